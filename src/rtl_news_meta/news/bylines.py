"""Bylines: who wrote, reported, photographed, translated or edited, where a label says so.

Strategy: a label opens a line or a pair of brackets, or follows another credit on the line; what stands behind it, up
to the next label, must be names. Labels beside those of a play, a film or a book («کارگردان») credit that work and not
the article, and are left alone. Names without a label are read elsewhere, by their place on the page.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.article import Byline, Contributor, Role
from rtl_news_meta.news.cues import alternatives, beginnings, keys, squeeze
from rtl_news_meta.news.names import people
from rtl_news_meta.tables.cues import bylines as tables
from rtl_news_meta.tables.cues.attributions import FROM
from rtl_news_meta.tables.particles import AND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.page import Line, Page

__all__ = [
    "RoleCue",
    "bracketed_bylines",
    "byline_of",
    "credits_outlet",
    "credits_work",
    "is_picture_credit",
    "is_post_line",
    "names_account",
    "role_at",
    "role_of",
]

ROLES = (
    (Role.PHOTOGRAPHER, tables.PHOTOGRAPHER),
    (Role.TRANSLATOR, tables.TRANSLATOR),
    (Role.INTERVIEWER, tables.INTERVIEWER),
    (Role.EDITOR, tables.EDITOR),
    (Role.REPORTER, tables.REPORTER),
    (Role.AUTHOR, tables.AUTHOR),
)
LONGEST_LINE = 110
COMMAS = frozenset(",،")
ARABIC_SCRIPT = "\u0600"
"""From this character on small letters and capitals are one; labels in Latin letters are found however written."""


@frozen(eq=False)
class RoleCue:
    """A label that names a role: the characters of the copy from the label up to the name."""

    role: Role
    start: int
    end: int
    loose: bool


@cache
def _roles(language: str | None) -> dict[str, Role]:
    roles = {key: role for role, table in ROLES for key in keys(table)}
    # «تحرير» edits in Arabic, where Urdu's «تحریر» writes.
    return roles | dict.fromkeys(keys(tables.EDITOR_AR), Role.EDITOR) if language == "ar" else roles


def role_of(key: str, language: str | None) -> Role | None:
    """Return the role that a label names, by its squeezed key; the first one of «إعداد وتحرير»."""
    roles = _roles(language)
    if key in roles:
        return roles[key]
    both = (i for i, letter in enumerate(key) if letter == AND and key[:i] in roles and key[i + 1 :] in roles)
    return next((roles[key[:i]] for i in both), None)


@cache
def _cue() -> re.Pattern[str]:
    labels = alternatives(phrase for _, table in ROLES for phrase in table)
    colon = r" *(?:[:=/_,،]|(?<=[^\W_])[-–—ـ](?=[ \w])|(?: +)[-–—ـ]+) *"
    space = rf" +(?:(?:{alternatives(FROM)}) +)?"
    language = rf" +(?:{alternatives((*FROM, *tables.FROM_LANGUAGE))}) +[^\W\d_]+(?= *:)"  # «ترجمه از انگلیسی: …»
    return re.compile(
        rf"(?<![^\W_])(?P<label>{labels})(?: +{AND} *(?:{labels}))?(?:{language})?"
        rf"(?:(?P<colon>{colon})|{space})(?=[^\W\d_])",
        re.IGNORECASE,
    )


@cache
def _first_of_labels() -> frozenset[str]:
    return beginnings(phrase for _, table in ROLES for phrase in table)


def role_at(page: Page, start: int, end: int) -> RoleCue | None:
    """Return the label that stands at `start` of the copy, or None."""
    first = page.text[start : start + 2]
    if first >= ARABIC_SCRIPT and first not in _first_of_labels() and first[0] not in _first_of_labels():
        return None  # every line is asked several times, and few begin with such letters
    found = _cue().match(page.text, start, end)
    cue = _as_cue(found, page.language) if found else None
    if found and cue and cue.loose and page.language == "ar" and squeeze(found["label"]) in keys(tables.LOOSE_BEHIND):
        return None
    return cue


def _as_cue(found: re.Match[str], language: str | None) -> RoleCue | None:
    key = squeeze(found["label"])
    loose = found["colon"] is None
    if not loose and found["colon"].strip() in COMMAS and key not in keys(tables.WITH_COMMA):
        return None
    if loose and key not in keys(tables.LOOSE):
        return None
    return RoleCue(_roles(language)[key], found.start(), found.end(), loose)


def byline_of(page: Page, line: Line) -> Byline | None:
    """Return the byline that a whole line is, or None."""
    if len(line.text) > LONGEST_LINE:
        return None
    start = line.start
    while start < line.end and not page.text[start].isalnum():
        start += 1
    if role_at(page, start, line.end) is None or _of_a_work(line.text):
        return None
    credited = list(_credits(page, start, line.end))
    if not credited or not all(credited):
        return None
    passage = page.passage(line.start, line.end)
    contributors = tuple(person for group in credited for person in group)
    return Byline(span=passage.span, text=passage.text, contributors=contributors)


def is_picture_credit(page: Page, line: Line) -> bool:
    """Tell whether a line credits a picture to an outlet, which is no person: «فوٹو: اے ایف پی»."""
    if len(line.text) > LONGEST_LINE:
        return False
    cue = role_at(page, line.start, line.end)
    if cue is None or cue.role is not Role.PHOTOGRAPHER:
        return False
    value = page.raw(cue.end, line.end)
    return lookup_agency(value) is not None or squeeze(page.text[cue.end : line.end]) in keys(tables.OF_NOBODY)


@cache
def _post() -> re.Pattern[str]:
    comma = rf"(?:{alternatives(tables.POSTS_WITH_COMMA)}) ?[,،]"
    return re.compile(rf"(?:(?:{alternatives(tables.POSTS)}) *[:,،]|{comma}) *[^\W\d_]")


def is_post_line(text: str) -> bool:
    """Tell whether a short line names its author's post and nothing else: «Role, …»."""
    return len(text) < LONGEST_LINE and _post().match(text) is not None


def credits_outlet(page: Page, line: Line) -> bool:
    """Tell whether a line credits an outlet where a person is credited: «نگارش از یورونیوز فارسی»."""
    if len(line.text) > LONGEST_LINE:
        return False
    cue = role_at(page, line.start, line.end)
    found = page.agency_at(cue.end) if cue else None
    return found is not None and len(page.text[found.span.end : line.end].split()) <= 1


@cache
def _who() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.WHO)}) *: *[^:]{{2,24}}$")


def names_account(text: str) -> bool:
    """Tell whether a line says who put the article on the site, in words that are no name: «نویسنده: مدیر سایت»."""
    return len(text) < 40 and _who().match(text) is not None


@cache
def _maker() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.MAKERS)}) *: *[^\W\d_]")


def credits_work(text: str) -> bool:
    """Tell whether a short line begins with the label of someone who made a play or a film: «کارگردان: …»."""
    return len(text) < LONGEST_LINE and _maker().match(text) is not None


def _of_a_work(text: str) -> bool:
    words = keys(tables.OF_A_WORK)
    return any(squeeze(word) in words for word in re.split(r"[\s،,:/]+", text))


def _credits(page: Page, start: int, end: int) -> Iterator[tuple[Contributor, ...]]:
    cues = [cue for found in _cue().finditer(page.text, start, end) if (cue := _as_cue(found, page.language))]
    cues = [cue for cue in cues if cue.start == start or not cue.loose or _begins_credit(page, cue)]
    ends = [*(cue.start for cue in cues[1:]), end]
    for cue, last in zip(cues, ends, strict=False):  # without a cue there is one end too many
        edition = _edition().search(page.text, cue.end, last)
        yield people(page, cue.end, edition.start() if edition else last, cue.role)


def _begins_credit(page: Page, cue: RoleCue) -> bool:
    """Whether a label without a colon credits someone else behind a name: «… - تحرير X»."""
    return cue.role is Role.PHOTOGRAPHER or page.text[: cue.start].rstrip(" ").endswith(("-", "–", "—", "/", "*"))


@cache
def _edition() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.EDITIONS)})(?![^\W_])")


@cache
def _bracketed() -> re.Pattern[str]:
    labels = alternatives(phrase for _, table in ROLES for phrase in table)
    in_brackets = rf"\( *(?:{labels}) *(?:[:/]| (?:{alternatives(FROM)}) ) *[^()\n]{{3,60}}\)"
    return re.compile(rf"{in_brackets}|\.\. *(?:{labels}) *: *[^()\n.]{{3,60}}$", re.MULTILINE)


def bracketed_bylines(page: Page, start: int, end: int) -> Iterator[Byline]:
    """Yield credits in brackets: «(عکس: …)»."""
    for found in _bracketed().finditer(page.text, start, end):
        first = found.start() + 1
        while not page.text[first].isalnum():
            first += 1
        credited = list(_credits(page, first, found.end()))
        if credited and all(credited):
            passage = page.passage(found.start(), found.end())
            contributors = tuple(person for group in credited for person in group)
            yield Byline(span=passage.span, text=passage.text, contributors=contributors)
