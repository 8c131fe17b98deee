"""The scan: a text becomes a string of token classes, with the place and value of each token.

Strategy: one split cuts the text into words and what stands between them, and one `map` looks all words up in the
lexicon; only words that it has, and stretches that are more than a space, are looked at one by one. A run of unknown
words is one token `X`. Numbers written in words are put together on the way, so that the grammar sees «بیست و دوم» as
one ordinal.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.figures import clock_of, figures, short_stretch
from rtl_news_meta.dates.lexicon import NUMBERS, Number, Part, code_of_number
from rtl_news_meta.tables.months import GLUED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rtl_news_meta.dates.figures import Figure
    from rtl_news_meta.dates.lexicon import Entry, Lexicon, Meaning, Node

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
    # Said with `*` rather than `+`, `re` looks for the first letter by its faster search for one of a class.
    return re.compile(r"([^\W\d_][^\W\d_]*)")


GAPS = frozenset(
    "".join(gap)
    for signs, most in ((" -", 2), (" .", 3))
    for n in range(1, most + 1)
    for gap in product(signs, repeat=n)
)
"""What may stand between the words of a phrase: one or two spaces or a dash, or dots."""


@cache
def _digit() -> re.Pattern[str]:
    """The single digit behind a word, and what stands between; «ك2» nothing."""
    return re.compile(r"([ \-]{1,2}|[ .]{1,3}|)(\d)(?!\d)")


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Return the tokens of `text`, a search copy."""
    tokens = Tokens(text)
    codes: list[str] = []
    starts, ends, values = tokens.starts, tokens.ends, tokens.values
    # Between, word, between, word, ..., between; and an empty word, so that they come in pairs.
    pieces = _split().split(text)
    pieces.append("")
    words = pieces[1::2]
    entries = [*map(lexicon.get, words)]
    entries[-1] = END
    last = ""  # the class of the last token
    skip = 0  # where the last phrase ended
    place = end = 0
    for between, word, entry in zip(pieces[::2], words, entries, strict=True):
        place += 2
        first = end
        start = first + len(between)
        end = start + len(word)
        if between != " " and between and start > skip:
            found: Iterable[Figure] | None = short_stretch(between) if len(between) < 8 and first >= skip else None
            if found is None:
                found, first = figures(text, max(first, skip), start), 0
            for code, value, begin, stop in found:
                if code == "X" == last:
                    ends[-1] = first + stop
                    continue
                if (code == "n" and last in ("H", "h")) or (code == "y" and last == "H"):
                    # «الساعة 17.30», «الساعة 0530»
                    code, value = clock_of(text[first + begin : first + stop]) or (code, value)
                if last == "#" and code in "byqQ":
                    code, value = "n", None if code in "qQ" else value
                last = code
                codes.append(last)
                starts.append(first + begin)
                ends.append(first + stop)
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
        until = end
        if phrases is not None and (pieces[place + 1] in phrases.next or phrases.digits):
            phrase = _phrase(pieces, place, end, phrases)
            if phrase is not None:
                (plain, parts), until = phrase
                skip = until
        if plain is not None:
            last, value = plain
            codes.append(last)
            starts.append(start)
            ends.append(until)
            values.append(value)
            continue
        if parts is None:
            parts = UNKNOWN
        elif last in GLUED_TO and parts and parts[0].code == "M" and parts[0].value[1] == GLUED and ends[-1] == start:
            parts = ORDINAL_ENDING
        for k, (shift, code, value) in enumerate(parts):
            codes.append(code)
            starts.append(start + shift)
            ends.append(start + parts[k + 1].offset if k + 1 < len(parts) else until)
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
        return codes[-2] != "d"
    number = values[-2]
    return codes[-3:-1] == ["M", "y"] and (
        1300 <= number.value <= 1420 or (1500 <= number.value <= 2050 and number.value % 100 > 0)
    )


def _phrase(pieces: list[str], place: int, end: int, node: Node) -> tuple[Meaning, int] | None:
    """Return the meaning and the end of the longest phrase that goes on with `pieces[place]`, at `end` in the text."""
    longest: tuple[Meaning, int] | None = None
    plain = True
    while True:
        gap, word = pieces[place], pieces[place + 1]
        if node.digits and (figure := _digit().match(gap)) and figure[2] in node.next:
            # «ربيع 1»: a digit ends the phrase.
            gap, word = figure.groups()
        elif gap not in GAPS or word not in node.next:
            return longest
        node = node.next[word]
        plain = plain and "." not in gap
        end += len(gap) + len(word)
        place += 2
        meaning = node.plain if plain and node.plain else node.dotted
        if meaning is not None:
            longest = meaning, end
        if not node.next:
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
