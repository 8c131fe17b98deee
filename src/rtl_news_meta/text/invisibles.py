"""Characters that show nothing: controls, direction controls, joiners, and what stands in for joiners.

The zero-width non-joiner and joiner are part of spelling where they separate or shape the letters of a word. The rest
is left over from pages and keyboards and breaks every comparison; direction controls can even hide what a text says.

What shows nothing is no part of an address or a hashtag either, and ends it. So these steps look everywhere, and come
before those that must know where an address ends.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit, apply_edits
from rtl_news_meta.text.characters import COMMON, EMOJI, JOINERS, LETTERS, MARKS, NON_JOINING
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.rules import pattern_step
from rtl_news_meta.text.step import Step
from rtl_news_meta.text.unicode_forms import recomposing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["remove_bidi_controls", "remove_controls", "repair_joiners", "tidy_joiners"]

NON_JOINER, JOINER = "\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}"

_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROLS = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f"
    r"\ufe00-\ufe0f\ufeff\ufff9-\ufffc\U000e0000-\U000e0fff"
)
# Presentation forms count as letters here: they become letters later.
_IN_WORD = rf"{LETTERS}{MARKS}\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
_BESIDE = rf"{_IN_WORD}0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u0900-\u0dff"
# Non-joiners and what is typed, or left by old encodings, in their place.
_STAND_INS = r"\u200b\u200e\u200f\u00ac\u00ad"


@cache
def _rare() -> re.Pattern[str]:
    return re.compile(f"[^{COMMON}]")


@cache
def _control() -> re.Pattern[str]:
    return re.compile(f"[{_CONTROLS}]")


@cache
def _emoji_form() -> re.Pattern[str]:
    # The form of an emoji or of a keycap, and the tags that spell the flag of a region.
    return re.compile(
        rf"(?<=[{EMOJI}])(?<!\ufe0f)[\ufe0e\ufe0f]|\ufe0f(?=\u20e3)|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
    )


def _control_edits(text: str) -> Iterator[Edit]:
    kept = 0
    for match in _rare().finditer(text):  # faster than looking for controls, which lie all over Unicode
        at = match.start()
        if at < kept:
            continue
        if form := _emoji_form().match(text, at):
            kept = form.end()
        elif _control().match(match[0]):
            yield Edit(at, at + 1, "")


remove_controls: Step = Step(
    "remove_controls",
    lambda text: apply_edits(text, _control_edits(text)),
    _control_edits,
    doubts=(Doubt(_CONTROLS),),
)
"""Remove control characters, soft hyphens, byte order marks, zero-width spaces and everything else that shows nothing.

Direction controls and joiners have steps of their own. Variation selectors and tags that belong to an emoji stay.

>>> remove_controls("\\N{ZERO WIDTH NO-BREAK SPACE}خبر\\x00") == "خبر"
True
"""

remove_bidi_controls: Step = pattern_step("remove_bidi_controls", f"[{_BIDI}]", "", doubts=(Doubt(_BIDI),))
"""Remove the marks, embeddings, overrides and isolates that direct the order of display, U+061C among them.

What is stored is the text; its direction belongs to the page that shows it. An override can make a text show other
than it reads, which no clean text should.

>>> remove_bidi_controls("۱۲\\N{RIGHT-TO-LEFT MARK}/۰۳") == "۱۲/۰۳"
True
"""


_ALL_JOINERS = set("\u00ac\u00ad\u200b\u200c\u200d\u200e\u200f")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[{_IN_WORD}]")


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}]")


@cache
def _emoji() -> re.Pattern[str]:
    return re.compile(f"[{EMOJI}]")


@cache
def _latin_or_indic() -> re.Pattern[str]:
    return re.compile(r"[\u0900-\u0dff]")


@cache
def _stand_in() -> re.Pattern[str]:
    return re.compile(f"[{_STAND_INS}]+")


def _joiner_edits(text: str) -> Iterator[Edit]:
    done = 0
    for match in _stand_in().finditer(text):
        start, end = match.span()
        if start < done:
            continue
        while start > done and text[start - 1] in _ALL_JOINERS:
            start -= 1
        while end < len(text) and text[end] in _ALL_JOINERS:
            end += 1
        done = end
        if start > 0 and end < len(text) and _word().match(text[start - 1]) and _word().match(text[end]):
            yield Edit(start, end, NON_JOINER)


repair_joiners: Step = Step(
    "repair_joiners",
    lambda text: apply_edits(text, _joiner_edits(text)),
    _joiner_edits,
    doubts=(Doubt(_STAND_INS),),
)
"""Put a zero-width non-joiner for what keyboards and old encodings have in its place, between two letters of a word.

These are U+200E, U+200F, U+200B, the soft hyphen and U+00AC. For languages that use the non-joiner.

>>> repair_joiners("می\\N{LEFT-TO-RIGHT MARK}رود") == "می\\N{ZERO WIDTH NON-JOINER}رود"
True
"""


def _tidy(match: re.Match[str]) -> str:
    text, run, (start, end) = match.string, match[0], match.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    if JOINER in run and _emoji().match(before) and _emoji().match(after):
        return JOINER
    cluster = _cluster(text, start)
    if _latin_or_indic().search(cluster):
        return run[0]
    if not _word().search(cluster) and not (_word().match(after) and before.isalnum()):
        return ""
    if _beside_pattern().match(after):
        return NON_JOINER if NON_JOINER in run else ""
    # At the end of a word the joiner keeps a letter in its initial form, as in the sign for Hijri years. Not one with a
    # hamza: a language may want it as letter and mark, and behind a mark the joiner would be dropped the next time.
    initial = _letter().match(before) and before not in NON_JOINING and not unicodedata.decomposition(before)
    return JOINER if JOINER in run and initial else ""


def _cluster(text: str, end: int) -> str:
    """Return the letter before `end` with its marks, whose order must not matter: they may be put in another."""
    start = end
    while start and unicodedata.combining(text[start - 1]):
        start -= 1
    return text[max(start - 1, 0) : end]


@cache
def _beside_pattern() -> re.Pattern[str]:
    return re.compile(f"[{_BESIDE}]")


tidy_joiners: Step = recomposing(
    pattern_step(
        "tidy_joiners",
        # Two or more; a joiner; or a non-joiner without a letter or digit on both sides.
        rf"[{JOINERS}](?:[{JOINERS}]+|(?<=\u200d)|(?![{_BESIDE}])|(?<![{_BESIDE}].))",
        _tidy,
        needs=(NON_JOINER, JOINER),
        doubts=(Doubt(JOINERS, rf"(?=[{JOINERS}])|(?<=\u200d)|(?![{_BESIDE}])|(?<![{_BESIDE}].)"),),
    )
)
"""Remove joiners and non-joiners at the edge of a word, and all but one of several in a row.

Inside a word they stay, and so do the joiners of emoji and the joiner that shapes the last letter of an abbreviation.

>>> tidy_joiners("می\\N{ZERO WIDTH NON-JOINER}\\N{ZERO WIDTH NON-JOINER}رود\\N{ZERO WIDTH NON-JOINER} و")
'می\\u200cرود و'
"""
