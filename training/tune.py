"""Chooses the decoding's few scalars and fits the confidence on dev: `python -m training.tune --outputs FILE --save FILE.json`.

Confidence is fitted in ten folds of texts; the expected calibration error printed is of predictions made by the other folds' fits.
"""
from __future__ import annotations

import argparse
import dataclasses
import json
import pickle
from pathlib import Path

import numpy as np

from .annotations import files, read_ann
from .decode import Settings, decode, logits, to_characters
from .evaluate import brief, score
from .tags import ROLES, TAGS
from .usable import matched

STEPS = {  # what is tried for each scalar, one after the other
    "cue": (-0.4, -0.2, 0.0, 0.2, 0.4, 0.7), "content": (-0.2, 0.0, 0.2, 0.4, 0.7), "source": (-0.2, 0.0, 0.2, 0.4, 0.7),
    "transitions": (0.5, 0.6, 0.75, 1.0),  # by how much the learned ones count
    "source_threshold": (-3.0, -2.0, -1.0), "content_threshold": (-3.0, -2.0, -1.0), "piece_threshold": (-1.0, -0.5),  # higher gains 0.3 in exact all and loses halves of interrupted quotations
}


def with_scalars(s: Settings, scalars: dict) -> Settings:
    """`cue`, `content`, `source` favour a span of the role: they are added where one begins."""
    bias = tuple(float(scalars[t[2:]]) if t[0] in "BS" else 0.0 for t in TAGS)
    rest = {k: v for k, v in scalars.items() if k not in (*ROLES, "transitions")}
    return weighed(dataclasses.replace(s, tag_bias=bias, **rest), scalars["transitions"])


def weighed(s: Settings, share: float) -> Settings:
    """With so much of the learned transitions: they were learned beside the tags' scores, and tell some of the same twice."""
    return dataclasses.replace(s, transitions=tuple(tuple(round(share * x, 4) for x in row) for row in s.transitions))


def worth(r: dict) -> float:
    """What is maximised: the shown figures together."""
    return sum(r["span"][x]["f1"] for x in ROLES) + r["exact"]["all"]["f1"] + r["usable"]["f1"]


START = {"source": 0.2, "cue": 0.2, "content": 0.2, "transitions": 1.0, "source_threshold": -2.0, "content_threshold": -2.0, "piece_threshold": -0.5}


def search(evaluate, rounds: int, start: dict) -> dict:
    """Coordinate by coordinate, keeping what is best."""
    best = start
    top, tried = worth(evaluate(best)), {}
    for _ in range(rounds):
        for name, values in STEPS.items():
            for value in values:
                scalars = {**best, name: value}
                key = tuple(scalars.values())
                if key not in tried:
                    tried[key] = worth(evaluate(scalars))
                if tried[key] > top + 1e-6:
                    best, top = scalars, tried[key]
    return best


def fit(x: np.ndarray, y: np.ndarray, ridge: float = 1.0) -> np.ndarray:
    """Logistic regression by Newton's method; the first weight is the bias."""
    x = np.hstack([np.ones((len(x), 1)), x])
    w, penalty = np.zeros(x.shape[1]), ridge * np.eye(x.shape[1])
    penalty[0, 0] = 0
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, x.T @ (p - y) + penalty @ w)
    return w


def chance(w: np.ndarray, x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def calibration_error(p: np.ndarray, y: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error over bins of equal width."""
    index = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(p[index == b].sum() - y[index == b].sum()) for b in range(bins)) / len(p))


def calibrate(docs, found, gold_folder: Path, folds: int = 10):
    """(weights fitted on everything, error across folds, Brier score across folds)."""
    paths = files(gold_folder)
    x, y, fold = [], [], []
    for k, (d, f) in enumerate(zip(docs, found)):
        gold = read_ann(paths[d["id"]][0])
        x += [logits(a.features) for a in f]
        y += matched(d["text"], to_characters(d, f), gold)
        fold += [k % folds] * len(f)
    x, y, fold = np.array(x), np.array(y, float), np.array(fold)
    p = np.zeros(len(y))
    for k in range(folds):
        p[fold == k] = chance(fit(x[fold != k], y[fold != k]), x[fold == k])
    return fit(x, y), calibration_error(p, y), float(((p - y) ** 2).mean()), float(y.mean())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--outputs", type=Path, required=True, help="what evaluate --save kept")
    parser.add_argument("--save", type=Path, help="write the chosen scalars here")
    parser.add_argument("--rounds", type=int, default=1, help="0 takes what the search would begin with")
    parser.add_argument("--begin", type=json.loads, default={}, help="scalars to begin with, as JSON")
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--gold", type=Path, default=Path("../shared/data/polnear/dev"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/bench/attribution/score.mjs"))
    args = parser.parse_args()
    docs = pickle.loads(args.data.read_bytes())["dev"]
    settings, made = pickle.loads(args.outputs.read_bytes())
    read = lambda s: [decode(d, w, s) for d, w in zip(docs, made)]

    def evaluate(scalars):
        result = score(docs, read(with_scalars(settings, scalars)), args.gold, args.scorer)
        print(brief(result), scalars, flush=True)
        return result

    scalars = search(evaluate, args.rounds, {**START, **args.begin})
    chosen = with_scalars(settings, scalars)
    weights, error, brier, base = calibrate(docs, read(chosen), args.gold)
    print(f"best {scalars}\ncalibration error {error:.4f}, Brier {brier:.4f}, usable {base:.3f}, weights {weights.round(3).tolist()}")
    if args.save:
        kept = {"transition_share": scalars["transitions"], **{name: getattr(chosen, name) for name in ("tag_bias", "source_threshold", "content_threshold", "piece_threshold")}, "calibration": weights.round(5).tolist()}
        args.save.write_text(json.dumps(kept))


if __name__ == "__main__":
    main()
