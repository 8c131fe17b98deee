"""What a document shows of its loss: where it is Persian, and how much of its ZWNJ is gone.

Strategy: a gap without ZWNJ either never had one or lost it. With `p` the model's probability that it wants one and
`r` the share of its ZWNJ that the document lost in this way (deleted, or turned into spaces), the odds that it was
lost are `p * r` to `1 - p`. The shares are not known; they are those that make the expected losses agree with
themselves, found by a few rounds of expectation and maximisation.
"""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.tables.languages import FUNCTION_WORDS
from rtl_news_meta.tables.zwnj import NEVER_ALONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

__all__ = ["LEAST_LOSS", "Loss", "estimate_loss", "looks_intact", "persian_stretches"]

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
LEAST_LOSS = 0.3
"""A document that lost a smaller share than this is taken as its author wrote it."""
_ROUNDS = 4
_PRIOR = 0.3  # losses taken for granted, so that one word alone can be restored
_HABITUAL = 0.2  # the lesser way of losing a ZWNJ below this share is how the author writes, and its scores are
_HABIT = 4.0  # lowered by this, which leaves what grammar settles, such as a plural ending that stands alone
_ONE = 1.5  # expected loss more than those shares: one word does not tell a loss from a habit
_AT_A_GLANCE = 0.12  # lost to present, by the quick count; well below LEAST_LOSS, as the count misses some

_AT_ONCE = 1 << 16  # characters
_STRETCH = re.compile('[^\n\r«»"“”()\\[\\]{}]+')
_ARABIC_KEYS = {0x6CC: 0x64A, 0x6A9: 0x643}  # yeh and kaf as an Arabic keyboard has them
# Where no word tells: letters that Arabic lacks, and letters that Persian lacks.
_OURS = re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc]")
_THEIRS = re.compile(
    "[\u0629\u0643\u0649\u064a\u0679-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06cb\u06cd-\u06d5]"
)


class Loss(NamedTuple):
    """What a document lost: the shares of its ZWNJ that were deleted and that became spaces, each from 0 to 1.

    `present` is how many ZWNJ it has, `whole` how many it would have if none were lost.
    """

    deleted: float
    spaced: float
    present: int
    whole: float

    @property
    def is_small(self) -> bool:
        """Whether the text is best taken as its author wrote it."""
        return self.deleted + self.spaced < LEAST_LOSS + (_ONE / self.whole if self.present else 0.0)

    def shifts(self) -> tuple[float, float]:
        """Return what to add to the scores of both kinds: the log of the share, and less for what is only a habit."""
        return self._shift(self.deleted, self.spaced), self._shift(self.spaced, self.deleted)

    def _shift(self, share: float, other: float) -> float:
        habit = 2 * share < other and share < _HABITUAL + _ONE / self.whole
        return math.log(share) - (_HABIT if habit else 0.0)


def estimate_loss(deleted: Sequence[float], spaced: Sequence[float], present: int) -> Loss:
    """Return how much a document lost.

    `deleted` and `spaced` are the log-odds of the places that may have lost a ZWNJ in either way, `present` counts the
    ZWNJ that are there.
    """
    loss = Loss(1.0, 1.0, present, 1.0)
    for _ in range(_ROUNDS):
        a, b = _expected(deleted, loss.deleted), _expected(spaced, loss.spaced)
        whole = a + b + present + _PRIOR
        loss = Loss((a + _PRIOR) / whole, (b + _PRIOR) / whole, present, whole)
    return loss


def _expected(scores: Sequence[float], share: float) -> float:
    factor = 1 / share
    return sum(1 / (1 + factor * math.exp(-score)) for score in scores)


@functools.cache
def _function_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that only Persian has, and those that only the other languages have."""
    lists = {language: set(words.split()) for language, words in FUNCTION_WORDS.items()}
    persian = lists.pop("fa")
    others = set().union(*lists.values())
    keyboard = {word.translate(_ARABIC_KEYS) for word in persian}
    return frozenset((persian | keyboard) - others), frozenset(others - persian - keyboard)


def _leaning(words: Set[str]) -> int:
    persian, others = _function_words()
    return len(words & persian) - len(words & others)


def persian_stretches(text: str, words: Set[str]) -> Iterator[tuple[int, str]]:
    """Yield the stretches of `text` that are Persian, and their start.

    A line, a quotation or what stands in brackets has a language of its own; neighbours that are all Persian come as
    one stretch, up to a length that keeps memory in bounds. `words` are what spaces part in the text. One word does not
    settle the language: what says no more is in the language of the whole text, unless its letters say otherwise.
    """
    leaning = _leaning(words)
    persian = leaning > 0 or (leaning >= -1 and bool(_OURS.search(text)) and not _THEIRS.search(text))
    others = _function_words()[1]
    if persian and len(text) <= _AT_ONCE and words.isdisjoint(others):  # nothing speaks for another language anywhere
        yield 0, text
        return
    start = end = 0
    for match in _STRETCH.finditer(text):
        parts = match[0].split()
        plain = persian and others.isdisjoint(parts)  # as most are; they need no count
        ours = plain or _is_persian(match[0], set(parts), persian)
        if not ours or match.end() - start > _AT_ONCE:
            if start < end:
                yield start, text[start:end]
            start = match.start() if ours else match.end()
        end = match.end()
    if start < end:
        yield start, text[start:end]


def _is_persian(stretch: str, words: Set[str], around: bool) -> bool:
    """Return whether a stretch is Persian, in a text that is as `around` tells."""
    leaning = _leaning(words)
    return leaning > 1 or (around and (leaning >= 0 or (leaning == -1 and not _THEIRS.search(stretch))))


def looks_intact(text: str, words: Sequence[str], losses: frozenset[str]) -> bool:
    """Return whether a quick look shows nothing to restore: no Persian, or ZWNJ in place and hardly a loss.

    `words` are what spaces part in the text, `losses` words that are surely written with a ZWNJ, without it.
    """
    persian, _ = _function_words()
    if persian.isdisjoint(words):
        return len(set(words)) > 20  # too few words to tell
    present = text.count(ZWNJ)
    if not present:
        return False
    lost = len(losses.intersection(words)) + sum(text.count(f" {piece} ") for piece in NEVER_ALONE.split())
    return lost < _AT_A_GLANCE * present
