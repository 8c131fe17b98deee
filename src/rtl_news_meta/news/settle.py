"""What the pieces of a dateline are together: which reading of a doubtful piece its neighbours leave.

Strategy: a word that is an outlet and a city is a city where nothing else is the place. An unknown word before an
agency is its place; one beside a place is the outlet. A person whom no table knows counts only where Arabic datelines
put a name.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.news.article import Role
from rtl_news_meta.news.cues import keys, squeeze
from rtl_news_meta.news.lookups import outlet, place_of, source_of
from rtl_news_meta.news.names import has_title, is_given_name, is_known_name, name_span, names_trade, people
from rtl_news_meta.news.pairs import kurdish_pair
from rtl_news_meta.news.segments import Kind, Segment
from rtl_news_meta.spans import Span
from rtl_news_meta.tables.cues import attributions, desks
from rtl_news_meta.tables.particles import ARTICLE
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from rtl_news_meta.news.page import Page
    from rtl_news_meta.places.place import Place, PlaceMention

__all__ = ["DASHES", "joined_places", "settle"]

DASHES = frozenset("-–—―ـ_۔.")
COMMAS = ("،", ",")
FEWEST_LETTERS = 3
"""A name that no table has is no shorter."""
KNOWN = (Kind.PLACE, Kind.AGENCY, Kind.DATE, Kind.DOMAIN, Kind.POST, Kind.DESK, Kind.SPECIAL)


def settle(page: Page, segments: list[Segment], *, whole: bool) -> list[Segment]:
    """Decide what only the neighbours can tell: an outlet or a place, a person or a place or an outlet."""
    settled = list(segments)
    for i, segment in enumerate(settled):
        if segment.other is Kind.PLACE and (_is_city(page, settled, i) or _signs_from(page, settled, i)):
            settled[i] = segment.read_as(Kind.PLACE)
        unproved = segment.kind in (Kind.PERSON, Kind.UNKNOWN)
        if i and unproved and settled[i - 1].kind is Kind.PERSON and _is_trade(page, segment):
            settled[i] = evolve(segment, kind=Kind.SPECIAL, people=())
        if i and page.language == "fa" and "|" in settled[i - 1].closer and _names_desk(page, segment):
            settled[i] = evolve(segment, kind=Kind.DESK, people=(), place=None)  # «اقتصادآنلاین | بازار»
    if whole and len(settled) == 2 and page.language == "ckb":
        settled = kurdish_pair(page, settled)
    known = any(segment.kind in KNOWN for segment in settled)
    for i, segment in enumerate(settled):
        unknown_person = segment.kind is Kind.PERSON and not segment.sure and page.language != "ar"
        if known and (segment.kind is Kind.UNKNOWN or unknown_person):
            settled[i] = _guess(page, settled, i, whole=whole)
    return settled


def _names_desk(page: Page, segment: Segment) -> bool:
    return squeeze(page.text[segment.start : segment.end]) in keys(desks.DESK_NAMES)


@cache
def _of_nisba() -> str:
    """Return the ending of Arabic adjectives made of nouns, as the search copy has it."""
    return search_copy("ي").text


def _is_trade(page: Page, segment: Segment) -> bool:
    """Whether a piece is the trade of the person before it: «ياسين بنعمرو، أستاذ علم الاجتماع»."""
    text = page.text[segment.start : segment.end]
    start, end = name_span(text, 0, len(text))
    return names_trade(text) or (has_title(text) and not is_known_name(text[start:end]))


def _is_city(page: Page, segments: list[Segment], i: int) -> bool:
    """Whether a word for a city and an outlet is the city: «الرياض - واس», but «جازان - الرياض», «الجزيرة - واس»."""
    others = [segment for j, segment in enumerate(segments) if j != i]
    if any(segment.kind is Kind.PLACE for segment in others):
        following = segments[i + 1].kind if i + 1 < len(segments) else None
        behind_person = i > 0 and segments[i - 1].kind is Kind.PERSON  # «القاهرة: NAME - الرياض: «الشرق الأوسط»»
        return (
            (i == 0 or behind_person)
            and following in (Kind.PERSON, Kind.AGENCY)
            and _named_like_city(page, segments[i])
        )
    return _named_like_city(page, segments[i])


def _signs_from(page: Page, segments: list[Segment], i: int) -> bool:
    """Whether a word for an agency and a city is the city of the people behind it: «قنا - عمرو خلف»."""
    if i or segments[0].sure or len(segments) < 2:
        return False
    found = outlet(page.raw(segments[0].start, segments[0].end))
    people_only = all(segment.kind is Kind.PERSON and segment.sure for segment in segments[1:])
    return found is not None and found[0].kind == "agency" and people_only


def _named_like_city(page: Page, segment: Segment) -> bool:
    return squeeze(page.text[segment.start : segment.end]) in keys(attributions.CITIES_FIRST)


def _guess(page: Page, segments: list[Segment], i: int, *, whole: bool) -> Segment:
    segment = segments[i]
    text = page.text[segment.start : segment.end]
    words = len(text.split())
    places = any(each.kind is Kind.PLACE for each in segments)
    agencies = any(each.kind is Kind.AGENCY for each in segments)
    followed = segments[i + 1 :]
    openers = "".join(each.closer for each in segments[:i])
    letters = all(squeeze(word) in keys(attributions.LETTERS_UR) for word in text.split())
    if any(c.isdigit() for c in text) or (words > 3 and not letters) or len(squeeze(text)) < FEWEST_LETTERS:
        return segment
    as_place = evolve(segment, kind=Kind.PLACE, people=(), place=place_of(page, segment.start, segment.end))
    as_outlet = evolve(segment, kind=Kind.AGENCY, people=(), source=source_of(page, segment.start, segment.end))
    if i == 0 and not whole and places and not agencies and _kurdish_outlet(page, segments, words):
        return as_outlet
    if i == 0 and followed and followed[0].kind is Kind.DESK:
        return as_outlet  # «مازندنومه؛ سرویس اقتصادی، NAME: …»
    if i == 0 and not places:
        if words == 1 and text.startswith(ARTICLE) and text.endswith(_of_nisba()) and page.language == "ar":
            return as_outlet  # «الرياضي ـ وكالات»: an adjective is no place
        if any(each.kind in (Kind.AGENCY, Kind.POST) for each in followed):
            return as_place  # «کوناکرے۔19ستمبر(اے پی پی)», «وادي الفرع - واس»
        if "(" in segment.closer and followed and all(each.kind is Kind.DATE for each in followed):
            return as_outlet  # «عزم(جمعه، ۱ کب ۱۳۹۹)»
    if i and words == 1 and segments[i - 1].kind is Kind.DATE and segment.closer.startswith("/"):
        return as_outlet  # «الرباط 7 يونيو 2016/ومع/»
    if i and words == 1 and segments[i - 1].kind is Kind.AGENCY and segments[i - 1].closer == "/" and "(" in openers:
        return as_outlet  # «الرباط – 14 ماي 2025 (جيل24/ومع)»
    behind_date = i > 0 and segments[i - 1].kind is Kind.DATE
    if letters and (behind_date or _behind_city(page, segments, i)):
        return as_outlet  # «سرینگر، 17 ستمبر (کے این ایس):», «راولپنڈی (آئی ایس پی آر) …»
    if i and words == 1 and text.startswith(ARTICLE) and segments[i - 1].kind is Kind.PLACE and ":" in segment.closer:
        return as_outlet  # «الدوحة - الراية: …»
    if whole and i == 0 and followed and all(each.kind is Kind.SPECIAL for each in followed) and not has_title(text):
        return as_outlet  # «صباح طنجة | متابعة»
    if page.language == "ar" and i == 1 and places and segments[0].closer == "(" and _closes_brackets(segment.closer):
        return as_outlet  # «نواكشوط (الأخبار) ـ …»
    if whole and segment.kind is Kind.UNKNOWN:
        if (places or segments[0].kind is Kind.DOMAIN) and words == 1 and is_given_name(text):
            return _as_person(page, segment)  # «عبدالستار، اسلام آباد»
        if agencies and not places and words <= 2 and all(each.kind is Kind.SPECIAL for each in followed):
            return as_place  # «وكالات - كاليفورنيا»
        if places and not agencies and not has_title(text) and not names_trade(text):
            return as_outlet  # «الرياضي ـ القاهرة»
    return segment


def _behind_city(page: Page, segments: list[Segment], i: int) -> bool:
    """Whether a piece stands in brackets behind a city that opens the line, and no sentence goes on with it.

    «کراچی (آئی بی اے) کے داخلہ ٹیسٹ …» has an institute.
    """
    place = segments[0].place.place if i == 1 and segments[0].place else None
    in_brackets = segments[0].closer == "(" and segments[i].closer[:1] == ")"
    if place is None or place.latitude is None or not in_brackets:
        return False
    following = page.text[segments[i].end : segments[i].end + 24].lstrip(" )").split(" ", 1)[0]
    return squeeze(following) not in keys(attributions.POSTPOSITIONS_UR)


def _closes_brackets(closer: str) -> bool:
    """Whether a piece ends with its bracket and with what closes a lead."""
    return closer[:1] == ")" and len(closer) > 1 and DASHES.union(": ").issuperset(closer[1:])


def _as_person(page: Page, segment: Segment) -> Segment:
    found = people(page, segment.start, segment.end, Role.AUTHOR, fewest=1)
    return evolve(segment, kind=Kind.PERSON, people=found, sure=True) if found else segment


def joined_places(places: tuple[PlaceMention, ...], text: str) -> tuple[PlaceMention, ...]:
    """Join a city with the country behind it: «واشنطن، الولايات المتحدة» is one place."""
    made: list[PlaceMention] = []
    for mention in places:
        before = made[-1] if made else None
        if before is None or not _lies_in(before.place, mention.place):
            made.append(mention)
            continue
        between = text[before.span.end : mention.span.start]
        if between.strip() not in COMMAS:
            made.append(mention)
            continue
        span = Span(before.span.start, mention.span.end)
        made[-1] = evolve(before, text=text[span.start : span.end], span=span)
    return tuple(made)


def _lies_in(city: Place | None, country: Place | None) -> bool:
    if city is None or country is None or city.latitude is None or country.latitude is not None:
        return False
    return city.country == country.country


def _kurdish_outlet(page: Page, segments: list[Segment], words: int) -> bool:
    """Whether a word that no table has stands before a place and a colon: «وشە- هەولێر: …»."""
    return page.language == "ckb" and words == 1 and ":" in segments[-1].closer
