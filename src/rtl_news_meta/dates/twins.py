"""Twins: words that are one word in the search copy, told apart by the letters that the text has.

In Kurdish «سێ» is three and «سی» thirty, «پێرێ» the day before yesterday and «پیری» old age. Where a text has none of
the letters with the mark, its writer has none on the keyboard, and nothing can be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import NUMBERS, Number, code_of_number

if TYPE_CHECKING:
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["part_twins"]

MARKED = "\N{ARABIC LETTER YEH WITH SMALL V}"
KURDISH = frozenset("".join(map(chr, (0x695, 0x6B5, 0x6C6, 0x6CE, 0x6D5))))
"""Letters of a Kurdish keyboard; who writes one of them could have written the others."""
THREE = "سی"
"""«سێ» and «سی» as the search copy writes both, alone and with endings."""
PERE = "پیری"
"""The same of «پێرێ» and «پیری»."""


def part_twins(copy: SearchCopy, tokens: Tokens) -> Tokens:
    """Return the tokens of a Kurdish text with its twins read by the letters of the source."""
    if THREE not in copy.text and PERE not in copy.text:
        return tokens
    lost = KURDISH.isdisjoint(copy.source)
    codes = list(tokens.codes)
    for index in range(len(codes) - 1, -1, -1):
        code, value = codes[index], tokens.values[index]
        word = tokens.text[tokens.starts[index] : tokens.ends[index]]
        if code == "R" and word == PERE:
            if _source(copy, tokens, index).count(MARKED) < 2:
                codes[index] = "X"
        elif lost or code not in NUMBERS or not value or value.value != 3 or not word.startswith(THREE):
            continue
        elif MARKED not in _source(copy, tokens, index)[:2]:
            _thirty(codes, tokens, index)
    tokens.codes = "".join(codes)
    return tokens


def _source(copy: SearchCopy, tokens: Tokens, index: int) -> str:
    span = copy.to_source(tokens.starts[index], tokens.ends[index])
    return copy.source[span.start : span.end]


def _thirty(codes: list[str], tokens: Tokens, index: int) -> None:
    """Make a token thirty, together with «و یەک» behind it."""
    values, ends = tokens.values, tokens.ends
    ordinal, value, behind = values[index].ordinal, 30, 0
    if codes[index + 1 : index + 2] == ["&"] and codes[index + 2 : index + 3] and codes[index + 2] in NUMBERS:
        last = values[index + 2]
        if last and not last.digits and 0 < last.value < 10:
            value, ordinal, behind = 30 + last.value, last.ordinal, 2
    codes[index] = code_of_number(value, ordinal=ordinal)
    values[index] = Number(value, ordinal)
    ends[index] = ends[index + behind]
    del codes[index + 1 : index + 1 + behind], values[index + 1 : index + 1 + behind]
    del tokens.starts[index + 1 : index + 1 + behind], ends[index + 1 : index + 1 + behind]
