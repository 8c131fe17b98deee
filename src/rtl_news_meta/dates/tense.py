"""Tense: which way the text looks at a day that may lie behind or ahead, by its clause and the words beside it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.dates.words import Words

if TYPE_CHECKING:
    from rtl_news_meta.dates.context import Context
    from rtl_news_meta.dates.stated import Cluster
    from rtl_news_meta.dates.tokens import Tokens

__all__ = ["is_forward", "is_listed", "is_until", "looks"]

CLAUSE_ENDS = ".N;^"
"""Classes that end a clause: full stop, line break, colon, and verbs and conjunctions of telling."""

LIST = re.compile(r",?&[fj]?|,")

OUTSIDE = "XN.,;^<!"
"""Classes behind which «until» ends no interval."""

VERB_LAST = ("fa", "fa-AF")


def looks(tokens: Tokens, cluster: Cluster, mark: str, context: Context) -> bool:
    """Whether the clause of the cluster has a word that looks ahead (`!`) or back (`<`).

    What is told ends the clause: in «said on Monday that it will be opened» Monday is past. So does what has happened:
    in «شد و … میشود» it is past too.
    """
    codes = tokens.codes
    if mark not in codes:
        return False
    ends = CLAUSE_ENDS + "<" if mark == "!" else CLAUSE_ENDS
    start = max(0, cluster.first - 12)
    start = max(max(codes.rfind(end, start, cluster.first) for end in ends) + 1, start)
    behind = codes[cluster.last : cluster.last + 24]
    stops = [stop for stop in map(behind.find, ends) if stop >= 0]
    if context.language == "ar" and (joint := behind.find("&!")) >= 0:
        # «أقيمت في 9 أغسطس وتقام …»: the verb stands first in its clause.
        stops.append(joint)
    if mark in behind[: min(stops, default=len(behind))]:
        return True
    if mark == "!" and context.language in VERB_LAST:
        # The verb before a date ends the clause before it; only «قرار است» opens one.
        return "ahead" in tokens.values[start : cluster.first]
    return mark in codes[start : cluster.first]


@cache
def _adverbs(language: str, name: str) -> tuple[str, ...]:
    """Return the spellings of a row of the language's table: words beside a date that say which way it lies."""
    return tuple(Words(language).row(name))


def is_forward(tokens: Tokens, cluster: Cluster, context: Context, ahead: bool) -> bool:
    """Whether the text looks ahead to a cluster: by its clause, or by «برای», "meant for", right before it."""
    before = cluster.first - 1
    while before > 0 and tokens.codes[before] in "fj":
        before -= 1
    code = tokens.codes[before] if before >= 0 else ""
    if code and code in "GXt":
        word = tokens.text[tokens.starts[before] : tokens.ends[before]].rpartition(" ")[2]
        if code == "G":
            # «تواجه … منذ السابع من أكتوبر»
            if word in _adverbs(context.language, "SINCE_THEN"):
                return False
        elif word in _adverbs(context.language, "INTENDED") and (code == "X" or tokens.codes[before - 1] in OUTSIDE):
            # «بۆ ٥ی شوبات»; in «لە ٢ بۆ ٩ی شوبات» it is "until".
            return True
    return ahead and looks(tokens, cluster, "!", context)


def is_listed(tokens: Tokens, one: Cluster, other: Cluster) -> bool:
    """Whether a cluster goes on a list of days: «پنجشنبه و جمعه»."""
    alike = bool(one.weekday) == bool(other.weekday) and bool(one.dates) == bool(other.dates)
    return alike and not other.relative and LIST.fullmatch(tokens.codes, one.last, other.first) is not None


def is_until(tokens: Tokens, cluster: Cluster, context: Context) -> bool:
    """Whether «until» stands before a day, «تا ۱۵ آذر», or in Urdu behind it, «10 دسمبر تک»."""
    before, behind = cluster.first - 1, cluster.last
    if tokens.codes[behind : behind + 1] == "t":
        word = tokens.text[tokens.starts[behind] : tokens.ends[behind]]
        if word in _adverbs(context.language, "UNTIL_BEHIND"):
            return True
    return before >= 0 and tokens.codes[before] == "t"
