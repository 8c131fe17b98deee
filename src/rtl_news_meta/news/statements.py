"""Whether the settled pieces of a line are a dateline, or those before a story its lead.

Strategy: a place, an outlet or a desk must be among the pieces, none of them unknown; what closes the last one decides
where one piece stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.news.segments import Kind, Segment
from rtl_news_meta.news.settle import DASHES

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page

__all__ = ["states_lead", "states_line"]

SEMICOLONS = ("؛", "|", "/")
MOST_PEOPLE = 6
LONGEST_UNKNOWN_NAME = 18


def states_line(page: Page, segments: list[Segment]) -> bool:
    """Tell whether the pieces of a whole line are a dateline."""
    kinds = {segment.kind for segment in segments}
    if not segments or Kind.UNKNOWN in kinds or _crowded(segments):
        return False
    if len(segments) == 1:
        return bool(kinds & {Kind.DOMAIN, Kind.SPECIAL, Kind.AGENCY})
    if kinds == {Kind.SPECIAL, Kind.PERSON}:
        return all(segment.sure for segment in segments)  # «متابعة - طارق العبودي:»
    if len(segments) == 2 and _place_and_colon(segments[0]) and segments[1].kind is Kind.PERSON:
        # «تونس: أحمد بن علي», but not «نابل: موسم …», a headline of more words.
        return segments[1].sure or segments[1].end - segments[1].start <= LONGEST_UNKNOWN_NAME
    if Kind.PERSON in kinds and page.language != "ar" and not kinds & {Kind.AGENCY, Kind.DOMAIN}:
        return all(segment.sure for segment in segments if segment.kind is Kind.PERSON) and Kind.PLACE in kinds
    return bool(kinds & {Kind.PLACE, Kind.AGENCY, Kind.DOMAIN}) and kinds != {Kind.PLACE}


def _place_and_colon(segment: Segment) -> bool:
    return segment.kind is Kind.PLACE and ":" in segment.closer


def states_lead(page: Page, segments: list[Segment]) -> bool:
    """Tell whether the pieces before a story are a lead."""
    kinds = [segment.kind for segment in segments]
    if not segments or Kind.UNKNOWN in kinds or _crowded(segments):
        return False
    last = segments[-1].closer
    closed = ":" in last or any(")" in segment.closer or "]" in segment.closer for segment in segments)
    people = [segment for segment in segments if segment.kind is Kind.PERSON]
    if Kind.AGENCY in kinds or Kind.DOMAIN in kinds:
        if kinds == [Kind.AGENCY]:
            return _lone_agency(page, segments[0], last)
        if people and page.language in ("fa", "fa-AF"):
            return _signs_persian(segments, people, last)
        return closed or not people or any(segment.sure for segment in people)
    if Kind.DESK in kinds and people:
        signed = [kind for kind in kinds if kind is not Kind.AGENCY]
        # «مهسا نیکوروش، گروه اقتصاد: …», «مازندنومه؛ سرویس اقتصادی، NAME: …»
        return closed and signed in ([Kind.PERSON, Kind.DESK], [Kind.DESK, Kind.PERSON])
    if Kind.PLACE not in kinds:
        # «مانیٹرنگ ڈیسک: …», «ویب ڈیسک ۔ …», «(ویب ڈیسک) …»
        return kinds == [Kind.POST] and (":" in last or (page.language == "ur" and DASHES.union(")").issuperset(last)))
    if Kind.POST in kinds:
        return True
    if people:
        return closed and (page.language == "ar" or all(segment.sure for segment in people))
    return Kind.DATE in kinds or (kinds == [Kind.PLACE] and _lone_place(page, segments[0], last))


def _signs_persian(segments: list[Segment], people: list[Segment], last: str) -> bool:
    """Whether outlet and person sign a Persian story: «همشهری آنلاین - یکتا …:», «عصر ایران؛ مهرداد … -», «NAME، X:».

    Behind a dash, or before the outlet, only a known name is a reporter's and not the speaker's.
    """
    sure = all(segment.sure for segment in people)
    if segments[0].kind is Kind.PERSON:
        return sure and ":" in last and all(s.source is None or s.source.id is not None for s in segments)
    if ":" in last or last == "؛":
        return True
    return set(last) <= DASHES and (sure or segments[0].closer in SEMICOLONS)


def _crowded(segments: list[Segment]) -> bool:
    return sum(segment.kind is Kind.PERSON for segment in segments) > MOST_PEOPLE


def _lone_agency(page: Page, segment: Segment, closer: str) -> bool:
    """Whether an outlet alone opens the story: «خبرگزاری فارس:», «ئاوێنە:», «رووداو دیجیتاڵ  …»."""
    if ":" in closer:
        return True
    if closer == "؛":
        return segment.sure
    known = segment.source is not None and segment.source.id is not None
    if closer == "|":
        return known
    if closer == "/":
        return segment.sure and known and page.language in ("ckb", "ar")
    if closer == "  ":
        return segment.sure and page.language == "ckb"
    return (segment.sure or (known and page.language in ("ckb", "ar"))) and set(closer) <= DASHES


def _lone_place(page: Page, segment: Segment, closer: str) -> bool:
    """Whether a place alone opens the story: «کراچی:», «واشنګټن —», «اسلام آباد۔۔۔۔۔», «مشهد- …»."""
    dashes = set(closer) <= DASHES
    if page.language in ("ur", "ps"):
        return ":" in closer or dashes or closer == "//" or (closer == "/" and page.language == "ur" and segment.sure)
    if page.language == "ar":
        return segment.sure and (":" in closer or dashes)
    # «پنجشیر: …» as Afghan papers write it, some of them in words that an Iranian paper has too
    place = segment.place.place if segment.place else None
    return segment.sure and (dashes or (":" in closer and place is not None and place.country == "AF"))
