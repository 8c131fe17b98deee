"""Which lines of a text the steps of cleaning may change, found in one scan.

Strategy: every step of cleaning looks at one line at a time, and of good text it changes few. One pattern over the
whole text stops wherever some step could have something to do, so that the steps run on those lines only, all in one
go. The pattern may stop too often, which costs time; it must never pass over a change (a test compares both ways).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.tables.punctuation import GUILLEMETS, SIGNS
from rtl_news_meta.text.characters import COMMON, COMMON_MARKS, DISORDER, LETTERS, MARKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LinesInDoubt", "editing_doubt", "rare_characters", "unusual"]

COMMAS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
CLOSING = COMMAS + "\N{ARABIC FULL STOP}.:!»)]"
OPENING = "«(["
QUOTES = '"“”„'
TATWEEL = "\N{ARABIC TATWEEL}"


@cache
def unusual() -> re.Pattern[str]:
    """Return the pattern for what repairs may change, and for all that shows nothing."""
    # All that is not common, ampersands, and marks out of order; blanks are put right later.
    others = r"\u00a0\u00a4-\u00a6\u00ab\u00bb\u2002-\u200a\u202f"
    return re.compile(f"[^{_quiet('&')}{others}](?:(?<![{COMMON_MARKS}])|{DISORDER})")


@cache
def rare_characters() -> re.Pattern[str]:
    """Return the pattern for characters that are not common."""
    return re.compile(f"[^{COMMON}]")


@cache
def editing_doubt(language: str | None) -> re.Pattern[str]:
    """Return the pattern for what the steps before `use_letters` may change in a text of the language."""
    quotes = QUOTES if language in GUILLEMETS else ""
    signs = SIGNS.get(language or "", {})
    stops = f"{re.escape(CLOSING)}{re.escape(OPENING)}"
    others = [
        # A rare character, marks out of order, a tatweel within a word, a quotation mark where another should be.
        f"(?<=[^{COMMON}])",
        DISORDER,
        f"(?<={TATWEEL})(?=[{TATWEEL}{LETTERS}{MARKS}])",
    ]
    if quotes:
        others.append(f"(?<=[{quotes}])")
    if signs:
        others.append("(?<=[,;?])(?:(?<![0-9].)|(?= ))")
    reasons = [
        # Punctuation behind or before a space, or stuck to a word.
        f"(?<=[{re.escape(CLOSING)}])(?:(?<= .)|(?<=[{COMMAS}:])(?=[{LETTERS}«]))",
        f"(?<=[{re.escape(OPENING)}])(?= )",
        f"(?<![{stops}])(?:{'|'.join(others)})",
    ]
    if "." in signs:
        reasons.append(rf"(?<=[{LETTERS}{MARKS}]\.)(?=\s|\Z)")
    return re.compile(f"[^{_quiet(TATWEEL + quotes + CLOSING + OPENING + ',;?')}](?:{'|'.join(reasons)})")


def _quiet(watched: str) -> str:
    """Return the inside of a class: the common characters that are no marks and not `watched`."""
    common = re.compile(f"[{COMMON}](?<![{COMMON_MARKS}])")
    characters = [char for char in map(chr, range(0x3000)) if common.match(char) and char not in watched]
    return re.escape("".join(characters))


@frozen
class LinesInDoubt:
    """A text, and where in it the lines stand that steps may change."""

    text: str
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str, doubt: re.Pattern[str]) -> LinesInDoubt:
        """Return the lines of `text` that `doubt` stops at."""
        return cls(text, tuple(_lines_in_doubt(text, doubt)))

    def after(self, steps: Callable[[str], str]) -> LinesInDoubt:
        """Return the text after `steps`, which are called once for all the lines together."""
        if not self.spans:
            return self
        doubtful = "\n".join([self.text[start:end] for start, end in self.spans])
        made = steps(doubtful)
        if made == doubtful:
            return self
        lines = made.split("\n")
        if len(lines) != len(self.spans):  # a character turned out to be a line end
            whole = steps(self.text)
            return LinesInDoubt(whole, ((0, len(whole)),))
        pieces: list[str] = []
        spans: list[tuple[int, int]] = []
        done = 0
        shift = 0
        for (start, end), line in zip(self.spans, lines, strict=True):
            pieces += self.text[done:start], line
            done = end
            spans.append((start + shift, start + shift + len(line)))
            shift += len(line) - (end - start)
        pieces.append(self.text[done:])
        return LinesInDoubt("".join(pieces), tuple(spans))


def _lines_in_doubt(text: str, doubt: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    match = doubt.search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end() - 1)
        if end < 0:
            end = len(text)
        yield start, end
        match = doubt.search(text, end)
