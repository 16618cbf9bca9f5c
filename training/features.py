"""Text to words, word pieces and features. FEATURES.md is the specification; src/extract holds the same in TypeScript."""
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

SHAPES = ("none", "lower", "title", "upper", "mixed", "number", "mark")
QUOTES = ("none", "outside", "opening", "inside", "closing")
PLACES = ("none", "inner", "first", "last", "inner-headline", "first-headline", "last-headline")
PAD, UNK, CLS, SEP = 0, 100, 101, 102

OPENING, CLOSING, EITHER = set("“„«"), set("”»"), set('"‟＂')
APOSTROPHES = set("'‘’‛`")
LONGEST, MOST_PIECES = 100, 24  # a word of more characters or pieces becomes [UNK]


@dataclass(frozen=True)
class Word:
    """A word of the text: [start, end) in code points, its normal form, and its three features."""
    start: int
    end: int
    form: str
    shape: int
    quote: int
    place: int


def is_mark(ch: str) -> bool:
    """Punctuation as BERT has it: all that is neither letter nor digit in ASCII, and Unicode's P*."""
    o = ord(ch)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(ch)[0] == "P"


def is_skipped(ch: str) -> bool:
    """Control and format characters; they neither stand in a word nor end one."""
    return ch == "\ufffd" or unicodedata.category(ch) in ("Cc", "Cf") and not ch.isspace()


def is_ideograph(ch: str) -> bool:
    o = ord(ch)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2FA1F or 0xF900 <= o <= 0xFAFF


def is_space(ch: str) -> bool:
    return ch in " \t\n\r\v\f\x85" or unicodedata.category(ch)[0] == "Z"


def cut(text: str) -> list[tuple[int, int]]:
    """[start, end) of every word: a mark, a pair of apostrophes, an ideograph, or a run of anything else."""
    spans, start, i = [], -1, 0
    while i < len(text):
        ch = text[i]
        alone = is_mark(ch) or is_ideograph(ch)
        if start >= 0 and (alone or is_space(ch)):
            spans.append((start, i))
            start = -1
        if alone:
            pair = ch in APOSTROPHES and text[i + 1 : i + 2] == ch
            spans.append((i, i + 1 + pair))
            i += pair
        elif start < 0 and not is_space(ch) and not is_skipped(ch):
            start = i
        i += 1
    if start >= 0:
        spans.append((start, len(text)))
    return spans


def form_of(raw: str) -> str:
    """Lower case, no accents, straight marks."""
    if raw[0] in OPENING | CLOSING | EITHER or len(raw) == 2 and raw[0] in APOSTROPHES and raw[1] == raw[0]:
        return '"'
    if raw in APOSTROPHES:
        return "'"
    kept = "".join(ch for ch in raw if not is_skipped(ch))
    return "".join(ch for ch in unicodedata.normalize("NFD", kept.lower()) if unicodedata.category(ch) != "Mn")


def shape_of(raw: str) -> int:
    letters = [ch for ch in raw if ch.lower() != ch.upper()]
    if not letters:
        return SHAPES.index("number" if any(unicodedata.category(ch)[0] == "N" for ch in raw) else "lower" if any(unicodedata.category(ch)[0] == "L" for ch in raw) else "mark")
    upper = [ch != ch.lower() for ch in letters]
    if not any(upper):
        return SHAPES.index("lower")
    if upper[0] and not any(upper[1:]):
        return SHAPES.index("title")
    return SHAPES.index("upper" if all(upper) else "mixed")


def quote_states(text: str, spans, forms, firsts) -> list[int]:
    """Where each word stands with respect to double quotation marks.

    A mark left open at the end of a paragraph stays open if the next paragraph begins with a mark.
    """
    states, opened = [], False
    for (start, end), form, first in zip(spans, forms, firsts):
        if first:
            opened = opened and form == '"'
        if form != '"':
            states.append("inside" if opened else "outside")
            continue
        opens = True if first else opens_quote(text, start, end, opened)
        states.append("opening" if opens else "closing")
        opened = opens
    return [QUOTES.index(s) for s in states]


def opens_quote(text: str, start: int, end: int, opened: bool) -> bool:
    """Whether a double mark opens: by its own form, else by the spaces around it, else in turn."""
    if text[start] in OPENING:
        return True
    if text[start] in CLOSING:
        return False
    before = start == 0 or is_space(text[start - 1])
    after = end == len(text) or is_space(text[end])
    return before if before != after else not opened


def read(text: str) -> list[Word]:
    """All words of a text with their features. A paragraph ends at every line break."""
    spans = cut(text)
    starts = [i == 0 or "\n" in text[spans[i - 1][1] : spans[i][0]] for i in range(len(spans))]
    ends = [*starts[1:], True]
    forms = [form_of(text[s:e]) for s, e in spans]
    quotes = quote_states(text, spans, forms, starts)
    words, paragraph = [], 0
    for i, (s, e) in enumerate(spans):
        paragraph += starts[i]
        place = "first" if starts[i] else "last" if ends[i] else "inner"
        place = PLACES.index(place + ("-headline" if paragraph == 1 else ""))
        words.append(Word(s, e, forms[i], shape_of(text[s:e]), quotes[i], place))
    return words


def load_vocabulary(path: str | Path) -> dict[str, int]:
    return {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf8"))}


def pieces(form: str, vocabulary: dict[str, int]) -> list[int]:
    """WordPiece: the longest piece first; [UNK] for a word that cannot be spelt."""
    if not form or len(form) > LONGEST:
        return [UNK]
    found, start = [], 0
    while start < len(form):
        for end in range(len(form), start, -1):
            piece = vocabulary.get(("##" if start else "") + form[start:end])
            if piece is not None:
                break
        else:
            return [UNK]
        found.append(piece)
        start = end
    return found if len(found) <= MOST_PIECES else [UNK]
