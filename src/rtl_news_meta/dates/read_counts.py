"""Readers of what is counted from the day of writing: «سه روز پیش», «قبل يومين», «گزشتہ دو دن»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.lexicon import UNIT_CODES
from rtl_news_meta.dates.match import as_shift
from rtl_news_meta.dates.stated import Relative
from rtl_news_meta.tables.date_words_ar import UPON
from rtl_news_meta.tables.particles import OR
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = [
    "ago",
    "ago_before",
    "ago_dual",
    "ago_from",
    "half_ago",
    "last_periods",
    "nights_ago",
    "past_periods",
    "periods",
]


def ago(m: Match) -> Piece | None:
    """«سه روز پیش», «شش سال گذشته», «ڈیڑھ سال قبل»."""
    unit = m.value("u")
    if m.code("g") == "l" and m.value("g") is not None:
        # «۵ هفته پایانی فصل»: not the last up to now.
        return m.piece("duration", None)
    if m.code("g") == "l":
        # «24 ساعة الأخيرة»
        return _counted_units(m, m.value("n"), unit, "-1", "A", m.code("n")) if m.has("n") else None
    if m.has("v", "n2"):
        return _compound(m)
    if m.code("g") == "A" and m.has("n") and m.definite(m.at("u")):
        # «15 الشهر القادم» is a day of it.
        return None
    if m.has("h", "h2", "k", "x") and not isinstance(unit, tuple):
        # «ڈیڑھ ہفتہ قبل»
        return m.piece("relative", Relative(unit="week", shift=0, vague=True))
    if m.has("h", "h2", "k", "x") and m.code("n") not in ("?", "n", "D"):
        return _counted_parts(m, m.value("n", "x").value, unit[0], m.value("g"), m.code("k") or "K")
    return _counted_units(m, m.value("n"), unit, m.value("g"), m.code("g"), m.code("n"))


SMALLER = {
    ("hour", "minute"): 60,
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("decade", "year"): 10,
}


def _compound(m: Match) -> Piece | None:
    """«یک ساعت و ۲۰ دقیقه پیش»; «بیش از ده سال پیش», which gives no number."""
    unit, small = m.value("u"), m.value("u2")
    size = SMALLER.get((unit[0], small[0])) if small and not isinstance(unit, int) else None
    shift, number = as_shift(m.value("g")), m.number("n")
    if m.has("v") or size is None or not shift or m.code("g") == "A" or m.value("g") == "later" or m.code("n") == "?":
        return m.piece("relative", Relative(unit="day", shift=0, vague=True))
    count = (number or 0) * size + (m.number("n2") or 0)
    return m.piece("relative", Relative(unit=small[0], shift=shift * count, exact=True))


def ago_dual(m: Match) -> Piece | None:
    """«يومين مضت»."""
    # «چەند ڕۆژێک لەمەوبەر»: some days.
    return _counted_units(m, None, m.value("u"), m.value("g"), m.code("g"), "?" if m.before() == "?" else "")


def _counted_units(
    m: Match, number: Any, unit: tuple[str, int | None], sign: str, code: str, number_code: str
) -> Piece | None:
    # «ایک ہفتہ قبل»: the word for Saturday is also the one for week.
    name, count = ("week", 1) if isinstance(unit, int) else unit
    value = as_shift(sign)
    if number_code == "D":
        return None
    n = number.value if number is not None else count
    if sign == "later" or (code == "g" and m.tokens.codes[m.last : m.last + 1] == "F"):
        # «سه روز بعد»: later than something told, not than now.
        return m.piece("relative", Relative(unit=name, shift=0, vague=True))
    if value is None:
        return m.piece("duration", None)
    if number is not None and len(number.digits) > 4:
        n = None
    if not n or number_code == "?" or (number is None and number_code):
        return m.piece("relative", Relative(unit=name, shift=0, vague=True))
    if number is not None and _either(m, m.at("n")):
        return m.piece("relative", Relative(unit=name, shift=0, vague=True))
    about = "about" in m.tokens.values[m.first : m.last]
    if code == "A":
        # «سه روز گذشته»: the three days up to now.
        return m.piece("relative", Relative(unit=name, shift=value, span=n, about=about))
    return m.piece("relative", Relative(unit=name, shift=value * n, exact=True, about=about))


EITHER = frozenset(search_copy(word).text for word in OR)
"""«دو یا سه روز پیش»"""


def _either(m: Match, place: int) -> bool:
    """Whether a number is the second of two that a count lies between: «سه تا چهار سال پیش»."""
    tokens = m.tokens
    if place < 2 or tokens.codes[place - 2] not in "udzbyn":
        return False
    between = tokens.codes[place - 1]
    if between == "-":
        return tokens.glued(place) and tokens.glued(place - 1)
    return between == "t" or (between == "X" and m.word(place - 1) in EITHER)


HALVED = {"hour": ("minute", 60), "minute": ("second", 60), "year": ("month", 12), "decade": ("year", 10)}
"""Units whose half is a number of a smaller one; half of a day or a month is said roughly."""
PARTS = {"K": 2, "4": 4, "~": -4}


def _counted_parts(m: Match, whole: int, unit: str, sign: str, part: str) -> Piece:
    """«قبل نصف ساعة», «قبل عام ونصف العام»: some units and a half or quarter."""
    value = as_shift(sign) if sign not in ("span", "later") else None
    if value is None or unit not in HALVED:
        return m.piece("relative", Relative(unit=unit, shift=0, vague=True))
    smaller, size = HALVED[unit]
    count = size * whole + size // PARTS[part]
    if m.has("b") or m.code("g") == "A":
        return m.piece("relative", Relative(unit=smaller, shift=value, span=count))
    return m.piece("relative", Relative(unit=smaller, shift=value * count, exact=True))


def nights_ago(m: Match) -> Piece | None:
    """«دو شب پیش»."""
    if m.value("p") != "night" or m.value("g") == "later" or m.tokens.codes[m.last : m.last + 1] == "F":
        return m.piece("duration", None)
    shift = (as_shift(m.value("g")) or 0) * m.value("n").value
    return m.piece("relative", Relative(unit="day", shift=shift, exact=True, part="night"))


def half_ago(m: Match) -> Piece | None:
    """«نیم ساعت پیش»; «نیم قرن پیش» is said roughly."""
    return _counted_parts(m, 0, m.value("u")[0], m.value("g"), "K")


def periods(m: Match) -> Piece | None:
    """«الأسابيع الثلاثة القادمة»."""
    if m.code("g") == "l" and m.value("g") is not None:
        # «پنج ماهه ابتدایی»: the first five months of something.
        return None
    sign = "-1" if m.code("g") == "l" else m.value("g")
    return _counted_units(m, m.value("n"), m.value("u"), sign, "A", m.code("n"))


def last_periods(m: Match) -> Piece | None:
    """«آخر ثلاثة أشهر»: those up to now."""
    unit = m.value("u", "u2")
    if unit[1] is None and not m.has("n"):
        return None
    return _counted_units(m, m.value("n"), unit, "-1", "A", m.code("n"))


def past_periods(m: Match) -> Piece | None:
    """«گزشتہ دو دن»."""
    sign = m.value("b")
    if m.code("b") == "p":
        # «په وروستیو دوو اونیو»
        sign = "-1" if sign == "last" else None
    if sign is None or as_shift(sign) in (0, None):
        return None
    if m.has("x"):
        return _counted_parts(m, m.value("x").value, m.value("u")[0], sign, "K")
    return _counted_units(m, m.value("n"), m.value("u"), sign, "A", m.code("n"))


def ago_before(m: Match) -> Piece | None:
    """«قبل يومين», «منذ 3 أيام»."""
    if m.has("k"):
        return _counted_parts(m, 0, m.value("u3")[0], m.value("g"), m.code("k"))
    number = m.value("n")
    within = m.value("g") == "within"
    unit = m.value("u", "u2")
    following = m.tokens.codes[m.last : m.last + 1]
    if m.has("now") and m.value("g") not in ("1", "+1", "-1"):
        return None
    before = m.tokens.codes[m.first - 1 : m.first]
    alone = number is None and unit[0] in ("decade", "century") and unit[1] == 1
    told = following == "f" and m.tokens.values[m.last] == "from" and not m.has("now")
    if told and m.tokens.codes[m.last + 1 : m.last + 2] == "R" and m.tokens.values[m.last + 1][:2] == ("day", 0):
        # «بعد أسبوع من اليوم»
        told = False
        m.last += 2
    told = told or (m.value("g") in ("1", "+1") and following == "X" and _upon(m))
    compound = m.has("h", "u4", "u5")
    if following == "?":
        # «قبل عشرين سنة ونيف», «قبل يومين أو ثلاثة»
        return m.piece("relative", Relative(unit=unit[0], shift=0, vague=True))
    if m.value("g") == "span" and not told and not alone and m.code("n") not in ("?", "n") and not compound:
        # «خلال أسبوعين»: within two weeks, where the sentence looks ahead.
        count = number.value if number is not None else unit[1]
        return m.piece("relative", Relative(unit=unit[0], shift=0, within=count or 0, vague=True))
    if m.value("g") == "span" or told or alone or before in UNIT_CODES.values():
        # «بعد يومين من», «عاما بعد عام», «خلال ثلاثة أيام»: counted from something told, or a length.
        return m.piece("relative", Relative(unit=unit[0], shift=0, vague=True))
    if m.value("g") == "1" and (unit[0] in ("year", "decade", "century") or m.tokens.codes[m.last : m.last + 1] == "f"):
        return m.piece("relative", Relative(unit=unit[0], shift=0, vague=True))
    if m.has("u4", "u5"):
        return _compound_before(m, number.value if number is not None else unit[1], unit[0])
    if m.has("h") and m.code("n") not in ("?", "n"):
        count = number.value if number is not None else unit[1]
        return _counted_parts(m, count, unit[0], m.value("g"), m.code("h")[1]) if count else None
    code = "A" if within and unit[0] not in ("hour", "minute", "second") else "g"
    return _counted_units(m, number, unit, "1" if within else m.value("g"), code, m.code("n"))


def _compound_before(m: Match, count: int | None, unit: str) -> Piece | None:
    """«قبل سنة وثلاثة أشهر», «قبل ساعة و20 دقيقة»."""
    smaller, single = m.value("u4", "u5")
    rest = m.number("n2") if m.has("n2") else single
    size = SMALLER.get((unit, smaller))
    if not count or not rest or not size or m.code("n") in ("?", "n"):
        return m.piece("relative", Relative(unit=unit, shift=0, vague=True))
    sign = as_shift(m.value("g")) or 0
    return m.piece("relative", Relative(unit=smaller, shift=sign * (count * size + rest), exact=True))


@cache
def _upon_words() -> frozenset[str]:
    return frozenset(search_copy(word.strip()).text for word in UPON.split("/"))


def _upon(m: Match) -> bool:
    """Whether what follows says since when: «بعد عام على رحيله»."""
    return m.word(m.last).split()[0] in _upon_words()


def ago_from(m: Match) -> Piece | None:
    """«من أسبوع», as the news of Egypt and the Levant says «a week ago», where it is a clause by itself.

    Within a clause it may be «برنامج من يومين», a programme of two days.
    """
    number, unit = m.value("n"), m.value("u", "u2")
    if m.value("g") != "from" or m.before() not in ("", ",", ".", ";", "N", "(") or unit[0] not in AGO_FROM:
        return None
    if number is None and (unit[1] is None or unit == ("day", 1)):
        return None
    return _counted_units(m, number, unit, "-1", "g", "")


AGO_FROM = ("day", "week", "month", "year")
