"""Hiding stretches of a text from rules: each becomes one character that no rule knows, and comes back afterwards.

Strategy: rules look at what stands beside a character, so cutting the text up would change what they see. A stand-in
keeps one text in one piece. It is one of Unicode's noncharacters, which no text holds on purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.text.aligned import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rtl_news_meta.text.doubt import Doubt

__all__ = ["Anchored", "around", "hide", "hiding_edits", "reveal", "revealing_edits", "stand_in"]

Stretch = tuple[int, int]


@frozen(eq=False)
class Anchored:
    """A finder of stretches that says without what, in a line, it finds none."""

    find: Callable[[str], list[Stretch]]
    doubts: tuple[Doubt, ...]

    def __call__(self, text: str) -> list[Stretch]:
        """Return where the stretches lie in `text`, in order, without overlap."""
        return self.find(text)


# In this order because looking for them is fastest: few characters of Arabic text share their low byte.
_STAND_INS = [chr(c) for c in (*range(0xFDEF, 0xFDCF, -1), 0xFFFE, 0xFFFF)]


def stand_in(text: str) -> str | None:
    """Return a noncharacter that `text` does not hold; None if it holds all of them."""
    return next((char for char in _STAND_INS if char not in text), None)


def around(text: str, stretches: Sequence[Stretch], function: Callable[[str], str]) -> str:
    """Return what `function` makes of `text` while the stretches are hidden from it."""
    # A text that holds every noncharacter is noise: there is nothing to hide behind, and nothing worth it.
    char = stand_in(text) if stretches else None
    if char is None:
        return function(text)
    return reveal(function(hide(text, stretches, char)), [text[start:end] for start, end in stretches], char)


def hiding_edits(stretches: Sequence[Stretch], char: str) -> list[Edit]:
    """Return the edits that put `char` for each of the stretches."""
    return [Edit(start, end, char) for start, end in stretches]


def hide(text: str, stretches: Sequence[Stretch], char: str) -> str:
    """Return `text` with `char` for each of the stretches, which come in order."""
    pieces: list[str] = []
    done = 0
    for start, end in stretches:
        pieces += text[done:start], char
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def reveal(text: str, hidden: Sequence[str], char: str) -> str:
    """Return `text` with the hidden strings back, one for each `char` in order."""
    pieces = text.split(char)
    out = [pieces[0]]
    for string, piece in zip(hidden, pieces[1:], strict=True):
        out += string, piece
    return "".join(out)


def revealing_edits(text: str, hidden: Sequence[str], char: str) -> list[Edit]:
    """Return the edits that do what `reveal` does."""
    edits: list[Edit] = []
    at = -1
    for string in hidden:
        at = text.index(char, at + 1)
        edits.append(Edit(at, at + 1, string))
    return edits
