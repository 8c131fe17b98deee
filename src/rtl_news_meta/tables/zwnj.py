"""Spellings around the ZWNJ that are a matter of style or of grammar, for restoring it in Persian.

Source: Academy of Persian Language and Literature, "Dastur-e khatt-e farsi", editions up to 1394 (2015), pages 21-24.
It writes «این» and «آن» apart from what follows save for «آنچه، آنکه، اینکه، اینجا، آنجا، وانگهی», «هیچ» always apart,
«هم» joined in «همچنین، همچنان، همدیگر», «چه» joined to what precedes in «آنچه، چنانچه», «که» apart save for the words
named; it allows «ها» joined and apart, and writes «آنها» in its own preface. The plural endings and the numbers are
the grammar's.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ENDINGS",
    "FREE_JOINS",
    "NEVER_ALONE",
    "NEVER_LAST",
    "NUMERALS",
    "PARTED",
    "PERSONS",
    "PLAIN_ENDINGS",
    "PLURAL_ENDINGS",
    "PREFIXES",
]

FREE_JOINS: Final = (
    "آن|ها آن|هایی این|ها این|هایی آن|که این|که آن|چه این|جا آن|جا هم|چنین هم|چنان چنان|چه هم|دیگر یک|دیگر"
)
"""Words that the Academy writes, or lets one write, whole; some houses put a ZWNJ where the `|` stands."""

PARTED: Final = "هیچ|کس هیچ|کسی هیچ|یک هیچ|کدام هیچ|گاه هیچ|گونه هیچ|وقت هیچ|چیز هیچ|جا هیچ|کجا چنان|که"
"""Words that the Academy always parts; written whole, they lost a ZWNJ."""

PLURAL_ENDINGS: Final = "ها های هایی هایم هایت هایش هایمان هایتان هایشان"
"""Endings that are no words: behind a letter that does not join, a space before one is dropped."""

PLAIN_ENDINGS: Final = "ی ان انی"
"""Endings that, like those of the plural, leave the word before them as it is: «کار، کاری»."""

NEVER_LAST: Final = "به از"
"""Words that no word ends with: where one seems to, the space behind the word before them was lost."""

ENDINGS: Final = (
    "انی",
    "هایی",
    "هایش",
    "های",
    "ها",
    "ترین",
    "تری",
    "تر",
    "ان",
    "یم",
    "ند",
    "ی",
    "م",
    "ش",
    "ه",
)
"""Endings of nouns, adjectives and verbs that are taken off to find a known stem, the longer before the shorter."""

NEVER_ALONE: Final = "می نمی ها های هایی"
"""Pieces whose standing alone shows at a glance that a text lost its ZWNJ to spaces."""

NUMERALS: Final = (
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت "
    "هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار میلیون چند"
)
"""Numbers behind which a noun stands in the singular."""

PREFIXES: Final = (
    "می",
    "نمی",
)
"""What stands before a verb and takes a ZWNJ."""

PERSONS: Final = (
    "م",
    "ی",
    "د",
    "یم",
    "ید",
    "ند",
    "یی",
    "ئیم",
    "یند",
    "ست",
    "مش",
    "مت",
    "مشان",
    "دش",
    "دم",
    "دت",
    "دشان",
    "ندش",
    "ندم",
    "ندت",
    "ندشان",
    "یمش",
    "یدش",
)
"""Endings of person, also as they are written behind a vowel and with an object behind them."""
