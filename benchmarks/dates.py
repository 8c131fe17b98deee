"""Compares `find_dates` with dateparser, parstdex, Maha and ovos-date-parser on cases with known answers.

Rows are {"text", "lang", "reference", "expected", "kind", "scope", "granularity"}, as converted from the test suites of
date packages; `expected` is an ISO date or date-time, null where the text holds no date. Right: one of the values found
is the expected one, or none was found where there is none. Wrong: there are values, and none of them is right. None: no
value found. Kinds other than dates (conversion, span) and scopes beyond news (chat, colloquial) are left out.

Rows with `expected_list` spans go into a second table, of what is found whatever its value: precision and recall by
overlap. Rows of {"raw_text", "lang"} are running text, for a third: MB/s of CPU time, and how many dates are found.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import peers

ADAPTERS = peers.HERE / "adapters" / "dates.py"
DATEPARSER = ("dateparser[calendars]==1.5.0",)
PEERS = (
    peers.Peer("rtl-news-meta", "rtl_news_meta"),
    peers.Peer("dateparser 1.5, search_dates", "dateparser_search", DATEPARSER),
    peers.Peer("dateparser 1.5, parse with calendars", "dateparser_parse", DATEPARSER),
    peers.Peer("Maha 0.3", "maha", ("mahad==0.3.0",)),
    peers.Peer("ovos-date-parser 0.29", "ovos", ("ovos-date-parser==0.29.0",)),
    peers.Peer("parstdex 1.3", "parstdex", ("parstdex==1.3.1",)),
)
NO_VALUES = {"parstdex"}
NO_SPANS = {"ovos", "dateparser_parse"}
KINDS = {"absolute", "relative", "interval", "holiday", "search", "negative"}
BEYOND = {
    *("conversion", "draft_unverified", "span_only", "out_duration_set", "chat_time", "colloquial", "future_biased"),
    *("direction_dependent", "out_of_scope", "future", "dialect", "time_of_day"),
}


def is_right(found: list[Any], case: dict[str, Any]) -> bool:
    _, _, day, time = found
    if day is None:
        return False
    start = dt.date.fromisoformat(day)
    want = dt.datetime.fromisoformat(case["expected"].split("/")[0][:19])
    granularity = case.get("granularity")
    if granularity == "year":
        return start.year == want.year
    if granularity in ("month", "quarter"):
        return (start.year, start.month) == (want.year, want.month)
    if granularity == "week":
        return abs((start - want.date()).days) < 7
    if start != want.date():
        return False
    return granularity == "day" or want.time() == dt.time() or time == want.strftime("%H:%M")


def verdict(found: list[Any] | None, case: dict[str, Any]) -> str:
    values = [piece for piece in found or [] if piece[2] or piece[3]]
    if case["expected"] is None:
        return "wrong" if values else "right"
    if not values:
        return "none"
    return "right" if any(is_right(piece, case) for piece in values) else "wrong"


def resolved(rows: list[dict[str, Any]], only: list[str] | None, cache: Any) -> str:
    table = []
    for peer in peers.chosen(PEERS, only):
        if peer.factory in NO_VALUES:
            continue
        run = peers.run(peer, ADAPTERS, rows, cache=cache)
        if run.trouble:
            table.append([peer.name, run.trouble, *[""] * 4])
            continue
        verdicts = [verdict(found, case) for found, case in zip(run.outputs, rows, strict=True)]
        counts = [str(verdicts.count(name)) for name in ("right", "wrong", "none")]
        table.append([peer.name, *counts, str(run.failed), f"{len(rows) / run.seconds:.0f}"])
    return peers.table(["package", "right", "wrong", "none", "raised or hung", "strings/s"], table)


def overlap(one: list[int], other: list[int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def detected(rows: list[dict[str, Any]], only: list[str] | None, cache: Any) -> str:
    table = []
    for peer in peers.chosen(PEERS, only):
        if peer.factory in NO_SPANS:
            continue
        run = peers.run(peer, ADAPTERS, rows, cache=cache)
        if run.trouble:
            table.append([peer.name, run.trouble, *[""] * 4])
            continue
        hit = missed = right = extra = 0
        for found, case in zip(run.outputs, rows, strict=True):
            gold = [piece["span"] for piece in case["expected_list"]]
            spans = [piece[:2] for piece in found or []]
            hit += sum(any(overlap(g, f) for f in spans) for g in gold)
            missed += sum(not any(overlap(g, f) for f in spans) for g in gold)
            right += sum(any(overlap(g, f) for g in gold) for f in spans)
            extra += sum(not any(overlap(g, f) for g in gold) for f in spans)
        shares = [peers.share(right, right + extra), peers.share(hit, hit + missed)]
        table.append([peer.name, *shares, str(extra), str(run.failed), f"{len(rows) / run.seconds:.0f}"])
    return peers.table(["package", "precision %", "recall %", "too many", "raised or hung", "strings/s"], table)


def running(rows: list[dict[str, Any]], only: list[str] | None, cache: Any) -> str:
    table = []
    size = sum(len(row["text"].encode()) for row in rows)
    for peer in peers.chosen(PEERS, only):
        if peer.factory in NO_SPANS:
            continue
        run = peers.run(peer, ADAPTERS, rows, cache=cache, budget=120)
        if run.trouble:
            table.append([peer.name, run.trouble, *[""] * 2])
            continue
        done = sum(len(row["text"].encode()) for row, error in zip(rows, run.errors, strict=True) if not error)
        found = sum(len(found or []) for found in run.outputs)
        table.append(
            [peer.name, f"{done / run.seconds / 1e6:.3f}", str(found), str(run.failed), peers.share(done, size)]
        )
    return peers.table(["package", "MB/s", "found", "raised or hung", "read %"], table)


def main() -> None:
    options = peers.arguments(__doc__ or "", "JSON Lines of cases").parse_args()
    for path in options.files:
        rows = peers.read_rows([path], options.first)
        if rows and "raw_text" in rows[0]:
            texts = [{"text": row["raw_text"], "lang": row["lang"], "reference": "2024-01-01"} for row in rows]
            print(f"{path.name}, running text ({len(texts)})\n\n{running(texts, options.only, options.cache)}\n")
            continue
        for row in rows:
            row["reference"] = row.get("reference") or "2024-01-01T00:00:00"
        values = [row for row in rows if row["kind"] in KINDS and row.get("scope") not in BEYOND]
        values = [row for row in values if row["expected"] or row["kind"] == "negative"]
        spans = [row for row in rows if row["kind"] in ("span", "negative") and row.get("expected_list") is not None]
        if values:
            print(f"{path.name}, values ({len(values)} cases)\n\n{resolved(values, options.only, options.cache)}\n")
        if spans:
            print(
                f"{path.name}, what is found ({len(spans)} cases)\n\n{detected(spans, options.only, options.cache)}\n"
            )


if __name__ == "__main__":
    main()
