"""Hypothesis strategies for text in Arabic script, and for anything else that a scraper may bring in."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["any_text", "arabic_text", "misread_text", "mixed_text", "quoted_text"]

LETTERS = (
    [chr(c) for c in range(0x620, 0x64B)]
    + [chr(c) for c in range(0x671, 0x6D4)]
    + ["\N{ARABIC LETTER AE}", "\N{ARABIC LETTER E}"]
)
MARKS = [chr(c) for c in (*range(0x64B, 0x660), 0x670, 0x6D6, 0x6E1)]
DIGITS = [chr(c + d) for c in (0x30, 0x660, 0x6F0) for d in range(10)]
JOINERS = ["\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}", "\N{ARABIC TATWEEL}"]
CONTROLS = [
    "\N{LEFT-TO-RIGHT MARK}",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{ARABIC LETTER MARK}",
    "\N{RIGHT-TO-LEFT EMBEDDING}",
    "\N{POP DIRECTIONAL FORMATTING}",
    "\N{RIGHT-TO-LEFT ISOLATE}",
    "\N{POP DIRECTIONAL ISOLATE}",
    "\N{SOFT HYPHEN}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{ZERO WIDTH SPACE}",
]
PUNCTUATION = list(".,:;!?()[]/-\"'«»،؛؟٪٫٬۔…–—*|")
SPACES = [" ", " ", "\n", "\t", "\r", "\N{NO-BREAK SPACE}", "\N{LINE SEPARATOR}", "\N{THIN SPACE}"]
FORMS = [chr(c) for c in (*range(0xFB50, 0xFB60), *range(0xFDF0, 0xFDFD), *range(0xFE80, 0xFEFD))]
LATIN = list("abcXYZ_@#&")

any_text = st.text(alphabet=st.characters(), max_size=200)
"""Any `str`, lone surrogates included."""

arabic_text = st.text(
    alphabet=st.one_of(
        *(st.sampled_from(group) for group in (LETTERS, LETTERS, LETTERS, MARKS, DIGITS, JOINERS, CONTROLS)),
        *(st.sampled_from(group) for group in (PUNCTUATION, SPACES, SPACES, FORMS, LATIN)),
    ),
    max_size=200,
)
"""Text that mixes letters, marks, joiners, controls, digits, separators and presentation forms."""

quoted_text = st.lists(
    st.sampled_from(["سخن", "علي", "Latin", "۵", *"\"'“”„«»()", *",,::;?!.،؛؟", " ", " ", "\n"]), max_size=12
).map("".join)
"""Words with quotation marks beside punctuation, of Latin keyboards and others."""

misread_text = st.lists(
    st.sampled_from(
        ["خبر", "\xd8", "\xa7", "\xd9", "\xdb", "\xbb", "\u2020", "\u201c", "\x8c", *"\x00\r ", *CONTROLS, *SPACES]
    ),
    max_size=10,
).map("".join)
"""UTF-8 read in another encoding, with what shows nothing, or a blank, beside or inside a letter."""

mixed_text = st.one_of(arabic_text, any_text)
