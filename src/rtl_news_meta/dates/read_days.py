"""Readers of days: a day of a month by its name, days in a row, and days in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.dates.match import FRACTIONS_OF, date_piece, era_of, fields_of, months_of
from rtl_news_meta.dates.mention import Granularity
from rtl_news_meta.dates.stated import Piece, Stated
from rtl_news_meta.tables import months

if TYPE_CHECKING:
    from rtl_news_meta.dates.lexicon import Number
    from rtl_news_meta.dates.match import Match

__all__ = [
    "day_list",
    "day_month",
    "days",
    "days_joined",
    "month_day",
    "month_day_list",
    "month_days",
    "year_month_day",
]

DAY = Granularity.DAY  # on Python 3.11 asking an enumeration for a member is slow


def day_month(m: Match) -> Piece | None:
    """«۱۸ اسفند ۱۴۰۱», «الأول من رمضان»."""
    index = m.at("d")
    number = m.tokens.values[index]
    fields = fields_of(m)
    if fields is None or _counted(m, index):
        return None
    before = m.before()
    if number.ordinal and before in FRACTIONS_OF and m.tokens.values[m.first - 1] not in ("start", "end"):
        # «نیمه دوم مهر» read as a fraction failed: the ordinal is still no day.
        return None
    if fields["word"] and fields["year"] is None and fields["shift"] is None and not _is_sure(m, number, index, fields):
        return None
    if m.code("d") == "8" and m.tokens.values[index + 1][1] is None:
        # «نخستین روزهای مهر»
        return date_piece(m, Stated(unit=Granularity.MONTH, part="start", **fields)) if number.value == 1 else None
    return date_piece(m, Stated(unit=DAY, day=number.value, **fields))


def _is_sure(m: Match, number: Number, index: int, fields: dict[str, Any]) -> bool:
    """Whether a number beside a month's name that is a word as well, without a year, is a day."""
    codes = m.tokens.codes
    if fields["word"] == months.YEARLY:
        return False
    if codes[m.last - 1] == "O":
        return True
    cued = m.before() in ("W", "j")
    if not number.ordinal and not number.digits and not cued:
        # «هفت تیر»: a count, a square, seven bullets.
        return False
    ends = number.digits and codes[m.last : m.last + 1] not in ("X", "%", "!", "<")
    if fields["word"] == months.VERB and not ends:
        # «۲۰ می» may go on with a verb («۲۰ میشود»): only where the clause ends.
        return False
    # «یک دی» may be "one" and a name.
    return codes[index] != "u" or cued


def _counted(m: Match, index: int) -> bool:
    """Whether the number is the second part of something that is no day: a score, a decimal."""
    codes = m.tokens.codes
    return index >= 2 and codes[index - 1] == "/" and codes[index - 2] in "udzobyn" and m.tokens.glued(index)


def days(m: Match) -> Piece | None:
    """«۲۰ تا ۲۵ مهر», «بين 3 و5 مايو»."""
    first, last = m.number("d", "d2"), m.number("l", "l2")
    fields = fields_of(m)
    if fields is None or first is None or last is None:
        return None
    connector = m.code("c") or m.code("c2")
    between = m.tokens.codes[m.first] == "F" and m.tokens.values[m.first] == "between"
    between = between or (m.behind() == "F" and m.tokens.values[m.last] == "between")
    if first >= last or (connector == "&" and last - first != 1 and not between):
        # A list, or a number that belongs to something else: read the last day only.
        each = (
            connector == "&"
            and first < last
            and m.tokens.codes[m.first] in "jdz"
            and (fields["year"] or m.before() == "j")
        )
        return _days_apart(m, [m.at("d", "d2")] if each else [], m.at("l", "l2"), fields)
    if connector != "t" and m.tokens.codes[m.first] == "F":
        m.first = m.at("d", "d2")
    weekday = m.value("w", "w2")
    stated = Stated(unit=DAY, day=first, last_day=last, weekday=weekday, until=connector == "t", **fields)
    return date_piece(m, stated)


def days_joined(m: Match) -> Piece | None:
    """«ليلة 23/24 نوفمبر»: two days in a row."""
    groups = m.value("q")
    fields = fields_of(m)
    if fields is None or max(map(len, groups)) > 2 or int(groups[0]) + 1 != int(groups[1]):
        return None
    return date_piece(m, Stated(unit=DAY, day=int(groups[0]), last_day=int(groups[1]), **fields))


def day_list(m: Match) -> Piece | None:
    """«۱۸، ۱۹ و ۲۰ دی»: days in a row, or only the last of the list."""
    fields = fields_of(m)
    if fields is None:
        return None
    first = m.at("d")
    last = first + len(m.code("c"))
    places = [index for index in range(first, last + 1) if m.tokens.codes[index] in "udzo"]
    numbers = [m.tokens.values[index].value for index in places]
    if numbers != list(range(numbers[0], numbers[-1] + 1)):
        return _days_apart(m, places[:-1], last, fields)
    stated = Stated(unit=DAY, day=numbers[0], last_day=numbers[-1], weekday=m.value("w"), **fields)
    return date_piece(m, stated)


def month_day_list(m: Match) -> Piece | None:
    """«د اپریل ۱۶ او ۱۷», «دسمبر کی 13، 14 اور 15 تاریخ»: days in a row behind their month."""
    names, word, foreign = months_of(m)
    first, last = m.at("d"), m.at("d") + len(m.code("c"))
    numbers = [m.tokens.values[index] for index in range(first, last + 1) if m.tokens.codes[index] in "udzo"]
    values = [number.value for number in numbers]
    opening, joint = m.tokens.values[m.first], m.tokens.values[first - 1]
    dated = joint == "whose" and m.last > last + 1 and m.tokens.values[last + 1] == "date"
    if foreign or (opening != "month of" and not dated) or not all(number.digits for number in numbers):
        return None
    if values != list(range(values[0], values[-1] + 1)):
        return None
    return date_piece(m, Stated(unit=DAY, day=values[0], last_day=values[-1], months=names, word=word))


def _days_apart(m: Match, others: list[int], last: int, fields: dict[str, Any]) -> Piece | None:
    """«۵ و ۱۲ آبان»: the last day of a list, and each day before it as a date of its own."""
    numbers = [m.tokens.values[index] for index in (*others, last)]
    values = [number.value for number in numbers]
    m.first = last
    piece = date_piece(m, Stated(unit=DAY, day=values[-1], **fields))
    if piece is None or not others or values != sorted(values) or not all(number.digits for number in numbers):
        return piece
    made = [
        Piece(
            index,
            index + 1,
            "date",
            Stated(unit=DAY, day=day, shared=True, **{**fields, "bar": piece.value.bar}),
        )
        for index, day in zip(others, values, strict=False)
    ]
    return made[0]._replace(more=(*made[1:], piece))


def month_days(m: Match) -> Piece | None:
    """«يوليو 13-15»."""
    first, last = m.number("d"), m.number("l")
    names, word, _ = months_of(m)
    if first is None or last is None or first >= last or (word and m.tokens.codes[m.at("m") + 1] != "f"):
        return None
    year, era = m.value("y0", "y"), era_of(m, ("e",))
    return m.piece(
        "date",
        Stated(unit=DAY, day=first, last_day=last, months=names, word=word, year=year, era=era),
    )


def year_month_day(m: Match) -> Piece | None:
    """«د ۱۴۰۱ کال د کب ۱۸», «مې 24, 2025»."""
    names, word, _foreign = months_of(m)
    return m.piece(
        "date",
        Stated(unit=DAY, day=m.number("d"), months=names, word=word, year=m.value("y"), era=era_of(m, ("e",))),
    )


def month_day(m: Match) -> Piece | None:
    """«د اپرېل پر ۲۷مه», «د سرطان ۱۸»."""
    names, word, _ = months_of(m)
    if m.has("g") and not m.tokens.glued(m.at("g")):
        # «د چنګاښ ۲۴ په …»: the small word belongs to what follows.
        if m.value("g0").value > 31 or m.at("m3") < 1 or m.tokens.values[m.at("m3") - 1] != "month of":
            return None
        m.last = m.at("g")
    owned = m.has("m") and m.tokens.values[m.at("m") - 1] == "month of"
    if m.has("t") and not (owned and (m.has("o") or m.tokens.glued(m.at("d") + 1))):
        # «د وري تر لومړۍ»; «جنوری سے پہلی بار» names no day
        return None
    if m.behind() in ("M", "m") and m.has("d", "o") and not owned:
        # «شۆڕشی ئەیلوول لە ١١ی ئەیلوولی ١٩٦١»: the day is of the month behind it.
        return None
    last = m.value("g0", "b")
    if last is not None and not last.digits and not last.ordinal:
        return None
    before = m.at("m", "m3") - 1
    if m.at("b") >= 0 and (before < 0 or m.tokens.values[before] != "month of"):
        return None
    stated = Stated(unit=DAY, day=m.number("d", "o", "g0", "b"), months=names, word=word, year=m.value("y"))
    return date_piece(m, stated)
