"""The vocabulary of cleaning: steps from text to text, each of which can also give the map back.

Call a step like a function, ask it for `align` or `explain`, or `compose` several. `clean` and `fold` are made of them.
"""

from rtl_news_meta.language import LANGUAGES
from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits
from rtl_news_meta.text.code_pages import repair_code_page
from rtl_news_meta.text.digits import digits_to_arabic, digits_to_ascii, digits_to_persian
from rtl_news_meta.text.entities import decode_entities, decode_escaped_text
from rtl_news_meta.text.invisibles import remove_bidi_controls, remove_controls, repair_joiners, tidy_joiners
from rtl_news_meta.text.keys import Level, fold, folding
from rtl_news_meta.text.letters import spell_kurdish_e, use_letters
from rtl_news_meta.text.marks import (
    strip_marks,
    strip_marks_but_shadda,
    strip_marks_but_tanwin,
    strip_tatweel,
    strip_vowels,
)
from rtl_news_meta.text.mojibake import repair_mojibake
from rtl_news_meta.text.presentation import spell_presentation_forms, spell_signs
from rtl_news_meta.text.presets import REPAIRS, clean, clean_aligned, cleaning_steps, explain, is_clean
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.punctuation import join_ellipses, mark_quotations, unify_dashes, use_punctuation
from rtl_news_meta.text.punctuation_spacing import space_punctuation
from rtl_news_meta.text.search_copy import SearchCopy, search_copy
from rtl_news_meta.text.spacing import (
    limit_blank_lines,
    plain_spaces,
    squeeze_spaces,
    trim_lines,
    unify_line_ends,
)
from rtl_news_meta.text.step import Change, Pipeline, Step, compose
from rtl_news_meta.text.unicode_forms import compose_characters, join_surrogates, narrow_latin
from rtl_news_meta.text.visual_order import repair_visual_forms, repair_visual_words
from rtl_news_meta.text.zwnj import Insertion, RestoreZwnj, ZwnjStyle, restore_zwnj

__all__ = [
    "LANGUAGES",
    "REPAIRS",
    "AlignedText",
    "Change",
    "Edit",
    "Insertion",
    "Level",
    "Pipeline",
    "RestoreZwnj",
    "SearchCopy",
    "Step",
    "ZwnjStyle",
    "apply_edits",
    "clean",
    "clean_aligned",
    "cleaning_steps",
    "compose",
    "compose_characters",
    "decode_entities",
    "decode_escaped_text",
    "digits_to_arabic",
    "digits_to_ascii",
    "digits_to_persian",
    "explain",
    "fold",
    "folding",
    "is_clean",
    "join_ellipses",
    "join_surrogates",
    "limit_blank_lines",
    "mark_quotations",
    "narrow_latin",
    "plain_spaces",
    "protected_stretches",
    "remove_bidi_controls",
    "remove_controls",
    "repair_code_page",
    "repair_joiners",
    "repair_mojibake",
    "repair_visual_forms",
    "repair_visual_words",
    "restore_zwnj",
    "search_copy",
    "space_punctuation",
    "spell_kurdish_e",
    "spell_presentation_forms",
    "spell_signs",
    "squeeze_spaces",
    "strip_marks",
    "strip_marks_but_shadda",
    "strip_marks_but_tanwin",
    "strip_tatweel",
    "strip_vowels",
    "tidy_joiners",
    "trim_lines",
    "unify_dashes",
    "unify_line_ends",
    "use_letters",
    "use_punctuation",
]
