"""What holds for `clean` and `fold` on any text: twice is once, equivalents agree, the map fits, nothing raises."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rtl_news_meta.tables.letters import OWN
from rtl_news_meta.text import (
    LANGUAGES,
    apply_edits,
    clean,
    clean_aligned,
    cleaning_steps,
    compose,
    explain,
    fold,
    folding,
    is_clean,
)
from tests.strategies import any_text, arabic_text, misread_text, mixed_text, quoted_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtl_news_meta.text.keys import Level

languages = st.sampled_from([None, *LANGUAGES])
LEVELS: tuple[Level, ...] = ("letters", "words", "joined")
levels = st.sampled_from(LEVELS)

unsettled_text = st.one_of(mixed_text, quoted_text, misread_text)

# Marks that combine with Latin letters, and what may be lost from between the two.
accented_text = st.lists(
    st.sampled_from(["u", "E", "\u0301", "\u0323", "\u0307", "\u0654", " ", "\t", "\u200c", "\xad", "\x00", "ی", "ي"])
).map("".join)


# Misread words with a sign behind or before them that, changed, could be half of a letter.
@example("\u0637\xa7\u0638\u2020\u0638,", "fa")
@example("\u061b\u0637\xb1\u0637\xa8", "ar")
@example("\u0637\xa7\u0638\u201e\u0637\xad\u0637\xaf\u0637\xab\u200f", "ur")
@given(unsettled_text, languages)
def test_cleaning_twice_is_cleaning_once(text: str, language: str | None) -> None:
    once = clean(text, language)
    assert clean(once, language) == once
    assert is_clean(once, language)


@given(mixed_text, languages)
def test_canonically_equivalent_texts_are_cleaned_alike(text: str, language: str | None) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert clean(decomposed, language) == clean(text, language)


@given(mixed_text, languages, levels)
def test_canonically_equivalent_texts_have_one_key(text: str, language: str | None, level: Level) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(decomposed, language, level=level) == fold(text, language, level=level)


@given(unsettled_text, languages)
def test_the_map_leads_to_the_same_text(text: str, language: str | None) -> None:
    aligned = clean_aligned(text, language)
    assert aligned.source == text
    assert aligned.text == clean(text, language)
    assert apply_edits(text, aligned.edits) == aligned.text


@given(mixed_text, languages)
def test_changes_lie_in_the_text(text: str, language: str | None) -> None:
    changes = explain(text, language)
    assert all(change.span.end <= len(text) for change in changes)
    assert bool(changes) or clean(text, language) == text


@example("&\u0640#\ufeb3", None, "words")  # a hashtag only as long as the tatweel is there
@example("\u0345\u200c\u065a\u200c\u0915", "ar", "letters")  # marks that change places around a joiner
@given(st.one_of(arabic_text, any_text, accented_text), languages, levels)
def test_the_key_of_a_key_is_that_key(text: str, language: str | None, level: Level) -> None:
    key = fold(text, language, level=level)
    assert fold(key, language, level=level) == key


@given(st.one_of(mixed_text, accented_text), languages, levels)
def test_keys_have_maps_too(text: str, language: str | None, level: Level) -> None:
    step = folding(language, level)
    assert step.align(text).text == fold(text, language, level=level)


@given(any_text)
def test_cleaned_text_can_be_stored(text: str) -> None:
    clean(text).encode("utf-8")
    fold(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_a_language_are_left_alone(language: str) -> None:
    for letter in OWN[language.split("-")[0]]:
        word = f"{letter}{letter} {letter}"
        assert clean(word, language) == word


@given(unsettled_text, languages)
def test_cleaning_is_what_its_steps_do(text: str, language: str | None) -> None:
    expected = text
    for step in cleaning_steps(language):
        expected = step(expected)
    assert compose(*cleaning_steps(language))(text) == expected
    assert language is None or clean(text, language) == expected


@pytest.mark.parametrize("make", [lambda level: fold("خبر", level=level), lambda level: folding("fa", level)])
def test_an_unknown_level_is_named(make: Callable[[str], object]) -> None:
    with pytest.raises(ValueError, match=r"'nope'.*letters, words, joined"):
        make("nope")
