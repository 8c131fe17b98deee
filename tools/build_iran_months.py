"""Build tables/iran_months.py from consolidated.txt of roozbehp/qamari.

Usage: python tools/build_iran_months.py consolidated.txt

Each line of the file gives the first day of a lunar month as Iran's official calendars printed it:
`year month gregorian-date`, with other separators accepted.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from itertools import pairwise
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "src" / "rtl_news_meta" / "tables" / "iran_months.py"
LINE = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{4})\D+(\d{1,2})\D+(\d{1,2})")

HEAD = '''"""Month lengths of Iran's official lunar calendar.

One line a year: the year, then a digit for each month from Muharram on, the last digit of its length: 0 for 30 days,
9 for 29. The last line ends with the last month whose end is published.

Source: consolidated.txt of https://github.com/roozbehp/qamari (CC0 1.0), which gathers the month starts printed in
Iran's official calendars; packed by tools/build_iran_months.py.
"""

from __future__ import annotations

import datetime as dt

FIRST_YEAR = {year}
FIRST_DAY = dt.date({day:%Y, %-m, %-d})
"""1 Muharram of the first year."""

LENGTHS = """
{lengths}
"""
'''


def main(source: str) -> None:
    """Read the month starts, check them, and write the table."""
    starts: dict[tuple[int, int], dt.date] = {}
    for line in Path(source).read_text("utf-8").splitlines():
        if found := LINE.search(line):
            year, month, *day = map(int, found.groups())
            starts[year, month] = dt.date(*day)
    months = sorted(starts)
    lengths: dict[int, str] = {}
    for month, after in pairwise(months):
        length = (starts[after] - starts[month]).days
        if length not in (29, 30):
            raise SystemExit(f"{month} has {length} days")
        lengths[month[0]] = lengths.get(month[0], "") + str(length % 10)
    if months[0][1] != 1 or any(len(year) != 12 for year in list(lengths.values())[:-1]):
        raise SystemExit("a month is missing")
    rows = "\n".join(f"{year} {digits}" for year, digits in lengths.items())
    TABLE.write_text(HEAD.format(year=months[0][0], day=starts[months[0]], lengths=rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
