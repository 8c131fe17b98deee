"""Dates as publishing systems print them on pages of any language: «Monday, 22 June 2015 - 10:14 am».

Strategy: a month's English name beside a day and a four-digit year is a date in any of the languages; one pattern finds
it. These dates join those of `find_dates`, and take the place of a clock time that `find_dates` found within them.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar, CalendarDate
from rtl_news_meta.dates.mention import DateKind, DateMention, Granularity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["with_stamps"]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MAY_BE_MONTH = re.compile("[JFMASONDPjfmasond](?:[Aa][NnRrYy]|[Ee][BbPpCc]|[Pp][Rr]|[Uu][NnLlGg]|[Cc][Tt]|[Oo][Vv]|M:)")
"""A first look at the whole text; one class in front lets `re` pass over all other letters fast."""
STAMP = re.compile(r"\b(AM|PM):([01]\d):([0-5]\d):([0-3]\d)/([01]\d)/((?:19|20)\d\d)\b")
"""«:: AM:09:40:17/08/2019», the stamp of some Kurdish sites: half of the day, time, day, month, year."""
REST = r"(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?"


@cache
def _pattern() -> re.Pattern[str]:
    month = rf"(?:{'|'.join(MONTHS)}){REST}\.?"
    weekday = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.،]* *)?"
    clock = r"(?:[ ,،|]*(?:[-–]|at|time ?:)?[ ,،]*(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?: *(?P<half>[ap]m))?)?"
    ordinal = "(?:st|nd|rd|th)?"
    day_first = rf"(?P<d1>[0-3]?\d){ordinal}[ ,-]+(?P<m1>{month})(?:[,،] *| +|-)(?P<y1>(?:19|20)\d\d)"
    month_first = rf"(?P<m2>{month}) +(?P<d2>[0-3]?\d){ordinal}(?: ?[,،] *| +)(?P<y2>(?:19|20)\d\d)"
    return re.compile(rf"\b{weekday}(?:{day_first}|{month_first})\b{clock}", re.IGNORECASE)


def with_stamps(copy: SearchCopy, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """Return the dates of a text, with those that it states in English; dates that do not exist are none."""
    found = sorted(_english(copy), key=lambda mention: mention.span) if MAY_BE_MONTH.search(copy.text) else []
    if not found:
        return mentions
    ends = [date.span.end for date in found]

    def stands_apart(each: DateMention) -> bool:
        following = bisect_right(ends, each.span.start)
        return following == len(found) or found[following].span.start >= each.span.end

    kept = filter(stands_apart, mentions)
    return tuple(sorted([*kept, *found], key=lambda mention: mention.span))


def _english(copy: SearchCopy) -> Iterator[DateMention]:
    for match in STAMP.finditer(copy.text) if "M:" in copy.text else ():
        half, hour, minute, day, month, year = match.groups()
        try:
            moment = dt.datetime(int(year), int(month), int(day), int(hour) % 12 + 12 * (half == "PM"), int(minute))
        except ValueError:
            continue
        yield _mention(copy, match, moment.date(), moment.time())
    for match in _pattern().finditer(copy.text):
        day, name, year = (
            (match["d1"], match["m1"], match["y1"]) if match["d1"] else (match["d2"], match["m2"], match["y2"])
        )
        month = MONTHS.index(name[:3].lower()) + 1
        try:
            start = dt.date(int(year), month, int(day))
        except ValueError:
            continue
        yield _mention(copy, match, start, _clock(match))


def _mention(copy: SearchCopy, match: re.Match[str], start: dt.date, clock: dt.time | None) -> DateMention:
    span = copy.to_source(*match.span())
    return DateMention(
        span=span,
        text=copy.source[span.start : span.end],
        kind=DateKind.ABSOLUTE,
        granularity=Granularity.MINUTE if clock else Granularity.DAY,
        start=start,
        end=start,
        time=clock,
        written=CalendarDate(Calendar.GREGORIAN, start.year, start.month, start.day),
        calendar=Calendar.GREGORIAN,
        month=start.month,
        day=start.day,
        iso=f"{start.isoformat()}T{clock.isoformat('minutes')}" if clock else start.isoformat(),
        evidence=("stated as a publishing system prints it",),
    )


def _clock(match: re.Match[str]) -> dt.time | None:
    """Return the clock time; «18:07 pm» and «00:14 am» are read by their 24 hours."""
    if match["hour"] is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return dt.time(hour, int(match["minute"])) if hour < 24 else None
