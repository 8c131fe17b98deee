"""The changes to a document: a reading that collects what the model proposes, and a choice by what the document lost.

Strategy: a reading proposes every change that some document might call for, with the log-odds of each; the shares
that this document lost then say which are made. What is put in changes what stands around it, so the result is read
again until nothing is left to do; a text that was just restored mostly shows so at a glance.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.tables.zwnj import PLURAL_ENDINGS
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.zwnj.evidence import estimate_loss, looks_intact, persian_stretches
from rtl_news_meta.text.zwnj.features import IN_DIGITS, ends_in_number
from rtl_news_meta.text.zwnj.model import LEAST, Model, known_join, load
from rtl_news_meta.text.zwnj.words import LONGEST_WRITTEN, ZWNJ, Word, break_tie, reader_of_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rtl_news_meta.text.zwnj.words import ZwnjStyle

__all__ = ["Proposal", "restored"]

_LETTERS = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5"
_WORDS = re.compile(f"([{_LETTERS}][{_LETTERS}\u064b-\u0655\u0670{ZWNJ}]*)")
_GRAMMAR = 6.0  # the score of what grammar settles
_ROUNDS = 8


class Proposal(NamedTuple):
    """A change that the model proposes: the characters `[start, end)` become `replacement`."""

    start: int
    end: int
    replacement: str
    score: float


@functools.cache
def _plural_endings() -> frozenset[str]:
    return frozenset(PLURAL_ENDINGS.split())


class _Reader:
    """One reading of a document: what it proposes, and how many ZWNJ it found in place."""

    def __init__(self, model: Model, style: ZwnjStyle) -> None:
        self._model = model
        self._word = reader_of_words(style)
        self.deleted: list[Proposal] = []
        self.spaced: list[Proposal] = []
        self.dropped: list[Proposal] = []  # no evidence of loss: where a space is dropped, nothing shows that it was
        self.present = 0

    def read(self, start: int, stretch: str) -> None:
        """Take in a stretch of Persian that starts at `start` in the document."""
        parts = _WORDS.split(stretch)  # separators at even places, words at odd ones
        self.present += stretch.count(ZWNJ)
        written = parts[1::2]
        if len(max(parts, key=len)) > LONGEST_WRITTEN:
            written = [part if len(part) <= LONGEST_WRITTEN else "" for part in written]
        words = list(map(self._word, written))
        ends = list(accumulate(map(len, parts), initial=start))
        self._read_gaps(words, parts, ends)
        self._read_spaces(words, parts, ends)

    def _read_gaps(self, words: list[Word], parts: list[str], ends: list[int]) -> None:
        """Propose what the words of a stretch may have lost within them."""
        for i, word in enumerate(words):
            if word.gaps:
                gaps = self._settled(word, words, parts, i, i) if word.tie else word.gaps
                at = ends[2 * i + 1]
                self.deleted += [Proposal(at + gap, at + gap, ZWNJ, value) for gap, value in gaps]

    def _read_spaces(self, words: list[Word], parts: list[str], ends: list[int]) -> None:
        """Propose what the spaces between the words of a stretch may have been."""
        known = self._model.known
        plurals = _plural_endings()
        for i, (left, word, separator) in enumerate(zip(words, words[1:], parts[2::2], strict=False), 1):
            if separator != " ":
                continue
            if left.joins:
                likely = word.behind in left.followers
                if likely or (left.opens and word.closes):  # else the table has nothing to say, and is not asked
                    value = known.get(left.tail + word.head)
                    if value is None:
                        if likely:
                            score = self._model.pair_score(left.tail, word.head)
                            self._propose_join(ends[2 * i + 1], score, words, parts, i)
                    elif len(value) > 1:
                        self._propose_join(ends[2 * i + 1], known_join(value, len(left.tail)), words, parts, i)
            elif word.head in plurals and left.tail:
                self._propose_drop(ends[2 * i + 1], left.tail + word.head, words, parts, i)

    def _settled(
        self, word: Word, words: list[Word], parts: list[str], first: int, last: int
    ) -> Sequence[tuple[int, float]]:
        """Return the gaps of the word that stands at `first` to `last`; the words around it decide a tie."""
        if not word.tie:
            return word.gaps
        previous, _ = _around(words, parts, first)
        _, following = _around(words, parts, last)
        return break_tie(word, self._model, IN_DIGITS if ends_in_number(parts[2 * first]) else previous, following)

    def _propose_drop(self, at: int, whole: str, words: list[Word], parts: list[str], i: int) -> None:
        """Propose to drop the space before a plural ending, unless the word that it makes has joins of its own."""
        if all(score < 0 for _, score in self._settled(self._word(whole), words, parts, i - 1, i)):
            self.dropped.append(Proposal(at - 1, at, "", _GRAMMAR))

    def _propose_join(self, at: int, score: float, words: list[Word], parts: list[str], i: int) -> None:
        if score <= LEAST:
            return
        previous, _ = _around(words, parts, i - 1)
        _, following = _around(words, parts, i)
        score += self._model.neighbour_score(words[i - 1].tail, words[i].head, previous, following)
        self.spaced.append(Proposal(at - 1, at, ZWNJ, score))


def _around(words: list[Word], parts: list[str], i: int) -> tuple[str, str]:
    """Return the words on both sides of the one at `i`, as far as only a space parts them from it."""
    return (
        words[i - 1].bare if i and parts[2 * i] == " " else "^",
        words[i + 1].bare if i + 1 < len(words) and parts[2 * i + 2] == " " else "$",
    )


def _outside(proposals: list[Proposal], stretches: list[tuple[int, int]], end: int) -> list[Proposal]:
    """Return the proposals that are in none of the stretches of a text that ends at `end`."""
    if not stretches:
        return proposals
    ends = [end for _, end in stretches]
    starts = [*(start for start, _ in stretches), end]
    return [p for p in proposals if p.start < starts[bisect_right(ends, p.start)]]


def _round(text: str, threshold: float, style: ZwnjStyle) -> list[Proposal]:
    """Return the changes that one reading of a text calls for, in order."""
    model = load()
    words = frozenset(text.split())
    if looks_intact(text, words, model.losses):
        return []
    reader = _Reader(model, style)
    for start, stretch in persian_stretches(text, words):
        reader.read(start, stretch)
    protected = protected_stretches(text)
    deleted, spaced, dropped = (
        _outside(found, protected, len(text)) for found in (reader.deleted, reader.spaced, reader.dropped)
    )
    loss = estimate_loss([p.score for p in deleted], [p.score for p in spaced], reader.present)
    if loss.is_small:
        return []
    chosen: list[Proposal] = []
    for proposals, shift in zip((deleted, [*spaced, *dropped]), loss.shifts(), strict=True):
        least = threshold - shift
        chosen += [p._replace(score=p.score + shift) for p in proposals if p.score > least]
    return sorted(chosen)


def _applied(text: str, changes: Sequence[Proposal]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, replacement, _ in changes:
        pieces += text[done:start], replacement
        done = end
    return "".join([*pieces, text[done:]])


def _composed(first: list[Proposal], second: list[Proposal]) -> list[Proposal]:
    """Return the changes that do `first`, and `second` in what that gives, as changes of the source."""
    found: list[Proposal] = []
    waiting = iter([*first, None])
    change = next(waiting)
    grown = 0  # how much longer the result is than the source, up to here
    for later in second:
        while change is not None and change.start + grown <= later.start:
            found.append(change)
            grown += len(change.replacement) - (change.end - change.start)
            change = next(waiting)
        found.append(later._replace(start=later.start - grown, end=later.end - grown))
    return [*found, *([] if change is None else [change]), *(c for c in waiting if c is not None)]


def restored(text: str, threshold: float, style: ZwnjStyle) -> tuple[str, list[Proposal]]:
    """Return the restored text, and the changes that make it, in order."""
    changes: list[Proposal] = []
    result = text
    for _ in range(_ROUNDS):
        found = _round(result, threshold, style)
        if not found:
            break
        changes = _composed(changes, found) if changes else found
        result = _applied(text, changes)
    return result, changes
