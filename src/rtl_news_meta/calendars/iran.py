"""The lunar calendar of Iran, from a table of its month lengths."""

from __future__ import annotations

from functools import cache

from rtl_news_meta.calendars.lunar_table import LunarTable
from rtl_news_meta.tables.iran_months import FIRST_DAY, FIRST_YEAR, LENGTHS

__all__ = ["iran_rules"]


@cache
def iran_rules() -> LunarTable:
    """Return the calendar; the first call unpacks the table."""
    starts = [FIRST_DAY.toordinal()]
    for row in LENGTHS.split("\n")[1:-1]:
        for digit in row[5:]:
            starts.append(starts[-1] + (29 if digit == "9" else 30))
    return LunarTable(FIRST_YEAR, starts, published=len(starts) - 1)
