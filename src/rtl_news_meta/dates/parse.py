"""The strict reader: a string that is one date, as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.context import context_of
from rtl_news_meta.dates.find import readings, scanned
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.read_years import is_year_like
from rtl_news_meta.dates.stated import Piece, Stated
from rtl_news_meta.errors import DateParseError
from rtl_news_meta.spans import Span
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.calendars import Calendar
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["date_of"]

NO_DATES = (DateKind.DURATION, DateKind.RECURRING)
BESIDE = frozenset("fI,.;()-/|N")
"""Classes of tokens that may stand outside the date: small words and punctuation."""
QUOTES = frozenset(" \n«»\"'")


def date_of(text: str, reference: dt.date | None, language: str | None, hijri: Calendar | str | None) -> DateMention:
    """Read a text that is one date; see `parse_date`."""
    copy = search_copy(text)
    tokens, (known, stated) = scanned(copy, language)
    context = context_of(known, reference, hijri, stated=stated)
    found = readings(copy, tokens, context) or readings(copy, tokens, context, _lone_year(tokens))
    if not found:
        raise DateParseError(text, "no date found", Span(0, len(text)))
    first, reading = found[0]
    if len(found) > 1:
        raise DateParseError(text, "more than one date", found[1][0].span)
    rest = _rest(copy, tokens, first.span)
    if rest is not None:
        raise DateParseError(text, "more than a date", rest)
    if first.kind in NO_DATES:
        raise DateParseError(text, f"a {first.kind} is no date", first.span)
    if reading.impossible is not None and first.start is None and first.time is None:
        raise DateParseError(text, reading.impossible, first.span)
    return first


def _lone_year(tokens: Tokens) -> list[Piece]:
    """Return the year that a text is which has nothing but a number like a year: a sentence would not say so."""
    index = tokens.codes.find("y")
    if index < 0 or not BESIDE.issuperset(tokens.codes[:index] + tokens.codes[index + 1 :]):
        return []
    number = tokens.values[index]
    if not number.digits or not is_year_like(number.value):
        return []
    return [Piece(index, index + 1, "date", Stated(unit=Granularity.YEAR, year=number))]


def _rest(copy: SearchCopy, tokens: Tokens, span: Span) -> Span | None:
    """Return where something other than punctuation and small words stands outside `span`."""
    start, end = copy.bounds(tokens.starts[0], tokens.ends[-1])
    if span.start <= start and end <= span.end:
        return None
    for code, start, end in zip(tokens.codes, tokens.starts, tokens.ends, strict=True):
        place = copy.to_source(start, end)
        outside = place.end <= span.start or place.start >= span.end
        if outside and code not in BESIDE and not QUOTES.issuperset(tokens.text[start:end]):
            return place
    return None
