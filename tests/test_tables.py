"""The page on the tables names every table, and no other."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "src" / "rtl_news_meta" / "tables"


def test_the_page_names_every_table() -> None:
    page = (ROOT / "docs" / "reference" / "tables.md").read_text("utf-8")
    named = set(re.findall(r"`((?:\w+/)?\w+\.py)`", page))
    tables = {str(path.relative_to(TABLES)) for path in TABLES.rglob("*.py") if path.name != "__init__.py"}
    assert named == tables
