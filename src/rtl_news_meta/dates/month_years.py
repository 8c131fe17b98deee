"""The year of a month: from the number beside it, or from «last year», in the calendar of the month's name."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.context import dated, of_date
from rtl_news_meta.dates.years import ERA_CALENDARS, full_year

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.lexicon import Month, Number
    from rtl_news_meta.dates.reading import Reading
    from rtl_news_meta.dates.stated import Stated

__all__ = ["shifted_year", "years_of"]

# By names of their own: on Python 3.11 asking an enumeration for a member costs more than a look-up in a dictionary.
GREGORIAN, JALALI, HIJRI = Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI


def years_of(
    number: Number, calendar: Calendar, era: str | None, context: Context, month: int, reading: Reading
) -> list[int]:
    """Return the year that a number means beside a month of `calendar`; empty where they do not go together."""
    if era == "bc":
        reading.evidence.append("before the common era")
        return []
    stated = ERA_CALENDARS.get(era or "")
    if stated is HIJRI and calendar is not HIJRI:
        return []
    # «محرم سال ۶۱ هجری» is the year 61.
    lunar = stated is HIJRI or (era == "hijri?" and calendar not in (GREGORIAN, JALALI))
    value = number.value if lunar else full_year(number, calendar, context)
    if era == "kurdish":
        # Counted from 700 BC, and from Nowruz on.
        before_nowruz = calendar is GREGORIAN and month < 3
        shift = {GREGORIAN: 699 if before_nowruz else 700, JALALI: 1321}.get(calendar, 0)
        return [value - shift] if shift and value > shift else []
    if calendar is GREGORIAN:
        if stated is JALALI or (1250 <= value <= 1450 and stated is None and context.language != "ar"):
            reading.evidence.append(f"{value} is no Gregorian year here")
            return []
        return [value] if len(str(value)) >= 4 or stated else []
    if calendar is JALALI:
        if 2600 <= value <= 2800 and context.language == "ckb":
            reading.evidence.append("year of the Kurdish calendar")
            return [value - 1321]
        if value < 1000 and not stated:
            return []
        return [value] if value < 1700 and stated is not GREGORIAN else []
    if value >= 1600 or stated is GREGORIAN:
        # «رمضان 2019»: the month that began in that Gregorian year.
        reading.evidence.append("a lunar month in a Gregorian year")
        approximate = of_date(dt.date(value, 1, 1), context.hijri) if value <= 9999 else None
        for year in range(approximate.year, approximate.year + 2) if approximate else ():
            first = dated(context.hijri, year, month)
            if first and first.start.year == value:
                return [year]
        return []
    today = context.today(JALALI)
    recent = abs(today.year - value) <= 20 if today else 1380 <= value <= 1425
    if context.solar and stated is None and recent:
        # «رمضان ۱۴۰۲» in a country that counts solar years: the month that began in that year.
        reading.evidence.append("a lunar month in a solar year")
        whole = dated(JALALI, value)
        opening = of_date(whole.start, context.hijri) if whole else None
        for year in range(opening.year, opening.year + 2) if whole and opening else ():
            first = dated(context.hijri, year, month)
            if first and whole and whole.start <= first.start <= whole.end:
                return [year]
        return []
    return [value] if value >= 1 and stated is not JALALI else []


def shifted_year(stated: Stated, month: Month, context: Context) -> list[int]:
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
        if frame is not None and context.calendar is not month.calendar and month.calendar is not HIJRI:
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
