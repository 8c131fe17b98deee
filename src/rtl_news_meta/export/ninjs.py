"""An `Article` as IPTC ninjs, the news industry's JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtl_news_meta.export.parts import body_text, geonames_uri, moment, outlet_uri, present

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Article

__all__ = ["NINJS_SCHEMA", "to_ninjs"]

NINJS_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
"""The version of ninjs that `to_ninjs` writes."""


def to_ninjs(article: Article, *, uri: str | None = None) -> dict[str, Any]:
    """Return the record as a ninjs 3.1 object, ready for `json.dumps`.

    ninjs requires a `uri`: give the article's own, or a name-based UUID of the source text (`urn:uuid:`) stands in, the
    same for the same text. ninjs times need an offset (RFC 3339); a publication time without a stated zone is therefore
    not in `contentCreated` but, as written in ISO 8601, in `descriptions` with the role `published`. The agency and
    quoted sources are `infoSources` with the roles `agency` and `quoted`.

    Source of the terms: IPTC ninjs 3.1 (CC BY 4.0).

    >>> from rtl_news_meta import parse_article
    >>> item = to_ninjs(parse_article("به گزارش ایسنا، باران بارید."))
    >>> item["type"], item["language"], item["infoSources"][0]["role"]
    ('text', 'fa', 'agency')
    """
    sources = [("agency", article.agency)] if article.agency else []
    sources += [("quoted", source) for source in article.quoted_sources]
    places = article.dateline.places if article.dateline else ()
    body = body_text(article)
    return present(
        {
            "uri": uri or _name_based_uri(article.source),
            "standard": {"name": "ninjs", "version": "3.1", "schema": NINJS_SCHEMA},
            "type": "text",
            "language": article.language,
            "headlines": [
                {"role": role, "value": part.text}
                for role, part in (
                    ("main", article.headline),
                    ("kicker", article.kicker),
                    *(("subhead", subhead) for subhead in article.subheads),
                )
                if part
            ],
            "bodies": [{"role": "main", "contentType": "text/plain", "charCount": len(body), "value": body}]
            if body
            else [],
            "descriptions": [
                *([{"role": "abstract", "value": article.standfirst.text}] if article.standfirst else []),
                *({"role": "caption", "value": caption.text} for caption in article.captions),
                *_loose_times(article),
            ],
            "contentCreated": _timestamp(article.published),
            "versionCreated": _timestamp(article.updated) or _timestamp(article.published),
            "by": "، ".join(contributor.text for contributor in article.contributors),
            "people": [{"name": person.text, "rel": str(person.role)} for person in article.contributors],
            "located": "، ".join(place.text for place in places),
            "places": [
                present({"name": mention.text, "rel": "dateline", "uri": mention.place and geonames_uri(mention.place)})
                for mention in places
            ],
            "infoSources": [
                present({"name": source.text, "role": role, "uri": outlet_uri(source)}) for role, source in sources
            ],
            "subjects": [{"name": tag.text, "rel": "keyword"} for tag in article.tags],
            "altIds": [{"role": "article number", "value": article.article_id.value}] if article.article_id else [],
        }
    )


def _name_based_uri(text: str) -> str:
    """Return a name-based UUID (RFC 9562, version 5) of the text as a URN."""
    import uuid  # late: it is slow to import, and only this needs it

    namespace = uuid.uuid5(uuid.NAMESPACE_DNS, "rtl-news-meta")
    return uuid.uuid5(namespace, ascii(text)).urn


def _timestamp(mention: DateMention | None) -> str | None:
    """Return an RFC 3339 date-time, or None where the text states no zone to make one of."""
    stated = mention.datetime if mention else None
    return stated.isoformat() if stated and stated.tzinfo else None


def _loose_times(article: Article) -> list[dict[str, str]]:
    times = (("published", article.published), ("updated", article.updated))
    return [
        {"role": role, "value": value}
        for role, mention in times
        if (value := moment(mention)) is not None and not _timestamp(mention)
    ]
