"""restore_zwnj: put back the zero-width non-joiners that a Persian text lost.

Strategy: the model proposes places with scores (`model`), word by word, each word type once (`words`), and pair by
pair; the words around decide ties. The evidence of the whole document then says how much it has lost (`evidence`),
which shifts all scores of a kind alike. What still has a score above the threshold is restored (`reading`).
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, get_args

from attrs import field, frozen

from rtl_news_meta.errors import no_text
from rtl_news_meta.spans import Span
from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.step import Change, Step, made_by
from rtl_news_meta.text.zwnj.reading import restored
from rtl_news_meta.text.zwnj.words import ZwnjStyle

if TYPE_CHECKING:
    from rtl_news_meta.text.aligned import AlignedText

__all__ = ["Insertion", "RestoreZwnj", "ZwnjStyle", "restore_zwnj"]


@frozen(kw_only=True)
class Insertion(Change):
    """A ZWNJ put back, or a space dropped, with the log-odds that this document lost it there."""

    score: float


def _restore(text: str, threshold: float, style: ZwnjStyle) -> str:
    return restored(text, threshold, style)[0]


def _edits(text: str, threshold: float, style: ZwnjStyle) -> list[Edit]:
    return [Edit(*change[:3]) for change in restored(text, threshold, style)[1]]


@frozen(repr=False, eq=False)
class RestoreZwnj(Step):
    """The step that puts back lost ZWNJ, with the caller's choices bound to it.

    `threshold` is the least score, in log-odds, that a change must have: 0 takes what is likelier than not, 2 what is
    likelier than seven to one. `style` says what to do with words that one may write whole, such as «آنها» and
    «اینکه»: `"academy"` leaves them so, `"separate"` gives them a ZWNJ. Both can be set in the call, or bound with
    `using` for a pipeline. Raises `ValueError` for an unknown style, and for a
    threshold that is no number.
    """

    threshold: float = field(default=0.0, kw_only=True)
    style: ZwnjStyle = field(default="academy", kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.style not in get_args(ZwnjStyle):
            raise ValueError(f"no style {self.style!r}; known: {', '.join(get_args(ZwnjStyle))}")
        if not isinstance(self.threshold, int | float) or math.isnan(self.threshold):
            raise ValueError(f"the threshold is a number of log-odds, not {self.threshold!r}")

    def __call__(self, text: str, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> str:
        """Return `text` with its lost ZWNJ put back."""
        if not isinstance(text, str):
            raise no_text(text)
        if threshold is None and style is None:
            return _restore(text, self.threshold, self.style)
        return self.using(threshold=threshold, style=style)(text)

    def using(self, *, threshold: float | None = None, style: ZwnjStyle | None = None) -> RestoreZwnj:
        """Return the same step with other choices bound to it.

        >>> careful = restore_zwnj.using(threshold=2.0)
        >>> careful.threshold
        2.0
        """
        return _make(self.threshold if threshold is None else threshold, self.style if style is None else style)

    def explain(self, text: str) -> tuple[Insertion, ...]:
        """Return each change with its score.

        >>> [change] = restore_zwnj.explain("تحولات منطقهای")
        >>> change.span, change.score > 2
        (Span(start=12, end=12), True)
        """
        return tuple(
            Insertion(rule=self.name, span=Span(start, end), before=text[start:end], after=after, score=score)
            for start, end, after, score in restored(text, self.threshold, self.style)[1]
        )

    def _own_changes(self, after: AlignedText) -> tuple[Insertion, ...]:
        return self.explain(after.source)


def _make(threshold: float, style: ZwnjStyle) -> RestoreZwnj:
    step = RestoreZwnj(
        "restore_zwnj",
        functools.partial(_restore, threshold=threshold, style=style),
        functools.partial(_edits, threshold=threshold, style=style),
        threshold=threshold,
        style=style,
    )
    return made_by(step, _make, threshold, style)


restore_zwnj: RestoreZwnj = _make(0.0, "academy")
r"""Put back the ZWNJ that a Persian text lost; a text that kept them, and any other language, stays as it is.

`threshold` and `style` are those of `RestoreZwnj`; the step has them bound to 0 and `"academy"`. `explain` gives each
change with its score.

>>> restore_zwnj("تحولات منطقهای را بررسی می کنند") == "تحولات منطقه\u200cای را بررسی می\u200cکنند"
True
"""
