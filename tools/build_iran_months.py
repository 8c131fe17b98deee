"""Build tables/iran_months.py from consolidated.txt of roozbehp/qamari.

Usage: python tools/build_iran_months.py consolidated.txt

Each line of the file gives the first day of a lunar month as Iran's official calendars printed it:
`year month gregorian-date`, with other separators accepted. From its end to 1500 the months are computed by the rule in
tools/crescent.py, which learns from the years since 1380; the script prints how often the rule finds months that it did
not learn from.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from itertools import pairwise
from pathlib import Path

from crescent import learn, lunation

TABLE = Path(__file__).resolve().parent.parent / "src" / "rtl_news_meta" / "tables" / "iran_months.py"
LINE = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{4})\D+(\d{1,2})\D+(\d{1,2})")
LEARN_FROM = 1380
CONTINUE_TO = 1500
FOLDS = 5

HEAD = '''"""Month lengths of Iran's official lunar calendar.

One line a year: the year, then a digit for each month from Muharram on, the last digit of its length: 0 for 30 days,
9 for 29. Where a year is split between the two tables, the second goes on where the first ends.

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

COMPUTED_LENGTHS = """
{computed}
"""
"""Not published yet: by a rule on the age of the moon at sunset, learned from the months since {learned}
(tools/crescent.py). Of published months that it did not learn from it starts {right:.0%} on the right day."""
'''


def packed(months: list[tuple[int, int]], first_days: list[int]) -> str:
    """Write the lengths of months as lines of digits."""
    lengths: dict[int, str] = {}
    for (year, month), (start, end) in zip(months, pairwise(first_days), strict=True):
        if end - start not in (29, 30):
            raise SystemExit(f"{year}-{month} has {end - start} days")
        lengths[year] = lengths.get(year, "") + str((end - start) % 10)
    return "\n".join(f"{year} {digits}" for year, digits in lengths.items())


def share_right(first_days: list[int]) -> float:
    """Return how many months the rule gets right that it did not learn from."""
    right = 0
    for fold in range(FOLDS):
        # Blocks of whole stretches of time: neighbouring months are too much alike to test on.
        size = len(first_days) // FOLDS + 1
        hidden = first_days[fold * size : (fold + 1) * size]
        rule = learn([day for day in first_days if day not in hidden])
        right += sum(rule.first_day(lunation(day)) == day for day in hidden)
    return right / len(first_days)


def main(source: str) -> None:
    """Read the month starts, check them, compute those to come, and write the table."""
    starts: dict[tuple[int, int], int] = {}
    for line in Path(source).read_text("utf-8").splitlines():
        if found := LINE.search(line):
            year, month, *day = map(int, found.groups())
            starts[year, month] = dt.date(*day).toordinal()
    months = sorted(starts)
    first = months[0]
    if first[1] != 1 or [(first[0] + i // 12, i % 12 + 1) for i in range(len(months))] != months:
        raise SystemExit("a month is missing")
    recent = [starts[month] for month in months if month[0] >= LEARN_FROM]
    rule = learn(recent)
    last = months[-1]
    to_come = [divmod(index, 12) for index in range(last[0] * 12 + last[1] - 1, CONTINUE_TO * 12 + 12)]
    k = lunation(starts[last])
    first_days = [starts[last]]
    for ahead in range(1, len(to_come) + 1):
        # A rule may put two months 28 or 31 days apart; no lunar month has so many.
        first_days.append(min(max(rule.first_day(k + ahead), first_days[-1] + 29), first_days[-1] + 30))
    TABLE.write_text(
        HEAD.format(
            year=first[0],
            day=dt.date.fromordinal(starts[first]),
            lengths=packed(months[:-1], [starts[month] for month in months]),
            computed=packed([(year, month + 1) for year, month in to_come], first_days),
            learned=LEARN_FROM,
            right=share_right(recent),
        ),
        "utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1])
