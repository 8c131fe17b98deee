"""Text in a one-byte code page for Arabic that was read in the one for Western Europe: «ÇáÓáÇã» for «السلام».

Strategy: no language of Latin script writes words of accented letters alone, and a misread Arabic page has hardly any
others. So a page was misread where one line at least has several such words, where no such letter stands beside a
plain one, and where what comes out has the letters that are frequent in all languages of the script. Then its other
lines are read again too, but for those that have Arabic letters already, or such letters beside plain ones.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS, MARKS
from rtl_news_meta.text.doubt import lines_with
from rtl_news_meta.text.mojibake import bytes_of
from rtl_news_meta.text.step import Step
from rtl_news_meta.text.unicode_forms import recomposing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["repair_code_page"]

READ_AS = ("latin-1", "cp1252")
CODE_PAGES = ("cp1256", "iso8859_6")
"""Windows, which nearly all such pages come from, and the standard of 1987 that some servers declare."""

# The letters that half of a text in any of the languages consists of: alef lam yeh waw noon meem reh teh heh beh dal.
FREQUENT = frozenset("\u0627\u0644\u064a\u0648\u0646\u0645\u0631\u062a\u0647\u0628\u062f")
# What alef looks like from both code pages: no line of Arabic is without it, and looking for it costs nothing.
MISREAD_ALEF = "\u00c7"
ARTICLE = "\u0627\u0644"
FEWEST_WORDS = 2
SHORTEST_WORD = 3


@cache
def _arabic() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}{MARKS}]")


@frozen(eq=False)
class _CodePage:
    """What the characters of a misread page stand for, where that is another character."""

    table: Mapping[int, str]
    letters: re.Pattern[str]
    """Characters that stand for Arabic letters and marks."""
    word: re.Pattern[str]
    mixed: re.Pattern[str]
    """One of these letters beside another of Latin script."""

    @classmethod
    @cache
    def of(cls, code_page: str) -> _CodePage:
        table = {}
        for read_as in READ_AS:
            for char, byte in bytes_of(read_as).items():
                meant = bytes([byte]).decode(code_page, "replace")
                if byte >= 0x80 and meant not in (char, "\N{REPLACEMENT CHARACTER}"):
                    table[ord(char)] = meant
        letters = "".join(chr(code) for code, meant in table.items() if _arabic().match(meant))
        others = "A-Za-z" + "".join(char for char in map(chr, range(0xC0, 0x250)) if ord(char) not in table)
        return cls(
            table,
            letters=re.compile(f"[{letters}]"),
            word=re.compile(f"[{letters}]{{{SHORTEST_WORD},}}"),
            mixed=re.compile(f"[{letters}][{others}]|[{others}][{letters}]"),
        )

    def evidence(self, line: str) -> int:
        """Return how much a line shows by itself that it was misread."""
        if not self._has_words(line) or self.mixed.search(line) or _arabic().search(line):
            return 0
        read = line.translate(self.table)
        letters = _arabic().findall(read)
        frequent = sum([letter in FREQUENT for letter in letters])
        return frequent + read.count(ARTICLE) if frequent * 2 >= len(letters) else 0

    def may_be_in(self, line: str) -> bool:
        """Tell whether a line may be one of a misread page."""
        if not self.letters.search(line) or _arabic().search(line):
            return False
        return not self.mixed.search(line) or self._has_words(line)

    def _has_words(self, line: str) -> bool:
        return len(set(self.word.findall(line))) >= FEWEST_WORDS


def _edits(text: str) -> Iterator[Edit]:
    telling = [text[start:end] for start, end in lines_with((MISREAD_ALEF,), text)]
    shown = {page: sum(map(page.evidence, telling)) for page in map(_CodePage.of, CODE_PAGES)} if telling else {}
    if not any(shown.values()):
        return
    lines = text.split("\n")
    read_by: dict[int, _CodePage] = {}
    for page in sorted(shown, key=shown.__getitem__, reverse=True):
        left = [number for number in range(len(lines)) if number not in read_by]
        if any(MISREAD_ALEF in lines[number] and page.evidence(lines[number]) for number in left):
            read_by |= dict.fromkeys([number for number in left if page.may_be_in(lines[number])], page)
    start = 0
    for number, line in enumerate(lines):
        if number in read_by:
            table = read_by[number].table
            yield from [Edit(at, at + 1, table[ord(char)]) for at, char in enumerate(line, start) if ord(char) in table]
        start += len(line) + 1


repair_code_page: Step = recomposing(
    Step("repair_code_page", lambda text: apply_edits(text, _edits(text)), _edits),
)
"""Read lines again that were in Windows-1256 or ISO 8859-6 and came in as Windows-1252 or Latin-1.

Only in texts that show it: in one line at least, two words or more of accented letters alone, which come out as letters
that Arabic script has often. What was lost on the way as `?` stays lost.

>>> print(repair_code_page("ÞÇá ÇáæÒíÑ Åä ÇáÃãÑ ÌíÏ"))
قال الوزير إن الأمر جيد
"""
