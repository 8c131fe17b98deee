"""The parts of a text: what belongs to head, body, furniture and the rest, laid end to end.

Strategy: readers claim where a part begins. A claim reaches to the next one, and the first to the beginning of the
source, so that every character has its part by construction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from rtl_news_meta.news.article import Part, PartKind
from rtl_news_meta.news.roles import LineRole
from rtl_news_meta.spans import Span

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["Division"]

KINDS = {
    LineRole.TITLE: PartKind.HEAD,
    LineRole.KICKER: PartKind.HEAD,
    LineRole.HEADLINE: PartKind.HEAD,
    LineRole.SUBHEAD: PartKind.HEAD,
    LineRole.SECTION: PartKind.HEAD,
    LineRole.DATE: PartKind.HEAD,
    LineRole.LABEL: PartKind.HEAD,
    LineRole.BYLINE: PartKind.HEAD,
    LineRole.NAME: PartKind.HEAD,
    LineRole.DATELINE: PartKind.HEAD,
    LineRole.STANDFIRST: PartKind.BODY,
    LineRole.BODY: PartKind.BODY,
    LineRole.FURNITURE: PartKind.FURNITURE,
    LineRole.MASTHEAD_DATE: PartKind.FURNITURE,
}


@define(eq=False)
class Division:
    """The claims made so far: offsets of the copy, each with the kind of part that begins there."""

    page: Page
    claims: dict[int, PartKind] = field(factory=dict)

    def claim(self, start: int, kind: PartKind) -> None:
        """Let a part begin at an offset of the copy; a later claim to the same offset wins."""
        self.claims[start] = kind

    def claim_line(self, start: int, role: LineRole | None) -> None:
        """Let the part that a line's role belongs to begin at the line."""
        self.claim(start, KINDS.get(role, PartKind.REST) if role else PartKind.REST)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts, laid end to end over the whole source."""
        length = len(self.page.source)
        if not length:
            return ()
        kinds: dict[int, PartKind] = {}
        for start in sorted(self.claims):
            if start < len(self.page.text):
                kinds[self.page.copy.bounds(start, start + 1)[0]] = self.claims[start]
        borders: list[tuple[int, PartKind]] = []
        for start, kind in kinds.items():
            if not borders or borders[-1][1] is not kind:
                borders.append((start, kind))
        if not borders:
            borders = [(0, PartKind.REST)]
        starts = [0, *(start for start, _ in borders[1:]), length]
        return tuple(
            Part(kind=kind, span=Span(starts[i], starts[i + 1]))
            for i, (_, kind) in enumerate(borders)
            if starts[i] < starts[i + 1]
        )
