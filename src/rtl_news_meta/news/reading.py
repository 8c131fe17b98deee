"""The public functions of this room. The readers behind them are imported with the first text.

Their patterns and tables take a third of the time that the package takes to import, and many a program imports it for
its dates or its cleaning alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.errors import no_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from rtl_news_meta.news.article import Article, Attribution, Byline, Dateline

__all__ = ["find_attributions", "find_bylines", "find_datelines", "parse_article", "parse_articles"]


def parse_article(text: str, *, reference: dt.date | None = None, language: str | None = None) -> Article:
    """Read a news text into a record of what it says about itself.

    Every value carries the span of `text` it came from; a field is empty where the text does not state it. `language`
    is a BCP 47 tag, detected when None. `reference` is what relative dates count from, a `datetime.date`, or a
    `datetime` to count hours from too; without it the article's own publication serves. Total over `str`, linear in its
    length; raises only `LanguageError` for a language without rules.

    >>> article = parse_article("افتتاح مدرسه\\n\\nبه گزارش ایسنا از یزد، مدرسه ای تازه در این شهر گشایش یافت.")
    >>> print(article.headline.text, article.agency.text, article.dateline.places[0].text, sep=" | ")
    افتتاح مدرسه | ایسنا | یزد
    """
    from rtl_news_meta.news.assemble import article_of

    if not isinstance(text, str):
        raise no_text(text)
    return article_of(text, reference, language)


def parse_articles(
    texts: Iterable[str], *, reference: dt.date | None = None, language: str | None = None
) -> Iterator[Article]:
    """Read news texts one after another, each as `parse_article` does; nothing is read before it is asked for.

    Raises `TypeError` for a single text, whose characters would be read as texts.

    >>> [article.language for article in parse_articles(["به گزارش ایسنا، باران بارید و مردم خوشحال شدند."])]
    ['fa']
    """
    if isinstance(texts, str):
        raise TypeError(f"the texts are several, not one: {texts[:40]!r}")
    return (parse_article(text, reference=reference, language=language) for text in texts)


def find_attributions(text: str, *, language: str | None = None) -> tuple[Attribution, ...]:
    """Return the phrases of `text` that say who reports, in order; spans count in `text`.

    `secondary` marks those that credit one statement and not the article. Total over `str`; `LanguageError` for a
    language without rules.

    >>> found = find_attributions("به گزارش ایسنا به نقل از رویترز، بازارها آرام بود.")
    >>> found[0].agency.id, found[0].quoted_sources[0].id
    ('isna.ir', 'reuters.com')
    """
    from rtl_news_meta.news.finders import attributions_of

    if not isinstance(text, str):
        raise no_text(text)
    return attributions_of(text, language)


def find_datelines(text: str, *, language: str | None = None) -> tuple[Dateline, ...]:
    """Return the datelines of `text`, whole lines and beginnings of paragraphs, in order; spans count in `text`.

    Total over `str`; `LanguageError` for a language without rules.

    >>> found = find_datelines("دمشق - سانا\\nأعلنت الوزارة بدء العام الدراسي في المدارس كلها.")
    >>> found[0].text, found[0].places[0].place.country, found[0].sources[0].id
    ('دمشق - سانا', 'SY', 'sana.sy')
    """
    from rtl_news_meta.news.finders import datelines_of

    if not isinstance(text, str):
        raise no_text(text)
    return datelines_of(text, language)


def find_bylines(text: str, *, language: str | None = None) -> tuple[Byline, ...]:
    """Return the lines and phrases of `text` that credit people, in order; spans count in `text`.

    Total over `str`; `LanguageError` for a language without rules.

    >>> found = find_bylines("كتبت أسماء نصار")
    >>> found[0].contributors[0].text, found[0].contributors[0].role.value
    ('أسماء نصار', 'author')
    """
    from rtl_news_meta.news.finders import bylines_of

    if not isinstance(text, str):
        raise no_text(text)
    return bylines_of(text, language)
