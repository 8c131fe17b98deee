"""Moving the edges of a stretch past characters that are no part of it."""

from __future__ import annotations

__all__ = ["skip", "skip_back", "stripped"]


def skip(text: str, start: int, end: int, letters: str) -> int:
    """Return the offset of the first character that is none of `letters`; `end` if all are."""
    while start < end and text[start] in letters:
        start += 1
    return start


def skip_back(text: str, start: int, end: int, letters: str) -> int:
    """Return the offset behind the last character that is none of `letters`; `start` if all are."""
    while start < end and text[end - 1] in letters:
        end -= 1
    return end


def stripped(text: str, start: int, end: int, letters: str) -> tuple[int, int]:
    """Return `text[start:end]` without `letters` at its ends."""
    start = skip(text, start, end, letters)
    return start, skip_back(text, start, end, letters)
