"""The vocabulary: builds the lexicon of a language from its tables, with every affix and joint spelt out.

Where two rows have a spelling the first one read says what it means, so the rows are read in the order of the build.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.calendars import Calendar
from rtl_news_meta.dates.affixes import AFFIXES
from rtl_news_meta.dates.lexicon import UNIT_CODES, Month, Number, Part, code_of_number, lexicon_of
from rtl_news_meta.dates.words import Words, spellings
from rtl_news_meta.tables import holidays, months, zones
from rtl_news_meta.text.search_copy import search_copy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtl_news_meta.dates.lexicon import Lexicon

__all__ = ["lexicon"]

MONTH_TABLES: tuple[tuple[Calendar, Mapping[str, tuple[str, ...]]], ...] = (
    (Calendar.JALALI, months.JALALI),
    (Calendar.HIJRI, months.HIJRI),
    (Calendar.GREGORIAN, months.GREGORIAN),
)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of `LANGUAGES`."""
    words = Words(language)
    for spelling in words.row("NAMES"):
        words.add(spelling, "X", None)
    for part in (_relative, _names, _numbers, _units, _clock, _small, _context, _foreign_months):
        part(words)
    if words.base in AFFIXES:
        AFFIXES[words.base](words)
    return lexicon_of(words.single, words.longer)


def _relative(words: Words) -> None:
    nowadays = set(words.row("NOWADAYS"))
    for days, row in words.rows("EITHER_DAY").items():
        for spelling in spellings(row):
            words.add(spelling, "R", ("either", days, None, ""))
    for key, row in words.rows("RELATIVE").items():
        unit, shift, *part = key.split()
        for spelling in spellings(row):
            verbs = getattr(words.table, "IMPERFECT", "") if spelling in nowadays else ""
            words.add(spelling, "R", (unit, int(shift), part[0] if part else None, search_copy(verbs).text))


def _names(words: Words) -> None:
    weak = set(words.row("WEAK_WEEKDAYS"))
    for table in ("WEEKDAYS", "BARE_WEEKDAYS"):
        for number, row in enumerate(getattr(words.table, table, ())):
            for spelling in spellings(row):
                words.add(spelling, "w" if spelling in weak else "W", number)
    everyday = set(spellings(months.WORDS[words.language]))
    level, row = months.LEVELS.get(words.base, (0, ""))
    verbs = set(spellings(row))
    for family in months.FAMILIES[words.language]:
        for calendar, table_of in MONTH_TABLES:
            for number, row in enumerate(table_of.get(family, ()), 1):
                for spelling in spellings(row):
                    words.month(spelling, "M", Month(calendar, number), _wordlike(spelling, everyday, verbs, level))
    for number, row in words.rows("SEASONS").items():
        for spelling in spellings(row):
            words.add(spelling, "r", int(number))
    for name, row in holidays.NAMES[words.base].items():
        for spelling in spellings(row):
            words.add(spelling, "V", name)
    for name, row in holidays.WITH_A_YEAR.get(words.base, {}).items():
        for spelling in spellings(row):
            words.add(spelling, "V", f"{name}?")
    _zones(words)


def _foreign_months(words: Words) -> None:
    barred = set(spellings(months.NOT_FOREIGN[words.language]))
    for calendar, table_of in MONTH_TABLES:
        for rows in table_of.values():
            for number, row in enumerate(rows, 1):
                for spelling in spellings(row):
                    if spelling not in barred and len(spelling) > 2:
                        words.month(spelling, "m", Month(calendar, number), 1)


def _zones(words: Words) -> None:
    introductions = [spelling for row in zones.INTRODUCTIONS for spelling in spellings(row)]
    for zone, row in zones.NAMES.items():
        for name in spellings(row):
            for behind in spellings(zones.AFTER.get(words.base, "")):
                words.put(f"{name} {behind}", (Part(0, "Z", zone),))
            for introduction in introductions:
                words.put(f"{introduction} {name}", (Part(0, "Z", zone),))
    for spelling in spellings(zones.LOCAL):
        words.add(spelling, "Z", None)
    for zone, row in zones.MARKS.items():
        for name in spellings(row):
            words.add(name, "Z", zone, dotted=True)


def _numbers(words: Words) -> None:
    cardinals = {value: spellings(row) for value, row in words.rows("CARDINALS").items()}
    ordinals = {value: spellings(row) for value, row in words.rows("ORDINALS").items()}
    nth = {word for known in ordinals.values() for word in known if any(map(word.endswith, words.row("NTH_ENDINGS")))}
    for value, known in ordinals.items():
        for word in known:
            code = "8" if word in nth else code_of_number(value, ordinal=True)
            words.add(word, code, Number(value, True))
    for value, row in words.rows("HOUR_NAMES").items():
        for word in spellings(row):
            words.put_first(word, "9", Number(value, True))
    for value, row in words.rows("MIXED").items():
        for word in spellings(row):
            words.add(word, "5", Number(value))
    for value, row in words.rows("JOINED_ORDINALS").items():
        for word in spellings(row):
            words.add(word, "n", Number(value, True))
    for value, known in cardinals.items():
        for word in known:
            for spelling in (word, *(article + word for article in words.row("ARTICLE"))):
                words.add(spelling, "u" if value == 1 else code_of_number(value), Number(value))
    if words.base == "fa":
        _joined_numbers(words, cardinals, ordinals)


def _joined_numbers(words: Words, cardinals: dict[int, list[str]], ordinals: dict[int, list[str]]) -> None:
    """«بیستودوم», «سهماهه»: number words without their non-joiners."""
    for year in words.row("YEAR_SUFFIXES"):
        for value in (100, 1000):
            for word in cardinals[value]:
                words.put(word + year, (Part(0, "y", Number(value)), Part(len(word), "Y", ("year", 1))))
    for months_long in words.row("MONTHS_LONG"):
        for value in range(2, 12):
            for word in cardinals[value]:
                month = Part(len(word), "O", ("month", 1))
                words.put(word + months_long, (Part(0, "d", Number(value)), month))
    for tens in (20, 30, 40, 50, 60, 70, 80, 90):
        start = cardinals[tens][0] + words.row("AND")[0]
        for value in range(tens + 1, tens + 10):
            for word in cardinals[value - tens]:
                words.add(start + word, code_of_number(value), Number(value))
            for word in ordinals[value - tens]:
                words.add(start + word, code_of_number(value, ordinal=True), Number(value, True))


def _units(words: Words) -> None:
    plurals = set(words.row("PLURALS"))
    for spelling in words.row("NUMBERED_MONTH"):
        words.add(spelling, "0", ("month", 1))
    for unit, row in words.rows("UNITS").items():
        for spelling in spellings(row):
            words.add(spelling, UNIT_CODES[unit], (unit, None if spelling in plurals else 1))
    for spelling in words.row("OTHER_YEARS"):
        words.add(spelling, "Y", ("year", 0))
    for spelling in words.row("LAST"):
        words.add(spelling, "l", "last" if words.base == "fa" else None)
    for spelling in words.row("FINAL"):
        words.add(spelling, "l", "end")
    for spelling in words.row("FIRST"):
        words.add(spelling, "l", Number(1, True))
    for unit, row in words.rows("ONES").items():
        for spelling in spellings(row):
            words.add(spelling, "D", (unit, 1))
    for unit, row in words.rows("VAGUE_UNITS").items():
        for spelling in spellings(row):
            words.add(spelling, "D", (unit, None))
    for unit, row in words.rows("DUALS").items():
        for spelling in spellings(row):
            words.add(spelling, "D", (unit, 2))


def _clock(words: Words) -> None:
    for part, row in words.rows("DAY_PARTS").items():
        for spelling in spellings(row):
            words.add(spelling, "P", part)
    if words.language == "fa-AF":
        for part, row in words.rows("DARI_DAY_PARTS").items():
            for spelling in spellings(row):
                words.add(spelling, "P", part)
        for spelling in words.row("DARI_AFTER"):
            words.add(spelling, "A", "0")
        for end in words.row("DARI_END"):
            # «تا اخیر حوت»; «حوادث اخیر حمل» is none
            for name, code, value in (("TO", "t", None), ("IN", "f", "in"), ("FROM", "F", None)):
                for word in words.row(name):
                    words.put(f"{word} {end}", (Part(0, code, value), Part(len(word) + 1, "p", "end")))
    words.add("T", "f", None)
    words.single.setdefault("\N{ARABIC TATWEEL}", (Part(0, "-", None),))
    for mark, row in zones.CLOCK_MARKS.items():
        for spelling in spellings(row):
            words.add(spelling, "a", mark, dotted=True)
    for spelling in words.row("AM"):
        words.add(spelling, "a", "am", dotted=True)
    for spelling in words.row("PM"):
        words.add(spelling, "a", "pm", dotted=True)
    for name, code in (
        ("HOUR", "H"),
        ("OCLOCK", "7"),
        ("HALF", "K"),
        ("QUARTER", "4"),
        ("THIRD", "3"),
        ("MINUS", "~"),
    ):
        for spelling in words.row(name):
            words.add(spelling, code, None)


def _small(words: Words) -> None:
    for era, row in words.rows("ERAS").items():
        for spelling in spellings(row):
            words.add(spelling, "v" if spelling == "م" else "E", era, dotted=True)
    for spelling in words.row("DATE_CUES"):
        words.add(spelling, "f", "date")
    for spelling in words.row("FROM_AND_OF"):
        words.add(spelling, "f", "from")
    for spelling in words.row("MONTH_OF"):
        words.add(spelling, "f", "month of")
    for spelling in words.row("TO_HOUR"):
        words.add(spelling, "f", "to")
    for spelling in words.row("IN"):
        words.add(spelling, "f", "in")
    for spelling in words.row("IN_BEHIND"):
        words.add(spelling, "I", "in")
    for spelling in words.row("GENITIVE"):
        words.add(spelling, "f", "whose")
    for spelling in words.row("ROUGHLY"):
        words.add(spelling, "f", "about")
    for spelling in words.row("UNTIL"):
        words.add(spelling, "t", "until")
    for spelling in words.row("SINCE"):
        words.add(spelling, "t", "since")
    for spelling in words.row("TENS_ENDINGS"):
        words.add(spelling, "f", "tens")
    for spelling in words.row("OF"):
        words.add(spelling, "f", None)
    for name, code in (("AGO_AFTER", "g"), ("AGO_BEFORE", "G"), ("BEFORE", "B"), ("AFTER", "A")):
        for shift, row in words.rows(name).items():
            for spelling in spellings(row):
                words.add(spelling, code, shift)
    for part, row in words.rows("PARTS").items():
        for spelling in spellings(row):
            words.add(spelling, "p", part)
    for spelling in words.row("BETWEEN"):
        words.add(spelling, "F", "between")
    for decade, row in words.rows("DECADES").items():
        for spelling in spellings(row):
            words.add(spelling, "x", Number(int(decade)))
    for name, code in (("SAME_DAY", "J"), ("TO", "t"), ("FROM", "F"), ("EVERY", "e")):
        for spelling in words.row(name):
            words.add(spelling, code, None)
    for spelling in words.row("AND"):
        # Arabic alone says the unit before the ten.
        words.add(spelling, "&", None if words.base == "ar" else "behind tens")


def _context(words: Words) -> None:
    for spelling in words.row("YEAR_NOUNS"):
        words.add(spelling, ":", "year")
    for spelling in words.row("OF_AGE"):
        words.add(spelling, "%", "age")
    for prefix in words.row("FUTURE_PREFIXES"):
        for stem in words.row("FUTURE_STEMS"):
            words.add(prefix + stem, "!", None)
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
        for spelling in words.row(name):
            words.add(spelling, code, "ahead" if name == "AHEAD" else None)


def _wordlike(spelling: str, everyday: set[str], verbs: set[str], level: int) -> int:
    return level if spelling in verbs else int(spelling in everyday)
