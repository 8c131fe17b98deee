"""Day parts: which half of the day a clock time is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.dates.stated import Clock, Cluster

__all__ = ["share_part", "time_of"]


def time_of(clock: Clock, part: str | None) -> dt.time:
    """Return the time with its half of the day: 12 in the afternoon is noon, 12 at night midnight."""
    mark = clock.mark or part
    hour = clock.time.hour
    if mark is None or hour > 12:
        return clock.time
    if mark in ("am", "dawn", "morning"):
        hour %= 12
    elif mark == "noon":
        hour = hour + 12 if hour < 4 else hour
    elif mark == "night":
        # «ساعت ۲ شب» is in the small hours, «۹ شب» before midnight.
        hour = 0 if hour == 12 else hour + 12 if hour >= 6 else hour
    elif mark == "midnight":
        hour = 0 if hour == 12 else hour
    elif hour != 12:
        hour += 12
    return clock.time.replace(hour=hour % 24)


def share_part(one: Cluster, other: Cluster) -> None:
    """Give the first time of a range the part of the day that stands behind the second: «من الساعة 3 إلى 4 عصرا».

    Not where it would then be the later of the two: in «من الساعة 11 إلى 3 عصرا» the first is before noon.
    """
    if one.clock is None or other.clock is None:
        return
    mark = other.clock.mark or other.part
    if mark is None:
        _follow(one, other)
        return
    if one.part or one.clock.mark or one.clock.time.hour > 12 or one.clock.next_day:
        return
    if time_of(one.clock, mark) < time_of(other.clock, mark):
        one.clock = evolve(one.clock, mark=mark)


def _follow(one: Cluster, other: Cluster) -> None:
    """Read a second time without a part of the day as the first that follows: «من الساعة 8 مساء حتى 10»."""
    assert one.clock is not None
    assert other.clock is not None
    mark = one.clock.mark or one.part
    if mark is None or other.clock.time.hour > 12 or other.clock.next_day or other.relative or other.dates:
        return
    begin, end = time_of(one.clock, mark), other.clock.time
    evening = end.replace(hour=end.hour % 12 + 12)
    if end <= begin < evening:
        other.clock = evolve(other.clock, mark="pm")
