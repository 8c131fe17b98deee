r"""The stretches of a text that no rule for running text may touch.

URLs, e-mail addresses, mentions, hashtags, code between backticks, HTML tags. Numbers, dates, Latin words and emoji
need no entry: the rules themselves look at what stands beside a character.

Strategy: each kind has an anchor that is rare in text (`://`, `www.`, `@`, `#`, a backtick, `<`). Only where one stands
is a pattern tried, once, and forwards. To the left of an anchor a fixed number of characters is
looked at, so the whole is linear.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rtl_news_meta.text.characters import JOINERS, LETTERS, MARKS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.shield import Anchored

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["protected_stretches"]

_ANCHORS = ("://", "www.", "@", "#", "`", "<")
_LONGEST_LOCAL_PART = 64  # of an e-mail address, RFC 5321
_LONGEST_SCHEME = 16
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_TRAILING = ".,;:!?'\"\u060c\u061b\u061f\u06d4\u2026*"


class _Patterns(NamedTuple):
    scheme: re.Pattern[str]
    url: re.Pattern[str]
    local: re.Pattern[str]
    domain: re.Pattern[str]
    mention: re.Pattern[str]
    hashtag: re.Pattern[str]
    code: re.Pattern[str]
    tag: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    controls = r"\x00-\x20\x7f-\xa0\u00ad\u061c\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff"
    word = rf"{LETTERS}{MARKS}\w"
    return _Patterns(
        scheme=re.compile(r"[A-Za-z][A-Za-z0-9+.-]*\Z"),
        url=re.compile(rf"[^\s{controls}<>\"`«»“”،؛؟()\[\]{{}}]+"),
        local=re.compile(r"[A-Za-z0-9._%+-]+\Z"),
        domain=re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
        mention=re.compile(r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*"),
        hashtag=re.compile(rf"[{word}]+(?:[{JOINERS}]+[{word}]+)*"),
        code=re.compile(r"[^`\n]{1,500}`"),
        tag=re.compile(r"[A-Za-z/!?][^<>\n]{0,1000}>"),
    )


def _find(text: str) -> list[tuple[int, int]]:
    anchors = [(at, anchor) for anchor in _ANCHORS if anchor in text for at in _places(text, anchor)]
    found: list[tuple[int, int]] = []
    done = 0
    for at, anchor in sorted(anchors):
        if at >= done and (stretch := _stretch(text, at, anchor, done, _patterns())):
            found.append(stretch)
            done = stretch[1]
    return found


protected_stretches: Anchored = Anchored(
    _find, (Doubt("@#`<"), Doubt("/", r"(?<=:/)(?=/)"), Doubt("w", r"(?<=www)(?=\.)"))
)
"""Find where the stretches lie that rules for running text must leave alone, in order, without overlap.

>>> text = "نشانی: https://www.irna.ir/news?id=۱۲، ایمیل info@isna.ir"
>>> [text[start:end] for start, end in protected_stretches(text)]
['https://www.irna.ir/news?id=۱۲', 'info@isna.ir']
"""


def _places(text: str, anchor: str) -> Iterator[int]:
    at = text.find(anchor)
    while at >= 0:
        yield at
        at = text.find(anchor, at + 1)


def _stretch(text: str, at: int, anchor: str, floor: int, patterns: _Patterns) -> tuple[int, int] | None:
    """Return the stretch that the anchor at `at` belongs to, not reaching back before `floor`."""
    if anchor == "://":
        scheme = patterns.scheme.search(text[max(floor, at - _LONGEST_SCHEME) : at])
        return _url(text, at - len(scheme[0]), at + 3, patterns) if scheme else None
    if anchor == "www.":
        return _url(text, at, at + 4, patterns)
    if anchor == "@":
        local = patterns.local.search(text[max(floor, at - _LONGEST_LOCAL_PART) : at])
        if local and (domain := patterns.domain.match(text, at + 1)):
            return at - len(local[0]), domain.end()
        mention = patterns.mention.match(text, at + 1)
        return (at, mention.end()) if mention else None
    if anchor == "#" and text[at - 1 : at] == "&":
        return None  # a reference to a character, as in `&#1602;`
    pattern = {"#": patterns.hashtag, "`": patterns.code, "<": patterns.tag}[anchor]
    rest = pattern.match(text, at + 1)
    return (at, rest.end()) if rest else None


def _url(text: str, start: int, body: int, patterns: _Patterns) -> tuple[int, int] | None:
    end = _end_of_url(text, body, patterns)
    # What ends the sentence does not belong to the address.
    while end > body and text[end - 1] in _TRAILING:
        end -= 1
    return (start, end) if end > body else None


def _end_of_url(text: str, body: int, patterns: _Patterns) -> int:
    """Return where an address ends: before what no address has, or before a bracket that was opened before it.

    It goes from bracket to bracket. To look for the end of the characters first would make a row of addresses in
    brackets quadratic.
    """
    opened = dict.fromkeys(_PAIRS.values(), 0)
    end = body
    while True:
        if rest := patterns.url.match(text, end):
            end = rest.end()
        bracket = text[end : end + 1]
        if bracket in _PAIRS:
            opened[_PAIRS[bracket]] += 1
        elif opened.get(bracket):
            opened[bracket] -= 1
        else:
            return end
        end += 1
