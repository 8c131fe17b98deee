"""What the model sees at a gap between two letters of a word; the trainer and the library read it here alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["NON_JOINING", "Pieces", "core_length", "gap_features", "gaps", "stem_score"]

NON_JOINING = frozenset("اآأإٱٲٳدڈڊذڌڎرڑړږژزوؤۆۇۈۋةۀۃءےۓەۉۊۏ")
"""Letters that do not join to the next: after them a ZWNJ shows nothing and is not written."""

_PLURAL = re.compile("ها(?:یی|ی|یم|یت|یش|یمان|یتان|یشان)?$")
_PAD = "^^^^^"
_END = "$$$$$"
_CROSS = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3), (3, 3), (4, 2), (2, 4))


class Pieces(NamedTuple):
    """What the tables know of words and of the pieces of words.

    `known`: a word to its frequency class (a digit), followed by two characters for each gap that may want a ZWNJ:
    the gap (`a` is 1) and the score in halves (`(` is 0). `first` and `last`: how readily a piece stands before, or
    behind, a ZWNJ.
    """

    known: Mapping[str, str]
    first: Mapping[str, str]
    last: Mapping[str, str]


def core_length(word: str) -> int:
    """Return how much of `word` stands before a plural ending with its possessive, or all of it."""
    match = _PLURAL.search(word, 2)
    return match.start() if match else len(word)


def gaps(word: str) -> Iterator[int]:
    """Yield the places in `word` where a ZWNJ would show: behind a letter that joins."""
    return (i for i in range(1, len(word)) if word[i - 1] not in NON_JOINING)


def stem_score(word: str, gap: int, core: int, known: Mapping[str, str]) -> str:
    """Return what is known of the gap in the longest known word that `word` begins with."""
    length = len(word)
    place = chr(96 + gap)
    for end in (core, length - 1, length - 2, length - 3):
        if gap < end < length:
            value = known.get(word[:end])
            if value is not None:
                at = value.find(place, 1)
                return f"s{(ord(value[at + 1]) - 40) // 4}" if at > 0 else "s-"
    return "s"


def gap_features(
    word: str, gap: int, core: int, pieces: Pieces, *, first: str | None = None, last: str | None = None
) -> list[str]:
    """Return the features of one gap of `word`: letters around it, and what is known of the pieces on both sides.

    The trainer passes the classes `first` and `last` of the pieces as they would be without the word itself.
    """
    padded = f"{_PAD}{word}{_END}"
    at = gap + 5
    found = ["L" + padded[at - k : at] for k in range(1, 6)]
    found += ["R" + padded[at : at + k] for k in range(1, 6)]
    found += [f"{a}{padded[at - a : at + b]}" for a, b in _CROSS]
    left = word[:gap]
    right = word[gap:core] if gap < core else word[gap:]
    if first is None:
        first = pieces.first.get(left, "0")
    if last is None:
        last = pieces.last.get(right, "0")
    lw = pieces.known.get(left, "0")[0]
    rw = pieces.known.get(right, "0")[0]
    stem = stem_score(word, gap, core, pieces.known)
    found += (
        *(f"p{first}", f"q{last}", f"o{first}/{last}", f"l{lw}", f"r{rw}", f"w{lw}/{rw}"),
        *(f"m{last}/{lw}", f"n{first}/{rw}", f"z{min(gap, 5)}/{min(len(word) - gap, 5)}"),
        *(stem, f"t{stem}{last}", f"u{stem}{first}"),
    )
    if gap == core:
        found += ["c", f"d{lw}"]
    return found
