"""The Gregorian calendar, as `datetime.date` has it."""

from __future__ import annotations

import datetime as dt

from rtl_news_meta.calendars.calendar import Basis
from rtl_news_meta.calendars.rules import MONTHS

__all__ = ["GregorianRules"]


class GregorianRules:
    """Years 1 to 9999, the Gregorian rule for all of them."""

    first_year = dt.MINYEAR
    last_year = dt.MAXYEAR
    shortest_month = 28

    def start(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month."""
        if month <= MONTHS:
            return dt.date(year, month, 1).toordinal()
        return dt.date(year, MONTHS, 31).toordinal() + 1

    def locate(self, ordinal: int) -> tuple[int, int, int]:
        """Return year, month and day."""
        day = dt.date.fromordinal(ordinal)
        return day.year, day.month, day.day

    def basis(self, year: int, month: int | None) -> Basis:
        """Return `Basis.DEFINED`."""
        return Basis.DEFINED
