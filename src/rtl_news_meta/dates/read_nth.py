"""Readers of days told by their place in a month: its nth weekday or week, its last day, a day of this month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.context import dated
from rtl_news_meta.dates.lexicon import Number
from rtl_news_meta.dates.match import (
    FRACTIONS_OF,
    as_shift,
    date_piece,
    era_of,
    fields_of,
    months_of,
    place_of,
    shift_of,
)
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Stated

if TYPE_CHECKING:
    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = [
    "day_of_month",
    "days_of_month",
    "nth_in_month",
    "nth_of_month",
    "nth_of_shifted",
    "nth_weekday",
    "shift_day",
    "shift_day_month",
]


def nth_weekday(m: Match) -> Piece | None:
    """«الثلاثاء الثالث من شهر ايلول», «آخر اثنين من أكتوبر»."""
    fields = fields_of(m)
    if fields is None:
        return None
    found = m.value("n", "n2")
    n = place_of(found) or 0
    if 0 < n <= 5 and m.has("w2") and fields["year"] is None and fields["shift"] is None:
        # «الثلاثاء الثالث من مايو»: Tuesday, the third, unless no year near has it.
        return date_piece(m, Stated(unit=Granularity.DAY, day=n, nth_weekday=(n, m.value("w2")), **fields))
    if n > 0 and m.at("w2") >= 0 and (fields["year"] is None or _is_weekday(fields, n, m.value("w2"))):
        # «الثلاثاء الثالث من مايو»: Tuesday, the third, unless that day was no Tuesday.
        return None
    if n == 5 and m.has("w2") and fields["year"] is not None and not fields["shift"]:
        # A fifth Tuesday that the month has not is the fifth, with the wrong weekday.
        return None
    stated = Stated(unit=Granularity.DAY, nth_weekday=(n, m.value("w", "w2")), **fields)
    return date_piece(m, stated) if n <= 5 and n else None


def _is_weekday(fields: dict[str, Any], day: int, weekday: int) -> bool:
    """Whether a day of a Gregorian month with its year is that day of the week."""
    gregorian = [month for month in fields["months"] if month.calendar is Calendar.GREGORIAN]
    found = dated(Calendar.GREGORIAN, fields["year"].value, gregorian[0].number, day) if gregorian else None
    return found is not None and found.weekday() == weekday


def nth_of_month(m: Match) -> Piece | None:
    """«آخر يوم من أكتوبر», «الأسبوع الأول من شهر أكتوبر 2014»."""
    fields = fields_of(m)
    found = m.value("n", "n2")
    n = place_of(found)
    if m.code("n") == "u" and m.tokens.codes[m.at("u") + 1] != "f":
        # «یوه ورځ مې …»: some day, and no month.
        return None
    if (
        n is None
        or fields is None
        or n > 31
        or (m.at("u2") >= 0 and m.code("u2") == "R" and m.value("u2")[:2] != ("day", 0))
    ):
        return None
    if m.value("u", "u2")[1] is None and n in (1, -1) and (m.has("n2") or m.value("n") == "last"):
        # «روزهای پایانی شهریور»; but «آخر أيام فبراير» is the last of them.
        return date_piece(m, Stated(unit=Granularity.MONTH, part="start" if n == 1 else "end", **fields))
    if m.code("u") == "k" or m.code("u2") == "k":
        return m.piece("date", Stated(unit=Granularity.WEEK, nth=n, **fields)) if n <= 5 else None
    if n > 0:
        return date_piece(m, Stated(unit=Granularity.DAY, day=n, **fields))
    return m.piece("date", Stated(unit=Granularity.DAY, nth=-1, **fields))


def nth_in_month(m: Match) -> Piece | None:
    """«مارچ کے پہلے ہفتے», «آئندہ ماہ کے آخری دن»."""
    found, unit = m.value("n"), m.code("u")
    # «پہلے» is "before" as well as "first".
    n = found.value if isinstance(found, Number) else 1 if m.code("n") == "g" else -1
    stated = Stated(unit=Granularity.DAY, shift_unit="month")
    if m.value("f") != "whose":
        return None
    if m.has("m"):
        fields = fields_of(m)
        if fields is None:
            return None
        stated = Stated(unit=Granularity.DAY, **fields)
    elif m.has("sr"):
        of, stated.shift, *_ = m.value("sr")
        if of != "month":
            return None
    else:
        stated.shift = as_shift(m.value("sb"))
    if unit == "C":
        stated.unit, stated.fraction = Granularity.MONTH, ("days", 10, 3 if n < 0 else n)
    else:
        _count(stated, n, weeks=unit == "k")
    return m.piece("date", stated)


def nth_of_shifted(m: Match) -> Piece | None:
    """«آخر اثنين من الشهر القادم»."""
    shift, _ = shift_of(m)
    found = m.value("n", "n2")
    n = place_of(found)
    if shift is None or n is None or n > 5:
        return None
    stated = Stated(unit=Granularity.DAY, shift=shift, shift_unit="month")
    if m.at("w") >= 0:
        stated.nth_weekday = (n, m.value("w"))
    else:
        _count(stated, n, weeks=m.code("u") == "k" or m.at("u2") >= 0)
    return m.piece("date", stated)


def _count(stated: Stated, n: int, *, weeks: bool) -> None:
    """Note that the nth week or day of its month is stated; below nought it is the last."""
    if weeks:
        stated.unit, stated.nth = Granularity.WEEK, n
    elif n > 0:
        stated.day = n
    else:
        stated.nth = -1


def shift_day_month(m: Match) -> Piece | None:
    """Last year, 15 June: the shift stands before the date."""
    names, word, foreign = months_of(m)
    shift = m.value("sr", "sr2")[:2] if m.at("sr", "sr2") >= 0 else ("year", as_shift(m.value("sb", "sb2")))
    if foreign or shift[0] != "year" or shift[1] is None:
        return None
    return m.piece(
        "date",
        Stated(
            unit=Granularity.MONTH if m.at("d", "d2") < 0 else Granularity.DAY,
            day=m.number("d", "d2"),
            months=names,
            word=word,
            shift=int(shift[1]),
            shift_unit="year",
        ),
    )


def shift_day(m: Match) -> Piece | None:
    """«رواں ماہ کی 5 تاریخ», «پچھلے مہینے کی پہلی تاریخ»."""
    if m.has("g") and m.tokens.values[m.at("g") + 1] != "date":
        return None
    unit, shift = m.value("sr")[:2] if m.at("sr") >= 0 else ("month", as_shift(m.value("sb")))
    if unit != "month" or shift is None:
        return None
    return m.piece(
        "date", Stated(unit=Granularity.DAY, day=m.number("d", "o") or 1, shift=int(shift), shift_unit="month")
    )


def day_of_month(m: Match) -> Piece | None:
    """«سوم این ماه», «٣٠ من الشهر الجاري»."""
    if m.before() in FRACTIONS_OF:
        return None
    if m.at("sr") >= 0:
        unit, shift, *_ = m.value("sr")
        if unit != "month":
            return None
    else:
        shift, _ = shift_of(m)
        if (
            shift
            and m.at("su") >= 0
            and not m.value("d").ordinal
            and m.tokens.codes[m.at("su") - 1] != "f"
            and not m.definite(m.at("su"))
        ):
            # «هشت ماه گذشته»: eight months, no eighth; «۲۰ ماه جاری» is the twentieth.
            return None
    if m.has("sx") and (shift != 0 or not (m.value("d").digits or m.value("d").ordinal)):
        # «25 الجاري» is a day of this month; «15 الماضي» may be anything.
        return None
    if shift is None:
        return None
    stated = Stated(unit=Granularity.DAY, day=m.number("d"), shift=shift, shift_unit="month", era=era_of(m, ("e",)))
    return m.piece("date", stated)


def days_of_month(m: Match) -> Piece | None:
    """«من 3 إلى 5 من الشهر الجاري»."""
    shift, _ = shift_of(m)
    first, last = m.number("d"), m.number("l")
    between = m.tokens.codes[m.first] == "F" and m.tokens.values[m.first] == "between"
    apart = m.code("c") == "&" and first is not None and last is not None and last - first != 1
    if shift is None or first is None or last is None or first >= last or (apart and not between):
        return None
    return m.piece("date", Stated(unit=Granularity.DAY, day=first, last_day=last, shift=shift, shift_unit="month"))
