"""What the library promises as a whole: the same answer every time, and for each of the five seeds a record."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given

import rtl_news_meta as rnm
from tests.examples import ROOT
from tests.strategies import mixed_text

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))

ANSWERS = """
import sys
import rtl_news_meta as rnm
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    print(ascii([rnm.clean(text), rnm.fold(text), rnm.restore_zwnj(text)]))
    print(ascii([rnm.detect_language(text), rnm.find_dates(text)]))
    print(ascii(rnm.to_json(rnm.parse_article(text))))
"""


def test_answers_do_not_depend_on_hash_seed_and_locale() -> None:
    """Sets and dicts of strings iterate in another order with another seed; no answer may.

    Nor may the locale count, or make a package that is imported late warn.
    """
    outputs = {
        subprocess.run(
            [sys.executable, "-W", "error", "-c", ANSWERS, *map(str, SEEDS)],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for seed, locale in (("0", "C.UTF-8"), ("1", "C"), ("20261", "fa_IR.UTF-8"))
    }
    assert len(outputs) == 1
    assert len(outputs.pop()) > 10_000


@given(mixed_text)
@example("به گزارش ایسنا ( عکس: - شنبه دیروز | به ۱ )")
def test_every_reader_is_total(text: str) -> None:
    for read in (
        *(rnm.clean, rnm.fold, rnm.restore_zwnj, rnm.detect_language, rnm.find_dates, rnm.parse_article),
        *(rnm.find_attributions, rnm.find_datelines, rnm.find_bylines),
    ):
        assert read(text) == read(text)


@pytest.mark.parametrize("value", [None, float("nan"), b"x" * 1000], ids=str)
def test_what_is_no_text_is_named(value: Any) -> None:
    for read in (
        *(rnm.clean, rnm.is_clean, rnm.fold, rnm.restore_zwnj, rnm.detect_language, rnm.detect_line_languages),
        *(rnm.find_dates, rnm.parse_date, rnm.find_attributions, rnm.find_datelines, rnm.find_bylines),
        *(rnm.parse_article, rnm.text.clean_aligned, rnm.text.explain),
    ):
        with pytest.raises(TypeError, match=r"^a text is a str, not ") as caught:
            read(value)
        assert len(str(caught.value)) < 120


def test_messages_show_a_line_of_a_long_value() -> None:
    with pytest.raises(rnm.DateParseError) as caught:
        rnm.parse_date("خبر " * 10_000)
    assert len(str(caught.value)) < 200
    assert caught.value.text == "خبر " * 10_000
    with pytest.raises(rnm.RecordError) as refused:
        rnm.from_json(json.dumps(["خبر"] * 10_000))
    assert len(str(refused.value)) < 200


class Soup(str):
    """A string as HTML parsers give it: a `str` that holds on to more."""

    def __reduce__(self) -> str:
        raise RecursionError


def test_no_result_keeps_a_string_of_a_parser() -> None:
    source = Soup("به گزارش ایسنا ، وزير ۱۲ مهر ۱۴۰۱ گفت.")
    for made in (
        rnm.parse_article(source),
        rnm.text.clean_aligned(source),
        rnm.compose(rnm.text.trim_lines).align(source),
    ):
        assert type(made.source) is str
        assert pickle.loads(pickle.dumps(made)) == made
    assert type(rnm.clean(source)) is type(rnm.fold(source)) is str
    assert all(type(mention.text) is str for mention in rnm.find_dates(source))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_value_of_a_seed_stands_where_its_span_says(path: Path) -> None:
    source = path.read_text("utf-8")
    article = rnm.parse_article(source)
    values = [
        *(article.kicker, article.headline, *article.subheads, article.standfirst, *article.captions, *article.tags),
        *(article.agency, *article.quoted_sources, article.desk, article.dateline, *article.contributors),
        *(article.published, article.updated, *article.dates, article.article_id, article.end_mark),
        *(article.furniture + article.unparsed),
    ]
    stated = [value for value in values if value is not None]
    assert stated
    for value in stated:
        assert value.span.of(source) == value.text


# The five records, read by hand from the files. They pin the main job; the rules that give them know no file.
RECORDS: dict[str, dict[str, object]] = {
    "000": {
        "language": "fa",
        "agency": "دفاعپرس",
        "desk": "گروه بینالملل",
        "end_mark": "پایان پیام",
        "end_code": "161",
    },
    "001": {
        "language": "ar",
        "kicker": "مستقبلا وزير خارجية سوريا؛",
        "headline": "الرئيس بزشكيان : ايران لن تترك دعم اصدقائها",
        "agency": "العالم",
        "dateline_places": ["ايران"],
        "published": "2024-11-21T03:39:00+00:00",
    },
    "002": {
        "language": "fa",
        "kicker": "پزشکیان در گفتوگوی تلفنی با بشار اسد؛",
        "headline": "آماده هرگونه حمایت از سوریه هستیم",
        "agency": "اسپادانا خبر",
        "published": "2025-01-20T08:10:00",
        "article_id": "26841",
    },
    "003": {"language": "fa", "agency": "خبرگزاری ایران پرس", "end_code": "114"},
    "004": {
        "language": "ar",
        "headline": "رئيسي والأسد يؤكدان أهمية توسيع العلاقات بين إيران وسوريا +صور",
        "published": "2022-05-08T17:54:00+04:30",
        "furniture": ["البث المباشر", "شاركوا هذا الخبر مع أصدقائكم", "جميع الحقوق محفوظة"],
    },
}
EMPTY_UNLESS_STATED = (
    "headline",
    "kicker",
    "agency",
    "quoted_source",
    "published",
    "published_partial",
    "updated",
    "article_id",
)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_main_job_gives_the_records_that_a_person_reads(path: Path) -> None:
    row = rnm.to_row(rnm.parse_article(path.read_text("utf-8")))
    expected = dict.fromkeys(EMPTY_UNLESS_STATED) | RECORDS[path.name[:3]]
    assert {key: row[key] for key in expected} == expected
    assert row["authors"] == []
