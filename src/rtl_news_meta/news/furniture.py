"""Furniture: lines that a page shows with any story.

Strategy: a short line is reduced to its letters and must be made of furniture phrases alone; the phrases are looked up
by their first letters, the longest first, without going back. Long notices are known by how they begin or, in the
last lines, by what they say.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.cues import alternatives, beginnings, keys, longest_words, squeeze
from rtl_news_meta.tables.cues import furniture as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = [
    "home_before",
    "is_breadcrumb",
    "is_furniture",
    "is_home",
    "is_link",
    "is_masthead",
    "is_notice",
    "is_opening",
    "is_post_of_the_house",
    "is_trail",
    "is_weak",
    "phrase_at",
]

LONGEST = 110
AROUND_WORDS = " :.،؛,()[]*!؟?-–«»"
LONGEST_NOTICE = 600
LONGEST_NAMED_STEP = 5
LONGEST_COUNT = 4
MOST_LETTERS_OF_A_GROUP = 4
LONGEST_WAY_HOME = 60
MOST_WORDS_OF_AN_INVITATION = 8
STRETCH = "\N{ARABIC TATWEEL}"
DIGIT = re.compile(r"\d")
NUMBERED_STEP = re.compile(r"\d\. (?=[^\W\d_])")
SHORTCODE = re.compile(r"\[/?[a-z_]{3,20}(?: [^\]]{0,60})?\]")
URL = re.compile(r"(?:https?:/{0,2}|www\.)\S+")


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """Return the keys of the phrases by their first four letters, or all of fewer, the longest first."""
    phrases: dict[str, list[str]] = {}
    for key in sorted(keys(tables.STRONG) | keys(tables.WEAK), key=lambda key: (-len(key), key)):
        phrases.setdefault(key[:MOST_LETTERS_OF_A_GROUP], []).append(key)
    return {first: tuple(group) for first, group in phrases.items()}


def phrase_at(key: str, at: int) -> int:
    """Return how long the longest phrase is that begins at an offset of a key; 0 if none does."""
    phrases = _phrases()
    for letters in range(MOST_LETTERS_OF_A_GROUP, 0, -1):
        for phrase in phrases.get(key[at : at + letters], ()):
            if key.startswith(phrase, at):
                return len(phrase)
    return 0


def _made_of_phrases(key: str) -> bool:
    """Whether a key is phrases from end to end, each the longest that fits, with a count of four digits behind them."""
    at = 0
    while length := phrase_at(key, at):
        at += length
    rest = key[at:]
    return at > 0 and (not rest or (len(rest) <= LONGEST_COUNT and rest.isdecimal()))


def is_furniture(line: Line) -> bool:
    """Tell whether a line is furniture by what it says alone."""
    text = line.text
    if len(text) > LONGEST:
        return is_opening(text)
    key = line.key
    if text[0].isdigit() and (step := NUMBERED_STEP.match(text)):
        key = squeeze(text[step.end() :])
    if not key.strip(STRETCH) or _url_only(text) or (text[0] == "[" and SHORTCODE.fullmatch(text)):
        return True
    if _made_of_phrases(key) and key not in keys(tables.WEAK):
        # Two words that count only beside another are beside each other.
        return True
    if _opens_short(line) or _made_of_tools(line):
        return True
    return is_opening(text) or _is_counter(text) or text in ("A+ A-", "-->")


def _made_of_tools(line: Line) -> bool:
    """Whether a line of a few words is an invitation of the page's: «با دوستان خود به اشتراک بگذارید»."""
    if line.words > MOST_WORDS_OF_AN_INVITATION or line.words < 2:
        return False
    tools, others = keys(tables.TOOL_WORDS), keys(tables.WITH_TOOL_WORDS)
    found = False
    for word in line.text.split():
        key = word.strip(AROUND_WORDS)
        if key in tools:
            found = True
        elif key and key not in others:
            return False
    return found


@cache
def _short_openings() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.SHORT_OPENINGS)})(?![^\W_])")


@cache
def _short_endings() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S) (?:{alternatives(tables.SHORT_ENDINGS)}) *:?$")


def _opens_short(line: Line) -> bool:
    """Whether a line that is neither the first nor a sentence invites to more of the page."""
    if not line.index or line.words > MOST_WORDS_OF_AN_INVITATION or line.closed:
        return False
    return _short_openings().match(line.text) is not None or _short_endings().search(line.text) is not None


def is_link(text: str) -> bool:
    """Tell whether a line is an address and nothing else, or the name of the space for advertisements."""
    return _url_only(text) or squeeze(text) in keys(tables.ADVERTISEMENTS)


def is_weak(line: Line) -> bool:
    """Tell whether a line is one word that is furniture only beside furniture: «فيسبوك»."""
    return line.words <= 3 and line.key in keys(tables.WEAK)


def _url_only(text: str) -> bool:
    found = URL.match(text)
    return found is not None and found.end() == len(text)


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.OPENINGS)})")


@cache
def _first_of_openings() -> frozenset[str]:
    return beginnings(tables.OPENINGS)


def is_opening(text: str) -> bool:
    """Tell whether a line begins as a notice does: «جميع الحقوق محفوظة …», «©2026 …»."""
    first = _first_of_openings()  # every line is asked, and few begin with such letters
    return (text[:2] in first or text[:1] in first) and _openings().match(text) is not None


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(alternatives(tables.INSIDE))


@cache
def _words_inside() -> frozenset[str]:
    return longest_words(tables.INSIDE)


def is_notice(text: str) -> bool:
    """Tell whether one of the last lines says what notices say."""
    if len(text) >= LONGEST_NOTICE:
        return False
    # To look for a few words is several times faster than to try the pattern at each of their first letters.
    return any(map(text.__contains__, _words_inside())) and _inside().search(text) is not None


@cache
def _counting() -> re.Pattern[str]:
    words = alternatives(tables.COUNTERS)
    return re.compile(rf"(?:(?:{words}|\d[\d,.٬٫]*|[:|•()\-+]) *)+", re.IGNORECASE)


def _is_counter(text: str) -> bool:
    if len(text) > 60 or not DIGIT.search(text):
        return False
    found = _counting().match(text)
    return found is not None and found.end() == len(text) and any(c.isalpha() for c in text)


@cache
def _counter_at_end() -> re.Pattern[str]:
    return re.compile(rf" {{2,8}}(?P<counter>(?:{alternatives(tables.COUNTERS)}) *:? *\d[\d,.]*)$")


def counter_at_end(text: str) -> int | None:
    """Return where a reader counter begins that ends a line: «14/06/2021     ژمارەی بینراو 512»."""
    if not text or not text[-1].isdigit() or "  " not in text:
        return None
    found = _counter_at_end().search(text)
    return found.start("counter") if found else None


@cache
def _navigation() -> frozenset[str]:
    return keys(tables.NAVIGATION)


def is_home(text: str) -> bool:
    """Tell whether a line is the way home and nothing else: «الرئيسية»."""
    return len(text) < LONGEST_WAY_HOME and squeeze(text) in _navigation()


@cache
def _home_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.NAVIGATION)}) +(?=[^\W\d_])")


def home_before(text: str) -> int:
    """Return where a short line goes on behind the way home that it begins with; 0 where it does not so begin."""
    found = _home_before().match(text) if len(text) < LONGEST_WAY_HOME else None
    return found.end() if found else 0


BREADCRUMB_CUT = re.compile(r" {2,}| *[»›>/|] *|\t")


def is_breadcrumb(text: str) -> bool:
    """Tell whether a line is the way from the home page to the article: «الرئيسية   تقارير مصرية»."""
    if len(text) > LONGEST or text.endswith((".", "۔")):
        return False
    pieces = [piece for piece in BREADCRUMB_CUT.split(text) if piece]
    if len(pieces) > 2 and max(len(piece.split()) for piece in pieces) <= LONGEST_NAMED_STEP:
        # «SITE | صفحه نخست | محیط زیست»
        return any(squeeze(piece) in _navigation() for piece in pieces)
    return (len(pieces) > 1 and squeeze(pieces[0]) in _navigation()) or (
        text.startswith("Home") and not text[4:5].isascii()
    )


TRAIL_CUT = re.compile(r" +[»›>] +|›")
LONGEST_STEP = 3


def is_trail(text: str) -> bool:
    """Tell whether a line is a way through sections though it does not begin at home: «SITE » اجتماعی » شهری»."""
    if "«" in text or ":" in text:
        return False
    steps = TRAIL_CUT.split(text)
    if len(steps) == 1 and text.count("|") and len(text) < LONGEST_WAY_HOME:
        steps = [step.strip() for step in text.split("|")]
        return all(step.isalpha() for step in steps)
    return len(steps) > 1 and all(0 < len(step.split()) <= LONGEST_STEP for step in steps[1:]) and len(steps[0]) < 36


@cache
def _masthead() -> re.Pattern[str]:
    return re.compile(rf"[•*\-– ]*(?:{alternatives(tables.MASTHEAD_POSTS)}) *(?::|$)")


def is_post_of_the_house(text: str) -> bool:
    """Tell whether a line is a post of the house and no more: «رئيس التحرير»."""
    return len(text) < 20 and (found := _masthead().match(text)) is not None and found.end() == len(text)


def is_masthead(text: str) -> bool:
    """Tell whether a line names someone of the house: «• بانی: …»."""
    return len(text) < 80 and text[:1] in "•*-–" and _masthead().match(text) is not None
