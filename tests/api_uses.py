"""Uses of the public interface as callers write them; mypy checks this file, nothing runs it."""

from __future__ import annotations

import datetime as dt

from rtl_news_meta import Calendar, CalendarDate, DateFormatter, convert, detect_language, detect_line_languages
from rtl_news_meta.news.agencies import Agency, lookup_agency
from rtl_news_meta.places import Place, PlaceMention, lookup_place, match_place
from rtl_news_meta.spans import Span

start, end = Span(0, 1)

day: dt.date = CalendarDate("jalali", 1402, 1, 1).to_date()
lunar: CalendarDate = convert(dt.datetime(2025, 3, 1, 12), Calendar.HIJRI_IRAN)
written: str = DateFormatter("fa", style="full", calendar="jalali").format(lunar) + lunar.format("d MMMM y", "ar")

guess = detect_language("وزیر اعظم نے کہا ہے")
tag: str | None = guess.language
sure: bool = guess.confidence > 0.9
pieces: tuple[str, ...] = guess.evidence
lines: list[tuple[Span, str | None]] = [(line.span, line.guess.language) for line in detect_line_languages("...")]

place: Place | None = lookup_place("طرابلس", country="LB")
where: tuple[float | None, float | None] = (place.latitude, place.longitude) if place else (None, None)
mention: PlaceMention | None = match_place("بغداد - واع", 0)
agency: Agency | None = lookup_agency("وكالة رويترز للأنباء")
domain: str | None = agency.id if agency else None
