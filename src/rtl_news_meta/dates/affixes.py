"""Affixes: the spellings in which the words of dates are written as one with a word or ending beside them.

Pashto glues nothing to the words of dates.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rtl_news_meta.dates.lexicon import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtl_news_meta.dates.words import Words

__all__ = ["AFFIXES"]

VOWELS = (
    "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER WAW}",
)
"""Behind these the ezafe is written."""

Spelling = tuple[str, tuple[Part, ...]]


def _bare(words: Words, codes: str) -> list[Spelling]:
    """Return the single words whose first class is among `codes`; a letter alone takes no affix."""
    return [(word, parts) for word, parts in words.single.items() if parts[0].code in codes and len(word) > 1]


def _glue(
    words: Words, bare: list[Spelling], affixes: list[str], make: Callable[[str, str, tuple[Part, ...]], Spelling]
) -> None:
    """Add the spellings that `make` gives for each affix with each of the `bare` words.

    The affixes of a row stand in one place: a word takes one of them, not one behind the other.
    """
    for affix in affixes:
        for word, parts in bare:
            spelling, extended = make(affix, word, parts)
            words.single.setdefault(spelling, extended)


def _fa(words: Words) -> None:
    """«مهرماه», «شنبهشب», «امروزدوشنبه», «درژوئن», «سالهای»."""
    month, night, preposition = Part(0, "O", ("month", 1)), Part(0, "P", "night"), Part(0, "f", None)
    _glue(words, _bare(words, "M"), words.row("MONTH_SUFFIXES"), partial(_with_part, month))
    _glue(words, _bare(words, "W"), words.row("NIGHT_SUFFIXES"), partial(_with_part, night))
    weekdays = _bare(words, "W")
    for today, lead in _bare(words, "R"):
        _glue(words, weekdays, [today], partial(_after, lead))
    _glue(words, _bare(words, "Mp"), words.row("PREPOSITIONS"), partial(_after, (preposition,)))
    behind_vowels = [(word, parts) for word, parts in _bare(words, "VM") if word.endswith(VOWELS)]
    _glue(words, behind_vowels, words.row("EZAFE"), _with_ending)
    weekdays, units = _bare(words, "W"), _bare(words, "jkOYCcsiSh")
    for ending in words.row("PLURAL_ENDINGS"):
        for weekday, parts in weekdays:
            weak = False, (parts[0]._replace(code="w"),)
            words.longer.setdefault((weekday, ending), weak)
            for suffix in words.row("NIGHT_SUFFIXES"):
                # «جمعه شب ها», each of them
                words.longer.setdefault((weekday, suffix, ending), weak)
                words.longer.setdefault((weekday, suffix + ending), weak)
    _glue(words, units, words.row("ENDINGS"), _with_ending)
    _glue(words, weekdays, words.row("PLURAL_ENDINGS"), _weekdays)
    _glue(words, units, words.row("PLURAL_ENDINGS"), _plural)


def _ar(words: Words) -> None:
    """«والخميس», «بأيلول», «للأحد»: particles are written as one with the word behind."""
    (article,), (conjunction,) = words.row("ARTICLE"), words.row("AND")
    bare = _bare(words, "MmWRPuodbyjkO0YCcshiSDBAHKp43EFl9xr^!")
    phrases = [
        (phrase, parts)
        for phrase, (dotted, parts) in words.longer.items()
        if parts[0].code in "MRWPVuodbypHX!" and not dotted
    ]
    for prefix in words.row("PREFIXES"):
        lead = tuple(Part(i, "f" if c != conjunction else "&", None) for i, c in enumerate(prefix))
        _glue(words, bare, [prefix], partial(_prefixed, article, lead))
        # Several words: the particle stands before the first.
        for phrase, parts in phrases:
            first, extended = _prefixed(article, lead, prefix, phrase[0], parts)
            words.longer.setdefault((first, *phrase[1:]), (False, extended))


def _prefixed(article: str, lead: tuple[Part, ...], prefix: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    """Return a word behind a particle; the article loses its alef behind ل."""
    if prefix[-1] == article[1] and word.startswith(article):
        word = word[1:]
    return _after(lead, prefix, word, parts)


def _ur(words: Words) -> None:
    """«نومبرمیں», «اتوارکو»: postpositions run on where the letter before them does not join."""
    _glue(words, _bare(words, "MW"), words.row("POSTPOSITIONS"), partial(_with_small, words.single))


def _with_small(single: dict[str, tuple[Part, ...]], end: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return word + end, (*parts, *(part._replace(offset=len(word)) for part in single[end]))


def _ckb(words: Words) -> None:
    """«ئایاری», «دوشەممەدا», «لەساڵی»: endings of case and place, and prepositions."""
    preposition = Part(0, "f", None)
    _glue(words, _bare(words, "MWYOj"), words.row("PREPOSITIONS"), partial(_after, (preposition,)))
    endings = words.row("ENDINGS")
    bare, today = _bare(words, "MWPVrjkOYCcshiudoK4xE"), _bare(words, "R")
    # A figure is a word by itself, with its ending behind it: «کانوونی 2ی».
    phrases = [
        (phrase, found)
        for phrase, found in words.longer.items()
        if found[1][0].code in "MWRVP" and not phrase[-1].isdigit()
    ]
    for ending in endings:
        _glue(words, bare if len(ending) == 1 else bare + today, [ending], _with_ending)
        for phrase, found in phrases:
            words.longer.setdefault((*phrase[:-1], phrase[-1] + ending), found)


def _with_ending(end: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return word + end, parts


def _with_part(part: Part, end: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return word + end, (*parts, part._replace(offset=len(word)))


def _after(lead: tuple[Part, ...], start: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return start + word, (*lead, *(part._replace(offset=part.offset + len(start)) for part in parts))


def _weekdays(end: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return word + end, (parts[0]._replace(code="w"),)


def _plural(end: str, word: str, parts: tuple[Part, ...]) -> Spelling:
    return word + end, tuple(part._replace(value=(part.value[0], None)) for part in parts)


AFFIXES: dict[str, Callable[[Words], None]] = {"fa": _fa, "ar": _ar, "ur": _ur, "ckb": _ckb}
