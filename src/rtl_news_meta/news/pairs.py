"""Pieces of a dateline that are two things with nothing between them: a desk and an outlet, a place and an agency.

Strategy: a table must prove both, and the piece as a whole must not be one outlet's name.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.article import Role
from rtl_news_meta.news.bylines import role_of
from rtl_news_meta.news.cues import beginnings, keys, squeeze
from rtl_news_meta.news.edges import skip, skip_back
from rtl_news_meta.news.lookups import find_place, outlet, place_of, source_of
from rtl_news_meta.news.names import is_known_name, people
from rtl_news_meta.news.segments import Kind, Segment
from rtl_news_meta.tables.cues import desks

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["QUOTES", "kurdish_pair", "place_before_outlet", "unparted_pair"]

LONGEST_DESK = 3
BLANK = re.compile(" ")
COMMAS = ("،", ",")
MOST_BLANKS_OF_A_PAIR = 4
QUOTES = " «»\"'“”‘’*□■▪●◼♦►◄"
"""What stands around a name in a dateline."""


def unparted_pair(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Return the two things that a piece is, or nothing."""
    if page.language == "ar":
        return _place_and_label(page, start, end) or _place_and_person(page, start, end)
    return _desk_and_outlet(page, start, end) or _outlet_and_city(page, start, end)


def kurdish_pair(page: Page, segments: list[Segment]) -> list[Segment]:
    """Read «دواڕۆژ، NAME», «زێ بادینان، ئابووری»: an outlet that no table has, and its reporter or section."""
    first, second = segments
    known = first.kind is Kind.PERSON and first.sure
    named = page.text[first.start : first.end].split()
    if known or first.kind not in (Kind.UNKNOWN, Kind.PERSON) or first.closer.strip() not in COMMAS or len(named) > 2:
        return segments
    section = squeeze(page.text[second.start : second.end]) in keys(desks.SECTIONS["ckb"])
    if not section and not (second.kind is Kind.PERSON and second.sure):
        return segments
    source = source_of(page, first.start, first.end)
    as_outlet = evolve(first, kind=Kind.AGENCY, people=(), source=source)
    return [as_outlet, evolve(second, kind=Kind.DESK, people=()) if section else second]


def _place_and_label(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Read «جدة تصوير» before a dash: a place, and the label of the name that follows."""
    cut_at = page.text.rfind(" ", start, end)
    role = role_of(squeeze(page.text[cut_at + 1 : end]), page.language) if cut_at > start else None
    if role is None or find_place(page, start, cut_at) is None:
        return ()
    place = Segment(Kind.PLACE, start, cut_at, place=place_of(page, start, cut_at))
    return (place, Segment(Kind.SPECIAL, cut_at + 1, end, role=role))


def _place_and_person(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Read «* جدة صلاح المخارش:», a place and a known name with nothing between them."""
    if not page.text.startswith(":", end):
        return ()
    place = page.place_at(start)
    if place is None or place.span.end >= end:
        return ()
    rest = skip(page.text, place.span.end, end, " ")
    if rest == place.span.end or find_place(page, rest, end) is not None or not is_known_name(page.text[rest:end]):
        return ()
    named = people(page, rest, end, Role.AUTHOR)
    place_segment = Segment(Kind.PLACE, start, place.span.end, place=place_of(page, start, place.span.end))
    return (place_segment, Segment(Kind.PERSON, rest, end, people=named)) if named else ()


def _desk_and_outlet(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Read «حوادث رکنا», «بین الملل تابناک», the name of a Persian desk and a known outlet."""
    if page.language != "fa":
        return ()
    if page.text[start : start + 2] not in _beginnings_of_desks():
        return ()
    cuts = (blank.start() for blank in itertools.islice(BLANK.finditer(page.text, start, end), LONGEST_DESK))
    cut_at = next((at for at in cuts if squeeze(page.text[start:at]) in keys(desks.DESK_NAMES)), -1)
    if cut_at < 0:
        return ()
    found = outlet(page.raw(cut_at + 1, end))
    if found is None or outlet(page.raw(start, end)) is not None:
        return ()
    return (
        Segment(Kind.DESK, start, cut_at),
        Segment(Kind.AGENCY, cut_at + 1, end, source=source_of(page, cut_at + 1, end), sure=not found[1]),
    )


@cache
def _beginnings_of_desks() -> frozenset[str]:
    return beginnings(desks.DESK_NAMES)


def _outlet_and_city(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Read «PUKMEDIA هەولێر», an outlet and a city with nothing between them; «شفقنا افغانستان» is one name."""
    if page.language != "ckb" or not 0 < page.text.count(" ", start, end) <= MOST_BLANKS_OF_A_PAIR:
        return ()
    found = page.agency_at(start)
    if found is None or found.ambiguous or found.span.end >= end or outlet(page.raw(start, end)) is not None:
        return ()
    rest = skip(page.text, found.span.end, end, " ")
    place = find_place(page, rest, end)
    if place is None or place.latitude is None:
        return ()
    return (
        Segment(Kind.AGENCY, start, found.span.end, source=source_of(page, start, found.span.end)),
        Segment(Kind.PLACE, rest, end, place=place_of(page, rest, end)),
    )


def place_before_outlet(page: Page, start: int, end: int) -> tuple[Segment, ...]:
    """Read «جلال آباد باختر» before a date: a place and an outlet with nothing between them."""
    end = skip_back(page.text, start, end, QUOTES)
    place = page.place_at(start)
    if place is None or place.span.end >= end or outlet(page.raw(start, end)) is not None:
        return ()
    rest = skip(page.text, place.span.end, end, " ")
    if outlet(page.raw(rest, end)) is None:
        return ()
    return (
        Segment(Kind.PLACE, start, place.span.end, place=place_of(page, start, place.span.end)),
        Segment(Kind.AGENCY, rest, end, source=source_of(page, rest, end)),
    )
