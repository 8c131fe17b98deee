"""Readers of years, decades and centuries, with a word beside them or bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import Number
from rtl_news_meta.dates.match import UNIT_OF, era_of
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Piece, Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match

__all__ = ["age", "age_word", "bare_year", "is_year_like", "year", "year_list", "years"]


def age_word(m: Match) -> Piece | None:
    """«السبعينيات», «1990 کی دہائی»."""
    if m.has("nd"):
        # «19ویں صدی», «17 ویں صدی»
        number, ending = m.value("nd"), m.value("fc")
        glued = number.digits and (m.tokens.glued(m.at("fc")) or (ending is None and 10 <= number.value <= 21))
        stated = Stated(unit=Granularity.CENTURY, year=number, era=era_of(m, ("e2",)))
        return m.piece("date", stated) if glued else None
    if m.at("nc") >= 0:
        return m.piece("date", Stated(unit=Granularity.CENTURY, year=m.value("nc"), era=era_of(m, ("e",))))
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
        return m.piece("date", stated)
    if numbers != sorted(numbers):
        m.last = first + 1
        return m.piece("date", stated)
    # «سالهای ۱۳۹۰ و ۱۳۹۵»: each by itself.
    places = range(first + 2, first + 2 * len(values), 2)
    more = [
        Piece(place, place + 1, "date", Stated(unit=Granularity.YEAR, year=value, era=stated.era))
        for place, value in zip(places, values[1:], strict=True)
    ]
    more[-1] = more[-1]._replace(last=m.last)
    return Piece(m.first, first + 1, "date", stated, tuple(more))


def years(m: Match) -> Piece | None:
    """«سالهای ۵۹ تا ۷۲», «2004-2005»."""
    first, last = m.value("y", "y2", "y3", "y4"), m.value("l", "l2", "l3", "l4")
    if m.at("y3") >= 0 and m.tokens.values[m.first] != "between":
        return None
    if m.has("b4") and m.value("b4") != "between":
        return None
    if m.has("y4") and not m.has("b4"):
        return _two_years(m, first, last)
    if "&" in m.code("c") and m.tokens.values[m.first] != "between":
        # «سال ۹۰ و ۹۱»: two years, of which the first is read here.
        m.last = m.at("c")
        return m.piece("date", Stated(unit=Granularity.YEAR, year=first))
    stated = Stated(unit=Granularity.YEAR, year=first, last_year=last, era=era_of(m, ("e", "e2", "e3", "e4")))
    if m.at("y2", "y3") >= 0 and not stated.era:
        # Two bare years: only as near each other as the two of a season or a life, and both in range.
        longest = 1000 if m.before() == "F" else 120
        if not (first.digits and last.digits and is_year_like(first.value) and abs(last.value - first.value) < longest):
            return None
        if m.has("y2") and m.tokens.codes[m.at("y2") + 1] == "f" and not m.tokens.glued(m.at("y2") + 1):
            return None
        if not is_year_like(last.value):
            return None
    return m.piece("date", stated)


def _two_years(m: Match, first: Number, last: Number) -> Piece | None:
    """«۱۳۹۸ او ۱۳۹۹ کلونه»: years in a row are one stretch, others stand apart."""
    if not (first.digits and last.digits and is_year_like(first.value) and is_year_like(last.value)):
        return None
    era = era_of(m, ("e4",))
    if last.value == first.value + 1:
        return m.piece("date", Stated(unit=Granularity.YEAR, year=first, last_year=last, era=era))
    one, other = m.at("y4"), m.at("l4")
    behind = Piece(other, m.last, "date", Stated(unit=Granularity.YEAR, year=last, era=era))
    return Piece(one, one + 1, "date", Stated(unit=Granularity.YEAR, year=first, era=era), (behind,))


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
    number = m.value("y", "y2", "y3")
    value = number.value
    opened = _opened(m)
    if opened is None and (m.has("y2", "y3") or m.before() not in ("X", ":", "(", "I", "1", "s")):
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
    cue = m.tokens.codes[m.first - 1] in ":1s"
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
    index, last = m.first, m.last
    tokens = m.tokens
    round_number = m.value("y", "y2", "y3").value % 100 == 0
    # «في 2018 و2019», «2018 اور 2019 میں»: the word beside the list.
    while tokens.codes[max(index - 2, 0) : index] in ("y&", "y,"):
        index -= 2
    while tokens.codes[last : last + 2] in ("&y", ",y"):
        last += 2
    before, behind = tokens.codes[index - 1 : index] if index else "", tokens.codes[last : last + 1]
    beside = tokens.values[index - 1] if index else None
    following = tokens.values[last] if behind in ("I", "f", "t") else None
    if behind == ":" and m.has("y2") and before not in ("#", "?", "~"):
        # «2018 ورلڈ کپ»
        return not round_number
    if following == "whose" and tokens.codes[last + 1 : last + 2] == "C":
        # «1950 اور 1960 کی دہائی»
        return False
    if following in CLOSERS and (following != "in" or behind == "I"):
        millennium = behind == "I" and m.value("y", "y2").value == 2000
        return (not round_number or millennium) and before not in ("#", "?", "~")
    if not (before in ("G", "p") or (before in ("f", "t", "F") and beside in OPENERS)) or tokens.glued(index):
        return None
    if behind in ("X", "L", ":", "1", "p"):
        word = m.word(last).split()[0]
        counted = before != "p" and before != "G" and word.endswith(COUNTED) and not word.endswith(CONJUNCTION)
        return not round_number and not counted
    return not round_number or behind in ("", ".", ",", ")", ";", "N")
