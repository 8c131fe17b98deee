"""One text for every form that the grammar reads, against a Wednesday: 15 May 2024, 26 Ordibehesht 1403."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from rtl_news_meta import find_dates

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "cases" / "dates_forms.jsonl").read_text("utf-8").splitlines()
]
REFERENCE = dt.datetime(2024, 5, 15, 10, 30)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['language']}: {row['text']}")
def test_forms(row: dict) -> None:
    found = find_dates(row["text"], language=row["language"], reference=REFERENCE)
    assert [
        [m.text, m.kind.value, m.iso, None if m.time is None else m.time.isoformat(), m.timezone] for m in found
    ] == row["expected"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['language']}: {row['text']}")
def test_without_a_reference_only_what_is_stated_has_a_value(row: dict) -> None:
    for mention in find_dates(row["text"], language=row["language"]):
        assert mention.start is None or mention.kind.value == "absolute"
