"""One reader for each kind of words that announce an attribution: who reports, from where, whom they quote.

Strategy: the anchor tells on which side the names stand. Behind «به گزارش» and its like a whole source phrase is
parsed (`source_phrase`); an interview must name a correspondent or a known agency; before «کے مطابق» only a known
outlet counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.anchors import tells
from rtl_news_meta.news.article import Attribution, Source
from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.lookups import place_of, source_of
from rtl_news_meta.news.names import has_title, is_known_name
from rtl_news_meta.news.source_phrase import (
    REACH,
    WORD,
    Phrase,
    correspondent,
    is_office,
    quoted_names,
    quoting,
    read_phrase,
    skip_blanks,
    trimmed,
)
from rtl_news_meta.tables.cues import attributions as tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.page import Line, Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = [
    "INTERVIEW",
    "LEAD",
    "MENTION",
    "TOLD",
    "Found",
    "by_report",
    "interview",
    "named_before",
    "named_behind",
    "quoted_before",
    "quoted_paper",
    "quoting_alone",
    "reported_by",
    "reporting",
    "told_to",
]

LAST_LINE_OF_A_LEAD = 2
REACH_OF_TELLING = 400
NEAR_ENOUGH_TO_QUOTE = 48
QUOTED = re.compile(r"(?:[^\W\d_]+ +)?[\"«“] *([^\"»”\n]{2,30}?) *[\"»”]")
LEAD, INTERVIEW, TOLD, MENTION = 3, 2, 1, 0


@frozen(eq=False)
class Found:
    """An attribution with its place in the copy; `weight` orders what may name the article's agency."""

    attribution: Attribution
    start: int
    end: int
    at_line_start: bool
    weight: int


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
    if conjunction := _that().match(page.text, end, line.end):
        end = conjunction.end()
    if found.weight == LEAD and line.index > LAST_LINE_OF_A_LEAD + 1:
        return None
    return evolve(found, end=end)


@cache
def _reports() -> re.Pattern[str]:
    return re.compile(rf" *(?:{alternatives(tables.REPORTING)})(?![^\W_])")


def _outlet_quoting(page: Page, line: Line, start: int) -> Found | None:
    """Read «ایرنا به نقل از اینترفاکس گزارش داد،» at the start of a paragraph, from its «به نقل از» on."""
    own = page.agency_at(line.start)
    if own is None or line.index > LAST_LINE_OF_A_LEAD + 1 or page.text[own.span.end : start].strip(' »"”'):
        return None
    cue = quoting().match(page.text, start, line.end)
    verb = _reports().search(page.text, cue.end(), min(line.end, cue.end() + NEAR_ENOUGH_TO_QUOTE)) if cue else None
    if cue is None or verb is None:
        return None
    whom = trimmed(page.text, cue.end(), verb.start())
    if whom[0] >= whom[1]:
        return None
    agency = source_of(page, *trimmed(page.text, own.span.start, own.span.end))
    end = verb.end()
    if conjunction := _that().match(page.text, skip_blanks(page.text, end, line.end), line.end):
        end = conjunction.end()
    while end < line.end and page.text[end] in " ،,:":
        end += 1
    return _found(page, line.start, end, True, LEAD, agency, (source_of(page, *whom),))


@cache
def _in() -> re.Pattern[str]:
    words, divisions = alternatives(tables.IN), alternatives(tables.DIVISIONS)
    return re.compile(rf"[ \"»”]*(?<=[ \"»”])(?:{words}) +(?:(?:{divisions}) +)?")


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.THAT)}) +(?=\S)")


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
    return _found(page, start, phrase.end, at_start, weight, agency, quoted, phrase)


def _found(
    page: Page,
    start: int,
    end: int,
    at_start: bool,
    weight: int,
    agency: Source | None,
    quoted: tuple[Source, ...] = (),
    phrase: Phrase | None = None,
) -> Found:
    last = end
    while last > start and page.text[last - 1] in " :،,":
        last -= 1
    passage = page.passage(start, last)
    attribution = Attribution(
        span=passage.span,
        text=passage.text,
        agency=agency,
        quoted_sources=quoted,
        desk=page.passage(*phrase.desk) if phrase and phrase.desk else None,
        places=phrase.places if phrase else (),
        secondary=weight == MENTION,
    )
    return Found(attribution, start, end, at_start, weight)


def quoting_alone(page: Page, line: Line, start: int) -> Found | None:
    """Read «به نقل از Y» that stands by itself, or behind the outlet that quotes: «ایرنا به نقل از Y گزارش داد،»."""
    if found := _outlet_quoting(page, line, start):
        return found
    cue = quoting().match(page.text, start, line.end)
    if cue is None:
        return None
    names, end = quoted_names(page, cue.end(), min(line.end, cue.end() + REACH))
    if not names:
        return None
    return _found(page, start, end, False, MENTION, None, names)


def interview(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read «گفت وگو با (خبرنگار) AGENCY (در PLACE)»: a correspondent or a known agency must be named."""
    limit = min(line.end, anchor.end() + 80)
    return _correspondent_of(page, anchor.start(), anchor.end(), limit, INTERVIEW)


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
        if not reporter and (found.ambiguous or found.agency.kind != "agency"):
            return None
        end = found.span.end
        places: tuple[PlaceMention, ...] = ()
        if reporter and (where := _in().match(text, end, limit)) and (place := page.place_at(where.end())):
            places, end = (place_of(page, where.end(), place.span.end),), place.span.end
        phrase = Phrase(end, None, None, places, ())
        source = source_of(page, *trimmed(text, found.span.start, found.span.end))
        return _found(page, start, end, False, weight, source, (), phrase)
    return None


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


def named_behind(page: Page, line: Line, anchor: re.Match[str], weight: int) -> Found | None:
    """Read the Arabic «أفادت وكالة X», «ذكرت صحيفة X»."""
    text = page.text
    at = anchor.end()
    if text[at : at + 1] == "ل":
        at += 1
    limit = min(line.end, at + 70)
    found = page.agency_at(at)
    if found is not None and found.span.end <= limit:
        source = source_of(page, *trimmed(text, found.span.start, found.span.end))
        end = found.span.end
        where = _in().match(text, end, line.end)
        place = page.place_at(where.end()) if where else None
        if place is not None:
            end = place.span.end
        phrase = Phrase(end, None, None, (place_of(page, place.span.start, end),) if place else (), ())
        while end < line.end and text[end] in ' "»”،':
            end += 1
        conjunction = _that().match(text, end, line.end) if "،" not in text[phrase.end : end] else None
        if conjunction:
            end = conjunction.end()
        return _found(page, anchor.start(), end, weight == LEAD, weight, source, (), phrase)
    quoted = QUOTED.match(text, at, limit)
    if quoted:
        return _found(page, anchor.start(), quoted.end(), weight == LEAD, weight, source_of(page, *quoted.span(1)))
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
        at_start = text[line.start : word].strip() in ("", "د")
        weight = LEAD if at_start and found.agency.kind == "agency" else MENTION
        source = source_of(page, *trimmed(text, found.span.start, found.span.end))
        end = anchor.end()
        while end < line.end and text[end] in " ،,:":
            end += 1
        return _found(page, word, end, at_start, weight, source)
    return None


@cache
def _quoting_ur() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(tables.BY_UR)}) $")


@cache
def _reported_ur() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(tables.REPORTED_UR)}) +(?=\S)")


def quoted_before(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read the Urdu «Y کے حوالے سے», and «X نے Y کے حوالے سے نقل کیا ہے کہ» at the beginning of a line."""
    text = page.text
    words = [match.start() for match in WORD.finditer(text, max(line.start, anchor.start() - 60), anchor.start())]
    named = (found for word in words[-6:] if (found := page.agency_at(word)) is not None)
    quoted = next((found for found in named if not text[found.span.end : anchor.start()].strip(' "»”’')), None)
    if quoted is None:
        return None
    source = source_of(page, *trimmed(text, quoted.span.start, quoted.span.end))
    by = _quoting_ur().search(text, line.start, quoted.span.start)
    outlet = page.agency_at(line.start) if by else None
    if by is None or outlet is None or outlet.ambiguous or outlet.span.end != by.start():
        if quoted.ambiguous:
            return None
        return _found(page, quoted.span.start, anchor.end(), False, MENTION, None, (source,))
    that = _reported_ur().match(text, anchor.end(), line.end)
    agency = source_of(page, *trimmed(text, outlet.span.start, outlet.span.end))
    return _found(page, line.start, that.end() if that else anchor.end(), True, LEAD, agency, (source,))


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.WROTE)}) *:")


@cache
def _wrote() -> re.Pattern[str]:
    return re.compile(rf"[ »\"]*(?:[^\s:]+ +){{0,5}}(?:{alternatives(tables.WROTE)}) *:")


@cache
def _paper() -> re.Pattern[str]:
    nouns, verbs, in_ = map(alternatives, (tables.PAPERS, tables.WROTE, tables.IN))
    return re.compile(rf"(?P<name>(?:{nouns}) +[^\s:]+(?: [^\s:]+)??) (?:(?:{in_}) [^:]{{2,40}} )?(?:{verbs}) *:")


def quoted_paper(page: Page, line: Line) -> Found | None:
    """Read «روزنامه X نوشت:» at the start of a paragraph."""
    if _verb().search(page.text, line.start, min(line.end, line.start + REACH)) is None:
        return None
    found = page.agency_at(line.start)
    if found is not None and not found.ambiguous:
        name = trimmed(page.text, found.span.start, found.span.end)
    elif unknown := _paper().match(page.text, line.start, line.end):
        name = trimmed(page.text, *unknown.span("name"))
    else:
        return None
    wrote = _wrote().match(page.text, name[1], line.end)
    if wrote is None:
        return None
    source = source_of(page, *name)
    return _found(page, line.start, skip_blanks(page.text, wrote.end(), line.end), True, LEAD, None, (source,))
