"""The changes to a document: a reading that collects what the model proposes, and a choice by what the document lost.

Strategy: a reading proposes every change that some document might call for, with the log-odds of each; the shares
that this document lost then say which are made. What is put in changes what stands around it, so the result is read
again until nothing is left to do; a text that was just restored mostly shows so at a glance.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.zwnj.evidence import estimate_loss, looks_intact, persian_stretches
from rtl_news_meta.text.zwnj.features import IN_DIGITS, ends_in_number
from rtl_news_meta.text.zwnj.model import ENDING, IN_TABLE, LEAST, REGULAR, Model, known_join, load
from rtl_news_meta.text.zwnj.words import LONGEST_WRITTEN, NO_WORD, ZWNJ, Word, break_tie, reader_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rtl_news_meta.text.zwnj.words import ZwnjStyle

__all__ = ["Proposal", "restored"]

_LETTERS = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5"
_WORDS = re.compile(f"([{_LETTERS}][{_LETTERS}\u064b-\u0655\u0670{ZWNJ}]*)")
_GRAMMAR = 6.0  # the score of what grammar settles
_ROUNDS = 8


class Proposal(NamedTuple):
    """A change that the document calls for: the characters `[start, end)` become `replacement`."""

    start: int
    end: int
    replacement: str
    score: float


class _Stretch(NamedTuple):
    """The words of a stretch of Persian, and all its parts: separators at even places, words as written at odd ones."""

    words: list[Word]
    parts: list[str]

    def before(self, i: int) -> str:
        """Return the word before the one at `i`, if only a space parts them."""
        return self.words[i - 1].bare if i and self.parts[2 * i] == " " else "^"

    def behind(self, i: int) -> str:
        """Return the word behind the one at `i`, if only a space parts them."""
        return self.words[i + 1].bare if i + 1 < len(self.words) and self.parts[2 * i + 2] == " " else "$"


class _Reader:
    """One reading of a document: what it proposes, as places and scores, and how many ZWNJ it found in place."""

    def __init__(self, model: Model, style: ZwnjStyle) -> None:
        self._model = model
        self._word = reader_of_words(style)
        self.deleted: list[tuple[int, float]] = []
        self.spaced: list[tuple[int, float]] = []
        self.dropped: list[tuple[int, float]] = []  # no evidence of loss: where a space is dropped, nothing shows it
        self.present = 0

    def read(self, start: int, stretch: str) -> None:
        """Take in a stretch of Persian that starts at `start` in the document."""
        parts = _WORDS.split(stretch)
        self.present += stretch.count(ZWNJ)
        written = parts[1::2]
        if max(map(len, written), default=0) > LONGEST_WRITTEN:
            written = [part if len(part) <= LONGEST_WRITTEN else "" for part in written]
        words = list(map(self._word, written))
        starts = list(accumulate(map(len, parts), initial=start))
        line = _Stretch(words, parts)
        known, left = self._model.known, NO_WORD
        for i, word in enumerate(words):
            if word.gaps:
                at = starts[2 * i + 1]
                for gap, score in self._settled(word, line, i, i) if word.tie else word.gaps:
                    self.deleted.append((at + gap, score))
            links = left.offers & word.accepts
            if links and parts[2 * i] == " ":
                at = starts[2 * i]
                if links == ENDING:
                    self._read_ending(at, line, i)
                elif links == REGULAR:
                    self._read_space(at, self._model.regular_join(left.tail, word.head), line, i)
                else:
                    value = known.get(left.tail + word.head)
                    if value is not None:
                        self._read_space(at, known_join(value, len(left.tail)), line, i)
                    elif links > IN_TABLE:  # else no word that is known, or likely
                        self._read_space(at, self._model.pair_score(left.tail, word.head), line, i)
            left = word

    def _read_space(self, at: int, score: float, line: _Stretch, i: int) -> None:
        """Propose to join the word at `i` to the one before; `score` is that of the two without the words around."""
        if score > LEAST:
            left, right = line.words[i - 1].tail, line.words[i].head
            score += self._model.neighbour_score(left, right, line.before(i - 1), line.behind(i))
            self.spaced.append((at, score))

    def _read_ending(self, at: int, line: _Stretch, i: int) -> None:
        """Propose to drop the space before a plural ending, unless the word that it makes has joins of its own."""
        whole = self._word(line.words[i - 1].tail + line.words[i].head)
        if all(score < 0 for _, score in self._settled(whole, line, i - 1, i)):
            self.dropped.append((at, _GRAMMAR))

    def _settled(self, word: Word, line: _Stretch, first: int, last: int) -> Sequence[tuple[int, float]]:
        """Return the gaps of the word that stands at `first` to `last`; the words around it decide a tie."""
        if not word.tie:
            return word.gaps
        previous = IN_DIGITS if ends_in_number(line.parts[2 * first]) else line.before(first)
        return break_tie(word, self._model, previous, line.behind(last))


def _outside(proposals: list[tuple[int, float]], stretches: list[tuple[int, int]], end: int) -> list[tuple[int, float]]:
    """Return the proposals that are in none of the stretches of a text that ends at `end`."""
    if not stretches:
        return proposals
    ends = [end for _, end in stretches]
    starts = [*(start for start, _ in stretches), end]
    return [(at, score) for at, score in proposals if at < starts[bisect_right(ends, at)]]


def _round(text: str, threshold: float, style: ZwnjStyle) -> list[Proposal]:
    """Return the changes that one reading of a text calls for, in order."""
    model = load()
    words = text.split()
    if looks_intact(text, words, model.losses):
        return []
    reader = _Reader(model, style)
    for start, stretch in persian_stretches(text, frozenset(words)):
        reader.read(start, stretch)
    protected = protected_stretches(text)
    deleted, spaced, dropped = (
        _outside(found, protected, len(text)) for found in (reader.deleted, reader.spaced, reader.dropped)
    )
    loss = estimate_loss([score for _, score in deleted], [score for _, score in spaced], reader.present)
    if loss.is_small:
        return []
    in_words, at_spaces = loss.shifts()
    chosen = [
        *_chosen(deleted, 0, ZWNJ, in_words, threshold),
        *_chosen(spaced, 1, ZWNJ, at_spaces, threshold),
        *_chosen(dropped, 1, "", at_spaces, threshold),
    ]
    return sorted(chosen)


def _chosen(
    proposals: list[tuple[int, float]], size: int, replacement: str, shift: float, threshold: float
) -> Iterator[Proposal]:
    """Yield those proposals of a kind that this document calls for; each puts `replacement` for `size` characters."""
    least = threshold - shift
    return (Proposal(at, at + size, replacement, score + shift) for at, score in proposals if score > least)


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
