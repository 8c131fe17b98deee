"""Punctuation in the form that the language writes: comma, semicolon, question mark, full stop and quotation marks.

A sign is changed only beside letters of Arabic script, so figures, times, Latin phrases and addresses keep theirs.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.language import language_of
from rtl_news_meta.tables.punctuation import SIGNS
from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS, MARKS, SPACES
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step
from rtl_news_meta.text.step import Step, compose, made_by

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["join_ellipses", "mark_quotations", "unify_dashes", "use_punctuation"]

_LETTER = f"{LETTERS}{MARKS}"
_CLOSING = r"\"”’»)\]"
_DIGIT = r"0-9\u0660-\u0669\u06f0-\u06f9"


def use_punctuation(language: str) -> Step:
    """Return the step that writes the language's own signs for `,` `;` `?`, in Urdu also for `.`, beside its words.

    `LanguageError` for a language without a table.

    >>> print(use_punctuation("ar")("قال, ثم سكت. لماذا? 1,250"))
    قال، ثم سكت. لماذا؟ 1,250
    """
    return _step(language_of(language, tuple(SIGNS)))


@cache
def _step(language: str) -> Step:
    signs = SIGNS[language]
    # Behind a straight quotation mark only where that ends a word; it may open one too.
    before = rf"(?:(?<=[{_LETTER}»)\]”].)|(?<=[{_LETTER}»)\]”] .)|(?<=[{_LETTER}]\".)|(?<=[{_LETTER}]\" .))"
    # Which sign stands there is asked last: a class at the beginning is what `re` finds fastest.
    parts = [
        rf"(?<=[,;])(?:{before}(?=[\s{LETTERS}«(»)”\"]|\Z)|(?<=[{_DIGIT}].)(?= [{LETTERS}]))",
        rf"(?<=\?){before}(?=[\s«(»)”\"!?{signs['?']}]|\Z)",
    ]
    beside_words = pattern_step(
        "use_punctuation", f"[,;?](?:{'|'.join(parts)})", lambda match: signs[match[0]], needs=(",", ";", "?")
    )
    steps = compose(beside_words, _full_stops) if "." in signs else beside_words
    doubts = [Doubt(",;?", f"(?<![0-9].)|(?=[{SPACES}])")]
    if "." in signs:
        doubts.append(Doubt(".", rf"(?<=[{_LETTER}{SPACES}{_CLOSING}]\.)(?=[\s{SPACES}]|\Z)"))
    step = Step("use_punctuation", steps.apply, steps.edits, doubts=tuple(doubts), spare=protected_stretches)
    return made_by(step, use_punctuation, language)


@cache
def _end_of_sentence() -> re.Pattern[str]:
    # Not of an abbreviation of one letter, and not one of several dots.
    word = f"[{_LETTER}]{{2}}"
    return re.compile(rf"\.(?:(?<={word}\.)|(?<={word} \.)|(?<={word}[{_CLOSING}]\.))(?=\s|\Z)")


# Letters that only Urdu has among the languages that news pages mix: a line without them has another full stop.
@cache
def _urdu() -> re.Pattern[str]:
    return re.compile("[\u0679\u0688\u0691\u06ba\u06be\u06d2]")


def _full_stop_edits(text: str) -> Iterator[Edit]:
    if "." not in text:
        return
    start = 0
    for line in text.split("\n"):
        if "." in line and _urdu().search(line):
            for match in _end_of_sentence().finditer(line):
                at = start + match.start()
                yield Edit(at, at + 1, "\N{ARABIC FULL STOP}")
        start += len(line) + 1


_full_stops = Step("use_punctuation", lambda text: apply_edits(text, _full_stop_edits(text)), _full_stop_edits)


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile('["“”„«»\n]')


@cache
def _arabic() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}]")


# Signs that the language writes otherwise count like its own, so that it is the same which is put right first.
_OPENS_AFTER = set(" \n([:,;،؛-\u2013\u2014/")
_CLOSES_BEFORE = set(" \n)].,:;!?،؛؟۔…-\u2013\u2014/")


@cache
def _other_quotes() -> re.Pattern[str]:
    return re.compile('["“”„]')


def _quotation_edits(text: str) -> Iterator[Edit]:
    match = _other_quotes().search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        for at, quote in _pairs(text[start:end]):
            yield Edit(start + at, start + at + 1, quote)
        match = _other_quotes().search(text, end)


def _pairs(line: str) -> list[tuple[int, str]]:
    """Return the quotation marks of the line with what to write for them; none if they do not pair without doubt."""
    if "«" in line or "»" in line:
        return []
    found: list[tuple[int, str]] = []
    opened = -1
    for match in _quotes().finditer(line):
        at, quote = match.start(), match[0]
        if opened < 0:
            if quote == "”" or not (at == 0 or line[at - 1] in _OPENS_AFTER):
                return []
            opened = at
        else:
            if (quote == '"') != (line[opened] == '"') or not (at + 1 == len(line) or line[at + 1] in _CLOSES_BEFORE):
                return []
            if _arabic().search(line, opened, at):
                found += (opened, "«"), (at, "»")
            opened = -1
    return found if opened < 0 else []


def _mark_quotations(text: str) -> str:
    return apply_edits(text, _quotation_edits(text))


mark_quotations: Step = Step(
    "mark_quotations", _mark_quotations, _quotation_edits, doubts=(Doubt('"“”„'),), spare=protected_stretches
)
"""Write « » for straight or curly quotation marks that pair without doubt on a line, around words in Arabic script.

>>> print(mark_quotations('گفت: "بله" و رفت. 5" و "Reuters"'))
گفت: "بله" و رفت. 5" و "Reuters"
>>> print(mark_quotations('گفت: "بله" و رفت.'))
گفت: «بله» و رفت.
"""

join_ellipses: Step = pattern_step(
    "join_ellipses", r"\.{3,}", "\N{HORIZONTAL ELLIPSIS}", needs=("...",), spare=protected_stretches
)
"""Write the one character for an ellipsis of three dots or more. Not part of `clean`.

>>> print(join_ellipses("و..."))
و…
"""

unify_dashes: Step = pattern_step(
    "unify_dashes", "(?<= )(?:--+|[\u2012\u2014\u2015\u0640])(?= )", "\N{EN DASH}", spare=protected_stretches
)
"""Write one dash between spaces for `--`, the long dashes, and a tatweel that stands for one. Not part of `clean`.

>>> print(unify_dashes("تهران \u2014 ایرنا"))
تهران \u2013 ایرنا
"""
