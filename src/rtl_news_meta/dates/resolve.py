"""The resolver: from what a text states, and the reference, to days.

Strategy: every statement becomes a `Reading`, first and last day with the evidence; where several days fit, they are
its candidates and the rules of the guide choose one or none. A day that no calendar has gives no value, never a
neighbour.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar, CalendarDate, month_length
from rtl_news_meta.dates.context import dated, of_date, years_around
from rtl_news_meta.dates.holidays import holiday_day
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.numeric import Numeric, read_groups
from rtl_news_meta.dates.periods import age_reading, keep_fraction, narrow, season_reading, year_reading
from rtl_news_meta.dates.reading import Reading
from rtl_news_meta.dates.years import ERA_CALENDARS, full_year
from rtl_news_meta.tables.holidays import LENGTHS

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.lexicon import Month, Number
    from rtl_news_meta.dates.stated import Stated

__all__ = ["resolve"]


FORWARD = dt.timedelta(days=62)
"""How far ahead a date of no year may lie when its weekday fits there and not in the last two years."""


SEARCHED = 40
"""How many years around 2000 are searched for a weekday when there is no reference: 1981 to 2040."""


def resolve(stated: Stated, context: Context, *, weekday: int | None = None, forward: bool = False) -> Reading:
    """Return the days that a statement names.

    `weekday` is one that stands beside it; `forward` says that the sentence looks ahead.
    """
    if stated.groups:
        return _numeric(stated, context)
    if stated.holiday:
        return _holiday(stated, context, forward)
    if stated.unit in (Granularity.DECADE, Granularity.CENTURY):
        return age_reading(stated, context)
    if stated.unit is Granularity.YEAR:
        return year_reading(stated, context)
    if stated.unit is Granularity.SEASON:
        return season_reading(stated, context)
    if stated.bar or (stated.year is None and stated.shift is None):
        return _partial(stated, context, weekday, forward)
    return _dated(stated, context)


def _dated(stated: Stated, context: Context) -> Reading:
    reading = Reading(granularity=stated.unit, kind=DateKind.ABSOLUTE)
    if not stated.months:
        return _day_of_shifted_month(stated, context, reading)
    found: list[tuple[Month, int]] = []
    for month in stated.months:
        if stated.year is not None:
            years = _years_of(stated.year, month.calendar, stated.era, context, month.number, reading)
        else:
            years = _shifted_year(stated, month, context)
            reading.kind = DateKind.RELATIVE
        found += [(month, year) for year in years]
    if not found:
        if not reading.evidence:
            reading.evidence.append("no year of this month's calendar" if stated.year else "no reference")
        month = stated.months[0]
        if len(stated.months) == 1:
            reading.calendar, reading.month, reading.day = context.variant(month.calendar), month.number, stated.day
        if stated.shift is not None and stated.year is None:
            reading.kind = DateKind.RELATIVE
        return reading
    month, year = found[0]
    calendar = context.variant(month.calendar)
    reading.calendar, reading.month, reading.day = calendar, month.number, stated.day
    return _take(reading, stated, calendar, year, month.number, context)


def _take(reading: Reading, stated: Stated, calendar: Calendar, year: int, month: int, context: Context) -> Reading:
    """Give the reading its value, or say that there is no such day."""
    if stated.nth is not None:
        return _nth(reading, stated, calendar, year, month, context)
    if stated.nth_weekday:
        return _nth_weekday(reading, stated.nth_weekday, calendar, year, month)
    first = dated(calendar, year, month, stated.day)
    last = dated(calendar, year, month, stated.last_day) if stated.last_day else None
    if first is None or (stated.last_day and last is None):
        reading.evidence.append(f"no such day: {year}-{month}-{stated.last_day or stated.day} ({calendar})")
        return reading
    reading.take(first, last)
    return keep_fraction(narrow(reading, stated.part), stated.fraction)


def _nth(reading: Reading, stated: Stated, calendar: Calendar, year: int, month: int, context: Context) -> Reading:
    """The last day of a month, or its nth week: the weeks that start in it."""
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


def _nth_weekday(reading: Reading, nth: tuple[int, int], calendar: Calendar, year: int, month: int) -> Reading:
    period = dated(calendar, year, month)
    if period is None:
        return reading
    n, weekday = nth
    if n > 0:
        day = period.start + dt.timedelta(days=(weekday - period.start.weekday()) % 7 + 7 * (n - 1))
    else:
        day = period.end - dt.timedelta(days=(period.end.weekday() - weekday) % 7)
    if period.start <= day <= period.end and (value := of_date(day, calendar)):
        reading.take(value)
    return reading


def _years_of(
    number: Number, calendar: Calendar, era: str | None, context: Context, month: int, reading: Reading
) -> list[int]:
    """Return the year that a number means beside a month of `calendar`; empty where they do not go together."""
    if era == "bc":
        reading.evidence.append("before the common era")
        return []
    stated = ERA_CALENDARS.get(era or "")
    if stated is Calendar.HIJRI and calendar is not Calendar.HIJRI:
        return []
    value = number.value if stated is Calendar.HIJRI else full_year(number, calendar, context)
    if calendar is Calendar.GREGORIAN:
        if stated is Calendar.JALALI or (1250 <= value <= 1450 and stated is None and context.language != "ar"):
            reading.evidence.append(f"{value} is no Gregorian year here")
            return []
        return [value] if len(str(value)) >= 4 or stated else []
    if calendar is Calendar.JALALI:
        if 2600 <= value <= 2800 and context.language == "ckb":
            reading.evidence.append("year of the Kurdish calendar")
            return [value - 1321]
        if value < 1000 and not stated:
            return []
        return [value] if value < 1700 and stated is not Calendar.GREGORIAN else []
    if value >= 1600 or stated is Calendar.GREGORIAN:
        # «رمضان 2019»: the month that began in that Gregorian year.
        reading.evidence.append("a lunar month in a Gregorian year")
        approximate = of_date(dt.date(value, 1, 1), context.hijri) if value <= 9999 else None
        for year in range(approximate.year, approximate.year + 2) if approximate else ():
            first = dated(context.hijri, year, month)
            if first and first.start.year == value:
                return [year]
        return []
    today = context.today(Calendar.JALALI)
    recent = abs(today.year - value) <= 20 if today else 1380 <= value <= 1425
    if context.solar and stated is None and recent:
        # «رمضان ۱۴۰۲» in a country that counts solar years: the month that began in that year.
        reading.evidence.append("a lunar month in a solar year")
        whole = dated(Calendar.JALALI, value)
        opening = of_date(whole.start, context.hijri) if whole else None
        for year in range(opening.year, opening.year + 2) if whole and opening else ():
            first = dated(context.hijri, year, month)
            if first and whole and whole.start <= first.start <= whole.end:
                return [year]
        return []
    return [value] if value >= 1 and stated is not Calendar.JALALI else []


def _shifted_year(stated: Stated, month: Month, context: Context) -> list[int]:
    """Return the year of a month in «this year», «last year»; or of a month that is itself last or next."""
    calendar = context.variant(month.calendar)
    today = context.today(calendar)
    if today is None or stated.shift is None or today.month is None:
        return []
    if stated.shift_unit in ("year", None):
        if stated.shift_unit is None:
            # «يناير الماضي»: the last one that is over; «يناير المقبل»: the first to come.
            if stated.shift < 0:
                return [today.year if month.number < today.month else today.year - 1]
            if stated.shift > 0:
                return [today.year if month.number > today.month else today.year + 1]
            return [today.year]
        frame = context.today(context.calendar)
        if frame is not None and context.calendar is not month.calendar and month.calendar is not Calendar.HIJRI:
            # «اکتبر امسال» in a Persian text: the October that begins in the Jalali year.
            for year in (today.year - 1, today.year, today.year + 1):
                first = dated(calendar, year + stated.shift, month.number, 15)
                framed = of_date(first.start, context.calendar) if first else None
                if framed and framed.year == frame.year + stated.shift:
                    return [year + stated.shift]
            return []
        return [today.year + stated.shift]
    if stated.shift_unit != "month":
        return []
    if month.number == (today.month + stated.shift - 1) % 12 + 1:
        return [today.year + (today.month + stated.shift - 1) // 12]
    return []


def _day_of_shifted_month(stated: Stated, context: Context, reading: Reading) -> Reading:
    """«سوم این ماه», «١٥ من الشهر الجاري»."""
    reading.kind = DateKind.RELATIVE
    today = context.today(context.calendar)
    if today is None or today.month is None or stated.shift is None:
        reading.evidence.append("no reference")
        return reading
    months = today.year * 12 + today.month - 1 + stated.shift
    reading.calendar, reading.month, reading.day = context.calendar, months % 12 + 1, stated.day
    return _take(reading, stated, context.calendar, months // 12, months % 12 + 1, context)


def _partial(stated: Stated, context: Context, weekday: int | None, forward: bool) -> Reading:
    reading = Reading(granularity=stated.unit, kind=DateKind.PARTIAL)
    month = _readings(stated, context)[0]
    calendar = context.variant(month.calendar)
    reading.calendar, reading.month, reading.day = calendar, month.number, stated.day
    longest = 30 if month.calendar is Calendar.HIJRI else month_length("gregorian", 2000, month.number)
    if stated.day is not None and stated.day > (31 if month.calendar is Calendar.JALALI else longest):
        reading.evidence.append("no month has that day")
        return reading
    if stated.bar:
        reading.evidence.append(stated.bar)
        return reading
    if calendar is Calendar.GREGORIAN:
        reading.iso = f"XXXX-{month.number:02}" + (f"-{stated.day:02}" if stated.day and not stated.last_day else "")
    days = _fitting(stated, calendar, month.number, weekday, context)
    if not days:
        reading.evidence.append("no such day in any year near" if context.reference else "no year stated")
        return reading
    if context.reference is None:
        reading.candidates = tuple(day.start for day in days) if stated.day else ()
        reading.evidence.append("the weekday leaves these years" if weekday is not None else "no year stated")
        return reading
    chosen = _nearest(days, context.reference, forward, weekday is not None, reading)
    if chosen is None:
        return reading
    _take(reading, stated, calendar, chosen.year, month.number, context)
    if len(days) > 1 and stated.day and weekday is not None:
        reading.candidates = tuple(day.start for day in days)
    return reading


def _readings(stated: Stated, context: Context) -> tuple[Month, ...]:
    """Return the month's readings, the calendar of the country first."""
    return tuple(sorted(stated.months, key=lambda month: month.calendar is not context.calendar))


def _fitting(
    stated: Stated, calendar: Calendar, month: int, weekday: int | None, context: Context
) -> list[CalendarDate]:
    """Return the days of the years around that fit, the latest first."""
    if context.reference is None and weekday is None:
        return []
    if context.reference is None:
        newest = of_date(dt.date(2000 + SEARCHED, 12, 31), calendar)
        years = range(newest.year, newest.year - 60, -1) if newest else range(0)
    else:
        years = range(0)
    found = []
    for year in years or years_around(context, calendar, 12, 2):
        if stated.nth_weekday:
            day = _nth_weekday(
                Reading(granularity=stated.unit, kind=DateKind.PARTIAL), stated.nth_weekday, calendar, year, month
            ).written
        else:
            day = dated(calendar, year, month, stated.day)
        if day is not None and (weekday is None or stated.day is None or day.weekday() == weekday):
            found.append(day)
    return found


def _nearest(
    days: list[CalendarDate], reference: dt.date, forward: bool, firm: bool, reading: Reading
) -> CalendarDate | None:
    """Choose the latest day not after the reference; a later one where the text looks ahead or the weekday says so."""
    past = next((day for day in days if day.start <= reference), None)
    ahead = next((day for day in reversed(days) if day.end >= reference), None)
    if forward and ahead is not None:
        reading.evidence.append("the year: the next that fits, as the sentence looks ahead")
        return ahead
    stale = past is None or reference - past.start > dt.timedelta(days=400)
    if firm and stale and ahead is not None and ahead.start - reference <= FORWARD:
        reading.evidence.append("the year: the weekday fits the days ahead and not the last year")
        return ahead
    if past is not None:
        reading.evidence.append("the year: the latest that fits and is not after the reference")
    return past


def _numeric(stated: Stated, context: Context) -> Reading:
    reading = Reading(granularity=stated.unit, kind=DateKind.ABSOLUTE)
    found = read_groups(stated.groups, stated.era, context)
    if not found:
        reading.evidence.append("no such day")
        return reading
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
    if context.reference is not None and (chosen := _nearest(days, context.reference, False, False, reading)):
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
        reading.evidence.append("no year stated" if stated.year is None else "no such year")
        return reading
    reading.calendar, reading.month, reading.day = found.calendar, found.month, found.day
    days = LENGTHS.get(stated.holiday, 1)
    return reading.take(found, of_date(found.start + dt.timedelta(days=days - 1), found.calendar) if days > 1 else None)
