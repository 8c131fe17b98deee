"""The readers: one per production of the grammar, from a match over token classes to what the tokens state."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.lexicon import UNIT_CODES, Month, Number
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Clock, Piece, Relative, Stated, Weekday
from rtl_news_meta.tables import months

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from rtl_news_meta.dates.tokens import Tokens

__all__ = ["read"]

UNIT_OF = {
    "second": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "hour": Granularity.HOUR,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "month": Granularity.MONTH,
    "season": Granularity.SEASON,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}


class Match:
    """A match of one production, with access to the tokens of its groups."""

    __slots__ = ("first", "last", "match", "name", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str], name: str) -> None:
        self.tokens = tokens
        self.match = match
        self.name = name
        self.first, self.last = match.span()

    def at(self, *groups: str) -> int:
        """The token index where the first matched of `groups` starts, or -1."""
        for group in groups:
            index = self.match.start(f"{group}_{self.name}")
            if index >= 0:
                return index
        return -1

    def value(self, *groups: str) -> Any:
        """The value of the token at the first matched of `groups`, or None."""
        index = self.at(*groups)
        return None if index < 0 else self.tokens.values[index]

    def number(self, *groups: str) -> int | None:
        """The number that stands in the first matched of `groups`."""
        found = self.value(*groups)
        return None if found is None else int(found.value)

    def code(self, group: str) -> str:
        """The classes that a group matched."""
        return self.match[f"{group}_{self.name}"] or ""

    def piece(self, slot: str, value: Any) -> Piece:
        """Return the piece that the match makes."""
        return Piece(self.first, self.last, slot, value)


def read(tokens: Tokens, match: re.Match[str]) -> Piece | None:
    """Return what a match of the grammar states, or None where it is no date after all."""
    name = match.lastgroup or ""
    return READERS[name](Match(tokens, match, name))


def _months(m: Match) -> tuple[tuple[Month, ...], int, bool]:
    """Return the month's readings, whether its name is a word as well, and whether it is of another language."""
    if "mn_" + m.name in m.match.re.groupindex and (number := m.number("mn")) is not None:
        return (Month(Calendar.GREGORIAN, number),) if number <= 12 else (), 0, False
    index = m.at(*(group for group in ("m", "m3", "m4", "m5") if f"{group}_{m.name}" in m.match.re.groupindex))
    readings, word = m.tokens.values[index]
    foreign = m.tokens.codes[index] == "m"
    second = m.at("m2") if f"m2_{m.name}" in m.match.re.groupindex else -1
    if second >= 0:
        others, _ = m.tokens.values[second + 1]
        shared = tuple(month for month in readings if month in others)
        if not shared:
            # Two months side by side («مهر - آبان») are no dual name; read the first and leave the rest.
            m.last = second
        else:
            return shared, 0, foreign
    return tuple(readings), word, foreign


def _year(m: Match) -> tuple[Number | None, bool]:
    """Return the year, and whether it is two digits that nothing marks as a year."""
    if m.at("yl") >= 0:
        index = m.at("yl")
        number = m.tokens.values[index]
        follower = m.tokens.codes[index + 1 : index + 2]
        if not number.digits or (follower == "X" and not m.tokens.glued(index) and m.at("e3") < 0):
            m.last = index
            if m.tokens.codes[index - 1] == ",":
                m.last -= 1
            return None, False
        return number, True
    return m.value("y", "yy"), False


def _era(m: Match, groups: tuple[str, ...] = ("e", "e2", "e3")) -> str | None:
    names = [group for group in groups if f"{group}_{m.name}" in m.match.re.groupindex]
    index = m.at(*names)
    if index < 0 or index >= m.last:
        return None
    if m.tokens.codes[index + 1 : index + 2] in ("E", "v") and index + 1 < m.last:
        return str(m.tokens.values[index + 1])
    return str(m.tokens.values[index])


def _shift(m: Match) -> tuple[int | None, str | None]:
    """Return how far a stated «this year», «last month» is from the reference, and its unit."""
    if f"sx_{m.name}" in m.match.re.groupindex and m.at("sx") >= 0:
        return _as_shift(m.value("sx")), None
    if m.at("sa") >= 0:
        return _as_shift(m.value("sa")), (m.value("su")[0] if f"su_{m.name}" in m.match.re.groupindex else "month")
    if f"sb_{m.name}" in m.match.re.groupindex and m.at("sb") >= 0:
        return _as_shift(m.value("sb")), m.value("sv")[0]
    if f"sr_{m.name}" in m.match.re.groupindex and m.at("sr") >= 0:
        unit, shift, *_ = m.value("sr")
        if unit == "year":
            return shift, unit
        m.last = m.at("sr")
        if m.tokens.codes[m.last - 1] == "f":
            m.last -= 1
    return None, None


SIGNS = {"later": 1, "earlier": -1, "same": None, None: None}


def _as_shift(value: Any) -> int | None:
    return SIGNS[value] if value in SIGNS else int(value)


def _fields(m: Match) -> dict[str, Any] | None:
    """Return month, year, era and shift; None for a foreign or wordlike name without what it needs."""
    names, word, foreign = _months(m)
    year, loose = _year(m) if m.at("y", "yy", "yl") >= 0 else (None, False)
    shift, shift_unit = _shift(m)
    if not names or (foreign and year is None):
        return None
    return {
        "months": names,
        "word": word,
        "year": year,
        "loose_year": loose,
        "era": _era(m) if year is not None else None,
        "shift": shift,
        "shift_unit": shift_unit,
    }


def _date(m: Match, stated: Stated) -> Piece | None:
    """Return the piece of a date; None for the name of a place, barred for an event's name or an impossible year."""
    codes = m.tokens.codes
    before = codes[m.first - 1 : m.first]
    if stated.year is None and stated.shift is None:
        if before == "L":
            return None
        if before == "1":
            stated.bar = "the name of an event"
        follower = codes[m.last : m.last + 1]
        number = m.tokens.values[m.last] if follower == "n" else None
        if follower == "n" and codes[m.last + 1 : m.last + 2] != "%" and (number is None or number.digits):
            stated.bar = "followed by a number that is no year"
    return m.piece("date", stated)


def day_month(m: Match) -> Piece | None:
    index = m.at("d")
    number = m.tokens.values[index]
    fields = _fields(m)
    if fields is None or _counted(m, index):
        return None
    bare = fields["year"] is None and fields["shift"] is None
    before, behind = m.tokens.codes[m.first - 1 : m.first], m.tokens.codes[m.last - 1]
    if number.ordinal and before in FRACTIONS_OF and m.tokens.values[m.first - 1] not in ("start", "end"):
        # «نیمه دوم مهر» read as a fraction failed: the ordinal is still no day.
        return None
    if (
        bare
        and fields["word"]
        and not number.ordinal
        and not number.digits
        and behind != "O"
        and before not in ("W", "j")
    ):
        # «هفت تیر»: a count, a square, seven bullets.
        return None
    ends = number.digits and m.tokens.codes[m.last : m.last + 1] not in ("X", "%")
    if bare and fields["word"] == months.VERB and behind != "O" and not ends:
        # «۲۰ می» may go on with a verb («۲۰ میشود»): only where the clause ends.
        return None
    if bare and fields["word"] and m.tokens.codes[index] == "u" and behind != "O" and before not in ("W", "j"):
        # «یک دی» may be "one" and a name.
        return None
    return _date(m, Stated(unit=Granularity.DAY, day=number.value, **fields))


def _counted(m: Match, index: int) -> bool:
    """Whether the number is the second part of something that is no day: a score, a decimal."""
    codes = m.tokens.codes
    return index >= 2 and codes[index - 1] == "/" and codes[index - 2] in "udzobyn" and m.tokens.glued(index)


def days(m: Match) -> Piece | None:
    first, last = m.number("d"), m.number("l")
    fields = _fields(m)
    if fields is None or first is None or last is None:
        return None
    connector = m.code("c")
    between = m.tokens.codes[m.first] == "F" and m.tokens.values[m.first] == "between"
    if first >= last or (connector == "&" and last - first != 1 and not between):
        # A list, or a number that belongs to something else: read the last day only.
        m.first = m.at("l")
        return _date(m, Stated(unit=Granularity.DAY, day=last, **fields))
    if connector != "t" and m.tokens.codes[m.first] == "F":
        m.first = m.at("d")
    return _date(m, Stated(unit=Granularity.DAY, day=first, last_day=last, **fields))


def month_days(m: Match) -> Piece | None:
    first, last = m.number("d"), m.number("l")
    names, word, _ = _months(m)
    if first is None or last is None or first >= last or word:
        return None
    return m.piece(
        "date", Stated(unit=Granularity.DAY, day=first, last_day=last, months=names, word=word, year=m.value("y"))
    )


def year_month_day(m: Match) -> Piece | None:
    names, word, _foreign = _months(m)
    return m.piece(
        "date",
        Stated(
            unit=Granularity.DAY, day=m.number("d"), months=names, word=word, year=m.value("y"), era=_era(m, ("e",))
        ),
    )


def year_month(m: Match) -> Piece | None:
    names, word, _ = _months(m)
    return m.piece(
        "date", Stated(unit=Granularity.MONTH, months=names, word=word, year=m.value("y"), era=_era(m, ("e",)))
    )


def month_day(m: Match) -> Piece | None:
    names, word, _ = _months(m)
    if m.at("g") >= 0 and not m.tokens.glued(m.at("g")):
        return None
    if m.at("b") >= 0 and (m.first == 0 or m.tokens.values[m.first - 1] != "month of"):
        return None
    return _date(m, Stated(unit=Granularity.DAY, day=m.number("d", "o", "g0", "b"), months=names, word=word))


def nth_weekday(m: Match) -> Piece | None:
    fields = _fields(m)
    if fields is None:
        return None
    found = m.value("n", "n2")
    n = found.value if isinstance(found, Number) else -1
    stated = Stated(unit=Granularity.DAY, nth_weekday=(n, m.value("w", "w2")), **fields)
    return _date(m, stated) if n <= 5 else None


def month_year(m: Match) -> Piece | None:
    fields = _fields(m)
    if fields is None or (fields["year"] is None and fields["shift"] is None):
        return None
    if fields["loose_year"] and fields["word"]:
        return None
    stated = Stated(unit=Granularity.MONTH, **fields)
    before = m.tokens.codes[m.first - 1 : m.first]
    if m.first and before in ("b", "n") and m.at("m") == m.first and m.tokens.values[m.first - 1]:
        # «۳۲ خرداد ۱۴۰۲»
        m.first -= 1
        stated.bar = f"no such day: {m.tokens.values[m.first].value}"
    return m.piece("date", stated)


def month(m: Match) -> Piece | None:
    names, word, foreign = _months(m)
    if foreign or not names:
        return None
    if m.at("mn") >= 0 and m.tokens.codes[m.last : m.last + 1] not in ("", ".", ",", "f", ")", "N"):
        return None
    shift, _unit = _shift(m) if m.at("sa") >= 0 else (None, None)
    return _date(m, Stated(unit=Granularity.MONTH, months=names, word=word, shift=shift))


def nth_of_month(m: Match) -> Piece | None:
    fields = _fields(m)
    found = m.value("n", "n2")
    n = found.value if isinstance(found, Number) else -1
    if fields is None or n > 31 or (m.at("u2") >= 0 and m.code("u2") == "R" and m.value("u2")[:2] != ("day", 0)):
        return None
    if m.code("u") == "k" or m.code("u2") == "k":
        return m.piece("date", Stated(unit=Granularity.WEEK, nth=n, **fields)) if n <= 5 else None
    if n > 0:
        return _date(m, Stated(unit=Granularity.DAY, day=n, **fields))
    return m.piece("date", Stated(unit=Granularity.DAY, nth=-1, **fields))


def nth_of_shifted(m: Match) -> Piece | None:
    shift, _ = _shift(m)
    found = m.value("n")
    n = found.value if isinstance(found, Number) else -1
    if shift is None or n > 5:
        return None
    stated = Stated(unit=Granularity.DAY, shift=shift, shift_unit="month")
    if m.at("w") >= 0:
        stated.nth_weekday = (n, m.value("w"))
    elif m.code("u") == "k":
        stated.unit, stated.nth = Granularity.WEEK, n
    elif n > 0:
        stated.day = n
    else:
        stated.nth = -1
    return m.piece("date", stated)


def shift_day_month(m: Match) -> Piece | None:
    """Last year, 15 June: the shift stands before the date."""
    names, word, foreign = _months(m)
    shift = m.value("sr")[:2] if m.at("sr") >= 0 else ("year", _as_shift(m.value("sb")))
    if foreign or shift[0] != "year" or shift[1] is None:
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.DAY, day=m.number("d"), months=names, word=word, shift=int(shift[1]), shift_unit="year"
        ),
    )


def shift_day(m: Match) -> Piece | None:
    unit, shift = m.value("sr")[:2] if m.at("sr") >= 0 else ("month", _as_shift(m.value("sb")))
    if unit != "month" or shift is None:
        return None
    return m.piece("date", Stated(unit=Granularity.DAY, day=m.number("d"), shift=int(shift), shift_unit="month"))


def season(m: Match) -> Piece | None:
    year, loose = _year(m) if m.at("y", "yy", "yl") >= 0 else (None, False)
    shift, shift_unit = _shift(m)
    if m.at("y0") >= 0:
        year = m.value("y0")
    if loose or (year is None and shift is None):
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.SEASON,
            season=m.value("r", "r2"),
            year=year,
            era=_era(m) if year else None,
            shift=shift,
            shift_unit=shift_unit,
        ),
    )


def day_of_month(m: Match) -> Piece | None:
    if m.at("sr") >= 0:
        unit, shift, *_ = m.value("sr")
        if unit != "month":
            return None
    else:
        shift, _ = _shift(m)
    if shift is None:
        return None
    return m.piece("date", Stated(unit=Granularity.DAY, day=m.number("d"), shift=shift, shift_unit="month"))


def joined_date(m: Match) -> Piece | None:
    names, word, _ = _months(m)
    year = m.value("y")
    return m.piece(
        "date",
        Stated(unit=Granularity.DAY, day=m.number("d"), months=names, word=word, year=year, era=_era(m, ("e",))),
    )


HALVES = {"p": 2, "K": 2, "4": 4}
FRACTIONS_OF = ("p", "K", "4", "k", "C")


def fraction(m: Match) -> Piece | None:
    """Halves and quarters, the nth week or ten days of a month, the nth six months of a year."""
    n, code = m.number("n"), m.code("p")
    monthly = m.at("m", "mn") >= 0
    if n is None or (code == "p" and m.value("p") != "middle") or (code == "j" and not monthly):
        return None
    if code == "j":
        return None
    if monthly:
        fields = _fields(m)
        if fields is None:
            return None
        stated = Stated(unit=Granularity.MONTH, **fields)
        parts = {"k": ("days", 7), "C": ("days", 10)}.get(code) or ("parts", HALVES.get(code, 0))
    else:
        stated = Stated(unit=Granularity.YEAR, shift_unit="year")
        if m.at("fy") >= 0:
            stated.year, stated.era = m.value("fy"), m.value("fe")
        elif m.at("fa") >= 0:
            stated.shift = _as_shift(m.value("fa"))
        elif m.at("fr") >= 0:
            if m.value("fr")[0] != "year":
                return None
            stated.shift = m.value("fr")[1]
        else:
            stated.shift = 0
        count = m.number("k")
        parts = ("months", count) if count else ("parts", HALVES.get(code, 0))
    if not parts[1]:
        return None
    stated.fraction = (*parts, n)
    return m.piece("date", stated)


def age_word(m: Match) -> Piece | None:
    number = m.value("x", "n")
    return m.piece("date", Stated(unit=Granularity.DECADE, year=number))


def years(m: Match) -> Piece | None:
    first, last = m.value("y", "y2"), m.value("l", "l2")
    if "&" in m.code("c") and (m.first == 0 or m.tokens.values[m.at("y") - 2] != "between"):
        # «سال ۹۰ و ۹۱»: two years, of which the first is read here.
        m.last = m.at("c")
        return m.piece("date", Stated(unit=Granularity.YEAR, year=first))
    stated = Stated(unit=Granularity.YEAR, year=first, last_year=last, era=_era(m, ("e", "e2")))
    if m.at("y2") >= 0 and not stated.era:
        # Two bare years: only as near each other as the two of a season or a life, and both in range.
        if not (first.digits and last.digits and _year_like(first.value) and abs(last.value - first.value) < 120):
            return None
        if not _year_like(last.value):
            return None
    return m.piece("date", stated)


def _year_like(value: int) -> bool:
    return 1250 <= value <= 1450 or 1700 <= value <= 2100


def year(m: Match) -> Piece | None:
    number = m.value("y", "y2", "y3")
    era = _era(m, ("e", "e2"))
    if m.at("y3") >= 0 and not (number.digits and _year_like(number.value)):
        return None
    if m.at("y2") >= 0 and not number.digits:
        return None
    if m.tokens.codes[m.at("y", "y2", "y3")] in "bz" and not number.digits:
        return None
    return m.piece("date", Stated(unit=Granularity.YEAR, year=number, era=era))


def age(m: Match) -> Piece | None:
    unit = UNIT_OF[m.value("u")[0]]
    return m.piece("date", Stated(unit=unit, year=m.value("n"), era=_era(m, ("e",))))


def numeric(m: Match) -> Piece | None:
    return m.piece("date", Stated(unit=Granularity.DAY, groups=m.value("q"), era=_era(m, ("e",))))


def numeric_two(m: Match) -> Piece | None:
    groups = m.value("q")
    if len(groups[0]) == 4 and int(groups[1]) == (int(groups[0]) + 1) % 100 and not m.code("e"):
        # «2011-12»: a season over two years.
        first, last = int(groups[0]), int(groups[0]) + 1
        return m.piece("date", Stated(unit=Granularity.YEAR, year=Number(first), last_year=Number(last)))
    unit = Granularity.MONTH if max(map(len, groups)) == 4 else Granularity.DAY
    before = m.first - 1
    cued = before >= 0 and (m.tokens.codes[before] in "Wj" or m.tokens.values[before] == "date")
    if unit is Granularity.DAY and not cued:
        return None
    if unit is Granularity.DAY and m.tokens.codes[m.last : m.last + 1] in ("%", "n"):
        return None
    return m.piece("date", Stated(unit=unit, groups=groups, era=_era(m, ("e",))))


def ago(m: Match) -> Piece | None:
    return _relative(m, m.value("n"), m.value("u"), m.value("g"), m.code("g"), m.code("n"))


def ago_dual(m: Match) -> Piece | None:
    return _relative(m, None, m.value("u"), m.value("g"), m.code("g"), "")


def _relative(
    m: Match, number: Any, unit: tuple[str, int | None], sign: str, code: str, number_code: str
) -> Piece | None:
    name, count = unit
    value = _as_shift(sign)
    if number_code == "D":
        return None
    n = number.value if number is not None else count
    if sign == "later" or (code == "g" and m.tokens.codes[m.last : m.last + 1] == "F"):
        # «سه روز بعد»: later than something told, not than now.
        return m.piece("relative", Relative(unit=name, shift=0, vague=True))
    if value is None:
        return m.piece("duration", None)
    if n is None or number_code == "?" or (number is None and number_code):
        return m.piece("relative", Relative(unit=name, shift=0, vague=True))
    if code == "A":
        # «سه روز گذشته»: the three days up to now.
        return m.piece("relative", Relative(unit=name, shift=value, span=n))
    return m.piece("relative", Relative(unit=name, shift=value * n, exact=True))


def periods(m: Match) -> Piece | None:
    return _relative(m, m.value("n"), m.value("u"), m.value("g"), "A", m.code("n"))


def part_of_period(m: Match) -> Piece | None:
    return m.piece("relative", Relative(unit=m.value("u")[0], shift=0, third=m.value("p")))


def bare_year(m: Match) -> Piece | None:
    number = m.value("y")
    value = number.value
    if not number.digits or not (1300 <= value <= 1420 or 1900 <= value <= 2050):
        return None
    cue = m.tokens.codes[m.first - 1] == ":"
    if not cue and (value % 100 == 0 or m.tokens.codes[m.last : m.last + 1] not in ("", ".", ",", ")", ";", "N")):
        return None
    return m.piece("date", Stated(unit=Granularity.YEAR, year=number))


def ago_before(m: Match) -> Piece | None:
    number = m.value("n")
    within = m.value("g") == "within"
    unit = m.value("u", "u2")
    following = m.tokens.codes[m.last : m.last + 1]
    before = m.tokens.codes[m.first - 1 : m.first]
    alone = number is None and unit[0] in ("decade", "century") and unit[1] == 1
    told = following == "f" and m.tokens.values[m.last] == "from"
    if m.value("g") == "span" or told or alone or before in UNIT_CODES.values():
        # «بعد يومين من», «عاما بعد عام», «خلال ثلاثة أيام»: counted from something told, or a length.
        return m.piece("relative", Relative(unit=unit[0], shift=0, vague=True))
    if m.value("g") == "1" and (unit[0] in ("year", "decade", "century") or m.tokens.codes[m.last : m.last + 1] == "f"):
        return m.piece("relative", Relative(unit=unit[0], shift=0, vague=True))
    code = "A" if within and unit[0] not in ("hour", "minute", "second") else "g"
    return _relative(m, number, unit, "1" if within else m.value("g"), code, m.code("n"))


def weekday_of_week(m: Match) -> Piece | None:
    shift = _as_shift(m.value("a", "b"))
    if shift is None:
        return None
    return m.piece("weekday", Weekday(number=m.value("w"), week=shift))


def weekday(m: Match) -> Piece | None:
    index = m.at("w", "w2")
    weak = m.tokens.codes[index] == "w"
    marked = m.at("a") >= 0 or m.at("b") >= 0 or m.code("j") in ("j", "jf")
    if m.code("j").startswith("R"):
        # «امروز پنجشنبه»: two pieces; let the relative word be read by itself.
        return None
    shift = m.value("a", "b")
    number = _as_shift(shift)
    if m.at("b") >= 0 and number is None:
        return None
    return Piece(
        m.first, m.last, "weekday", Weekday(number=m.tokens.values[index], shift=number, weak=weak and not marked)
    )


def shift(m: Match) -> Piece | None:
    value = m.value("a", "a2", "b")
    number = _as_shift(value)
    if m.at("p") >= 0:
        if number is None or not number:
            return None
        return m.piece("relative", Relative(unit="day", shift=number, part=m.value("p")))
    unit, count = m.value("u", "u2")
    told = value in ("later", "earlier") or m.at("b") >= 0
    counted = m.tokens.codes[m.first - 1 : m.first] in tuple("udzobynK?4")
    from_noun = m.tokens.codes[m.last : m.last + 1] == "F" and value in ("later", "earlier", "-1")
    if number is None or count is None or unit == "season" or counted or from_noun or (told and unit == "day"):
        # «فصل گذشته» is one of sport as often as of the year; «روز بعد» is the day after something told.
        return m.piece("relative", Relative(unit=unit, shift=0, vague=True))
    return m.piece("relative", Relative(unit=unit, shift=number, era=_era(m, ("e",))))


def relative(m: Match) -> Piece | None:
    unit, number, part, verbs = m.value("r")
    if unit == "either":
        if m.tokens.codes[m.last : m.last + 1] in tuple("udzobyn%"):
            return None
        return m.piece("relative", Relative(unit="day", shift=0, either=number, vague=True))
    if verbs and m.tokens.codes[m.last : m.last + 1] == "X":
        word = m.tokens.text[m.tokens.starts[m.last] : m.tokens.ends[m.last]].split()[0]
        if word[0] in verbs and len(word) > 3:
            # «القضية اليوم تعيد …»: before a verb of the present, "nowadays" rather than "today".
            return m.piece("relative", Relative(unit=unit, shift=number, vague=True))
    return m.piece("relative", Relative(unit=unit, shift=number, part=part))


def clock(m: Match) -> Piece | None:
    time, seconds = m.value("t")
    unit = Granularity.SECOND if seconds else Granularity.MINUTE
    mark = _mark(m)
    labelled = m.first < m.at("t") or mark is not None
    return m.piece("clock", Clock(time=time, unit=unit, mark=mark, labelled=labelled))


def _mark(m: Match) -> str | None:
    index = m.at("a")
    if index < 0:
        return None
    return "pm" if m.tokens.codes[index] == "v" else str(m.tokens.values[index])


FRACTIONS = {"&K": 30, "&4": 15, "&3": 20, "~K": -30, "~4": -15, "~3": -20}


def hour(m: Match) -> Piece | None:
    hours = m.number("h")
    if hours is None or hours > 24:
        return None
    opening = m.tokens.values[m.first]
    if m.tokens.codes[m.first] == "h" and opening and opening[1] is None:
        return None
    before = m.tokens.codes[max(m.first - 2, 0) : m.first]
    if m.tokens.codes[m.first] == "h" and m.at("i") < 0 and (before[-1:] in ("u", "d") or before in ("Xb", "b")):
        # «سه ساعت»: hours counted, not an hour named.
        return None
    minutes = m.number("i") or 0
    seconds = m.number("s") or 0
    if minutes > 59 or seconds > 59:
        return None
    unit = Granularity.SECOND if m.at("s") >= 0 else Granularity.MINUTE if m.at("i") >= 0 else Granularity.HOUR
    minutes += FRACTIONS.get(m.code("f"), 0)
    if m.code("f"):
        unit = Granularity.MINUTE
    total = (hours * 60 + minutes) % (24 * 60)
    return m.piece("clock", Clock(time=dt.time(total // 60, total % 60, seconds), unit=unit, mark=_mark(m)))


def oclock(m: Match) -> Piece | None:
    hours, minutes = m.number("h"), m.number("i") or 0
    if hours is None or hours > 24 or minutes > 59:
        return None
    if m.at("k") >= 0:
        minutes += {"K": 30, "4": 15, "~": -15}[m.code("k")]
    total = (hours * 60 + minutes) % (24 * 60)
    unit = Granularity.MINUTE if minutes else Granularity.HOUR
    return m.piece("clock", Clock(time=dt.time(total // 60, total % 60), unit=unit, mark=_mark(m)))


def bare_hour(m: Match) -> Piece | None:
    hours = m.number("h")
    if hours is None or not 1 <= hours <= 12:
        return None
    if m.code("h") == "d" and not m.value("h").digits:
        return None
    minutes = FRACTIONS.get(m.code("f"), 0)
    total = (hours * 60 + minutes) % (24 * 60)
    return m.piece(
        "clock",
        Clock(
            time=dt.time(total // 60, total % 60),
            unit=Granularity.MINUTE if minutes else Granularity.HOUR,
            mark=_mark(m),
        ),
    )


def zone(m: Match) -> Piece | None:
    return m.piece("zone", m.value("z"))


def holiday(m: Match) -> Piece | None:
    year, _loose = _year(m) if m.at("y", "yy", "yl") >= 0 else (None, False)
    shift, shift_unit = _shift(m)
    return m.piece(
        "date",
        Stated(
            unit=Granularity.DAY,
            holiday=m.value("v"),
            year=year,
            era=_era(m) if year else None,
            shift=shift,
            shift_unit=shift_unit,
        ),
    )


def recurring(m: Match) -> Piece | None:
    return m.piece("recurring", None)


def part(m: Match) -> Piece | None:
    return m.piece("part", m.value("p"))


def duration(m: Match) -> Piece | None:
    return m.piece("duration", None)


READERS: dict[str, Callable[[Match], Piece | None]] = {
    "days": days,
    "month_days": month_days,
    "year_month_day": year_month_day,
    "month_day_year": year_month_day,
    "day_month": day_month,
    "month_day": month_day,
    "nth_weekday": nth_weekday,
    "month_year": month_year,
    "month": month,
    "nth_of_month": nth_of_month,
    "nth_of_shifted": nth_of_shifted,
    "shift_day_month": shift_day_month,
    "shift_day": shift_day,
    "year_month": year_month,
    "season": season,
    "day_of_month": day_of_month,
    "joined_date": joined_date,
    "fraction": fraction,
    "age_word": age_word,
    "years": years,
    "year": year,
    "age": age,
    "numeric": numeric,
    "numeric_two": numeric_two,
    "ago": ago,
    "periods": periods,
    "ago_dual": ago_dual,
    "part_of_period": part_of_period,
    "bare_year": bare_year,
    "ago_before": ago_before,
    "weekday_of_week": weekday_of_week,
    "weekday": weekday,
    "shift": shift,
    "relative": relative,
    "clock": clock,
    "hour": hour,
    "oclock": oclock,
    "bare_hour": bare_hour,
    "zone": zone,
    "holiday": holiday,
    "recurring": recurring,
    "part": part,
    "duration": duration,
}
