"""A lunar calendar that somebody publishes month by month, carried on by the civil calendar where the table ends.

Strategy: the table is a list of month starts, so `start` is an index and `locate` a bisection. Before and after it the
civil calendar answers. The two may differ by a day where they meet, which would leave a month of 28 or 31 days; the
civil months next to the seam give that day up one after the other (`_join`), so each of them has 29 or 30 days, every
day has one date, and converting there and back is the identity.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from rtl_news_meta.calendars.calendar import Basis
from rtl_news_meta.calendars.civil import CivilRules, civil_start
from rtl_news_meta.calendars.rules import MONTHS

__all__ = ["LunarTable"]


class LunarTable:
    """Month starts of a published lunar calendar, and the civil calendar around them.

    The table begins with month 1 of the year `first`; `starts` are the ordinals of its month starts, without a gap, and
    `published` is how many of them, from the first, open a month whose length is published too.
    """

    first_year = CivilRules.first_year
    last_year = CivilRules.last_year

    def __init__(self, first: int, starts: list[int], published: int) -> None:
        before = _join(starts[0], [civil_start(first - 1, month) for month in range(MONTHS, 0, -1)], -1)
        end = first * MONTHS + len(starts)
        after = _join(starts[-1], [_civil_index(index) for index in range(end, end + MONTHS + -end % MONTHS + 1)], 1)
        self._civil = CivilRules()
        self._starts = [*reversed(before), *starts, *after]
        self._first = (first - 1) * MONTHS
        self._end = self._first + len(self._starts) - 1
        # A published calendar is followed even where a month in it cannot be: Umm al-Qura has some of 28 and 31 days.
        self.shortest_month = min(after - start for start, after in pairwise(self._starts))
        self._published = range(first * MONTHS, first * MONTHS + published)

    def start(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month."""
        index = year * MONTHS + month - 1
        if self._first <= index <= self._end:
            return self._starts[index - self._first]
        return self._civil.start(year, month)

    def locate(self, ordinal: int) -> tuple[int, int, int]:
        """Return year, month and day."""
        if not self._starts[0] <= ordinal < self._starts[-1]:
            return self._civil.locate(ordinal)
        place = bisect_right(self._starts, ordinal) - 1
        year, month = divmod(self._first + place, MONTHS)
        return year, month + 1, ordinal - self._starts[place] + 1

    def basis(self, year: int, month: int | None) -> Basis:
        """Tell whether the month, or every month of the year, is a published one."""
        first, last = (month, month) if month else (1, MONTHS)
        inside = year * MONTHS + first - 1 in self._published and year * MONTHS + last - 1 in self._published
        return Basis.PUBLISHED if inside else Basis.COMPUTED


def _civil_index(index: int) -> int:
    """Return the civil start of the month that is `index` months after the month before year 0."""
    year, month = divmod(index, MONTHS)
    return civil_start(year, month + 1)


def _join(edge: int, civil: list[int], way: int) -> list[int]:
    """Move civil month starts next to the table, in the order from it, so that each month has 29 or 30 days."""
    joined: list[int] = []
    for start in civil:
        near, far = sorted((edge + way * 29, edge + way * 30))
        edge = min(max(start, near), far)
        joined.append(edge)
    return joined
