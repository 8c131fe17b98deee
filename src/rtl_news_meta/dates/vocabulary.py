"""The vocabulary: builds the lexicon of a language from its tables, with every affix and joint spelt out."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.affixes import AFFIXES
from rtl_news_meta.dates.lexicon import UNIT_CODES, Month, Number, Part, code_of_number, lexicon_of
from rtl_news_meta.tables import holidays, months, zones
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtl_news_meta.dates.lexicon import Lexicon


__all__ = ["lexicon", "spellings"]

WORD = re.compile(r"[^\W\d_]+|\d|[^\w\s]+|_")
"""A word of a spelling; a digit is one by itself, also behind letters: «ك2»."""

MONTH_TABLES: tuple[tuple[Calendar, Mapping[str, tuple[str, ...]]], ...] = (
    (Calendar.JALALI, months.JALALI),
    (Calendar.HIJRI, months.HIJRI),
    (Calendar.GREGORIAN, months.GREGORIAN),
)


def spellings(row: str) -> list[str]:
    """Return the spellings of a table's row, folded for search."""
    return [search_copy(spelling.strip()).text for spelling in row.split("/") if spelling.strip()]


class _Builder:
    """Reads the tables of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.base = "fa" if language == "fa-AF" else language
        self.table: Any = import_module(f"rtl_news_meta.tables.date_words_{self.base}")
        self.single: dict[str, tuple[Part, ...]] = {}
        self.longer: dict[tuple[str, ...], tuple[bool, tuple[Part, ...]]] = {}

    def add(self, spelling: str, code: str, value: Any, *, dotted: bool = False) -> None:
        self.put(spelling, (Part(0, code, value),), dotted=dotted)

    def put(self, spelling: str, parts: tuple[Part, ...], *, dotted: bool = False) -> None:
        spelling = spelling.replace(".", " ") if dotted else spelling
        words = tuple(WORD.findall(spelling))
        if not words:
            return
        if len(words) == 1:
            self.single.setdefault(words[0], parts)
            return
        self.longer.setdefault(words, (dotted, parts))
        # A lost zero-width non-joiner leaves the words glued; abbreviations of single letters are not glued.
        if not dotted and not words[-1].isdigit() and all(len(word) > 1 for word in words):
            self.single.setdefault("".join(words), parts)
            for i in range(len(words) - 1 if len(words) > 2 else 0):
                self.longer.setdefault((*words[:i], words[i] + words[i + 1], *words[i + 2 :]), (dotted, parts))

    def put_first(self, spelling: str, code: str, value: Any) -> None:
        """Add a spelling in the place of what it meant so far."""
        words = tuple(spelling.split())
        parts = (Part(0, code, value),)
        if len(words) == 1:
            self.single[spelling] = parts
        else:
            self.longer[words] = (False, parts)

    def rows(self, name: str) -> dict[Any, str]:
        table: dict[Any, str] = getattr(self.table, name, {})
        return table

    def row(self, name: str) -> list[str]:
        return spellings(getattr(self.table, name, ""))

    def build(self) -> Lexicon:
        for spelling in self.row("NAMES"):
            self.add(spelling, "X", None)
        self.relative()
        self.names()
        self.numbers()
        self.units()
        self.clock()
        self.small()
        self.context()
        self.foreign_months()
        if self.base in AFFIXES:
            AFFIXES[self.base](self)
        return lexicon_of(self.single, self.longer)

    def relative(self) -> None:
        nowadays = set(self.row("NOWADAYS"))
        for days, row in self.rows("EITHER_DAY").items():
            for spelling in spellings(row):
                self.add(spelling, "R", ("either", days, None, ""))
        for key, row in self.rows("RELATIVE").items():
            unit, shift, *part = key.split()
            for spelling in spellings(row):
                verbs = getattr(self.table, "IMPERFECT", "") if spelling in nowadays else ""
                self.add(spelling, "R", (unit, int(shift), part[0] if part else None, search_copy(verbs).text))

    def names(self) -> None:
        weak = set(self.row("WEAK_WEEKDAYS"))
        for table in ("WEEKDAYS", "BARE_WEEKDAYS"):
            for number, row in enumerate(getattr(self.table, table, ())):
                for spelling in spellings(row):
                    self.add(spelling, "w" if spelling in weak else "W", number)
        words = set(spellings(months.WORDS[self.language]))
        level, row = months.LEVELS.get(self.base, (0, ""))
        verbs = set(spellings(row))
        for family in months.FAMILIES[self.language]:
            for calendar, table_of in MONTH_TABLES:
                for number, row in enumerate(table_of.get(family, ()), 1):
                    for spelling in spellings(row):
                        self.month(spelling, "M", Month(calendar, number), _wordlike(spelling, words, verbs, level))
        for number, row in self.rows("SEASONS").items():
            for spelling in spellings(row):
                self.add(spelling, "r", int(number))
        for name, row in holidays.NAMES[self.base].items():
            for spelling in spellings(row):
                self.add(spelling, "V", name)
        for name, row in holidays.WITH_A_YEAR.get(self.base, {}).items():
            for spelling in spellings(row):
                self.add(spelling, "V", f"{name}?")
        self.zones()

    def month(self, spelling: str, code: str, month: Month, word: int) -> None:
        known = self.single.get(spelling) or self.longer.get(tuple(spelling.split()), (False, None))[1]
        if known and known[0].code in "Mm":
            if month not in known[0].value[0] and known[0].code == code:
                known[0].value[0].append(month)
        elif not known:
            self.add(spelling, code, ([month], word))

    def foreign_months(self) -> None:
        barred = set(spellings(months.NOT_FOREIGN[self.language]))
        for calendar, table_of in MONTH_TABLES:
            for rows in table_of.values():
                for number, row in enumerate(rows, 1):
                    for spelling in spellings(row):
                        if spelling not in barred and len(spelling) > 2:
                            self.month(spelling, "m", Month(calendar, number), 1)

    def zones(self) -> None:
        introductions = [spelling for row in zones.INTRODUCTIONS for spelling in spellings(row)]
        for zone, row in zones.NAMES.items():
            for name in spellings(row):
                for behind in spellings(zones.AFTER.get(self.base, "")):
                    self.put(f"{name} {behind}", (Part(0, "Z", zone),))
                for introduction in introductions:
                    self.put(f"{introduction} {name}", (Part(0, "Z", zone),))
        for spelling in spellings(zones.LOCAL):
            self.add(spelling, "Z", None)
        for zone, row in zones.MARKS.items():
            for name in spellings(row):
                self.add(name, "Z", zone, dotted=True)

    def numbers(self) -> None:
        cardinals = {value: spellings(row) for value, row in self.rows("CARDINALS").items()}
        ordinals = {value: spellings(row) for value, row in self.rows("ORDINALS").items()}
        nth = {
            word for words in ordinals.values() for word in words if any(map(word.endswith, self.row("NTH_ENDINGS")))
        }
        for value, words in ordinals.items():
            for word in words:
                code = "8" if word in nth else code_of_number(value, ordinal=True)
                self.add(word, code, Number(value, True))
        for value, row in self.rows("HOUR_NAMES").items():
            for word in spellings(row):
                self.put_first(word, "9", Number(value, True))
        for value, row in self.rows("MIXED").items():
            for word in spellings(row):
                self.add(word, "5", Number(value))
        for value, row in self.rows("JOINED_ORDINALS").items():
            for word in spellings(row):
                self.add(word, "n", Number(value, True))
        for value, words in cardinals.items():
            for word in words:
                for spelling in (word, *(article + word for article in self.row("ARTICLE"))):
                    self.add(spelling, "u" if value == 1 else code_of_number(value), Number(value))
        if self.base == "fa":
            self.joined_numbers(cardinals, ordinals)

    def joined_numbers(self, cardinals: dict[int, list[str]], ordinals: dict[int, list[str]]) -> None:
        """«بیستودوم», «سهماهه»: number words without their non-joiners."""
        for year in self.row("YEAR_SUFFIXES"):
            for value in (100, 1000):
                for word in cardinals[value]:
                    self.put(word + year, (Part(0, "y", Number(value)), Part(len(word), "Y", ("year", 1))))
        for months_long in self.row("MONTHS_LONG"):
            for value in range(2, 12):
                for word in cardinals[value]:
                    month = Part(len(word), "O", ("month", 1))
                    self.put(word + months_long, (Part(0, "d", Number(value)), month))
        for tens in (20, 30, 40, 50, 60, 70, 80, 90):
            start = cardinals[tens][0] + self.row("AND")[0]
            for value in range(tens + 1, tens + 10):
                for word in cardinals[value - tens]:
                    self.add(start + word, code_of_number(value), Number(value))
                for word in ordinals[value - tens]:
                    self.add(start + word, code_of_number(value, ordinal=True), Number(value, True))

    def units(self) -> None:
        plurals = set(self.row("PLURALS"))
        for spelling in self.row("NUMBERED_MONTH"):
            self.add(spelling, "0", ("month", 1))
        for unit, row in self.rows("UNITS").items():
            for spelling in spellings(row):
                self.add(spelling, UNIT_CODES[unit], (unit, None if spelling in plurals else 1))
        for spelling in self.row("OTHER_YEARS"):
            self.add(spelling, "Y", ("year", 0))
        for spelling in self.row("LAST"):
            self.add(spelling, "l", "last" if self.base == "fa" else None)
        for spelling in self.row("FINAL"):
            self.add(spelling, "l", "end")
        for spelling in self.row("FIRST"):
            self.add(spelling, "l", Number(1, True))
        for unit, row in self.rows("ONES").items():
            for spelling in spellings(row):
                self.add(spelling, "D", (unit, 1))
        for unit, row in self.rows("VAGUE_UNITS").items():
            for spelling in spellings(row):
                self.add(spelling, "D", (unit, None))
        for unit, row in self.rows("DUALS").items():
            for spelling in spellings(row):
                self.add(spelling, "D", (unit, 2))

    def clock(self) -> None:
        for part, row in self.rows("DAY_PARTS").items():
            for spelling in spellings(row):
                self.add(spelling, "P", part)
        if self.language == "fa-AF":
            for part, row in self.rows("DARI_DAY_PARTS").items():
                for spelling in spellings(row):
                    self.add(spelling, "P", part)
            for spelling in self.row("DARI_AFTER"):
                self.add(spelling, "A", "0")
        self.add("T", "f", None)
        self.single.setdefault("\N{ARABIC TATWEEL}", (Part(0, "-", None),))
        for mark, row in zones.CLOCK_MARKS.items():
            for spelling in spellings(row):
                self.add(spelling, "a", mark, dotted=True)
        for spelling in self.row("AM"):
            self.add(spelling, "a", "am", dotted=True)
        for spelling in self.row("PM"):
            self.add(spelling, "a", "pm", dotted=True)
        for name, code in (
            ("HOUR", "H"),
            ("OCLOCK", "7"),
            ("HALF", "K"),
            ("QUARTER", "4"),
            ("THIRD", "3"),
            ("MINUS", "~"),
        ):
            for spelling in self.row(name):
                self.add(spelling, code, None)

    def small(self) -> None:
        for era, row in self.rows("ERAS").items():
            for spelling in spellings(row):
                self.add(spelling, "v" if spelling == "م" else "E", era, dotted=True)
        for spelling in self.row("DATE_CUES"):
            self.add(spelling, "f", "date")
        for spelling in self.row("FROM_AND_OF"):
            self.add(spelling, "f", "from")
        for spelling in self.row("MONTH_OF"):
            self.add(spelling, "f", "month of")
        for spelling in self.row("TO_HOUR"):
            self.add(spelling, "f", "to")
        for spelling in self.row("IN"):
            self.add(spelling, "f", "in")
        for spelling in self.row("IN_BEHIND"):
            self.add(spelling, "I", "in")
        for spelling in self.row("GENITIVE"):
            self.add(spelling, "f", "whose")
        for spelling in self.row("ROUGHLY"):
            self.add(spelling, "f", "about")
        for spelling in self.row("UNTIL"):
            self.add(spelling, "t", "until")
        for spelling in self.row("SINCE"):
            self.add(spelling, "t", "since")
        for spelling in self.row("TENS_ENDINGS"):
            self.add(spelling, "f", "tens")
        for spelling in self.row("OF"):
            self.add(spelling, "f", None)
        for name, code in (("AGO_AFTER", "g"), ("AGO_BEFORE", "G"), ("BEFORE", "B"), ("AFTER", "A")):
            for shift, row in self.rows(name).items():
                for spelling in spellings(row):
                    self.add(spelling, code, shift)
        for part, row in self.rows("PARTS").items():
            for spelling in spellings(row):
                self.add(spelling, "p", part)
        for spelling in self.row("BETWEEN"):
            self.add(spelling, "F", "between")
        for decade, row in self.rows("DECADES").items():
            for spelling in spellings(row):
                self.add(spelling, "x", Number(int(decade)))
        for name, code in (("SAME_DAY", "J"), ("TO", "t"), ("FROM", "F"), ("EVERY", "e")):
            for spelling in self.row(name):
                self.add(spelling, code, None)
        for spelling in self.row("AND"):
            # Arabic alone says the unit before the ten.
            self.add(spelling, "&", None if self.base == "ar" else "behind tens")

    def context(self) -> None:
        for spelling in self.row("YEAR_NOUNS"):
            self.add(spelling, ":", "year")
        for spelling in self.row("OF_AGE"):
            self.add(spelling, "%", "age")
        for prefix in self.row("FUTURE_PREFIXES"):
            for stem in self.row("FUTURE_STEMS"):
                self.add(prefix + stem, "!", None)
        for name, code in (
            ("PLACES", "L"),
            ("NUMBER_CUES", "#"),
            ("EVENTS", "1"),
            ("COUNTED", "%"),
            ("YEAR_CUES", ":"),
            ("FUTURE_WORDS", "!"),
            ("AHEAD", "!"),
            ("TELLING", "^"),
            ("PAST_WORDS", "<"),
            ("VAGUE_COUNTS", "?"),
        ):
            for spelling in self.row(name):
                self.add(spelling, code, "ahead" if name == "AHEAD" else None)


def _wordlike(spelling: str, words: set[str], verbs: set[str], level: int) -> int:
    return level if spelling in verbs else int(spelling in words)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of `LANGUAGES`."""
    return _Builder(language).build()
