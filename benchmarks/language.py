"""Compares `detect_language` with py3langid and lingua on labelled news: JSON Lines of {"raw_text": …, "lang": …}.

Two readings of each row: the whole article, and its first line of three words or more, as a headline. Prints a
Markdown table for each: answers in percent of the rows in the three languages that all the packages know, then of all
rows; MB/s of CPU time. "Told which" is a package that was told which languages to expect.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import peers

if TYPE_CHECKING:
    from pathlib import Path

ADAPTERS = peers.HERE / "adapters" / "language.py"
PY3LANGID = ("py3langid==0.4.0",)
LINGUA = ("lingua-language-detector==2.1.1",)
PEERS = (
    peers.Peer("rtl-news-meta", "rtl_news_meta"),
    peers.Peer("py3langid, told which", "py3langid_told", PY3LANGID),
    peers.Peer("py3langid", "py3langid", PY3LANGID),
    peers.Peer("lingua, told which", "lingua", LINGUA),
    peers.Peer("lingua", "lingua_all", LINGUA),
)
COMMON = {"fa", "ar", "ur"}
"""The languages that all of them know."""
WORD = re.compile("[\u0600-\u06ff]{2,}")


def headline(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if len(WORD.findall(line)) >= 3), "")[:120]


def shares(answers: list[tuple[str, str | None]]) -> list[str]:
    right = sum(lang == answer for lang, answer in answers)
    unsure = sum(answer is None for _, answer in answers)
    return [peers.share(part, len(answers)) for part in (right, unsure, len(answers) - right - unsure)]


def measure(texts: list[tuple[str, str]], only: list[str] | None, cache: Path) -> str:
    rows, ours = [], 0.0
    size = sum(len(text.encode()) for text, _ in texts)
    for peer in peers.chosen(PEERS, only):
        run = peers.run(peer, ADAPTERS, [text for text, _ in texts], cache=cache, budget=600)
        if run.trouble:
            rows.append([peer.name, run.trouble, *[""] * 7])
            continue
        answers = list(zip([lang for _, lang in texts], run.outputs, strict=True))
        ours = ours or run.seconds
        common = [(lang, answer) for lang, answer in answers if lang in COMMON]
        speed = [f"{size / run.seconds / 1e6:.1f}", f"{run.seconds / ours:.1f}"]
        rows.append([peer.name, *shares(common), *shares(answers), *speed])
    of_common = ["fa ar ur: right %", "not sure %", "wrong %"]
    return peers.table(["package", *of_common, "all: right %", "not sure %", "wrong %", "MB/s", "our time ×"], rows)


def main() -> None:
    options = peers.arguments(__doc__ or "", "JSON Lines of raw_text and lang").parse_args()
    rows = peers.read_rows(options.files, options.first)
    whole = [(row["raw_text"], row["lang"]) for row in rows]
    lines = [(headline(text), lang) for text, lang in whole if headline(text)]
    print(f"Articles ({len(whole)})\n\n{measure(whole, options.only, options.cache)}\n")
    print(f"First lines ({len(lines)})\n\n{measure(lines, options.only, options.cache)}")


if __name__ == "__main__":
    main()
