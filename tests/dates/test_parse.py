"""parse_date: the whole string is one date."""

from __future__ import annotations

import datetime as dt

import pytest

from rtl_news_meta import DateParseError, parse_date
from rtl_news_meta.spans import Span


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("«۱۸ اسفند ۱۴۰۱»", dt.date(2023, 3, 9)),
        ("(٨ مايو ٢٠٢٢).", dt.date(2022, 5, 8)),
        ("در ۱۸ اسفند ۱۴۰۱", dt.date(2023, 3, 9)),
        ("د ۱۴۰۰ لمریز کال", dt.date(2021, 3, 21)),
    ],
)
def test_punctuation_and_small_words_may_stand_beside_it(text: str, start: dt.date) -> None:
    assert parse_date(text).start == start


def test_a_date_that_needs_a_reference_has_no_value_without() -> None:
    assert parse_date("دیروز").start is None
    assert parse_date("دیروز", reference=dt.date(2023, 3, 12)).start == dt.date(2023, 3, 11)


@pytest.mark.parametrize(
    ("text", "reason", "span"),
    [
        ("", "no date found", Span(0, 0)),
        ("تهران", "no date found", Span(0, 5)),
        ("۱ مهر ۱۴۰۲ گفت", "more than a date", Span(11, 14)),
        ("۱ مهر ۱۴۰۲ یا ۵ آبان ۱۴۰۲", "more than one date", Span(14, 25)),
        ("سه ساعت", "a duration is no date", Span(0, 7)),
        ("هر روز", "a recurring is no date", Span(0, 6)),
        ("۳۰ اسفند ۱۴۰۲", "no such day: 1402-12-30 (jalali)", Span(0, 13)),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, reason: str, span: Span) -> None:
    with pytest.raises(DateParseError) as caught:
        parse_date(text, language="fa")
    assert (caught.value.text, caught.value.reason, caught.value.span) == (text, reason, span)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("۳۲ خرداد ۱۴۰۲", "no such day: 32"),
        ("۳۱/۳۱/۱۴۰۲", "no such day"),
        ("سال ۱۲۹۸ تا ۱۲۰۰", "no such year"),
        ("۳۰ فوریه", "no month has that day"),
    ],
)
def test_a_date_that_no_calendar_has_is_refused(text: str, reason: str) -> None:
    with pytest.raises(DateParseError) as caught:
        parse_date(text, language="fa")
    assert caught.value.reason == reason


def test_an_hour_on_a_day_that_no_calendar_has_is_still_an_hour() -> None:
    found = parse_date("۳۱ مهر ۱۴۰۲ ساعت ۱۷:۳۰", language="fa")
    assert (found.start, found.time) == (None, dt.time(17, 30))
