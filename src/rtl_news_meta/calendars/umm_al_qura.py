"""The Umm al-Qura calendar, read from `hijridate`; the only module that imports it.

The package carries the calendar that the King Abdulaziz City for Science and Technology published: 1343–1500 AH,
1 August 1924 to 16 November 2077. Eight of its early months (in 1343, 1345, 1348, 1349 and 1364) have 28 or 31 days;
they stand as published. Its `OverflowError` outside that range and its unchecked values never come this far, because
only the first days of its own months are asked for.
"""

from __future__ import annotations

from functools import cache

from rtl_news_meta.calendars.lunar_table import LunarTable
from rtl_news_meta.calendars.rules import MONTHS

__all__ = ["FIRST_YEAR", "LAST_YEAR", "umm_al_qura_rules"]

FIRST_YEAR, LAST_YEAR = 1343, 1500
"""The years that are published."""


@cache
def umm_al_qura_rules() -> LunarTable:
    """Return the calendar; the first call imports `hijridate` and reads its month starts."""
    from hijridate import Hijri

    years = range(FIRST_YEAR, LAST_YEAR + 1)
    starts = [Hijri(year, month, 1).to_gregorian().toordinal() for year in years for month in range(1, MONTHS + 1)]
    starts.append(starts[-1] + Hijri(LAST_YEAR, MONTHS, 1).month_length())
    return LunarTable(FIRST_YEAR, starts, published=len(starts) - 1)
