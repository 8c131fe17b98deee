"""One function per package: {"text", "lang"} -> the text as its normaliser makes it, as it comes out of the box."""

from __future__ import annotations

from collections.abc import Callable

Clean = Callable[[dict[str, str]], str]


def rtl_news_meta() -> Clean:
    """Detects the language itself, like one who does not know it."""
    from rtl_news_meta import clean

    return lambda row: clean(row["text"])


def rtl_news_meta_told() -> Clean:
    from rtl_news_meta import clean

    return lambda row: clean(row["text"], language=row["lang"])


def hazm() -> Clean:
    from hazm import Normalizer

    normalize = Normalizer().normalize
    return lambda row: normalize(row["text"])


def shekar() -> Clean:
    from shekar import Normalizer

    normalize = Normalizer()
    return lambda row: normalize(row["text"])


def parsivar() -> Clean:
    from parsivar import Normalizer

    normalize = Normalizer().normalize
    return lambda row: normalize(row["text"])


def dadmatools() -> Clean:
    from dadmatools.normalizer import Normalizer

    normalize = Normalizer().normalize
    return lambda row: normalize(row["text"])


def camel() -> Clean:
    from camel_tools.utils.charmap import CharMapper

    clean = CharMapper.builtin_mapper("arclean").map_string
    return lambda row: clean(row["text"])


def pyarabic() -> Clean:
    from pyarabic import araby

    def clean(row: dict[str, str]) -> str:
        return araby.strip_tatweel(araby.strip_tashkeel(araby.normalize_ligature(row["text"])))

    return clean


def ftfy() -> Clean:
    from ftfy import fix_text

    return lambda row: fix_text(row["text"])


def tokenizers() -> Clean:
    from tokenizers.normalizers import NFKC

    normalize = NFKC().normalize_str
    return lambda row: normalize(row["text"])
