"""A text whose lines were lost: the headline stands glued before the attribution that opens the story.

Strategy: only a text of one line is looked at. A headline has no full stop, so the words before «به گزارش» and a known
agency's name are one if they are many enough and nothing in them ends a sentence; the line is then read as two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.found import MENTION

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["with_headline_apart"]

LONGEST = 180
FEWEST_WORDS, MOST_WORDS = 5, 24
COUNTRIES = ("IR", "AF")
ENDS = ".؛،:!؟"


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
    if agency.country not in COUNTRIES or any(end in head for end in ENDS[:3]) or head[-1:] in ENDS:
        return page
    if page.text[found.end - 1] not in " ،,؛:" or not FEWEST_WORDS <= len(head.split()) <= MOST_WORDS:
        return page
    above = evolve(line, end=line.start + len(head), text=head)
    below = evolve(line, start=found.start, text=page.text[found.start : line.end], gap=False, index=1)
    return evolve(page, lines=(above, below))
