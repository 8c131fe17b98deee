"""Dates in text: find them, resolve them, parse them."""

from __future__ import annotations

from rtl_news_meta.dates.entry import find_dates, parse_date
from rtl_news_meta.dates.mention import DateKind, DateMention, DayPart, Granularity

__all__ = ["DateKind", "DateMention", "DayPart", "Granularity", "find_dates", "parse_date"]
