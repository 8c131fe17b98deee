"""Calendar dates in five calendars, and their conversion."""

from __future__ import annotations

from rtl_news_meta.calendars.calendar import Basis, Calendar
from rtl_news_meta.calendars.date import CalendarDate, convert, month_length, year_length
from rtl_news_meta.calendars.formatter import DateFormatter, DateStyle

__all__ = ["Basis", "Calendar", "CalendarDate", "DateFormatter", "DateStyle", "convert", "month_length", "year_length"]
