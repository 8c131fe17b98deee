"""A text made ready for reading: its search copy, its lines, its dates, and the way from the copy to records.

Strategy: every reader works in the offsets of the search copy, where spellings agree, and asks the page for records
in the offsets of the source. A line is known by where its first and last visible characters stand.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from rtl_news_meta.dates import find_dates
from rtl_news_meta.dates.mention import DateKind
from rtl_news_meta.language import detect_language, nearest_language
from rtl_news_meta.news.agencies import AgencyMention, match_agency
from rtl_news_meta.news.article import Passage
from rtl_news_meta.news.attributions import attributions_in
from rtl_news_meta.news.cues import squeeze
from rtl_news_meta.news.page_dates import dates_of
from rtl_news_meta.news.stamps import with_stamps
from rtl_news_meta.places import PlaceMention, match_place
from rtl_news_meta.spans import Span
from rtl_news_meta.text.search_copy import SearchCopy, search_copy

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.found import Found

__all__ = ["Line", "Page"]

MARKS = frozenset(
    chr(code)
    for first, last in ((0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E8), (0x6EA, 0x6ED))
    for code in range(first, last + 1)
)
COUNTRIES = {"fa": "IR", "fa-AF": "AF", "ps": "AF", "ur": "PK", "ckb": "IQ"}
LONGEST_SITE = 3
MOST_WORDS_OF_A_TITLE = 8
OPENED = re.compile(r" *[:؛|] *[^\W\d_]")
BEFORE_SIGN = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2}) *[-–ـ|]")
OPENED_BY_SIGN = re.compile(r" *[-–ـ|:] *[^\W\d_]")
LINE = re.compile(r"[^\n]+")
EDGES = " \u200b"
CLOSERS = "»\"”’‘)' "
STOPS = (*".۔…",)
NBSP = "&nbsp;"


@frozen(eq=False)
class Line:
    """A line of the copy without the blanks at its ends.

    `start` and `end` count in the copy; `text` is what stands there; `gap` tells that a blank line, or the beginning
    of the text, comes before it.
    """

    start: int
    end: int
    text: str
    gap: bool
    index: int
    words: int = field(init=False)
    """How many words the line has; every line is asked for it, so it is counted at once."""

    @words.default
    def _count_words(self) -> int:
        return len(self.text.split())

    @cached_property
    def key(self) -> str:
        """The line's letters and digits only, for comparing lines."""
        return squeeze(self.text)

    @property
    def closed(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.rstrip(CLOSERS)[-1:] in STOPS


@frozen(eq=False)
class Page:
    """What every reader of news asks about a text."""

    source: str
    copy: SearchCopy
    language: str | None
    lines: tuple[Line, ...]
    mentions: tuple[DateMention, ...]
    _starts: list[int] = field(alias="_starts")

    @classmethod
    def of(cls, text: str, language: str | None, reference: dt.datetime | dt.date | None = None) -> Page:
        """Read `text`; the language is detected when None."""
        copy = search_copy(text)
        language = detect_language(text).language if language is None else nearest_language(language)
        mentions = with_stamps(copy, dates_of(copy, reference, language))
        return cls(text, copy, language, _lines(copy.text), mentions, [mention.span.start for mention in mentions])

    @property
    def text(self) -> str:
        """The search copy."""
        return self.copy.text

    def resolved(self, day: dt.date) -> tuple[DateMention, ...]:
        """Return the dates, those that need a day to count from resolved against `day`.

        Only the lines that hold such a date are read again, whole, for the words around it tell past from future.
        """
        made: list[DateMention] = []
        again = -1
        for mention in self.mentions:
            if mention.span.start < again:
                continue
            if mention.kind is DateKind.ABSOLUTE or mention.start is not None:
                made.append(mention)
                continue
            first = max(self.source.rfind("\n", 0, mention.span.start) + 1, made[-1].span.end if made else 0)
            again = self.source.find("\n", mention.span.end)
            again = len(self.source) if again < 0 else again
            while made and made[-1].span.start >= first:
                made.pop()
            line = find_dates(self.source[first:again], reference=day, language=self.language)
            made += [evolve(found, span=found.span.shift(first)) for found in line]
        return tuple(made)

    def span(self, start: int, end: int) -> Span:
        """Return where characters of the copy stand in the source."""
        return Span(*self._bounds(start, end))

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        """Return the two ends of `span(start, end)`."""
        first, last = self.copy.bounds(start, end)
        # The copy has no marks; one on the last letter belongs to the passage.
        while start < end and last < len(self.source) and self.source[last] in MARKS:
            last += 1
        return first, last

    def passage(self, start: int, end: int) -> Passage:
        """Return a stretch of the copy as it is written in the source, entities decoded."""
        span = self.span(start, end)
        return Passage(text=self.written(span), span=span)

    def written(self, span: Span) -> str:
        """Return what the source has at `span`, entities decoded."""
        text = self.source[span.start : span.end]
        return html.unescape(text) if "&" in text else text

    def raw(self, start: int, end: int) -> str:
        """Return what the source has for characters of the copy: names are looked up by it, for tables fold alone."""
        first, last = self.copy.bounds(start, end)
        return self.source[first:last]

    @cached_property
    def site(self) -> str:
        """The key of the site's name, with which a lead opens: a first line of few words, the end of a title bar.

        Or what a dash parts from the rest of one of the first lines: «مدار الساعة ـ نشر في …».
        """
        if len(self.lines) < 3:
            return ""
        first = self.lines[0]
        name = first.text if first.words <= LONGEST_SITE else first.text.rpartition("|")[2].strip()
        if self._opens_lead(name, OPENED, 1):
            return squeeze(name)
        for line in self.lines[1:4]:
            found = BEFORE_SIGN.match(line.text)
            if found and self._opens_lead(found[1], OPENED_BY_SIGN, line.index + 1):
                return squeeze(found[1])
        return ""

    def _opens_lead(self, name: str, opened: re.Pattern[str], below: int) -> bool:
        """Tell whether one of the lines from `below` on opens with a name of few words and what sets it off."""
        key = squeeze(name)
        if len(key) < 3 or len(name.split()) > LONGEST_SITE:
            return False
        lines = (line for line in self.lines[below:12] if line.words > MOST_WORDS_OF_A_TITLE)
        return any(line.key.startswith(key) and opened.match(line.text, len(name)) for line in lines)

    @cached_property
    def attributions(self) -> tuple[Found, ...]:
        """The phrases that say who reports; kept, for a text of one line is asked for them twice."""
        return attributions_in(self)

    @property
    def country(self) -> str | None:
        """The country in which a place is sought first, where places share a name."""
        return COUNTRIES.get(self.language or "")

    def agency_at(self, start: int) -> AgencyMention | None:
        """Return the longest name of an outlet that begins at `start`; its spans count in the copy."""
        found = match_agency(self.source, self.copy.bounds(start, start + 1)[0])
        if found is None:
            return None
        return evolve(found, span=Span(*self.in_copy(found.span)), name_span=Span(*self.in_copy(found.name_span)))

    def place_at(self, start: int) -> PlaceMention | None:
        """Return the longest name of a place that begins at `start`; its span counts in the copy."""
        found = match_place(self.source, self.copy.bounds(start, start + 1)[0], country=self.country)
        return evolve(found, span=Span(*self.in_copy(found.span))) if found else None

    def mentions_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """Return the dates that stand wholly within characters of the copy."""
        if not self.mentions:
            return ()
        begin, close = self._bounds(start, end)
        first = bisect_left(self._starts, begin)
        last = bisect_right(self._starts, close)
        return tuple(mention for mention in self.mentions[first:last] if mention.span.end <= close)

    def mentions_at(self, start: int, end: int) -> tuple[DateMention, ...]:
        """Return the dates that begin within characters of the copy, also those that end on a later line."""
        if not self.mentions:
            return ()
        begin, close = self._bounds(start, end)
        return self.mentions[bisect_left(self._starts, begin) : bisect_left(self._starts, close)]

    def in_copy(self, span: Span) -> tuple[int, int]:
        """Return where a span of the source stands in the copy."""
        return self.copy.from_source(span.start), self.copy.from_source(span.end)


def _lines(text: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    gap = True
    for match in LINE.finditer(text):
        start, end = match.span()
        if lines and text.count("\n", lines[-1].end, start) > 1:
            gap = True
        if text.startswith(NBSP, start):
            start += len(NBSP)
        found = text[start:end]
        stripped = found.strip(EDGES)
        if not stripped:
            gap = True
            continue
        start += found.index(stripped[0]) if found[0] != stripped[0] else 0
        lines.append(Line(start, start + len(stripped), stripped, gap, len(lines)))
        gap = False
    return tuple(lines)


def joined(lines: Iterable[Line]) -> str:
    """Return the text of lines, one after another."""
    return "\n".join(line.text for line in lines)
