"""Readers of weekdays, of this, last and next periods, and of what counts nothing: durations, repeated times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import Number
from rtl_news_meta.dates.match import ARTICLE, as_shift, era_of
from rtl_news_meta.dates.stated import Piece, Relative, Weekday

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match


__all__ = [
    "duration",
    "night_between",
    "part",
    "part_of_period",
    "recurring",
    "relative",
    "shift",
    "weekday",
    "weekday_of_week",
]


def night_between(m: Match) -> Piece | None:
    """«ليل الأحد/الاثنين»: the night from one day to the next."""
    first, last = m.value("w", "w3"), m.value("w2", "w4")
    part = m.value("p") if m.has("p") else m.tokens.values[m.first - 1]
    if part not in ("night", "midnight") or (first + 1) % 7 != last:
        return None
    return m.piece("weekday", Weekday(number=first, night=True, shift=as_shift(m.value("a"))))


def part_of_period(m: Match) -> Piece | None:
    """«پایان سال», «ابتدای ماه»."""
    if m.has("f") and m.value("f") not in ("whose", "month of"):
        return None
    unit, part, shift = m.value("u", "u2", "u3", "u4"), m.value("p", "o", "p2"), as_shift(m.value("a", "b") or "0")
    if isinstance(part, Number):
        # «اول هفته», «اول سال آینده»; «الدرجة الأولى العام الماضي» is no start of the year
        part = "start" if part.value == 1 and not m.word(m.at("p", "o")).startswith(ARTICLE) else None
    if part is None or not unit[1] or shift is None or m.value("a") == "later":
        return None
    return m.piece("relative", Relative(unit=unit[0], shift=shift, third=part, era=m.value("e")))


def weekday_of_week(m: Match) -> Piece | None:
    """«أحد الأسبوع الماضي»."""
    shift = as_shift(m.value("a", "b", "g"))
    if shift is None:
        # «شنبه همان هفته»
        return m.piece("relative", Relative(unit="day", shift=0, vague=True))
    return m.piece("weekday", Weekday(number=m.value("w"), week=shift * (m.number("n") or 1)))


# A week has seven days; without the bound a long list of weekdays would be walked from each of them.
EVERY_BEHIND = re.compile(r"(?:[,&]j?[Ww]){0,6}f?e(?=[SihjkO0YCcs])")
"""«every week»; «in each of the three», «یکشنبه همه آمدند» are none."""
EVERY_STARTS = (",", "&", "f", "e")


LAST_OF = re.compile(r"p[YOM]")
SATURDAY = 5
COUNTED = tuple("udzbyn?BAeR")


def _repeats(m: Match) -> bool:
    """Whether «of every week» or the like stands behind, also behind more weekdays of a list."""
    return m.behind() in EVERY_STARTS and EVERY_BEHIND.match(m.tokens.codes, m.last) is not None


def weekday(m: Match) -> Piece | None:
    """«روز شنبه», «الأربعاء الماضي»."""
    if m.has("w4"):
        return _week_or_saturday(m)
    index = m.at("w3", "w", "w2")
    weak = m.tokens.codes[index] == "w"
    opening = m.code("j")
    marked = opening in ("j", "jf") or "a" in m.groups or "b" in m.groups
    if m.before() == "L" and not marked and m.behind() in ("", "X", ".", ";", ")", "N", "f", "^", "H"):
        # «سوق الخميس», «حي الأحد»
        return None
    if _repeats(m):
        # «شنبه هر هفته», «الاثنين والخميس من كل أسبوع»
        return m.piece("recurring", None)
    if LAST_OF.match(m.tokens.codes, m.last) and m.tokens.values[m.last] == "end" and m.before() != "R":
        # «جمعه آخر سال»: the last Friday of the year.
        return m.piece("relative", Relative(unit="day", shift=0, vague=True))
    if len(m.groups) == 1:
        # The name alone, as it mostly stands: no word for day, shift or part of the day to look at.
        return m.piece("weekday", Weekday(m.tokens.values[index], weak=weak))
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


def _week_or_saturday(m: Match) -> Piece | None:
    """«ہفتے اور اتوار کو»: the word for week beside another day is Saturday."""
    if m.before() in COUNTED:
        return None
    return m.piece("weekday", Weekday(SATURDAY))


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
    counted = m.before() in tuple("udzobynK?4")
    if counted and m.before() == "o" and m.word(m.first - 1).startswith(ARTICLE):
        # «دوري الدرجة الأولى العام الماضي»
        counted = False
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
    return m.piece("relative", Relative(unit=unit, shift=number, era=era_of(m, ("e2", "e3", "e"))))


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
    if _repeats(m):
        # «في هذا اليوم من كل عام»
        return m.piece("recurring", None)
    if unit == "month" and number == 0 and before[1:] == "R":
        of, years, *_ = m.tokens.values[m.first - 1]
        if of == "year" and years:
            # «گزشتہ سال اسی ماہ»: the month told of
            return m.piece("relative", Relative(unit=unit, shift=0, vague=True))
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
    if m.tokens.codes[m.last - 1] == "h" and m.behind() in ("T", "d", "u") and m.tokens.codes[m.last - 2] == "o":
        # «بازی نخست ساعت ۱۸»
        return None
    if m.definite(m.last - 1):
        # «الدرجة الأولى العام الماضي»: no count of years
        return None
    return m.piece("duration", None)
