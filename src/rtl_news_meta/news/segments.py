"""The pieces of a dateline, as they stand between its separators, and the record of what a piece is."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Contributor, Role, Source
    from rtl_news_meta.news.page import Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["Kind", "Segment", "cut"]

SEPARATOR = re.compile(r" *(?:[-–—―ـ_۔]+|[:/|،,؛+()\[\]•]|\.{2,}|…| {2,}) *")


MOST_GAPS = 2
"""A line with more pairs of blanks has them between any of its words."""


class Kind(Enum):
    """What a piece is."""

    PLACE = auto()
    AGENCY = auto()
    DATE = auto()
    PERSON = auto()
    POST = auto()
    SPECIAL = auto()
    DESK = auto()
    DOMAIN = auto()
    UNKNOWN = auto()


@frozen(eq=False)
class Segment:
    """A piece of a dateline, in offsets of the copy.

    `sure` tells that a table proves the kind. `other` is the second reading of a word that is an outlet and a place.
    """

    kind: Kind
    start: int
    end: int
    sure: bool = True
    source: Source | None = None
    place: PlaceMention | None = None
    people: tuple[Contributor, ...] = ()
    dates: tuple[DateMention, ...] = field(default=())
    other: Kind | None = None
    closer: str = ""
    role: Role | None = None

    def read_as(self, kind: Kind) -> Segment:
        """Return the piece in its other reading."""
        return evolve(self, kind=kind, other=None)


def cut(page: Page, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the pieces between separators, each with the separator that closes it."""
    pieces: list[tuple[int, int, str]] = []
    text = page.text
    at = start
    spaced = text.count("  ", start, end) > MOST_GAPS
    dates = [page.in_copy(mention.span) for mention in page.mentions_in(start, end) if ")" not in mention.text]
    for match in SEPARATOR.finditer(text, start, end):
        if match.end() == match.start() or any(first < match.end() - 1 < last for first, last in dates):
            continue
        closer = match[0].strip() or "  "
        if spaced and closer == "  ":
            continue
        if match.start() > at or closer in ")]":
            pieces.append((at, match.start(), closer))
        elif pieces:
            first, last, before = pieces[-1]
            pieces[-1] = (first, last, before + closer)
        at = match.end()
    if at < end:
        pieces.append((at, end, ""))
    return pieces
