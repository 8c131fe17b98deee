"""The readers of one kind of line, each alone on a line or a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rtl_news_meta import find_attributions, find_bylines, find_datelines, parse_article, parse_articles
from tests.examples import ROOT

CASES = [json.loads(line) for line in (ROOT / "tests/cases/news/readers.jsonl").read_text("utf-8").splitlines()]


def of_kind(reader: str) -> list[Any]:
    return [pytest.param(case, id=case["text"][:40]) for case in CASES if case["reader"] == reader]


@pytest.mark.parametrize("case", of_kind("attributions"))
def test_attributions(case: dict[str, Any]) -> None:
    found = find_attributions(case["text"], language=case.get("language"))
    expected = case["expected"]
    stated = {
        "agency": found[0].agency.text if found and found[0].agency else None,
        "quoted": [source.text for source in found[0].quoted_sources] if found else [],
        "desk": found[0].desk.text if found and found[0].desk else None,
        "places": [place.text for place in found[0].places] if found else [],
        "secondary": found[0].secondary if found else None,
    }
    assert {name: stated[name] for name in expected} == expected
    assert len(found) <= 1


@pytest.mark.parametrize("case", of_kind("datelines"))
def test_datelines(case: dict[str, Any]) -> None:
    (found,) = find_datelines(case["text"], language=case.get("language"))
    stated = {
        "places": [place.text for place in found.places],
        "sources": [source.text for source in found.sources],
        "people": [person.text for person in found.contributors],
        "date": found.date.start.isoformat() if found.date and found.date.start else None,
    }
    assert {name: stated[name] for name in case["expected"]} == case["expected"]


@pytest.mark.parametrize("case", of_kind("bylines"))
def test_bylines(case: dict[str, Any]) -> None:
    found = find_bylines(case["text"], language=case.get("language"))
    people = [[person.text, person.role.value] for byline in found for person in byline.contributors]
    assert people == case["expected"]["people"]


def test_a_record_keeps_the_characters_and_not_a_string_of_another_type() -> None:
    class Piece(str):
        __slots__ = ("page",)

    piece = Piece("به گزارش ایسنا، باران بارید.")
    article = parse_article(piece)
    assert type(article.source) is str
    assert article == parse_article(str(piece))
    with pytest.raises(TypeError, match="not b'"):
        parse_article(piece.encode())  # type: ignore[arg-type]


def test_one_text_is_not_read_as_many() -> None:
    with pytest.raises(TypeError, match="one"):
        parse_articles("به گزارش ایسنا، باران بارید.")
