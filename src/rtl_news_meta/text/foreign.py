"""Which lines, quotations and brackets of a page are in another language than the page.

Strategy: cheap evidence first. A line without signs of another language belongs to the page; one full of letters that
the page's language does not have is foreign; then function words count that only one language has; and where these
leave it open, the detector is asked. What stands between quotation marks or brackets is
judged by itself, and the rest of its line without it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.language import plain_language
from rtl_news_meta.tables.languages import FUNCTION_WORDS
from rtl_news_meta.tables.letters import ALWAYS, FINAL, NON_FINAL, OWN

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Page"]

# Letters that the keyboards of neighbours have in common tell nothing about the language.
COMMON_KEYS = set("\N{ARABIC LETTER YEH}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER KAF}")
# Letters and marks that others use too, but seldom: where they stand, the rest may be Arabic.
ARABIC_LETTERS = (
    "\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
)
ARABIC_MARKS = r"\u064c\u064e\u064f\u0652"
ARABIC_ARTICLE = " \u0627\u0644"
ARABIC_IN = " \u0641\u064a "

# One letter in so many that the language does not know shows that a text is in another.
STRANGE = 16
# How much of a text shows that.
ENOUGH = 100

# The language whose letters are in the titles and names of another: offices have Pashto names in Dari too.
TITLES = {"fa-AF": "ps"}

# How many function words of other languages, or strange letters, settle the question where no word is of the page's.
SURE = 2


OPENING = r"""«"“(\[\ufd3f"""
"""What may open a stretch in another language within a line, as the inside of a class."""


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"""«[^«»]*»|"[^"]*"|“[^“”]*”|\([^()]*\)|\[[^\[\]]*\]|\ufd3f[^\ufd3e\ufd3f]*\ufd3e""")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(f"[{OPENING}]")


def _has_quoted(line: str) -> bool:
    # Few lines have one, and a single class is found faster than the choice.
    opening = _opening().search(line)
    return bool(opening and _quoted().search(line, opening.start()))


@cache
def _owners() -> dict[str, str]:
    """Return the language of each function word that only one language has, as each keyboard writes it."""
    arabic_keys = {0x6CC: 0x64A, 0x6A9: 0x643}
    persian_keys = {0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9}
    languages: dict[str, set[str]] = {}
    for language, lines in FUNCTION_WORDS.items():
        for word in lines.split():
            for spelling in (word, word.translate(arabic_keys), word.translate(persian_keys)):
                languages.setdefault(spelling, set()).add(language)
    return {word: known.copy().pop() for word, known in languages.items() if len(known) == 1}


@frozen(eq=False)
class Page:
    """The language that a page is in, and what it takes for another."""

    language: str
    _signs: re.Pattern[str]
    _strangers: re.Pattern[str]
    _so_many: tuple[re.Pattern[str], ...]
    """What stops at the first stranger, at the second, and so on."""

    @classmethod
    @cache
    def of(cls, language: str) -> Page:
        """Return what is known about pages in the language."""
        base = language.split("-")[0]
        strangers = _strangers(base, OWN[TITLES[language]] if language in TITLES else "")
        so_many = [_so_many(strangers, number) for number in range(1, ENOUGH // STRANGE + 2)]
        return cls(base, _signs(base), strangers, tuple(so_many))

    def has_signs(self, text: str) -> bool:
        """Tell whether another language may be in `text`."""
        return bool(self._signs.search(text)) or ARABIC_ARTICLE in text or ARABIC_IN in text

    def is_strange(self, text: str) -> bool:
        """Tell whether `text` is full of letters that the page's language does not have."""
        return bool(self._so_many[min(len(text), ENOUGH) // STRANGE].match(text, 0, ENOUGH))

    def is_strange_throughout(self, line: str) -> bool:
        """Tell the same of a line in which no part is to be judged by itself."""
        return self.is_strange(line) and not _has_quoted(line)

    def is_foreign(self, text: str) -> bool:
        """Tell whether `text`, which has signs of another language, is in one as a whole."""
        if self.is_strange(text):
            return True
        owners = list(map(_owners().get, text.split()))
        found = len(owners) - owners.count(None)
        own = owners.count(self.language)
        if own and own * 2 >= found:
            return False
        if not own and found + len(self._strangers.findall(text)) >= SURE:
            return True
        language = plain_language(text)
        return language is not None and language != self.language

    def own_stretches(self, line: str) -> Iterator[tuple[int, int]]:
        """Yield what of `line`, which has signs of another language, is in the page's own."""
        if not _has_quoted(line):
            if not self.is_foreign(line):
                yield 0, len(line)
            return
        pieces = list(_pieces(line))
        around = " ".join([line[start:stop] for start, stop, quoted in pieces if not quoted])
        if self._has_foreign(around):
            return
        for start, stop, quoted in pieces:
            if not (quoted and self._has_foreign(line[start:stop])):
                yield start, stop

    def _has_foreign(self, text: str) -> bool:
        return self.has_signs(text) and self.is_foreign(text)


def _pieces(line: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of the line, and whether each is a quotation or a bracket."""
    done = 0
    for match in _quoted().finditer(line):
        if match.start() > done:
            yield done, match.start(), False
        yield match.start(), match.end(), True
        done = match.end()
    if done < len(line):
        yield done, len(line), False


def _strangers(language: str, more: str) -> re.Pattern[str]:
    """Return the pattern for letters that the language does not have, nor is likely to have for its own, nor `more`."""
    rules = (*ALWAYS[language], *FINAL.get(language, ()), *NON_FINAL.get(language, ()))
    known = OWN[language] + more + "".join(line.split(" ")[0] for line in rules) + "\u06cc\u0629"
    return re.compile(f"[{''.join(sorted(set(''.join(OWN.values())) - set(known)))}]")


def _so_many(letter: re.Pattern[str], number: int) -> re.Pattern[str]:
    """Return the pattern for a text with so many of the letters, which stops at the last one that it takes."""
    return re.compile(f"(?:[^{letter.pattern[1:]}*+{letter.pattern}){{{number}}}")


def _signs(language: str) -> re.Pattern[str]:
    others = set("".join(OWN.values())) - set(OWN[language])
    if language != "ar":  # where nothing but the keys of a Persian keyboard would be left
        others -= COMMON_KEYS
    return re.compile(f"[{''.join(sorted(others))}{ARABIC_LETTERS}{ARABIC_MARKS}]")
