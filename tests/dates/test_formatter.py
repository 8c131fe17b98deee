"""What a `DateFormatter` writes, `parse_date` reads: the same days, and the whole text."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import Calendar, CalendarDate, DateFormatter, parse_date
from rtl_news_meta.calendars import DateStyle

LANGUAGES = ["fa", "ar", "ur", "ps", "fa-AF", "ckb", "ar-IQ", "ar-DZ", "ar-MA", "ar-MR"]
WRITTEN_CALENDARS = [Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI, Calendar.HIJRI_IRAN]
FIRST, LAST = dt.date(1950, 1, 1), dt.date(2034, 12, 31)
"""After some 1415 a solar year in numbers alone could be a lunar one, and is left open."""

EVERY_MONTH = [FIRST + dt.timedelta(days) for days in range(0, 366, 28)]


def check(date: CalendarDate, formatter: DateFormatter) -> None:
    text = formatter.format(date)
    language = formatter.language.split("-")[0] if formatter.language.startswith("ar") else formatter.language
    lunar = date.calendar if date.calendar.startswith("hijri") else None
    mention = parse_date(text, language=language, hijri=lunar)
    assert (mention.start, mention.end, mention.text) == (date.start, date.end, text)


@pytest.mark.parametrize("calendar", WRITTEN_CALENDARS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_in_every_style_is_read(language: str, calendar: Calendar) -> None:
    for day in EVERY_MONTH:
        date = CalendarDate.from_date(day, calendar)
        for style in DateStyle:
            check(date, DateFormatter(language, style=style))
        check(CalendarDate(calendar, date.year, date.month), DateFormatter(language))
        check(CalendarDate(calendar, date.year), DateFormatter(language))


@given(
    day=st.dates(FIRST, LAST),
    calendar=st.sampled_from(WRITTEN_CALENDARS),
    language=st.sampled_from(LANGUAGES),
    style=st.sampled_from(list(DateStyle)),
    numerals=st.sampled_from([None, "latn", "arab", "arabext"]),
)
def test_a_written_day_is_read(
    day: dt.date, calendar: Calendar, language: str, style: DateStyle, numerals: str | None
) -> None:
    check(CalendarDate.from_date(day, calendar), DateFormatter(language, style=style, numerals=numerals))
