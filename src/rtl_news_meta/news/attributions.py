"""Attributions: phrases that say who reports, and whom the reporter quotes.

Strategy: a cheap scan finds the words that announce one (`anchors`); the reader for that kind of words makes out the
names around them (`attribution_readers`), and says how strongly they speak for the article's own agency.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rtl_news_meta.news import attribution_readers, quoting_readers
from rtl_news_meta.news.anchors import NEAR, anchor_near, keyword_places
from rtl_news_meta.news.found import LAST_LINE_OF_A_LEAD, LEAD, MENTION, TOLD

if TYPE_CHECKING:
    import re

    from rtl_news_meta.news.found import Found
    from rtl_news_meta.news.page import Line, Page

__all__ = ["attributions_in"]


def attributions_in(page: Page) -> tuple[Found, ...]:
    """Return the attributions of a page, in order; none overlaps another."""
    text = page.text
    hits = keyword_places(text)
    if not hits:
        return ()
    starts = [line.start for line in page.lines]
    found: list[Found] = []
    done = 0
    for hit in hits:
        if hit < done:
            continue
        anchor = anchor_near(text, hit, done)
        if anchor is None:
            continue
        done = anchor.end()
        line = page.lines[bisect_right(starts, anchor.start()) - 1]
        read = _read(page, line, anchor)
        if read is not None:
            found.append(read)
            done = max(done, read.end)
    found += attribution_readers.told_to(page, found)
    return tuple(sorted(found, key=lambda each: each.start))


def _read(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    kind = anchor.lastgroup
    before = page.text[line.start : min(anchor.start(), line.start + NEAR)]
    at_start = not any(c.isalnum() for c in before)
    weight = LEAD if at_start else MENTION
    if kind == "lead" and not at_start and line.index <= LAST_LINE_OF_A_LEAD and _begins_sentence(page, line, anchor):
        return attribution_readers.reported_by(page, line, anchor.start(), anchor.end(), at_start, TOLD)
    if kind == "lead":
        return attribution_readers.reported_by(page, line, anchor.start(), anchor.end(), at_start, weight)
    if kind == "secondary":
        return attribution_readers.reported_by(page, line, anchor.start(), anchor.end(), at_start, MENTION)
    if kind == "quoting":
        return quoting_readers.quoting_alone(page, line, anchor.start())
    if kind == "interview":
        return attribution_readers.interview(page, line, anchor)
    if kind == "quoted_ur":
        return quoting_readers.quoted_before(page, line, anchor)
    if kind == "by_report":
        return attribution_readers.by_report(page, line, anchor, at_start)
    if kind == "reporting":
        return attribution_readers.reporting(page, line, anchor)
    if kind in ("reported", "sent"):
        return attribution_readers.named_behind(page, line, anchor, weight)
    if kind == "told":
        return attribution_readers.named_behind(page, line, anchor, MENTION)
    return attribution_readers.named_before(page, line, anchor)


def _begins_sentence(page: Page, line: Line, anchor: re.Match[str]) -> bool:
    """Whether an attribution begins a sentence in mid-paragraph: «… رشد کرد. به گزارش «همشهری» …»."""
    return page.text[line.start : anchor.start()].rstrip()[-1:] == "."
