"""What holds for every record: spans, parts, and the same record from every way to write the same text."""

from __future__ import annotations

import json
import pickle
import re
import sys
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtl_news_meta as rnm
from rtl_news_meta import Article, PartKind, find_attributions, find_bylines, find_datelines, parse_article, to_row
from tests.examples import ROOT
from tests.strategies import mixed_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.spans import Span

CASES = [
    json.loads(line)
    for name in ("layouts", "traps")
    for line in (ROOT / "tests" / "cases" / "news" / f"{name}.jsonl").read_text("utf-8").splitlines()
]
TEXTS = ["\n".join(case["text"]) for case in CASES]
LINES = sorted({line for case in CASES for line in case["text"]})

page_text = st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(LINES), mixed_text), max_size=9).map("\n".join)
"""Lines of real shape in any order, with noise among them."""


def values(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield every text in the record, with the span that it says it has."""
    pending: list[Any] = [
        *(article.kicker, article.headline, article.standfirst, article.agency, article.desk, article.dateline),
        *(article.published, article.updated, article.article_id, article.end_mark),
        *(article.subheads + article.body + article.captions + article.tags + article.furniture + article.unparsed),
        *(article.quoted_sources + article.contributors + article.dates),
    ]
    while pending:
        value = pending.pop()
        if value is None:
            continue
        yield value.text, value.span
        for name in ("places", "sources", "contributors", "desk", "date", "words", "code"):
            inner = getattr(value, name, None)
            pending += inner if isinstance(inner, tuple) else [inner]


@given(page_text)
def test_every_value_is_what_stands_at_its_span(text: str) -> None:
    article = parse_article(text)
    for value, span in values(article):
        assert 0 <= span.start < span.end <= len(text)
        assert value == span.of(text) or "&" in span.of(text)


@given(page_text)
def test_the_parts_laid_end_to_end_are_the_source(text: str) -> None:
    article = parse_article(text)
    assert "".join(part.span.of(text) for part in article.parts) == text
    assert all(part.span.length for part in article.parts)
    for passage in article.body:
        kinds = {part.kind for part in article.parts if part.span.overlaps(passage.span)}
        assert PartKind.BODY in kinds


@given(page_text)
def test_the_readers_of_one_kind_keep_to_the_text_and_to_their_order(text: str) -> None:
    for read in (find_attributions, find_datelines, find_bylines):
        found = read(text)
        spans = [each.span for each in found]
        assert spans == sorted(spans)
        assert all(each.text == span.of(text) or "&" in span.of(text) for each, span in zip(found, spans, strict=True))


@given(page_text)
def test_a_record_is_a_value(text: str) -> None:
    article = parse_article(text)
    assert article == parse_article(text)
    assert hash(article) == hash(parse_article(text))
    assert pickle.loads(pickle.dumps(article)) == article
    assert str(article).startswith("language:")


@given(page_text)
def test_a_row_holds_plain_values_only(text: str) -> None:
    row = to_row(parse_article(text))
    assert tuple(row) == rnm.FIELDS
    if not re.search("[\ud800-\udfff]", text):
        assert json.loads(json.dumps(row)) == row


ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
ARABIC_LETTERS = str.maketrans({"ی": "ي", "ک": "ك"})
PERSIAN_LETTERS = str.maketrans({"ي": "ی", "ك": "ک"})
DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN_DIGITS = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹")
OTHER_WAYS = {
    "zwnj-deleted": lambda text: text.replace(ZWNJ, ""),
    "arabic-letters": lambda text: text.translate(ARABIC_LETTERS),
    "persian-letters": lambda text: text.translate(PERSIAN_LETTERS),
    "other-digits": lambda text: text.translate(DIGITS),
    "persian-digits": lambda text: text.translate(PERSIAN_DIGITS),
    "no-break-spaces": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "direction-marks": lambda text: re.sub("(?m)^(?=.)", "\N{RIGHT-TO-LEFT MARK}", text),
}


def folded(value: Any) -> Any:
    """Return a row's value with every way to write it made one."""
    if isinstance(value, str):
        text = unicodedata.normalize("NFD", value).replace(ZWNJ, "").replace("\N{NO-BREAK SPACE}", " ")
        text = text.replace("\N{RIGHT-TO-LEFT MARK}", "")
        text = text.translate(PERSIAN_LETTERS)
        return "".join(str(unicodedata.decimal(char, char)) for char in text)
    if isinstance(value, list):
        return [folded(item) for item in value]
    return {key: folded(item) for key, item in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize("way", OTHER_WAYS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_another_way_to_write_the_text_gives_the_same_record(case: dict[str, Any], way: str) -> None:
    text = "\n".join(case["text"])
    language = rnm.detect_language(text).language
    row = to_row(parse_article(text, language=language))
    other = to_row(parse_article(OTHER_WAYS[way](text), language=language))
    del row["spans"], other["spans"]
    assert folded(other) == folded(row)


def calls_to_parse(text: str) -> int:
    """Return how many functions are called, Python's and C's, to parse a text."""
    count = 0

    def see(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        parse_article(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", LINES[::19])
def test_a_page_twice_as_long_takes_about_twice_the_calls(unit: str) -> None:
    parse_article(f"{unit}\n" * 80)  # the tables are read with the first text
    assert calls_to_parse(f"{unit}\n" * 160) <= 2.2 * calls_to_parse(f"{unit}\n" * 80)


@pytest.mark.parametrize("unit", LINES[::19])
def test_the_parts_of_a_long_page_are_the_page(unit: str) -> None:
    article = parse_article(f"{unit}\n" * 80)
    assert sum(part.span.length for part in article.parts) == 80 * (len(unit) + 1)
