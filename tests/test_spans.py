from __future__ import annotations

import pickle

import pytest

from rtl_news_meta.errors import CalendarError, DateParseError, LanguageError, RecordError, RtlNewsError, SpanError
from rtl_news_meta.spans import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_impossible_spans_are_refused(start: int, end: int) -> None:
    with pytest.raises(SpanError, match=f"{start}:{end}"):
        Span(start, end)


def test_spans_compare_and_combine() -> None:
    a, b, c = Span(0, 3), Span(2, 5), Span(3, 4)
    assert a.overlaps(b)
    assert not a.overlaps(c)
    assert b.covers(c)
    assert not a.covers(c)
    assert a.to(c) == Span(0, 4)
    assert sorted([c, b, a]) == [a, b, c]
    assert c.shift(-3) == Span(0, 1)
    assert "abcdef"[b.slice] == b.of("abcdef") == "cde"
    assert b.length == 3


@pytest.mark.parametrize(
    "error",
    [
        SpanError("no"),
        CalendarError("jalali", (1402, 12, 30), "Esfand 1402 has 29 days"),
        DateParseError("۳۱ مهر", "no such day", Span(0, 6)),
        LanguageError("xx", ("fa", "ar")),
        RecordError("published.span", 3, "should be a pair of numbers"),
    ],
)
def test_errors_carry_their_data_through_pickle(error: RtlNewsError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert isinstance(error, ValueError)
