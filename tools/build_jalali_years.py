"""Build tables/jalali_years.py: the years whose first day the 33-year rule gets wrong.

Usage: python tools/build_jalali_years.py

The law of 31 March 1925 starts the year on the day of the March equinox, or on the day after if the equinox falls after
true noon at 52.5 degrees east. Equinoxes: J. Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 27, good to a
minute for our time. Terrestrial less universal time: F. Espenak and J. Meeus, Five Millennium Canon of Solar
Eclipses (NASA/TP-2006-214141), polynomial expressions; a guess after about 2100, so that a year whose equinox falls
within minutes of noon may differ in the end.
"""

from __future__ import annotations

import datetime as dt
import math
from pathlib import Path

import jdatetime

TABLE = Path(__file__).resolve().parent.parent / "src" / "rtl_news_meta" / "tables" / "jalali_years.py"
FIRST, LAST = 1206, 3000
JULIAN_DAY_OF_ORDINAL_0 = 1_721_424.5
TRUE_NOON = 12 + 7.4 / 60  # the sundial is 7.4 minutes behind the mean clock at the March equinox
MERIDIAN = 52.5

# Amplitude, phase in degrees, and degrees per Julian century of each periodic term.
TERMS = (
    (485, 324.96, 1934.136),
    (203, 337.23, 32964.467),
    (199, 342.08, 20.186),
    (182, 27.85, 445267.112),
    (156, 73.14, 45036.886),
    (136, 171.52, 22518.443),
    (77, 222.54, 65928.934),
    (74, 296.72, 3034.906),
    (70, 243.58, 9037.513),
    (58, 119.81, 33718.147),
    (52, 297.17, 150.678),
    (50, 21.02, 2281.226),
    (45, 247.54, 29929.562),
    (44, 325.15, 31555.956),
    (29, 60.93, 4443.417),
    (18, 155.12, 67555.328),
    (17, 288.79, 4562.452),
    (16, 198.04, 62894.029),
    (14, 199.76, 31436.921),
    (12, 95.39, 14577.848),
    (12, 287.11, 31931.756),
    (12, 320.81, 34777.259),
    (9, 227.73, 1222.114),
    (8, 15.45, 16859.074),
)

HEAD = '''"""Years of the solar Hijri calendar that the 33-year rule starts one day late.

Source: the law of 1304 (1925) starts the year by the March equinox; equinoxes computed by
tools/build_jalali_years.py after J. Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 27, for the years
{first} to {last}. Up to {proven} the official table agrees with the 33-year rule in every year.
"""

from __future__ import annotations

LATE_BY_THE_RULE: frozenset[int] = frozenset(
    {years}
)
'''


def equinox(year: int) -> float:
    """Return the March equinox of a Gregorian year as a Julian day, terrestrial time."""
    y = (year - 2000) / 1000
    mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y**2 - 0.00411 * y**3 - 0.00057 * y**4
    t = (mean - 2451545) / 36525
    w = math.radians(35999.373 * t - 2.47)
    speed = 1 + 0.0334 * math.cos(w) + 0.0007 * math.cos(2 * w)
    return mean + 0.00001 * sum(a * math.cos(math.radians(b + c * t)) for a, b, c in TERMS) / speed


def delta_t(year: int) -> float:
    """Return terrestrial minus universal time in days."""
    if year < 1860:
        seconds = 13.0
    elif year < 2005:
        t = year - 1955
        seconds = 31.1 + 0.40 * t + 0.0018 * t**2 if year > 1920 else 5.0
    elif year < 2050:
        t = year - 2000
        seconds = 62.92 + 0.32217 * t + 0.005589 * t**2
    else:
        seconds = -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * max(0, 2150 - year)
    return seconds / 86400


def first_day(year: int) -> int:
    """Return the ordinal of the first day of a solar Hijri year by the law."""
    local = equinox(year + 621) - delta_t(year + 621) + MERIDIAN / 360 - JULIAN_DAY_OF_ORDINAL_0
    day = math.floor(local)
    return day if (local - day) * 24 < TRUE_NOON else day + 1


def main() -> None:
    """Compare each year with the rule and write the table."""
    late = []
    for year in range(FIRST, LAST + 1):
        difference = jdatetime.date(year, 1, 1).togregorian().toordinal() - first_day(year)
        if difference == 1:
            late.append(year)
        elif difference:
            raise SystemExit(f"the rule is {difference} days off in {year}")
    rows = ", ".join(map(str, late))
    TABLE.write_text(HEAD.format(first=FIRST, last=LAST, proven=1498, years="{" + rows + "}"), "utf-8")
    print(dt.date.fromordinal(first_day(2988)), len(late), late[:12])


if __name__ == "__main__":
    main()
