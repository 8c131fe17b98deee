"""Step: one rule for changing text; `compose` makes a pipeline of several.

Strategy: a step has one reading and two ways to carry it out. `step(text)` is as fast as the rule allows;
`step.align(text)` gives the same text with a map to the source. Edits are looked for only once the fast way has shown
that something changes, so aligning text that is clean already costs no more than cleaning it.

A pipeline saves its steps what they have in common. It looks once for all places where its steps are in doubt, and
gives each step the lines that have one (see `agenda`); and it hides the stretches that steps must leave alone (`spare`)
once for all steps in a row that ask for the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar

from attrs import evolve, field, frozen

from rtl_news_meta.errors import SpanError
from rtl_news_meta.spans import Span
from rtl_news_meta.text.agenda import Agenda
from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits
from rtl_news_meta.text.shield import around, hiding_edits, revealing_edits, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rtl_news_meta.text.agenda import Run
    from rtl_news_meta.text.doubt import Doubt

__all__ = ["Change", "Finder", "Pipeline", "Step", "compose", "made_by"]

AnyStep = TypeVar("AnyStep", bound="Step")

Finder = Callable[[str], Sequence[tuple[int, int]]]
"""A function that finds stretches `(start, end)` of a text, in order and without overlap."""


@frozen(kw_only=True)
class Change:
    """One thing that a rule changed: the rule's name, where in the source, and what became what."""

    rule: str
    span: Span
    before: str
    after: str


@frozen(repr=False, eq=False)
class Step:
    """A rule that turns a text into a text: call it, or ask it for the alignment.

    `name` is what `explain` calls the rule, `apply` the function from text to text, and `edits` the function from a
    text to the edits (`Edit`) that do the same, in order and without overlap. Steps are values without state. Make your
    own with `Step.from_edits` or `Step.from_pattern`, or compose others.

    Three more fields are for rules that know more about themselves. `doubts` say where a rule may have something to do,
    if it treats each line by itself: what it makes of the lines that hold such a place must not depend on the other
    lines, which it leaves as they are, and a second time it has nothing to do. A rule without doubts sees the whole
    text. `unsettles` are strings of which a line that the rule changed must hold one for another rule to find something
    new to do there: none for a rule after which none does, None for one after which any may. `spare` is a function
    that finds the stretches `(start, end)` of a text, in order, which the rule must not touch; `apply` and `edits` then
    see one noncharacter in the place of each, which they have to leave where it is.

    Steps pickle, so that a pipeline can go to other processes: those of the vocabulary by name, a pipeline by its
    steps. Of your own the functions must pickle, as those at the top of a module do; a pattern with a template does.
    Steps are equal if they are made alike, by the same function from the same arguments.

    >>> calm = Step.from_pattern("calm", r"!+", "!")
    >>> calm("خبر!!!") == "خبر!"
    True
    >>> calm.align("خبر!!!").edits
    (Edit(start=4, end=6, replacement=''),)
    """

    name: str
    apply: Callable[[str], str]
    edits: Callable[[str], Iterable[Edit]]
    doubts: tuple[Doubt, ...] = field(default=(), kw_only=True)
    unsettles: tuple[str, ...] | None = field(default=None, kw_only=True)
    spare: Finder | None = field(default=None, kw_only=True)
    _recipe: tuple[Callable[..., Step], tuple[Any, ...]] | None = field(default=None, init=False)

    @classmethod
    def from_edits(cls, name: str, edits: Callable[[str], Iterable[Edit]]) -> Step:
        """Return a step that makes the edits which the function `edits` finds in a text.

        >>> stop = Step.from_edits("stop", lambda text: [Edit(len(text), len(text), ".")])
        >>> stop("خبر") == "خبر."
        True
        """
        step = Step(name, lambda text: apply_edits(text, edits(text)), edits)
        return made_by(step, cls.from_edits, name, edits)

    @classmethod
    def from_pattern(cls, name: str, pattern: Any, replacement: str | Callable[[Any], str]) -> Step:
        r"""Return a step that replaces each match of `pattern`.

        `pattern` is a string for `re`, or a compiled pattern of `re` or `regex`; `replacement` is a template such as
        `\1`, or a function of the match, as for `re.sub`.

        >>> colon = Step.from_pattern("colon", r"(\w) :", r"\1:")
        >>> colon("گفت : بله") == "گفت: بله"
        True
        """
        compiled = re.compile(pattern) if isinstance(pattern, str) else pattern

        def edits(text: str) -> Iterator[Edit]:
            for match in compiled.finditer(text):
                yield Edit(
                    match.start(),
                    match.end(),
                    replacement(match) if callable(replacement) else match.expand(replacement),
                )

        step = Step(name, lambda text: compiled.sub(replacement, text), edits)
        return made_by(step, cls.from_pattern, name, pattern, replacement)

    def __call__(self, text: str) -> str:
        """Return `text` with the rule applied."""
        return around(text, self.spare(text), self.apply) if self.spare else self.apply(text)

    def align(self, text: str) -> AlignedText:
        """Return what the step makes of `text`, with the map back to it.

        Raises `SpanError` for a step whose two ways disagree, which only a step of your own can.
        """
        aligned = AlignedText.identity(text)
        return _then_all(aligned, (after for _, after in _Group.of(self).stages(aligned.source)))

    def explain(self, text: str) -> tuple[Change, ...]:
        """Return what the step changes in `text`, place by place; a pipeline, step by step.

        Every span counts in `text`, also where an earlier step of a pipeline changed the place before.

        >>> colon = Step.from_pattern("colon", r" +:", ":")
        >>> colon.explain("گفت : بله")
        (Change(rule='colon', span=Span(start=3, end=4), before=' ', after=''),)
        """
        return tuple(self._changes(text))

    def _changes(self, text: str) -> Iterator[Change]:
        yield from _explained(text, _Group.of(self).stages(text))

    def _own_changes(self, after: AlignedText) -> Iterable[Change]:
        """Return the changes that the step made of its source in `after`; a step that knows more of them says it."""
        for start, end, new in after.edits:
            yield Change(rule=self.name, span=Span(start, end), before=after.source[start:end], after=new)

    def _align_bare(self, text: str) -> AlignedText:
        """Align a text whose spared stretches are hidden already."""
        made = self.apply(text)
        if made == text:
            return AlignedText.identity(text)
        aligned = AlignedText.from_edits(text, self.edits(text))
        if aligned.text != made:
            raise SpanError(f"step {self.name!r}: its edits make another text than the step returns")
        return aligned

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        # Most steps hold functions made inside others, which do not pickle.
        from rtl_news_meta import text

        if getattr(text, self.name, None) is self:
            return _of_the_vocabulary, (self.name,)
        return self._recipe or super().__reduce_ex__(protocol)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Step):
            return NotImplemented
        return self is other or (self._recipe is not None and self._recipe == other._recipe)

    def __hash__(self) -> int:
        return object.__hash__(self) if self._recipe is None else hash(self._recipe)

    def __repr__(self) -> str:
        return f"<Step {self.name}>"


@frozen(repr=False, eq=False)
class Pipeline(Step):
    """Several steps as one. `steps` can be read, sliced, and composed anew."""

    steps: tuple[Step, ...] = field(kw_only=True)
    _groups: tuple[_Group, ...] = field(kw_only=True, alias="_groups")
    _agenda: Agenda = field(kw_only=True, alias="_agenda")

    def __call__(self, text: str) -> str:
        """Return `text` with the steps applied in their order."""
        return self.apply(text)

    def align(self, text: str) -> AlignedText:
        """Return what the steps make of `text`, one after the other, with the map back to it."""
        aligned = AlignedText.identity(text)
        return _then_all(aligned, (after for _, after in self._stages(aligned.source)))

    def begin(self, text: str, first: int = 0) -> Run:
        """Return a run of the steps from number `first` on: they are taken when it is asked for the text."""
        return self._agenda.begin(text, first)

    def _align_bare(self, text: str) -> AlignedText:
        return self.align(text)

    def _changes(self, text: str) -> Iterator[Change]:
        yield from _explained(text, self._stages(text))

    def _own_changes(self, after: AlignedText) -> Iterable[Change]:
        return self._changes(after.source)

    def _stages(self, text: str) -> Iterator[tuple[Step | None, AlignedText]]:
        for group in self._groups:
            for step, after in group.stages(text):
                yield step, after
                text = after.text

    def __repr__(self) -> str:
        return f"<Pipeline {self.name}: {', '.join(step.name for step in self.steps)}>"


def compose(*steps: Step, name: str = "pipeline") -> Pipeline:
    """Return the steps as one step, made in the order given; no steps leave every text as it is.

    >>> calm = Step.from_pattern("calm", r"!+", "!")
    >>> colon = Step.from_pattern("colon", r" +:", ":")
    >>> both = compose(calm, colon)
    >>> both("گفت : بله!!") == "گفت: بله!"
    True
    >>> [step.name for step in both.steps]
    ['calm', 'colon']
    """
    for step in steps:
        if not isinstance(step, Step):
            raise TypeError(f"a pipeline is made of steps, not {step!r}; see Step.from_edits and Step.from_pattern")
    groups = tuple(_Group(tuple(members)) for _, members in groupby(steps, key=lambda step: step.spare))
    agenda = Agenda(steps)

    def apply(text: str) -> str:
        return agenda.begin(text).until()

    def edits(text: str) -> tuple[Edit, ...]:
        return made.align(text).edits

    made = Pipeline(name, apply, edits, steps=steps, _groups=groups, _agenda=agenda)
    return made_by(made, _composed, name, *steps)


def _composed(name: str, *steps: Step) -> Pipeline:
    return compose(*steps, name=name)


def made_by(step: AnyStep, function: Callable[..., Step], *arguments: Any) -> AnyStep:
    """Note by which function and arguments a step is made, so that it can be made again in another process.

    `attrs.evolve` drops the note: what it returns is not made like that.
    """
    object.__setattr__(step, "_recipe", (function, arguments))
    return step


def _of_the_vocabulary(name: str) -> Step:
    from rtl_news_meta import text

    step: Step = getattr(text, name)
    return step


@frozen(eq=False)
class _Group:
    """Steps in a row that spare the same stretches, and the two ways to carry them out."""

    steps: tuple[Step, ...]

    @staticmethod
    def of(step: Step) -> _Group:
        return _Group((step,))

    def stages(self, text: str) -> Iterator[tuple[Step | None, AlignedText]]:
        """Yield each step with what it makes of the text before it; None stands for hiding and showing stretches."""
        hidden = self._stretches(text)
        if hidden is None:
            for step in self.steps:
                after = step._align_bare(text)
                yield step, after
                text = after.text
            return
        stretches, char = hidden
        strings = [text[start:end] for start, end in stretches]
        after = AlignedText.from_edits(text, hiding_edits(stretches, char))
        yield None, after
        for step in self.steps:
            after = step._align_bare(after.text)
            yield step, after
        yield None, AlignedText.from_edits(after.text, revealing_edits(after.text, strings, char))

    def _stretches(self, text: str) -> tuple[Sequence[tuple[int, int]], str] | None:
        spare = self.steps[0].spare
        stretches = spare(text) if spare else ()
        char = stand_in(text) if stretches else None
        return None if char is None else (stretches, char)


def _then_all(aligned: AlignedText, stages: Iterable[AlignedText]) -> AlignedText:
    for after in stages:
        aligned = aligned.then(after)
    return aligned


def _explained(text: str, stages: Iterable[tuple[Step | None, AlignedText]]) -> Iterator[Change]:
    before = AlignedText.identity(text)
    for step, after in stages:
        for change in step._own_changes(after) if step else ():
            yield evolve(change, span=before.to_source(change.span))
        before = before.then(after)
