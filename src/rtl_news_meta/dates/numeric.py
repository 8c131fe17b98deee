"""Numeric dates: which group of digits is the year, which the day, and in which calendar.

Rules: four digits are the year, first («1402/12/18») or last («18/12/1402»). Year first is followed by the month. Year
last follows the month, which follows the day: so all six languages write; month first is read only where day first is
impossible, and is otherwise a candidate. A group over 31 among two-digit groups is the year. The year's size and the
language tell the calendar. What stays open gives candidates and no value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.context import dated

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context

__all__ = ["Numeric", "read_groups"]

DAY_FIRST = "day before month, as the language writes"


class Numeric(NamedTuple):
    """One reading of a numeric date; `firm` where it may be taken without asking."""

    calendar: Calendar
    year: int | None
    month: int
    day: int | None
    firm: bool = True
    evidence: tuple[str, ...] = ()


def read_groups(groups: tuple[str, ...], era: str | None, context: Context) -> list[Numeric]:
    """Return the readings of a numeric date that name a day or month that exists, the likeliest first."""
    if len(groups) == 2:
        return _two_groups(groups, era, context)
    a, b, c = (int(group) for group in groups)
    if len(groups[0]) == 4:
        return _existing([(calendar, a, b, c, firm) for calendar, firm in calendars_of(a, era, context)])
    if len(groups[2]) == 4:
        readings: list[tuple[Calendar, int, int, int | None, bool]] = []
        for calendar, firm in calendars_of(c, era, context):
            readings.append((calendar, c, b, a, firm))
            if calendar is Calendar.GREGORIAN and a != b:
                readings.append((calendar, c, a, b, firm))
        found = _existing(readings)
        if len(found) > 1 and found[0].month != found[1].month:
            return [found[0]._replace(evidence=(DAY_FIRST,)), *found[1:]]
        return found
    return _two_digit_year(a, b, c, era, context)


def _existing(readings: list[tuple[Calendar, int, int, int | None, bool]]) -> list[Numeric]:
    return [
        Numeric(calendar, year, month, day, firm)
        for calendar, year, month, day, firm in readings
        if dated(calendar, year, month, day)
    ]


def calendars_of(year: int, era: str | None, context: Context) -> list[tuple[Calendar, bool]]:
    """Return the calendars that a four-digit year may count in, the likeliest first, and whether each is firm."""
    if era in ("jalali",):
        return [(Calendar.JALALI, True)]
    if era in ("hijri", "hijri?"):
        if era == "hijri?" and context.solar and year <= 1425:
            return [(Calendar.JALALI, True)]
        return [(context.hijri, True)]
    if era in ("gregorian", "م"):
        return [(Calendar.GREGORIAN, True)]
    if 1500 <= year <= 2200:
        return [(Calendar.GREGORIAN, True)]
    if not 1200 <= year < 1500:
        return []
    solar, lunar = Calendar.JALALI, context.hijri
    if context.language in ("ar", "ur") and context.stated:
        return [(lunar, True)]
    if year <= 1425:
        return [(solar, True)]
    today = context.today(solar)
    if today is not None and year > today.year + 15:
        return [(lunar, True), (solar, False)]
    both = [(lunar, False), (solar, False)]
    return [*both, (Calendar.HIJRI, False)] if lunar is not Calendar.HIJRI else both


def _two_digit_year(a: int, b: int, c: int, era: str | None, context: Context) -> list[Numeric]:
    orders = []
    if c > 31:
        orders = [(c, b, a), (c, a, b)]
    elif a > 31:
        orders = [(a, b, c)]
    else:
        orders = [(c, b, a), (a, b, c), (c, a, b)]
    firm = c > 31 or a > 31
    found: list[Numeric] = []
    for calendar, base in _bases(era, context):
        for short, month, day in orders:
            if calendar is not Calendar.GREGORIAN and a != b and (short, month, day) == (c, a, b):
                continue
            year = base + short
            if calendar is Calendar.GREGORIAN and (context.reference is None or year > context.reference.year + 5):
                year = base + short if short <= 40 else base - 100 + short
            elif (calendar is Calendar.JALALI and short >= 20) or (
                calendar not in (Calendar.JALALI, Calendar.GREGORIAN) and short > 50
            ):
                year -= 100
            if dated(calendar, year, month, day):
                found.append(Numeric(calendar, year, month, day, firm))
        if found and firm:
            break
    return found if firm else [n._replace(firm=False) for n in found]


def _bases(era: str | None, context: Context) -> list[tuple[Calendar, int]]:
    jalali, gregorian, hijri = (Calendar.JALALI, 1400), (Calendar.GREGORIAN, 2000), (context.hijri, 1400)
    if era in ("jalali", "hijri?") and (era == "jalali" or context.solar):
        return [jalali]
    if era in ("hijri", "hijri?"):
        return [hijri]
    if era:
        return [gregorian]
    if context.solar:
        return [jalali] if context.stated else [jalali, gregorian]
    return [gregorian, hijri] if context.language == "ar" else [gregorian]


def _two_groups(groups: tuple[str, ...], era: str | None, context: Context) -> list[Numeric]:
    a, b = (int(group) for group in groups)
    if len(groups[0]) == 4 or len(groups[1]) == 4:
        year, month = (a, b) if len(groups[0]) == 4 else (b, a)
        return _existing([(calendar, year, month, None, firm) for calendar, firm in calendars_of(year, era, context)])
    calendar = context.calendar
    return [Numeric(calendar, None, b, a)] if 1 <= b <= 12 and 1 <= a <= 31 else []
