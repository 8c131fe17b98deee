"""The search for the year of a day that names none: which years it fits, and which of them is meant."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.dates.context import dated, of_date, years_around
from rtl_news_meta.dates.nth import nth_weekday

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rtl_news_meta.calendars import Calendar, CalendarDate
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.reading import Reading
    from rtl_news_meta.dates.stated import Stated

__all__ = ["FAR", "LUNAR_YEAR", "SOON", "fitting", "moved_to_weekday", "nearest"]

BACK, AHEAD = 12, 2
"""How many years before and after the reference's are searched."""

NEWEST = dt.date(2040, 12, 31)
SEARCHED = 60
"""Without a reference, so many years up to this day are searched for a weekday: 1981 to 2040."""

FORWARD = dt.timedelta(days=370)
"""How far ahead a date of no year may lie when its weekday fits there and not in the last year."""

LUNAR_YEAR = dt.timedelta(days=355)

NEWEST_MOVED = dt.date.max - dt.timedelta(days=2)

FAR = dt.timedelta(days=270)
"""So far ahead nothing is announced without its year."""

SOON = dt.timedelta(days=60)
"""So near ahead an end is likelier than one of the year before."""

STALE = dt.timedelta(days=400)
"""A day so long ago is not the last one of its name: the weekday has passed over a year."""


def fitting(
    stated: Stated, calendar: Calendar, month: int, weekday: int | None, context: Context
) -> list[CalendarDate]:
    """Return the days of the years around that fit, the latest first."""
    found = []
    for year in _searched(calendar, weekday, context):
        if stated.nth_weekday:
            day = nth_weekday(stated.nth_weekday, calendar, year, month)
        else:
            day = dated(calendar, year, month, stated.day)
        if day is not None and (weekday is None or stated.day is None or day.weekday() == weekday):
            found.append(day)
    return found


def _searched(calendar: Calendar, weekday: int | None, context: Context) -> Iterable[int]:
    """Return the years to try, the latest first: around the reference, or without one where a weekday chooses."""
    if context.reference is not None:
        return years_around(context, calendar, BACK, AHEAD)
    newest = of_date(NEWEST, calendar)
    return range(newest.year, newest.year - SEARCHED, -1) if newest and weekday is not None else ()


def nearest(
    days: list[CalendarDate],
    reference: dt.date,
    forward: bool,
    firm: bool,
    reading: Reading,
    *,
    more: int = 0,
    until: bool = False,
    onward: bool = False,
) -> CalendarDate | None:
    """Choose the latest day not after the reference; a later one where the text looks ahead or the weekday says so.

    `more` is how many days follow that are stated with it: what began before the reference may not be over. `until`
    says that something ends on it or lasts longer than a day, which is not told of without its year when long past.
    """
    begun = reference - dt.timedelta(days=min(more, reference.toordinal() - 1))
    past = next((day for day in days if day.start <= reference), None)
    ahead = next((day for day in reversed(days) if day.end >= begun), None)
    if forward and ahead is not None and past is not None and not onward and ahead.start - reference > FAR:
        # «۸ مارس», read on the ninth: the text is a day older than its reference.
        forward = False
    if forward and ahead is not None:
        reading.evidence.append("the year: the next that fits, as the sentence looks ahead")
        return ahead
    if until and past and ahead and ahead.start - reference <= SOON and reference - past.end > FAR:
        reading.evidence.append("the year: the nearest, of what ends on the day or lasts")
        return ahead
    stale = past is None or reference - past.start > STALE
    if firm and stale and ahead is not None and ahead.start - reference <= FORWARD:
        reading.evidence.append("the year: the weekday fits the days ahead and not the last year")
        return ahead
    if past is not None:
        reading.evidence.append("the year: the latest that fits and is not after the reference")
    return past


def moved_to_weekday(
    stated: Stated, calendar: Calendar, month: int, weekday: int, context: Context, forward: bool
) -> tuple[dt.date, CalendarDate] | None:
    """Return the day of that weekday within two of a lunar date, and the date as the calendar has it.

    Months begin a day or two apart from country to country, and the weekday is the country's own.
    """
    found = []
    for date in fitting(stated, calendar, month, None, context):
        offset = (weekday - date.start.weekday() + 3) % 7 - 3
        if abs(offset) <= 2 and dt.timedelta(2) <= date.start - dt.date.min and date.start <= NEWEST_MOVED:
            found.append((date.start + dt.timedelta(days=offset), date))
    if context.reference is None:
        return None
    if forward:
        return next((pair for pair in reversed(found) if pair[0] >= context.reference), None)
    return next((pair for pair in found if pair[0] <= context.reference), None)
