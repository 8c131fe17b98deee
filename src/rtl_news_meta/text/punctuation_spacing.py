"""The spaces beside punctuation.

Strategy: a space is set or removed only where both neighbours make it certain. Signs are far rarer than spaces, so each
rule looks for the sign and then at what stands beside it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS, MARKS
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
def _behind_space() -> re.Pattern[str]:
    # A comma; or a stop that ends something, behind a letter or a closing sign.
    return re.compile(rf"[{_COMMAS}{_STOPS}](?<= .)(?:(?<=[{_COMMAS}])|(?=[\s»)\]\"'”’]|\Z))")


_CLOSED = re.compile(rf"[{_LETTER}»)\]\"]")


def _closing_edits(text: str) -> Iterator[Edit]:
    for match in _behind_space().finditer(text):
        end = start = match.start()
        while start and text[start - 1] == " ":
            start -= 1
        if match[0] in _COMMAS or _CLOSED.match(text[start - 1 : start]):
            yield Edit(start, end, "")


_close_up = Step(_NAME, lambda text: apply_edits(text, _closing_edits(text)), _closing_edits)

_open_up = pattern_step(
    _NAME,
    rf"[{_COMMAS}:](?=[{LETTERS}])(?:(?<=[{_COMMAS}])|(?<=[{_LETTER}]:))",
    lambda match: match[0] + " ",
)


def _inner_trimmed(match: re.Match[str]) -> str:
    pair = match[0]
    inner = pair[1:-1].strip(" ")
    return pair[0] + inner + pair[-1] if inner else pair


def _trimmed_pair(opening: str, closing: str) -> Step:
    return pattern_step(
        _NAME,
        rf"\{opening}[^\{opening}\{closing}\n]*\{closing}",
        _inner_trimmed,
        needs=(opening + " ", " " + closing),
    )


_spaced = compose(
    _trimmed_pair("«", "»"), _trimmed_pair("(", ")"), _trimmed_pair("[", "]"), _close_up, _open_up, name=_NAME
)

space_punctuation = Step(_NAME, _spaced.apply, _spaced.edits, spare=protected_stretches)
"""Set the spaces beside punctuation: none before it, none inside quotation marks and brackets, one before a word.

Only where both neighbours make it certain: between digits, in times, abbreviations and Latin text nothing moves.

>>> print(space_punctuation("گفت : « بله » ،اما ساعت ۸:۱۰"))
گفت: «بله»، اما ساعت ۸:۱۰
"""
