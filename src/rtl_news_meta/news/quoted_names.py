"""Whom an agency quotes: the names behind «به نقل از», up to the punctuation that closes them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.lookups import source_of
from rtl_news_meta.news.phrase_words import STOP, is_office, skip_blanks, trimmed
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.particles import AND

if TYPE_CHECKING:
    from rtl_news_meta.news.article import Source
    from rtl_news_meta.news.page import Page

__all__ = ["quoted_names"]

COMMA = "،"
LIST = re.compile(rf"{COMMA} [^\s{COMMA}]+ {AND} [^\s{COMMA}]+(?= *{COMMA})")
QUOTED_END = re.compile(r"[^،.؛:\n]{2,60}?[«\"][^»\"\n]{2,40}[»\"]")


@cache
def _chain() -> re.Pattern[str]:
    return re.compile(rf" *[»\"]? *(?:{alternatives(tables.CHAIN)}) +")


def quoted_names(page: Page, at: int, limit: int) -> tuple[tuple[Source, ...], int]:
    """Read whom the agency quotes, up to the punctuation; «مهر از روسیا الیوم» is a chain of two."""
    text = page.text
    at = skip_blanks(text, at, limit)
    if at >= limit:
        return (), at
    stop = STOP.search(text, at, limit)
    known = page.agency_at(at)
    edge = stop.start() if stop else None
    if known is not None and (edge is None or known.span.end <= edge):
        end = known.span.end
        rest = text[end:edge].split() if edge is not None else []
        chain = _chain().match(text, end, limit)
        if chain and edge is not None:
            more = trimmed(text, chain.end(), edge)
            if 0 < len(text[more[0] : more[1]].split()) <= 4:
                return (source_of(page, *trimmed(text, at, end)), source_of(page, *more)), edge
        if not rest or edge is None or len(rest) > 4:
            return (source_of(page, *trimmed(text, at, end)),), end
    if edge is not None and is_office(text[at:edge]) and (listed := LIST.match(text, edge, limit)):
        edge = listed.end()  # «وزارت صنعت، معدن و تجارت،»
    if edge is None or len(text[at:edge].split()) > 16 or (edge == limit and stop and not stop[0]):
        closed = QUOTED_END.match(text, at, limit)
        if closed is None or not is_office(text[at : closed.end()]):
            return (), at
        edge = closed.end()
        return (source_of(page, at, edge),), edge
    if (closed := QUOTED_END.match(text, at, edge)) and len(text[closed.end() : edge].split()) > 1:
        edge = closed.end()
        return (source_of(page, at, edge),), edge
    first, last = trimmed(text, at, edge)
    if first == last:
        return (), at
    return (source_of(page, first, last),), edge
