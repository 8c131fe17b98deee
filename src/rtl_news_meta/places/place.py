"""Place: a town, region or country that a name in a text stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from rtl_news_meta.spans import Span

__all__ = ["Place", "PlaceMention"]


@frozen(kw_only=True)
class Place:
    """A country, region or town.

    `name` is the English name; `country` an ISO 3166-1 alpha-2 code; `geonames_id` the id in GeoNames, None for a
    region; `latitude` and `longitude` in degrees (WGS 84), to about a kilometre, None for countries and regions.
    """

    name: str
    country: str
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None


@frozen(kw_only=True)
class PlaceMention:
    """A place name in a text: the characters, where they stand, and the place if the gazetteer has it."""

    text: str
    span: Span
    place: Place | None = None
