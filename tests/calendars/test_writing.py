"""How dates are written: names, patterns, formatters."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import Calendar, CalendarDate
from rtl_news_meta.calendars import DateFormatter, DateStyle
from rtl_news_meta.calendars.names import LANGUAGES, months, weekdays
from rtl_news_meta.errors import CalendarError, LanguageError
from rtl_news_meta.tables import calendar_names as tables

CASES = Path(__file__).resolve().parent.parent / "cases" / "calendars"
WRITTEN = [json.loads(line) for line in (CASES / "written.jsonl").read_text("utf-8").splitlines()]
DAY = CalendarDate("jalali", 1401, 12, 18)
LETTERS = {
    "fa": "ابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیآئ",
    "fa-AF": "ابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیآئ",
    "ar": "ابتثجحخدذرزسشصضطظعغفقلمنهويىةأإآؤئءك",
    "ur": "ابتثجحخدذرزسشصضطظعغفقلمنوہھیےپچژکگٹڈڑآئ",
    "ps": "ابتثجحخدذرزسشصضطظعغفقلمنهويیېۍپچژکګټډړڼښږځڅ",
    "ckb": "ئابتجحخدرڕزژسشعغفقلڵمنهوۆپچڤکگیێە",
}
"""The letters that names may hold; a letter of another keyboard would make a name that search does not find."""


@pytest.mark.parametrize("case", WRITTEN, ids=lambda case: case["text"])
def test_a_formatter_writes_as_news_does(case: dict) -> None:
    date = CalendarDate(case["calendar"], *case["date"])
    assert DateFormatter(case["language"], style=case["style"]).format(date) == case["text"]


@pytest.mark.parametrize("table", [tables.GREGORIAN_MONTHS, tables.SOLAR_MONTHS, tables.LUNAR_MONTHS, tables.WEEKDAYS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_distinct_and_in_the_letters_of_the_language(table: dict, language: str) -> None:
    allowed = set(LETTERS[language]) | {" ", "\N{ZERO WIDTH NON-JOINER}"}
    for tag, names in table.items():
        if tag.split("-")[0] == language or tag == language:
            if language == "fa" and tag == "fa-AF":
                continue
            assert len(set(names)) == len(names) == (7 if table is tables.WEEKDAYS else 12)
            assert not set("".join(names)) - allowed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_table(language: str) -> None:
    for calendar in Calendar:
        assert len(months(calendar, language)) == 12
    assert len(weekdays(language)) == 7
    for style in DateStyle:
        assert DateFormatter(language, style=style).format(DAY)


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("d", "18"),
        ("dd.MM.yy", "18.12.01"),
        ("y-MM-dd", "1401-12-18"),
        ("yyyy", "1401"),
        ("EEEE", "پنجشنبه"),
        ("EEEE، d LLLL", "پنجشنبه، 18 اسفند"),
        ("MMMM y G", "اسفند 1401 ه.ش"),
        ("y GGGG", "1401 هجری شمسی"),
        ("'d' d", "d 18"),
        ("d '' d", "18 ' 18"),
        ("d 'o''clock'", "18 o'clock"),
        ("روز d", "روز 18"),
        ("3 d", "3 18"),
        ("", ""),
    ],
)
def test_patterns(pattern: str, written: str) -> None:
    assert DAY.format(pattern, "fa", numerals="latn") == written


@pytest.mark.parametrize("tag", ["ar-IQ", "ar_IQ", "AR-iq", "ara-IQ", "ar-Arab-IQ", "ar-iq-x-de"])
def test_a_region_is_known_however_its_tag_is_written(tag: str) -> None:
    assert CalendarDate("gregorian", 2023, 7).month_name(tag) == "تموز"


def test_digits_are_those_of_the_language_or_as_asked() -> None:
    assert DAY.format("y 3", "fa") == "۱۴۰۱ 3"
    assert DAY.format("y", "ar") == "١٤٠١"
    assert DAY.format("y", "ur") == "۱۴۰۱"
    assert DAY.format("y", "ckb", numerals="arabext") == "۱۴۰۱"
    assert DAY.format("y", "ar-TN") == DAY.format("y", "ar_MA") == "1401"
    assert DAY.format("y", "ar-IQ") == DAY.format("y", "ar-MA", numerals="arab") == "١٤٠١"
    with pytest.raises(ValueError, match=r"roman.*latn"):
        DAY.format("y", "fa", numerals="roman")


@pytest.mark.parametrize("pattern", ["H", "d 'open", "ddd", "yyy", "MMMMM", "x", "GGGGG"])
def test_a_field_that_no_date_has_is_refused(pattern: str) -> None:
    with pytest.raises(CalendarError, match="no field of a date"):
        DAY.format(pattern, "fa")


@pytest.mark.parametrize(("date", "pattern"), [((1401,), "MMMM"), ((1401,), "d"), ((1401, 12), "d"), ((1401, 12), "E")])
def test_a_field_that_the_date_does_not_state_is_refused(date: tuple, pattern: str) -> None:
    with pytest.raises(CalendarError, match="does not state"):
        CalendarDate("jalali", *date).format(pattern, "fa")


def test_names_of_parts_that_are_missing_are_refused() -> None:
    with pytest.raises(CalendarError, match="no month"):
        CalendarDate("jalali", 1401).month_name("fa")
    with pytest.raises(CalendarError):
        CalendarDate("jalali", 1401, 12).weekday_name("fa")


@pytest.mark.parametrize("language", ["en", "", "ug", "f", "tlh_IR", "fa-Latn", "ar-Latn-IQ"])
def test_a_language_without_names_is_refused(language: str) -> None:
    for ask in (DAY.month_name, DAY.weekday_name, lambda tag: DAY.format("d", tag), DateFormatter):
        with pytest.raises(LanguageError):
            ask(language)


@pytest.mark.parametrize(("tag", "name"), [("fa-IR", "اسفند"), ("fa-AF", "حوت"), ("prs", "حوت"), ("ckb-IQ", "ڕەشەمە")])
def test_a_tag_falls_back_to_its_language(tag: str, name: str) -> None:
    assert DAY.month_name(tag) == name


def test_a_formatter_writes_days_in_its_calendar() -> None:
    formatter = DateFormatter("fa", calendar="jalali")
    assert formatter.format(dt.date(2023, 3, 9)) == formatter.format(DAY) == formatter.format(DAY.to("hijri"))
    assert DateFormatter("fa").format(dt.datetime(2023, 3, 9, 12)) == "۹ مارس ۲۰۲۳"
    with pytest.raises(CalendarError):
        formatter.format(CalendarDate("gregorian", 2023))


def test_a_formatter_is_checked_when_made() -> None:
    with pytest.raises(ValueError, match="short"):
        DateFormatter("fa", style="short")
    with pytest.raises(ValueError, match="roman"):
        DateFormatter("fa", numerals="roman")
    with pytest.raises(CalendarError, match="julian"):
        DateFormatter("fa", calendar="julian")


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_any_pattern_gives_text_or_a_calendar_error(pattern: str, language: str) -> None:
    try:
        written = DAY.format(pattern, language)
    except CalendarError:
        assert any("A" <= c <= "z" for c in pattern)
    else:
        assert len(written) >= len(pattern.replace("'", "")) // 4


@given(st.sampled_from(LANGUAGES), st.sampled_from(list(Calendar)), st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_two_days_are_never_written_alike(language: str, calendar: Calendar, day: dt.date) -> None:
    for style in DateStyle:
        formatter = DateFormatter(language, style=style, calendar=calendar)
        assert formatter.format(day) != formatter.format(day + dt.timedelta(1))
