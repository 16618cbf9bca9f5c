"""Documents to training windows, and windows to batches."""
from __future__ import annotations

import random

import numpy as np
import torch

from .features import CLS, PAD, PLACES, SEP
from .tags import ROLES, TAGS

IGNORED = -100
MASK = 103
LONGEST = 382  # pieces of a window, without [CLS] and [SEP]
HEADLINE = PLACES.index("inner-headline")


def tag_words(n: int, attributions: list[dict]) -> np.ndarray:
    """One BIOES tag a word. Roles almost never overlap; where they do the later of ROLES' reverse wins."""
    tags = np.zeros(n, dtype=np.int64)
    for role in ("content", "source", "cue"):
        for a in attributions:
            for start, end in a[role]:
                for i in range(start, end):
                    edge = "S" if end - start == 1 else "B" if i == start else "E" if i == end - 1 else "I"
                    tags[i] = TAGS.index(f"{edge}-{role}")
    return tags


def cuts(starts: list[int], first: int, last: int, rng: random.Random) -> list[tuple[int, int]]:
    """Cuts words [first, last) into windows of nearly equal length, at places that change from epoch to epoch."""
    total = starts[last] - starts[first]
    count = max(1, -(-total // (LONGEST - 42)))
    found, word = [], first
    for k in range(count):
        goal = starts[first] + round(total * (k + 1) / count + (rng.uniform(-40, 40) if k < count - 1 else 0))
        end = word
        while end < last and starts[end + 1] - starts[word] <= LONGEST and (k == count - 1 or starts[end + 1] <= goal):
            end += 1
        if end > word:
            found.append((word, end))
        word = end
    while word < last:  # what jitter left over
        end = word
        while end < last and starts[end + 1] - starts[word] <= LONGEST:
            end += 1
        found.append((word, max(end, word + 1)))
        word = found[-1][1]
    return found


def window(d: dict, tags: np.ndarray, annotator: int, first: int, last: int) -> dict:
    a, b = d["starts"][first], d["starts"][last]
    at = {w: d["starts"][w] - a + 1 for w in range(first, last)}  # the piece of each word, after [CLS]
    n = b - a + 2
    target = np.full(n, IGNORED)
    for w, i in at.items():
        target[i] = tags[w]
    places, links, heard = np.fromiter(at.values(), int), [], []
    told = d.get("opinion")
    for k, x in enumerate(d["gold"][annotator]):
        cue = [at[w] for s, e in x["cue"] for w in range(s, e) if w in at]
        if cue:
            links.append((cue, *([at[w] for s, e in x[r] for w in range(s, e) if w in at] for r in ("source", "content"))))
            if told:
                begin, chances = told["links"][annotator][k]
                left = max(first, begin)
                right = max(left, min(last, begin + chances.shape[1]))
                heard.append((places[left - first : right - first], chances[:, left - begin : right - begin]))
    pad = lambda values: np.array([0, *values[a:b], 0])
    found = {"ids": np.array([CLS, *d["ids"][a:b], SEP]), "shape": pad(d["shape"]), "quote": pad(d["quote"]), "place": pad(d["place"]), "tags": target, "links": links}
    if told:
        found["heard"], found["opinion"] = heard, np.zeros((n, len(TAGS)), np.float32)
        found["opinion"][places] = told["tags"][first:last] / 255
    return found


def epoch(data: list[dict], rng: random.Random, tokens: int, bare: float = 0.1):
    """The windows of all texts in batches of about `tokens` pieces; each text read by one of its annotators."""
    made = []
    for d in data:
        annotator = rng.randrange(len(d["gold"]))
        tags = tag_words(len(d["words"]), d["gold"][annotator])
        first = 0
        if rng.random() < bare:  # a report without its headline
            places = d["place"]
            first = next((w for w in range(len(d["words"])) if places[d["starts"][w]] < HEADLINE), 0)
        made += [window(d, tags, annotator, s, e) for s, e in cuts(d["starts"], first, len(d["words"]), rng)]
    made.sort(key=lambda w: len(w["ids"]) + rng.uniform(0, 8))
    batches, batch = [], []
    for w in made:
        if batch and len(w["ids"]) * (len(batch) + 1) > tokens:
            batches.append(batch)
            batch = []
        batch.append(w)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(batch: list[dict], rng: np.random.Generator | None = None, masked: float = 0.0) -> dict:
    """Tensors of a batch; `masked` is the share of pieces hidden from the model."""
    n = max(len(w["ids"]) for w in batch)
    stack = lambda key, fill: torch.tensor(np.stack([np.pad(w[key], (0, n - len(w[key])), constant_values=fill) for w in batch]))
    out = {key: stack(key, 0) for key in ("ids", "shape", "quote", "place")}
    out["tags"] = stack("tags", IGNORED)
    real = torch.tensor([[i < len(w["ids"]) for i in range(n)] for w in batch])
    out["mask"] = None if bool(real.all()) else real[:, None, None, :]
    if masked and rng is not None:
        hide = torch.tensor(rng.random(out["ids"].shape) < masked) & (out["ids"] > SEP)
        out["ids"] = out["ids"].masked_fill(hide, MASK)
    rows = [(b, link) for b, w in enumerate(batch) for link in w["links"]]
    out["row"] = torch.tensor([b for b, _ in rows], dtype=torch.long)
    out["cue"], out["member"] = torch.zeros(len(rows), n), torch.zeros(2, len(rows), n)
    for i, (_, (cue, source, content)) in enumerate(rows):
        out["cue"][i, cue] = 1 / len(cue)
        out["member"][0, i, source] = 1
        out["member"][1, i, content] = 1
    if "opinion" in batch[0]:
        out["opinion"] = torch.tensor(np.stack([np.pad(w["opinion"], ((0, n - len(w["opinion"])), (0, 0))) for w in batch]))
        out["heard"] = out["member"].clone()  # where the teachers' window did not reach, the gold stands
        for i, (at, chances) in enumerate(h for w in batch for h in w["heard"]):
            out["heard"][:, i, at] = torch.from_numpy(chances / np.float32(255))
    return out
