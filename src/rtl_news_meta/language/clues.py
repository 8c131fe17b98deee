"""The tables of languages, made ready for looking up.

Strategy: a clue is what one occurrence of a word or letter counts for each language. The nine hundred words speak for
some twenty combinations of languages only, so words and letters point to numbered clues, and a text is scored by
counting clues instead of words.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from rtl_news_meta.tables import languages as tables

__all__ = ["TAGS", "Clues", "clues", "spellings"]

TAGS = tuple(tag for tag in tables.LANGUAGES if tag != "fa-AF")
"""The languages that compete. Dari is told from Persian afterwards, by its own vocabulary."""

# A letter, whether only a final one, and what another keyboard has in its place: Arabic yeh and kaf, plain heh.
OTHER_KEYS = (
    ("\N{ARABIC LETTER FARSI YEH}", True, chr(0x649)),
    ("\N{ARABIC LETTER FARSI YEH}", False, chr(0x64A)),
    ("\N{ARABIC LETTER KEHEH}", False, chr(0x643)),
    ("\N{ARABIC LETTER HEH GOAL}", False, chr(0x647)),
)


class Clues(NamedTuple):
    """Words, letters, and edges of words (with the space) with the number of the clue that each is.

    `weights[clue][i]` is what one occurrence counts for `TAGS[i]`, and
    `speaks_for[clue]` the same as pairs of index and weight, without the zeros. `staples` has the index of a language,
    its letters, and what each letter of a text without any of them counts against it; `settling` the index of a
    language and the letters that settle it in a few words.
    """

    words: dict[str, int]
    letters: tuple[tuple[str, int], ...]
    edges: tuple[tuple[str, int], ...]
    weights: tuple[tuple[float, ...], ...]
    speaks_for: tuple[tuple[tuple[int, float], ...], ...]
    staples: tuple[tuple[int, frozenset[str], float], ...]
    settling: tuple[tuple[int, tuple[str, ...]], ...]


@cache
def clues() -> Clues:
    """Return the tables; made at first use, then kept."""
    by_word: dict[str, dict[str, float]] = {}
    for table, weight in ((tables.FUNCTION_WORDS, 2.0), (tables.OCCASIONAL_WORDS, 1.0)):
        for tag, words in table.items():
            for word in words.split():
                for spelling in spellings(tag, word):
                    by_word.setdefault(spelling, {}).setdefault(tag, weight)
    by_letter = {
        letter.replace("_", " "): dict.fromkeys(tags, weight)
        for letters, weight, tags in tables.LETTERS
        for letter in letters.split()
    }
    numbers: dict[tuple[float, ...], int] = {}

    def number(weights: dict[str, float]) -> int:
        return numbers.setdefault(tuple(weights.get(tag, 0.0) for tag in TAGS), len(numbers))

    numbered_words = {word: number(weights) for word, weights in by_word.items()}
    numbered_letters = {letter: number(weights) for letter, weights in by_letter.items()}
    return Clues(
        words=numbered_words,
        letters=tuple((letter, clue) for letter, clue in numbered_letters.items() if len(letter) == 1),
        edges=tuple((edge, clue) for edge, clue in numbered_letters.items() if len(edge) > 1),
        weights=tuple(numbers),
        speaks_for=tuple(tuple((i, weight) for i, weight in enumerate(row) if weight) for row in numbers),
        staples=tuple(
            (TAGS.index(tag), frozenset(letter.replace("_", " ") for letter in row.split()), each)
            for tag, (row, each) in tables.STAPLES.items()
        ),
        settling=tuple((TAGS.index(tag), tuple(row.split())) for tag, row in tables.SETTLING),
    )


def spellings(tag: str, word: str) -> set[str]:
    """Return the word as keyboards of other languages write it too."""
    spellings = {word}
    if tag not in ("ar", "ug", "sd"):
        for letter, only_final, other in OTHER_KEYS:
            for spelling in tuple(spellings):
                if not only_final:
                    spellings.add(spelling.replace(letter, other))
                elif spelling.endswith(letter):
                    spellings.add(spelling[:-1] + other)
    return spellings
