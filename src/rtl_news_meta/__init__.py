"""rtl-news-meta: clean Arabic-script news text and read it into typed records."""

from __future__ import annotations

from rtl_news_meta.calendars import Calendar, CalendarDate, DateFormatter, convert
from rtl_news_meta.language import LanguageGuess, LineLanguage, detect_language, detect_line_languages
from rtl_news_meta.text import restore_zwnj

__all__ = [
    "Calendar",
    "CalendarDate",
    "DateFormatter",
    "LanguageGuess",
    "LineLanguage",
    "convert",
    "detect_language",
    "detect_line_languages",
    "restore_zwnj",
]
