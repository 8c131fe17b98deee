"""One function per package: text -> BCP 47 tag, or None."""

from __future__ import annotations

from collections.abc import Callable

Detect = Callable[[str], "str | None"]


def rtl_news_meta() -> Detect:
    from rtl_news_meta import detect_language

    return lambda text: detect_language(text).language


def py3langid() -> Detect:
    """All of its languages; of the eight, it knows fa, ar, ur, ps and ug."""
    import py3langid as package

    return lambda text: str(package.classify(text)[0])


def py3langid_told() -> Detect:
    """Told which languages to expect: those of the eight that it knows."""
    import py3langid as package

    package.set_languages(["fa", "ar", "ur", "ps", "ug"])
    return lambda text: str(package.classify(text)[0])


def lingua() -> Detect:
    """Told which languages to expect: those of the eight that it knows (fa, ar, ur)."""
    import lingua as package

    known = {language.iso_code_639_1.name.lower(): language for language in package.Language.all()}
    detector = package.LanguageDetectorBuilder.from_languages(*[known[tag] for tag in ("fa", "ar", "ur")]).build()

    def detect(text: str) -> str | None:
        language = detector.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else None

    return detect


def lingua_all() -> Detect:
    """All of its 75 languages."""
    import lingua as package

    detector = package.LanguageDetectorBuilder.from_all_languages().build()

    def detect(text: str) -> str | None:
        language = detector.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else None

    return detect
