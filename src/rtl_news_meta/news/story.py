"""The story: which of the lines from its first paragraph on are body, and which stand among them or close it."""

from __future__ import annotations

import re

from rtl_news_meta.news.bylines import role_at
from rtl_news_meta.news.cues import squeeze
from rtl_news_meta.news.head import PLACE_BEFORE_DASH
from rtl_news_meta.news.labels import LabelKind
from rtl_news_meta.news.lead import Lead
from rtl_news_meta.news.lookups import place_of
from rtl_news_meta.news.names import can_be_name, has_title, is_known_name
from rtl_news_meta.news.quoting_readers import quoted_paper
from rtl_news_meta.news.roles import LONGEST_HEADLINE, Layout, LineRole
from rtl_news_meta.news.settle import DASHES
from rtl_news_meta.news.standfirst import find_standfirst
from rtl_news_meta.news.tag_lines import read_tags
from rtl_news_meta.news.whole_lines import whole_line

__all__ = ["read_story"]

LAST_LINE_OF_A_NAME = 5
LONGEST_NAME = 4
LONGEST_LEAD = 90
FEWEST_WORDS_OF_A_PARAGRAPH = 12
FEWEST_WORDS_OF_A_LEAD = 3
INITIAL_AND_NAME = re.compile(r"[^\W\d_]\. ?[^\W\d_]{3,}")
"""«ش.مصطفى»: who signs a story with an initial."""
BULLETS = "*•-–— "
SPEAKER = re.compile(r"[^\W\d]+(?: [^\W\d]+){0,2} ?: ?[^\W\d]")


def _datelines_in_story(layout: Layout) -> None:
    """Take a dateline on a line of its own between the first paragraphs: the standfirst stands above it."""
    page, roles = layout.page, layout.roles
    for i in range(layout.story + 1, min(layout.story + 4, len(roles))):
        if roles[i] is None and page.lines[i].words <= 8:
            found = whole_line(page, page.lines[i])
            if found is not None and found.tells_of(page, [line.key for line in page.lines[: layout.story]]):
                roles[i] = LineRole.CAPTION
            elif found is not None and found.sources and (found.places or found.contributors):
                layout.datelines[i] = found
                roles[i] = LineRole.DATELINE


def read_story(layout: Layout) -> None:
    """Give the lines from the first paragraph on their roles."""
    page, roles = layout.page, layout.roles
    _datelines_in_story(layout)
    for i in range(layout.story, len(roles)):
        if roles[i] is None:
            roles[i] = LineRole.OTHER if 0 <= layout.end_line < i else LineRole.BODY
    _lead_above(layout)
    _caption_before_buttons(layout)
    _related(layout)
    read_tags(layout)
    _name_below_lead(layout)
    _last_name(layout)
    for i in layout.indices(LineRole.BODY)[:5]:
        layout.lead(i)
        lead = layout.leads.get(i)
        if i not in layout.line_attributions and (lead is None or lead.sources) and page.language in ("fa", "fa-AF"):
            paper = quoted_paper(page, page.lines[i], lead.end if lead else page.lines[i].start)
            if paper is not None:
                layout.line_attributions[i] = paper
    _speakers(layout)
    _lone_leads(layout)
    _place_below_name(layout)
    find_standfirst(layout)


def _speakers(layout: Layout) -> None:
    """Leave in the story what opens several of its paragraphs: who asks or answers in an interview."""
    opened: dict[str, list[int]] = {}
    for i, lead in layout.leads.items():
        if layout.roles[i] is LineRole.BODY and ":" in layout.page.text[lead.start : lead.end] and not lead.dates:
            opened.setdefault(squeeze(layout.page.text[lead.start : lead.end]), []).append(i)
    for i in (i for lines in opened.values() if len(lines) > 1 for i in lines):
        del layout.leads[i]


def _lone_leads(layout: Layout) -> None:
    """Keep a name or a place that alone opens a paragraph only at the head of the story.

    A person alone signs Persian stories only, and none whose headline has the name: there it is the speaker's.
    """
    page = layout.page
    first = next(iter(layout.indices(LineRole.BODY)), -1)
    headlines = [page.lines[i].key for i in layout.indices(LineRole.HEADLINE)]
    for i, lead in list(layout.leads.items()):
        if not lead.lone:
            continue
        name = squeeze(page.text[lead.start : lead.end])
        signs = page.language in ("fa", "fa-AF") and bool(headlines) and name[:8] not in headlines[0]
        signs = signs or role_at(page, lead.start, lead.end) is not None
        second = i == first + 1 and lead.contributors and page.text[lead.end - 2 : lead.end].strip() in DASHES
        if not (i == first or (second and _sets_off(layout, first))) or (lead.contributors and not signs):
            del layout.leads[i]


def _sets_off(layout: Layout, first: int) -> bool:
    """Whether the page can have set the first paragraph apart, for the author's name opens the second one."""
    line = layout.page.lines[first]
    return LineRole.HEADLINE in layout.roles and line.words < LONGEST_LEAD and first not in layout.leads


def _place_below_name(layout: Layout) -> None:
    """Take what opens an Arabic story right below its author's name for a place, known or not."""
    page = layout.page
    first = next(iter(layout.indices(LineRole.BODY)), 0)
    if page.language != "ar" or not first or layout.roles[first - 1] is not LineRole.NAME or first in layout.leads:
        return
    line = page.lines[first]
    found = PLACE_BEFORE_DASH.match(page.text, line.start, line.end)
    if found is None or not can_be_name(found[1], fewest=1):
        return
    layout.leads[first] = Lead(line.start, found.end(), places=(place_of(page, *found.span(1)),))


def _caption_before_buttons(layout: Layout) -> None:
    """A first line that only share buttons part from the story is the caption of its picture."""
    page, roles = layout.page, layout.roles
    body = layout.indices(LineRole.BODY)
    if not body or body[0] != 0 or LineRole.HEADLINE in roles or len(body) < 2:
        return
    if (
        len(roles) > 2
        and roles[1] is LineRole.FURNITURE
        and roles[2] in (LineRole.FURNITURE, LineRole.BODY)
        and page.lines[0].words < 40
    ):
        roles[0] = LineRole.HEADLINE if SPEAKER.match(page.lines[0].text) else LineRole.CAPTION


def _related(layout: Layout) -> None:
    """Take the short lines below «اقرأ أيضاً» with it, until running text goes on."""
    page, roles = layout.page, layout.roles
    for i, labels in layout.labels.items():
        if labels[0].kind is not LabelKind.RELATED or labels[0].value != labels[0].end:
            continue
        for j in range(i + 1, min(i + 7, len(roles))):
            line = page.lines[j]
            dated = roles[j] is LineRole.DATE and j > layout.story  # when the other story was published
            if not dated and (roles[j] is not LineRole.BODY or line.closed or line.words > LONGEST_HEADLINE):
                break
            roles[j] = LineRole.FURNITURE


def _name_below_lead(layout: Layout) -> None:
    """A person's name between the first paragraphs of a Persian story signs it, and what stands above is its lead.

    A name that the paragraph below tells of is a crosshead.
    """
    page, roles = layout.page, layout.roles
    body = layout.indices(LineRole.BODY)
    headline = layout.indices(LineRole.HEADLINE)
    if page.language not in ("fa", "fa-AF") or len(body) < 3 or not headline:
        return
    for i in body[1:LAST_LINE_OF_A_NAME]:
        line = page.lines[i]
        if line.words > LONGEST_NAME or line.closed or not is_known_name(line.text):
            continue
        below = next((page.lines[j] for j in body if j > i), None)
        told = any(squeeze(line.text.split()[-1]) in page.lines[j].key for j in (*headline, i - 1))
        if below is None or told or squeeze(line.text.split()[-1]) in below.key:
            return
        if min(page.lines[i - 1].words, below.words) <= FEWEST_WORDS_OF_A_PARAGRAPH:
            return
        roles[i] = LineRole.NAME
        if i == body[0] + 1 and page.lines[body[0]].words < LONGEST_LEAD and layout.lead(body[0]) is None:
            roles[body[0]] = LineRole.STANDFIRST
        return


def _lead_above(layout: Layout) -> None:
    """Take a line below the headline with which the line below it begins again for the story's lead, set apart."""
    lines, roles = layout.page.lines, layout.roles
    for i in layout.indices(LineRole.SUBHEAD):
        if lines[i].words < FEWEST_WORDS_OF_A_LEAD or not lines[i + 1 : i + 2]:
            continue
        if roles[i + 1] in (LineRole.SUBHEAD, LineRole.BODY) and lines[i + 1].key.startswith(lines[i].key):
            roles[i], roles[i + 1] = LineRole.STANDFIRST, LineRole.BODY


def _last_name(layout: Layout) -> None:
    """A person's name on the last line of the story signs it."""
    page, roles = layout.page, layout.roles
    body = layout.indices(LineRole.BODY)
    named = (
        LineRole.NAME in roles
        or layout.bylines
        or any(lead.contributors for lead in (*layout.datelines.values(), *layout.leads.values()))
    )
    if len(body) < 2 or named:
        return
    line = page.lines[body[-1]]
    if page.lines[body[-2]].closed and INITIAL_AND_NAME.fullmatch(line.text):
        roles[body[-1]] = LineRole.NAME
        return
    if len(body) < 3 and not has_title(line.text):
        return
    name = re.split(r" +[-–—] +", line.text.lstrip(BULLETS))[0]
    follows_paragraph = page.lines[body[-2]].closed
    if is_known_name(name) and line.words <= 12 and follows_paragraph and squeeze(name) not in page.lines[body[-2]].key:
        roles[body[-1]] = LineRole.NAME
        layout.names[body[-1]] = line.start + line.text.index(name) + len(name)
