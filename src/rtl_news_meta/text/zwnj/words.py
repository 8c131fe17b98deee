"""What a word of the text says by itself: where it may have lost a ZWNJ, and with what it may join.

Strategy: everything that holds for a word type wherever it stands is worked out once and remembered; only «X|های»
against «Xه|ای» is left to the words around it.
"""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from rtl_news_meta.tables.zwnj import FREE_JOINS, PARTED
from rtl_news_meta.text.zwnj.features import LONGEST, NON_JOINING
from rtl_news_meta.text.zwnj.model import LEAST, Model, known_gaps, load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["LONGEST_WRITTEN", "NO_WORD", "ZWNJ", "Word", "ZwnjStyle", "break_tie", "reader_of_words"]

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
_HAMZA = "\N{ARABIC HAMZA ABOVE}"
LONGEST_WRITTEN = 3 * LONGEST
"""Letters, marks and ZWNJ of the longest word that is looked at."""

ZwnjStyle = Literal["academy", "separate"]

_MARK = re.compile("[\u064b-\u0655\u0670]")
_FOLD = {0x64A: 0x6CC, 0x643: 0x6A9, 0x649: 0x6CC}  # Arabic yeh, kaf and alef maksura
_REMEMBERED = 1 << 15  # word types, about 10 MB; any but the rarest words are then looked up once
_TOSS = 0.5  # the least score of the likelier of two readings, where one of them must be
_UNLIKELY = LEAST - 0.5  # the score of a reading that the model leaves out as too unlikely without the words around
_CONTRACTED = 1.5  # the score of a contraction that the training text is too formal to have
_USUAL = "3"  # the class of frequency from which on a word makes a reading likely enough
_SURE = 6.0  # the score of what the caller's style settles


class Word(NamedTuple):
    """What a word type says, wherever it stands. Where nothing can be joined on a side, the piece there is empty."""

    bare: str  # in the letters of the model, without ZWNJ
    gaps: Sequence[tuple[int, float]]  # as offsets into the word as written
    head: str = ""  # the piece up to the first ZWNJ
    tail: str = ""  # the piece behind the last ZWNJ
    offers: int = 0  # with what a space behind the tail may be a loss,
    accepts: int = 0  # and before the head, as bits (`Model.offers`)
    tie: bool = False  # both «X|های» and «Xه|ای» are possible


NO_WORD = Word("", ())


@functools.cache
def _settled(style: ZwnjStyle) -> dict[str, tuple[int, ...]]:
    """Return the words of which the style says how they are written, and where it puts a ZWNJ."""
    joins: dict[str, tuple[int, ...]] = {join: (join.index("|"),) for join in PARTED.split()}
    joins |= {join: (join.index("|"),) if style == "separate" else () for join in FREE_JOINS.split()}
    return {join.replace("|", ""): places for join, places in joins.items()}


class _Words(dict[str, Word]):
    """What the words say that were met so far; asked for each word of a text, it is faster than an `lru_cache`."""

    def __init__(self, style: ZwnjStyle) -> None:
        self._model, self._settled = load(), _settled(style)

    def __missing__(self, written: str) -> Word:
        if len(self) >= _REMEMBERED:
            self.clear()
        word = self[written] = _word(written, self._model, self._settled)
        return word


@functools.cache
def reader_of_words(style: ZwnjStyle) -> Callable[[str], Word]:
    """Return the function from a word as written to what it says."""
    return _Words(style).__getitem__


def _word(written: str, model: Model, by_style: Mapping[str, Sequence[int]]) -> Word:
    gaps: Sequence[tuple[int, float]]
    value = model.known.get(written)
    if value is not None:  # the fast way for most words
        bare = head = tail = written
        gaps = known_gaps(value)
    else:
        stripped = written.rstrip(_HAMZA).translate(_FOLD)
        if _MARK.search(stripped):
            return NO_WORD
        pieces = stripped.split(ZWNJ)
        bare, head = "".join(pieces), pieces[0]
        tail = pieces[-1] if len(stripped) == len(written) else ""
        gaps = model.gap_scores(bare) or _short_is(bare, model.known)
        if gaps and len(pieces) > 1:
            places = [i for i, c in enumerate(stripped) if c != ZWNJ]
            gaps = [(places[gap], score) for gap, score in gaps if stripped[places[gap] - 1] != ZWNJ]
    settled = by_style.get(bare)
    if settled is not None:
        gaps = [(place, _SURE) for place in settled] if len(written) == len(bare) else []
    in_doubt = len(bare) > 4 and bare.endswith("های") and len(written) == len(bare)
    if in_doubt:
        gaps = _readings(bare, gaps, model.known)
    return Word(bare, gaps, head, tail, model.offers(tail), model.accepts(head), in_doubt and _is_tie(bare, gaps))


def _short_is(word: str, known: Mapping[str, str]) -> list[tuple[int, float]]:
    """Return the gap of a usual word in yeh with the short form of «است»: «کافی|ست»."""
    stem = word[:-2]
    if word.endswith("یست") and len(stem) > 3 and word not in known and known.get(stem, "0") >= _USUAL:
        return [(len(stem), _CONTRACTED)]
    return []


def _readings(word: str, gaps: Sequence[tuple[int, float]], known: Mapping[str, str]) -> Sequence[tuple[int, float]]:
    """Return the gaps of a word in «های», with the other of its two readings where that makes a word too."""
    plural = len(word) - 3
    found = {gap for gap, _ in gaps} & {plural, plural + 1}
    if len(found) == 1 and word[plural - 1] not in NON_JOINING:
        [other] = {plural, plural + 1} - found
        if known.get(word[:other], "0") >= _USUAL:
            return sorted([*gaps, (other, _UNLIKELY)])
    return gaps


def _is_tie(word: str, gaps: Sequence[tuple[int, float]]) -> bool:
    found = {gap for gap, _ in gaps}
    plural = len(word) - 3
    return plural + 1 in found and (plural in found or word[plural - 1] in NON_JOINING)


def break_tie(word: Word, model: Model, previous: str, following: str) -> tuple[tuple[int, float], ...]:
    """Return the gaps of a word in which only the likelier of «X|های» and «Xه|ای» is left."""
    plural = len(word.bare) - 3
    scores = dict(word.gaps)
    context = model.tie_score(previous, following)
    if plural not in scores:  # the plural needs no ZWNJ: «برندهای»
        scores[plural + 1] += context
    else:
        silent = scores[plural + 1] - scores[plural]
        if _UNLIKELY not in scores.values():
            silent /= 2  # counted over whole texts, these scores hold some of what the words around say
        silent += context
        either = _either(scores.pop(plural), scores.pop(plural + 1))
        scores[plural + (silent > 0)] = min(max(abs(silent), _TOSS), either)
    return tuple(scores.items())


def _either(one: float, other: float) -> float:
    """Return the log-odds that one of two things that exclude each other is so."""
    share = min(1 / (1 + math.exp(-one)) + 1 / (1 + math.exp(-other)), 0.9975)
    return math.log(share / (1 - share))
