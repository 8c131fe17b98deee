"""Compares `restore_zwnj` with hazm, shekar, parsivar and virastar on Persian that lost its zero-width non-joiners.

Rows are {"gold": …, "deleted": …, "spaced": …}: a line as it should be, with its non-joiners deleted, and with spaces
in their place. Scored by the gap between two letters, letters folded: precision and recall of non-joiners; how many a
package added per 1,000 words where gold has none; the share of lines in which nothing else changed but spaces and
non-joiners; thousand words per second of CPU time. "As it should be" gives the gold line itself: what is added there is
damage. Lines come in blocks of 20; "line by line" is this library without what it learns from a block.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import peers

if TYPE_CHECKING:
    from pathlib import Path

ADAPTERS = peers.HERE / "adapters" / "zwnj.py"
FOR_NODE = peers.HERE / "adapters" / "zwnj.cjs"
SHEKAR = ("shekar==1.7.0",)
VIRASTAR = ("virastar@0.22.1",)
PEERS = (
    peers.Peer("rtl-news-meta", "rtl_news_meta"),
    peers.Peer("rtl-news-meta, line by line", "rtl_news_meta_lines"),
    peers.Peer("hazm 0.10", "hazm", ("hazm==0.10.0",)),
    peers.Peer("shekar 1.7, spacing", "shekar", SHEKAR),
    peers.Peer("shekar 1.7, all", "shekar_all", SHEKAR),
    peers.Peer("parsivar 0.2.3", "parsivar", ("parsivar==0.2.3.1",)),
    peers.Peer("virastar 0.22, spacing", "virastar", VIRASTAR, "node"),
    peers.Peer("virastar 0.22, all", "virastar_all", VIRASTAR, "node"),
)
MODES = {"deleted": "non-joiners deleted", "spaced": "spaces for non-joiners", "gold": "as it should be"}
BLOCK = 20
NON_JOINER = "\N{ZERO WIDTH NON-JOINER}"
FOLD = str.maketrans({0x64A: 0x6CC, 0x643: 0x6A9, 0x649: 0x6CC})


def gaps(line: str) -> tuple[list[str], list[bool]]:
    """Return the letters of a line, and for each whether a non-joiner stands before it."""
    letters: list[str] = []
    joined: list[bool] = []
    gap = ""
    for character in line.translate(FOLD):
        if character.isalnum():
            letters.append(character)
            joined.append(NON_JOINER in gap)
            gap = ""
        else:
            gap += character
    return letters, joined


def score(gold: str, made: str) -> tuple[int, int, int]:
    """Return how many non-joiners are right, too many, and missing."""
    letters, wanted = gaps(gold)
    others, given = gaps(made)
    if letters == others:
        pairs = [(i, i) for i in range(len(letters))]
    else:
        blocks = difflib.SequenceMatcher(None, letters, others, autojunk=False).get_matching_blocks()
        pairs = [(i + k, j + k) for i, j, length in blocks for k in range(length)]
    right = sum(wanted[i] and given[j] for i, j in pairs)
    too_many = sum(given[j] and not wanted[i] for i, j in pairs)
    return right, too_many, sum(wanted) - right


def bare(line: str) -> str:
    return line.replace(NON_JOINER, "").replace(" ", "")


def measure(rows: list[dict[str, str]], mode: str, options: object, cache: Path) -> list[list[str]]:
    blocks = [rows[i : i + BLOCK] for i in range(0, len(rows), BLOCK)]
    inputs = [[row[mode] for row in block] for block in blocks]
    words = sum(len(row[mode].split()) for row in rows)
    table = []
    for peer in peers.chosen(PEERS, getattr(options, "only", None)):
        adapters = FOR_NODE if peer.runs_on == peers.NODE else ADAPTERS
        run = peers.run(peer, adapters, inputs, cache=cache, limit=60, budget=120)
        if run.trouble:
            table.append([peer.name, run.trouble, *[""] * 5])
            continue
        right = too_many = missing = same = lines = 0
        for block, given, made in zip(blocks, inputs, run.outputs, strict=True):
            if made is None or len(made) != len(block):
                continue
            for row, before, after in zip(block, given, made, strict=True):
                found = score(row["gold"], after)
                right, too_many, missing = right + found[0], too_many + found[1], missing + found[2]
                same += bare(before) == bare(after)
                lines += 1
        table.append(
            [
                peer.name,
                peers.share(right, right + too_many),
                peers.share(right, right + missing),
                f"{1000 * too_many / max(words, 1):.2f}",
                peers.share(same, lines),
                f"{words / max(run.seconds, 1e-9) / 1000:.1f}",
                f"{run.failed * BLOCK}",
            ]
        )
    return table


def main() -> None:
    options = peers.arguments(__doc__ or "", "JSON Lines of gold, deleted, spaced").parse_args()
    heads = [
        "package",
        "precision %",
        "recall %",
        "added per 1,000 words",
        "else unchanged %",
        "k words/s",
        "lines failed",
    ]
    for path in options.files:
        rows = peers.read_rows([path], options.first)
        for mode, name in MODES.items():
            print(f"{path.name}, {name} ({len(rows)} lines)\n")
            print(peers.table(heads, measure(rows, mode, options, options.cache)) + "\n", flush=True)


if __name__ == "__main__":
    main()
