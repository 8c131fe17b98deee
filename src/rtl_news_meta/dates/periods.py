"""Periods: years, decades, centuries and seasons, and the parts of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar, CalendarDate, month_length
from rtl_news_meta.dates.context import dated
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.reading import Reading
from rtl_news_meta.dates.years import ERA_CALENDARS, calendar_of_year, full_year

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.stated import Stated

__all__ = ["age_reading", "keep_fraction", "narrow", "season_reading", "year_reading"]


def year_reading(stated: Stated, context: Context) -> Reading:
    """Return what a year or two years come to: «سال ۱۴۰۰», «سالهای ۵۹ تا ۷۲»."""
    reading = Reading(granularity=Granularity.YEAR, kind=DateKind.ABSOLUTE)
    if stated.year is None:
        reading.kind = DateKind.RELATIVE
        calendar = ERA_CALENDARS.get(stated.era or "") or context.calendar
        today = context.today(calendar)
        whole = dated(calendar, today.year + stated.shift) if today and stated.shift is not None else None
        if whole is not None:
            reading.calendar = calendar
            keep_fraction(reading.take(whole), stated.fraction)
        return reading
    if stated.era == "bc":
        reading.evidence.append("before the common era")
        return reading
    last_number = stated.last_year or stated.year
    anchor = last_number.value if last_number.value >= 100 else stated.year.value
    if anchor < 100 and stated.era in ("hijri", "hijri?"):
        # «سنة 61 هـ», «سال ۶۱ هجری» is the year 61.
        begin, finish = dated(context.hijri, stated.year.value), dated(context.hijri, last_number.value)
        return reading.take(begin, finish) if begin and finish and begin <= finish else reading
    if anchor < 100 and stated.era == "gregorian" and context.language in ("ar", "ur"):
        # «عام 33 للميلاد»
        whole = dated(Calendar.GREGORIAN, anchor)
        return reading.take(whole) if whole and stated.last_year is None else reading
    if anchor < 100:
        calendar = ERA_CALENDARS.get(stated.era or "") or (Calendar.JALALI if context.solar else Calendar.GREGORIAN)
    else:
        found = calendar_of_year(anchor, stated.era, context)
        if found is None:
            reading.evidence.append("the calendar of the year is open")
            return reading
        calendar = found
    variant = context.variant(calendar)
    first = dated(variant, full_year(stated.year, calendar, context))
    last = dated(variant, full_year(last_number, calendar, context))
    if stated.year.value < 100 <= last_number.value and last is not None:
        # «سالهای ۹۰ تا ۱۴۰۲»: of the century before, if it would be the later.
        short = last.year - last.year % 100 + stated.year.value
        first = dated(variant, short if short <= last.year else short - 100)
    if last_number.value < 100 <= stated.year.value and first is not None:
        last = dated(variant, first.year - first.year % 100 + last_number.value)
    if first is not None and last is not None and last < first <= CalendarDate(variant, last.year + 20):
        # «۱۴۰۰-۱۳۹۸»: written from right to left, digits and all.
        first, last = last, first
    if first is None or last is None or last < first:
        return reading.refuse("no such year")
    reading.calendar = first.calendar
    reading.take(first, last)
    return keep_fraction(narrow(reading, stated.part), stated.fraction)


def age_reading(stated: Stated, context: Context) -> Reading:
    """A decade or a century: «دهه ۶۰», «القرن التاسع عشر»."""
    reading = Reading(granularity=stated.unit, kind=DateKind.ABSOLUTE)
    if stated.year is None:
        today = context.today(Calendar.GREGORIAN)
        if today is None or stated.shift is None:
            reading.evidence.append("no reference")
            return reading
        reading.kind = DateKind.RELATIVE
        value = today.year // 100 + 1 + stated.shift
    else:
        value = stated.year.value
    final = stated.last_year.value if stated.last_year is not None else value
    years = _years_of_century if stated.unit is Granularity.CENTURY else _years_of_decade
    found = years(stated, value, final, context, reading)
    if found is None:
        return reading
    calendar, first, last = found
    iso = reading.iso
    if stated.fraction is not None:
        _, parts, n = stated.fraction
        length = (last - first + 1) // parts
        first += length * ((n if 1 <= n <= parts else parts) - 1)
        last, iso = first + length - 1, None
    variant = context.variant(calendar)
    begin, finish = dated(variant, max(first, 1)), dated(variant, last)
    if begin and finish:
        reading.calendar = begin.calendar
        reading.take(begin, finish)
        reading.written = None
        reading.iso = iso or reading.iso
    return narrow(reading, stated.part)


def _years_of_century(
    stated: Stated, value: int, final: int, context: Context, reading: Reading
) -> tuple[Calendar, int, int] | None:
    """Return the first and last year of a century, or of several, and their calendar; the reading gets its EDTF."""
    if not value <= final <= 30:
        return None
    # «قرن چهارم هجری»: of the lunar years.
    calendar = Calendar.HIJRI if stated.era == "hijri?" else ERA_CALENDARS.get(stated.era or "")
    if calendar is None:
        calendar = Calendar.GREGORIAN if value >= 15 else None
    if calendar is None or stated.era == "bc":
        reading.evidence.append("the calendar of the century is open")
        return None
    if calendar is Calendar.GREGORIAN:
        # Common usage: the twentieth century is 1900–1999.
        reading.iso = f"{value - 1:02}XX" if value == final else None
        return calendar, (value - 1) * 100, final * 100 - 1
    return calendar, (value - 1) * 100 + 1, final * 100


def _years_of_decade(
    stated: Stated, value: int, final: int, context: Context, reading: Reading
) -> tuple[Calendar, int, int] | None:
    """Return the first and last year of a decade, or of several, and their calendar; the reading gets its EDTF."""
    if (
        stated.year is None
        or value % 10
        or final % 10
        or not value <= final < value + 100
        or (stated.year.ordinal and not stated.year.digits)
    ):
        return None
    if value < 100:
        calendar = Calendar.JALALI if context.solar else Calendar.GREGORIAN
        first = (1300 if context.solar else 1900) + value
        if stated.era:
            calendar = ERA_CALENDARS.get(stated.era) or calendar
            first = (1900 if calendar is Calendar.GREGORIAN else 1300) + value
    else:
        found = calendar_of_year(value, stated.era, context)
        if found is None:
            return None
        calendar, first = found, value
    if calendar is Calendar.GREGORIAN and final == value:
        reading.iso = f"{first // 10}X"
    return calendar, first, first + final - value + 9


def season_reading(stated: Stated, context: Context) -> Reading:
    """Return what a season comes to, of a stated year or of one against the reference."""
    reading = Reading(granularity=Granularity.SEASON, kind=DateKind.ABSOLUTE)
    assert stated.season is not None
    if stated.year is not None:
        calendar = calendar_of_year(full_year(stated.year, context.calendar, context), stated.era, context)
        year: int | None = full_year(stated.year, calendar or context.calendar, context)
    else:
        calendar = context.calendar
        today = context.today(calendar)
        year = today.year + stated.shift if today and stated.shift is not None else None
        reading.kind = DateKind.RELATIVE
        if stated.shift and stated.shift_unit is None and context.reference is not None:
            return _season_from(stated.season, stated.shift, calendar, context, reading)
    if year is None or calendar not in (Calendar.JALALI, Calendar.GREGORIAN):
        return reading
    return _season(reading, stated.season, calendar, year)


def _season_from(season: int, shift: int, calendar: Calendar, context: Context, reading: Reading) -> Reading:
    """«الصيف الماضي», «بهار گذشته»: the last that is over; «الربيع المقبل»: the first to come."""
    today = context.today(calendar)
    if today is None or context.reference is None:
        return reading
    first = today.year + (1 if shift < 0 else -1)
    for year in range(first, first + 4 * shift // abs(shift), shift // abs(shift)):
        found = _season(Reading(granularity=reading.granularity, kind=reading.kind), season, calendar, year)
        if found.start is None or found.end is None:
            continue
        if (shift < 0 and found.end < context.reference) or (shift > 0 and found.start > context.reference):
            return found
    return reading


def _season(reading: Reading, season: int, calendar: Calendar, year: int) -> Reading:
    if calendar is Calendar.JALALI:
        first, last = dated(calendar, year, 3 * season - 2), dated(calendar, year, 3 * season)
        if first and last:
            reading.calendar = calendar
            reading.take(first, last)
        return reading
    if not 1 <= year <= 9998:
        return reading
    # The meteorological seasons; winter runs into the next year. EDTF numbers them 21 to 24.
    start = dt.date(year, 3 * season, 1) if season < 4 else dt.date(year, 12, 1)
    months = 3 * season + 2
    end_year, end_month = (year, months) if months <= 12 else (year + 1, months - 12)
    reading.start, reading.end = start, dt.date(end_year, end_month, month_length("gregorian", end_year, end_month))
    reading.calendar = calendar
    reading.iso = f"{year:04}-{20 + season}"
    return reading


def keep_fraction(reading: Reading, fraction: tuple[str, int, int] | None) -> Reading:
    """Keep the nth half or quarter of a period, its nth so many days, or its nth so many months."""
    if fraction is None or reading.written is None or reading.start is None or reading.end is None:
        return reading
    kind, size, n = fraction
    written = reading.written
    start, end = reading.start, reading.end
    if kind == "days" or written.month is not None:
        length = size if kind == "days" else 15 if size == 2 else 0
        days = (end - start).days  # counted from the start: beyond the period there may be no day
        opens = length * (n - 1) if n >= 0 else days - length + 1
        closes = opens + length - 1
        if (kind == "parts" and n == 2) or (kind == "days" and size == 10 and n == 3):
            closes = days
        fits = bool(length) and 0 <= opens <= days
        if fits:
            first, last = start + dt.timedelta(days=opens), start + dt.timedelta(days=min(closes, days))
    else:
        months = 12 // size if kind == "parts" else size
        opening = dated(written.calendar, written.year, months * (n - 1) + 1 if n > 0 else 13 - months)
        closing = dated(written.calendar, written.year, months * n if n > 0 else 12)
        fits = opening is not None and closing is not None
        if opening is not None and closing is not None:
            first, last = opening.start, closing.end
    if not fits:
        reading.start = reading.end = reading.written = reading.iso = None
        return reading
    reading.start, reading.end = first, last
    reading.iso = f"{first.isoformat()}/{last.isoformat()}"
    if first == last:
        reading.iso, reading.granularity = first.isoformat(), Granularity.DAY
    return reading


def narrow(reading: Reading, part: str | None) -> Reading:
    """Keep the first, middle or last third of a period: «اوایل سال ۱۴۰۰», «أواخر مايو»."""
    if part is None or reading.start is None or reading.end is None:
        return reading
    length = (reading.end - reading.start).days + 1
    third = dt.timedelta(days=length // 3)
    if part == "start":
        reading.end = reading.start + third - dt.timedelta(days=1)
    elif part == "middle":
        reading.start, reading.end = reading.start + third, reading.end - third
    else:
        reading.start = reading.end - third + dt.timedelta(days=1)
    reading.iso = f"{reading.start.isoformat()}/{reading.end.isoformat()}"
    reading.evidence.append(f"the {part} of a period: a third of it")
    return reading
