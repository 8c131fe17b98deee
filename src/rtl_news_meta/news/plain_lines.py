"""Lines that tell by themselves what they are: furniture, labels, dates, credits, captions, tags.

Strategy: each reader says whether a line is of its kind by what the line holds; the surest is asked first. Then the
lines beside one another are looked at, see `neighbours`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news import furniture
from rtl_news_meta.news.bylines import (
    byline_of,
    credits_outlet,
    is_picture_credit,
    is_post_line,
    names_account,
    role_of,
)
from rtl_news_meta.news.cues import alternatives, squeeze
from rtl_news_meta.news.date_lines import is_date_line
from rtl_news_meta.news.labels import Label, LabelKind, labels_of
from rtl_news_meta.news.lookups import outlet
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.neighbours import tell_together
from rtl_news_meta.news.roles import SHORT, Layout, LineRole
from rtl_news_meta.news.signed_dates import signed_date
from rtl_news_meta.news.whole_lines import whole_line
from rtl_news_meta.tables.cues import attributions as caption_tables
from rtl_news_meta.tables.cues import bylines as byline_tables
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["read_plain_lines"]

NUMBERED = re.compile(r"[•*\-– ]*([^\W\d_]+) *: *\d{2,8}$")
COUNT = re.compile(r"(?:- )?\(?\d{1,4}(?:[,.٬]\d{3})?\)?")
OWNER = re.compile(r" *([^\W\d_]+(?: [^\W\d_]+)??)(?= *(?:[./|,،-]|$))")
HASHTAGS = re.compile(r"(?:#[\w\-]+ *[،,|]? *)+")
ACCOUNT = re.compile(r"@[A-Za-z0-9_.]{2,30}")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
CREDITED = re.compile(r"\( *(?:Credit|Photo|Source)s? *: *[^()]{2,40}\)$", re.IGNORECASE)
LONGEST_COPYRIGHT = 50
FEWEST_WORDS_OF_A_CAPTION, MOST_WORDS_OF_A_CAPTION = 4, 40
LONGEST_DESCRIPTION = 180
DASHED = re.compile(r" [-–—|] ")
MOST_WORDS_OF_A_TAG = 3
MOST_WORDS_OF_AN_ICON = 3
TICKER = re.compile(" {3,}")
FEWEST_ITEMS, FEWEST_WORDS_OF_AN_ITEM = 3, 2
ICON = re.compile("[a-z]{3,}(?: [a-z]{3,})*")


def read_plain_lines(layout: Layout) -> None:
    """Give their roles to the lines that tell by themselves what they are."""
    _tell_by_themselves(layout)
    _tags_above(layout)


def _tell_by_themselves(layout: Layout) -> None:
    page, roles = layout.page, layout.roles
    for i, line in enumerate(page.lines):
        if len(line.text) > 200:
            if (i < 8 or i > len(page.lines) - 8) and furniture.is_opening(line.text):
                roles[i] = LineRole.FURNITURE
            continue
        if line.text[0] == "#" and HASHTAGS.fullmatch(line.text):
            roles[i] = LineRole.TAG
        elif _is_copyright_of_picture(page, line):
            roles[i] = LineRole.CAPTION
        elif (
            furniture.is_furniture(line)
            or furniture.is_masthead(line.text)
            or _counts(layout, line)
            or _names_icon(line)
        ):
            roles[i] = LineRole.FURNITURE
        elif is_post_line(line.text) or ACCOUNT.fullmatch(line.text) or EMAIL.fullmatch(line.text):
            roles[i] = LineRole.LABEL
        elif _is_caption(line) or is_picture_credit(page, line):
            roles[i] = LineRole.CAPTION
        elif labels := labels_of(page, line):
            layout.labels[i] = labels
            roles[i] = LineRole.LABEL
            _label_role(layout, i, labels)
        elif is_date_line(page, line):
            roles[i] = LineRole.DATE
        elif byline := byline_of(page, line):
            layout.bylines[i] = byline
            roles[i] = LineRole.BYLINE
        elif _describes_picture(line):
            roles[i] = LineRole.CAPTION
        elif signed := signed_date(page, line):
            layout.bylines[i] = signed
            roles[i] = LineRole.DATE
        elif (number := NUMBERED.match(line.text)) and role_of(squeeze(number[1]), page.language) is not None:
            roles[i] = LineRole.FURNITURE
        elif (cut := furniture.counter_at_end(line.text)) is not None:
            layout.counters[i] = line.start + cut
            roles[i] = LineRole.DATE
        elif i < SHORT and (names_account(line.text) or credits_outlet(page, line)):
            roles[i] = LineRole.LABEL
    tell_together(layout)


def _tags_above(layout: Layout) -> None:
    """Take the very short lines below a label of tags that stands above the headline."""
    page, roles = layout.page, layout.roles
    for i, labels in layout.labels.items():
        if labels[0].kind is not LabelKind.TAGS or labels[0].value != labels[0].end or i > SHORT:
            continue
        for j in range(i + 1, len(roles)):
            if roles[j] is not None or page.lines[j].words > MOST_WORDS_OF_A_TAG or page.lines[j].closed:
                break
            roles[j] = LineRole.TAG


def _label_role(layout: Layout, i: int, labels: tuple[Label, ...]) -> None:
    """Labels without a value, and of values that no field holds, are furniture; a related story is too."""
    kind = labels[0].kind
    empty = all(label.value == label.end for label in labels)
    if kind is LabelKind.SOURCE and not empty:
        # «المصدر: أبوظبي - وام» is a dateline with a label.
        start, end = labels[0].value, labels[0].end
        line = evolve(layout.page.lines[i], start=start, end=end, text=layout.page.text[start:end])
        dateline = whole_line(layout.page, line)
        if dateline is not None and dateline.places and (dateline.sources or dateline.contributors):
            layout.datelines[i] = dateline
            layout.roles[i] = LineRole.DATELINE
            return
    if kind in (LabelKind.RELATED, LabelKind.OTHER) or empty:
        layout.roles[i] = LineRole.FURNITURE


@cache
def _picture() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(caption_tables.PICTURES_FA)}) *:? +")


@cache
def _first_of_pictures() -> frozenset[str]:
    return frozenset(search_copy(phrase).text[0] for phrase in caption_tables.PICTURES_FA)


def _describes_picture(line: Line) -> bool:
    """Whether a line describes a picture, «نمایی از …», «تصویر: …», and names no photographer."""
    found = _picture().match(line.text) if line.text[0] in _first_of_pictures() else None
    if found is None or len(line.text) > LONGEST_DESCRIPTION or line.closed:
        return False
    rest = line.text[found.end() :]
    return len(rest.split()) >= FEWEST_WORDS_OF_A_CAPTION and not is_known_name(rest)


@cache
def _captions() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(caption_tables.CAPTIONS)})")


@cache
def _caption_ends() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(caption_tables.CAPTION_ENDS)}) *[.۔]?$")


def _is_copyright_of_picture(page: Page, line: Line) -> bool:
    """Whether a line ends with the sign of copyright and the picture's outlet: «متظاهرون في الساحة © رويترز»."""
    sign = line.text.rfind("©")
    if sign < 0 or line.words > MOST_WORDS_OF_A_CAPTION or len(line.text) - sign > LONGEST_COPYRIGHT:
        return False
    owner = OWNER.match(line.text, sign + 1)
    return owner is not None and outlet(page.raw(line.start + owner.start(1), line.start + owner.end(1))) is not None


def _counts(layout: Layout, line: Line) -> bool:
    """Whether a line above the story is a bare number, of comments or readers."""
    return line.index < SHORT and line.index + 1 < len(layout.roles) and COUNT.fullmatch(line.text) is not None


def _names_icon(line: Line) -> bool:
    """Whether a line of the head names an icon, «printer», or is a ticker, headlines with blanks between them."""
    if line.index >= SHORT:
        return False
    if line.words <= MOST_WORDS_OF_AN_ICON and ICON.fullmatch(line.text) is not None:
        return True
    items = TICKER.split(line.text) if "   " in line.text else ()
    return len(items) > FEWEST_ITEMS and min(len(item.split()) for item in items) >= FEWEST_WORDS_OF_AN_ITEM


@cache
def _credited_picture() -> re.Pattern[str]:
    photo = alternatives(byline_tables.PHOTOGRAPHER)
    return re.compile(rf" [-–—|/] *(?:{photo}) *[:/] *[^:.]{{2,40}}$")


def _is_caption(line: Line) -> bool:
    credited = ":" in line.text[-60:] or "/" in line.text[-60:]
    if credited and FEWEST_WORDS_OF_A_CAPTION <= line.words <= MOST_WORDS_OF_A_CAPTION:
        credit = _credited_picture().search(line.text, max(0, len(line.text) - 60))
        if (
            credit is not None
            and ":" not in line.text[: credit.start()]
            and not DASHED.search(line.text, 0, credit.start())
        ):
            return True
    if line.text[-1] == ")" and CREDITED.search(line.text):
        return True
    return _captions().match(line.text) is not None or (
        len(line.text) < 180 and _caption_ends().search(line.text, max(0, len(line.text) - 40)) is not None
    )
