"""Keys of names: the same for every way to write a name, and found in a text only where a word begins and ends."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta.places.names import LONGEST_NAME, NameTable, first_word, name_key, skip_openers
from rtl_news_meta.text.search_copy import search_copy
from tests.strategies import arabic_text, mixed_text

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
ARABIC_KEYS = str.maketrans({0x6CC: 0x64A, 0x6A9: 0x643})
DIGITS = str.maketrans({0x660 + d: 0x6F0 + d for d in range(10)})


@given(mixed_text)
def test_a_key_has_no_space(name: str) -> None:
    assert not any(char.isspace() for char in name_key(name))


@given(mixed_text)
def test_joiners_and_marks_and_letters_of_other_keyboards_make_no_difference(name: str) -> None:
    key = name_key(name)
    assert name_key(name.replace(ZWNJ, "")) == key
    assert name_key(unicodedata.normalize("NFD", name)) == key
    assert name_key(unicodedata.normalize("NFC", name)) == key
    assert name_key(name.translate(ARABIC_KEYS)) == key
    assert name_key(name.translate(DIGITS)) == key


@given(arabic_text)
def test_a_search_copy_has_the_keys_of_its_source(name: str) -> None:
    assert name_key(search_copy(name).text) == name_key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("و م ع", "و.م.ع"), ("أ. ف. ب.", "ا ف ب"), ("اسلام آباد", "اسلام" + ZWNJ + "آباد"), ("K24", "k٢٤")],
)
def test_equal_keys(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


def test_initials_are_not_the_word_they_spell() -> None:
    assert name_key("و م ع") != name_key("ومع")


TABLE = NameTable({name_key(name) for name in ("رام الله", "رام", "بهرام", "أ ف ب", "Al Jazeera", "سي ان ان")})
for spelling in ("رام الله", "أ ف ب", "Al Jazeera", "سي ان ان"):
    TABLE.add_breaks(spelling)
PIECES = st.sampled_from(
    ["رام", "الله", "به", "أ", "ف", "ب", ".", " ", ZWNJ, "-", "«", "\n", "Al", "Jazeera", "سي", "ان"]
)


@given(st.one_of(mixed_text, st.lists(PIECES, max_size=12).map("".join)), st.integers(0, 30))
def test_a_found_name_is_a_name_of_the_table(text: str, start: int) -> None:
    found = TABLE.longest(text, start)
    if found:
        end, key = found
        assert start < end <= len(text)
        assert end - start <= LONGEST_NAME
        assert name_key(text[start:end]) == key in TABLE.keys
        assert "\n" not in text[start:end]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رام الله اليوم", "رام الله"),
        ("رامالله", "رامالله"),
        ("رام اليوم", "رام"),
        ("أ.ف.ب.", "أ.ف.ب"),
        ("أ ف بيان", None),
        ("سي.ان.ان.", "سي.ان.ان"),
        ("Al-Jazeera", None),
        ("به رام", None),
        ("رام\nالله", "رام"),
        ("«رام» الله", None),
    ],
)
def test_longest(text: str, name: str | None) -> None:
    found = TABLE.longest(text, 0)
    assert (text[: found[0]] if found else None) == name


@given(mixed_text, st.integers(0, 30))
def test_openers_are_few_and_hold_no_word(text: str, start: int) -> None:
    start = min(start, len(text))
    end = skip_openers(text, start)
    assert start <= end <= min(len(text), start + 8)
    assert not name_key(text[start:end])


@given(mixed_text, st.integers(0, 30))
def test_the_first_word_stands_at_the_start(text: str, start: int) -> None:
    found = first_word(text, start)
    if found:
        word, end = found
        assert name_key(text[start:end]) == word != ""
