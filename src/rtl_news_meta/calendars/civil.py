"""The civil Hijri calendar: lunar months by arithmetic alone.

Eleven leap years in a cycle of thirty (2 5 7 10 13 16 18 21 24 26 29), months of 30 and 29 days in turn, a 30th day
for the twelfth month of a leap year; the first day is Friday 16 July 622 of the Julian calendar. Source: E. M. Reingold
and N. Dershowitz, Calendrical Calculations (4th ed., 2018), chapter 7.
"""

from __future__ import annotations

from rtl_news_meta.calendars.calendar import Basis

__all__ = ["CivilRules", "civil_start"]

EPOCH = 227_015
"""The ordinal of 1 Muharram 1: 19 July 622 in the proleptic Gregorian calendar."""

CYCLE_YEARS, CYCLE_DAYS = 30, 10_631


def civil_start(year: int, month: int) -> int:
    """Return the ordinal of the first day of a month; any year, months 1 to 13."""
    return EPOCH + 354 * (year - 1) + (11 * year + 3) // 30 + 29 * (month - 1) + month // 2


class CivilRules:
    """Years 1 to 9665, all of them arithmetic."""

    first_year = 1
    last_year = 9665  # its last day is 20 May 9999
    shortest_month = 29

    def start(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month."""
        # The 30th day of a leap year is its last, so month 13 is not 29.5 days after month 12.
        return civil_start(year, month) if month <= 12 else civil_start(year + 1, 1)

    def locate(self, ordinal: int) -> tuple[int, int, int]:
        """Return year, month and day."""
        year = (CYCLE_YEARS * (ordinal - EPOCH) + 10_646) // CYCLE_DAYS
        # Months of 29.5 days on average; day 355 of a leap year would open a thirteenth.
        month = min(2 * (ordinal - civil_start(year, 1)) // 59 + 1, 12)
        return year, month, ordinal - civil_start(year, month) + 1

    def basis(self, year: int, month: int | None) -> Basis:
        """Return `Basis.DEFINED`."""
        return Basis.DEFINED
