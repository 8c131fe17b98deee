"""Calendar and Basis: which calendar a date is written in, and what its day rests on."""

from __future__ import annotations

from enum import StrEnum, unique

__all__ = ["Basis", "Calendar"]


@unique
class Calendar(StrEnum):
    """A calendar that news in Arabic script writes dates in.

    Three of the five are lunar Hijri calendars. They agree on the month and differ by a day or two, so none of them is
    "the" Hijri calendar.

    >>> Calendar("hijri-iran") is Calendar.HIJRI_IRAN
    True
    """

    GREGORIAN = "gregorian"
    """The Gregorian calendar, carried backwards before 1582 as `datetime.date` does."""

    JALALI = "jalali"
    """The solar Hijri calendar of Iran and Afghanistan; its year starts at the March equinox."""

    HIJRI = "hijri"
    """The Umm al-Qura calendar of Saudi Arabia, as published: the lunar calendar of Arabic and Urdu news here."""

    HIJRI_IRAN = "hijri-iran"
    """The lunar calendar of Iran, as its official calendars print it: the lunar calendar of Persian and Dari news."""

    HIJRI_CIVIL = "hijri-civil"
    """The arithmetic lunar calendar: 30-year cycle, leap years 2 5 7 10 13 16 18 21 24 26 29, from Friday 16 July 622
    (Julian). Nobody dates news in it; it stands in where a published calendar ends."""


@unique
class Basis(StrEnum):
    """What ties a date to its day, from firm to loose."""

    DEFINED = "defined"
    """The calendar is arithmetic, so the day follows from its definition: Gregorian and civil Hijri."""

    PUBLISHED = "published"
    """The start of the month stands in a calendar that an authority published."""

    COMPUTED = "computed"
    """Outside the published calendars: a rule gave the day. It may be off, by a day or two for a lunar date."""
