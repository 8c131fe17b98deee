"""News text into records: `parse_article`, and the readers of one kind of line that work on any text."""

from __future__ import annotations

from rtl_news_meta.news.article import (
    Article,
    ArticleId,
    Attribution,
    Byline,
    Contributor,
    Dateline,
    EndMark,
    Part,
    PartKind,
    Passage,
    Role,
    Source,
)
from rtl_news_meta.news.reading import (
    find_attributions,
    find_bylines,
    find_datelines,
    parse_article,
    parse_articles,
)

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
    "find_attributions",
    "find_bylines",
    "find_datelines",
    "parse_article",
    "parse_articles",
]
