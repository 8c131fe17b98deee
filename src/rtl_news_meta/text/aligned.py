"""AlignedText: cleaned text that remembers where each character came from.

Strategy: the map is the list of edits that led from source to text, in four parallel arrays: where each edit starts
and ends in the source and in the text. What no edit touched is found by arithmetic from the nearest edit before it,
so memory grows with the edits and not with the text, and a look-up is one bisection.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from rtl_news_meta.errors import SpanError
from rtl_news_meta.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["AlignedText", "Edit", "apply_edits"]


class Edit(NamedTuple):
    """One change: the characters `[start, end)` of a text become `replacement`.

    `start == end` inserts; an empty `replacement` deletes.
    """

    start: int
    end: int
    replacement: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits` made; they come in order and do not overlap.

    Raises `SpanError` naming the first edit that is out of range or out of order.

    >>> apply_edits("abc", [Edit(0, 1, "A"), Edit(3, 3, "!")])
    'Abc!'
    """
    pieces: list[str] = []
    done = 0
    for edit in edits:
        start, end, replacement = edit
        if not done <= start <= end <= len(text):
            raise SpanError(f"edit {edit!r} is out of range or order: characters up to {done} are done with")
        pieces += text[done:start], replacement
        done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)


def _positions() -> array[int]:
    return array("q")


@frozen(eq=False, repr=False)
class _Map:
    """The edits between two texts as parallel arrays, in order, in both texts' offsets."""

    source_starts: array[int] = field(factory=_positions)
    source_ends: array[int] = field(factory=_positions)
    text_starts: array[int] = field(factory=_positions)
    text_ends: array[int] = field(factory=_positions)

    def __len__(self) -> int:
        return len(self.source_starts)

    def rows(self) -> Iterator[tuple[int, int, int, int]]:
        return zip(self.source_starts, self.source_ends, self.text_starts, self.text_ends, strict=True)

    def swapped(self) -> _Map:
        return _Map(self.text_starts, self.text_ends, self.source_starts, self.source_ends)

    def to_source(self, span: Span) -> Span:
        """Map a span of the text to the source: exact outside edits, the whole edit where the span cuts one.

        Characters that were deleted at the very edge of the span stay outside it.
        """
        start = self._start(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, max(start, self._end(span.end)))

    def _start(self, position: int) -> int:
        # The last edit that starts at or before `position`.
        i = bisect_right(self.text_starts, position) - 1
        if i < 0:
            return position
        if position < self.text_ends[i]:
            return self.source_starts[i]
        return self.source_ends[i] + position - self.text_ends[i]

    def _end(self, position: int) -> int:
        # The first edit that ends at or after `position`.
        i = bisect_left(self.text_ends, position)
        if i == len(self):
            return position + (self.source_ends[-1] - self.text_ends[-1] if i else 0)
        if position > self.text_starts[i]:
            return self.source_ends[i]
        return self.source_starts[i] + position - self.text_starts[i]


@frozen(eq=False, repr=False)
class AlignedText:
    """A text, the source it was made from, and the map between the two.

    Spans of one are translated to the other by `to_source` and `from_source`. Outside the places that changed the
    translation is exact; a span that cuts a changed place is widened to the whole of it. Build one with a `Step`'s
    `align`, with `AlignedText.identity(text)`, or with `AlignedText.from_edits(source, edits)`.

    >>> from rtl_news_meta.spans import Span
    >>> aligned = AlignedText.from_edits("a  b", [Edit(1, 3, " ")])
    >>> aligned.text
    'a b'
    >>> aligned.to_source(Span(2, 3))
    Span(start=3, end=4)
    """

    source: str
    text: str
    _map: _Map = field(factory=_Map, alias="_map")

    def __attrs_post_init__(self) -> None:
        if not len(self._map) and self.source != self.text:
            raise SpanError("source and text differ: use AlignedText.from_edits, which knows how")

    @classmethod
    def identity(cls, text: str) -> AlignedText:
        """Return `text` aligned with itself."""
        # Of a subclass only the characters: strings of HTML parsers hold on to their whole page.
        text = str.__str__(text)
        return cls(text, text)

    @classmethod
    def from_edits(cls, source: str, edits: Iterable[Edit]) -> AlignedText:
        """Return what `edits` make of `source`; edits come in order and do not overlap.

        An edit that changes nothing is dropped, and the equal characters at both ends of one are left out of it, so
        that the map is as fine as the changes are. Raises `SpanError` on an edit out of range or out of order.
        """
        kept: list[tuple[int, int, str]] = []
        done = 0  # source characters dealt with so far
        for edit in edits:
            start, end, replacement = edit
            if not done <= start <= end <= len(source):
                raise SpanError(f"edit {edit!r} is out of range or order: characters up to {done} are done with")
            done = end
            # Most edits are of one character, and have nothing to trim.
            if start < end and replacement and (source[start] == replacement[0] or source[end - 1] == replacement[-1]):
                start, end, replacement = _trim(source, start, end, replacement)
            # An insertion right behind another edit is one change with it; apart, their order would be lost.
            while kept and start == end == kept[-1][1] and replacement:
                before, end, replaced = kept.pop()
                start, end, replacement = _trim(source, before, end, replaced + replacement)
            if start < end or replacement:
                kept.append((start, end, replacement))
        return cls._of(source, kept)

    @classmethod
    def _of(cls, source: str, edits: list[tuple[int, int, str]]) -> AlignedText:
        if not edits:
            return cls(source, source)
        pieces: list[str] = []
        text_starts = _positions()
        text_ends = _positions()
        done = 0
        shift = 0  # text offset minus source offset, behind the last edit
        for start, end, replacement in edits:
            pieces += source[done:start], replacement
            text_end = start + shift + len(replacement)
            text_starts.append(start + shift)
            text_ends.append(text_end)
            shift = text_end - end
            done = end
        pieces.append(source[done:])
        source_starts = array("q", [start for start, _, _ in edits])
        source_ends = array("q", [end for _, end, _ in edits])
        return cls(source, "".join(pieces), _Map(source_starts, source_ends, text_starts, text_ends))

    @property
    def changed(self) -> bool:
        """Whether text and source differ."""
        return len(self._map) > 0

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The changes, in order, as edits of `source`."""
        return tuple(Edit(s0, s1, self.text[t0:t1]) for s0, s1, t0, t1 in self._map.rows())

    def to_source(self, span: Span) -> Span:
        """Return the span of `source` that the characters `span` of `text` came from.

        Raises `SpanError` if `span` reaches beyond `text`.
        """
        return self._translate(span, self.text, self._map)

    def from_source(self, span: Span) -> Span:
        """Return the span of `text` that the characters `span` of `source` became; empty where they were deleted.

        Raises `SpanError` if `span` reaches beyond `source`.
        """
        return self._translate(span, self.source, self._map.swapped())

    @staticmethod
    def _translate(span: Span, text: str, table: _Map) -> Span:
        if span.end > len(text):
            raise SpanError(f"{span!r} reaches beyond the text's {len(text)} characters")
        return table.to_source(span) if len(table) else span

    def then(self, after: AlignedText) -> AlignedText:
        """Return this alignment followed by `after`, whose source is this text: maps compose.

        Raises `SpanError` if `after` starts from another text.
        """
        if after.source != self.text:
            raise SpanError("alignments compose only where the second starts from the text that the first made")
        if not after.changed:
            return self
        if not self.changed:
            return after
        return AlignedText.from_edits(self.source, _composed(self, after))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AlignedText):
            return NotImplemented
        return self.source == other.source and self.edits == other.edits

    def __hash__(self) -> int:
        return hash((self.source, self.text))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"AlignedText({self.text!r}, {len(self._map)} changes)"


def _trim(source: str, start: int, end: int, replacement: str) -> Edit:
    """Leave the equal characters at both ends out of an edit."""
    most = min(end - start, len(replacement))
    if not most:
        return Edit(start, end, replacement)
    head = 0
    while head < most and source[start + head] == replacement[head]:
        head += 1
    most -= head
    tail = 0
    while tail < most and source[end - 1 - tail] == replacement[-1 - tail]:
        tail += 1
    return Edit(start + head, end - tail, replacement[head : len(replacement) - tail])


def _composed(first: AlignedText, second: AlignedText) -> Iterator[Edit]:
    """Yield the edits of `first.source` that lead straight to `second.text`.

    Strategy: both maps mark stretches of the text between them. Sweep over these stretches in order; those that
    overlap are one edit, from the start of the union to its end, translated outwards through each map. Stretches
    that only touch stay apart, or long runs of small edits would melt into one.
    """
    middle = sorted(
        [(t0, t1, s0, s1, 0) for s0, s1, t0, t1 in first._map.rows()]
        + [(s0, s1, t0, t1, 1) for s0, s1, t0, t1 in second._map.rows()],
        key=lambda row: (row[0], row[1]),
    )
    shift = [0, 0]  # outer offset minus middle offset behind the last edit, on the source's and on the text's side
    i = 0
    while i < len(middle):
        first_row = i
        low, high = middle[i][:2]
        begin = [low + shift[0], low + shift[1]]
        while i < len(middle):
            start, end, _, outer_end, side = middle[i]
            # Two stretches of no width at one point (a deletion before, an insertion after) are one change.
            if i > first_row and start >= high and not low == high == start == end:
                break
            shift[side] = outer_end - end
            high = max(high, end)
            i += 1
        yield Edit(begin[0], high + shift[0], second.text[begin[1] : high + shift[1]])
