"""Cleaning as one call: `clean`, `is_clean`, `explain`, and the steps behind them, to read, change and recompose."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.errors import LanguageError
from rtl_news_meta.language import detect_language
from rtl_news_meta.tables.punctuation import GUILLEMETS, SIGNS
from rtl_news_meta.text.entities import decode_entities
from rtl_news_meta.text.invisibles import remove_bidi_controls, remove_controls, repair_joiners, tidy_joiners
from rtl_news_meta.text.letters import LANGUAGES, spell_kurdish_e, use_letters
from rtl_news_meta.text.marks import strip_tatweel
from rtl_news_meta.text.mojibake import repair_mojibake
from rtl_news_meta.text.presentation import spell_presentation_forms
from rtl_news_meta.text.punctuation import mark_quotations, use_punctuation
from rtl_news_meta.text.spacing import (
    limit_blank_lines,
    plain_spaces,
    space_punctuation,
    squeeze_spaces,
    trim_lines,
    unify_line_ends,
)
from rtl_news_meta.text.step import Change, Pipeline, Step, compose
from rtl_news_meta.text.unicode_forms import compose_characters, join_surrogates, narrow_latin

if TYPE_CHECKING:
    from rtl_news_meta.text.aligned import AlignedText

__all__ = ["CHARACTERS", "align_clean", "clean", "cleaning_steps", "explain", "is_clean"]

REPAIRS: tuple[Step, ...] = (
    compose_characters,
    join_surrogates,
    narrow_latin,
    decode_entities,
    repair_mojibake,
    unify_line_ends,
)
"""What is wrong whatever the language: how the text was encoded and escaped on its way."""

CHARACTERS: tuple[Step, ...] = (spell_presentation_forms, strip_tatweel)

SPACING: tuple[Step, ...] = (plain_spaces, squeeze_spaces, space_punctuation, trim_lines, limit_blank_lines)

NON_JOINER_LANGUAGES = ("fa", "fa-AF", "ps", "ckb", "ur")
"""Languages that write the zero-width non-joiner, and so may have something else typed for it."""


@cache
def cleaning_steps(language: str | None) -> tuple[Step, ...]:
    """Return the steps that `clean` takes for a text in `language`; for None those that suit every language.

    Raises `LanguageError` for a language without rules.

    >>> [step.name for step in cleaning_steps("fa")][:3]
    ['compose_characters', 'join_surrogates', 'narrow_latin']
    """
    if language is not None and language not in LANGUAGES:
        raise LanguageError(language, LANGUAGES)
    steps = list(REPAIRS)
    if language in NON_JOINER_LANGUAGES:
        steps.append(repair_joiners)
    steps += remove_controls, remove_bidi_controls, *CHARACTERS
    if language == "ckb":
        steps.append(spell_kurdish_e())
    steps += tidy_joiners, plain_spaces, squeeze_spaces
    if language in SIGNS:
        steps.append(use_punctuation(language))
    if language in GUILLEMETS:
        steps.append(mark_quotations)
    steps += space_punctuation, trim_lines, limit_blank_lines
    if language is not None:
        steps.append(use_letters(language))
    steps.append(compose_characters)
    return tuple(steps)


@cache
def _pipeline(language: str | None) -> Pipeline:
    return compose(*cleaning_steps(language), name="clean")


def clean(text: str, language: str | None = None, *, restore: bool = False) -> str:
    """Return `text` as a careful editor would have it for display and storage.

    Nothing that was said is changed: repairs of encoding and escaping, one way to write what looks the same, the
    letters and punctuation of the language, spaces. Digits and marks stay as written, lines stay lines, and so do
    addresses, hashtags, figures and quotations in another language. A second run changes nothing.

    `language` is a tag of `LANGUAGES`; where it is None, the language is detected, and a text in no certain language
    is cleaned by the rules that all share. With `restore`, lost zero-width non-joiners are put back in Persian.
    Works on any `str`; raises only `LanguageError` for a language without rules.

    >>> print(clean("\\ufeffرئيس  جمهوري&nbsp;گفت : « بله »", language="fa"))
    رئیس جمهوری گفت: «بله»
    """
    cleaned, language = _cleaned(text, language)
    if restore and language in ("fa", "fa-AF"):
        from rtl_news_meta.text.zwnj import restore_zwnj  # only who asks for it loads the model

        return restore_zwnj(cleaned)
    return cleaned


def _cleaned(text: str, language: str | None) -> tuple[str, str | None]:
    if language is not None:
        return _pipeline(language)(text), language
    text = _pipeline(None)(text)
    language = detect_language(text).language
    if language is None:
        return text, None
    cleaned = _pipeline(language)(text)
    # A text that the rules of a language turn into another one, was not in that language.
    if cleaned != text and detect_language(cleaned).language != language:
        return text, None
    return cleaned, language
