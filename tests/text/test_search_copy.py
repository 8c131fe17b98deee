"""The search copy: folded text whose places can be found in the source."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from rtl_news_meta.spans import Span
from rtl_news_meta.text.search_copy import search_copy
from tests.strategies import mixed_text


@given(mixed_text)
def test_copy_is_idempotent(text: str) -> None:
    once = search_copy(text).text
    assert search_copy(once).text == once


@given(mixed_text)
def test_every_character_points_into_the_source(text: str) -> None:
    copy = search_copy(text)
    assert copy.source == text
    last = 0
    for i in range(len(copy.text)):
        span = copy.to_source(i, i + 1)
        assert last <= span.start < span.end <= len(text)
        assert span.length == 1
        last = span.start
        assert search_copy(span.of(text)).text.find(copy.text[i]) >= 0 or copy.text[i] in " \n"


@given(mixed_text)
def test_spans_cover_their_characters(text: str) -> None:
    copy = search_copy(text)
    for start in range(0, len(copy.text), 7):
        end = min(start + 5, len(copy.text))
        span = copy.to_source(start, end)
        assert span.start == copy.to_source(start, start + 1).start
        assert span.end == copy.to_source(end - 1, end).end


@given(mixed_text)
def test_source_positions_map_to_the_next_kept_character(text: str) -> None:
    copy = search_copy(text)
    for position in range(len(text)):
        offset = copy.from_source(position)
        if offset < len(copy.text):
            assert copy.to_source(offset, offset + 1).start >= position
        if offset:
            assert copy.to_source(offset - 1, offset).start < position


@given(mixed_text)
def test_composed_and_decomposed_text_agree(text: str) -> None:
    both = [search_copy(unicodedata.normalize(form, text)).text for form in ("NFC", "NFD")]
    letters = [[c for c in copy if "\u0600" <= c <= "\u06ff"] for copy in both]
    assert letters[0] == letters[1]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ا\u0653ب", "اب"),
        ("خبرگزار\u064a", "خبرگزاری"),
        ("پنج\u200cشنبه", "پنجشنبه"),
        ("أبهــا", "ابها"),
        ("رئيس", "رییس"),
        ("\ufefb", "لا"),
        ("١٢/۰۳/1402", "12/03/1402"),
        ("\u200f«تهران»\u00a0-", "«تهران» -"),
        ("ئەمڕۆ", "یهمرو"),
        ("a\r\nb\u2028c", "a\n\nb\nc"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert search_copy(written).text == folded


def test_tatweel_between_spaces_stays() -> None:
    assert search_copy("الف \u0640 ب").text == "الف \u0640 ب"


def test_an_empty_range_has_an_empty_span() -> None:
    assert search_copy("\u200c\u200cاب").to_source(0, 0) == Span(2, 2)
    assert search_copy("اب").to_source(1, 1) == Span(1, 1)


def test_text_without_anything_removed_has_equal_offsets() -> None:
    copy = search_copy("يك")
    assert copy.to_source(1, 2) == Span(1, 2)
    assert copy.from_source(1) == 1
    assert repr(copy) == "SearchCopy('یک')"
