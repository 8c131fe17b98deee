"""The public functions of this room. The finder behind them is imported with the first text.

Its grammar and tables take a good part of the time that the package takes to import, and many a program imports it for
its cleaning or its calendars alone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.errors import no_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from rtl_news_meta.calendars import Calendar
    from rtl_news_meta.dates.mention import DateMention

__all__ = ["find_dates", "parse_date"]


def find_dates(
    text: str,
    *,
    reference: dt.date | None = None,
    language: str | None = None,
    hijri: Calendar | str | None = None,
) -> tuple[DateMention, ...]:
    """Return every date and time expression of `text`, in order.

    `reference` is the day of writing, a `datetime.date`, or a `datetime` to count hours from too; relative dates and
    dates without a year have no value without it. `language` is a BCP 47 tag of a language with rules (`LanguageError`
    for others); without it the text's own language is guessed. `hijri` is the calendar of lunar dates, by default the
    one of Iran for Persian and Dari and Umm al-Qura for the others. Total over `str`, linear in its length.

    >>> import datetime
    >>> first, second = find_dates("دیروز و ۱۸ اسفند ۱۴۰۱", reference=datetime.date(2023, 3, 12))
    >>> first.start, second.start
    (datetime.date(2023, 3, 11), datetime.date(2023, 3, 9))
    >>> print(second.text, second.written)
    ۱۸ اسفند ۱۴۰۱ 1401-12-18 (jalali)
    """
    if not isinstance(text, str):
        raise no_text(text)
    return _finder()(text, reference, language, hijri)


def parse_date(
    text: str,
    *,
    reference: dt.date | None = None,
    language: str | None = None,
    hijri: Calendar | str | None = None,
) -> DateMention:
    """Return the date that `text` as a whole is; the arguments are those of `find_dates`.

    Punctuation around the date is allowed, other words are not. Raises `DateParseError`, with the reason and the place,
    for a string that holds no date, more than one, or more than a date, and for a day that does not exist. A date that
    is in order but needs a reference is returned without a value.

    >>> parse_date("٨ مايو ٢٠٢٢").start
    datetime.date(2022, 5, 8)
    >>> parse_date("۳۱ مهر ۱۴۰۲")
    Traceback (most recent call last):
        ...
    rtl_news_meta.errors.DateParseError: '۳۱ مهر ۱۴۰۲': no such day: 1402-7-31 (jalali) (at 0:11)
    """
    if not isinstance(text, str):
        raise no_text(text)
    return _parser()(text, reference, language, hijri)


# Kept, since an import statement looks up its module and the name in it each time it is met.
@cache
def _finder() -> Callable[[str, dt.date | None, str | None, Calendar | str | None], tuple[DateMention, ...]]:
    from rtl_news_meta.dates.find import dates_of

    return dates_of


@cache
def _parser() -> Callable[[str, dt.date | None, str | None, Calendar | str | None], DateMention]:
    from rtl_news_meta.dates.parse import date_of

    return date_of
