"""Years of the solar Hijri calendar that the 33-year rule starts one day late.

Source: the rule of the calendar law of 1304 (1925) is astronomical: the year starts on the day whose noon, in true time
at 52.5 degrees east, first follows the March equinox. Equinoxes by the polynomials of J. Meeus, Astronomical Algorithms
(2nd ed., 1998), chapter 27, computed by tools/build_jalali_years.py.
"""

from __future__ import annotations

LATE_BY_THE_RULE: frozenset[int] = frozenset({1503})
