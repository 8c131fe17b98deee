"""What each line of a page is: title, kicker, headline, date, byline, dateline, body, caption, tag, furniture.

Strategy: lines that tell by themselves what they are (furniture, labels, dates, credits, captions) are taken first,
then end mark and notices from the end upwards. The first line that is running text begins the story; what stands above
it is the head (`head`), what is left is the story (`story`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news import furniture
from rtl_news_meta.news.attributions import LEAD, attributions_in
from rtl_news_meta.news.bylines import byline_of, is_picture_credit, role_at, role_of
from rtl_news_meta.news.cues import alternatives, squeeze
from rtl_news_meta.news.endmarks import closing_credit, end_mark_of
from rtl_news_meta.news.head import is_news_of, is_section, read_head
from rtl_news_meta.news.labels import Label, LabelKind, labels_of
from rtl_news_meta.news.leads import Lead, whole_line
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.publication import is_date_line
from rtl_news_meta.news.roles import LONGEST_HEADLINE, SHORT, Layout, LineRole
from rtl_news_meta.news.segments import outlet
from rtl_news_meta.news.story import read_story
from rtl_news_meta.tables.cues import attributions as caption_tables

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["lay_out"]

PHOTO_CREDIT = re.compile(r"\( *([^()]{2,40}?) *\) *\.?$")
NUMBERED = re.compile(r"([^\W\d_]+) *: *\d{2,8}$")
MOST_WORDS_OF_A_TAG = 3
FEWEST_WORDS_OF_A_SENTENCE = 6
FEWEST_WORDS_OF_A_FIRST_SENTENCE = 4


def lay_out(page: Page) -> Layout:
    """Return what each line of the page is."""
    layout = Layout(page, [None] * len(page.lines))
    layout.attributions = attributions_in(page)
    _index_attributions(layout)
    _tell_by_themselves(layout)
    _tags_above(layout)
    _tail(layout)
    _find_story(layout)
    read_head(layout)
    read_story(layout)
    return layout


def _index_attributions(layout: Layout) -> None:
    at = 0
    lines = layout.page.lines
    for found in layout.attributions:
        while at + 1 < len(lines) and lines[at + 1].start <= found.start:
            at += 1
        if found.at_line_start and found.weight == LEAD and at not in layout.line_attributions:
            layout.line_attributions[at] = found


# --- lines that tell by themselves -----------------------------------------------------------------------------------


def _tell_by_themselves(layout: Layout) -> None:
    page, roles = layout.page, layout.roles
    for i, line in enumerate(page.lines):
        if len(line.text) > 200:
            if (i < 8 or i > len(page.lines) - 8) and furniture.is_opening(line.text):
                roles[i] = LineRole.FURNITURE
            continue
        if furniture.is_furniture(line) or furniture.is_masthead(line.text):
            roles[i] = LineRole.FURNITURE
        elif _is_caption(line) or is_picture_credit(page, line):
            roles[i] = LineRole.CAPTION
        elif labels := labels_of(page, line):
            layout.labels[i] = labels
            roles[i] = LineRole.LABEL
            _label_role(layout, i, labels)
        elif is_date_line(page, line):
            roles[i] = LineRole.DATE
        elif byline := byline_of(page, line):
            layout.bylines[i] = byline
            roles[i] = LineRole.BYLINE
        elif (number := NUMBERED.match(line.text)) and role_of(squeeze(number[1]), page.language) is not None:
            roles[i] = LineRole.FURNITURE
        elif (cut := furniture.counter_at_end(line.text)) is not None:
            layout.counters[i] = line.start + cut
            roles[i] = LineRole.DATE
    _menu(layout)
    for i, line in enumerate(page.lines):
        beside = LineRole.FURNITURE in roles[max(0, i - 1) : i + 2]
        if roles[i] is None and beside and furniture.is_weak(line):
            roles[i] = LineRole.FURNITURE


def _menu(layout: Layout) -> None:
    """Take a way home that has a line for each of its steps: «الرئيسية», «أخبار», «اقتصاد»."""
    lines = layout.page.lines
    if not lines or not furniture.is_home(lines[0].text):
        return
    steps = 1
    while steps < len(lines) and layout.roles[steps] is None and is_section(layout, lines[steps]):
        steps += 1
    if len(lines) > steps + 1:
        layout.roles[0] = LineRole.FURNITURE
        if steps > 2:
            layout.roles[:steps] = [LineRole.FURNITURE] * steps


def _tags_above(layout: Layout) -> None:
    """Take the very short lines below a label of tags that stands above the headline."""
    page, roles = layout.page, layout.roles
    for i, labels in layout.labels.items():
        if labels[0].kind is not LabelKind.TAGS or labels[0].value != labels[0].end or i > SHORT:
            continue
        for j in range(i + 1, len(roles)):
            if roles[j] is not None or page.lines[j].words > MOST_WORDS_OF_A_TAG or page.lines[j].closed:
                break
            roles[j] = LineRole.TAG


def _label_role(layout: Layout, i: int, labels: tuple[Label, ...]) -> None:
    """Labels without a value, and of values that no field holds, are furniture; a related story is too."""
    kind = labels[0].kind
    empty = all(label.value == label.end for label in labels)
    if kind is LabelKind.SOURCE and not empty:
        # «المصدر: أبوظبي - وام» is a dateline with a label.
        start, end = labels[0].value, labels[0].end
        line = evolve(layout.page.lines[i], start=start, end=end, text=layout.page.text[start:end])
        dateline = whole_line(layout.page, line)
        if dateline is not None and dateline.places and dateline.sources:
            layout.datelines[i] = dateline
            layout.roles[i] = LineRole.DATELINE
            return
    if kind in (LabelKind.RELATED, LabelKind.OTHER) or empty:
        layout.roles[i] = LineRole.FURNITURE


@cache
def _captions() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(caption_tables.CAPTIONS)})")


@cache
def _caption_ends() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(caption_tables.CAPTION_ENDS)}) *[.۔]?$")


def _is_caption(line: Line) -> bool:
    return _captions().match(line.text) is not None or (
        len(line.text) < 180 and _caption_ends().search(line.text, max(0, len(line.text) - 40)) is not None
    )


# --- the tail --------------------------------------------------------------------------------------------------------


def _tail(layout: Layout) -> None:
    page, roles = layout.page, layout.roles
    last = len(page.lines) - 1
    free = True
    for i in range(last, max(-1, last - 14), -1):
        line = page.lines[i]
        if roles[i] is None and i > 0 and len(line.text) > 40 and furniture.is_notice(line.text):
            roles[i] = LineRole.FURNITURE
        if roles[i] in (LineRole.FURNITURE, LineRole.LABEL, LineRole.BYLINE, LineRole.DATE, LineRole.TAG):
            continue
        if free and len(line.text) > 60 and (tail := furniture.glued_behind(line.text)):
            layout.cuts[i] = line.start + tail[0]
            layout.cues[i] = line.start + tail[1]
            break
        found = end_mark_of(page, line, last=free)
        if found is not None:
            layout.end, layout.end_line = found, i
            if found.start <= line.start + 1:
                roles[i] = LineRole.END
            break
        if free and layout.credit is None and (credit := closing_credit(page, line)):
            layout.credit, layout.credit_line = credit, i
            if credit[1] <= line.start:
                roles[i] = LineRole.OTHER
                continue
        free = False

    _behind_notices(layout)


def _behind_notices(layout: Layout) -> None:
    """Take what stands between two notices at the end for the page's too: latest comments, other headlines."""
    page, roles = layout.page, layout.roles
    last = len(roles) - 1
    if last < 3 or roles[last] is not LineRole.FURNITURE or len(page.lines[last].text) < 60:
        return
    first = last
    for i in range(last - 1, max(1, last - 8), -1):
        if (
            roles[i] is LineRole.FURNITURE
            and len(page.lines[i].text) >= 60
            and not page.lines[i].text.startswith("End")
        ):
            first = i
    for i in range(first, last):
        if roles[i] is None:
            roles[i] = LineRole.FURNITURE


# --- where the story begins ------------------------------------------------------------------------------------------


def _find_story(layout: Layout) -> None:
    page, roles = layout.page, layout.roles
    for i, line in enumerate(page.lines):
        if roles[i] is not None:
            continue
        if i < 12 and not furniture.is_breadcrumb(line.text):
            below_site = i > 0 and i - 1 in layout.datelines and bool(layout.datelines[i - 1].outlets)
            dateline = whole_line(page, line, alone=below_site) if line.words <= SHORT + 8 else None
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
        if i and _has_photo_credit(page, line):
            roles[i] = LineRole.CAPTION
            continue
        if _is_running(layout, i):
            layout.story = i
            return
    layout.story = next((i for i, role in enumerate(roles) if role is None), len(roles))
    # Nothing but short lines: the last of them is the story if another can be the headline.
    short = [i for i, role in enumerate(roles) if role is None]
    if len(short) > 1:
        layout.story = short[1]


def _has_photo_credit(page: Page, line: Line) -> bool:
    """Whether a line ends with its picture's agency or photographer in brackets: «مسافرون في المطار (رويترز)»."""
    found = PHOTO_CREDIT.search(line.text, max(0, len(line.text) - 60))
    if found is None or line.words > LONGEST_HEADLINE or len(line.text[: found.start()].split()) < 3:
        return False
    start, end = line.start + found.start(1), line.start + found.end(1)
    agency = outlet(page.raw(start, end))
    return (agency is not None and agency[0].kind == "agency") or role_at(page, start, end) is not None


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
    if is_section(layout, line) or is_news_of(layout, line):
        return False
    following = layout.page.lines[i + 1 :]
    if not following:
        return False
    if len(dateline.sources) == 1 and not (dateline.places or dateline.contributors or dateline.dates):
        # An outlet's name alone is a dateline at the top or right below the headline, not in the midst of lines.
        open_above = _open_above(layout, i)
        if open_above > 2:
            return False
    if dateline.places and dateline.contributors and not (dateline.sources or dateline.dates or _open_above(layout, i)):
        return False  # a headline: «نابل: انطلاق موسم تقطير الزهر»
    if i == 0 and _is_outlet_alone(layout, line):
        return True
    if i == 0:
        # A page may begin with its outlet's name, but a headline may also be one.
        if layout.roles[1] is LineRole.DATE and dateline.sources and (dateline.contributors or line.words <= 3):
            # «هسبريس - NAME», «جنگ نیوز» above a date; a title bar has its headline again below it.
            return not any(other.words > 2 and other.key in line.key for other in following[:24])
        return bool(dateline.places and (dateline.sources or dateline.dates)) and line.words <= 8
    return True


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
    if line.words > LONGEST_HEADLINE:
        return True
    least = FEWEST_WORDS_OF_A_FIRST_SENTENCE if i == 0 else FEWEST_WORDS_OF_A_SENTENCE
    if line.words >= least and line.closed and not line.text.endswith(("..", "…")):
        return True
    if line.words >= 8:
        if layout.glued.get(i) or furniture.glued(line.text):
            return True
        lead = layout.lead(i)
        return lead is not None and _opens(lead)
    return False


def _opens(lead: Lead) -> bool:
    """Whether a lead proves that a story begins: more than a place and a colon, which headlines have too."""
    return bool(lead.sources or lead.desk or lead.dates or lead.posted)
