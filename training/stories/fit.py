"""Fits the weights of src/link/stories/weights.ts: a logistic head on how alike two reports are.

    node training/stories/pairs.ts > pairs.jsonl && python training/stories/fit.py pairs.jsonl

Prints figures cross-validated over topics (a topic's stories, both of a pair that is easy to mistake, are never in the
part that is fitted when they are scored), three times with other folds, and then the weights fitted on all.
"""
import collections, json, random, sys
import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.linear_model import LogisticRegression

FOLDS, SEEDS, LEAST = 6, (1, 2, 3), (0.3, 0.35, 0.4)
# How much a pair counts whose reports were moved into one week (pairs.ts): a compromise between basil as it is (a story
# every few weeks, so that a common day tells nearly all) and a busy stream, where it tells little.
CROWDED = 0.02
lines = [json.loads(line) for line in open(sys.argv[1])]
reports = [line for line in lines if isinstance(line, dict)]
names = next(line for line in lines if isinstance(line, list) and isinstance(line[0], str))
pairs = np.array([line for line in lines if isinstance(line, list) and not isinstance(line[0], str)])
I, J, X = pairs[:, 0].astype(int), pairs[:, 1].astype(int), pairs[:, 2:]
story = np.array([f"{r['set']} {r['story']}" for r in reports])
topic = np.array([r["story"].removesuffix("plus") for r in reports])
sets = {s: np.array([k for k, r in enumerate(reports) if r["set"] in s.split("+")]) for s in ("basil", "ecbplus", "basil+ecbplus", "crowded")}
y = story[I] == story[J]
counts = np.where(np.array([r["set"] == "crowded" for r in reports])[I], CROWDED, 1)


def fit(rows):
    mean, sd = X[rows].mean(0), X[rows].std(0) + 1e-9
    model = LogisticRegression(C=1, max_iter=5000).fit((X[rows] - mean) / sd, y[rows], sample_weight=counts[rows])
    weights = model.coef_[0] / sd
    return weights, model.intercept_[0] - (weights * mean).sum()


def held_out(seed):
    topics = sorted(set(topic))
    random.Random(seed).shuffle(topics)
    fold = np.array([topics.index(t) % FOLDS for t in topic])
    logits = np.zeros(len(y))
    for f in range(FOLDS):
        weights, bias = fit((fold[I] != f) & (fold[J] != f))
        rows = fold[I] == f
        logits[rows] = X[rows] @ weights + bias
    return logits


def b3(gold, said):
    g, s, both = collections.Counter(gold), collections.Counter(said), collections.Counter(zip(gold, said))
    p = np.mean([both[a, b] / s[b] for a, b in zip(gold, said)])
    r = np.mean([both[a, b] / g[a] for a, b in zip(gold, said)])
    return 100 * 2 * p * r / (p + r)


def scored(logits):
    away = np.ones((len(reports), len(reports)))
    away[I, J] = away[J, I] = 1 / (1 + np.exp(logits))
    np.fill_diagonal(away, 0)
    return [
        [
            b3(story[rows], AgglomerativeClustering(n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1 - least).fit_predict(away[np.ix_(rows, rows)]))
            for rows in sets.values()
        ]
        for least in LEAST
    ]


runs = [held_out(seed) for seed in SEEDS]
for least, row in zip(LEAST, np.mean([scored(logits) for logits in runs], 0)):
    print(f"held out, least {least}: " + ", ".join(f"{s} {v:.1f}" for s, v in zip(sets, row)))
p = 1 / (1 + np.exp(-np.mean(runs, 0)))
for low in np.arange(0, 1, 0.1):
    rows = (p >= low) & (p < low + 0.1)
    print(f"stated {low:.1f}-{low + .1:.1f}: {rows.sum()} pairs, {100 * y[rows].mean():.0f} % of one story")
weights, bias = fit(np.ones(len(y), bool))
print(json.dumps({"bias": round(bias, 3), **{n: round(w, 3) for n, w in zip(names, weights)}}, indent=2))
print("fitted on all:", [[round(v, 1) for v in row] for row in scored(X @ weights + bias)])
