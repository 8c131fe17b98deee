"""Names as look-up keys, and the longest known name that starts at an offset of a text.

Strategy: a name is read as words, and each word as letters folded to one shape: marks and hamza carriers gone, the
kinds of yeh, kaf and heh made one, invisible characters dropped. The key joins the words without a space, so that a
name finds itself whether a scraper kept its space, its zero-width non-joiner or neither. Two single letters side by
side keep a dot between them, so that the initials «و م ع» never equal the word «ومع».

A text may put a space only where a table's spelling has a break: «رام الله» is found in «رامالله», but a table's
«بهرام» is not found in «به رام». The first word of a text tells nearly always that no name begins with it, and then
nothing more is read.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from rtl_news_meta.tables.search_folds import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

__all__ = ["NameTable", "first_word", "name_key", "skip_openers"]

LONGEST_NAME = 72
"""No name of the tables is longer, in characters as written; what follows in a text is not looked at."""

_TATWEEL = "\N{ARABIC TATWEEL}"
_SHAPES = {letter: row[0] for row in LETTERS for letter in row.split()} | dict.fromkeys((_TATWEEL, "ء"), "")
"""Letters that stand for one another between the languages, or that scrapers confuse, by their shape in a key."""

_SPACE = " "
_DOT = "."
_STOP = "\n"
_BREAKS = frozenset((_SPACE, _DOT, _STOP))
_QUOTES = frozenset("\"'«»‹›“”„‘’")
_OPENERS = _QUOTES | frozenset("؛([")


@lru_cache(maxsize=4096)
def _shape(char: str) -> str:
    """Return what a character adds to a key: folded letters, nothing, or one of the three kinds of break."""
    if char in _SHAPES:
        return _SHAPES[char]
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    if category == "Zs" or char == "\t" or char in _QUOTES:
        return _SPACE
    if char == ".":
        return _DOT
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] != "L":
        return _STOP
    # One character at a time, so that a decomposed letter and its composed twin give the same letters.
    folded = unicodedata.normalize("NFKD", char).casefold()
    if folded == char:
        return char
    return "".join(_shape(part) for part in folded if unicodedata.category(part)[0] == "L")


def _words(name: str) -> list[str]:
    letters = "".join([_shape(char) for char in name])
    return letters.replace(_DOT, _SPACE).replace(_STOP, _SPACE).split(_SPACE)


def _join(key: str, previous: str, word: str) -> str:
    """Add a word to a key; a dot stays between two single letters."""
    return f"{key}.{word}" if len(previous) == len(word) == 1 else key + word


def name_key(name: str) -> str:
    """Return the key under which a name is looked up: the same for every way to write the name.

    Total over `str`; empty where the name has no letter or digit.

    >>> name_key("الإسكندريّة") == name_key("الاسكندرية") == name_key("الاسکندریه")
    True
    >>> name_key("و. م. ع") == name_key("و م ع") != name_key("ومع")
    True
    """
    key = previous = ""
    for word in _words(name):
        if word:
            key = _join(key, previous, word)
            previous = word
    return key


@frozen
class NameTable:
    """The names of a table, for finding them in a text.

    `keys` are all keys; `spaced` those of names that have a break inside (a space, a hyphen, a zero-width non-joiner);
    `starts` the first words of the latter.
    """

    keys: Set[str]
    spaced: set[str] = field(factory=set)
    starts: set[str] = field(factory=set)

    def add_breaks(self, spelling: str) -> None:
        """Note where `spelling` has a break, if it has one."""
        words = [word for word in _words(spelling.replace("\N{ZERO WIDTH NON-JOINER}", " ")) if word]
        if len(words) > 1:
            self.spaced.add(name_key(spelling))
            self.starts.add(words[0])

    def may_begin(self, word: str) -> bool:
        """Tell whether a name begins with a folded word; where none does, `longest` finds nothing."""
        return word in self.starts or word in self.keys

    def longest(self, text: str, start: int) -> tuple[int, str] | None:
        """Return the end and the key of the longest name in `text` that starts at `start` and ends with a word.

        A name never runs over a line end or over punctuation, other than the dots of initials and domains («أ. ف. ب»,
        «سي.ان.ان») and quotation marks («صحيفة "الخبر" الجزائرية»). The cost is bounded: at most `LONGEST_NAME`
        characters count.
        """
        found = None
        key = previous = ""
        for word, end in _words_from(text, start):
            if not key:
                if word in self.keys:
                    found = end, word
                if word not in self.starts:
                    return found
                key = word
            else:
                key = _join(key, previous, word)
                if key in self.spaced:
                    found = end, key
            previous = word
        return found


def first_word(text: str, start: int) -> tuple[str, int] | None:
    """Return the folded word that starts at `start` and its end, or None."""
    return next(_words_from(text, start), None)


def _words_from(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the folded words from `start` on, each with its end, up to the punctuation that no name runs over."""
    word = previous = ""
    end = start
    stop = min(len(text), start + LONGEST_NAME)
    for position in range(start, stop + 1):
        char = text[position] if position < len(text) else "\n"
        shape = _shape(char)
        if shape not in _BREAKS:
            if shape:
                word += shape
                end = position + 1
            elif char == _TATWEEL:
                if not word:
                    return  # between spaces it is a dash
            elif word and unicodedata.category(char) != "Cf":
                end = position + 1
            continue
        following = text[position + 1 : position + 2] if shape == _DOT else ""
        if shape == _DOT and _is_latin(word) and _is_latin(following):
            continue  # a domain, as in AHDATH.INFO
        if word:
            yield word, end
            previous, word = word, ""
        if shape == _STOP or not previous or (shape == _DOT and not _abbreviates(previous, following)):
            return


def _abbreviates(word: str, following: str) -> bool:
    """Tell whether a dot behind `word` may be one inside a name: behind a single letter, or with no space behind it."""
    return len(word) == 1 or following.isalpha()


def _is_latin(letters: str) -> bool:
    return letters.isascii() and letters.isalnum()


def skip_openers(text: str, start: int) -> int:
    """Return the offset after the quotation marks, brackets, spaces and invisible characters that begin at `start`.

    At most eight are skipped.
    """
    stop = min(len(text), start + 8)
    while start < stop and (
        text[start] in _OPENERS or _shape(text[start]) == _SPACE or unicodedata.category(text[start]) == "Cf"
    ):
        start += 1
    return start
