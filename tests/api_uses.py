"""Uses of the public interface as callers write them; mypy checks this file, nothing runs it."""

from __future__ import annotations

from rtl_news_meta.spans import Span

start, end = Span(0, 1)
