"""Affixes: the spellings in which the words of dates are written as one with a word or ending beside them.

Pashto glues nothing to the words of dates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from rtl_news_meta.dates.lexicon import Part

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AFFIXES", "Words"]

VOWELS = (
    "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER WAW}",
)
"""Behind these the ezafe is written."""


class Words(Protocol):
    """The words of a language so far, alone and in phrases, and the rows of its table."""

    single: dict[str, tuple[Part, ...]]
    longer: dict[tuple[str, ...], tuple[bool, tuple[Part, ...]]]

    def row(self, name: str) -> list[str]:
        """Return the spellings of a row."""
        ...


def _glue(words: Words, codes: str, make: Any) -> None:
    """Add, for every single word whose first class is among `codes`, the spellings that `make` gives for it."""
    for word, parts in list(words.single.items()):
        if parts[0].code in codes and len(word) > 1:
            for spelling, extended in make(word, parts):
                words.single.setdefault(spelling, extended)


def _fa(words: Words) -> None:
    """«مهرماه», «شنبهشب», «امروزدوشنبه», «درژوئن», «سالهای»."""
    month, night, preposition = Part(0, "O", ("month", 1)), Part(0, "P", "night"), Part(0, "f", None)
    today = [(word, parts) for word, parts in words.single.items() if parts[0].code == "R"]
    for suffix in words.row("MONTH_SUFFIXES"):
        _glue(words, "M", lambda word, parts, end=suffix: [_with_end(word, parts, end, month)])
    for suffix in words.row("NIGHT_SUFFIXES"):
        _glue(words, "W", lambda word, parts, end=suffix: [_with_end(word, parts, end, night)])
    _glue(words, "W", lambda word, parts: [_after(day, day_parts, word, parts) for day, day_parts in today])
    for prefix in words.row("PREPOSITIONS"):
        _glue(words, "Mp", lambda word, parts, start=prefix: [_after(start, (preposition,), word, parts)])
    for ending in words.row("EZAFE"):
        _glue(words, "VM", lambda word, parts, end=ending: [(word + end, parts)] if word.endswith(VOWELS) else [])
    for ending in words.row("ENDINGS"):
        _glue(words, "jkOYCcsiSh", lambda word, parts, end=ending: [(word + end, parts)])
    for ending in words.row("PLURAL_ENDINGS"):
        _glue(words, "W", lambda word, parts, end=ending: [(word + end, (parts[0]._replace(code="w"),))])
        _glue(words, "jkOYCcsiSh", lambda word, parts, end=ending: [(word + end, _plural(parts))])


def _ar(words: Words) -> None:
    """«والخميس», «بأيلول», «للأحد»: particles are written as one with the word behind."""
    for prefix in words.row("PREFIXES"):
        lead = tuple(Part(i, "f" if c != words.row("AND")[0] else "&", None) for i, c in enumerate(prefix))
        _glue(
            words,
            "MmWRPuodbyjkO0YCcshiSDBAHKp43EFl9xr^!",
            lambda word, parts, start=prefix, first=lead: [_prefixed(words, start, first, word, parts)],
        )
        # Several words: the particle stands before the first.
        for phrase, (dotted, parts) in list(words.longer.items()):
            if parts[0].code in "MRWPuodbypHX!" and not dotted:
                first_word, extended = _prefixed(words, prefix, lead, phrase[0], parts)
                words.longer.setdefault((first_word, *phrase[1:]), (dotted, extended))


def _prefixed(
    words: Words, prefix: str, lead: tuple[Part, ...], word: str, parts: tuple[Part, ...]
) -> tuple[str, tuple[Part, ...]]:
    """Return a word behind a particle; the article loses its alef behind ل."""
    article = words.row("ARTICLE")[0]
    if prefix[-1] == article[1] and word.startswith(article):
        word = word[1:]
    return _after(prefix, lead, word, parts)


def _ur(words: Words) -> None:
    """«نومبرمیں», «اتوارکو»: postpositions run on where the letter before them does not join."""
    for ending in words.row("POSTPOSITIONS"):
        behind = words.single[ending]
        _glue(words, "MW", lambda word, parts, end=ending, small=behind: [_with_small(word, parts, end, small)])


def _with_small(word: str, parts: tuple[Part, ...], end: str, small: tuple[Part, ...]) -> tuple[str, tuple[Part, ...]]:
    return word + end, (*parts, *(part._replace(offset=len(word)) for part in small))


def _ckb(words: Words) -> None:
    """«ئایاری», «دوشەممەدا», «لەساڵی»: endings of case and place, and prepositions."""
    preposition = Part(0, "f", None)
    for prefix in words.row("PREPOSITIONS"):
        _glue(words, "MWYOj", lambda word, parts, start=prefix: [_after(start, (preposition,), word, parts)])
    for ending in words.row("ENDINGS"):
        classes = "MWPVrjkOYCcshiudoK4x" + ("" if len(ending) == 1 else "R")
        _glue(words, classes, lambda word, parts, end=ending: [(word + end, parts)])
        for phrase, (dotted, parts) in list(words.longer.items()):
            if parts[0].code in "MWRVP":
                words.longer.setdefault((*phrase[:-1], phrase[-1] + ending), (dotted, parts))


def _with_end(word: str, parts: tuple[Part, ...], end: str, part: Part) -> tuple[str, tuple[Part, ...]]:
    return word + end, (*parts, part._replace(offset=len(word)))


def _after(start: str, lead: tuple[Part, ...], word: str, parts: tuple[Part, ...]) -> tuple[str, tuple[Part, ...]]:
    return start + word, (*lead, *(part._replace(offset=part.offset + len(start)) for part in parts))


def _plural(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part._replace(value=(part.value[0], None)) for part in parts)


AFFIXES: dict[str, Callable[[Words], None]] = {"fa": _fa, "ar": _ar, "ur": _ur, "ckb": _ckb}
