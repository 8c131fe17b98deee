"""Leads: what stands before the story in its line and says who reports from where: «جدة - واس:», «کابل (پژواک، …):».

Strategy: the beginning of a line is cut at its separators, and each piece is classified. The longest beginning whose
pieces all say who, where or when, and that ends at a separator which can close a lead, is the lead. A beginning with
nothing that a table proves is none: «آئیڈیاز 2024:» is no place, «پاکستان کرکٹ بورڈ (پی سی بی)» no agency.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rtl_news_meta.news.agencies import is_agency_word_ambiguous
from rtl_news_meta.news.article import Contributor, Dateline, Role, Source
from rtl_news_meta.news.bylines import role_at
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.desks import Desk, desk_at, named_desk
from rtl_news_meta.news.lookups import outlet, place_of, source_of
from rtl_news_meta.news.names import is_known_name
from rtl_news_meta.news.segments import Kind, Segment, classify, cut, place_before_outlet
from rtl_news_meta.news.settle import ARTICLE, DASHES, joined_places, settle, states_lead, states_line
from rtl_news_meta.tables.cues import attributions as tables
from rtl_news_meta.tables.cues import desks
from rtl_news_meta.tables.cues import names as name_tables
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.article import Passage
    from rtl_news_meta.news.page import Line, Page
    from rtl_news_meta.places.place import PlaceMention

__all__ = ["Lead", "lead_of", "whole_line"]

DATED = (Kind.DATE, Kind.AGENCY)
"""What stands before a day in a lead's brackets."""
MOST_WORDS_OF_A_NAME = 5
MOST_WORDS_OF_A_CLOSED_LINE = 7
REACH = 120
REACH_OF_FIRST = 56
"""The first piece of a lead is no longer than a name."""
MOST_PIECES = 9
ACCOUNT = re.compile(r"(?<=\S) *@ ?[A-Za-z0-9_]{2,24}$")
"""An author's account behind the dateline."""
QUOTED = re.compile(r"[«“\"]([^«»“”\"\n]{2,24})[»”\"](?= \w)")
NUMBER_OF_DAY = re.compile(r"\d{1,2}|20\d\d")
"""«الكويت - 5 - 1 (كونا)»: day and month, which only an agency behind them proves."""
OPENING = re.compile(r"[:؛(/|]|[-–—―ـ۔]| {2}|\.\.")


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(tables.FROM)}) ")


@cache
def _eras() -> tuple[str, ...]:
    return tuple(search_copy(era).text for era in tables.ERAS)


@cache
def _separates() -> re.Pattern[str]:
    return re.compile(rf"[-–—―ـ۔_:/|()،\d]| (?:{alternatives(tables.FROM_AR)}) ")


@frozen(eq=False)
class Lead:
    """What a lead or a dateline states; `end` is where the story goes on, in the copy."""

    start: int
    end: int
    sources: tuple[Source, ...] = ()
    outlets: tuple[Source, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    desk: Passage | None = None
    dates: tuple[DateMention, ...] = ()
    posted: bool = False
    lone: bool = False

    def passage(self, page: Page) -> Passage:
        """Return the lead as written, without the punctuation that closes it."""
        end = self.end
        while end > self.start and page.text[end - 1] in " :":
            end -= 1
        return page.passage(self.start, end)

    def tells_of(self, page: Page, above: list[str]) -> bool:
        """Tell whether what stands where a person does is a caption, in words of the lines above it.

        «الهلال يتأهل (الشرق الأوسط)», below a headline that names the club.
        """
        if not (self.contributors and self.sources) or self.places or self.dates or self.posted:
            return False
        named = page.text[self.start : self.end].partition("(")[0].strip()
        keyed = [squeeze(word) for word in named.split()]
        return not is_known_name(named) and any(len(word) > 3 and word in key for word in keyed for key in above)

    def dateline(self, page: Page) -> Dateline:
        """Return the lead as a dateline."""
        passage = self.passage(page)
        return Dateline(
            span=passage.span,
            text=passage.text,
            places=self.places,
            sources=(*self.outlets, *self.sources),
            contributors=self.contributors,
            desk=self.desk,
            date=self.dates[-1] if self.dates else None,
        )


def whole_line(page: Page, line: Line, *, alone: bool = False) -> Lead | None:
    """Return what a line states that is a dateline and nothing else, or None; `alone` lets it be a place only."""
    if (
        len(line.text) > REACH
        or line.words > 22
        or (line.closed and line.words > MOST_WORDS_OF_A_CLOSED_LINE and not line.text.endswith(_eras()))
    ):
        return None
    if line.words > MOST_WORDS_OF_A_NAME and _separates().search(line.text) is None:
        return None
    if desk := desk_at(page, line.start, line.end) or _desk_and_comma(page, line):
        return _desk_line(page, line, desk)
    if account := ACCOUNT.search(line.text):
        end = line.start + account.start()
        line = evolve(line, end=end, text=page.text[line.start : end])
    segments = _pieces(page, line.start, line.end, short=line.words <= 4)
    if segments is None:
        return None
    set_off = line.words <= 3 and line.text[-1] in DASHES and page.language not in ("ar", "ur")
    if len(segments) == 1 and segments[0].kind is Kind.UNKNOWN and set_off:
        # «راچڵەكین-»: only an outlet is set off so.
        segments = [evolve(segments[0], kind=Kind.AGENCY, source=source_of(page, segments[0].start, segments[0].end))]
    if len(segments) == 1 and segments[0].kind is Kind.POST and _is_desk(page, segments[0]):
        return _lead(page, line.start, line.end, segments)  # «ویب ڈیسک»
    if len(segments) == 1 and segments[0].kind in (Kind.UNKNOWN, Kind.PERSON) and not segments[0].sure:
        pair = place_before_outlet(page, line.start, line.end)
        if pair and not is_agency_word_ambiguous(page.raw(pair[1].start, pair[1].end)):
            segments = list(pair)  # «کەرکووک PUKmedia»
    segments = settle(page, segments, whole=True)
    if alone and len(segments) == 1 and segments[0].kind is Kind.PLACE:
        return _lead(page, line.start, line.end, segments)
    if not states_line(page, segments):
        return None
    return _lead(page, line.start, line.end, segments)


def _desk_and_comma(page: Page, line: Line) -> Desk | None:
    """Read a desk before a comma and a name, «گروه سیاسی، مریم …», which only a whole line can be."""
    found = named_desk(page, line.start, line.end)
    if found is None or page.text[found[1] : found[1] + 1] != "،":
        return None
    return Desk(page.passage(*found), found[0], found[1], found[1] + 1)


def _desk_line(page: Page, line: Line, desk: Desk) -> Lead | None:
    """Read a line that is a desk, alone or with its reporter: «سرویس اقتصادی -», «گروه زیست بوم/ زهرا …:»."""
    if desk.close >= line.end:
        return Lead(line.start, line.end, desk=desk.passage)
    segments = _pieces(page, desk.close, line.end, short=True)
    if (
        segments is None
        or not all(s.kind is Kind.PERSON for s in segments)
        or _words(page, segments) > MOST_WORDS_OF_A_NAME
    ):
        return None
    return evolve(_lead(page, line.start, line.end, segments), desk=desk.passage)


def _words(page: Page, segments: list[Segment]) -> int:
    return sum(len(page.text[s.start : s.end].split()) for s in segments)


def lead_of(page: Page, line: Line) -> Lead | None:
    """Return the lead of a paragraph, or None."""
    reach = min(line.end, line.start + REACH)
    if OPENING.search(page.text, line.start, min(reach, line.start + REACH_OF_FIRST)) is None:
        return _province(page, line)
    pieces = cut(page, line.start, reach)[:MOST_PIECES]
    desk = desk_at(page, line.start, line.end)
    segments: list[Segment] = []
    best: Lead | None = None
    if desk is not None:
        pieces = [piece for piece in pieces if piece[0] >= desk.end or piece[1] > desk.end]
        if pieces and pieces[0][0] < desk.end:
            pieces[0] = (desk.end, *pieces[0][1:])
        best = Lead(line.start, desk.close, desk=desk.passage)
    for start, end, closer in pieces:
        stop = _agency_and_stop(page, start) if segments else 0
        if stop:
            end, closer = stop, "." if page.text[stop] == "." else ":"
        if not closer:
            break
        found = (":" in closer and _outlet_from(page, start, end, closer)) or classify(page, start, end, closer)
        if segments and segments[-1].kind in DATED and _is_day(page, found):
            found = tuple(evolve(segment, kind=Kind.DATE) for segment in found)
        if segments and len(found) == 1 and NUMBER_OF_DAY.fullmatch(page.text, found[0].start, found[0].end):
            found = (evolve(found[0], kind=Kind.DATE, sure=False),)
        if any(_hopeless(page, segment) for segment in found):
            break
        segments += found
        if not _can_close(page, segments, closer, end):
            continue
        settled = settle(page, segments, whole=False)
        if len(settled) == 1 and _is_sites_own(page, line, settled[0]):
            source = source_of(page, settled[0].start, settled[0].end)
            settled = [evolve(settled[0], kind=Kind.AGENCY, people=(), source=source)]
        numbered = any(segment.kind is Kind.DATE and not segment.sure for segment in settled)
        if numbered and not any(segment.kind is Kind.AGENCY for segment in settled):
            continue
        if desk is not None:
            if _signs_behind_desk(settled, closer):
                lead = _lead(page, line.start, _after(page, end, line.end), settled)
                best = evolve(lead, desk=desk.passage)
            continue
        if ":" in closer and _credits(page, line.start, end, settled):
            return evolve(_lead(page, line.start, _after(page, end, line.end), settled), lone=True)
        if len(settled) == 1 and settled[0].kind is Kind.PERSON and settled[0].sure and settled[0].people:
            # «صدف كوه كن - …»: a byline at the head of the story, a speaker anywhere else; the layout knows which.
            best = evolve(_lead(page, line.start, _after(page, end, line.end), settled), lone=True)
        if states_lead(page, settled) and not _is_match(page, settled, end):
            best = _lead(page, line.start, _after(page, end, line.end), settled)
            best = evolve(best, lone=len(settled) == 1 and (settled[0].kind is Kind.PLACE or not settled[0].sure))
        if stop:
            break
    return best or _province(page, line)


def _signs_behind_desk(settled: list[Segment], closer: str) -> bool:
    """Whether person or outlet follow a desk: «گروه اقتصادی - علی …:», «گروه سیاسی خبرگزاری فارس - …»."""
    outlets = [s.kind is Kind.AGENCY and s.source is not None and s.source.id is not None for s in settled]
    if all(outlets):
        return True
    return ":" in closer and all(o or s.kind is Kind.PERSON for o, s in zip(outlets, settled, strict=True))


def _credits(page: Page, start: int, end: int, settled: list[Segment]) -> bool:
    """Whether an Arabic label and the names behind it open the line: «كتب ـ خلفان الزيدي: تنطلق …»."""
    if page.language != "ar" or any(segment.kind not in (Kind.PERSON, Kind.SPECIAL) for segment in settled):
        return False
    return any(segment.people for segment in settled) and role_at(page, start, end) is not None


def _agency_and_stop(page: Page, start: int) -> int:
    """Return where an agency's name ends that nothing but a full stop or its quotation marks part from the story.

    «القاهرة - سبوتنيك. أعلنت …», «دبي: «الخليج» نظمت …»; 0 if none does.
    """
    quoted = QUOTED.match(page.text, start - 1) or QUOTED.match(page.text, start)
    if quoted is not None and outlet(page.raw(*quoted.span(1))) is not None:
        return quoted.end()
    found = page.agency_at(start)
    return found.span.end if found and not found.ambiguous and page.text.startswith(". ", found.span.end) else 0


def _is_sites_own(page: Page, line: Line, segment: Segment) -> bool:
    """Whether a name that no table has is the site's own, which stands above everything: «یزدفردا», «یزدفردا: …»."""
    unsure = segment.kind is Kind.UNKNOWN or (segment.kind is Kind.PERSON and not segment.sure)
    return unsure and line.index > 0 and squeeze(page.text[segment.start : segment.end]) == page.site != ""


def _is_match(page: Page, settled: list[Segment], end: int) -> bool:
    """Whether two countries play each other: «مصر - الجزائر …», «ایران - عراق ۱ - ۰»."""
    first = settled[0].place.place if len(settled) == 1 and settled[0].place else None
    if first is None or first.latitude is not None:
        return False
    following = page.place_at(_after(page, end, len(page.text)))
    other = following.place if following else None
    return other is not None and other.latitude is None and other != first


def _pieces(page: Page, start: int, end: int, *, short: bool) -> list[Segment] | None:
    """Return the pieces of a line; None where one is running text. On a short line any one word may be an outlet."""
    segments: list[Segment] = []
    for first, last, closer in cut(page, start, end):
        found = _with_from(page, first, last, closer) or classify(page, first, last, closer)
        one_word = short and " " not in page.text[first:last].strip() and page.text[first].isalpha()
        if not one_word and any(_hopeless(page, segment) for segment in found):
            return None
        segments += found
    return segments


def _with_from(page: Page, start: int, end: int, closer: str) -> tuple[Segment, ...]:
    """Read «NAME من PLACE» and «AGENCY من PLACE»."""
    found = next(reversed(list(_from().finditer(page.text, start, end))), None)
    if found is None:
        return ()
    where = classify(page, found.end(), end, closer)
    if len(where) != 1 or (where[0].kind is not Kind.PLACE and where[0].other is not Kind.PLACE):
        return ()
    who = classify(page, start, found.start())
    unknown = who and who[0].kind is Kind.PERSON and not who[0].sure
    if len(who) != 1 or (unknown and page.text.startswith(ARTICLE, who[0].start)):
        return ()  # «الخطة تبدأ من الصعيد»
    return (*who, where[0].read_as(Kind.PLACE))


def _outlet_from(page: Page, start: int, end: int, closer: str) -> tuple[Segment, ...]:
    """Read «إيلاف من لندن:» before a story: only an outlet that the table has."""
    found = _with_from(page, start, end, closer)
    return found if found and found[0].source and found[0].source.id else ()


def _hopeless(page: Page, segment: Segment) -> bool:
    """Whether a piece is running text, so that no lead can hold it."""
    if segment.kind is not Kind.UNKNOWN:
        return False
    text = page.text[segment.start : segment.end]
    never = keys(name_tables.NEVER_IN_NAMES)
    words = text.split()
    return len(words) > 4 or any(squeeze(word) in never for word in words) or not any(c.isalpha() for c in text)


def _is_day(page: Page, found: tuple[Segment, ...]) -> bool:
    """Whether a piece behind a weekday is a day that no calendar of the language knows: «یکشنبه، د عقرب ۲۸مه»."""
    text = page.text[found[0].start : found[0].end] if len(found) == 1 else ""
    return bool(text) and found[0].kind is Kind.UNKNOWN and len(text.split()) <= 5 and any(c.isdigit() for c in text)


def _can_close(page: Page, segments: list[Segment], closer: str, end: int) -> bool:
    if any(c in ":)]/|" for c in closer) or "  " in closer:
        return True
    if closer == "؛":  # «خبرگزاری فارس ـ ملایر؛ …»
        known = [s for s in segments if s.source is not None and s.source.id is not None]
        return len(segments) > 1 if known and not known[0].sure else bool(known)
    return bool(closer.strip("-–—―ـ۔.") == "" and closer)


def _after(page: Page, end: int, limit: int) -> int:
    """Return where the story begins behind a lead: past its closing punctuation."""
    text = page.text
    while end < limit and text[end] in " :)](-–—―ـ۔./،,؛_•|":
        if text[end] == "(":
            break
        end += 1
    return end


def _province(page: Page, line: Line) -> Lead | None:
    """Read «ایسنا/خراسان رضوی TEXT», where nothing closes the place."""
    slash = page.text.find("/", line.start, min(line.end, line.start + 24))
    if slash < 0:
        return None
    outlet = classify(page, line.start, slash)
    if len(outlet) != 1 or outlet[0].kind is not Kind.AGENCY or not outlet[0].source or not outlet[0].source.id:
        return None
    first = slash + 1
    while first < line.end and page.text[first] == " ":
        first += 1
    place = page.place_at(first)
    if place is None:
        return None
    last = place.span.end
    return Lead(
        line.start,
        _after(page, last, line.end),
        sources=(outlet[0].source,),
        places=(place_of(page, first, last),),
    )


def _people(segments: list[Segment]) -> Iterator[Contributor]:
    """Yield the people of the pieces; a piece that is a role's label gives its role to the piece behind it."""
    role: Role | None = None
    for segment in segments:
        for person in segment.people if segment.kind is Kind.PERSON else ():
            yield evolve(person, role=role) if role else person
        role = segment.role


def _is_desk(page: Page, segment: Segment) -> bool:
    """Whether a post is a desk («سپورٹس ڈیسک») and not a reporter's («سٹاف رپورٹر»)."""
    key = squeeze(page.text[segment.start : segment.end])
    return segment.kind is Kind.POST and key.endswith(tuple(keys(desks.DESKS_OF_POSTS)))


def _lead(page: Page, start: int, end: int, segments: list[Segment]) -> Lead:
    sources = tuple(s.source for s in segments if s.kind is Kind.AGENCY and s.source)
    people = list(_people(segments))
    if any(s.kind is Kind.POST for s in segments):
        people = [evolve(person, role=Role.REPORTER) if person.role is Role.AUTHOR else person for person in people]
    return Lead(
        start,
        end,
        sources=sources,
        outlets=tuple(s.source for s in segments if s.kind is Kind.DOMAIN and s.source),
        places=joined_places(tuple(s.place for s in segments if s.kind is Kind.PLACE and s.place), page.source),
        contributors=tuple(people),
        dates=tuple(date for s in segments if s.kind is Kind.DATE for date in s.dates),
        desk=next((page.passage(s.start, s.end) for s in segments if s.kind is Kind.DESK or _is_desk(page, s)), None),
        posted=any(s.kind is Kind.POST for s in segments),
    )
