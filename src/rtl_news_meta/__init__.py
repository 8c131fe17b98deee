"""rtl-news-meta: clean Arabic-script news text and read it into typed records."""

from __future__ import annotations

from rtl_news_meta import text
from rtl_news_meta.calendars import Calendar, CalendarDate, DateFormatter, convert
from rtl_news_meta.dates import DateKind, DateMention, DayPart, Granularity, find_dates, parse_date
from rtl_news_meta.errors import CalendarError, DateParseError, LanguageError, RecordError, RtlNewsError, SpanError
from rtl_news_meta.export import FIELDS, from_json, to_html, to_json, to_ninjs, to_row, to_schema_org
from rtl_news_meta.language import LanguageGuess, LineLanguage, detect_language, detect_line_languages
from rtl_news_meta.news import (
    Article,
    ArticleId,
    Attribution,
    Byline,
    Contributor,
    Dateline,
    EndMark,
    Part,
    PartKind,
    Passage,
    Role,
    Source,
    find_attributions,
    find_bylines,
    find_datelines,
    parse_article,
    parse_articles,
)
from rtl_news_meta.places import Place, PlaceMention
from rtl_news_meta.spans import Span
from rtl_news_meta.text import AlignedText, Pipeline, Step, clean, compose, fold, is_clean, restore_zwnj

__all__ = [
    "FIELDS",
    "AlignedText",
    "Article",
    "ArticleId",
    "Attribution",
    "Byline",
    "Calendar",
    "CalendarDate",
    "CalendarError",
    "Contributor",
    "DateFormatter",
    "DateKind",
    "DateMention",
    "DateParseError",
    "Dateline",
    "DayPart",
    "EndMark",
    "Granularity",
    "LanguageError",
    "LanguageGuess",
    "LineLanguage",
    "Part",
    "PartKind",
    "Passage",
    "Pipeline",
    "Place",
    "PlaceMention",
    "RecordError",
    "Role",
    "RtlNewsError",
    "Source",
    "Span",
    "SpanError",
    "Step",
    "clean",
    "compose",
    "convert",
    "detect_language",
    "detect_line_languages",
    "find_attributions",
    "find_bylines",
    "find_datelines",
    "find_dates",
    "fold",
    "from_json",
    "is_clean",
    "parse_article",
    "parse_articles",
    "parse_date",
    "restore_zwnj",
    "text",
    "to_html",
    "to_json",
    "to_ninjs",
    "to_row",
    "to_schema_org",
]
