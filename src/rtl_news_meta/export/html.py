"""An `Article` as an HTML page that shows, in the source text, what was found where.

Strategy: the source is cut at every edge of every found value; a piece carries the classes of all values that cover
it. Marks are background and underline only. Padding, margin, border or isolation inside a word would cut the joining
of its letters, and a value often ends inside a word, as a date does before «ء».
"""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from rtl_news_meta.tables.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.article import Article
    from rtl_news_meta.spans import Span

__all__ = ["to_html"]

_STYLE = """
body { font-family: "Noto Naskh Arabic", "Vazirmatn", "Segoe UI", Tahoma, serif; line-height: 2; }
body { max-width: 46rem; margin: 2rem auto; }
.source { white-space: pre-wrap; }
mark { background: none; color: inherit; }
.key { direction: ltr; text-align: left; font: 0.85rem/1.8 monospace; }
.headline { font-weight: bold; font-size: 1.3em; }
.kicker, .subheads { font-weight: bold; }
.standfirst { background: #f3f3f3; }
.furniture { color: #999; }
.unparsed { color: #b00; }
.captions { color: #555; }
.agency { background: #ffe9a8; }
.quoted_sources { background: #ffd0b0; }
.desk { background: #e6d8ff; }
.dateline { background: #d9f2e6; }
.contributors { background: #cfe8ff; }
.published, .updated { background: #ffcfe0; }
.dates { text-decoration: underline; text-decoration-color: #c2185b; }
.article_id, .end_mark, .tags { background: #e0e0e0; }
""".strip()


def to_html(article: Article) -> str:
    """Return a complete HTML page with the source text and its found values marked, and a key of the marks.

    The page needs no script and loads nothing. Hovering over a mark shows the fields' names. The text is the source,
    character for character, but for what HTML must escape.

    >>> from rtl_news_meta import parse_article
    >>> page = to_html(parse_article("به گزارش ایسنا، باران بارید."))
    >>> '<mark class="agency" title="agency">ایسنا</mark>' in page
    True
    """
    marks = sorted(_marks(article), key=lambda mark: (mark[1].start, mark[1].end))
    used = list(dict.fromkeys(name for name, _ in marks))
    key = " ".join(f'<mark class="{name}">{name}</mark>' for name in used)
    direction = "rtl" if article.language in LANGUAGES else "auto"
    title = escape(article.headline.text if article.headline else "article")
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{escape(article.language or "und")}" dir="{direction}">\n'
        f'<head><meta charset="utf-8"><title>{title}</title>\n<style>\n{_STYLE}\n</style></head>\n'
        f'<body>\n<p class="key">{key}</p>\n<div class="source">{"".join(_pieces(article.source, marks))}</div>\n'
        "</body>\n</html>\n"
    )


def _marks(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield each found value's field and span."""
    for name in (
        *("headline", "kicker", "subheads", "standfirst", "captions", "tags", "furniture", "unparsed"),
        *("agency", "quoted_sources", "desk", "dateline", "contributors", "published", "updated", "dates"),
        *("article_id", "end_mark"),
    ):
        value = getattr(article, name)
        for item in value if isinstance(value, tuple) else (value,):
            if item is not None and item.span.start < item.span.end:
                yield name, item.span


def _pieces(source: str, marks: list[tuple[str, Span]]) -> Iterator[str]:
    """Yield the source in pieces, each inside one mark element that names all fields covering it."""
    edges = sorted({0, len(source), *(edge for _, span in marks for edge in span)})
    open_marks: list[tuple[str, Span]] = []
    waiting = iter(marks)
    following = next(waiting, None)
    for start, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark[1].end > start]
        while following is not None and following[1].start == start:
            open_marks.append(following)
            following = next(waiting, None)
        text = escape(source[start:end], quote=False)
        names = " ".join(dict.fromkeys(name for name, _ in open_marks))
        yield f'<mark class="{names}" title="{names}">{text}</mark>' if names else text
