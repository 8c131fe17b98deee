"""Lines that name the author beside the date: «نویسنده: … | ۲۰ سنبله ۱۴۰۱», «هێمن سابیر - 2021/05/11».

Strategy: the dates and the words that belong to them are taken off the line; every piece that is left between
separators must be a credit, a known name, an outlet or a section, and one of them a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.article import Byline, Role
from rtl_news_meta.news.bylines import byline_of, role_of
from rtl_news_meta.news.cues import squeeze
from rtl_news_meta.news.date_lines import beside_dates
from rtl_news_meta.news.edges import stripped
from rtl_news_meta.news.lookups import find_place, outlet
from rtl_news_meta.news.names import is_known_name, people
from rtl_news_meta.news.publication import stated
from rtl_news_meta.news.segments import Kind

if TYPE_CHECKING:
    from rtl_news_meta.news.article import Contributor
    from rtl_news_meta.news.page import Line, Page

__all__ = ["signed_date"]

LONGEST = 110
DIGIT = re.compile(r"\d")
BETWEEN = re.compile(r" *[|•·●/] *| +[-–—] +|[-–—] +| {3,}| *[،,] +(?=\d)")
LAST_WORD = re.compile(r"(?<= )([^\W\d_]+)$")
EDGES = " -–—،,|:()[]•·●/"


def signed_date(page: Page, line: Line) -> Byline | None:
    """Return who is credited on a line that holds a full date, credits and nothing else; None for any other line."""
    if len(line.text) > LONGEST or DIGIT.search(line.text) is None or line.words > 16:
        return None
    date = stated(page, line.start, line.end)
    if date is None or date.start is None:
        return None
    contributors: list[Contributor] = []
    role: Role | None = None
    named: set[Kind] = set()
    for start, end in _left(page, line):
        if (label := role_of(squeeze(page.text[start:end]), page.language)) is not None:
            role = label  # «By – NAME | …»: the dash behind a label
            continue
        found = _credited(page, line, start, end) if role is None else people(page, start, end, role) or None
        if found is None:
            return None
        contributors += found
        role = None
        named.add(Kind.AGENCY if outlet(page.raw(start, end)) else Kind.PERSON if found else Kind.PLACE)
    if not contributors or named >= {Kind.PLACE, Kind.AGENCY} or (Kind.PLACE in named and page.language == "ar"):
        return None  # «بيت لحم 3-10-2018 وفا- …» is a dateline
    passage = page.passage(line.start, line.end)
    return Byline(span=passage.span, text=passage.text, contributors=tuple(contributors))


def _left(page: Page, line: Line) -> list[tuple[int, int]]:
    """Return the pieces of a line that are no dates, without the words that stand beside dates."""
    cuts = [(found.start(), found.end()) for found in BETWEEN.finditer(page.text, line.start, line.end)]
    cuts += [page.in_copy(mention.span) for mention in page.mentions_in(line.start, line.end)]
    pieces = []
    at = line.start
    for start, end in [*sorted(cuts), (line.end, line.end)]:
        first, last = stripped(page.text, at, max(at, start), EDGES)
        while (word := LAST_WORD.search(page.text, first, last)) and beside_dates().fullmatch(word[1]):
            last = word.start()  # «نشر من طرف NAME في …»
        if beside_dates().sub("", page.text[first:last]).strip(EDGES):
            pieces.append((first, last))
        at = max(at, end)
    return pieces


def _credited(page: Page, line: Line, start: int, end: int) -> tuple[Contributor, ...] | None:
    """Return whom a piece credits, nobody if it is an outlet or a place; None if it is something else."""
    piece = evolve(line, start=start, end=end, text=page.text[start:end])
    if byline := byline_of(page, piece):
        return byline.contributors
    if is_known_name(piece.text) and find_place(page, start, end) is None:
        return people(page, start, end, Role.AUTHOR) or None
    if outlet(page.raw(start, end)) is not None or find_place(page, start, end) is not None:
        return ()
    return None
