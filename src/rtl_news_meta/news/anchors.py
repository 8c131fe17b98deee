"""The words that announce an attribution, and where they stand: «به گزارش», «وأفادت», «کے مطابق».

Strategy: every such phrase holds one of a few keywords («گزارش», «گفت», «مطابق» …), which one scan of the copy finds;
only around a keyword is the pattern of all phrases asked for. What stands behind or before an anchor, the readers tell
(`attribution_readers`).
"""

from __future__ import annotations

import re
from functools import cache

from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.particles import AND, FOR
from rtl_news_meta.text.search_copy import search_copy

__all__ = ["anchor_near", "keyword_places", "tells"]

NEAR = 24
"""An anchor begins and ends no farther than this from its keyword."""


@cache
def _anchors() -> re.Pattern[str]:
    groups = {
        "secondary": tables.SECONDARY,
        "lead": tables.LEADS,
        "interview": tables.INTERVIEWS,
        "behind": tables.BEHIND,
        "quoted_ur": tables.QUOTED_UR,
        "reporting": tables.REPORTING,
        "quoting": tables.QUOTING,
    }
    parts = [rf"(?P<{name}>{alternatives(table)})" for name, table in groups.items()]
    reported = alternatives(tables.REPORTED_AR)
    told = alternatives(tables.TOLD_AR)
    outlets = alternatives(tables.OUTLET_NOUNS_AR)
    who = alternatives(tables.REPORTERS_AR)
    by, reports, outlets_ckb = map(alternatives, (tables.BY_CKB, tables.REPORTS_CKB, tables.OUTLET_NOUNS_CKB))
    and_ = f"{AND}? ?"
    named = rf"(?={FOR}?(?:{outlets})|[\"«“]|[A-Z])"
    told_named = rf"(?={FOR}?(?:{outlets}))"
    parts += [
        rf"(?P<reported>{and_}(?:{reported}) +(?:(?:{who})[^\W\d_]* +)?{named})",
        rf"(?P<told>{and_}(?:{told}) *{told_named})",
        rf"(?P<sent>{and_}(?:{reported}) +(?:{who})[^\W\d_]* +(?=[^\W\d_]))",
        rf"(?P<by_report>(?:{by}) *(?:(?:{reports})(?![^\W_]) *|(?=(?:{outlets_ckb})(?![^\W_]))))",
    ]
    return re.compile(r"(?<![^\W_])(?:" + "|".join(parts) + ")")


@cache
def _keywords() -> tuple[str, ...]:
    """Return the letters of which every anchor holds some, folded, for a first look at the whole text."""
    return tuple(search_copy(word).text for word in tables.KEYWORDS)


def keyword_places(text: str) -> list[int]:
    """Return where the keywords stand in the copy, in order."""
    hits = []
    for word in _keywords():
        at = text.find(word)
        while at >= 0:
            hits.append(at)
            at = text.find(word, at + len(word))
    return sorted(hits)


def anchor_near(text: str, hit: int, done: int) -> re.Match[str] | None:
    """Return the anchor that holds the keyword at `hit` and begins at `done` or later; its group names its kind."""
    return _anchors().search(text, max(done, hit - NEAR), hit + NEAR)


@cache
def tells() -> re.Pattern[str]:
    """Return the pattern of «به» before the one to whom someone «گفت», «افزود»."""
    verbs = alternatives(tables.TELLS)
    to = alternatives(tables.TO)
    return re.compile(rf"(?<![^\W_])(?:{to}) +(?=(?:[^\s،.:]+،? +){{1,4}}(?:{verbs})(?![^\W_]))")
