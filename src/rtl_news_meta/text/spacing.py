"""Blanks and line ends. Lines are never joined or split: what ends a line ends one afterwards.

Strategy: most rules ask whether two characters stand side by side anywhere, which is fast, and take lines apart only
when they do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.characters import SPACES
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.protected import protected_stretches
from rtl_news_meta.text.step import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["limit_blank_lines", "plain_spaces", "squeeze_spaces", "trim_lines", "unify_line_ends"]

_LINE_ENDS = r"\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029"

_LINE_END = f"[{_LINE_ENDS}]"
_LINE_END_CHARACTERS = "\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"


def _unify_line_ends(text: str) -> str:
    # Looking for one after the other is faster than for all at once.
    if not any(char in text for char in _LINE_END_CHARACTERS):
        return text
    return re.sub(_LINE_END, "\n", text.replace("\r\n", "\n"))


def _line_end_edits(text: str) -> Iterator[Edit]:
    for match in re.finditer(rf"\r\n|{_LINE_END}", text):
        yield Edit(match.start(), match.end(), "\n")


unify_line_ends: Step = Step("unify_line_ends", _unify_line_ends, _line_end_edits, doubts=(Doubt(_LINE_ENDS),))
r"""Write every line end as `\n`: `\r\n`, `\r`, vertical tab, form feed, U+0085, U+2028 and U+2029.

>>> unify_line_ends("a\r\nb\rc")
'a\nb\nc'
"""

_OTHER_SPACES = SPACES.replace(r"\t ", r"\t")

_OTHER_SPACE = f"[{_OTHER_SPACES}]"


def _plain_spaces(text: str) -> str:
    # The no-break space is by far the most frequent of them.
    return re.sub(_OTHER_SPACE, " ", text.replace("\N{NO-BREAK SPACE}", " "))


def _space_edits(text: str) -> Iterator[Edit]:
    for match in re.finditer(_OTHER_SPACE, text):
        yield Edit(match.start(), match.end(), " ")


plain_spaces: Step = Step(
    "plain_spaces",
    _plain_spaces,
    _space_edits,
    doubts=(Doubt(_OTHER_SPACES),),
    unsettles=("  ",),
    spare=protected_stretches,
)
r"""Write every blank (no-break, thin, ideographic, tab ...) as a plain space.

>>> plain_spaces("a\N{NO-BREAK SPACE}b")
'a b'
"""


def _squeeze_spaces(text: str) -> str:
    first, *others = text.split("  ")
    if not others:
        return text
    # What is empty between two cuts lies within one run of spaces.
    pieces = [first, *(bare for piece in others if (bare := piece.lstrip(" ")))]
    if not others[-1].strip(" "):
        pieces.append("")
    return " ".join(pieces)


def _squeezing_edits(text: str) -> Iterator[Edit]:
    for match in re.finditer("  +", text):
        yield Edit(match.start(), match.end(), " ")


squeeze_spaces: Step = Step(
    "squeeze_spaces",
    _squeeze_spaces,
    _squeezing_edits,
    doubts=(Doubt(string="  "),),
    unsettles=(),
    spare=protected_stretches,
)
"""Write one space for several.

>>> squeeze_spaces("a   b")
'a b'
"""


def _trim_lines(text: str) -> str:
    if " \n" in text or "\n " in text:
        return "\n".join([line.strip(" ") for line in text.split("\n")])
    return text.strip(" ")


def _trim_edits(text: str) -> Iterator[Edit]:
    start = 0
    for line in text.split("\n"):
        bare = line.strip(" ")
        left = len(line) - len(line.lstrip(" ")) if bare else len(line)
        yield Edit(start, start + left, "")
        yield Edit(start + left + len(bare), start + len(line), "")
        start += len(line) + 1


trim_lines: Step = Step(
    "trim_lines",
    _trim_lines,
    _trim_edits,
    doubts=(Doubt(r"\n", rf"(?=[{SPACES}])|(?<=[{SPACES}]\n)"),),
    unsettles=(),
    spare=protected_stretches,
)
r"""Remove the spaces at both ends of each line.

>>> trim_lines(" a \n b")
'a\nb'
"""


def _limit_blank_lines(text: str) -> str:
    text = text.strip("\n")
    if not re.search(r"\n(?=\n\n)", text):  # which finds the first of them sooner than all three
        return text
    first, *others = text.split("\n\n\n")
    # What is empty between two cuts lies within one run of line ends.
    return "\n\n".join([first, *(bare for piece in others if (bare := piece.lstrip("\n")))])


def _blank_line_edits(text: str) -> Iterator[Edit]:
    for match in re.finditer(r"\A\n+|\n{3,}|\n+\Z", text):
        start, end = match.span()
        yield Edit(start, end, "\n\n" if start and end < len(text) else "")


limit_blank_lines: Step = Step("limit_blank_lines", _limit_blank_lines, _blank_line_edits)
r"""Leave at most one blank line between two others, and none at the ends of the text.

>>> limit_blank_lines("a\n\n\n\nb\n")
'a\n\nb'
"""
