"""The solar Hijri (Jalali) calendar, by `jdatetime`; the only module that imports it.

`jdatetime` tells where each year starts, once a year and process; all else is arithmetic on that. Its objects never
leave this module: whether two of them are equal depends on a locale kept per thread. Nor is it let ask for the locale
of the process, which it does in a way that Python warns of, and which a program may have made an error.

Proven: the first day of every year 1206–1498 equals the official table (kabise.txt of roozbehp/persiancalendar, CC0).
The calendar with these months is law in Iran since 1304 (1925); before, the months were the sun's stay in each sign, of
29 to 32 days, and in Afghanistan they were so until about 1336 (1957). A date before 1304 is therefore computed, not
published, even where the first day of its year is known.
"""

from __future__ import annotations

import warnings
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars.calendar import Basis
from rtl_news_meta.calendars.rules import MONTHS
from rtl_news_meta.tables.jalali_years import LATE_BY_THE_RULE

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["JalaliRules"]

PUBLISHED = range(1304, 1499)
# By names of their own: on Python 3.11 asking an enumeration for a member is slow.
LISTED, COMPUTED = Basis.PUBLISHED, Basis.COMPUTED
LONG_MONTHS = 6
LONG_MONTHS_DAYS = 31 * LONG_MONTHS


class JalaliRules:
    """Years 1 to 9376."""

    first_year = 1
    last_year = 9376  # jdatetime ends with 9377, whose start is the end of 9376
    shortest_month = 29

    def start(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month."""
        if month > MONTHS:
            return year_start(year + 1)
        return year_start(year) + 30 * (month - 1) + min(month - 1, LONG_MONTHS)

    def locate(self, ordinal: int) -> tuple[int, int, int]:
        """Return year, month and day."""
        # 33 years of the calendar have 12,053 days. The guess is the year or the one before it.
        year = 33 * (ordinal - year_start(1)) // 12053 + 1
        if year_start(year + 1) <= ordinal:
            year += 1
        days = ordinal - year_start(year)
        if days < LONG_MONTHS_DAYS:
            return year, days // 31 + 1, days % 31 + 1
        days -= LONG_MONTHS_DAYS
        return year, days // 30 + LONG_MONTHS + 1, days % 30 + 1

    def basis(self, year: int, month: int | None) -> Basis:
        """Tell whether the year is one that an official table lists for a calendar in force."""
        return LISTED if year in PUBLISHED else COMPUTED


@cache
def year_start(year: int) -> int:
    """Return the ordinal of 1 Farvardin; at most one small entry per year is kept."""
    # With a locale of its own, a date of jdatetime does not ask for that of the process.
    start: int = _jalali_date()(year, 1, 1, locale="fa_IR").togregorian().toordinal()
    return start - 1 if year in LATE_BY_THE_RULE else start


_IMPORT = Lock()
"""Filters of warnings are the process's, so only one thread at a time may set them aside."""


@cache
def _jalali_date() -> Callable[..., Any]:
    with _IMPORT, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # jdatetime makes dates while it is imported
        from jdatetime import date
    made: Callable[..., Any] = date
    return made
