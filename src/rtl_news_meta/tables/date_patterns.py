"""How news of each language writes a date, as patterns of CLDR's date fields.

For each language and style three patterns: for a Gregorian, a solar Hijri and a lunar Hijri date. An era stands where
the language always writes it, and where the year could be taken for one of another calendar: "Ramadan 1402" is in
Persian news the Ramadan of the solar year 1402.

Source: CLDR 48 (Unicode-3.0) for the order of the parts; the era marks, the words for "year" and the Kurdish ezafe
after day and month as news writes them.
"""

from __future__ import annotations

PATTERNS: dict[str, dict[str, tuple[str, str, str]]] = {
    "fa": {
        "long": (
            "d MMMM y",
            "d MMMM y",
            "d MMMM y قمری",
        ),
        "full": (
            "EEEE d MMMM y",
            "EEEE d MMMM y",
            "EEEE d MMMM y قمری",
        ),
        "numeric": (
            "y/MM/dd",
            "y/MM/dd",
            "y/MM/dd G",
        ),
        "month": (
            "MMMM y",
            "MMMM y",
            "MMMM y قمری",
        ),
        "year": (
            "سال y میلادی",
            "سال y",
            "سال y قمری",
        ),
    },
    "fa-AF": {
        "long": (
            "d MMMM y",
            "d MMMM y",
            "d MMMM y قمری",
        ),
        "full": (
            "EEEE d MMMM y",
            "EEEE d MMMM y",
            "EEEE d MMMM y قمری",
        ),
        "numeric": (
            "y/MM/dd",
            "y/MM/dd",
            "y/MM/dd G",
        ),
        "month": (
            "MMMM y",
            "MMMM y",
            "MMMM y قمری",
        ),
        "year": (
            "سال y میلادی",
            "سال y خورشیدی",
            "سال y قمری",
        ),
    },
    "ar": {
        "long": (
            "d MMMM y",
            "d MMMM y G",
            "d MMMM y G",
        ),
        "full": (
            "EEEE d MMMM y",
            "EEEE d MMMM y G",
            "EEEE d MMMM y G",
        ),
        "numeric": (
            "dd/MM/y",
            "dd/MM/y G",
            "dd/MM/y G",
        ),
        "month": (
            "MMMM y",
            "MMMM y G",
            "MMMM y G",
        ),
        "year": (
            "عام y",
            "عام y G",
            "عام y G",
        ),
    },
    "ur": {
        "long": (
            "d MMMM y",
            "d MMMM y GGGG",
            "d MMMM yG",
        ),
        "full": (
            "EEEE d MMMM y",
            "EEEE d MMMM y GGGG",
            "EEEE d MMMM yG",
        ),
        "numeric": (
            "dd/MM/y",
            "dd/MM/y GGGG",
            "dd/MM/yG",
        ),
        "month": (
            "MMMM y",
            "MMMM y GGGG",
            "MMMM yG",
        ),
        "year": (
            "سال y",
            "سال y GGGG",
            "سال yG",
        ),
    },
    "ps": {
        "long": (
            "d MMMM y",
            "d MMMM y",
            "d MMMM y قمري",
        ),
        "full": (
            "EEEE d MMMM y",
            "EEEE d MMMM y",
            "EEEE d MMMM y قمري",
        ),
        "numeric": (
            "y/MM/dd",
            "y/MM/dd",
            "y/MM/dd G",
        ),
        "month": (
            "MMMM y",
            "MMMM y",
            "MMMM y قمري",
        ),
        "year": (
            "y میلادي کال",
            "y لمریز کال",
            "y قمري کال",
        ),
    },
    "ckb": {
        "long": (
            "dی MMMMی y",
            "dی MMMMی y",
            "dی MMMMی yی کۆچی",
        ),
        "full": (
            "EEEE، dی MMMMی y",
            "EEEE، dی MMMMی y",
            "EEEE، dی MMMMی yی کۆچی",
        ),
        "numeric": (
            "dd/MM/y",
            "dd/MM/yی هەتاوی",
            "dd/MM/yی کۆچی",
        ),
        "month": (
            "MMMMی y",
            "MMMMی y",
            "MMMMی yی کۆچی",
        ),
        "year": (
            "ساڵی y",
            "ساڵی yی هەتاوی",
            "ساڵی yی کۆچی",
        ),
    },
}
