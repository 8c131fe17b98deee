"""What the readers of attributions share: where words and names end, the words before a source, names of offices."""

from __future__ import annotations

import re
from functools import cache

from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.edges import skip, skip_back
from rtl_news_meta.tables.cues import attributions as tables

__all__ = ["REACH", "STOP", "WORD", "correspondent", "is_office", "quoting", "skip_blanks", "trimmed"]

REACH = 150
STOP = re.compile(r" *(?:[،,؛;:\n()…]|(?<![ .][^\W\d_])(?<![ .][^\W\d_]{2})\.(?=\s|$))|$")
WORD = re.compile(r"[^\s،,؛;:()«»\"]+")


@cache
def correspondent() -> re.Pattern[str]:
    """Return the pattern of «خبرنگار» and its like, with the blanks behind."""
    return re.compile(rf"(?:{alternatives(tables.CORRESPONDENT)})(?![^\W_]) *")


@cache
def quoting() -> re.Pattern[str]:
    """Return the pattern of «به نقل از» and its like, with the blanks around."""
    return re.compile(rf" *[،,]? *(?:{alternatives(tables.QUOTING)})(?![^\W_]) *")


def skip_blanks(text: str, at: int, limit: int) -> int:
    """Return the offset of the next character that is no blank or colon."""
    return skip(text, at, limit, " :")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of the copy without quotation marks and punctuation at its ends."""
    start = skip(text, start, end, " «»\"“”'‘’؛،")
    return start, skip_back(text, start, end, " «»\"“”'‘’؛،-–")


def is_office(text: str) -> bool:
    """Tell whether a name is that of an office that hands out news, and not of an outlet."""
    words = text.split()
    offices = keys(tables.OFFICE_WORDS)
    return any(squeeze("".join(words[:n])) in offices for n in (1, 2, 3, 4))
