"""Presentation forms that are signs of their own and not another way of writing letters.

Source: Unicode code charts "Arabic Presentation Forms-A" and "-B"; the words behind the signs are their compatibility
decompositions and, for the basmala, its name in the charts.
"""

from __future__ import annotations

__all__ = ["SIGNS"]

SIGNS: tuple[str, ...] = (
    "\ufdfa صلى الله عليه وسلم",
    "\ufdfb جل جلاله",
    "\ufdfd بسم الله الرحمن الرحيم",
    "\ufdfc ریال",
)
"""Signs that are kept, each with the words that `spell_signs` puts for it."""
