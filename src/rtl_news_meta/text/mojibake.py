"""UTF-8 that was read in another encoding, and turned the letters into two signs each.

Strategy: the way back is strict. A stretch whose characters all stand for bytes of one of the encodings, and whose
bytes are valid UTF-8 with letters of Arabic script in it, was UTF-8; chance does not make such strings, and nothing is
guessed. Lines are tried one by one, as pages are put together from pieces, and only if they hold a sign of mojibake.
What shows nothing may be part of a letter or have got in between, so a line is tried as it is, and then without; at
last its words are tried by themselves, and the half of a letter that was cut off behind one is left.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits
from rtl_news_meta.text.characters import LETTERS
from rtl_news_meta.text.doubt import Doubt
from rtl_news_meta.text.invisibles import remove_bidi_controls, remove_controls, tidy_joiners
from rtl_news_meta.text.spacing import plain_spaces, squeeze_spaces, trim_lines, unify_line_ends
from rtl_news_meta.text.step import Step, compose
from rtl_news_meta.text.unicode_forms import recomposing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bytes_of", "repair_mojibake"]

ENCODINGS = ("cp1252", "latin-1", "cp1256", "mac_roman", "iso8859_6", "cp1250", "cp437", "koi8_r")
"""The encodings tried, the most frequent first."""

SHORTEST = 4
"""Characters in the shortest stretch that is tried: two letters."""

# What the first or the commonest second bytes of Arabic letters look like in each of them.
_SIGNS = "\x80-\x84\x86-\x9f§±\xa9ŒØÙÚÛÿŸŘŮ╪┘┌█ьы"
# Two high characters side by side, one of them a sign: alone, it is a copyright mark or a French name. A control
# counts as high, as it may stand between two that are.
_HIGH = r"[^\x09-\x0d\x1c-\x7e\s]"
_PAIR = f"[{_SIGNS}](?:(?<={_HIGH}.)|(?={_HIGH}))"


# The bytes of a letter behind its first.
_BEHIND_FIRST = bytes(range(0x80, 0xC0))


@cache
def bytes_of(encoding: str) -> dict[str, int]:
    """Return the byte that each character stands for; undefined bytes read as C1 controls, as browsers do."""
    table = {}
    for byte in range(256):
        try:
            table[bytes([byte]).decode(encoding)] = byte
        except UnicodeDecodeError:
            table[chr(byte)] = byte
    return table


@cache
def _stretches(encoding: str) -> re.Pattern[str]:
    return re.compile(f"[{_high(encoding)}](?:[\x01-\x09\x0b-\x7f]*[{_high(encoding)}]+)*")


@cache
def _runs(encoding: str) -> re.Pattern[str]:
    return re.compile(f"[{_high(encoding)}]{{{SHORTEST},}}")


@cache
def _high(encoding: str) -> str:
    """Return the inside of a class: what stands for the bytes that UTF-8 has in letters."""
    return re.escape(
        "".join(char for char, byte in bytes_of(encoding).items() if 0x80 <= byte < 0xF5 and char >= "\x80")
    )


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(_PAIR)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS}]")


# What decoding may not bring in: more mojibake is welcome, controls and wide characters show that it went wrong.
@cache
def _wrong() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufb00-\ufb06\uff01-\uff5e]")


# What cleaning takes out anyway, whatever the language.
_visible = compose(
    unify_line_ends,
    remove_controls,
    remove_bidi_controls,
    tidy_joiners,
    plain_spaces,
    squeeze_spaces,
    trim_lines,
)


def _decoded(encoded: bytes) -> str | None:
    try:
        return encoded.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _cut(encoded: bytes) -> tuple[int, int]:
    """Return where the bytes start and end without what halves of letters at the two ends have left."""
    start = len(encoded) - len(encoded.lstrip(_BEHIND_FIRST))
    try:
        encoded[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end == len(encoded) - start:
            return start, start + error.start
    return start, len(encoded)


def _repaired(line: str) -> list[Edit]:
    """Return the edits of the first encoding that gives any."""
    return next(filter(None, (_read_stretches(line, encoding) for encoding in ENCODINGS)), [])


def _in_part(line: str) -> list[Edit]:
    """Return the edits of the encoding that reads most, where words may be read alone and without halves of letters."""
    read = [[edit for run in _runs(encoding).finditer(line) for edit in _read(run, encoding)] for encoding in ENCODINGS]
    return max(read, key=lambda edits: sum(edit.end - edit.start for edit in edits))


def _read_stretches(line: str, encoding: str) -> list[Edit]:
    edits = []
    table = bytes_of(encoding)
    for match in _stretches(encoding).finditer(line):
        decoded = _decoded(bytes(map(table.__getitem__, match[0]))) if len(match[0]) >= SHORTEST else None
        if decoded is not None and _is_text(decoded):
            edits.append(Edit(match.start(), match.end(), decoded))
    return edits


def _read(run: re.Match[str], encoding: str) -> Iterator[Edit]:
    encoded = bytes(map(bytes_of(encoding).__getitem__, run[0]))
    start, end = _cut(encoded)
    decoded = _decoded(encoded[start:end]) if end - start >= SHORTEST else None
    if decoded is not None and _is_text(decoded):
        yield Edit(run.start() + start, run.start() + end, decoded)


def _is_text(decoded: str) -> bool:
    letters = len(_letters().findall(decoded))
    if letters >= 2:
        return not _wrong().search(decoded)
    # Read wrongly twice: what comes out is mojibake again.
    return any(_is_text(edit.replacement) for edit in _repaired(decoded))


def _line_edits(line: str) -> list[Edit]:
    aligned = AlignedText.identity(line)
    while _sign().search(aligned.text):
        as_it_is = AlignedText.identity(aligned.text)
        visible = _visible.align(aligned.text)
        for tried, read in ((as_it_is, _repaired), (visible, _repaired), (as_it_is, _in_part), (visible, _in_part)):
            if edits := read(tried.text):
                aligned = aligned.then(tried).then(AlignedText.from_edits(tried.text, edits))
                break
        else:
            break
    return list(aligned.edits)


def _edits(text: str) -> Iterator[Edit]:
    match = _sign().search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        for edit in _line_edits(text[start:end]):
            yield Edit(edit.start + start, edit.end + start, edit.replacement)
        match = _sign().search(text, end)


def _repair(text: str) -> str:
    return apply_edits(text, _edits(text))


repair_mojibake: Step = recomposing(Step("repair_mojibake", _repair, _edits, doubts=(Doubt(_SIGNS),)))
"""Read text again that was UTF-8 and came in as Windows-1252 or the like; whatever does not decode strictly stays.

Works on parts of lines, on text misread twice, and on a word that was cut off within a letter, of which the half stays.
What was lost on the way, as bytes that became `?` or U+FFFD, stays lost.

>>> print(repair_mojibake("\u00d8\u00a7\u00db\u0152\u00d8\u00b1\u00d8\u00a7\u00d9\u2020"))
ایران
"""
