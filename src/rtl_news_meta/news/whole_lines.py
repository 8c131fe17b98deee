"""Whole lines that say who reports from where and nothing else: «دمشق - سانا», «گروه زیست بوم/ مریم …:».

Strategy: the line is cut at its separators, every piece is classified, and all of them together must be a dateline. A
piece of running text ends the reading.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.agencies import is_agency_word_ambiguous
from rtl_news_meta.news.classify import classify
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.desks import Desk, desk_at, named_desk
from rtl_news_meta.news.lead import Lead, is_desk, lead_from
from rtl_news_meta.news.lookups import find_place, place_of, source_of
from rtl_news_meta.news.names import names_trade
from rtl_news_meta.news.pairs import place_before_outlet
from rtl_news_meta.news.segments import Kind, Segment, cut
from rtl_news_meta.news.settle import DASHES, settle
from rtl_news_meta.news.statements import states_line
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.cues import desks as desk_tables
from rtl_news_meta.tables.cues import names as name_tables
from rtl_news_meta.tables.particles import ARTICLE
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["is_running_text", "whole_line", "with_from"]

MOST_WORDS_OF_A_NAME = 5
MOST_WORDS_OF_A_CLOSED_LINE = 7
REACH = 120
ACCOUNT = re.compile(r"(?<=\S) *@ ?[A-Za-z0-9_]{2,24}$")
"""An author's account behind the dateline."""


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(tables.FROM)}) ")


@cache
def _eras() -> tuple[str, ...]:
    return tuple(search_copy(era).text for era in tables.ERAS)


@cache
def _separates() -> re.Pattern[str]:
    return re.compile(rf"[-–—―ـ۔_:/|()،\d]| (?:{alternatives(tables.FROM_AR)}) ")


@cache
def _place_label() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.PLACE_LABELS)}) *[,،:]? *(?=\S)", re.IGNORECASE)


def whole_line(page: Page, line: Line, *, alone: bool = False) -> Lead | None:
    """Return what a line states that is a dateline and nothing else, or None; `alone` lets it be a place only."""
    if (
        len(line.text) > REACH
        or line.words > 22
        or (line.closed and line.words > MOST_WORDS_OF_A_CLOSED_LINE and not line.text.endswith(_eras()))
    ):
        return None
    if line.words > MOST_WORDS_OF_A_NAME and _separates().search(line.text) is None:
        return None
    if label := _place_label().match(line.text):
        start = line.start + label.end()
        found = find_place(page, start, line.end)
        return Lead(line.start, line.end, places=(place_of(page, start, line.end),)) if found else None
    if desk := desk_at(page, line.start, line.end) or _desk_and_comma(page, line):
        return _desk_line(page, line, desk)
    if account := ACCOUNT.search(line.text):
        end = line.start + account.start()
        line = evolve(line, end=end, text=page.text[line.start : end])
    segments = _pieces(page, line.start, line.end, short=line.words <= 4)
    if segments is None:
        return None
    set_off = line.words <= 3 and line.text[-1] in DASHES and page.language not in ("ar", "ur")
    if len(segments) == 1 and segments[0].kind is Kind.UNKNOWN and set_off:
        # «راچڵەكین-»: only an outlet is set off so.
        segments = [evolve(segments[0], kind=Kind.AGENCY, source=source_of(page, segments[0].start, segments[0].end))]
    if len(segments) == 1 and segments[0].kind is Kind.POST and is_desk(page, segments[0]):
        return lead_from(page, line.start, line.end, segments)  # «ویب ڈیسک»
    if len(segments) == 1 and segments[0].kind in (Kind.UNKNOWN, Kind.PERSON) and not segments[0].sure:
        pair = place_before_outlet(page, line.start, line.end)
        if pair and not is_agency_word_ambiguous(page.raw(pair[1].start, pair[1].end)):
            segments = list(pair)  # «کەرکووک PUKmedia»
    segments = settle(page, _named_by_place(page, segments), whole=True)
    if [s.kind for s in segments] == [Kind.PERSON, Kind.POST] and segments[0].sure and is_desk(page, segments[1]):
        return lead_from(page, line.start, line.end, segments)  # «عمران گبول | ویب ڈیسک»
    if alone and len(segments) == 1 and segments[0].kind is Kind.PLACE:
        return lead_from(page, line.start, line.end, segments)
    if not states_line(page, segments):
        return None
    return lead_from(page, line.start, line.end, segments)


def _named_by_place(page: Page, segments: list[Segment]) -> list[Segment]:
    """Return the pieces with those known that only their place in the line tells."""
    if page.language == "ar" and len(segments) == 2 and segments[0].kind is Kind.AGENCY:
        last = segments[1]
        section = squeeze(page.text[last.start : last.end]) in keys(desk_tables.SECTIONS["ar"])
        if section and last.kind in (Kind.UNKNOWN, Kind.PERSON):
            return [segments[0], evolve(last, kind=Kind.DESK, people=())]  # «العالم - ثقافة»
    return segments


def _desk_and_comma(page: Page, line: Line) -> Desk | None:
    """Read a desk before a comma and a name, «گروه سیاسی، مریم …», which only a whole line can be."""
    found = named_desk(page, line.start, line.end)
    if found is None or page.text[found[1] : found[1] + 1] != "،":
        return None
    return Desk(page.passage(*found), found[0], found[1], found[1] + 1)


def _desk_line(page: Page, line: Line, desk: Desk) -> Lead | None:
    """Read a line that is a desk, alone or with its reporter: «سرویس اقتصادی -», «گروه زیست بوم/ زهرا …:»."""
    if desk.close >= line.end:
        return Lead(line.start, line.end, desk=desk.passage)
    segments = _pieces(page, desk.close, line.end, short=True)
    if (
        segments is None
        or not all(s.kind is Kind.PERSON for s in segments)
        or _words(page, segments) > MOST_WORDS_OF_A_NAME
    ):
        return None
    return evolve(lead_from(page, line.start, line.end, segments), desk=desk.passage)


def _words(page: Page, segments: list[Segment]) -> int:
    return sum(len(page.text[s.start : s.end].split()) for s in segments)


def _pieces(page: Page, start: int, end: int, *, short: bool) -> list[Segment] | None:
    """Return the pieces of a line; None where one is running text. On a short line any one word may be an outlet."""
    segments: list[Segment] = []
    for first, last, closer in cut(page, start, end):
        found = with_from(page, first, last, closer) or classify(page, first, last, closer)
        one_word = short and " " not in page.text[first:last].strip() and page.text[first].isalpha()
        behind_name = bool(segments) and segments[-1].kind is Kind.PERSON and names_trade(page.text[first:last])
        if not (one_word or behind_name) and any(is_running_text(page, segment) for segment in found):
            return None
        segments += found
    return segments


def with_from(page: Page, start: int, end: int, closer: str) -> tuple[Segment, ...]:
    """Read «NAME من PLACE» and «AGENCY من PLACE»."""
    found = next(reversed(list(_from().finditer(page.text, start, end))), None)
    if found is None:
        return ()
    where = classify(page, found.end(), end, closer)
    if len(where) != 1 or (where[0].kind is not Kind.PLACE and where[0].other is not Kind.PLACE):
        return ()
    who = classify(page, start, found.start())
    unknown = who and who[0].kind is Kind.PERSON and not who[0].sure
    if len(who) != 1 or (unknown and page.text.startswith(ARTICLE, who[0].start)):
        return ()  # «الخطة تبدأ من الصعيد»
    return (*who, where[0].read_as(Kind.PLACE))


def is_running_text(page: Page, segment: Segment) -> bool:
    """Tell whether a piece is running text, so that no lead can hold it."""
    if segment.kind is not Kind.UNKNOWN:
        return False
    text = page.text[segment.start : segment.end]
    never = keys(name_tables.NEVER_IN_NAMES)
    words = text.split()
    if all(squeeze(word) in keys(tables.LETTERS_UR) for word in words):
        return False  # «کے این ایس», an agency's initials
    return len(words) > 4 or any(squeeze(word) in never for word in words) or not any(c.isalpha() for c in text)
