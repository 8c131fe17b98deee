"""Which outlet a name stands for: agencies, newspapers, broadcasters and news sites of six languages.

Strategy: the reviewed tables give each outlet its spellings; a name is looked up by its key (`places.names`). Words
that say what an outlet is («خبرگزاری», «وكالة … للأنباء», «روزنامہ») may stand around a name. They prove that an
ordinary word is meant as a source, and words of another kind than the outlet's hide it: «روزنامه» never precedes an
agency.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

from rtl_news_meta.places.names import NameTable, first_word, name_key, skip_openers
from rtl_news_meta.spans import Span
from rtl_news_meta.tables.agencies import (
    afghanistan,
    egypt_sudan,
    gulf,
    iran,
    kurdistan,
    levant_iraq,
    maghreb,
    south_asia,
    words,
    world,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Agency", "AgencyKind", "AgencyMention", "is_agency_word_ambiguous", "lookup_agency", "match_agency"]

_TABLES = tuple(
    module.OUTLETS
    for module in (world, iran, afghanistan, south_asia, gulf, levant_iraq, egypt_sudan, maghreb, kurdistan)
)
_LONGEST = 72
Value = TypeVar("Value")


class AgencyKind(StrEnum):
    """What an outlet is."""

    AGENCY = "agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    SITE = "site"


@frozen(kw_only=True)
class Agency:
    """An outlet of the reviewed table.

    `id` is its web domain; `name` its English name; `country` an ISO 3166-1 alpha-2 code; `languages` those of the
    library's languages in which it publishes; `names` its main spelling in each language that has one.
    """

    id: str
    name: str
    country: str
    kind: AgencyKind
    languages: tuple[str, ...]
    names: tuple[str, ...]


@frozen(kw_only=True)
class AgencyMention:
    """An outlet named in a text.

    `span` covers the name with the words around it that say what it is («خبرگزاری مهر»), `name_span` the name alone.
    `ambiguous` tells that nothing but its position shows that the word is a source and not an ordinary word («مهر»).
    """

    text: str
    span: Span
    name_span: Span
    agency: Agency
    ambiguous: bool


class _Lookup(Generic[Value]):
    """Values by the key of a name, and the table to find the names in a text with."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.table = NameTable(self.values.keys())

    def add(self, name: str, value: Value) -> None:
        """Note `value` under `name`."""
        self.values[name_key(name)] = value
        self.table.add_breaks(name)


_FITTING = {
    AgencyKind.AGENCY: frozenset({"agency", "site"}),
    AgencyKind.NEWSPAPER: frozenset({"newspaper", "site"}),
    AgencyKind.BROADCASTER: frozenset({"broadcaster", "agency", "site"}),
    AgencyKind.SITE: frozenset({"site", "agency", "newspaper", "broadcaster"}),
}
"""The words that fit each kind of outlet: a newspaper is never called an agency, but a site may be called anything."""


def _rows(table: str) -> Iterator[tuple[list[str], list[list[str]]]]:
    """Yield each outlet's head fields, and its spellings by language."""
    head: list[str] = []
    spellings: list[list[str]] = []
    for line in table.strip().split("\n"):
        if line.startswith(" "):
            spellings.append([spelling.strip() for spelling in line.strip().partition(" ")[2].split("،")])
            continue
        if head:
            yield head, spellings
        head, spellings = line.split(" ", 4), []
    yield head, spellings


@cache
def _names() -> _Lookup[tuple[Agency, bool]]:
    """Return the outlets by their spellings, each with whether the spelling is an ordinary word."""
    names: _Lookup[tuple[Agency, bool]] = _Lookup()
    for table in _TABLES:
        for (identity, country, kind, languages, name), spellings in _rows(table):
            agency = Agency(
                id=identity,
                name=name,
                country=country,
                kind=AgencyKind(kind),
                languages=tuple(language for language in languages.split(",") if language != "-"),
                names=tuple(row[0].rstrip("*") for row in spellings),
            )
            for spelling in (spelling for row in spellings for spelling in row):
                names.add(spelling, (agency, spelling.endswith("*")))
    return names


def _words(rows: str) -> _Lookup[frozenset[str]]:
    """Return the kinds of outlets that words around a name announce."""
    words_around: _Lookup[frozenset[str]] = _Lookup()
    for row in rows.strip().split("\n"):
        kind, _, listed = row.split(" ", 2)
        for word in listed.split("،"):
            words_around.add(word, words_around.values.get(name_key(word), frozenset()) | {kind})
    return words_around


@cache
def _before() -> _Lookup[frozenset[str]]:
    return _words(words.BEFORE)


@cache
def _after() -> _Lookup[frozenset[str]]:
    return _words(words.AFTER)


@cache
def _nationalities() -> _Lookup[frozenset[str]]:
    return _words("".join(f"any {row}\n" for row in words.NATIONALITIES.strip().split("\n")))


def match_agency(text: str, start: int) -> AgencyMention | None:
    """Return the longest name of an outlet in `text` that begins at offset `start`, or None.

    Quotation marks and spaces at `start` are passed over. Never raises; the cost is bounded.

    >>> mention = match_agency("به گزارش خبرگزاری فارس از قم،", 9)
    >>> mention.text, mention.agency.id, mention.ambiguous
    ('خبرگزاری فارس', 'farsnews.ir', False)
    """
    if start < 0:
        return None
    begin = skip_openers(text, start)
    first = first_word(text, begin)
    if first is None:
        return None
    # Most words begin no name: one look at the word spares reading it again for each table.
    plain = _named(text, begin, begin, None) if _names().table.may_begin(first[0]) else None
    around = _before().table.may_begin(first[0]) or _nationalities().table.may_begin(first[0])
    worded = _worded(text, begin) if around else None
    if plain is None or (worded is not None and worded.span.end > plain.span.end):
        return worded or _glued(text, begin, *first)
    return plain


def _worded(text: str, begin: int) -> AgencyMention | None:
    """Return a name behind words for its kind, with an adjective of nation before or behind them."""
    kinds = None
    position = begin
    for words_around in (_nationalities(), _before(), _nationalities()):
        word = words_around.table.longest(text, position)
        if word is not None:
            position = skip_openers(text, word[0])
            kinds = words_around.values[word[1]] if words_around is _before() else kinds
    return None if kinds is None else _named(text, begin, position, kinds)


def _named(text: str, begin: int, inner: int, kinds: frozenset[str] | None) -> AgencyMention | None:
    """Return the outlet whose name starts at `inner`, if the words between `begin` and it fit its kind."""
    found = _names().table.longest(text, inner)
    return None if found is None else _mention(text, Span(begin, found[0]), Span(inner, found[0]), found[1], kinds)


def _glued(text: str, begin: int, word: str, end: int) -> AgencyMention | None:
    """Return a name to which a scraper has glued the word before it: «خبرگزاریفارس»."""
    before, names = _before().values, _names().values
    for cut in range(3, len(word) - 1):
        if word[:cut] in before and word[cut:] in names:
            return _mention(text, Span(begin, end), Span(begin, end), word[cut:], before[word[:cut]])
    return None


def _mention(text: str, span: Span, name: Span, key: str, kinds: frozenset[str] | None) -> AgencyMention | None:
    agency, ordinary = _names().values[key]
    if kinds is not None and not kinds & _FITTING[agency.kind]:
        return None
    end = span.end
    for words_around in (_after(), _nationalities()) if kinds is not None else (_after(),):
        after = words_around.table.longest(text, skip_openers(text, end))
        end = after[0] if after else end
    return AgencyMention(
        text=text[span.start : end],
        span=Span(span.start, end),
        name_span=name,
        agency=agency,
        ambiguous=ordinary and kinds is None and end == span.end,
    )


def lookup_agency(name: str) -> Agency | None:
    """Return the outlet that `name`, as a whole, stands for, or None.

    Quotation marks, dots and spaces in initials, and words such as «خبرگزاری» or «للأنباء» may stand in it. A name that
    is also an ordinary word is found, see `is_agency_word_ambiguous`. Never raises.

    >>> lookup_agency("وكالة رويترز للأنباء").id, lookup_agency("أ. ف. ب.").id
    ('reuters.com', 'afp.com')
    """
    mention = _whole(name)
    return mention.agency if mention else None


def is_agency_word_ambiguous(name: str) -> bool:
    """Tell whether an outlet's name, as written, is also an ordinary word, a place or a person's name.

    >>> is_agency_word_ambiguous("فارس"), is_agency_word_ambiguous("خبرگزاری فارس")
    (True, False)
    """
    mention = _whole(name)
    return mention is not None and mention.ambiguous


def _whole(name: str) -> AgencyMention | None:
    if len(name) > _LONGEST:
        return None
    mention = match_agency(name, 0)
    return mention if mention and not name_key(name[mention.span.end :]) else None
