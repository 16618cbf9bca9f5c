"""Reads the dev texts with a checkpoint or an exported model and scores them: `python -m training.evaluate --model FILE`."""
from __future__ import annotations

import argparse
import dataclasses
import json
import pickle
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from .decode import Settings, decode, inputs, plan, take, to_characters


def runner(model, device: str = "cpu"):
    """A function from inputs to (tags, link) by a network; on a GPU it works in bf16."""
    import torch

    def run(feed):
        with torch.inference_mode(), torch.autocast("cuda", torch.bfloat16, device == "cuda"):
            tags, link = model(*(torch.tensor(feed[k], device=device) for k in ("ids", "shape", "quote", "place")))
        return tags[0].float().cpu().numpy(), link[0].float().cpu().numpy()

    return run


def torch_runner(path: Path, threads: int):
    """The same by a checkpoint's averaged weights, and what it says of decoding."""
    import torch
    from .model import Tagger
    torch.set_num_threads(threads)
    model = Tagger.like(torch.load(path)["average"]).eval()
    return runner(model), learned(model.state_dict())


def learned(weights: dict) -> dict:
    """The decoding's learned numbers, as config.json holds them."""
    rounded = lambda x: tuple(map(rounded, x)) if isinstance(x, list) else round(x, 4)
    return {"link_bias": rounded(weights["link_bias"].tolist()), "transitions": rounded(weights["transitions"].tolist())}


def onnx_runner(path: Path, threads: int):
    """The same by an exported graph."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda feed: tuple(x[0] for x in session.run(["tags", "link"], feed))


def load_settings(path: Path) -> Settings:
    """The settings in a config.json."""
    saved = json.loads(path.read_text(encoding="utf8"))["decoding"]
    return Settings(**{f.name: saved[f.name] for f in dataclasses.fields(Settings)})


def outputs(docs, run, settings: Settings):
    """The windows of every text with the model's outputs."""
    return [[take(d, w, *run(inputs(d, w))) for w in plan(d["starts"], settings)] for d in docs]


def to_units(text: str, attributions: list[dict]) -> list[dict]:
    """Code points to UTF-16 code units, which the scorer counts."""
    unit = [0]
    for ch in text:
        unit.append(unit[-1] + 1 + (ord(ch) > 0xFFFF))
    spans = lambda a, r: [[unit[s], unit[e]] for s, e in a[r]]
    return [{**a, **{r: spans(a, r) for r in ("cue", "source", "content")}} for a in attributions]


def score(docs, found, gold: Path, scorer: Path) -> dict:
    """The bench's scorer's figures."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as file:
        for d, f in zip(docs, found):
            file.write(json.dumps({"id": d["id"], "attributions": to_units(d["text"], to_characters(d, f))}) + "\n")
        file.flush()
        return json.loads(subprocess.check_output(["node", scorer, "--gold", gold, "--pred", file.name, "--json"]))


def table(result: dict) -> str:
    """Precision, recall and F1 of every row, as the scorer prints them."""
    rows = [(f"{kind} {name}", row) for kind in ("exact", "span", "overlap") for name, row in result[kind].items()]
    rows.append(("usable", result["usable"]))
    return "\n".join(f"{name:16}" + "".join(f"{100 * row[k]:7.1f}" for k in ("precision", "recall", "f1")) for name, row in rows)


def brief(result: dict) -> str:
    f = lambda row: f"{100 * row['f1']:.1f}"
    r = result
    return (f"span s {f(r['span']['source'])} cue {f(r['span']['cue'])} cont {f(r['span']['content'])} | exact cue {f(r['exact']['cue'])} s {f(r['exact']['source'])} "
            f"cont {f(r['exact']['content'])} all {f(r['exact']['all'])} | usable {f(r['usable'])} | overlap cont {f(r['overlap']['content'])}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a checkpoint (.pt) or an exported model (.onnx)")
    parser.add_argument("--config", type=Path, help="config.json with the decoding's settings")
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--gold", type=Path, default=Path("../shared/data/polnear/dev"))
    parser.add_argument("--scorer", type=Path, default=Path("../shared/bench/attribution/score.mjs"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save", type=Path, help="keep the outputs here, for tuning")
    args = parser.parse_args()
    settings = load_settings(args.config) if args.config else Settings()
    docs = pickle.loads(args.data.read_bytes())["dev"]
    if args.model.suffix == ".onnx":
        run = onnx_runner(args.model, args.threads)
    else:
        run, numbers = torch_runner(args.model, args.threads)
        settings = dataclasses.replace(settings, **numbers)
    made = outputs(docs, run, settings)
    if args.save:
        args.save.write_bytes(pickle.dumps((settings, made)))
    result = score(docs, [decode(d, w, settings) for d, w in zip(docs, made)], args.gold, args.scorer)
    print(table(result))
    print(brief(result))


if __name__ == "__main__":
    main()
