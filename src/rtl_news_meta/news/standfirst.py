"""The standfirst: the one paragraph that a page sets apart between the headline and the story.

Strategy: what stands below it tells. The story begins anew there: with the line that says who reports, with the same
words at greater length, or with a dateline of its own.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.found import INTERVIEW, TOLD
from rtl_news_meta.news.furniture import is_link
from rtl_news_meta.news.kickers import ends_with_verb
from rtl_news_meta.news.roles import Layout, LineRole
from rtl_news_meta.tables.cues import attributions as attribution_tables
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.lead import Lead
    from rtl_news_meta.news.page import Line

__all__ = ["find_standfirst"]

FEWEST_PARAGRAPHS = 3
LONGEST_SUMMARY = 34
LONGEST_PARTICLE = 2
AT_GREATER_LENGTH = 1.4
FEWEST_WORDS_OF_A_LEAD = 10
REACH_OF_ASKING = 260
FEWEST_WORDS_AGAIN = 4
SHARE_AGAIN = 0.4
ADDRESS = re.compile(r"https?:\S+$")


def find_standfirst(layout: Layout) -> None:
    """Tell the lead that the page sets apart: the one paragraph before the line that says who reports."""
    page, roles = layout.page, layout.roles
    body = layout.indices(LineRole.BODY)
    if _unclosed(layout, body):
        return
    if len(body) < 2 or LineRole.HEADLINE not in roles:
        return
    first, second = body[0], body[1]
    line = page.lines[first]
    if line.words > 90 or first in layout.line_attributions:
        return
    lead = layout.leads.get(first)
    if lead is not None and (lead.desk or lead.contributors or lead.posted):
        return
    if any(first < i < second for i in layout.datelines):
        roles[first] = LineRole.STANDFIRST
        return
    if second == first + 2 and lead is None and is_link(page.lines[first + 1].text) and line.closed:
        roles[first] = LineRole.STANDFIRST  # its short link parts it from the story
        return
    if second not in layout.line_attributions and page.lines[second].text.split(" ", 1)[0] in _pronouns():
        return  # the story goes on from its first sentence: «رئیس اتحادیه … خبر داد. او …»
    if _restarts(layout, second, lead) or (lead is not None and _long_agency(layout, first, lead)):
        roles[first] = LineRole.STANDFIRST
        return
    if lead is None and line.words <= LONGEST_SUMMARY and any(map(_is_address, page.lines[first + 1 : second])):
        roles[first] = LineRole.STANDFIRST  # below it the article's address, picture and advertisement
        return
    if lead is None and _repeated(layout, first, second):
        roles[first] = LineRole.STANDFIRST
        return
    signed = first > 0 and roles[first - 1] in (LineRole.DATELINE, LineRole.BYLINE, LineRole.NAME)
    persian = page.language in ("fa", "fa-AF")
    if lead is None and not signed and persian and (_sums_up(layout, first, body) or _tells_again(layout, first, body)):
        roles[first] = LineRole.STANDFIRST
        return
    if (
        lead is None
        and line.words <= 30
        and line.closed
        and not line.gap
        and page.lines[second].gap
        and len(body) <= 2 + len(body) // 2
    ):
        above = page.lines[first - 1] if first else None
        if above is not None and roles[first - 1] is LineRole.HEADLINE:
            roles[first] = LineRole.STANDFIRST


def _unclosed(layout: Layout, body: list[int]) -> bool:
    """Give a Persian lead without its full stop, taken for a subhead above the line that reports, its role."""
    i = body[0] - 1 if body else 0
    if (
        i < 1
        or layout.page.language not in ("fa", "fa-AF")
        or not (body[0] in layout.line_attributions or _asks(layout, body[0]))
    ):
        return False
    line = layout.page.lines[i]
    if layout.roles[i] is not LineRole.SUBHEAD or layout.roles[i - 1] is not LineRole.HEADLINE:
        return False
    if line.words < FEWEST_WORDS_OF_A_LEAD or not (ends_with_verb(line.text) or line.text[-1] in "!؟"):
        return False
    layout.roles[i] = LineRole.STANDFIRST
    return True


def _is_address(line: Line) -> bool:
    return ADDRESS.match(line.text) is not None


def _repeated(layout: Layout, first: int, second: int) -> bool:
    """Whether the page shows its first paragraph twice: once set apart, once in the story."""
    above, below = layout.page.lines[first].key, layout.page.lines[second].key
    return len(above) > 30 and below.startswith(above[:-3])


@cache
def _says() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{alternatives(attribution_tables.TELLS)})(?![^\W_])")


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(search_copy(word).text for word in attribution_tables.PRONOUNS)


def _sums_up(layout: Layout, first: int, body: list[int]) -> bool:
    """Whether one short sentence stands before a story of several paragraphs in which someone speaks from the start."""
    line, below = layout.page.lines[first], layout.page.lines[body[1]]
    one_sentence = line.closed and line.words <= 34 and ". " not in line.text
    return one_sentence and len(body) >= 3 and below.words > line.words and _says().search(below.text) is not None


def _tells_again(layout: Layout, first: int, body: list[int]) -> bool:
    """Whether the second of several paragraphs tells at length what one short sentence above it has told."""
    line, below = layout.page.lines[first], layout.page.lines[body[1]]
    if not line.closed or line.words > LONGEST_SUMMARY or ". " in line.text or len(body) < FEWEST_PARAGRAPHS:
        return False
    if below.words < line.words * AT_GREATER_LENGTH:
        return False
    words = {word for word in map(squeeze, line.text.split()) if len(word) > LONGEST_PARTICLE}
    again = words.intersection(map(squeeze, below.text.split()))
    return len(again) >= FEWEST_WORDS_AGAIN and len(again) >= SHARE_AGAIN * len(words)


def _restarts(layout: Layout, i: int, before: Lead | None) -> bool:
    """Whether a paragraph begins the story anew by saying who reports."""
    if i in layout.line_attributions and layout.page.language == "ckb":
        return False  # «بەپێی ڕاپۆرتی ئاژانسی …» credits a statement, wherever it stands
    if i in layout.line_attributions:
        agency = layout.line_attributions[i].attribution.agency
        own = {source.id for source in before.sources} if before is not None and before.places else set()
        if own and layout.page.language == "ar":
            return False  # «نابلس- معا- …» goes on with «وأفاد مراسل معا …»
        # Behind a dateline with its agency, another agency is quoted: «غزة - معا - …», «وأفادت وكالة الأناضول …».
        return agency is not None and (not own or agency.id is None or agency.id in own)
    if before is not None and not before.sources and not before.places:
        return False
    if _asks(layout, i):
        return before is None or bool(before.sources)
    lead = layout.leads.get(i)
    return before is None and lead is not None and bool(lead.sources or lead.contributors)


def _asks(layout: Layout, i: int) -> bool:
    """Whether a paragraph begins with someone who speaks to the outlet's reporter."""
    line = layout.page.lines[i]
    return any(
        line.start <= found.start < line.end
        and found.weight in (INTERVIEW, TOLD)
        and found.start - line.start < REACH_OF_ASKING
        for found in layout.attributions
    )


def _long_agency(layout: Layout, i: int, lead: Lead) -> bool:
    """Whether the line opens as Fars opens its standfirst: «خبرگزاری فارس: …», spelt out."""
    text = layout.page.lines[i].text
    return (
        bool(lead.sources)
        and not lead.places
        and squeeze(text[:9]).startswith(tuple(keys(attribution_tables.AGENCY_NOUN)))
    )
