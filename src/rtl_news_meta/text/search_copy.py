"""A copy of a text in which spellings agree, for finding names and cues; what is found points back to the source.

Strategy: whatever changes the length (marks, joiners, controls, presentation forms) is looked for with one scan of one
character class, and most text has little of it. Every other fold is one character for one, done with `str.replace`,
which runs at memory speed when there is nothing to replace. Only the places where the length changed are remembered,
so a look-up is one bisection.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from rtl_news_meta.spans import Span
from rtl_news_meta.tables import search_folds
from rtl_news_meta.text.presentation import owns_alef

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SearchCopy", "search_copy"]


@frozen(eq=False, repr=False)
class SearchCopy:
    """A text folded for searching, and the way back to the source.

    `text` differs from `source` as follows; nothing else changes:

    - one letter for the forms of ya, kaf, alef, waw, heh, and for ګ گ, ں ن, ڕ ر, ڵ ل; hamza and madda are folded away
      with the letter that carries them, so آ أ إ are ا, ؤ is و, ئ is ی, written composed or decomposed;
    - ASCII digits, plain spaces, and newlines for every kind of line break (`\\r\\n` gives two);
    - no marks, zero-width characters, direction controls or soft hyphens, and no tatweel behind a letter;
    - letters for presentation forms.

    Fold names that you look for with `search_copy(name).text`, so that both sides agree.

    >>> copy = search_copy("خبرگزاري\\u200c مهر، ١٤٠٣")
    >>> print(copy.text)
    خبرگزاری مهر، 1403
    >>> copy.to_source(15, 19)
    Span(start=16, end=20)
    """

    source: str
    text: str
    _cuts: Sequence[int] = field(default=(), alias="_cuts")
    """Offsets in `text` from which on the distance to the source changes."""
    _shifts: Sequence[int] = field(default=(), alias="_shifts")
    """Source offset minus text offset, from the cut of the same index on."""

    def to_source(self, start: int, end: int) -> Span:
        """Return where the characters `[start, end)` of `text` stand in `source`.

        Removed characters at either edge stay outside; an empty range gives an empty span.
        """
        return Span(*self.bounds(start, end))

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """Return the two ends of `to_source(start, end)`, for those who make a span of something larger."""
        if not self._cuts:
            return start, end
        first = self._position(start)
        return (first, self._position(end - 1) + 1) if end > start else (first, first)

    def _position(self, offset: int) -> int:
        i = bisect_right(self._cuts, offset) - 1
        return offset + self._shifts[i] if i >= 0 else offset

    def from_source(self, position: int) -> int:
        """Return the offset in `text` of the first kept character at or behind `position` in `source`.

        >>> search_copy("\\u200cخبر").from_source(1)
        0
        """
        if not self._cuts:
            return position
        return bisect_left(range(len(self.text)), position, key=self._position)

    def __repr__(self) -> str:
        return f"SearchCopy({self.text!r})"


def search_copy(text: str) -> SearchCopy:
    """Return `text` folded for searching, with the map back; total over `str` and linear in its length.

    >>> search_copy("كانون الثانــي").text == search_copy("کانون الثانی").text
    True
    """
    if _may_change().search(text) is None or not (changes := _changes(text)):
        return SearchCopy(text, _fold(text))
    pieces: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    done = made = 0  # characters of the source dealt with, characters of the copy made
    for match in changes:
        start, end = match.span()
        pieces.append(text[done:start])
        made += start - done
        done = end
        if match.lastindex:
            letters = _letters(match[0]) if owns_alef(match) else _letters(match[0])[1:]
            pieces.append(letters)
            # Each letter that a form stands for points to the form itself.
            for i in range(1, len(letters)):
                cuts.append(made + i)
                shifts.append(start - made - i)
            made += len(letters)
        if (shift := end - made) != (shifts[-1] if shifts else 0):
            cuts.append(made)
            shifts.append(shift)
    pieces.append(text[done:])
    return SearchCopy(text, _fold("".join(pieces)), cuts, shifts)


def _changes(text: str) -> list[re.Match[str]]:
    """Find what changes its length; one class of characters finds the runs some twenty times faster than the choice."""
    choice = _length_changes()
    return [match for run in _may_change().finditer(text) for match in choice.finditer(text, *run.span())]


@cache
def _may_change() -> re.Pattern[str]:
    characters = f"[{search_folds.REMOVED}{search_folds.TATWEEL}{search_folds.FORMS}]"
    # Said with `*` rather than `+`, `re` looks for the first character by its faster search for one of a class.
    return re.compile(f"{characters}{characters}*")


@cache
def _length_changes() -> re.Pattern[str]:
    removed, forms = search_folds.REMOVED, search_folds.FORMS
    return re.compile(f"[{removed}]+|(?<=[^\\W\\d_]){search_folds.TATWEEL}+|([{forms}])")


@cache
def _letters(form: str) -> str:
    expanded = unicodedata.normalize("NFKC", form)
    return re.sub(f"[{search_folds.REMOVED}{search_folds.TATWEEL} ]", "", expanded)


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    rows = [row.split() for row in (*search_folds.LETTERS, *search_folds.DIGITS)]
    rows += [[" ", *search_folds.SPACES], ["\n", *search_folds.LINE_BREAKS]]
    return tuple((char, row[0]) for row in rows for char in row[1:])


@cache
def _table() -> list[int]:
    # A list is the fastest table that `translate` takes; what it has no place for stays.
    table = list(range(max(map(ord, dict(_pairs()))) + 1))
    for char, folded in _pairs():
        table[ord(char)] = ord(folded)
    return table


SHORT = 250
"""Below so many characters one look-up a character is faster than one pass a fold."""


def _fold(text: str) -> str:
    if len(text) < SHORT:
        return text.translate(_table())
    for char, folded in _pairs():
        text = text.replace(char, folded)
    return text
