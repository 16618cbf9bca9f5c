"""Which predictions a reader could use: the scorer's `usable`, one by one, for calibration."""
from __future__ import annotations

import re

TOKEN = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*|\S")


def tokens(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in TOKEN.finditer(text)]


def cover(text: str, cut: list[tuple[int, int]], spans) -> set[int]:
    """The tokens that spans cover; punctuation only where there is no word."""
    hit = {i for start, end in spans for i, (s, e) in enumerate(cut) if s < end and e > start}
    words = {i for i in hit if any(ch.isalnum() for ch in text[slice(*cut[i])])}
    return words or hit


def matched(text: str, predicted: list[dict], gold: list[dict]) -> list[bool]:
    """For every prediction whether it finds a gold attribution of its own."""
    cut = tokens(text)
    lay = lambda found: [{r: cover(text, cut, a[r]) for r in ("cue", "source", "content")} for a in found]
    gold, taken, flags = lay(gold), set(), []
    for p in lay(predicted):
        j = next((j for j, g in enumerate(gold) if j not in taken and usable(p, g)), None)
        taken.add(j)
        flags.append(j is not None)
    return flags


def usable(p: dict, g: dict) -> bool:
    sources = bool(p["source"] & g["source"]) if p["source"] and g["source"] else not p["source"] and not g["source"]
    return bool(p["cue"] & g["cue"]) and sources and 4 * len(p["content"] & g["content"]) >= len(p["content"]) + len(g["content"])
