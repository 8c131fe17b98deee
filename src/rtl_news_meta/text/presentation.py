"""Presentation forms: characters for the shapes of letters and for ligatures, as PDF files and old pages have them.

Strategy: Unicode's compatibility decomposition says which letters a form stands for. Only the forms go through it, one
by one; the rest of the text would lose superscripts and fractions.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.tables.presentation import SIGNS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step

if TYPE_CHECKING:
    from rtl_news_meta.text.step import Step

__all__ = ["spell_presentation_forms", "spell_signs"]

FORMS = r"\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc"
TATWEEL = "\N{ARABIC TATWEEL}"


@cache
def _letters(form: str) -> str:
    letters = unicodedata.normalize("NFKC", form)
    # The forms of marks stand on a blank or on a tatweel, which is not part of what they say.
    marks = letters.lstrip(f" {TATWEEL}")
    return marks if marks and all(unicodedata.combining(mark) for mark in marks) else letters


spell_presentation_forms: Step = pattern_step(
    "spell_presentation_forms",
    f"[{FORMS}]",
    lambda match: _letters(match[0]),
    doubts=(Doubt(FORMS),),
    spare=protected_stretches,
)
"""Write the letters for presentation forms and ligatures of letters; ornate brackets and signs such as \ufdfa stay.

Source: Unicode compatibility decompositions.

>>> print(spell_presentation_forms("\ufef3\ufe8e\ufead"))
يار
"""

_WORDS = {line[0]: line[2:] for line in SIGNS}
_SIGNS = "".join(_WORDS)

spell_signs: Step = pattern_step(
    "spell_signs", f"[{_SIGNS}]", lambda match: _WORDS[match[0]], doubts=(Doubt(_SIGNS),), spare=protected_stretches
)
"""Write out the signs for blessings, the basmala and the rial. Not part of `clean`: the signs are good text.

>>> print(spell_signs("\ufdfc"))
ریال
"""
