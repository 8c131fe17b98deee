"""Train the model behind `restore_zwnj` and write its data files.

    python tools/train_zwnj.py --text perdt.train.txt --text cv.train.txt \
        --frequencies vocab.csv --compounds compound_words.csv --words words.dat --verbs verbs.dat \
        --spelling index.dic --usage small_fa.msgpack.gz --output src/rtl_news_meta/text/zwnj

What the arguments are, and where a stranger gets them:

--text          running text with its ZWNJ, a sentence a line: the sentences (`# text =`) of the training part of UD
                Persian-PerDT (CC BY-SA 4.0, github.com/UniversalDependencies/UD_Persian-PerDT), and the Persian
                sentences of Common Voice (CC0, github.com/common-voice/common-voice, server/data/fa).
--frequencies   `shekar/data/files/vocab.csv` of the wheel shekar 1.7.0 (MIT): word, count.
--compounds     `shekar/data/files/compound_words.csv` of the same wheel: a compound a line.
--words         `hazm/data/words.dat` of the wheel hazm 0.10.0 (MIT): word, count, parts of speech.
--verbs         `hazm/data/verbs.dat` of the same wheel: past stem#present stem.
--spelling      `index.dic` of the npm package dictionary-fa 2.0.0: Lilak, the Persian dictionary for Hunspell (Apache
                2.0, github.com/b00f/lilak): a word and the flags of its endings.
--usage         `wordfreq/data/small_fa.msgpack.gz` of the wheel wordfreq 3.1.1 (data CC BY-SA 4.0): words by frequency.

Needs numpy, scikit-learn and msgpack, which the library does not; takes about two minutes on one core and gives the
same files each time (set OMP_NUM_THREADS=1). Nothing but the arguments is read: no text without an open licence may go
in.

How it learns. Each ZWNJ of the text is a gap that wants one, each other gap after a joining letter is one that does
not. Words count by type, weighted by the logarithm of their frequency, because what the model has to judge later is
the word it has not met. What a feature says of a word (how often its pieces stand before a ZWNJ, how often two words
stand apart) is counted without the word itself, for the same reason. The regular forms of some listed words are
added, so that endings are seen on more stems than the text has. The logistic models are sparse (L1), so that few
weights remain.
"""

from __future__ import annotations

import argparse
import gzip
import json
import lzma
import math
import re
import sys
from collections import Counter, defaultdict
from itertools import pairwise, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import msgpack
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
from rtl_news_meta.tables.zwnj import PLAIN_ENDINGS, PLURAL_ENDINGS, PREFIXES
from rtl_news_meta.text.zwnj.features import (
    IN_DIGITS,
    LONGEST,
    NON_JOINING,
    Pieces,
    core_length,
    ends_in_number,
    gap_features,
    gaps,
    neighbour_features,
    pair_features,
    stem_class,
    tie_features,
)
from rtl_news_meta.text.zwnj.model import ASCII, CLASSES, DATA, LEAST, TABLE, whole_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
HAMZA = "\N{ARABIC HAMZA ABOVE}"
FOLD = {0x64A: 0x6CC, 0x643: 0x6A9, 0x649: 0x6CC}  # Arabic yeh, kaf and alef maksura
WORD = re.compile(f"[\u0620-\u063f\u0641-\u064a{HAMZA}\u0671-\u06d3\u06d5{ZWNJ}]+")
INFLECTED = re.compile("(?:تر|ترین|ها|های|هایی|ام|ان|(?<!ه)ی|ات|ش|ه)$")
APART = re.compile("ها(?:ی|یی|یش|یشان)?|ای|ی|ا[متش]|ا(?:یم|ید|ند|ست)|[متش]ان|تر(?:ی|ین)?")  # endings
COMPARED = re.compile("(?:تر|ترین|ها|های|هایی)$")
VERB = re.compile("می\u200c|[تد]ه\u200c(?:ام|ای|ایم|اید|اند)$")  # forms of verbs, of which the rules know enough
SMOOTHING = 5.0  # how many sightings of a word the model's own opinion of it is worth
REGULAR_ENDINGS = frozenset([*PLURAL_ENDINGS.split(), *PLAIN_ENDINGS.split()])
EACH = 8  # one in so many words of the list of spellings is inflected for training
REGULAR = 0.1  # weight of such a form
ENDINGS = {  # the flags of that list: whether a ZWNJ stands before the endings (|), and some of these
    "sa": "- شان مان",
    "sc": "| شان مان اش",
    "sg": "| ها های",
    "su": "| تر ترین تری",
    "st": "- تر ترین تری",
    "sm": "| ای",
    "sp": "| ام اند",
    "sj": "- ان انی",
    "sl": "- ی",
    "sk": "| ی",
}
TENS = "بیست سی چهل پنجاه شصت"  # of those that end in a letter that joins
UNITS = "یک دو سه چهار پنج شش هفت هشت نه"
ORDINALS = "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم"
SURELY = 6.0  # the score of a gap that a rule settles
DEGREES = ("st", "su")  # these endings for all words: few words have them in the text
UNSEEN = 0.6  # weight of a compound that only a word list has
LIKELY = 0.02  # classes of pairs of which fewer are joined are not looked at
IN_USAGE = 300.0  # how many sightings in the text the frequencies of usage are worth, between two readings of a word
WHOLE_IN_USAGE = 6.0  # and how many, where they have a word only whole, against a ZWNJ between its pieces
WHOLE_IN_COUNTS = 2.0  # and the counts, where they do not have the form with the ZWNJ
UNCOUNTED = 10_000  # the count of what they leave out
IN_STEM = 10.0  # how many sightings of a regular form the likelier whole spelling of its word is worth
RARE = -6.3  # the logarithm of the frequency of what the frequencies of usage leave out
NEVER = -6  # in place of a score, for a gap that is only there for spaces
LEVELS = (-4, -2, -1, 0, 1, 2, 4, 6, 8, 10, 12)  # the scores of the table, in halves of log-odds
SCALE = 16


def split(word: str) -> tuple[str, tuple[int, ...]]:
    """Return a word without its ZWNJ, and the gaps where it had one that shows."""
    letters: list[str] = []
    found: list[int] = []
    for c in word:
        if c != ZWNJ:
            letters.append(c)
        elif letters and letters[-1] not in NON_JOINING and (not found or found[-1] != len(letters)):
            found.append(len(letters))
    if found and found[-1] == len(letters):
        found.pop()
    return "".join(letters), tuple(found)


def tokens(line: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a line, each with what stands between it and the word before."""
    line = line.translate(FOLD)
    end = 0
    for match in WORD.finditer(line):
        yield match[0].strip(ZWNJ), line[end : match.start()]
        end = match.end()


def segments(line: str) -> list[tuple[str, str]]:
    """Return the pieces of a line between ZWNJ and other separators, each with its link to the one before.

    The link is "Z" for a ZWNJ, "S" for a single space and "X" for anything else.
    """
    found: list[tuple[str, str]] = []
    for word, gap in tokens(line):
        deleted, cuts = split(word)
        link = "S" if gap == " " else "X"
        for start, end in zip((0, *cuts), (*cuts, len(deleted)), strict=True):
            if piece := deleted[start:end]:
                found.append((piece, link))
            link = "Z"
    return [
        (piece.rstrip(HAMZA), "X" if i and found[i - 1][0].endswith(HAMZA) else link)
        for i, (piece, link) in enumerate(found)
    ]


class Lexicon:
    """The word lists: how often a word is written plain, and how often with which ZWNJ."""

    def __init__(self, frequencies: Path, compounds: Path, words: Path, spelling: Path, usage: Path) -> None:
        self.plain: Counter[str] = Counter()
        self.joined: dict[str, Counter[tuple[int, ...]]] = {}
        self.counted: Counter[tuple[str, int]] = Counter()
        self.whole: dict[str, float] = {}
        """Words that are certainly written whole, with the weight they have in training."""
        for line in frequencies.read_text("utf-8").splitlines():
            word, _, count = line.partition(",")
            if count.isdigit():
                self._add(word, int(count))
                deleted, cuts = split(word.translate(FOLD))
                for cut in cuts:
                    self.counted[deleted, cut] = max(self.counted[deleted, cut], int(count))
        for line in words.read_text("utf-8").splitlines():
            word, count, tags = line.split("\t")
            if ZWNJ in word or int(count) > 1000:
                self._add(word, 1)
            folded = word.translate(FOLD)
            tagged = tags != "0"
            inflected = COMPARED if tagged else INFLECTED
            if ZWNJ not in word and 4 <= len(folded) <= 20 and WORD.fullmatch(folded) and not inflected.search(folded):
                self.whole[folded] = 0.3 if tagged else 0.15
        for line in compounds.read_text("utf-8").splitlines():
            if ZWNJ in line:
                self._add(line.strip(), 1)
        self.inflected: dict[str, tuple[int, ...]] = {}
        """Regular forms of some words of the list of spellings, by its own rules."""
        self.spelling: dict[str, set[tuple[int, ...]]] = defaultdict(set)
        self._read_spelling(spelling)
        self.usage: dict[str, dict[tuple[int, ...], float]] = defaultdict(dict)
        self._read_usage(usage)

    def _read_spelling(self, path: Path) -> None:
        for number, line in enumerate(path.read_text("utf-8").splitlines()[1:]):
            word, _, flags = line.partition("/")
            deleted, cuts = split(word.translate(FOLD))
            if not WORD.fullmatch(deleted) or len(deleted) > LONGEST or VERB.search(word):
                continue
            self.spelling[deleted].add(cuts)
            if cuts:
                self._add(word, 1)
            self._inflect(deleted, cuts, set(re.findall("..", flags)), some=number % EACH == 0)
        for word, ways in self.spelling.items():
            if ways == {()} and 4 <= len(word) <= 20:
                self.whole[word] = 0.3

    def _inflect(self, word: str, cuts: tuple[int, ...], flags: set[str], *, some: bool) -> None:
        for flag in sorted(flags & ENDINGS.keys()):
            if not some and flag not in DEGREES:
                continue
            joined, *endings = ENDINGS[flag].split()
            for ending in endings:
                place = (len(word),) if joined == "|" and word[-1] not in NON_JOINING else ()
                if len(word) + len(ending) > LONGEST:
                    continue
                self.inflected[word + ending] = cuts + place
                if flag in DEGREES:
                    self.spelling[word + ending].add(cuts + place)

    def _read_usage(self, path: Path) -> None:
        """Read how often a word is met in the many kinds of text of wordfreq, in the logarithm to base ten."""
        _, *bins = msgpack.loads(gzip.decompress(path.read_bytes()))
        for centibels, members in enumerate(bins):
            for word in members:
                deleted, cuts = split(word.translate(FOLD))
                if WORD.fullmatch(deleted):
                    self.usage[deleted].setdefault(cuts, -centibels / 100)

    def shares(self, word: str) -> dict[int, float]:
        """Return how usage is shared between the gaps of a word that is met with a ZWNJ in different gaps."""
        odds = {cuts[0]: 10**x for cuts, x in self.usage.get(word, {}).items() if len(cuts) == 1}
        return {gap: x / sum(odds.values()) for gap, x in odds.items()} if len(odds) > 1 else {}

    def whole_spelling(self, word: str, gap: int) -> tuple[float, float]:
        """Return the least share that the form without a ZWNJ has in the lists, and what it is worth in sightings.

        Where the frequencies of usage have both forms, the features have said so.
        """
        if ways := self.usage.get(word):
            return (1 / (1 + 10 ** (RARE - ways[()])), WHOLE_IN_USAGE) if ways.keys() == {()} else (0.0, 0.0)
        plain, joined = self.plain.get(word, 0), self.counted[word, gap]
        return plain / (plain + (joined or UNCOUNTED)), WHOLE_IN_USAGE if joined else WHOLE_IN_COUNTS

    def _add(self, word: str, count: int) -> None:
        deleted, cuts = split(word.translate(FOLD))
        if not deleted or len(deleted) > LONGEST or not WORD.fullmatch(deleted) or HAMZA in deleted:
            return
        if cuts:
            self.joined.setdefault(deleted, Counter())[cuts] += count + 1
        else:
            self.plain[deleted] += count + 1


def most(counter: Counter[tuple[int, ...]]) -> set[int]:
    """Return the gaps of the most frequent way to write a word."""
    return set(max(counter, key=lambda cuts: (counter[cuts], cuts)))


def is_inflected(word: str, gap: int) -> bool:
    """Return whether what stands before or behind a gap is an ending or the prefix of a verb.

    There the form without a ZWNJ is mostly one that lost it; between the pieces of a compound it is a way to write.
    """
    core = core_length(word)
    return gap == core or word[:gap] in PREFIXES or any(map(APART.fullmatch, (word[gap:], word[gap:core])))


def frequency_class(count: int) -> str:
    """Return the class of a word's frequency, a digit from 0 (unknown) to 5."""
    return "0" if count <= 0 else str(min(1 + int(math.log10(count) * 0.75), 5))


def type_odds(joined: int, not_joined: int) -> str:
    """Return the class of a piece by the distinct words where a ZWNJ stands beside it, and those where none does."""
    if joined <= 0:
        return "0"
    level = round(math.log((joined + 0.3) / (not_joined + 0.3)) + 4)
    return "abcdefghi"[max(0, min(8, level))] + ("" if joined > 2 else "s")


def token_odds(joined: int, alone: int) -> str:
    """Return the class of a word by how often a ZWNJ stands beside it in text, and how often a space does."""
    if joined <= 0:
        return "0" if alone < 10 else "N"
    level = round(1.2 * math.log((joined + 0.2) / (alone + 0.2))) + 5
    return "abcdefghijk"[max(0, min(10, level))] + ("" if joined > 2 else "s")


class Rows:
    """Training rows: features by name, label, weight."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.rows: list[list[int]] = []
        self.labels: list[int] = []
        self.weights: list[float] = []

    def add(self, features: Iterable[str], label: int, weight: float) -> None:
        """Add a row, unless it has no weight."""
        if weight > 0:
            self.rows.append([self.names.setdefault(name, len(self.names)) for name in features])
            self.labels.append(label)
            self.weights.append(weight)

    def fit(self, strength: float) -> dict[str, float]:
        """Return the weights of a sparse logistic model, the bias under the empty name."""
        ends = np.cumsum([0, *map(len, self.rows)])
        columns = np.concatenate([np.array(row) for row in self.rows])
        matrix = csr_matrix((np.ones(ends[-1]), columns, ends), shape=(len(self.rows), len(self.names)))
        model = LogisticRegression(penalty="l1", C=strength, solver="liblinear", max_iter=200, random_state=0, tol=1e-3)
        model.fit(matrix, self.labels, sample_weight=self.weights)
        found = {name: float(model.coef_[0][i]) for name, i in self.names.items() if abs(model.coef_[0][i]) > 1e-3}
        print(f"{len(self.rows)} rows, {len(self.names)} features, {len(found)} kept", file=sys.stderr)
        return {"": float(model.intercept_[0]), **found}


def score(weights: dict[str, float], features: Iterable[str]) -> float:
    """Return the log-odds of a row."""
    return weights[""] + sum(weights.get(name, 0.0) for name in features)


def halves(value: float) -> int:
    """Return a score in halves of log-odds."""
    return max(-5, min(12, round(2 * value)))


def stored(value: float, *least: int) -> str:
    """Return a score as the table has it: in one of a few levels, which takes less room."""
    halved = halves(value)
    return chr(40 + min((*least, *LEVELS), key=lambda level: (abs(level - halved), level)))


class GapTrainer:
    """The model of the gaps inside words, and the table of words that it fills."""

    def __init__(
        self, lexicon: Lexicon, counts: dict[str, Counter[tuple[int, ...]]], stems: frozenset[str], strength: float
    ) -> None:
        self.lexicon, self.counts = lexicon, counts
        self.types = {word: most(ways) for word, ways in counts.items()}
        for word, ways in lexicon.joined.items():
            self.types.setdefault(word, most(ways))
        for word, count in lexicon.plain.items():
            if count > 20000:
                self.types.setdefault(word, set())
        self._count_pieces()
        names = sorted(self.types.keys() | lexicon.plain.keys())
        self.pieces = Pieces({word: self.frequency(word) for word in names}, self.first, self.last, stems)
        self.scores: dict[str, dict[int, float]] = {}
        for stage in (1, 2):  # the second time, what is known of stems is a feature
            self.weights = self._train(strength, certain=stage == 2)
            self.scores = {word: dict(self._posterior(word)) for word in names}
            known = {word: self.frequency(word) + self._packed(gaps) for word, gaps in self.scores.items()}
            self.pieces = self.pieces._replace(known=known)
        self._add_exceptions()

    def _add_exceptions(self) -> None:
        """Take in words of the lists of spellings and of usage that the model by itself gets wrong."""
        listed = self.lexicon.usage.keys() | self.lexicon.spelling.keys()
        for word in sorted(listed - self.scores.keys()):
            if not 3 < len(word) <= LONGEST:
                continue
            alone = {gap: self.opinion(word, gap) for gap in gaps(word)}
            if any((x > 0) != (alone[gap] > 0) and abs(x - alone[gap]) > 1 for gap, x in self._posterior(word)):
                self.scores[word] = dict(self._posterior(word))

    def frequency(self, word: str) -> str:
        """Return the frequency class of a word."""
        return frequency_class(self.lexicon.plain.get(word, 0))

    @staticmethod
    def _packed(scores: dict[int, float]) -> str:
        return "".join(f"{chr(96 + gap)}{chr(40 + halves(x))}(" for gap, x in scores.items() if x > LEAST)

    def _count_pieces(self) -> None:
        self._first, self._last = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0])
        for word, cuts in self.types.items():
            core = core_length(word)
            for gap in gaps(word):
                self._first[word[:gap]][gap not in cuts] += 1
                self._last[word[gap:core] if gap < core else word[gap:]][gap not in cuts] += 1
        self.first = {piece: type_odds(*count) for piece, count in self._first.items() if count[0]}
        self.last = {piece: type_odds(*count) for piece, count in self._last.items() if count[0]}

    def counted_first(self, piece: str) -> tuple[int, int]:
        """Return in how many words a ZWNJ stands behind a piece, and in how many none does."""
        joined, not_joined = self._first.get(piece, (0, 0))
        return joined, not_joined

    def counted_last(self, piece: str) -> tuple[int, int]:
        """Return in how many words a ZWNJ stands before a piece, and in how many none does."""
        joined, not_joined = self._last.get(piece, (0, 0))
        return joined, not_joined

    def features(self, word: str, *, own: bool, listed: bool = True) -> Iterator[tuple[int, list[str]]]:
        """Yield each gap of a word with its features.

        `own`: the word is among those counted, so take it out of the counts. `listed`: add what the word lists say of
        the whole word; only words with a place in the table have these features.
        """
        core = core_length(word)
        for gap in gaps(word):
            first = last = None
            if own:
                joined = gap in self.types[word]
                a, b = self._first[word[:gap]]
                first = type_odds(a - joined, b - (not joined))
                right = word[gap:core] if gap < core else word[gap:]
                a, b = self._last[right]
                last = type_odds(a - joined, b - (not joined))
                if last == "0":
                    last = stem_class(right, self.last)
            found = gap_features(word, gap, core, self.pieces, first=first, last=last)
            yield gap, found + (self._listed(word, gap) if listed else ["W0"])

    def _listed(self, word: str, gap: int) -> list[str]:
        found = ["W" + self.frequency(word)]
        if word in self.lexicon.joined:
            ways = self.lexicon.joined[word]
            cuts = max(ways, key=lambda cuts: (ways[cuts], cuts))
            if gap not in cuts:
                found.append("Z0")
            elif ways[cuts] > 5:
                ratio = (ways[cuts] + 1) / (self.lexicon.plain.get(word, 0) + 1)
                found += ["Z1", f"Zr{max(-6, min(6, round(1.5 * math.log(ratio))))}"]
            else:
                found += ["Z1", "Zn" + self.frequency(word)]
        if word in self.lexicon.spelling:
            ways = self.lexicon.spelling[word]
            cut = any(gap in cuts for cuts in ways)
            found.append(f"S{cut:d}{() in ways:d}")
        if word in self.lexicon.usage:
            ways = self.lexicon.usage[word]
            cut = max((x for cuts, x in ways.items() if gap in cuts), default=RARE)
            not_cut = max((x for cuts, x in ways.items() if gap not in cuts), default=RARE)
            # Before an ending, behind «می», the form without a ZWNJ is mostly one that lost it.
            inflected = gap == core_length(word) or word[:gap] in PREFIXES
            found.append(f"F{inflected:d}{max(-4, min(4, round(2 * (cut - not_cut))))}")
        return found

    def _train(self, strength: float, *, certain: bool) -> dict[str, float]:
        rows = Rows()
        for word, ways in self.counts.items():
            total = ways.total()
            weight = 1 + math.log(total)
            for gap, found in self.features(word, own=True):
                share = sum(count for cuts, count in ways.items() if gap in cuts) / total
                rows.add(found, 1, weight * share)
                rows.add(found, 0, weight * (1 - share))
        for word in self.lexicon.joined:
            if word not in self.counts:
                for gap, found in self.features(word, own=True, listed=False):
                    rows.add(found, int(gap in self.types[word]), UNSEEN)
        for word, cuts in self.lexicon.inflected.items():
            if word not in self.counts and word not in self.lexicon.joined:
                for gap, found in self.features(word, own=word in self.types, listed=False):
                    rows.add(found, int(gap in cuts), REGULAR)
        if certain:  # whole words that the first model would, or nearly would, take apart
            for word, weight in self.lexicon.whole.items():
                if word in self.counts or word in self.lexicon.joined:
                    continue
                found = list(self.features(word, own=word in self.types, listed=False))
                if any(score(self.weights, names) > -3 for _, names in self.features(word, own=False, listed=False)):
                    for _, names in found:
                        rows.add(names, 0, weight)
        return rows.fit(strength)

    def _posterior(self, word: str) -> Iterator[tuple[int, float]]:
        """Yield the log-odds of each gap: the model's opinion and the sightings in the text, weighed."""
        ways = self.counts.get(word, Counter())
        shares = self.lexicon.shares(word)
        for gap, found in self.features(word, own=False):
            p = 1 / (1 + math.exp(-score(self.weights, found)))
            seen = sum(count for cuts, count in ways.items() if gap in cuts)
            total = ways.total()
            if share := shares.get(gap):
                seen, total = seen + IN_USAGE * share, total + IN_USAGE
            p = (seen + SMOOTHING * p) / (total + SMOOTHING)
            p = min(max(p, 1e-6), 1 - 1e-6)
            yield gap, math.log(p / (1 - p))

    def in_whole_word(self, word: str, gap: int) -> float:
        """Return the score of a gap in a word that is written whole, rather than with a space.

        A compound that usage has only whole is likelier so than the text, which is in the spelling of few hands, says.
        The regular forms of a word follow it.
        """
        found = self.scores[word][gap]
        if is_inflected(word, gap):
            return found
        p = 1 / (1 + math.exp(-found))
        seen = self.counts.get(word, Counter()).total() + SMOOTHING
        whole, worth = self.lexicon.whole_spelling(word, gap)
        if p > 1 - whole:
            p = (p * seen + (1 - whole) * worth) / (seen + worth)
            seen += worth
        stem = self._stem(word)
        if self.scores.get(stem, {}).get(gap, LEAST) > LEAST:
            q = 1 / (1 + math.exp(-self.in_whole_word(stem, gap)))
            if p > q:
                p = (p * seen + q * IN_STEM) / (seen + IN_STEM)
        return math.log(p / (1 - p))

    def _stem(self, word: str) -> str:
        """Return the longest known word of which `word` is a regular form, or an empty string."""
        ends = (core_length(word), *(len(word) - size for size in (1, 2, 3)))
        stems = (word[:end] for end in ends if end > 2 and word[end:] in REGULAR_ENDINGS)
        return next((stem for stem in stems if stem in self.scores), "")

    def opinion(self, word: str, gap: int) -> float:
        """Return the score of a gap in a word that the table does not have."""
        return score(self.weights, [*gap_features(word, gap, core_length(word), self.pieces), "W0"])

    def unknown_weights(self) -> dict[str, float]:
        """Return the weights for words outside the table: what only listed words have is left out."""
        kept = {name: weight for name, weight in self.weights.items() if name[:1] not in ("W", "Z", "S", "F")}
        kept[""] += self.weights.get("W0", 0.0)
        return kept


class PairTrainer:
    """The model of spaces that took the place of a ZWNJ."""

    def __init__(self, gap: GapTrainer, lines: list[list[tuple[str, str]]], strength: float) -> None:
        self.gap, self.lines = gap, lines
        self.joined: Counter[tuple[str, str]] = Counter()
        self.apart: Counter[tuple[str, str]] = Counter()
        self._before, self._behind = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0])
        for line in lines:
            for (left, _), (right, link) in pairwise(line):
                if link == "Z":
                    self.joined[left, right] += 1
                elif link == "S":
                    self.apart[left, right] += 1
                self._before[left][link != "Z"] += 1
                self._behind[right][link != "Z"] += 1
        self.before, self.behind = (
            {word: found for word, count in side.items() if word and (found := token_odds(*count)) != "0"}
            for side in (self._before, self._behind)
        )
        self._opinions: dict[tuple[str, str], float] = {}
        self.weights = self._train(strength)

    def _possible(self, left: str, right: str, link: str = "") -> bool:
        own = link == "Z"
        if not left or not right or left[-1] in NON_JOINING or len(left) + len(right) > LONGEST:
            return False
        if self._before[left][0] > own or self._behind[right][0] > own:
            return True
        own = own and len(left) in self.gap.types.get(left + right, ())
        return self.gap.counted_first(left)[0] > own or self.gap.counted_last(right)[0] > own

    def features(self, left: str, right: str, link: str = "") -> list[str]:
        """Return the features of a pair; with its link in the text, what is counted leaves this sighting out."""
        joined, apart = link == "Z", link == "S"
        a, b = self._before[left]
        before = token_odds(a - joined, b - (bool(link) and not joined))
        a, b = self._behind[right]
        behind = token_odds(a - joined, b - (bool(link) and not joined))
        if behind == "0":
            behind = stem_class(right, self.behind)
        together, separate = self.joined[left, right] - joined, self.apart[left, right] - apart
        counts = token_odds(together, separate) + "0139"[(separate > 0) + (separate > 2) + (separate > 9)]
        whole, listed = self._whole(left, right, joined)
        return pair_features(left, right, before, behind, whole, "-" if counts == "00" else counts) + listed

    def _whole(self, left: str, right: str, own: bool) -> tuple[str, list[str]]:
        word, place = left + right, len(left)
        lexicon = self.gap.lexicon
        seen = self.gap.counts.get(word, Counter()).total() - own
        if seen <= 0 and word not in lexicon.joined and word not in lexicon.plain:
            if (left, right) not in self._opinions:
                self._opinions[left, right] = self.gap.opinion(word, place)
            return whole_class(self._opinions[left, right]), []
        known = self.gap.scores.get(word, {}).get(place, -9.0)
        if known <= LEAST:
            return "k" + self.gap.frequency(word), []
        level = halves(known) // 2
        if word not in lexicon.joined:
            return f"k{level}", []
        listed = self._listed(left, right)
        plain, rarer = lexicon.plain.get(word, 0), min(lexicon.plain.get(left, 0), lexicon.plain.get(right, 0))
        count = lexicon.counted[word, place]
        if count <= 5:
            return f"k{level}", [
                *(f"X-{level}", f"Xp{round(math.log10(plain + 1))}", f"Xm{round(math.log10(rarer + 1))}"),
                *listed,
            ]
        seen_class = "t" if seen > 0 else "u"
        share = round(2 * math.log10((count + 1) / (rarer + 1000)))
        ratio = max(-4, min(4, round(2 * math.log10((count + 1) / (plain + 1000)))))
        return f"k{level}", [f"X{seen_class}{share}", f"Y{seen_class}{ratio}", f"Xk{share}/{level}", *listed]

    def _listed(self, left: str, right: str) -> Iterator[str]:
        """Yield what the list of spellings and the frequencies of usage say of two pieces as one word."""
        word, place = left + right, len(left)
        lexicon = self.gap.lexicon
        if word in lexicon.spelling:
            ways = lexicon.spelling[word]
            yield f"Xs{any(place in cuts for cuts in ways):d}{() in ways:d}"
        if word in lexicon.usage:
            joined = max((x for cuts, x in lexicon.usage[word].items() if place in cuts), default=RARE)
            rarer = min(max(lexicon.usage.get(piece, {}).values(), default=RARE) for piece in (left, right))
            yield f"Xf{max(-5, min(4, round(2 * (joined - rarer))))}"

    def _train(self, strength: float) -> dict[str, float]:
        rows = Rows()
        likely: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
        for line in self.lines:
            for i in range(1, len(line)):
                (left, before), (right, link) = line[i - 1], line[i]
                if link == "X" or not self._possible(left, right, link):
                    continue
                previous = line[i - 2][0] if i > 1 and before != "X" else "^"
                following = line[i + 1][0] if i + 1 < len(line) and line[i + 1][1] != "X" else "$"
                found = self.features(left, right, link)
                if found[3].startswith("mu"):
                    likely[found[0][1:], found[1][1:]][link == "Z"] += 1
                weight = (self.joined[left, right] + self.apart[left, right]) ** -0.5
                rows.add([*found, *neighbour_features(left, right, previous, following)], int(link == "Z"), weight)
        followers = defaultdict(list)
        for (before, behind), (no, yes) in sorted(likely.items()):
            if yes > LIKELY * (yes + no):
                followers[before].append(behind)
        self.likely = [f"{before} {' '.join(behind)}" for before, behind in followers.items()]
        return rows.fit(strength)

    def table_score(self, word: str, place: int) -> float:
        """Return the score that a known word has with a space in one of its gaps."""
        left, right = word[:place], word[place:]
        return score(self.weights, self.features(left, right)) if self._possible(left, right) else -9.0

    def met(self, left: str, right: str) -> bool:
        """Return whether the text has both as words, or as pieces beside a ZWNJ."""
        return sum(self._before[left]) > 0 and sum(self._behind[right]) > 0

    def kept_apart(self) -> Iterator[str]:
        """Yield the pairs that the text has apart and that the model would otherwise join."""
        for left, right in self.apart:
            if left + right in self.gap.pieces.known or not self._possible(left, right):
                continue
            found = self.features(left, right)
            if score(self.weights, found) > 0:
                continue
            whole = found[3][1:]
            if score(self.weights, pair_features(left, right, found[0][1:], found[1][1:], whole)) > -1:
                yield f"{left} {right}"


def train_ties(texts: list[str], strength: float) -> dict[str, float]:
    """Return the weights of the words around «X|های» (0) and «Xه|ای» (1), without the prior of the text."""
    rows = Rows()
    for line in texts:
        found = list(tokens(line))
        for i, (word, gap) in enumerate(found):
            deleted, cuts = split(word)
            size = len(deleted)
            if not deleted.endswith("های") or size < 5:
                continue
            if deleted[-4] not in NON_JOINING and not {size - 2, size - 3} & set(cuts):
                continue
            previous = split(found[i - 1][0])[0] if i and gap == " " else IN_DIGITS if ends_in_number(gap) else "^"
            following = split(found[i + 1][0])[0] if i + 1 < len(found) and found[i + 1][1] == " " else "$"
            rows.add(tie_features(previous, following), int(size - 2 in cuts), 1.0)
    weights = rows.fit(strength)
    yes = sum(rows.labels)
    weights[""] -= math.log(yes / (len(rows.labels) - yes))
    return weights


def compound_numbers() -> Iterator[tuple[str, int]]:
    """Yield the numbers of two words whose «و» lost its spaces, and the gap in them: «سی|وپنجم»."""
    for ten in TENS.split():
        for unit in (*UNITS.split(), *ORDINALS.split()):
            yield f"{ten}و{unit}", len(ten)
            if unit.endswith("م"):
                yield f"{ten}و{unit}ین", len(ten)


def packed_classes(classes: dict[str, str]) -> str:
    """Return lines of a class and its words."""
    members = defaultdict(list)
    for word in sorted(classes):
        members[classes[word]].append(word)
    return "\n".join(f"{name} {' '.join(words)}" for name, words in sorted(members.items()))


def with_shared_beginnings(classes: str) -> str:
    """Return lines of a class and its sorted words, with a number for the letters that a word shares with the last."""
    lines = []
    for line in classes.split("\n"):
        name, *words = line.split(" ")
        parts = [name]
        for last, word in zip(["", *words], words, strict=False):
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(last, word, strict=False)))
            shared -= chr(shared) == "\n"  # which parts the lines
            parts += chr(shared or ord(" ")), word[shared:]
        lines.append("".join(parts))
    return "\n".join(lines)


def packed_weights(weights: dict[str, float]) -> str:
    """Return lines of a feature and its weight."""
    rounded = {name: round(SCALE * weight) for name, weight in weights.items()}
    return "\n".join(f"{name}\t{value}" for name, value in sorted(rounded.items()) if value or not name)


def packed(data: bytes) -> bytes:
    """Return the bytes of a data file."""
    # Text repeats at any offset (pb=0), in short stretches (nice_len).
    filters = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "nice_len": 32}
    return lzma.compress(data, filters=[filters])


def train(options: argparse.Namespace) -> dict[str, str]:
    """Return the data file's sections."""
    texts = [line for path in options.text for line in path.read_text("utf-8").splitlines()]
    lexicon = Lexicon(options.frequencies, options.compounds, options.words, options.spelling, options.usage)
    stems = frozenset(re.findall("[^#\\s]+", options.verbs.read_text("utf-8").translate(FOLD)))
    counts: dict[str, Counter[tuple[int, ...]]] = {}
    for line in texts:
        for word, _ in tokens(line):
            deleted, cuts = split(word.rstrip(HAMZA))
            if deleted and HAMZA not in deleted and len(deleted) <= LONGEST:
                counts.setdefault(deleted, Counter())[cuts] += 1
    gap = GapTrainer(lexicon, counts, stems, strength=1.0)
    pair = PairTrainer(gap, [segments(line) for line in texts], strength=0.7)
    known = {}
    for word, scores in gap.scores.items():
        found = ((place, gap.in_whole_word(word, place), pair.table_score(word, place)) for place in scores)
        known[word] = gap.frequency(word) + "".join(
            chr(96 + place) + (stored(x) if x > LEAST else chr(40 + NEVER)) + stored(y, -5)
            for place, x, y in found
            if x > LEAST or (y > 0 and pair.met(word[:place], word[place:]))
        )
    for number, place in compound_numbers():
        known.setdefault(number, gap.frequency(number) + chr(96 + place) + 2 * stored(SURELY))
    return {
        "known": packed_classes(known),
        "letters": "".join(sorted(set().union(*known))),
        "first": packed_classes(gap.first),
        "last": packed_classes(gap.last),
        "stems": " ".join(sorted(stems)),
        "gap": packed_weights(gap.unknown_weights()),
        "pair": packed_weights(
            {name: w for name, w in pair.weights.items() if name[:2] != "mk" and name[:1] not in ("X", "Y")}
        ),
        "before": packed_classes(pair.before),
        "behind": packed_classes(pair.behind),
        "apart": "\n".join(sorted(pair.kept_apart())),
        "likely": "\n".join(pair.likely),
        "tie": packed_weights(train_ties(texts, strength=1.0)),
    }


def main() -> None:
    """Read the arguments, train, and write the file."""
    parser = argparse.ArgumentParser(description="Train the model behind restore_zwnj.")
    parser.add_argument("--text", type=Path, action="append", required=True)
    for name in ("frequencies", "compounds", "words", "verbs", "spelling", "usage", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    data = train(options)
    for name, section in data.items():
        print(f"{name:8s} {len(lzma.compress(section.encode())):8d} bytes packed", file=sys.stderr)
    codes = {letter: code for code, letter in enumerate(ASCII + data["letters"])}
    words = "\n\n".join(with_shared_beginnings(data.pop(name)) for name in ("known", *CLASSES))
    table = packed(bytes(codes[letter] for letter in words))
    rest = packed(json.dumps(data, ensure_ascii=False).encode())
    for name, content in (TABLE, table), (DATA, rest):
        (options.output / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
