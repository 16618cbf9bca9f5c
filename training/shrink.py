"""A smaller network out of a trained one, to be trained on: `python -m training.shrink FILE.pt --layers 4 --inner 1024 --out OUT.pt`.

Whole layers go (Sajjad et al. 2023, On the effect of dropping layers of pre-trained Transformer models): every choice is
tried, and the one kept under which some texts of the training part are read best. Of what is kept, the inner neurons go
that say least: mean size of what they say, by the length of what it is made to (Michel, Levy, Neubig 2019, for heads).
"""
from __future__ import annotations

import argparse
import itertools
import pickle
import random
from pathlib import Path

import torch
import torch.nn.functional as F

from .model import Tagger
from .train import losses
from .windows import collate, epoch

SAMPLE = 24  # batches


def keep_layers(state: dict, kept: tuple[int, ...]) -> dict:
    """The weights with those layers only, numbered anew."""
    number = {str(old): str(new) for new, old in enumerate(kept)}
    found = {}
    for name, value in state.items():
        part = name.split(".")
        if part[0] != "layers":
            found[name] = value[list(kept)] if name == "mix" else value
        elif part[1] in number:
            found[".".join(["layers", number[part[1]], *part[2:]])] = value
    return found


def keep_neurons(state: dict, said: list[torch.Tensor], inner: int) -> dict:
    """The weights with the `inner` neurons of every layer that say most."""
    found = dict(state)
    for i, size in enumerate(said):
        up, bias, down = (f"layers.{i}.{name}" for name in ("up.weight", "up.bias", "down.weight"))
        best = (size * state[down].norm(dim=0)).topk(inner).indices.sort().values
        found |= {up: state[up][best], bias: state[bias][best], down: state[down][:, best]}
    return found


def sizes(model: Tagger, batches: list[dict]) -> list[torch.Tensor]:
    """How much each inner neuron of each layer says, in the mean."""
    sums = [torch.zeros(layer.up.out_features) for layer in model.layers]
    def listen(i):
        return lambda _, __, out: sums[i].add_(F.gelu(out).abs().flatten(0, -2).mean(0))
    hooks = [layer.up.register_forward_hook(listen(i)) for i, layer in enumerate(model.layers)]
    for batch in batches:
        model(batch["ids"], batch["shape"], batch["quote"], batch["place"], batch["mask"])
    for hook in hooks:
        hook.remove()
    return sums


def loss(state: dict, batches: list[dict]) -> float:
    model = Tagger.like(state).eval()
    return sum(float(losses(model, batch, 0.5, 0)[0]) for batch in batches) / len(batches)


@torch.inference_mode()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--layers", type=int, required=True)
    parser.add_argument("--inner", type=int, required=True)
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    state = torch.load(args.model, map_location="cpu")["average"]
    train = pickle.loads(args.data.read_bytes())["train"]
    batches = [collate(raw) for raw in epoch(train, random.Random(1), 1540)[:SAMPLE]]
    choices = list(itertools.combinations(range(len(state["mix"])), args.layers))
    tried = [(loss(keep_layers(state, kept), batches), kept) for kept in choices]
    print(f"all layers: loss {loss(state, batches):.3f}; best choices: {sorted(tried)[:4]}")
    state = keep_layers(state, min(tried)[1])
    small = keep_neurons(state, sizes(Tagger.like(state).eval(), batches), args.inner)
    print(f"with {args.inner} neurons: loss {loss(small, batches):.3f}")
    torch.save({"average": small}, args.out)


if __name__ == "__main__":
    main()
