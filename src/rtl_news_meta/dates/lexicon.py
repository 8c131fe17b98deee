"""The lexicon of a language: which words take part in dates, and as what.

Strategy: every word that can stand in a date has a class, one character, and a value. The scan turns a text into a
string of such characters; the grammar is written over classes and never mentions a word. A spelling may be several
words («ربيع الأول»), or hold several tokens («مهرماه», «والعشرون», «امروزدوشنبه»): the affixes and joints of each
language are spelt out when its lexicon is built, once, so that the scan is one dictionary look-up a word.

Classes:
    numbers  u one · d 1–31 · z 01–09 · o first–31st · 8 "the nth" of a count · 9 the nth hour · b 0, 32–99 · y
    100–9999 · n other digits · 5 one or two and a half   Q 1402/12/18 · q 12/1402 or 18/12 · T 17:30
    names    M month · m month of another language · W weekday · w weak weekday · r season · V holiday · Z zone
    deixis   R today · B this · A last, next, behind its noun · l the last of · g ago, behind its count · G before it
    units    S second · i minute · h hour · j day · k week · O month · 0 month that a number may follow · s season
             Y year · C decade · c century · x the eighties · D two of a unit
    clock    P day part · a am, pm · v either pm or an era · H "at" an hour · 7 o'clock · K half · 4 quarter · 3 third
             ~ less
    small    f of, in · I in, behind its noun · F from · t to · & and · e every · J "corresponding to"
             p start, end · E era
    context  L place · 1 event · # number's noun · % counted noun · : year's noun · ! future
             < past · ^ telling · ? some
    other    punctuation stands for itself · N line break · X anything else
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from rtl_news_meta.tables.months import GLUED

if TYPE_CHECKING:
    from rtl_news_meta.calendars import Calendar

__all__ = [
    "LANGUAGES",
    "NUMBERS",
    "UNIT_CODES",
    "Entry",
    "Lexicon",
    "Meaning",
    "Month",
    "Node",
    "Number",
    "Part",
    "code_of_number",
    "lexicon_of",
]

LANGUAGES = ("fa", "ar", "ur", "ps", "fa-AF", "ckb")


UNIT_CODES = {
    "second": "S",
    "minute": "i",
    "hour": "h",
    "day": "j",
    "week": "k",
    "month": "O",
    "season": "s",
    "year": "Y",
    "decade": "C",
    "century": "c",
}


NUMBERS = "udzobyn89"


class Part(NamedTuple):
    """One token that a spelling holds: where in the spelling it starts, its class and its value."""

    offset: int
    code: str
    value: Any


class Month(NamedTuple):
    """A month's place in one calendar; a name may have several readings, one per calendar."""

    calendar: Calendar
    number: int


class Number(NamedTuple):
    """A number: its value, whether it is an ordinal, and its digits if it is written with digits."""

    value: int
    ordinal: bool = False
    digits: str = ""


class Node:
    """A place in the tree of phrases: the words that may come next, and what the words so far mean.

    `plain` holds the parts of a phrase whose words stand side by side, `dotted` of one that may be written with dots;
    `digits` says that a digit may come next.
    """

    __slots__ = ("digits", "dotted", "next", "plain")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.digits = False
        self.plain: Meaning | None = None
        self.dotted: Meaning | None = None


Meaning = tuple[tuple[str, Any] | None, tuple[Part, ...]]
"""Class and value of a phrase that is one token whatever stands beside it; and its parts."""

Entry = tuple[tuple[str, Any] | None, tuple[Part, ...] | None, Node | None]
"""Class and value of a word that is one token whatever stands beside it; its parts, if it means something alone; and
the tree of the phrases that it opens."""

Lexicon = dict[str, Entry]

BY_NEIGHBOURS = NUMBERS + "%"
"""Classes of words that may be joined with, or change, the token beside them; a month's name that may be an ending too
is changed by it."""


def code_of_number(value: int, *, ordinal: bool = False, digits: str = "") -> str:
    """Return the class of a number."""
    if digits and len(digits) > 4:
        return "n"
    if ordinal:
        return "o" if 1 <= value <= 31 else "n"
    if digits[:1] == "0":
        return "z" if len(digits) == 2 and value else "b" if len(digits) == 2 else "n"
    if value == 0:
        return "n"
    if value <= 31:
        return "d"
    return "b" if value < 100 else "y"


def lexicon_of(
    single: dict[str, tuple[Part, ...]], longer: dict[tuple[str, ...], tuple[bool, tuple[Part, ...]]]
) -> Lexicon:
    """Return the lexicon of single words and of phrases, each phrase with whether it may be written with dots."""
    lexicon: Lexicon = {word: (_plain(parts), parts, None) for word, parts in single.items()}
    for (first, *rest), (dotted, parts) in longer.items():
        plain, alone, root = lexicon.get(first, (None, None, None))
        if root is None:
            root = Node()
            lexicon[first] = (plain, alone, root)
        node = root
        for word in rest:
            node.digits = node.digits or word.isdigit()
            node = node.next.setdefault(word, Node())
        if dotted:
            node.dotted = _plain(parts), parts
        else:
            node.plain = _plain(parts), parts
    return lexicon


def _plain(parts: tuple[Part, ...]) -> tuple[str, Any] | None:
    """Return class and value of a spelling that is one token, if its neighbours leave them as they are."""
    _, code, value = parts[0]
    if len(parts) > 1 or code in BY_NEIGHBOURS or (code == "M" and value[1] == GLUED):
        return None
    return code, value
