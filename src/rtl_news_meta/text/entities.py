"""HTML entities that a scraper left in the text.

Strategy: `&` is rare, so one pattern looks behind each. Text that was escaped several times is decoded to the end, or
a second run would change it again: escaped ampersands in a row are taken at once, and the rest in a few rounds. A text
that still changes after those was made to, and stays as it is.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import AlignedText, Edit
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.step import Step
from rtl_news_meta.text.unicode_forms import recomposing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["decode_entities", "decode_escaped_text", "looks_escaped"]

ROUNDS = 4
# So many different references, or so many of one kind, show that a text was escaped and not that it speaks of one.
DIFFERENT = 2
ALIKE = 5

_AMPERSAND = r"(?:(?:amp|AMP|#0{0,5}38|#[xX]0{0,5}26);)"
# Names that browsers read without the semicolon too, as far as they stand by themselves.
_BARE = "amp|AMP|nbsp|laquo|raquo|quot|lt|gt"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        # The ampersand first and alone: a single character is what `re` finds fastest.
        rf"&(?:{_AMPERSAND}*(?:#[0-9]{{1,7}};|#[xX][0-9A-Fa-f]{{1,6}};|[A-Za-z][A-Za-z0-9]{{1,31}};"
        rf"|(?:{_BARE})(?![A-Za-z0-9;=]))|{_AMPERSAND}+)"
    )


def _character(match: re.Match[str]) -> str:
    reference = match[0]
    # The outermost ampersand and the reference proper, without the escapes between.
    last = reference.rfind(";", 0, -1)
    plain = html.unescape("&" + reference[last + 1 :]) if last >= 0 else html.unescape(reference)
    if plain.startswith("&") and len(plain) > 1:
        return reference
    if plain in "\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029":
        return " "  # a line is never split
    return unicodedata.normalize("NFKC", plain) if "\uff01" <= plain <= "\uff5e" else plain


def _decode(text: str) -> str:
    before = text
    for _ in range(ROUNDS):
        after = _pattern().sub(_character, before)
        if after == before:
            return after
        before = after
    return text


def _apply(text: str) -> str:
    return _decode(text) if "&" in text else text


def _edits(text: str) -> Iterator[Edit]:
    aligned = AlignedText.identity(text)
    if _apply(text) != text:
        for _ in range(ROUNDS):
            edits = [Edit(match.start(), match.end(), _character(match)) for match in _pattern().finditer(aligned.text)]
            aligned = aligned.then(AlignedText.from_edits(aligned.text, edits))
    yield from aligned.edits


decode_entities: Step = recomposing(
    Step("decode_entities", _apply, _edits, doubts=(Doubt("&"),), spare=protected_stretches)
)
"""Write the characters for HTML entities, named, decimal or hexadecimal, also where they were escaped twice.

A reference to a line end becomes a space, one to no character stays. Source: the HTML standard's list of names.

>>> print(decode_entities("&laquo;تهران&raquo; &amp;amp; &#1602;&#1605;"))
«تهران» & قم
"""


def looks_escaped(text: str) -> bool:
    """Tell whether the references in `text` are what escaping left: several different ones, or many of one kind.

    >>> looks_escaped("&laquo;خبر&raquo;"), looks_escaped("In HTML, &nbsp; is a blank.")
    (True, False)
    """
    if "&" not in text:
        return False
    found = [match[0] for match in _pattern().finditer(text) if _character(match) != match[0]]
    return len(found) >= ALIKE or len(set(found)) >= DIFFERENT


decode_escaped_text: Step = recomposing(
    Step(
        "decode_escaped_text",
        lambda text: _decode(text) if looks_escaped(text) else text,
        lambda text: _edits(text) if looks_escaped(text) else (),
        doubts=(Doubt("&"),),
        spare=protected_stretches,
    )
)
"""Do what `decode_entities` does where several references, or many of one kind, show that the text was escaped.

>>> print(decode_escaped_text("&laquo;خبر&raquo;"))
«خبر»
"""
