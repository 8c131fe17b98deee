"""CalendarDate: a day, a month or a year, in the calendar it is written in."""

from __future__ import annotations

import datetime as dt
import operator

from attrs import field, frozen

from rtl_news_meta.calendars.calendar import Basis, Calendar
from rtl_news_meta.calendars.lookup import RULES, calendar_of
from rtl_news_meta.calendars.rules import MONTHS
from rtl_news_meta.errors import CalendarError

__all__ = ["CalendarDate", "convert", "month_length", "year_length"]


COMPUTED = Basis.COMPUTED  # on Python 3.11 asking an enumeration for a member is slow


@frozen(order=False)
class CalendarDate:
    """A date as one calendar numbers it: a day, or a month without a day, or a year alone.

    `calendar` is a `Calendar` or its name; `year`, `month` (1 to 12) and `day` are the numbers in that calendar, of any
    integer type (`TypeError` for others). A date that the calendar does not have is refused with a `CalendarError`;
    none is ever rolled over to the next month.

    >>> nowruz = CalendarDate("jalali", 1402, 1, 1)
    >>> nowruz.to("gregorian")
    CalendarDate('gregorian', 2023, 3, 21)
    >>> CalendarDate("jalali", 1402, 12, 30)
    Traceback (most recent call last):
        ...
    rtl_news_meta.errors.CalendarError: 1402-12-30 (jalali): month 12 of that year has 29 days

    Two dates are equal when calendar and numbers are. Dates of one calendar order by their numbers, a year before its
    months and a month before its days; to order dates of two calendars, convert first.
    """

    calendar: Calendar = field(converter=calendar_of)
    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        year, month, day = self.year, self.month, self.day
        if not (type(year) is type(month) is type(day) is int):
            year, month, day = self._make_whole()
        rules = RULES[self.calendar]
        if not rules.first_year <= year <= rules.last_year:
            raise self._error(f"the calendar covers the years {rules.first_year} to {rules.last_year}")
        if month is None:
            if day is not None:
                raise self._error("a day needs a month")
            return
        if not 1 <= month <= MONTHS:
            raise self._error("months are 1 to 12")
        if day is None or 1 <= day <= rules.shortest_month:
            return
        length = rules.start(year, month + 1) - rules.start(year, month)
        if not 1 <= day <= length:
            raise self._error(f"month {month} of that year has {length} days")

    def _make_whole(self) -> tuple[int, int | None, int | None]:
        """Turn integers of other libraries into `int`; `TypeError` for what is no integer."""
        for name in ("year", "month", "day"):
            value = getattr(self, name)
            if type(value) is not int and (value is not None or name == "year"):
                object.__setattr__(self, name, _whole(name, value))
        return self.year, self.month, self.day

    def _error(self, reason: str) -> CalendarError:
        return CalendarError(self.calendar.value, (self.year, self.month, self.day), reason)

    @classmethod
    def from_date(cls, date: dt.date, calendar: Calendar | str) -> CalendarDate:
        """Return the day as `calendar` numbers it.

        `date` is a Gregorian `datetime.date`; of a `datetime` the day it shows counts, its zone does not. A day before
        the calendar's first year or after its last is refused with a `CalendarError`, what is no date with a
        `TypeError`.

        >>> import datetime
        >>> CalendarDate.from_date(datetime.date(2025, 3, 1), "hijri")
        CalendarDate('hijri', 1446, 9, 1)
        """
        target = calendar_of(calendar)
        if not hasattr(date, "toordinal"):
            raise TypeError(f"a day is a CalendarDate or a datetime.date, not {date!r}")
        return _from_ordinal(date.toordinal(), target)

    def to_date(self) -> dt.date:
        """Return the day as a Gregorian `datetime.date`; `CalendarError` for a date without a day."""
        if self.day is None:
            raise self._error("a date without a day is no single day; see start and end")
        return self.start

    def to(self, calendar: Calendar | str) -> CalendarDate:
        """Return the same day in another calendar.

        A month or a year of one calendar is none of another: for a date without a day this raises `CalendarError`,
        unless `calendar` is its own. `start` and `end` give the days it covers.
        """
        target = calendar_of(calendar)
        if target is self.calendar:
            return self
        return _from_ordinal(self.to_date().toordinal(), target)

    @property
    def start(self) -> dt.date:
        """The first day it covers, Gregorian."""
        rules = RULES[self.calendar]
        return dt.date.fromordinal(rules.start(self.year, self.month or 1) + (self.day or 1) - 1)

    @property
    def end(self) -> dt.date:
        """The last day it covers, Gregorian, inclusive.

        >>> CalendarDate("jalali", 1402).end
        datetime.date(2024, 3, 19)
        """
        if self.day is not None:
            return self.start
        rules = RULES[self.calendar]
        return dt.date.fromordinal(rules.start(self.year, (self.month or MONTHS) + 1) - 1)

    def weekday(self) -> int:
        """Return the day of the week, Monday 0 to Sunday 6, as `datetime.date.weekday` does."""
        return self.to_date().weekday()

    def month_name(self, language: str) -> str:
        """Return the name of the month as `language` writes it; `CalendarError` for a year alone.

        `language` is one of `fa ar ur ps fa-AF ckb`, or a tag below one; `ar-IQ` (with the rest of the Levant),
        `ar-DZ`, `ar-TN`, `ar-MA` and `ar-MR` have Gregorian names of their own. `LanguageError` for others.

        >>> print(CalendarDate("gregorian", 2023, 1).month_name("ar-IQ"))
        كانون الثاني
        """
        from rtl_news_meta.calendars.names import months  # the names load when a date is first written

        names = months(self.calendar, language)
        if self.month is None:
            raise self._error("the date states no month")
        return names[self.month - 1]

    def weekday_name(self, language: str) -> str:
        """Return the name of the weekday; `CalendarError` for a date without a day, `LanguageError` as `month_name`.

        >>> print(CalendarDate("jalali", 1401, 12, 18).weekday_name("fa"))
        پنجشنبه
        """
        from rtl_news_meta.calendars.names import weekdays

        return weekdays(language)[self.weekday()]

    def format(self, pattern: str, language: str, *, numerals: str | None = None) -> str:
        """Return the date written by a pattern of CLDR's date fields, in the words and digits of `language`.

        The fields are `y yy yyyy` (year), `M MM` (month's number), `MMMM LLLL` (its name), `d dd` (day), `EEEE cccc`
        (weekday) and `G GGGG` (era, in brief and in words). Other letters need single quotes; what is no ASCII letter
        stands for itself. `numerals` is `latn`, `arab` or `arabext`, by default those of the language or region.

        Raises `CalendarError` for a field that the date does not state or that no date has, `LanguageError` for a
        language without names, `ValueError` for unknown numerals.

        >>> date = CalendarDate("jalali", 1401, 12, 18)
        >>> print(date.format("EEEE d MMMM yyyy", "fa"))
        پنجشنبه ۱۸ اسفند ۱۴۰۱
        >>> print(date.to("hijri").format("d MMMM y G", "ar", numerals="latn"))
        17 شعبان 1444 هـ
        """
        from rtl_news_meta.calendars.pattern import write

        return write(self, pattern, language, numerals)

    @property
    def basis(self) -> Basis:
        """What ties the date to its day: the calendar's definition, a published calendar, or a rule."""
        return RULES[self.calendar].basis(self.year, self.month)

    @property
    def approximate(self) -> bool:
        """Whether a rule gave the day, because no published calendar covers it.

        >>> CalendarDate("hijri", 1446, 9, 1).approximate, CalendarDate("hijri", 1300, 9, 1).approximate
        (False, True)
        """
        return RULES[self.calendar].basis(self.year, self.month) is COMPUTED

    def isoformat(self) -> str:
        """Return the days covered as ISO 8601 has them, which is Gregorian, whatever the calendar.

        A day gives `YYYY-MM-DD`; a Gregorian month or year `YYYY-MM` or `YYYY`; a month or year of another calendar the
        interval `YYYY-MM-DD/YYYY-MM-DD` of its first and last day, as EDTF writes it. A reader of ISO dates would take
        the numbers of another calendar for Gregorian ones; those are in `str(date)`, with the calendar's name.

        >>> CalendarDate("jalali", 1402, 1, 1).isoformat()
        '2023-03-21'
        >>> CalendarDate("gregorian", 2023, 3).isoformat()
        '2023-03'
        >>> CalendarDate("jalali", 1402).isoformat()
        '2023-03-21/2024-03-19'
        """
        if self.day is not None:
            return self.start.isoformat()
        if self.calendar is Calendar.GREGORIAN:
            return self._numbers()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    def _numbers(self) -> str:
        written = f"{self.year:04}"
        if self.month is not None:
            written += f"-{self.month:02}"
        if self.day is not None:
            written += f"-{self.day:02}"
        return written

    def __str__(self) -> str:
        return f"{self._numbers()} ({self.calendar})"

    def __repr__(self) -> str:
        numbers = [self.year, self.month, self.day]
        while numbers[-1] is None:
            numbers.pop()
        return f"CalendarDate({self.calendar.value!r}, {', '.join(map(str, numbers))})"

    def _key(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    def __lt__(self, other: CalendarDate) -> bool:
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other: CalendarDate) -> bool:
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other: CalendarDate) -> bool:
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other: CalendarDate) -> bool:
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def _comparable(self, other: object) -> bool:
        return isinstance(other, CalendarDate) and other.calendar is self.calendar


def convert(value: CalendarDate | dt.date, to: Calendar | str) -> CalendarDate:
    """Return the day `value` in the calendar `to`.

    `value` is a `CalendarDate` with a day, or a `datetime.date` (or `datetime`, whose shown day counts). Raises
    `CalendarError` for a date without a day, and for a day that the calendar does not reach; `TypeError` for a value
    that is no date.

    >>> import datetime
    >>> convert(datetime.date(2025, 3, 1), "hijri-iran")
    CalendarDate('hijri-iran', 1446, 8, 30)
    """
    if isinstance(value, CalendarDate):
        return value.to(to)
    return CalendarDate.from_date(value, to)


def month_length(calendar: Calendar | str, year: int, month: int) -> int:
    """Return how many days a month has.

    >>> month_length("jalali", 1403, 12)
    30
    """
    rules = RULES[CalendarDate(calendar, year, month).calendar]
    return rules.start(year, month + 1) - rules.start(year, month)


def year_length(calendar: Calendar | str, year: int) -> int:
    """Return how many days a year has.

    >>> year_length("hijri", 1446)
    354
    """
    rules = RULES[CalendarDate(calendar, year).calendar]
    return rules.start(year, MONTHS + 1) - rules.start(year, 1)


def _whole(name: str, value: object) -> int:
    """Return the `int` that an integer of another library stands for; no float, text or truth value is one."""
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"the {name} of a calendar date is an integer, not {value!r}")
    return operator.index(value)


def _from_ordinal(ordinal: int, calendar: Calendar) -> CalendarDate:
    rules = RULES[calendar]
    if not rules.start(rules.first_year, 1) <= ordinal < rules.start(rules.last_year, MONTHS + 1):
        day = dt.date.fromordinal(ordinal)
        # The values are those of the Gregorian day, so the error carries that calendar.
        reason = f"the {calendar.value} calendar does not reach that day"
        raise CalendarError(Calendar.GREGORIAN.value, (day.year, day.month, day.day), reason)
    return CalendarDate(calendar, *rules.locate(ordinal))
