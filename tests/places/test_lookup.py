"""Looking up places: the cases, total over any text, the same however a name is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta.places import Place, is_place_word_ambiguous, lookup_place, match_place
from rtl_news_meta.places.gazetteer import gazetteer
from rtl_news_meta.places.names import name_key
from rtl_news_meta.tables.places import CITIES, CLASSIFIERS, COUNTRIES, ORDINARY_WORDS
from rtl_news_meta.tables.regions import REGIONS
from tests.strategies import mixed_text

CASES = Path(__file__).parent.parent / "cases" / "places"


def cases(kind: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (CASES / f"{kind}.jsonl").read_text("utf-8").splitlines()]


def params(kind: str) -> list[object]:
    return [pytest.param(row, id=str(row["note"])) for row in cases(kind)]


NAMES = [(name, str(row["country"])) for row in cases("names") for name in row["names"]]  # type: ignore[attr-defined]
REVIEWED = [
    *((spelling, key) for table in (COUNTRIES, CITIES) for key, row in table.items() for spelling in row.split("، ")),
    *(
        (spelling, f"{country} {name}")
        for country, rows in REGIONS.items()
        for name, row in rows.items()
        for spelling in row.split("، ")
    ),
]
"""Every reviewed spelling, with its GeoNames id or its country and name."""
SHARED = {
    name_key("کردستان"): ("IQ", "IR"),
    name_key("خیبر"): ("SA", "PK"),
}
"""Names that the tables give to places of two countries: the one that counts without a country, and the other."""


@pytest.mark.parametrize("country", sorted({country for _, country in NAMES}))
def test_names_as_datelines_write_them(country: str) -> None:
    found = {name: lookup_place(name) for name, where in NAMES if where == country}
    assert {name: place.country if place else None for name, place in found.items()} == dict.fromkeys(found, country)


@pytest.mark.parametrize("case", params("in-the-wild") + params("synthetic"))
def test_match(case: dict[str, object]) -> None:
    mention = match_place(str(case["text"]), int(str(case.get("start", 0))))
    assert (mention.text if mention else None) == case["match"]
    assert (mention.place.geonames_id if mention and mention.place else None) == case["id"]


@pytest.mark.parametrize("case", params("negative"))
def test_no_match(case: dict[str, object]) -> None:
    assert match_place(str(case["text"]), 0) is None


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("case", params("known-failures"))
def test_known_failure(case: dict[str, object]) -> None:
    place = lookup_place(str(case["name"]))
    assert place is not None
    assert place.country == case["country"]


@given(mixed_text, st.integers(0, 30), st.sampled_from([None, "IR", "SA", "XX"]))
def test_any_text(text: str, start: int, country: str | None) -> None:
    place = lookup_place(text, country=country)
    assert place is None or place.name
    mention = match_place(text, start, country=country)
    if mention:
        assert mention.span.start == start
        assert mention.span.of(text) == mention.text
        assert mention.place == lookup_place(mention.text, country=country)


@given(st.sampled_from(NAMES))
def test_a_name_is_found_however_it_is_written(pair: tuple[str, str]) -> None:
    name, _ = pair
    place = lookup_place(name)
    for other in (
        name.replace(" ", ""),
        name.replace(" ", "\N{ZERO WIDTH NON-JOINER}"),
        name.replace(" ", "\N{NO-BREAK SPACE}"),
        name.replace("ی", "ي").replace("ک", "ك"),
        name.replace("ي", "ی").replace("ك", "ک").replace("أ", "ا").replace("ة", "ه"),
        f"\N{RIGHT-TO-LEFT MARK}{name}\N{RIGHT-TO-LEFT MARK}",
    ):
        assert lookup_place(other) == place


@given(st.sampled_from(NAMES), st.sampled_from([" - رويترز", "،", ":", "\n", " (واس)", " ـ"]))
def test_a_name_is_found_before_a_separator(pair: tuple[str, str], behind: str) -> None:
    name, _ = pair
    mention = match_place(name + behind, 0)
    assert mention is not None
    assert mention.text == name


def test_country_settles_a_shared_name() -> None:
    assert [lookup_place("طرابلس", country=code) for code in ("LB", "LY")] != [lookup_place("طرابلس")] * 2
    assert {code: _country("طرابلس", code) for code in ("LB", "LY", "IR")} == {"LB": "LB", "LY": "LY", "IR": "LY"}
    assert _country("حیدرآباد", "PK") == "PK"
    assert _country("عمان", "JO") == "JO"


def _country(name: str, context: str) -> str | None:
    place = lookup_place(name, country=context)
    return place.country if place else None


def test_a_country_before_its_capital_of_the_same_name() -> None:
    assert lookup_place("الكويت") == Place(name="Kuwait", country="KW", geonames_id=285570)


@pytest.mark.parametrize(
    "name", ["مدينة بيروت", "استان فارس", "محافظة نينوى", "غزني ښار", "پارێزگای هەولێر", "ضلع سوات"]
)
def test_a_word_for_the_kind_of_place(name: str) -> None:
    assert lookup_place(name) is not None


@pytest.mark.parametrize("name", ["", " ", "ولاية", "مدينة x", "x مدينة", "بغداد" * 20, "بغداد 5", "!"])
def test_no_place(name: str) -> None:
    assert lookup_place(name) is None


def test_ordinary_words() -> None:
    assert all(map(is_place_word_ambiguous, ("قم", "بم", "یزد", "فارس", "الجزيرة", "السعودي", "رم")))
    assert not any(map(is_place_word_ambiguous, ("بغداد", "تهران", "اسلام آباد", "القاهرة")))


def test_a_reviewed_spelling_belongs_to_one_place() -> None:
    owners: dict[str, object] = {}
    for spelling, owner in REVIEWED:
        if name_key(spelling) not in SHARED:
            assert owners.setdefault(name_key(spelling), owner) == owner, spelling


def test_a_bare_name_is_the_city_and_not_the_province_named_after_it() -> None:
    for name, identity in (("اصفهان", 418863), ("ساوه", 116667), ("زنجان", 111453), ("جازان", 105299)):
        place = lookup_place(name)
        assert place is not None
        assert (place.geonames_id, place.latitude is None) == (identity, False)


@pytest.mark.parametrize("name", SHARED)
def test_a_country_chooses_between_reviewed_places_of_one_name(name: str) -> None:
    first, second = SHARED[name]
    found = [lookup_place(name, country=country) for country in (None, first, second)]
    assert [place and place.country for place in found] == [first, first, second]


def test_a_reviewed_row_has_no_spelling_twice() -> None:
    rows = [row for table in (COUNTRIES, CITIES, *REGIONS.values()) for row in table.values()]
    for row in rows:
        spellings = row.split("، ")
        assert all(spelling == spelling.strip() and name_key(spelling) for spelling in spellings)
        assert len(set(spellings)) == len(spellings)


def test_a_reviewed_spelling_finds_its_place() -> None:
    for spelling, owner in REVIEWED:
        found = {lookup_place(spelling, country=country) for country in (None, *SHARED.get(name_key(spelling), ()))}
        owners = {owner for place in found if place for owner in (place.geonames_id, f"{place.country} {place.name}")}
        assert owner in owners, spelling


def test_the_country_counts_in_either_case_and_no_offset_raises() -> None:
    for country in ("lb", "LB"):
        place = lookup_place("طرابلس", country=country)
        assert place is not None
        assert place.country == "LB"
    assert match_place("قم", -3) is None
    assert match_place("قم", 99) is None


def test_ordinary_words_are_places_and_listed_once() -> None:
    words = [word for row in ORDINARY_WORDS.values() for word in row.split()]
    assert [word for word in words if lookup_place(word) is None] == []
    assert len(set(map(name_key, words))) == len(words)
    assert len(set(CLASSIFIERS.split())) == len(CLASSIFIERS.split())


def test_the_packed_table() -> None:
    known = gazetteer()
    rows = len(known.ids)
    assert {len(known.names), len(known.countries), len(known.latitudes), len(known.longitudes)} == {rows}
    assert all(0 <= row < rows for numbers in known.rows.values() for row in numbers)
    assert known.table.spaced <= known.rows.keys()
    ids = [identity for identity in known.ids if identity]
    assert len(set(ids)) == len(ids)
    assert all(len(code) == 2 and code.isupper() for code in known.countries)
    for row in range(0, rows, 97):
        place = known.place(row)
        assert place.latitude is None or -90 <= place.latitude <= 90
        assert place.longitude is None or -180 <= place.longitude <= 180
