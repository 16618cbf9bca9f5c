"""Builds the ONNX graph of the tagger by hand, in fp32 or with int8 weights.

Weights are quantised to seven bits, one scale a column: on processors without VNNI the int8 kernel adds two products in
sixteen bits, which would overflow with eight. Activations are quantised as they come, to eight bits a matrix. The two last
layers, which are small, stay in fp32.
"""
from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .model import HEADS, WIDTH

INPUTS = ("ids", "shape", "quote", "place")
TOP = 63  # the largest quantised weight


class Graph:
    """Collects nodes and constants; every method returns the name of its result."""

    def __init__(self, weights: dict[str, np.ndarray], int8: bool):
        self.weights, self.int8, self.nodes, self.constants = weights, int8, [], {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def node(self, op: str, inputs: list[str], name: str, outputs: int = 1, domain: str = "", **attributes):
        names = [name] if outputs == 1 else [f"{name}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=name, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x: str, name: str, out: str | None = None, int8: bool = True) -> str:
        matrix, bias = self.weights[f"{name}.weight"].T, self.weight(f"{name}.bias")
        out = out or f"{name}.out"
        if not (self.int8 and int8):
            product = self.node("MatMul", [x, self.constant(f"{name}.weight", matrix)], f"{name}.product")
            return self.node("Add", [product, bias], out)
        scale = np.maximum(np.abs(matrix).max(0), 1e-8) / TOP
        q = np.clip(np.rint(matrix / scale), -TOP, TOP).astype(np.int8)
        parts = [self.constant(f"{name}.weight", q), self.constant(f"{name}.scale", scale.astype(np.float32)), self.constant(f"{name}.zero", np.zeros(len(scale), np.int8))]
        return self.node("DynamicQuantizeMatMul", [x, *parts, bias], out, domain="com.microsoft")

    def words(self, ids: str) -> str:
        table = self.weights["words.weight"]
        if not self.int8:
            return self.node("Gather", [self.weight("words.weight"), ids], "words")
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = self.node("Gather", [self.constant("words.weight", np.rint(table / scale).astype(np.int8)), ids], "words.rows")
        scales = self.node("Gather", [self.constant("words.scale", scale.astype(np.float32)), ids], "words.scales")
        return self.node("Mul", [self.node("Cast", [rows], "words.cast", to=TensorProto.FLOAT), scales], "words")

    def norm(self, x: str, name: str) -> str:
        return self.node("LayerNormalization", [x, self.weight(f"{name}.weight"), self.weight(f"{name}.bias")], f"{name}.out", axis=-1, epsilon=1e-12)

    def skip_norm(self, x: str, y: str, name: str) -> str:
        """The norm of a sum, in two steps: the runtime's SkipLayerNormalization takes five times as long as both (12 % of all)."""
        return self.norm(self.node("Add", [x, y], f"{name}.sum"), name)

    def embed(self) -> str:
        length = self.node("Shape", ["ids"], "length", start=1, end=2)
        start = self.constant("start", np.array([0], np.int64))
        positions = self.node("Slice", [self.weight("positions.weight"), start, length, start], "positions")
        x = self.words("ids")
        x = self.node("Add", [x, positions], "with.positions")
        for feature in INPUTS[1:]:
            row = self.node("Gather", [self.weight(f"{feature}s.weight"), feature], f"{feature}s")
            x = self.node("Add", [x, row], f"with.{feature}s")
        return self.norm(x, "norm")

    def layer(self, x: str, i: int) -> str:
        p = f"layers.{i}"
        q, k, v = self.node("Split", [self.linear(x, f"{p}.qkv"), self.constant("thirds", np.array([WIDTH] * 3, np.int64))], f"{p}.split", 3, axis=-1)
        y = self.node("MultiHeadAttention", [q, k, v], f"{p}.attention", domain="com.microsoft", num_heads=HEADS)
        x = self.skip_norm(x, self.linear(y, f"{p}.out"), f"{p}.norm1")
        y = self.node("Gelu", [self.linear(x, f"{p}.up")], f"{p}.gelu", domain="com.microsoft")
        return self.skip_norm(x, self.linear(y, f"{p}.down"), f"{p}.norm2")

    def head(self, x: str, hidden: str, name: str, out: str) -> str:
        return self.linear(self.node("Gelu", [self.linear(x, hidden)], f"{hidden}.gelu", domain="com.microsoft"), name, out, int8=False)


def build(weights: dict[str, np.ndarray], int8: bool) -> onnx.ModelProto:
    """The whole graph: INPUTS as int64 [batch, pieces]; `tags` and `link` as float [batch, pieces, width]."""
    g = Graph(weights, int8)
    layers = len(weights["mix"])
    share = np.exp(weights["mix"]) / np.exp(weights["mix"]).sum()
    x, mixed = g.embed(), None
    for i in range(layers):
        x = g.layer(x, i)
        part = g.node("Mul", [x, g.constant(f"share.{i}", np.float32(share[i]))], f"part.{i}")
        mixed = part if mixed is None else g.node("Add", [mixed, part], f"mixed.{i}")
    g.head(mixed, "hidden", "tags", "tags")
    g.head(mixed, "link_hidden", "link", "link")
    sizes = {"tags": len(weights["tags.bias"]), "link": len(weights["link.bias"])}
    graph = helper.make_graph(
        g.nodes, "attribution",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "pieces"]) for name in INPUTS],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "pieces", size]) for name, size in sizes.items()],
        list(g.constants.values()),
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="hearsay")
