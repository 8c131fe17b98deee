"""Dates written by a pattern of Unicode's date fields.

The fields are those of UTS 35 (part 4, "Date Field Symbol Table") that a date without a clock can fill; others are
refused. None of the six languages abbreviates months or weekdays in running text, so the abbreviated fields give the
whole name, as CLDR does for most of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rtl_news_meta.calendars.names import ERA_PLACE, digits, eras, months, weekdays
from rtl_news_meta.errors import CalendarError

if TYPE_CHECKING:
    from rtl_news_meta.calendars.date import CalendarDate

__all__ = ["write"]

TOKEN = re.compile(
    r"'(?P<quoted>(?:[^']|'')*)'|(?P<field>(?P<letter>[A-Za-z])(?P=letter)*)|(?P<literal>[^A-Za-z']+)|(?P<rest>')"
)

FIELDS = {
    "y": (1, 2, 4),
    "M": (1, 2, 3, 4),
    "L": (1, 2, 3, 4),
    "d": (1, 2),
    "E": (1, 2, 3, 4),
    "c": (3, 4),
    "G": (1, 2, 3, 4),
}
"""How often each letter may stand in a row."""


def write(date: CalendarDate, pattern: str, language: str, numerals: str | None) -> str:
    """Return the date as the pattern says; see `CalendarDate.format`."""
    table = digits(language, numerals)
    parts = []
    for text, is_field in _tokens(pattern):
        if not is_field:
            parts.append(text)
            continue
        if len(text) not in FIELDS.get(text[0], ()):
            raise _error(date, f"pattern {pattern!r} has {text!r}, which is no field of a date; quote letters: 'T'")
        value = _value(date, text, language)
        if value is None:
            raise _error(date, f"pattern {pattern!r} has {text!r}, which the date does not state")
        # Digits of the pattern's own text stay as they are.
        parts.append(value.translate(table) if table else value)
    return "".join(parts)


@lru_cache(maxsize=256)
def _tokens(pattern: str) -> tuple[tuple[str, bool], ...]:
    """Cut a pattern into (text, is it a field)."""
    tokens = []
    for found in TOKEN.finditer(pattern):
        quoted = found["quoted"]
        if quoted is not None:
            tokens.append((quoted.replace("''", "'") or "'", False))
        elif found["field"]:
            tokens.append((found["field"], True))
        else:
            tokens.append((found["literal"] or found["rest"], False))
    return tuple(tokens)


def _value(date: CalendarDate, field: str, language: str) -> str | None:
    """Return what a field stands for, in ASCII digits; None where the date is without it."""
    letter, size = field[0], len(field)
    if letter == "y":
        return f"{date.year % 100:02}" if size == 2 else str(date.year).zfill(size)
    if letter == "G":
        return eras(language, in_words=size == 4)[ERA_PLACE[date.calendar]]
    if letter in "ML":
        if date.month is None:
            return None
        return str(date.month).zfill(size) if size < 3 else months(date.calendar, language)[date.month - 1]
    if date.day is None:
        return None
    return str(date.day).zfill(size) if letter == "d" else weekdays(language)[date.weekday()]


def _error(date: CalendarDate, reason: str) -> CalendarError:
    return CalendarError(date.calendar.value, (date.year, date.month, date.day), reason)
