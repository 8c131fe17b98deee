"""The gazetteer: places by the keys of their names.

Strategy: the packed table (`tools/build_gazetteer.py` makes it) is read once, when the first name is looked up; that
takes about 20 ms. A place record is made when a look-up finds it. The reviewed tables of `tables/places.py` are laid
over the packed one here, so that a correction to them needs no rebuilding.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.places.names import NameTable, name_key
from rtl_news_meta.places.place import Place
from rtl_news_meta.tables.places import CITIES, COUNTRIES
from rtl_news_meta.tables.regions import REGIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Gazetteer", "gazetteer"]


@frozen(kw_only=True)
class Gazetteer:
    """Rows of places, for each key the numbers of its rows, the one to prefer first, and the names to look for."""

    ids: Sequence[str]
    names: Sequence[str]
    countries: Sequence[str]
    latitudes: Sequence[str]
    longitudes: Sequence[str]
    rows: Mapping[str, tuple[int, ...]]
    table: NameTable

    def best(self, key: str, country: str | None) -> Place | None:
        """Return the place of a key: the first in `country` if there is one there, else the first."""
        rows = self.rows.get(key)
        if rows is None:
            return None
        return self.place(next((row for row in rows if self.countries[row] == country), rows[0]))

    def place(self, row: int) -> Place:
        """Return the record of a row."""
        identity, latitude, longitude = self.ids[row], self.latitudes[row], self.longitudes[row]
        return Place(
            name=self.names[row],
            country=self.countries[row],
            geonames_id=int(identity) if identity else None,
            latitude=float(latitude) if latitude else None,
            longitude=float(longitude) if longitude else None,
        )


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer, read from the package's data on the first call."""
    # Imported here: the package's import needs neither, and they would take a tenth of its time. `importlib.resources`
    # takes a third as long as all that is done here.
    import lzma
    import pkgutil

    data = lzma.decompress(pkgutil.get_data(__package__, "gazetteer.xz") or b"").decode()
    steps, names, countries, latitudes, longitudes, spellings, ranks = (col.split("\n") for col in data.split("\f"))
    ids = [str(identity or "") for identity in accumulate(map(int, steps))]
    rows: dict[str, tuple[int, ...]] = {}
    table = NameTable(rows.keys())
    for row, spelled in enumerate(spellings):
        for spelling in filter(None, spelled.split("|")):
            if " " in spelling:
                key = spelling.replace(" ", "")
                table.spaced.add(key)
                table.starts.add(spelling.partition(" ")[0])
            else:
                key = spelling
            rows[key] = (*rows[key], row) if key in rows else (row,)
    for key, several in rows.items():
        if len(several) > 1:
            rows[key] = tuple(sorted(several, key=lambda row: int(ranks[row])))
    row_of = {identity: row for row, identity in enumerate(ids) if identity}

    def prefer(spellings: str, row: int) -> None:
        for spelling in spellings.split("،"):
            key = name_key(spelling)
            rows[key] = (row, *(other for other in rows.get(key, ()) if other != row))
            table.add_breaks(spelling)

    for country, regions in REGIONS.items():
        for name, spelled in regions.items():
            for column, value in ((ids, ""), (names, name), (countries, country), (latitudes, ""), (longitudes, "")):
                column.append(value)
            prefer(spelled, len(names) - 1)
    for identity, spelled in (*COUNTRIES.items(), *CITIES.items()):
        prefer(spelled, row_of[str(identity)])
    return Gazetteer(
        ids=ids,
        names=names,
        countries=countries,
        latitudes=latitudes,
        longitudes=longitudes,
        rows=rows,
        table=table,
    )
