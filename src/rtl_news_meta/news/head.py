"""The head of a page: which of the lines above the story is the headline, and what the others are.

Strategy: a line that the page shows twice (`repeated`) is the headline, otherwise one is chosen (`headline`). The
others take their roles from where they stand to it: what stands between the date and the story is a caption or the
author's bare name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.article import Role
from rtl_news_meta.news.bylines import is_post_line
from rtl_news_meta.news.cues import alternatives, squeeze
from rtl_news_meta.news.headline import below_lead, is_site, tops_page, unrepeated_headline
from rtl_news_meta.news.headline_parts import part_headline
from rtl_news_meta.news.lookups import find_place, names_outlet
from rtl_news_meta.news.names import (
    can_be_name,
    could_sign,
    has_title,
    is_dignitary,
    is_known_name,
    name_before_post,
    people,
)
from rtl_news_meta.news.repeated import repeated_headline
from rtl_news_meta.news.roles import SHORT, Layout, LineRole
from rtl_news_meta.news.sections import PAGES_WITH_SECTIONS, is_news_of, is_section
from rtl_news_meta.tables.cues import attributions

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["PLACE_BEFORE_DASH", "read_head"]

SCORE = re.compile(r"[^\W\d] \d{1,2} ?[-–:] ?\d{1,2} [^\W\d]")
"""«سپاهان ۲ - ۱ فولاد»: a line of results."""
BULLETS = "*•-– "
CREDIT_AT_END = re.compile(r"\([^\W\d_]+(?: [^\W\d_]+){0,3}\)$")
MOST_WORDS_OF_A_DESCRIPTION = 6
MOST_WORDS_OF_A_PICTURES_TITLE = 4
ACCOUNT = re.compile(r"(?: *[-–|])? *@ ?\w+$")
"""An author's account behind the name."""
PLACE_BEFORE_DASH = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2}) +[-–—] +(?=\w)")
PARTED = re.compile(r" *[-–—ـ]+ +| +[-–—ـ]+ *| */ *| *[|•·] *")
MOST_WORDS_OF_A_PIECE = 3
MOST_WORDS_OF_A_POST = 4
MOST_WORDS_OF_A_NAME = 3
MOST_WORDS_OF_A_SITE = 3


def read_head(layout: Layout) -> None:
    """Give the lines above the story their roles."""
    _page, roles = layout.page, layout.roles
    open_lines = [i for i in range(min(layout.story, len(roles))) if roles[i] is None]
    headline = repeated_headline(layout)
    if headline is None:
        headline = below_lead(layout, open_lines)
    if headline is None:
        headline = unrepeated_headline(layout, open_lines)
    else:
        open_lines = [i for i in range(min(layout.story, len(roles))) if roles[i] is None]
    _masthead_date(layout)
    if headline is None:
        _blocks_without_headline(layout, open_lines)
        return
    roles[headline] = LineRole.HEADLINE
    part_headline(layout, headline)
    dates = [i for i, role in enumerate(roles[: layout.story + 1]) if role is LineRole.DATE]
    for i in open_lines:
        if roles[i] is not None:
            continue
        if i < headline:
            roles[i] = _above(layout, i, headline)
        else:
            roles[i] = _below(layout, i, headline, open_lines, dates)
    if any(headline < date for date in dates):
        _captions_and_name(layout, headline)


def _masthead_date(layout: Layout) -> None:
    """A date above everything, before the way home or beside a dateline with its own date, is the day of the visit."""
    roles, page = layout.roles, layout.page
    if not roles or roles[0] is not LineRole.DATE:
        return
    head = range(1, min(layout.story + 2, len(roles)))
    dated = any(roles[i] is LineRole.DATE or i in layout.labels for i in head)
    if ":" in page.lines[0].text and not dated:
        return  # with its time, and no other: the article's own
    other = next((i for i in head if roles[i] is LineRole.DATE), 0)
    if other > 1 and ":" not in page.lines[0].text and page.language in PAGES_WITH_SECTIONS and other < layout.story:
        roles[0] = LineRole.MASTHEAD_DATE  # the headline has its own date below it
    if roles[1:other].count(LineRole.FURNITURE) > 1 or any(
        furniture.is_breadcrumb(line.text) for line in page.lines[1:3]
    ):
        roles[0] = LineRole.MASTHEAD_DATE


def _above(layout: Layout, i: int, headline: int) -> LineRole:
    line = layout.page.lines[i]
    if furniture.is_breadcrumb(line.text):
        return LineRole.FURNITURE
    if is_site(layout, i) or (not i and line.words <= MOST_WORDS_OF_A_SITE and names_outlet(line.text)):
        return LineRole.OTHER
    if is_section(layout, line) or tops_page(layout, i):
        return LineRole.SECTION
    if furniture.is_trail(line.text):
        return LineRole.FURNITURE
    if line.words <= 3 and find_place(layout.page, line.start, line.end) is not None:
        return LineRole.OTHER
    colon = line.text.endswith((":", "؛", ";"))
    if i == headline - 1 and (colon or (line.words <= 16 and layout.page.language not in ("ps", "ckb"))):
        return LineRole.KICKER
    return LineRole.OTHER


def _below(layout: Layout, i: int, headline: int, open_lines: list[int], dates: list[int]) -> LineRole:
    page = layout.page
    line = page.lines[i]
    if is_section(layout, line) or is_news_of(layout, line):
        return LineRole.SECTION
    if i > headline and any(each.start == line.start and each.end == line.end for each in layout.attributions):
        return LineRole.LABEL  # «عن صحيفة «الغارديان» البريطانية»
    if line.words > 1 and i > headline and find_place(page, line.start, line.end) is not None:
        return LineRole.OTHER  # «غازي عنتاب» has a given name in it
    names = re.split(r" +[-–] +", line.text)
    if 1 < len(names) <= 3 and all(map(is_known_name, names)):
        return LineRole.NAME
    if (account := ACCOUNT.search(line.text)) and is_known_name(line.text[: account.start()]):
        layout.names[i] = line.start + account.start()
        return LineRole.NAME
    if line.text[-1] in ":-–—" and is_known_name(line.text.rstrip(" :-–—")):
        layout.names[i] = line.start + len(line.text.rstrip(" :-–—"))
        return LineRole.NAME
    if (posted := name_before_post(line.text)) and i > headline:
        layout.names[i] = line.start + posted
        return LineRole.NAME
    signed = page.language in PAGES_WITH_SECTIONS and any(headline < j < i for j in layout.bylines)
    if i > headline and (is_dignitary(line.text) or (signed and has_title(line.text) and line.words > 1)):
        return LineRole.CAPTION  # whom the picture shows
    if is_known_name(line.text.lstrip(BULLETS)) and line.key not in page.lines[headline].key:
        return LineRole.NAME
    if line.text[0] in "*•" and has_title(line.text.lstrip("*• ")) and people(page, line.start, line.end, Role.AUTHOR):
        return LineRole.NAME  # «* دکتر NAME، استاد دانشگاه»
    if i > headline and line.words <= MOST_WORDS_OF_A_NAME and can_be_name(line.text) and _above_post(layout, i):
        return LineRole.NAME  # «امر گرڑو» above «صحافی، کراچی»
    above_outlet = i == headline + 1 and i + 1 in layout.datelines and page.language not in ("fa", "fa-AF")
    if above_outlet and line.words <= 3 and can_be_name(line.text) and line.key not in page.lines[headline].key:
        return LineRole.NAME  # «صائمہ بلوچ», «بی بی سی اردو ڈاٹ کام، کراچی»
    above_date = i == headline + 1 and i + 1 in dates and page.language == "ar" and 1 < line.words <= 3
    if above_date and can_be_name(line.text) and not _shares_words(line, page.lines[headline]):
        return LineRole.NAME  # «نصر المجالي» right above the date
    if any(headline < date < i for date in dates):
        return LineRole.OTHER  # between the date and the story: a caption or a name, see _captions_and_name
    if page.language in PAGES_WITH_SECTIONS and _is_caption_by_words(line):
        return LineRole.CAPTION
    alone = i == headline + 1 == layout.story - 1 and page.language == "ar"
    opens = alone and line.words <= 4 and PLACE_BEFORE_DASH.match(page.lines[layout.story].text) is not None
    if alone and (can_be_name(line.text) if opens else could_sign(line.text, page.lines[headline].key)):
        return LineRole.NAME
    if i > headline and line.words <= 3 and layout.roles[i - 1] is LineRole.DATELINE and has_title(line.text):
        return LineRole.CAPTION  # «د.الدخيل», below the reporter's line
    if i > headline and line.text[0] in BULLETS and layout.roles[i - 1] is LineRole.NAME:
        return LineRole.OTHER  # «- بخش اقتصادی …», the post of the person above
    if i > headline and line.words >= 3 and SCORE.search(line.text) is None and not _looks_like_credit(layout, line):
        return LineRole.SUBHEAD
    return LineRole.OTHER


def _looks_like_credit(layout: Layout, line: Line) -> bool:
    """Whether a line of an Arabic or Urdu page is made like a dateline or a label, though no reader could make it out.

    «الموقع - الضالع - خاص», «Updated on …»: a wrong subhead is worse than none.
    """
    if layout.page.language not in PAGES_WITH_SECTIONS:
        return False
    pieces = PARTED.split(line.text.strip(" :-"))
    parted = len(pieces) > 1 and max(len(piece.split()) for piece in pieces) <= MOST_WORDS_OF_A_PIECE
    return parted or (line.text[0].isascii() and line.text[0].isalpha())


def _above_post(layout: Layout, i: int) -> bool:
    """Whether the line below states a person's post."""
    below = layout.page.lines[i + 1 : i + 2]
    return bool(below) and layout.roles[i + 1] is LineRole.LABEL and is_post_line(below[0].text)


def _shares_words(line: Line, headline: Line) -> bool:
    return any(squeeze(word) in headline.key for word in line.text.split())


@cache
def _caption_words() -> re.Pattern[str]:
    words, openings = alternatives(attributions.CAPTION_WORDS), alternatives(attributions.CAPTION_OPENINGS)
    return re.compile(rf"(?:{openings})(?![^\W_])|.*(?<![^\W_])(?:{words})(?![^\W_])")


def _is_caption_by_words(line: Line) -> bool:
    """Whether a line below the headline describes a picture: «عم جمال داخل ورشته», «… في المرفأ (الوكالة الوطنية)»."""
    if line.closed or ":" in line.text:
        return False
    if CREDIT_AT_END.search(line.text) and line.words > MOST_WORDS_OF_A_DESCRIPTION // 2:
        return True
    return line.words <= MOST_WORDS_OF_A_DESCRIPTION and _caption_words().match(line.text) is not None


def _captions_and_name(layout: Layout, headline: int) -> None:
    """Between the date and the story stand a caption and the author's bare name, the name below."""
    page, roles = layout.page, layout.roles
    between = [i for i in range(headline, min(layout.story, len(roles))) if roles[i] is LineRole.OTHER]
    named = any(roles[i] in (LineRole.NAME, LineRole.BYLINE) for i in range(layout.story) if i < len(roles))
    title = page.lines[headline].key
    credited = max((i for i, role in enumerate(roles[: layout.story]) if role is LineRole.BYLINE), default=-1)
    for i in reversed(between):
        line = page.lines[i]
        if _looks_like_credit(layout, line) or (line.text.isascii() and page.language in PAGES_WITH_SECTIONS):
            continue
        if line.text[-1] == ":" and i == layout.story - 1:
            roles[i] = LineRole.BODY  # «مقدمه:»
        elif 0 <= credited < i == layout.story - 1 and line.words > MOST_WORDS_OF_A_PICTURES_TITLE:
            roles[i] = LineRole.SUBHEAD
        elif (
            not named
            and line.key not in title
            and not line.text.isascii()
            and not is_dignitary(line.text)
            and (could_sign(line.text, title) or all(map(is_known_name, re.split(r" *[-–] *", line.text))))
        ):
            roles[i] = LineRole.NAME
            named = True
        else:
            roles[i] = LineRole.CAPTION
    for i in between:
        byline = layout.bylines.get(i - 1)
        pictures = byline is not None and all(one.role is Role.PHOTOGRAPHER for one in byline.contributors)
        signed = i > 0 and roles[i - 1] in (LineRole.NAME, LineRole.BYLINE) and not pictures
        if roles[i] is LineRole.CAPTION and signed and page.lines[i].words <= MOST_WORDS_OF_A_POST:
            roles[i] = LineRole.OTHER  # the person's trade: «روانشناس کودک»


def _blocks_without_headline(layout: Layout, open_lines: list[int]) -> None:
    """Lines above a story that has no headline: a site's name, a place, a person, each on its own line."""
    page, roles = layout.page, layout.roles
    while open_lines and open_lines[-1] == layout.story - 1 and page.lines[open_lines[-1]].words > SHORT:
        layout.story = open_lines.pop()  # a first paragraph that nothing closes
    for i in open_lines:
        if roles[i] is None:
            line = page.lines[i]
            site = i - 1 in layout.datelines and 0 in layout.datelines and bool(layout.datelines[0].outlets)
            if is_known_name(line.text) or (site and line.words <= 3 and can_be_name(line.text)):
                roles[i] = LineRole.NAME
            elif furniture.is_breadcrumb(line.text):
                roles[i] = LineRole.FURNITURE
            else:
                roles[i] = LineRole.OTHER
