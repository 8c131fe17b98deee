"""An attribution with its place in the copy, as the readers of attributions hand it on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.news.article import Attribution, Source
from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.edges import skip_back
from rtl_news_meta.news.lookups import source_of
from rtl_news_meta.news.phrase_words import trimmed
from rtl_news_meta.tables.cues import attributions as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.agencies import AgencyMention
    from rtl_news_meta.news.page import Page
    from rtl_news_meta.news.source_phrase import Phrase

__all__ = [
    "INTERVIEW",
    "LAST_LINE_OF_A_LEAD",
    "LEAD",
    "MENTION",
    "TOLD",
    "Found",
    "found_at",
    "named_source",
    "past_that",
]

LAST_LINE_OF_A_LEAD = 2
LEAD, INTERVIEW, TOLD, MENTION = 3, 2, 1, 0


@frozen(eq=False)
class Found:
    """An attribution with its place in the copy; `weight` orders what may name the article's agency."""

    attribution: Attribution
    start: int
    end: int
    at_line_start: bool
    weight: int


def found_at(
    page: Page,
    start: int,
    end: int,
    at_start: bool,
    weight: int,
    agency: Source | None,
    quoted: tuple[Source, ...] = (),
    phrase: Phrase | None = None,
) -> Found:
    """Return an attribution that says what was read, without the punctuation at its end."""
    passage = page.passage(start, skip_back(page.text, start, end, " :،,"))
    attribution = Attribution(
        span=passage.span,
        text=passage.text,
        agency=agency,
        quoted_sources=quoted,
        desk=page.passage(*phrase.desk) if phrase and phrase.desk else None,
        places=phrase.places if phrase else (),
        secondary=weight == MENTION,
    )
    return Found(attribution, start, end, at_start, weight)


def named_source(page: Page, outlet: AgencyMention) -> Source:
    """Return the source that a known outlet's name states."""
    return source_of(page, *trimmed(page.text, outlet.span.start, outlet.span.end))


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.THAT)}) +(?=\S)")


def past_that(text: str, at: int, limit: int) -> int:
    """Return the offset behind a «که», «أن» that stands here, or `at`."""
    conjunction = _that().match(text, at, limit)
    return conjunction.end() if conjunction else at
