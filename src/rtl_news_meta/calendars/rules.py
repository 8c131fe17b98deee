"""What every calendar must answer: where a month starts, and which date a day is.

Strategy: each calendar is an object of `Rules` that works on day ordinals (`datetime.date.toordinal()`), so that two
calendars meet in one integer and a conversion is one `start` and one `locate`. Its `start` gives the first day of a
month, and `start(year, 13)` that of the year after; lengths are differences of starts, so no table of lengths can
disagree with them. A calendar covers whole years from `first_year` to `last_year`, all of them days that
`datetime.date` can hold: nothing that passed the bounds can overflow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rtl_news_meta.calendars.calendar import Basis

__all__ = ["MONTHS", "Rules"]

MONTHS = 12
"""Months in a year, in every calendar here."""


class Rules(Protocol):
    """The arithmetic of one calendar."""

    @property
    def first_year(self) -> int:
        """The first year that the calendar covers."""
        ...

    @property
    def last_year(self) -> int:
        """The last year that the calendar covers, whole."""
        ...

    @property
    def shortest_month(self) -> int:
        """The days that every month has."""
        ...

    def start(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month of a covered year; month 13 is the next year's first."""
        ...

    def locate(self, ordinal: int) -> tuple[int, int, int]:
        """Return year, month and day of a day between the first and the last year."""
        ...

    def basis(self, year: int, month: int | None) -> Basis:
        """Tell what the days of a month rest on; of the whole year when there is no month."""
        ...
