"""rtl-news-meta: clean Arabic-script news text and read it into typed records."""

from __future__ import annotations

from rtl_news_meta import text
from rtl_news_meta.calendars import Calendar, CalendarDate, DateFormatter, convert
from rtl_news_meta.dates import DateKind, DateMention, DayPart, Granularity, find_dates, parse_date
from rtl_news_meta.language import LanguageGuess, LineLanguage, detect_language, detect_line_languages
from rtl_news_meta.text import AlignedText, Pipeline, Step, clean, compose, fold, is_clean, restore_zwnj

__all__ = [
    "AlignedText",
    "Calendar",
    "CalendarDate",
    "DateFormatter",
    "DateKind",
    "DateMention",
    "DayPart",
    "Granularity",
    "LanguageGuess",
    "LineLanguage",
    "Pipeline",
    "Step",
    "clean",
    "compose",
    "convert",
    "detect_language",
    "detect_line_languages",
    "find_dates",
    "fold",
    "is_clean",
    "parse_date",
    "restore_zwnj",
    "text",
]
