"""PolNeAR's brat files: reading them, and laying them on words."""
from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from .features import Word
from .tags import ROLES


def read_ann(path: Path) -> list[dict[str, list[tuple[int, int]]]]:
    """The attributions of one file that have a cue and a content; offsets in code points."""
    spans, found = {}, []
    for line in path.read_text(encoding="utf8").split("\n"):
        key, _, body = line.partition("\t")
        if re.fullmatch(r"T\d+", key):
            offsets = body.split("\t")[0].split(" ", 1)[1]
            spans[key] = [tuple(map(int, pair.split())) for pair in offsets.split(";")]
        elif re.fullmatch(r"E\d+", key):
            roles = {role: [] for role in ROLES}
            for part in body.split()[1:]:
                name, id = part.split(":")
                role = re.sub(r"\d+$", "", name).lower()
                if role in roles:
                    roles[role] += spans.get(id, [])
            if roles["cue"] and roles["content"]:
                found.append(roles)
    return found


def files(folder: Path) -> dict[str, list[Path]]:
    """The annotation files of every text, by name."""
    found = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        found[re.sub(r"_[0-9a-f]{4}\.ann$", "", path.name)].append(path)
    return dict(found)


def on_words(words: list[Word], text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """[first, last + 1) of the words that a span covers, without the marks at its edges, which are not scored."""
    hit = [i for i, w in enumerate(words) if w.start < span[1] and w.end > span[0]]
    said = [i for i in hit if any(ch.isalnum() for ch in text[words[i].start : words[i].end])]
    kept = said or hit
    return (kept[0], kept[-1] + 1) if kept else None


def attributions_on_words(words: list[Word], text: str, attributions: list[dict]) -> list[dict]:
    laid = []
    for a in attributions:
        roles = {r: sorted(filter(None, (on_words(words, text, s) for s in a[r]))) for r in ROLES}
        if roles["cue"] and roles["content"]:
            laid.append(roles)
    return laid
