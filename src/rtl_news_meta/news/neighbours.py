"""Lines that tell together what they are: menus, lists of headlines, the credits of a film, the people of the house.

Strategy: a line that says little by itself is known by those above and below it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.news import furniture
from rtl_news_meta.news.bylines import credits_work
from rtl_news_meta.news.phrase_words import quoting
from rtl_news_meta.news.roles import SHORT, Layout, LineRole
from rtl_news_meta.news.sections import is_section

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line

__all__ = ["tell_together"]

FEWEST_LINES_OF_A_PAGE = 4
MOST_WORDS_OF_A_SLOGAN = 8
MOST_WORDS_OF_A_SOLE_SOURCE = 6
QUOTES = ' «»"'
DOMAIN = re.compile(r"[A-Za-z][A-Za-z0-9-]*\.(?:com|org|net|ir|af|info)")
BULLETS = "•●▪■◼"
MOST_WORDS_OF_A_NAME = 3


def tell_together(layout: Layout) -> None:
    """Give lines their roles by the lines beside them."""
    page, roles = layout.page, layout.roles
    _credits_of_a_work(layout)
    _foreign(layout)
    _bullets(layout)
    if roles and roles[0] is None and _names_source(page.lines[0]):
        roles[0] = LineRole.LABEL
    _names_of_the_house(layout)
    _menu(layout)
    for i, line in enumerate(page.lines):
        if roles[i] is not None or not furniture.is_weak(line):
            continue
        following = i + 1 < len(roles) and roles[i + 1] is None and furniture.is_weak(page.lines[i + 1])
        if following or LineRole.FURNITURE in roles[max(0, i - 1) : i + 2]:
            roles[i] = LineRole.FURNITURE


def _names_source(line: Line) -> bool:
    """Whether a line says whom the page copies, and nothing else: «به نقل از «همشهری آنلاین»»."""
    if line.words > MOST_WORDS_OF_A_SOLE_SOURCE or (found := quoting().match(line.text)) is None:
        return False
    return line.text[found.end() :].strip(QUOTES) != ""


def _foreign(layout: Layout) -> None:
    """Take a page's words in Latin letters above and below everything, and the addresses of its sister sites."""
    lines, roles = layout.page.lines, layout.roles
    if len(lines) < FEWEST_LINES_OF_A_PAGE:
        return
    for i in (0, -1):
        line = lines[i]
        if roles[i] is None and line.text.isascii() and 1 < line.words <= MOST_WORDS_OF_A_SLOGAN and line.closed:
            roles[i] = LineRole.FURNITURE
    domains = 0
    while domains < len(lines) and DOMAIN.fullmatch(lines[domains].text):
        domains += 1
    if domains > 1:
        roles[:domains] = [LineRole.FURNITURE] * domains


def _bullets(layout: Layout) -> None:
    """Take the list of other headlines above the page's own, each behind a bullet."""
    lines, roles = layout.page.lines, layout.roles
    listed = 0
    while listed < len(lines) and lines[listed].text[0] in BULLETS:
        listed += 1
    if 1 < listed < len(lines) - 1 and all(roles[i] is None for i in range(listed)):
        roles[:listed] = [LineRole.FURNITURE] * listed


def _credits_of_a_work(layout: Layout) -> None:
    """Leave to the story the credits of a play or a film, a line each: «نویسنده: …» beside «کارگردان: …»."""
    lines, roles = layout.page.lines, layout.roles
    for i in list(layout.bylines):
        beside = (lines[j] for j in (i - 2, i - 1, i + 1, i + 2) if 0 <= j < len(lines))
        if roles[i] is LineRole.BYLINE and any(credits_work(line.text) for line in beside):
            del layout.bylines[i]
            roles[i] = None


def _menu(layout: Layout) -> None:
    """Take a way home or a menu that has a line for each of its steps: «الرئيسية», «أخبار», «اقتصاد»."""
    lines, roles = layout.page.lines, layout.roles
    home = bool(lines) and furniture.is_home(lines[0].text)
    steps = 1 if home else 0
    while steps < len(lines) and (
        roles[steps] is LineRole.FURNITURE
        or (roles[steps] is None and (is_section(layout, lines[steps]) or furniture.is_home(lines[steps].text)))
    ):
        steps += 1
    if len(lines) <= steps + 1:
        return
    if home:
        roles[0] = LineRole.FURNITURE
    sections = sum(roles[i] is None and not furniture.is_home(lines[i].text) for i in range(steps))
    if sections and (steps > 2 if home else sections > 1 and steps - sections > 1):
        roles[:steps] = [LineRole.FURNITURE] * steps


def _names_of_the_house(layout: Layout) -> None:
    """A post of the house alone in its line above the headline has its holder's name below it."""
    page, roles = layout.page, layout.roles
    for i, line in enumerate(page.lines[:SHORT]):
        if furniture.is_post_of_the_house(line.text) and i + 1 < len(roles):
            below = page.lines[i + 1]
            if below.words <= MOST_WORDS_OF_A_NAME and roles[i + 1] in (None, LineRole.BYLINE) and not below.closed:
                layout.bylines.pop(i, None)
                layout.bylines.pop(i + 1, None)
                roles[i] = roles[i + 1] = LineRole.FURNITURE
