"""Intervals: two mentions with «تا», «إلى», a dash or «بين … و» between them are one, from first to last day."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates.day_parts import share_part, time_of
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.reading import Reading

if TYPE_CHECKING:
    from rtl_news_meta.dates.stated import Cluster
    from rtl_news_meta.dates.tokens import Tokens

__all__ = ["between", "ends_hours", "joined", "share_years", "take_day"]

LAST_WEEK = dt.date.max - dt.timedelta(days=7)
UNTIL = re.compile(r"[,&]?t[fF]?")
UNTIL_INSIDE = re.compile(r"f?(?P<month>M)O?t")
"""«… د وري تر لومړۍ»: the month stands before «until»."""
DASH = re.compile(r"-")
NAMING = re.compile(r"[,(]?f?j?")
AND = re.compile(r"&f?")
SHARING = re.compile(r"&X?|[,t\-]f?")


def share_years(tokens: Tokens, found: list[Cluster]) -> None:
    """Give a date without a year the one of the date that follows it: «شهریور و مهر ۱۴۰۰»."""
    for i in range(len(found) - 2, -1, -1):
        _share_week(tokens, found[i], found[i + 1])
        if _ranging(tokens, found[i], found[i + 1]):
            share_part(found[i], found[i + 1])
            _share_day(found[i], found[i + 1])
        this, following = found[i].dates, found[i + 1].dates
        _name_day(tokens, found[i], found[i + 1])
        if not this or not following or this[-1].year is not None or this[-1].shift is not None:
            continue
        one, other = this[-1], following[0]
        gap = tokens.codes[found[i].last : found[i + 1].first]
        if one.holiday and other.months and gap in ("", ",", "("):
            one.bar = "dated by what follows"
            continue
        if SHARING.fullmatch(gap) and one.season is not None and other.season is not None and one.season < other.season:
            one.year, one.era, one.shift, one.shift_unit = other.year, other.era, other.shift, other.shift_unit
            one.shared = True
            continue
        if not SHARING.fullmatch(gap) or not one.months or not other.months or other.loose_year:
            continue
        shared = [(a.number, b.number) for a in one.months for b in other.months if a.calendar is b.calendar]
        if shared and (shared[0][0], one.day or 0) < (shared[0][1], other.day or 32):
            if other.year is not None:
                one.year, one.era, one.shared = other.year, other.era, True
            elif other.shift is not None and (other.shift_unit or not UNTIL.fullmatch(gap)):
                one.shift, one.shift_unit = other.shift, other.shift_unit


def _name_day(tokens: Tokens, one: Cluster, other: Cluster) -> None:
    """«۸ مارس، روز جهانی زن»: the name is of that day."""
    if not one.dates or not one.dates[-1].months or not other.dates or other.dates[0].year is not None:
        return
    name = other.dates[0].holiday
    if name is not None and NAMING.fullmatch(tokens.codes[one.last : other.first]):
        other.dates[0] = evolve(one.dates[-1], holiday=name, shared=True)


def _share_week(tokens: Tokens, one: Cluster, other: Cluster) -> None:
    """«از شنبه تا چهارشنبه هفته آینده», «الخميس والجمعة المقبلين»: both days are of that week."""
    this, last = one.weekday, other.weekday
    if this is None or last is None or one.dates or other.dates or one.relative or other.relative:
        return
    gap = tokens.codes[one.last : other.first]
    if this.weak is not last.weak and UNTIL.fullmatch(gap):
        # «جمعے سے پیر تک»: beside the one, the other is no ordinary word.
        one.weekday, other.weekday = evolve(this, weak=False), evolve(last, weak=False)
        this, last = one.weekday, other.weekday
    if one.first and tokens.codes[one.first - 1] == "G":
        # «منذ الاثنين وحتى الجمعة المقبل»
        return
    listed = (last.shift is not None or last.week is not None) and AND.fullmatch(gap)
    if (listed or UNTIL.fullmatch(gap)) and this.week is None and this.shift is None:
        one.weekday = evolve(this, week=last.week, shift=last.shift, weak=last.weak)


def _share_day(one: Cluster, other: Cluster) -> None:
    """«من الثامنة حتى العاشرة مساء غد»: both hours are of that day, where they are in its order."""
    if one.clock is None or other.clock is None or _day_of(one) or not _day_of(other):
        return
    if time_of(one.clock, one.part) < time_of(other.clock, other.part):
        one.dates, one.relative, one.weekday = other.dates, other.relative, other.weekday
        one.zone = one.zone or other.zone


def _day_of(cluster: Cluster) -> bool:
    return bool(cluster.dates or cluster.relative or cluster.weekday)


def ends_hours(tokens: Tokens, one: Cluster, other: Cluster) -> bool:
    """Whether a clock time without a day ends the hours that the one before it begins: «غدا من التاسعة حتى الثانية»."""
    if one.clock is None or not _day_of(one) or other.clock is None or _day_of(other):
        return False
    return _ranging(tokens, one, other)


def _between(tokens: Tokens, index: int) -> bool:
    return tokens.codes[index : index + 1] == "F" and tokens.values[index] == "between" and index >= 0


def _ranging(tokens: Tokens, one: Cluster, other: Cluster) -> bool:
    """Whether «until», or «between … and», stands between two clusters."""
    gap = tokens.codes[one.last : other.first]
    if AND.fullmatch(gap):
        return _between(tokens, one.first - 1) or _between(tokens, other.last)
    return UNTIL.fullmatch(gap) is not None


def take_day(reading: Reading, time: dt.time, first: Reading, begin: dt.time | None) -> None:
    """Give the end of some hours the day of their beginning, or the next where it is the earlier on the clock."""
    if first.start is None or first.start != first.end or begin is None:
        return
    day = first.start
    if time < begin:
        if day == dt.date.max:
            return
        day += dt.timedelta(days=1)
    reading.start = reading.end = day
    reading.kind = first.kind
    reading.evidence.append("the day of the hour that it is counted from")


def joined(tokens: Tokens, one: Cluster, other: Cluster) -> bool:
    """Whether what stands between two clusters makes them the ends of an interval."""
    if not (_day_like(one) and _day_like(other)) or other.zone:
        return False
    gap = tokens.codes[one.last : other.first]
    if gap in ("", ",") and one.dates and other.dates and (inside := UNTIL_INSIDE.match(tokens.codes, other.first)):
        return bool(tokens.values[inside.start("month") - 1] == "month of")
    if UNTIL.fullmatch(gap):
        opened = "F" in tokens.codes[max(one.first - 1, 0) : one.first + 1]
        # «بودجه سال آینده تا ۱۵ آذر»: a year does not begin what a day ends, unless the text says «از».
        return opened or not (_is_year(one) and _is_day(other))
    if AND.fullmatch(gap):
        return _between(tokens, one.first - 1) or _between(tokens, other.last)
    return bool(DASH.fullmatch(gap)) and bool(one.dates and other.dates and not one.weekday and not other.weekday)


def _is_year(cluster: Cluster) -> bool:
    return cluster.relative is not None and cluster.relative.unit == "year" and not cluster.relative.exact


def _is_day(cluster: Cluster) -> bool:
    return bool(cluster.weekday) or any(stated.unit is Granularity.DAY for stated in cluster.dates)


def _day_like(cluster: Cluster) -> bool:
    counted = cluster.relative is not None and cluster.relative.span
    return bool(cluster.dates or cluster.relative or cluster.weekday) and cluster.clock is None and not counted


def between(first: Reading, last: Reading, *, weekdays: bool = False) -> Reading | None:
    """Return the reading from the first to the last day; None where they are not in order."""
    if first.start is None or last.end is None:
        if first.start is not None or last.end is not None:
            return None
        return Reading(granularity=last.granularity, kind=DateKind.PARTIAL, evidence=[*first.evidence, *last.evidence])
    if first.start > last.end and weekdays and last.end <= LAST_WEEK:
        # From Sunday to Thursday: the Thursday that follows.
        last.end += dt.timedelta(days=7)
    if first.start > last.end:
        return None
    kinds = {first.kind, last.kind}
    kind = DateKind.RELATIVE if DateKind.RELATIVE in kinds else DateKind.PARTIAL if len(kinds) > 1 else first.kind
    fine = first.granularity if first.granularity is last.granularity else Granularity.DAY
    return Reading(
        granularity=fine,
        kind=kind,
        start=first.start,
        end=last.end,
        written=first.written,
        calendar=first.calendar,
        month=first.month,
        day=first.day,
        iso=f"{first.start.isoformat()}/{last.end.isoformat()}",
        evidence=[*first.evidence, *last.evidence],
    )
