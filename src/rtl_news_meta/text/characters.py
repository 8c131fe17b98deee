r"""The character classes that the rules of this room share, as the inside of a `re` class.

Why not `\w`: in `re` it leaves out Arabic marks and zero-width joiners, and takes in digits and Latin letters.
"""

from __future__ import annotations

__all__ = ["JOINERS", "LETTERS", "MARKS", "SPACES"]

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
