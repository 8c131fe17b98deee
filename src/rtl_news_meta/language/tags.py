"""Which known language a tag asks for, however it is written: `fa-IR`, `fa_IR`, `prs`, `per`."""

from __future__ import annotations

from functools import cache

from rtl_news_meta.errors import LanguageError
from rtl_news_meta.tables import languages as tables

__all__ = ["LANGUAGES", "language_of", "nearest_language"]

LANGUAGES = tuple(tables.LANGUAGES)
"""The languages that the library knows, by tag."""

SCRIPTS = ("Arab", "Aran")
"""The subtags of BCP 47 for Arabic script, and for its style Nastaliq."""

# The letters of a subtag that names a script; no other of letters alone has as many.
SCRIPT = 4


@cache
def language_of(tag: str, known: tuple[str, ...] = LANGUAGES) -> str:
    """Return the one of `known` that a tag means; `LanguageError`, which names the tag, where it means none.

    A tag that is known stands for itself. Of others the region and script are dropped, but for Persian of
    Afghanistan, which is `fa-AF`; hyphen and underscore, capitals and small letters are the same, and the ISO 639-2
    and 639-3 codes count as the two letters of BCP 47. A tag that names another script (`ur-Latn`) means none of them:
    all that is known here is about the language in Arabic script.

    >>> language_of("ar-SY"), language_of("fa_IR"), language_of("prs"), language_of("per")
    ('ar', 'fa', 'fa-AF', 'fa')
    >>> language_of("fa-Arab-AF"), language_of("ur-Aran-PK")
    ('fa-AF', 'ur')
    >>> language_of("ku-Latn")
    Traceback (most recent call last):
    rtl_news_meta.errors.LanguageError: ...
    """
    if tag in known:
        return tag
    found = _plain(tag)
    if found not in known:
        raise LanguageError(tag, known)
    return found


@cache
def nearest_language(tag: str, known: tuple[str, ...] = LANGUAGES) -> str:
    """Return what `language_of` does, or else a known language that is close enough to look for its words.

    For finders: what they find in a neighbouring language is what the two share.

    >>> nearest_language("azb"), nearest_language("sd", ("fa", "ar", "ur"))
    ('fa', 'ur')
    """
    if tag in known:
        return tag
    found = _plain(tag)
    if found not in known:
        found = tables.NEIGHBOURS.get(found, found)
    if found not in known:
        raise LanguageError(tag, known)
    return found


def _plain(tag: str) -> str:
    primary, *rest = tag.replace("_", "-").split("-")
    plain = tables.ALIASES.get(primary.lower(), primary.lower())
    for subtag in rest:
        if len(subtag) == 1:
            break  # what follows is an extension or for private use
        if len(subtag) == SCRIPT and subtag.isalpha() and subtag.title() not in SCRIPTS:
            return tag
        if subtag.upper() == "AF" and plain == "fa":
            plain = "fa-AF"
    return plain
