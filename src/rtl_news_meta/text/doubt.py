"""Where a step may have something to do, and which lines of a text hold such a place.

Strategy: nearly every step of cleaning looks at one line at a time, and of good text it changes few. So each step
says what it cannot do without, as `Doubt`s, and a pipeline makes one pattern of those of all its steps: a single scan
tells which lines any of them may change, and which of them. It may stop too often, which costs time; it must never
pass over a change (a test compares both ways).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.text.characters import COMMON

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Doubt", "Scan", "lines_with"]


NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
FREQUENT = "\N{ARABIC COMMA}.\N{ZERO WIDTH NON-JOINER}\N{NO-BREAK SPACE}\n\N{ARABIC FATHATAN}"
"""The most frequent of the characters that are looked at twice."""

# After so many stops in one line the rest of it is looked at in one go.
MANY_STOPS = 4


@frozen
class Doubt:
    r"""A kind of place where a step may change a line.

    Either one of `characters`, the inside of a `re` class, where `context` holds: lookarounds that are tried right
    behind the character. Or a `string`. Lines are looked at as if a line end stood before and behind each. A context
    takes all `SPACES` for the one that they are going to be.

    >>> before_a_comma = Doubt(",", "(?<= ,)")
    >>> two_spaces = Doubt(string="  ")
    """

    characters: str = ""
    context: str = ""
    string: str = ""


@frozen(eq=False)
class Scan:
    """The doubts of several steps as one scan. Steps are told by their bits: 1, 2, 4 and so on."""

    stops: re.Pattern[str]
    bits: Mapping[str, int]
    """Which steps a stop at a character concerns."""
    strings: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, doubts: Mapping[int, Iterable[Doubt]]) -> Scan:
        """Return the scan for steps, given as their bits and their doubts."""
        classes: list[tuple[str, int]] = []
        strings: dict[str, int] = {}
        contexts: dict[str, set[str]] = {}
        for bit, several in doubts.items():
            for doubt in several:
                if doubt.string:
                    strings[doubt.string] = strings.get(doubt.string, 0) | bit
                else:
                    classes.append((doubt.characters, bit))
                    for char in _common_in(doubt.characters):
                        contexts.setdefault(char, set()).add(doubt.context)
        return cls(_stops(contexts), _Bits(classes), tuple(strings.items()))

    def lines(self, text: str) -> list[tuple[int, int, int]]:
        """Return where the lines stand that hold a place of doubt, in order, each with the bits of the steps."""
        found = self._stopped_at(text)
        # The line ends that are thought before and behind the text.
        if self.stops.match("\n" + text[:1]):
            _add(found, 0, _end(text, 0), self.bits["\n"])
        if self.stops.match(text[-1:] + "\n", 1):
            _add(found, text.rfind("\n") + 1, len(text), self.bits["\n"])
        for string, bits in self.strings:
            for start, end in lines_with((string,), text):
                _add(found, start, end, bits)
        return sorted([(start, end, due) for start, (end, due) in found.items()])

    def _stopped_at(self, text: str) -> dict[int, tuple[int, int]]:
        found: dict[int, tuple[int, int]] = {}
        search, bits = self.stops.search, self.bits
        start = due = stops = 0
        end = -1  # of the line that the last stop was in
        match = search(text)
        while match:
            at = match.start()
            if at > end:
                start, end, due, stops = text.rfind("\n", 0, at) + 1, _end(text, at), 0, 0
            due |= bits[text[at]]
            found[start] = end, due
            at += 1
            if at > end:  # a place in the line before, or in the one behind
                start, end, due, stops = at, _end(text, at), bits["\n"], 0
                found[start] = end, due
            stops += 1
            if stops > MANY_STOPS:
                for char in set(self.stops.findall(text, at, end)):
                    due |= bits[char]
                found[start] = end, due
                at = end
            match = search(text, at)
        return found


def _add(found: dict[int, tuple[int, int]], start: int, end: int, bits: int) -> None:
    found[start] = end, bits | (found[start][1] if start in found else 0)


def lines_with(strings: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where the lines stand that hold one of the strings, in order; fastest where few do."""
    found: dict[int, int] = {}
    for string in strings:
        at = text.find(string)
        while at >= 0:
            end = _end(text, at)
            found[text.rfind("\n", 0, at) + 1] = end
            at = text.find(string, end)
    return sorted(found.items())


def _end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


class _Bits(dict[str, int]):
    """The bits of the classes that a character is in, looked up once for each character."""

    def __init__(self, classes: list[tuple[str, int]]) -> None:
        self.classes = classes

    def __missing__(self, char: str) -> int:
        bits = 0
        for characters, bit in self.classes:
            if not bits & bit and _class(characters).match(char):
                bits |= bit
        self[char] = bits
        return bits


def _stops(contexts: dict[str, set[str]]) -> re.Pattern[str]:
    """Return the pattern that stops where a context holds, and at every character that is not common."""
    groups: dict[str, str] = {}
    for char, several in contexts.items():
        if "" not in several:
            context = "|".join(sorted(several))
            groups[context] = groups.get(context, "") + char
    conditional = re.escape("".join(groups.values()))
    cases = [(_rank(characters), re.escape(characters), context) for context, characters in groups.items()]
    cases.append((_rank(NO_BREAK_SPACE), f"^{conditional}" if conditional else r"\s\S", ""))
    # What is frequent is asked about first, and what is of one group is not asked about the next.
    pattern = "(?!)"
    for _, characters, context in sorted(cases, reverse=True):
        pattern = f"(?:(?<=[{characters}])(?:{context})|(?<![{characters}]){pattern})"
    quiet = re.escape("".join(char for char in _common_in(COMMON) if char not in contexts))
    # One class at the beginning is what `re` finds fastest.
    return re.compile(f"[^{quiet}]{pattern}")


def _rank(characters: str) -> int:
    return min(FREQUENT.find(char) % len(COMMON) for char in characters)


@cache
def _common_in(characters: str) -> str:
    """Return the common characters that are in the class."""
    return "".join(_class(characters).findall("".join(_class(COMMON).findall("".join(map(chr, range(0x2100)))))))


@cache
def _class(characters: str) -> re.Pattern[str]:
    return re.compile(f"[{characters}]", re.DOTALL)
