"""Writes models/attribution from a checkpoint: `python -m training.export --model FILE.pt --settings FILE.json`."""
from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from .decode import Settings, decode, inputs, plan, take, to_characters
from .evaluate import learned, onnx_runner
from .features import PLACES, QUOTES, SHAPES, load_vocabulary, read
from .graph import INPUTS, build
from .prepare import base_folder, document
from .tags import TAGS
from .tune import weighed

FORMAT = 1  # goes up when a reader of config.json must change

# Written for this purpose; nobody and no place in them exists.
EXAMPLES = [
    "The harbour will close for three weeks, Mayor Ilse Brandvik said on Monday.",
    "Ferry talks stall\n\n“We were promised a timetable,” said Tomas Oyelaran, who speaks for the drivers’ union. “We got a brochure.”\n\nThe company, Nordholm Lines, denied that it had broken its word. “Nothing was promised,” it said, adding that talks would go on.",
    "'Never again'? Café owners in São Brelo aren't so sure\n\nAccording to two officials familiar with the plan, who asked not to be named, the €4.5m levy \"may well be\" dropped by 2031-32.\n\n“It was a mistake,” Deputy Minister Ana-Lucía Ferro told The Brelo Courier.\n\n“A costly one,” she added. ''Everyone knows it,'' wrote @brelo_watch at 10:45 P.M.",
    "\u201cOne.\n\n\u201cTwo,\u201d he said.\n\nThree \"four \"five\" six.\n\n(\"Seven\") — Eight",
    "İstanbul’da 𝒜 lone 😀 emoji, 東京 and na\u00efve re\u0301sume\u0301s; \u200bzero\u00adwidth C-3PO iPhone NATO's McDougal x100 ½ $5 …",
    "",
]


def vectors(vocabulary) -> list[dict]:
    """Words, pieces and features of the examples; offsets in UTF-16 code units."""
    made = []
    for text in EXAMPLES:
        unit = [0]
        for ch in text:
            unit.append(unit[-1] + 1 + (ord(ch) > 0xFFFF))
        d = document("", text, [], vocabulary)
        made.append({
            "text": text,
            "words": [[unit[w.start], unit[w.end], w.form] for w in read(text)],
            **{key: d[key] for key in ("starts", "ids", "shape", "quote", "place")},
        })
    return made


def windows_vectors(settings: Settings) -> list[dict]:
    """How long texts are cut: `starts` is given as the length of every word in pieces, repeated."""
    made = []
    for words, lengths in ((200, [1]), (382, [1]), (383, [1]), (500, [1, 2, 3]), (1500, [1, 1, 1, 4, 1])):
        starts = [0]
        for i in range(words):
            starts.append(starts[-1] + lengths[i % len(lengths)])
        made.append({"words": words, "lengths": lengths, "windows": [[w.first, w.last] for w in plan(starts, settings)]})
    return made


def fixture(run, vocabulary, settings: Settings) -> list[dict]:
    """The model's outputs for two examples, rounded, and what they decode to (from the rounded numbers)."""
    made = []
    for text in EXAMPLES[1:3]:
        d = document("", text, [], vocabulary)
        windows = []
        for w in plan(d["starts"], settings):
            tags, link = run(inputs(d, w))
            windows.append(take(d, w, np.round(tags, 3), np.round(link, 3)))
        made.append({
            "text": text,
            "windows": [{"first": w.first, "last": w.last, "tags": numbers(w.tags), "link": numbers(w.link)} for w in windows],
            "attributions": to_characters(d, decode(d, windows, settings)),
        })
    return made


def numbers(rows: np.ndarray) -> list[list[float]]:
    return [[round(float(x), 3) for x in row] for row in rows]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def dump(path: Path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")


def main():
    import onnx
    import torch

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a checkpoint")
    parser.add_argument("--settings", type=Path, help="tuned scalars, from training.tune")
    parser.add_argument("--out", type=Path, default=Path("models/attribution"))
    parser.add_argument("--version", default="1")
    parser.add_argument("--bare", action="store_true", help="without the vectors that hold TypeScript to Python: another model's hold for this one")
    parser.add_argument("--fp32", type=Path, help="write the graph in fp32 here too")
    args = parser.parse_args()
    average = torch.load(args.model)["average"]
    average.setdefault("transitions", torch.zeros(len(TAGS), len(TAGS)))
    weights = {k: v.numpy() for k, v in average.items()}
    args.out.mkdir(parents=True, exist_ok=True)
    model, vocab = args.out / "model.onnx", args.out / "vocab.txt"
    onnx.save(build(weights, int8=True), model)
    if args.fp32:
        onnx.save(build(weights, int8=False), args.fp32)
    shutil.copyfile(base_folder() / "vocab.txt", vocab)
    tuned = json.loads(args.settings.read_text()) if args.settings else {}
    share = tuned.pop("transition_share", 1.0)
    settings = weighed(dataclasses.replace(Settings(**tuned), **learned(average)), share)
    vocabulary = load_vocabulary(vocab)
    config = {
        "format": FORMAT, "version": args.version, "base": "all-MiniLM-L6-v2 (Apache-2.0)", "license": "MIT",
        "files": {f.name: {"sha256": sha256(f), "bytes": f.stat().st_size} for f in (model, vocab)},
        "inputs": list(INPUTS), "outputs": {"tags": len(TAGS), "link": 4 * settings.link_width},
        "linkParts": ["sourceQuery", "sourceKey", "contentQuery", "contentKey"],
        "tags": list(TAGS), "shapes": list(SHAPES), "quotes": list(QUOTES), "places": list(PLACES),
        "special": {"pad": 0, "unknown": 100, "start": 101, "end": 102},
        "decoding": dataclasses.asdict(settings),
    }
    (args.out / "config.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    print(model.stat().st_size / 2**20, "MiB")
    if args.bare:
        return
    dump(args.out / "test-vectors.json", {"texts": vectors(vocabulary), "windows": windows_vectors(settings)})
    dump(args.out / "logits-fixture.json", fixture(onnx_runner(model, 1), vocabulary, settings))


if __name__ == "__main__":
    main()
