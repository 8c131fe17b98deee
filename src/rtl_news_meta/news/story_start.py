"""Where the story begins: the first line that is running text, with the datelines and captions above it.

Strategy: going down the lines that nothing has claimed, one that is a dateline and stands where one does, or ends with
its picture's credit, is taken; the first that is long, closed like a sentence or opened by a lead begins the story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.bylines import role_at
from rtl_news_meta.news.cues import tells_first
from rtl_news_meta.news.glued import glued
from rtl_news_meta.news.labels import LabelKind
from rtl_news_meta.news.lookups import outlet
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.roles import LONGEST_HEADLINE, SHORT, Layout, LineRole
from rtl_news_meta.news.sections import PAGES_WITH_SECTIONS, is_news_of, is_section
from rtl_news_meta.news.whole_lines import whole_line

if TYPE_CHECKING:
    from rtl_news_meta.news.lead import Lead
    from rtl_news_meta.news.page import Line, Page

__all__ = ["find_story"]

CLOSED_BY_AGENCY = re.compile(r"[.!؟۔»\"] *\(([^()]{2,18})\)$")
FEWEST_WORDS_BEFORE_AN_AGENCY = 10
PHOTO_CREDIT = re.compile(r"[(\[] *([^()\[\]]{2,40}?) *[)\]] *\.?$")
MOST_WORDS_OF_A_STANDFIRST = 70
LEAST_OF_A_PARAGRAPH = 75
DATED = frozenset({LabelKind.PUBLISHED, LabelKind.UPDATED})
MOST_WORDS_OF_PLACE_AND_NAME = 6
SHORTEST_HEADLINE = 4
SET_OFF = "-–—"
MOST_WORDS_OF_A_DATELINE = 8
FEWEST_WORDS_OF_A_SENTENCE = 6
FEWEST_WORDS_OF_A_FIRST_SENTENCE = 4
FEWEST_WORDS_OF_A_TOLD_LINE = 12


def find_story(layout: Layout) -> None:
    """Take the datelines and captions above the story, and note the line that it begins with."""
    page, roles = layout.page, layout.roles
    for i, line in enumerate(page.lines):
        if roles[i] is not None:
            continue
        if i < 12 and not furniture.is_breadcrumb(line.text):
            below_site = i > 0 and i - 1 in layout.datelines and bool(layout.datelines[i - 1].outlets)
            alone = below_site or _beside_outlet(layout, i) or _opens_below(layout, i)
            dateline = whole_line(page, line, alone=alone) if line.words <= SHORT + 8 else None
            if i and dateline is not None and dateline.tells_of(page, [line.key for line in page.lines[:i]]):
                roles[i] = LineRole.CAPTION
                continue
            if (
                dateline is not None
                and _fits(layout, i, dateline)
                and not (i and _is_photo_credit(page, line, dateline))
            ):
                layout.datelines[i] = dateline
                roles[i] = LineRole.DATELINE
                continue
        if _has_photo_credit(page, line) and (i or _above_headline(layout)):
            roles[i] = LineRole.CAPTION
            continue
        if _is_running(layout, i) and not _tops_dateline(layout, i):
            if _stands_above_head(layout, i):
                roles[i] = LineRole.STANDFIRST
                continue
            layout.story = i
            return
    layout.story = next((i for i, role in enumerate(roles) if role is None), len(roles))
    # Nothing but short lines: the last of them is the story if another can be the headline.
    short = [i for i, role in enumerate(roles) if role is None]
    if len(short) > 1:
        layout.story = short[1]


def _above_headline(layout: Layout) -> bool:
    """Whether an open line of a headline's length stands below the first line."""
    following = layout.page.lines[1:2]
    return bool(following) and layout.roles[1] is None and SHORTEST_HEADLINE <= following[0].words <= LONGEST_HEADLINE


def _closed_by_agency(page: Page, line: Line) -> bool:
    """Whether a line is a story's last sentence and its agency: «… دون صدور تحذير من تسونامي. (رويترز)»."""
    if line.words < FEWEST_WORDS_BEFORE_AN_AGENCY or line.text[-1] != ")":
        return False
    found = CLOSED_BY_AGENCY.search(line.text, max(0, len(line.text) - 24))
    return found is not None and outlet(page.raw(line.start + found.start(1), line.start + found.end(1))) is not None


def _has_photo_credit(page: Page, line: Line) -> bool:
    """Whether a line ends with its picture's agency or photographer in brackets: «مسافرون في المطار (رويترز)»."""
    found = PHOTO_CREDIT.search(line.text, max(0, len(line.text) - 60))
    if found is None or line.words > LONGEST_HEADLINE or len(line.text[: found.start()].split()) < 3:
        return False
    if _closed_by_agency(page, line):
        return False
    start, end = line.start + found.start(1), line.start + found.end(1)
    agency = outlet(page.raw(start, end))
    return (agency is not None and agency[0].kind == "agency") or role_at(page, start, end) is not None


def _beside_outlet(layout: Layout, i: int) -> bool:
    """Whether the line below the headline can be the place of the outlet or author on the line beside it."""
    page = layout.page
    if page.language not in ("ar", "ur") or not i or page.lines[i].words > 3 or i + 1 >= len(page.lines):
        return False
    if not _open_above(layout, i):
        return False
    if i - 1 in layout.datelines:
        return True
    below = page.lines[i + 1]
    if below.words > 4:
        return False
    return outlet(page.raw(below.start, below.end)) is not None or is_known_name(below.text)


def _opens_below(layout: Layout, i: int) -> bool:
    """Whether a few words and a dash stand right above running text: «سکھر —»."""
    page, line = layout.page, layout.page.lines[i]
    if not i or line.words > 4 or line.text[-1] not in SET_OFF or i + 1 >= len(page.lines):
        return False
    return layout.roles[i + 1] is None and page.lines[i + 1].words > SHORT


def _stands_above_head(layout: Layout, i: int) -> bool:
    """Whether a paragraph is the lead that the page sets apart: date or byline stand between it and the story."""
    page, roles = layout.page, layout.roles
    if not 0 < i < SHORT or page.lines[i].words > MOST_WORDS_OF_A_STANDFIRST or not _open_above(layout, i):
        return False
    if LineRole.STANDFIRST in roles[:i] or i in layout.line_attributions or layout.lead(i) is not None:
        return False
    for j in range(i + 1, min(i + 6, len(roles))):
        if roles[j] is None and len(page.lines[j].text) > LEAST_OF_A_PARAGRAPH:
            return False
        kind = _head_matter(layout, j) or _dateline_below(layout, j)
        if kind is not None:
            again = any(_head_matter(layout, above) is kind for above in range(i))
            return not again and any(len(line.text) > LEAST_OF_A_PARAGRAPH for line in page.lines[j + 1 : j + 8])
    return False


def _head_matter(layout: Layout, i: int) -> LineRole | None:
    """Return what a line of the head says: when the article was published, or by whom and from where."""
    role = layout.roles[i]
    if role in (LineRole.DATE, LineRole.BYLINE, LineRole.DATELINE):
        return role
    if role is LineRole.LABEL and any(label.kind in DATED for label in layout.labels.get(i, ())):
        return LineRole.DATE
    return None


def _dateline_below(layout: Layout, i: int) -> LineRole | None:
    """Return the role of a dateline if an open line is one that names an outlet or a person."""
    line = layout.page.lines[i]
    if layout.roles[i] is not None or line.words > MOST_WORDS_OF_A_DATELINE:
        return None
    found = whole_line(layout.page, line)
    return LineRole.DATELINE if found is not None and (found.sources or found.contributors) else None


def _is_photo_credit(page: Page, line: Line, dateline: Lead) -> bool:
    """Whether what could be person and agency is a caption: «صيادون على رصيف الميناء (سانا)»."""
    if dateline.places or dateline.dates or dateline.posted or not _has_photo_credit(page, line):
        return False
    return not is_known_name(line.text[: line.text.find("(")].strip())


def _fits(layout: Layout, i: int, dateline: Lead) -> bool:
    """Whether a line that could be a dateline stands where one does."""
    if len(layout.roles) == 1:
        return False
    line = layout.page.lines[i]
    if dateline.outlets and i == 0:
        return True
    if dateline.desk is not None and not (dateline.sources or dateline.places):
        return i > 0 and i + 1 < len(layout.roles)
    if is_section(layout, line) or is_news_of(layout, line):
        return False
    following = layout.page.lines[i + 1 :]
    if not following:
        return False
    if len(dateline.sources) == 1 and not (dateline.places or dateline.contributors or dateline.dates):
        # An outlet's name alone is a dateline at the top or right below the headline, not in the midst of lines.
        open_above = _open_above(layout, i)
        if open_above > 2 and not (following[0].words > SHORT and dateline.sources[0].id is not None):
            return False
    if i == 0 and _places_author(layout, dateline) and following[0].words > SHORT:
        return True  # «الشارقة: جيهان شعيب» above the story of a page without a headline
    if dateline.places and dateline.contributors and not (dateline.sources or dateline.dates or _open_above(layout, i)):
        return ":" not in line.text[:-1]  # a headline: «نابل: انطلاق موسم تقطير الزهر»
    if i == 0 and dateline.sources and following[0].words > SHORT and _signs_as_outlet(dateline, line):
        return True  # «العرائش نيوز:», «زنقة 20 | متابعة» above a story without a headline
    if i == 0 and _is_outlet_alone(layout, line):
        return layout.roles[1] is not LineRole.FURNITURE  # a live channel above the menu
    if i == 0:
        # A page may begin with its outlet's name, but a headline may also be one.
        if layout.roles[1] is LineRole.DATE and dateline.sources and (dateline.contributors or line.words <= 3):
            # «هسبريس - NAME», «جنگ نیوز» above a date; a title bar has its headline again below it.
            return not any(other.words > 2 and other.key in line.key for other in following[:24])
        if dateline.places and dateline.sources and dateline.contributors:
            return True
        return bool(dateline.places and (dateline.sources or dateline.dates)) and line.words <= 8
    return True


def _places_author(layout: Layout, dateline: Lead) -> bool:
    """Whether a dateline is a place and one known name and nothing else."""
    if not dateline.places or len(dateline.contributors) != 1 or dateline.sources:
        return False
    page, line = layout.page, layout.page.lines[0]
    first, _ = page.in_copy(dateline.contributors[0].span)
    return line.words <= MOST_WORDS_OF_PLACE_AND_NAME and is_known_name(page.text[first : line.end])


def _signs_as_outlet(dateline: Lead, line: Line) -> bool:
    """Whether a first line is an outlet set off by a colon, or beside a bar."""
    alone = not (dateline.places or dateline.contributors or dateline.dates)
    return alone and line.words <= MOST_WORDS_OF_PLACE_AND_NAME and (line.text[-1] == ":" or "|" in line.text)


def _is_outlet_alone(layout: Layout, line: Line) -> bool:
    """Whether a first line is an outlet's name, sure to be one, above a head or a story that names no other."""
    found = outlet(layout.page.raw(line.start, line.end))
    return found is not None and not found[1] and not layout.line_attributions


def _open_above(layout: Layout, i: int) -> int:
    lines = layout.page.lines
    return sum(role is None and not is_section(layout, lines[j]) for j, role in enumerate(layout.roles[:i]))


def _is_running(layout: Layout, i: int) -> bool:
    """Whether a line is running text: long, closed like a sentence, or opened by a lead."""
    line = layout.page.lines[i]
    if i in layout.line_attributions:
        return True
    if i == 0 and line.text[-1] == ":" and line.words >= FEWEST_WORDS_OF_A_SENTENCE and _quotes(layout):
        return True
    if line.words > LONGEST_HEADLINE:
        return True
    least = FEWEST_WORDS_OF_A_FIRST_SENTENCE if i == 0 else FEWEST_WORDS_OF_A_SENTENCE
    if _closed_by_agency(layout.page, line):
        return True
    if line.words >= least and line.closed and not line.text.endswith(("..", "…")):
        return True
    asks = line.words > SHORT and line.text[-1] in "؟!" and layout.page.language in PAGES_WITH_SECTIONS
    if asks and _open_above(layout, i):
        return True
    if line.words >= FEWEST_WORDS_OF_A_TOLD_LINE and layout.page.language == "ar" and tells_first(line.text):
        return True
    if line.words >= 8 and not furniture.is_breadcrumb(line.text):
        if glued(line.text):
            return True
        lead = layout.lead(i)
        return lead is not None and _opens(lead)
    return False


def _quotes(layout: Layout) -> bool:
    """Whether a first line with a colon introduces what the next one quotes; a Persian kicker ends so too."""
    page = layout.page
    return page.language in ("ckb", "ps") and page.lines[1:] != () and page.lines[1].text[0] in "\"«“'-"


def _tops_dateline(layout: Layout, i: int) -> bool:
    """Whether a first line that ends like a sentence is a headline: the story opens below it with place and agency."""
    page = layout.page
    if i or len(page.lines) < 2 or page.language not in PAGES_WITH_SECTIONS or page.lines[0].words > SHORT:
        return False
    if layout.lead(0) is not None or 0 in layout.line_attributions or layout.roles[1] is not None:
        return False
    lead = layout.lead(1)
    return lead is not None and bool(lead.places and lead.sources)


def _opens(lead: Lead) -> bool:
    """Whether a lead proves that a story begins: more than a place and a colon, which headlines have too."""
    return bool(lead.sources or lead.desk or lead.dates or lead.posted)
