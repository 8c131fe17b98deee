"""restore_zwnj: put back the zero-width non-joiners that a Persian text lost.

Strategy: the model proposes places with scores, word by word and pair by pair, each word type once in a call; the
words around decide ties. The evidence of the whole document then says how much it has lost, which shifts all scores
of a kind alike. What still has a score above the threshold is restored.
"""

from __future__ import annotations

import functools
import math
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from attrs import field, frozen

from rtl_news_meta.spans import Span
from rtl_news_meta.tables.zwnj import FREE_JOINS, PLURAL_ENDINGS
from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.step import Change, Step
from rtl_news_meta.text.zwnj.evidence import (
    estimate_loss,
    looks_intact,
    persian_stretches,
)
from rtl_news_meta.text.zwnj.features import LONGEST, NON_JOINING
from rtl_news_meta.text.zwnj.model import LEAST, Model, known_gaps, known_join, load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rtl_news_meta.text.aligned import AlignedText

__all__ = ["Insertion", "RestoreZwnj", "ZwnjStyle", "restore_zwnj"]

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
HAMZA = "\N{ARABIC HAMZA ABOVE}"

ZwnjStyle = Literal["academy", "separate"]

_LETTERS = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5"
_WORDS = re.compile(f"([{_LETTERS}][{_LETTERS}\u064b-\u0655\u0670{ZWNJ}]*)")
_MARK = re.compile("[\u064b-\u0655\u0670]")
_FOLD = {0x64A: 0x6CC, 0x643: 0x6A9, 0x649: 0x6CC}  # Arabic yeh, kaf and alef maksura
_REMEMBERED = 1 << 15  # word types, about 15 MB; the commonest words of any text are then looked up once
_LONGEST_WRITTEN = 3 * LONGEST  # letters, marks and ZWNJ
_SURE = 6.0  # the score of what grammar or the caller's style settles


class _Word(NamedTuple):
    """What a word type says, wherever it stands. Where nothing can be joined on a side, the piece there is empty."""

    bare: str  # in the letters of the model, without ZWNJ
    gaps: Sequence[tuple[int, float]]  # as offsets into the word as written
    head: str = ""  # the piece up to the first ZWNJ
    tail: str = ""  # the piece behind the last ZWNJ
    joins: bool = False  # whether the last letter joins
    behind: str = "0"  # the class of the head behind a ZWNJ
    followers: frozenset[str] = frozenset()  # the classes that may stand behind the tail
    tie: bool = False  # both «X|های» and «Xه|ای» are possible


_NO_WORD = _Word("", ())


class _Proposal(NamedTuple):
    """A change that the model proposes: the characters `[start, end)` become `replacement`."""

    start: int
    end: int
    replacement: str
    score: float


@frozen(kw_only=True)
class Insertion(Change):
    """A ZWNJ put back, or a space dropped, with the log-odds that this document lost it there."""

    score: float


@functools.cache
def _free_joins() -> dict[str, int]:
    return {join.replace("|", ""): join.index("|") for join in FREE_JOINS.split()}


@functools.cache
def _plural_endings() -> frozenset[str]:
    return frozenset(PLURAL_ENDINGS.split())


@functools.cache
def _reader_of_words(style: ZwnjStyle) -> Callable[[str], _Word]:
    """Return the function from a word as written to what it says; it remembers the words it met last."""
    model = load()
    return functools.lru_cache(_REMEMBERED)(lambda written: _word(written, model, style))


def _word(written: str, model: Model, style: ZwnjStyle) -> _Word:
    value = model.known.get(written)
    if value is not None:  # the fast way for most words
        bare = head = tail = written
        gaps = known_gaps(value)
    else:
        stripped = written.rstrip(HAMZA).translate(_FOLD)
        if _MARK.search(stripped):
            return _NO_WORD
        pieces = stripped.split(ZWNJ)
        bare, head = "".join(pieces), pieces[0]
        tail = pieces[-1] if len(stripped) == len(written) else ""
        gaps = model.gap_scores(bare)
        if gaps and len(pieces) > 1:
            places = [i for i, c in enumerate(stripped) if c != ZWNJ]
            gaps = [(places[gap], score) for gap, score in gaps if stripped[places[gap] - 1] != ZWNJ]
    free = _free_joins().get(bare)
    if free is not None:
        gaps = [(free, _SURE)] if style == "separate" and len(written) == len(bare) else []
    return _Word(
        bare,
        gaps,
        head,
        tail,
        bool(tail) and tail[-1] not in NON_JOINING,
        model.follower_class(head),
        model.followers(tail),
        tie=len(gaps) > 1 and len(written) == len(bare) and _is_tie(bare, gaps),
    )


def _is_tie(word: str, gaps: Sequence[tuple[int, float]]) -> bool:
    plural = len(word) - 3
    return word.endswith("های") and {plural, plural + 1} <= {gap for gap, _ in gaps}


def _break_tie(word: _Word, model: Model, previous: str, following: str) -> tuple[tuple[int, float], ...]:
    """Return the gaps of a word in which only the likelier of «X|های» and «Xه|ای» is left."""
    plural = len(word.bare) - 3
    scores = dict(word.gaps)
    silent = (scores[plural + 1] - scores[plural]) / 2 + model.tie_score(previous, following)
    both = max(scores.pop(plural), scores.pop(plural + 1))
    scores[plural + (silent > 0)] = min(abs(silent), both)
    return tuple(scores.items())


class _Reader:
    """One reading of a document: what it proposes, and how many ZWNJ it found in place."""

    def __init__(self, model: Model, style: ZwnjStyle) -> None:
        self._model = model
        self._word = _reader_of_words(style)
        self._pairs: dict[str, float] = {}
        self.deleted: list[_Proposal] = []
        self.spaced: list[_Proposal] = []
        self.dropped: list[_Proposal] = []  # no evidence of loss: where a space is dropped, nothing shows that it was
        self.present = 0

    def read(self, start: int, stretch: str) -> None:
        """Take in a stretch of Persian that starts at `start` in the document."""
        parts = _WORDS.split(stretch)  # separators at even places, words at odd ones
        self.present += stretch.count(ZWNJ)
        written = parts[1::2]
        if len(max(parts, key=len)) > _LONGEST_WRITTEN:
            written = [part if len(part) <= _LONGEST_WRITTEN else "" for part in written]
        words = list(map(self._word, written))
        whole = self._model.known
        plurals = _plural_endings()
        at = start
        left = _NO_WORD
        for i, word in enumerate(words):
            separator = parts[2 * i]
            at += len(separator)
            if separator == " ":
                if left.joins:
                    value = whole.get(left.tail + word.head)
                    if value is None:
                        if word.behind in left.followers:
                            self._propose_join(at, self._pair_score(left.tail, word.head), words, parts, i)
                    elif len(value) > 1:
                        self._propose_join(at, known_join(value, len(left.tail)), words, parts, i)
                elif word.head in plurals and left.tail:
                    self._propose_drop(at, left.tail + word.head)
            if word.gaps:
                gaps = _break_tie(word, self._model, *_around(words, parts, i)) if word.tie else word.gaps
                self.deleted += [_Proposal(at + gap, at + gap, ZWNJ, value) for gap, value in gaps]
            at += len(parts[2 * i + 1])
            left = word

    def _pair_score(self, left: str, right: str) -> float:
        key = f"{left} {right}"
        score = self._pairs.get(key)
        if score is None:
            score = self._pairs[key] = self._model.pair_score(left, right)
        return score

    def _propose_drop(self, at: int, whole: str) -> None:
        """Propose to drop the space before a plural ending, unless the word that it makes has joins of its own."""
        if all(score < 0 for _, score in self._model.gap_scores(whole)):
            self.dropped.append(_Proposal(at - 1, at, "", _SURE))

    def _propose_join(self, at: int, score: float, words: list[_Word], parts: list[str], i: int) -> None:
        if score <= LEAST:
            return
        previous, _ = _around(words, parts, i - 1)
        _, following = _around(words, parts, i)
        score += self._model.neighbour_score(words[i - 1].tail, words[i].head, previous, following)
        self.spaced.append(_Proposal(at - 1, at, ZWNJ, score))


def _around(words: list[_Word], parts: list[str], i: int) -> tuple[str, str]:
    """Return the words on both sides of the one at `i`, as far as only a space parts them from it."""
    return (
        words[i - 1].bare if i and parts[2 * i] == " " else "^",
        words[i + 1].bare if i + 1 < len(words) and parts[2 * i + 2] == " " else "$",
    )


def _outside(proposals: list[_Proposal], stretches: list[tuple[int, int]], end: int) -> list[_Proposal]:
    """Return the proposals that are in none of the stretches of a text that ends at `end`."""
    if not stretches:
        return proposals
    ends = [end for _, end in stretches]
    starts = [*(start for start, _ in stretches), end]
    return [p for p in proposals if p.start < starts[bisect_right(ends, p.start)]]


def _proposals(text: str, threshold: float, style: ZwnjStyle) -> list[_Proposal]:
    """Return the changes to make, in order."""
    model = load()
    if looks_intact(text, model.losses):
        return []
    reader = _Reader(model, style)
    for start, stretch in persian_stretches(text):
        reader.read(start, stretch)
    protected = protected_stretches(text)
    deleted, spaced, dropped = (
        _outside(found, protected, len(text)) for found in (reader.deleted, reader.spaced, reader.dropped)
    )
    loss = estimate_loss([p.score for p in deleted], [p.score for p in spaced], reader.present)
    if loss.is_small:
        return []
    chosen: list[_Proposal] = []
    for proposals, shift in zip((deleted, [*spaced, *dropped]), loss.shifts(), strict=True):
        least = threshold - shift
        chosen += [p._replace(score=p.score + shift) for p in proposals if p.score > least]
    return sorted(chosen)


def _restore(text: str, threshold: float, style: ZwnjStyle) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, replacement, _ in _proposals(text, threshold, style):
        pieces += text[done:start], replacement
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _edits(text: str, threshold: float, style: ZwnjStyle) -> list[Edit]:
    return [Edit(*proposal[:3]) for proposal in _proposals(text, threshold, style)]


@frozen(repr=False)
class RestoreZwnj(Step):
    """The step that puts back lost ZWNJ, with the caller's choices bound to it.

    `threshold` is the least score, in log-odds, that a change must have: 0 takes what is likelier than not, 2 what is
    likelier than seven to one. `style` says what to do with words that one may write whole, such as «آنها» and
    «اینکه»: `"academy"` leaves them so, `"separate"` gives them a ZWNJ. Both can be set in the call, or bound with
    `using` for a pipeline. Raises `ValueError` for an unknown style, and for a
    threshold that is no number.
    """

    threshold: float = field(default=0.0, kw_only=True)
    style: ZwnjStyle = field(default="academy", kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.style not in get_args(ZwnjStyle):
            raise ValueError(f"no style {self.style!r}; known: {', '.join(get_args(ZwnjStyle))}")
        if not isinstance(self.threshold, int | float) or math.isnan(self.threshold):
            raise ValueError(f"the threshold is a number of log-odds, not {self.threshold!r}")

    def __call__(self, text: str, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> str:
        """Return `text` with its lost ZWNJ put back."""
        if threshold is None and style is None:
            return _restore(text, self.threshold, self.style)
        return self.using(threshold=threshold, style=style)(text)

    def using(self, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> RestoreZwnj:
        """Return the same step with other choices bound to it.

        >>> careful = restore_zwnj.using(threshold=2.0)
        >>> careful.threshold
        2.0
        """
        return _make(self.threshold if threshold is None else threshold, self.style if style is None else style)

    def explain(self, text: str) -> tuple[Insertion, ...]:
        """Return each change with its score.

        >>> [change] = restore_zwnj.explain("تحولات منطقهای")
        >>> change.span, change.score > 2
        (Span(start=12, end=12), True)
        """
        return tuple(
            Insertion(rule=self.name, span=Span(start, end), before=text[start:end], after=after, score=score)
            for start, end, after, score in _proposals(text, self.threshold, self.style)
        )

    def _own_changes(self, after: AlignedText) -> tuple[Insertion, ...]:
        return self.explain(after.source)


def _make(threshold: float, style: ZwnjStyle) -> RestoreZwnj:
    return RestoreZwnj(
        "restore_zwnj",
        functools.partial(_restore, threshold=threshold, style=style),
        functools.partial(_edits, threshold=threshold, style=style),
        threshold=threshold,
        style=style,
    )


restore_zwnj = _make(0.0, "academy")
r"""Put back the ZWNJ that a Persian text lost; a text that kept them, and any other language, stays as it is.

>>> restore_zwnj("تحولات منطقهای را بررسی می کنند") == "تحولات منطقه\u200cای را بررسی می\u200cکنند"
True
"""
