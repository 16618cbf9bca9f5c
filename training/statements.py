"""Trains the sentence encoder on statements: which sentences of different reports make the same one.

    python -m training.marked
    hearsay read --format jsonl training/runs/statements/reports.jsonl > training/runs/statements/ledgers.jsonl
    node bench/claims-pairs.ts --ledgers .../ledgers.jsonl --gold .../gold.jsonl > .../pairs.jsonl
    python -m training.statements training/runs/statements/pairs.jsonl --dev DEV-PAIRS.jsonl --out training/runs/statements.safetensors
    python -m training.sentence --weights training/runs/statements.safetensors

The encoder is trained through the judge that will use it: its nearnesses stand beside the features of words, figures and
speakers in one logistic regression over all pairs of a story, so that it learns what these do not know. The word
embeddings and the two lowest layers stay as they are. Prints, for the stories of --dev, what claims.py prints: F1 of pairs,
each story judged by the others' fit.
"""
from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from sklearn.linear_model import LogisticRegression
from tokenizers import BertWordPieceTokenizer
from torch import nn

from .claims import held_out
from .model import LAYERS, POSITIONS, VOCABULARY, WIDTH, Layer, translate
from .sentence import package_folder

LONGEST, CLAUSES, SENTENCES = 254, 3, 16  # pieces of a sentence, clauses looked at, sentences at once
SCALE = 4  # brings nearnesses, 0 to 1, to the spread of the other features


class Encoder(nn.Module):
    def __init__(self, base: Path):
        super().__init__()
        self.words, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(0.1) for _ in range(LAYERS))
        self.weigh = nn.Linear(WIDTH, 1)  # how much a piece counts where pieces are matched
        nn.init.zeros_(self.weigh.weight)
        nn.init.constant_(self.weigh.bias, 0.5)
        own = self.state_dict()
        for name, value in translate(load_file(base / "model.safetensors"), LAYERS):
            own[name].copy_(value)

    def states(self, sentences: list[list[int]]) -> list[torch.Tensor]:
        """The last state of every piece, without the two that frame a sentence."""
        found: list = [None] * len(sentences)
        order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
        for some in (order[k : k + SENTENCES] for k in range(0, len(order), SENTENCES)):
            rows = [torch.tensor(sentences[i]) for i in some]
            ids = nn.utils.rnn.pad_sequence(rows, batch_first=True)
            there = torch.arange(ids.shape[1])[None] < torch.tensor([len(row) for row in rows])[:, None]
            x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]])
            for layer in self.layers:
                x = layer(x, there[:, None, None, :])
            for i, row, state in zip(some, rows, x):
                found[i] = state[1 : len(row) - 1]
        return found

    def nearness(self, story: dict) -> torch.Tensor:
        """For each pair: of the wholes, of the best two clauses, and how much of one's pieces the other has, more and less."""
        pieces = self.states(story["sentences"])
        mean = lambda rows: F.normalize(rows.mean(0), dim=-1)
        wholes = torch.stack([mean(rows) for rows in pieces])
        centre = wholes.mean(0)  # what all sentences of a story share tells none from another
        apart = lambda vectors: F.normalize(vectors - centre, dim=-1)
        parts = [
            torch.stack([mean(rows)] + [mean(rows[torch.as_tensor(at)]) for at in clauses[:CLAUSES]])
            for rows, clauses in zip(pieces, story["clauses"])
        ]
        padded = apart(nn.utils.rnn.pad_sequence(parts, batch_first=True))
        real = torch.tensor([[k < len(p) for k in range(padded.shape[1])] for p in parts])
        a, b = torch.as_tensor(story["pairs"]).T
        whole = (apart(wholes)[a] * apart(wholes)[b]).sum(-1)
        both = real[:, None, :, None] & real[None, :, None, :]
        clause = torch.einsum("aid,bjd->abij", padded, padded).masked_fill(~both, -1).amax((2, 3))[a, b]
        # Late interaction: each piece with its nearest in the other sentence (Khattab, Zaharia, SIGIR 2020).
        flat, n = torch.cat(pieces), len(pieces)
        of = torch.repeat_interleave(torch.arange(n), torch.tensor([len(rows) for rows in pieces]))
        weight, unit = F.softplus(self.weigh(flat)).squeeze(-1), F.normalize(flat, dim=-1)
        best = torch.full((len(flat), n), -1.0).scatter_reduce(1, of[None].expand(len(flat), -1), unit @ unit.T, "amax")
        within = torch.zeros(n, n).index_add(0, of, best * weight[:, None]) / torch.zeros(n).index_add(0, of, weight)[:, None]
        there, back = within[a, b], within[b, a]
        return torch.stack([whole, clause, torch.maximum(there, back), torch.minimum(there, back)], 1) * SCALE


class Head(nn.Module):
    """The judge: one weight a feature, in the features' own spread."""

    def __init__(self, x: np.ndarray):
        super().__init__()
        self.mean, self.spread = torch.as_tensor(x.mean(0)), torch.as_tensor(x.std(0) + 1e-6)
        self.weights = nn.Linear(x.shape[1] + 4, 1)

    def forward(self, features: np.ndarray, near: torch.Tensor) -> torch.Tensor:
        plain = (torch.as_tensor(features) - self.mean) / self.spread
        return self.weights(torch.cat([plain, near], 1)).squeeze(-1)


def read(path: Path, tokenizer: BertWordPieceTokenizer) -> list[dict]:
    straight = str.maketrans("“”‘’", "\"\"''")
    stories = []
    for line in map(json.loads, path.open(encoding="utf8")):
        sentences, clauses = [], []
        for passage in line["passages"]:
            cut = tokenizer.encode(passage["words"].translate(straight), add_special_tokens=False)
            offsets = np.array(cut.offsets[:LONGEST])
            sentences.append([101, *cut.ids[:LONGEST], 102])
            inside = [np.flatnonzero((offsets[:, 0] < end) & (offsets[:, 1] > start)) for start, end in passage["clauses"]]
            clauses.append([at for at in inside if len(at)])
        rows = np.array(line["pairs"], np.float32)  # [a, b, same, features...]
        stories.append({
            "sentences": sentences, "clauses": clauses,
            "pairs": rows[:, :2].astype(int), "same": rows[:, 2], "features": rows[:, 3:],
        })  # fmt: skip
    return stories


def first_fit(head: Head, encoder: Encoder, stories: list[dict]) -> None:
    """The judge as it is best with the encoder untrained."""
    with torch.no_grad():
        near = np.concatenate([encoder.nearness(story).numpy() for story in stories])
    features = np.concatenate([story["features"] for story in stories])
    x = np.concatenate([(features - head.mean.numpy()) / head.spread.numpy(), near], 1)
    fit = LogisticRegression(C=0.3, max_iter=3000).fit(x, np.concatenate([story["same"] for story in stories]))
    head.weights.weight.data = torch.tensor(fit.coef_, dtype=torch.float32)
    head.weights.bias.data = torch.tensor(fit.intercept_, dtype=torch.float32)


def evaluate(encoder: Encoder, stories: list[dict]) -> str:
    encoder.eval()
    with torch.no_grad():
        near = [encoder.nearness(story).numpy() for story in stories]
    encoder.train()
    x = np.concatenate([np.concatenate([s["features"], n], 1) for s, n in zip(stories, near)])
    y = np.concatenate([s["same"] for s in stories]).astype(bool)
    of = np.concatenate([[k] * len(s["same"]) for k, s in enumerate(stories)])
    return "held out: f1 %.3f precision %.3f recall %.3f at %.3f" % held_out(x, y, of)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--dev", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--frozen", type=int, default=2, help="so many layers from below stay as they are")
    parser.add_argument("--weight", type=float, default=3, help="how much more a pair that is the same counts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    base = package_folder()
    tokenizer = BertWordPieceTokenizer(str(base / "vocab.txt"), lowercase=True)
    stories, dev = read(args.pairs, tokenizer), read(args.dev, tokenizer) if args.dev else []
    encoder, head = Encoder(base), Head(np.concatenate([story["features"] for story in stories]))
    encoder.eval()
    first_fit(head, encoder, stories)
    for part in (encoder.words, encoder.positions, encoder.norm, *encoder.layers[: args.frozen]):
        part.requires_grad_(False)
    matching = [*head.parameters(), *encoder.weigh.parameters()]
    rest = [p for p in encoder.layers.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": rest, "lr": args.rate}, {"params": matching, "lr": 2e-3}], weight_decay=0.01)
    steps = args.epochs * len(stories)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, (k + 1) / 40) * max(0.0, 1 - k / steps))
    encoder.train()
    for epoch in range(args.epochs):
        random.shuffle(stories)
        for story in stories:
            scores = head(story["features"], encoder.nearness(story))
            weight = torch.tensor(args.weight)
            losses = F.binary_cross_entropy_with_logits(scores, torch.as_tensor(story["same"]), pos_weight=weight, reduction="sum")
            optimizer.zero_grad()
            (losses / 60).backward()
            nn.utils.clip_grad_norm_(rest, 1.0)
            optimizer.step()
            schedule.step()
        print("epoch", epoch + 1, evaluate(encoder, dev) if dev else "", flush=True)
        save_file({k: v.contiguous() for k, v in encoder.state_dict().items() if not k.startswith("weigh")}, args.out)


if __name__ == "__main__":
    main()
