"""An `Article` as a schema.org `NewsArticle` in JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.export.parts import body_text, geonames_uri, moment, outlet_uri, present
from rtl_news_meta.news.article import Article, Contributor, Role, Source

if TYPE_CHECKING:
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["to_schema_org"]


def to_schema_org(article: Article) -> dict[str, Any]:
    """Return the record as a JSON-LD `NewsArticle`, ready for `json.dumps`.

    Authors, reporters and interviewers are `author`; editors and translators have properties of their own; a
    photographer is a `contributor` in a schema.org `Role`. The agency is `sourceOrganization`, quoted sources are
    `isBasedOn`. Properties that the text does not state are left out. A publication day without a year has no place in
    schema.org and is left out too.

    Source of the terms: https://schema.org/NewsArticle.

    >>> from rtl_news_meta import parse_article
    >>> node = to_schema_org(parse_article("به گزارش ایسنا، باران بارید."))
    >>> node["@type"], node["inLanguage"]
    ('NewsArticle', 'fa')
    """
    by_role: dict[Role, list[Any]] = {}
    for contributor in article.contributors:
        by_role.setdefault(contributor.role, []).append(_person(contributor))
    authors = [
        _person(person)
        for person in article.contributors
        if person.role in (Role.AUTHOR, Role.REPORTER, Role.INTERVIEWER)
    ]
    return present(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "inLanguage": article.language,
            "headline": article.headline and article.headline.text,
            "alternativeHeadline": [part.text for part in (article.kicker, *article.subheads) if part],
            "abstract": article.standfirst and article.standfirst.text,
            "articleBody": body_text(article),
            "articleSection": article.desk and article.desk.text,
            "author": authors,
            "editor": by_role.get(Role.EDITOR),
            "translator": by_role.get(Role.TRANSLATOR),
            "contributor": [
                {"@type": "Role", "roleName": str(Role.PHOTOGRAPHER), "contributor": person}
                for person in by_role.get(Role.PHOTOGRAPHER, [])
            ],
            "sourceOrganization": article.agency and _organization(article.agency),
            "isBasedOn": [
                {"@type": "CreativeWork", "publisher": _organization(source)} for source in article.quoted_sources
            ],
            "dateline": article.dateline and article.dateline.text,
            "locationCreated": [_place(place) for place in article.dateline.places] if article.dateline else None,
            "datePublished": moment(article.published),
            "dateModified": moment(article.updated),
            "identifier": article.article_id
            and {"@type": "PropertyValue", "propertyID": "article number", "value": article.article_id.value},
            "keywords": [tag.text for tag in article.tags],
        }
    )


def _person(contributor: Contributor) -> dict[str, Any]:
    return {"@type": "Person", "name": contributor.text}


def _organization(source: Source) -> dict[str, Any]:
    return present({"@type": "NewsMediaOrganization", "name": source.text, "url": outlet_uri(source)})


def _place(mention: PlaceMention) -> dict[str, Any]:
    place = mention.place
    return present(
        {
            "@type": "Place",
            "name": mention.text,
            "alternateName": place and place.name,
            "sameAs": place and geonames_uri(place),
            "address": place and {"@type": "PostalAddress", "addressCountry": place.country},
            "latitude": place and place.latitude,
            "longitude": place and place.longitude,
        }
    )
