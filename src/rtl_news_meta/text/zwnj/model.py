"""The trained model: how likely it is that a ZWNJ belongs in a gap of a word, or in place of a space.

Strategy: a word that the training text or a word list knows has its scores in a table, which is one look-up. Any
other word is scored by a logistic model over the letters around the gap and over what the table knows of the pieces
on both sides; the same holds for two words with a space between them. Scores are log-odds. The data files are made by
`tools/train_zwnj.py` and read on first use; what is words has one of its own, a byte for each letter. The words are
sorted, and before each stands how many letters it has in common with the last, which makes the file a tenth smaller.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

from rtl_news_meta.tables.zwnj import NEVER_LAST, PLAIN_ENDINGS, PLURAL_ENDINGS
from rtl_news_meta.text.zwnj.features import (
    LONGEST,
    NON_JOINING,
    Pieces,
    core_length,
    piece_class,
    stems_of,
    tie_features,
)
from rtl_news_meta.text.zwnj.weights import GapWeights, NeighbourWeights, PairWeights, total

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = [
    "ASCII",
    "CLASSES",
    "DATA",
    "ENDING",
    "IN_TABLE",
    "LEAST",
    "TABLE",
    "Model",
    "known_gaps",
    "known_join",
    "load",
    "whole_class",
]

DATA = "zwnj.json.xz"
TABLE = "zwnj.words.xz"
LEAST = -2.5
"""Scores below this are not kept: no document has a prior that could lift them."""
ASCII = "".join(map(chr, range(128)))
"""The first half of the table's encoding; the other half is in the data file under `letters`."""
CLASSES = ("first", "last", "before", "behind")
"""What the table has behind the known words: lines of a class and its words."""
_SCALE = 16
_PARTING = bytes(range(33)).replace(b"\n", b"")
"""What parts the words of the table: how many letters a word has in common with the one before, or a space for none."""
_TO_SPACES = bytes.maketrans(_PARTING, b" " * len(_PARTING))
_TO_LENGTHS = bytes.maketrans(b" ", b"\0")
_REMEMBERED = 1 << 14  # pairs of words
_LEAST, _SURELY = chr(40 + int(2 * LEAST)), chr(40 + 4)
ENDING = 1
"""What a plural ending accepts, and what a word offers whose last letter does not join: no ZWNJ would show there."""
IN_TABLE = 2
"""What two pieces offer and accept that the table may know as one word."""
REGULAR = 4
"""And what they do if the second is a regular form of such a piece: «گفت وگوهای»."""


@functools.cache  # by value, of which there are few
def known_gaps(value: str) -> tuple[tuple[int, float], ...]:
    """Return the gaps and scores that the value of a known word holds, for the word written whole."""
    found = ((ord(value[i]) - 96, (ord(value[i + 1]) - 40) / 2) for i in range(1, len(value), 3))
    return tuple((gap, score) for gap, score in found if score > LEAST)


def known_join(value: str, place: int) -> float:
    """Return the score that the value of a known word holds for a space at `place`."""
    at = value.find(chr(96 + place), 1)
    return (ord(value[at + 2]) - 40) / 2 if at > 0 else LEAST


def whole_class(score: float) -> str:
    """Return the class, in whole log-odds, of the score that two words have as one."""
    return f"u{max(-4, min(5, round(score)))}"


class Model:
    """The tables and weights, ready for use.

    Words are given in the letters of the tables (Persian yeh and kaf), without marks and without ZWNJ.
    """

    def __init__(self, data: Mapping[str, str], rows: Mapping[str, Iterable[tuple[str, list[str]]]]) -> None:
        known = _word_dict()
        losses: list[str] = []
        parted: dict[int, list[str]] = {}  # the words that may have lost a ZWNJ to a space, by the place of the gap
        for value, words in rows["known"]:
            for word in words:  # faster than to merge what `fromkeys` makes
                known[word] = value
            if len(value) > 1 and max(value[2::3]) >= _SURELY:
                losses += words
            for i in range(1, len(value), 3):
                if value[i + 2] > _LEAST:
                    parted.setdefault(ord(value[i]) - 96, []).extend(words)
        self.known: Mapping[str, str] = known
        self.losses = frozenset(losses)
        """The known words that surely lost a ZWNJ where they are written whole."""
        self._openings = {word[:place] for place, words in parted.items() for word in words}
        self._closings = {word[place:] for place, words in parted.items() for word in words}
        classes = {name: {word: cls for cls, words in rows[name] for word in words} for name in CLASSES}
        self._pieces = Pieces(known, classes["first"], classes["last"], frozenset(data["stems"].split()))
        self._gap = GapWeights(_weights(data["gap"]), self._pieces)
        pair = _weights(data["pair"])
        self._pair = PairWeights(pair, [whole_class(score) for score in range(-4, 6)])
        self.neighbour_score = NeighbourWeights(pair).score
        self._tie = _weights(data["tie"])
        self.before, self.behind = classes["before"], classes["behind"]
        self.pair_score = functools.lru_cache(_REMEMBERED)(self._pair_score)
        self._apart = frozenset(data["apart"].split("\n"))
        self._endings = frozenset(PLURAL_ENDINGS.split())
        self._regular = self._endings | frozenset(PLAIN_ENDINGS.split())
        self._never_last = tuple(NEVER_LAST.split())
        # A bit for each class of words behind a ZWNJ, and with each class before one those that may follow it.
        bits: dict[str, int] = {}
        self._likely: dict[str, int] = {}
        for before, *behind in map(str.split, data["likely"].split("\n")):
            self._likely[before] = sum(bits.setdefault(name, 2 * REGULAR << len(bits)) for name in behind)
        self._bits: Mapping[str, int] = bits

    def gap_scores(self, word: str) -> Sequence[tuple[int, float]]:
        """Return the gaps of `word` that may want a ZWNJ, with the log-odds that they do."""
        value = self.known.get(word)
        if value is not None:
            return known_gaps(value)
        if len(word) > LONGEST:
            return []
        core = core_length(word)
        stems = list(stems_of(word, core, self.known))
        end, value = self._regular_stem(word, stems)
        found = self._gap.scores(word, core, stems, LEAST, end)
        if word.endswith(self._never_last):
            found = [(gap, score) for gap, score in found if word[gap:] not in self._never_last]
        return [*known_gaps(value), *found] if end else found

    def _regular_stem(self, word: str, stems: Sequence[tuple[int, str]]) -> tuple[int, str]:
        """Return the end and the value of the first of the stems of which `word` is a regular form; 0 if none is."""
        for end, value in stems:
            if end > 2 and word[end:] in self._regular:
                return end, value
        return 0, ""

    def offers(self, left: str) -> int:
        """Return what a space may part `left` from, as bits: it parts nothing from a word that `accepts` none of them.

        Bits from `REGULAR` on say that the two may make a word which is not known.
        """
        if not left:
            return 0
        if left[-1] in NON_JOINING:
            return ENDING
        bits = self._likely.get(self.before.get(left, "0"), 0)
        return bits | IN_TABLE | REGULAR if left in self._openings else bits

    def accepts(self, right: str) -> int:
        """Return what `right` may have stood behind, as the bits of `offers`."""
        bits = self._bits.get(piece_class(right, self.behind), 0)
        if right in self._closings:
            bits |= IN_TABLE
        elif self._closes_regularly(right):
            bits |= REGULAR
        return bits | ENDING if right in self._endings else bits

    def _closes_regularly(self, right: str) -> bool:
        """Return whether `right` is a regular form of a piece behind a gap."""
        closings, regular = self._closings, self._regular  # each end by itself: this is done for every word
        return (
            (right[:-1] in closings and right[-1:] in regular)
            or (right[:-2] in closings and right[-2:] in regular)
            or (right[:-3] in closings and right[-3:] in regular)
        )

    def regular_join(self, left: str, right: str) -> float:
        """Return the score for a space between two words that are, as one, a regular form of a known word."""
        whole, known = left + right, self.known
        for size in 1, 2, 3:
            if whole[-size:] in self._regular and (value := known.get(whole[:-size])):
                other = whole in known or f"{left} {right}" in self._apart
                return LEAST if other else known_join(value, len(left))
        return LEAST

    def _pair_score(self, left: str, right: str) -> float:
        """Return the log-odds that `left` and `right`, apart in the text and unknown as one word, are one."""
        whole = left + right
        if len(whole) > LONGEST:
            return LEAST
        links = self._pair.links(self.before.get(left, "0"), piece_class(right, self.behind))
        letters = self._pair.letters(left, right)
        if letters + links.most <= LEAST or f"{left} {right}" in self._apart:
            return self.regular_join(left, right)  # for a third of the pairs, whatever they make as one
        core = core_length(whole)
        stems = list(stems_of(whole, core, self.known))
        end, value = self._regular_stem(whole, stems)
        if end > len(left) + 1:
            return known_join(value, len(left))
        inside = self._gap.score(whole, core, stems, len(left))
        return letters + links.by_whole[whole_class(inside)]

    def tie_score(self, previous: str, following: str) -> float:
        """Return what the words around it add to the log-odds of «Xه|ای» against «X|های»."""
        return self._tie[""] + total(self._tie, tie_features(previous, following))


def _word_dict() -> dict[str, str]:
    """Return an empty dictionary for a hundred thousand words.

    After a key that is no string, CPython keeps the hash beside each key. It then need not look at the keys, which lie
    all over the memory, when the dictionary grows or a look-up meets another word: a quarter of the time.
    """
    found: dict[Any, str] = {None: ""}
    del found[None]
    return found


def _rows(text: str, shared: bytes) -> Iterator[tuple[str, list[str]]]:
    """Yield the lines of a section of the table: a value or class, and the words that have it."""
    for line, lengths in zip(text.split("\n"), shared.split(b"\n"), strict=True):
        name, *rests = line.split(" ")
        word = ""
        yield name, [word := word[:length] + rest for length, rest in zip(lengths, rests, strict=True)]


def _weights(text: str) -> dict[str, float]:
    """Read lines of a feature and its weight in sixteenths; the one without a name is the bias."""
    return {name: int(value) / _SCALE for name, value in (line.split("\t") for line in text.split("\n"))}


@functools.cache
def load() -> Model:
    """Return the model that ships with the package; the first call reads it, in about a tenth of a second."""
    # Imported here: the package's import needs none of them, and they would take a tenth of its time (a test watches).
    import codecs
    import lzma
    import pkgutil  # and not importlib.resources, whose import takes longer than most that is done here

    rest, table = (lzma.decompress(pkgutil.get_data(__package__, name) or b"") for name in (DATA, TABLE))
    data = json.loads(rest)
    shared = table.translate(_TO_LENGTHS, bytes(range(33, 256)))
    text, _ = codecs.charmap_decode(table.translate(_TO_SPACES), "strict", ASCII + data["letters"])
    sections = map(_rows, text.split("\n\n"), shared.split(b"\n\n"))
    return Model(data, dict(zip(("known", *CLASSES), sections, strict=True)))
