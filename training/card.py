"""Puts the exported model's figures into MODEL_CARD.md, between its marks: `python -m training.card`."""
from __future__ import annotations

import argparse
import json
import pickle
import re
import tempfile
from collections import Counter
from pathlib import Path

from .annotations import attributions_on_words, files, read_ann
from .decode import decode, to_characters
from .evaluate import load_settings, onnx_runner, outputs, score
from .features import QUOTES, read
from .tune import calibrate
from .usable import matched

HUMAN = {"exact cue": 70.5, "exact source": 74.9, "exact content": 68.3, "exact all": 59.6, "span source": 79.1, "span content": 68.8, "overlap content": 90.8, "usable": 75.6}


def rows(result: dict):
    for kind in ("exact", "span", "overlap"):
        for name, row in result[kind].items():
            yield f"{kind} {name}", row
    yield "usable", result["usable"]


def whole(result: dict, full: dict | None) -> str:
    """All of the scorer's rows, with fp32's F1 and the human line."""
    lines = ["| | P | R | F1 | F1, fp32 | people |", "|---|---|---|---|---|---|"]
    reference = dict(rows(full)) if full else {}
    for name, row in rows(result):
        p, r, f = (f"{100 * row[k]:.1f}" for k in ("precision", "recall", "f1"))
        other = f"{100 * reference[name]['f1']:.1f}" if reference else ""
        lines.append(f"| {name} | {p} | {r} | **{f}** | {other} | {HUMAN.get(name, '')} |")
    return "\n".join(lines)


def by_outlet(docs, found, gold: Path, scorer: Path) -> str:
    """Figures for each outlet's texts alone."""
    lines = ["| outlet | texts | span source | span cue | span content | exact all | usable |", "|---|---|---|---|---|---|---|"]
    outlets = sorted({d["id"].split("_")[0] for d in docs})
    for outlet in outlets:
        part = [(d, f) for d, f in zip(docs, found) if d["id"].startswith(outlet + "_")]
        with tempfile.TemporaryDirectory() as folder:
            for kind in ("text", "attributions"):
                (Path(folder) / kind).mkdir()
                for path in (gold / kind).glob(f"{outlet}_*"):
                    (Path(folder) / kind / path.name).symlink_to(path.resolve())
            r = score(*zip(*part), Path(folder), scorer)
        figures = [r["span"]["source"], r["span"]["cue"], r["span"]["content"], r["exact"]["all"], r["usable"]]
        lines.append(f"| {outlet} | {len(part)} | " + " | ".join(f"{100 * x['f1']:.1f}" for x in figures) + " |")
    return "\n".join(lines)


def kind_of(attribution: dict, words) -> str:
    """Direct: all of the content stands between quotation marks; indirect: none; mixed: some."""
    states = Counter(QUOTES[words[i].quote] == "inside" for s, e in attribution["content"] for i in range(s, e) if QUOTES[words[i].quote] in ("inside", "outside"))
    return "direct" if not states[False] else "mixed" if states[True] else "indirect"


def by_kind(docs, found, gold: Path) -> str:
    """Usable attributions by how their content is told: recall of gold's, precision of ours."""
    paths, ours, theirs = files(gold), Counter(), Counter()
    for d, f in zip(docs, found):
        words, annotated = read(d["text"]), read_ann(paths[d["id"]][0])
        predicted = to_characters(d, f)
        for attributions, other, tally in ((predicted, annotated, ours), (annotated, predicted, theirs)):
            for a, hit in zip(attributions, matched(d["text"], attributions, other)):
                for laid in attributions_on_words(words, d["text"], [a]):
                    tally[kind_of(laid, words), hit] += 1
    lines = ["| content | in gold | usable P | usable R |", "|---|---|---|---|"]
    for kind in ("direct", "mixed", "indirect"):
        share = lambda t: 100 * t[kind, True] / max(1, t[kind, True] + t[kind, False])
        lines.append(f"| {kind} | {theirs[kind, True] + theirs[kind, False]} | {share(ours):.1f} | {share(theirs):.1f} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/attribution"))
    parser.add_argument("--fp32", type=Path, help="the same graph in fp32, from export --fp32")
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--gold", type=Path, default=Path("../shared/data/polnear/dev"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/bench/attribution/score.mjs"))
    args = parser.parse_args()
    docs = pickle.loads(args.data.read_bytes())["dev"]
    settings = load_settings(args.model / "config.json")
    decoded = lambda path: [decode(d, w, settings) for d, w in zip(docs, outputs(docs, onnx_runner(path, 2), settings))]
    found = decoded(args.model / "model.onnx")
    full = score(docs, decoded(args.fp32), args.gold, args.scorer) if args.fp32 else None
    _, error, brier, share = calibrate(docs, found, args.gold)
    config = json.loads((args.model / "config.json").read_text())
    size = config["files"]["model.onnx"]["bytes"] / 2**20
    figures = "\n\n".join([
        f"Version {config['version']}, {size:.1f} MiB, int8, {len(docs)} texts of dev, by the bench's scorer:",
        whole(score(docs, found, args.gold, args.scorer), full),
        by_outlet(docs, found, args.gold, args.scorer), by_kind(docs, found, args.gold),
        f"Confidence is fitted to `usable` in ten folds of dev's texts: expected calibration error {error:.3f} (ten bins; each fold by the others' fit), Brier score {brier:.3f}, {100 * share:.1f} % of the attributions found are usable.",
    ])
    card = args.model / "MODEL_CARD.md"
    marked = r"(<!-- figures -->\n).*(<!-- end of figures -->)"
    card.write_text(re.sub(marked, lambda m: m[1] + figures + "\n" + m[2], card.read_text(encoding="utf8"), flags=re.S), encoding="utf8")
    print(figures)


if __name__ == "__main__":
    main()
