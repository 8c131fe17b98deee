"""Reading: what a statement comes to, while it is being worked out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import define, field

from rtl_news_meta.calendars import CalendarDate

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.calendars import Calendar
    from rtl_news_meta.dates.mention import DateKind, Granularity

__all__ = ["Reading"]


@define
class Reading:
    """What a statement comes to."""

    granularity: Granularity
    kind: DateKind
    start: dt.date | None = None
    end: dt.date | None = None
    written: CalendarDate | None = None
    calendar: Calendar | None = None
    month: int | None = None
    day: int | None = None
    iso: str | None = None
    candidates: tuple[dt.date, ...] = ()
    evidence: list[str] = field(factory=list)
    impossible: str | None = None
    """Why what is stated is no date: no calendar has that day or year. Such a reading has no value."""

    def take(self, first: CalendarDate, last: CalendarDate | None = None) -> Reading:
        """Set the value to the days of `first`, or from `first` to `last`."""
        self.written = first
        self.start, self.end, self.iso, approximate = _days(first.calendar, first.year, first.month, first.day)
        if last is not None and last != first:
            self.end = last.end
            self.iso = f"{self.start.isoformat()}/{self.end.isoformat()}"
        if approximate:
            self.evidence.append(f"{first.calendar} outside its published calendars: a rule gave the day")
        return self

    def refuse(self, why: str) -> Reading:
        """Say that what is stated is impossible, which the evidence tells as well."""
        self.impossible = why
        self.evidence.append(why)
        return self


@lru_cache(maxsize=4096)  # news speaks of few days, again and again
def _days(calendar: Calendar, year: int, month: int | None, day: int | None) -> tuple[dt.date, dt.date, str, bool]:
    """Return the first and last day of a date, its ISO form, and whether a rule gave the day."""
    date = CalendarDate(calendar, year, month, day)
    return date.start, date.end, date.isoformat(), date.approximate
