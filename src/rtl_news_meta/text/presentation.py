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
    import re

    from rtl_news_meta.text.step import Step

__all__ = ["owns_alef", "spell_presentation_forms", "spell_signs"]

FORMS = r"\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc"
TATWEEL = "\N{ARABIC TATWEEL}"
ALLAH = "\N{ARABIC LIGATURE ALLAH ISOLATED FORM}"
ALEFS = frozenset("\u0622\u0623\u0625\u0627\u0671\ufb50\ufb51\ufe81\ufe82\ufe83\ufe84\ufe87\ufe88\ufe8d\ufe8e")


@cache
def _letters(form: str) -> str:
    letters = unicodedata.normalize("NFKC", form)
    # The forms of marks stand on a blank or on a tatweel, which is not part of what they say.
    marks = letters.lstrip(f" {TATWEEL}")
    return marks if marks and all(unicodedata.combining(mark) for mark in marks) else letters


def owns_alef(match: re.Match[str]) -> bool:
    """Tell whether a form stands for its alef too: many fonts draw \ufdf2 without one, and writers type one."""
    start = match.start()
    return match[0] != ALLAH or match.string[start - 1 : start] not in ALEFS


def _spelled(match: re.Match[str]) -> str:
    letters = _letters(match[0])
    return letters if owns_alef(match) else letters[1:]


spell_presentation_forms: Step = pattern_step(
    "spell_presentation_forms",
    f"[{FORMS}]",
    _spelled,
    doubts=(Doubt(FORMS),),
    spare=protected_stretches,
)
"""Write the letters for presentation forms and ligatures of letters; ornate brackets and signs such as \ufdfa stay.

Source: Unicode compatibility decompositions. The name of God has no second alef behind one: that is how it is typed.

>>> print(spell_presentation_forms("\ufef3\ufe8e\ufead"))
يار
>>> print(spell_presentation_forms("عبدا\ufdf2"))
عبدالله
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
