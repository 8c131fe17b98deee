"""The punctuation that each language writes for the signs of a Latin keyboard.

Sources: the punctuation exemplars and quotation marks of CLDR 48 (Unicode License v3). Uyghur, for which CLDR lists the
Latin signs, is not here: its texts stay as written.
"""

from __future__ import annotations

__all__ = ["GUILLEMETS", "SIGNS"]

_COMMON: dict[str, str] = {
    ",": "\N{ARABIC COMMA}",
    ";": "\N{ARABIC SEMICOLON}",
    "?": "\N{ARABIC QUESTION MARK}",
}

SIGNS: dict[str, dict[str, str]] = {
    "fa": _COMMON,
    "fa-AF": _COMMON,
    "ar": _COMMON,
    "ur": {**_COMMON, ".": "\N{ARABIC FULL STOP}"},
    "ps": _COMMON,
    "ckb": _COMMON,
    "sd": _COMMON,
}
"""For each language, its own sign for one of Latin script."""

GUILLEMETS: tuple[str, ...] = ("fa", "fa-AF", "ps")
"""Languages that quote with guillemets and with nothing else; the others use them beside curly quotation marks."""
