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

from rtl_news_meta.dates.figures import clock_of, figures, short_stretch
from rtl_news_meta.dates.lexicon import NUMBERS, Number, Part, code_of_number
from rtl_news_meta.tables.months import GLUED

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Entry, Lexicon, Node

__all__ = ["Tokens", "scan"]

UNKNOWN = (Part(0, "X", None),)
ORDINAL_ENDING = (Part(0, "f", None),)
"""«۲۸مې»: the ending of a number, though alone it is a month."""
GLUED_TO = ("d", "z", "b", "y")
END: Entry = (None, (), None)
"""The empty word at the end of a text."""


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
    """The word or digit behind a word, and what stands between: one or two spaces or a dash, or dots; «ك2» nothing."""
    return re.compile(r"([ \-]{1,2}|[ .]{1,3}|(?=\d))([^\W\d_]+|\d)")


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Return the tokens of `text`, a search copy."""
    tokens = Tokens(text)
    codes: list[str] = []
    starts, ends, values = tokens.starts, tokens.ends, tokens.values
    # Between, word, between, word, ..., between; and an empty word, so that they come in pairs.
    pieces = [*_split().split(text), ""]
    bounds = [0, *accumulate(map(len, pieces))]
    entries = [*map(lexicon.get, pieces[1:-1:2]), END]
    last = ""  # the class of the last token
    skip = 0  # where the last phrase ended
    for place, between, entry, start, end in zip(
        range(2, len(pieces) + 2, 2), pieces[::2], entries, bounds[1::2], bounds[2::2], strict=True
    ):
        if between != " " and between and start > skip:
            first = start - len(between)
            short = short_stretch(between) if len(between) < 8 and first >= skip else None
            found = short if short is not None else figures(text, max(first, skip), start)
            offset = first if short is not None else 0
            for code, value, begin, stop in found:
                if code == "X" == last:
                    ends[-1] = stop + offset
                    continue
                if last == "H" and code == "n":
                    # «الساعة 17.30»
                    code, value = clock_of(text[begin + offset : stop + offset])
                last = "n" if last == "#" and code in "byqQ" else code
                codes.append(last)
                starts.append(begin + offset)
                ends.append(stop + offset)
                values.append(value)
        if entry is None:
            if last == "X":
                ends[-1] = end
            elif start >= skip:
                codes.append("X")
                starts.append(start)
                ends.append(end)
                values.append(None)
                last = "X"
            continue
        if start < skip:
            continue
        plain, parts, phrases = entry
        if phrases is not None and (pieces[place] != " " or pieces[place + 1] in phrases.next):
            phrase = _phrase(text, end, phrases)
            if phrase is not None:
                parts, end = phrase
                plain, skip = None, end
        if plain is not None:
            last, value = plain
            codes.append(last)
            starts.append(start)
            ends.append(end)
            values.append(value)
            continue
        if parts is None:
            parts = UNKNOWN
        elif last in GLUED_TO and parts and parts[0].code == "M" and parts[0].value[1] == GLUED and ends[-1] == start:
            parts = ORDINAL_ENDING
        for k, (shift, code, value) in enumerate(parts):
            codes.append(code)
            starts.append(start + shift)
            ends.append(start + parts[k + 1].offset if k + 1 < len(parts) else end)
            values.append(value)
            if code in NUMBERS:
                _join_number_words(codes, starts, ends, values)
            last = codes[-1]
        if last == "%" and len(codes) > 1 and codes[-2] in "udzbyq" and not _year(codes, values):
            codes[-2] = "n"
    tokens.codes = "".join(codes)
    return tokens


def _year(codes: list[str], values: list[Any]) -> bool:
    """Whether the number before a counted noun is a year: «سال ۱۴۰۰ نفر», «مرداد ۱۴۰۲ گرم بود»."""
    if codes[-3:-2] in (["Y"], [":"]):
        return True
    number = values[-2]
    return codes[-3:-1] == ["M", "y"] and (1300 <= number.value <= 1420 or 1900 <= number.value <= 2050)


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
    elif len(codes) >= 2 and codes[-2] in NUMBERS and values[-2]:
        before, _, digits = values[-2]
        if (
            value == 1000
            or (value == 100 and 10 < before < 100 and not digits)
            or (
                before >= 1000
                and before % 100 == 0
                and 0 < value < (1000 if before % 1000 == 0 else 100)
                and not digits
            )
        ):
            back = 1
    if not back:
        return
    before, before_ordinal, digits = values[-1 - back]
    if digits and back == 2:
        return
    if back == 1:
        if before_ordinal or (value == 1000 and not 1 <= before <= 999):
            return
        # «دو هزار», and as Urdu says it, «دو ہزار پانچ», «انیس سو اکہتر».
        joined = before * value if value in (100, 1000) else before + value
    elif (
        values[-2] is None
        and before < 10
        and 20 <= value < 100
        and value % 10 == 0
        and (before_ordinal == ordinal or not ordinal)
        # «الساعة السادسة وعشرين دقيقة»
        and (ordinal or codes[-3] != "9")
    ):
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
