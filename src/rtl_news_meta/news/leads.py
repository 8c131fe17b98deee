"""Leads: what stands before the story in its line and says who reports from where: «جدة - واس:», «کابل (پژواک، …):».

Strategy: the beginning of a line is cut at its separators, and each piece is classified. The longest beginning whose
pieces all say who, where or when, and that ends at a separator which can close a lead, is the lead. A beginning with
nothing that a table proves is none: «آئیڈیاز 2024:» is no place, «پاکستان کرکٹ بورڈ (پی سی بی)» no agency.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.bylines import role_at
from rtl_news_meta.news.classify import classify
from rtl_news_meta.news.cues import keys, squeeze, tells_first
from rtl_news_meta.news.desks import desk_at
from rtl_news_meta.news.edges import skip
from rtl_news_meta.news.lead import Lead, lead_from
from rtl_news_meta.news.lookups import outlet, place_of, source_of
from rtl_news_meta.news.segments import Kind, Segment, cut
from rtl_news_meta.news.settle import DASHES, settle
from rtl_news_meta.news.statements import states_lead
from rtl_news_meta.news.whole_lines import is_running_text, with_from
from rtl_news_meta.tables.cues import attributions

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Line, Page

__all__ = ["lead_of"]

DATED = (Kind.DATE, Kind.AGENCY)
"""What stands before a day in a lead's brackets."""
REACH = 120
REACH_OF_FIRST = 56
"""The first piece of a lead is no longer than a name."""
MOST_PIECES = 9
MOST_WORDS_OF_A_PLACE = 3
QUOTED = re.compile(r"[«“\"]([^«»“”\"\n]{2,24})[»”\"](?= \w)")
NUMBER_OF_DAY = re.compile(r"\d{1,2}|20\d\d")
"""«الكويت - 5 - 1 (كونا)»: day and month, which only an agency behind them proves."""
OPENING = re.compile(r"[:؛(/|]|[-–—―ـ_۔]| {2}|\.\.")


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
        if any(is_running_text(page, segment) for segment in found):
            break
        segments += found
        if not _can_close(page, segments, closer, end):
            continue
        settled = settle(page, segments, whole=False)
        if len(settled) == 1 and _is_sites_own(page, line, settled[0]):
            source = source_of(page, settled[0].start, settled[0].end)
            settled = [evolve(settled[0], kind=Kind.AGENCY, people=(), source=source, sure=True)]
        if closer == "//" and len(settled) == 1 and page.language == "ur" and _unproved(page, settled[0]):
            place = place_of(page, settled[0].start, settled[0].end)
            settled = [evolve(settled[0], kind=Kind.PLACE, people=(), place=place)]  # «بانڈی پورہ// …»
        if ":" in closer and len(settled) == 1 and _reports_itself(page, settled[0], _after(page, end, line.end)):
            source = source_of(page, settled[0].start, settled[0].end)
            settled = [evolve(settled[0], kind=Kind.AGENCY, people=(), source=source, sure=True)]
        if closer == "_" and len(settled) == 1 and page.language == "ar" and _unproved(page, settled[0]):
            source = source_of(page, settled[0].start, settled[0].end)
            settled = [evolve(settled[0], kind=Kind.AGENCY, people=(), source=source, sure=True)]  # «سودافاكس _ …»
        numbered = any(segment.kind is Kind.DATE and not segment.sure for segment in settled)
        if numbered and not any(segment.kind is Kind.AGENCY for segment in settled):
            continue
        if desk is not None:
            if _signs_behind_desk(settled, closer):
                lead = lead_from(page, line.start, _after(page, end, line.end), settled)
                best = evolve(lead, desk=desk.passage)
            continue
        if ":" in closer and _credits(page, line.start, end, settled):
            return evolve(lead_from(page, line.start, _after(page, end, line.end), settled), lone=True)
        if len(settled) == 1 and settled[0].kind is Kind.PERSON and settled[0].sure and settled[0].people:
            # «صدف كوه كن - …»: a byline at the head of the story, a speaker anywhere else; the layout knows which.
            best = evolve(lead_from(page, line.start, _after(page, end, line.end), settled), lone=True)
        if states_lead(page, settled) and not _is_match(page, settled, end):
            best = lead_from(page, line.start, _after(page, end, line.end), settled)
            best = evolve(best, lone=len(settled) == 1 and (settled[0].kind is Kind.PLACE or not settled[0].sure))
        if stop:
            break
    return best or _province(page, line)


def _reports_itself(page: Page, segment: Segment, story: int) -> bool:
    """Whether unknown words before a colon are the outlet that tells: «الشارع المغاربي: أعلنت …».

    A speaker's words do not begin with a verb of the past, and a single word may be a village.
    """
    if page.language != "ar" or not _unproved(page, segment) or not tells_first(page.text[story : story + 24]):
        return False
    first, *others = page.text[segment.start : segment.end].split()
    return bool(others) and squeeze(first) not in keys(attributions.PLACE_NOUNS_AR)


def _unproved(page: Page, segment: Segment) -> bool:
    """Whether a piece of few words is nothing that a table proves."""
    few = len(page.text[segment.start : segment.end].split()) <= MOST_WORDS_OF_A_PLACE
    return few and (segment.kind is Kind.UNKNOWN or (segment.kind is Kind.PERSON and not segment.sure))


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


def _outlet_from(page: Page, start: int, end: int, closer: str) -> tuple[Segment, ...]:
    """Read «إيلاف من لندن:» before a story: only an outlet that the table has."""
    found = with_from(page, start, end, closer)
    return found if found and found[0].source and found[0].source.id else ()


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
    return bool(closer) and DASHES.issuperset(closer)


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
    if len(outlet) != 1 or outlet[0].kind is not Kind.AGENCY or not outlet[0].source:
        return None
    if not outlet[0].source.id and page.language != "ar":
        return None  # «الغد برس/ بغداد أفادت …» says itself that it is an outlet
    first = skip(page.text, slash + 1, line.end, " ")
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
