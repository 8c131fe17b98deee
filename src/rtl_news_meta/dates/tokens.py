"""The scan: a text becomes a string of token classes, with the place and value of each token.

Strategy: one regular expression cuts the text into words, groups of digits and punctuation; a word is one look-up in
the lexicon, and a run of words that it does not have is one token `X`. Numbers written in words are put together on
the way, so that the grammar sees «بیست و دوم» as one ordinal.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.lexicon import NUMBERS, Number, code_of_number

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Lexicon

__all__ = ["Tokens", "scan"]

PUNCTUATION = {
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
def _pattern() -> re.Pattern[str]:
    separator = r"[/\-–\\]"
    return re.compile(
        r"""
        (?P<date>                                   # three groups of digits: 1402/12/18, 18 - 12 - 1402, 95 . 9 . 6
            (?<![\d.,/]) (?:
              \d{1,4} (?P<s1>SEP) \d{1,2} (?P=s1) \d{1,4}
            | \d{1,4} (?P<s2>\.) \d{1,2} \. \d{1,4}
            | \d{1,4} \ ? (?P<s3>SEP) \ ? \d{1,2} \ ? (?P=s3) \ ? \d{1,4}
            | \d{1,4} \  \. \  \d{1,2} \  \. \  \d{1,4}
            ) (?! \d | SEP\d | \.\d ) (?:T(?=\d\d:\d))?
        )
      | (?P<time> (?<![\d:]) [0-2]?\d \ ? : \ ? [0-5]?\d (?: \ ? : \ ? [0-5]\d (?: \.\d+ )? )? (?! \d | :\d ) )
      | (?P<two> (?<![\d.,/]) (?: \d{1,2} \ ?/\ ? \d{4} | \d{4} \ ?/\ ? \d{1,2} | \d{1,2}[/\\]\d{1,2} | \d{1,2}-\d{4} |
      \d{4}-\d{2} ) (?! \d | [/.,\-٫٬]\d ) ) | (?P<other> −\d+ | \d+ (?: [/.,٫٬\\:]\d+ )+ )
      | (?P<digits> \d+ )
      | (?P<word> [^\W\d_]+ )
      | (?P<mark> [^\w\s] | \n )
        """.replace("SEP", separator).replace("\n      ", "\n"),
        re.VERBOSE,
    )


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Return the tokens of `text`, a search copy."""
    tokens = Tokens(text)
    codes: list[str] = []
    starts, ends, values = tokens.starts, tokens.ends, tokens.values
    single, phrases = lexicon
    lookup = single.get
    pattern = _pattern()
    word_group = pattern.groupindex["word"]
    skip = 0
    last = ""
    for match in pattern.finditer(text):
        start, end = match.span()
        if start < skip:
            continue
        kind = match.lastindex
        if kind == word_group:
            word = match[0]
            parts = lookup(word)
            if word in phrases and (found := _phrase(text, end, phrases[word])):
                parts, end = found
                skip = end
            if parts is None:
                if last == "X":
                    ends[-1] = end
                    continue
                codes.append("X")
                starts.append(start)
                ends.append(end)
                values.append(None)
                last = "X"
                continue
            for i, part in enumerate(parts):
                codes.append(part.code)
                starts.append(start + part.offset)
                ends.append(start + parts[i + 1].offset if i + 1 < len(parts) else end)
                values.append(part.value)
                if part.code in NUMBERS:
                    _join_number_words(codes, starts, ends, values)
            last = codes[-1]
            if last == "%" and len(codes) > 1 and codes[-2] in "udzbyq":
                codes[-2] = "n"
            continue
        code, value = _read(match, kind, text)
        if code == "X" and last == "X":
            ends[-1] = end
            continue
        codes.append(code)
        starts.append(start)
        ends.append(end)
        values.append(value)
        last = code
    tokens.codes = "".join(codes)
    return tokens


def _phrase(text: str, end: int, rests: Any) -> tuple[Any, int] | None:
    """Return the parts and the end of the longest phrase that goes on at `end`."""
    for rest, dotted, parts in rests:
        position = end
        for word in rest:
            if dotted:
                while text[position : position + 1] in (".", " ") and position - end < 12 and position < len(text):
                    position += 1
            elif text[position : position + 1] == " ":
                position += 1
                if text[position : position + 1] == " ":
                    position += 1
            elif text[position : position + 1].isdigit() or text[position : position + 1] not in ("-",):
                break
            else:
                position += 1
            if not text.startswith(word, position):
                break
            position += len(word)
        else:
            following = text[position : position + 1]
            if following.isalpha() or (following.isdigit() and text[position - 1].isdigit()):
                continue
            return parts, position
    return None


def _read(match: re.Match[str], kind: int | None, text: str) -> tuple[str, Any]:
    """Return class and value of what is no word."""
    written = match[0]
    name = match.lastgroup
    if name == "mark":
        return PUNCTUATION.get(written, "X"), None
    if name == "digits":
        value = int(written) if len(written) < 5 else 0
        return code_of_number(value, digits=written), Number(value, digits=written)
    if match["date"]:
        groups = re.findall(r"\d+", written)
        return "Q", tuple(groups)
    if match["time"]:
        hour, minute, *second = re.findall(r"\d+", written)
        if int(hour) > 24 or (int(hour) == 24 and int(minute)):
            return "n", None
        return "T", (dt.time(int(hour) % 24, int(minute), int(second[0]) if second else 0), len(second) > 0)
    if match["two"]:
        return "q", tuple(re.findall(r"\d+", written))
    return "n", None


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
