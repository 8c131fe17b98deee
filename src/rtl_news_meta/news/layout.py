"""What each line of a page is: title, kicker, headline, date, byline, dateline, body, caption, tag, furniture.

Strategy: lines that tell by themselves what they are are taken first (`plain_lines`), then end mark and notices from
the end upwards (`tail`). Where running text begins (`story_start`) parts the head (`head`) from the story (`story`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.news.found import LEAD
from rtl_news_meta.news.head import read_head
from rtl_news_meta.news.plain_lines import read_plain_lines
from rtl_news_meta.news.roles import Layout, LineRole
from rtl_news_meta.news.story import read_story
from rtl_news_meta.news.story_start import find_story
from rtl_news_meta.news.tail import read_tail

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["lay_out"]


def lay_out(page: Page) -> Layout:
    """Return what each line of the page is."""
    layout = Layout(page, [None] * len(page.lines))
    layout.attributions = page.attributions
    _index_attributions(layout)
    read_plain_lines(layout)
    read_tail(layout)
    find_story(layout)
    _captions_twice(layout)
    read_head(layout)
    read_story(layout)
    return layout


def _captions_twice(layout: Layout) -> None:
    """Keep one of two captions that are the same, one below the other."""
    lines, roles = layout.page.lines, layout.roles
    for i in range(1, len(roles)):
        if roles[i] is roles[i - 1] is LineRole.CAPTION and lines[i].key == lines[i - 1].key:
            roles[i] = LineRole.TITLE


def _index_attributions(layout: Layout) -> None:
    at = 0
    lines = layout.page.lines
    for found in layout.attributions:
        while at + 1 < len(lines) and lines[at + 1].start <= found.start:
            at += 1
        if found.at_line_start and found.weight == LEAD and at not in layout.line_attributions:
            layout.line_attributions[at] = found
