"""Blanks and line ends. Lines are never joined or split: what ends a line ends one afterwards.

Strategy: most rules ask whether two characters stand side by side anywhere, which is fast, and take lines apart only
when they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.characters import LETTERS, MARKS, SPACES
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.rules import pattern_step
from rtl_news_meta.text.step import Step, compose

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["limit_blank_lines", "plain_spaces", "space_punctuation", "squeeze_spaces", "trim_lines", "unify_line_ends"]

_LINE_ENDS = r"\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029"

unify_line_ends = pattern_step("unify_line_ends", rf"\r\n|[{_LINE_ENDS}]", "\n", triggers=_LINE_ENDS)
r"""Write every line end as `\n`: `\r\n`, `\r`, vertical tab, form feed, U+0085, U+2028 and U+2029.

>>> unify_line_ends("a\r\nb\rc")
'a\nb\nc'
"""

_OTHER_SPACES = SPACES.replace(r"\t ", r"\t")

plain_spaces = pattern_step(
    "plain_spaces", f"[{_OTHER_SPACES}]", " ", triggers=_OTHER_SPACES, spare=protected_stretches
)
r"""Write every blank (no-break, thin, ideographic, tab ...) as a plain space.

>>> plain_spaces("a\N{NO-BREAK SPACE}b")
'a b'
"""

squeeze_spaces = pattern_step("squeeze_spaces", "  +", " ", needs=("  ",), spare=protected_stretches)
"""Write one space for several.

>>> squeeze_spaces("a   b")
'a b'
"""


def _trim_lines(text: str) -> str:
    if " \n" in text or "\n " in text:
        text = "\n".join([line.strip(" ") for line in text.split("\n")])
    return text.strip(" \n")


def _trim_edits(text: str) -> Iterator[Edit]:
    first = len(text) - len(text.lstrip(" \n"))
    last = max(first, len(text.rstrip(" \n")))
    yield Edit(0, first, "")
    start = first
    for line in text[first:last].split("\n"):
        bare = line.strip(" ")
        left = len(line) - len(line.lstrip(" ")) if bare else len(line)
        yield Edit(start, start + left, "")
        yield Edit(start + left + len(bare), start + len(line), "")
        start += len(line) + 1
    yield Edit(last, len(text), "")


trim_lines = Step("trim_lines", _trim_lines, _trim_edits, spare=protected_stretches)
r"""Remove the spaces at both ends of each line, and the blank lines at both ends of the text.

>>> trim_lines("\n a \n b")
'a\nb'
"""

limit_blank_lines = pattern_step("limit_blank_lines", r"\n{3,}", "\n\n", needs=("\n\n\n",), spare=protected_stretches)
r"""Leave at most one blank line between two others.

>>> limit_blank_lines("a\n\n\n\nb")
'a\n\nb'
"""

_LETTER = f"{LETTERS}{MARKS}"
_OWN_SIGNS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
_FULL_STOP = "\N{ARABIC FULL STOP}"
_END = r"(?=[\s»)\]\"'”’]|\Z)"
_INNER = r"«([^«»\n]*)»|\(([^()\n]*)\)|\[([^\[\]\n]*)\]"


def _inner_trimmed(match: re.Match[str]) -> str:
    pair = match[0]
    inner = pair[1:-1].strip(" ")
    return pair[0] + inner + pair[-1] if inner else pair


_trim_pairs = pattern_step("space_punctuation", _INNER, _inner_trimmed, needs=("« ", " »", "( ", " )", "[ ", " ]"))

_close_up = pattern_step(
    "space_punctuation",
    rf" +(?:(?=[{_OWN_SIGNS}])|(?<=[{_LETTER}»)\]\"] )(?=[{_FULL_STOP}.:!]{_END}))",
    "",
    needs=(*(f" {sign}" for sign in _OWN_SIGNS), f" {_FULL_STOP}", " .", " :", " !"),
)

_open_up = pattern_step(
    "space_punctuation",
    rf"[{_OWN_SIGNS}](?=[{LETTERS}])|:(?<=[{_LETTER}]:)(?=[{LETTERS}])",
    lambda match: match[0] + " ",
    needs=(*_OWN_SIGNS, ":"),
)

_spaced = compose(_trim_pairs, _close_up, _open_up, name="space_punctuation")

space_punctuation = Step("space_punctuation", _spaced.apply, _spaced.edits, spare=protected_stretches)
"""Set the spaces beside punctuation: none before it, none inside quotation marks and brackets, one before a word.

Only where both neighbours make it certain: between digits, in times, abbreviations and Latin text nothing moves.

>>> print(space_punctuation("گفت : « بله » ،اما ساعت ۸:۱۰"))
گفت: «بله»، اما ساعت ۸:۱۰
"""
