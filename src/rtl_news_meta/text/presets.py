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
from rtl_news_meta.text.punctuation_spacing import space_punctuation
from rtl_news_meta.text.spacing import (
    limit_blank_lines,
    plain_spaces,
    squeeze_spaces,
    trim_lines,
    unify_line_ends,
)
from rtl_news_meta.text.step import Change, Pipeline, Step, compose
from rtl_news_meta.text.unicode_forms import compose_characters, join_surrogates, narrow_latin

if TYPE_CHECKING:
    from rtl_news_meta.text.aligned import AlignedText

__all__ = ["REPAIRS", "clean", "clean_aligned", "cleaning_steps", "explain", "is_clean"]

REPAIRS: tuple[Step, ...] = (
    compose_characters,
    join_surrogates,
    narrow_latin,
    repair_mojibake,
    unify_line_ends,
)
"""What went wrong with the text on its way, whatever its language: encoding, escaping, line ends."""

NON_JOINER_LANGUAGES = ("fa", "fa-AF", "ps", "ckb", "ur")
"""Languages that write the zero-width non-joiner, and so may have something else typed for it."""


@cache
def cleaning_steps(language: str | None) -> tuple[Step, ...]:
    """Return the steps that `clean` takes for a text in `language`; for None those that suit every language.

    A tuple to read, slice and compose anew. Raises `LanguageError` for a language without rules.

    >>> [step.name for step in cleaning_steps("fa")][:3]
    ['compose_characters', 'join_surrogates', 'narrow_latin']
    >>> steps = [step for step in cleaning_steps("fa") if step.name != "mark_quotations"]
    >>> print(compose(*steps)('گفت : "بله"'))
    گفت: "بله"
    """
    return REPAIRS + _editing_steps(language)


@cache
def _editing_steps(language: str | None) -> tuple[Step, ...]:
    """Return what follows the repairs."""
    if language is not None and language not in LANGUAGES:
        raise LanguageError(language, LANGUAGES)
    steps = [repair_joiners] if language in NON_JOINER_LANGUAGES else []
    steps += remove_controls, remove_bidi_controls, spell_presentation_forms, strip_tatweel
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
def _repairing() -> Pipeline:
    return compose(*REPAIRS, name="repair")


@cache
def _editing(language: str | None) -> Pipeline:
    return compose(*_editing_steps(language), name="edit")


@cache
def _cleaning(language: str | None) -> Pipeline:
    return compose(*cleaning_steps(language), name="clean")


def clean(text: str, language: str | None = None, *, entities: bool = False, restore: bool = False) -> str:
    """Return `text` as a careful editor would have it for display and storage.

    Nothing that was said is changed: repairs of encoding and escaping, one way to write what looks the same, the
    letters and punctuation of the language, spaces. Digits and marks stay as written, lines stay lines, and so do
    addresses, hashtags, figures and quotations in another language. A second run changes nothing.

    `language` is a tag of `LANGUAGES`; where it is None, the language is detected, and a text in no certain language
    is cleaned by the rules that all share. With `entities`, HTML entities are decoded first; a text that came out of an
    HTML parser has none but those that it is about. With `restore`, lost non-joiners are put back in Persian. Works on
    any `str`; raises only `LanguageError` for a language without rules.

    >>> print(clean("\ufeffرئيس  جمهوري گفت : « بله »", language="fa"))
    رئیس جمهوری گفت: «بله»
    >>> print(clean("&laquo;بله&raquo;", entities=True))
    «بله»
    """
    if entities:
        text = decode_entities(text)
    cleaned, language = _cleaned(text, language)
    if restore and language in ("fa", "fa-AF"):
        from rtl_news_meta.text.zwnj import restore_zwnj  # only who asks for it loads the model

        return restore_zwnj(cleaned)
    return cleaned


def clean_aligned(text: str, language: str | None = None) -> AlignedText:
    """Return what `clean` makes of `text`, with the map between the two.

    >>> from rtl_news_meta.spans import Span
    >>> aligned = clean_aligned("گفت  : بله", language="fa")
    >>> print(aligned.text, aligned.to_source(Span(5, 8)))
    گفت: بله Span(start=7, end=10)
    """
    return _chosen(text, language).align(text)


def explain(text: str, language: str | None = None) -> tuple[Change, ...]:
    """Return which rules of `clean` change what, and where in `text`, in the order of the rules.

    >>> [(change.rule, change.before, change.after) for change in explain("او  گفت :", language="fa")]
    [('squeeze_spaces', ' ', ''), ('space_punctuation', ' ', '')]
    """
    return _chosen(text, language).explain(text)


def is_clean(text: str, language: str | None = None) -> bool:
    """Tell whether `clean` would leave `text` as it is; stops at the first step that would not.

    >>> is_clean("گفت: بله", language="fa"), is_clean("گفت : بله", language="fa")
    (True, False)
    """
    if language is None:
        # What the language is can only be told from clean text, and is the same for that.
        language = detect_language(text).language
    return all(step(text) == text for step in cleaning_steps(language))


def _cleaned(text: str, language: str | None) -> tuple[str, str | None]:
    if language is not None:
        return _cleaning(language)(text), language
    repaired = _repairing()(text)
    return _edited(repaired)


def _edited(text: str) -> tuple[str, str | None]:
    """Return repaired text edited by the rules of its language, and the language.

    Cleaning must not change what language the result is taken for, or a second run would apply other rules. So the
    result is judged again, and where the judgements differ, what counts is the text cleaned by the common rules.
    """
    guess = detect_language(text)
    if guess.language is not None:
        edited = _editing(guess.language)(text)
        if edited == text or detect_language(edited).language == guess.language:
            return edited, guess.language
    common = _editing(None)(text)
    language = detect_language(common).language
    if language is not None:
        edited = _editing(language)(common)
        if detect_language(edited).language == language:
            return edited, language
    return common, None


def _chosen(text: str, language: str | None) -> Pipeline:
    """Return the steps that `clean` takes for this text."""
    if language is not None:
        return _cleaning(language)
    repaired = _repairing()(text)
    made, language = _edited(repaired)
    direct = _cleaning(language)
    if direct(text) == made:
        return direct
    return compose(*_cleaning(None).steps, *_editing(language).steps, name="clean")
