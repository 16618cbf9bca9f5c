"""Fits the judge of claims: `node bench/claims-pairs.ts > pairs.jsonl && python -m training.claims pairs.jsonl`.

One weight a feature, by logistic regression over the pairs of passages in different reports of a story. Prints the F1 of
pairs with each story judged by the others' fit, at the threshold that is best for all, and the weights of the fit on all.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def read(path: Path):
    stories = [json.loads(line) for line in path.read_text().splitlines()]
    rows = [np.array(s["pairs"]) for s in stories]  # [a, b, same, features...]
    story = np.concatenate([[k] * len(r) for k, r in enumerate(rows)])
    rows = np.concatenate(rows)
    return stories[0]["names"], rows[:, 3:], rows[:, 2].astype(bool), story


def fit(x, y):
    """(bias, weights) in the features' own units."""
    scale = StandardScaler().fit(x)
    head = LogisticRegression(C=0.3, max_iter=3000).fit(scale.transform(x), y)
    weights = head.coef_[0] / scale.scale_
    return head.intercept_[0] - (weights * scale.mean_).sum(), weights


def best(scores, y):
    """(F1, precision, recall, threshold) at the threshold with the highest F1."""
    order = np.argsort(-scores)
    hits = np.cumsum(y[order])
    precision, recall = hits / np.arange(1, len(y) + 1), hits / y.sum()
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    k = f1.argmax()
    return f1[k], precision[k], recall[k], scores[order[k]]


def chance(bias, weights, x):
    return 1 / (1 + np.exp(-(bias + x @ weights)))


def held_out(x, y, story):
    """`best` where each story is judged by the others' fit."""
    held = np.zeros(len(y))
    for k in set(story):
        held[story == k] = chance(*fit(x[story != k], y[story != k]), x[story == k])
    return best(held, y)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    args = parser.parse_args()
    names, x, y, story = read(args.pairs)
    print("held out: f1 %.3f precision %.3f recall %.3f at %.3f" % held_out(x, y, story))
    bias, weights = fit(x, y)
    print("on all:   f1 %.3f precision %.3f recall %.3f at %.3f" % best(chance(bias, weights, x), y))
    print(json.dumps({"bias": round(bias, 3), **{n: round(w, 3) for n, w in zip(names, weights)}}, indent=1))


if __name__ == "__main__":
    main()
