"""The finder: every date and time expression of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates.build import agrees, build, read_cluster
from rtl_news_meta.dates.context import context_of
from rtl_news_meta.dates.intervals import between, ends_hours, joined, share_years, take_day
from rtl_news_meta.dates.languages import as_dari, guess
from rtl_news_meta.dates.lexicon import LANGUAGES
from rtl_news_meta.dates.pieces import clusters, leans, pieces, put
from rtl_news_meta.dates.stated import Cluster, Piece, Relative
from rtl_news_meta.dates.tense import is_forward, is_listed, is_until, looks
from rtl_news_meta.dates.tokens import scan
from rtl_news_meta.dates.twins import part_twins
from rtl_news_meta.dates.vocabulary import lexicon
from rtl_news_meta.dates.year_search import FAR, SOON
from rtl_news_meta.language import nearest_language
from rtl_news_meta.spans import Span
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.calendars import Calendar
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.dates.reading import Reading
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["dates_in", "dates_of", "readings", "scanned"]

AROUND_TIMES = frozenset("ftF&-,.N()")
"""Classes that may stand beside the times of a text that is nothing but hours."""

TODAY = Relative(unit="day", shift=0)

MARKS = frozenset("\N{ARABIC TATWEEL}\N{ARABIC LETTER SUPERSCRIPT ALEF}" + "".join(map(chr, range(0x64B, 0x660))))
"""Belong to the letter before them, and are no characters of the search copy."""


def dates_of(
    text: str, reference: dt.date | None, language: str | None, hijri: Calendar | str | None
) -> tuple[DateMention, ...]:
    """Find the dates of a text; see `find_dates`."""
    return dates_in(search_copy(text), reference, language, hijri)


def dates_in(
    copy: SearchCopy, reference: dt.date | None, language: str | None, hijri: Calendar | str | None = None
) -> tuple[DateMention, ...]:
    """Find the dates of a text that has its search copy already; see `find_dates`."""
    tokens, (known, stated) = scanned(copy, language)
    found = readings(copy, tokens, context_of(known, reference, hijri, stated=stated))
    return tuple([mention for mention, _ in found])


def scanned(copy: SearchCopy, language: str | None) -> tuple[Tokens, tuple[str, bool]]:
    """Return the tokens of a text with its language, and whether that is certain."""
    if language is not None:
        known = nearest_language(language, LANGUAGES)
        tokens, known = as_dari(copy, scan(copy.text, lexicon(known)), known)
        stated = True
    else:
        tokens, (known, stated) = guess(copy)
    if known == "ckb":
        tokens = part_twins(copy, tokens)
    return tokens, (known, stated)


def readings(
    copy: SearchCopy, tokens: Tokens, context: Context, stated: list[Piece] | None = None
) -> list[tuple[DateMention, Reading]]:
    """Return the mentions of a scanned text, from what the grammar reads in it or from what was read.

    Each comes with the reading that it was made of, which says more than the record does.
    """
    found = _split(clusters(tokens, pieces(tokens) if stated is None else stated), context)
    if len(found) > 1:
        share_years(tokens, found)
    if context.reference is not None and _only_hours(tokens, found):
        for cluster in found:
            cluster.relative = TODAY
    made: list[tuple[DateMention, Reading]] = []
    previous: tuple[Cluster, Reading, dt.time | None, bool] | None = None
    ahead, forward = "!" in tokens.codes, False
    for cluster in found:
        dates = cluster.dates
        ends = previous is not None and joined(tokens, previous[0], cluster)
        if len(dates) == 1 and dates[0].year is None and not ends and is_until(tokens, cluster, context):
            dates[0].until = True
        if len(dates) == 1 and dates[0].year is not None and cluster.relative is None:
            forward = False  # its year is stated
        else:
            listed = forward and previous is not None and is_listed(tokens, previous[0], cluster)
            forward = listed or is_forward(tokens, cluster, context, ahead)
        if cluster.relative is not None:
            _settle(tokens, cluster, cluster.relative, context, forward)
        read = read_cluster(cluster, context, forward)
        if read is None:
            continue
        reading, time = read
        first = opening = cluster.first
        if previous is not None:
            if time is not None and ends_hours(tokens, previous[0], cluster):
                take_day(reading, time, previous[1], previous[2])
            if ends:
                weekdays = bool(cluster.weekday and not cluster.dates)
                first_dated = any(date.year or date.shift is not None for date in previous[0].dates)
                onward = _onward(previous[1], cluster, context) if first_dated else None
                whole = onward or between(previous[1], reading, weekdays=weekdays)
                whole = whole or _onward(previous[1], cluster, context)
                if whole is not None and not first_dated:
                    whole = _nearer(whole, previous[0], cluster, context, forward=previous[3])
                if whole is not None:
                    made.pop()
                    reading, first = whole, previous[0].first
        previous = cluster, reading, time, forward
        span = _span(copy, tokens, first, cluster.last, interval=first != opening or _ranged(cluster))
        made.append((build(cluster, reading, time, span, copy.source[span.start : span.end]), reading))
    return made


def _settle(tokens: Tokens, cluster: Cluster, relative: Relative, context: Context, forward: bool) -> None:
    """Settle by its clause whether a relative day or period that may be either lies behind or ahead."""
    if relative.either and forward != looks(tokens, cluster, "<", context):
        days = relative.either if forward else -relative.either
        cluster.relative = relative = evolve(relative, shift=days, vague=False)
    if relative.within and (forward or _alone(tokens, cluster)):
        cluster.relative = evolve(relative, shift=1, span=relative.within, vague=False)


def _onward(first: Reading, cluster: Cluster, context: Context) -> Reading | None:
    """Read the second end of an interval, if it has no year, as the first that follows its beginning."""
    if first.start is None or context.reference is None or not cluster.dates:
        return None
    if cluster.dates[0].year is not None or cluster.dates[0].shift is not None or cluster.dates[0].groups:
        return None
    read = read_cluster(cluster, evolve(context, reference=first.start, moment=None, onward=True), forward=True)
    return between(first, read[0]) if read is not None else None


def _nearer(whole: Reading, one: Cluster, other: Cluster, context: Context, *, forward: bool) -> Reading:
    """Return an interval between two days without a year, or the same of another year that is likelier.

    If the text looks ahead it is one that is not over yet, though it may have begun; otherwise one that is about to
    begin rather than one long over.
    """
    today, start, end = context.reference, whole.start, whole.end
    if today is None or start is None or end is None or not one.dates or one.relative:
        return whole
    if not (start > today if forward else today - end > FAR):
        return whole
    read = read_cluster(one, context, forward=not forward)
    found = _onward(read[0], other, context) if read is not None else None
    if found is None or found.start is None or found.end is None:
        return whole
    return found if (found.end >= today if forward else found.start - today <= SOON) else whole


def _alone(tokens: Tokens, cluster: Cluster) -> bool:
    """Whether a cluster is all that the text has."""
    return AROUND_TIMES.issuperset(tokens.codes[: cluster.first] + tokens.codes[cluster.last :])


def _only_hours(tokens: Tokens, found: list[Cluster]) -> bool:
    """Whether a text is nothing but «from … to …» or «until …» of clock times: the hours of the day of writing."""
    if not 1 <= len(found) <= 2 or "t" not in tokens.codes[: found[-1].first]:
        return False
    for cluster in found:
        if cluster.clock is None or cluster.dates or cluster.relative or cluster.weekday:
            return False
    last = found[-1]
    outside = tokens.codes[: found[0].first] + tokens.codes[found[0].last : last.first] + tokens.codes[last.last :]
    return AROUND_TIMES.issuperset(outside)


def _ranged(cluster: Cluster) -> bool:
    dates = cluster.dates
    if len(dates) == 1:  # as nearly always; a generator costs more than the test
        return bool(dates[0].last_day or dates[0].last_year)
    return any(stated.last_day or stated.last_year for stated in dates)


def _span(copy: SearchCopy, tokens: Tokens, first: int, last: int, *, interval: bool) -> Span:
    """Return where the tokens `[first, last)` stand in the source, without small words at their ends.

    An interval takes its «از», «من», «بين» along, a bracket its other half, a last letter its marks and tatweel.
    """
    codes = tokens.codes
    while codes[first] in "fF" and first < last - 1 and not interval:
        first += 1
    while codes[last - 1] == "f" and first < last - 1 and not tokens.glued(last - 1):
        last -= 1
    if interval and first and codes[first] not in "fF" and _opens(tokens, first - 1):
        first -= 1
    opened = codes.count("(", first, last) - codes.count(")", first, last)
    if opened > 0 and codes[last : last + 1] == ")":
        last += 1
    elif opened < 0 and first and codes[first - 1] == "(":
        first -= 1
    start, end = copy.bounds(tokens.starts[first], tokens.ends[last - 1])
    while copy.source[end : end + 1] in MARKS:
        end += 1
    return Span(start, end)


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether a token is the «from» or «between» of an interval."""
    return tokens.codes[index] == "F" or tokens.values[index] == "from"


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
    """Return a cluster for each date; what stands right before a later date, such as its weekday, goes with it."""
    held = cluster.pieces
    starts = [i for i, piece in enumerate(held) if piece.slot == "date"]
    starts[0] = 0
    for place in range(1, len(starts)):
        if starts[place] - 1 > starts[place - 1] and leans(held[starts[place] - 1], held[starts[place]]):
            starts[place] -= 1
    made = []
    for start, end in zip(starts, [*starts[1:], len(held)], strict=True):
        made.append(Cluster())
        for piece in held[start:end]:
            put(made[-1], piece)
    return made
