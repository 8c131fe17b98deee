"""What the model sees of a gap inside a word, or of the space between two; the trainer reads it here too.

Strategy: a feature is a short string, and its weight is in a dictionary or it has none. The first character of a
feature names its kind, so that no two kinds can meet in one string.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.tables.zwnj import ENDINGS, NUMERALS, PERSONS, PREFIXES
from rtl_news_meta.text.characters import NON_JOINING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

__all__ = [
    "CONTEXT",
    "IN_DIGITS",
    "LONGEST",
    "NON_JOINING",
    "Pieces",
    "beside_features",
    "core_length",
    "ends_in_number",
    "frame_features",
    "gap_features",
    "gap_in_stem",
    "gaps",
    "has_frames",
    "left_features",
    "letter_features",
    "neighbour_features",
    "padded_word",
    "pair_features",
    "piece_class",
    "right_features",
    "right_piece",
    "side_features",
    "size_feature",
    "stem_class",
    "stem_features",
    "stems_of",
    "tie_features",
    "whole_features",
    "word_classes",
    "word_features",
]

LONGEST = 24
"""Letters of the longest word that is looked at; the cost of a word grows with its length, so there is an end to it."""

IN_DIGITS = "0"
"""What stands for a number in digits as the word before; it may count what follows, or belong to what precedes it."""
_IN_WORDS = "#"

_PLURAL = re.compile("ها(?:یی|ی|یم|یت|یش|یمان|یتان|یشان)?$")
CONTEXT = 5
"""Letters on each side of a gap that a feature reaches."""
_NEVER = -6
_AROUND = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3), (3, 3), (4, 2), (2, 4))


@functools.cache
def _numerals() -> Set[str]:
    return frozenset(NUMERALS.split())


@functools.cache
def _endings() -> Mapping[str, Sequence[str]]:
    """Return the endings by their last letter, which leaves few to try."""
    found: dict[str, list[str]] = {}
    for ending in ENDINGS:
        found.setdefault(ending[-1], []).append(ending)
    return found


class Pieces(NamedTuple):
    """What the tables know of words and of the pieces of words.

    `known`: a word to its frequency class (a digit) and three characters for each gap that may want a ZWNJ: the gap
    (`a` is 1), the score in the word written whole and the score where a space stands in the gap (halves, `(` is 0;
    -6 says never).
    `first` and `last`: how readily a piece stands before, or behind, a ZWNJ; counted over distinct words. `stems`: the
    past and present stems of verbs.
    """

    known: Mapping[str, str]
    first: Mapping[str, str]
    last: Mapping[str, str]
    stems: Set[str]


def core_length(word: str) -> int:
    """Return how much of `word` stands before a plural ending with its possessive, or all of it."""
    match = _PLURAL.search(word, 2)
    return match.start() if match else len(word)


def gaps(word: str) -> Iterator[int]:
    """Yield the places in `word` where a ZWNJ would show: behind a letter that joins."""
    return (i for i in range(1, len(word)) if word[i - 1] not in NON_JOINING)


def stems_of(word: str, core: int, known: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield the ends and the values of the known words that `word` begins with, those first that tell most."""
    length = len(word)
    for end in (core, length - 1, length - 2, length - 3):
        if 1 < end < length:
            value = known.get(word[:end])
            if value is not None:
                yield end, value


def gap_in_stem(gap: int, stems: Iterable[tuple[int, str]]) -> str:
    """Return what is known of the gap in the first of the stems that reach beyond it."""
    for end, value in stems:
        if gap < end:
            at = value.find(chr(96 + gap), 1)
            score = ord(value[at + 1]) - 40 if at > 0 else _NEVER
            return f"s{score // 4}" if score > _NEVER else "s-"
    return "s"


def piece_class(piece: str, classes: Mapping[str, str]) -> str:
    """Return the class of a piece, or else that of its stem."""
    return classes.get(piece) or stem_class(piece, classes)


def stem_class(piece: str, classes: Mapping[str, str]) -> str:
    """Return the class of a piece without its ending, marked with `~`; "0" where there is none."""
    for ending in _endings().get(piece[-1:], ()):
        if piece.endswith(ending) and len(piece) > len(ending) + 1:
            found = classes.get(piece[: -len(ending)])
            if found:
                return "~" + found
    return "0"


def _is_verb(word: str, stems: Set[str]) -> bool:
    """Return whether a word is a stem with an ending of person."""
    return word in stems or (
        word.endswith(PERSONS) and any(word.endswith(end) and word[: -len(end)] in stems for end in PERSONS)
    )


def gap_features(
    word: str, gap: int, core: int, pieces: Pieces, *, first: str | None = None, last: str | None = None
) -> list[str]:
    """Return the features of one gap of `word`: letters around it, and what is known of the pieces on both sides.

    The trainer passes the classes `first` and `last` of the pieces as they would be without the word itself.
    """
    padded, at = padded_word(word), gap + CONTEXT
    found = ["L" + padded[at - k : at] for k in range(1, CONTEXT + 1)]
    found += ["R" + padded[at : at + k] for k in range(1, CONTEXT + 1)]
    found += [f"{a}{padded[at - a : at + b]}" for a, b in _AROUND]
    left, right = word[:gap], right_piece(word, gap, core)
    if first is None:
        first = pieces.first.get(left, "0")
    if last is None:
        last = piece_class(right, pieces.last)
    # The order is that of the training, whose result hangs on it by a hair.
    return [
        *(*found, *beside_features(first, last), *word_features(first, last, *word_classes(left, right, pieces.known))),
        *(
            size_feature(gap, len(word) - gap),
            *stem_features(first, last, gap_in_stem(gap, stems_of(word, core, pieces.known))),
        ),
        *frame_features(word, gap, core, pieces),
    ]


def padded_word(word: str) -> str:
    """Return `word` with marks of its start and its end, as many as the features reach."""
    return f"^^^^^{word}$$$$$"


def right_piece(word: str, gap: int, core: int) -> str:
    """Return the piece of `word` behind a gap, without the plural ending of the whole."""
    return word[gap:core] if gap < core else word[gap:]


def beside_features(first: str, last: str) -> tuple[str, ...]:
    """Return the features of the classes of the pieces beside a ZWNJ."""
    return f"p{first}", f"q{last}", f"o{first}/{last}"


def word_classes(left: str, right: str, known: Mapping[str, str]) -> tuple[str, str]:
    """Return how frequent the pieces on both sides of a gap are as words."""
    return known.get(left, "0")[0], known.get(right, "0")[0]


def word_features(first: str, last: str, lw: str, rw: str) -> tuple[str, ...]:
    """Return the features of the classes of the pieces as words."""
    return f"l{lw}", f"r{rw}", f"w{lw}/{rw}", f"m{last}/{lw}", f"n{first}/{rw}"


def stem_features(first: str, last: str, stem: str) -> tuple[str, ...]:
    """Return the features of what is known of the gap in a stem."""
    return stem, f"t{stem}{last}", f"u{stem}{first}"


def size_feature(before: int, behind: int) -> str:
    """Return the feature of the lengths of two pieces, or of two words."""
    return f"z{min(before, 5)}/{min(behind, 5)}"


def has_frames(word: str, core: int) -> bool:
    """Return whether some gap of a word has `frame_features`."""
    return core < len(word) or word.startswith(PREFIXES) or word.endswith("های")


def frame_features(word: str, gap: int, core: int, pieces: Pieces) -> list[str]:
    """Return the features of prefixes and endings around a gap."""
    found: list[str] = []
    left = word[:gap]
    if left in PREFIXES:
        found.append("v1" if _is_verb(word[gap:], pieces.stems) else "v0")
    if gap == core:
        found += ("c", f"d{pieces.known.get(left, '0')[0]}")
    if len(word) - gap < 4 and word.endswith("های"):  # «X|های» or «Xه|ای»
        noun, silent = pieces.known.get(word[:-3], "0")[0], pieces.known.get(word[:-2], "0")[0]
        found.append(f"h{len(word) - gap}{noun}/{silent}")
    return found


def pair_features(left: str, right: str, before: str, behind: str, whole: str, counts: str = "-") -> list[str]:
    """Return the features of a space between two words.

    `before` and `behind` say how often `left` stands before a ZWNJ and `right` behind one, rather than alone. `whole`
    is the class of the score that the two have as one word, and `counts` of how often they were met joined and apart.
    """
    by_left, *with_left = left_features(left, right)
    by_right, *with_right = right_features(left, right)
    # The order is that of the training, whose result hangs on it by a hair.
    return [
        *(*side_features(before, behind), *whole_features(before, behind, whole, counts)),
        *(by_left, by_right, *letter_features(left, right)),
        *(*with_right, *with_left),
    ]


def side_features(before: str, behind: str) -> tuple[str, ...]:
    """Return the features of the classes of the words of a pair."""
    return f"f{before}", f"l{behind}", f"o{before}/{behind}"


def whole_features(before: str, behind: str, whole: str, counts: str) -> tuple[str, ...]:
    """Return the features of the class of a pair as one word."""
    return f"m{whole}", f"p{whole}/{behind}", f"q{whole}/{before}", f"s{counts}", f"t{whole}/{counts}"


def letter_features(left: str, right: str) -> tuple[str, ...]:
    """Return the features of the letters where two words meet, and of their lengths."""
    return f"b{right[:2]}", f"e{right[-2:]}", size_feature(len(left), len(right))


def left_features(left: str, right: str) -> tuple[str, ...]:
    """Return the features that name the left word of a pair."""
    return f"A{left}", f"A{left}/{right[-2:]}", f"a{left}/{right[:2]}"


def right_features(left: str, right: str) -> tuple[str, ...]:
    """Return the features that name the right word of a pair."""
    return f"B{right}", f"B{right}/{left[-1]}", f"B{right}/{left[-2:]}"


def neighbour_features(left: str, right: str, previous: str, following: str) -> tuple[str, ...]:
    """Return the features of the words around a pair; `^` and `$` where none stands on its side."""
    return (
        *(f">{following}", f">{right}/{following}", f"){left}/{following}"),
        *(f"<{previous}", f"<{right}/{previous}", f"({left}/{previous}"),
    )


def ends_in_number(separator: str) -> bool:
    """Return whether what stands before a word is a number in digits and a space."""
    return len(separator) > 1 and separator[-1] == " " and separator[-2].isdecimal()


def tie_features(previous: str, following: str) -> tuple[str, ...]:
    """Return the features of the words around one that may be a plural or a noun in silent he: «حرف|های، حرفه|ای».

    `previous` is `IN_DIGITS` behind a number in digits. Behind a number word a noun is in the singular.
    """
    if previous in _numerals():
        previous = _IN_WORDS
    return (
        *(f"N{following}", f"n{following[-2:]}", f"m{following[:2]}", f"k{following[-3:]}"),
        *(f"P{previous}", f"p{previous[-2:]}", f"q{previous[:2]}", f"x{previous[-2:]}/{following[-2:]}"),
    )
