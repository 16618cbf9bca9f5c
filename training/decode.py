"""From the model's outputs to attributions: the reference that src/extract follows line by line. See DECODING.md."""
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .features import CLS, PLACES, QUOTES, SEP
from .tags import ROLES, TAGS

FIRST = {PLACES.index("first"), PLACES.index("first-headline")}
OPENING, CLOSING = QUOTES.index("opening"), QUOTES.index("closing")


@dataclass(frozen=True)
class Settings:
    """The scalars of decoding; config.json carries the same under `decoding`."""
    longest: int = 382       # pieces of a window, without [CLS] and [SEP]
    overlap: int = 54        # pieces that neighbouring windows share, at least
    link_width: int = 64
    link_bias: tuple[float, float] = (0.0, 0.0)   # source, content
    source_threshold: float = 0.0    # logit a word, below which a cue takes no source
    content_threshold: float = -4.0  # logit a word, below which a content goes to no cue
    piece_threshold: float = 0.0     # the same for a cue's contents after its best
    tag_bias: tuple[float, ...] = (0.0,) * len(TAGS)
    transitions: tuple[tuple[float, ...], ...] = ((0.0,) * len(TAGS),) * len(TAGS)
    calibration: tuple[float, ...] = ()


@dataclass
class Window:
    """Words [first, last) and the model's outputs at their first pieces."""
    first: int
    last: int
    tags: np.ndarray = None
    link: np.ndarray = None


@dataclass
class Found:
    """An attribution in words: spans are [start, end) word indices."""
    cue: tuple[int, int]
    source: list[tuple[int, int]] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)
    features: tuple[float, ...] = ()
    confidence: float = 0.0


def plan(starts: list[int], s: Settings) -> list[Window]:
    """Windows of equal length over all words. `starts` holds the piece at which each word starts, then the number of pieces."""
    words, total = len(starts) - 1, starts[-1]
    if total <= s.longest:
        return [Window(0, words)] if words else []
    count = -(-(total - s.overlap) // (s.longest - s.overlap))
    length = -(-(total + (count - 1) * s.overlap) // count)
    found = []
    for k in range(count):
        begin = k * (total - length) // (count - 1)
        first = next(w for w in range(words) if starts[w] >= begin)
        last = max(w for w in range(words + 1) if starts[w] <= begin + length)
        found.append(Window(first, last))
    return found


def inputs(d: dict, w: Window) -> dict[str, np.ndarray]:
    """The model's inputs for one window, as a batch of one."""
    a, b = d["starts"][w.first], d["starts"][w.last]
    padded = lambda values, left=0, right=0: np.array([[left, *values[a:b], right]], dtype=np.int64)
    return {"ids": padded(d["ids"], CLS, SEP), "shape": padded(d["shape"]), "quote": padded(d["quote"]), "place": padded(d["place"])}


def take(d: dict, w: Window, tags: np.ndarray, link: np.ndarray) -> Window:
    """Keeps the outputs at the first piece of each word."""
    at = [d["starts"][i] - d["starts"][w.first] + 1 for i in range(w.first, w.last)]
    return Window(w.first, w.last, tags[at], link[at])


def homes(words: int, windows: list[Window]) -> list[int]:
    """For each word the window that speaks for it: neighbours change over in the middle of what they share."""
    home, k = [], 0
    for w in range(words):
        while k + 1 < len(windows) and w >= (windows[k + 1].first + windows[k].last) // 2:
            k += 1
        home.append(k)
    return home


def allowed(before: str, after: str) -> bool:
    """Whether a tag may follow another: B and I must go on to I or E of the same role, nothing else may."""
    inside = before[0] in "BI"
    return inside == (after[0] in "IE") and (not inside or before[2:] == after[2:])


LEGAL = np.array([[0.0 if allowed(a, b) else -np.inf for b in TAGS] for a in TAGS])
MAY_START = np.array([t[0] in "OBS" for t in TAGS])
MAY_END = np.array([t[0] in "OES" for t in TAGS])


def log_softmax(x: np.ndarray) -> np.ndarray:
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def viterbi(scores: np.ndarray, starts_paragraph: list[bool], transitions: np.ndarray) -> list[int]:
    """The best legal sequence of tags; no span crosses the end of a paragraph."""
    n = len(scores)
    best, back = np.where(MAY_START, scores[0], -np.inf), np.zeros((n, len(TAGS)), dtype=int)
    for i in range(1, n):
        if starts_paragraph[i]:
            from_best = np.where(MAY_END, best, -np.inf)
            reach = np.where(MAY_START[None, :], from_best[:, None], -np.inf)
        else:
            reach = best[:, None] + transitions
        back[i] = reach.argmax(0)
        best = reach.max(0) + scores[i]
    path = [int(np.where(MAY_END, best, -np.inf).argmax())]
    for i in range(n - 1, 0, -1):
        path.append(int(back[i][path[-1]]))
    return path[::-1]


def spans_of(path: list[int]) -> dict[str, list[tuple[int, int]]]:
    found, start = {role: [] for role in ROLES}, 0
    for i, t in enumerate(path):
        edge, role = TAGS[t][0], TAGS[t][2:]
        if edge in "BS":
            start = i
        if edge in "ES":
            found[role].append((start, i + 1))
    return found


def pair_scores(cue, spans, windows, home, s: Settings, role: int) -> list[float]:
    """The mean logit a word of each span's belonging to a cue, seen from the cue's window; role 0 is source, 1 content."""
    w = windows[home[cue[0]]]
    d, c = s.link_width, 2 * role * s.link_width
    rows = [i - w.first for i in range(cue[0], min(cue[1], w.last))]
    query = w.link[rows, c : c + d].mean(0)
    scores = []
    for start, end in spans:
        inside = range(max(start, w.first) - w.first, min(end, w.last) - w.first)
        logits = [float(w.link[i, c + d : c + 2 * d] @ query) / d**0.5 + s.link_bias[role] for i in inside]
        scores.append(sum(logits) / len(logits) if logits else -np.inf)
    return scores


def sigmoid(x: float) -> float:
    return float(1 / (1 + np.exp(-x)))


def decode(d: dict, windows: list[Window], s: Settings) -> list[Found]:
    """All attributions of a text, in order of their cues."""
    words = len(d["words"])
    if not words:
        return []
    home = homes(words, windows)
    scores = np.stack([windows[home[w]].tags[w - windows[home[w]].first] for w in range(words)])
    scores = log_softmax(scores)
    starts_paragraph = [d["place"][d["starts"][w]] in FIRST for w in range(words)]
    path = viterbi(scores + np.array(s.tag_bias), starts_paragraph, LEGAL + np.array(s.transitions))
    spans = spans_of(path)
    chosen = np.exp(scores[np.arange(words), path])
    return link(spans, windows, home, chosen, s)


def link(spans, windows, home, chosen, s: Settings) -> list[Found]:
    """Each content goes to the cue that it fits best; each cue takes the source that fits it best, or none.

    A cue's best content needs little; more pieces need more, for their own cue may have been missed.
    """
    cues = spans["cue"]
    if not cues:
        return []
    to_source = [pair_scores(c, spans["source"], windows, home, s, 0) for c in cues]
    to_content = [pair_scores(c, spans["content"], windows, home, s, 1) for c in cues]
    content = {k: [] for k in range(len(cues))}
    for j in range(len(spans["content"])):
        k = max(range(len(cues)), key=lambda k: to_content[k][j])
        if to_content[k][j] > s.content_threshold:
            content[k].append(j)
    found = []
    for k, cue in enumerate(cues):
        best = max((to_content[k][j] for j in content[k]), default=None)
        content[k] = [j for j in content[k] if to_content[k][j] > s.piece_threshold or to_content[k][j] == best]
        if not content[k]:
            continue
        j = max(range(len(spans["source"])), key=lambda j: to_source[k][j], default=None)
        source = [] if j is None or to_source[k][j] <= s.source_threshold else [spans["source"][j]]
        pieces = [spans["content"][j] for j in content[k]]
        mean = lambda ranges: float(np.mean([chosen[i] for a, b in ranges for i in range(a, b)]))
        features = (
            mean([cue]), mean(source) if source else 1.0, mean(pieces),
            sigmoid(np.mean([to_content[k][j] for j in content[k]])),
            abs(2 * sigmoid(to_source[k][j]) - 1) if j is not None else 1.0,
            float(bool(source)),
        )
        found.append(Found(cue, source, pieces, features, confidence(features, s)))
    return found


def confidence(features, s: Settings) -> float:
    """Platt scaling of the features' log odds: the chance that a person would find the attribution usable."""
    if not s.calibration:
        return 0.0
    bias, *weights = s.calibration
    return sigmoid(bias + sum(w * f for w, f in zip(weights, logits(features))))


def logits(features) -> list[float]:
    *shares, has_source = features
    odds = [np.clip(p, 1e-3, 1 - 1e-3) for p in shares]
    return [float(np.log(p / (1 - p))) for p in odds] + [has_source]


def with_marks(d: dict, span: tuple[int, int], quotes: list[int]) -> tuple[int, int]:
    """Takes in the quotation marks that hold a content, and the comma or stop before the closing one."""
    start, end = span
    if start > 0 and quotes[start - 1] == OPENING:
        start -= 1
    text, words = d["text"], d["words"]
    for k in (0, 1):
        if end + k < len(words) and quotes[end + k] == CLOSING and all(text[words[i][0]] in ",.?!" for i in range(end, end + k)):
            end += k + 1
            break
    return start, end


def to_characters(d: dict, found: list[Found]) -> list[dict]:
    """Attributions with spans in code points of the text."""
    quotes = [d["quote"][p] for p in d["starts"][:-1]]
    place = lambda span: [d["words"][span[0]][0], d["words"][span[1] - 1][1]]
    return [
        {"cue": [place(f.cue)], "source": [place(x) for x in f.source],
         "content": [place(with_marks(d, x, quotes)) for x in f.content], "confidence": round(f.confidence, 4)}
        for f in found
    ]
