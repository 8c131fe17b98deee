"""The tail of a page: the end mark, the agency that closes a report, notices and lists of other headlines.

Strategy: the last lines are read from the end upwards, until running text is met. Below furniture that closes a page
every short line is the page's too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.endmarks import closing_credit, end_mark_of
from rtl_news_meta.news.glued import glued_behind
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.roles import Layout, LineRole

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["read_tail"]

LONGEST_LISTED = 18
SHORTEST_NOTICE = 24
BULLETS = "*•-–— "


def read_tail(layout: Layout) -> None:
    """Find the end mark or the agency that closes the report, and take the notices and lists behind the story."""
    page, roles = layout.page, layout.roles
    last = len(page.lines) - 1
    free = True
    for i in range(last, max(-1, last - 14), -1):
        line = page.lines[i]
        if roles[i] is None and i > 0 and len(line.text) > SHORTEST_NOTICE and furniture.is_notice(line.text):
            roles[i] = LineRole.FURNITURE
        if roles[i] in (LineRole.FURNITURE, LineRole.LABEL, LineRole.BYLINE, LineRole.DATE, LineRole.TAG):
            continue
        if free and len(line.text) > 60 and (tail := glued_behind(line.text)):
            layout.cuts[i] = line.start + tail[0]
            layout.cues[i] = line.start + tail[1]
            break
        found = end_mark_of(page, line, last=free)
        if found is not None:
            if found.mark.words is None and _closes_above(layout, i):
                roles[i] = LineRole.OTHER  # a number or initials below the mark
                continue
            layout.end, layout.end_line = found, i
            if found.start <= line.start + 1:
                roles[i] = LineRole.END
            break
        if free and layout.credit is None and (credit := closing_credit(page, line)):
            layout.credit, layout.credit_line = credit, i
            if credit[1] <= line.start:
                roles[i] = LineRole.OTHER
                continue
        free = False

    _behind_furniture(layout)
    _behind_notices(layout)


def _behind_furniture(layout: Layout) -> None:
    """Take the short lines below furniture that closes the page for the page's too: lists of other headlines."""
    page, roles = layout.page, layout.roles
    last = len(roles)
    while last and (roles[last - 1] is not None or _is_listed(page.lines[last - 1])):
        last -= 1
    if last < 2:
        return
    known = [i for i in range(last, len(roles)) if roles[i] is LineRole.FURNITURE and i not in layout.labels]
    for i in range(known[0] + 1, len(roles)) if known else ():
        signs = i == len(roles) - 1 == known[0] + 1 and is_known_name(page.lines[i].text.strip(BULLETS))
        if roles[i] is None and not signs:
            roles[i] = LineRole.FURNITURE


def _is_listed(line: Line) -> bool:
    """Whether a line can be one of a list of headlines: no sentence, no speaker's line."""
    return line.words <= LONGEST_LISTED and not line.closed and line.text[-1] not in ":؟!"


def _closes_above(layout: Layout, i: int) -> bool:
    """Whether one of the lines right above a bare code is an end mark in words, or the agency's name."""
    page = layout.page
    for line in page.lines[max(0, i - 3) : i]:
        found = end_mark_of(page, line, last=False)
        if found is not None and found.mark.words is not None:
            return True
    return False


def _behind_notices(layout: Layout) -> None:
    """Take what stands between two notices at the end for the page's too: latest comments, other headlines."""
    page, roles = layout.page, layout.roles
    last = len(roles) - 1
    if last < 3 or roles[last] is not LineRole.FURNITURE or len(page.lines[last].text) < 60:
        return
    first = last
    for i in range(last - 1, max(1, last - 8), -1):
        if (
            roles[i] is LineRole.FURNITURE
            and len(page.lines[i].text) >= 60
            and not page.lines[i].text.startswith("End")
        ):
            first = i
    for i in range(first, last):
        if roles[i] is None:
            roles[i] = LineRole.FURNITURE
