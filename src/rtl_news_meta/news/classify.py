"""What a piece of a dateline is: place, agency, date, person, reporter's post.

Strategy: each piece is looked up as a whole: first as a date, a post, an
outlet or a place, which tables can prove, and only then as a person, which the place among the others must prove. A
word that is an outlet and a place («الرياض») is settled by what stands beside it.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates.mention import DateKind
from rtl_news_meta.news.article import Role, Source
from rtl_news_meta.news.bylines import role_at, role_of
from rtl_news_meta.news.cues import alternatives, keys, squeeze, weekdays
from rtl_news_meta.news.desks import named_desk
from rtl_news_meta.news.edges import skip, stripped
from rtl_news_meta.news.lookups import find_place, names_outlet, outlet, place_of, source_of
from rtl_news_meta.news.names import is_known_name, people
from rtl_news_meta.news.pairs import QUOTES, place_before_outlet, unparted_pair
from rtl_news_meta.news.segments import Kind, Segment
from rtl_news_meta.places import is_place_word_ambiguous
from rtl_news_meta.tables.cues import attributions, desks
from rtl_news_meta.tables.particles import BY
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.page import Page

__all__ = ["classify"]

DOMAIN = re.compile(r"[A-Za-z][A-Za-z0-9]*[. ](?:inf(?:o)?|com|net|org|tv|ir|news)", re.IGNORECASE)
MOST_BETWEEN_DATES = 14
PLACE_AND_DAY = re.compile(r"([^\W\d_][^\d]*?) *\d{1,2} *[^\W\d]+$")
MOST_UNKNOWN_WORDS = 4


def classify(page: Page, start: int, end: int, closer: str = "") -> tuple[Segment, ...]:
    """Return what a piece is; several segments where a date or a role stands beside something else in it."""
    text = page.text
    start, end = stripped(text, start, end, QUOTES)
    if start == end:
        return ()
    dates = tuple(date for date in page.mentions_in(start, end) if _names_day(date))
    # «بغداد اليوم» is an outlet, not Baghdad today.
    if dates and outlet(page.raw(start, end)) is None:
        return _around_dates(page, start, end, dates, closer)
    if (day := PLACE_AND_DAY.match(text, start, end)) and (pair := place_before_outlet(page, start, day.end(1))):
        return (*pair, Segment(Kind.DATE, day.end(1), end, closer=closer))
    if pair := unparted_pair(page, start, end):
        return (pair[0], evolve(pair[1], closer=closer))
    segment = _classify(page, start, end)
    return (evolve(segment, closer=closer) if closer else segment,)


def _names_day(date: DateMention) -> bool:
    """Whether a date names its day, as a dateline's does; «اليوم», «2017» and «بعد شهر» do not."""
    if ")" in date.text or "(" in date.text:
        return False
    if date.kind is DateKind.RELATIVE:
        return squeeze(search_copy(date.text).text) in weekdays()
    return date.day is not None


@cache
def _on_day() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(attributions.IN)}) *$")


@cache
def _end_of_date() -> re.Pattern[str]:
    return re.compile(rf" *(?:{alternatives(attributions.DATE_ENDS)}) *\d{{0,4}} *$")


def _around_dates(page: Page, start: int, end: int, dates: tuple[DateMention, ...], closer: str) -> tuple[Segment, ...]:
    spans = [page.in_copy(date.span) for date in dates]
    first, last = spans[0][0], spans[-1][1]
    if any(after[0] - before[1] > MOST_BETWEEN_DATES for before, after in itertools.pairwise(spans)):
        return (Segment(Kind.UNKNOWN, start, end, sure=False, closer=closer),)
    found: list[Segment] = []
    before = _on_day().search(page.text, start, first)  # «أبوظبي في 10 أبريل»
    last_before = before.start() if before else first
    if len(page.text[start:last_before].strip(QUOTES)) > 1:
        found += place_before_outlet(page, start, last_before) or classify(page, start, last_before)
    found.append(Segment(Kind.DATE, first, last, dates=dates))
    if len(page.text[last:end].strip(QUOTES)) > 2:
        rest = classify(page, last, end)
        if len(rest) == 1 and rest[0].kind is Kind.UNKNOWN and _end_of_date().match(page.text, last, end):
            rest = (evolve(rest[0], kind=Kind.DATE),)  # «د وږي لومړۍ نېټه ٩٤», whose year no calendar reads
        found += rest
    return (*found[:-1], evolve(found[-1], closer=closer))


def _classify(page: Page, start: int, end: int) -> Segment:
    text = page.text[start:end]
    key = squeeze(text)
    if key in keys(desks.WIRES):
        passage = page.passage(start, end)
        source = Source(text=passage.text, span=passage.span)
        kind = Kind.POST if key in keys(desks.POSTS) else Kind.AGENCY
        return Segment(kind, start, end, source=source)
    if key in keys(desks.POSTS) or _post_of_paper(page, start, end) or _desk_of_outlet(page, start, end):
        return Segment(Kind.POST, start, end)
    if (place := PLACE_AND_DAY.match(text)) and find_place(page, start, start + place.end(1)) is not None:
        # A day whose month no calendar of the language knows.
        last = start + place.end(1)
        return Segment(Kind.PLACE, start, last, place=place_of(page, start, last))
    if (label := role_of(key, page.language)) is not None:
        return Segment(Kind.SPECIAL, start, end, role=label)
    if key in weekdays():
        return Segment(Kind.DATE, start, end)
    if key in keys(desks.SPECIAL):
        return Segment(Kind.SPECIAL, start, end)
    if (desk := named_desk(page, start, end)) and desk[1] == end:
        return Segment(Kind.DESK, start, end)
    if behind := _from_whom().search(text):
        # «احمد جمال نظامی سے»: the reporter of an Urdu paper
        named = people(page, start, start + behind.start(), Role.REPORTER)
        if named:
            return Segment(Kind.PERSON, start, end, people=named, sure=is_known_name(text[: behind.start()]))
    role = role_at(page, start, end)
    if role is not None:
        found = people(page, role.end, end, role.role, fewest=1)
        if found:
            return Segment(Kind.PERSON, start, end, people=found)
        if squeeze(page.text[role.end : end]) in keys(desks.POSTS):
            return Segment(Kind.POST, role.end, end)  # «By ویب ڈیسک»
    if special := _special().match(text):
        inner = text[special.end() :].lstrip(f" {BY}") if text[special.end() :].strip() else ""
        if inner and outlet(page.raw(end - len(inner), end)) is not None:
            return Segment(Kind.AGENCY, start, end, source=source_of(page, end - len(inner), end))
    if (special := _special_end().search(text)) and not _is_whole_name(page, start, end, start + special.start()):
        inner_end = start + special.start()
        if inner_end > start:
            inner_segment = _classify(page, start, inner_end)
            if inner_segment.kind is Kind.AGENCY:
                return evolve(inner_segment, end=end)
            if inner_segment.kind is Kind.UNKNOWN and " " in text:
                return Segment(Kind.AGENCY, start, end, sure=False, source=source_of(page, start, inner_end))
    return _looked_up(page, start, end, text)


@cache
def _from_whom() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(attributions.FROM_UR)})$")


@cache
def _special() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(desks.SPECIAL)})(?![^\W_])")


@cache
def _special_end() -> re.Pattern[str]:
    return re.compile(rf" *(?:{alternatives(desks.SPECIAL)})$")


def _is_whole_name(page: Page, start: int, end: int, inner: int) -> bool:
    """Whether an outlet's name ends with a word that is no part of others: «المصدر أونلاين»."""
    return outlet(page.raw(start, end)) is not None and outlet(page.raw(start, inner)) is None


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(desks.POSTS)}) +(?=\S)")


def _post_of_paper(page: Page, start: int, end: int) -> bool:
    """Whether a piece names a paper's reporter: «نمائندہ ایکسپریس»."""
    found = _post().match(page.text, start, end)
    if found is None:
        return False
    one_word = page.language == "ur" and " " not in page.text[found.end() : end]  # «نمائندہ دنیا»
    return one_word or outlet(page.raw(found.end(), end)) is not None


def _after_preposition(text: str) -> bool:
    """Whether words are the end of a broken sentence and no name: «على قناة»."""
    return squeeze(text.split(" ", 1)[0]) in keys(attributions.PREPOSITIONS_AR)


@cache
def _desk_at_end() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(post for post in desks.POSTS if post.endswith(desks.DESKS_OF_POSTS))})$")


def _desk_of_outlet(page: Page, start: int, end: int) -> bool:
    """Whether a piece names an outlet's desk: «سماء ویب ڈیسک»."""
    if page.language != "ur" or (found := _desk_at_end().search(page.text[start:end])) is None:
        return False
    return outlet(page.raw(start, start + found.start())) is not None


@cache
def _city() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(attributions.CITY_ENDS_UR)})$")


def _looked_up(page: Page, start: int, end: int, text: str) -> Segment:
    if DOMAIN.fullmatch(text):
        return Segment(Kind.DOMAIN, start, end, source=source_of(page, start, end))
    raw = page.raw(start, end)
    found = outlet(raw)
    place = find_place(page, start, end)
    if found is not None:
        # A word that is an outlet and a place has two readings, see `settle`.
        return Segment(
            Kind.AGENCY,
            start,
            end,
            source=source_of(page, start, end),
            place=place_of(page, start, end) if place else None,
            other=Kind.PLACE if place else None,
            sure=not found[1],
        )
    if place is None and (joined := _place_and_outlet(page, start, end)):
        return joined
    if place is None and page.language == "ur" and _city().search(text):
        return Segment(Kind.PLACE, start, end, place=place_of(page, start, end))
    if is_known_name(text) and (place is None or is_place_word_ambiguous(raw)):
        return Segment(Kind.PERSON, start, end, people=people(page, start, end, Role.AUTHOR))
    if place is not None:
        return Segment(Kind.PLACE, start, end, place=place_of(page, start, end), sure=not is_place_word_ambiguous(raw))
    if names_outlet(text) and len(text.split()) <= 6 and not _after_preposition(text):
        return Segment(Kind.AGENCY, start, end, source=source_of(page, start, end))
    named = people(page, start, end, Role.AUTHOR)
    if named and all(len(person.text.split()) <= MOST_UNKNOWN_WORDS for person in named):
        return Segment(Kind.PERSON, start, end, people=named, sure=False)
    return Segment(Kind.UNKNOWN, start, end, sure=False)


def _place_and_outlet(page: Page, start: int, end: int) -> Segment | None:
    """Read «شفقنا افغانستان», an outlet's name with its country."""
    found = page.agency_at(start)
    if found is None or found.ambiguous or found.span.end >= end:
        return None
    rest = skip(page.text, found.span.end, end, " ")
    if find_place(page, rest, end) is None:
        return None
    return Segment(Kind.AGENCY, start, end, source=source_of(page, start, end))
