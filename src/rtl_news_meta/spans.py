"""Span: where in a text something stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.errors import SpanError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Span"]


@frozen(order=True)
class Span:
    """A half-open range `[start, end)` of characters (code points) in a text.

    Offsets count Python `str` indices from 0. A span knows nothing of its text; whoever hands one out says which text
    it counts in. Spans order by start, then end, and unpack into their two numbers.

    Raises `SpanError` unless `0 <= start <= end`.

    >>> text = "دمشق - سانا"
    >>> agency = Span(7, 11)
    >>> print(agency.of(text))
    سانا
    >>> start, end = agency
    >>> (start, end, agency.length)
    (7, 11, 4)
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"a span needs 0 <= start <= end, not {self.start}:{self.end}")

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    @property
    def slice(self) -> slice:
        """The span as a `slice`, to index any sequence with."""
        return slice(self.start, self.end)

    @property
    def length(self) -> int:
        """How many characters the span covers. There is no `len(span)`: it would make an empty span false."""
        return self.end - self.start

    def shift(self, by: int) -> Span:
        """Return the span moved by `by` characters; `SpanError` if it would start before 0."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def to(self, other: Span) -> Span:
        """Return the smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end
