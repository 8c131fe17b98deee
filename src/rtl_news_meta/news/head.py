"""The head of a page: which of the lines above the story is the headline, and what the others are.

Strategy: a line that the page shows twice (`repeated`) is the headline. Otherwise a kicker's colon,
the place of the date and the length of the lines tell. What stands between the date and the story is a caption or the
author's bare name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news import furniture
from rtl_news_meta.news.article import Role
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.lookups import outlet
from rtl_news_meta.news.names import can_be_name, could_sign, has_title, is_known_name, people
from rtl_news_meta.news.publication import is_event_line
from rtl_news_meta.news.repeated import repeated_headline
from rtl_news_meta.news.roles import SHORT, Layout, LineRole
from rtl_news_meta.news.sections import PAGES_WITH_SECTIONS, is_news_of, is_section
from rtl_news_meta.tables.cues import attributions
from rtl_news_meta.tables.cues import desks as desk_tables

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["PLACE_BEFORE_DASH", "read_head"]

SPEAKER = re.compile(r"[^\W\d]+(?: [^\W\d]+){0,2} ?: ?\S")
"""«کریمی: فینال را می بریم»: a headline that quotes its speaker."""
FACT = re.compile(r"[^:\d]{3,28}: *[^\W_]")
BULLETS = "*•-– "
CREDIT_AT_END = re.compile(r"\([^\W\d_]+(?: [^\W\d_]+){0,3}\)$")
MOST_WORDS_OF_A_DESCRIPTION = 6
NAMES = re.compile(r" +[-–—] +|[،,] *")
ACCOUNT = re.compile(r"(?: *[-–|])? *@ ?\w+$")
"""An author's account behind the name."""
FEWEST_WORDS_BELOW_A_SECTION = 5
PLACE_BEFORE_DASH = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2}) +[-–—] +(?=\w)")
LONGEST_KICKER = 7
MOST_WORDS_OF_A_POST = 4
SITE = re.compile(r"[A-Za-z][A-Za-z0-9]+\.[A-Za-z]{2,5} *[-–—]")


def read_head(layout: Layout) -> None:
    """Give the lines above the story their roles."""
    _page, roles = layout.page, layout.roles
    open_lines = [i for i in range(min(layout.story, len(roles))) if roles[i] is None]
    headline = repeated_headline(layout)
    if headline is None:
        headline = _below_lead(layout, open_lines)
    if headline is None:
        headline = _unrepeated(layout, open_lines)
    else:
        open_lines = [i for i in range(min(layout.story, len(roles))) if roles[i] is None]
    _masthead_date(layout)
    if headline is None:
        _blocks_without_headline(layout, open_lines)
        return
    roles[headline] = LineRole.HEADLINE
    _section_before(layout, headline)
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


def _section_before(layout: Layout, headline: int) -> None:
    """Part the section from the headline that it opens: «رياضي / …»."""
    line = layout.page.lines[headline]
    slash = line.text.find("/", 0, 20)
    if slash < 1 or layout.page.language != "ar" or squeeze(line.text[:slash]) not in keys(desk_tables.SECTIONS["ar"]):
        return
    rest = line.text[slash:].lstrip("/ ")
    layout.section = (line.start, line.start + len(line.text[:slash].rstrip()))
    layout.headline = (line.end - len(rest), line.end)


def _below_lead(layout: Layout, open_lines: list[int]) -> int | None:
    """Return the headline of a page that shows kicker, lead and headline in this order, above the line that reports."""
    page, roles, first = layout.page, layout.roles, layout.story
    if len(open_lines) != 1 or not page.lines[open_lines[0]].text.endswith((":", "؛")) or first + 2 >= len(roles):
        return None
    line = page.lines[first + 1]
    if roles[first + 1] is not None or line.closed or line.words > SHORT or first + 2 not in layout.line_attributions:
        return None
    roles[open_lines[0]] = LineRole.KICKER
    roles[first] = LineRole.STANDFIRST
    layout.story = first + 2
    return first + 1


def _unrepeated(layout: Layout, open_lines: list[int]) -> int | None:
    """Choose the headline among the short lines above the story."""
    page, roles = layout.page, layout.roles
    if any(dateline.outlets and i == 0 for i, dateline in layout.datelines.items()):
        return None  # a page that opens with its site's name shows place and person below it, and no headline
    if len(open_lines) > 1 and all(FACT.match(page.lines[i].text) and page.lines[i].words <= 6 for i in open_lines):
        return None  # a notice that states names and places line by line
    candidates = []
    for i in open_lines:
        line = page.lines[i]
        if furniture.is_breadcrumb(line.text):
            roles[i] = LineRole.FURNITURE
        elif home := furniture.home_before(line.text):
            # «ہوم قومی خبریں»: the way home with nothing between its steps
            section = evolve(line, start=line.start + home, text=line.text[home:])
            if is_section(layout, section):
                roles[i] = LineRole.FURNITURE
                layout.section = (section.start, section.end)
            else:
                candidates.append(i)
        elif _is_site(layout, i):
            roles[i] = LineRole.OTHER
        elif is_section(layout, line) or _tops_page(layout, i):
            roles[i] = LineRole.SECTION
        elif furniture.is_trail(line.text):
            roles[i] = LineRole.FURNITURE
        elif line.index == 0 and len(open_lines) == 1 and _signs_above(layout, line):
            roles[i] = LineRole.NAME
        elif line.index == 0 and roles[1:2] == [LineRole.DATE] and len(open_lines) > 1 and is_known_name(line.text):
            roles[i] = LineRole.NAME  # author and date above the headline
        elif _lone_above_date(layout, line, open_lines) or is_event_line(page, line):
            roles[i] = LineRole.OTHER
        elif SITE.match(line.text):
            roles[i] = LineRole.OTHER  # «AHDATH.INFO - …» that no reader could make out
        else:
            candidates.append(i)
    if not candidates:
        return None
    candidates = _below_way_home(layout, candidates)
    for i in candidates:
        if page.lines[i].text.endswith((":", "؛")) and i + 1 in candidates:
            return i + 1
    dates = [i for i, role in enumerate(roles) if role in (LineRole.DATE, LineRole.DATELINE) and i <= layout.story]
    dates += [i for i, byline in layout.bylines.items() if i <= layout.story]
    if dates:
        above = [i for i in candidates if i < min(dates)]
        if above:
            return _of_two(layout, above)
        # The date stands above: the headline is the first line below it.
        below = (
            [i for i in candidates if i > max(d for d in dates if d < candidates[0])]
            if min(dates) < candidates[0]
            else candidates
        )
        if len(below) > 1 and _signs_above_headline(layout, *below[:2]):
            roles[below[0]] = LineRole.NAME
            del below[0]
        return _of_two(layout, below) if below else candidates[0]
    return _of_two(layout, candidates)


def _signs_above_headline(layout: Layout, first: int, second: int) -> bool:
    """Whether a name stands between the date and the headline: «محمد ثاقب», «روپے کی قدر میں بہتری، …»."""
    name, headline = layout.page.lines[first], layout.page.lines[second]
    if name.words > 3 or headline.words <= name.words + 1 or not is_known_name(name.text):
        return False
    return layout.page.language in PAGES_WITH_SECTIONS and layout.roles[first - 1] is LineRole.DATE


@cache
def _kicker_opens_ar() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(attributions.KICKERS_AR)})")


def _below_way_home(layout: Layout, candidates: list[int]) -> list[int]:
    """Leave out what stands above the way through the sections, where another line stands below it."""
    page, roles = layout.page, layout.roles
    ways = [i for i in range(candidates[-1]) if roles[i] is LineRole.FURNITURE and _is_way(page.lines[i].text)]
    if not ways or candidates[0] > ways[-1]:
        return candidates
    for i in candidates:
        if i < ways[-1]:
            roles[i] = LineRole.FURNITURE
    return [i for i in candidates if i > ways[-1]]


def _is_way(text: str) -> bool:
    return furniture.is_breadcrumb(text) or furniture.is_trail(text)


def _lone_above_date(layout: Layout, line: Line, open_lines: list[int]) -> bool:
    """Whether two words stand above the date and a longer line below it: a name that no table knows, or a section."""
    if line.index or line.words > 2 or layout.roles[1:2] != [LineRole.DATE] or len(open_lines) < 2:
        return False
    following = layout.page.lines[open_lines[1]]
    return following.words >= FEWEST_WORDS_BELOW_A_SECTION and not following.closed


@cache
def _kicker_opens() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(attributions.KICKERS)})(?= ?[^\W\d])")


def _reports_on(layout: Layout, line: Line) -> bool:
    """Whether a line says which outlet's report stands below: «گزارش دفاع پرس از یادواره …»."""
    noun = line.text.split(" ", 1)[0]
    start = line.start + len(noun) + 1
    if line.words > SHORT or squeeze(noun) not in keys(attributions.REPORT_NOUNS) or start >= line.end:
        return False
    found = layout.page.agency_at(start)
    return found is not None and not found.ambiguous and found.span.end <= line.end


@cache
def _kicker_ends() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{alternatives(attributions.KICKER_ENDS)})$")


def _signs_above(layout: Layout, line: Line) -> bool:
    """Whether the one line above a story is its author's name; a Persian headline can look like one."""
    persian = layout.page.language in ("fa", "fa-AF")
    return line.words <= (2 if persian else 3) and is_known_name(line.text)


def _of_two(layout: Layout, lines: list[int]) -> int:
    """Choose between a kicker with its headline and a headline with its subhead."""
    if len(lines) == 1:
        return lines[0]
    first, second = (layout.page.lines[i] for i in lines[:2])
    if is_known_name(second.text):
        return lines[0]
    if layout.page.language == "ar" and first.words <= SHORT and second.words >= 4 and not SPEAKER.match(first.text):
        return lines[1] if _kicker_opens_ar().match(first.text) else lines[0]
    persian = layout.page.language in ("fa", "fa-AF") and second.words >= 3
    if persian and SPEAKER.match(second.text) and not SPEAKER.match(first.text):
        return lines[1]
    if persian and (first.words <= 2 or (_kicker_opens().match(first.text) and first.words <= SHORT)):
        return lines[1]
    if persian and _reports_on(layout, first):
        return lines[1]
    if persian and first.words <= LONGEST_KICKER and _kicker_ends().search(first.text):
        return lines[1]
    return lines[0]


def _tops_page(layout: Layout, i: int) -> bool:
    """Whether a line of one or two words stands above everything and a longer one follows: a section's name."""
    page, line = layout.page, layout.page.lines[i]
    if page.language not in PAGES_WITH_SECTIONS or line.words > 2 or not line.text.replace(" ", "").isalpha():
        return False
    if any(role is None for role in layout.roles[:i]) or is_known_name(line.text):
        return False
    below = (page.lines[j] for j in range(i + 1, min(layout.story, i + 6)) if layout.roles[j] is None)
    following = next(below, None)
    if following is None or following.words < FEWEST_WORDS_BELOW_A_SECTION:
        return False
    return not all(map(is_known_name, NAMES.split(following.text)))


def _is_site(layout: Layout, i: int) -> bool:
    """Whether the first line is an outlet's name and nothing else, above a headline."""
    page, line = layout.page, layout.page.lines[i]
    if i or page.language not in PAGES_WITH_SECTIONS:
        return False
    below = any(layout.roles[j] is None for j in range(1, min(layout.story, 6)))
    return below and outlet(page.raw(line.start, line.end)) is not None


def _masthead_date(layout: Layout) -> None:
    """A date above everything, before the way home or beside a dateline with its own date, is the day of the visit."""
    roles, page = layout.roles, layout.page
    if not roles or roles[0] is not LineRole.DATE:
        return
    head = range(1, min(layout.story + 2, len(roles)))
    dated = any(roles[i] is LineRole.DATE or i in layout.labels for i in head)
    if ":" in page.lines[0].text and not dated:
        return  # with its time, and no other: the article's own
    for line in page.lines[1:3]:
        if furniture.is_breadcrumb(line.text):
            roles[0] = LineRole.MASTHEAD_DATE


def _above(layout: Layout, i: int, headline: int) -> LineRole:
    line = layout.page.lines[i]
    if furniture.is_breadcrumb(line.text):
        return LineRole.FURNITURE
    if _is_site(layout, i):
        return LineRole.OTHER
    if is_section(layout, line) or _tops_page(layout, i):
        return LineRole.SECTION
    if furniture.is_trail(line.text):
        return LineRole.FURNITURE
    if i == headline - 1 and (line.text.endswith((":", "؛", ";")) or line.words <= 16):
        return LineRole.KICKER
    return LineRole.OTHER


def _below(layout: Layout, i: int, headline: int, open_lines: list[int], dates: list[int]) -> LineRole:
    page = layout.page
    line = page.lines[i]
    if is_section(layout, line) or is_news_of(layout, line):
        return LineRole.SECTION
    names = re.split(r" +[-–] +", line.text)
    if 1 < len(names) <= 3 and all(map(is_known_name, names)):
        return LineRole.NAME
    if (account := ACCOUNT.search(line.text)) and is_known_name(line.text[: account.start()]):
        layout.names[i] = line.start + account.start()
        return LineRole.NAME
    if line.text[-1] in ":-–—" and is_known_name(line.text.rstrip(" :-–—")):
        layout.names[i] = line.start + len(line.text.rstrip(" :-–—"))
        return LineRole.NAME
    if is_known_name(line.text.lstrip(BULLETS)) and line.key not in page.lines[headline].key:
        return LineRole.NAME
    if line.text[0] in "*•" and has_title(line.text.lstrip("*• ")) and people(page, line.start, line.end, Role.AUTHOR):
        return LineRole.NAME  # «* دکتر NAME، استاد دانشگاه»
    above_outlet = i == headline + 1 and i + 1 in layout.datelines and page.language not in ("fa", "fa-AF")
    if above_outlet and line.words <= 3 and can_be_name(line.text) and line.key not in page.lines[headline].key:
        return LineRole.NAME  # «صائمہ بلوچ», «بی بی سی اردو ڈاٹ کام، کراچی»
    if any(headline < date < i for date in dates):
        return LineRole.OTHER  # between the date and the story: a caption or a name, see _captions_and_name
    if page.language in PAGES_WITH_SECTIONS and _is_caption_by_words(line):
        return LineRole.CAPTION
    alone = i == headline + 1 == layout.story - 1 and page.language == "ar"
    opens = alone and line.words <= 4 and PLACE_BEFORE_DASH.match(page.lines[layout.story].text) is not None
    if alone and (can_be_name(line.text) if opens else could_sign(line.text, page.lines[headline].key)):
        return LineRole.NAME
    if i > headline and line.text[0] in BULLETS and layout.roles[i - 1] is LineRole.NAME:
        return LineRole.OTHER  # «- بخش اقتصادی …», the post of the person above
    if i > headline and line.words >= 3:
        return LineRole.SUBHEAD
    return LineRole.OTHER


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
        if 0 <= credited < i == layout.story - 1 and line.words >= 3:
            roles[i] = LineRole.SUBHEAD
        elif (
            not named
            and line.key not in title
            and (could_sign(line.text, title) or all(map(is_known_name, re.split(r" *[-–] *", line.text))))
        ):
            roles[i] = LineRole.NAME
            named = True
        else:
            roles[i] = LineRole.CAPTION
    for i in between:
        signed = i > 0 and roles[i - 1] in (LineRole.NAME, LineRole.BYLINE)
        if roles[i] is LineRole.CAPTION and signed and page.lines[i].words <= MOST_WORDS_OF_A_POST:
            roles[i] = LineRole.OTHER  # the person's trade: «روانشناس کودک»


def _blocks_without_headline(layout: Layout, open_lines: list[int]) -> None:
    """Lines above a story that has no headline: a site's name, a place, a person, each on its own line."""
    page, roles = layout.page, layout.roles
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
