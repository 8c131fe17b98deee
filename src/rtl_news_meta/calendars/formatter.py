"""DateFormatter: dates as the news of a language writes them."""

from __future__ import annotations

from enum import StrEnum, unique
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.converters import optional

from rtl_news_meta.calendars.calendar import Calendar
from rtl_news_meta.calendars.date import CalendarDate
from rtl_news_meta.calendars.lookup import calendar_of

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["DateFormatter", "DateStyle"]


@unique
class DateStyle(StrEnum):
    """How much a written day says."""

    LONG = "long"
    """Day, month in words, year."""

    FULL = "full"
    """The weekday too."""

    NUMERIC = "numeric"
    """Numbers only, in the order of the language."""


def _style(name: DateStyle | str) -> DateStyle:
    try:
        return DateStyle(name)
    except ValueError:
        raise ValueError(f"no such style: {name!r}; known: {', '.join(DateStyle)}") from None


@frozen
class DateFormatter:
    """Writes dates in the form that is usual in the news of a language.

    `language` is a tag as in `CalendarDate.month_name`. `style` tells how a day is written; a month or a year without
    a day has one form only. `calendar` is the one to write days in, by default the date's own. `numerals` is `latn`,
    `arab` or `arabext`, by default those usual in the language or, as in the Maghreb, its region. Raises
    `LanguageError` for a language without patterns, `ValueError` for an unknown style or numerals, `CalendarError` for
    an unknown calendar.

    `parse_date` reads what a formatter writes, given the language, and `hijri` where the date is a lunar one. The one
    exception is a solar year after 1425 in numbers alone, which could be a lunar one.

    >>> import datetime
    >>> day = datetime.date(2023, 3, 9)
    >>> print(DateFormatter("fa", style="full", calendar="jalali").format(day))
    پنجشنبه ۱۸ اسفند ۱۴۰۱
    >>> print(DateFormatter("ar", numerals="latn").format(day))
    9 مارس 2023
    """

    language: str
    style: DateStyle = field(default=DateStyle.LONG, converter=_style, kw_only=True)
    calendar: Calendar | None = field(default=None, converter=optional(calendar_of), kw_only=True)
    numerals: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        from rtl_news_meta.calendars.names import digits, patterns  # the names load with the first formatter

        patterns(self.language)
        digits(self.language, self.numerals)

    def format(self, value: CalendarDate | dt.date) -> str:
        """Return the date as text.

        A `datetime.date` counts as Gregorian. Raises `CalendarError` where the day is outside the formatter's calendar
        and for a month or year of another calendar than that.
        """
        from rtl_news_meta.calendars.names import ERA_PLACE, patterns

        if not isinstance(value, CalendarDate):
            value = CalendarDate.from_date(value, self.calendar or Calendar.GREGORIAN)
        elif self.calendar is not None:
            value = value.to(self.calendar)
        kind = self.style.value if value.day is not None else "month" if value.month is not None else "year"
        pattern = patterns(self.language)[kind][ERA_PLACE[value.calendar]]
        return value.format(pattern, self.language, numerals=self.numerals)
