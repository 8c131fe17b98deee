"""Sections of a site: lines above the headline that name the part of it an article stands in.

Strategy: the tables list section names per language; a trail of steps that begins with one, a desk on a line of its own
and «News of …» count too, but an outlet's name never does.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.desks import named_desk
from rtl_news_meta.news.lookups import outlet
from rtl_news_meta.news.roles import LineRole
from rtl_news_meta.tables.cues import desks as desk_tables
from rtl_news_meta.tables.particles import AND, ARTICLE
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line
    from rtl_news_meta.news.roles import Layout

__all__ = ["PAGES_WITH_SECTIONS", "is_menu", "is_news_of", "is_section"]

LAST_LINE_OF_A_MENU = 6
LONGEST_LIST = 9
SHORTEST_STEP = 2
DIGITS = "0123456789"
"""How many read a section's page, glued before its name: «9وتار»."""
SHORTEST_MENU, LONGEST_MENU = 3, 20
STEP_CUT = re.compile(r"[/|>»›:،,•·]")
PAGES_WITH_SECTIONS = ("ar", "ur")


@cache
def _sections() -> dict[str, frozenset[str]]:
    return {language: keys(table) for language, table in desk_tables.SECTIONS.items()}


@cache
def _desks() -> frozenset[str]:
    """Return the names of Persian desks; above the headline one of them alone is a section."""
    return keys(desk_tables.DESK_NAMES)


def _lists_sections(layout: Layout, line: Line) -> bool:
    """Whether a line lists sections and nothing else: «اقتصاد / بانک», «لە: هەواڵەکان / کوردستان»."""
    steps = STEP_CUT.split(line.text)
    if len(steps) < 2:
        return False
    steps = [squeeze(step) for step in steps]
    known = _sections().get((layout.page.language or "").split("-")[0], frozenset())
    named = [step for step in steps if len(step) > SHORTEST_STEP]
    return len(named) > 1 and all(step in known for step in named)


def is_section(layout: Layout, line: Line) -> bool:
    """Tell whether a line above the headline names the section that the article stands in."""
    if "::" in line.text and line.words < 12:
        return True
    if line.words <= LONGEST_LIST and _lists_sections(layout, line):
        return True
    if line.words > 4:
        return False
    crumbs = furniture.TRAIL_CUT.split(line.text)
    if (
        len(crumbs) > 1
        and line.index < LAST_LINE_OF_A_MENU
        and squeeze(crumbs[0]) in _sections().get((layout.page.language or "")[:2], ())
    ):
        return True
    first = line.index == 0 or (line.index <= 2 and layout.roles[line.index - 1] is LineRole.SECTION)
    if line.words <= 3 and squeeze(line.text.split()[0]) in keys(desk_tables.NEWS) and first:
        return True
    if (desk := named_desk(layout.page, line.start, line.end)) and layout.page.text[desk[1] : line.end].strip(
        " -–—:/؛"
    ) == "":
        return True
    language = (layout.page.language or "").split("-")[0]
    if line.key.lstrip(DIGITS) in _sections().get(language, frozenset()) or (language == "fa" and line.key in _desks()):
        return True
    # «أخبار عربية ودولية», but «أخبار الخليج» is a newspaper.
    return _made_of_sections(line.text, language) and outlet(layout.page.raw(line.start, line.end)) is None


@cache
def _words_of_sections(language: str) -> frozenset[str]:
    return frozenset(
        squeeze(search_copy(word).text).removeprefix(ARTICLE)
        for phrase in (*desk_tables.SECTIONS.get(language, ()), *desk_tables.OF_SECTIONS)
        for word in phrase.split()
    )


def _made_of_sections(text: str, language: str) -> bool:
    """Whether each word of a line is one of section names: «أخبار عربية ودولية»."""
    if language not in PAGES_WITH_SECTIONS or not text[-1].isalpha() or " " not in text:
        return False
    known = _words_of_sections(language)
    return all(
        word in known or word.removeprefix(ARTICLE) in known or word.removeprefix(AND).removeprefix(ARTICLE) in known
        for word in map(squeeze, text.split())
    )


def is_menu(layout: Layout, line: Line) -> bool:
    """Tell whether a line is a page's menu without its separators: «الرئيسية أخبار اقتصاد رياضة»."""
    language = (layout.page.language or "").split("-")[0]
    return SHORTEST_MENU <= line.words <= LONGEST_MENU and _made_of_sections(line.text, language)


def is_news_of(layout: Layout, line: Line) -> bool:
    """Tell whether a line says whose news follow, «أخبار وطنية», and is no outlet's name."""
    if not 2 <= line.words <= 3 or squeeze(line.text.split()[0]) not in keys(desk_tables.NEWS):
        return False
    return outlet(layout.page.raw(line.start, line.end)) is None
