"""Whether a Persian text is Dari, and what shows it.

Strategy: the two share letters, grammar and most words, so only vocabulary, the months of the zodiac, and the habit of
setting the endings گان and گی apart can tell. Different words count once each, Iranian ones against; nothing that
Iranian papers write of Afghanistan too, names of places above all, is enough by itself. Most Persian texts show no
trace of Afghanistan where they were read already, and are not looked through.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.language.clues import spellings
from rtl_news_meta.tables import dari as tables

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["dari_evidence", "may_be_dari"]

# Dari is named from this sum on, and one more for each so many words read.
ENOUGH = 3
ONE_MORE_EACH = 300
MOST_SHOWN = 10
SET_APART_COUNTS = 2
# Room for a day and «ماه» before a month and a year after it; for a word before its ending.
AROUND = 15
TRACES_WITHIN = 500


class _Words(NamedTuple):
    """What each word, pair of words (by its first) and month counts, and places.

    `hints` are the words that make a closer look worth while in a short text, `strong_hints` in any; `traces` are
    pieces of words to look for where not all words were read.
    """

    counts: dict[str, int]
    pairs: dict[str, dict[str, int]]
    months: dict[str, int]
    places: frozenset[str]
    hints: frozenset[str]
    strong_hints: frozenset[str]
    traces: tuple[str, ...]


@cache
def _tables() -> _Words:
    counts: dict[str, int] = {}
    pairs: dict[str, dict[str, int]] = {}
    lists = (
        (tables.IRANIAN_WORDS, -1),
        (tables.DARI_ALSO_IRANIAN, 1),
        (tables.DARI_SPELLINGS, 2),
        (tables.DARI_ONLY, 3),
    )
    for words, count in lists:
        endings = ["", *tables.DARI_ENDINGS.split()] if count > 1 else [""]
        for word in words.split():
            first, _, second = word.partition("_")
            if second:
                for spelling in spellings("fa-AF", first):
                    pairs.setdefault(spelling, {}).update(dict.fromkeys(spellings("fa-AF", second), count))
            else:
                for ending in endings:
                    counts |= dict.fromkeys(spellings("fa-AF", word + ending), count)
    places = frozenset(name for place in tables.AFGHAN_PLACES.split() for name in spellings("fa-AF", place))
    months = {name: count for month, count in tables.ZODIAC_MONTHS.items() for name in spellings("fa-AF", month)}
    positive = {word: count for word, count in (counts | months).items() if count > 0}
    common = {name for month in tables.COMMON_IN_IRAN.split() for name in spellings("fa-AF", month)}
    strong = places.union(word for word, count in positive.items() if count > 1) - common
    return _Words(
        counts, pairs, months, places, places.union(positive, *pairs.values()), strong, tuple(tables.TRACES.split())
    )


@cache
def _dates() -> re.Pattern[str]:
    months = "|".join({spelling for month in tables.ZODIAC_MONTHS for spelling in spellings("fa-AF", month)})
    days = "|".join(tables.ORDINAL_DAYS.split())
    # حمل و نقل, the transport of goods, is no month.
    return re.compile(
        rf"(?<![\w\u200c])(?:\d{{1,2}}|{days}|ماه) (?:ماه )?({months})(?![\w\u200c]| و نقل)"
        r"(?:\W{0,3}(\d{2,4})(?!\d))?"
    )


@cache
def _set_apart() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)\w{2,12}ه[\u200c ](گان|گ[یي])(?!\w)")


def may_be_dari(text: str, words: list[str], *, whole: bool) -> bool:
    """Return whether the words that were read (of the whole text, or of parts) have any trace of Afghanistan."""
    if whole:
        return not _tables().hints.isdisjoint(words)
    if not _tables().strong_hints.isdisjoint(words):
        return True
    head = text[:TRACES_WITHIN]
    return any(trace in head for trace in _tables().traces)


def dari_evidence(sample: str, words: list[str]) -> tuple[str, ...]:
    """Return what shows that a Persian text is Dari, or nothing where it is too little to tell.

    `words` are those of `sample`. Never raises.
    """
    table = _tables()
    present = set(words)
    counted = {f"word {word}": table.counts[word] for word in present & table.counts.keys()}
    met = Counter({f"word {word}": words.count(word) for word in present & table.counts.keys()})
    if not present.isdisjoint(table.pairs):
        for first, second in pairwise(words):
            if first in table.pairs and second in table.pairs[first]:
                piece = f"words {first} {second}"
                counted[piece] = table.pairs[first][second]
                met[piece] += 1
    for month in present & table.months.keys():
        for date in _around(_dates(), sample, month):
            piece = f"date {date[1]}"
            counted[piece] = max(_date_counts(date), counted.get(piece, 0))
            met[piece] += 1
    for ending in present.intersection(tables.ENDINGS_APART.split()):
        for apart in _around(_set_apart(), sample, ending):
            piece = f"spelling {apart[0]}"
            counted[piece] = SET_APART_COUNTS
            met[piece] += 1
    if max(counted.values(), default=0) < ENOUGH - 1:
        return ()
    score = sum(counted.values()) + (not table.places.isdisjoint(words))
    if score < ENOUGH + len(words) // ONE_MORE_EACH:
        return ()
    shown = sorted(
        (piece for piece in met if counted[piece] > 0), key=lambda piece: (-counted[piece], -met[piece], piece)
    )
    return tuple(f"{piece} ×{met[piece]}" for piece in shown[:MOST_SHOWN])


def _around(pattern: re.Pattern[str], sample: str, anchor: str) -> Iterator[re.Match[str]]:
    """Yield the matches whose first group is `anchor`. The pattern is tried near its places only."""
    place = sample.find(anchor)
    while place >= 0:
        found = pattern.search(sample, max(0, place - AROUND), place + len(anchor) + AROUND)
        if found and found.start(1) == place:
            yield found
        place = sample.find(anchor, place + len(anchor))


def _date_counts(date: re.Match[str]) -> int:
    """Return what a date counts: most with a year behind it, nothing where it is from the history of Iran."""
    if date[2] is None:
        return _tables().months[date[1]]
    return 0 if 1000 <= int(date[2]) <= tables.LAST_IRANIAN_ZODIAC_YEAR else ENOUGH
