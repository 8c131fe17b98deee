r"""The character classes that the rules of this room share, as the inside of a `re` class.

Why not `\w`: in `re` it leaves out Arabic marks and zero-width joiners, and takes in digits and Latin letters.
"""

from __future__ import annotations

__all__ = [
    "COMMON",
    "COMMON_MARKS",
    "COMMON_SIGNS",
    "DISORDER",
    "EMOJI",
    "JOINERS",
    "LETTERS",
    "MARKS",
    "NON_JOINING",
    "SPACES",
]

LETTERS = (
    r"\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    r"\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9"
)
"""Arabic-script letters, tatweel among them."""

MARKS = (
    r"\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    r"\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
"""Arabic-script combining marks."""

JOINERS = r"\u200c\u200d"
"""Zero-width non-joiner and joiner."""

SPACES = r"\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000"
"""Whatever shows as a blank inside a line; U+2800 is a braille cell without dots, used as one."""

EMOJI = (
    r"\u00a9\u00ae\u203c\u2049\u20e3\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55"
    r"\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff"
)
"""Characters that emoji sequences are made of, U+FE0F among them. Source: Unicode's emoji-data.txt, as whole ranges."""

COMMON_MARKS = r"\u064b-\u0652\u0670"
"""The marks that ordinary text has: vowels, tanwin, shadda, sukun, superscript alef."""

DISORDER = (
    r"(?<=\u0670)(?=[\u064b-\u0652])|(?<=\u0652)(?=[\u064b-\u0651])|(?<=\u0651)(?=[\u064b-\u0650])"
    r"|(?<=[\u064c-\u0650])(?=[\u064b-\u064f])"
)
"""A pattern for the place between two common marks that NFC may swap: their combining classes rise with the code."""

COMMON_SIGNS = (
    r"\n\x20-\x7e\u00ab\u00bb\u060c\u061b\u061f-\u064a\u0660-\u066d\u0671-\u06d5\u06ee-\u06ff\u0750-\u077f"
    r"\u200c\u2010-\u2027"
)
"""The other characters that clean text consists of: letters, digits, ASCII, usual punctuation, the non-joiner."""

COMMON = COMMON_SIGNS + COMMON_MARKS
"""Characters of good text. Those that are not marks never compose with one before them."""

NON_JOINING = frozenset("اآأإٱٲٳدڈڊذڌڎرڑړږژزوؤۆۇۈۋةۀۃءےۓەۉۊۏ")
"""Letters that do not join to the next: after them a ZWNJ shows nothing and is not written."""
