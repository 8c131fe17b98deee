"""Readers of clock times and zones."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Clock, Piece

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match


__all__ = ["bare_hour", "clock", "first_hour", "hour", "oclock", "to_hour", "zone"]

# By names of their own: on Python 3.11 asking an enumeration for a member is slow.
HOUR, MINUTE, SECOND = Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND


def clock(m: Match) -> Piece | None:
    """«17:30», «10:00 ق.ظ», «05:16 مساءً»."""
    time, seconds, next_day = m.value("t")
    unit = SECOND if seconds else MINUTE
    mark = _mark(m) if "a" in m.groups or "a2" in m.groups else None
    return m.piece("clock", Clock(time, unit, mark, next_day))


def _mark(m: Match) -> str | None:
    index = m.at("a", "a2")
    if index < 0:
        return None
    return "pm" if m.tokens.codes[index] == "v" else str(m.tokens.values[index])


FRACTIONS = {"&K": 30, "&4": 15, "&3": 20, "~K": -30, "~4": -15, "~3": -20}
SIGNS = {"&": 1, "~": -1}


def _minutes_off(m: Match) -> int:
    """Return the minutes that «والنصف», «إلا خمس دقائق», «والنصف إلا خمس دقائق» add to the hour."""
    minutes = FRACTIONS.get(m.code("f"), 0)
    if m.has("c", "c2"):
        minutes += SIGNS[m.code("c") or m.code("c2")] * (m.number("i2", "i3") or 0)
    return minutes


def _of_twelve(hours: int, minutes: int) -> int:
    """Return the minutes since midnight; a quarter to one is 12:45, of which half of the day the part says."""
    total = (hours * 60 + minutes) % (24 * 60)
    return total + 12 * 60 if hours == 1 and minutes < 0 else total


def hour(m: Match) -> Piece | None:
    """«ساعت ۸ و ۳۰ دقیقه», «الساعة الثامنة والنصف»."""
    hours = m.number("h")
    if hours is None or hours > 24:
        return None
    opening = m.tokens.values[m.first]
    if m.tokens.codes[m.first] == "h" and opening and opening[1] is None:
        return None
    before = m.tokens.codes[max(m.first - 2, 0) : m.first]
    if m.tokens.codes[m.first] == "h" and m.at("i") < 0 and (before[-1:] in ("u", "d") or before in ("Xb", "b")):
        # «سه ساعت»: hours counted, not an hour named.
        return None
    minutes = m.number("i") or 0
    seconds = m.number("s") or 0
    if minutes > 59 or seconds > 59:
        return None
    unit = SECOND if m.at("s") >= 0 else MINUTE if m.at("i") >= 0 else HOUR
    if m.has("f", "c2"):
        minutes = _minutes_off(m)
        unit = MINUTE
    total = _of_twelve(hours, minutes)
    mark = _mark(m)
    if mark is None and m.tokens.codes.startswith("fP", m.last) and m.tokens.glued(m.last):
        # «12ی شەو»
        mark, m.last = str(m.tokens.values[m.last + 1]), m.last + 2
    piece = m.piece(
        "clock", Clock(time=dt.time(total // 60, total % 60, seconds), unit=unit, mark=mark, next_day=hours == 24)
    )
    return piece._replace(more=_until(m))


BEHIND_HOURS = ("", *"X.,)Nf!<^")
"""What may follow the second hour of a range; anything else it may count."""


def _until(m: Match) -> tuple[Piece, ...]:
    """Return the second hour of «ساعت ۸ تا ۱۲»; nothing where the number counts something."""
    codes = m.tokens.codes
    if codes[m.last : m.last + 1] != "t" or codes[m.last + 1 : m.last + 2] not in ("u", "d"):
        return ()
    number = m.tokens.values[m.last + 1]
    # «4ی بەیانی»
    end = m.last + 3 if codes[m.last + 2 : m.last + 3] == "f" and m.tokens.glued(m.last + 2) else m.last + 2
    marked = codes[end : end + 1] in ("P", "a") and codes[end + 1 : end + 2] not in ("A", "g")
    if number.value > 24 or (not marked and codes[end : end + 1] not in BEHIND_HOURS):
        return ()
    mark = m.tokens.values[end] if marked else None
    clock = Clock(time=dt.time(number.value % 24), unit=HOUR, mark=mark, next_day=number.value == 24)
    return (Piece(m.last + 1, end + marked, "clock", clock),)


def oclock(m: Match) -> Piece | None:
    """«شام ساڑھے پانچ بجے», «ڈیڑھ بجے», «درې بجې»."""
    hours, minutes = m.number("h", "x"), m.number("i") or 0
    if hours is None or hours > 24 or minutes > 59:
        return None
    if m.at("k") >= 0:
        minutes += {"K": 30, "4": 15, "~": -15}[m.code("k")]
    elif m.has("x", "k2"):
        minutes += 30
    total = _of_twelve(hours, minutes)
    unit = MINUTE if minutes else HOUR
    piece = m.piece("clock", Clock(time=dt.time(total // 60, total % 60), unit=unit, mark=_mark(m)))
    if not m.has("b"):
        return piece
    # «د سهار له اتو تر لسو بجو»
    begin = m.number("b") or 0
    if begin > 24:
        return None
    opening = Clock(time=dt.time(begin % 24), unit=HOUR, mark=_mark(m))
    first = m.at("b")
    return Piece(m.first, first + 1, "clock", opening, (piece._replace(first=first + 2),))


def to_hour(m: Match) -> Piece | None:
    """«یک ربع به شش», «۱۵ دقیقه به ساعت ۱۶»."""
    hours, minutes = m.number("h"), m.number("i") or 15
    if hours is None or not 1 <= hours <= 24 or minutes > 59 or m.tokens.values[m.at("f")] != "to":
        return None
    total = (hours * 60 - minutes) % (24 * 60)
    return m.piece("clock", Clock(time=dt.time(total // 60, total % 60), unit=MINUTE, mark=_mark(m)))


def first_hour(m: Match) -> Piece | None:
    """«الخامسة» in «من الخامسة إلى السابعة مساء»: the first of two hours, of the part of the day behind the second."""
    opening = m.tokens.values[m.first - 1]
    ranged = opening == "between" if m.code("c") == "&" else opening != "in"
    if not ranged or not 1 <= m.value("h").value <= 12 or (m.code("h") == "d" and not m.value("h").digits):
        return None
    return _bare(m)


def bare_hour(m: Match) -> Piece | None:
    """«الثالثة فجرا», «۸ صبح»."""
    hours = m.number("h", "h2", "h3")
    if hours is None or not 1 <= hours <= 12:
        return None
    if m.has("g") and (not m.tokens.glued(m.at("g")) or m.value("g") is not None or m.before() == "M"):
        return None
    if m.code("h") == "d" and m.before() in ("-", "/", ";"):
        # «3-2 مساء» is a score.
        return None
    if m.code("h") == "d" and not m.value("h").digits and not (m.has("f") or m.value("a") in ("morning", "afternoon")):
        # «هشت صبح» is a time, «پنج شب» may be five nights.
        return None
    return _bare(m)


def _bare(m: Match) -> Piece:
    hours = m.value("h", "h2", "h3").value
    minutes = FRACTIONS.get(m.code("f") or m.code("f2"), 0)
    total = _of_twelve(hours, minutes)
    return m.piece(
        "clock",
        Clock(
            time=dt.time(total // 60, total % 60),
            unit=MINUTE if minutes else HOUR,
            mark=_mark(m),
        ),
    )


def zone(m: Match) -> Piece | None:
    """«به وقت تهران», «GMT»."""
    first = m.value("z")
    if "z2" not in m.groups:
        return m.piece("zone", first)
    second = m.value("z2")
    if first and second and first[0] in "+-":
        # «+3:30 GMT»: the offset says more than the zone it counts from.
        return m.piece("zone", first)
    return m.piece("zone", second or first)
