"""The letters of each language for those of other keyboards, by the tables in `tables.letters`.

Strategy: a look-alike is wrong only in its own language: a Persian page may quote Arabic, an Arabic one name a Persian
poet. So a line that holds signs of another language is judged first, as a whole and then between its quotation marks
and brackets, and what is not in the page's language stays as it was written. Lines without such signs, which are nearly
all, are changed without further ado, and texts without look-alikes cost one scan.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from rtl_news_meta.errors import LanguageError
from rtl_news_meta.language import detect_language
from rtl_news_meta.tables import letters as tables
from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import JOINERS, LETTERS, MARKS
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.step import Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["LANGUAGES", "spell_kurdish_e", "use_letters"]

LANGUAGES = ("fa", "ar", "ur", "ps", "fa-AF", "ckb", "ug", "sd")
"""The languages that have tables. Dari shares those of Persian."""

ALEF_MAKSURA = "\N{ARABIC LETTER ALEF MAKSURA}"
FARSI_YEH = "\N{ARABIC LETTER FARSI YEH}"
HEH = "\N{ARABIC LETTER HEH}"
AE = "\N{ARABIC LETTER AE}"
NON_JOINER = "\N{ZERO WIDTH NON-JOINER}"

# Letters that keyboards of the neighbours have in common tell nothing about the language.
COMMON_KEYS = set("\N{ARABIC LETTER YEH}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER KAF}")
# Letters that Persian and Urdu use too, but seldom: where they stand, the rest may be Arabic.
ARABIC_SIGNS = (
    "\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
)
VOWELS = r"\u064b-\u0650\u0652\u0670"
ARABIC_BEGINNINGS = r" \u0627\u0644|\u0641\u064a "  # " al", "fi "

# How many words of a Kurdish line must end in heh for it to stand for e.
WORDS_IN_HEH = 3

# Where another language may begin or end within a line.
BOUNDARY = re.compile(r"""[«»"“”„‹›()\[\]{}\ufd3e\ufd3f]""")


def use_letters(language: str) -> Step:
    """Return the step that puts the letters of `language` for look-alikes of other keyboards.

    A line, a quotation or a bracket in another language stays as it is. `LanguageError` for a language without
    tables; `LANGUAGES` names those with.

    >>> print(use_letters("fa")("علي كريمي گفت"))
    علی کریمی گفت
    >>> print(use_letters("fa")("گفت: «إن الله على كل شيء قدير» و رفت."))
    گفت: «إن الله على كل شيء قدير» و رفت.
    """
    return _step(language)


@cache
def _step(language: str) -> Step:
    if language not in LANGUAGES:
        raise LanguageError(language, LANGUAGES)
    base = language.split("-")[0]
    rules = _Rules(
        base,
        always=_pairs(tables.ALWAYS, base),
        final=_pairs(tables.FINAL, base),
        non_final=_pairs(tables.NON_FINAL, base),
        sequences=_pairs(tables.SEQUENCES, base),
    )
    return Step("use_letters", rules.apply, rules.edits, spare=protected_stretches)


def _pairs(table: Mapping[str, tuple[str, ...]], language: str) -> dict[str, str]:
    return {line.split(" ")[0]: line.split(" ")[1] for line in table.get(language, ())}


@frozen(eq=False)
class _Rules:
    """The tables of one language and how they are carried out."""

    language: str
    always: Mapping[str, str] = {}
    final: Mapping[str, str] = {}
    non_final: Mapping[str, str] = {}
    sequences: Mapping[str, str] = {}
    _cache: dict[str, re.Pattern[str]] = field(factory=dict, init=False)

    def apply(self, text: str) -> str:
        """Return `text` in the language's letters."""
        if not self._look_alikes.search(text):
            return text
        if self.language != "ckb" and not self._signs.search(text):
            return self._pattern(text).sub(self._letter, text)
        return "\n".join([self._apply_line(line) for line in text.split("\n")])

    def _apply_line(self, line: str) -> str:
        if not self._look_alikes.search(line):
            return line
        if not self._signs.search(line):
            return self._pattern(line).sub(self._letter, line)
        return apply_edits(line, self._line_edits(line))

    def edits(self, text: str) -> Iterator[Edit]:
        """Yield the edits that do the same."""
        start = 0
        for line in text.split("\n"):
            if self._look_alikes.search(line):
                for edit in self._line_edits(line):
                    yield Edit(edit.start + start, edit.end + start, edit.replacement)
            start += len(line) + 1

    def _line_edits(self, line: str) -> Iterator[Edit]:
        if self._is_foreign(line):
            return
        pattern = self._pattern(line)
        start = 0
        for stop in (*(match.start() for match in BOUNDARY.finditer(line)), len(line)):
            if not self._is_foreign(line[start:stop]):
                for match in pattern.finditer(line, start, stop):
                    yield Edit(match.start(), match.end(), self._letter(match))
            start = stop

    def _is_foreign(self, text: str) -> bool:
        if not (self._signs.search(text) and self._look_alikes.search(text)):
            return False
        language = detect_language(text).language
        return language is not None and language.split("-")[0] != self.language

    def _letter(self, match: re.Match[str]) -> str:
        found = match[0]
        group = match.lastgroup
        if group == "sequence":
            return self.sequences[self.always.get(found[0], found[0]) + found[1]]
        if group == "word":
            # An Arabic word for which the table has alef maksura, or which it leaves open.
            return found if self._is_ambiguous(found) else found[:-1] + ALEF_MAKSURA
        return {"always": self.always, "final": self.final, "non_final": self.non_final}[group or "always"][found]

    @staticmethod
    def _is_ambiguous(word: str) -> bool:
        return word[:-1] + ALEF_MAKSURA in tables.AMBIGUOUS_WORDS

    @property
    def _look_alikes(self) -> re.Pattern[str]:
        """What a text must hold for the rules to have something to do."""
        if "look_alikes" not in self._cache:
            seconds = "".join({pair[1] for pair in self.sequences})
            self._cache["look_alikes"] = re.compile(
                f"[{''.join((*self.always, *self.final, *self.non_final))}{seconds}]"
            )
        return self._cache["look_alikes"]

    @property
    def _signs(self) -> re.Pattern[str]:
        """What shows that a text may be, or hold, another language."""
        if "signs" not in self._cache:
            others = set("".join(tables.OWN.values())) - set(tables.OWN[self.language])
            if self.language != "ar":  # where nothing but the signs of a Persian keyboard would be left
                others -= COMMON_KEYS
            self._cache["signs"] = re.compile(f"[{''.join(sorted(others))}{ARABIC_SIGNS}{VOWELS}]|{ARABIC_BEGINNINGS}")
        return self._cache["signs"]

    def _pattern(self, text: str) -> re.Pattern[str]:
        final = dict(self.final)
        if self.language == "ckb" and not self._has_heh_for_e(text):
            final.pop(HEH, None)
        key = "pattern" + "".join(final)
        if key not in self._cache:
            self._cache[key] = self._compile(final)
        return self._cache[key]

    @staticmethod
    def _has_heh_for_e(line: str) -> bool:
        # Kurdish typed on an Arabic keyboard has heh for every e, a sixth of its letters. Where the letter e itself
        # turns up, or hardly any word ends in heh, heh is h.
        return AE not in line and len({word for word in line.split() if word.endswith(HEH)}) >= WORDS_IN_HEH

    def _compile(self, final: Mapping[str, str]) -> re.Pattern[str]:
        parts = []
        for pair in self.sequences:
            # The first letter may be a look-alike itself; a sign typed twice counts once.
            firsts = pair[0] + "".join(other for other, letter in self.always.items() if letter == pair[0])
            parts.append(f"[{firsts}]{pair[1]}+")
        alternatives = [f"(?P<sequence>{'|'.join(parts)})"] if parts else []
        follows = f"[{JOINERS}]*[{LETTERS}]"
        if self.language == "ar":
            words = {word[:-1] for word in (tables.ALEF_MAKSURA_WORDS + " " + tables.AMBIGUOUS_WORDS).split()}
            stems = "|".join(sorted(words, key=lambda word: (-len(word), word)))
            alternatives.append(
                rf"(?P<word>(?<![{LETTERS}{MARKS}{JOINERS}])[\u0648\u0641]?(?:{stems}){FARSI_YEH}(?![{MARKS}]|{follows}))"
            )
        if self.always:
            alternatives.append(f"(?P<always>[{''.join(self.always)}])")
        if self.non_final:
            alternatives.append(f"(?P<non_final>[{''.join(self.non_final)}](?={follows}))")
        if final:
            alternatives.append(f"(?P<final>[{''.join(final)}](?![{MARKS}]|{follows}))")
        return re.compile("|".join(alternatives))


def spell_kurdish_e() -> Step:
    """Return the step for Kurdish that puts e for heh with a non-joiner, which is how Arabic keyboards write it.

    >>> print(spell_kurdish_e()("ده\u200cڵێت"))
    دەڵێت
    """
    return _kurdish_e()


@cache
def _kurdish_e() -> Step:
    rules = _Rules("ckb", sequences={HEH + NON_JOINER: AE})
    return Step("spell_kurdish_e", rules.apply, rules.edits, spare=protected_stretches)
