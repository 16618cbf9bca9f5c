"""Fits the figures of src/extract/rules/cues.ts and writes them there. Its stems stay; only their figures change.

    node training/rules/features.ts POLNEAR/train > features.tsv
    python training/rules/fit.py features.tsv src/extract/rules/cues.ts

Needs scikit-learn. An L1 penalty sets most of the 10,000 weights to nothing; the rest are rounded to a tenth.
"""

import re
import sys

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

PENALTY = 0.8  # scikit-learn's C: chosen on dev
# What is told by two things at once is shrunk more.
PAIR = 0.6
TABLES = {"verb": "VERB_CUES", "noun": "NOUN_CUES", "adjective": "ADJECTIVE_CUES"}


def features(kind, stem, form, follow, before, quoted):
    before = before or "|"
    single = [f"{kind} {form}", f"{kind} >{follow}", f"{kind} <{before}", f"S {kind} {stem}"]
    pairs = [f"{kind} {form} >{follow}", f"{kind} {form} <{before}", f"S {kind} {stem} {follow}", f"S {kind} {stem} {form}"]
    return {**dict.fromkeys(single, 1), **dict.fromkeys(pairs, PAIR), "quoted": quoted}


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    # A word inside a content is nobody's cue because another holds it: that says nothing about the word.
    rows = [row for row in rows if row[0] == "1" or row[1] == "0"]
    return [features(*row[3:], int(row[2])) for row in rows], np.array([int(row[0]) for row in rows])


def fitted(path):
    """Weights by feature, and the intercept; what rounds to less than 0.2 is left out."""
    found, labels = read(path)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(found)
    matrix.indices, matrix.indptr = matrix.indices.astype(np.int32), matrix.indptr.astype(np.int32)
    model = LogisticRegression(C=PENALTY, penalty="l1", solver="liblinear", max_iter=300).fit(matrix, labels)
    scale = {name: PAIR if len(name.split(" ")) > (3 if name.startswith("S ") else 2) else 1 for name in vectors.feature_names_}
    weights = {n: round(float(w) * scale[n], 1) for n, w in zip(vectors.feature_names_, model.coef_[0])}
    return {n: w for n, w in weights.items() if abs(w) >= 0.2}, round(float(model.intercept_[0]), 1)


def figure(weight):
    return re.sub(r"^(-?)0\.", r"\1.", f"{weight:g}")


def wrapped(entries):
    lines, line = [], ""
    for entry in entries:
        if len(line) + len(entry) > 112:
            lines.append(line.rstrip())
            line = ""
        line += f"{entry}; "
    return "\n".join([*lines, line.rstrip()])


def entry(kind, stem, weights):
    """A stem with its figure, then what a form or a follower adds: "add 1.1 end=3 to=-2.7"."""
    own = weights.get(f"S {kind} {stem}")
    prefix = f"S {kind} {stem} "
    rest = sorted((name[len(prefix) :], weight) for name, weight in weights.items() if name.startswith(prefix))
    return " ".join([stem, *([figure(own)] if own else []), *(f"{key}={figure(weight)}" for key, weight in rest)])


def replaced(source, name, text):
    return re.sub(rf"(export const {name} = `\n).*?(\n`)", lambda m: m[1] + text + m[2], source, flags=re.S)


def main(table, path):
    weights, start = fitted(table)
    source = open(path, encoding="utf8").read()
    general = sorted(n for n in weights if not n.startswith("S ") and n != "quoted")
    source = replaced(source, "GENERAL", wrapped(f"{n} {figure(weights[n])}" for n in general))
    for kind, name in TABLES.items():
        listed = re.search(rf"export const {name} = `\n(.*?)\n`", source, re.S)[1]
        known = {entry.split(" ")[0] for entry in re.split(r";\s*", listed) if entry}
        learned = {n.split(" ")[2] for n in weights if n.startswith(f"S {kind} ")}
        source = replaced(source, name, wrapped(entry(kind, stem, weights) for stem in sorted(known | learned)))
    source = re.sub(r"(START = ).*", rf"\g<1>{start:g}", source)
    source = re.sub(r"(QUOTED = ).*", rf"\g<1>{weights.get('quoted', 0):g}", source)
    open(path, "w", encoding="utf8").write(source)


main(*sys.argv[1:])
