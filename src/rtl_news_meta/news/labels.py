"""Labelled values: «تاریخ انتشار: …», «کد خبر: …», «المصدر: …», also several on one line.

Strategy: a line of metadata begins with a label, or with a date; its values run from one label to the next.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.tables.cues import labels as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["Label", "LabelKind", "labels_of"]

LONGEST = 160
MOST_WORDS_BEHIND_A_NAME = 14
REACH_OF_NAME = 32
SIGN = re.compile("[-–ـ|]")
FIRST_LETTER = re.compile(r"[^\W_]")


class LabelKind(StrEnum):
    """What a label announces."""

    PUBLISHED = "published"
    UPDATED = "updated"
    ARTICLE_ID = "article_id"
    DESK = "desk"
    SOURCE = "source"
    TAGS = "tags"
    RELATED = "related"
    OTHER = "other"


@frozen(eq=False)
class Label:
    """A label, and where its value stands in the copy."""

    kind: LabelKind
    start: int
    value: int
    end: int


TABLES = {
    LabelKind.PUBLISHED: tables.PUBLISHED,
    LabelKind.UPDATED: tables.UPDATED,
    LabelKind.ARTICLE_ID: tables.ARTICLE_ID,
    LabelKind.DESK: tables.DESK,
    LabelKind.SOURCE: tables.SOURCE,
    LabelKind.TAGS: tables.TAGS,
    LabelKind.RELATED: tables.RELATED,
    LabelKind.OTHER: tables.OTHER,
}


@cache
def _kinds() -> dict[str, LabelKind]:
    return {key: kind for kind, table in reversed(TABLES.items()) for key in keys(table)}


@cache
def _label() -> re.Pattern[str]:
    words = alternatives(phrase for table in TABLES.values() for phrase in table)
    return re.compile(rf"(?<![^\W_])(?P<label>{words})(?![^\W\d_]) *(?P<colon>/(?= )|[:：]*)[:： ]*", re.IGNORECASE)


@cache
def _published_on() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.PUBLISHED_ON)}) *[.۔]?$")


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(key[:2] for table in TABLES.values() for key in keys(table))


def labels_of(page: Page, line: Line) -> tuple[Label, ...]:
    """Return the labels of a line of metadata; none where the line is something else."""
    text = line.text
    if line.words <= 14 and _published_on().search(text) and page.mentions_in(line.start, line.end):
        return (Label(LabelKind.PUBLISHED, line.start, line.start, line.end),)
    if len(text) > LONGEST:
        return ()
    if not page.mentions_at(line.start, line.start + 2):
        # Without a date before it the label stands first, or behind the site's name.
        if line.key[:2] not in _first_letters():
            return _behind_name(page, line)
        first = FIRST_LETTER.search(page.text, line.start, line.end)
        if first is None or _label().match(page.text, first.start(), line.end) is None:
            return _behind_name(page, line)
    found = [match for match in _label().finditer(page.text, line.start, line.end) if _announces(page, match, line)]
    if not found:
        return ()
    before = page.text[line.start : found[0].start()]
    if any(c.isalnum() for c in before) and not page.mentions_in(line.start, found[0].start()):
        return ()
    ends = [*(match.start() for match in found[1:]), line.end]
    labels = []
    for match, end in zip(found, ends, strict=True):
        bar = page.text.find(" | ", match.end(), end)
        last = bar if bar > 0 and page.mentions_at(bar, end) else end
        while last > match.end() and page.text[last - 1] in " |-–—،,(•":
            last -= 1
        labels.append(Label(_kinds()[squeeze(match["label"])], match.start(), min(match.end(), last), last))
    return tuple(labels)


@cache
def _named() -> re.Pattern[str]:
    name = r"[^\W\d_]+(?: [^\W\d_]+){0,2}"
    return re.compile(rf"{name} *[-–ـ|] *(?P<label>{alternatives(tables.PUBLISHED)})(?![^\W\d_]) *:* *")


def _behind_name(page: Page, line: Line) -> tuple[Label, ...]:
    """Return the label of a publication that stands behind the site's name: «مدار الساعة ـ نشر في 2021/08/03»."""
    if not page.mentions or line.words > MOST_WORDS_BEHIND_A_NAME or not SIGN.search(line.text, 2, REACH_OF_NAME):
        return ()
    found = _named().match(page.text, line.start, line.end)
    if found is None or not page.mentions_at(found.end(), found.end() + 2):
        return ()
    return (Label(LabelKind.PUBLISHED, found.start("label"), found.end(), line.end),)


def _announces(page: Page, match: re.Match[str], line: Line) -> bool:
    """Whether a label is one: a colon follows, or the line ends, or such a value as it announces."""
    if match["colon"] == "/":
        return match.start() == line.start and _kinds()[squeeze(match["label"])] is LabelKind.SOURCE
    if match["colon"]:
        return True
    kind = _kinds()[squeeze(match["label"])]
    if match.end() >= line.end:
        return match.start() == line.start and kind in (LabelKind.RELATED, LabelKind.TAGS)
    if kind is LabelKind.ARTICLE_ID:
        return page.text[match.end()].isdigit() and line.end - match.end() < 14
    if kind in (LabelKind.PUBLISHED, LabelKind.UPDATED):
        dates = page.mentions_in(match.end(), line.end)
        return bool(dates) and page.in_copy(dates[0].span)[0] - match.end() < 4
    return (
        kind is LabelKind.TAGS
        and match.start() == line.start
        and line.words > 1
        and squeeze(match["label"]) in keys(tables.BARE_TAGS)
    )
