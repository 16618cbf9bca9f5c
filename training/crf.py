"""A conditional random field over the tags: the loss whose best sequence decode.viterbi finds."""
from __future__ import annotations

import torch

from .decode import FIRST, LEGAL, MAY_END, MAY_START
from .windows import IGNORED

NEVER = -1e4
FORBIDDEN = torch.tensor(LEGAL).clamp(min=NEVER).float()
BREAK = torch.tensor([[0.0 if a and b else NEVER for b in MAY_START] for a in MAY_END])  # over a paragraph's end


def pack(tags: torch.Tensor, batch: dict):
    """Tag scores, gold tags and paragraph starts of the words alone, [b, words, ..], and which of them are real."""
    at = batch["tags"] != IGNORED
    counts = at.sum(1).tolist()
    pad = lambda x, fill=0: torch.nn.utils.rnn.pad_sequence(list(x[at].split(counts)), batch_first=True, padding_value=fill)
    starts = torch.isin(batch["place"], torch.tensor(sorted(FIRST)))
    return pad(tags), pad(batch["tags"]), pad(starts), pad(at)


def loss(tags: torch.Tensor, batch: dict, transitions: torch.Tensor) -> torch.Tensor:
    """Negative log likelihood a word. A window may begin and end within a span; one whose gold is not legal is left out."""
    scores, gold, starts, real = pack(tags, batch)
    within = transitions + FORBIDDEN
    step = torch.where(starts[:, :, None, None], BREAK, within)  # [b, words, before, after]
    before, after = gold[:, :-1], gold[:, 1:]
    moves = step[:, 1:].gather(2, before[..., None, None].expand(*before.shape, 1, len(within))).squeeze(2).gather(2, after[..., None]).squeeze(2)
    path = (scores.gather(2, gold[..., None]).squeeze(2) * real).sum(1) + (moves * real[:, 1:]).sum(1)
    alpha = scores[:, 0]
    for s, t, r in zip(scores.unbind(1)[1:], step.unbind(1)[1:], real.unbind(1)[1:]):
        alpha = torch.where(r[:, None], torch.logsumexp(alpha[:, :, None] + t, 1) + s, alpha)
    each = alpha.logsumexp(1) - path
    legal = (path > NEVER / 2).float()
    return (each * legal).sum() / real.sum().clamp(min=1)
