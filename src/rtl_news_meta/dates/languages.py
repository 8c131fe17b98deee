"""Which language's words to look for when the caller does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates.context import language_of
from rtl_news_meta.dates.lexicon import lexicon
from rtl_news_meta.dates.tokens import scan
from rtl_news_meta.language import detect_language

if TYPE_CHECKING:
    from rtl_news_meta.dates.tokens import Tokens
    from rtl_news_meta.text.search_copy import SearchCopy

__all__ = ["guess"]

MARKS = (
    ("ckb", "ڕڵێۆە"),
    ("ps", "ښځڅړږټډڼۍېګ"),
    ("ur", "ٹڈڑںےہھ"),
    ("ar", "ةيكأإىؤ٠١٢٣٤٥٦٧٨٩"),
    ("fa", "پچژگکی۰۱۲۳۴۵۶۷۸۹"),
)
SHORT = 200


def guess(copy: SearchCopy, text: str) -> tuple[Tokens, tuple[str, bool]]:
    """Return the tokens of a text in the language whose letters and words it has, and that language."""
    sample = text[:4000]
    counts = {language: sum(map(sample.count, letters)) for language, letters in MARKS}
    counts["ckb"] *= 3
    counts["ps"] *= 3
    counts["ur"] *= 2
    order = sorted(counts, key=lambda language: -counts[language])
    stated = any(char.isalpha() for char in text[:SHORT])
    if len(text) > SHORT:
        detected = detect_language(text).language
        language = language_of(detected) if detected else order[0]
        return scan(copy.text, lexicon(language)), (language, True)
    best: tuple[int, Tokens, str] | None = None
    for language in order:
        tokens = scan(copy.text, lexicon(language))
        unknown = tokens.codes.count("X") + tokens.codes.count("m")
        if not unknown:
            return tokens, (language, stated)
        if best is None or unknown < best[0]:
            best = (unknown, tokens, language)
    assert best is not None
    return best[1], (best[2], stated)
