"""A record as one flat row of plain values: for tables, data frames and evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.export.parts import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Article
    from rtl_news_meta.spans import Span

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
    found: dict[str, tuple[Span | None, ...]] = {
        "kicker": (article.kicker.span if article.kicker else None,),
        "headline": (article.headline.span if article.headline else None,),
        "subhead": (article.subheads[0].span,) if article.subheads else (),
        "standfirst": (article.standfirst.span if article.standfirst else None,),
        "agency": (article.agency.span if article.agency else None,),
        "quoted_source": (article.quoted_sources[0].span,) if article.quoted_sources else (),
        "desk": (article.desk.span if article.desk else None,),
        "authors": tuple(person.span for person in article.contributors),
        "dateline_places": tuple(place.span for place in article.dateline.places) if article.dateline else (),
        "published": (article.published.span if article.published else None,),
        "updated": (article.updated.span if article.updated else None,),
        "article_id": (article.article_id.span if article.article_id else None,),
        "end_mark": (end.words.span if end and end.words else None,),
        "end_code": (end.code.span if end and end.code else None,),
        "captions": tuple(passage.span for passage in article.captions),
        "tags": tuple(passage.span for passage in article.tags),
        "furniture": tuple(passage.span for passage in article.furniture),
        "body": tuple(passage.span for passage in article.body),
        "dates": tuple(mention.span for mention in article.dates if mention.iso),
    }
    return {name: [[span.start, span.end] for span in spans if span] for name, spans in found.items() if any(spans)}
