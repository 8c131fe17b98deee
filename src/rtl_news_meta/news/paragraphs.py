"""The paragraphs of the story, without what introduces or closes them.

Strategy: each body line is a paragraph, unless the line above breaks off in mid-sentence. Glued furniture, lead,
lead-in and end mark are cut off, and claimed for the part they belong to.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.article import PartKind
from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.edges import skip_back
from rtl_news_meta.news.roles import LineRole
from rtl_news_meta.tables.cues import paragraphs as tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.article import Passage
    from rtl_news_meta.news.page import Line
    from rtl_news_meta.news.parts import Division
    from rtl_news_meta.news.roles import Layout

__all__ = ["glued_furniture", "paragraphs"]

COMMAS = "،,"


def paragraphs(layout: Layout, division: Division) -> Iterator[Passage]:
    """Yield the paragraphs in order, and claim what is cut off them."""
    page = layout.page
    groups: list[list[int]] = []
    for i in layout.indices(LineRole.BODY):
        if groups and groups[-1][-1] == i - 1 and _continues(page.lines[i - 1], page.lines[i], page.language):
            groups[-1].append(i)
        else:
            groups.append([i])
    for group in groups:
        start = _start(layout, division, group[0])
        end = _end(layout, division, group[-1])
        if start < end:
            yield page.passage(start, end)


def _continues(above: Line, below: Line, language: str | None) -> bool:
    """Whether a line goes on with the sentence of the line above; an Arabic paragraph may always begin with «و»."""
    if language == "ar" or below.gap or above.words < 8:
        return False
    last = above.text[-1]
    if not (last.isalnum() or last == "_" or last in COMMAS):
        return False
    return _going_on().match(below.text) is not None


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.GOING_ON)})(?= )")


def glued_furniture(layout: Layout) -> Iterator[Passage]:
    """Yield the furniture glued before paragraphs."""
    page = layout.page
    for i, cut in layout.glued.items():
        if layout.roles[i] in (LineRole.BODY, LineRole.HEADLINE):
            start = page.lines[i].start
            yield page.passage(start, skip_back(page.text, start, start + cut, " "))


def _start(layout: Layout, division: Division, i: int) -> int:
    """Return where the story begins in a line, and claim what stands before it."""
    start = layout.page.lines[i].start
    if cut := layout.glued.get(i):
        division.claim(start, PartKind.FURNITURE)
        start += cut
        division.claim(start, PartKind.BODY)
    end = start
    if i in layout.leads:
        end = layout.leads[i].end
    found = layout.line_attributions.get(i)
    if found is not None and _introduces(found.attribution):
        end = max(end, found.end)
    if end > start:
        division.claim(start, PartKind.HEAD)
        division.claim(end, PartKind.BODY)
    return end


def _introduces(attribution: object) -> bool:
    """Whether an attribution says anything; «به گزارش خبرنگار ما» says nothing and stays in the story."""
    names = ("agency", "quoted_sources", "desk", "places")
    return any(getattr(attribution, name) for name in names)


def _end(layout: Layout, division: Division, i: int) -> int:
    """Return where the story ends in a line, and claim the end mark behind it."""
    page = layout.page
    end = page.lines[i].end
    if i == layout.end_line and layout.end:
        end = layout.end.start
        division.claim(end, PartKind.REST)
    elif i == layout.credit_line and layout.credit:
        end = layout.credit[1]
        division.claim(end, PartKind.REST)
    elif i in layout.cuts:
        end = layout.cuts[i]
        division.claim(end, PartKind.REST if i in layout.glued_tags else PartKind.FURNITURE)
    return skip_back(page.text, page.lines[i].start, end, " ")
