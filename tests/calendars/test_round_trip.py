"""Converting there and back is the identity, in every calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import Calendar, CalendarDate, convert
from rtl_news_meta.calendars import month_length, year_length

FIRST = {
    Calendar.GREGORIAN: dt.date.min,
    Calendar.JALALI: dt.date(622, 3, 21),  # by the 33-year rule; the equinox was a day later
    Calendar.HIJRI: dt.date(622, 7, 19),
    Calendar.HIJRI_IRAN: dt.date(622, 7, 19),
    Calendar.HIJRI_CIVIL: dt.date(622, 7, 19),
}
calendars = st.sampled_from(list(Calendar))


@given(calendars, st.dates(dt.date(622, 7, 19), dt.date(9997, 12, 31)))
def test_a_day_comes_back(calendar: Calendar, day: dt.date) -> None:
    assert convert(day, calendar).to_date() == day


@given(calendars, calendars, st.dates(dt.date(622, 7, 19), dt.date(9997, 12, 31)))
def test_a_day_comes_back_through_any_two_calendars(one: Calendar, other: Calendar, day: dt.date) -> None:
    written = convert(day, one)
    assert written.to(other).to(one) == written


@pytest.mark.parametrize("calendar", Calendar)
def test_the_first_day_of_a_calendar(calendar: Calendar) -> None:
    first = CalendarDate.from_date(FIRST[calendar], calendar)
    assert (first.year, first.month, first.day) == (1, 1, 1)


@pytest.mark.parametrize("calendar", Calendar)
@pytest.mark.parametrize("year", [1264, 1265, 1303, 1304, 1342, 1343, 1447, 1448, 1498, 1500, 1501, 1502, 1503])
def test_months_tile_the_year_even_where_tables_end(calendar: Calendar, year: int) -> None:
    day = CalendarDate(calendar, year, 1, 1).to_date()
    for month in range(1, 13):
        length = month_length(calendar, year, month)
        assert length in (28, 29, 30, 31)
        for number in range(1, length + 1):
            assert CalendarDate(calendar, year, month, number).to_date() == day
            assert CalendarDate.from_date(day, calendar) == CalendarDate(calendar, year, month, number)
            day += dt.timedelta(1)
    assert (day - CalendarDate(calendar, year).start).days == year_length(calendar, year)
    assert CalendarDate(calendar, year).end + dt.timedelta(1) == day


def test_every_day_1278_to_1502_jalali() -> None:
    day = CalendarDate("jalali", 1278, 1, 1).to_date()
    for year in range(1278, 1503):
        for month in range(1, 13):
            for number in range(1, month_length("jalali", year, month) + 1):
                date = CalendarDate("jalali", year, month, number)
                assert date.to_date() == day
                assert convert(day, "jalali") == date
                day += dt.timedelta(1)


def test_the_first_and_last_day_of_every_jalali_year_come_back() -> None:
    """The year of a day is guessed and put right by at most one; the guess is monotone, so the ends show all of it."""
    for year in range(1, 9377):
        date = CalendarDate("jalali", year)
        first, last = convert(date.start, "jalali"), convert(date.end, "jalali")
        assert (first.year, first.month, first.day) == (year, 1, 1)
        assert (last.year, last.month, last.day) == (year, 12, year_length("jalali", year) - 336)
