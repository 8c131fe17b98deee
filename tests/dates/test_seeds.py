"""The dates of the seed articles, in their running text."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rtl_news_meta import find_dates

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
EXPECTED = {
    "000": ("fa", "2023-03-09T20:00", ["2023-03-09", "2023-03-09"]),
    "001": ("ar", "2024-11-21T03:39", ["2024-11-21T03:39+00:00", "2024-11-20"]),
    "002": ("fa", "2025-01-20T08:10", ["2025-01-20T08:10"]),
    "004": ("ar", "2022-05-08T17:54", ["2022-05-08T17:54+04:30", "2022-05-08"]),
}


@pytest.mark.parametrize("seed", EXPECTED)
def test_seed(seed: str) -> None:
    language, reference, values = EXPECTED[seed]
    (path,) = SEEDS.glob(f"{seed}_*")
    found = find_dates(path.read_text("utf-8"), language=language, reference=dt.datetime.fromisoformat(reference))
    assert [m.iso for m in found if m.start is not None][: len(values)] == values
