"""Vowel signs and other marks, and the tatweel that stretches words.

None of these steps but `strip_tatweel` is part of `clean`: marks are spelling, and are taken off on request only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.text.characters import JOINERS, LETTERS, MARKS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step

if TYPE_CHECKING:
    from rtl_news_meta.text.step import Step

__all__ = ["strip_marks", "strip_marks_but_shadda", "strip_marks_but_tanwin", "strip_tatweel", "strip_vowels"]

TATWEEL = "\N{ARABIC TATWEEL}"
# Hamza and madda are part of their letter, however they are encoded.
_HAMZA = r"\u0653-\u0655"
_SIGNS = MARKS.replace(r"\u064b-\u065f", r"\u064b-\u0652\u0656-\u065f")
_TANWIN = r"\u064b-\u064d\u08f0-\u08f2"
_SHADDA = r"\u0651"


def _without(characters: str, name: str, keep: str = "") -> Step:
    pattern = f"(?![{keep}])[{characters}]" if keep else f"[{characters}]"
    return pattern_step(name, f"{pattern}+" if not keep else pattern, "", spare=protected_stretches)


strip_marks: Step = _without(_SIGNS, "strip_marks")
"""Remove all marks: vowels, sukun, shadda, tanwin, superscript alef, Quranic signs. Hamza and madda stay.

>>> print(strip_marks("مُحَمَّدٌ"))
محمد
"""

strip_vowels: Step = _without(r"\u064e-\u0650\u0652\u0656-\u065f\u0670", "strip_vowels")
"""Remove the signs for vowels and for their absence; shadda and tanwin stay.

>>> strip_vowels("مُحَمَّدٌ") == "محم\\N{ARABIC SHADDA}د\\N{ARABIC DAMMATAN}"
True
"""

strip_marks_but_shadda: Step = _without(_SIGNS, "strip_marks_but_shadda", keep=_SHADDA)
"""Remove all marks except shadda, which doubles a consonant."""

strip_marks_but_tanwin: Step = _without(_SIGNS, "strip_marks_but_tanwin", keep=_TANWIN)
"""Remove all marks except tanwin, which Persian and Urdu write at the end of adverbs."""

_LETTERS = LETTERS.replace(r"\u0620-\u064a", r"\u0620-\u063f\u0641-\u064a")
_BEFORE = f"{_LETTERS}{MARKS}"
_AFTER = f"{_LETTERS}{_SIGNS}"

strip_tatweel: Step = pattern_step(
    "strip_tatweel",
    # A tatweel that carries a hamza stays: the hamza would make another letter of the one before.
    rf"\u0640(?<=[{_BEFORE}]\u0640)\u0640*+(?=[{_AFTER}])(?![{MARKS}{JOINERS}]*[{_HAMZA}])",
    "",
    needs=(TATWEEL,),
    doubts=(Doubt(TATWEEL, rf"(?<=[{_BEFORE}]\u0640)(?=[\u0640{_AFTER}])"),),
    spare=protected_stretches,
)
"""Remove the tatweel that stretches a word, between two of its letters.

It stays where it says something: as a dash between spaces, behind a single letter as in the sign for Hijri years, and
where a prefix is joined to a figure or a quotation mark.

>>> print(strip_tatweel("تـــهـــران ـ ١٤٤٣ هـ"))
تهران ـ ١٤٤٣ هـ
"""
