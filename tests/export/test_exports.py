"""Records as JSON, schema.org, ninjs and HTML: nothing lost, nothing stated that the text does not."""

from __future__ import annotations

import datetime as dt
import html
import json
import pickle
import re

import attrs
import pytest
from hypothesis import given

from rtl_news_meta import (
    Article,
    RecordError,
    from_json,
    parse_article,
    to_html,
    to_json,
    to_ninjs,
    to_row,
    to_schema_org,
)
from tests.examples import ROOT
from tests.strategies import mixed_text

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))

PAGE = """بازدید وزیر از بندر
تاریخ انتشار: ۱۲ مهر ۱۴۰۱ - ۱۰:۳۰ به وقت تهران
کد خبر: ۱۲۳۴۵
عکس: مینا رستمی
به گزارش خبرگزاری ایسنا به نقل از رویترز، وزیر راه از بندر بازدید کرد.
انتهای پیام/ 77"""


@pytest.fixture(params=[*SEEDS, None], ids=lambda path: path.stem if path else "page")
def article(request: pytest.FixtureRequest) -> Article:
    return parse_article(request.param.read_text("utf-8") if request.param else PAGE)


def test_json_loses_nothing(article: Article) -> None:
    assert from_json(to_json(article)) == article
    assert from_json(to_json(article, indent=2).encode()) == article


@given(mixed_text)
def test_json_loses_nothing_of_any_text(text: str) -> None:
    article = parse_article(text)
    document = to_json(article)
    assert document.encode("utf-8")
    assert from_json(document) == article


def test_json_is_utf8_even_for_lone_surrogates() -> None:
    article = parse_article("به گزارش ایسنا، \ud83d باران بارید.")
    assert "\\ud83d" in to_json(article)
    assert from_json(to_json(article).encode("utf-8")) == article


def test_a_row_has_the_day_of_a_date_without_a_year_only_where_all_years_agree() -> None:
    article = parse_article(PAGE)
    assert article.published
    for days, partial in (((1, 2), "--10-04"), ((1, 2, 3), None)):
        candidates = tuple(dt.date(2020 + day, 10, 4 + day // 3) for day in days)
        stated = attrs.evolve(article.published, start=None, end=None, time=None, candidates=candidates)
        assert to_row(attrs.evolve(article, published=stated))["published_partial"] == partial


def test_records_pickle(article: Article) -> None:
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(pickle.loads(pickle.dumps(article))) == hash(article)


@pytest.mark.parametrize("document", ["", "{", "[" * 100_000])
def test_what_is_no_json_is_refused_and_named(document: str) -> None:
    with pytest.raises(RecordError, match=re.escape(repr(document[:40]))) as error:
        from_json(document)
    assert error.value.path == "document"


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ("{", "document"),
        ("[]", "document"),
        ('{"source": ""}', "format"),
        ('{"format": "rtl-news-meta/article/1"}', "document"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "colour": 1}', "colour"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "body": "x"}', "body"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "body": [{"text": 1}]}', "body[0].text"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "body": [{"text": "", "span": [1]}]}', "body[0].span"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "body": [{"text": "", "span": [2, 1]}]}', "body[0].span"),
        ('{"format": "rtl-news-meta/article/1", "source": "", "headline": {"text": ""}}', "headline"),
        (
            '{"format": "rtl-news-meta/article/1", "source": "", '
            '"contributors": [{"text": "", "span": [0, 0], "role": "king"}]}',
            "contributors[0].role",
        ),
        (
            '{"format": "rtl-news-meta/article/1", "source": "", '
            '"contributors": [{"text": "", "span": [0, 0], "role": 3}]}',
            "contributors[0].role",
        ),
        (
            '{"format": "rtl-news-meta/article/1", "source": "abc", "tags": [{"text": "a", "span": [3, 4]}]}',
            "tags[0].span",
        ),
        *(
            (
                '{"format": "rtl-news-meta/article/1", "source": "", "published": {"span": [0, 0], "text": "", '
                f'"kind": "absolute", "granularity": "minute", "timezone": "{zone}"}}}}',
                "published.timezone",
            )
            for zone in ("Nowhere/City", "America", "../etc", "+99:99", "+3", "")
        ),
    ],
)
def test_a_wrong_document_is_refused_by_place(document: str, path: str) -> None:
    with pytest.raises(RecordError) as error:
        from_json(document)
    assert error.value.path == path


def test_schema_org_says_what_the_record_says() -> None:
    node = to_schema_org(parse_article(PAGE))
    assert node["@type"] == "NewsArticle"
    assert node["inLanguage"] == "fa"
    assert node["datePublished"] == "2022-10-04T10:30:00+03:30"
    assert node["sourceOrganization"]["url"] == "https://isna.ir"
    assert node["isBasedOn"][0]["publisher"]["name"] == "رویترز"
    assert node["identifier"]["value"] == "12345"
    assert node["contributor"][0]["roleName"] == "photographer"
    assert json.dumps(node)


def test_ninjs_says_what_the_record_says() -> None:
    item = to_ninjs(parse_article(PAGE))
    assert item["contentCreated"] == item["versionCreated"] == "2022-10-04T10:30:00+03:30"
    assert [(source["role"], source["name"]) for source in item["infoSources"]][1] == ("quoted", "رویترز")
    assert item["altIds"] == [{"role": "article number", "value": "12345"}]
    assert item["bodies"][0]["charCount"] == len(item["bodies"][0]["value"])
    assert item["uri"].startswith("urn:uuid:")
    assert to_ninjs(parse_article(PAGE))["uri"] == item["uri"]
    assert to_ninjs(parse_article(PAGE), uri="https://example.org/1")["uri"] == "https://example.org/1"


def test_a_time_without_a_zone_is_no_ninjs_timestamp() -> None:
    item = to_ninjs(parse_article(PAGE.replace(" به وقت تهران", "")))
    assert "contentCreated" not in item
    assert {"role": "published", "value": "2022-10-04T10:30:00"} in item["descriptions"]


def test_exports_hold_no_empty_property(article: Article) -> None:
    for exported in (to_schema_org(article), to_ninjs(article)):
        assert all(value not in (None, "", [], {}) for value in exported.values())
        assert json.loads(json.dumps(exported)) == exported
    assert json.loads(json.dumps(to_row(article))) == to_row(article)


def test_html_shows_the_source_character_for_character(article: Article) -> None:
    page = to_html(article)
    (body,) = re.findall(r'<div class="source">(.*)</div>', page, re.DOTALL)
    assert html.unescape(re.sub(r"<[^>]+>", "", body)) == article.source


@given(mixed_text)
def test_html_is_total(text: str) -> None:
    article = parse_article(text)
    (body,) = re.findall(r'<div class="source">(.*)</div>', to_html(article), re.DOTALL)
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", body)) == text


def test_html_escapes_what_a_document_from_elsewhere_calls_a_language() -> None:
    document = json.dumps({"format": "rtl-news-meta/article/1", "source": "", "language": '"><script>'})
    assert "<script>" not in to_html(from_json(document))


def test_html_marks_never_cut_the_joining_of_letters() -> None:
    style = re.findall(r"<style>(.*?)</style>", to_html(parse_article(PAGE)), re.DOTALL)[0]
    for rule in re.findall(r"^(?!body|\.key|\.source)[^{}\n]+\{([^}]*)\}", style, re.MULTILINE):
        assert not re.search(r"padding|margin|border|isolat|inline-block|letter-spacing", rule)
