"""The typed record of a news article. Every value knows which characters of the source it came from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.places.place import PlaceMention
    from rtl_news_meta.spans import Span

__all__ = [
    "Article",
    "ArticleId",
    "Attribution",
    "Byline",
    "Contributor",
    "Dateline",
    "EndMark",
    "Part",
    "PartKind",
    "Passage",
    "Role",
    "Source",
]


class Role(StrEnum):
    """What a contributor did, in the terms of IPTC's and schema.org's vocabularies."""

    AUTHOR = "author"
    REPORTER = "reporter"
    PHOTOGRAPHER = "photographer"
    TRANSLATOR = "translator"
    EDITOR = "editor"
    INTERVIEWER = "interviewer"


@frozen(kw_only=True)
class Passage:
    """A stretch of the source, as written."""

    text: str
    span: Span


@frozen(kw_only=True)
class Source:
    """An agency, newspaper, site or office that a text names as where a report came from.

    `text` is the name as written, without quotation marks; `id` the outlet's canonical id (its domain) and `country`
    its ISO 3166-1 alpha-2 code, both None for an outlet that the table of agencies does not have.
    """

    text: str
    span: Span
    id: str | None = None
    country: str | None = None


@frozen(kw_only=True)
class Contributor:
    """A person named as having made the article or a part of it; `text` is the name without honorifics."""

    text: str
    span: Span
    role: Role


@frozen(kw_only=True)
class Attribution:
    """A phrase that says who reports: «به گزارش X به نقل از Y», «وأفادت وكالة X», «AGENCY:».

    `span` covers the whole phrase. `secondary` marks one in mid-body, which credits a statement and not the article.
    """

    span: Span
    text: str
    agency: Source | None = None
    quoted_sources: tuple[Source, ...] = ()
    desk: Passage | None = None
    places: tuple[PlaceMention, ...] = ()
    secondary: bool = False


@frozen(kw_only=True)
class Dateline:
    """A line or lead that says where a report was filed, and often by whom and when: «دمشق - سانا»."""

    span: Span
    text: str
    places: tuple[PlaceMention, ...] = ()
    sources: tuple[Source, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    desk: Passage | None = None
    date: DateMention | None = None


@frozen(kw_only=True)
class Byline:
    """A line or phrase that credits people: «گزارش از …», «كتب …», «عکس: …»."""

    span: Span
    text: str
    contributors: tuple[Contributor, ...]
    desk: Passage | None = None
    places: tuple[PlaceMention, ...] = ()


@frozen(kw_only=True)
class ArticleId:
    """The number that the outlet gives the article; `value` has ASCII digits, `text` the digits as written."""

    text: str
    span: Span
    value: str


@frozen(kw_only=True)
class EndMark:
    """The mark that closes an agency report: «پایان پیام/ 161», «// انتهى //», a bare «/ 114».

    `words` is None for a bare code, `code` None for bare words.
    """

    span: Span
    text: str
    words: Passage | None = None
    code: Passage | None = None


class PartKind(StrEnum):
    """What a stretch of the source is for."""

    HEAD = "head"
    """Title, headline, dates, bylines, datelines, lead-ins: what stands around the story and tells of it."""
    BODY = "body"
    """The story, its standfirst included."""
    FURNITURE = "furniture"
    """What the page would show with any story."""
    REST = "rest"
    """Captions, tags, end mark, and what no rule claimed."""


@frozen(kw_only=True)
class Part:
    """A stretch of the source and what it is for."""

    kind: PartKind
    span: Span


@frozen(kw_only=True)
class Article:
    """What a news text says about itself. A field is empty where the text does not state it.

    All spans count in `source`, the text as passed. `language` is a BCP 47 tag or None. `published` and `updated` come
    only from lines that state them; `dates` are all dates of the text, resolved against `published` or the reference.
    `body` holds the paragraphs without what introduces them (lead-in, dateline, byline, furniture).
    `unparsed` holds the lines that no rule claimed. `parts` divides the source: laid end to end they are the source.
    """

    source: str
    language: str | None = None
    kicker: Passage | None = None
    headline: Passage | None = None
    subheads: tuple[Passage, ...] = ()
    standfirst: Passage | None = None
    body: tuple[Passage, ...] = ()
    captions: tuple[Passage, ...] = ()
    tags: tuple[Passage, ...] = ()
    furniture: tuple[Passage, ...] = ()
    unparsed: tuple[Passage, ...] = ()
    agency: Source | None = None
    quoted_sources: tuple[Source, ...] = ()
    desk: Passage | None = None
    dateline: Dateline | None = None
    contributors: tuple[Contributor, ...] = ()
    published: DateMention | None = None
    updated: DateMention | None = None
    dates: tuple[DateMention, ...] = ()
    article_id: ArticleId | None = None
    end_mark: EndMark | None = None
    parts: tuple[Part, ...] = ()

    def __str__(self) -> str:
        return "\n".join(f"{label + ':':<13}{value}" for label, value in _told(self))


def _told(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what the record states, label and value, for a person to read."""
    yield "language", article.language or "unknown"
    for label, passage in (
        ("kicker", article.kicker),
        ("headline", article.headline),
        *(("subhead", subhead) for subhead in article.subheads),
        ("standfirst", article.standfirst),
        ("agency", article.agency),
        *(("quoting", source) for source in article.quoted_sources),
        ("desk", article.desk),
        *(("from", place) for place in (article.dateline.places if article.dateline else ())),
        *((person.role.value, person) for person in article.contributors),
    ):
        if passage is not None:
            yield label, _on_one_line(passage.text)
    for label, mention in (("published", article.published), ("updated", article.updated)):
        if mention is not None:
            yield label, mention.iso or mention.text
    if article.article_id is not None:
        yield "number", article.article_id.value
    if article.end_mark is not None:
        yield "end", article.end_mark.text
    words = sum(len(paragraph.text.split()) for paragraph in article.body)
    yield "body", f"{len(article.body)} paragraph{'s' * (len(article.body) != 1)}, {words} words"
    for mention in article.dates:
        if mention.iso is not None:
            yield "date", f"{mention.iso}  {_on_one_line(mention.text)}"
    for label, passages in (("caption", article.captions), ("tag", article.tags), ("furniture", article.furniture)):
        for passage in passages:
            yield label, _on_one_line(passage.text)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
