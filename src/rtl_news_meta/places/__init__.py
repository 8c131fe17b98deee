"""The gazetteer: which place a name stands for."""

from __future__ import annotations

from rtl_news_meta.places.lookup import is_place_word_ambiguous, lookup_place, match_place
from rtl_news_meta.places.place import Place, PlaceMention

__all__ = ["Place", "PlaceMention", "is_place_word_ambiguous", "lookup_place", "match_place"]
