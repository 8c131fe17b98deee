"""Which language of Arabic script a text, or a line of it, is written in, and what shows it."""

from rtl_news_meta.language.detect import LanguageGuess, detect_language, plain_language
from rtl_news_meta.language.lines import LineLanguage, detect_line_languages
from rtl_news_meta.language.tags import LANGUAGES, language_of, nearest_language

__all__ = [
    "LANGUAGES",
    "LanguageGuess",
    "LineLanguage",
    "detect_language",
    "detect_line_languages",
    "language_of",
    "nearest_language",
    "plain_language",
]
