"""Records as rows, JSON, schema.org, ninjs and HTML."""

from __future__ import annotations

from rtl_news_meta.export.html import to_html
from rtl_news_meta.export.ninjs import to_ninjs
from rtl_news_meta.export.record_json import from_json, to_json
from rtl_news_meta.export.row import FIELDS, to_row
from rtl_news_meta.export.schema_org import to_schema_org

__all__ = ["FIELDS", "from_json", "to_html", "to_json", "to_ninjs", "to_row", "to_schema_org"]
