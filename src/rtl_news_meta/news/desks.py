"""Desks: «گروه سیاسی:» before the story, «گروه بین الملل» inside an attribution."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.tables.cues import desks as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.article import Passage
    from rtl_news_meta.news.page import Page

__all__ = ["Desk", "desk_at", "named_desk"]


@frozen(eq=False)
class Desk:
    """A desk named in the copy; `close` is where the text goes on behind its punctuation."""

    passage: Passage
    start: int
    end: int
    close: int


@cache
def _opening() -> re.Pattern[str]:
    words = alternatives(tables.DESK_WORDS)
    names = alternatives(tables.DESK_NAMES)
    close = r" *(?:[:؛/]|[-–—_ـ]+) *"
    return re.compile(
        rf"(?P<known>(?:{words}) *(?:{names})){close}"
        # «گروه اقتصاديحسين لطفي:» has lost its dash.
        rf"|(?P<glued>(?:{words}) *(?:{names}))(?=[^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)? *:)"
        rf"|(?P<other>(?:{words}) +[^\W\d_]+(?: [^\W\d_]+){{0,3}}){close}"
    )


@cache
def _named() -> re.Pattern[str]:
    words = alternatives(tables.DESK_WORDS)
    names = alternatives(tables.DESK_NAMES)
    return re.compile(rf"(?:{words}) *(?:{names})(?![^\W\d_])")


def desk_at(page: Page, start: int, end: int) -> Desk | None:
    """Return the desk that opens a paragraph: «گروه اقتصادی:», «گروه ورزشی - …»."""
    if page.text[start : start + 3] not in _first_letters():
        return None
    found = _opening().match(page.text, start, end)
    if found is None:
        return None
    first, last = found.span(found.lastgroup or 0)
    if found.lastgroup == "other" and (known := _named().match(page.text, start, last)):
        outlet = page.agency_at(known.end() + 1)
        if outlet is not None and outlet.span.end == last:
            return Desk(page.passage(*known.span()), known.start(), known.end(), known.end() + 1)
    return Desk(page.passage(first, last), first, last, found.end())


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(word[:3] for word in tables.DESK_WORDS)


def named_desk(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """Return where the copy names a desk of the table at `start`, or None."""
    found = _named().match(page.text, start, end)
    return found.span() if found else None
