"""The source phrase behind «به گزارش»: correspondent, desk, the outlet's name, its place, whom it quotes.

Strategy: read from left to right, each part where its words or a table show it. A name that no table has is taken only
where punctuation closes it, and only if no word in it belongs to running text.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.desks import named_desk
from rtl_news_meta.news.lookups import names_outlet, place_of, source_of
from rtl_news_meta.news.phrase_words import STOP, WORD, correspondent, is_office, quoting, skip_blanks, trimmed
from rtl_news_meta.news.quoted_names import quoted_names
from rtl_news_meta.tables.calendar_names import WEEKDAYS
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.cues import desks as desk_tables
from rtl_news_meta.tables.cues import names as name_tables

if TYPE_CHECKING:
    from rtl_news_meta.news.article import Source
    from rtl_news_meta.news.page import Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["Phrase", "read_phrase"]

CLOSE = re.compile(r"[ »\"'”؛]*(?:[،,:.؛]|(?<= )[-–—](?= ))?[ :]*")
SPACED_DASH = re.compile(r" +[-–—] +(?=[^\W\d_])")
MOST_WORDS_BEFORE_A_DASH = 2
BRACKET = re.compile(r" *\( *[^()]{2,14}\)")
OPENING_QUOTES = '«"“؛'
CLOSING_QUOTES = dict(zip(OPENING_QUOTES, '»"”؛', strict=True))


@cache
def _from() -> re.Pattern[str]:
    words, no_place, divisions = map(alternatives, (tables.OUTLET_FROM, tables.NO_PLACE, tables.DIVISIONS_FA))
    return re.compile(rf" *[»\"]? *(?:{words}) +(?!{no_place})(?:(?:{divisions}) +)?")


@cache
def _division() -> re.Pattern[str]:
    """Return the pattern of «استان» behind an outlet's name, before its place: «خبرگزاری فارس استان تهران»."""
    return re.compile(rf" *[»\"]? +(?:{alternatives(tables.DIVISIONS_FA)}) +(?=[^\W\d_])")


@cache
def _day() -> re.Pattern[str]:
    days = (day for names in WEEKDAYS.values() for day in names)
    return re.compile(rf"(?:{alternatives(tables.DAY)}) +(?:{alternatives(days)}) +")


@frozen(eq=False)
class Phrase:
    """What a source phrase holds, and where it ends."""

    end: int
    name: tuple[int, int] | None
    desk: tuple[int, int] | None
    places: tuple[PlaceMention, ...]
    quoted: tuple[Source, ...]


def read_phrase(page: Page, at: int, limit: int) -> Phrase | None:
    """Read the source phrase that begins at `at`; None if it names neither an outlet nor a desk."""
    text = page.text
    at = skip_blanks(text, at, limit)
    if found := correspondent().match(text, at, limit):
        at = found.end()
    desk, at = _desk(page, at, limit)
    if found and desk is None:
        at = _behind_field(page, at, limit)
    if (day := _day().match(text, at, limit)) and page.agency_at(day.end()) is not None:
        at = day.end()  # «به گزارش روز دوشنبه ایرنا»
    name, at = _name(page, at, limit)
    if name is None and desk is None:
        return None
    centre, at = _centre(page, at, limit)
    if name is not None and squeeze(text[name[0] : name[1]]) in keys(tables.NOBODY):
        name = None
    places: tuple[PlaceMention, ...] = (centre,) if centre else ()
    quoted: tuple[Source, ...] = ()
    for _ in range(3):
        if found := quoting().match(text, at, limit):
            more, end = quoted_names(page, found.end(), limit)
            if not more:
                break
            quoted, at = (*quoted, *more), end
            if bracket := BRACKET.match(text, at, limit):
                at = bracket.end()  # its short name: «… دانشگاه ها (ماوا)،»
        elif (found := _from().match(text, at, limit)) and (other := _quoted_agency(page, found.end(), name)):
            quoted, at = (*quoted, source_of(page, *other)), other[1]
        elif (found or (found := _division().match(text, at, limit))) and not places:
            where, end = _places(page, found.end(), limit)
            if not where:
                break
            places, at = where, end
        else:
            break
    return Phrase(CLOSE.match(text, at, limit).end(), name, desk, places, quoted)  # type: ignore[union-attr]


def _desk(page: Page, at: int, limit: int) -> tuple[tuple[int, int] | None, int]:
    """Read «[حوزه D] گروه D»; the desk is the last one named."""
    desk = None
    while True:
        found = named_desk(page, at, limit) or _unknown_desk(page, at, limit)
        if found is None:
            return desk, at
        desk, at = found, skip_blanks(page.text, found[1], limit)


def _behind_field(page: Page, at: int, limit: int) -> int:
    """Pass over a correspondent's field: «خبرنگار حماسه و مقاومت خبرگزاری فارس»."""
    if page.agency_at(at) is not None:
        return at
    for match in list(WORD.finditer(page.text, at, min(limit, at + 50)))[1:5]:
        found = page.agency_at(match.start())
        if found is not None and (not found.ambiguous or STOP.match(page.text, found.span.end, limit)):
            return match.start()
    return at


def _quoted_agency(page: Page, at: int, name: tuple[int, int] | None) -> tuple[int, int] | None:
    """Read «از فارس» behind another outlet's name: an agency, though it is also a province."""
    found = page.agency_at(at)
    if found is None or name is None or found.agency.kind != "agency":
        return None
    own = page.agency_at(name[0])
    if own is None or own.agency.id == found.agency.id or own.agency.kind == "agency":
        return None
    return trimmed(page.text, found.span.start, found.span.end)


def _unknown_desk(page: Page, at: int, limit: int) -> tuple[int, int] | None:
    """Read a desk that the table lacks, where a known outlet follows it."""
    words = [match.span() for match in WORD.finditer(page.text, at, min(limit, at + 60))][:6]
    if not words or squeeze(page.text[at : words[0][1]]) not in keys(desk_tables.DESK_WORDS):
        return None
    for (_, last), (first, end) in itertools.pairwise(words[1:]):
        if squeeze(page.text[first:end]) in keys(desk_tables.DESK_WORDS):
            return at, last  # another desk follows: «حوزه افغانستان گروه بین الملل»
        found = page.agency_at(first)
        if found is not None:
            return at, last
    return None


def _name(page: Page, at: int, limit: int) -> tuple[tuple[int, int] | None, int]:
    """Read the outlet's name: in quotation marks, from the table, or whatever stands before punctuation."""
    text = page.text
    at = skip_blanks(text, at, limit)
    if at >= limit:
        return None, at
    if text[at] in OPENING_QUOTES:
        close = text.find(CLOSING_QUOTES[text[at]], at + 1, min(limit, at + 50))
        if close > at + 1:
            first, last = trimmed(text, at + 1, close)
            if first < last and (page.agency_at(first) or _closes(text, close + 1, limit)):
                return (first, last), close + 1
    known = page.agency_at(at)
    stop = STOP.search(text, at, limit)
    edge = stop.start() if stop else limit
    for cue in (quoting(), _from()):
        if found := cue.search(text, at, edge):
            if cue is _from() and not _places(page, found.end(), limit)[0]:
                continue
            if text[found.start() : found.start() + 1] in " »":
                edge = min(edge, found.start())
    if known is not None and known.span.end <= limit:
        end = known.span.end
        bracket = BRACKET.match(text, end, limit)
        words_left = len(text[end:edge].split())
        if known.ambiguous and words_left > 3 and not stop:
            return None, at
        located = _division().match(text, end, limit) is not None or _centre(page, end, limit)[0] is not None
        if 0 < words_left <= 2 and edge < limit and not bracket and not located:
            # «شبکه خبری X» where the table has only «شبکه»: the rest of the name stands before the comma.
            return (at, trimmed(text, at, edge)[1]), edge
        return trimmed(text, known.span.start, end), bracket.end() if bracket else end
    dash = SPACED_DASH.search(text, at, edge)
    if dash and len(text[at : dash.start()].split()) <= MOST_WORDS_BEFORE_A_DASH:
        stop, edge = dash, dash.start()  # «به گزارش ثریا - …»
    words = text[at:edge].split()
    never = keys(name_tables.NEVER_IN_NAMES) - keys(tables.OUTLET_WORDS) - keys(tables.OFFICE_WORDS)
    if not words or len(words) > 7 or (stop is None and edge == limit):
        return None, at
    if stop is not None and stop[0].strip() == ":" and not names_outlet(text[at:edge]):
        return None, at
    named = is_office(text[at:edge]) or names_outlet(text[at:edge])
    if len(words) > 2 and any(squeeze(word) in never for word in words) and not named:
        return None, at
    return trimmed(text, at, edge), edge


@cache
def _centres() -> re.Pattern[str]:
    return re.compile(rf"[ ،]*(?:{alternatives(tables.CENTRES)}) +")


def _centre(page: Page, at: int, limit: int) -> tuple[PlaceMention | None, int]:
    """Read the broadcaster's office behind its name: «صدا و سیما، مرکز فارس،»; only up to punctuation."""
    found = _centres().match(page.text, at, limit)
    place = page.place_at(found.end()) if found else None
    if place is None or place.span.end > limit or not STOP.match(page.text, place.span.end, limit):
        return None, at
    return place_of(page, place.span.start, place.span.end), place.span.end


def _closes(text: str, at: int, limit: int) -> bool:
    """Whether a name that no table has ends its phrase: «به گزارش «X» که …» names a person or a book."""
    return any(cue.match(text, at, limit) for cue in (STOP, quoting(), _from()))


def _places(page: Page, at: int, limit: int) -> tuple[tuple[PlaceMention, ...], int]:
    """Read the place behind «از»: one that the gazetteer has, or a few words before a comma."""
    text = page.text
    found = page.place_at(at)
    stop = STOP.search(text, at, limit)
    edge = stop.start() if stop else limit
    quoted = quoting().search(text, at, edge)
    if quoted:
        edge = quoted.start()
    if found is not None and found.span.end <= edge:
        if len(text[found.span.end : edge].split()) <= 1 and stop and edge - found.span.end > 1:
            return (place_of(page, at, edge),), edge
        return (place_of(page, at, found.span.end),), found.span.end
    words = text[at:edge].split()
    never = keys(name_tables.NEVER_IN_NAMES) - keys(tables.DIVISIONS)
    if (stop or quoted) and 0 < len(words) <= 3 and not any(squeeze(word) in never for word in words):
        return (place_of(page, at, edge),), edge
    return (), at
