"""Step: one rule for changing text; `compose` makes a pipeline of several.

Strategy: a step has one reading and two ways to carry it out. `step(text)` is as fast as the rule allows;
`step.align(text)` gives the same text with a map to the source. Edits are looked for only once the fast way has shown
that something changes, so aligning text that is clean already costs no more than cleaning it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from rtl_news_meta.errors import SpanError
from rtl_news_meta.spans import Span
from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Change", "Pipeline", "Step", "compose"]


@frozen(kw_only=True)
class Change:
    """One thing that a rule changed: the rule's name, where in the source, and what became what."""

    rule: str
    span: Span
    before: str
    after: str


@frozen(repr=False)
class Step:
    """A rule that turns a text into a text: call it, or ask it for the alignment.

    `name` is what `explain` calls the rule, `apply` the function from text to text, and `edits` the function from a
    text to the `Edit`s that do the same, in order and without overlap. Steps are values without state. Make your own
    with `Step.from_edits` or `Step.from_pattern`, or compose others.

    >>> calm = Step.from_pattern("calm", r"!+", "!")
    >>> calm("خبر!!!") == "خبر!"
    True
    >>> calm.align("خبر!!!").edits
    (Edit(start=4, end=6, replacement=''),)
    """

    name: str
    apply: Callable[[str], str]
    edits: Callable[[str], Iterable[Edit]]

    @classmethod
    def from_edits(cls, name: str, edits: Callable[[str], Iterable[Edit]]) -> Step:
        """Return a step that makes the edits which the function `edits` finds in a text.

        >>> stop = Step.from_edits("stop", lambda text: [Edit(len(text), len(text), ".")])
        >>> stop("خبر") == "خبر."
        True
        """
        return Step(name, lambda text: apply_edits(text, edits(text)), edits)

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
                yield Edit(*match.span(), replacement(match) if callable(replacement) else match.expand(replacement))

        return Step(name, lambda text: compiled.sub(replacement, text), edits)

    def __call__(self, text: str) -> str:
        """Return `text` with the rule applied."""
        return self.apply(text)

    def align(self, text: str) -> AlignedText:
        """Return what the step makes of `text`, with the map back to it.

        Raises `SpanError` for a step whose two ways disagree, which only a step of your own can.
        """
        made = self.apply(text)
        if made == text:
            return AlignedText.identity(text)
        aligned = AlignedText.from_edits(text, self.edits(text))
        if aligned.text != made:
            raise SpanError(f"step {self.name!r}: its edits make another text than the step returns")
        return aligned

    def explain(self, text: str) -> tuple[Change, ...]:
        """Return what the step changes in `text`, place by place.

        >>> colon = Step.from_pattern("colon", r" +:", ":")
        >>> colon.explain("گفت : بله")
        (Change(rule='colon', span=Span(start=3, end=4), before=' ', after=''),)
        """
        return tuple(self._changes(self.align(text)))

    def _changes(self, aligned: AlignedText) -> Iterator[Change]:
        for start, end, after in aligned.edits:
            yield Change(rule=self.name, span=Span(start, end), before=aligned.source[start:end], after=after)

    def __repr__(self) -> str:
        return f"<Step {self.name}>"


@frozen(repr=False)
class Pipeline(Step):
    """Several steps as one. `steps` can be read, sliced, and composed anew."""

    steps: tuple[Step, ...] = field(kw_only=True)

    def align(self, text: str) -> AlignedText:
        """Return what the steps make of `text`, one after the other, with the map back to it."""
        aligned = AlignedText.identity(text)
        for step in self.steps:
            aligned = aligned.then(step.align(aligned.text))
        return aligned

    def explain(self, text: str) -> tuple[Change, ...]:
        """Return what each step changes, in the order of the steps; every span counts in `text`."""
        return tuple(
            Change(rule=change.rule, span=before.to_source(change.span), before=change.before, after=change.after)
            for step, before, after in self._stages(text)
            for change in step._changes(after)
        )

    def _stages(self, text: str) -> Iterator[tuple[Step, AlignedText, AlignedText]]:
        aligned = AlignedText.identity(text)
        for step in self.steps:
            after = step.align(aligned.text)
            yield step, aligned, after
            aligned = aligned.then(after)

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
    functions = tuple(step.apply for step in steps)

    def apply(text: str) -> str:
        for function in functions:
            text = function(text)
        return text

    def edits(text: str) -> tuple[Edit, ...]:
        return made.align(text).edits

    made = Pipeline(name, apply, edits, steps=steps)
    return made
