"""The tagger: a BERT-like encoder with feature embeddings, a tagging head and a linking head.

As shipped it is a MiniLM of six layers. Its teachers are of the same kind, wider and deeper, with MPNet's relative positions.
"""
from __future__ import annotations

import math

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
        mask = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate).div_(1 - self.rate)
        return x * mask


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, dropout: float, width: int = WIDTH, inner: int = INNER, heads: int = HEADS):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


def buckets(n: int, count: int, furthest: int = 128) -> torch.Tensor:
    """T5's and MPNet's bucket of every distance, [n, n]: half of them for each direction, wider with distance."""
    far = torch.arange(n)[:, None] - torch.arange(n)
    half, near = count // 2, count // 4
    wide = near + (torch.log(far.abs().clamp(min=1) / near) / math.log(furthest / near) * (half - near)).long()
    return (far < 0) * half + torch.where(far.abs() < near, far.abs(), wide.clamp(max=half - 1))


class Tagger(nn.Module):
    """Pieces and their features in; for every piece tag scores and linking vectors out."""

    def __init__(self, dropout: float = 0.1, layers: int = LAYERS, width: int = WIDTH, inner: int = INNER, heads: int = HEADS, relative: int = 0):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, width)
        self.positions = nn.Embedding(POSITIONS, width)
        self.shapes = nn.Embedding(len(SHAPES), width)
        self.quotes = nn.Embedding(len(QUOTES), width)
        self.places = nn.Embedding(len(PLACES), width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, width, inner, heads) for _ in range(layers))
        self.mix = nn.Parameter(torch.tensor([0.0] * (layers - 1) + [2.0]))
        self.hidden = nn.Linear(width, width)
        self.tags = nn.Linear(width, len(TAGS))
        self.link_hidden = nn.Linear(width, width)
        self.link = nn.Linear(width, 4 * LINK)  # source query, source key, content query, content key
        self.link_bias = nn.Parameter(torch.tensor([-3.0, -3.0]))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))  # used by the loss and in decoding
        self.drop = Dropout(dropout)
        if relative:
            self.relative = nn.Embedding(relative, heads)  # a score for each bucket of distances, the same in all layers
            self.register_buffer("bucket", buckets(POSITIONS, relative), persistent=False)
        for feature in (self.shapes, self.quotes, self.places):
            nn.init.normal_(feature.weight, std=0.01)

    @staticmethod
    def like(state: dict, dropout: float = 0.1) -> Tagger:
        """A network of a checkpoint's sizes, with its weights; checkpoints of before the sequence loss have no transitions."""
        width = state["norm.weight"].shape[0]
        relative = state["relative.weight"].shape if "relative.weight" in state else (0, HEADS)
        model = Tagger(dropout, len(state["mix"]), width, state["layers.0.up.weight"].shape[0], relative[1], relative[0])
        model.load_state_dict({"transitions": model.transitions.data, **state})
        return model

    def encode(self, ids, shape, quote, place, mask=None):
        """The learned mix of all layers' states."""
        n = ids.shape[1]
        x = self.words(ids) + self.positions.weight[:n]
        x = x + self.shapes(shape) + self.quotes(quote) + self.places(place)
        x = self.drop(self.norm(x))
        if hasattr(self, "relative"):
            near = self.relative(self.bucket[:n, :n]).permute(2, 0, 1)[None].to(torch.get_autocast_dtype("cuda") if x.is_cuda else x.dtype)
            mask = near if mask is None else near.masked_fill(~mask, -1e4)
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
