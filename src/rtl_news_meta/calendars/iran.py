"""The lunar calendar of Iran, from a table of its month lengths.

Published months come first; those after them are computed by a rule on the age of the moon, and marked as computed.
"""

from __future__ import annotations

from functools import cache

from rtl_news_meta.calendars.lunar_table import LunarTable
from rtl_news_meta.tables.iran_months import COMPUTED_LENGTHS, FIRST_DAY, FIRST_YEAR, LENGTHS

__all__ = ["iran_rules"]


@cache
def iran_rules() -> LunarTable:
    """Return the calendar; the first call unpacks the table."""
    published, computed = _last_digits(LENGTHS), _last_digits(COMPUTED_LENGTHS)
    starts = [FIRST_DAY.toordinal()]
    for digit in published + computed:
        starts.append(starts[-1] + (29 if digit == "9" else 30))
    return LunarTable(FIRST_YEAR, starts, published=len(published))


def _last_digits(rows: str) -> str:
    """Return the last digits of all month lengths, without the years that the rows start with."""
    return "".join(row.split()[1] for row in rows.strip().split("\n"))
