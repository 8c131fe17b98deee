"""The cue tables made ready for matching: keys to look lines up by, and patterns that allow lost spaces."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.tables.calendar_names import WEEKDAYS
from rtl_news_meta.tables.cues import verbs
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["alternatives", "beginnings", "keys", "longest_words", "squeeze", "tells_first", "weekdays"]

# Said with `*` rather than `+`, `re` looks for the first character by its faster search for one of a class.
NOT_LETTERS = re.compile(r"[\W_][\W_]*")


def squeeze(folded: str) -> str:
    """Return the letters and digits of a folded text, in small letters."""
    # `isalnum` asks of each character what the class does, and most texts have nothing but blanks to take out.
    letters = folded.replace(" ", "")
    return (letters if letters.isalnum() else NOT_LETTERS.sub("", letters)).lower()


@cache
def keys(table: tuple[str, ...]) -> frozenset[str]:
    """Return the squeezed keys of a table's phrases."""
    return frozenset(squeeze(search_copy(phrase).text) for phrase in table)


@cache
def weekdays() -> frozenset[str]:
    """Return the keys of the days of the week in all languages."""
    return frozenset(key for days in WEEKDAYS.values() for key in keys(days))


def tells_first(text: str) -> bool:
    """Tell whether a folded Arabic line begins with a past verb, as stories do and headlines do not: «أعلنت …»."""
    return squeeze(text.split(" ", 1)[0]) in keys(verbs.FIRST_AR)


def beginnings(table: Iterable[str]) -> frozenset[str]:
    """Return the first two letters of each phrase, or its first word of one letter: a cheap look before a pattern."""
    return frozenset(search_copy(phrase).text.split()[0][:2] for phrase in table)


def longest_words(table: Iterable[str]) -> frozenset[str]:
    """Return the longest word of each phrase; a folded text without any of them holds no phrase of the table."""
    return frozenset(max(search_copy(phrase).text.split(), key=len) for phrase in table)


def alternatives(table: Iterable[str]) -> str:
    """Return a pattern for any phrase of `table` in a folded text; a space in a phrase may be lost or doubled."""
    folded = {search_copy(phrase).text for phrase in table}
    # At most places none begins, which a class of letters tells sooner than the phrases one by one.
    first = re.escape("".join(sorted({phrase.lstrip()[0] for phrase in folded})))
    phrases = "|".join(
        " *".join(re.escape(word) for word in phrase.split())
        for phrase in sorted(folded, key=lambda phrase: (-len(phrase), phrase))
    )
    return f"(?=[{first}])(?:{phrases})"
