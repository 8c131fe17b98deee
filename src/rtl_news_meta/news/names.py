"""Names of people: whether a run of words can be one, titles left out, several of them told apart.

Strategy: a name is two to five words, none of them a word that names never hold (verbs, particles, posts, outlets).
That is weak evidence, so callers ask for it only where a name must stand. Where nothing else speaks for a name, its
first word must be a known given name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.news.agencies import is_agency_word_ambiguous, lookup_agency
from rtl_news_meta.news.article import Contributor, Role
from rtl_news_meta.news.cues import alternatives, keys, squeeze
from rtl_news_meta.news.edges import skip
from rtl_news_meta.tables import particles
from rtl_news_meta.tables.cues import attributions, given_names
from rtl_news_meta.tables.cues import names as tables
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtl_news_meta.news.page import Page

__all__ = [
    "begins_with_initials",
    "can_be_name",
    "could_sign",
    "has_title",
    "is_dignitary",
    "is_given_name",
    "is_known_name",
    "name_before_post",
    "name_span",
    "names_trade",
    "people",
]

MOST_WORDS = 5
LONGEST_WITH_POST = 80
MOST_WORDS_BY_SHAPE = 3
MOST_WORDS_OF_A_SIGNATURE = 4
EDGES = " .،,؛:/-–—_ـ«»()[]\"'“”*•="
WORD = re.compile(r"[^\W\d_]+(?:[.\-'][^\W\d_]+)*\.?")
DOTTED = re.compile(r"(?:[^\W\d_]\.)+")


@cache
def _between() -> re.Pattern[str]:
    """Return the pattern of what stands between the names of two people."""
    words = alternatives(particles.BETWEEN_NAMES)
    return re.compile(rf" *[،,/+&;؛|] *| +[-–—ـ]+ +| +(?:{words}) +|(?<=\w)[-–—]+ +| +[-–—]+(?=\w)")


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(tables.HONORIFICS)})(?: +|(?<=[./]) *)")


def name_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the name stands in `text[start:end]`, without titles and punctuation around it."""
    start = skip(text, start, end, EDGES)
    while start < end and text[end - 1] in EDGES and not _initial(text, start, end):
        end -= 1
    while found := _honorific().match(text, start, end):
        start = found.end()
    return skip(text, start, end, EDGES), end


def _initial(text: str, start: int, end: int) -> bool:
    """Whether the text ends with an initial and its dot, as in «م. ع.»."""
    return text[end - 1] == "." and end - start > 2 and text[end - 3] in " ." and text[end - 2].isalpha()


def is_dignitary(text: str) -> bool:
    """Tell whether a folded run of words begins with a title that people have in the news and writers do not."""
    return squeeze(text.split(" ", 1)[0]) in keys(tables.TITLES_IN_NEWS)


def names_trade(text: str) -> bool:
    """Tell whether a folded run of words begins with what a writer is: «خبير في الطاقة»."""
    return squeeze(text.split(" ", 1)[0]) in keys(tables.TRADES)


def has_title(text: str) -> bool:
    """Tell whether a folded run of words begins with a title of people: «دکتر», «آقای»."""
    return _honorific().match(text) is not None


def can_be_name(text: str, *, fewest: int = 2) -> bool:
    """Tell whether a folded run of words can be the name of a person."""
    words = text.split()
    if not fewest <= len(words) <= MOST_WORDS or len(text) > 48:
        return False
    never = keys(tables.NEVER_IN_NAMES)
    for i, word in enumerate(words):
        if not WORD.fullmatch(word) and not DOTTED.fullmatch(word):
            return False
        if squeeze(word) in never and not (i == 0 and _names_of_two(words[:2])):
            return False
    return any(len(word.strip(".")) > 2 for word in words)


def is_known_name(text: str) -> bool:
    """Tell whether a folded run of words can be a name and begins with a given name or a title."""
    if found := _honorific().match(text):
        return can_be_name(text[found.end() :])
    if not can_be_name(text):
        return False
    words = text.split()
    given = _given()
    if squeeze(words[0]) in given or _names_of_two(words[:2]):
        return True
    return len(words) <= MOST_WORDS_BY_SHAPE and (_made_like_given(words[0]) or _made_like_family(words[-1]))


@cache
def _shapes() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    given = tuple(search_copy(part).text for part in tables.GIVEN_ENDS)
    begins = tuple(search_copy(part).text for part in tables.GIVEN_BEGINNINGS)
    return begins, given, tuple(search_copy(part).text for part in tables.FAMILY_ENDS)


def _made_like_given(word: str) -> bool:
    """Whether a word is built as only given names are: «رحمتالله», «شمسالدین», «عبدالقیوم»."""
    begins, ends, _ = _shapes()
    if squeeze(word) in keys(tables.NOT_GIVEN):
        return False
    return word.startswith(begins) or any(word.endswith(end) and len(word) > len(end) + 1 for end in ends)


def _made_like_family(word: str) -> bool:
    """Whether a word is built as only family names are: «شهابیپور», «نمونهزاده»."""
    *_, ends = _shapes()
    if squeeze(word) in keys(tables.NOT_FAMILY):
        return False
    return any(word.endswith(end) and len(word) > len(end) + 1 for end in ends)


@cache
def _of_god() -> str:
    return search_copy(tables.OF_GOD).text


def _names_of_two(words: list[str]) -> bool:
    """Whether an ordinary word makes a given name with the word behind it: «نور الدين», «اظہار اللہ»."""
    return words[1:] == [_of_god()] or squeeze("".join(words)) in _given()


def begins_with_initials(text: str) -> bool:
    """Tell whether a folded name begins with the names of Latin letters and ends with another word: «ایم بی سومرو»."""
    letters = keys(attributions.LETTERS_UR)
    *first, last = map(squeeze, text.split())
    return bool(first) and letters.issuperset(first) and last not in letters and can_be_name(text)


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is a given name of the tables."""
    return squeeze(word) in _given()


@cache
def _given() -> frozenset[str]:
    """Return the keys of the given names; the longer lists are folded at one go."""
    more = "\n".join((given_names.ARABIC_FAKER, given_names.ARABIC, given_names.URDU))
    return keys(tables.GIVEN_NAMES) | {squeeze(name) for name in search_copy(more).text.split()}


@cache
def _other_words() -> re.Pattern[str]:
    """Return the shape of Arabic words that no name holds but behind a known given name."""
    return re.compile(rf"(?:{alternatives(tables.PREFIXES_OF_WORDS)})[^\W\d_]{{3,}}")


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]{{3,}}(?:{alternatives(tables.SUFFIXES_OF_WORDS)})$")


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf" *[،؛,–—-] *(?:{alternatives(tables.TRADES)})(?![^\W_])")


def name_before_post(text: str) -> int:
    """Return where a known name ends before its trade: «مریم نمونه؛ خبرنگار روزنامه X»; 0 where no trade follows."""
    if len(text) > LONGEST_WITH_POST:
        return 0
    found = _post().search(text)
    return found.start() if found and is_known_name(text[: found.start()]) else 0


def could_sign(text: str, headline: str) -> bool:
    """Tell whether a folded short line may be its author's name though no table has the given name.

    No word has the shape of one that no name holds («بالمدينة», «توقعات»), none has the article, for in «أسعار النفط»
    nothing tells the noun from a given name, and none is in `headline`, a key: what that names is the story's matter.
    """
    words = text.split()
    if not can_be_name(text) or len(words) > MOST_WORDS_OF_A_SIGNATURE:
        return False
    if _plural().match(words[0]) or any(_other_words().match(word) for word in words):
        return False
    return not any(len(word) > 3 and squeeze(word) in headline for word in words)


def people(page: Page, start: int, end: int, role: Role, *, fewest: int = 2) -> tuple[Contributor, ...]:
    """Return the people named in characters of the copy; none if any part between separators is no name."""
    found: list[Contributor] = []
    for part, last in _parts(page.text, start, end):
        first, last = name_span(page.text, part, last)
        if first == last or _is_outlet(page, first, last) or (found and page.raw(first, last).islower()):
            continue  # «عکس: NAME / ایسنا», «تصویر: NAME/dpa/picture alliance»
        if found and has_title(page.text[part:last].lstrip()) and not is_known_name(page.text[first:last]):
            break  # the person's trade: «بقلم ياسين بنعمرو، أستاذ علم الاجتماع»
        if not can_be_name(page.text[first:last], fewest=fewest):
            return ()
        passage = page.passage(first, last)
        found.append(Contributor(text=passage.text, span=passage.span, role=role))
    return tuple(found)


def _is_outlet(page: Page, start: int, end: int) -> bool:
    """Whether a name is an outlet's, and cannot be a word or a person's name."""
    raw = page.raw(start, end)
    return lookup_agency(raw) is not None and not is_agency_word_ambiguous(raw)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for separator in _between().finditer(text, start, end):
        yield from _without_and(text, start, separator.start())
        start = separator.end()
    yield from _without_and(text, start, end)


def _without_and(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split at an Arabic «و» written onto the name behind it."""
    waw = keys(tables.BEGIN_WITH_WAW)
    words = [(match.start(), match[0]) for match in re.finditer(r"\S+", text[start:end])]
    for i, (at, word) in enumerate(words[2:], 2):
        if word[0] == particles.AND and len(word) > 3 and i + 1 < len(words) and squeeze(word) not in waw:
            yield start, start + at - 1
            yield start + at + 1, end
            return
    yield start, end
