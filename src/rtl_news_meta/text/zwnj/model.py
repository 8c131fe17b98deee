"""The trained model: how likely it is that a ZWNJ belongs in a gap of a word, or in place of a space.

Strategy: a word that the training text or a word list knows has its scores in a table, which is one look-up. Any
other word is scored by a logistic model over the letters around the gap and over what the table knows of the pieces
on both sides; the same holds for two words with a space between them. Scores are log-odds. The data files are made by
`tools/train_zwnj.py` and read on first use; the table of words has one of its own, a byte for each letter.
"""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING

from rtl_news_meta.text.zwnj.features import (
    LONGEST,
    Pieces,
    core_length,
    gap_features,
    gaps,
    neighbour_features,
    pair_features,
    piece_class,
    tie_features,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ASCII", "DATA", "LEAST", "TABLE", "Model", "known_gaps", "known_join", "load", "read_table", "whole_class"]

DATA = "zwnj.json.xz"
TABLE = "zwnj.words.bz2"
LEAST = -2.5
"""Scores below this are not kept: no document has a prior that could lift them."""
ASCII = "".join(map(chr, range(128)))
"""The first half of the table's encoding; the other half is in the data file under `letters`."""
# How many letters are shared with the word before (A is none), the other letters, the value as in `Pieces.known`.
_ENTRY = re.compile("([A-Z])([\u0620-\u06ff]*)([^A-Z\u0620-\u06ff]*)")
_SCALE = 16
_NONE: frozenset[str] = frozenset()
_SURELY = chr(40 + 4)


def known_gaps(value: str) -> list[tuple[int, float]]:
    """Return the gaps and scores that the value of a known word holds, for the word written whole."""
    if len(value) == 1:
        return []
    found = [(ord(value[i]) - 96, (ord(value[i + 1]) - 40) / 2) for i in range(1, len(value), 3)]
    return [(gap, score) for gap, score in found if score > LEAST]


def known_join(value: str, place: int) -> float:
    """Return the score that the value of a known word holds for a space at `place`."""
    at = value.find(chr(96 + place), 1)
    return (ord(value[at + 2]) - 40) / 2 if at > 0 else LEAST


def whole_class(score: float) -> str:
    """Return the class, in whole log-odds, of the score that two words have as one."""
    return f"u{max(-4, min(5, round(score)))}"


def read_table(text: str) -> dict[str, str]:
    """Return the words of a table and their values."""
    known: dict[str, str] = {}
    word = ""
    for shared, rest, value in _ENTRY.findall(text):
        word = word[: ord(shared) - 65] + rest
        known[word] = value
    return known


class Model:
    """The tables and weights, ready for use.

    Words are given in the letters of the tables (Persian yeh and kaf), without marks and without ZWNJ.
    """

    def __init__(self, data: Mapping[str, str]) -> None:
        known = read_table(data["known"])
        self.known: Mapping[str, str] = known
        self._pieces = Pieces(known, _classes(data["first"]), _classes(data["last"]), frozenset(data["stems"].split()))
        self._gap = _weights(data["gap"])
        self._pair = _weights(data["pair"])
        self._tie = _weights(data["tie"])
        self.before = _classes(data["before"])
        self.behind = _classes(data["behind"])
        self._apart = frozenset(data["apart"].split("\n"))
        self._likely = {name: frozenset(others) for name, *others in map(str.split, data["likely"].split("\n"))}

    @functools.cached_property
    def losses(self) -> frozenset[str]:
        """The known words that surely lost a ZWNJ where they are written whole."""
        return frozenset(
            word for word, value in self._pieces.known.items() if len(value) > 1 and max(value[2::3]) >= _SURELY
        )

    def gap_scores(self, word: str) -> list[tuple[int, float]]:
        """Return the gaps of `word` that may want a ZWNJ, with the log-odds that they do."""
        value = self.known.get(word)
        if value is not None:
            return known_gaps(value)
        if len(word) > LONGEST:
            return []
        core = core_length(word)
        first, last = self._pieces.first, self._pieces.last
        found = []
        for gap in gaps(word):
            # A gap with no known piece on either side is left: not one in a hundred of them wants a ZWNJ.
            if word[:gap] in first or piece_class(word[gap:core] if gap < core else word[gap:], last) != "0":
                score = _score(self._gap, gap_features(word, gap, core, self._pieces))
                if score > LEAST:
                    found.append((gap, score))
        return found

    def followers(self, left: str) -> frozenset[str]:
        """Return the classes of words (`behind`) that an unknown word may be made of, behind `left`."""
        return self._likely.get(self.before.get(left, "0"), _NONE)

    def follower_class(self, right: str) -> str:
        """Return the class of a word behind a ZWNJ."""
        return piece_class(right, self.behind)

    def pair_score(self, left: str, right: str) -> float:
        """Return the log-odds that `left` and `right`, apart in the text and unknown as one word, are one."""
        whole = left + right
        if len(whole) > LONGEST or f"{left} {right}" in self._apart:
            return LEAST
        inside = _score(self._gap, gap_features(whole, len(left), core_length(whole), self._pieces))
        before, behind = self.before.get(left, "0"), self.follower_class(right)
        return _score(self._pair, pair_features(left, right, before, behind, whole_class(inside)))

    def neighbour_score(self, left: str, right: str, previous: str, following: str) -> float:
        """Return what the words around a pair add to its score."""
        weights = self._pair
        return sum(weights.get(f, 0.0) for f in neighbour_features(left, right, previous, following))

    def tie_score(self, previous: str, following: str) -> float:
        """Return what the words around it add to the log-odds of «Xه|ای» against «X|های»."""
        return _score(self._tie, tie_features(previous, following))


def _score(weights: Mapping[str, float], features: Iterable[str]) -> float:
    score = weights[""]
    for feature in features:
        if feature in weights:
            score += weights[feature]
    return score


def _classes(text: str) -> dict[str, str]:
    """Read lines of a class and the words that are in it."""
    return {word: name for name, *words in map(str.split, text.split("\n")) for word in words}


def _weights(text: str) -> dict[str, float]:
    """Read lines of a feature and its weight in sixteenths; the one without a name is the bias."""
    return {name: int(value) / _SCALE for name, value in (line.split("\t") for line in text.split("\n"))}


@functools.cache
def load() -> Model:
    """Return the model that ships with the package; the first call reads it, in about a tenth of a second."""
    # Imported here: the package's import needs none of them, and they would take a tenth of its time (a test watches).
    import bz2
    import codecs
    import lzma
    from importlib.resources import files

    folder = files("rtl_news_meta.text.zwnj")
    data = json.loads(lzma.decompress(folder.joinpath(DATA).read_bytes()))
    table = bz2.decompress(folder.joinpath(TABLE).read_bytes())
    data["known"], _ = codecs.charmap_decode(table, "strict", ASCII + data["letters"])
    return Model(data)
