"""Which of two lines above a story is the headline: a kicker stands above it, a subhead below.

Strategy: words with which kickers open or end tell first; then the verb: a kicker names the subject or the occasion and
the headline says what happened. Where nothing shows the first line to be a kicker it is the headline.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.roles import LONGEST_HEADLINE, SHORT, Layout
from rtl_news_meta.tables.cues import attributions, verbs

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["ends_with_verb", "of_two"]

SPEAKER = re.compile(r"[^\W\d]+(?: [^\W\d]+){0,2} ?: ?\S")
"""«کریمی: فینال را می بریم»: a headline that quotes its speaker."""
LONGEST_KICKER = 7
LONGEST_SUBJECT = 9
"""A kicker that names what the headline below tells of is no longer."""
LONGEST_TOLD = 12
SHORTEST_LONG_KICKER = 6
LONGEST_TITLE = 4
WORDS_ONLY = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*[!؟]?")
GLUED = re.compile(r"ن?می[^\W\d_]{2,}(?:د|م)")
"""«میشود», whose non-joiner was lost."""


def of_two(layout: Layout, lines: list[int]) -> int:
    """Choose between a kicker with its headline and a headline with its subhead."""
    if len(lines) == 1:
        return lines[0]
    first, second = (layout.page.lines[i] for i in lines[:2])
    if is_known_name(second.text):
        return lines[0]
    if layout.page.language == "ar" and first.words <= SHORT and second.words >= 4 and not SPEAKER.match(first.text):
        return lines[1] if _opens_ar().match(first.text) else lines[0]
    if layout.page.language not in ("fa", "fa-AF"):
        return lines[0]
    return lines[1] if _is_persian_kicker(layout, first, second) else lines[0]


def _is_persian_kicker(layout: Layout, first: Line, second: Line) -> bool:
    if second.words < 3:
        return first.words == 1 < second.words
    if SPEAKER.match(second.text) and not SPEAKER.match(first.text):
        return True
    if first.words <= 2 or _reports_on(layout, first):
        return True
    if _opens().match(first.text) and first.words <= SHORT and second.words <= LONGEST_HEADLINE:
        return True
    if first.words <= LONGEST_KICKER and second.words <= LONGEST_HEADLINE and _says_nothing(first):
        return True
    if second.words < first.words <= SHORT and _explains().search(first.text) and ends_with_verb(second.text):
        return True
    return _names_subject(first, second)


def _names_subject(first: Line, second: Line) -> bool:
    """Whether the first line names what the second tells of: «فوتبال جام حذفی ایران», «پرسپولیس در تهران باخت»."""
    if ":" not in first.text and _interviews().search(first.text) and not _interviews().search(second.text):
        return True
    if not WORDS_ONLY.fullmatch(second.text) or first.text[-1] in "!؟":
        return False
    if second.words <= LONGEST_TITLE and first.words >= SHORTEST_LONG_KICKER:
        return not second.gap and first.words <= SHORT
    told = second.words <= LONGEST_TOLD and ends_with_verb(second.text) and ":" not in first.text
    return told and first.words <= LONGEST_SUBJECT and not ends_with_verb(first.text)


def ends_with_verb(text: str) -> bool:
    """Tell whether a folded Persian line ends with a verb in the form that closes a sentence."""
    words = text.rstrip(' .!؟»"').rsplit(" ", 2)
    last = squeeze(words[-1])
    if last in keys(verbs.FINITE_FA):
        return True
    if len(words) > 1 and squeeze(words[-2]) in _durative() and len(last) > 1:
        return True
    return GLUED.fullmatch(words[-1]) is not None and last not in keys(verbs.NOT_VERBS_FA)


@cache
def _durative() -> frozenset[str]:
    return keys(verbs.DURATIVE_FA)


@cache
def _interviews() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{alternatives(attributions.INTERVIEWS)})(?![^\W_])")


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(attributions.KICKERS)})(?= ?[\"«]?[^\W\d])")


@cache
def _opens_ar() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(attributions.KICKERS_AR)})")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{alternatives(attributions.KICKER_ENDS)})$")


@cache
def _explains() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(attributions.KICKER_ENDS_WITH_OBJECT)})$")


def _says_nothing(line: Line) -> bool:
    """Whether a line ends with a verb of saying and does not tell what was said: «وزیر نیرو خبر داد»."""
    told = keys(attributions.FROM)
    return _ends().search(line.text) is not None and not any(word in told for word in line.text.split())


def _reports_on(layout: Layout, line: Line) -> bool:
    """Whether a line says which outlet's report stands below: «گزارش دفاع پرس از یادواره …»."""
    noun = line.text.split(" ", 1)[0]
    start = line.start + len(noun) + 1
    if line.words > SHORT or squeeze(noun) not in keys(attributions.REPORT_NOUNS) or start >= line.end:
        return False
    found = layout.page.agency_at(start)
    return found is not None and not found.ambiguous and found.span.end <= line.end
