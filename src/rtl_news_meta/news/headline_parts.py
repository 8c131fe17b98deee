"""What stands in the headline's line beside the headline: section, player's words, place, writer.

Strategy: each reader asks for one sign that headlines do not have — a slash behind a section's name, a player's phrase,
several blanks before a place, a writer's label behind a dash — and leaves the line alone without it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.news.article import Byline
from rtl_news_meta.news.bylines import role_at
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.glued import glued_phrase
from rtl_news_meta.news.lead import Lead
from rtl_news_meta.news.lookups import find_place, place_of
from rtl_news_meta.news.names import people
from rtl_news_meta.tables.cues import desks as desk_tables

if TYPE_CHECKING:
    from rtl_news_meta.news.roles import Layout

__all__ = ["part_headline"]

BEHIND_BLANKS = re.compile(r" {2,}([^\W\d_]+(?: [^\W\d_]+){0,2})$")


def part_headline(layout: Layout, headline: int) -> None:
    """Part what stands in the line of the headline beside it."""
    _section_before(layout, headline)
    _player_before(layout, headline)
    _place_behind(layout, headline)
    _writer_behind(layout, headline)


def _section_before(layout: Layout, headline: int) -> None:
    """Part the section from the headline that it opens: «رياضي / …»."""
    line = layout.page.lines[headline]
    slash = line.text.find("/", 0, 20)
    if slash < 1 or layout.page.language != "ar" or squeeze(line.text[:slash]) not in keys(desk_tables.SECTIONS["ar"]):
        return
    rest = line.text[slash:].lstrip("/ ")
    layout.section = (line.start, line.start + len(line.text[:slash].rstrip()))
    layout.headline = (line.end - len(rest), line.end)


def _player_before(layout: Layout, headline: int) -> None:
    """Part a player's words from the headline that they stand glued before."""
    line = layout.page.lines[headline]
    if cut := glued_phrase(line.text):
        layout.glued[headline] = cut
        layout.headline = (line.start + cut, line.end)


def _place_behind(layout: Layout, headline: int) -> None:
    """Part the story's place from the headline that it follows behind blanks: «آلو کی پیداوار …   اوکاڑہ»."""
    line = layout.page.lines[headline]
    found = BEHIND_BLANKS.search(line.text) if layout.page.language == "ur" and "  " in line.text else None
    if found is None or headline in layout.datelines:
        return
    start = line.start + found.start(1)
    if find_place(layout.page, start, line.end) is None:
        return
    layout.headline = (line.start, line.start + found.start())
    layout.datelines[headline] = Lead(start, line.end, places=(place_of(layout.page, start, line.end),))


def _writer_behind(layout: Layout, headline: int) -> None:
    """Part the writer from the headline that a label and a dash part from it: «… – بقلم أ. عايض بن محمد»."""
    page, line = layout.page, layout.page.lines[headline]
    dash = max(line.text.rfind(f" {sign} ") for sign in "-–—ـ|")
    if dash < 0 or layout.headline is not None:
        return
    start = line.start + dash + 3
    cue = role_at(page, start, line.end)
    named = people(page, cue.end, line.end, cue.role) if cue else ()
    if named:
        passage = page.passage(start, line.end)
        layout.bylines[headline] = Byline(span=passage.span, text=passage.text, contributors=named)
        layout.headline = (line.start, line.start + dash)
