"""Carrying out several steps on a text, each on no more lines than it must.

Strategy: a line is looked at by those steps alone that are in doubt about it (see `doubt`). All lines that a step is
due for go through it together; the lines that it changes are scanned again, since a later step may now have something
to do there. A step that says nothing of its doubts sees the whole text, and so may one that looks across lines.
"""

from __future__ import annotations

import sys
from functools import cached_property, reduce
from itertools import islice
from operator import or_
from typing import TYPE_CHECKING

from attrs import define, frozen

from rtl_news_meta.text.doubt import Scan, lines_with
from rtl_news_meta.text.shield import Anchored, hide, reveal, stand_in

if TYPE_CHECKING:
    from rtl_news_meta.text.step import Finder, Step

__all__ = ["Agenda", "Run"]


@frozen(eq=False, slots=False)
class Agenda:
    """The steps of a pipeline, prepared for being carried out."""

    steps: tuple[Step, ...]

    def begin(self, text: str, first: int = 0) -> Run:
        """Return a run of the steps from number `first` on, none of which is taken yet."""
        return Run(self, text, first)

    @cached_property
    def bits(self) -> tuple[int, ...]:
        """A bit for each step, the same for a step that is taken again."""
        numbers: dict[int, int] = {}
        return tuple(1 << numbers.setdefault(id(step), len(numbers)) for step in self.steps)

    @cached_property
    def plan(self) -> tuple[tuple[Step, Finder | None, int], ...]:
        """Each step with what it spares and its bit, 0 for one that does not say where it is in doubt."""
        bits = zip(self.steps, self.bits, strict=True)
        return tuple((step, step.spare, bit if step.doubts else 0) for step, bit in bits)

    @cached_property
    def later(self) -> tuple[int, ...]:
        """For each step the bits of those behind it that say where they are in doubt."""
        bits = [bit for _, _, bit in self.plan]
        return tuple(reduce(or_, bits[number + 1 :], 0) for number in range(len(bits)))

    @cached_property
    def finders(self) -> dict[Finder, int]:
        """The finders of what is to be spared that say where they may find something, each with its bit."""
        finders = dict.fromkeys(step.spare for step in self.steps if isinstance(step.spare, Anchored))
        return {finder: 1 << (len(self.steps) + number) for number, finder in enumerate(finders)}

    @cached_property
    def scan(self) -> Scan:
        """What finds the lines that each step may change, and those where something may have to be spared."""
        doubts = {bit: step.doubts for bit, step in zip(self.bits, self.steps, strict=True)}
        doubts |= {bit: finder.doubts for finder, bit in self.finders.items() if isinstance(finder, Anchored)}
        return Scan.of(doubts)


@define
class _Line:
    """A line in doubt: where it stands, what it is now, and the bits of the steps that it waits for."""

    start: int
    end: int
    text: str
    due: int


@frozen
class _Hidden:
    """What was hidden from the steps: the strings in order, the character in their place, and the lines if known."""

    strings: list[str]
    char: str
    lines: list[_Line] | None
    all_lines: list[_Line] | None


@define(eq=False)
class Run:
    """A text on its way through the steps of an agenda."""

    _agenda: Agenda
    _text: str
    """The text before any of the lines in doubt was changed."""
    _next: int
    _lines: list[_Line] | None = None
    """The lines in doubt, as they are now; None if they are to be looked for."""
    _due: int = 0
    """The bits of all the steps that lines wait for."""
    _assembled: str | None = None
    """The text with the lines as they are now, as long as that is known."""
    _unsettled: tuple[str, ...] | None = None
    """Where lines are to be looked for: those with one of these strings; None for all."""
    _spare: Finder | None = None
    _hidden: _Hidden | None = None

    def until(self, stop: int | None = None) -> str:
        """Return the text after the steps up to number `stop`; None is for all."""
        first = self._next
        self._next = len(self._agenda.steps) if stop is None else stop
        for number, (step, spare, bit) in enumerate(self._agenda.plan[first : self._next], first):
            if self._spare is not None and spare is not self._spare:
                self._show()
            if bit:
                if self._lines is None:
                    self._look_for_lines()
                if not self._due & bit:
                    continue
            if spare is not self._spare:
                self._hide(spare)
            if bit:
                self._take_lines(step, bit)
            elif (after := step.apply(before := self._whole())) != before:
                later = self._agenda.later[number]
                settled = self._lines is not None and not any(line.due & later for line in self._lines)
                self._begin_anew(after, step.unsettles if settled else None)
        self._show()
        return self._whole()

    def _look_for_lines(self) -> None:
        text = self._text
        if self._unsettled is None:
            self._lines = [_Line(start, end, text[start:end], due) for start, end, due in self._agenda.scan.lines(text)]
        else:
            self._lines = [_Line(start, end, text[start:end], 0) for start, end in lines_with(self._unsettled, text)]
            self._weigh(self._lines)
        self._due = reduce(or_, [line.due for line in self._lines], 0)

    def _weigh(self, lines: list[_Line]) -> None:
        """Note which steps are due for the lines as they are now."""
        found = self._agenda.scan.lines("\n".join([line.text for line in lines]))
        next_found = iter([*found, (sys.maxsize, 0, 0)])
        start, _, due = next(next_found)
        end = -1
        for line in lines:
            line.due = 0
            end += len(line.text) + 1
            while start <= end:
                line.due |= due
                start, _, due = next(next_found)

    def _take_lines(self, step: Step, bit: int) -> None:
        """Put the lines that wait for the step through it, all together."""
        lines = [line for line in self._lines or () if line.due & bit]
        self._due &= ~bit
        if not lines:
            return
        # With the line end behind the last of them, which may be part of one of two characters.
        end = "\n" if lines[-1].end < len(self._text) else ""
        before = "\n".join([line.text for line in lines]) + end
        after = step.apply(before)
        changed: list[_Line] = []
        if after != before:
            self._assembled = None
            made = _divided(lines, after.removesuffix(end))
            if made is None:
                ends = ["\n"] * (len(lines) - 1) + [end]
                made = [step.apply(line.text + end).removesuffix(end) for line, end in zip(lines, ends, strict=True)]
            for line, text in zip(lines, made, strict=True):
                if text != line.text:
                    line.text = text
                    changed.append(line)
            if step.unsettles is None:
                self._weigh(changed)
            elif step.unsettles:
                self._weigh([line for line in changed if any(string in line.text for string in step.unsettles)])
        for line in lines:
            line.due &= ~bit
        for line in changed:
            self._due |= line.due

    def _begin_anew(self, text: str, unsettled: tuple[str, ...] | None) -> None:
        self._text = self._assembled = text
        self._lines = None
        self._unsettled = unsettled

    def _whole(self) -> str:
        if self._assembled is None:
            pieces: list[str] = []
            done = 0
            for line in self._lines or ():
                pieces += self._text[done : line.start], line.text
                done = line.end
            pieces.append(self._text[done:])
            self._assembled = "".join(pieces)
        return self._assembled

    def _hide(self, finder: Finder | None) -> None:
        """Hide what the finder finds from the steps that follow."""
        self._spare = finder
        if finder is None:
            return
        bit = self._agenda.finders.get(finder)
        if bit is None or self._lines is None:
            whole = self._whole()
            if (stretches := finder(whole)) and (char := stand_in(whole)):
                self._hidden = _Hidden([whole[start:end] for start, end in stretches], char, None, None)
                self._begin_anew(hide(whole, stretches, char), self._unsettled if self._lines is None else None)
            return
        found = [(line, finder(line.text)) for line in self._lines if line.due & bit]
        if any(stretches for _, stretches in found) and (char := self._stand_in()):
            strings = [line.text[start:end] for line, stretches in found for start, end in stretches]
            self._hidden = _Hidden(strings, char, [line for line, _ in found], self._lines)
            for line, stretches in found:
                line.text = hide(line.text, stretches, char)
            self._assembled = None

    def _stand_in(self) -> str | None:
        # Most often it is enough to look at the pieces.
        char = stand_in(self._text)
        in_pieces = char is None or any(char in line.text for line in self._lines or ())
        return stand_in(self._whole()) if in_pieces else char

    def _show(self) -> None:
        """Put what is hidden back in its place."""
        self._spare = None
        hidden, self._hidden = self._hidden, None
        if hidden is None:
            return
        if hidden.lines is None or self._lines is not hidden.all_lines:
            shown = reveal(self._whole(), hidden.strings, hidden.char)
            self._begin_anew(shown, self._unsettled if self._lines is None else None)
            return
        strings = iter(hidden.strings)
        before = [line.due for line in hidden.lines]
        for line in hidden.lines:
            line.text = reveal(line.text, list(islice(strings, line.text.count(hidden.char))), hidden.char)
        self._weigh(hidden.lines)
        for line, due in zip(hidden.lines, before, strict=True):
            line.due |= due
            self._due |= line.due
        self._assembled = None


def _divided(lines: list[_Line], text: str) -> list[str] | None:
    """Return what of `text` each of the lines has become; None where a character turned out to be a line end."""
    made = text.split("\n")
    if len(made) == len(lines):
        return made
    # One may have turned out so before.
    heights = [line.text.count("\n") + 1 for line in lines]
    if len(made) != sum(heights):
        return None
    pieces = iter(made)
    return ["\n".join(islice(pieces, height)) for height in heights]
