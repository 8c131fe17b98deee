"""Which language's words to look for when the caller does not say."""

from __future__ import annotations

import re
from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import LANGUAGES
from rtl_news_meta.dates.tokens import scan
from rtl_news_meta.dates.vocabulary import lexicon
from rtl_news_meta.dates.words import spellings
from rtl_news_meta.language import detect_language, nearest_language
from rtl_news_meta.tables import months

if TYPE_CHECKING:
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["as_dari", "guess"]

MARKS = (
    ("ckb", "ڕڵێۆە"),
    ("ps", "ښځڅړږټډڼۍېګ"),
    ("ur", "ٹڈڑںےہھ"),
    ("ar", "ةيكأإىؤ٠١٢٣٤٥٦٧٨٩"),
    ("fa", "پچژگکی۰۱۲۳۴۵۶۷۸۹"),
)
SHORT = 200
ANCHORS = "MWRVQTr"
DEFAULT = ("fa", "fa-AF", "ar", "ur", "ps", "ckb")
"""In this order where nothing else decides."""


@cache
def _bits() -> dict[str, int]:
    """Return a bit for each of the letters, so that those of a word are one number."""
    letters = dict.fromkeys("".join(letters for _, letters in MARKS))
    return {letter: 1 << place for place, letter in enumerate(letters)}


@cache
def _masks() -> tuple[int, ...]:
    return tuple(sum(map(_bits().__getitem__, letters)) for _, letters in MARKS)


MOST_KEPT = 4096


class _Letters(dict[str, int]):
    """The bits of the letters of each word. Dates are written in few words, so each is looked at once.

    A plain dictionary that is emptied when it is full: `lru_cache` takes four times as long to answer.
    """

    def __missing__(self, word: str) -> int:
        if len(self) >= MOST_KEPT:
            self.clear()
        bits = self[word] = reduce(or_, map(_bits().__getitem__, _bits().keys() & set(word)), 0)
        return bits


class _Orders(dict[int, list[str]]):
    """The languages by how many of each one's letters stand in a text, whose letters' bits are the key."""

    def __missing__(self, letters: int) -> list[str]:
        if len(self) >= MOST_KEPT:
            self.clear()
        hits = {language: (letters & mask).bit_count() for (language, _), mask in zip(MARKS, _masks(), strict=True)}
        hits["fa-AF"] = hits["fa"]
        order = self[letters] = sorted(DEFAULT, key=lambda language: -hits[language])
        return order


LETTERS, ORDERS = _Letters(), _Orders()


def guess(copy: SearchCopy) -> tuple[Tokens, tuple[str, bool]]:
    """Return the tokens of a text in the language whose letters and words it has, and that language.

    A longer text is left to language detection. A short one is read with the words of each language in turn, the one
    whose letters it has first: the one that knows most of it as a date wins.
    """
    tokens, (language, stated) = _guess(copy)
    tokens, language = as_dari(copy, tokens, language)
    return tokens, (language, stated)


def as_dari(copy: SearchCopy, tokens: Tokens, language: str) -> tuple[Tokens, str]:
    """Return the tokens of a Persian text, read with the words of Dari where it dates by the zodiac.

    Persian and Dari differ little but in the names of the months: «۲۶ دلو ۱۳۶۷» makes a month of «۲۹ عقرب» as well.
    """
    if language != "fa" or "m" not in tokens.codes:
        return tokens, language
    for match in ZODIAC_DATE.finditer(tokens.codes):
        index = match.start("m")
        if tokens.text[tokens.starts[index] : tokens.ends[index]] in _zodiac():
            return scan(copy.text, lexicon("fa-AF")), "fa-AF"
    return tokens, language


ZODIAC_DATE = re.compile(r"(?:(?:[udzo]f?O?|O)(?=mO?(?:f?Y{0,2}y|YA|R))|of?O(?=m))(?P<m>m)")
"""A month of another language with its year, behind a day or a word for month; or behind «nth of the month»."""


@cache
def _zodiac() -> frozenset[str]:
    return frozenset(spelling for row in months.JALALI["afghanistan"] for spelling in spellings(row))


def _guess(copy: SearchCopy) -> tuple[Tokens, tuple[str, bool]]:
    text = copy.source
    if len(text) > SHORT and (language := _detected(text)):
        return scan(copy.text, lexicon(language)), (language, True)
    order = ORDERS[reduce(or_, map(LETTERS.__getitem__, text[:4000].split()), 0)]
    if len(text) > SHORT:
        return scan(copy.text, lexicon(order[0])), (order[0], True)
    stated = any(map(str.isalpha, text))
    tried: list[tuple[int, int, Tokens, str]] = []
    for language in order:
        tokens = scan(copy.text, lexicon(language))
        if "X" not in tokens.codes and "m" not in tokens.codes:
            return tokens, (language, stated)
        unknown = tokens.codes.count("X") + tokens.codes.count("m")
        tried.append((sum(map(tokens.codes.count, ANCHORS)), -unknown, tokens, language))
    if language := _detected(text):
        return next(tokens for _, _, tokens, known in tried if known == language), (language, stated)
    # The first of equals stands first in the order.
    _, _, tokens, language = max(tried, key=lambda attempt: attempt[:2])
    return tokens, (language, stated)


def _detected(text: str) -> str | None:
    found = detect_language(text).language
    return nearest_language(found, LANGUAGES).removesuffix("-AF") if found else None
