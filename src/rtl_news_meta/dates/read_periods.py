"""Readers of years, decades, seasons and fractions of a period, and of holidays."""

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
    "age",
    "age_word",
    "bare_year",
    "first_behind",
    "first_months",
    "first_of",
    "fraction",
    "fraction_behind",
    "fraction_of_age",
    "holiday",
    "is_year_like",
    "nth_of_year",
    "season",
    "year",
    "years",
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
    if m.at("r3") < 0 and year is None and shift is None:
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.SEASON,
            season=m.value("r", "r2", "r3", "r4"),
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
    parts, stated = HALVES.get(m.code("p"), 1), _framed(m)
    n = {"l": parts, "g": 1}.get(m.code("n")) or m.number("n")
    if stated is not None and m.has("k") and m.value("f") == "whose" and n == 1 and m.before() != ":":
        # «2022 کے پہلے چھ ماہ»
        months = m.number("k") or 0
        stated.fraction = ("last months" if m.code("n") == "l" else "months", months, 1)
        return m.piece("date", stated) if 2 <= months <= 11 else None
    if stated is None or m.value("f") != "whose" or m.before() == ":" or n is None or n > parts:
        return None
    stated.fraction = ("parts", parts, n)
    return m.piece("date", stated)


def first_behind(m: Match) -> Piece | None:
    """«د ۱۴۰۲ کال په لومړیو شپږو میاشتو»."""
    stated, n, size = _framed(m), place_of(m.value("n")), m.number("k")
    if stated is None or n not in (1, -1) or size is None or m.value("f") != "month of":
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
        stated.shift, stated.era = as_shift(m.value("fa", "fb")), m.value("fe3", "fe4")
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
    if count is None or not 2 <= count <= 11 or stated is None:
        return None
    stated.fraction = ("months", count, 1)
    return m.piece("date", stated)


def age_word(m: Match) -> Piece | None:
    """«السبعينيات», «1990 کی دہائی»."""
    if m.has("nd"):
        # «19ویں صدی»
        glued = m.value("nd").digits and m.tokens.glued(m.at("fc"))
        return m.piece("date", Stated(unit=Granularity.CENTURY, year=m.value("nd"))) if glued else None
    if m.at("nc") >= 0:
        return m.piece("date", Stated(unit=Granularity.CENTURY, year=m.value("nc")))
    if m.has("f") and m.value("f") != "tens":
        return None
    number = m.value("x", "n", "n2")
    if m.has("x") and m.behind() == "%" and m.tokens.values[m.last] == "age":
        # «في السبعينيات من عمره»
        return None
    if m.has("x") and m.has("xc") and 15 <= m.value("xc").value <= 21:
        # «ستينيات القرن التاسع عشر»
        number = Number(m.value("xc").value * 100 - 100 + number.value)
    elif m.has("x") and m.value("xa") == "0":
        # «عشرينيات القرن الحالي»
        number = Number(2000 + number.value)
    if m.at("n1") >= 0:
        decade, century = m.number("n1"), m.number("c")
        if decade is None or century is None or decade > 10 or not 15 <= century <= 21:
            return None
        number = Number(century * 100 - 100 + decade * 10 - 10)
    return m.piece("date", Stated(unit=Granularity.DECADE, year=number))


def year_list(m: Match) -> Piece | None:
    """«سال های ۱۳۶۰، ۱۳۶۱ و ۱۳۶۲»: years in a row, or only the first of the list."""
    first = m.at("y")
    values = [m.tokens.values[index] for index in range(first, first + len(m.code("c")) + 1, 2)]
    numbers = [value.value for value in values]
    stated = Stated(unit=Granularity.YEAR, year=m.value("y"), era=era_of(m, ("e",)))
    if not all(value.digits for value in values) or not all(40 <= n < 100 or is_year_like(n) for n in numbers):
        return None
    if numbers == list(range(numbers[0], numbers[-1] + 1)):
        stated.last_year = Number(numbers[-1])
    else:
        m.last = first + 1
    return m.piece("date", stated)


def years(m: Match) -> Piece | None:
    """«سالهای ۵۹ تا ۷۲», «2004-2005»."""
    first, last = m.value("y", "y2", "y3", "y4"), m.value("l", "l2", "l3", "l4")
    if m.at("y3") >= 0 and m.tokens.values[m.first] != "between":
        return None
    if m.at("b4") >= 0 and m.value("b4") != "between":
        return None
    if "&" in m.code("c") and m.tokens.values[m.first] != "between":
        # «سال ۹۰ و ۹۱»: two years, of which the first is read here.
        m.last = m.at("c")
        return m.piece("date", Stated(unit=Granularity.YEAR, year=first))
    stated = Stated(unit=Granularity.YEAR, year=first, last_year=last, era=era_of(m, ("e", "e2", "e3", "e4")))
    if m.at("y2", "y3") >= 0 and not stated.era:
        # Two bare years: only as near each other as the two of a season or a life, and both in range.
        if not (first.digits and last.digits and is_year_like(first.value) and abs(last.value - first.value) < 120):
            return None
        if not is_year_like(last.value):
            return None
    return m.piece("date", stated)


def is_year_like(value: int) -> bool:
    """Whether a bare number is about the size of a year."""
    return 1250 <= value <= 1450 or 1700 <= value <= 2100


def year(m: Match) -> Piece | None:
    """«سال ۱۴۰۰», «۲۰۲۵ز کال», «۱۲۱۰ میلادی»."""
    number = m.value("y", "y2", "y3")
    era = era_of(m, ("e", "e2"))
    # «د ۱۴۰۰ کال» is a year, «۲۰۰۰ سال» a length.
    named = m.first > 0 and m.tokens.values[m.first - 1] == "month of"
    likely = number.digits and is_year_like(number.value) and (number.value % 100 or named)
    if m.at("y3") >= 0 and not likely:
        return None
    if m.at("y2") >= 0 and not number.digits:
        return None
    if m.has("y") and m.tokens.codes[m.at("y") - 1] in ("A", "g") and not is_year_like(number.value):
        # «سال آبی گذشته ۲۰۹ میلی متر»
        return None
    if m.tokens.codes[m.at("y", "y2", "y3")] in "bz" and not number.digits and not _in_words(m):
        return None
    return m.piece("date", Stated(unit=Granularity.YEAR, year=number, era=era))


def _in_words(m: Match) -> bool:
    """Whether «عام سبعة وستين» is a year; «هر سال هفتاد و پنج نفر» is none."""
    opened = m.first > 0 and m.before() == "f" and m.tokens.values[m.first - 1] == "in"
    return m.has("y") and m.value("y").value >= 32 and (opened or m.behind() in ("", ".", ",", ")", "N"))


def age(m: Match) -> Piece | None:
    """«دهه ۶۰», «قرن نوزدهم میلادی», «بیسویں صدی»."""
    unit = UNIT_OF[m.value("u", "u2")[0]]
    first, last = m.value("n", "n2"), m.value("l")
    step = 10 if unit is Granularity.DECADE else 1
    if last is not None and m.code("c") == "&" and last.value - first.value != step:
        # «دهه ۵۰ و ۷۰»: two decades, of which the first is read here.
        m.last, last = m.at("c"), None
    return m.piece("date", Stated(unit=unit, year=first, last_year=last, era=era_of(m, ("e",))))


def bare_year(m: Match) -> Piece | None:
    """«جام جهانی ۲۰۱۴», «(2014)», «في 2018», «2018 میں»."""
    number = m.value("y", "y2")
    value = number.value
    opened = _opened(m)
    if opened is None and (m.has("y2") or m.before() not in ("X", ":", "(", "I", "1")):
        return None
    start = m.tokens.starts[m.first]
    before = m.tokens.text[max(0, start - 2) : start].strip()
    if before.isascii() and before.isalpha():
        # «13 Mar 2023» is no year alone.
        return None
    if not number.digits or not (1300 <= value <= 1420 or 1900 <= value <= 2050):
        return None
    if opened is not None:
        return m.piece("date", Stated(unit=Granularity.YEAR, year=number)) if opened and value >= 1900 else None
    cue = m.tokens.codes[m.first - 1] in ":1"
    if not cue and (value % 100 == 0 or m.tokens.codes[m.last : m.last + 1] not in ("", ".", ",", ")", ";", "N")):
        return None
    return m.piece("date", Stated(unit=Granularity.YEAR, year=number))


OPENERS = ("in", "until")
CLOSERS = ("in", "whose", "since")
COUNTED = (
    "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER HEH}",
)
CONJUNCTION = "\N{ARABIC LETTER MEEM}\N{ARABIC LETTER ALEF}"
"""«عندما», «بعدما»."""


def _opened(m: Match) -> bool | None:
    """Whether the word beside a bare number makes it a year; None where no word beside it could.

    The counted noun that Arabic puts behind such a number, «في 2018 حالة», has the ending of an accusative or is
    feminine; so has no verb, and what is defined does not count.
    """
    index = m.first
    tokens = m.tokens
    before, behind = m.before(), m.behind()
    beside = tokens.values[index - 1] if index else None
    following = tokens.values[m.last] if behind in ("I", "f", "t") else None
    round_number = m.value("y", "y2").value % 100 == 0
    if m.behind() == ":" and m.has("y2") and before not in ("#", "?", "~"):
        # «2018 ورلڈ کپ»
        return not round_number
    if following in CLOSERS and (following != "in" or behind == "I"):
        millennium = behind == "I" and m.value("y", "y2").value == 2000
        return (not round_number or millennium) and before not in ("#", "?", "~")
    if not (before in ("G", "p") or (before in ("f", "t", "F") and beside in OPENERS)) or tokens.glued(index):
        return None
    if behind in ("X", "L", ":", "1", "p"):
        word = tokens.text[tokens.starts[m.last] : tokens.ends[m.last]].split()[0]
        counted = before != "p" and before != "G" and word.endswith(COUNTED) and not word.endswith(CONJUNCTION)
        return not round_number and not counted
    return not round_number or behind in ("", ".", ",", ")", ";", "N")


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
