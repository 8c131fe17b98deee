"""From a text to its record.

Strategy: the page is read once (search copy, language, dates) and laid out once; every reader then takes its values
from the lines that have its role. Nothing here looks at words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.news.article import Article, ArticleId, PartKind
from rtl_news_meta.news.credit import credit_of, leads_of
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.glued_headline import with_headline_apart
from rtl_news_meta.news.labels import Label, LabelKind
from rtl_news_meta.news.layout import lay_out
from rtl_news_meta.news.page import Page
from rtl_news_meta.news.paragraphs import glued_furniture, paragraphs
from rtl_news_meta.news.parts import Division
from rtl_news_meta.news.publication import publication_of
from rtl_news_meta.news.roles import Layout, LineRole
from rtl_news_meta.tables.cues import labels as label_tables

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from rtl_news_meta.news.article import Passage

__all__ = ["article_of"]

NUMBER = re.compile(r"\d{2,15}")
LONGEST_ISSUE = 5
TAG = re.compile(r"[^،,|#•؛;]*[^ ،,|#•؛;]")


def article_of(text: str, reference: dt.datetime | dt.date | None, language: str | None) -> Article:
    """Return the record of a text; see `parse_article`."""
    # The record keeps the text. Of a subclass only the characters: those of HTML parsers hold on to their whole page.
    text = str.__str__(text)
    page = with_headline_apart(Page.of(text, language, reference))
    layout = lay_out(page)
    published, updated = publication_of(layout, leads_of(layout))
    credit = credit_of(layout)
    division = Division(page)
    for i, line in enumerate(page.lines):
        division.claim_line(line.start, layout.roles[i])
    if layout.headline is not None and (glued := layout.indices(LineRole.HEADLINE)) and glued[0] in layout.glued:
        division.claim(page.lines[glued[0]].start, PartKind.FURNITURE)
        division.claim(layout.headline[0], PartKind.HEAD)
    for i, start in layout.counters.items():
        division.claim(start, PartKind.FURNITURE if layout.roles[i] is LineRole.DATE else PartKind.REST)
    body = tuple(paragraphs(layout, division))
    headline = layout.headline_passage()
    kickers = _lines(layout, LineRole.KICKER)
    standfirsts = _lines(layout, LineRole.STANDFIRST)
    dates = page.mentions
    if published is not None and published.start is not None and reference is None:
        dates = page.resolved(published.start)
    return Article(
        source=text,
        language=page.language,
        kicker=kickers[-1] if kickers else None,
        headline=headline,
        subheads=tuple(_lines(layout, LineRole.SUBHEAD)),
        standfirst=standfirsts[0] if standfirsts else None,
        body=body,
        captions=tuple(_lines(layout, LineRole.CAPTION)),
        tags=tuple(_tags(layout)),
        furniture=tuple(_furniture(layout)),
        unparsed=tuple(_lines(layout, LineRole.OTHER)),
        agency=credit.agency,
        quoted_sources=credit.quoted,
        desk=credit.desk,
        dateline=credit.dateline,
        contributors=credit.contributors,
        published=published,
        updated=updated,
        dates=tuple(date for date in dates if not _in_copyright(text, date.span.start)),
        article_id=_article_id(layout),
        end_mark=layout.end.mark if layout.end else None,
        parts=division.parts(),
    )


def _in_copyright(text: str, start: int) -> bool:
    """Whether a date stands behind the sign of a copyright: the year of «© 2022» is the site's."""
    return text[max(0, start - 2) : start].rstrip()[-1:] == "©"


def _lines(layout: Layout, role: LineRole) -> list[Passage]:
    lines = layout.page.lines
    return [layout.page.passage(lines[i].start, lines[i].end) for i in layout.indices(role)]


def _furniture(layout: Layout) -> list[Passage]:
    """Return the furniture in order: whole lines, counters at the end of a line, pieces glued to paragraphs."""
    page = layout.page
    found = _lines(layout, LineRole.FURNITURE) + _lines(layout, LineRole.MASTHEAD_DATE)
    found += [page.passage(start, page.lines[i].end) for i, start in layout.counters.items()]
    found += [page.passage(start, page.lines[i].end) for i, start in layout.cuts.items() if i not in layout.glued_tags]
    found += glued_furniture(layout)
    return sorted(found, key=lambda passage: passage.span)


def _tags(layout: Layout) -> Iterator[Passage]:
    """Yield the tags: those on a line behind their label, then those with a line each."""
    for labels in layout.labels.values():
        for label in labels:
            if label.kind is LabelKind.TAGS:
                for found in TAG.finditer(layout.page.text, label.value, label.end):
                    start = found.end() - len(found[0].lstrip())
                    yield layout.page.passage(start, found.end())
    for i in layout.indices(LineRole.TAG):
        line = layout.page.lines[i]
        for found in TAG.finditer(layout.page.text, line.start, line.end) if line.text[0] == "#" else ():
            yield layout.page.passage(found.end() - len(found[0].lstrip()), found.end())
        if line.text[0] != "#":
            yield layout.page.passage(line.start, line.end)
    for spans in layout.glued_tags.values():
        for start, end in spans:
            yield layout.page.passage(start, end)


def _is_issue(layout: Layout, i: int, label: Label, number: str) -> bool:
    """Whether a number is that of a paper's issue, whose day stands on the line beside it: «شماره 4120»."""
    text = layout.page.text[label.start : label.value]
    bare = ":" not in text and squeeze(text) in keys(label_tables.OF_ISSUES)
    return bare and len(number) <= LONGEST_ISSUE and LineRole.DATE in layout.roles[max(0, i - 1) : i + 2]


def _article_id(layout: Layout) -> ArticleId | None:
    for i, labels in layout.labels.items():
        for label in labels:
            found = NUMBER.match(layout.page.text, label.value, label.end)
            if label.kind is LabelKind.ARTICLE_ID and found and not _is_issue(layout, i, label, found[0]):
                passage = layout.page.passage(*found.span())
                # The search copy has ASCII digits.
                return ArticleId(text=passage.text, span=passage.span, value=found[0])
    return None
