"""Readers of what counts from the day of writing, and of what counts nothing: durations, repeated times."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.lexicon import UNIT_CODES, Number
from rtl_news_meta.dates.match import as_shift, era_of
from rtl_news_meta.dates.stated import Piece, Relative, Weekday
from rtl_news_meta.tables.date_words_ar import UPON
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match


__all__ = [
    "ago",
    "ago_before",
    "ago_dual",
    "ago_from",
    "duration",
    "half_ago",
    "last_periods",
    "night_between",
    "nights_ago",
    "part",
    "part_of_period",
    "periods",
    "recurring",
    "relative",
    "shift",
    "weekday",
    "weekday_of_week",
]


def ago(m: Match) -> Piece | None:
    """«سه روز پیش», «شش سال گذشته», «ڈیڑھ سال قبل»."""
    unit = m.value("u")
    if m.code("g") == "l":
        # «24 ساعة الأخيرة»
        return _counted_units(m, m.value("n"), unit, "-1", "A", m.code("n")) if m.has("n") else None
    if m.has("v", "n2"):
        return _compound(m)
    if m.has("h", "h2", "k", "x") and isinstance(unit, tuple) and m.code("n") not in ("?", "n", "D"):
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
    about = "about" in m.tokens.values[m.first : m.last]
    if code == "A":
        # «سه روز گذشته»: the three days up to now.
        return m.piece("relative", Relative(unit=name, shift=value, span=n, about=about))
    return m.piece("relative", Relative(unit=name, shift=value * n, exact=True, about=about))


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


def night_between(m: Match) -> Piece | None:
    """«ليل الأحد/الاثنين»: the night from one day to the next."""
    first, last = m.value("w", "w3"), m.value("w2", "w4")
    part = m.value("p") if m.has("p") else m.tokens.values[m.first - 1]
    if part not in ("night", "midnight") or (first + 1) % 7 != last:
        return None
    return m.piece("weekday", Weekday(number=first, night=True, shift=as_shift(m.value("a"))))


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


def part_of_period(m: Match) -> Piece | None:
    """«پایان سال», «ابتدای ماه»."""
    if m.has("f") and m.value("f") not in ("whose", "month of"):
        return None
    unit, part, shift = m.value("u", "u2", "u3", "u4"), m.value("p", "o", "p2"), as_shift(m.value("a", "b") or "0")
    if isinstance(part, Number):
        # «اول هفته», «اول سال آینده»
        part = "start" if part.value == 1 else None
    if part is None or not unit[1] or shift is None or m.value("a") == "later":
        return None
    return m.piece("relative", Relative(unit=unit[0], shift=shift, third=part, era=m.value("e")))


def ago_before(m: Match) -> Piece | None:
    """«قبل يومين», «منذ 3 أيام»."""
    if m.has("k"):
        return _counted_parts(m, 0, m.value("u3")[0], m.value("g"), m.code("k"))
    number = m.value("n")
    within = m.value("g") == "within"
    unit = m.value("u", "u2")
    following = m.tokens.codes[m.last : m.last + 1]
    if m.has("now") and m.value("g") not in ("1", "+1"):
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


def weekday_of_week(m: Match) -> Piece | None:
    """«أحد الأسبوع الماضي»."""
    shift = as_shift(m.value("a", "b", "g"))
    if shift is None:
        # «شنبه همان هفته»
        return m.piece("relative", Relative(unit="day", shift=0, vague=True))
    return m.piece("weekday", Weekday(number=m.value("w"), week=shift * (m.number("n") or 1)))


EVERY_BEHIND = re.compile(r"(?:[,&]j?[Ww])*f?e(?![udzobyn])")
"""«every week»; «in each of the three» is none."""


def weekday(m: Match) -> Piece | None:
    """«روز شنبه», «الأربعاء الماضي»."""
    index = m.at("w3", "w", "w2")
    weak = m.tokens.codes[index] == "w"
    opening = m.code("j")
    marked = opening in ("j", "jf") or "a" in m.groups or "b" in m.groups
    if m.before() == "L" and not marked and m.behind() in ("", "X", ".", ";", ")", "N", "f", "^"):
        # «سوق الخميس», «حي الأحد»
        return None
    if EVERY_BEHIND.match(m.tokens.codes, m.last):
        # «شنبه هر هفته», «الاثنين والخميس من كل أسبوع»
        return m.piece("recurring", None)
    plural = opening[:1] == "j" and m.tokens.values[m.at("j")][1] is None
    if plural and not m.has("a") and m.behind() not in ("&", ",", "d", "z", "t"):
        # «أيام الجمعة»: every Friday.
        return m.piece("recurring", None)
    if opening[:1] == "R":
        # «امروز پنجشنبه»: two pieces; let the relative word be read by itself.
        return None
    shift = m.value("a", "b", "a3")
    number = as_shift(shift)
    if number is None and "b" in m.groups:
        # «همان شنبه»
        return m.piece("relative", Relative(unit="day", shift=0, vague=True))
    value = Weekday(number=m.tokens.values[index], shift=number, weak=weak and not marked)
    if m.has("p3"):
        # «پنجشنبه شب گذشته»
        at = m.at("p3")
        return Piece(m.first, at, "weekday", value, (Piece(at, m.last, "part", m.value("p3")),))
    return m.piece("weekday", value)


def shift(m: Match) -> Piece | None:
    """«هفته گذشته», «این ماه», «شب گذشته»."""
    value = m.value("a", "a2", "b")
    number = as_shift(value)
    # «روز دیگر», «شب دیگر»: another day.
    other = m.code("a" if m.has("a") else "a2") == "g" and value == "+1"
    if m.at("p") >= 0:
        if number is None or not number or other:
            return None
        return m.piece("relative", Relative(unit="day", shift=number, part=m.value("p")))
    unit, count = m.value("u", "u2")
    told = value in ("later", "earlier") or m.at("b") >= 0
    counted = m.tokens.codes[m.first - 1 : m.first] in tuple("udzobynK?4")
    from_noun = m.tokens.codes[m.last : m.last + 1] == "F" and value in ("later", "earlier", "-1")
    if (
        number is None
        or not count
        or unit == "season"
        or counted
        or from_noun
        or ((told or other) and unit == "day")
        or (value == "later" and unit != "week")
    ):
        # «فصل گذشته» is one of sport as often as of the year; «روز بعد» is the day after something told.
        return m.piece("relative", Relative(unit=unit, shift=0, vague=True))
    if value == "recent":
        # «دهه اخیر»: the ten years up to now.
        return m.piece("relative", Relative(unit=unit, shift=number, span=1))
    return m.piece("relative", Relative(unit=unit, shift=number, era=era_of(m, ("e2", "e"))))


PER_DAY = "%SihjD"
"""What is counted by the day."""


def relative(m: Match) -> Piece | None:
    """«امروز», «أمس», «کل»."""
    unit, number, part, verbs = m.value("r")
    if unit == "either":
        if m.tokens.codes[m.last : m.last + 1] in tuple("udzobyn%"):
            return None
        return m.piece("relative", Relative(unit="day", shift=0, either=number, vague=True))
    before = m.tokens.codes[max(m.first - 2, 0) : m.first]
    if verbs and before[1:] == "f" and m.tokens.values[m.first - 1] == "in" and before[0] in PER_DAY:
        # «8 ساعات في اليوم», «مليون برميل في اليوم»
        return m.piece("recurring", None)
    if EVERY_BEHIND.match(m.tokens.codes, m.last):
        # «في هذا اليوم من كل عام»
        return m.piece("recurring", None)
    if verbs and m.behind() in ("o", "9"):
        # «في اليوم الثاني»
        return None
    if verbs and m.tokens.codes[m.last : m.last + 1] == "X":
        word = m.tokens.text[m.tokens.starts[m.last] : m.tokens.ends[m.last]].split()[0]
        if word[0] in verbs and len(word) > 3:
            # «القضية اليوم تعيد …»: before a verb of the present, "nowadays" rather than "today".
            return m.piece("relative", Relative(unit=unit, shift=number, vague=True))
    return m.piece("relative", Relative(unit=unit, shift=number, part=part))


def recurring(m: Match) -> Piece | None:
    """«هر روز», «كل سنة»."""
    return m.piece("recurring", None)


def part(m: Match) -> Piece | None:
    """«صبح», «مساء»."""
    return m.piece("part", m.value("p"))


def duration(m: Match) -> Piece | None:
    """«سه ساعت», «چهل دقیقه», «پنج شب»."""
    if m.at("p") >= 0 and (m.value("p") != "night" or m.value("n").digits):
        return None
    if m.tokens.codes[m.first] == "D" and m.tokens.values[m.first][1] is None:
        # «چندی», «دقایقی» alone
        return None
    return m.piece("duration", None)
