"""One function per package: {"text", "lang", "reference"} -> the dates found, as [start, end, ISO date, HH:MM].

Offsets are None where the package gives none; date and time are None where it gives no value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

Found = list[list[Any]]
Find = Callable[[dict[str, Any]], Found]


def reference(case: dict[str, Any]) -> dt.datetime:
    return dt.datetime.fromisoformat(case["reference"]).replace(tzinfo=None)


def value(moment: dt.datetime) -> list[str]:
    return [moment.date().isoformat(), moment.strftime("%H:%M")]


def rtl_news_meta() -> Find:
    from rtl_news_meta import find_dates

    def find(case: dict[str, Any]) -> Found:
        found = []
        for mention in find_dates(case["text"], reference=reference(case), language=case["lang"]):
            day = mention.start.isoformat() if mention.start else None
            time = mention.time.strftime("%H:%M") if mention.time else None
            found.append([mention.span.start, mention.span.end, day, time])
        return found

    return find


def spoken(tag: str) -> dict[str, list[str]]:
    """Return how dateparser is told the language: as a language, or as a locale where a country is given."""
    return {"locales": [tag]} if "-" in tag else {"languages": [tag]}


def dateparser_search() -> Find:
    """As one searches running text."""
    from dateparser.search import search_dates

    def find(case: dict[str, Any]) -> Found:
        settings = {"RELATIVE_BASE": reference(case)}
        found, done = [], 0
        for piece, moment in (
            search_dates(case["text"], languages=[case["lang"].split("-")[0]], settings=settings) or []
        ):
            start = max(case["text"].find(piece, done), 0)
            done = start + len(piece)
            found.append([start, done, *value(moment)])
        return found

    return find


def dateparser_parse() -> Find:
    """As one reads a string that is a date: Persian by the Jalali calendar first, Arabic by the Hijri one too."""
    from dateparser import parse
    from dateparser.calendars.hijri import HijriCalendar
    from dateparser.calendars.jalali import JalaliCalendar

    def find(case: dict[str, Any]) -> Found:
        text, language = case["text"], case["lang"].split("-")[0]
        if language == "fa" and (data := JalaliCalendar(text).get_date()) and data.period in ("day", "time"):
            return [[None, None, *value(data.date_obj)]]
        moment = parse(text, **spoken(case["lang"]), settings={"RELATIVE_BASE": reference(case)})
        if language == "ar" and (moment is None or moment.year < 1600) and (data := HijriCalendar(text).get_date()):
            moment = data.date_obj
        return [[None, None, *value(moment)]] if moment else []

    return find


def parstdex() -> Find:
    """Finds, but gives no values."""
    from parstdex import Parstdex

    model = Parstdex()
    return lambda case: [[*span, None, None] for span in model.extract_span(case["text"]).get("datetime", [])]


def maha() -> Find:
    from maha.parsers.functions import parse_dimension

    def find(case: dict[str, Any]) -> Found:
        found = []
        for dimension in parse_dimension(case["text"], time=True):
            when = dimension.value
            if hasattr(when, "end"):  # an interval
                when = when.start or when.end
            moment = reference(case) + when if when is not None else None
            found.append([dimension.start, dimension.end, *(value(moment) if moment else (None, None))])
        return found

    return find


def ovos() -> Find:
    """Returns one date of a text, and none of the words it stands in."""
    import logging

    logging.disable(logging.CRITICAL)
    from ovos_date_parser import extract_datetime

    def find(case: dict[str, Any]) -> Found:
        answer = extract_datetime(case["text"], case["lang"].split("-")[0], anchorDate=reference(case))
        return [[None, None, *value(answer[0].replace(tzinfo=None))]] if answer else []

    return find
