"""Which language of Arabic script a text, or a line of it, is written in, and what shows it."""

from rtl_news_meta.language.detect import LanguageGuess, detect_language
from rtl_news_meta.language.lines import LineLanguage, detect_line_languages

__all__ = ["LanguageGuess", "LineLanguage", "detect_language", "detect_line_languages"]
