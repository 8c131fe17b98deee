"""How much of its ZWNJ a document has lost, from the ZWNJ that it still has.

Strategy: a gap without ZWNJ either never had one or lost it. With `p` the model's probability that it wants one and
`r` the share that the document lost, the odds that it was lost are `p * r` to `1 - p`. `r` is not known; it is the
share that makes the expected losses agree with themselves, found by a few rounds of expectation and maximisation.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LEAST_LOSS", "lost_share"]

LEAST_LOSS = 0.3
"""A document that lost a smaller share than this is taken as its author wrote it."""
_ROUNDS = 4
_PRIOR = 0.3  # pseudo-losses, so that one word in a short text can be restored


def lost_share(scores: Sequence[float], present: int) -> float:
    """Return the share of its ZWNJ that a document lost, from 0 to 1.

    `scores` are the log-odds of the gaps that may have lost one, `present` counts the ZWNJ that are there.
    """
    share = 1.0
    for _ in range(_ROUNDS):
        shift = math.log(share)
        lost = _PRIOR + sum(1 / (1 + math.exp(-score - shift)) for score in scores)
        share = lost / (lost + present)
    return share
