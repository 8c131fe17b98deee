"""The resolver: from what a text states, and the reference, to days.

Strategy: every statement becomes a `Reading`, first and last day with the evidence; where several days fit, they are
its candidates and the rules of the guide choose one or none. A day that no calendar has gives no value, never a
neighbour.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.calendars import Calendar, month_length
from rtl_news_meta.dates.context import dated, of_date, years_around
from rtl_news_meta.dates.holidays import holiday_day
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.month_years import shifted_year, years_of
from rtl_news_meta.dates.nth import nth_weekday, take_nth
from rtl_news_meta.dates.numeric import Numeric, read_groups
from rtl_news_meta.dates.periods import age_reading, keep_fraction, narrow, season_reading, year_reading
from rtl_news_meta.dates.reading import Reading
from rtl_news_meta.dates.year_search import LUNAR_YEAR, fitting, moved_to_weekday, nearest
from rtl_news_meta.dates.years import ERA_CALENDARS
from rtl_news_meta.tables.holidays import LENGTHS

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.lexicon import Month
    from rtl_news_meta.dates.stated import Stated

__all__ = ["SHARED", "resolve"]

ABSOLUTE = DateKind.ABSOLUTE
PERIODS = {
    Granularity.YEAR: year_reading,
    Granularity.SEASON: season_reading,
    Granularity.DECADE: age_reading,
    Granularity.CENTURY: age_reading,
}
SHARED = "the year of the date behind it"


def resolve(stated: Stated, context: Context, *, weekday: int | None = None, forward: bool = False) -> Reading:
    """Return the days that a statement names.

    `weekday` is one that stands beside it; `forward` says that the sentence looks ahead.
    """
    weekday = stated.weekday if weekday is None else weekday
    if stated.groups:
        return _numeric(stated, context)
    if stated.holiday and not stated.months:
        return _holiday(stated, context, forward)
    if (period := PERIODS.get(stated.unit)) is not None:
        return period(stated, context)
    if stated.bar or (stated.year is None and stated.shift is None):
        return _partial(stated, context, weekday, forward)
    reading = _dated(stated, context)
    if stated.shared:
        reading.evidence.append(SHARED)
    return reading


def _dated(stated: Stated, context: Context) -> Reading:
    reading = Reading(stated.unit, ABSOLUTE)
    if not stated.months:
        return _day_of_shifted_month(stated, context, reading)
    found: tuple[Month, int] | None = None
    for month in stated.months:
        if stated.year is not None:
            years = years_of(stated.year, month.calendar, stated.era, context, month.number, reading)
        else:
            years = shifted_year(stated, month, context)
            reading.kind = DateKind.RELATIVE
        if years and found is None:
            # The other readings of the name are asked as well, for what they have to remark.
            found = month, years[0]
    if found is None:
        if not reading.evidence:
            reading.evidence.append("no year of this month's calendar" if stated.year else "no reference")
        month = stated.months[0]
        if len(stated.months) == 1:
            reading.calendar, reading.month, reading.day = context.variant(month.calendar), month.number, stated.day
        if stated.shift is not None and stated.year is None:
            reading.kind = DateKind.RELATIVE
        return reading
    month, year = found
    calendar = context.variant(month.calendar)
    reading.calendar, reading.month, reading.day = calendar, month.number, stated.day
    return _take(reading, stated, calendar, year, month.number, context)


def _take(reading: Reading, stated: Stated, calendar: Calendar, year: int, month: int, context: Context) -> Reading:
    """Give the reading its value, or say that there is no such day."""
    if stated.nth is not None:
        return take_nth(reading, stated, calendar, year, month, context)
    if stated.nth_weekday:
        day = nth_weekday(stated.nth_weekday, calendar, year, month)
        return reading.take(day) if day else reading
    first = dated(calendar, year, month, stated.day)
    last = dated(calendar, year, month, stated.last_day) if stated.last_day else None
    if first is None or (stated.last_day and last is None):
        return reading.refuse(f"no such day: {year}-{month}-{stated.last_day or stated.day} ({calendar})")
    reading.take(first, last)
    if stated.part is None and stated.fraction is None:
        return reading
    return keep_fraction(narrow(reading, stated.part), stated.fraction)


def _day_of_shifted_month(stated: Stated, context: Context, reading: Reading) -> Reading:
    """«سوم این ماه», «١٥ من الشهر الجاري»."""
    reading.kind = DateKind.RELATIVE
    calendar = ERA_CALENDARS.get(stated.era or "") or context.calendar
    today = context.today(calendar)
    if today is None or today.month is None or stated.shift is None:
        reading.evidence.append("no reference")
        return reading
    months = today.year * 12 + today.month - 1 + stated.shift
    reading.calendar, reading.month, reading.day = calendar, months % 12 + 1, stated.day
    return _take(reading, stated, calendar, months // 12, months % 12 + 1, context)


NEAR = dt.timedelta(days=1100)
"""A day of that weekday and number so near is meant, and not the nth of that weekday in its month."""


def _day_or_nth(stated: Stated, nth: tuple[int, int], context: Context, forward: bool) -> Reading:
    """«الاثنين الأول من سبتمبر»: the first of September, a Monday, or where that is no day near the first Monday."""
    reading = _partial(evolve(stated, nth_weekday=None), context, nth[1], forward)
    if reading.start is None or context.reference is None or abs(reading.start - context.reference) <= NEAR:
        return reading
    return _partial(evolve(stated, day=None), context, None, forward)


def _partial(stated: Stated, context: Context, weekday: int | None, forward: bool) -> Reading:
    if stated.nth_weekday and stated.day:
        return _day_or_nth(stated, stated.nth_weekday, context, forward)
    reading = Reading(granularity=stated.unit, kind=DateKind.PARTIAL)
    month = _readings(stated, context)[0]
    calendar = context.variant(month.calendar)
    reading.calendar, reading.month, reading.day = calendar, month.number, stated.day
    longest = 30 if month.calendar is Calendar.HIJRI else month_length("gregorian", 2000, month.number)
    if stated.day is not None and stated.day > (31 if month.calendar is Calendar.JALALI else longest):
        return reading.refuse("no month has that day")
    if stated.bar:
        if stated.impossible:
            return reading.refuse(stated.bar)
        reading.evidence.append(stated.bar)
        return reading
    if calendar is Calendar.GREGORIAN:
        reading.iso = f"XXXX-{month.number:02}" + (f"-{stated.day:02}" if stated.day and not stated.last_day else "")
    days = fitting(stated, calendar, month.number, weekday, context)
    if not days:
        if context.reference is not None:
            return reading.refuse("no such day in any year near")
        reading.evidence.append("no year stated")
        return reading
    if context.reference is None:
        reading.candidates = tuple(day.start for day in days) if stated.day else ()
        reading.evidence.append("the weekday leaves these years" if weekday is not None else "no year stated")
        return reading
    more = stated.last_day - stated.day if stated.last_day and stated.day else 0
    chosen = nearest(
        days,
        context.reference,
        forward,
        weekday is not None,
        reading,
        more=more,
        until=stated.until,
        onward=context.onward,
    )
    if weekday is not None and stated.day and month.calendar is Calendar.HIJRI and not stated.last_day:
        moved = moved_to_weekday(stated, calendar, month.number, weekday, context, forward)
        if moved is not None and (chosen is None or abs(chosen.start - context.reference) > LUNAR_YEAR):
            day, chosen = moved
            reading.evidence.append(f"the weekday moves it from {chosen.start.isoformat()}, as lunar calendars differ")
            _take(reading, stated, calendar, chosen.year, month.number, context)
            reading.start = reading.end = day
            reading.iso = day.isoformat()
            return reading
    if chosen is None:
        return reading
    _take(reading, stated, calendar, chosen.year, month.number, context)
    if len(days) > 1 and stated.day and weekday is not None:
        reading.candidates = tuple(day.start for day in days)
    return reading


def _readings(stated: Stated, context: Context) -> tuple[Month, ...]:
    """Return the month's readings, the calendar of the country first."""
    return tuple(sorted(stated.months, key=lambda month: month.calendar is not context.calendar))


def _numeric(stated: Stated, context: Context) -> Reading:
    reading = Reading(granularity=stated.unit, kind=DateKind.ABSOLUTE)
    found = read_groups(stated.groups, stated.era, context)
    if not found:
        return reading.refuse("no such day")
    best = found[0]
    if best.year is None:
        stated_day = best
        reading.kind = DateKind.PARTIAL
        return _numeric_partial(stated_day, context, reading)
    values = [value for n in found if n.year is not None and (value := dated(n.calendar, n.year, n.month, n.day))]
    reading.evidence += best.evidence
    if len(values) > 1:
        reading.candidates = tuple(dict.fromkeys(value.start for value in values))
        if len(reading.candidates) < 2:
            reading.candidates = ()
    if best.firm:
        reading.calendar, reading.month, reading.day = best.calendar, best.month, best.day
        reading.take(values[0])
    return reading


def _numeric_partial(best: Numeric, context: Context, reading: Reading) -> Reading:
    reading.calendar, reading.month, reading.day = best.calendar, best.month, best.day
    days = [
        value
        for year in years_around(context, best.calendar, 2, 0)
        if (value := dated(best.calendar, year, best.month, best.day))
    ]
    if context.reference is not None and (chosen := nearest(days, context.reference, False, False, reading)):
        reading.take(chosen)
    return reading


def _holiday(stated: Stated, context: Context, forward: bool) -> Reading:
    reading = Reading(granularity=Granularity.DAY, kind=DateKind.PARTIAL)
    assert stated.holiday is not None
    if stated.year is not None:
        reading.kind = DateKind.ABSOLUTE
    if stated.bar:
        reading.evidence.append(stated.bar)
        return reading
    found = holiday_day(stated, context, forward)
    if found is not None and stated.day is not None and stated.day > 1:
        # «ثاني أيام عيد الفطر»
        found = of_date(found.start + dt.timedelta(days=stated.day - 1), found.calendar)
    if found is None:
        if stated.year is not None:
            return reading.refuse("no such year")
        reading.evidence.append("no year stated")
        return reading
    reading.calendar, reading.month, reading.day = found.calendar, found.month, found.day
    days = LENGTHS.get(stated.holiday, 1)
    return reading.take(found, of_date(found.start + dt.timedelta(days=days - 1), found.calendar) if days > 1 else None)
