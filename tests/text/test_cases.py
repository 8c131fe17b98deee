"""Cases of cleaning: what must change, what must not, and what is known to come out wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rtl_news_meta.text import clean, explain, is_clean

CASES = Path(__file__).parents[1] / "cases" / "text"


def cases(kind: str) -> list[pytest.param]:
    rows = map(json.loads, (CASES / f"{kind}.jsonl").read_text("utf-8").splitlines())
    return [pytest.param(row, id=f"{row['language']}: {row['name']}") for row in rows]


@pytest.mark.parametrize("case", [*cases("synthetic"), *cases("in-the-wild")])
def test_repairs(case: dict[str, str]) -> None:
    assert clean(case["text"], case["language"]) == case["clean"]
    assert clean(case["clean"], case["language"]) == case["clean"]
    assert explain(case["text"], case["language"])


@pytest.mark.parametrize("case", cases("negative"))
def test_what_is_right_stays(case: dict[str, str]) -> None:
    assert clean(case["text"], case["language"]) == case["text"]
    assert is_clean(case["text"], case["language"])
    assert not explain(case["text"], case["language"])


@pytest.mark.xfail(strict=True, reason="see the name of each case")
@pytest.mark.parametrize("case", cases("known-failures"))
def test_known_failures(case: dict[str, str]) -> None:
    assert clean(case["text"], case["language"]) == case["clean"]
