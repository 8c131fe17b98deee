"""The spaces beside punctuation.

Strategy: a space is set or removed only where both neighbours make it certain. Signs are far rarer than spaces, so each
rule looks for the sign and then at what stands beside it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS, MARKS, SPACES
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step
from rtl_news_meta.text.step import Step, compose

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["space_punctuation"]

_NAME = "space_punctuation"
_LETTER = f"{LETTERS}{MARKS}"
_COMMAS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
_STOPS = "\N{ARABIC FULL STOP}.:!"


@cache
def _misplaced() -> re.Pattern[str]:
    # Behind a space: a comma, or a stop that ends something. Stuck to a word: a comma, or a colon between letters.
    return re.compile(
        rf"[{_COMMAS}{_STOPS}](?:(?<= .)(?:(?<=[{_COMMAS}])|(?=[\s»\]\"'”’]|\Z)|(?<!:)(?=\))|(?<=:)(?=«))"
        rf"|(?=[{LETTERS}«])(?:(?<=[{_COMMAS}])|(?<=[{_LETTER}]:)))"
    )


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}«]")


@cache
def _in_word() -> re.Pattern[str]:
    return re.compile(f"[{_LETTER}]")


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(rf"[{_LETTER}»)\]\"]")


def _sign_edits(text: str) -> Iterator[Edit]:
    for match in _misplaced().finditer(text):
        end = start = match.start()
        while start and text[start - 1] == " ":
            start -= 1
        if start < end and (match[0] in _COMMAS or _closed().match(text[start - 1 : start])):
            yield Edit(start, end, "")
        sure = match[0] in _COMMAS or (match[0] == ":" and _in_word().match(text[start - 1 : start]))
        # A comma must not make one figure of two.
        parted = start < end and match[0] in _COMMAS and text[start - 1 : start].isdigit()
        if (sure and _opening().match(text, end + 1)) or (parted and text[end + 1 : end + 2].isdigit()):
            yield Edit(end + 1, end + 1, " ")


_signs = Step(_NAME, lambda text: apply_edits(text, _sign_edits(text)), _sign_edits)


def _inner_trimmed(match: re.Match[str]) -> str:
    pair = match[0]
    inner = pair[1:-1].strip(" ")
    return pair[0] + inner + pair[-1] if inner else pair


def _trimmed_pair(opening: str, closing: str) -> Step:
    return pattern_step(_NAME, rf"\{opening}[^\{opening}\{closing}\n]*\{closing}", _inner_trimmed)


@cache
def _loose_bracket() -> re.Pattern[str]:
    return re.compile(r"[«»()\[\]](?:(?<=[«(\[])(?= )|(?<= .)(?<=[»)\]]))")


_brackets = compose(_trimmed_pair("«", "»"), _trimmed_pair("(", ")"), _trimmed_pair("[", "]"), name=_NAME)
_spaced = compose(_brackets, _signs, name=_NAME)


def _space(text: str) -> str:
    # One look for all brackets, before each kind is paired.
    return _signs.apply(_brackets.apply(text) if _loose_bracket().search(text) else text)


space_punctuation: Step = Step(
    _NAME,
    _space,
    _spaced.edits,
    doubts=(
        Doubt(rf"{_COMMAS}{_STOPS}»)\]", rf"(?<=[{SPACES}].)"),
        Doubt(f"{_COMMAS}:", f"(?=[{LETTERS}«])"),
        Doubt(r"«(\[", f"(?=[{SPACES}])"),
    ),
    unsettles=(),
    spare=protected_stretches,
)
"""Set the spaces beside punctuation: none before it, none inside quotation marks and brackets, one before a word.

Only where both neighbours make it certain: between digits, in times, abbreviations and Latin text nothing moves.

>>> print(space_punctuation("گفت : « بله » ،اما ساعت ۸:۱۰"))
گفت: «بله»، اما ساعت ۸:۱۰
"""
