"""The language of a text: right on the cases, total and bounded on anything, the same however it is typed."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import (
    CalendarDate,
    LanguageError,
    clean,
    detect_language,
    detect_line_languages,
    find_dates,
    fold,
    is_clean,
    parse_article,
)
from rtl_news_meta.language import language_of, nearest_language
from rtl_news_meta.language.detect import SAMPLES, _sample
from rtl_news_meta.tables import languages as tables
from tests.strategies import mixed_text

CASES = Path(__file__).parent / "cases" / "language"


def cases(kind: str) -> list[object]:
    rows = map(json.loads, (CASES / f"{kind}.jsonl").read_text("utf-8").splitlines())
    return [pytest.param(row["text"], row["language"], id=f"{row['language']}: {row['note']}") for row in rows]


KNOWN = [json.loads(line) for line in (CASES / "in-the-wild.jsonl").read_text("utf-8").splitlines()]
SENTENCES = {row["language"]: row["text"] for row in sorted(KNOWN, key=lambda row: len(row["text"]))}
VOCABULARY = " ".join([*tables.FUNCTION_WORDS.values(), *tables.OCCASIONAL_WORDS.values(), "رئیس جمهور ایران"]).split()
DARI_PIECES = [
    ("این نمایشگاه در ۱۸ سنبله ۱۳۹۹ آغاز شد", "date سنبله ×1"),
    ("رئیس صحت عامه گفت که موتر در سرک ماند", "words صحت عامه ×1"),
    ("داکتر گفت که زنده\u200cگی در ده دشوار است", "spelling زنده\u200cگی ×1"),
    ("پوهنتون به کار آغاز کرد", "word پوهنتون ×1"),
]
ARABIC_KEYS = str.maketrans({0x6CC: 0x64A, 0x6A9: 0x643})


@pytest.mark.parametrize(("text", "language"), cases("in-the-wild") + cases("synthetic") + cases("negative"))
def test_case(text: str, language: str | None) -> None:
    assert detect_language(text).language == language


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "language"), cases("known-failures"))
def test_known_failure(text: str, language: str | None) -> None:
    assert detect_language(text).language == language


@given(mixed_text)
def test_any_text_has_a_guess_of_known_shape(text: str) -> None:
    guess = detect_language(text)
    assert guess.language is None or guess.language in tables.LANGUAGES
    assert 0 <= guess.confidence <= 1
    assert (guess.language is None) == (guess.confidence == 0)
    assert all(guess.evidence)


@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=8).map(" ".join))
def test_a_named_language_has_evidence(text: str) -> None:
    guess = detect_language(text)
    assert guess.evidence or guess.language is None


def test_what_is_absent_is_shown_where_nothing_else_told() -> None:
    assert detect_language("رئیس جمهور ایران").evidence[-1].startswith("none of ")


@pytest.mark.parametrize(("text", "piece"), DARI_PIECES)
def test_evidence_of_dari_names_the_kind(text: str, piece: str) -> None:
    assert piece in detect_language(text).evidence


@given(mixed_text)
def test_canonically_equivalent_texts_have_one_guess(text: str) -> None:
    assert detect_language(unicodedata.normalize("NFD", text)) == detect_language(unicodedata.normalize("NFC", text))


@given(mixed_text)
def test_lines_stand_where_they_say(text: str) -> None:
    lines = detect_line_languages(text)
    for line in lines:
        assert line.span.of(text) == line.text
        assert line.guess == detect_language(line.text)
    assert [line.text for line in lines] == [line for line in text.splitlines() if line.strip()]


@given(st.text(alphabet="اب \n", max_size=3000))
def test_the_sample_is_bounded_and_of_the_text(text: str) -> None:
    for stretches, length, _ in SAMPLES:
        sample = _sample(text, stretches, length)
        assert len(sample) <= stretches * (length + 1)
        assert len(text) > stretches * length or sample == text


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("other", SENTENCES)
def test_the_larger_part_of_a_mixed_page_wins(language: str, other: str) -> None:
    if {language, other} <= {"fa", "fa-AF"}:
        return
    page = "\n".join([SENTENCES[language], SENTENCES[other], *[SENTENCES[language]] * 4])
    assert detect_language(page).language == language
    assert detect_line_languages(page)[1].guess.language == other


@pytest.mark.parametrize("language", ["fa", "fa-AF", "ps", "ur", "ckb"])
def test_an_arabic_keyboard_changes_nothing(language: str) -> None:
    assert detect_language(SENTENCES[language].translate(ARABIC_KEYS)).language == language


@pytest.mark.parametrize("language", SENTENCES)
def test_a_long_text_is_read_to_its_end(language: str) -> None:
    page = "Latin furniture. " * 100 + SENTENCES[language] * 30 + " more of it" * 100
    assert detect_language(page).language == language


@pytest.mark.parametrize("filler", ["ا", "\u064e", "\u0654", "ا\u0653\u0654", "x", " ", "\n", "\ud800", "ﻻ", "م "])
def test_long_runs_of_one_thing_are_no_language(filler: str) -> None:
    assert detect_language(filler * 50_000).language is None


def test_evidence_names_what_stands_in_the_text() -> None:
    text = "قال الوزير إن هذا في بغداد"
    guess = detect_language(text)
    assert guess.language == "ar"
    for piece in guess.evidence:
        kind, what, count = piece.split()
        assert kind in ("word", "letter", "beginning", "ending")
        assert text.count(what) >= int(count.removeprefix("×"))


def test_a_guess_is_a_value() -> None:
    guess = detect_language("قال الوزير إن هذا في بغداد")
    assert pickle.loads(pickle.dumps(guess)) == guess
    assert pickle.loads(pickle.dumps(guess)).evidence == guess.evidence
    assert len({guess, detect_language("قال الوزير إن هذا في بغداد")}) == 1


def test_a_guess_lists_no_more_words_than_can_be_read() -> None:
    pieces = detect_language(" ".join(tables.FUNCTION_WORDS["fa"].split()[:60])).evidence
    assert len([piece for piece in pieces if piece.startswith("word")]) == 10


@pytest.mark.parametrize("table", [tables.FUNCTION_WORDS, tables.OCCASIONAL_WORDS])
def test_no_word_stands_twice_in_a_language(table: dict[str, str]) -> None:
    for language, words in table.items():
        assert len(words.split()) == len(set(words.split())), language


def test_a_word_is_either_frequent_or_occasional() -> None:
    for language, words in tables.OCCASIONAL_WORDS.items():
        assert set(words.split()).isdisjoint(tables.FUNCTION_WORDS[language].split()), language


def test_every_staple_letter_is_a_clue() -> None:
    letters = {letter for row, _, _ in tables.LETTERS for letter in row.split()}
    for staples, _ in tables.STAPLES.values():
        assert letters.issuperset(staples.split())


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("fa-AF", "fa-AF"),
        ("fa-IR", "fa"),
        ("fa_AF", "fa-AF"),
        ("per-Arab-AF", "fa-AF"),
        ("FA", "fa"),
        ("prs", "fa-AF"),
        ("ar-SY", "ar"),
        ("arb", "ar"),
        ("ku", "ckb"),
        ("ps-AF", "ps"),
        ("sd-PK", "sd"),
        ("fa-Arab-AF", "fa-AF"),
        ("ku_Arab", "ckb"),
        ("ur-Aran-PK", "ur"),
        ("fa-u-nu-latn", "fa"),
        ("ps-x-latn", "ps"),
    ],
)
def test_a_tag_means_one_language_everywhere(tag: str, language: str) -> None:
    text = "رئيس جمهوری, گفت : دیروز یک"
    assert language_of(tag) == nearest_language(tag) == language
    assert clean(text, tag) == clean(text, language)
    assert is_clean(text, tag) == is_clean(text, language)
    assert fold(text, tag) == fold(text, language)
    assert find_dates(text, language=tag) == find_dates(text, language=language)
    assert parse_article(text, language=tag) == parse_article(text, language=language)
    if language != "sd" and tag != "ar-SY":  # which has months of its own
        day = CalendarDate.from_date(dt.date(2024, 1, 2), "gregorian")
        assert day.month_name(tag) == day.month_name(language)


@pytest.mark.parametrize("tag", ["", "tlh", "-", "en-AF", "ur-Latn", "ku-latn-TR", "sd_Deva", "a" * 99, "\ud800"])
def test_a_tag_of_no_known_language_is_named(tag: str) -> None:
    for function in (language_of, nearest_language):
        with pytest.raises(LanguageError) as raised:
            function(tag)
        assert raised.value.language == tag
    for reader in (lambda: clean("", tag), lambda: fold("", tag), lambda: is_clean("", tag)):
        with pytest.raises(LanguageError):
            reader()
