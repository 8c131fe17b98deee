"""The headline that a page shows twice, or once and again in its title bar or on the way home.

Strategy: nothing in the head is surer than repetition. A kicker's colon right above one of the places tells which of
them is the headline as the article has it; a first paragraph shown twice is no headline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.cues import squeeze
from rtl_news_meta.news.roles import LONGEST_HEADLINE, LineRole

if TYPE_CHECKING:
    from rtl_news_meta.news.roles import Layout

__all__ = ["repeated_headline"]


FEWEST_WORDS_OF_A_HEADLINE = 4
ISO_STAMP = re.compile(r" *\d{4}-\d\d-\d\dT[\d:]{5,8}(?:[+-]\d\d:?\d\d|Z)?$")
"""Behind the second of two headlines on pages that copy others."""


def _title_bar(text: str, key: str) -> bool:
    """Whether a line is a page's title: a headline with the site's name before or behind it."""
    text = ISO_STAMP.sub("", text)
    return any(squeeze(piece) == key for piece in re.split(r" *(?:\||\.{3}|»|›| [-–—] ) *", text))


def repeated_headline(layout: Layout) -> int | None:
    """Return the headline that the page shows twice, or once and in its title bar; mark the other places."""
    page, roles = layout.page, layout.roles
    limit = min(len(page.lines), 24)
    seen: dict[str, list[int]] = {}
    for i in range(limit):
        line = page.lines[i]
        if len(line.text) <= 220 and roles[i] in (None, LineRole.FURNITURE) and line.words >= 3:
            seen.setdefault(line.key, []).append(i)
    # Gathered once, for each line of the head is looked for in all of them.
    wholes = [
        (i, line.key)
        for i, line in enumerate(page.lines[:limit])
        if len(line.text) < 260 and roles[i] in (None, LineRole.FURNITURE)
    ]
    best: int | None = None
    for key, places in seen.items():
        if len(key) < 8 or roles[places[0]] is LineRole.FURNITURE:
            continue
        titles = [
            i
            for i, whole in wholes
            if key in whole
            and i not in places
            and roles[i] in (None, LineRole.FURNITURE)
            and (_title_bar(page.lines[i].text, key) or _is_home(page.lines[i].text, key))
        ]
        if len(places) + len(titles) < 2 or places[0] > max(layout.story, 3):
            continue
        if page.lines[places[0]].words > LONGEST_HEADLINE + 8 or (places[0] == layout.story and not titles):
            continue
        if _repeats_lead(layout, places):
            continue
        if _repeats_caption(layout, places):
            roles[places[0]], roles[places[1]] = LineRole.CAPTION, LineRole.TITLE
            continue
        if titles and _opens_story(layout, places[0]):
            # The title bar repeats the first paragraph, dateline and all: there is no headline.
            for i in titles:
                roles[i] = LineRole.TITLE
            layout.story = places[0]
            continue
        best = places[-1] if _has_kicker(layout, places[-1]) else places[0]
        for i in places:
            roles[i] = LineRole.TITLE
        for i in titles:
            roles[i] = LineRole.FURNITURE if _is_home(page.lines[i].text, key) else LineRole.TITLE
        kicker = next((i - 1 for i in reversed(places) if _has_kicker(layout, i)), None)
        if kicker is not None:
            roles[kicker] = LineRole.KICKER
        if layout.story in places:
            layout.story = next((i for i in range(places[-1] + 1, len(roles)) if roles[i] is None), len(roles))
        break
    return best


def _opens_story(layout: Layout, i: int) -> bool:
    lead = layout.lead(i)
    return lead is not None and bool(lead.dates or (lead.sources and lead.places))


def _repeats_lead(layout: Layout, places: list[int]) -> bool:
    """Whether what the page shows twice is the first paragraph, below a headline of its own."""
    first = places[0]
    if first == 0 or places[1:2] != [first + 1] or _has_kicker(layout, first):
        return False
    return layout.page.lines[first].words >= 12 and layout.roles[first - 1] is None


def _repeats_caption(layout: Layout, places: list[int]) -> bool:
    """Whether what the page shows twice is its picture's caption, below a headline with its date."""
    first = places[0]
    if places[1:] != [first + 1]:
        return False
    dates = [i for i in range(first) if layout.roles[i] in (LineRole.DATE, LineRole.MASTHEAD_DATE)]
    if dates and layout.roles[first - 1] is None and layout.story == first + 2 and _open_headline(layout, first - 1):
        return True
    above = (i for i in range(dates[0]) if layout.roles[i] is None) if dates else ()
    return any(layout.page.lines[i].words >= FEWEST_WORDS_OF_A_HEADLINE for i in above)


def _open_headline(layout: Layout, i: int) -> bool:
    """Whether a line that nothing has claimed can be a headline, and is no kicker."""
    line = layout.page.lines[i]
    return line.words >= FEWEST_WORDS_OF_A_HEADLINE and not line.closed and not line.text.endswith((":", "؛", ";"))


def _is_home(text: str, key: str) -> bool:
    return furniture.is_breadcrumb(text) and squeeze(text).endswith(key)


def _has_kicker(layout: Layout, i: int) -> bool:
    if i == 0:
        return False
    line = layout.page.lines[i - 1]
    return layout.roles[i - 1] in (None, LineRole.KICKER) and line.words <= 16 and line.text.endswith((":", "؛", ";"))
