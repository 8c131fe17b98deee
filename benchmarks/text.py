"""Compares `clean` with the normalisers of the field: what they harm, and how fast they are.

Every package runs as it comes out of the box, on texts in the languages it is for.

- Harm: short texts of `cases/damage.jsonl`, each with pieces that no cleaning may change (dates, addresses, names,
  letters of other languages, lines); a case is held if all its pieces stand in the result.
- Repairs: texts of `cases/repairs.jsonl`, and how each should come out.
- News: rows of {"raw_text", "lang"}; the share of texts that a second run leaves alone, that keep the number of their
  lines, and that keep their letters up to spelling; MB/s of CPU time on these texts and on one text of 1 MB made of
  them (of the first row's language), and how many times as long as this library a package takes.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import peers

if TYPE_CHECKING:
    from pathlib import Path

ADAPTERS = peers.HERE / "adapters" / "text.py"
FOR_NODE = peers.HERE / "adapters" / "text.cjs"
DAMAGE = peers.HERE / "cases" / "damage.jsonl"
REPAIRS = peers.HERE / "cases" / "repairs.jsonl"
CAMEL = ("--no-deps", "camel-tools==1.6.0", "six==1.17.0")  # its other dependencies are for its models
DADMA = ("--no-deps", "dadmatools==2.3.6", "html2text==2025.4.15", "beautifulsoup4==4.13.4", "soupsieve==2.7")
PEERS = (
    peers.Peer("rtl-news-meta", "rtl_news_meta"),
    peers.Peer("rtl-news-meta, told the language", "rtl_news_meta_told"),
    peers.Peer("hazm 0.10", "hazm", ("hazm==0.10.0",)),
    peers.Peer("shekar 1.7", "shekar", ("shekar==1.7.0",)),
    peers.Peer("parsivar 0.2.3", "parsivar", ("parsivar==0.2.3.1",)),
    peers.Peer("dadmatools 2.3", "dadmatools", DADMA),
    peers.Peer("virastar 0.22", "virastar", ("virastar@0.22.1",), "node"),
    peers.Peer("camel-tools 1.6, arclean", "camel", CAMEL),
    peers.Peer("pyarabic 0.6", "pyarabic", ("pyarabic==0.6.15",)),
    peers.Peer("ftfy 6.3", "ftfy", ("ftfy==6.3.1",)),
    peers.Peer("tokenizers 0.23, NFKC", "tokenizers", ("tokenizers==0.23.3",)),
)
PERSIAN_ONLY = {"hazm", "shekar", "parsivar", "dadmatools", "virastar"}
ARABIC_ONLY = {"camel", "pyarabic"}
LIKE = {0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9, 0x640: None, 0x200C: None}


def call(peer: peers.Peer, rows: list[dict[str, Any]], cache: Path, budget: float = 60) -> peers.Run:
    inputs = [{"text": row["text"], "lang": row["lang"]} for row in rows]
    adapters = FOR_NODE if peer.runs_on == peers.NODE else ADAPTERS
    return peers.run(peer, adapters, inputs, cache=cache, limit=60, budget=budget)


def is_for(peer: peers.Peer, language: str) -> bool:
    if peer.factory in PERSIAN_ONLY:
        return language == "fa"
    return language == "ar" if peer.factory in ARABIC_ONLY else True


def held(rows: list[dict[str, Any]], outputs: list[str | None]) -> str:
    good = sum(all(piece in (out or "") for piece in row["keep"]) for row, out in zip(rows, outputs, strict=True))
    return f"{good} / {len(rows)}"


def by_kind(chosen: list[peers.Peer], path: Path, cache: Path) -> str:
    cases = peers.read_rows([path])
    kinds = list(dict.fromkeys(case["kind"] for case in cases))
    table = []
    for peer in chosen:
        rows = [case for case in cases if is_for(peer, case["lang"])]
        run = call(peer, rows, cache)
        if run.trouble:
            table.append([peer.name, run.trouble, *[""] * len(kinds)])
            continue
        cells = [held(rows, run.outputs)]
        for kind in kinds:
            pairs = [(row, out) for row, out in zip(rows, run.outputs, strict=True) if row["kind"] == kind]
            cells.append(held([row for row, _ in pairs], [out for _, out in pairs]) if pairs else "–")
        table.append([peer.name, *cells])
    return peers.table(["package", "all", *kinds], table)


def letters(text: str) -> list[str]:
    return [c for c in unicodedata.normalize("NFKC", text).translate(LIKE) if c.isalpha()]


def lines(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def news(chosen: list[peers.Peer], texts: list[dict[str, Any]], cache: Path) -> str:
    table, ours = [], 0.0
    for peer in chosen:
        rows = [row for row in texts if is_for(peer, row["lang"])]
        run = call(peer, rows, cache, budget=120)
        if run.trouble or not rows:
            table.append([peer.name, run.trouble or "no text in its language", *[""] * 6])
            continue
        done = [(row, out) for row, out in zip(rows, run.outputs, strict=True) if out is not None]
        again = call(peer, [{"text": out, "lang": row["lang"]} for row, out in done], cache, budget=120)
        stable = sum(one == two for (_, one), two in zip(done, again.outputs, strict=True))
        kept = sum(lines(row["text"]) == lines(out) for row, out in done)
        same = sum(letters(row["text"]) == letters(out) for row, out in done)
        size = sum(len(row["text"].encode()) for row, _ in done)
        per_byte = run.seconds / max(size, 1)
        ours = ours or per_byte
        joined = "\n".join(row["text"] for row in rows if row["lang"] == rows[0]["lang"])
        while len(joined.encode()) < 1_000_000:
            joined += "\n" + joined
        one = {"text": joined[: 1_000_000 * len(joined) // len(joined.encode())], "lang": rows[0]["lang"]}
        large = call(peer, [one], cache, budget=120)
        rate = "over 60 s" if large.failed else f"{1 / max(large.seconds, 1e-9):.2f}"
        shares = [peers.share(part, len(done)) for part in (stable, kept, same)]
        table.append([peer.name, str(len(rows)), *shares, f"{1e-6 / per_byte:.2f}", rate, f"{per_byte / ours:.1f}"])
    heads = [
        "package",
        "texts",
        "twice = once %",
        "lines kept %",
        "letters kept %",
        "MB/s",
        "MB/s, one of 1 MB",
        "our time ×",
    ]
    return peers.table(heads, table)


def main() -> None:
    options = peers.arguments(__doc__ or "", "JSON Lines of raw_text and lang").parse_args()
    chosen = peers.chosen(PEERS, options.only)
    print(f"What must not change (cases held)\n\n{by_kind(chosen, DAMAGE, options.cache)}\n", flush=True)
    print(f"What should change (cases repaired)\n\n{by_kind(chosen, REPAIRS, options.cache)}\n", flush=True)
    texts = [{"text": row["raw_text"], "lang": row["lang"]} for row in peers.read_rows(options.files, options.first)]
    print(f"News\n\n{news(chosen, texts, options.cache)}")


if __name__ == "__main__":
    main()
