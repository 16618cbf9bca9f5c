"""The mean of two checkpoints of one descent (Wortsman et al. 2022, model soups): `python -m training.average A.pt B.pt --out C.pt`."""
from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs=2)
    parser.add_argument("--share", type=float, default=0.5, help="of the second")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    first, second = (torch.load(path)["average"] for path in args.models)
    torch.save({"average": {k: torch.lerp(first[k], second[k], args.share) for k in second}}, args.out)


if __name__ == "__main__":
    main()
