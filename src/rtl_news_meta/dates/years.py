"""Years: what a number means as a year, and in which calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.lexicon import Number

__all__ = ["ERA_CALENDARS", "calendar_of_year", "full_year"]

# By names of their own: on Python 3.11 asking an enumeration for a member costs more than a look-up in a dictionary.
GREGORIAN, JALALI, HIJRI = Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI

ERA_CALENDARS = {
    "jalali": JALALI,
    "hijri": HIJRI,
    "hijri?": None,
    "gregorian": GREGORIAN,
    "م": GREGORIAN,
}


def full_year(number: Number, calendar: Calendar, context: Context) -> int:
    """Return the year that a number of one to four digits means in a calendar."""
    value = number.value
    if value >= 100 or not _two_digits(number):
        return value
    today = context.today(calendar)
    if calendar is GREGORIAN:
        limit = today.year + 10 if today else 2040
        return 2000 + value if 2000 + value <= limit else 1900 + value
    limit = today.year + 10 if today else (1415 if calendar is JALALI else 1450)
    return 1400 + value if 1400 + value <= limit else 1300 + value


def _two_digits(number: Number) -> bool:
    return number.value < 100 and (len(number.digits) == 2 or not number.digits)


def calendar_of_year(value: int, era: str | None, context: Context) -> Calendar | None:
    """Return the calendar that a bare year counts in, or None where that is open."""
    if era == "bc":
        return None
    if era and (calendar := ERA_CALENDARS.get(era)):
        return calendar
    if era == "hijri?":
        # «۱۴۰۱ هجری» in a solar country is solar in recent years; old years are lunar.
        return JALALI if context.solar and 1280 <= value <= 1420 else HIJRI
    if 1500 <= value <= 2150:
        return GREGORIAN
    if context.language in ("fa", "fa-AF", "ps", "ckb"):
        return JALALI if 1200 <= value <= 1425 else HIJRI if 1425 < value < 1500 else None
    return HIJRI if 1250 <= value < 1500 else None
