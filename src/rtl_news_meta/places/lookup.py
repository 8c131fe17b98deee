"""Looking up places: a whole name, or the longest name at an offset of a text."""

from __future__ import annotations

from functools import cache

from rtl_news_meta.places.gazetteer import gazetteer
from rtl_news_meta.places.names import name_key
from rtl_news_meta.places.place import Place, PlaceMention
from rtl_news_meta.spans import Span
from rtl_news_meta.tables.particles import ARTICLE
from rtl_news_meta.tables.places import ARTICLE_COUNTRIES, CLASSIFIERS, ORDINARY_WORDS

__all__ = ["is_place_word_ambiguous", "lookup_place", "match_place"]

_LONGEST = 72


def lookup_place(name: str, *, country: str | None = None) -> Place | None:
    """Return the place that `name`, as a whole, stands for, or None.

    The spelling may be of any of the six languages, with or without zero-width non-joiners, spaces, marks and «ال».
    A word for its kind may stand before it («مدينة غزة», «استان فارس»). Of several places of one name, the one in
    `country` (ISO 3166-1 alpha-2) counts, else the one that the reviewed table names, else the most populous; a name
    that a country shares with its capital («الكويت») gives the country. Never raises.

    >>> lookup_place("طرابلس").country, lookup_place("طرابلس", country="LB").country
    ('LY', 'LB')
    >>> lookup_place("واشنطن").name
    'Washington'
    """
    if len(name) > _LONGEST:
        return None
    country = country and country.upper()
    return _whole(name, country) or _classified(name.split(), country)


def _whole(name: str, country: str | None) -> Place | None:
    key = name_key(name)
    return gazetteer().best(key, country) or _without_article(key, country)


def _classified(words: list[str], country: str | None) -> Place | None:
    """Return the place of a name that a word for its kind introduces or, in Pashto, follows."""
    if len(words) < 2:
        return None
    if name_key(words[0]) in _classifiers():
        return _whole(" ".join(words[1:]), country)
    if name_key(words[-1]) in _classifiers():
        return _whole(" ".join(words[:-1]), country)
    return None


def _without_article(key: str, country: str | None) -> Place | None:
    """Return the place of a key less «ال», where its country's places take the article."""
    place = gazetteer().best(key[2:], country) if key.startswith(ARTICLE) and len(key) > 5 else None
    return place if place and place.country in ARTICLE_COUNTRIES.split() else None


def match_place(text: str, start: int, *, country: str | None = None) -> PlaceMention | None:
    """Return the longest place name of `text` that begins at offset `start` and ends with a word, or None.

    The caller says where a name may begin; ordinary words that are also places («قم») are found like any other, see
    `is_place_word_ambiguous`. The span counts in `text`. Never raises; looks at 72 characters at most.

    >>> match_place("رام الله - وفا", 0).text
    'رام الله'
    """
    if start < 0:
        return None
    known = gazetteer()
    country = country and country.upper()
    found = known.table.longest(text, start)
    place = known.best(found[1], country) if found else None
    if found is None and text.startswith(ARTICLE, start):
        found = known.table.longest(text, start + len(ARTICLE))
        place = _without_article(ARTICLE + found[1], country) if found else None
    if found is None or place is None:
        return None
    return PlaceMention(text=text[start : found[0]], span=Span(start, found[0]), place=place)


@cache
def _classifiers() -> frozenset[str]:
    return frozenset(map(name_key, CLASSIFIERS.split()))


@cache
def _ordinary() -> frozenset[str]:
    """Return the keys of ordinary words less their article."""
    words = (word for row in ORDINARY_WORDS.values() for word in row.split())
    return frozenset(name_key(word).removeprefix(ARTICLE) for word in words)


def is_place_word_ambiguous(name: str) -> bool:
    """Tell whether a place's name is also an ordinary word or a person's name, and needs a position to prove it.

    >>> is_place_word_ambiguous("قم"), is_place_word_ambiguous("بغداد")
    (True, False)
    """
    key = name_key(name)
    return len(key) < 3 or key.removeprefix(ARTICLE) in _ordinary()
