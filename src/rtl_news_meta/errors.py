"""The errors of the library, each carrying the data that a caller wants.

Strategy: finders and cleaners never raise on text; constructors, converters and strict parsers raise one of these.
All derive from `RtlNewsError`, and each also from the built-in that a caller who does not know us would catch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtl_news_meta.spans import Span

__all__ = ["CalendarError", "DateParseError", "LanguageError", "RecordError", "RtlNewsError", "SpanError", "no_text"]

MOST_SHOWN = 80
"""How much of a value a message shows: it is read on a line of a log, and the value may be a page."""


class RtlNewsError(Exception):
    """The base of every error that this library raises on purpose."""


class SpanError(RtlNewsError, ValueError):
    """A span, or a set of edits, that no text can have."""


class CalendarError(RtlNewsError, ValueError):
    """A calendar date that does not exist, or that lies outside what its calendar is known for.

    `calendar` is the calendar's name, as in `Calendar`; `values` has year, month and day as given, None where not
    given, and is empty if the calendar itself is unknown; `reason` says in words why they name no day.
    """

    def __init__(self, calendar: str, values: tuple[int | None, ...], reason: str) -> None:
        self.calendar = calendar
        self.values = values
        self.reason = reason
        # Every argument goes to Exception so that the error pickles.
        super().__init__(calendar, values, reason)

    def __str__(self) -> str:
        if not self.values:
            return f"{self.calendar!r}: {self.reason}"
        written = "-".join("?" if value is None else str(value) for value in self.values)
        named = f"{written} ({self.calendar})" if written else repr(self.calendar)
        return f"{named}: {self.reason}"


class DateParseError(RtlNewsError, ValueError):
    """A string that is not, as a whole, one date.

    `text` is the string as given, `reason` says in words what is wrong with it, and `span` where in `text`.
    """

    def __init__(self, text: str, reason: str, span: Span) -> None:
        self.text = text
        self.reason = reason
        self.span = span
        super().__init__(text, reason, span)

    def __str__(self) -> str:
        return f"{_shown(self.text)}: {self.reason} (at {self.span.start}:{self.span.end})"


class LanguageError(RtlNewsError, ValueError):
    """A language tag for which the library has no rules.

    `language` is the tag as given, `known` has the tags that would do.
    """

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        self.language = language
        self.known = known
        super().__init__(language, known)

    def __str__(self) -> str:
        return f"no rules for language {self.language!r}; known: {', '.join(self.known)}"


class RecordError(RtlNewsError, ValueError):
    """A serialised record that does not describe an `Article`.

    `path` says where in the document, such as `published.span`, `value` is what stands there, and `reason` says in
    words what should.
    """

    def __init__(self, path: str, value: object, reason: str) -> None:
        self.path = path
        self.value = value
        self.reason = reason
        super().__init__(path, value, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}, not {_shown(self.value)}"


def no_text(value: object) -> TypeError:
    """Return the error for what was given as a text and is no `str`.

    Scrapers give None for a page without text, data frames NaN, and HTTP clients bytes that are to be decoded first.
    """
    return TypeError(f"a text is a str, not {_shown(value)}")


def _shown(value: object) -> str:
    written = repr(value)
    return written if len(written) <= MOST_SHOWN else f"{written[:MOST_SHOWN]}…"
