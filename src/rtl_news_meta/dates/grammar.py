"""The grammar: named patterns over token classes, from the longest form of a date to the shortest.

Strategy: every production is a regular expression over the string of classes that `scan` makes; the classes are listed
in `lexicon`. The productions are tried in order at each token, so a fuller form stands before the forms it contains.
No production names a word, and none can backtrack over more than a few tokens.
"""

from __future__ import annotations

import re
from functools import cache

from rtl_news_meta.dates.productions import PRODUCTIONS

__all__ = ["grammar", "openers", "production"]

BEHIND = re.compile(r"\(\?<=[^)]*\)")
"""A look behind in a production; whether a class can open one is asked without it."""


def _rule(name: str) -> str:
    return f"(?P<{name}>{PRODUCTIONS[name].replace('@', '_' + name)})"


@cache
def openers(code: str) -> tuple[str, ...]:
    """Return the productions that a token of class `code` can open."""
    import regex  # late, as only this needs partial matching, which `re` does not have

    return tuple(
        name for name in PRODUCTIONS if regex.fullmatch(BEHIND.sub("", _rule(name)), code, partial=True) is not None
    )


class Rules:
    """Productions as one pattern; `lastgroup` of a match names the production.

    `groups` has, for each production, its groups' numbers by their names. They are laid out here once, since a look-up
    by a pattern would hash all of it.
    """

    __slots__ = ("groups", "match")

    def __init__(self, names: tuple[str, ...]) -> None:
        pattern = re.compile("|".join(map(_rule, names)))
        self.match = pattern.match
        self.groups = {
            name: {
                group.removesuffix(f"_{name}"): number
                for group, number in pattern.groupindex.items()
                if group.endswith(f"_{name}")
            }
            for name in names
        }


@cache
def grammar(code: str) -> Rules | None:
    """Return the productions that a token of class `code` can open; None if it opens none."""
    names = openers(code)
    return Rules(names) if names else None


@cache
def production(name: str) -> Rules:
    """Return one production."""
    return Rules((name,))
