"""The letters of each language for those of other keyboards, by the tables in `tables.letters`.

Strategy: a look-alike is wrong only in its own language: a Persian page may quote Arabic, an Arabic one name a Persian
poet. So what of a text belongs to the page is found first (`foreign`), and only that is changed. Most letters ask for
no context and are replaced everywhere at memory speed; a pattern is run only where one turns up that does.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from rtl_news_meta.language import language_of
from rtl_news_meta.tables import letters as tables
from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import JOINERS, LETTERS, MARKS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.foreign import OPENING, Page
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.step import Step, made_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["spell_kurdish_e", "use_letters"]

ALEF_MAKSURA = "\N{ARABIC LETTER ALEF MAKSURA}"
FARSI_YEH = "\N{ARABIC LETTER FARSI YEH}"
HEH = "\N{ARABIC LETTER HEH}"
AE = "\N{ARABIC LETTER AE}"
NON_JOINER = "\N{ZERO WIDTH NON-JOINER}"

# The marks that a letter may take on after it was changed.
COMPOSING = "\N{ARABIC MADDAH ABOVE}\N{ARABIC HAMZA ABOVE}\N{ARABIC HAMZA BELOW}"

# The Arabic prepositions that are written with the next word: «بالمستشفى». Before a word of three letters they would
# make another of it: «لحمى» (to a fever) is «لحمي» (of meat).
PREPOSITIONS = rf"(?:(?:\u0644\u0644|[\u0628\u0643\u06a9\u0644])(?=[{LETTERS}]{{4}}))?"

# How many words of a Kurdish line must end in heh for it to stand for e.
WORDS_IN_HEH = 3


def use_letters(language: str) -> Step:
    """Return the step that puts the letters of `language` for look-alikes of other keyboards.

    A line, a quotation or a bracket in another language stays as it is. `LanguageError` for a language without
    tables; `LANGUAGES` names those with. Dari shares those of Persian.

    >>> print(use_letters("fa")("علي كريمي گفت"))
    علی کریمی گفت
    >>> print(use_letters("fa")("گفت: «إن الله على كل شيء قدير» و رفت."))
    گفت: «إن الله على كل شيء قدير» و رفت.
    """
    return _step(language_of(language))


@cache
def _step(language: str) -> Step:
    rules = _rules(language)
    step = Step("use_letters", rules.apply, rules.edits, unsettles=tuple(COMPOSING), spare=protected_stretches)
    return made_by(step, use_letters, language)


@cache
def _rules(language: str) -> _Rules:
    base = language.split("-")[0]
    return _Rules(
        language,
        always=_pairs(tables.ALWAYS, base),
        final=_pairs(tables.FINAL, base),
        non_final=_pairs(tables.NON_FINAL, base),
        sequences=_pairs(tables.SEQUENCES, base),
    )


def _pairs(table: Mapping[str, tuple[str, ...]], language: str) -> dict[str, str]:
    return {line.split(" ")[0]: line.split(" ")[1] for line in table.get(language, ())}


@frozen(eq=False, slots=False)
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
        if not any(char in text for char in self._watched):
            return text
        page = Page.of(self.language)
        is_kurdish = self.language == "ckb"
        asks_for_context = is_kurdish or any(char in text for char in self._contextual_letters)
        if not asks_for_context and not page.has_signs(text):
            return self._replace(text)
        owned: dict[str, list[tuple[int, int]]] = {}  # a line that comes again is judged once
        pieces: list[str] = []
        done = 0
        for match in self._lines.finditer(text):
            line = match[1] + match[2] if match[2] else match[1]
            if is_kurdish and not (self._look_alikes.search(line) or self._has_heh_for_e(line)):
                continue
            own: list[tuple[int, int]] | None = None  # all of it
            if page.has_signs(line):
                own = owned.get(line)
                if own is None:
                    is_strange = page.is_strange_throughout if match[2] else page.is_strange
                    own = owned[line] = [] if is_strange(line) else list(page.own_stretches(line))
            if own is not None and sum([stop - start for start, stop in own]) < len(line):
                made = apply_edits(line, self._stretch_edits(line, own)) if own else line
            elif is_kurdish and self._has_heh_for_e(line):
                made = self._pattern(line).sub(self._letter, line)
            elif asks_for_context and self._contextual.search(line):
                made = self._convert(line)
            else:
                continue
            # Lines that are in the page's language from end to end and ask for no context wait for the next that is
            # not: a call for each would cost more than the work.
            start = match.start(1)
            waiting = text[done:start]
            pieces += waiting if waiting == "\n" else self._replace(waiting), made
            done = start + len(line)
        pieces.append(self._replace(text[done:]))
        return "".join(pieces)

    def _convert(self, text: str) -> str:
        """Return `text`, all of which is in the language and has heh for h, in its letters."""
        return self._pattern(AE).sub(self._letter, text) if self._contextual.search(text) else self._replace(text)

    def _replace(self, text: str) -> str:
        """Do the same where nothing in `text` asks for context."""
        # No letter that is put is one that is looked for, so one after the other is the same as all at once.
        for other, letter in self.always.items():
            if other in text:
                text = text.replace(other, letter)
        return text

    def edits(self, text: str) -> Iterator[Edit]:
        """Yield the edits that do the same."""
        page = Page.of(self.language)
        start = 0
        for line in text.split("\n"):
            if self._look_alikes.search(line) or self._has_heh_for_e(line):
                own = page.own_stretches(line) if page.has_signs(line) else [(0, len(line))]
                for edit in self._stretch_edits(line, own):
                    yield Edit(edit.start + start, edit.end + start, edit.replacement)
            start += len(line) + 1

    def _stretch_edits(self, line: str, stretches: Iterable[tuple[int, int]]) -> Iterator[Edit]:
        pattern = self._pattern(line)
        for start, stop in stretches:
            for match in pattern.finditer(line, start, stop):
                yield Edit(match.start(), match.end(), self._letter(match))

    def _letter(self, match: re.Match[str]) -> str:
        found = match[0]
        group = match.lastgroup
        if group == "sequence":
            pair = found[:2]
            return self.sequences.get(pair) or self.sequences[self.always[pair[0]] + pair[1]]
        if group in ("word", "open"):
            # An Arabic word for which the table has alef maksura, or which it leaves open.
            inner = "".join(self.always.get(char) or self.non_final.get(char, char) for char in found[:-1])
            return inner + (ALEF_MAKSURA if group == "word" else FARSI_YEH)
        return {"always": self.always, "final": self.final, "non_final": self.non_final}[group or "always"][found]

    @cached_property
    def _looked_for(self) -> str:
        """The letters that a line must hold for the rules to have something to do, Kurdish heh for e apart."""
        return "".join(sorted({*self.always, *self._contextual_letters}))

    @cached_property
    def _watched(self) -> str:
        """The same with heh."""
        return self._looked_for + (HEH if self.language == "ckb" and HEH in self.final else "")

    @cached_property
    def _contextual_letters(self) -> str:
        seconds = {pair[1] for pair in self.sequences}
        return "".join(sorted(seconds | {*self.final, *self.non_final} - ({HEH} if self.language == "ckb" else set())))

    @cached_property
    def _look_alikes(self) -> re.Pattern[str]:
        return re.compile(f"[{self._looked_for}]")

    @cached_property
    def _contextual(self) -> re.Pattern[str]:
        """The characters that take more than a look at them alone."""
        return re.compile(f"[{self._contextual_letters}]" if self._contextual_letters else r"(?!)")

    @cached_property
    def _lines(self) -> re.Pattern[str]:
        """The lines with one of the letters, in two parts: up to what may open a quotation, and the rest.

        The last line of a text is one of them in any case.
        """
        return re.compile(rf"(?:[^{self._watched}\n]*+\n)*+([^{OPENING}\n]*+)([^\n]*+)\n?")

    def _pattern(self, text: str) -> re.Pattern[str]:
        final = dict(self.final)
        if not self._has_heh_for_e(text) and self.language == "ckb":
            final.pop(HEH, None)
        key = "pattern" + "".join(final)
        if key not in self._cache:
            self._cache[key] = self._compile(final)
        return self._cache[key]

    def _has_heh_for_e(self, line: str) -> bool:
        # Kurdish typed on an Arabic keyboard has heh for every e, which ends a third of its words. Where as many words
        # end in the letter e itself, heh is h.
        if self.language != "ckb" or HEH not in self.final or line.count(HEH) < WORDS_IN_HEH:
            return False
        in_heh = line.count(HEH + " ") + line.endswith(HEH)
        return in_heh >= WORDS_IN_HEH and in_heh > line.count(AE + " ") + line.endswith(AE)

    def _typed(self, word: str) -> str:
        """Return a pattern of the word as another keyboard may have typed it."""
        return "".join(
            f"[{letter}{''.join(others)}]" if others else letter
            for letter in word
            for others in [[other for other, own in (*self.always.items(), *self.non_final.items()) if own == letter]]
        )

    def _compile(self, final: Mapping[str, str]) -> re.Pattern[str]:
        parts = []
        for pair in self.sequences:
            # The first letter may be a look-alike itself; a sign typed twice counts once.
            firsts = pair[0] + "".join(other for other, letter in self.always.items() if letter == pair[0])
            parts.append(f"[{firsts}]{pair[1]}+")
        alternatives = [f"(?P<sequence>{'|'.join(parts)})"] if parts else []
        follows = f"[{JOINERS}]*[{LETTERS}]"
        if self.language == "ar":
            for group, words in (("word", tables.ALEF_MAKSURA_WORDS), ("open", tables.AMBIGUOUS_WORDS)):
                stems = "|".join(sorted({self._typed(word[:-1]) for word in words.split()}))
                prefixes = rf"[\u0648\u0641]?{PREPOSITIONS if group == 'word' else ''}"
                alternatives.append(
                    rf"(?P<{group}>(?<![{LETTERS}{MARKS}{JOINERS}]){prefixes}"
                    rf"(?:{stems}){FARSI_YEH}(?![{MARKS}]|{follows}))"
                )
        if self.always:
            alternatives.append(f"(?P<always>[{''.join(self.always)}])")
        if self.non_final:
            alternatives.append(f"(?P<non_final>[{''.join(self.non_final)}](?={follows}))")
        if final:
            alternatives.append(f"(?P<final>[{''.join(final)}](?![{MARKS}]|{follows}))")
        return re.compile("|".join(alternatives))


_heh_with_non_joiner = _Rules("ckb", sequences={HEH + NON_JOINER: AE})

spell_kurdish_e: Step = Step(
    "spell_kurdish_e",
    _heh_with_non_joiner.apply,
    _heh_with_non_joiner.edits,
    doubts=(Doubt(NON_JOINER, f"(?<={HEH}.)"),),
    spare=protected_stretches,
)
r"""Put the Kurdish letter e for heh with a non-joiner, which is how Arabic keyboards write it.

>>> print(spell_kurdish_e("ده\u200cڵێت"))
دەڵێت
"""
