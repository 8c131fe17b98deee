"""The page on the tables names every table, and no other."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

from rtl_news_meta.tables import holidays

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "src" / "rtl_news_meta" / "tables"


def test_the_page_names_every_table() -> None:
    page = (ROOT / "docs" / "reference" / "tables.md").read_text("utf-8")
    named = set(re.findall(r"`((?:\w+/)?\w+\.py)`", page))
    tables = {str(path.relative_to(TABLES)) for path in TABLES.rglob("*.py") if path.name != "__init__.py"}
    assert named == tables


def test_every_table_is_read_somewhere() -> None:
    """A name counts as read where it stands more often than it is given: in code, or in a string by which code asks."""
    given: Counter[str] = Counter()
    for path in TABLES.rglob("*.py"):
        for statement in ast.parse(path.read_text("utf-8")).body:
            targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
            given.update(node.id for target in targets if target for node in ast.walk(target) if hasattr(node, "id"))
    source = "\n".join(path.read_text("utf-8") for path in TABLES.parent.rglob("*.py"))
    stands = Counter(re.findall(r"\w+", source))
    assert [name for name, times in given.items() if name != "__all__" and stands[name] <= times] == []


def test_every_holiday_has_a_day_and_a_name() -> None:
    named = {holiday for names in holidays.NAMES.values() for holiday in names}
    assert named == set(holidays.DAYS)
    assert set(holidays.LENGTHS) <= named
