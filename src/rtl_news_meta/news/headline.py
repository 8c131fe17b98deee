"""The headline among the short lines above a story, where the page shows none of them twice.

Strategy: lines that are something else by their place (the way home, a section, the author above the date) are left
out first. Then a kicker's colon and the place of the date tell; which of two lines is a kicker `kickers` says.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news import furniture
from rtl_news_meta.news.cues import alternatives, squeeze
from rtl_news_meta.news.date_lines import is_event_line
from rtl_news_meta.news.kickers import of_two
from rtl_news_meta.news.lookups import find_place, names_outlet, outlet
from rtl_news_meta.news.names import begins_with_initials, is_known_name, name_before_post
from rtl_news_meta.news.roles import SHORT, Layout, LineRole
from rtl_news_meta.news.sections import PAGES_WITH_SECTIONS, is_menu, is_section
from rtl_news_meta.tables.cues import attributions
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["below_lead", "is_site", "tops_page", "unrepeated_headline"]

FACT = re.compile(r"[^:\d]{3,28}: *[^\W_]")
NAMES = re.compile(r" +[-–—] +|[،,] *")
FEWEST_WORDS_BELOW_A_SECTION = 5
MOST_WORDS_OF_A_LEAD = 60
MOST_WORDS_OF_A_SITE = 3
MOST_WORDS_OF_A_NAME = 3
SITE = re.compile(r"[A-Za-z][A-Za-z0-9]+\.[A-Za-z]{2,5} *[-–—]")


def below_lead(layout: Layout, open_lines: list[int]) -> int | None:
    """Return the headline of a page that shows kicker, lead and headline in this order, above the line that reports."""
    page, roles, first = layout.page, layout.roles, layout.story
    if not open_lines:
        return _below_alone(layout)
    if len(open_lines) != 1 or not page.lines[open_lines[0]].text.endswith((":", "؛")) or first + 2 >= len(roles):
        return None
    line = page.lines[first + 1]
    if roles[first + 1] is not None or line.closed or line.words > SHORT or first + 2 not in layout.line_attributions:
        return None
    roles[open_lines[0]] = LineRole.KICKER
    roles[first] = LineRole.STANDFIRST
    layout.story = first + 2
    return first + 1


def _below_alone(layout: Layout) -> int | None:
    """Return the headline between a lead of one sentence above everything and the line that reports."""
    page, roles, first = layout.page, layout.roles, layout.story
    if page.language not in ("fa", "fa-AF") or first + 2 >= len(roles) or first in layout.line_attributions:
        return None
    lead, line = page.lines[first], page.lines[first + 1]
    if not lead.closed or lead.words > MOST_WORDS_OF_A_LEAD or layout.lead(first) is not None:
        return None
    if roles[first + 1] is not None or line.closed or not FEWEST_WORDS_BELOW_A_SECTION <= line.words <= SHORT:
        return None
    if first + 2 not in layout.line_attributions or line.text[-1] == ":":
        return None
    roles[first] = LineRole.STANDFIRST
    layout.story = first + 2
    return first + 1


def unrepeated_headline(layout: Layout, open_lines: list[int]) -> int | None:
    """Choose the headline among the short lines above the story."""
    page, roles = layout.page, layout.roles
    below_site = any(dateline.outlets and i == 0 for i, dateline in layout.datelines.items())
    if below_site and not (page.language in PAGES_WITH_SECTIONS and LineRole.DATE in roles[1 : layout.story]):
        return None  # a page that opens with its site's name shows place and person below it, and no headline
    if len(open_lines) > 1 and all(FACT.match(page.lines[i].text) and page.lines[i].words <= 6 for i in open_lines):
        return None  # a notice that states names and places line by line
    candidates = [i for i in open_lines if not _leave_out(layout, page.lines[i], open_lines)]
    if not candidates:
        return None
    candidates = _below_way_home(layout, candidates)
    for i in candidates:
        if page.lines[i].text.endswith((":", "؛")) and i + 1 in candidates:
            return i + 1
    dates = [i for i, role in enumerate(roles) if role in (LineRole.DATE, LineRole.DATELINE) and i <= layout.story]
    dates += [i for i, byline in layout.bylines.items() if i <= layout.story]
    return _by_dates(layout, candidates, dates) if dates else of_two(layout, candidates)


def _leave_out(layout: Layout, line: Line, open_lines: list[int]) -> bool:
    """Give a line that is no headline its role: the way home, a section, a name; False where it may be one."""
    page, roles, i = layout.page, layout.roles, line.index
    if furniture.is_breadcrumb(line.text):
        roles[i] = LineRole.FURNITURE
    elif home := furniture.home_before(line.text):
        return _leads_home(layout, line, home)
    elif is_section(layout, line):
        roles[i] = LineRole.SECTION
    elif is_site(layout, i):
        roles[i] = LineRole.OTHER
    elif tops_page(layout, i):
        roles[i] = LineRole.SECTION if line.words == 1 or _is_country(layout, line) else LineRole.OTHER
    elif furniture.is_trail(line.text):
        roles[i] = LineRole.FURNITURE
    elif line.index == 0 and _is_signature(layout, line, open_lines):
        roles[i] = LineRole.NAME
    elif line.index == 0 and len(open_lines) > 1 and (posted := name_before_post(line.text)):
        roles[i] = LineRole.NAME
        layout.names[i] = line.start + posted
    elif _signs_above_date(layout, line, open_lines):
        roles[i] = LineRole.NAME
    elif _names_site(layout, line) or _lone_above_date(layout, line, open_lines) or is_event_line(page, line):
        roles[i] = LineRole.OTHER
    elif SITE.match(line.text) or (line.text.strip("•* ").isascii() and page.language in PAGES_WITH_SECTIONS):
        roles[i] = LineRole.OTHER  # «AHDATH.INFO - …» that no reader could make out
    else:
        return False
    return True


def _leads_home(layout: Layout, line: Line, home: int) -> bool:
    """Give «ہوم قومی خبریں», the way home with nothing between its steps, its role; False if it is none."""
    section = evolve(line, start=line.start + home, text=line.text[home:])
    if is_menu(layout, section):
        layout.roles[line.index] = LineRole.FURNITURE
    elif is_section(layout, section):
        layout.roles[line.index] = LineRole.FURNITURE
        layout.section = (section.start, section.end)
    else:
        return False
    return True


def _is_signature(layout: Layout, line: Line, open_lines: list[int]) -> bool:
    """Whether the first line is its author's name: the one line above the story, or above the date and the headline."""
    if len(open_lines) == 1:
        return _signs_above(layout, line)
    return layout.roles[1:2] == [LineRole.DATE] and is_known_name(line.text)


def _by_dates(layout: Layout, candidates: list[int], dates: list[int]) -> int:
    """Choose the headline by the dates and bylines of the head: above them, else right below."""
    above = [i for i in candidates if i < min(dates)]
    if above:
        return of_two(layout, above)
    below = (
        [i for i in candidates if i > max(d for d in dates if d < candidates[0])]
        if min(dates) < candidates[0]
        else candidates
    )
    if len(below) > 1 and _signs_above_headline(layout, *below[:2]):
        layout.roles[below[0]] = LineRole.NAME
        del below[0]
    return of_two(layout, below) if below else candidates[0]


def _signs_above_headline(layout: Layout, first: int, second: int) -> bool:
    """Whether a name stands between the date and the headline: «محمد ثاقب», «روپے کی قدر میں بہتری، …»."""
    name, headline = layout.page.lines[first], layout.page.lines[second]
    if name.words > MOST_WORDS_OF_A_NAME or headline.words <= name.words + 1:
        return False
    if not is_known_name(name.text) and not begins_with_initials(name.text):
        return False
    return layout.page.language in PAGES_WITH_SECTIONS and layout.roles[first - 1] is LineRole.DATE


def _below_way_home(layout: Layout, candidates: list[int]) -> list[int]:
    """Leave out what stands above the way through the sections, where another line stands below it."""
    page, roles = layout.page, layout.roles
    ways = [i for i in range(candidates[-1]) if roles[i] is LineRole.FURNITURE and _is_way(page.lines[i].text)]
    if not ways or candidates[0] > ways[-1]:
        return candidates
    for i in candidates:
        if i < ways[-1]:
            roles[i] = LineRole.FURNITURE
    return [i for i in candidates if i > ways[-1]]


def _is_way(text: str) -> bool:
    return furniture.is_breadcrumb(text) or furniture.is_trail(text)


def _signs_above_date(layout: Layout, line: Line, open_lines: list[int]) -> bool:
    """Whether a known name stands above everything, right over the headline with its date: a Persian column."""
    if line.index or line.words > 3 or layout.page.language not in ("fa", "fa-AF") or open_lines[1:2] != [1]:
        return False
    dated = LineRole.DATE in layout.roles[2:4] and layout.story > 2
    return dated and layout.page.lines[1].words > line.words and is_known_name(line.text)


def _names_site(layout: Layout, line: Line) -> bool:
    """Whether the first line is the name with which the story's lead opens, or that a dateline below it has."""
    if line.index:
        return False
    sources = (source for dateline in layout.datelines.values() for source in dateline.sources)
    if line.words <= MOST_WORDS_OF_A_SITE and names_outlet(line.text):
        return True
    return line.key == layout.page.site or any(squeeze(search_copy(source.text).text) == line.key for source in sources)


def _lone_above_date(layout: Layout, line: Line, open_lines: list[int]) -> bool:
    """Whether two words stand above the date and a longer line below it: a name that no table knows, or a section."""
    if line.index or line.words > 2 or layout.roles[1:2] != [LineRole.DATE] or len(open_lines) < 2:
        return False
    following = layout.page.lines[open_lines[1]]
    return following.words >= FEWEST_WORDS_BELOW_A_SECTION and not following.closed


def _signs_above(layout: Layout, line: Line) -> bool:
    """Whether the one line above a story is its author's name; a Persian headline can look like one."""
    persian = layout.page.language in ("fa", "fa-AF")
    return line.words <= (2 if persian else 3) and is_known_name(line.text)


def tops_page(layout: Layout, i: int) -> bool:
    """Tell whether a line of one or two words stands above everything and a longer one follows: a section's name."""
    page, line = layout.page, layout.page.lines[i]
    if page.language not in PAGES_WITH_SECTIONS or line.words > 2 or not line.text.replace(" ", "").isalpha():
        return False
    if any(role is None for role in layout.roles[:i]) or is_known_name(line.text):
        return False
    below = (page.lines[j] for j in range(i + 1, min(layout.story, i + 6)) if layout.roles[j] is None)
    following = next(below, None)
    if following is None or following.words < FEWEST_WORDS_BELOW_A_SECTION:
        return False
    return not all(map(is_known_name, NAMES.split(following.text)))


def _is_country(layout: Layout, line: Line) -> bool:
    place = find_place(layout.page, line.start, line.end)
    return place is not None and place.latitude is None


def is_site(layout: Layout, i: int) -> bool:
    """Tell whether the first line is an outlet's name and nothing else, above a headline."""
    page, line = layout.page, layout.page.lines[i]
    if i:
        return False
    below = any(layout.roles[j] is None for j in range(1, min(layout.story, 6)))
    found = outlet(page.raw(line.start, line.end)) if below else None
    if found is None and below and (edition := _edition().search(line.text)):
        found = outlet(page.raw(line.start, line.start + edition.start()))  # «وائس آف امریکہ اردو»
    return found is not None and (page.language in PAGES_WITH_SECTIONS or not found[1])


@cache
def _edition() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(attributions.EDITIONS)})$")
