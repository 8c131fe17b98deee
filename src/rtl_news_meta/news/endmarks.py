"""End marks: «پایان پیام/ 161», «// انتهى //», a bare «/ 114», and an agency's name that closes a report.

Strategy: an end mark stands at the end of one of the last lines. Words of the table are enough there; a code without
words must follow the end of a sentence, or be a line of its own. Only on the very last line are misspelt words looked
for, by approximate matching.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from rtl_news_meta.news.agencies import lookup_agency
from rtl_news_meta.news.article import EndMark, Passage, Source
from rtl_news_meta.news.cues import alternatives, longest_words
from rtl_news_meta.tables.cues import endmarks as tables

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["FoundEnd", "closing_credit", "end_mark_of"]

STOPS = ".!؟»۔)…"
CODE = r"[^\s/*:.،]{1,12}\*?"
IN_BRACKETS = re.compile(r"[.!؟۔»\"] *\( *(?P<name>[^()\n]{2,16}?) *\) *\.?$")
CREDIT = re.compile(r"[-–—]+ *\(? *(?P<name>[^\W\d_][^-–—()\n]{0,14}?) *\)? *[-–—]* *\.?$")


@frozen(eq=False)
class FoundEnd:
    """An end mark, and where it begins in the copy."""

    mark: EndMark
    start: int


MOST_LETTERS = 40
"""A misspelt mark and its code are no longer than this."""
_CODES = rf"(?:(?: *[/*:.]+ *|(?=\d))(?P<code>{CODE}(?:/{CODE}){{0,5}}|[^\W\d_]+(?: [^\W\d_]+){{1,2}}))?(?: *[/*.]+)?"


@cache
def _worded() -> re.Pattern[str]:
    words = alternatives(tables.WORDS)
    return re.compile(rf"(?P<all>(?:/{{1,2}} *|\( *)?(?<![^\W_])(?P<words>{words})(?![^\W\d_])(?: *\)|{_CODES})) *$")


@cache
def _words_of_marks() -> frozenset[str]:
    return longest_words(tables.WORDS)


@cache
def _misspelt() -> Any:
    import regex  # late: few texts need approximate matching, which `re` does not have

    words = alternatives(tables.OFTEN_MISSPELT)
    return regex.compile(rf"(?b)(?P<all>(?P<words>(?:{words}){{e<=1}})(?![^\W_]){_CODES}) *")


BARE = re.compile(r"(?:(?<=[.!؟?»۔\"]) *|^)(?P<all>/ *(?P<code>[^\W_]{2,6}(?:/[^\W_]{1,6})*)) *$")
NUMBER = re.compile(r"(?P<code>\d{3,8}(?:/\d{3,8})?)|\*{1,3} *(?P<starred>\d{3,5}(?:\*{1,3}\d{3,5})*) *\**")
_LETTERS = r"(?:[^\W\d_]\. ?){1,3}[^\W\d_]?|[^\W\d_](?: [^\W\d_]){1,3}"
INITIALS = re.compile(rf"[=ـ_\-–— ]*(?P<code>(?:{_LETTERS})(?: ?/ ?(?:{_LETTERS}))?)")
"""Who wrote and who edited: «م.ب/ س.ك», «ف ق/م ت», also behind a rule: «==== ج.س»."""
SIGNED = re.compile(
    rf"(?:{_LETTERS})(?: */ *(?:{_LETTERS})){{0,2}} *\( *(?P<name>[^()،,\n]{{2,16}}?) *(?:[،,][^()\n]{{2,40}})?\)",
)
"""«ع ا / ک م (ڈی پی اے)»: the editors' initials and the agencies, below a story of Deutsche Welle."""


@cache
def _set_off() -> re.Pattern[str]:
    words = alternatives(tables.WORDS)
    letters = r"(?:[^\W\d_](?:\. ?| |(?= ?/|$))){1,4}"
    return re.compile(
        rf"(?P<all>[(\-–— ]*(?P<words>{words})[)\-–— ]*)(?P<rest>(?P<code>{letters}(?:/ ?{letters})?)?)\.?$"
    )


def end_mark_of(page: Page, line: Line, *, last: bool) -> FoundEnd | None:
    """Return the end mark at the end of a line; `last` tells that nothing but furniture follows the line."""
    text = line.text
    tail = max(0, len(text) - 90)
    end = text[tail:]
    # To look for a few words is faster than to try the pattern at each letter.
    found = _worded().search(text, tail) if any(map(end.__contains__, _words_of_marks())) else None
    if found and (found.start() == 0 or text[: found.start()].rstrip()[-1] in STOPS):
        return _mark(page, line, found)
    if len(text) <= MOST_LETTERS and text[0] in "(-–—" and (found := _set_off().match(text)):
        return _mark(page, line, found)
    if not last:
        return None
    if len(text) <= MOST_LETTERS and (slip := _misspelt().fullmatch(text)):
        return _mark(page, line, slip)
    found = BARE.search(text, tail)
    if found and any(c.isdigit() for c in found["code"]):
        return _mark(page, line, found)
    found = NUMBER.fullmatch(text)
    if found is None and (initials := INITIALS.fullmatch(text)) and lookup_agency(text) is None:
        found = initials  # who wrote and who edited: «م.ب/ س.ك»
    return _mark(page, line, found) if found and line.index > 2 else None


def _mark(page: Page, line: Line, found: Any) -> FoundEnd:
    groups = found.groupdict()
    whole = "all" if "all" in groups else 0
    start = line.start + found.start(whole)
    passage = page.passage(start, line.start + found.end(whole))

    def part(name: str) -> Passage | None:
        if groups.get(name) is None:
            return None
        return page.passage(line.start + found.start(name), line.start + found.end(name))

    mark = EndMark(span=passage.span, text=passage.text, words=part("words"), code=part("code") or part("starred"))
    return FoundEnd(mark, start)


def closing_credit(page: Page, line: Line) -> tuple[Source, int] | None:
    """Return the agency that closes a report with its name between dashes, and where that begins in the copy."""
    alone = lookup_agency(page.raw(line.start, line.end)) if line.words <= 2 and line.text[-1] != ":" else None
    if alone is not None and alone.kind == "agency":
        passage = page.passage(line.start, line.end)
        return Source(text=passage.text, span=passage.span, id=alone.id, country=alone.country), line.start
    tail = max(0, len(line.text) - 24)
    signed = SIGNED.fullmatch(line.text) if page.language == "ur" else None
    found = signed or CREDIT.search(line.text, tail) or IN_BRACKETS.search(line.text, tail)
    if found is None or found["name"].strip() != found["name"]:
        return None
    agency = lookup_agency(page.raw(line.start + found.start("name"), line.start + found.end("name")))
    if agency is None or agency.kind != "agency":
        return None
    passage = page.passage(line.start + found.start("name"), line.start + found.end("name"))
    return (
        Source(text=passage.text, span=passage.span, id=agency.id, country=agency.country),
        line.start if signed else line.start + found.start() + (found.re is IN_BRACKETS),
    )
