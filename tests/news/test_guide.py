"""The field table of the guide names every field of the row, and every field of the record that a reader looks for."""

from __future__ import annotations

import re

import attrs

from rtl_news_meta import FIELDS, Article
from tests.examples import ROOT

ROWS = re.findall(r"^\| `(\w+)` \| (.*?) \|", (ROOT / "docs/guide/records.md").read_text("utf-8"), re.MULTILINE)


def test_the_table_has_the_fields_of_a_row_in_their_order() -> None:
    assert tuple(field for field, _ in ROWS) == FIELDS


def test_the_table_names_fields_that_the_record_has() -> None:
    named = {name for _, where in ROWS for name in re.findall(r"`(\w+)`", where)} - {"span"}
    assert named <= {field.name for field in attrs.fields(Article)}
