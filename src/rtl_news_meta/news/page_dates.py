"""The dates of a page, also in the forms in which publishing systems print them: year first, with slashes or stops.

Strategy: `dates` reads what the language writes. Where a page parts a day from its month with signs, those are taken
out before; a line that is a date with its year first is read again in the languages that name months so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.dates import find_dates
from rtl_news_meta.dates.find import dates_in
from rtl_news_meta.dates.mention import DateKind
from rtl_news_meta.news.agencies import match_agency
from rtl_news_meta.text.search_copy import SearchCopy, search_copy

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.dates.mention import DateMention

__all__ = ["dates_of"]

SLASHED = re.compile(r"^[^\n\d/]{3,14}/\s?\d{1,2}\s[^\W\d_]{2,9}\s\d{4}\s?/(?=\s?\d{1,2}:\d\d)", re.MULTILINE)
BETWEEN_DAY_AND_MONTH = "\N{ARABIC FULL STOP}\N{ARABIC DATE SEPARATOR}/"
DAY_AND_STOP = re.compile(rf"\d(?<![^\W_]\d)\d? ?[{BETWEEN_DAY_AND_MONTH}] ?(?=[^\W\d_]{{3,8}}(?: ?\(| \d{{4}}))")
"""«حیدرآباد۔ 18۔ اپریل (…)»: a day and its month parted by a stop. `re` searches faster with the digit first."""
DAY_AND_HYPHEN = re.compile(r"(?<=\d)-(?=[^\W\d_]{3,8} ?\()")
"""«15-دسمبر(اعتماد نیوز)»."""
ORDINALS = ("st ", "nd ", "rd ", "th ")
ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)(?= [^\W\dA-Za-z])")
HEAD = 2000
YEAR_FIRST = re.compile(
    r"\n(?:[A-Z]{2,8} )?((?:13|14)\d\d [^\W\d_]{3,9} \d{1,2}(?:, [^\W\d_ ]{3,9})?(?: *[-،]? *\d\d?:\d\d)?) *(?=\n)"
)
"""«۱۳۹۰ مرداد ۲۳, یکشنبه» on Pashto pages too, «AFP ۱۴۰۲ عقرب ۱۲» on Persian ones."""


def dates_of(
    copy: SearchCopy, reference: dt.datetime | dt.date | None, language: str | None
) -> tuple[DateMention, ...]:
    """Find the dates, also where slashes part weekday, day and time: «چهارشنبه / ۸ دی ۱۴۰۰ / ۰۹:۴۸»."""
    text = copy.source
    found = _found(copy, text, reference, language)
    if language not in ("fa", "fa-AF", "ps"):
        return found
    # `re` finds the end of a line faster than the beginning of one.
    found_lines = YEAR_FIRST.finditer(f"\n{copy.text[:HEAD]}\n")
    lines = [(match.start(1) - 1, match.end(1) - 1) for match in found_lines]
    return _with_year_first(copy, found, lines) if lines else found


def _with_year_first(
    copy: SearchCopy, found: tuple[DateMention, ...], lines: list[tuple[int, int]]
) -> tuple[DateMention, ...]:
    """Return the dates with those of lines that none of the page's own language can read."""
    made = list(found)
    for start, end in lines:
        span = copy.to_source(start, end)
        within = [mention for mention in found if span.start <= mention.span.start < span.end]
        if any(mention.kind is DateKind.ABSOLUTE for mention in within):
            continue
        text = copy.source[span.start : span.end]
        read = (find_dates(text, language=language) for language in ("fa", "fa-AF", "ps"))
        date = next((dates[0] for dates in read if len(dates) == 1 and dates[0].kind is DateKind.ABSOLUTE), None)
        if date is not None:
            made = [mention for mention in made if mention not in within]
            made.append(evolve(date, span=date.span.shift(span.start)))
    return tuple(sorted(made, key=lambda mention: mention.span))


def _found(
    copy: SearchCopy, text: str, reference: dt.datetime | dt.date | None, language: str | None
) -> tuple[DateMention, ...]:
    plain = SLASHED.sub(lambda found: found[0].replace("/", " "), text) if "/" in text else text
    if any(map(text.__contains__, ORDINALS)):
        plain = ORDINAL.sub(lambda found: " " * len(found[0]), plain)  # «31st آذار / مارس 2020»
    if language == "ur":
        plain = DAY_AND_HYPHEN.sub(" ", plain)
    if any(map(text.__contains__, BETWEEN_DAY_AND_MONTH)):
        plain = DAY_AND_STOP.sub(lambda found: found[0].rstrip(f"{BETWEEN_DAY_AND_MONTH} ").ljust(len(found[0])), plain)
    mentions = dates_in(copy if plain == text else search_copy(plain), reference, language)
    if any("\n" in mention.text for mention in mentions):
        mentions = tuple(_apart(mention, text, reference, language) for mention in mentions)
    if plain == text:
        return mentions
    return tuple(evolve(mention, text=text[mention.span.start : mention.span.end]) for mention in mentions)


def _apart(
    mention: DateMention, text: str, reference: dt.datetime | dt.date | None, language: str | None
) -> DateMention:
    """Return a date without the clock that is an outlet's name on the line below it: «… ۱۴۰۱ ⏎ ۸صبح، کابل:»."""
    above, _, below = mention.text.partition("\n")
    if not below or mention.time is None:
        return mention
    outlet = match_agency(text, mention.span.end - len(below.lstrip()))
    if outlet is None or outlet.span.end < mention.span.end:
        return mention
    day = find_dates(above, reference=reference, language=language)
    return evolve(day[0], span=day[0].span.shift(mention.span.start)) if len(day) == 1 else mention
