"""find_dates: every date and time expression of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.dates.build import agrees, build, read_cluster
from rtl_news_meta.dates.context import context_of, language_of
from rtl_news_meta.dates.languages import guess
from rtl_news_meta.dates.lexicon import lexicon
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.pieces import clusters, pieces
from rtl_news_meta.dates.stated import Cluster, Stated
from rtl_news_meta.dates.tokens import scan
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.calendars import Calendar
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["find_dates"]


def find_dates(
    text: str,
    *,
    reference: dt.date | None = None,
    language: str | None = None,
    hijri: Calendar | str | None = None,
) -> tuple[DateMention, ...]:
    """Return every date and time expression of `text`, in order.

    `reference` is the day of writing, a `datetime.date`, or a `datetime` to count hours from too; relative dates and
    dates without a year have no value without it. `language` is a BCP 47 tag of a language with rules (`LanguageError`
    for others); without it the text's own language is guessed. `hijri` is the calendar of lunar dates, by default the
    one of Iran for Persian and Dari and Umm al-Qura for the others. Total over `str`, linear in its length.

    >>> import datetime
    >>> first, second = find_dates("دیروز و ۱۸ اسفند ۱۴۰۱", reference=datetime.date(2023, 3, 12))
    >>> first.start, second.start
    (datetime.date(2023, 3, 11), datetime.date(2023, 3, 9))
    >>> print(second.text, second.written)
    ۱۸ اسفند ۱۴۰۱ 1401-12-18 (jalali)
    """
    copy = search_copy(text)
    tokens, known = scanned(copy, text, language)
    context = context_of(known[0], reference, hijri, stated=known[1])
    return tuple(mentions(copy, tokens, context))


def scanned(copy: SearchCopy, text: str, language: str | None) -> tuple[Tokens, tuple[str, bool]]:
    """Return the tokens of a text with its language, and whether that is certain."""
    if language is not None:
        known = language_of(language)
        return scan(copy.text, lexicon(known)), (known, True)
    return guess(copy, text)


def mentions(copy: SearchCopy, tokens: Tokens, context: Context) -> list[DateMention]:
    """Return the mentions of a scanned text."""
    found = _split(clusters(tokens, pieces(tokens)), context)
    _share_years(tokens, found)
    made = []
    for cluster in found:
        forward = _looks_ahead(tokens.codes, cluster)
        read = read_cluster(cluster, context, forward)
        if read is None:
            continue
        span = copy.to_source(tokens.starts[cluster.first], tokens.ends[cluster.last - 1])
        made.append(build(cluster, *read, span, copy.source[span.start : span.end]))
    return made


def _split(found: list[Cluster], context: Context) -> list[Cluster]:
    """Take apart the clusters whose dates are neither announced as one day nor are one."""
    made = []
    for cluster in found:
        if len(cluster.dates) < 2 or cluster.same_day or agrees(cluster, context):
            made.append(cluster)
            continue
        made += _apart(cluster)
    return made


def _apart(cluster: Cluster) -> list[Cluster]:
    from rtl_news_meta.dates.pieces import _put

    made: list[Cluster] = []
    for piece in cluster.pieces:
        if not made or (piece.slot == "date" and made[-1].dates):
            made.append(Cluster())
        _put(made[-1], piece)
    return made


SHARING = re.compile(r"&X?|[,t\-]")


def _share_years(tokens: Tokens, found: list[Cluster]) -> None:
    """Give a date without a year the one of the date that follows it: «شهریور و مهر ۱۴۰۰»."""
    for i in range(len(found) - 2, -1, -1):
        this, following = found[i].dates, found[i + 1].dates
        if not this or not following or this[-1].year is not None or this[-1].shift is not None:
            continue
        gap = tokens.codes[found[i].last : found[i + 1].first]
        if SHARING.fullmatch(gap) and _in_order(this[-1], following[0]):
            this[-1].year, this[-1].era = following[0].year, following[0].era


def _in_order(one: Stated, other: Stated) -> bool:
    if other.year is None or not one.months or not other.months or one.unit is not other.unit:
        return False
    if other.loose_year and one.unit is not Granularity.DAY:
        return False
    shared = [(a.number, b.number) for a in one.months for b in other.months if a.calendar is b.calendar]
    return bool(shared) and (shared[0][0], one.day or 0) < (shared[0][1], other.day or 0)


def _looks_ahead(codes: str, cluster: Cluster) -> bool:
    """Whether the sentence has a word that looks ahead, near the cluster."""
    if "!" not in codes:
        return False
    start = max(codes.rfind(".", 0, cluster.first), codes.rfind("N", 0, cluster.first)) + 1
    ends = [end for mark in ".N" if (end := codes.find(mark, cluster.last)) >= 0]
    end = min(ends, default=len(codes))
    return "!" in codes[max(start, cluster.first - 12) : min(end, cluster.last + 24)]
