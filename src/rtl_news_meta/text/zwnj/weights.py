"""Sums of weights over the features of a gap or of a pair, without writing down features that have no weight.

Strategy: the model is sparse, so most features of a gap have no weight. The letters on one side are looked up one
after the other, away from the gap, in a table of sums over all that is nearer, until one is not there; features that
reach to both sides are kept by the letters that they have in the middle; and what depends on few classes is remembered.
What is dear to look up comes last, and only where it could lift the score enough. Weights are whole sixteenths, so that
their sums are exact in any order: `gap_features` and the others say what is summed (a test compares).
"""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.text.zwnj.features import (
    CONTEXT,
    LONGEST,
    NON_JOINING,
    beside_features,
    frame_features,
    gap_in_stem,
    has_frames,
    left_features,
    padded_word,
    piece_class,
    right_features,
    right_piece,
    side_features,
    size_feature,
    stem_features,
    whole_features,
    word_classes,
    word_features,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rtl_news_meta.text.zwnj.features import Pieces

__all__ = ["GapWeights", "NeighbourWeights", "PairWeights", "total"]

_REMEMBERED = 1 << 13  # combinations of classes
_ALONE = " "  # the weight of a neighbour by itself; no word is like it


def total(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """Return the sum of the weights of `features`."""
    return sum([weights[feature] for feature in features if feature in weights])


class GapWeights:
    """The weights of `gap_features`."""

    def __init__(self, weights: Mapping[str, float], pieces: Pieces) -> None:
        self._weights, self._pieces = weights, pieces
        kinds = _by_kind(weights)
        self._letters = LetterWeights(kinds)
        self._size = _sizes(weights)
        self._beside = functools.lru_cache(_REMEMBERED)(
            lambda first, last, stem: total(weights, (*beside_features(first, last), *stem_features(first, last, stem)))
        )
        self._words = functools.lru_cache(_REMEMBERED)(
            lambda first, last, left, right: total(weights, word_features(first, last, left, right))
        )
        self._most_of_words = sum(max(0.0, *kinds[kind].values()) for kind in "lrwmn")

    def scores(
        self, word: str, core: int, stems: Sequence[tuple[int, str]], least: float, start: int = 0
    ) -> list[tuple[int, float]]:
        """Return the gaps from `start` on with a score above `least`, as far as they have a known piece on a side.

        Of the others, not one in a hundred wants a ZWNJ. `stems` are those of the word (`stems_of`).
        """
        found: list[tuple[int, float]] = []
        firsts, lasts, known = self._pieces.first, self._pieces.last, self._pieces.known
        padded = ""  # what depends on the word alone waits for a gap that is looked at
        for gap, letter in enumerate(word[:-1], 1):
            if gap < start or letter in NON_JOINING:
                continue
            left, right = word[:gap], right_piece(word, gap, core)
            first, last = firsts.get(left, "0"), piece_class(right, lasts)
            if first == "0" == last:
                continue
            if not padded:
                padded = padded_word(word)
                framed = has_frames(word, core)
            score = self._sum(padded, gap, first, last, gap_in_stem(gap, stems))
            if framed:
                score += total(self._weights, frame_features(word, gap, core, self._pieces))
            if score + self._most_of_words > least:  # else the table of words, dear to ask, could not lift it
                score += self._words(first, last, *word_classes(left, right, known))
                if score > least:
                    found.append((gap, score))
        return found

    def score(self, word: str, core: int, stems: Sequence[tuple[int, str]], gap: int) -> float:
        """Return the log-odds that a gap of a word with these stems wants a ZWNJ."""
        left, right = word[:gap], right_piece(word, gap, core)
        first, last = self._pieces.first.get(left, "0"), piece_class(right, self._pieces.last)
        score = self._sum(padded_word(word), gap, first, last, gap_in_stem(gap, stems))
        if has_frames(word, core):
            score += total(self._weights, frame_features(word, gap, core, self._pieces))
        return score + self._words(first, last, *word_classes(left, right, self._pieces.known))

    def _sum(self, padded: str, gap: int, first: str, last: str, stem: str) -> float:
        """Return the sum of what the letters, the lengths and the classes of the pieces say."""
        size = self._size[gap][len(padded) - 2 * CONTEXT - gap]
        return self._weights[""] + size + self._beside(first, last, stem) + self._letters.sum(padded, gap + CONTEXT)


class LetterWeights:
    """The weights of the letters on both sides of a gap, by the kind of feature."""

    def __init__(self, kinds: Mapping[str, Mapping[str, float]]) -> None:
        self._left = _summed(kinds["L"], left=True)
        self._right = _summed(kinds["R"], left=False)
        self._middle: dict[str, float] = {}  # one letter on each side
        # More letters by three of them, two on the left, or else two on the right.
        self._two_left: dict[str, list[tuple[int, str, float]]] = {}
        self._two_right: dict[str, list[tuple[int, str, float]]] = {}
        for before in range(1, CONTEXT):
            for letters, weight in kinds[str(before)].items():
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


def _by_kind(weights: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
    """Return the weights by the first character of the feature's name, and by the rest of it."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for name, weight in weights.items():
        found[name[:1]][name[1:]] = weight
    return found


def _sizes(weights: Mapping[str, float]) -> Sequence[Sequence[float]]:
    """Return the weights of the lengths of two pieces."""
    return [[weights.get(size_feature(a, b), 0.0) for b in range(LONGEST)] for a in range(LONGEST)]


def _summed(weights: Mapping[str, float], *, left: bool) -> dict[str, float]:
    """Return strings on the left of a gap, or on the right, with the sum of their weight and those nearer the gap.

    Each string that is nearer the gap has a sum too, so that a search may stop at the first that has none.
    """
    found = {"": 0.0}

    def sum_of(letters: str) -> float:
        if letters not in found:
            found[letters] = weights.get(letters, 0.0) + sum_of(letters[1:] if left else letters[:-1])
        return found[letters]

    for letters in weights:
        sum_of(letters)
    return found


class Links(NamedTuple):
    """What the classes of two words add to the log-odds that they are one, by the class that they have as one."""

    most: float
    by_whole: Mapping[str, float]


class PairWeights:
    """The weights of `pair_features`; `wholes` are the classes that two words can have as one."""

    def __init__(self, weights: Mapping[str, float], wholes: Sequence[str]) -> None:
        self._weights, self._wholes = weights, wholes
        kinds = _by_kind(weights)
        self._beginning, self._end = kinds["b"], kinds["e"]
        self._size = _sizes(weights)
        self._lefts = {name.partition("/")[0] for kind in "Aa" for name in kinds[kind]}
        self._rights = {name.partition("/")[0] for name in kinds["B"]}
        self.links = functools.lru_cache(_REMEMBERED)(self._links)

    def _links(self, before: str, behind: str) -> Links:
        """Return what the classes of two words say."""
        sides = total(self._weights, side_features(before, behind))
        by_whole = {
            whole: sides + total(self._weights, whole_features(before, behind, whole, "-")) for whole in self._wholes
        }
        return Links(max(by_whole.values()), by_whole)

    def letters(self, left: str, right: str) -> float:
        """Return what the two words say by themselves, with the bias."""
        weights = self._weights
        score = weights[""] + self._size[len(left)][len(right)]
        score += self._beginning.get(right[:2], 0.0) + self._end.get(right[-2:], 0.0)
        if left in self._lefts:
            score += total(weights, left_features(left, right))
        if right in self._rights:
            score += total(weights, right_features(left, right))
        return score


class NeighbourWeights:
    """The weights of `neighbour_features`: by the neighbour, its own and those it has with a word of the pair."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        kinds = _by_kind(weights)
        self._by_kind: dict[str, dict[str, dict[str, float]]] = {kind: {} for kind in "><)("}
        for kind, by_neighbour in self._by_kind.items():
            for name, weight in kinds[kind].items():
                word, _, neighbour = name.rpartition("/")
                by_neighbour.setdefault(neighbour, {})[word or _ALONE] = weight

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
