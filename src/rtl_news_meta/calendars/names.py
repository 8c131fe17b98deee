"""The words that dates are written with: months, weekdays, eras and digits of each language."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from rtl_news_meta.calendars.calendar import Calendar
from rtl_news_meta.language import language_of
from rtl_news_meta.tables import calendar_names as tables

__all__ = ["ERA_PLACE", "LANGUAGES", "digits", "eras", "months", "patterns", "weekdays"]

T = TypeVar("T")

LANGUAGES = tuple(tables.LANGUAGE_NUMERALS)
"""The languages that dates can be written in."""

MONTHS = {
    Calendar.GREGORIAN: tables.GREGORIAN_MONTHS,
    Calendar.JALALI: tables.SOLAR_MONTHS,
    Calendar.HIJRI: tables.LUNAR_MONTHS,
    Calendar.HIJRI_IRAN: tables.LUNAR_MONTHS,
    Calendar.HIJRI_CIVIL: tables.LUNAR_MONTHS,
}
ERA_PLACE = {
    Calendar.GREGORIAN: 0,
    Calendar.JALALI: 1,
    Calendar.HIJRI: 2,
    Calendar.HIJRI_IRAN: 2,
    Calendar.HIJRI_CIVIL: 2,
}
"""Where a calendar's era stands among the three that a language names."""


@cache
def months(calendar: Calendar, language: str) -> tuple[str, ...]:
    """Return the twelve month names; `LanguageError` for a language without them."""
    return _of(MONTHS[calendar], language)


@cache
def weekdays(language: str) -> tuple[str, ...]:
    """Return the names of Monday to Sunday; `LanguageError` for a language without them."""
    return _of(tables.WEEKDAYS, language)


@cache
def eras(language: str, *, in_words: bool) -> tuple[str, str, str]:
    """Return the Gregorian, the solar and the lunar era; `LanguageError` for a language without them."""
    return _of(tables.ERAS_LONG if in_words else tables.ERAS_SHORT, language)


@cache
def digits(language: str, numerals: str | None) -> dict[int, int] | None:
    """Return what turns ASCII digits into those of the numerals, or of the language; None where they are ASCII.

    Raises `LanguageError` for an unknown language, and `ValueError` for numerals that have no table.
    """
    native = _of(tables.LANGUAGE_NUMERALS | tables.REGION_NUMERALS, language)
    name = numerals or native
    if name not in tables.NUMERALS:
        raise ValueError(f"no such numerals: {name!r}; known: {', '.join(tables.NUMERALS)}")
    return None if name == "latn" else str.maketrans(tables.NUMERALS["latn"], tables.NUMERALS[name])


@cache
def patterns(language: str) -> dict[str, tuple[str, str, str]]:
    """Return the patterns of each style; `LanguageError` for a language without them."""
    from rtl_news_meta.tables.date_patterns import PATTERNS

    return _of(PATTERNS, language)


def _of(table: dict[str, T], language: str) -> T:
    """Look a language up: with its region, with the one whose names that region shares, or without.

    Every table has all of `LANGUAGES`.
    """
    found = language_of(language, LANGUAGES)  # the names are those of Arabic script
    region = next((part.upper() for part in language.replace("_", "-").split("-")[1:] if len(part) == 2), "")
    regional = f"{found}-{region}"
    for known in (regional, tables.SAME_AS.get(regional, "")):
        if known in table:
            return table[known]
    return table[found]
