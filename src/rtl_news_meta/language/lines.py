"""The language of each line, for pages in several languages."""

from __future__ import annotations

from attrs import frozen

from rtl_news_meta.errors import no_text
from rtl_news_meta.language.detect import LanguageGuess, detect_language
from rtl_news_meta.spans import Span

__all__ = ["LineLanguage", "detect_line_languages"]


@frozen(kw_only=True)
class LineLanguage:
    """One line of a text without its line end, where it stands, and the guess at its language."""

    text: str
    span: Span
    guess: LanguageGuess


def detect_line_languages(text: str) -> tuple[LineLanguage, ...]:
    r"""Return a guess for each line of `text` that is not blank.

    Lines end as for `str.splitlines`. Each line is judged by itself, so a short one is often "not sure"; what to make
    of it, and of the language of the lines around it, is the caller's decision. Never raises.

    >>> lines = detect_line_languages("وزیر گفت این است\n\nقال الوزير إن هذا في بغداد")
    >>> [(line.guess.language, line.span) for line in lines]
    [('fa', Span(start=0, end=16)), ('ar', Span(start=18, end=44))]
    """
    if not isinstance(text, str):
        raise no_text(text)
    found = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            bare = line.splitlines()[0]
            span = Span(start, start + len(bare))
            found.append(LineLanguage(text=bare, span=span, guess=detect_language(bare)))
        start += len(line)
    return tuple(found)
