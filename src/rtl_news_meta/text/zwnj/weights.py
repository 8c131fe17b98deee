"""Sums of weights over the features of a gap or of a pair, without writing down features that have no weight.

Strategy: the model is sparse, so most features of a gap have no weight. The letters on one side are looked up from
the longest string down, in a table that holds sums over all shorter ones; features that reach to both sides are kept
by the letters that they have in the middle; and what depends on few classes is remembered. Weights are whole
sixteenths, so that their sums are exact in any order: `gap_features` and the others say what is summed (a test
compares).
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from rtl_news_meta.text.zwnj.features import (
    CONTEXT,
    class_features,
    classes_of,
    frame_features,
    left_features,
    letter_features,
    link_features,
    padded_word,
    piece_class,
    right_features,
    right_piece,
    stems_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from rtl_news_meta.text.zwnj.features import Pieces

__all__ = ["GapWeights", "NeighbourWeights", "PairWeights", "total"]

_REMEMBERED = 1 << 13  # combinations of classes
_AROUND = "1234"
_ALONE = " "  # the weight of a neighbour by itself; no word is like it


def total(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """Return the sum of the weights of `features`."""
    return sum([weights[feature] for feature in features if feature in weights])


class GapWeights:
    """The weights of `gap_features`."""

    def __init__(self, weights: Mapping[str, float], pieces: Pieces) -> None:
        self._weights, self._pieces = weights, pieces
        self._left = _summed({name[1:]: w for name, w in weights.items() if name[:1] == "L"}, left=True)
        self._right = _summed({name[1:]: w for name, w in weights.items() if name[:1] == "R"}, left=False)
        self._middle: dict[str, float] = {}  # one letter on each side
        self._around: dict[str, list[tuple[int, str, float]]] = {}  # more letters, by three of them
        for name, weight in weights.items():
            if name and name[0] in _AROUND:
                before, letters = int(name[0]), name[1:]
                if len(letters) == 2:
                    self._middle[letters] = weight
                else:
                    three = f"<{letters[before - 2 : before + 1]}" if before > 1 else f">{letters[:3]}"
                    self._around.setdefault(three, []).append((before, letters, weight))
        self._classes = functools.lru_cache(_REMEMBERED)(_of_classes(weights))

    def scores(self, word: str, core: int, gaps: Iterable[int]) -> Iterator[tuple[int, float]]:
        """Yield those of the gaps that have a known piece on a side, with their score.

        Of the others, not one in a hundred wants a ZWNJ.
        """
        padded = padded_word(word)
        stems = stems_of(word, core, self._pieces.known)
        firsts, lasts = self._pieces.first, self._pieces.last
        for gap in gaps:
            first = firsts.get(word[:gap], "0")
            last = piece_class(right_piece(word, gap, core), lasts)
            if first != "0" or last != "0":
                yield gap, self._score(word, padded, gap, core, stems, first, last)

    def score(self, word: str, core: int, gap: int) -> float:
        """Return the log-odds that a gap wants a ZWNJ."""
        first = self._pieces.first.get(word[:gap], "0")
        last = piece_class(right_piece(word, gap, core), self._pieces.last)
        stems = stems_of(word, core, self._pieces.known)
        return self._score(word, padded_word(word), gap, core, stems, first, last)

    def _score(
        self, word: str, padded: str, gap: int, core: int, stems: Sequence[tuple[int, str]], first: str, last: str
    ) -> float:
        weights = self._weights
        at = gap + CONTEXT
        classes = classes_of(word[:gap], right_piece(word, gap, core), gap, stems, self._pieces.known)
        score = weights[""] + self._classes(first, last, *classes)
        for feature in frame_features(word, gap, core, self._pieces):
            if feature in weights:
                score += weights[feature]
        return score + self._letters(padded[gap : at + CONTEXT])

    def _letters(self, letters: str) -> float:
        """Return the sum for the letters on both sides of a gap, as many as the features reach."""
        at = CONTEXT
        score = self._middle.get(letters[at - 1 : at + 1], 0.0)
        for start in range(at):
            found = self._left.get(letters[start:at])
            if found is not None:
                score += found
                break
        for end in range(2 * at, at, -1):
            found = self._right.get(letters[at:end])
            if found is not None:
                score += found
                break
        for three in f"<{letters[at - 2 : at + 1]}", f">{letters[at - 1 : at + 2]}":
            for before, around, weight in self._around.get(three, ()):
                if letters.startswith(around, at - before):
                    score += weight
        return score


def _of_classes(weights: Mapping[str, float]) -> Callable[[str, str, str, str, str], float]:
    return lambda first, last, left, right, stem: total(weights, class_features(first, last, left, right, stem))


def _summed(weights: Mapping[str, float], *, left: bool) -> dict[str, float]:
    """Return the weights of strings with those of all their shorter forms, on the left of a gap or on the right."""
    found: dict[str, float] = {}
    for letters in sorted(weights, key=len):
        shorter = (letters[i:] if left else letters[:-i] for i in range(1, len(letters)))
        found[letters] = weights[letters] + next((found[name] for name in shorter if name in found), 0.0)
    return found


class PairWeights:
    """The weights of `pair_features`; `wholes` are the classes that two words can have as one."""

    def __init__(self, weights: Mapping[str, float], wholes: Sequence[str]) -> None:
        self._weights = weights
        self._lefts = {name[1:].partition("/")[0] for name in weights if name[:1] in ("A", "a")}
        self._rights = {name[1:].partition("/")[0] for name in weights if name[:1] == "B"}
        self._links = functools.lru_cache(_REMEMBERED)(
            lambda before, behind, whole: total(weights, link_features(before, behind, whole, "-"))
        )

        self._best = functools.lru_cache(_REMEMBERED)(
            lambda before, behind: max(self._links(before, behind, whole) for whole in wholes)
        )

    def score(self, left: str, right: str, before: str, behind: str, whole: str) -> float:
        """Return the log-odds that two words are one."""
        return self._letters(left, right) + self._links(before, behind, whole)

    def most(self, left: str, right: str, before: str, behind: str) -> float:
        """Return the most that `score` can be, whatever the class of the two as one word."""
        return self._letters(left, right) + self._best(before, behind)

    def _letters(self, left: str, right: str) -> float:
        weights = self._weights
        score = weights[""] + total(weights, letter_features(left, right))
        if left in self._lefts:
            score += total(weights, left_features(left, right))
        if right in self._rights:
            score += total(weights, right_features(left, right))
        return score


class NeighbourWeights:
    """The weights of `neighbour_features`: by the neighbour, its own and those it has with a word of the pair."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._by_kind: dict[str, dict[str, dict[str, float]]] = {kind: {} for kind in "><)("}
        for name, weight in weights.items():
            if name[:1] in self._by_kind and name:
                word, _, neighbour = name[1:].rpartition("/")
                self._by_kind[name[0]].setdefault(neighbour, {})[word or _ALONE] = weight

    def score(self, left: str, right: str, previous: str, following: str) -> float:
        """Return what the words around a pair add to its score."""
        score = 0.0
        for with_right, with_left, word in ((">", ")", following), ("<", "(", previous)):
            weights = self._by_kind[with_right].get(word)
            if weights:
                score += weights.get(_ALONE, 0.0) + weights.get(right, 0.0)
            weights = self._by_kind[with_left].get(word)
            if weights:
                score += weights.get(left, 0.0)
        return score
