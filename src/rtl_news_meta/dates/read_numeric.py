"""Readers of dates in figures, with signs or with endings between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import Number
from rtl_news_meta.dates.match import era_of, months_of
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = ["joined_date", "numbered_month", "numeric", "numeric_two"]

DAY = Granularity.DAY  # on Python 3.11 asking an enumeration for a member is slow


def joined_date(m: Match) -> Piece | None:
    """«14-أيار-2021», «٢٩/شعبان/١٤٤٤»."""
    names, word, _ = months_of(m)
    year = m.value("y")
    return m.piece(
        "date",
        Stated(unit=DAY, day=m.number("d"), months=names, word=word, year=year, era=era_of(m, ("e",))),
    )


def numbered_month(m: Match) -> Piece | None:
    """«١٥ی ١٠ی ٢٠٢٣»: the month as a number, each with its ending."""
    tokens = m.tokens
    endings = [index for index in (m.at("f"), m.at("f2")) if index >= 0]
    if not all(tokens.glued(index) and tokens.values[index] is None for index in endings):
        return None
    names, _, _ = months_of(m)
    if not names:
        return None
    day = m.number("d")
    unit = Granularity.MONTH if day is None else DAY
    return m.piece("date", Stated(unit=unit, day=day, months=names, year=m.value("y")))


def numeric(m: Match) -> Piece | None:
    """«1402/12/18», «18-12-1402 هـ»."""
    return m.piece("date", Stated(unit=DAY, groups=m.value("q"), era=era_of(m, ("e",))))


def numeric_two(m: Match) -> Piece | None:
    """«12/1402», and «18/12» behind a weekday or «تاریخ»."""
    groups = m.value("q")
    if min(map(len, groups)) == 4:
        # «2022/2023», in either order.
        first, last = sorted(map(int, groups))
        stated = Stated(unit=Granularity.YEAR, year=Number(first), last_year=Number(last), era=era_of(m, ("e",)))
        return m.piece("date", stated)
    if len(groups[0]) == 4 and int(groups[1]) == (int(groups[0]) + 1) % 100 and not m.code("e"):
        # «2011-12»: a season over two years.
        first, last = int(groups[0]), int(groups[0]) + 1
        return m.piece("date", Stated(unit=Granularity.YEAR, year=Number(first), last_year=Number(last)))
    if len(groups[1]) == 4 and int(groups[0]) > 12 and int(groups[0]) == (int(groups[1]) + 1) % 100:
        # «18-2017», as it stands where a page runs from right to left.
        year = int(groups[1])
        return m.piece("date", Stated(unit=Granularity.YEAR, year=Number(year), last_year=Number(year + 1)))
    unit = Granularity.MONTH if max(map(len, groups)) == 4 else DAY
    before = m.first - 1
    cued = before >= 0 and (m.tokens.codes[before] in "Wj" or m.tokens.values[before] == "date")
    if unit is DAY and not cued:
        return None
    if unit is DAY and m.tokens.codes[m.last : m.last + 1] in ("%", "n"):
        return None
    return m.piece("date", Stated(unit=unit, groups=groups, era=era_of(m, ("e",))))
