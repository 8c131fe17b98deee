"""Which letters and signs a search key takes for the same.

Each group is a line: its first letter stands for all of it. UNIVERSAL suits text in any of the languages, and keyboards
and spellings mixed between them; the others hold what a reader of one language calls the same letter, and nothing more.

Sources: the look-alikes of `tables.letters`; the spellings of hamza and teh marbuta that Arabic search engines and
library catalogues fold (ALA-LC romanisation of Arabic, Persian, Urdu, Kurdish); Unicode decompositions.
"""

from __future__ import annotations

__all__ = ["BY_LANGUAGE", "PUNCTUATION", "UNIVERSAL"]

UNIVERSAL: tuple[str, ...] = (
    "اآأإٱٲٳٵ",
    "یيىېےۍێئۓؠؽؾؿٸ",
    "کكڪػؼ",
    "هةەۀہھۂۃۿ",
    "وؤۆۊۇۈۋۉٶٷ",
    "گګ",
    "نںڼ",
    "رڕڒړڑڙ",
    "لڵڶڷ",
    "تټٹٽ",
    "دډڈڊ",
)
"""For keys that must agree across languages."""

BY_LANGUAGE: dict[str, tuple[str, ...]] = {
    "fa": (
        "اآأإٱٲٳٵ",
        "یيىېےۍێئۓ",
        "کكڪ",
        "هةەۀہھۂۃ",
        "وؤ",
        "گګ",
    ),
    "ar": (
        "اآأإٱ",
        "يىیئےۓ",
        "كکڪگ",
        "هةەۀہھۂۃ",
        "وؤ",
        "بپ",
        "جچ",
        "فڤ",
        "زژ",
    ),
    "ur": (
        "اآأإٱ",
        "یيىئۍ",
        "کكڪ",
        "ہهەةۀۂۃ",
        "وؤ",
        "ےېۓ",
    ),
    "ps": (
        "اآأإٱ",
        "یيىئےۓ",
        "ېێ",
        "کكڪ",
        "هةەۀہھۂۃ",
        "وؤ",
        "ګگ",
        "ډڈ",
        "ړڑ",
        "ټٹ",
        "نں",
    ),
    "ckb": (
        "اآأإٱ",
        "یيى",
        "ێې",
        "کكڪ",
        # heh is what Arabic keyboards have for e
        "ەةۀۂهھہ",
        "ۆۊؤ",
        "ڕڒڑړ",
        "ڵڶڷ",
    ),
    "ug": (
        "كکڪ",
        "ھهہ",
        "ەةۀ",
        "ېێ",
        "ڭݣ",
        "رڕ",
    ),
    "sd": (
        "اآأإٱ",
        "يیىے",
        "ڪك",
        "هھەہةۀۂ",
        "ڙڑ",
        "ٽٹ",
        "ڊڈ",
        "نں",
    ),
}
"""For keys that are compared within one language. Dari is written as Persian."""

PUNCTUATION: dict[str, str] = {
    "\N{ARABIC COMMA}": ",",
    "\N{ARABIC SEMICOLON}": ";",
    "\N{ARABIC QUESTION MARK}": "?",
    "\N{ARABIC FULL STOP}": ".",
    "\N{ARABIC DECIMAL SEPARATOR}": ".",
    "\N{ARABIC THOUSANDS SEPARATOR}": ",",
    "\N{ARABIC PERCENT SIGN}": "%",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": "'",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "'",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{HORIZONTAL BAR}": "-",
    "\N{MINUS SIGN}": "-",
}
"""Signs of punctuation that a key writes as the one of a Latin keyboard."""
