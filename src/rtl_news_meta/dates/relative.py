"""Relative expressions: days, weeks, months and years counted from the reference."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.calendars import Calendar, month_length
from rtl_news_meta.dates.context import dated
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.dates.periods import narrow
from rtl_news_meta.dates.reading import Reading

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.stated import Relative, Weekday

__all__ = ["resolve_relative", "resolve_weekday"]

SECONDS = {"second": 1, "minute": 60, "hour": 3600}
MOST_YEARS = 2000


def resolve_relative(relative: Relative, context: Context) -> tuple[Reading, dt.time | None]:
    """Return the days that a relative expression names, and the time where it counts hours or minutes."""
    granularity = Granularity(relative.unit)
    reading = Reading(granularity=granularity, kind=DateKind.RELATIVE)
    if relative.vague:
        reading.evidence.append("no number stated")
        return reading, None
    if context.reference is None:
        reading.evidence.append("no reference")
        return reading, None
    if (abs(relative.shift) > MOST_YEARS or relative.span > MOST_YEARS) and relative.unit not in ("day", *SECONDS):
        return reading, None
    try:
        if relative.unit in SECONDS:
            return _clock(reading, relative, context)
        if relative.span:
            _span(reading, relative, context)
        elif relative.unit == "day":
            _set(reading, context.reference + dt.timedelta(days=relative.shift))
        elif relative.unit == "week":
            _weeks(reading, relative, context)
        else:
            _periods(reading, relative, context)
    except OverflowError:
        reading.evidence.append("beyond the years 1 to 9999")
    if relative.about and reading.start is not None:
        reading.evidence.append("said roughly")
    return reading, None


def _set(reading: Reading, start: dt.date, end: dt.date | None = None) -> None:
    reading.start, reading.end = start, end or start
    reading.iso = (
        start.isoformat() if reading.start == reading.end else f"{start.isoformat()}/{reading.end.isoformat()}"
    )


def _clock(reading: Reading, relative: Relative, context: Context) -> tuple[Reading, dt.time | None]:
    if context.moment is None:
        days, rest = divmod(relative.span * SECONDS[relative.unit], 24 * 3600)
        if not days or rest:
            reading.evidence.append("the reference has no time of day")
        else:
            # «۴۸ ساعت گذشته»: two days.
            _span(reading, evolve(relative, unit="day", span=days), context)
        return reading, None
    moment = context.moment + dt.timedelta(seconds=relative.shift * (relative.span or 1) * SECONDS[relative.unit])
    if relative.span:
        # «آخر 24 ساعة»: the days that the hours lie in.
        _set(reading, *sorted((moment.date(), context.moment.date())))
        return reading, None
    _set(reading, moment.date())
    return reading, moment.time().replace(microsecond=0)


def _span(reading: Reading, relative: Relative, context: Context) -> None:
    """«سه روز گذشته», «الأسابيع الثلاثة القادمة»: the periods up to the reference, or from it on."""
    assert context.reference is not None
    today = context.reference
    if relative.unit in ("day", "week"):
        length = dt.timedelta(days=relative.span * (7 if relative.unit == "week" else 1))
        start, end = (today - length, today) if relative.shift < 0 else (today, today + length)
    else:
        far = _moved(context, relative.unit, relative.shift * relative.span)
        if far is None:
            return
        start, end = (far, today) if relative.shift < 0 else (today, far)
    _set(reading, start, end)


def _moved(context: Context, unit: str, by: int) -> dt.date | None:
    """Return the reference moved by so many months or years, in the calendar of the country."""
    calendar = context.calendar
    today = context.today(calendar)
    if today is None or today.month is None or today.day is None:
        return None
    months = today.year * 12 + today.month - 1 + by * MONTHS[unit]
    year, month = months // 12, months % 12 + 1
    if dated(calendar, year, month) is None:
        return None
    day = dated(calendar, year, month, min(today.day, month_length(calendar, year, month)))
    return day.start if day else None


MONTHS = {"month": 1, "season": 3, "year": 12, "decade": 120, "century": 1200}


def _weeks(reading: Reading, relative: Relative, context: Context) -> None:
    assert context.reference is not None
    if relative.exact:
        _set(reading, context.reference + dt.timedelta(weeks=relative.shift))
        return
    start = _week(context, relative.shift)
    parts = WEEK_PARTS.get(context.language, {})
    if relative.third is not None and relative.third not in parts:
        reading.evidence.append("where a week begins and ends is open")
        return
    first, last = parts.get(relative.third or "", (0, 6))
    _set(reading, start + dt.timedelta(days=first), start + dt.timedelta(days=last))


SATURDAY_FIRST = {"start": (0, 1), "middle": (2, 4), "end": (5, 6)}
WEEK_PARTS = {
    "fa": SATURDAY_FIRST,
    "fa-AF": SATURDAY_FIRST,
    "ps": SATURDAY_FIRST,
    "ckb": {"end": (6, 7)},
    "ar": {"start": (-1, 1), "middle": (1, 3), "end": (4, 6)},
}
"""Parts of a week in days from its first, `WEEK_STARTS`.

In Iran and Afghanistan the week begins on Saturday and ends on Friday; in Kurdistan Friday and Saturday are free. Arab
countries begin it on Sunday or Monday and have two of Friday, Saturday and Sunday off: what all of them would say.
"""


def _week(context: Context, shift: int) -> dt.date:
    assert context.reference is not None
    today = context.reference
    return today - dt.timedelta(days=(today.weekday() - context.week_start) % 7) + dt.timedelta(weeks=shift)


def _periods(reading: Reading, relative: Relative, context: Context) -> None:
    """A month, season, year, decade or century from the reference's: the whole of it."""
    calendar = Calendar.GREGORIAN if relative.era in ("gregorian", "م") else context.calendar
    today = context.today(calendar)
    if today is None or today.month is None:
        return
    if relative.unit == "month":
        months = today.year * 12 + today.month - 1 + relative.shift
        first = last = dated(calendar, months // 12, months % 12 + 1)
    elif relative.unit == "season":
        seasons = today.year * 4 + (today.month - 1) // 3 + relative.shift
        first = dated(calendar, seasons // 4, seasons % 4 * 3 + 1)
        last = dated(calendar, seasons // 4, seasons % 4 * 3 + 3)
    elif relative.unit == "year":
        first = last = dated(calendar, today.year + relative.shift)
    else:
        length = 10 if relative.unit == "decade" else 100
        begin = today.year - today.year % length + relative.shift * length
        if relative.exact:
            begin = today.year + relative.shift * length
            length = 1
            reading.granularity = Granularity.YEAR
        first, last = dated(calendar, begin), dated(calendar, begin + length - 1)
    if first is None or last is None:
        return
    reading.calendar = calendar
    narrow(reading.take(first, last), relative.third)
    if relative.unit in ("decade", "century"):
        reading.written = None


def resolve_weekday(weekday: Weekday, context: Context, forward: bool) -> Reading:
    """Return the day that a weekday alone means: the last one up to the reference unless it is marked otherwise."""
    reading = Reading(granularity=Granularity.DAY, kind=DateKind.RELATIVE)
    if context.reference is None:
        reading.evidence.append("no reference")
        return reading
    today = context.reference
    try:
        if weekday.week is not None:
            start = _week(context, weekday.week)
            _set(reading, start + dt.timedelta(days=(weekday.number - start.weekday()) % 7))
        elif weekday.shift == 0 or (weekday.shift is None and forward):
            _set(reading, today + dt.timedelta(days=(weekday.number - today.weekday()) % 7))
        elif weekday.shift is not None and weekday.shift > 0:
            ahead = (weekday.number - today.weekday() - 1) % 7 + 1
            _set(reading, today + dt.timedelta(days=ahead + 7 * (weekday.shift - 1)))
        elif weekday.shift is not None:
            ago = (today.weekday() - weekday.number - 1) % 7 + 1
            _set(reading, today - dt.timedelta(days=ago + 7 * (-weekday.shift - 1)))
        else:
            _set(reading, today - dt.timedelta(days=(today.weekday() - weekday.number) % 7))
        if weekday.night and reading.start == today and weekday.shift is None and not forward:
            # Tonight is not over: the night of a week ago.
            reading.start = today - dt.timedelta(days=7)
        if weekday.night and reading.start is not None:
            _set(reading, reading.start, reading.start + dt.timedelta(days=1))
    except OverflowError:
        reading.evidence.append("beyond the years 1 to 9999")
    return reading
