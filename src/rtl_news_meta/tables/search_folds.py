"""Letters, digits and spaces that a search takes for one another.

Each row is the character that stands for all, then those that become it. Letters are one row where news text writes
one for the other, by keyboard (ي for ی), by habit (أ, ا), or because the mark that tells them apart is lost (ئ, ڕ, ۆ).
A fold is for finding only; no text that a user gets is made with it.

Source: Unicode 15.1 (names, decompositions), the exchanges counted in 5,138 news articles in six languages.
"""

from __future__ import annotations

LETTERS = (
    "ا أ إ آ ٱ ٲ ٳ",
    "و ؤ ۆ ۇ ۋ ۏ",
    "ی ي ى ئ ې ۍ ێ ے ۓ ؽ ؾ ؿ",
    "ه ة ۀ ہ ۂ ۃ ھ ە ۿ",
    "ک ك ڪ ػ ؼ",
    "گ ګ ڰ",
    "ن ں",
    "ر ڕ",
    "ل ڵ",
)

DIGITS = (
    "0 ٠ ۰",
    "1 ١ ۱",
    "2 ٢ ۲",
    "3 ٣ ۳",
    "4 ٤ ۴",
    "5 ٥ ۵",
    "6 ٦ ۶",
    "7 ٧ ۷",
    "8 ٨ ۸",
    "9 ٩ ۹",
)

SPACES = (
    "\t\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}"
    "\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}"
    "\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}"
)
"""These become a plain space."""

LINE_BREAKS = "\r\x0b\x0c\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
"""These become a newline."""

REMOVED = (
    "\\xad"  # soft hyphen
    "\\u0610-\\u061a\\u061c\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08ff"
    "\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff"
)
"""Marks on letters, joiners, direction controls and zero-width spaces, as ranges of a pattern."""

FORMS = "\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfc\\ufe70-\\ufefc\\uff10-\\uff19"
"""Presentation forms and full-width digits, as ranges of a pattern; each is read as its compatibility decomposition."""

TATWEEL = "\N{ARABIC TATWEEL}"
"""Dropped behind a letter; between spaces it is a dash."""
