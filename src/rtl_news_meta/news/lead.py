"""What a lead or a dateline states, and how it is made of classified pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rtl_news_meta.news.article import Contributor, Dateline, Role, Source
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.edges import skip_back
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.segments import Kind, Segment
from rtl_news_meta.news.settle import joined_places
from rtl_news_meta.tables.cues import desks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Passage
    from rtl_news_meta.news.page import Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["Lead", "is_desk", "lead_from"]


@frozen(eq=False)
class Lead:
    """What a lead or a dateline states; `end` is where the story goes on, in the copy."""

    start: int
    end: int
    sources: tuple[Source, ...] = ()
    outlets: tuple[Source, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    desk: Passage | None = None
    dates: tuple[DateMention, ...] = ()
    posted: bool = False
    lone: bool = False

    def passage(self, page: Page) -> Passage:
        """Return the lead as written, without the punctuation that closes it."""
        return page.passage(self.start, skip_back(page.text, self.start, self.end, " :"))

    def tells_of(self, page: Page, above: list[str]) -> bool:
        """Tell whether what stands where a person does is a caption, in words of the lines above it.

        «الهلال يتأهل (الشرق الأوسط)», below a headline that names the club.
        """
        if not (self.contributors and self.sources) or self.places or self.dates or self.posted:
            return False
        named = page.text[self.start : self.end].partition("(")[0].strip()
        keyed = [squeeze(word) for word in named.split()]
        return not is_known_name(named) and any(len(word) > 3 and word in key for word in keyed for key in above)

    def dateline(self, page: Page) -> Dateline:
        """Return the lead as a dateline."""
        passage = self.passage(page)
        return Dateline(
            span=passage.span,
            text=passage.text,
            places=self.places,
            sources=(*self.outlets, *self.sources),
            contributors=self.contributors,
            desk=self.desk,
            date=self.dates[-1] if self.dates else None,
        )


def _people(segments: list[Segment]) -> Iterator[Contributor]:
    """Yield the people of the pieces; a piece that is a role's label gives its role to the piece behind it."""
    role: Role | None = None
    for segment in segments:
        for person in segment.people if segment.kind is Kind.PERSON else ():
            yield evolve(person, role=role) if role else person
        role = segment.role


def is_desk(page: Page, segment: Segment) -> bool:
    """Tell whether a piece is a post that is a desk («سپورٹس ڈیسک») and not a reporter's («سٹاف رپورٹر»)."""
    key = squeeze(page.text[segment.start : segment.end])
    return segment.kind is Kind.POST and key.endswith(tuple(keys(desks.DESKS_OF_POSTS)))


def lead_from(page: Page, start: int, end: int, segments: list[Segment]) -> Lead:
    """Return what classified pieces state together, between two offsets of the copy."""
    sources = tuple(s.source for s in segments if s.kind is Kind.AGENCY and s.source)
    people = list(_people(segments))
    if any(s.kind is Kind.POST and not is_desk(page, s) for s in segments):
        people = [evolve(person, role=Role.REPORTER) if person.role is Role.AUTHOR else person for person in people]
    return Lead(
        start,
        end,
        sources=sources,
        outlets=tuple(s.source for s in segments if s.kind is Kind.DOMAIN and s.source),
        places=joined_places(tuple(s.place for s in segments if s.kind is Kind.PLACE and s.place), page.source),
        contributors=tuple(people),
        dates=tuple(date for s in segments if s.kind is Kind.DATE for date in s.dates),
        desk=next((page.passage(s.start, s.end) for s in segments if s.kind is Kind.DESK or is_desk(page, s)), None),
        posted=any(s.kind is Kind.POST and not (people and is_desk(page, s)) for s in segments),
    )
