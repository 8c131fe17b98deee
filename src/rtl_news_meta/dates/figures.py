"""Figures: what groups of digits and the marks between words are, by their form alone."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.lexicon import Number, code_of_number

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Figure", "clock_of", "figures", "short_stretch"]

Figure = tuple[str, Any, int, int]
"""Class, value, start and end of a group of digits or a mark."""

MARKS = {
    **dict.fromkeys(",\N{ARABIC COMMA}", ","),
    **dict.fromkeys("-–—−\N{ARABIC TATWEEL}", "-"),
    **dict.fromkeys("/\\", "/"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    **dict.fromkeys(".\N{ARABIC FULL STOP}", "."),
    **dict.fromkeys(":;!?\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}", ";"),
    "|": "|",
    "\n": "N",
}


@cache
def _pattern() -> re.Pattern[str]:
    month = r"(?: 0?[1-9] | 1[0-2] )"
    dash = r"[/\-–\\]"
    return re.compile(
        rf"""
        (?P<date>   # three groups: 1402/12/18, 18 - 12 - 1402, 95 . 9 . 6
            (?<![\d.,/])
            (?: \d{{1,4}} (?P<s1>{dash}) \d{{1,2}} (?P=s1) \d{{1,4}}
              | \d{{1,4}} \. \d{{1,2}} \. \d{{1,4}}
              | \d{{1,4}} \ ? (?P<s2>{dash}) \ ? \d{{1,2}} \ ? (?P=s2) \ ? \d{{1,4}}
              | \d{{1,4}} \ \.\  \d{{1,2}} \ \.\  \d{{1,4}} )
            (?! \d | {dash}\d | \.\d )
        )
      | (?P<offset> # the zone in GMT+3, (UTC+03:30), 08:30:00+03:00
            (?: (?<![\d:]) \+ (?= \d{{1,2}}:\d\d ) | (?<=GMT|UTC) \ ? [+\-−]
              | (?<=:\d\d) \+ | (?<=:\d\d:\d\d) - ) \d{{1,2}} (?: :?\d\d )? (?! [\d:] )
        )
      | (?P<time>   # 17:30, 17 : 30 : 05
            (?<![\d:]) [0-2]?\d \ ?:\ ? [0-5]\d (?: \ ?:\ ? [0-5]\d (?: \.\d+ )? )? (?! \d | :\d | \.\d )
        )
      | (?P<years>  # 2022/2023
            (?<![\d.,/]) \d{{4}} \ ?/\ ? \d{{4}} (?! \d | [/.,\-٫٬]\d )
        )
      | (?P<two>    # 12/1402, 1402/12, 18/12
            (?<![\d.,/])
            (?: \d{{1,2}} / \d{{4}} | \d{{4}} / \d{{1,2}} | \d{{1,2}}[/\\]\d{{1,2}}
              | {month} \ / \ \d{{4}} | \d{{4}} \ / \ {month}
              | \d{{1,2}}-\d{{4}} | \d{{4}}-\d{{2}} )
            (?! \d | [/.,\-٫٬:]\d )
        )
      | (?P<other> −\d+ | \d+ (?: [/.,٫٬\\:]\d+ )+ )
      | (?P<digits> \d+ )
      | (?P<mark> [^\w\s] | \n )
        """,
        re.VERBOSE,
    )


SIGNS = frozenset("+-−")


@lru_cache(maxsize=4096)
def short_stretch(between: str) -> tuple[Figure, ...] | None:
    """Return what `figures` finds in a short stretch, counted from its start; None if the word before it matters.

    The same few stretches («، », «. », « 18 », « 1402 ») stand between most words, so they are read once. Only a sign
    before digits is read by the word before it, «GMT+3».
    """
    if not SIGNS.isdisjoint(between) and any(char.isdigit() for char in between):
        return None
    return tuple(figures(between, 0, len(between)))


def figures(text: str, start: int, end: int) -> Iterator[Figure]:
    """Yield class, value, start and end of the figures and marks in a stretch of a text that holds no words."""
    if (digits := text[start:end].strip(" ")).isdecimal() and digits.isascii():
        first = text.index(digits, start)
        number = int(digits) if len(digits) < 5 else 0
        yield code_of_number(number, digits=digits), Number(number, digits=digits), first, first + len(digits)
        return
    for match in _pattern().finditer(text, start, end):
        written = match[0]
        name = match.lastgroup
        value: Any = None
        if name == "mark":
            code = MARKS.get(written, "X")
        elif name == "digits":
            number = int(written) if len(written) < 5 else 0
            code, value = code_of_number(number, digits=written), Number(number, digits=written)
        elif name == "date":
            value = tuple(re.findall(r"\d+", written))
            code, value = ("Q", value) if _dated(value, written) else ("n", None)
        elif name == "time":
            code, value = _time(written)
        elif name == "offset":
            code, value = _offset(written)
        elif name in ("two", "years"):
            value = tuple(re.findall(r"\d+", written))
            if name == "two" or abs(int(value[0]) - int(value[1])) == 1:
                code = "q"
            else:
                code, value = "n", None
        else:
            code = "n"
        yield code, value, *match.span()


def _dated(groups: tuple[str, ...], written: str) -> bool:
    """Whether three groups of digits have the form of a date: a year of four digits, or of two that look like one."""
    if len(groups[0]) == 4 or len(groups[2]) == 4:
        return True
    if len(groups[0]) == 3 or len(groups[2]) == 3:
        return False
    if "." in written:
        # A version («۱.۱۲.۱۸») has no number that only a year can be.
        return any(int(group) > 31 for group in (groups[0], groups[2]))
    return len(groups[0]) == 2 or len(groups[2]) == 2


def _offset(written: str) -> tuple[str, Any]:
    """Return the zone that «+3», «+0330» or «-05:00» names."""
    digits = re.sub(r"\D", "", written)
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    if int(hours) > 14 or int(minutes) > 59:
        return "n", None
    sign = "+" if "+" in written else "-"
    return "Z", f"{sign}{int(hours):02}:{minutes}"


def clock_of(written: str) -> tuple[str, Any] | None:
    """Return the time that a number behind the word for "at the hour" is, «17.30» or «0530»; None if it is none."""
    found = re.fullmatch(r"([01]?\d|2[0-3])(?:[.,](?=\d\d)|:)([0-5]?\d)|([01]\d|2[0-3])([0-5]\d)", written)
    if found is None:
        return None
    hour, minute = (int(group) for group in found.groups() if group)
    return "T", (dt.time(hour, minute), False, False)


def _time(written: str) -> tuple[str, Any]:
    hour, minute, *rest = (int(group) for group in re.findall(r"\d+", written))
    if hour > 24 or (hour == 24 and minute):
        return "n", None
    return "T", (dt.time(hour % 24, minute, rest[0] if rest else 0), bool(rest), hour == 24)
