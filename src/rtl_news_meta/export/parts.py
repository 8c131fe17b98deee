"""What the exports share: joined body text, identifiers as URIs, leaving out what is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Article, Source
    from rtl_news_meta.places.place import Place

__all__ = ["body_text", "geonames_uri", "moment", "outlet_uri", "present"]


def present(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the properties that have a value: no None, no empty text, list or object."""
    return {key: value for key, value in properties.items() if value or value == 0}


def body_text(article: Article) -> str:
    """Return the paragraphs of the body as one text, with a blank line between them."""
    return "\n\n".join(paragraph.text for paragraph in article.body)


def moment(mention: DateMention | None) -> str | None:
    """Return the day, and the time where one is stated, in ISO 8601; None where the text settles no day."""
    if mention is None or mention.start is None:
        return None
    stated = mention.datetime or mention.start
    return stated.isoformat()


def outlet_uri(source: Source) -> str | None:
    """Return the address of an outlet's site; None for one that the table of agencies does not have."""
    return f"https://{source.id}" if source.id else None


def geonames_uri(place: Place) -> str | None:
    """Return the place's URI in the GeoNames ontology; None for a territory that only CLDR names."""
    return f"https://sws.geonames.org/{place.geonames_id}/" if place.geonames_id else None
