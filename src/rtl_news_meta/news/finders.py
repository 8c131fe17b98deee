"""The readers of attributions, datelines and bylines, each alone on any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.news.article import Attribution, Byline, Dateline
from rtl_news_meta.news.bylines import bracketed_bylines, byline_of
from rtl_news_meta.news.leads import lead_of
from rtl_news_meta.news.page import Page
from rtl_news_meta.news.whole_lines import whole_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.lead import Lead

__all__ = ["attributions_of", "bylines_of", "datelines_of"]


def attributions_of(text: str, language: str | None) -> tuple[Attribution, ...]:
    """Return what `find_attributions` does."""
    page = Page.of(text, language)
    found = [each.attribution for each in page.attributions]
    for lead in _leads(page):
        if lead.sources and not lead.places and not lead.dates:
            passage = lead.passage(page)
            found.append(Attribution(span=passage.span, text=passage.text, agency=lead.sources[-1]))
    return tuple(sorted(found, key=lambda attribution: attribution.span))


def datelines_of(text: str, language: str | None) -> tuple[Dateline, ...]:
    """Return what `find_datelines` does."""
    page = Page.of(text, language)
    return tuple(lead.dateline(page) for lead in _leads(page) if lead.places or lead.dates)


def bylines_of(text: str, language: str | None) -> tuple[Byline, ...]:
    """Return what `find_bylines` does."""
    page = Page.of(text, language)
    found = []
    for line in page.lines:
        if byline := byline_of(page, line):
            found.append(byline)
        else:
            found += bracketed_bylines(page, line.start, line.end)
    for lead in _leads(page):
        if lead.contributors:
            passage = lead.passage(page)
            found.append(
                Byline(
                    span=passage.span,
                    text=passage.text,
                    contributors=lead.contributors,
                    desk=lead.desk,
                    places=lead.places,
                )
            )
    return tuple(sorted(found, key=lambda byline: byline.span))


def _leads(page: Page) -> Iterator[Lead]:
    for line in page.lines:
        lead = whole_line(page, line) or lead_of(page, line)
        only_people = lead is not None and lead.contributors and not (lead.places or lead.sources or lead.dates)
        if lead is not None and not (only_people and byline_of(page, line)):
            yield lead
