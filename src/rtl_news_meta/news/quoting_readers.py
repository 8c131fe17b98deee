"""Readers of attributions that name whom an outlet quotes: «به نقل از Y», «Y کے حوالے سے», «روزنامه X نوشت:»."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.edges import skip
from rtl_news_meta.news.found import LAST_LINE_OF_A_LEAD, LEAD, MENTION, found_at, named_source, past_that
from rtl_news_meta.news.lookups import source_of
from rtl_news_meta.news.phrase_words import REACH, WORD, quoting, skip_blanks, trimmed
from rtl_news_meta.news.quoted_names import quoted_names
from rtl_news_meta.tables.cues import attributions as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.found import Found
    from rtl_news_meta.news.page import Line, Page

__all__ = ["quoted_before", "quoted_paper", "quoting_alone"]

NEAR_ENOUGH_TO_QUOTE = 48


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
    opens = line.index <= LAST_LINE_OF_A_LEAD and not any(c.isalnum() for c in page.text[line.start : start])
    if not opens:
        return found_at(page, start, end, False, MENTION, None, names)
    return found_at(page, start, skip(page.text, end, line.end, " ،,:"), True, LEAD, None, names)


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
    agency = named_source(page, own)
    end = verb.end()
    if (behind := past_that(page.text, that := skip_blanks(page.text, end, line.end), line.end)) > that:
        end = behind
    end = skip(page.text, end, line.end, " ،,:")
    return found_at(page, line.start, end, True, LEAD, agency, (source_of(page, *whom),))


@cache
def _reports() -> re.Pattern[str]:
    return re.compile(rf" *(?:{alternatives(tables.REPORTING)})(?![^\W_])")


def quoted_before(page: Page, line: Line, anchor: re.Match[str]) -> Found | None:
    """Read the Urdu «Y کے حوالے سے», and «X نے Y کے حوالے سے نقل کیا ہے کہ» at the beginning of a line."""
    text = page.text
    words = [match.start() for match in WORD.finditer(text, max(line.start, anchor.start() - 60), anchor.start())]
    named = (found for word in words[-6:] if (found := page.agency_at(word)) is not None)
    quoted = next((found for found in named if not text[found.span.end : anchor.start()].strip(' "»”’')), None)
    if quoted is None:
        return None
    source = named_source(page, quoted)
    by = _quoting_ur().search(text, line.start, quoted.span.start)
    outlet = page.agency_at(line.start) if by else None
    if by is None or outlet is None or outlet.ambiguous or outlet.span.end != by.start():
        if quoted.ambiguous:
            return None
        return found_at(page, quoted.span.start, anchor.end(), False, MENTION, None, (source,))
    that = _reported_ur().match(text, anchor.end(), line.end)
    agency = named_source(page, outlet)
    return found_at(page, line.start, that.end() if that else anchor.end(), True, LEAD, agency, (source,))


@cache
def _quoting_ur() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(tables.BY_UR)}) $")


@cache
def _reported_ur() -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternatives(tables.REPORTED_UR)}) +(?=\S)")


def quoted_paper(page: Page, line: Line, start: int) -> Found | None:
    """Read «روزنامه X نوشت:» at the start of a paragraph, or behind its lead."""
    if _verb().search(page.text, start, min(line.end, start + REACH)) is None:
        return None
    found = page.agency_at(start)
    if found is not None and not found.ambiguous:
        name = trimmed(page.text, found.span.start, found.span.end)
    elif unknown := _paper().match(page.text, start, line.end):
        name = trimmed(page.text, *unknown.span("name"))
    else:
        return None
    wrote = _wrote().match(page.text, name[1], line.end)
    if wrote is None:
        return None
    source = source_of(page, *name)
    return found_at(page, start, skip_blanks(page.text, wrote.end(), line.end), True, LEAD, None, (source,))


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
