"""What the finder keeps from one text to the next: it must not show in what it finds."""

from __future__ import annotations

import datetime as dt
from functools import cache

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import DateMention, find_dates
from rtl_news_meta.dates import languages
from rtl_news_meta.dates.lexicon import LANGUAGES
from rtl_news_meta.dates.shapes import LONGEST, Shape, shape_of
from rtl_news_meta.dates.tokens import scan
from rtl_news_meta.dates.vocabulary import lexicon
from rtl_news_meta.text.search_copy import search_copy

CLASSES = "udzo8byRBAgGWMrTQqZPaHfFt&-,(.:NXjkOYE"


@given(st.text(CLASSES, max_size=2 * LONGEST))
def test_a_kept_shape_matches_as_a_new_one(codes: str) -> None:
    kept, new = shape_of(codes), Shape(codes)
    for position in range(len(codes) + 1):
        one, other = kept.next(position), new.next(position)
        assert (one is None) == (other is None)
        while one is not None and other is not None:
            assert (one.name, one.first, one.last, one.starts, one.classes) == (
                other.name,
                other.first,
                other.last,
                other.starts,
                other.classes,
            )
            one, other = kept.instead(one), new.instead(other)
        assert one is None
        assert other is None


@given(st.text(CLASSES, min_size=1, max_size=LONGEST))
def test_a_match_lies_in_its_shape(codes: str) -> None:
    found = Shape(codes).next(0)
    while found is not None:
        assert 0 <= found.first < found.last <= len(codes)
        for group, start in found.starts.items():
            assert codes.startswith(found.classes[group], start)
        found = Shape(codes).next(found.last)


def test_long_shapes_are_not_kept() -> None:
    assert shape_of("dM" * 4) is shape_of("dM" * 4)
    assert shape_of("dM" * LONGEST) is not shape_of("dM" * LONGEST)


def test_a_mention_has_every_field() -> None:
    (mention,) = find_dates("پنجشنبه ۱۸ اسفند ۱۴۰۱ ساعت ۱۷:۳۰ به وقت تهران")
    fields = {field.name: getattr(mention, field.name) for field in attrs.fields(DateMention)}
    assert vars(mention) == fields
    assert DateMention(**fields) == mention
    assert hash(DateMention(**fields)) == hash(mention)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        mention.iso = None  # type: ignore[misc]


def test_what_is_kept_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "MOST_KEPT", 3)
    texts = ["۱ مهر ۱۴۰۰", "٢ مايو ٢٠٢٢", "3 اپریل 2023", "٤ی ئازاری ٢٠٢٣", "۵ وری ۱۴۰۱"]
    before = [find_dates(text) for text in texts]
    for kept in (languages.LETTERS, languages.ORDERS):
        kept.clear()
    for _ in range(3):
        assert [find_dates(text) for text in texts] == before
        assert len(languages.LETTERS) <= 3
        assert len(languages.ORDERS) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text("0123456789 .-/:،()\n سالمهر۱۴ينم", max_size=60))
def test_tokens_stand_in_order_and_in_the_text(language: str, text: str) -> None:
    copy = search_copy(text)
    tokens = scan(copy.text, lexicon(language))
    assert len(tokens.codes) == len(tokens.starts) == len(tokens.ends) == len(tokens.values)
    at = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert at <= start <= end <= len(copy.text)
        at = start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # The 31st of a month of 30 days, told with its weekday.
        ("ar", "الثلاثاء الحادي والثلاثين من شهر أبريل 2020"),
        # Groups of digits that are no date, where a number could stand.
        ("ps", "1/2/3 سلو"),
        ("ps", "9377 / 9999 زر"),
        ("fa", "صفر 1/2/3"),
        ("fa", "1/2/3 روز قبل"),
        # Beyond the last day that there is.
        ("fa-AF", "چهارشنبه تا سه\u200cشنبه"),
        ("ar", "العقد الخامس عشر من أكتوبر"),
    ],
)
@pytest.mark.parametrize("reference", [None, dt.date.min, dt.date(2024, 5, 14), dt.date.max], ids=str)
def test_nothing_is_raised(language: str, text: str, reference: dt.date | None) -> None:
    for mention in find_dates(text, language=language, reference=reference):
        assert mention.span.of(text) == mention.text


@cache
def words(language: str) -> list[str]:
    """Return a few words of every class that the language has."""
    by_class: dict[str, list[str]] = {}
    for word, (_, parts, _) in sorted(lexicon(language).items()):
        if parts:
            by_class.setdefault(parts[0].code, []).append(word)
    return [word for row in by_class.values() for word in row[:: max(1, len(row) // 8)]]


FIGURES = ["1", "31", "05", "61", "1402", "9999", "1/2/3", "31/12/9999", "1402/12/30", "17:30", "24:00", "-", "/", "("]


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data(), reference=st.sampled_from([None, dt.date.min, dt.date(2024, 5, 14), dt.date.max]))
def test_any_words_of_dates_in_any_order_are_read(
    language: str, data: st.DataObject, reference: dt.date | None
) -> None:
    some = st.sampled_from(words(language) + FIGURES * 8)
    text = " ".join(data.draw(st.lists(some, min_size=2, max_size=7)))
    for mention in find_dates(text, language=language, reference=reference):
        assert mention.span.of(text) == mention.text


@pytest.mark.parametrize(
    ("language", "bare", "one", "two"),
    [
        ("fa", "سال", "سالی", "سالیها"),
        ("ur", "نومبر", "نومبرمیں", "نومبرمیںکو"),
        ("ckb", "شوبات", "شوباتیدا", "شوباتیدایدا"),
    ],
)
def test_a_word_takes_one_ending(language: str, bare: str, one: str, two: str) -> None:
    words = lexicon(language)
    assert search_copy(bare).text in words
    assert search_copy(one).text in words
    assert search_copy(two).text not in words
