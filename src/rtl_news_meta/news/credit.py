"""Who is credited with the article: agency, quoted sources, desk, dateline, people.

Strategy: an order of trust. The dateline before the lead-in, the lead-in before an interview's mention, that before a
credit behind the story; only the first paragraphs count. What only mid-body says credits a statement, not the article.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from attrs import define, evolve

from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.article import Contributor, Dateline, Passage, Role, Source
from rtl_news_meta.news.bylines import bracketed_bylines
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.date_lines import place_beside, section_beside
from rtl_news_meta.news.edges import stripped
from rtl_news_meta.news.found import LEAD, MENTION, Found
from rtl_news_meta.news.furniture import BREADCRUMB_CUT, is_breadcrumb
from rtl_news_meta.news.labels import LabelKind
from rtl_news_meta.news.lookups import names_outlet, place_of, source_of
from rtl_news_meta.news.names import can_be_name, people
from rtl_news_meta.news.roles import Layout, LineRole
from rtl_news_meta.tables.cues import desks as desk_tables
from rtl_news_meta.tables.cues import labels as label_tables
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.lead import Lead
    from rtl_news_meta.news.page import Line, Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["Credit", "credit_of", "leads_of"]

PARAGRAPHS_THAT_CREDIT = 5
LONGEST_CROSSHEAD = 7
PIECE = re.compile(r"[^\s+/،,\"«»“”()•-][^+/،,\"«»“”()•]*(?<=\S)")
STORY = (LineRole.BODY, LineRole.STANDFIRST)


@define(eq=False)
class Credit:
    """What the article says of its makers."""

    agency: Source | None = None
    quoted: tuple[Source, ...] = ()
    desk: Passage | None = None
    dateline: Dateline | None = None
    contributors: tuple[Contributor, ...] = ()


def credit_of(layout: Layout) -> Credit:
    """Return who is credited with the article."""
    leads = leads_of(layout)
    found = _attributions(layout)
    credit = Credit()
    credit.agency = next((_reporting(lead.sources) for lead in leads if lead.sources), None)
    places: tuple[PlaceMention, ...] = ()
    for each in found:
        attribution = each.attribution
        if credit.agency is None or attribution.agency is None or _same(credit.agency, attribution.agency):
            places = places or attribution.places
        if each.weight == LEAD and not credit.quoted:
            credit.quoted = attribution.quoted_sources
        credit.agency = credit.agency or attribution.agency
    if credit.agency is None and layout.credit is not None:
        credit.agency = layout.credit[0]
    _take_labelled_source(layout, credit)
    credit.desk = _desk(layout, leads, found)
    credit.dateline = _dateline(layout, leads, found, places)
    credit.contributors = tuple(_contributors(layout, leads))
    _leave_unrecorded(layout, credit)
    return credit


def _leave_unrecorded(layout: Layout, credit: Credit) -> None:
    """Leave in the story what introduces a paragraph with a source that the record does not hold."""
    recorded = [*credit.quoted, *(credit.dateline.sources if credit.dateline else ())]
    recorded += [credit.agency] if credit.agency else []

    def holds(source: Source) -> bool:
        return any(_same(source, each) for each in recorded)

    for i, found in list(layout.line_attributions.items()):
        agency, quoted = found.attribution.agency, found.attribution.quoted_sources
        if not all(map(holds, (agency, *quoted) if agency else quoted)):
            del layout.line_attributions[i]
    for i, lead in list(layout.leads.items()):
        if lead.sources and not (lead.desk or lead.contributors or any(map(holds, lead.sources))):
            del layout.leads[i]


def leads_of(layout: Layout) -> list[Lead]:
    """Return the datelines, and the leads of the story's paragraphs, in order."""
    leads = {i: lead for i, lead in layout.leads.items() if layout.roles[i] in STORY}
    found = {**layout.datelines, **leads}
    return [found[i] for i in sorted(found)]


def _attributions(layout: Layout) -> list[Found]:
    """Return the attributions that may credit the article, the strongest first."""
    lines = layout.page.lines
    story = [i for i, role in enumerate(layout.roles) if role in STORY]
    paragraphs = (i for i in story if i == story[0] or not _is_crosshead(lines[i]))
    story = list(itertools.islice(paragraphs, PARAGRAPHS_THAT_CREDIT))
    found = [each for each in layout.attributions if each.weight != MENTION]
    found += [each for each in layout.line_attributions.values() if each not in found]

    def credits_article(each: Found) -> bool:
        late = _reports_late(layout)
        # Iran's services in other languages credit as they do at home, below a lead.
        if late and each.attribution.agency is not None and each.attribution.agency.country == "IR":
            late = False
        within = story[:1] if late else story
        return any(lines[i].start <= each.start < lines[i].end for i in within)

    return sorted(filter(credits_article, found), key=lambda each: -each.weight)


def _is_crosshead(line: Line) -> bool:
    """Whether a line is too short to be a paragraph, and no sentence: it does not count among the first ones."""
    return line.words <= LONGEST_CROSSHEAD and not line.closed


def _reports_late(layout: Layout) -> bool:
    """Whether the language names sources all through a story, so that only its first paragraph credits the article."""
    return layout.page.language not in ("fa", "fa-AF")


def _reporting(sources: tuple[Source, ...]) -> Source:
    """Return the outlet that reports: an agency before the newspaper that prints it."""
    known = [lookup_agency(source.text) for source in sources]
    for source, agency in zip(sources, known, strict=True):
        if agency is not None and agency.kind == "agency":
            return source
    wires = keys(desk_tables.WIRES)
    return next((source for source in sources if squeeze(search_copy(source.text).text) in wires), sources[0])


def _same(one: Source, other: Source) -> bool:
    return one.id == other.id if one.id and other.id else squeeze(one.text) == squeeze(other.text)


def _take_labelled_source(layout: Layout, credit: Credit) -> None:
    """Take the outlet of a source's label: an Arabic page names so who reports, where nothing else does."""
    labelled, quoted = _labelled_source(layout)
    if labelled and not quoted and credit.agency is None and layout.page.language == "ar":
        sources = _outlets_of(layout.page, *layout.page.in_copy(labelled[0].span))
        if sources:
            credit.agency = _reporting(sources)
            return
    if labelled and not quoted and credit.agency and _same(labelled[0], credit.agency):
        return  # the dateline has it already
    credit.quoted = credit.quoted or labelled


def _outlets_of(page: Page, start: int, end: int) -> tuple[Source, ...]:
    """Return the outlets of «فرانس24/ أ ف ب», «الجزيرة + وكالات»; none where any piece is another's name."""
    wires = keys(desk_tables.WIRES)
    found = []
    for piece in PIECE.finditer(page.text, start, end):
        source = source_of(page, piece.start(), piece.end())
        if source.id is None and squeeze(piece[0]) not in wires and not _could_be_outlet(piece[0]):
            return ()
        found.append(source)
    return tuple(found)


def _could_be_outlet(name: str) -> bool:
    """Whether an unknown name can be an outlet's and is no office's: «المصدر: وزارة الصحة»."""
    return names_outlet(name) or can_be_name(name, fewest=1)


def _labelled_source(layout: Layout) -> tuple[tuple[Source, ...], bool]:
    """Return the value of «منبع: …», «المصدر: …», and whether the label quotes: «نقلا عن: …»."""
    for i, labels in layout.labels.items():
        for label in labels:
            if label.kind is LabelKind.SOURCE and label.value < label.end and layout.roles[i] is LineRole.LABEL:
                quoted = squeeze(layout.page.text[label.start : label.value]) in keys(label_tables.QUOTED_SOURCE)
                return (source_of(layout.page, label.value, label.end),), quoted
    return (), False


def _dateline(
    layout: Layout, leads: list[Lead], found: list[Found], places: tuple[PlaceMention, ...]
) -> Dateline | None:
    """Return the dateline; where no line is one, the phrase of the lead-in that names the correspondent's place."""
    for lead in leads:
        if lead.places or lead.dates:
            dateline = lead.dateline(layout.page)
            return dateline if dateline.places else evolve(dateline, places=places)
    for i in layout.indices(LineRole.DATE):
        line = layout.page.lines[i]
        if i < layout.story and (place := place_beside(layout.page, line)):
            passage = layout.page.passage(line.start, line.end)
            return Dateline(span=passage.span, text=passage.text, places=(place_of(layout.page, *place),))
    for each in found:
        attribution = each.attribution
        if places and attribution.places == places:
            sources = (attribution.agency,) if attribution.agency else ()
            return Dateline(span=attribution.span, text=attribution.text, places=places, sources=sources)
    return None


def _desk(layout: Layout, leads: list[Lead], found: list[Found]) -> Passage | None:
    named = [lead.desk for lead in leads] + [each.attribution.desk for each in found]
    for desk in named:
        if desk is not None:
            return desk
    page = layout.page
    if layout.section is not None:
        return page.passage(*layout.section)
    for i in layout.indices(LineRole.SECTION):
        return page.passage(*stripped(page.text, page.lines[i].start, page.lines[i].end, " |*•:-–"))
    for i in layout.indices(LineRole.FURNITURE):
        if i < layout.story and (crumb := _last_crumb(layout, i)):
            return crumb
    for i in layout.indices(LineRole.DATE):
        if i < layout.story and (section := section_beside(page, page.lines[i])):
            return page.passage(*section)
    labels = (label for i, labels in layout.labels.items() if i <= layout.story for label in labels)
    labelled = next((label for label in labels if label.kind is LabelKind.DESK and label.value < label.end), None)
    return page.passage(labelled.value, labelled.end) if labelled else None


def _last_crumb(layout: Layout, i: int) -> Passage | None:
    """Return the section at the end of the way home: «الرئيسية   تقارير مصرية»."""
    page, line = layout.page, layout.page.lines[i]
    cuts = list(BREADCRUMB_CUT.finditer(line.text)) if is_breadcrumb(line.text) else []
    if not cuts or line.text.startswith("Home"):
        return None
    start = line.start + cuts[-1].end()
    if start >= line.end or len(page.text[start : line.end].split()) > 4:
        return None
    return page.passage(start, line.end)


def _contributors(layout: Layout, leads: list[Lead]) -> Iterator[Contributor]:
    """Yield the people of leads, name lines, bylines and credits in brackets, each once."""
    page = layout.page
    named: list[Contributor] = []
    for lead in leads:
        named += [evolve(person, role=Role.REPORTER) if lead.desk else person for person in lead.contributors]
    for i in layout.indices(LineRole.NAME):
        line = page.lines[i]
        fewest = 1 if line.text[1:2] == "." else 2  # «ش.مصطفى»
        named += people(page, line.start, layout.names.get(i, line.end), Role.AUTHOR, fewest=fewest)
    for byline in layout.bylines.values():
        named += byline.contributors
    body = layout.indices(LineRole.BODY)
    for i in sorted({*layout.indices(LineRole.CAPTION), *body[:2], *body[-2:]}):
        for byline in bracketed_bylines(page, page.lines[i].start, page.lines[i].end):
            named += byline.contributors
    seen = set()
    for person in named:
        key = squeeze(search_copy(person.text).text)
        if key not in seen:
            seen.add(key)
            yield person
