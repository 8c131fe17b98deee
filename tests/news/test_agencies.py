"""Looking up outlets: the cases, the consistency of the table, total over any text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta.news.agencies import AgencyKind, is_agency_word_ambiguous, lookup_agency, match_agency
from rtl_news_meta.places.names import name_key
from rtl_news_meta.tables.agencies import (
    afghanistan,
    egypt_sudan,
    gulf,
    iran,
    kurdistan,
    levant_iraq,
    maghreb,
    south_asia,
    words,
    world,
)
from tests.strategies import mixed_text

CASES = Path(__file__).parent.parent / "cases" / "agencies"
MODULES = (afghanistan, egypt_sudan, gulf, iran, kurdistan, levant_iraq, maghreb, south_asia, world)
HEAD = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+ [A-Z]{2} (?:agency|newspaper|broadcaster|site) (?:-|[a-zA-Z,-]+) \S.*")
ROW = re.compile(r"  (?:fa|fa-AF|ar|ur|ps|ckb|en) (\S.*)")
LANGUAGES = {"fa", "fa-AF", "ar", "ur", "ps", "ckb"}


def params(kind: str) -> list[object]:
    rows = map(json.loads, (CASES / f"{kind}.jsonl").read_text("utf-8").splitlines())
    return [pytest.param(row, id=row["note"]) for row in rows]


def outlets() -> list[tuple[str, list[list[str]]]]:
    """Return each outlet's head line and its rows of spellings, read apart from the library's own reader."""
    found: list[tuple[str, list[list[str]]]] = []
    for line in (line for module in MODULES for line in module.OUTLETS.strip().split("\n")):
        row = ROW.fullmatch(line)
        if row:
            found[-1][1].append(row[1].split("، "))
        else:
            assert HEAD.fullmatch(line), line
            found.append((line, []))
    return found


OUTLETS = outlets()
SPELLINGS = [(spelling, head.split()[0]) for head, rows in OUTLETS for row in rows for spelling in row]


@pytest.mark.parametrize("case", params("in-the-wild"))
def test_match(case: dict[str, object]) -> None:
    mention = match_agency(str(case["text"]), 0)
    assert mention is not None
    assert (mention.text, mention.agency.id) == (case["match"], case["id"])
    assert mention.ambiguous == case.get("ambiguous", False)


@pytest.mark.parametrize("case", params("negative"))
def test_no_match(case: dict[str, object]) -> None:
    assert match_agency(str(case["text"]), 0) is None


@given(mixed_text, st.integers(-3, 30))
def test_any_text(text: str, start: int) -> None:
    lookup_agency(text)
    is_agency_word_ambiguous(text)
    mention = match_agency(text, start)
    if mention:
        assert mention.span.of(text) == mention.text
        assert start <= mention.span.start
        assert mention.span.covers(mention.name_span)


def test_there_are_enough_and_no_id_twice() -> None:
    ids = [head.split()[0] for head, _ in OUTLETS]
    assert len(ids) >= 500
    assert len(set(ids)) == len(ids)
    assert all(rows for _, rows in OUTLETS)


def test_no_spelling_leads_to_two_outlets() -> None:
    owners: dict[str, tuple[str, bool]] = {}
    for spelling, identity in SPELLINGS:
        assert spelling == spelling.strip(" ،")
        assert name_key(spelling), spelling
        mark = (identity, spelling.endswith("*"))
        assert owners.setdefault(name_key(spelling), mark) == mark, spelling


def test_no_row_says_a_spelling_twice() -> None:
    for head, rows in OUTLETS:
        for row in rows:
            assert len(set(row)) == len(row), head
        languages = head.split()[3]
        assert languages == "-" or set(languages.split(",")) <= LANGUAGES, head


def test_every_spelling_finds_its_outlet() -> None:
    for spelling, identity in SPELLINGS:
        name = spelling.rstrip("*")
        agency = lookup_agency(name)
        assert agency is not None, spelling
        assert agency.id == identity, spelling
        assert is_agency_word_ambiguous(name) == spelling.endswith("*"), spelling


@given(st.sampled_from(SPELLINGS))
def test_a_spelling_is_found_however_it_is_written(pair: tuple[str, str]) -> None:
    name = pair[0].rstrip("*")
    agency = lookup_agency(name)
    others = [f"«{name}»", name.replace("ي", "ی").replace("ك", "ک"), f" {name}،", f"\N{RIGHT-TO-LEFT MARK}{name}"]
    if min(map(len, name.split())) > 1:  # initials need a space or a dot
        others.append(name.replace(" ", "\N{ZERO WIDTH NON-JOINER}"))
    for other in others:
        assert lookup_agency(other) == agency


def test_a_word_for_the_kind_proves_an_ordinary_word() -> None:
    assert is_agency_word_ambiguous("مهر")
    assert not is_agency_word_ambiguous("خبرگزاری مهر")
    assert not is_agency_word_ambiguous("مهر نیوز")
    assert not is_agency_word_ambiguous("باران")


def test_a_record_says_what_the_outlet_is() -> None:
    agency = lookup_agency("خبرگزاری فارس")
    assert agency is not None
    assert (agency.name, agency.country, agency.kind) == ("Fars News Agency", "IR", AgencyKind.AGENCY)
    assert "fa" in agency.languages
    assert agency.names[0] == "فارس"
    reuters = lookup_agency("reuters")
    assert reuters is not None
    assert reuters.languages == ("ar",)
    tass = lookup_agency("تاس")
    assert tass is not None
    assert tass.languages == ()


def test_words_around_names_are_written_once_a_row() -> None:
    for row in f"{words.BEFORE}\n{words.AFTER}\n{words.NATIONALITIES}".split("\n"):
        listed = [word.strip() for word in row.split("،")]
        assert len(set(listed)) == len(listed), row


@pytest.mark.parametrize("name", ["", "رویترز" * 20, "رویترز ایسنا", "خبرگزاری", "خبرگزاری باران"])
def test_no_outlet(name: str) -> None:
    assert lookup_agency(name) is None
