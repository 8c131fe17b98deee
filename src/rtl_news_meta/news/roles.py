"""The roles that lines can have, and the layout of a page: each line's role, with what the readers found on the way."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from attrs import define, field

from rtl_news_meta.news.glued import glued, glued_phrase
from rtl_news_meta.news.leads import lead_of

if TYPE_CHECKING:
    from rtl_news_meta.news.article import Byline, Passage, Source
    from rtl_news_meta.news.endmarks import FoundEnd
    from rtl_news_meta.news.found import Found
    from rtl_news_meta.news.labels import Label
    from rtl_news_meta.news.lead import Lead
    from rtl_news_meta.news.page import Page

__all__ = ["LONGEST_HEADLINE", "SHORT", "Layout", "LineRole"]

LONGEST_HEADLINE = 28
SHORT = 14


class LineRole(Enum):
    """What a line is."""

    TITLE = auto()
    KICKER = auto()
    HEADLINE = auto()
    SUBHEAD = auto()
    SECTION = auto()
    DATE = auto()
    LABEL = auto()
    BYLINE = auto()
    NAME = auto()
    DATELINE = auto()
    STANDFIRST = auto()
    BODY = auto()
    CAPTION = auto()
    TAG = auto()
    END = auto()
    FURNITURE = auto()
    MASTHEAD_DATE = auto()
    OTHER = auto()


@define(eq=False)
class Layout:
    """The roles of a page's lines, and what the readers found on the way."""

    page: Page
    roles: list[LineRole | None]
    labels: dict[int, tuple[Label, ...]] = field(factory=dict)
    bylines: dict[int, Byline] = field(factory=dict)
    datelines: dict[int, Lead] = field(factory=dict)
    leads: dict[int, Lead] = field(factory=dict)
    looked_at: set[int] = field(factory=set)
    attributions: tuple[Found, ...] = ()
    line_attributions: dict[int, Found] = field(factory=dict)
    end: FoundEnd | None = None
    end_line: int = -1
    credit: tuple[Source, int] | None = None
    credit_line: int = -1
    names: dict[int, int] = field(factory=dict)
    glued: dict[int, int] = field(factory=dict)
    counters: dict[int, int] = field(factory=dict)
    cuts: dict[int, int] = field(factory=dict)
    cues: dict[int, int] = field(factory=dict)
    glued_tags: dict[int, list[tuple[int, int]]] = field(factory=dict)
    section: tuple[int, int] | None = None
    headline: tuple[int, int] | None = None
    story: int = 0

    def indices(self, role: LineRole) -> list[int]:
        """Return the lines of a role, in order."""
        return [i for i, each in enumerate(self.roles) if each is role]

    def lead(self, i: int) -> Lead | None:
        """Return the lead of a line, read when first asked for."""
        if i not in self.looked_at:
            self.looked_at.add(i)
            line = self.page.lines[i]
            cut = (glued(line.text) or glued_phrase(line.text)) if i < SHORT else 0
            if cut:
                self.glued[i] = cut
            lead = None if cut else lead_of(self.page, line)
            if lead is not None:
                self.leads[i] = lead
        return self.leads.get(i)

    def headline_passage(self) -> Passage | None:
        """Return the headline as written, without a section before it."""
        if self.headline is not None:
            return self.page.passage(*self.headline)
        found = self.indices(LineRole.HEADLINE)
        return self.page.passage(self.page.lines[found[0]].start, self.page.lines[found[0]].end) if found else None
