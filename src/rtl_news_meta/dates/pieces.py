"""Pieces: runs the grammar over the scanned text and gathers what stands together into clusters.

Strategy: the grammar reads dates, weekdays, times and the like one by one. A mention is several of these side by side,
«عصر امروز (پنجشنبه) ۱۸ اسفند»: each kind at most once, with nothing but commas, dashes, brackets and small words
between.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates.match import Match
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.readers import READERS
from rtl_news_meta.dates.shapes import shape_of
from rtl_news_meta.dates.stated import Cluster, Piece, Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.shapes import Found, Shape
    from rtl_news_meta.dates.stated import Relative
    from rtl_news_meta.dates.tokens import Tokens

__all__ = ["clusters", "leans", "pieces", "put"]


ANCHOR = re.compile(r"[MmWwRQqTZVrSihjkO0YCcDPGHbyedlpx957]")
ENDS = re.compile(r"[X;%]")
"""No production holds one of these classes, so the grammar runs between them."""


def pieces(tokens: Tokens) -> list[Piece]:
    """Return what the grammar reads, in order, without overlap."""
    codes = tokens.codes
    found: list[Piece] = []
    end = 0
    # Only where there is something to anchor a date; most of a text is without.
    while anchor := ANCHOR.search(codes, end):
        place = anchor.start()
        first = max(codes.rfind("X", end, place), codes.rfind(";", end, place), codes.rfind("%", end, place), end - 1)
        stop = ENDS.search(codes, place)
        base, end = max(first, 0), stop.start() if stop else len(codes)
        # The shape takes the class before the stretch along: a production may look at it.
        _stretch(tokens, shape_of(codes[base:end]), base, first + 1 - base, found)
    return found


def _stretch(tokens: Tokens, shape: Shape, base: int, position: int, made: list[Piece]) -> None:
    """Add to `made` the pieces of a stretch that starts at the token `base`, from its token `position` on."""
    found = shape.next(position)
    match = Match(tokens, base)
    while found is not None:
        piece: Piece | None = None
        attempt: Found | None = found
        while attempt is not None and (piece := READERS[attempt.name](match.move(attempt))) is None:
            # Refused: a production behind it may still match at the same token.
            attempt = shape.instead(attempt)
        if piece is None or piece.last <= base + found.first:
            position = found.first + 1
        else:
            made.append(piece)
            if piece.more:
                made += piece.more
            position = made[-1].last - base
        found = shape.next(position)


BRACKETED = ("date", "weekday", "zone", "relative")
"""What is one with what stands before its bracket."""

ALONE = frozenset({"duration", "recurring"})
"""What is a mention by itself."""

BESIDE = re.compile(r"[,()\-|/fj]{0,3}")
BEFORE_HOURS = re.compile(r"[,-]?F")
SAME_DAY = re.compile(r"[,(\-]?f?J[f,]?")
ACROSS_LINES = re.compile(r"[,\-|]?N{1,2}[,\-|]?")


def clusters(tokens: Tokens, found: list[Piece]) -> list[Cluster]:
    """Return the pieces gathered into clusters, in order."""
    made: list[Cluster] = []
    current: Cluster | None = None
    parted, nouns = "p" in tokens.codes, ":" in tokens.codes
    for piece in found:
        if parted:
            piece = _with_part(tokens, piece)
        if nouns:
            piece = _with_noun(tokens, piece)
        if current is None or not _join(tokens, current, piece):
            last = current.pieces[-1] if current is not None and current.dates else None
            if current is not None and last is not None and last.value is current.weekday and leans(last, piece):
                current.pieces.pop()
                current.weekday = None
            else:
                last = None
            current = Cluster()
            made.append(current)
            if last is not None:
                put(current, last)
            put(current, piece)
    return made


def leans(piece: Piece, following: Piece) -> bool:
    """Whether a piece is the weekday of the date behind it, whatever stands before: «عید فطر چهارشنبه ۲۲ حمل»."""
    return piece.slot == "weekday" and following.slot == "date" and piece.last == following.first


PARTED = ("week", "month", "season", "year", "decade", "century")
PERIODS = (Granularity.MONTH, Granularity.SEASON, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


def _with_part(tokens: Tokens, piece: Piece) -> Piece:
    """Take «اوایل», «منتصف» before a period along with it, and «په پیل کې», «کے آغاز» behind it."""
    codes, values = tokens.codes, tokens.values
    if piece.first and codes[piece.first - 1] == "p":
        first, last, part = piece.first - 1, piece.last, values[piece.first - 1]
    elif codes.startswith("fp", piece.last) and values[piece.last] in ("month of", "whose"):
        first, last, part = piece.first, piece.last + 2, values[piece.last + 1]
    else:
        return piece
    if piece.slot == "date" and piece.value.unit in PERIODS and piece.value.fraction is None:
        piece.value.part = part
    elif piece.slot == "relative" and _parted(piece.value):
        piece = piece._replace(value=evolve(piece.value, third=part))
    else:
        return piece
    return piece._replace(first=first, last=last)


def _with_noun(tokens: Tokens, piece: Piece) -> Piece:
    """Take «العام الدراسي», «مالی سال» before its years along."""
    index = piece.first - 1
    if index >= 0 and tokens.codes[index] == ":" and tokens.values[index] == "year" and piece.slot == "date":
        return piece._replace(first=index)
    return piece


def _parted(relative: Relative) -> bool:
    return relative.unit in PARTED and not relative.span and not relative.exact and not relative.vague


def _join(tokens: Tokens, cluster: Cluster, piece: Piece) -> bool:
    """Add a piece to the cluster before it if the two belong together; tell whether they do."""
    last = cluster.pieces[-1]
    if last.slot in ALONE or piece.slot in ALONE:
        return False
    gap = tokens.codes[last.last : piece.first]
    if gap and piece.slot == "clock" and _ends_days(tokens, cluster, last.last, piece.first):
        return False
    if not gap or BESIDE.fullmatch(gap):
        if "(" in gap and ")" not in gap and piece.slot not in BRACKETED:
            return False
        if not _has_room(cluster, piece, gap):
            return False
    elif piece.slot == "clock" and last.slot != "clock" and BEFORE_HOURS.fullmatch(gap):
        # «فردا از ساعت ۸»
        if not _has_room(cluster, piece, gap):
            return False
    elif gap == "&" and cluster.same_day and piece.slot == "date" and len(cluster.dates) > 1:
        # «… برابر با ۱۸ ربیعالثانی و ۲۴ نوامبر»
        if not _has_room(cluster, piece, gap):
            return False
    elif gap == ";" and piece.slot == "clock" and tokens.text[tokens.starts[last.last]] == ":":
        # «1 مارس 2026: 08:15»
        if last.slot not in ("date", "weekday") or not _has_room(cluster, piece, gap):
            return False
    elif SAME_DAY.fullmatch(gap):
        if piece.slot not in ("date", "weekday") or not _has_room(cluster, piece, "J"):
            return False
        cluster.same_day = True
    elif ACROSS_LINES.fullmatch(gap):
        # A page line with the time above or below the one with the date.
        if {last.slot, piece.slot} - {"clock"} not in ({"date"}, {"weekday"}) or "clock" not in (last.slot, piece.slot):
            return False
        if not _has_room(cluster, piece, gap):
            return False
    else:
        return False
    put(cluster, piece)
    return True


def _ends_days(tokens: Tokens, cluster: Cluster, start: int, end: int) -> bool:
    """Whether days end with a cluster and hours begin: «از شنبه تا چهارشنبه از ساعت ۸ تا ۱۴», each day's hours."""
    if not cluster.first or tokens.codes[cluster.first - 1] != "t":
        return False
    return "from" in tokens.values[start:end] or BEFORE_HOURS.fullmatch(tokens.codes, start, end) is not None


def _has_room(cluster: Cluster, piece: Piece, gap: str) -> bool:
    slot = piece.slot
    if slot == "date":
        stated: Stated = piece.value
        if not cluster.dates:
            return cluster.relative is None or (
                cluster.relative.unit == "day" and not cluster.relative.span and stated.unit is Granularity.DAY
            )
        return len(cluster.dates) < 3 and _other_calendar(cluster.dates[-1], stated, gap)
    if slot == "relative":
        unit = piece.value.unit
        if _is_week(piece.value) and cluster.weekday is not None and cluster.weekday.shift is None:
            return cluster.weekday.week is None and not cluster.dates and cluster.relative is None
        if cluster.relative is not None:
            return False
        if unit == "day":
            # «۲۵ مهر (امروز)»
            return not cluster.dates or (gap == "(" and len(cluster.dates) == 1 and not piece.value.span)
        return not cluster.dates and cluster.weekday is None and cluster.clock is None and cluster.part is None
    if slot == "weekday":
        if cluster.relative is not None and _is_week(cluster.relative):
            return cluster.weekday is None and piece.value.shift is None and piece.value.week is None
        return cluster.weekday is None and (cluster.relative is None or cluster.relative.unit == "day")
    if slot == "part":
        return cluster.part is None and "(" not in gap and (cluster.relative is None or cluster.relative.unit == "day")
    if slot == "clock":
        return cluster.clock is None and (cluster.relative is None or cluster.relative.unit == "day")
    return slot == "zone" and cluster.zone is None


def _is_week(relative: Relative) -> bool:
    return relative.unit == "week" and not (relative.exact or relative.span or relative.vague or relative.third)


def _other_calendar(one: Stated, other: Stated, gap: str) -> bool:
    """Whether two dates side by side can be one day in two calendars."""
    if one.last_day or other.last_day or one.unit is not other.unit or one.unit is not Granularity.DAY:
        return False
    if not gap and _has_year(one) is not _has_year(other):
        return False
    if one.bar or other.bar or one.holiday or other.holiday:
        return False
    if one.months and other.months:
        return not {m.calendar for m in one.months} & {m.calendar for m in other.months}
    return True


def _has_year(stated: Stated) -> bool:
    return stated.year is not None or len(stated.groups) == 3


def put(cluster: Cluster, piece: Piece) -> None:
    """Add a piece to a cluster."""
    cluster.pieces.append(piece)
    slot, value = piece.slot, piece.value
    if slot == "date":
        cluster.dates.append(value)
    elif slot == "clock":
        cluster.clock = value
    elif slot == "zone":
        cluster.zone = value
    elif slot == "part":
        cluster.part = value
    elif slot in ("relative", "weekday"):
        week = value if slot == "relative" else cluster.relative
        weekday = value if slot == "weekday" else cluster.weekday
        if week is not None and weekday is not None and _is_week(week):
            # «پنجشنبه شب هفته گذشته»: the day of that week.
            cluster.weekday, cluster.relative = evolve(weekday, week=week.shift, weak=False), None
        else:
            setattr(cluster, slot, value)
