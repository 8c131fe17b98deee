"""From the name of a calendar to its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.calendars.calendar import Calendar
from rtl_news_meta.calendars.civil import CivilRules
from rtl_news_meta.calendars.gregorian import GregorianRules
from rtl_news_meta.calendars.iran import iran_rules
from rtl_news_meta.calendars.jalali import JalaliRules
from rtl_news_meta.calendars.umm_al_qura import umm_al_qura_rules
from rtl_news_meta.errors import CalendarError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtl_news_meta.calendars.rules import Rules

__all__ = ["RULES", "calendar_of"]

LOAD: dict[Calendar, Callable[[], Rules]] = {
    Calendar.GREGORIAN: GregorianRules,
    Calendar.JALALI: JalaliRules,
    Calendar.HIJRI: umm_al_qura_rules,
    Calendar.HIJRI_IRAN: iran_rules,
    Calendar.HIJRI_CIVIL: CivilRules,
}


class LoadedRules(dict[Calendar, "Rules"]):
    """The rules of each calendar, loaded when first asked for."""

    def __missing__(self, calendar: Calendar) -> Rules:
        rules = self[calendar] = LOAD[calendar]()
        return rules


RULES = LoadedRules()


def calendar_of(name: Calendar | str) -> Calendar:
    """Return the calendar that `name` is or names; `CalendarError` if there is none."""
    if type(name) is Calendar:
        return name
    try:
        return Calendar(name)
    except ValueError:
        raise CalendarError(str(name), (), f"no such calendar; known: {', '.join(Calendar)}") from None
