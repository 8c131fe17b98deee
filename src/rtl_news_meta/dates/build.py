"""From a cluster of pieces to a mention: resolves each piece and checks them against each other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.day_parts import time_of
from rtl_news_meta.dates.mention import DateKind, DayPart, Granularity, filled, zone_of
from rtl_news_meta.dates.reading import Reading
from rtl_news_meta.dates.relative import resolve_relative, resolve_weekday
from rtl_news_meta.dates.resolve import resolve

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.dates.stated import Cluster
    from rtl_news_meta.spans import Span

__all__ = ["build", "read_cluster"]

SECOND = Granularity.SECOND
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_cluster(cluster: Cluster, context: Context, forward: bool) -> tuple[Reading, dt.time | None] | None:
    """Return what a cluster comes to; None for one that is no date after all."""
    weekday = cluster.weekday
    time: dt.time | None = None
    if cluster.dates:
        reading = _dates(cluster, context, forward)
        if cluster.relative is not None:
            _against_relative(cluster, context, reading)
    elif cluster.relative is not None:
        reading, time = resolve_relative(cluster.relative, context)
    elif weekday is not None:
        if not weekday.weak:
            reading = resolve_weekday(weekday, context, forward)
        elif cluster.clock is not None:
            # «شنبه ها ساعت ۲۲»: no day, but a time.
            reading = Reading(granularity=cluster.clock.unit, kind=DateKind.PARTIAL)
        else:
            return None
    elif cluster.clock is not None:
        reading = Reading(granularity=cluster.clock.unit, kind=DateKind.PARTIAL)
    elif cluster.pieces[0].slot in ("duration", "recurring"):
        kind = DateKind.DURATION if cluster.pieces[0].slot == "duration" else DateKind.RECURRING
        return Reading(granularity=Granularity.DAY, kind=kind), None
    else:
        return None
    if weekday is not None and (start := reading.start) is not None and start == reading.end:
        if (cluster.dates or cluster.relative) and start.weekday() != weekday.number:
            if cluster.relative is not None and not cluster.dates:
                _weekday_against_relative(cluster, context, reading)
            else:
                reading.evidence.append(
                    f"the text says {WEEKDAYS[weekday.number]}, the date is a {WEEKDAYS[start.weekday()]}"
                )
        elif cluster.dates:
            reading.evidence.append("the weekday agrees")
    if cluster.clock is not None:
        time = time_of(cluster.clock, cluster.part or (cluster.relative.part if cluster.relative else None))
        reading.granularity = cluster.clock.unit
        if cluster.clock.next_day:
            day = reading.start if reading.start == reading.end else None
            if day is not None and day < dt.date.max:
                reading.start = reading.end = day + dt.timedelta(days=1)
                reading.evidence.append("24:00 is the start of the next day")
    return reading, time


def _dates(cluster: Cluster, context: Context, forward: bool) -> Reading:
    number = cluster.weekday.number if cluster.weekday is not None else None
    if len(cluster.dates) == 1:
        return resolve(cluster.dates[0], context, weekday=number, forward=forward)
    readings = [resolve(stated, context, weekday=number, forward=forward) for stated in cluster.dates]
    # A date with its year settles those without.
    first = min(readings, key=lambda reading: (reading.start is None, reading.kind is not DateKind.ABSOLUTE))
    for other in readings:
        if other is first:
            continue
        if first.start is None or (other.start is None and other.kind is DateKind.ABSOLUTE):
            first.evidence.append("the second calendar names no day")
        elif other.start is not None:
            difference = abs((other.start - first.start).days)
            lunar = {first.calendar, other.calendar} - {Calendar.GREGORIAN, Calendar.JALALI, None}
            if difference == 0:
                first.evidence.append(f"the same day in {other.calendar}")
            elif difference <= 2 and (_rough(first) or _rough(other)):
                first.evidence.append("the rule of the jalali date is rough before its months were those of today")
                first = other if _rough(first) else first
            elif difference <= 2 and lunar:
                days = "1 day" if difference == 1 else f"{difference} days"
                first.evidence.append(f"{days} from the {lunar.pop()} date, as its variants differ")
                first = _firmer(first, other)
            else:
                first.evidence.append(f"the {other.calendar} date is another day, {other.start.isoformat()}")
                first = _firmer(first, other)
    return first


def _firmer(one: Reading, other: Reading) -> Reading:
    """The solar date of the two: its day is certain where a lunar month's start is not."""
    if one.calendar in (Calendar.GREGORIAN, Calendar.JALALI) or other.kind is not DateKind.ABSOLUTE:
        return one
    other.evidence = one.evidence
    return other


def _rough(reading: Reading) -> bool:
    """Whether it is a solar date of a time when its months were counted otherwise."""
    return reading.written is not None and reading.calendar is Calendar.JALALI and reading.written.approximate


def agrees(cluster: Cluster, context: Context) -> bool:
    """Whether the dates of a cluster, none announced as the same day, are one day."""
    readings = [resolve(stated, context) for stated in cluster.dates]
    days = [reading.start for reading in readings]
    if None in days:
        stated = [reading for reading in readings if reading.start is not None]
        return len(stated) <= 1 and any(date.year is None for date in cluster.dates)
    known = [day for day in days if day is not None]
    return all(abs((day - known[0]).days) <= 2 for day in known)


def _against_relative(cluster: Cluster, context: Context, reading: Reading) -> None:
    """«امروز ... ۱۸ اسفند»: today is the date; it settles the year, and is checked against the reference."""
    assert cluster.relative is not None
    other, _ = resolve_relative(cluster.relative, context)
    if other.start is None or reading.start is None:
        return
    if other.start == reading.start:
        reading.evidence.append("agrees with the reference")
    else:
        reading.evidence.append(f"the reference would make it {other.start.isoformat()}")


def _weekday_against_relative(cluster: Cluster, context: Context, reading: Reading) -> None:
    """«امروز پنجشنبه» on a page of Friday: the weekday is the firmer, within two days of the reference."""
    assert cluster.weekday is not None
    assert reading.start is not None
    for shift in (-1, 1, -2, 2):
        try:
            day = reading.start + dt.timedelta(days=shift)
        except OverflowError:
            continue
        if day.weekday() == cluster.weekday.number:
            reading.evidence.append(f"the weekday moves it from {reading.start.isoformat()}")
            reading.start = reading.end = day
            reading.iso = day.isoformat()
            return
    reading.evidence.append("the weekday does not fit the reference")
    reading.start = reading.end = None
    reading.iso = None


def build(cluster: Cluster, reading: Reading, time: dt.time | None, span: Span, text: str) -> DateMention:
    """Return the mention of a cluster that came to `reading`."""
    part = cluster.part or (cluster.relative.part if cluster.relative else None)
    if part is None and cluster.clock is not None and cluster.clock.mark not in (None, "am", "pm"):
        part = cluster.clock.mark
    iso = reading.iso
    if time is not None and reading.start is not None and reading.start == reading.end:
        moment = dt.datetime.combine(reading.start, time, zone_of(cluster.zone) if cluster.zone else None)
        unit = "seconds" if reading.granularity is SECOND else "minutes"
        iso = moment.isoformat(timespec=unit)
    holiday = None
    for stated in cluster.dates:
        holiday = holiday or stated.holiday
    return filled(
        {
            "span": span,
            "text": text,
            "kind": reading.kind,
            "granularity": reading.granularity,
            "start": reading.start,
            "end": reading.end,
            "time": time,
            "timezone": cluster.zone,
            "day_part": DayPart(part) if part else None,
            "written": reading.written,
            "calendar": reading.calendar,
            "month": reading.month,
            "day": reading.day,
            "holiday": holiday,
            "iso": iso,
            "candidates": reading.candidates,
            "evidence": tuple(reading.evidence),
        }
    )
