"""What holds for dates in any text: totality, exact spans, values that do not hang on what stands around them."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import DateParseError, find_dates, parse_date
from rtl_news_meta.dates import DateKind, DateMention
from rtl_news_meta.dates.resolve import SHARED
from tests.strategies import mixed_text

CASES = Path(__file__).resolve().parent.parent / "cases" / "dates"
LANGUAGES = ["fa", "ar", "ur", "ps", "fa-AF", "ckb"]
REFERENCE = dt.datetime(2023, 3, 12, 12)


def sentences(language: str) -> list[dict]:
    return [json.loads(line) for line in (CASES / f"{language}.jsonl").read_text("utf-8").splitlines()]


def value(mention: DateMention) -> tuple:
    return mention.text, mention.start, mention.end, mention.time, mention.timezone, mention.kind, mention.iso


DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
WORDS = [word for language in LANGUAGES for row in sentences(language)[::9] for word in row["text"].split()]
dated_text = st.lists(
    st.one_of(st.sampled_from(WORDS), st.text(DIGITS, min_size=1, max_size=4), st.sampled_from(list("/-.:،()\n"))),
    max_size=25,
).map(" ".join)


@given(st.one_of(dated_text, mixed_text), st.sampled_from([None, *LANGUAGES]), st.sampled_from([None, REFERENCE]))
def test_any_text_is_read_and_spans_are_exact(text: str, language: str | None, reference: dt.datetime | None) -> None:
    mentions = find_dates(text, reference=reference, language=language)
    at = 0
    for mention in mentions:
        assert at <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.text
        assert mention.text == mention.text.strip()
        at = mention.span.end
        assert (mention.start is None) == (mention.end is None)
        if mention.start is not None and mention.end is not None:
            assert mention.start <= mention.end
        if mention.written is not None and mention.written.day is not None and mention.start == mention.end:
            assert mention.written.to_date() == mention.start
        assert mention.datetime is None or mention.datetime.date() == mention.start == mention.end


@given(st.one_of(dated_text, mixed_text), st.sampled_from([None, *LANGUAGES]))
def test_any_text_parses_or_is_a_date_parse_error(text: str, language: str | None) -> None:
    try:
        read = parse_date(text, language=language)
        span, words = read.span, read.text
    except DateParseError as error:
        span, words = error.span, error.span.of(error.text)
    assert span.end <= len(text)
    assert span.of(text) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_reference_nothing_is_reckoned_from_today(language: str) -> None:
    for case in sentences(language):
        for mention in find_dates(case["text"], language=language):
            assert mention.kind is not DateKind.RELATIVE or mention.start is None, mention


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_before_and_after_changes_nothing(language: str) -> None:
    other = {
        "fa": "متن دیگر.",
        "fa-AF": "متن دیگر.",
        "ar": "نص آخر.",
        "ur": "دوسرا متن۔",
        "ps": "بل متن.",
        "ckb": "دەقێکی تر.",
    }
    for case in sentences(language)[::3]:
        text = case["text"]
        alone = [value(m) for m in find_dates(text, reference=REFERENCE, language=language)]
        inside = f"{other[language]}\n\n{text}\n\n{other[language]}"
        assert [value(m) for m in find_dates(inside, reference=REFERENCE, language=language)] == alone, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_found_with_its_year_is_parsed_alike(language: str) -> None:
    for case in sentences(language)[::3]:
        for mention in find_dates(case["text"], language=language):
            if SHARED in mention.evidence:
                continue  # its year stands behind it
            if mention.kind is DateKind.ABSOLUTE and mention.start is not None and mention.written is not None:
                again = parse_date(mention.text, language=language)
                assert (again.start, again.end, again.time) == (mention.start, mention.end, mention.time), mention.text
