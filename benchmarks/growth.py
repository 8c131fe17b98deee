"""Looks for texts on which a reader's time grows faster than their length: `python growth.py [--seconds N] [--seed N]`.

Texts are one short piece repeated, put together at random from what rules look for: letters, marks, spaces, signs, and
words of cues and dates. Each reader is timed on a text and on one sixteen times as long. Prints a Markdown table of the
worst growth that each reader showed, 1.0 being linear, and the piece that showed it; ends with 1 if any is beyond
`TOO_MUCH`.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from typing import TYPE_CHECKING, Any

import rtl_news_meta as rnm

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT, TIMES = 2_000, 16
TOO_MUCH = 5.0
TOO_SHORT_TO_TIME = 0.01

LETTERS = "ابهیيكکةأئءۀھےگێښ" + "\N{ARABIC TATWEEL}"
MARKS = "\u064b\u0651\u0653\u0654\u0670\u06dd\u200b\u200c\u200d\u200e\u202b\u2068\xad"
BLANKS = " \t\n\r\0\N{NO-BREAK SPACE}\N{LINE SEPARATOR}\ufeff"
SIGNS = ".,،؛:؟?!()[]«»\"'-–—/\\|&;#@_<>`{}=+*%…ﷲﻻ🙂éaB\ud800\ufffc"
CODES = ("http://", "www.", "a@b.", "&amp;", "&#1", "&laquo;", "<a ", "</p>", "\xd8\xa7", "\xdb\u0152")
WORDS = """
به گزارش,به نقل از,گفت,خبرنگار,انتهای پیام/,کد خبر:,ترجمه: ,تاریخ,رويترز,تهران,أ. ,ف. ,قال,نقلت وكالة,كتب ,
مهر,شنبه,سال,ماه,ساعت,دیروز,قبل,پیش,روز,بعد,الأحد,يوم,شهر,تا ,از ,و ,می ,ها,ی ,کے ,۔,له ,د ,چې ,ئه,
0,12,۱,١٢,12:30,1403/,۱۴۰۳,3.5,هزار,بیست,و یکم
"""
PIECES = [*LETTERS, *MARKS, *BLANKS, *SIGNS, *CODES, *WORDS.replace("\n", "").split(",")]

READERS: dict[str, Callable[[str], Any]] = {
    "clean": rnm.clean,
    "clean, Persian, all options": lambda text: rnm.clean(text, "fa", entities=True, restore=True),
    "clean, Urdu": lambda text: rnm.clean(text, "ur"),
    "clean, Kurdish": lambda text: rnm.clean(text, "ckb"),
    "clean, aligned": lambda text: rnm.text.clean_aligned(text, "fa"),
    "fold": rnm.fold,
    "fold, letters": lambda text: rnm.fold(text, "ps", level="letters"),
    "fold, aligned": rnm.text.folding(level="words").align,
    "restore_zwnj": rnm.restore_zwnj,
    "detect_language": rnm.detect_language,
    "detect_line_languages": rnm.detect_line_languages,
    **{f"find_dates, {tag}": lambda text, tag=tag: rnm.find_dates(text, language=tag) for tag in ("fa", "ar", "ckb")},
    "find_attributions": rnm.find_attributions,
    "find_datelines": rnm.find_datelines,
    "find_bylines": rnm.find_bylines,
    "parse_article": rnm.parse_article,
    "to_html": lambda text: rnm.to_html(rnm.parse_article(text)),
    "to_json": lambda text: rnm.from_json(rnm.to_json(rnm.parse_article(text))),
}


def seconds(read: Callable[[str], Any], text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


def growth(read: Callable[[str], Any], piece: str) -> float:
    """Return how many times as long as a linear reader takes for the long text; 0 where that is too little to time."""
    short, long = (piece * (size // len(piece) + 1) for size in (SHORT, SHORT * TIMES))
    taken = seconds(read, long)
    if taken < TOO_SHORT_TO_TIME:
        return 0.0
    found = taken / TIMES / max(seconds(read, short), TOO_SHORT_TO_TIME / TIMES)
    # A machine with other work gives false alarms; a text that is to blame is slow again.
    return found if found < TOO_MUCH else min(found, seconds(read, long) / TIMES / max(seconds(read, short), 1e-6))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    worst = dict.fromkeys(READERS, (0.0, ""))
    for read in READERS.values():
        read("به گزارش ایسنا، ۱۲ مهر ۱۴۰۱")  # what loads with the first text is no growth
    tried = 0
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        piece = "".join(chance.choice(PIECES) for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6))))
        for name, read in READERS.items():
            worst[name] = max(worst[name], (growth(read, piece), piece))
        tried += 1
    print(f"{tried} pieces, seed {options.seed}\n\n| reader | worst growth | piece |\n|---|---:|---|")
    for name, (found, piece) in worst.items():
        print(f"| {name} | {found:.1f} | `{piece!a}` |")
    if any(found > TOO_MUCH for found, _ in worst.values()):
        sys.exit("a reader's time grows faster than the text")


if __name__ == "__main__":
    main()
