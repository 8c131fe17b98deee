"""Lines that hold nothing but a date: «شنبه ۲۱ خرداد ۱۴۰۱ - ۱۰:۱۵», «رقم العدد [14712] …».

Strategy: the dates found in a line are taken out of it, then the words and numbers that stand beside dates; a date line
has nothing left, but for a place or a label that names no event.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.cues import alternatives, keys, squeeze, weekdays
from rtl_news_meta.news.edges import stripped
from rtl_news_meta.news.publication import OFFSET, from_greenwich, stated
from rtl_news_meta.places import lookup_place
from rtl_news_meta.tables.calendar_names import WEEKDAYS
from rtl_news_meta.tables.cues import desks as desk_tables
from rtl_news_meta.tables.cues import labels as label_tables

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.page import Line, Page

__all__ = ["beside_dates", "is_date_line", "is_event_line", "place_beside", "section_beside"]

BESIDE = re.compile(r"\b(?:[A-Z][a-z]+/[A-Z][A-Za-z_]+|\d\d? min(?:utes?)?(?: read)?)\b")
"""«Asia/Tehran», as computers name zones; «10 min», how long it takes to read."""
BETWEEN = " -–—|/:,،•"
WITH_SECTIONS = ("ar", "ur")
SHORTEST_SECTION = 3
DIGIT = re.compile(r"\d")
LONGEST_COUNT_BACK = 4
FINE_TIMES = (Granularity.HOUR, Granularity.MINUTE)
LONGEST = 130
YEAR = re.compile(r"(?:19|20)\d\d")
PERSIAN_YEAR = re.compile(r"1[34]\d\d|20\d\d")
WIRE_CLOCK = re.compile(r"[012]\d[0-5]\d")
UNKNOWN_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2}) *:")


@cache
def beside_dates() -> re.Pattern[str]:
    """Return the pattern of the words that stand beside dates: labels, weekdays, «ساعت»."""
    weekdays = (day for days in WEEKDAYS.values() for day in days)
    words = alternatives((*label_tables.BESIDE_DATES, *label_tables.PUBLISHED, *label_tables.UPDATED, *weekdays))
    return re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])", re.IGNORECASE)


@cache
def _issue() -> re.Pattern[str]:
    """Return the pattern of a paper's issue in the line of its date: «رقم العدد [14712]», «السنة 138»."""
    words = alternatives(label_tables.ISSUES)
    return re.compile(rf"(?:^|(?<=[^\w]))(?:\d{{1,4}} +)?(?:{words}) *:? *[\[(]? *\d{{1,6}} *[\])]?")


def is_date_line(page: Page, line: Line) -> bool:
    """Tell whether a line holds nothing but dates, times and words that belong to them."""
    if len(line.text) > LONGEST:
        return False
    if not DIGIT.search(line.text):
        weekday = page.language in WITH_SECTIONS and line.words == 1 and line.key in weekdays()
        return weekday or (line.index == 0 and _counts_back(page, line))
    mentions = page.mentions_at(line.start, line.end)
    above = page.mentions_at(max(0, line.start - LONGEST), line.start)
    runs_on = above and page.in_copy(above[-1].span)[1] > line.start
    if not mentions and not runs_on:
        return False
    if _is_outlets_name(page, line, mentions):
        return False
    rest = _without_dates(page, line, min(line.end, page.in_copy(above[-1].span)[1]) if runs_on else line.start)
    year = PERSIAN_YEAR if page.language in ("fa", "fa-AF", "ps") else YEAR
    words = [word for word in re.split(r"[\W_]+", rest) if word and not (year.fullmatch(word) and mentions)]
    if squeeze(rest) in keys(desk_tables.POSTS):
        return True  # «ویب ڈیسک | 23 فروری 2023 11:43»
    if _section(page, line, rest) is not None:
        return True  # «محليات - العدد 15872 - الأحد 26 حزيران 2022»
    if not words or (len(words) <= 2 and lookup_place(" ".join(words)) is not None and bool(squeeze(rest))):
        return True
    if len(words) == 2 and WIRE_CLOCK.fullmatch(words[1]) and lookup_agency(words[0]) is not None:
        return True  # «بنا 1420 جمت 12/03/2023», below the story
    label = UNKNOWN_LABEL.match(line.text)
    unknown = squeeze(beside_dates().sub(" ", label[1])) if label else ""
    return label is not None and squeeze(rest) == unknown and _publishes(page, line, label[1])


def _without_dates(page: Page, line: Line, at: int) -> str:
    """Return what a line has from an offset on besides dates, their labels and a paper's numbers."""
    left = []
    for mention in page.mentions_at(line.start, line.end):
        first, last = page.in_copy(mention.span)
        left.append(page.text[at:first])
        if mention.timezone == "UTC" and (offset := OFFSET.match(page.text, last, line.end)):
            last = offset.end()  # «۱۴:۲۰ گرینویچ+۱»
        at = max(at, last)
    left.append(page.text[min(at, line.end) : line.end])
    rest = BESIDE.sub(" ", from_greenwich().sub(" ", " ".join(left)))
    return beside_dates().sub(" ", _issue().sub(" ", rest))


def section_beside(page: Page, line: Line) -> tuple[int, int] | None:
    """Return where the line of a date names the site's section too: «محليات - العدد 15872 - الأحد 26 حزيران 2022»."""
    return _section(page, line, _without_dates(page, line, line.start))


def place_beside(page: Page, line: Line) -> tuple[int, int] | None:
    """Return where the line of an Urdu date names the story's place before the day: «سرینگر ،14 نومبر»."""
    mentions = page.mentions_at(line.start, line.end)
    if page.language != "ur" or len(mentions) != 1 or mentions[0].time is not None:
        return None
    first = page.in_copy(mentions[0].span)[0]
    start, end = stripped(page.text, line.start, first, BETWEEN)
    return (start, end) if start < end and lookup_place(page.raw(start, end)) is not None else None


def _section(page: Page, line: Line, rest: str) -> tuple[int, int] | None:
    name = " ".join(rest.strip(BETWEEN).split())
    if page.language not in WITH_SECTIONS or len(name) < SHORTEST_SECTION:
        return None
    at = line.text.find(name)
    if at < 0 or squeeze(name) not in keys(desk_tables.SECTIONS[page.language]):
        return None
    return line.start + at, line.start + at + len(name)


def _counts_back(page: Page, line: Line) -> bool:
    """Whether the first line says how long ago the article was published, and nothing else: «پێش کاتژمێرێک»."""
    if not 1 < line.words <= LONGEST_COUNT_BACK:
        return False
    mentions = page.mentions_at(line.start, line.end)
    if len(mentions) != 1 or mentions[0].granularity not in FINE_TIMES:
        return False
    return page.in_copy(mentions[0].span) == (line.start, line.end)


def _is_outlets_name(page: Page, line: Line, mentions: tuple[DateMention, ...]) -> bool:
    """Whether the only time on a line is the name of an outlet: «۸صبح، بدخشان»."""
    if len(mentions) != 1 or mentions[0].start is not None or mentions[0].day is not None:
        return False
    found = page.agency_at(line.start)
    return found is not None and found.span.end >= page.in_copy(mentions[0].span)[1]


def _publishes(page: Page, line: Line, label: str) -> bool:
    """Whether a label that no table has, before one full date and nothing else, can be the publication's."""
    events = keys(label_tables.OF_EVENTS)
    date = stated(page, line.start, line.end)
    return date is not None and date.start is not None and not any(squeeze(word) in events for word in label.split())


def is_event_line(page: Page, line: Line) -> bool:
    """Tell whether a line states the day of something else than the publication: «تاریخ تولد: …»."""
    label = UNKNOWN_LABEL.match(line.text)
    if label is None or len(line.text) > LONGEST or not page.mentions_at(line.start, line.end):
        return False
    events = keys(label_tables.OF_EVENTS)
    return any(squeeze(word) in events for word in label[1].split())
