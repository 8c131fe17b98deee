"""A record as one flat row of plain values: for tables, data frames and evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.export.parts import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Article

__all__ = ["FIELDS", "to_row"]

FIELDS = (
    "language",
    "kicker",
    "headline",
    "subhead",
    "standfirst",
    "agency",
    "quoted_source",
    "desk",
    "authors",
    "dateline_places",
    "published",
    "published_partial",
    "updated",
    "article_id",
    "end_mark",
    "end_code",
    "captions",
    "tags",
    "furniture",
    "body",
    "dates",
    "spans",
)
"""The keys of a row, in order."""


def to_row(article: Article) -> dict[str, Any]:
    """Return the record as a dict of strings, lists of strings, and None; the keys are `FIELDS`.

    `authors` is a list of `{"name", "role"}`; `published` and `updated` are ISO 8601, with the offset only where the
    text states a zone; `published_partial` is `--MM-DD`, a Gregorian month and day, where no year is stated;
    `article_id` has ASCII digits; `spans` maps each field to its `[start, end]` pairs in the source.

    >>> from rtl_news_meta.news import parse_article
    >>> row = to_row(parse_article("به گزارش ایسنا، مدرسه ای تازه در این شهر گشایش یافت.\\nانتهای پیام/۱۲"))
    >>> row["agency"], row["end_mark"], row["end_code"]
    ('ایسنا', 'انتهای پیام', '۱۲')
    >>> row["spans"]["agency"]
    [[9, 14]]
    """
    end = article.end_mark
    places = article.dateline.places if article.dateline else ()
    row: dict[str, Any] = {
        "language": article.language,
        "kicker": _text(article.kicker),
        "headline": _text(article.headline),
        "subhead": _text(article.subheads[0]) if article.subheads else None,
        "standfirst": _text(article.standfirst),
        "agency": _text(article.agency),
        "quoted_source": _text(article.quoted_sources[0]) if article.quoted_sources else None,
        "desk": _text(article.desk),
        "authors": [{"name": person.text, "role": person.role.value} for person in article.contributors],
        "dateline_places": [place.text for place in places],
        "published": moment(article.published),
        "published_partial": _partial(article.published),
        "updated": moment(article.updated),
        "article_id": article.article_id.value if article.article_id else None,
        "end_mark": _text(end.words) if end else None,
        "end_code": _text(end.code) if end else None,
        "captions": _texts(article.captions),
        "tags": _texts(article.tags),
        "furniture": _texts(article.furniture),
        "body": _texts(article.body),
        "dates": [mention.iso for mention in article.dates if mention.iso],
    }
    row["spans"] = _spans(article)
    return row


def _text(value: Any) -> str | None:
    return value.text if value is not None else None


def _texts(values: Iterable[Any]) -> list[str]:
    return [value.text for value in values]


def _partial(mention: DateMention | None) -> str | None:
    """Return the Gregorian month and day of a date without a year; of another calendar's only if all years agree."""
    if mention is None or mention.start is not None:
        return None
    if mention.calendar is Calendar.GREGORIAN and mention.month and mention.day:
        return f"--{mention.month:02}-{mention.day:02}"
    days = {(day.month, day.day) for day in mention.candidates}
    if len(days) == 1:
        month, day = days.pop()
        return f"--{month:02}-{day:02}"
    return None


def _spans(article: Article) -> dict[str, list[list[int]]]:
    end = article.end_mark
    # What a field was read from: every value has its span, and None where the text does not state it.
    stated: dict[str, Sequence[Any]] = {
        "kicker": [article.kicker],
        "headline": [article.headline],
        "subhead": article.subheads[:1],
        "standfirst": [article.standfirst],
        "agency": [article.agency],
        "quoted_source": article.quoted_sources[:1],
        "desk": [article.desk],
        "authors": article.contributors,
        "dateline_places": article.dateline.places if article.dateline else (),
        "published": [article.published],
        "updated": [article.updated],
        "article_id": [article.article_id],
        "end_mark": [end and end.words],
        "end_code": [end and end.code],
        "captions": article.captions,
        "tags": article.tags,
        "furniture": article.furniture,
        "body": article.body,
        "dates": [mention for mention in article.dates if mention.iso],
    }
    return {
        name: [[value.span.start, value.span.end] for value in values if value]
        for name, values in stated.items()
        if any(values)
    }
