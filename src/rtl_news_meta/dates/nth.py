"""The nth of a month: its last day, its nth week, its nth Tuesday."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.dates.context import dated, of_date
from rtl_news_meta.dates.mention import Granularity

if TYPE_CHECKING:
    from rtl_news_meta.calendars import Calendar, CalendarDate
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.reading import Reading
    from rtl_news_meta.dates.stated import Stated

__all__ = ["nth_weekday", "take_nth"]


def take_nth(reading: Reading, stated: Stated, calendar: Calendar, year: int, month: int, context: Context) -> Reading:
    """Give the reading the last day of a month, or its nth week: the weeks that start in it."""
    period = dated(calendar, year, month)
    if period is None:
        return reading
    if stated.unit is Granularity.DAY:
        last = of_date(period.end, calendar)
        return reading.take(last) if last else reading
    n = stated.nth or 1
    if n > 0:
        start = period.start + dt.timedelta(days=(context.week_start - period.start.weekday()) % 7 + 7 * (n - 1))
    else:
        start = period.end - dt.timedelta(days=(period.end.weekday() - context.week_start) % 7)
        if start + dt.timedelta(days=6) > period.end:
            start -= dt.timedelta(days=7)
    reading.start, reading.end = start, start + dt.timedelta(days=6)
    reading.iso = f"{reading.start.isoformat()}/{reading.end.isoformat()}"
    return reading


def nth_weekday(nth: tuple[int, int], calendar: Calendar, year: int, month: int) -> CalendarDate | None:
    """Return the nth (from the end: -1) of a weekday in a month; None where the month has no such day."""
    period = dated(calendar, year, month)
    if period is None:
        return None
    n, weekday = nth
    if n > 0:
        day = period.start + dt.timedelta(days=(weekday - period.start.weekday()) % 7 + 7 * (n - 1))
    else:
        day = period.end - dt.timedelta(days=(period.end.weekday() - weekday) % 7)
    return of_date(day, calendar) if period.start <= day <= period.end else None
