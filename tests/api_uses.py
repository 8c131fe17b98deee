"""Uses of the public interface as callers write them; mypy checks this file, nothing runs it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from rtl_news_meta import (
    AlignedText,
    Article,
    Byline,
    Calendar,
    CalendarDate,
    DateFormatter,
    DateKind,
    Dateline,
    DateMention,
    Granularity,
    PartKind,
    Pipeline,
    Role,
    Step,
    clean,
    compose,
    convert,
    detect_language,
    detect_line_languages,
    find_attributions,
    find_bylines,
    find_datelines,
    find_dates,
    fold,
    is_clean,
    parse_article,
    parse_articles,
    parse_date,
    restore_zwnj,
    text,
    to_row,
)
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

article: Article = parse_article("...", reference=dt.date(2024, 5, 1), language="fa")
outlet_id: str | None = article.agency.id if article.agency else None
people: list[tuple[str, Role]] = [(person.text, person.role) for person in article.contributors]
head: list[Span] = [part.span for part in article.parts if part.kind is PartKind.HEAD]
moment: dt.datetime | None = article.published.datetime if article.published else None
flat: dict[str, Any] = to_row(article)
credited: tuple[Byline, ...] = find_bylines("...")
filed: tuple[Dateline, ...] = find_datelines("...", language="ar")
reported: list[bool] = [attribution.secondary for attribution in find_attributions("...")]
many: list[str | None] = [each.language for each in parse_articles(iter(["..."]))]

rejoined: str = restore_zwnj("...", threshold=1.0, style="separate")
sure_joins: list[float] = [change.score for change in restore_zwnj.using(threshold=2).explain("...")]

mentions: tuple[DateMention, ...] = find_dates("دیروز", reference=day, language="fa", hijri=Calendar.HIJRI)
first_day: dt.date | None = parse_date("۱۸ اسفند ۱۴۰۱").start
stated = [m.iso for m in mentions if m.kind is DateKind.ABSOLUTE and m.granularity is Granularity.DAY]
zones: set[str | None] = {m.timezone for m in mentions}

shown: str = clean("...", "fa", entities=True, restore=True)
search_key: str = fold("...", level="words")
untouched: bool = is_clean("...", language="ar")
rules: tuple[Step, ...] = text.cleaning_steps("ur")
own_rules: Pipeline = compose(*rules, text.digits_to_ascii, Step.from_pattern("stars", r"\*+", ""))
mapped: AlignedText = own_rules.align("...")
back: Span = mapped.to_source(Span(0, 1))
told: list[tuple[str, Span]] = [(change.rule, change.span) for change in text.explain("...", language="fa")]
