"""Furniture glued to text: buttons and a player's words before a headline or paragraph, tags and links behind it.

Strategy: before the text stand phrases of the page's tools, at least two of them, or one that no headline and no story
begins with; behind it a cue that the last sentence's end parts from the story.
"""

from __future__ import annotations

import re
from functools import cache

from rtl_news_meta.news.cues import alternatives, beginnings, squeeze
from rtl_news_meta.news.furniture import LONGEST_WAY_HOME, phrase_at
from rtl_news_meta.tables.cues import furniture as tables

__all__ = ["glued", "glued_behind", "glued_phrase"]


@cache
def _glued_behind() -> re.Pattern[str]:
    return re.compile(rf"[.۔!؟»\"] *(?P<tail>(?P<cue>{alternatives(tables.GLUED_BEHIND)})(?![^\W_])[^\n]{{3,160}})$")


def glued_behind(text: str) -> tuple[int, int] | None:
    """Return where furniture or tags begin that are glued behind a paragraph, and where their cue ends."""
    found = _glued_behind().search(text, max(0, len(text) - 200))
    return (found.start("tail"), found.end("cue")) if found else None


@cache
def _glued() -> re.Pattern[str]:
    strong = alternatives(tables.STRONG)
    either = alternatives((*tables.STRONG, *tables.WEAK))
    return re.compile(rf"(?P<first>{strong})(?: *(?:{either})(?![^\W_]))+ +(?=\S)", re.IGNORECASE)


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(letters.lower() for letters in beginnings(tables.STRONG))


def glued(text: str) -> int:
    """Return how many characters of furniture stand glued before a paragraph; 0 if none."""
    # Asked of many lines, few of which begin so.
    if text[:2].lower() not in _beginnings() and text[0].lower() not in _beginnings():
        return 0
    if not phrase_at(squeeze(text[:LONGEST_WAY_HOME]), 0):
        return 0
    found = _glued().match(text)
    return found.end() if found and len(text) - found.end() > 40 else 0


@cache
def _glued_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.GLUED_BEFORE)}) +(?=\S)")


def glued_phrase(text: str) -> int:
    """Return how many characters of a phrase stand before a headline or paragraph that none of these holds; 0 if none.

    «آپ کی ڈیوائس پر پلے بیک سپورٹ دستیاب نہیں …»: a player's words.
    """
    found = _glued_before().match(text)
    return found.end() if found else 0
