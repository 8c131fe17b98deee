"""How the steps of this room are made from patterns: compiled on first use, skipped where nothing can match.

Strategy: a text needs few of the rules. So each rule says what it cannot do without: `needs`, a few strings that it
looks for itself, and `doubts`, which a pipeline looks for once for all its rules (see `doubt`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.step import Finder, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rtl_news_meta.text.doubt import Doubt

__all__ = ["pattern_step"]


def pattern_step(
    name: str,
    pattern: str,
    replacement: str | Callable[[re.Match[str]], str],
    *,
    needs: tuple[str, ...] = (),
    doubts: tuple[Doubt, ...] = (),
    spare: Finder | None = None,
) -> Step:
    """Return a step that replaces each match of `pattern`, which is tried only where one of `needs` is in the text.

    `replacement` is taken as it stands, or is a function of the match. `doubts` and `spare` are for the
    step: see `Step`.
    """
    compiled = cache(lambda: re.compile(pattern))
    make = replacement if callable(replacement) else lambda match: replacement

    def wanted(text: str) -> bool:
        return not needs or any(need in text for need in needs)

    def apply(text: str) -> str:
        return compiled().sub(make, text) if wanted(text) else text

    def edits(text: str) -> Iterator[Edit]:
        if wanted(text):
            for match in compiled().finditer(text):
                yield Edit(match.start(), match.end(), make(match))

    return Step(name, apply, edits, doubts=doubts, spare=spare)
