"""Prints the graph of one node in src/text/onnx/products.ts, in base64: `python -m training.products`."""
from __future__ import annotations

import base64

from onnx import TensorProto, helper


def build() -> bytes:
    """`rows` [n, width] times `columns` [width, m] is `products` [n, m], all float."""
    value = lambda name, *shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    node = helper.make_node("MatMul", ["rows", "columns"], ["products"])
    inputs = [value("rows", "n", "width"), value("columns", "width", "m")]
    graph = helper.make_graph([node], "products", inputs, [value("products", "n", "m")])
    opsets = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="hearsay").SerializeToString()


if __name__ == "__main__":
    print(base64.b64encode(build()).decode())
