"""Pieces: runs the grammar over the scanned text and gathers what stands together into clusters.

Strategy: the grammar reads dates, weekdays, times and the like one by one. A mention is several of these side by side,
«عصر امروز (پنجشنبه) ۱۸ اسفند»: each kind at most once, with nothing but commas, dashes, brackets and small words
between.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates.grammar import grammar, openers, production
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.readers import read
from rtl_news_meta.dates.stated import Cluster, Piece, Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.stated import Relative
    from rtl_news_meta.dates.tokens import Tokens

__all__ = ["clusters", "pieces", "put"]


# No production holds an unknown word, so the grammar runs between them, where there is something to anchor a date.
STRETCH = re.compile(r"[^X;%]+")
ANCHOR = re.compile(r"[MmWwRQqTZVrSihjkO0YCcDPGHbyedlpx9]")


def pieces(tokens: Tokens) -> list[Piece]:
    """Return what the grammar reads, in order, without overlap."""
    codes = tokens.codes
    found: list[Piece] = []
    for stretch in STRETCH.finditer(codes):
        position, end = stretch.span()
        if ANCHOR.search(codes, position, end) is None:
            continue
        while position < end:
            rules = grammar(codes[position])
            match = rules.match(codes, position, end) if rules is not None else None
            piece = None
            if rules is not None and match is not None:
                piece = read(tokens, match, rules.groups) or _fallback(tokens, match, end)
            if piece is None or piece.last <= position:
                position += 1
                continue
            found.append(piece)
            position = piece.last
    return found


def _fallback(tokens: Tokens, failed: re.Match[str], end: int) -> Piece | None:
    """Try the productions behind the one that was read as no date, at the same token."""
    names = openers(tokens.codes[failed.start()])
    for name in names[names.index(failed.lastgroup or "") + 1 :]:
        rules = production(name)
        match = rules.match(tokens.codes, failed.start(), end)
        if match and (piece := read(tokens, match, rules.groups)) is not None:
            return piece
    return None


BESIDE = re.compile(r"[,()\-|/fj]{0,3}")
SAME_DAY = re.compile(r"[,(\-]?f?J[f,]?")
ACROSS_LINES = re.compile(r"[,\-|]?N{1,2}[,\-|]?")


def clusters(tokens: Tokens, found: list[Piece]) -> list[Cluster]:
    """Return the pieces gathered into clusters, in order."""
    made: list[Cluster] = []
    current: Cluster | None = None
    for piece in found:
        piece = _with_part(tokens, piece)
        if current is None or not _join(tokens, current, piece):
            current = Cluster()
            made.append(current)
            put(current, piece)
    return made


PERIODS = (Granularity.MONTH, Granularity.SEASON, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


def _with_part(tokens: Tokens, piece: Piece) -> Piece:
    """Take «اوایل», «منتصف» before a period along with it."""
    if not piece.first or tokens.codes[piece.first - 1] != "p":
        return piece
    part = tokens.values[piece.first - 1]
    if piece.slot == "date" and piece.value.unit in PERIODS and piece.value.fraction is None:
        piece.value.part = part
    elif piece.slot == "relative" and piece.value.unit in PERIODS and not piece.value.span and not piece.value.exact:
        piece = piece._replace(value=evolve(piece.value, third=part))
    else:
        return piece
    return piece._replace(first=piece.first - 1)


def _join(tokens: Tokens, cluster: Cluster, piece: Piece) -> bool:
    """Add a piece to the cluster before it if the two belong together; tell whether they do."""
    last = cluster.pieces[-1]
    gap = tokens.codes[last.last : piece.first]
    if last.slot in ("duration", "recurring") or piece.slot in ("duration", "recurring"):
        return False
    if BESIDE.fullmatch(gap):
        if "(" in gap and ")" not in gap and piece.slot != "date" and piece.slot != "weekday" and piece.slot != "zone":
            return False
        if not _has_room(cluster, piece, gap):
            return False
    elif gap == "&" and cluster.same_day and piece.slot == "date" and len(cluster.dates) > 1:
        # «… برابر با ۱۸ ربیعالثانی و ۲۴ نوامبر»
        if not _has_room(cluster, piece, gap):
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
            return all(date.unit is Granularity.DAY for date in cluster.dates) and not cluster.dates
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
    if not gap or one.last_day or other.last_day or one.unit is not other.unit or one.unit is not Granularity.DAY:
        return False
    if one.bar or other.bar or one.holiday or other.holiday:
        return False
    if one.months and other.months:
        return not {m.calendar for m in one.months} & {m.calendar for m in other.months}
    return True


def put(cluster: Cluster, piece: Piece) -> None:
    """Add a piece to a cluster."""
    cluster.pieces.append(piece)
    week = piece.value if piece.slot == "relative" else cluster.relative
    weekday = piece.value if piece.slot == "weekday" else cluster.weekday
    if piece.slot in ("relative", "weekday") and week is not None and weekday is not None and _is_week(week):
        # «پنجشنبه شب هفته گذشته»: the day of that week.
        cluster.weekday, cluster.relative = evolve(weekday, week=week.shift, weak=False), None
    elif piece.slot == "date":
        cluster.dates.append(piece.value)
    elif piece.slot in ("relative", "weekday", "part", "clock", "zone"):
        setattr(cluster, piece.slot, piece.value)
