"""Readers of seasons, of the parts of a month, year or century, and of holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import Number
from rtl_news_meta.dates.match import UNIT_OF, as_shift, era_of, fields_of, place_of, shift_of, year_of
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = [
    "first_behind",
    "first_months",
    "first_of",
    "fraction",
    "fraction_behind",
    "fraction_of_age",
    "holiday",
    "nth_of_year",
    "season",
]


def season(m: Match) -> Piece | None:
    """«تابستان ۱۴۰۰», «بهار امسال»."""
    year, loose = year_of(m) if m.at("y", "yy", "yl") >= 0 else (None, False)
    shift, shift_unit = shift_of(m)
    if m.at("y0") >= 0:
        year = m.value("y0")
    if loose and year is not None and year.value < 40:
        return None
    if m.has("r4"):
        # «سږ کال پسرلی»
        shift_unit, shift = m.value("sr2")[:2]
        if shift_unit != "year":
            return None
    if m.has("b"):
        # «تېر ژمی»
        shift, shift_unit = as_shift(m.value("b")), None
    if m.at("r3") < 0 and year is None and shift is None:
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.SEASON,
            season=m.value("r", "r2", "r3", "r4", "r5"),
            year=year,
            era=era_of(m) if year else None,
            shift=shift,
            shift_unit=shift_unit,
        ),
    )


OTHER_YEAR = ("year", 0)
HALVES = {"p": 2, "K": 2, "4": 4, "s": 4}


SIZES = {"j": ("days", 1), "k": ("days", 7), "O": ("months", 1), "s": ("parts", 4)}
"""How much one of a unit is of a month or a year."""


def fraction(m: Match) -> Piece | None:
    """Halves and quarters, the nth week or ten days of a month, the nth six months of a year, of a decade."""
    n, code = place_of(m.value("n")), m.code("p")
    monthly, age = m.has("m", "mn"), m.has("ca")
    if "to" in m.tokens.values[m.first : m.last]:
        # «۱۰ روز مانده به پایان سال»
        return None
    if n is None or (code == "p" and m.value("p") != "middle") or (code == "k" and n < 0):
        return None
    if age:
        parts = ("parts", HALVES.get(code, 0))
        whole: Stated | None = Stated(unit=UNIT_OF[m.value("ca")[0]], year=m.value("cn"), era=m.value("ce"))
    else:
        whole = _whole(m)
        parts = {"k": ("days", 7), "C": ("days", 10), "O": SIZES["O"]}.get(code) or ("parts", HALVES.get(code, 0))
        if (code in ("k", "C") and not monthly) or (code == "O" and monthly):
            return None
    if m.has("k"):
        # «ده روز اول آذر», «سه ماه پایانی سال»
        kind, size = SIZES[m.code("ku")]
        parts = (kind, size * (m.number("k") or 0))
        if age or (kind == "months" and monthly):
            return None
    if whole is None or not parts[1]:
        return None
    whole.fraction = (*parts, n)
    return m.piece("date", whole)


def _whole(m: Match) -> Stated | None:
    """Return the month or year that a fraction is of."""
    if m.at("m", "mn") >= 0:
        fields = fields_of(m)
        return None if fields is None else Stated(unit=Granularity.MONTH, **fields)
    return _framed(m)


def fraction_behind(m: Match) -> Piece | None:
    """«2023 کی پہلی سہ ماہی», «رواں سال کی آخری سہ ماہی»; of a fiscal year it is no such quarter."""
    parts, stated = HALVES[m.code("p")], _framed(m)
    n = {"l": parts, "g": 1}.get(m.code("n")) or m.number("n")
    if stated is None or m.value("f") != "whose" or m.before() == ":" or n is None or n > parts:
        return None
    stated.fraction = ("parts", parts, n)
    return m.piece("date", stated)


def first_behind(m: Match) -> Piece | None:
    """«د ۱۴۰۲ کال په لومړیو شپږو میاشتو», «2022 کے پہلے چھ ماہ»."""
    # «پہلے» is "before" as well as "first".
    n = 1 if m.code("n") == "g" else place_of(m.value("n"))
    stated, size = _framed(m), m.number("k")
    if stated is None or n not in (1, -1) or size is None or m.value("f") not in ("month of", "whose"):
        return None
    kind, one = SIZES[m.code("u")]
    if kind == "months" and size > 12:
        return None
    stated.fraction = (kind, one * size, n)
    return m.piece("date", stated)


def first_of(m: Match) -> Piece | None:
    """«الأشهر التسعة الأولى من 2024», «الأيام العشرة الأولى من رمضان», «الأشهر الثلاثة الأخيرة من العام»."""
    whole, size = _whole(m), m.number("n")
    found = m.value("o")
    last = m.code("o") == "l" or (m.code("o") == "A" and as_shift(found) == -1)
    if whole is None or size is None or not (last or (isinstance(found, Number) and found.value == 1)):
        return None
    unit = "months" if m.code("u") == "O" else "days"
    if unit == "months" and (whole.unit is not Granularity.YEAR or size > 12):
        return None
    whole.fraction = (unit, size, -1 if last else 1)
    return m.piece("date", whole)


def fraction_of_age(m: Match) -> Piece | None:
    """«النصف الأول من القرن العشرين», «النصف الثاني من الثمانينيات»."""
    parts = HALVES[m.code("p")]
    found = m.value("n")
    n = found.value if isinstance(found, Number) else parts if found is None or as_shift(found) == -1 else 0
    if not 1 <= n <= parts or (m.has("x") and parts != 2):
        return None
    unit = Granularity.DECADE if m.has("x") else Granularity.CENTURY
    stated = Stated(unit=unit, year=m.value("c", "x"), fraction=("parts", parts, n))
    if m.has("ca"):
        stated.shift, stated.shift_unit = as_shift(m.value("ca")), "century"
        if stated.shift is None:
            return None
    return m.piece("date", stated)


def nth_of_year(m: Match) -> Piece | None:
    """«آخرین روز سال ۱۴۰۱», «اولین ماه سال»."""
    n, stated = place_of(m.value("n")), _framed(m)
    if n is None or stated is None:
        return None
    stated.fraction = (*SIZES[m.code("p")], n)
    return m.piece("date", stated)


def _framed(m: Match) -> Stated | None:
    """Return the year that a part of it is named with, or None for a word that names none."""
    stated = Stated(unit=Granularity.YEAR, shift_unit="year")
    if m.at("fy", "fy2") >= 0:
        stated.year, stated.era = m.value("fy", "fy2"), m.value("fe", "fe2")
    elif m.at("fa", "fb") >= 0:
        stated.shift, stated.era = as_shift(m.value("fa", "fb")), m.value("fe3", "fe4", "fe5")
    elif m.at("fr") >= 0:
        if m.value("fr")[0] != "year":
            return None
        stated.shift = m.value("fr")[1]
    else:
        # «سال مالی» is not the year of the calendar.
        stated.shift = 0 if m.tokens.values[m.last - 1] != OTHER_YEAR else None
    return stated if stated.year is not None or stated.shift is not None else None


def first_months(m: Match) -> Piece | None:
    """«شش ماهه ۱۴۰۲», «هفت ماه امسال»: from the first month on."""
    count, stated = m.number("k"), _framed(m)
    if count is None or not 2 <= count <= 12 or stated is None:
        return None
    stated.fraction = ("months", count, 1)
    return m.piece("date", stated)


def holiday(m: Match) -> Piece | None:
    """«عید فطر», «عيد الأضحى 2013»."""
    year, _loose = year_of(m) if m.at("y", "yy", "yl") >= 0 else (None, False)
    shift, shift_unit = shift_of(m)
    if m.has("b"):
        shift = as_shift(m.value("b"))
    name = m.value("v")
    if name.endswith("?") and year is None and shift is None:
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.DAY,
            holiday=name.removesuffix("?"),
            day=m.number("o"),
            year=year,
            era=era_of(m) if year else None,
            shift=shift,
            shift_unit=shift_unit,
        ),
    )
