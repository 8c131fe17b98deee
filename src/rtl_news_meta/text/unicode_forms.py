"""The form of the characters themselves: canonical composition, split surrogate pairs, wide and styled Latin.

Strategy: CPython's NFC answers at once for text in good order and is slow, even quadratic, around marks in bad order.
So the whole text is asked only whether it is in order, and only lines that are not get composed. Runs of marks long
enough to hurt are put in canonical order beforehand, which changes nothing in what they mean.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.characters import COMMON_MARKS, COMMON_SIGNS, DISORDER
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.rules import pattern_step
from rtl_news_meta.text.step import Step, compose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["compose_characters", "join_surrogates", "narrow_latin", "recomposing"]

MARK_RUN = 30
"""Unicode's stream-safe format allows this many marks in a row; more is no writing of any language."""


@cache
def _mark_run() -> re.Pattern[str]:
    # Blocks that hold the characters with a combining class. Starters among them only cost a sort in place.
    return re.compile(
        r"[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
        r"\u06d6-\u06ed\u0711-\u074a\u07eb-\u1dff\u20d0-\u20f0\u2cef-\u2df6\u302a-\u309a\ua66f-\uabed"
        rf"\ufb1e\ufe20-\ufe2f\U000101fd-\U0001e94a]{{{MARK_RUN + 1},}}"
    )


@cache
def _cluster() -> re.Pattern[str]:
    # A character that never combines with one before it, and what follows until the next such character.
    first = (
        r"\x00-\u02ff\u0370-\u0482\u048a-\u0590\u061b-\u064a\u0660-\u066f\u0671-\u06d5\u06ee-\u0710"
        r"\u074d-\u07a5\u1e00-\u20cf\u2100-\u2cee\u3000-\u3029\u3030-\u3098\u30a0-\ua66e\uac00-\ufb1d"
        r"\ufb1f-\ufe1f\ufe30-\uffff"
    )
    return re.compile(rf"[{first}][^{first}]*|[^{first}]+")


def _sort_marks(match: re.Match[str]) -> str:
    """Put marks in canonical order: a stable sort by combining class between characters that do not combine."""
    pieces: list[str] = []
    run: list[str] = []
    for char in match[0]:
        if unicodedata.combining(char):
            run.append(char)
        else:
            pieces += sorted(run, key=unicodedata.combining)
            run.clear()
            pieces.append(char)
    pieces += sorted(run, key=unicodedata.combining)
    return "".join(pieces)


@cache
def _usual() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return, for each mark that texts often have out of order or apart from its letter, what to write for what."""
    shadda = "\N{ARABIC SHADDA}"
    # Madda, hamza above and hamza below, and the letters that carry them.
    carriers = {0x653: (0x627,), 0x654: (0x627, 0x648, 0x64A, 0x6C1, 0x6D2, 0x6D5), 0x655: (0x627,)}
    usual = {shadda: tuple((shadda + vowel, vowel + shadda) for vowel in map(chr, range(0x64B, 0x651)))}
    for mark, letters in carriers.items():
        pairs = [chr(letter) + chr(mark) for letter in letters]
        usual[chr(mark)] = tuple((pair, unicodedata.normalize("NFC", pair)) for pair in pairs)
    return usual


def _compose_stretch(text: str) -> str:
    # Without these NFC often has nothing to do, and tells so at once; the result is the same.
    for mark, pairs in _usual().items():
        if mark in text:
            for apart, together in pairs:
                text = text.replace(apart, together)
    return unicodedata.normalize("NFC", _mark_run().sub(_sort_marks, text))


# Latin letters as they come composed, blanks, controls and presentation forms are in order by themselves.
_IN_ORDER = rf"{COMMON_SIGNS}\x00-\u02ff\u2002-\u20cf\ufb50-\ufdff\ufe70-\uff5e"


@cache
def _doubt() -> re.Pattern[str]:
    # Anything but common characters; and marks in the wrong order.
    return re.compile(f"[^{_IN_ORDER}](?:(?<![{COMMON_MARKS}])|{DISORDER})")


def _compose(text: str) -> str:
    if text.isascii():
        return text
    pieces: list[str] = []
    done = 0
    for start, end in _doubtful_lines(text):
        line = text[start:end]
        composed = _compose_stretch(line)
        if composed != line:
            pieces += text[done:start], composed
            done = end
    return "".join([*pieces, text[done:]]) if done else text


def _doubtful_lines(text: str) -> Iterator[tuple[int, int]]:
    doubt = _doubt()
    match = doubt.search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        if end < 0:
            end = len(text)
        yield start, end
        match = doubt.search(text, end)


def _composing_edits(text: str) -> Iterator[Edit]:
    for start, end in _doubtful_lines(text):
        for cluster in _cluster().finditer(text, start, end):
            composed = _compose_stretch(cluster[0])
            if composed != cluster[0]:
                yield Edit(cluster.start(), cluster.end(), composed)


compose_characters: Step = Step(
    "compose_characters",
    _compose,
    _composing_edits,
    doubts=(Doubt(f"^{_IN_ORDER}{COMMON_MARKS}"), Doubt(COMMON_MARKS, DISORDER)),
)
"""Write each character with its marks in Unicode's composed form, NFC; spellings that Unicode calls equal become equal.

Linear on any run of marks. Source: Unicode Standard Annex 15.

>>> compose_characters("\N{ARABIC LETTER ALEF}\N{ARABIC MADDAH ABOVE}") == "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}"
True
"""


def _one_character(match: re.Match[str]) -> str:
    pair = match[0]
    if len(pair) == 1:
        return "\N{REPLACEMENT CHARACTER}"
    return pair.encode("utf-16", "surrogatepass").decode("utf-16")


def recomposing(step: Step) -> Step:
    """Return the step with its result composed where it changed something: new characters may take on marks."""
    both = compose(step, compose_characters)

    def apply(text: str) -> str:
        made = step.apply(text)
        return made if made == text else compose_characters.apply(made)

    def edits(text: str) -> Iterable[Edit]:
        return () if step.apply(text) == text else both.edits(text)

    # What is composed then is the whole text.
    doubts = (*step.doubts, *compose_characters.doubts) if step.doubts else ()
    return evolve(step, apply=apply, edits=edits, doubts=doubts)


join_surrogates: Step = recomposing(
    pattern_step(
        "join_surrogates",
        "[\\ud800-\\udbff][\\udc00-\\udfff]|[\\ud800-\\udfff]",
        _one_character,
        doubts=(Doubt("\\ud800-\\udfff"),),
    )
)
"""Join the two halves of a character that was cut up into UTF-16 surrogates; put U+FFFD for a lone half.

A text with surrogates cannot be stored as UTF-8; U+FFFD says that something was lost there.

>>> join_surrogates("\\ud83d\\ude00") == "\N{GRINNING FACE}"
True
"""


_WIDE = "\\uff01-\\uff5e\\ufb00-\\ufb06\\U0001d400-\\U0001d7ff"

narrow_latin: Step = recomposing(
    pattern_step(
        "narrow_latin", f"[{_WIDE}]", lambda match: unicodedata.normalize("NFKC", match[0]), doubts=(Doubt(_WIDE),)
    )
)
"""Write full-width, ligated and "mathematical" Latin letters, digits and signs as the plain ones.

Superscripts, circled numbers and fractions mean something by their form and stay.

>>> print(narrow_latin("\uff21\uff11 m²"))
A1 m²
"""
