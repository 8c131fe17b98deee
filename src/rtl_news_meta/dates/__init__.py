"""Dates in text: find them, resolve them, parse them."""

from __future__ import annotations

from rtl_news_meta.dates.find import find_dates
from rtl_news_meta.dates.mention import DateKind, DateMention, DayPart, Granularity
from rtl_news_meta.dates.parse import parse_date

__all__ = ["DateKind", "DateMention", "DayPart", "Granularity", "find_dates", "parse_date"]
