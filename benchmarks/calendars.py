"""Times `convert` in each calendar, both ways, beside the packages that the tables come from: `python calendars.py`.

Prints a Markdown table of microseconds of CPU time per conversion, for every day of 2000 to 2026, after one warm-up.
"""

from __future__ import annotations

import datetime as dt
import time
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import hijridate
import jdatetime

from rtl_news_meta import Calendar, CalendarDate, convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DAYS = [dt.date.fromordinal(day) for day in range(dt.date(2000, 1, 1).toordinal(), dt.date(2027, 1, 1).toordinal())]


def microseconds(use: Callable[[Any], object], values: Iterable[Any]) -> str:
    values = list(values)
    use(values[0])
    start = time.process_time()
    for value in values:
        use(value)
    return f"{(time.process_time() - start) / len(values) * 1e6:.2f}"


def main() -> None:
    print("| | from a date | to a date |\n|---|---|---|")
    for calendar in Calendar:
        there = microseconds(lambda day, to=calendar: convert(day, to), DAYS)
        back = microseconds(CalendarDate.to_date, (convert(day, calendar) for day in DAYS))
        print(f"| `{calendar}` | {there} | {back} |")
    jalali = microseconds(lambda day: jdatetime.date.fromgregorian(date=day), DAYS)
    back = microseconds(jdatetime.date.togregorian, (jdatetime.date.fromgregorian(date=day) for day in DAYS))
    print(f"| jdatetime {version('jdatetime')} | {jalali} | {back} |")
    hijri = microseconds(lambda day: hijridate.Gregorian.fromdate(day).to_hijri(), DAYS)
    back = microseconds(hijridate.Hijri.to_gregorian, (hijridate.Gregorian.fromdate(day).to_hijri() for day in DAYS))
    print(f"| hijridate {version('hijridate')} | {hijri} | {back} |")


if __name__ == "__main__":
    main()
