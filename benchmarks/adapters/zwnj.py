"""One function per package: lines of Persian -> the same lines with zero-width non-joiners restored.

Each package is set to do that and as little else as its options allow, and gets line by line unless it can use more.
"""

from __future__ import annotations

from collections.abc import Callable

Restore = Callable[[list[str]], list[str]]


def rtl_news_meta() -> Restore:
    from rtl_news_meta import restore_zwnj

    return lambda lines: restore_zwnj("\n".join(lines)).split("\n")


def rtl_news_meta_lines() -> Restore:
    from rtl_news_meta import restore_zwnj

    return lambda lines: [restore_zwnj(line) for line in lines]


def hazm() -> Restore:
    from hazm import Normalizer

    normalize = Normalizer(
        correct_spacing=True,
        seperate_mi=True,
        remove_diacritics=False,
        remove_specials_chars=False,
        decrease_repeated_chars=False,
        persian_style=False,
        persian_numbers=False,
        unicodes_replacement=False,
    ).normalize
    return lambda lines: [normalize(line) for line in lines]


def shekar() -> Restore:
    from shekar.preprocessing import NormalizeSpacings

    normalize = NormalizeSpacings()
    return lambda lines: [normalize(line) for line in lines]


def shekar_all() -> Restore:
    from shekar import Normalizer

    normalize = Normalizer()
    return lambda lines: [normalize(line) for line in lines]


def parsivar() -> Restore:
    from parsivar import Normalizer

    normalize = Normalizer().normalize
    return lambda lines: [normalize(line) for line in lines]
