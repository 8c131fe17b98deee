"""Text in the order in which it is seen, from left to right, as careless PDF extraction gives it.

Strategy: a line is turned round only where it shows that it must be. Presentation forms show it by themselves: the
initial form of a letter stands before the letter that it joins, in whichever order. Without forms, function words show
it: three of them spelled backwards and none forwards. Figures and Latin words were never turned and are turned back.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.tables.languages import FUNCTION_WORDS
from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS, MARKS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.presentation import FORMS
from rtl_news_meta.text.step import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["repair_visual_forms", "repair_visual_words"]

FEWEST_FORMS = 2
FEWEST_WORDS = 3

# Where a text is looked at for words spelled backwards: long enough to meet some, short enough to cost nothing.
SAMPLES = 4
SAMPLE = 250
# Where one of these samples has so many function words as they are spelled, and none backwards, that settles it.
ENOUGH_WORDS = 5

_PAIRS = "()[]{}<>«»‹›"
_MIRRORED = {ord(char): _PAIRS[at ^ 1] for at, char in enumerate(_PAIRS)}


@cache
def _form() -> re.Pattern[str]:
    return re.compile(f"[{FORMS}]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}]+")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(rf"[{MARKS}\u0640]+")


@cache
def _left_to_right() -> re.Pattern[str]:
    digits = r"0-9\u0660-\u0669\u06f0-\u06f9"
    figure = rf"[{digits}]+(?:[.,:/\u066b\u066c-][{digits}]+)*"
    latin = r"[A-Za-z\u00c0-\u02ff][\w.,'&@:/+-]*(?: +[A-Za-z\u00c0-\u02ff][\w.,'&@:/+-]*)*"
    return re.compile(f"{figure}|{latin}", re.ASCII)


@cache
def _function_words() -> frozenset[str]:
    words = {word for lines in FUNCTION_WORDS.values() for word in lines.split() if len(word) > 1}
    # A word that is another one backwards shows nothing.
    return frozenset(words - {word[::-1] for word in words})


@cache
def _backwards() -> frozenset[str]:
    return frozenset(word[::-1] for word in _function_words())


@cache
def _shape(char: str) -> str:
    """Return which form of a letter a presentation form is: initial, medial, final, isolated; empty for others."""
    return unicodedata.decomposition(char).partition(">")[0].lstrip("<") if _form().match(char) else ""


def _forms_are_reversed(line: str) -> bool | None:
    """Tell whether the forms of a line run backwards; None where there are too few to tell."""
    initial = forwards = backwards = 0
    for match in _form().finditer(line):
        at = match.start()
        if _shape(match[0]) == "initial":
            initial += 1
            forwards += _shape(line[at + 1 : at + 2]) in ("medial", "final")
            backwards += _shape(line[at - 1 : at] if at else "") in ("medial", "final")
    if initial < FEWEST_FORMS:
        return None
    return backwards == initial and forwards * 2 <= backwards


def _words_are_reversed(line: str) -> bool:
    """Tell whether the function words of a line are spelled backwards."""
    known = _function_words()
    if _form().search(line):
        line = unicodedata.normalize("NFKC", line)
    words = _word().findall(_marks().sub("", line))
    if sum(word[::-1] in known for word in words) < FEWEST_WORDS:
        return False
    return not any(word in known for word in words)


def _turned(line: str) -> str:
    """Return the line in logical order."""
    turned = _left_to_right().sub(lambda match: match[0][::-1], line)[::-1]
    # Whether brackets were seen or read is told by which comes first.
    opening = re.search(r"[()\[\]«»]", turned)
    return turned.translate(_MIRRORED) if opening and opening[0] in ")]»" else turned


def _after_forms(line: str) -> str:
    if not _forms_are_reversed(line):
        return line
    turned = _turned(line)
    return line if _words_are_reversed(turned) or _forms_are_reversed(turned) else turned


def _after_words(line: str) -> str:
    if not _words_are_reversed(line):
        return line
    turned = _turned(line)
    return line if _words_are_reversed(turned) or _forms_are_reversed(turned) else turned


def _form_edits(text: str) -> Iterator[Edit]:
    match = _form().search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        yield Edit(start, end, _after_forms(text[start:end]))
        match = _form().search(text, end)


def _shows_backwards(text: str) -> bool:
    """Tell whether `text`, where it is sampled, has more function words spelled backwards than forwards."""
    step = max(SAMPLE, len(text) // SAMPLES)
    samples = range(0, len(text), step)
    backwards: set[str] = set()
    forwards: set[str] = set()
    for at in (*samples[1:], 0):  # the beginning last: a heading may be in order above a text that is not
        words = text[at : at + SAMPLE].split()
        backwards |= _backwards().intersection(words)
        forwards |= _function_words().intersection(words)
        if len(forwards) >= ENOUGH_WORDS and not backwards:
            return False
    return len(backwards) >= 2 and len(backwards) > len(forwards)


def _word_edits(text: str) -> Iterator[Edit]:
    if not _shows_backwards(text):
        return
    start = 0
    for line in text.split("\n"):
        yield Edit(start, start + len(line), _after_words(line))
        start += len(line) + 1


repair_visual_forms: Step = Step(
    "repair_visual_forms", lambda text: apply_edits(text, _form_edits(text)), _form_edits, doubts=(Doubt(FORMS),)
)
"""Put lines of presentation forms that are in the order of display, left to right, into the order of reading.

Figures and Latin words keep their order, brackets are mirrored where they were.

>>> repair_visual_forms("\ufee2\ufee0\ufecb \ufecd\ufee0\ufe91") == "\ufe91\ufee0\ufecd \ufecb\ufee0\ufee2"
True
"""

repair_visual_words: Step = Step("repair_visual_words", lambda text: apply_edits(text, _word_edits(text)), _word_edits)
"""Put lines of letters that are in the order of display, left to right, into the order of reading.

Only lines with three function words spelled backwards and none forwards, in texts that show such words where they are
sampled. Figures and Latin words keep their order.

>>> print(repair_visual_words("ناریا هب 1403 لاس رد تسا هک زا"))
از که است در سال 1403 به ایران
"""
