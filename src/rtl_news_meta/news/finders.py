"""The readers of attributions, datelines and bylines, each alone on any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.news.article import Attribution, Byline, Dateline
from rtl_news_meta.news.attributions import attributions_in
from rtl_news_meta.news.bylines import bracketed_bylines, byline_of
from rtl_news_meta.news.leads import lead_of, whole_line
from rtl_news_meta.news.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.leads import Lead

__all__ = ["find_attributions", "find_bylines", "find_datelines"]


def find_attributions(text: str, *, language: str | None = None) -> tuple[Attribution, ...]:
    """Return the phrases of `text` that say who reports, in order; spans count in `text`.

    `secondary` marks those that credit one statement and not the article. Total over `str`, never raises.

    >>> found = find_attributions("به گزارش ایسنا به نقل از رویترز، بازارها آرام بود.")
    >>> found[0].agency.id, found[0].quoted_sources[0].id
    ('isna.ir', 'reuters.com')
    """
    page = Page.of(text, language)
    found = [each.attribution for each in attributions_in(page)]
    for lead in _leads(page):
        if lead.sources and not lead.places and not lead.dates:
            passage = lead.passage(page)
            found.append(Attribution(span=passage.span, text=passage.text, agency=lead.sources[-1]))
    return tuple(sorted(found, key=lambda attribution: attribution.span))


def find_datelines(text: str, *, language: str | None = None) -> tuple[Dateline, ...]:
    """Return the datelines of `text`, whole lines and beginnings of paragraphs, in order; spans count in `text`.

    Total over `str`, never raises.

    >>> found = find_datelines("دمشق - سانا\\nأعلنت الوزارة بدء العام الدراسي في المدارس كلها.")
    >>> found[0].text, found[0].places[0].place.country, found[0].sources[0].id
    ('دمشق - سانا', 'SY', 'sana.sy')
    """
    page = Page.of(text, language)
    return tuple(lead.dateline(page) for lead in _leads(page) if lead.places or lead.dates)


def find_bylines(text: str, *, language: str | None = None) -> tuple[Byline, ...]:
    """Return the lines and phrases of `text` that credit people, in order; spans count in `text`.

    Total over `str`, never raises.

    >>> found = find_bylines("كتبت أسماء نصار")
    >>> found[0].contributors[0].text, found[0].contributors[0].role.value
    ('أسماء نصار', 'author')
    """
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
        if lead is not None:
            yield lead
