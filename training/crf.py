"""A conditional random field over the tags: the loss whose best sequence decode.viterbi finds."""
from __future__ import annotations

import torch

from .decode import FIRST, LEGAL, MAY_END, MAY_START
from .windows import IGNORED

NEVER = -1e4
FORBIDDEN = torch.tensor(LEGAL).clamp(min=NEVER).float()
STILL = torch.eye(len(FORBIDDEN)).log().clamp(min=NEVER)  # what changes nothing
BREAK = torch.tensor([[0.0 if a and b else NEVER for b in MAY_START] for a in MAY_END])  # over a paragraph's end


def pack(tags: torch.Tensor, batch: dict):
    """Tag scores, gold tags and paragraph starts, the words' first, [b, n, ..], and which of them are words."""
    at = batch["tags"] != IGNORED
    order = torch.argsort((~at).byte(), dim=1, stable=True)
    pick = lambda x: x.gather(1, order)
    starts = torch.isin(batch["place"], torch.tensor(sorted(FIRST), device=tags.device))
    return tags.float().gather(1, order[:, :, None].expand(tags.shape)), pick(batch["tags"]).clamp(min=0), pick(starts), pick(at)


def product(m: torch.Tensor) -> torch.Tensor:
    """The product of matrices [b, n, tags, tags] of log scores over n, by halves: few long steps where a scan has many short ones."""
    still = STILL.to(m.device).expand(len(m), 1, *STILL.shape)
    while m.shape[1] > 1:
        if m.shape[1] % 2:
            m = torch.cat([m, still], 1)
        m = torch.logsumexp(m[:, 0::2, :, :, None] + m[:, 1::2, None], 3)
    return m[:, 0]


def loss(tags: torch.Tensor, batch: dict, transitions: torch.Tensor) -> torch.Tensor:
    """Negative log likelihood a word. A window may begin and end within a span; one whose gold is not legal is left out."""
    scores, gold, starts, real = pack(tags, batch)
    step = torch.where(starts[:, :, None, None], BREAK.to(tags.device), transitions + FORBIDDEN.to(tags.device))  # [b, n, before, after]
    before, after = gold[:, :-1], gold[:, 1:]
    moves = step[:, 1:].gather(2, before[..., None, None].expand(*before.shape, 1, len(transitions))).squeeze(2).gather(2, after[..., None]).squeeze(2)
    path = (scores.gather(2, gold[..., None]).squeeze(2) * real).sum(1) + (moves * real[:, 1:]).sum(1)
    all_moves = torch.where(real[:, 1:, None, None], step[:, 1:] + scores[:, 1:, None], STILL.to(tags.device))
    each = torch.logsumexp(scores[:, 0, :, None] + product(all_moves), (1, 2)) - path
    legal = (path > NEVER / 2).float()
    return (each * legal).sum() / real.sum().clamp(min=1)
