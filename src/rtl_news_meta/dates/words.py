"""The words of a language while its lexicon is built: its tables' rows come in, single words and phrases come out."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.lexicon import Part
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Month

__all__ = ["Words", "spellings"]

WORD = re.compile(r"[^\W\d_]+|\d|[^\w\s]+|_")
"""A word of a spelling; a digit is one by itself, also behind letters: «ك2»."""


def spellings(row: str) -> list[str]:
    """Return the spellings of a table's row, folded for search."""
    return [search_copy(spelling.strip()).text for spelling in row.split("/") if spelling.strip()]


class Words:
    """The words of a language so far, alone and in phrases, and the rows of its table.

    What a spelling meant first stays: a later row that has it too does not change it.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.base = "fa" if language == "fa-AF" else language
        self.table: Any = import_module(f"rtl_news_meta.tables.date_words_{self.base}")
        self.single: dict[str, tuple[Part, ...]] = {}
        self.longer: dict[tuple[str, ...], tuple[bool, tuple[Part, ...]]] = {}

    def add(self, spelling: str, code: str, value: Any, *, dotted: bool = False) -> None:
        """Add a spelling that is one token."""
        self.put(spelling, (Part(0, code, value),), dotted=dotted)

    def put(self, spelling: str, parts: tuple[Part, ...], *, dotted: bool = False) -> None:
        """Add a spelling of a word or of several, and a phrase also with its words written as one."""
        spelling = spelling.replace(".", " ") if dotted else spelling
        words = tuple(WORD.findall(spelling))
        if not words:
            return
        if len(words) == 1:
            self.single.setdefault(words[0], parts)
            return
        self.longer.setdefault(words, (dotted, parts))
        # A lost zero-width non-joiner leaves the words glued; abbreviations of single letters are not glued.
        if not dotted and not words[-1].isdigit() and all(len(word) > 1 for word in words):
            self.single.setdefault("".join(words), parts)
            for i in range(len(words) - 1 if len(words) > 2 else 0):
                self.longer.setdefault((*words[:i], words[i] + words[i + 1], *words[i + 2 :]), (dotted, parts))

    def put_first(self, spelling: str, code: str, value: Any) -> None:
        """Add a spelling in the place of what it meant so far."""
        words = tuple(spelling.split())
        parts = (Part(0, code, value),)
        if len(words) == 1:
            self.single[spelling] = parts
        else:
            self.longer[words] = (False, parts)

    def rows(self, name: str) -> dict[Any, str]:
        """Return a table's rows by their keys; empty if the language has no such table."""
        table: dict[Any, str] = getattr(self.table, name, {})
        return table

    def row(self, name: str) -> list[str]:
        """Return the spellings of a row; empty if the language has none."""
        return spellings(getattr(self.table, name, ""))

    def month(self, spelling: str, code: str, month: Month, word: int) -> None:
        """Add a spelling of a month; one that is a month of another calendar already is both."""
        known = self.single.get(spelling) or self.longer.get(tuple(spelling.split()), (False, None))[1]
        if known and known[0].code in "Mm":
            if month not in known[0].value[0] and known[0].code == code:
                known[0].value[0].append(month)
        elif not known:
            self.add(spelling, code, ([month], word))
