"""Trains the tagger, or a teacher of it: `python -m training.train --name first`. Stops and resumes at any epoch."""
from __future__ import annotations

import argparse
import copy
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import crf
from .model import LINK, Tagger
from .teacher import untaught
from .windows import IGNORED, collate, epoch


def link_scores(link, batch, bias):
    """Scores [2, cues, n]: how much each piece is of the source and of the content of each cue."""
    source_query, source_key, content_query, content_key = link.split(LINK, -1)
    scores = []
    for k, (query, key) in enumerate(((source_query, source_key), (content_query, content_key))):
        asked = torch.einsum("rn,rnd->rd", batch["cue"], query[batch["row"]])
        scores.append(torch.einsum("rd,rnd->rn", asked, key[batch["row"]]) / LINK**0.5 + bias[k])
    return torch.stack(scores)


def losses(model, batch, crf_weight: float, soft: float):
    """(tagging loss a word, linking loss a positive). The tagging loss mixes words on their own with whole sequences.

    Where the batch holds teachers' opinions, they count `soft` against the gold (Hinton, Vinyals, Dean 2015).
    """
    with torch.autocast("cuda", torch.bfloat16, batch["ids"].is_cuda):
        tags, link = (x.float() for x in model(batch["ids"], batch["shape"], batch["quote"], batch["place"], batch["mask"]))
    tagging = F.cross_entropy(tags.flatten(0, 1), batch["tags"].flatten(), ignore_index=IGNORED)
    if crf_weight:
        tagging = (1 - crf_weight) * tagging + crf_weight * crf.loss(tags, batch, model.transitions)
    if "opinion" in batch:
        heard = -(batch["opinion"] * tags.log_softmax(-1)).sum() / batch["opinion"].sum()
        tagging = soft * heard + (1 - soft) * tagging
    if not len(batch["row"]):
        return tagging, tags.sum() * 0
    member = soft * batch["heard"] + (1 - soft) * batch["member"] if "heard" in batch else batch["member"]
    scores = link_scores(link, batch, model.link_bias)
    words = (batch["tags"] != IGNORED)[batch["row"]].float()
    each = F.binary_cross_entropy_with_logits(scores, member, reduction="none") * words
    return tagging, each.sum() / batch["member"].sum().clamp(min=1)


def groups(model, rate: float, head_rate: float, decay: float, words: bool):
    """Parameter groups: lower layers learn more slowly, heads and features faster; the word embeddings rest, or learn slowest."""
    depth = len(model.layers)
    named = {}
    for name, p in model.named_parameters():
        if name == "words.weight" and not words:
            p.requires_grad = False
            continue
        if name.startswith("layers."):
            r = rate * decay ** (depth - 1 - int(name.split(".")[1]))
        else:
            r = rate * decay**depth if name.startswith(("words", "positions", "relative", "norm.")) else head_rate
        named.setdefault((r, 0.01 if p.dim() > 1 else 0.0), []).append(p)
    return [{"params": ps, "lr": r, "weight_decay": w} for (r, w), ps in named.items()]


def rate_at(step: float, warm: float, decay_from: float, total: float) -> float:
    """Warm up, hold, then fall in a straight line; all in epochs."""
    if step < warm:
        return step / warm
    return 1.0 if step < decay_from else max(0.0, (total - step) / (total - decay_from))


def fold(text: str) -> tuple[int, int]:
    number, _, of = text.partition("/")
    return int(number), int(of)


def beginning(start: Path | None, teacher: bool, dropout: float) -> Tagger:
    """The network before training: a checkpoint's average, or the base's weights."""
    if start:
        return Tagger.like(torch.load(start, map_location="cpu")["average"], dropout)
    if teacher:
        return untaught(dropout)
    from safetensors.torch import load_file
    from .prepare import base_folder
    model = Tagger(dropout)
    with torch.no_grad():
        model.load_base(load_file(base_folder() / "model.safetensors"))
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("training/runs/data.pickle"))
    parser.add_argument("--runs", type=Path, default=Path("training/runs"))
    parser.add_argument("--name", default="first")
    parser.add_argument("--start", type=Path, help="a checkpoint whose averaged weights to start from")
    parser.add_argument("--epochs", type=float, default=8)
    parser.add_argument("--decay-from", type=float, default=3)
    parser.add_argument("--warm", type=float, default=0.3)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=6e-4)
    parser.add_argument("--layer-decay", type=float, default=0.9)
    parser.add_argument("--words", action="store_true", help="train the word embeddings too")
    parser.add_argument("--tokens", type=int, default=1540)
    parser.add_argument("--masked", type=float, default=0.05)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average of the weights")
    parser.add_argument("--crf", type=float, default=0.0, help="share of the sequence loss in the tagging loss")
    parser.add_argument("--link-weight", type=float, default=0.3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="cuda works in bf16 where that does")
    parser.add_argument("--teacher", action="store_true", help="a teacher: from all-mpnet-base-v2")
    parser.add_argument("--without", type=fold, help="FOLD/FOLDS: texts to leave out, whose opinion is to be asked (training.opinions)")
    parser.add_argument("--opinions", type=Path, help="what teachers say of the texts, from training.opinions")
    parser.add_argument("--soft", type=float, default=0.6, help="how much that counts against the gold")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    train = pickle.loads(args.data.read_bytes())["train"]
    if args.without:
        train = [d for i, d in enumerate(train) if i % args.without[1] != args.without[0]]
    if args.opinions:
        told = pickle.loads(args.opinions.read_bytes())
        train = [{**d, "opinion": told[d["id"]]} for d in train]
    model = beginning(args.start, args.teacher, args.dropout).to(args.device)
    optimizer = torch.optim.AdamW(groups(model, args.rate, args.head_rate, args.layer_decay, args.words), betas=(0.9, 0.98), fused=True)
    base_rates = [g["lr"] for g in optimizer.param_groups]
    average, done, steps = copy.deepcopy(model).eval(), 0, 0
    last = args.runs / f"{args.name}.last.pt"
    if last.exists():
        saved = torch.load(last, map_location=args.device)
        model.load_state_dict(saved["model"]), average.load_state_dict(saved["average"]), optimizer.load_state_dict(saved["optimizer"])
        done, steps = saved["done"], saved["steps"]
    whole = int(np.ceil(args.epochs))
    for number in range(done, whole):
        model.train()
        batches = epoch(train, random.Random(args.seed * 1000 + number), args.tokens)
        hide = np.random.default_rng(args.seed * 1000 + number)
        torch.manual_seed(args.seed * 1000 + number)
        began, seen, sums = time.time(), 0, torch.zeros(2, device=args.device)
        for i, raw in enumerate(batches):
            share = rate_at(number + i / len(batches), args.warm, args.decay_from, args.epochs)
            for g, r in zip(optimizer.param_groups, base_rates):
                g["lr"] = r * share
            batch = {k: v if v is None else v.to(args.device, non_blocking=True) for k, v in collate(raw, hide, args.masked).items()}
            tagging, linking = losses(model, batch, args.crf, args.soft)
            (tagging + args.link_weight * linking).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            steps += 1
            keep = min(args.average, (1 + steps) / (10 + steps))
            with torch.no_grad():
                torch._foreach_lerp_([p for p in average.parameters() if p.requires_grad], [p for p in model.parameters() if p.requires_grad], 1 - keep)
            seen += batch["ids"].numel()
            sums += torch.stack([tagging.detach(), linking.detach()])
            if i % 25 == 24:
                a, b = (sums / 25).tolist()
                print(f"{number}.{i + 1}/{len(batches)} tagging {a:.4f} linking {b:.4f} rate {share:.3f} {seen / (time.time() - began):.0f} tokens/s", flush=True)
                sums.zero_()
        state = {"model": model.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "done": number + 1, "steps": steps, "args": {k: str(v) for k, v in vars(args).items()}}
        torch.save(state, last)
        torch.save({"average": {k: v.clone() for k, v in average.state_dict().items()}, "without": args.without}, args.runs / f"{args.name}.{number + 1}.pt")


if __name__ == "__main__":
    main()
