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
    LONGEST,
    NON_JOINING,
    beside_features,
    frame_features,
    gap_in_stem,
    has_frames,
    left_features,
    letter_features,
    link_features,
    padded_word,
    piece_class,
    right_features,
    right_piece,
    size_feature,
    stem_features,
    stems_of,
    word_classes,
    word_features,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
        self._letters = LetterWeights(weights)
        self._size = [[weights.get(size_feature(a, b), 0.0) for b in range(LONGEST)] for a in range(LONGEST)]
        self._last = functools.lru_cache(_REMEMBERED)(lambda piece: piece_class(piece, pieces.last))
        self._beside = functools.lru_cache(_REMEMBERED)(
            lambda first, last, stem: total(weights, (*beside_features(first, last), *stem_features(first, last, stem)))
        )
        self._words = functools.lru_cache(_REMEMBERED)(
            lambda first, last, left, right: total(weights, word_features(first, last, left, right))
        )
        self._most_of_words = _most(weights, "lrwmn")

    def scores(self, word: str, core: int, least: float) -> list[tuple[int, float]]:
        """Return the gaps with a score above `least`, as far as they have a known piece on a side.

        Of the others, not one in a hundred wants a ZWNJ.
        """
        found: list[tuple[int, float]] = []
        firsts, known = self._pieces.first, self._pieces.known
        padded = ""  # what depends on the word alone waits for a gap that is looked at
        for gap, letter in enumerate(word[:-1], 1):
            if letter in NON_JOINING:
                continue
            left, right = word[:gap], right_piece(word, gap, core)
            first, last = firsts.get(left, "0"), self._last(right)
            if first == "0" == last:
                continue
            if not padded:
                padded = padded_word(word)
                stems = list(stems_of(word, core, known))
                framed = has_frames(word, core)
            score = self._sum(padded, gap, first, last, gap_in_stem(gap, stems))
            if framed:
                score += total(self._weights, frame_features(word, gap, core, self._pieces))
            if score + self._most_of_words > least:  # else the table of words, dear to ask, could not lift it
                score += self._words(first, last, *word_classes(left, right, known))
                if score > least:
                    found.append((gap, score))
        return found

    def score(self, word: str, core: int, gap: int) -> float:
        """Return the log-odds that a gap wants a ZWNJ."""
        left, right = word[:gap], right_piece(word, gap, core)
        first, last = self._pieces.first.get(left, "0"), self._last(right)
        stem = gap_in_stem(gap, stems_of(word, core, self._pieces.known))
        score = self._sum(padded_word(word), gap, first, last, stem)
        if has_frames(word, core):
            score += total(self._weights, frame_features(word, gap, core, self._pieces))
        return score + self._words(first, last, *word_classes(left, right, self._pieces.known))

    def _sum(self, padded: str, gap: int, first: str, last: str, stem: str) -> float:
        """Return the sum of what the letters, the lengths and the classes of the pieces say."""
        size = self._size[gap][len(padded) - 2 * CONTEXT - gap]
        return self._weights[""] + size + self._beside(first, last, stem) + self._letters.sum(padded, gap + CONTEXT)


class LetterWeights:
    """The weights of the letters on both sides of a gap."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._left = _summed({name[1:]: w for name, w in weights.items() if name[:1] == "L"}, left=True)
        self._right = _summed({name[1:]: w for name, w in weights.items() if name[:1] == "R"}, left=False)
        self._middle: dict[str, float] = {}  # one letter on each side
        # More letters by three of them, two on the left, or else two on the right.
        self._two_left: dict[str, list[tuple[int, str, float]]] = {}
        self._two_right: dict[str, list[tuple[int, str, float]]] = {}
        for name, weight in weights.items():
            if name[:1] in _AROUND and name:
                before, letters = int(name[0]), name[1:]
                if len(letters) == 2:
                    self._middle[letters] = weight
                elif before > 1:
                    self._two_left.setdefault(letters[before - 2 : before + 1], []).append((before, letters, weight))
                else:
                    self._two_right.setdefault(letters[:3], []).append((before, letters, weight))

    def sum(self, padded: str, at: int) -> float:
        """Return the sum for the gap at `at` of a padded word."""
        score = self._middle.get(padded[at - 1 : at + 1], 0.0)
        left = right = 0.0
        table = self._left
        for start in range(at - 1, at - CONTEXT - 1, -1):
            longer = table.get(padded[start:at])
            if longer is None:
                break
            left = longer
        table = self._right
        for end in range(at + 1, at + CONTEXT + 1):
            longer = table.get(padded[at:end])
            if longer is None:
                break
            right = longer
        around = self._two_left.get(padded[at - 2 : at + 1])
        if around:
            for before, letters, weight in around:
                if padded.startswith(letters, at - before):
                    score += weight
        around = self._two_right.get(padded[at - 1 : at + 2])
        if around:
            for before, letters, weight in around:
                if padded.startswith(letters, at - before):
                    score += weight
        return score + left + right


def _summed(weights: Mapping[str, float], *, left: bool) -> dict[str, float]:
    """Return strings on the left of a gap, or on the right, with the sum of their weight and those nearer the gap.

    Each string that is nearer the gap has a sum too, so that a search may stop at the first that has none.
    """
    found = {"": 0.0}
    for letters in weights:
        for i in range(1, len(letters) + 1):
            near, nearer = (letters[-i:], letters[len(letters) - i + 1 :]) if left else (letters[:i], letters[: i - 1])
            if near not in found:
                found[near] = found[nearer] + weights.get(near, 0.0)
    return found


def _most(weights: Mapping[str, float], kinds: str) -> float:
    """Return the most that features of some kinds can add, one of each kind."""
    return sum(max([0.0, *(weight for name, weight in weights.items() if name[:1] == kind)]) for kind in kinds)


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
