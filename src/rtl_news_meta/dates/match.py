"""Match: a match of a production, and the fields that several productions share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.lexicon import Month, Number
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Piece

if TYPE_CHECKING:
    from rtl_news_meta.dates.shapes import Found
    from rtl_news_meta.dates.stated import Stated
    from rtl_news_meta.dates.tokens import Tokens


__all__ = [
    "FRACTIONS_OF",
    "UNIT_OF",
    "Match",
    "as_shift",
    "date_piece",
    "era_of",
    "fields_of",
    "months_of",
    "place_of",
    "shift_of",
    "year_of",
]

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


ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"


class Match:
    """A match of one production, with access to the tokens of its groups.

    One object serves a whole stretch and moves from match to match: to make one for each costs three times as much. A
    reader may not keep it.
    """

    __slots__ = ("_base", "_found", "first", "groups", "last", "tokens")

    def __init__(self, tokens: Tokens, base: int) -> None:
        self.tokens = tokens
        self._base = base
        self._found: Found
        self.first: int
        self.last: int
        self.groups: dict[str, int]
        """The groups that matched, and where each starts in the shape; `at` gives the token."""

    def move(self, found: Found) -> Match:
        """Stand for another match of the stretch."""
        self._found = found
        self.first = self._base + found.first
        self.last = self._base + found.last
        self.groups = found.starts
        return self

    def has(self, *groups: str) -> bool:
        """Whether any of `groups` matched."""
        return not self.groups.keys().isdisjoint(groups)

    def at(self, *groups: str) -> int:
        """The token index where the first matched of `groups` starts, or -1."""
        starts = self.groups
        for group in groups:
            if group in starts:
                return self._base + starts[group]
        return -1

    def value(self, *groups: str) -> Any:
        """The value of the token at the first matched of `groups`, or None."""
        starts = self.groups
        for group in groups:
            if group in starts:
                return self.tokens.values[self._base + starts[group]]
        return None

    def word(self, index: int) -> str:
        """The text of a token."""
        return self.tokens.text[self.tokens.starts[index] : self.tokens.ends[index]]

    def definite(self, index: int) -> bool:
        """Whether a token is one thing with the Arabic article, «الشهر», which no number can count."""
        value = self.tokens.values[index]
        return isinstance(value, tuple) and value[1] == 1 and self.word(index).startswith(ARTICLE)

    def number(self, *groups: str) -> int | None:
        """The number that stands in the first matched of `groups`; None where something else does."""
        found = self.value(*groups)
        return found.value if isinstance(found, Number) else None

    def code(self, group: str) -> str:
        """The classes that a group matched; empty if it matched none."""
        return self._found.classes.get(group, "")

    def before(self) -> str:
        """The class of the token before the match; empty at the start of the text."""
        return self.tokens.codes[self.first - 1] if self.first else ""

    def behind(self) -> str:
        """The class of the token behind the match; empty at the end of the text."""
        return self.tokens.codes[self.last : self.last + 1]

    def piece(self, slot: str, value: Any) -> Piece:
        """Return the piece that the match makes."""
        # Past the named tuple's own `__new__`, which takes twice as long; four in a common date.
        return tuple.__new__(Piece, (self.first, self.last, slot, value, ()))


def months_of(m: Match) -> tuple[tuple[Month, ...], int, bool]:
    """Return the month's readings, how much its name is a word as well, and whether it is of another language."""
    if "mn" in m.groups:
        number = m.value("mn").value
        return (Month(Calendar.GREGORIAN, number),) if number <= 12 else (), 0, False
    index = m.at("m") if "m" in m.groups else m.at("m3", "m4", "m5", "m6", "m7", "m8", "m9")
    readings, word = m.tokens.values[index]
    foreign = m.tokens.codes[index] == "m"
    if "m2" in m.groups:
        second = m.at("m2")
        name = second if m.code("m2") in "Mm" else second + 1
        others, _ = m.tokens.values[name]
        # Twice the same word is no dual name: Urdu «دے دی», «جوں جوں».
        shared = tuple(month for month in readings if month in others and m.word(name) != m.word(index))
        if shared:
            return shared, 0, foreign
        # Two months side by side («مهر - آبان») are no dual name; read the first and leave the rest.
        m.last = second
    return tuple(readings), word, foreign


def year_of(m: Match) -> tuple[Number | None, bool]:
    """Return the year, and whether it is two digits that nothing marks as a year."""
    if "yl" in m.groups:
        index = m.at("yl")
        number = m.tokens.values[index]
        follower = m.tokens.codes[index + 1 : index + 2]
        counted = follower == "X" and not m.tokens.glued(index) and m.at("e3") < 0
        if not number.digits or (counted and not (number.value >= 40 and _solar(m))):
            m.last = index
            if m.tokens.codes[index - 1] == ",":
                m.last -= 1
            return None, False
        return number, True
    return m.value("y", "yy"), False


def _solar(m: Match) -> bool:
    """Whether it is a solar month, a season or a holiday, whose years news still writes with two digits."""
    if m.has("r", "v"):
        return True
    index = m.at("m")
    return index >= 0 and any(month.calendar is Calendar.JALALI for month in m.tokens.values[index][0])


def era_of(m: Match, groups: tuple[str, ...] = ("e", "e2", "e3")) -> str | None:
    """Return the era that a match states, the last of two marks where two stand."""
    if m.groups.keys().isdisjoint(groups):
        return None
    index = m.at(*groups)
    if index >= m.last:
        return None
    if m.tokens.codes[index + 1 : index + 2] in ("E", "v") and index + 1 < m.last:
        return str(m.tokens.values[index + 1])
    return str(m.tokens.values[index])


TOLD = ("same", "later")
"""Shifts from something told, not from the day of writing."""

SIGNS = {"later": 1, "earlier": -1, "recent": -1, "same": None, None: None}


def as_shift(value: Any) -> int | None:
    """Return the number of a shift as the tables write it; None where it gives none."""
    return SIGNS[value] if value in SIGNS else int(value)


SHIFTS = ("sx", "sa", "sb", "sr")
YEARS = ("y", "yy", "yl")


def shift_of(m: Match) -> tuple[int | None, str | None]:
    """Return how far a stated «this year», «last month» is from the reference, and its unit."""
    if m.groups.keys().isdisjoint(SHIFTS):
        return None, None
    if m.at("sx") >= 0:
        return as_shift(m.value("sx")), None
    if m.value("sa", "sb") in TOLD:
        return None, None
    if m.at("sa") >= 0:
        return as_shift(m.value("sa")), (m.value("su")[0] if m.at("su") >= 0 else None)
    if m.at("sb") >= 0:
        return as_shift(m.value("sb")), m.value("sv")[0]
    if m.at("sr") >= 0:
        unit, shift, *_ = m.value("sr")
        if unit == "year":
            return shift, unit
        m.last = m.at("sr")
        if m.tokens.codes[m.last - 1] == "f":
            m.last -= 1
    return None, None


def fields_of(m: Match) -> dict[str, Any] | None:
    """Return month, year, era and shift; None for a foreign or wordlike name without what it needs."""
    names, word, foreign = months_of(m)
    if "y" in m.groups and "yl" not in m.groups:
        year, loose = m.value("y"), False  # as nearly every year is written
        if year.value < 1000 and "e" not in m.groups and m.tokens.codes[m.at("y") - 1] == "f":
            # «تا ۱۴ اسفند به ۱۱۹ میلیمتر رسید»
            m.last, year = m.at("y") - 1, None
    else:
        year, loose = (None, False) if m.groups.keys().isdisjoint(YEARS) else year_of(m)
    if not names or (foreign and year is None):
        return None
    era = None if year is None else era_of(m)
    shift, shift_unit, bar = None, None, None
    if not m.groups.keys().isdisjoint(SHIFTS):
        shift, shift_unit = shift_of(m)
        if shift is None and m.value("sa", "sb") in TOLD:
            bar = "of a time told of"
    return {
        "months": names,
        "word": word,
        "year": year,
        "loose_year": loose,
        "era": era,
        "shift": shift,
        "shift_unit": shift_unit,
        "bar": bar,
    }


EVERY = re.compile(r"eYf?\Z")
"""«ہر سال 14 اگست»"""


EVERY_BEHIND = re.compile(r"f?e(?=[SihjkO0YCcs])")


def date_piece(m: Match, stated: Stated) -> Piece | None:
    """Return the piece of a date; None for the name of a place, barred for an event's name or an impossible year."""
    if stated.year is not None:
        # What stands beside it bars only a date without a year.
        return m.piece("date", stated)
    codes = m.tokens.codes
    # Behind a small word («د کب») the noun before it owns no date.
    before = "" if codes[m.first] == "f" else m.before()
    if EVERY_BEHIND.match(codes, m.last):
        stated.bar = "every year"
    if stated.shift is None:
        if "e" in codes[max(m.first - 3, 0) : m.first] and EVERY.search(codes, max(m.first - 3, 0), m.first):
            stated.bar = "every year"
        if before == "L":
            return None
        if before == "1":
            stated.bar = "the name of an event"
        follower = codes[m.last : m.last + 1]
        number = m.tokens.values[m.last] if follower == "n" else None
        if follower == "n" and codes[m.last + 1 : m.last + 2] != "%" and (number is None or number.digits):
            stated.bar = "followed by a number that is no year"
    return m.piece("date", stated)


def place_of(value: Any) -> int | None:
    """Return which of several a word names: the nth, -1 for the last; None for a word that is neither."""
    if isinstance(value, Number):
        return value.value
    return {None: -1, "end": -1, "last": -1, "start": 1}.get(value)


FRACTIONS_OF = ("p", "K", "4", "k", "C")
"""Classes behind which an ordinal counts parts and is no day."""
