"""A text whose lines were lost: the headline stands glued before the attribution that opens the story.

Strategy: only a text of one line is looked at. A headline has no full stop, so the words before «به گزارش» and a known
agency's name are one if they are many enough and nothing in them ends a sentence; the line is then read as two. A
stamp that stands between them, a date with its clock time or behind a dash, was a line of its own and is one again.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates import DateKind
from rtl_news_meta.news.found import MENTION

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["with_headline_apart"]

LONGEST = 180
FEWEST_WORDS, MOST_WORDS = 5, 24
FEWEST_BEFORE_STAMP = 3
COUNTRIES = ("IR", "AF")
ENDS = ".؛،:!؟"
PARTING = "-–—|"


def with_headline_apart(page: Page) -> Page:
    """Return the page with its one line parted behind the headline; the page itself where nothing shows one."""
    if len(page.lines) != 1 or page.language not in ("fa", "fa-AF"):
        return page
    line = page.lines[0]
    found = next((each for each in page.attributions if each.start - line.start < LONGEST), None)
    agency = found.attribution.agency if found else None
    if found is None or found.at_line_start or found.weight != MENTION or agency is None:
        return page
    head = page.text[line.start : found.start].rstrip()
    stamp = _stamp_at_end(page, line.start + len(head))
    fewest = FEWEST_WORDS
    if stamp is not None:
        head = page.text[line.start : stamp].rstrip(PARTING + " ،")
        fewest = FEWEST_BEFORE_STAMP
    if agency.country not in COUNTRIES or any(end in head for end in ENDS[:3]) or head[-1:] in ENDS:
        return page
    if page.text[found.end - 1] not in " ،,؛:" or not fewest <= len(head.split()) <= MOST_WORDS:
        return page
    edges = [found.start, line.end] if stamp is None else [stamp, found.start, line.end]
    lines = [evolve(line, end=line.start + len(head), text=head)]
    for start, end in pairwise(edges):
        text = page.text[start:end].rstrip()
        lines.append(evolve(line, start=start, end=start + len(text), text=text, gap=False, index=len(lines)))
    return evolve(page, lines=tuple(lines))


def _stamp_at_end(page: Page, end: int) -> int | None:
    """Return where the date starts that ends at `end`, if something shows that it dates the page and not an event."""
    for mention in page.mentions:
        if page.copy.from_source(mention.span.end) == end and mention.kind is DateKind.ABSOLUTE and mention.start:
            start = page.copy.from_source(mention.span.start)
            return start if mention.time or page.text[:start].rstrip()[-1:] in (*PARTING,) else None
    return None
