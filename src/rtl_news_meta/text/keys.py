"""`fold`: a search key, the same for spellings that a reader calls the same word.

Strategy: a key needs no context, so a table from character to character, or to nothing, is all there is. Nearly every
text of the six languages is written with fewer than 256 different characters, and these go through bytes: encode with a
table, translate and delete, decode, all at memory speed. A line with any other character takes the steps of cleaning
first, and then the same table as a dictionary.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args

from attrs import evolve, frozen

from rtl_news_meta.errors import no_text
from rtl_news_meta.language import language_of
from rtl_news_meta.tables import keys as tables
from rtl_news_meta.tables.letters import OWN
from rtl_news_meta.text.aligned import AlignedText, Edit
from rtl_news_meta.text.digits import digits_to_ascii
from rtl_news_meta.text.invisibles import remove_bidi_controls, remove_controls, tidy_joiners
from rtl_news_meta.text.letters import use_letters
from rtl_news_meta.text.marks import strip_tatweel
from rtl_news_meta.text.presentation import spell_presentation_forms
from rtl_news_meta.text.spacing import plain_spaces, squeeze_spaces, trim_lines, unify_line_ends
from rtl_news_meta.text.step import Pipeline, Step, compose, made_by
from rtl_news_meta.text.unicode_forms import compose_characters, join_surrogates, narrow_latin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Level", "fold", "folding"]

Level = Literal["letters", "words", "joined"]
LEVELS: tuple[Level, ...] = get_args(Level)

_MARKS = [*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6DD), *range(0x6DF, 0x6E5), 0x6E7, 0x6E8]
_MARKS += [*range(0x6EA, 0x6EE), *range(0x898, 0x8A0), *range(0x8CA, 0x8E2), *range(0x8E3, 0x900)]
_SILENT = [0x640, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xAD, 0xFEFF]
_HAMZA = "\N{ARABIC MADDAH ABOVE}\N{ARABIC HAMZA ABOVE}\N{ARABIC HAMZA BELOW}"


def fold(text: str, language: str | None = None, *, level: Level = "joined") -> str:
    r"""Return a search key for `text`: equal keys for spellings that a reader calls the same word.

    Keys are for comparing, not for reading. Compare only keys made with the same language and level. Without a
    language the letters of all languages and keyboards are folded together, so that keys agree across them; with one,
    only what readers of that language take for the same, so Urdu or Kurdish vowels and aspirates stay apart.

    What each level folds, one more than the one before it:

    - `letters`: keyboards and display. Look-alike letters of other keyboards (with a language), presentation forms,
      invisible characters, tatweel, the three digit sets, kinds of blanks. Different words of the language stay apart.
    - `words`: spelling. Hamza and its seats, madda, teh marbuta, alef maksura, marks, zero-width non-joiners, kinds of
      punctuation, case of Latin letters. Words stay apart, by one space: this level is for indexing running text.
    - `joined`, the default: also the spaces, so that a compound is the same written apart, with a non-joiner, or in
      one; this is for names, terms and queries. Lines stay apart.

    Total over any `str`; the key of a key is that key. Raises `LanguageError` for a language without tables,
    `ValueError` for another level.

    >>> fold("می\u200cرود") == fold("مي رود") == fold("میرود")
    True
    >>> fold("إيران ١٤٠٣", level="words") == fold("ايران ۱۴۰۳", level="words")
    True
    >>> fold("کہا", "ur") == fold("کھا", "ur"), fold("کہا") == fold("کھا")
    (False, True)
    >>> fold("على", "ar", level="letters") == fold("علي", "ar", level="letters")
    False
    """
    if not isinstance(text, str):
        raise no_text(text)
    return folding(language, level).apply(text)


def folding(language: str | None = None, level: Level = "joined") -> Step:
    """Return `fold` for a language and level as a step, to align with or to compose.

    >>> folding("fa").align("علي آباد").text == fold("علیاباد", "fa")
    True
    """
    return _folding(None if language is None else language_of(language), level)


@cache
def _folding(language: str | None, level: Level) -> Step:
    if level not in LEVELS:
        raise ValueError(f"no such level: {level!r}; known: {', '.join(LEVELS)}")
    if level == "letters":
        steps = [*_PLAIN, tidy_joiners, strip_tatweel, digits_to_ascii, squeeze_spaces, trim_lines]
        if language is not None:
            steps.append(use_letters(language))
        return compose(*steps, compose_characters, name="fold")
    groups = tables.UNIVERSAL if language is None else tables.BY_LANGUAGE[language.split("-")[0]]
    table = _Table.of(groups, joined=level == "joined")
    return made_by(Step("fold", table.fold, table.edits), folding, language, level)


_PLAIN = (
    compose_characters,
    join_surrogates,
    narrow_latin,
    unify_line_ends,
    remove_controls,
    remove_bidi_controls,
    spell_presentation_forms,
    plain_spaces,
    compose_characters,
)


@cache
def _plain() -> Pipeline:
    # In a key a hashtag is a word like any other, and what ends it may not be there the next time.
    return compose(*(evolve(step, spare=None) for step in _PLAIN), name="fold")


@cache
def _single_spaces() -> Pipeline:
    return compose(*(evolve(step, spare=None) for step in (squeeze_spaces, trim_lines)), name="fold")


@frozen(eq=False)
class _Table:
    """One folding table in the forms that the ways of applying it need."""

    characters: dict[int, str]
    encoding: Any
    changed: bytes
    deleted: bytes
    decoding: str
    others: re.Pattern[str]
    """Runs of characters outside the alphabet."""
    joined: bool
    composing: bool
    """Whether a letter has another key than the letters and marks that it is composed of."""

    @classmethod
    def of(cls, groups: tuple[str, ...], *, joined: bool) -> _Table:
        table = {ord(char): group[0] for group in groups for char in group[1:]}
        table |= {ord(char): sign for char, sign in tables.PUNCTUATION.items()}
        for zero in (0x660, 0x6F0):
            table |= {zero + digit: str(digit) for digit in range(10)}
        table |= {code: chr(code + 32) for code in range(0x41, 0x5B)}
        table |= dict.fromkeys((0, *_MARKS, *_SILENT), "")
        if joined:
            table |= {0x20: "", 0xA0: "", 0x9: ""}
        else:
            table |= {0xA0: " ", 0x9: " "}
        # The characters that texts are made of, as bytes: NUL first, or CPython takes a slow way.
        common = dict.fromkeys("\0\n" + "".join(map(chr, range(0x20, 0x7F))) + "\t\xa0")
        common |= dict.fromkeys("".join(OWN.values()))
        common |= dict.fromkeys(map(chr, (*range(0x64B, 0x653), 0x653, 0x654, 0x655, 0x670, *_SILENT[:6])))
        common |= dict.fromkeys(map(chr, (*range(0x660, 0x66D), *range(0x6F0, 0x6FA))))
        common |= dict.fromkeys(tables.PUNCTUATION)
        alphabet = "".join(common)
        missing = {value for char in alphabet if (value := table.get(ord(char), char)) and value not in common}
        alphabet = (alphabet + "".join(sorted(missing)))[:256]
        index = {char: number for number, char in enumerate(alphabet)}
        changed = bytearray(range(256))
        deleted = bytearray()
        for char, number in index.items():
            value = table.get(ord(char), char)
            if value:
                changed[number] = index[value]
            else:
                deleted.append(number)
        padded = alphabet + "\ufffe" * (256 - len(alphabet))
        composing = any(
            table.get(ord(char), char) != table.get(ord(base), base)
            for char in common
            if (base := unicodedata.normalize("NFD", char)[0]) != char
        )
        others = re.compile(f"([^{re.escape(alphabet)}]+)")
        return cls(
            table, codecs.charmap_build(padded), bytes(changed), bytes(deleted), padded, others, joined, composing
        )

    def fold(self, text: str) -> str:
        """Return the key."""
        if self.composing and any(mark in text for mark in _HAMZA):
            # With all that may keep a mark from its letter taken out.
            text = _plain()(text)
        try:
            key = self._fold_common(text)
        except UnicodeEncodeError:
            key = "\n".join([self._fold_line(line) for line in unify_line_ends.apply(text).split("\n")])
        return key if self.joined else trim_lines.apply(squeeze_spaces.apply(key))

    def _fold_common(self, text: str) -> str:
        encoded = codecs.charmap_encode(text, "strict", self.encoding)[0]
        return codecs.charmap_decode(encoded.translate(self.changed, self.deleted), "strict", self.decoding)[0]

    def _fold_line(self, line: str) -> str:
        try:
            return self._fold_common(line)
        except UnicodeEncodeError:
            # What is common goes the fast way, and the rest character by character.
            pieces = self.others.split(_plain()(line))
            for number, piece in enumerate(pieces):
                if number % 2:
                    pieces[number] = _casefolded(piece.translate(self.characters))
                else:
                    pieces[number] = self._fold_common(piece)
            # A mark may now stand behind another letter than before, and what the two make may be a capital.
            key = "".join(pieces)
            composed = compose_characters.apply(key)
            return key if composed == key else compose_characters.apply(_casefolded(composed))

    def edits(self, text: str) -> Iterator[Edit]:
        """Yield the edits that do the same, character by character."""
        folded = _plain().align(text)
        folded = folded.then(_each(folded.text, self._folded))
        composed = compose_characters.align(folded.text)
        if composed.edits:
            lower = _each(composed.text, _casefolded)
            composed = composed.then(lower).then(compose_characters.align(lower.text))
        folded = folded.then(composed)
        if not self.joined:
            folded = folded.then(_single_spaces().align(folded.text))
        yield from folded.edits

    def _folded(self, char: str) -> str:
        return _casefolded(self.characters.get(ord(char), char))


def _each(text: str, function: Callable[[str], str]) -> AlignedText:
    """Return `text` with what `function` makes of each character."""
    # A long text has few different characters, and most of them stay.
    changed = {char: new for char in set(text) if (new := function(char)) != char}
    edits = [Edit(at, at + 1, changed[char]) for at, char in enumerate(text) if char in changed] if changed else ()
    return AlignedText.from_edits(text, edits)


def _casefolded(text: str) -> str:
    # ASCII is in the table; of the rest only what stays one character, or characters would have to be composed anew.
    if text.isascii():
        return text
    return "".join([lower if len(lower := char.casefold()) == 1 else char for char in text])
