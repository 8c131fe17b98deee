"""The language of a text: total, bounded, and right on the plainest sentences."""

from __future__ import annotations

import pytest
from hypothesis import given

from rtl_news_meta import detect_language, detect_line_languages
from rtl_news_meta.tables.languages import LANGUAGES
from tests.strategies import mixed_text


@given(mixed_text)
def test_any_text_has_a_guess_of_known_shape(text: str) -> None:
    guess = detect_language(text)
    assert guess.language is None or guess.language in LANGUAGES
    assert 0 <= guess.confidence <= 1
    assert (guess.language is None) == (guess.confidence == 0)


@given(mixed_text)
def test_lines_stand_where_they_say(text: str) -> None:
    for line in detect_line_languages(text):
        assert line.span.of(text) == line.text
        assert line.guess == detect_language(line.text)


@pytest.mark.parametrize("text", ["", " \n", "Reuters 2024", "۱۲۳", "\ud800"])
def test_no_letters_no_language(text: str) -> None:
    assert detect_language(text).language is None
