"""Cleaning as one call: `clean`, `is_clean`, `explain`, and the steps behind them, to read, change and recompose."""

from __future__ import annotations

from functools import cache

from rtl_news_meta.errors import no_text
from rtl_news_meta.language import detect_language, language_of
from rtl_news_meta.tables.punctuation import GUILLEMETS, SIGNS
from rtl_news_meta.text.aligned import AlignedText
from rtl_news_meta.text.code_pages import repair_code_page
from rtl_news_meta.text.entities import decode_entities, decode_escaped_text
from rtl_news_meta.text.invisibles import remove_bidi_controls, remove_controls, repair_joiners, tidy_joiners
from rtl_news_meta.text.letters import spell_kurdish_e, use_letters
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
from rtl_news_meta.text.visual_order import repair_visual_forms, repair_visual_words

__all__ = ["REPAIRS", "clean", "clean_aligned", "cleaning_steps", "explain", "is_clean"]

REPAIRS: tuple[Step, ...] = (
    compose_characters,
    join_surrogates,
    narrow_latin,
    decode_escaped_text,
    repair_mojibake,
    repair_code_page,
    unify_line_ends,
    repair_visual_forms,
    repair_visual_words,
)
"""What went wrong with the text on its way, whatever its language: encoding, escaping, line ends, order."""

BLANKS: tuple[Step, ...] = (plain_spaces, squeeze_spaces, trim_lines)
"""Spaces, which are the most frequent thing to put right, once for the whole text."""

# A guess with this confidence, at a text of which most was read, cannot change with what cleaning does to the text.
CERTAIN = 0.9
READ_WHOLE = 10_000

NON_JOINER_LANGUAGES = ("fa", "fa-AF", "ps", "ckb", "ur")
"""Languages that write the zero-width non-joiner, and so may have something else typed for it."""

RESTORED = ("fa", "fa-AF")
"""Languages whose lost non-joiners `restore` puts back."""


def cleaning_steps(language: str | None) -> tuple[Step, ...]:
    """Return the steps that `clean` takes for a text in `language`; for None those that suit every language.

    A tuple to read, slice and compose anew. Raises `LanguageError` for a language without rules.

    >>> [step.name for step in cleaning_steps("fa")][:3]
    ['compose_characters', 'join_surrogates', 'narrow_latin']
    >>> steps = [step for step in cleaning_steps("fa") if step.name != "mark_quotations"]
    >>> print(compose(*steps)('گفت : "بله"'))
    گفت: "بله"
    """
    return _cleaning_steps(_known(language))


def _known(language: str | None) -> str | None:
    return None if language is None else language_of(language)


@cache
def _cleaning_steps(language: str | None) -> tuple[Step, ...]:
    steps = [*REPAIRS]
    if language in NON_JOINER_LANGUAGES:
        steps.append(repair_joiners)
    # Marks that something invisible kept apart come together, so they are put in order again.
    steps += remove_controls, remove_bidi_controls, compose_characters
    if language == "ckb":
        steps.append(spell_kurdish_e)
    steps += tidy_joiners, *BLANKS, spell_presentation_forms, strip_tatweel, squeeze_spaces
    # Punctuation is weighed by what stands before it, and a guillemet says more than a straight quotation mark.
    if language in GUILLEMETS:
        steps.append(mark_quotations)
    if language in SIGNS:
        steps.append(use_punctuation(language))
    # Letters are looked for composed, and may be left otherwise.
    steps += space_punctuation, trim_lines, compose_characters
    if language is not None:
        steps += use_letters(language), compose_characters
    return (*steps, limit_blank_lines)


@cache
def _pipeline(language: str | None) -> Pipeline:
    return compose(*_cleaning_steps(language), name="clean")


def clean(text: str, language: str | None = None, *, entities: bool = False, restore: bool = False) -> str:
    """Return `text` as a careful editor would have it for display and storage.

    Nothing that was said is changed: repairs of encoding and escaping, one way to write what looks the same, the
    letters and punctuation of the language, spaces. Digits and marks stay as written, lines stay lines, and so do
    addresses, hashtags, figures and quotations in another language. A second run changes nothing.

    `language` is a tag of one of `LANGUAGES`, with or without a region (`fa-IR`, `prs`); where it is None, the language
    is detected, and a text in no certain language is cleaned by the rules that all share. HTML entities are decoded
    where several show that the text was escaped; with `entities`, every one is. With `restore`, lost zero-width
    non-joiners are put back in Persian. Works on any `str`; raises only `LanguageError` for a language without rules.

    >>> print(clean("\ufeffرئيس  جمهوري گفت : « بله »", language="fa"))
    رئیس جمهوری گفت: «بله»
    >>> print(clean("&laquo;بله&raquo;"), clean("بله&nbsp;نه", entities=True))
    «بله» بله نه
    """
    if not isinstance(text, str):
        raise no_text(text)
    if entities:
        text = decode_entities(text)
    cleaned, language = _cleaned(text, _known(language))
    return _restoring()(cleaned) if restore and language in RESTORED else cleaned


def clean_aligned(
    text: str, language: str | None = None, *, entities: bool = False, restore: bool = False
) -> AlignedText:
    """Return what `clean` makes of `text`, with the map between the two.

    >>> from rtl_news_meta.spans import Span
    >>> aligned = clean_aligned("گفت  : بله", language="fa")
    >>> print(aligned.text, aligned.to_source(Span(5, 8)))
    گفت: بله Span(start=7, end=10)
    """
    if clean(text, language, entities=entities, restore=restore) == text:
        return AlignedText.identity(text)
    return _chosen(text, language, entities=entities, restore=restore).align(text)


def explain(
    text: str, language: str | None = None, *, entities: bool = False, restore: bool = False
) -> tuple[Change, ...]:
    """Return which rules of `clean` change what, and where in `text`, in the order of the rules.

    >>> [(change.rule, change.before, change.after) for change in explain("او  گفت :", language="fa")]
    [('squeeze_spaces', ' ', ''), ('space_punctuation', ' ', '')]
    """
    return _chosen(text, language, entities=entities, restore=restore).explain(text)


def is_clean(text: str, language: str | None = None) -> bool:
    """Tell whether `clean` would leave `text` as it is.

    >>> is_clean("گفت: بله", language="fa"), is_clean("گفت : بله", language="fa")
    (True, False)
    """
    return clean(text, language) == text


def _cleaned(text: str, language: str | None) -> tuple[str, str | None]:
    """Return the cleaned text, and the language whose rules it was cleaned by.

    Cleaning must not change what language the result is taken for, or a second run would apply other rules. So where
    the language is not given, the result is judged again, and where the judgements differ, what counts is the text
    cleaned by the common rules.
    """
    if language is not None:
        return _pipeline(language)(text), language
    guess = detect_language(text)
    run = _pipeline(guess.language).begin(text)
    repaired = run.until(len(REPAIRS))
    if repaired != text:
        guess, before = detect_language(repaired), guess
        if guess.language != before.language:
            run = _pipeline(guess.language).begin(repaired, len(REPAIRS))
    if guess.language is not None:
        edited = run.until()
        certain = guess.confidence >= CERTAIN and len(text) <= READ_WHOLE
        if certain or edited == text or detect_language(edited).language == guess.language:
            return edited, guess.language
        run = _pipeline(None).begin(repaired, len(REPAIRS))
    common = run.until()
    language = detect_language(common).language
    if language is not None:
        edited = _pipeline(language)(common)
        if detect_language(edited).language == language:
            return edited, language
    return common, None


def _chosen(text: str, language: str | None, *, entities: bool, restore: bool) -> Pipeline:
    """Return the steps that `clean` takes for this text."""
    if not isinstance(text, str):
        raise no_text(text)
    before = (decode_entities,) if entities else ()
    pipeline, used = _chosen_pipeline(decode_entities(text) if entities else text, _known(language))
    after = (_restoring(),) if restore and used in RESTORED else ()
    return compose(*before, pipeline, *after, name="clean") if before or after else pipeline


def _chosen_pipeline(text: str, language: str | None) -> tuple[Pipeline, str | None]:
    if language is not None:
        return _pipeline(language), language
    made, language = _cleaned(text, None)
    direct = _pipeline(language)
    if direct(text) == made:
        return direct, language
    # The language showed only after the common rules.
    return compose(*cleaning_steps(None), *cleaning_steps(language), name="clean"), language


def _restoring() -> Step:
    from rtl_news_meta.text.zwnj import restore_zwnj  # only who asks for it loads the model

    return restore_zwnj
