"""restore_zwnj: put back the zero-width non-joiners that a Persian text lost."""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import field, frozen

from rtl_news_meta.tables.zwnj import OPTIONAL_JOINS, OTHER_WORDS, PERSIAN_WORDS
from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.step import Change, Step
from rtl_news_meta.text.zwnj.evidence import LEAST_LOSS, lost_share
from rtl_news_meta.text.zwnj.model import load

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Insertion", "RestoreZwnj", "ZwnjStyle", "restore_zwnj"]

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"

ZwnjStyle = Literal["academy", "separate"]

_LETTERS = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5"
_WORD = re.compile(f"[{_LETTERS}][{_LETTERS}\u064b-\u0655\u0670\u200c]*")
_PERSIAN_LETTER = re.compile("[پچژگکی]")
_FOLD = {0x64A: 0x6CC, 0x643: 0x6A9, 0x649: 0x6CC}  # Arabic yeh, kaf and alef maksura
_MARK = re.compile("[\u064b-\u0655\u0670]")
_LONGEST = 24  # letters; no word of the language is longer, and the cost of a word grows with its length
_NEVER = 30.0


class Found(NamedTuple):
    """A change that the model proposes: characters `[start, end)` become `replacement`."""

    start: int
    end: int
    replacement: str
    score: float


@frozen(kw_only=True)
class Insertion(Change):
    """A ZWNJ put back (or a space removed), with the log-odds that it belongs there in this document."""

    score: float


@functools.cache
def _optional() -> dict[str, int]:
    return {join.replace("|", ""): join.index("|") for join in OPTIONAL_JOINS.split()}


def _word_gaps(word: str, style: ZwnjStyle) -> tuple[tuple[int, float], ...]:
    """Return the gaps of a word as written, as offsets into it, with their scores."""
    bare = word.rstrip(ZWNJ + "\u0654")
    if _MARK.search(bare):
        return ()
    bare = bare.translate(_FOLD)
    joined = bare.replace(ZWNJ, "")
    if len(joined) > _LONGEST:
        return ()
    optional = _optional().get(joined)
    if optional is not None:
        return ((optional, _NEVER),) if style == "separate" and len(joined) == len(bare) else ()
    scores = load().scores(joined)
    if not scores or len(joined) == len(bare):
        return tuple(scores)
    places = [i for i, c in enumerate(bare) if c != ZWNJ]
    return tuple((places[gap], score) for gap, score in scores if bare[places[gap] - 1] != ZWNJ)


@functools.cache
def _function_words() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(PERSIAN_WORDS.split()), frozenset(OTHER_WORDS.split())


def _is_persian(line: str, default: bool) -> bool:
    words = set(line.translate(_FOLD).split())
    persian, other = _function_words()
    ours, others = len(words & persian), len(words & other)
    return ours > others if ours or others else default


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _find(text: str, threshold: float, style: ZwnjStyle) -> list[Found]:
    if not _PERSIAN_LETTER.search(text):
        return []
    default = _is_persian(text, True)
    cache: dict[str, tuple[tuple[int, float], ...]] = {}
    candidates: list[tuple[int, float]] = []
    present = 0
    for start, line in _lines(text):
        if not line or not _is_persian(line, default):
            continue
        present += line.count(ZWNJ)
        for match in _WORD.finditer(line):
            word = match[0]
            found = cache.get(word)
            if found is None:
                found = cache[word] = _word_gaps(word, style)
            if found:
                at = start + match.start()
                candidates += [(at + gap, score) for gap, score in found]
    share = lost_share([score for _, score in candidates], present)
    if share < LEAST_LOSS:
        return []
    least = threshold - math.log(share)
    shift = math.log(share)
    return [Found(at, at, ZWNJ, score + shift) for at, score in candidates if score > least]


def _restore(text: str, threshold: float, style: ZwnjStyle) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, replacement, _ in _find(text, threshold, style):
        pieces += text[done:start], replacement
        done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)


def _edits(text: str, threshold: float, style: ZwnjStyle) -> list[Edit]:
    return [Edit(start, end, replacement) for start, end, replacement, _ in _find(text, threshold, style)]


@frozen(repr=False)
class RestoreZwnj(Step):
    """The step that puts back lost ZWNJ, with the caller's choices bound to it.

    `threshold` is the least score, in log-odds, that an insertion must have; `style` says whether «آنها، اینکه، آنچه»
    stay one word (`"academy"`) or take a ZWNJ (`"separate"`).
    """

    threshold: float = field(default=0.0, kw_only=True)
    style: ZwnjStyle = field(default="academy", kw_only=True)

    def __call__(self, text: str, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> str:
        """Return `text` with its lost ZWNJ put back."""
        return _restore(
            text, self.threshold if threshold is None else threshold, self.style if style is None else style
        )

    def using(self, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> RestoreZwnj:
        """Return the same step with other choices, for a pipeline.

        >>> careful = restore_zwnj.using(threshold=2.0)
        >>> careful.threshold
        2.0
        """
        return _make(self.threshold if threshold is None else threshold, self.style if style is None else style)

    def explain(self, text: str) -> tuple[Change, ...]:
        """Return each insertion with its score, as `Insertion` records."""
        scores = {start: score for start, _, _, score in _find(text, self.threshold, self.style)}
        return tuple(
            Insertion(
                rule=change.rule,
                span=change.span,
                before=change.before,
                after=change.after,
                score=scores[change.span.start],
            )
            for change in Step.explain(self, text)
        )


def _make(threshold: float, style: ZwnjStyle) -> RestoreZwnj:
    return RestoreZwnj(
        "restore_zwnj",
        functools.partial(_restore, threshold=threshold, style=style),
        functools.partial(_edits, threshold=threshold, style=style),
        threshold=threshold,
        style=style,
    )


restore_zwnj = _make(0.0, "academy")
"""Put back the ZWNJ that a Persian text lost; a text that kept them, and any other language, stays as it is.

>>> restore_zwnj("کشورهای منطقهای").count("\N{ZERO WIDTH NON-JOINER}")
1
"""
