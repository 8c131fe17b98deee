"""Shapes: what the grammar makes of a stretch of token classes.

Strategy: the grammar sees classes and nothing else, so what it matches in a stretch follows from the classes alone:
«پنجشنبه ۱۸ اسفند ۱۴۰۱» and «جمعه ۳ مهر ۱۴۰۲» are both `WdMy`. News writes its dates in some thousands of such shapes,
half of them in a hundred, so the patterns run once for a shape and their matches are kept. The values of the tokens are
left to the readers, which may refuse a match; then the next production is asked for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rtl_news_meta.dates.grammar import grammar, openers, production

if TYPE_CHECKING:
    import re

__all__ = ["Found", "Shape", "shape_of"]

LONGEST = 32
"""Longer stretches are lists and tables, each of a shape of its own: not kept."""


class Found:
    """A match of a production in a shape: its tokens `[first, last)`, and where each group that matched starts.

    `classes` are the classes of each group. Positions count from the start of the shape.
    """

    __slots__ = ("classes", "first", "last", "name", "starts")

    def __init__(self, match: re.Match[str], groups: dict[str, dict[str, int]]) -> None:
        self.name = match.lastgroup or ""
        self.first, self.last = match.span()
        numbers = groups[self.name].items()
        # Only this production's groups, of the hundred that a rule has.
        self.starts = {name: start for name, number in numbers if (start := match.start(number)) >= 0}
        self.classes = {name: match[number] for name, number in numbers if name in self.starts}


class Shape:
    """A stretch of token classes, and the matches in it as far as they were asked for."""

    __slots__ = ("_instead", "_next", "codes")

    def __init__(self, codes: str) -> None:
        self.codes = codes
        self._next: dict[int, Found | None] = {}
        self._instead: dict[tuple[int, str], Found | None] = {}

    def next(self, position: int) -> Found | None:
        """Return the match at the first token at or behind `position` that any production matches at."""
        try:
            return self._next[position]
        except KeyError:
            found = self._next[position] = self._search(position)
            return found

    def _search(self, position: int) -> Found | None:
        for start in range(position, len(self.codes)):
            rules = grammar(self.codes[start])
            if rules is not None and (match := rules.match(self.codes, start)) is not None:
                return Found(match, rules.groups)
        return None

    def instead(self, refused: Found) -> Found | None:
        """Return the match, at the same token, of the first production behind the one that was refused."""
        key = refused.first, refused.name
        if key not in self._instead:
            self._instead[key] = self._other(refused)
        return self._instead[key]

    def _other(self, refused: Found) -> Found | None:
        names = openers(self.codes[refused.first])
        for name in names[names.index(refused.name) + 1 :]:
            rules = production(name)
            if (match := rules.match(self.codes, refused.first)) is not None:
                return Found(match, rules.groups)
        return None


@lru_cache(maxsize=4096)
def _kept(codes: str) -> Shape:
    return Shape(codes)


def shape_of(codes: str) -> Shape:
    """Return the shape of a stretch of classes."""
    return _kept(codes) if len(codes) <= LONGEST else Shape(codes)
