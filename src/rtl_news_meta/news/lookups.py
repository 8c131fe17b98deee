"""Records for names of outlets and places: what the tables say of characters of the copy.

Strategy: a name is looked up by what the source has, once: the same few names come back on every line of a page. A name
that no table has still makes a record, without an id.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.agencies import Agency, is_agency_word_ambiguous, lookup_agency
from rtl_news_meta.news.article import Source
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.places import lookup_place
from rtl_news_meta.places.place import Place, PlaceMention
from rtl_news_meta.tables.cues import attributions, verbs

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["find_place", "names_outlet", "outlet", "place_of", "source_of"]


@cache
def _outlet_word() -> re.Pattern[str]:
    words = alternatives(attributions.OUTLET_WORDS)
    glued = alternatives(attributions.GLUED_TO_OUTLETS)
    numbers = alternatives(attributions.NUMBERS_OF_OUTLETS)
    glued = rf"[^\W\d_]{{2,}}(?:{glued})|[^\W\d_]{{3,}}(?:{numbers})"
    return re.compile(rf"(?:{words})(?![^\W_]) *\S|.*\S *(?<![^\W_])(?:{words})$|(?:{glued})$")


@cache
def _outlet_ends() -> tuple[str, ...]:
    return tuple(keys(attributions.OUTLET_ENDS))


@lru_cache(maxsize=4096)
def outlet(raw: str) -> tuple[Agency, bool] | None:
    """Return the outlet that a name as a whole stands for, and whether the name is an ordinary word too."""
    agency = lookup_agency(raw)
    return (agency, is_agency_word_ambiguous(raw)) if agency else None


@lru_cache(maxsize=4096)
def _place(raw: str, country: str | None) -> Place | None:
    return lookup_place(raw, country=country) if len(raw) > 1 else None


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a name with the quotation mark whose other half it holds: «وكالة «سبوتنيك»»."""
    for opening, closing in ("«»", "“”", '""'):
        opened = text.count(opening, start, end)
        closed = text.count(closing, start, end) if closing != opening else opened // 2
        if opened > closed and text.startswith(closing, end):
            end += 1
        elif start and (closed > opened or (opening == closing and opened % 2)) and text[start - 1] == opening:
            start -= 1
    return start, end


def source_of(page: Page, start: int, end: int) -> Source:
    """Return the outlet named by characters of the copy, whether the table has it or not."""
    start, end = _balanced(page.text, start, end)
    passage = page.passage(start, end)
    found = outlet(page.raw(start, end))
    return Source(
        text=passage.text,
        span=passage.span,
        id=found[0].id if found else None,
        country=found[0].country if found else None,
    )


@cache
def _told() -> re.Pattern[str]:
    told = alternatives((*attributions.WROTE, *attributions.TELLS, *attributions.REPORTS_NOW))
    return re.compile(rf"(?<![^\W_])(?:{told})(?![^\W_])")


def names_outlet(text: str) -> bool:
    """Tell whether a folded name says of itself that it is an outlet: «خبرگزاری …», «… نیوز»."""
    named = _outlet_word().match(text) is not None or squeeze(text).endswith(_outlet_ends())
    if not named or any(word in keys(attributions.NEVER_IN_OUTLETS) for word in map(squeeze, text.split())):
        return False  # «روزنامه در یک نگاه»
    if squeeze(text.split()[-1]) in keys(verbs.FINITE_FA):
        return False  # «رادیو بغداد اضافه کرد»
    return _told().search(" ".join(text.split())) is None


def place_of(page: Page, start: int, end: int) -> PlaceMention:
    """Return the place named by characters of the copy, whether the gazetteer has it or not."""
    passage = page.passage(start, end)
    return PlaceMention(text=passage.text, span=passage.span, place=find_place(page, start, end))


@cache
def _occupied() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(attributions.BEHIND_PLACES)})$")


def find_place(page: Page, start: int, end: int) -> Place | None:
    """Return the place that characters of the copy name as a whole, or None."""
    place = _place(page.raw(start, end), page.country)
    if place is None and page.language == "ar" and (behind := _occupied().search(page.text, start, end)):
        place = _place(page.raw(start, behind.start()), page.country)  # «فلسطين المحتلة»
    return place
