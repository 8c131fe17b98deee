"""Which language of Arabic script a text is written in, and what shows it.

Strategy: two kinds of evidence that hold across keyboards. Function words are a third of any running text, and most
belong to one language only; letters settle what words leave open (ے is Urdu, ښ Pashto, ێ Kurdish), and so does their
absence: forty letters without one ے ہ ں ھ are not Urdu. Each piece of evidence has a weight, the tables name the
languages it speaks for, and the language with the most wins if it leads the next by enough. A long text is read in
short stretches from beginning to end, so the cost does not grow with length; a larger sample is read where the first
one does not settle the question.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from rtl_news_meta.spans import Span
from rtl_news_meta.tables import languages as tables

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LanguageGuess", "LineLanguage", "detect_language", "detect_line_languages"]

# How much is read: (number of stretches, characters in each). The second is for texts that the first leaves open.
SAMPLES = ((6, 150), (24, 400))
DARI_SAMPLE = (10, 1500)
# Confidence below which a guess is "not sure": one piece of full evidence without any against it is just enough.
ENOUGH = 0.5
# A text of so many words with fewer function words than this share is in no language that the tables know.
MANY_WORDS = 25
FEWEST_FUNCTION_WORDS = 0.06
MOST_FROM_ABSENCE = 2.0
PIECES = 12
# A letter, whether only a final one, and what another keyboard has in its place.
OTHER_KEYS = (
    ("\N{ARABIC LETTER FARSI YEH}", True, chr(0x649)),
    ("\N{ARABIC LETTER FARSI YEH}", False, chr(0x64A)),
    ("\N{ARABIC LETTER KEHEH}", False, chr(0x643)),
    ("\N{ARABIC LETTER HEH GOAL}", False, chr(0x647)),
)

WORD = re.compile("[\u0621-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]+")
MARKS = re.compile("[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+")
FORMS = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdfc\ufe70-\ufefc]")


@frozen(kw_only=True)
class LanguageGuess:
    """A guess at the language of a text, with its reasons.

    `language` is a BCP 47 tag (`fa ar ur ps fa-AF ckb ug sd`), or None for "not sure". `confidence` runs from 0 to 1:
    the share of the evidence that speaks for this language rather than the next best, less the less evidence there
    is; it is 0 where no language is named. `evidence` lists what was found, the heaviest first: words and letters
    with how often each was met in the sample that was read.
    """

    language: str | None
    confidence: float
    evidence: tuple[str, ...]


@frozen(kw_only=True)
class LineLanguage:
    """One line of a text, where it stands (without its line end), and the guess at its language."""

    text: str
    span: Span
    guess: LanguageGuess


class _Clue(NamedTuple):
    """What one occurrence counts for each language that it speaks for."""

    kind: str
    weights: tuple[tuple[str, float], ...]


class _Clues(NamedTuple):
    words: dict[str, _Clue]
    letters: tuple[tuple[str, _Clue], ...]
    beginnings: tuple[tuple[str, _Clue], ...]
    staples: tuple[tuple[str, str, float], ...]
    dari: dict[str, float]


NOT_SURE = LanguageGuess(language=None, confidence=0.0, evidence=())


def detect_language(text: str) -> LanguageGuess:
    """Return the language that most of `text` is written in, or "not sure".

    Reads at most 900 characters in six stretches from beginning to end, 9,600 where these leave the question open,
    and 15,000 to tell Dari from Iranian Persian; so it takes the same time for any longer text. Works on text typed
    on an Arabic keyboard, with lost zero-width non-joiners, with vowel marks, or made of presentation forms. Dari is
    named only where its own vocabulary shows; Persian otherwise. Never raises.

    >>> guess = detect_language("رئیس جمهور در نشست خبری به سوالات پاسخ داد")
    >>> guess.language
    'fa'
    >>> detect_language("وزیر اعظم نے کہا ہے").language
    'ur'
    >>> detect_language("Reuters 2024").language is None
    True
    """
    for stretches, length in SAMPLES:
        guess = _judge(_sample(text, stretches, length))
        if guess.language is not None or len(text) <= stretches * length:
            break
    if guess.language == "fa" and (dari := _dari_words(text)):
        return LanguageGuess(language="fa-AF", confidence=guess.confidence, evidence=dari + guess.evidence)
    return guess


def detect_line_languages(text: str) -> tuple[LineLanguage, ...]:
    r"""Return a guess for each line of `text` that is not blank, for pages in several languages.

    Lines end as for `str.splitlines`. Each line is judged by itself; a short one is often "not sure".

    >>> lines = detect_line_languages("وزیر گفت این است\n\nقال الوزير إن هذا في بغداد")
    >>> [(line.guess.language, line.span) for line in lines]
    [('fa', Span(start=0, end=16)), ('ar', Span(start=18, end=44))]
    """
    found = []
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.splitlines()[0]
        if bare.strip():
            span = Span(start, start + len(bare))
            found.append(LineLanguage(text=bare, span=span, guess=detect_language(bare)))
        start += len(line)
    return tuple(found)


def _sample(text: str, stretches: int, length: int) -> str:
    """Return the text, or stretches of it at even distances, cut at spaces where there are any near."""
    if len(text) <= stretches * length:
        return text
    pieces = []
    for i in range(stretches):
        start = (len(text) - length) * i // (stretches - 1)
        stop = start + length
        if start:
            start = max(start, text.find(" ", start, start + 30))
        stop = max(text.rfind(" ", stop - 30, stop), stop - 30) if stop < len(text) else stop
        pieces.append(text[start:stop])
    return " ".join(pieces)


def _plain(sample: str) -> str:
    """Return the sample without marks and tatweel, presentation forms as letters."""
    if FORMS.search(sample):
        sample = unicodedata.normalize("NFKC", sample)
    return MARKS.sub("", sample)


def _judge(sample: str) -> LanguageGuess:
    clues = _clues()
    sample = f" {_plain(sample)}"
    words = WORD.findall(sample)
    if not words:
        return NOT_SURE
    met: list[tuple[str, int, _Clue]] = []
    known = clues.words
    for word, count in Counter([word for word in words if word in known]).items():
        met.append((word, count, known[word]))
    function_words = sum(count for _, count, _ in met)
    for text, clue in (*clues.letters, *clues.beginnings):
        if count := sample.count(text):
            met.append((text, count, clue))
    scores: dict[str, float] = {}
    for _, count, clue in met:
        for language, weight in clue.weights:
            scores[language] = scores.get(language, 0.0) + weight * count
    if not scores:
        return NOT_SURE
    missing = _missing(sample, sum(map(len, words)), clues)
    for language, (_, weight) in missing.items():
        if language in scores:
            scores[language] -= weight
    best, second = _two_best(scores)
    lead, against = _apart(best, second, met)
    lead += missing[second][1] if second in missing else 0.0
    against += missing[best][1] if best in missing else 0.0
    confidence = lead / (lead + against) * (1 - 0.5 ** (lead - against)) if lead > against else 0.0
    if len(words) >= MANY_WORDS:
        confidence *= min(1.0, function_words / len(words) / FEWEST_FUNCTION_WORDS)
    if confidence < ENOUGH:
        return LanguageGuess(language=None, confidence=0.0, evidence=_evidence(None, met))
    return LanguageGuess(language=best, confidence=round(confidence, 3), evidence=_evidence(best, met))


def _missing(sample: str, letters: int, clues: _Clues) -> dict[str, tuple[str, float]]:
    """Return the languages whose staple letters are all absent, and what that counts against each."""
    missing = {}
    for language, staples, share in clues.staples:
        if not any(letter in sample for letter in staples):
            missing[language] = (staples, min(MOST_FROM_ABSENCE, letters * share / 2))
    return missing


def _two_best(scores: dict[str, float]) -> tuple[str, str]:
    order = sorted(tables.LANGUAGES, key=lambda language: -scores.get(language, 0.0))
    return order[0], order[1]


def _apart(best: str, second: str, met: Iterable[tuple[str, int, _Clue]]) -> tuple[float, float]:
    """Return how much of the evidence speaks for `best` rather than `second`, and the other way round."""
    lead = against = 0.0
    for _, count, clue in met:
        weights = dict(clue.weights)
        difference = (weights.get(best, 0.0) - weights.get(second, 0.0)) * count
        if difference > 0:
            lead += difference
        else:
            against -= difference
    return lead, against


def _evidence(language: str | None, met: list[tuple[str, int, _Clue]]) -> tuple[str, ...]:
    weighed = []
    for text, count, clue in met:
        weight = (
            max(w for tag, w in clue.weights if language in (tag, None))
            if (language is None or any(tag == language for tag, _ in clue.weights))
            else 0.0
        )
        if weight:
            weighed.append((-weight * count, clue.kind, text, count))
    weighed.sort()
    return tuple(f"{kind} {text.strip()} ×{count}" for _, kind, text, count in weighed[:PIECES])


def _dari_words(text: str) -> tuple[str, ...]:
    """Return the Dari words of a Persian text, or nothing where they are too few to tell."""
    known = _clues().dari
    words = WORD.findall(_plain(_sample(text, *DARI_SAMPLE)))
    met = Counter(word for word in words if word in known)
    if sum(known[word] * min(count, 2) for word, count in met.items()) < 3 or max(map(known.__getitem__, met)) < 2:
        return ()
    return tuple(f"word {word} ×{count}" for word, count in met.most_common(PIECES))


@cache
def _clues() -> _Clues:
    """Return the tables, made ready for looking up; built once, at first use."""
    weights: dict[str, dict[str, float]] = {}
    for table, weight in ((tables.FUNCTION_WORDS, 1.0), (tables.OCCASIONAL_WORDS, 0.5)):
        for language, words in table.items():
            for word in words.split():
                for spelling in _spellings(language, word):
                    weights.setdefault(spelling, {}).setdefault(language, weight)
    dari = dict.fromkeys(tables.DARI_INSTITUTIONS.split(), 1.0)
    dari |= dict.fromkeys(tables.DARI_SPELLINGS.split(), 2.0)
    return _Clues(
        words={word: _Clue("word", tuple(by.items())) for word, by in weights.items()},
        letters=tuple(
            (letter, _Clue("letter", tuple((language, weight) for language in languages)))
            for letters, weight, languages in tables.LETTERS
            for letter in letters.split()
        ),
        beginnings=tuple(
            (start, _Clue("beginning", tuple((language, weight) for language in languages)))
            for start, weight, languages in tables.WORD_BEGINNINGS
        ),
        staples=tuple(
            (language, letters.replace(" ", ""), share) for language, (letters, share) in tables.STAPLES.items()
        ),
        dari={spelling: weight for word, weight in dari.items() for spelling in _spellings("fa", word)},
    )


def _spellings(language: str, word: str) -> set[str]:
    """Return the word as keyboards of other languages write it too."""
    spellings = {word}
    if language not in ("ar", "ug", "sd"):
        for letter, final_only, other in OTHER_KEYS:
            for spelling in tuple(spellings):
                if final_only and spelling.endswith(letter):
                    spellings.add(spelling[:-1] + other)
                elif not final_only:
                    spellings.add(spelling.replace(letter, other))
    return spellings
