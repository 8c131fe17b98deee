"""Readers of months: with their year, in a relation to now, in part, and alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.match import as_shift, date_piece, era_of, fields_of, months_of, shift_of
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Stated
from rtl_news_meta.tables import months

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Month
    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = ["month", "month_year", "part_of_month", "year_month"]


def month_year(m: Match) -> Piece | None:
    """«مهر ۱۴۰۰», «أكتوبر من العام الماضي»."""
    fields = fields_of(m)
    if fields is None or (fields["year"] is None and fields["shift"] is None and not fields["bar"]):
        return None
    if fields["loose_year"] and fields["word"] and not fields["year"].value >= 60:
        return None
    stated = Stated(unit=Granularity.MONTH, **fields)
    before = m.tokens.codes[m.first - 1 : m.first]
    if m.first and before in ("b", "n") and m.at("m") == m.first and m.tokens.values[m.first - 1]:
        # «۳۲ خرداد ۱۴۰۲»
        m.first -= 1
        stated.bar, stated.impossible = f"no such day: {m.tokens.values[m.first].value}", True
    return m.piece("date", stated)


def month(m: Match) -> Piece | None:
    """«مهرماه», «شهر رمضان», «يناير الماضي»."""
    names, word, foreign = months_of(m)
    if foreign or not names or (m.has("m2") and m.last == m.at("m2")):
        return None
    if m.at("mn") >= 0 and m.tokens.codes[m.last : m.last + 1] not in ("", ".", ",", "f", ")", "N"):
        return None
    if m.has("m7", "m8") and not _alone(m, names, word):
        return None
    shift, _unit = shift_of(m) if m.at("sa") >= 0 else (None, None)
    if m.has("b"):
        shift = as_shift(m.value("b"))
        if not shift:
            return None
    return date_piece(m, Stated(unit=Granularity.MONTH, months=names, word=word, shift=shift))


def _alone(m: Match, names: tuple[Month, ...], word: int) -> bool:
    """Whether a Gregorian month that is no word besides is a date by itself: «في سبتمبر», «اکتوبر میں»."""
    if word or any(month.calendar is not Calendar.GREGORIAN for month in names):
        return False
    if m.has("m8"):
        return True
    before, index = m.before(), m.first - 1
    opened = m.tokens.values[index] in (("in", "until", "from") if m.behind() == "t" else ("in", "until"))
    return before == "G" or opened or _ranged(m, index)


def _ranged(m: Match, index: int) -> bool:
    """Whether the month ends what another month begins: «من يناير إلى أكتوبر»."""
    codes = m.tokens.codes
    return codes[index] == "t" and index > 0 and codes[index - 1] in "MO"


def part_of_month(m: Match) -> Piece | None:
    """«اواخر آبان», «د تلې په پای کې»."""
    names, word, foreign = months_of(m)
    if foreign or word == months.VERB or (m.at("f") >= 0 and m.value("f") not in ("month of", "whose")):
        return None
    if m.has("p2") and not m.has("f") and m.tokens.values[m.first] != "month of":
        return None
    return date_piece(m, Stated(unit=Granularity.MONTH, months=names, word=word, part=m.value("p", "p2")))


def year_month(m: Match) -> Piece | None:
    """«د ۱۴۰۲ کال د وږي په میاشت»."""
    names, word, _ = months_of(m)
    return m.piece(
        "date", Stated(unit=Granularity.MONTH, months=names, word=word, year=m.value("y"), era=era_of(m, ("e",)))
    )
