"""One reader for each kind of words that announce who reports: «به گزارش X», «أفادت وكالة X», «X کے مطابق».

Strategy: the anchor tells on which side the names stand. Behind «به گزارش» and its like a whole source phrase is
parsed (`source_phrase`); an interview must name a correspondent or a known agency; before «کے مطابق» only a known
outlet counts. Whom an outlet quotes is read in `quoting_readers`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.anchors import tells
from rtl_news_meta.news.article import Attribution
from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.edges import skip
from rtl_news_meta.news.found import (
    INTERVIEW,
    LAST_LINE_OF_A_LEAD,
    LEAD,
    MENTION,
    TOLD,
    Found,
    found_at,
    named_source,
    past_that,
)
from rtl_news_meta.news.lookups import place_of, source_of
from rtl_news_meta.news.names import has_title, is_known_name
from rtl_news_meta.news.phrase_words import REACH, WORD, correspondent, is_office, skip_blanks
from rtl_news_meta.news.source_phrase import Phrase, read_phrase
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.particles import FOR, OF_PS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.agencies import AgencyMention
    from rtl_news_meta.news.page import Line, Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["by_report", "interview", "named_before", "named_behind", "reported_by", "reporting", "told_to"]

REACH_OF_TELLING = 400
PERSIAN = ("IR", "AF")
QUOTED = re.compile(r"(?:[^\W\d_]+ +)?[\"«“] *([^\"»”\n]{2,30}?) *[\"»”]")


def reported_by(page: Page, line: Line, start: int, at: int, at_start: bool, weight: int) -> Found | None:
    """Read a source phrase behind «به گزارش»."""
    limit = min(line.end, at + REACH)
    phrase = read_phrase(page, at, limit)
    if phrase is None:
        return None
    agency, quoted = None, phrase.quoted
    if phrase.name is not None:
        source = source_of(page, *phrase.name)
        written = page.text[phrase.name[0] : phrase.name[1]]
        if source.id is None and (has_title(written) or is_known_name(written)):
            return None  # a person's report: «به گزارش آقای …»
        if is_office(page.text[phrase.name[0] : phrase.name[1]]) and source.id is None:
            quoted = (source, *quoted)
        else:
            agency = source
    if agency is None and not quoted and not phrase.places and phrase.desk is None:
        nobody = page.passage(start, phrase.end)
        return Found(
            Attribution(span=nobody.span, text=nobody.text, secondary=not at_start), start, phrase.end, at_start, weight
        )
    return found_at(page, start, phrase.end, at_start, weight, agency, quoted, phrase)


def by_report(page: Page, line: Line, anchor: re.Match[str], at_start: bool) -> Found | None:
    """Read the Kurdish «بەپێی ڕاپۆرتی ئاژانسی X،»: an agency reports, any other outlet is quoted."""
    found = reported_by(page, line, anchor.start(), anchor.end(), at_start, LEAD if at_start else MENTION)
    agency = found.attribution.agency if found else None
    if agency is None:
        return None
    known = lookup_agency(agency.text)
    if known is None and not agency.text.startswith(tables.OUTLET_NOUNS_CKB):
        return None  # a ministry's report: «بەپێی ڕاپۆرتێکی وەزارەتی …»
    if known is not None and known.kind != "agency":
        return reported_by(page, line, anchor.start(), anchor.end(), at_start, MENTION)
    return found


def reporting(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read «X گزارش داد که», «ڕۆژنامەی X بڵاویکردەوە»: the outlet whose name stands right before the verb."""
    found = named_before(page, line, anchor)
    agency = found.attribution.agency if found else None
    if found is None or agency is None or page.text[page.in_copy(agency.span)[1] : anchor.start()].strip(' »"”'):
        return None
    end = found.end
    end = past_that(page.text, end, line.end)
    if found.weight == LEAD and line.index > LAST_LINE_OF_A_LEAD + 1:
        return None
    return evolve(found, end=end)


def interview(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read «گفت وگو با (خبرنگار) AGENCY (در PLACE)»: a correspondent or a known agency must be named."""
    limit = min(line.end, anchor.end() + 80)
    return _correspondent_of(page, anchor.start(), anchor.end(), limit, INTERVIEW)


def told_to(page: Page, found: list[Found]) -> Iterator[Found]:
    """Yield «… به ایسنا گفت» of the first paragraphs, which tells whose reporter asked."""
    if page.language not in ("fa", "fa-AF"):
        return
    taken = [(each.start, each.end) for each in found]
    for line in page.lines[:6]:
        for match in tells().finditer(page.text, line.start, min(line.end, line.start + REACH_OF_TELLING)):
            if any(start <= match.start() < end for start, end in taken):
                continue
            read = _correspondent_of(page, match.start(), match.end(), min(line.end, match.end() + 60), TOLD)
            if read is not None:
                yield read


def _correspondent_of(page: Page, start: int, at: int, limit: int, weight: int) -> Found | None:
    text = page.text
    at = skip_blanks(text, at, limit)
    reporter = correspondent().match(text, at, limit)
    if reporter:
        at = reporter.end()
    words = [match.start() for match in WORD.finditer(text, at, limit)]
    mentions = [page.agency_at(word) for word in words[: 5 if reporter else 1]]
    sure = next((found for found in mentions if found and not found.ambiguous and found.span.end <= limit), None)
    for found in [sure] if sure and reporter else mentions:
        if found is None or found.span.end > limit:
            continue
        if not reporter and (found.ambiguous or not _asks(found, weight)):
            return None
        end = found.span.end
        places: tuple[PlaceMention, ...] = ()
        if reporter and (where := _in().match(text, end, limit)) and (place := page.place_at(where.end())):
            places, end = (place_of(page, where.end(), place.span.end),), place.span.end
        phrase = Phrase(end, None, None, places, ())
        source = named_source(page, found)
        return found_at(page, start, end, False, weight, source, (), phrase)
    return None


def _asks(found: AgencyMention, weight: int) -> bool:
    """Whether an outlet has reporters who ask: an agency, and in «گفت و گو با "ورزش سه"» a site of the country."""
    if found.agency.kind == "agency":
        return True
    return weight == INTERVIEW and found.agency.kind == "site" and found.agency.country in PERSIAN


@cache
def _in() -> re.Pattern[str]:
    words, divisions = alternatives(tables.IN), alternatives(tables.DIVISIONS)
    return re.compile(rf"[ \"»”]*(?<=[ \"»”])(?:{words}) +(?:(?:{divisions}) +)?")


def named_behind(page: Page, line: Line, anchor: re.Match[str], weight: int) -> Found | None:
    """Read the Arabic «أفادت وكالة X», «ذكرت صحيفة X»."""
    text = page.text
    at = anchor.end()
    if text.startswith(FOR, at):
        at += len(FOR)
    limit = min(line.end, at + 70)
    found = page.agency_at(at)
    if found is not None and found.span.end <= limit:
        source = named_source(page, found)
        end = found.span.end
        where = _in().match(text, end, line.end)
        place = page.place_at(where.end()) if where else None
        if place is not None:
            end = place.span.end
        phrase = Phrase(end, None, None, (place_of(page, place.span.start, end),) if place else (), ())
        end = skip(text, end, line.end, ' "»”،')
        if "،" not in text[phrase.end : end]:
            end = past_that(text, end, line.end)
        return found_at(page, anchor.start(), end, weight == LEAD, weight, source, (), phrase)
    quoted = QUOTED.match(text, at, limit)
    if quoted:
        return found_at(page, anchor.start(), quoted.end(), weight == LEAD, weight, source_of(page, *quoted.span(1)))
    return None


def named_before(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read «X کے مطابق», «د X اژانس د راپور له مخې»: the outlet whose name ends where the cue begins."""
    text = page.text
    first = max(line.start, anchor.start() - 60)
    words = [match.start() for match in WORD.finditer(text, first, anchor.start())]
    for word in words[-6:]:
        found = page.agency_at(word)
        if found is None or found.ambiguous:
            continue
        between = text[found.span.end : anchor.start()].split()
        if found.span.end > anchor.start() or len(between) > 2:
            continue
        at_start = text[line.start : word].strip() in ("", OF_PS)
        weight = LEAD if at_start and found.agency.kind == "agency" else MENTION
        source = named_source(page, found)
        end = anchor.end()
        end = skip(text, end, line.end, " ،,:")
        return found_at(page, word, end, at_start, weight, source)
    return None
