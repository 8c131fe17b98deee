"""The three digit sets, put into one. Not part of `clean`: digits are kept as the outlet wrote them.

The Arabic decimal and thousands separators follow the digits to ASCII, where `.` and `,` are what programs read. In the
other direction a point or comma stays: it may be a date, a version, a section number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from rtl_news_meta.text.step import Step

__all__ = ["digits_to_arabic", "digits_to_ascii", "digits_to_persian"]

ASCII = "0123456789"
ARABIC = "".join(map(chr, range(0x660, 0x66A)))
PERSIAN = "".join(map(chr, range(0x6F0, 0x6FA)))

_TO_ASCII = str.maketrans(
    ARABIC + PERSIAN + "\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC THOUSANDS SEPARATOR}", ASCII * 2 + ".,"
)
_TO_PERSIAN = str.maketrans(ASCII + ARABIC, PERSIAN * 2)
_TO_ARABIC = str.maketrans(ASCII + PERSIAN, ARABIC * 2)

# A figure that belongs to a Latin word, a version or an address on the net stays as it is.
_LATIN_FIGURE = r"[A-Za-z_][A-Za-z_.-]*[0-9][A-Za-z0-9_.-]*|[0-9]+(?:\.[0-9]+){3,}|[0-9]+[A-Za-z_][A-Za-z0-9_.-]*"


def _translated(table: dict[int, int]) -> Callable[[re.Match[str]], str]:
    def replacement(match: re.Match[str]) -> str:
        return match[0] if match[1] else match[0].translate(table)

    return replacement


digits_to_ascii: Step = pattern_step(
    "digits_to_ascii",
    # A separator counts as one only between digits.
    r"()(?:[\u0660-\u0669\u06f0-\u06f9]+|(?<=[0-9\u0660-\u0669\u06f0-\u06f9])[\u066b\u066c](?=[0-9\u0660-\u0669\u06f0-\u06f9]))",
    _translated(_TO_ASCII),
    spare=protected_stretches,
)
"""Write Persian and Arabic-Indic digits as ASCII ones, and the separators between them as `.` and `,`.

>>> digits_to_ascii("۱٬۲۵۰٫۵ و ١٢")
'1,250.5 و 12'
"""

digits_to_persian: Step = pattern_step(
    "digits_to_persian", rf"({_LATIN_FIGURE})|[0-9\u0660-\u0669]+", _translated(_TO_PERSIAN), spare=protected_stretches
)
"""Write ASCII and Arabic-Indic digits as Persian ones; those of Latin words, versions and IP addresses stay.

>>> print(digits_to_persian("24 خبر از COVID-19"))
۲۴ خبر از COVID-19
"""

digits_to_arabic: Step = pattern_step(
    "digits_to_arabic", rf"({_LATIN_FIGURE})|[0-9\u06f0-\u06f9]+", _translated(_TO_ARABIC), spare=protected_stretches
)
"""Write ASCII and Persian digits as Arabic-Indic ones; those of Latin words, versions and IP addresses stay.

>>> print(digits_to_arabic("24 خبرا عن F-35"))
٢٤ خبرا عن F-35
"""
