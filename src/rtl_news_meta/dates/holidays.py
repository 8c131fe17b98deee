"""Holidays: days with a name, fixed in one calendar or by a rule, and the year that is meant."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar, CalendarDate
from rtl_news_meta.dates.context import dated, of_date
from rtl_news_meta.dates.years import calendar_of_year, full_year
from rtl_news_meta.tables import holidays

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.stated import Stated

__all__ = ["holiday_day"]


JUST_OVER = dt.timedelta(days=14)
"""A holiday so long ago is nearer to what is announced than the one of the next year."""


def holiday_day(stated: Stated, context: Context, forward: bool) -> CalendarDate | None:
    """Return the day of a holiday in the year stated, or the one nearest to the reference."""
    name = stated.holiday or ""
    calendar = context.variant(Calendar(holidays.DAYS[name].split()[0]))
    if stated.year is not None:
        frame = calendar_of_year(stated.year.value, stated.era, context) if stated.year.value >= 100 else calendar
        if frame is None:
            return None
        return _in_year(name, calendar, frame, full_year(stated.year, frame, context), context)
    if context.reference is None:
        return None
    if stated.shift is not None and stated.shift_unit == "year":
        today = context.today(context.calendar)
        return _in_year(name, calendar, context.calendar, today.year + stated.shift, context) if today else None
    today = context.today(calendar)
    if today is None:
        return None
    reference = context.reference
    days = [day for year in range(today.year - 1, today.year + 2) if (day := _day(name, calendar, year))]
    if stated.shift:
        # «عيد الفطر المقبل», «عيد الأضحى الماضي»: the next or last one, not the one of this day.
        ahead = stated.shift > 0
        days = [day for day in days if (day.start > reference) is ahead and day.start != reference]
    elif forward:
        # «تستأنف أسواق المال نشاطها بعد عيد الفطر»: the one that is just over.
        days = [day for day in days if reference - day.start <= JUST_OVER] or days
    return min(days, key=lambda day: abs(day.start - reference), default=None)


def _in_year(name: str, calendar: Calendar, frame: Calendar, year: int, context: Context) -> CalendarDate | None:
    """Return the holiday's first day within a year of another calendar."""
    frame = context.variant(frame)
    if frame is calendar:
        return _day(name, calendar, year)
    period = dated(frame, year)
    first = of_date(period.start, calendar) if period else None
    if period is None or first is None:
        return None
    for own in (first.year, first.year + 1):
        day = _day(name, calendar, own)
        if day is not None and period.start <= day.start <= period.end:
            return day
    return None


def _day(name: str, calendar: Calendar, year: int) -> CalendarDate | None:
    _, rule = holidays.DAYS[name].split()
    if rule == "unknown":
        return None
    if rule == "easter":
        return _easter(year)
    if rule == "eve-of-last-wednesday":
        whole = dated(calendar, year)
        if whole is None:
            return None
        return of_date(whole.end - dt.timedelta(days=(whole.end.weekday() - 2) % 7 + 1), calendar)
    if rule == "last-friday":
        month = dated(calendar, year, 9)
        if month is None:
            return None
        return of_date(month.end - dt.timedelta(days=(month.end.weekday() - 4) % 7), calendar)
    month_number, day = (int(part) for part in rule.split("-"))
    return dated(calendar, year, month_number, day)


def _easter(year: int) -> CalendarDate | None:
    """Easter Sunday of the Western churches. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dated(Calendar.GREGORIAN, year, month, day + 1)
