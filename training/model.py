"""The tagger: a six-layer MiniLM encoder with feature embeddings, a tagging head and a linking head."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from .features import PLACES, QUOTES, SHAPES
from .tags import TAGS

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
LINK = 64  # width of the linking vectors


class Dropout(nn.Module):
    """Drops whole channels of a sequence: as good a noise as plain dropout here, and almost free on a CPU."""

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or not self.rate:
            return x
        mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate).div_(1 - self.rate)
        return x * mask


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    """Pieces and their features in; for every piece tag scores and linking vectors out."""

    def __init__(self, dropout: float = 0.1, layers: int = LAYERS):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.quotes = nn.Embedding(len(QUOTES), WIDTH)
        self.places = nn.Embedding(len(PLACES), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.mix = nn.Parameter(torch.tensor([0.0] * (layers - 1) + [2.0]))
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.link_hidden = nn.Linear(WIDTH, WIDTH)
        self.link = nn.Linear(WIDTH, 4 * LINK)  # source query, source key, content query, content key
        self.link_bias = nn.Parameter(torch.tensor([-3.0, -3.0]))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))  # used by the loss and in decoding
        self.drop = Dropout(dropout)
        for feature in (self.shapes, self.quotes, self.places):
            nn.init.normal_(feature.weight, std=0.01)

    def encode(self, ids, shape, quote, place, mask=None):
        """The learned mix of all layers' states."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = x + self.shapes(shape) + self.quotes(quote) + self.places(place)
        x = self.drop(self.norm(x))
        share, mixed = self.mix.softmax(0), 0
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            mixed = mixed + share[i] * x
        return mixed

    def forward(self, ids, shape, quote, place, mask=None):
        """(tag scores [b, n, tags], linking vectors [b, n, 4 * LINK])."""
        x = self.encode(ids, shape, quote, place, mask)
        tags = self.tags(self.drop(F.gelu(self.hidden(x))))
        link = self.link(self.drop(F.gelu(self.link_hidden(x))))
        return tags, link

    def load_base(self, state: dict):
        """Takes over the weights of a Hugging Face BERT encoder of the same size."""
        own = self.state_dict()
        for name, value in translate(state, len(self.layers)):
            own[name].copy_(value)


def translate(state: dict, layers: int):
    """Pairs of our parameter name and the base model's value."""
    e = "embeddings."
    yield "words.weight", state[e + "word_embeddings.weight"]
    # Every piece is of token type 0 in our windows, so its embedding moves into the positions.
    yield "positions.weight", state[e + "position_embeddings.weight"] + state[e + "token_type_embeddings.weight"][0]
    for end in ("weight", "bias"):
        yield f"norm.{end}", state[f"{e}LayerNorm.{end}"]
        for i in range(layers):
            s = f"encoder.layer.{i}."
            qkv = [state[f"{s}attention.self.{part}.{end}"] for part in ("query", "key", "value")]
            yield f"layers.{i}.qkv.{end}", torch.cat(qkv)
            yield f"layers.{i}.out.{end}", state[f"{s}attention.output.dense.{end}"]
            yield f"layers.{i}.norm1.{end}", state[f"{s}attention.output.LayerNorm.{end}"]
            yield f"layers.{i}.up.{end}", state[f"{s}intermediate.dense.{end}"]
            yield f"layers.{i}.down.{end}", state[f"{s}output.dense.{end}"]
            yield f"layers.{i}.norm2.{end}", state[f"{s}output.LayerNorm.{end}"]
