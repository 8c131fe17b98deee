"""The scan: a text becomes a string of token classes, with the place and value of each token.

Strategy: one split cuts the text into words and what stands between them, and one `map` looks all words up in the
lexicon; only words that it has, and stretches that are more than a space, are looked at one by one. A run of unknown
words is one token `X`. Numbers written in words are put together on the way, so that the grammar sees «بیست و دوم» as
one ordinal.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.figures import figures
from rtl_news_meta.dates.lexicon import NUMBERS, Number, Part, code_of_number
from rtl_news_meta.tables.months import GLUED

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Lexicon, Node

__all__ = ["Tokens", "scan"]

UNKNOWN = (Part(0, "X", None),)
ORDINAL_ENDING = (Part(0, "f", None),)
"""«۲۸مې»: the ending of a number, though alone it is a month."""


class Tokens:
    """The tokens of a text in parallel lists; `codes` is the string of their classes."""

    __slots__ = ("codes", "ends", "starts", "text", "values")

    def __init__(self, text: str) -> None:
        self.text = text
        self.codes = ""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.values: list[Any] = []

    def glued(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


@cache
def _split() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+)")


@cache
def _next_word() -> re.Pattern[str]:
    """The word or digit behind a word, and what stands between: one or two spaces or a dash, or dots."""
    return re.compile(r"([ \-]{1,2}|[ .]{1,3})([^\W\d_]+|\d)")


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Return the tokens of `text`, a search copy."""
    tokens = Tokens(text)
    codes: list[str] = []
    starts, ends, values = tokens.starts, tokens.ends, tokens.values
    pieces = _split().split(text)
    bounds = [0, *accumulate(map(len, pieces))]
    entries = [*map(lexicon.get, pieces[1::2]), None]
    skip = 0  # where the last phrase ended
    for i, between in enumerate(pieces[0::2]):
        start = bounds[2 * i]
        if between != " " and between:
            end = bounds[2 * i + 1]
            if end > skip:
                for code, value, first, last in figures(text, max(start, skip), end):
                    if code == "X" and codes and codes[-1] == "X":
                        ends[-1] = last
                        continue
                    if codes and codes[-1] == "#" and code in "byqQ":
                        code = "n"
                    codes.append(code)
                    starts.append(first)
                    ends.append(last)
                    values.append(value)
            start = end
        else:
            start += len(between)
        if start < skip:
            continue
        entry = entries[i]
        if entry is None:
            end = bounds[2 * i + 2] if 2 * i + 2 < len(bounds) else start
            if codes and codes[-1] == "X":
                ends[-1] = end
            elif end > start:
                codes.append("X")
                starts.append(start)
                ends.append(end)
                values.append(None)
            continue
        parts, phrases = entry
        end = bounds[2 * i + 2]
        if phrases is not None and (found := _phrase(text, end, phrases)):
            parts, end = found
            skip = end
        if parts is None:
            parts = UNKNOWN
        if parts[0].code == "M" and parts[0].value[1] == GLUED and codes and codes[-1] in "dz" and ends[-1] == start:
            parts = ORDINAL_ENDING
        for k, part in enumerate(parts):
            codes.append(part.code)
            starts.append(start + part.offset)
            ends.append(start + parts[k + 1].offset if k + 1 < len(parts) else end)
            values.append(part.value)
            if part.code in NUMBERS:
                _join_number_words(codes, starts, ends, values)
        if codes[-1] == "%" and len(codes) > 1 and codes[-2] in "udzbyq" and codes[-3:-2] != ["Y"]:
            codes[-2] = "n"
    tokens.codes = "".join(codes)
    return tokens


def _phrase(text: str, end: int, node: Node) -> tuple[tuple[Part, ...], int] | None:
    """Return the parts and the end of the longest phrase that goes on at `end`."""
    longest: tuple[tuple[Part, ...], int] | None = None
    plain = True
    while following := _next_word().match(text, end):
        between, word = following.groups()
        if word not in node.next:
            break
        node = node.next[word]
        plain = plain and "." not in between
        end = following.end()
        parts = node.plain if plain and node.plain else node.dotted
        if parts is not None and not (word.isdigit() and text[end : end + 1].isdigit()):
            longest = parts, end
    return longest


def _join_number_words(codes: list[str], starts: list[int], ends: list[int], values: list[Any]) -> None:
    """Put the last number word together with the number before it, where the two are one number."""
    value, ordinal, _ = values[-1]
    back = 0
    if len(codes) >= 3 and codes[-2] == "&" and codes[-3] in NUMBERS and values[-3]:
        back = 2
    elif len(codes) >= 2 and codes[-2] in NUMBERS and values[-2] and value == 1000:
        back = 1
    if not back:
        return
    before, before_ordinal, digits = values[-1 - back]
    if digits and back == 2:
        return
    if back == 1:
        if before_ordinal or not 1 <= before <= 999:
            return
        joined = before * 1000
    elif before < 10 and 20 <= value < 100 and value % 10 == 0 and (before_ordinal == ordinal or not ordinal):
        # «الثالث والعشرون»: the unit comes first.
        joined = before + value
        ordinal = before_ordinal or ordinal
    elif before_ordinal:
        return
    elif before >= 20 and 0 < value < _power(before):
        joined = before + value
    elif before >= 1000 and before % 100 < 10 and value % 10 == 0 and 20 <= value < 100:
        # «ألفين وأربعة وعشرين»
        joined = before + value
    else:
        return
    del codes[-back:], starts[-back:], values[-back:]
    end = ends[-1]
    del ends[-back:]
    ends[-1] = end
    values[-1] = Number(joined, ordinal)
    codes[-1] = code_of_number(joined, ordinal=ordinal)


def _power(value: int) -> int:
    power = 1
    while value % (power * 10) == 0:
        power *= 10
    return power
