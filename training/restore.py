"""A checkpoint to train on from, out of the shipped int8 model: `python -m training.restore --out FILE.pt`."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model import Tagger


def restore(graph: onnx.GraphProto, decoding: dict) -> dict[str, np.ndarray]:
    """The network's weights: int8 matrices are multiplied out, so they are off by up to half a step of their scale."""
    constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
    weights = {}
    for name in Tagger().state_dict():
        if name not in constants:
            continue
        value = constants[name]
        if name.endswith(".weight") and value.ndim == 2 and not name.startswith(("words", "positions", "shapes", "quotes", "places")):
            scale = constants.get(name.removesuffix("weight") + "scale", np.float32(1))
            value = (value.astype(np.float32) * scale).T
        weights[name] = value
    weights["words.weight"] = weights["words.weight"].astype(np.float32) * constants["words.scale"]
    shares = sum(name.startswith("share.") for name in constants)
    weights["mix"] = np.log([constants[f"share.{i}"].item() for i in range(shares)])
    weights["link_bias"], weights["transitions"] = np.array(decoding["link_bias"]), np.array(decoding["transitions"])
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/attribution"))
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    config = json.loads((args.model / "config.json").read_text(encoding="utf8"))
    weights = restore(onnx.load(args.model / "model.onnx").graph, config["decoding"])
    state = {name: torch.tensor(np.ascontiguousarray(value), dtype=torch.float32) for name, value in weights.items()}
    Tagger().load_state_dict(state)  # every weight is there and of its shape, or this says which is not
    torch.save({"average": state}, args.out)


if __name__ == "__main__":
    main()
