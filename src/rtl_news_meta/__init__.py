"""rtl-news-meta: clean Arabic-script news text and read it into typed records."""

from __future__ import annotations

from rtl_news_meta.calendars import Calendar, CalendarDate, convert

__all__ = ["Calendar", "CalendarDate", "convert"]
