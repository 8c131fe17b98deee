"""Presentation forms that are signs of their own and not another way of writing letters.

Source: Unicode code charts "Arabic Presentation Forms-A" and "-B"; the words behind the signs are their compatibility
decompositions and, for the basmala, its name in the charts.
"""

from __future__ import annotations

__all__ = ["SIGNS"]

SIGNS: dict[str, str] = {
    "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}": "صلى الله عليه وسلم",
    "\N{ARABIC LIGATURE JALLAJALALOUHOU}": "جل جلاله",
    "\N{ARABIC LIGATURE BISMILLAH AR-RAHMAN AR-RAHEEM}": "بسم الله الرحمن الرحيم",
    "\N{RIAL SIGN}": "ریال",
}
"""Signs that are kept, with the words that `spell_signs` puts for them."""
