"""What a reading rests on besides the text: the reference, the language and the Hijri calendar of its country."""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.calendars import Calendar, CalendarDate
from rtl_news_meta.calendars.lookup import calendar_of
from rtl_news_meta.errors import CalendarError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Context", "context_of"]

HIJRI = Calendar.HIJRI  # on Python 3.11 asking an enumeration for a member is slow
SOLAR = ("fa", "fa-AF", "ps")
"""Languages whose news counts years, months and weeks in the Jalali calendar unless it says otherwise."""

LUNAR = (Calendar.HIJRI, Calendar.HIJRI_IRAN, Calendar.HIJRI_CIVIL)

WEEK_STARTS = {"fa": 5, "fa-AF": 5, "ps": 5, "ckb": 5, "ar": 0, "ur": 6}
"""First day of the week, Monday 0. Source: Unicode CLDR, week data of IR, AF, IQ, 001 and PK."""


@frozen(kw_only=True)
class Context:
    """The reference and the customs that a text is read with.

    `reference` is the day of writing, `moment` the minute of it if given; `onward` says that it is the first day of an
    interval, whose last is asked for.
    """

    language: str
    hijri: Calendar
    reference: dt.date | None = None
    moment: dt.datetime | None = None
    onward: bool = False
    stated: bool = True
    """Whether the caller or the text settled the language; else a bare numeric date may be of any."""

    @property
    def solar(self) -> bool:
        """Whether years and months without a name are Jalali."""
        return self.language in SOLAR

    @property
    def calendar(self) -> Calendar:
        """The calendar of «this year» and «last month»."""
        return Calendar.JALALI if self.solar else Calendar.GREGORIAN

    @property
    def week_start(self) -> int:
        """The first day of the week, Monday 0."""
        return WEEK_STARTS[self.language]

    def variant(self, calendar: Calendar) -> Calendar:
        """Return the Hijri calendar to use for a Hijri date; other calendars unchanged."""
        return self.hijri if calendar is HIJRI else calendar

    def today(self, calendar: Calendar) -> CalendarDate | None:
        """Return the reference day in a calendar, or None."""
        if self.reference is None:
            return None
        return of_date(self.reference, calendar)


def of_date(day: dt.date, calendar: Calendar) -> CalendarDate | None:
    """Return a day in a calendar, or None where the calendar does not reach it."""
    try:
        return CalendarDate.from_date(day, calendar)
    except CalendarError:
        return None


@lru_cache(maxsize=4096)  # news speaks of few days, again and again
def dated(calendar: Calendar, year: int, month: int | None = None, day: int | None = None) -> CalendarDate | None:
    """Return a calendar date, or None where there is no such day."""
    try:
        return CalendarDate(calendar, year, month, day)
    except CalendarError:
        return None


def years_around(context: Context, calendar: Calendar, back: int, ahead: int) -> Iterator[int]:
    """Yield the years of a calendar from `ahead` years after the reference's down to `back` before it."""
    today = context.today(calendar)
    if today is not None:
        yield from range(today.year + ahead, today.year - back - 1, -1)


def context_of(
    language: str, reference: dt.date | None, hijri: Calendar | str | None, *, stated: bool = True
) -> Context:
    """Return the context for a call's arguments."""
    if reference is None and hijri is None:
        return _plain(language, stated)
    if reference is not None and not isinstance(reference, dt.date):
        raise TypeError(f"the reference is a date or a datetime, not {reference!r}")
    moment = reference if isinstance(reference, dt.datetime) else None
    day = reference.date() if isinstance(reference, dt.datetime) else reference
    variant = _variant(language, hijri, stated)
    return Context(language=language, hijri=variant, reference=day, moment=moment, stated=stated)


@cache
def _plain(language: str, stated: bool) -> Context:
    return Context(language=language, hijri=_variant(language, None, stated), stated=stated)


def _variant(language: str, hijri: Calendar | str | None, stated: bool) -> Calendar:
    if hijri is None:
        return Calendar.HIJRI_IRAN if language in ("fa", "fa-AF") and stated else Calendar.HIJRI
    variant = calendar_of(hijri)
    if variant not in LUNAR:
        raise CalendarError(variant.value, (), f"no lunar calendar; known: {', '.join(LUNAR)}")
    return variant
