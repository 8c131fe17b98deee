"""Layouts of pages and the traps in them: invented texts in the shape of real ones, and what their records state.

A case names the fields that it is about; `body_starts`, `body_ends` and `paragraphs` speak of the body. The cases of
`known-failures` state what ought to be read and is not yet.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from rtl_news_meta import parse_article, to_row
from tests.examples import ROOT

FOLDER = ROOT / "tests" / "cases" / "news"


def cases(name: str) -> list[Any]:
    path = FOLDER / f"{name}.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [pytest.param(case, id=case["id"]) for case in map(json.loads, lines)]


def stated(case: dict[str, Any]) -> dict[str, Any]:
    """Return what the record of the case's text says of the fields that the case names."""
    row = to_row(parse_article("\n".join(case["text"]), language=case.get("language")))
    body = row["body"] or [""]
    told = {
        **row,
        "authors": [person["name"] for person in row["authors"]],
        "paragraphs": len(row["body"]),
        "body_starts": body[0][: len(case["expected"].get("body_starts", ""))],
        "body_ends": body[-1][-len(case["expected"].get("body_ends", " ")) :],
    }
    return {field: told[field] for field in case["expected"]}


@pytest.mark.parametrize("case", cases("layouts"))
def test_layouts(case: dict[str, Any]) -> None:
    assert stated(case) == case["expected"]


@pytest.mark.parametrize("case", cases("traps"))
def test_traps_and_the_true_thing_beside_them(case: dict[str, Any]) -> None:
    assert stated(case) == case["expected"]


@pytest.mark.xfail(reason="known not to be read yet")
@pytest.mark.parametrize("case", cases("known-failures"))
def test_known_failures(case: dict[str, Any]) -> None:
    assert stated(case) == case["expected"]
