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

from rtl_news_meta.news.article import Byline, Contributor, Role
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.names import people
from rtl_news_meta.tables.cues import bylines as tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.page import Line, Page

__all__ = ["RoleCue", "bracketed_bylines", "byline_of", "role_at", "role_of"]

ROLES = (
    (Role.PHOTOGRAPHER, tables.PHOTOGRAPHER),
    (Role.TRANSLATOR, tables.TRANSLATOR),
    (Role.INTERVIEWER, tables.INTERVIEWER),
    (Role.EDITOR, tables.EDITOR),
    (Role.REPORTER, tables.REPORTER),
    (Role.AUTHOR, tables.AUTHOR),
)
LONGEST_LINE = 110


@frozen(eq=False)
class RoleCue:
    """A label that names a role: the characters of the copy from the label up to the name."""

    role: Role
    start: int
    end: int
    loose: bool


@cache
def _roles() -> dict[str, Role]:
    return {key: role for role, table in ROLES for key in keys(table)}


def role_of(key: str) -> Role | None:
    """Return the role that a label names, by its squeezed key."""
    return _roles().get(key)


@cache
def _cue() -> re.Pattern[str]:
    labels = alternatives(phrase for _, table in ROLES for phrase in table)
    colon = r" *(?:[:=/_]|(?<=[^\W_])[-–—ـ](?=[ \w])|(?: +)[-–—ـ]+) *"
    space = r" +(?:از +|من +)?"
    return re.compile(
        rf"(?<![^\W_])(?P<label>{labels})(?:(?P<colon>{colon})|{space})(?=[^\W\d_])",
        re.IGNORECASE,
    )


def role_at(text: str, start: int, end: int) -> RoleCue | None:
    """Return the label that stands at `start` of the copy, or None."""
    found = _cue().match(text, start, end)
    return _as_cue(found) if found else None


def _as_cue(found: re.Match[str]) -> RoleCue | None:
    key = squeeze(found["label"])
    loose = found["colon"] is None
    if loose and key not in keys(tables.LOOSE):
        return None
    return RoleCue(_roles()[key], found.start(), found.end(), loose)


def byline_of(page: Page, line: Line) -> Byline | None:
    """Return the byline that a whole line is, or None."""
    if len(line.text) > LONGEST_LINE:
        return None
    start = line.start
    while start < line.end and not page.text[start].isalnum():
        start += 1
    if role_at(page.text, start, line.end) is None or _of_a_work(line.text):
        return None
    credited = list(_credits(page, start, line.end))
    if not credited or not all(credited):
        return None
    passage = page.passage(line.start, line.end)
    contributors = tuple(person for group in credited for person in group)
    return Byline(span=passage.span, text=passage.text, contributors=contributors)


def _of_a_work(text: str) -> bool:
    words = keys(tables.OF_A_WORK)
    return any(squeeze(word) in words for word in re.split(r"[\s،,:/]+", text))


def _credits(page: Page, start: int, end: int) -> Iterator[tuple[Contributor, ...]]:
    cues = [cue for cue in map(_as_cue, _cue().finditer(page.text, start, end)) if cue]
    cues = [cue for cue in cues if cue.start == start or not cue.loose or cue.role is Role.PHOTOGRAPHER]
    for cue, following in zip(cues, [*cues[1:], None], strict=True):
        yield people(page, cue.end, following.start if following else end, cue.role)


@cache
def _bracketed() -> re.Pattern[str]:
    labels = alternatives(phrase for _, table in ROLES for phrase in table)
    in_brackets = rf"\( *(?:{labels}) *(?:[:/]| از ) *[^()\n]{{3,60}}\)"
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
