"""Which day a date is: known days, impossible dates, the tables of others, and what an answer rests on."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import Calendar, CalendarDate, convert
from rtl_news_meta.calendars import Basis, month_length, year_length
from rtl_news_meta.errors import CalendarError, RtlNewsError

CASES = Path(__file__).resolve().parent.parent / "cases" / "calendars"
calendars = st.sampled_from(list(Calendar))
numbers = st.one_of(st.integers(-2, 40), st.integers())


def cases(name: str) -> list[dict]:
    return [json.loads(line) for line in (CASES / name).read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", cases("days.jsonl"), ids=lambda case: f"{case['calendar']}-{case['date']}")
def test_a_known_day(case: dict) -> None:
    date = CalendarDate(case["calendar"], *case["date"])
    assert date.isoformat() == case["iso"]
    assert convert(dt.date.fromisoformat(case["iso"]), case["calendar"]) == date


@pytest.mark.parametrize("case", cases("impossible.jsonl"), ids=lambda case: f"{case['calendar']}-{case['values']}")
def test_an_impossible_date_is_refused(case: dict) -> None:
    with pytest.raises(CalendarError) as caught:
        CalendarDate(case["calendar"], *case["values"])
    error = caught.value
    assert (error.calendar, list(error.values), error.reason) == (case["calendar"], case["values"], case["reason"])
    assert isinstance(error, ValueError)
    assert isinstance(error, RtlNewsError)


@given(calendars, numbers, st.none() | numbers, st.none() | numbers)
def test_any_numbers_make_a_date_or_a_calendar_error(
    calendar: Calendar, year: int, month: int | None, day: int | None
) -> None:
    try:
        date = CalendarDate(calendar, year, month, day)
    except CalendarError:
        return
    assert date.start <= date.end
    assert CalendarDate.from_date(date.start, calendar).year == year


@given(calendars, st.dates())
def test_any_day_converts_or_is_out_of_reach(calendar: Calendar, day: dt.date) -> None:
    if dt.date(622, 7, 19) <= day <= dt.date(9998, 3, 1):
        assert convert(day, calendar).to_date() == day
        return
    try:
        date = convert(day, calendar)
    except CalendarError:
        return
    assert date.to_date() == day


@pytest.mark.parametrize("calendar", ["jalali", "hijri", "hijri-iran", "hijri-civil"])
@pytest.mark.parametrize("day", [dt.date.min, dt.date(622, 3, 20), dt.date.max])
def test_a_day_out_of_reach_is_named(calendar: str, day: dt.date) -> None:
    with pytest.raises(CalendarError, match="does not reach") as caught:
        convert(day, calendar)
    assert caught.value.values == (day.year, day.month, day.day)


@pytest.mark.parametrize("wrong", [1402.0, "1402", True, None])
def test_numbers_are_int(wrong: object) -> None:
    with pytest.raises(TypeError):
        CalendarDate("jalali", wrong)  # type: ignore[arg-type]


def test_integers_of_other_libraries_become_int() -> None:
    class Int64:
        def __index__(self) -> int:
            return 12

    date = CalendarDate("jalali", Int64(), Int64(), Int64())  # type: ignore[arg-type]
    assert (date.year, date.month, date.day) == (12, 12, 12)
    assert {type(date.year), type(date.month), type(date.day)} == {int}


def test_an_unknown_calendar_is_named() -> None:
    with pytest.raises(CalendarError, match=r"^'julian': no such calendar; known: gregorian, jalali"):
        CalendarDate("julian", 1402)
    with pytest.raises(CalendarError, match="julian"):
        convert(dt.date(2023, 1, 1), "julian")


def test_equals_hijri_converter_on_every_day_of_its_range() -> None:
    from hijri_converter import Gregorian

    day, last = dt.date(1924, 8, 1), dt.date(2077, 11, 16)
    days = 0
    while day <= last:
        theirs = Gregorian.fromdate(day).to_hijri()
        ours = convert(day, "hijri")
        assert (ours.year, ours.month, ours.day) == theirs.datetuple()
        assert ours.to_date() == day
        assert ours.basis is Basis.PUBLISHED
        day += dt.timedelta(1)
        days += 1
    assert days == 55_991


@pytest.mark.parametrize(
    ("calendar", "inside", "outside"),
    [
        ("jalali", [(1304, 1), (1498, 12), (1400, None)], [(1303, 12), (1499, 1), (1303, None)]),
        ("hijri", [(1343, 1), (1500, 12), (1445, None)], [(1342, 12), (1501, 1), (1501, None)]),
        ("hijri-iran", [(1265, 1), (1447, 9), (1446, None)], [(1264, 12), (1447, 10), (1447, None), (1448, None)]),
    ],
)
def test_a_date_says_where_the_published_calendar_ends(calendar: str, inside: list, outside: list) -> None:
    assert {CalendarDate(calendar, *date).basis for date in inside} == {Basis.PUBLISHED}
    assert {CalendarDate(calendar, *date).basis for date in outside} == {Basis.COMPUTED}
    assert all(CalendarDate(calendar, *date).approximate for date in outside)


@pytest.mark.parametrize("calendar", ["gregorian", "hijri-civil"])
def test_an_arithmetic_calendar_is_never_approximate(calendar: str) -> None:
    assert CalendarDate(calendar, 1200, 1, 1).basis is Basis.DEFINED
    assert not CalendarDate(calendar, 1200).approximate


@pytest.mark.parametrize("calendar", ["hijri", "hijri-iran"])
def test_a_lunar_calendar_is_within_two_days_of_the_civil_one(calendar: str) -> None:
    for year in range(1, 1700):
        for month in range(1, 13):
            day = CalendarDate(calendar, year, month, 1)
            assert abs((day.to_date() - CalendarDate("hijri-civil", year, month, 1).to_date()).days) <= 2
            if calendar == "hijri" and 1343 <= year <= 1364:  # eight published months have 28 or 31 days
                assert 28 <= month_length(calendar, year, month) <= 31
            else:
                assert month_length(calendar, year, month) in (29, 30)


def test_the_official_table_of_jalali_years() -> None:
    table = json.loads((CASES / "jalali_leap_years.json").read_text("utf-8"))
    first, last = table["years"]
    day = dt.date(1827, 3, 22)
    for year in range(first, last + 1):
        assert CalendarDate("jalali", year).start == day
        day += dt.timedelta(366 if year in table["leap"] else 365)


def test_leap_years() -> None:
    assert [year for year in range(1395, 1415) if year_length("jalali", year) == 366] == [1395, 1399, 1403, 1408, 1412]
    assert [year for year in range(1, 31) if year_length("hijri-civil", year) == 355] == [
        *(2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29)
    ]
    assert year_length("gregorian", 2024) == 366


@given(calendars, st.integers(1, 9000), st.none() | st.integers(1, 12))
def test_a_partial_date_covers_its_days(calendar: Calendar, year: int, month: int | None) -> None:
    date = CalendarDate(calendar, year, month)
    length = (date.end - date.start).days + 1
    assert length == (month_length(calendar, year, month) if month else year_length(calendar, year))
    first, last = convert(date.start, calendar), convert(date.end, calendar)
    assert (first.year, first.month, first.day) == (year, month or 1, 1)
    assert (last.year, last.month) == (year, month or 12)
    assert date.isoformat() == (
        (f"{year:04}-{month:02}" if month else f"{year:04}")
        if calendar is Calendar.GREGORIAN
        else f"{date.start}/{date.end}"
    )
    assert date.to(calendar) is date
    for other in Calendar:
        if other is not calendar:
            with pytest.raises(CalendarError):
                date.to(other)
    for whole in (date.to_date, date.weekday):
        with pytest.raises(CalendarError):
            whole()


dates = st.builds(
    CalendarDate.from_date, st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.sampled_from(["jalali", "hijri"])
)


@given(dates, dates)
def test_dates_of_one_calendar_order_as_their_days(one: CalendarDate, other: CalendarDate) -> None:
    if one.calendar is not other.calendar:
        with pytest.raises(TypeError):
            _ = one < other
        assert one != other
        return
    assert (one < other) == (one.to_date() < other.to_date())
    assert (one <= other) == (one.to_date() <= other.to_date())
    assert (one > other) == (other < one)
    assert (one >= other) == (other <= one)
    assert (one == other) == (one.to_date() == other.to_date())
    assert hash(one) == hash(CalendarDate(one.calendar, one.year, one.month, one.day))


def test_a_year_orders_before_its_months_and_a_month_before_its_days() -> None:
    year, month, day = (CalendarDate("jalali", *numbers) for numbers in ((1402,), (1402, 1), (1402, 1, 1)))
    assert sorted([day, year, month]) == [year, month, day]


def test_comparing_with_anything_else_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        _ = CalendarDate("gregorian", 2023, 1, 1) < dt.date(2023, 1, 2)  # type: ignore[operator]
    with pytest.raises(TypeError):
        _ = CalendarDate("gregorian", 2023, 1, 1) >= dt.date(2023, 1, 2)  # type: ignore[operator]
    with pytest.raises(TypeError):
        _ = CalendarDate("jalali", 1402) <= CalendarDate("hijri", 1402)
    with pytest.raises(TypeError):
        _ = CalendarDate("jalali", 1402) > CalendarDate("hijri", 1402)


def test_convert_takes_a_calendar_date_too() -> None:
    assert convert(CalendarDate("hijri", 1446, 9, 1), "hijri-iran") == CalendarDate("hijri-iran", 1446, 8, 30)
    with pytest.raises(CalendarError, match="no single day"):
        convert(CalendarDate("hijri", 1446, 9), "jalali")


def test_the_shown_day_of_a_datetime_counts() -> None:
    late = dt.datetime(2023, 3, 9, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-8)))
    assert convert(late, "jalali") == CalendarDate("jalali", 1401, 12, 18)


def test_a_date_and_its_error_pickle() -> None:
    date = CalendarDate("hijri-iran", 1446, 9)
    assert pickle.loads(pickle.dumps(date)) == date
    with pytest.raises(CalendarError) as caught:
        CalendarDate("jalali", 1402, 12, 30)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_date_shows_its_calendar() -> None:
    assert str(CalendarDate("jalali", 1402, 1, 2)) == "1402-01-02 (jalali)"
    assert str(CalendarDate("jalali", 1402, 1)) == "1402-01 (jalali)"
    assert repr(CalendarDate("jalali", 1402, 1)) == "CalendarDate('jalali', 1402, 1)"
    assert repr(CalendarDate("jalali", 1402)) == "CalendarDate('jalali', 1402)"


def test_what_names_no_day_is_named_in_the_error() -> None:
    with pytest.raises(TypeError, match="'2020-01-01'"):
        convert("2020-01-01", "jalali")  # type: ignore[arg-type]
    with pytest.raises(CalendarError, match=r"^'mayan': no such calendar; known: gregorian"):
        convert(dt.date(2020, 1, 1), "mayan")
