"""Reading: what a statement comes to, while it is being worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.calendars import Calendar, CalendarDate
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
        self.start = start = first.start
        if first.day is not None and (last is None or last == first):
            self.end, self.iso = start, start.isoformat()
        elif last is None or last == first:
            self.end, self.iso = first.end, first.isoformat()
        else:
            self.end = last.end
            self.iso = f"{self.start.isoformat()}/{self.end.isoformat()}"
        if first.approximate:
            self.evidence.append(f"{first.calendar} outside its published calendars: a rule gave the day")
        return self

    def refuse(self, why: str) -> Reading:
        """Say that what is stated is impossible, which the evidence tells as well."""
        self.impossible = why
        self.evidence.append(why)
        return self
