"""What teachers say of texts they have not seen: `python -m training.opinions --teachers FILE.pt ... --out FILE`.

A text's opinion is the mean over the teachers trained without its fold (`training.train --teacher --without 0/4`): of every
word the chances of its tags, of every attribution's cue the chance that each word near it is of its source and of its
content. One that left no fold out is asked of all: a smaller network (`training.shrink`) learns from it what it lost.
People agree on two contents in three; several readers' opinion has less noise than one annotator's marks. The
opinions are a small file, so that teachers may be trained where there is a GPU and students anywhere.
"""
from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

from .decode import Settings, homes, log_softmax
from .evaluate import outputs, runner
from .model import LINK, Tagger


def opinion(d: dict, windows: list, link_bias: np.ndarray) -> dict:
    """Of one teacher: `tags` [words, tags]; `links`, by annotator and attribution, (the first word, [2, words])."""
    home = homes(len(d["words"]), windows)
    scores = np.stack([windows[h].tags[i - windows[h].first] for i, h in enumerate(home)])
    links = []
    for gold in d["gold"]:
        links.append([])
        for a in gold:
            cue = [i for s, e in a["cue"] for i in range(s, e)]
            w = windows[home[cue[0]]]
            rows = [i - w.first for i in cue if w.first <= i < w.last]
            parts = np.split(w.link, 4, axis=1)  # source query, source key, content query, content key
            said = [parts[k + 1] @ parts[k][rows].mean(0) / LINK**0.5 + link_bias[k // 2] for k in (0, 2)]
            links[-1].append((w.first, 1 / (1 + np.exp(-np.stack(said)))))
    return {"tags": np.exp(log_softmax(scores)), "links": links}


def together(opinions: list[dict]) -> dict:
    """The mean of several teachers', in steps of 1/255."""
    small = lambda values: np.rint(255 * np.mean(values, 0)).astype(np.uint8)
    links = [[(each[0][0], small([chances for _, chances in each])) for each in zip(*gold)] for gold in zip(*(o["links"] for o in opinions))]
    return {"tags": small([o["tags"] for o in opinions]), "links": links}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--teachers", type=Path, nargs="+", required=True, help="checkpoints, each trained --without FOLD/FOLDS")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--device", default="cpu")
    args = parser.parse_args()
    train, found = pickle.loads(args.data.read_bytes())["train"], {}
    for path in args.teachers:
        saved = torch.load(path, map_location="cpu")
        number, of = saved.get("without") or (0, 1)
        run = runner(Tagger.like(saved["average"]).eval().to(args.device), args.device)
        bias = saved["average"]["link_bias"].float().numpy()
        asked = train[number::of]
        for d, windows in zip(asked, outputs(asked, run, Settings())):
            found.setdefault(d["id"], []).append(opinion(d, windows, bias))
    unheard = [d["id"] for d in train if d["id"] not in found]
    if unheard:
        raise SystemExit(f"{len(unheard)} texts have no teacher that left them out, {unheard[0]} for one: train one --without each fold")
    args.out.write_bytes(pickle.dumps({id: together(each) for id, each in found.items()}))


if __name__ == "__main__":
    main()
