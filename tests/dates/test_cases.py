"""Dates in sentences as news writes them, six languages; each file of tests/cases/dates holds one.

A case gives the text, its reference or none, and the mentions that a reader would mark, with what they mean. `start`
and `end` are the days covered (both None where the text alone settles none), `covers` a day inside a stretch whose ends
are open to opinion, `time` and `timezone` what the clock says. A finder may leave out or take in empty words,
such as a preposition or the word for "day". It may find nothing with a value besides.

The expected days come from the calendars, or were worked out by hand; none was copied from what the finder returns.
What it gets wrong stands in known-failures.jsonl, and has to leave that file when it is put right.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rtl_news_meta import find_dates

if TYPE_CHECKING:
    from rtl_news_meta.dates import DateMention

CASES = Path(__file__).resolve().parent.parent / "cases" / "dates"
LANGUAGES = ("fa", "ar", "ur", "ps", "fa-AF", "ckb")
LEAST = 300
"""Cases that each language has to have."""

EMPTY_WORDS = """
    در از تا روز تاریخ مورخ مورخه ماه سال های یوم
    في من منذ يوم بتاريخ شهر عام لعام سنة
    کو کے کی بروز سے تک سنہ سن
    د په پر له تر نېټه نېټې ورځ کال پورې څخه میاشت
    لە ڕۆژی دا ی بەرواری مانگی ساڵی ساڵانی بۆ
"""
WORD = re.compile(r"[^\W\d_]+|\d+")


def cases(name: str) -> list[dict]:
    path = CASES / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


KNOWN_FAILURES = {(case["language"], case["text"], case["reference"]) for case in cases("known-failures")}


def parameters(language: str) -> list:
    return [
        pytest.param(
            case,
            id=f"{language}-{number}",
            marks=[pytest.mark.xfail(strict=True)]
            if (language, case["text"], case["reference"]) in KNOWN_FAILURES
            else [],
        )
        for number, case in enumerate(cases(language), 1)
    ]


@pytest.mark.parametrize("case", [case for language in LANGUAGES for case in parameters(language)])
def test_dates_in_a_sentence(case: dict) -> None:
    assert problems(case) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_cases_and_none_twice(language: str) -> None:
    rows = cases(language)
    assert len(rows) >= LEAST
    assert len({(row["text"], row["reference"]) for row in rows}) == len(rows)
    assert {row["language"] for row in rows} == {language}


def test_known_failures_are_cases() -> None:
    known = {(row["language"], row["text"], row["reference"]) for language in LANGUAGES for row in cases(language)}
    assert known >= KNOWN_FAILURES


def problems(case: dict) -> list[str]:
    """Return what is wrong with the mentions found in a case, in words."""
    text = case["text"]
    reference = dt.datetime.fromisoformat(case["reference"]) if case["reference"] else None
    found = list(find_dates(text, reference=reference, language=case["language"]))
    wrong: list[str] = []
    at = 0
    for expected in case["expected"]:
        start = text.index(expected["text"], at)
        at = start + len(expected["text"])
        near = [m for m in found if m.span.start < at and start < m.span.end]
        if not near:
            wrong.append(f"nothing found at {expected['text']!r}")
            continue
        best = min(near, key=lambda m: len(differences(m, expected)))
        wrong += [f"{expected['text']!r}: {difference}" for difference in differences(best, expected)]
        left_out = words(text[start : best.span.start]) + words(text[best.span.end : at])
        taken_in = words(text[best.span.start : start]) + words(text[at : best.span.end])
        wrong += [f"{expected['text']!r}: leaves out {left_out}"] * bool(left_out)
        wrong += [f"{expected['text']!r}: takes in {taken_in}"] * bool(taken_in)
        found = [m for m in found if m not in near]
    wrong += [f"also {m.text!r} = {m.iso or m.start}" for m in found if m.start is not None or m.time is not None]
    return wrong


def differences(mention: DateMention, expected: dict) -> list[str]:
    """Return in which of the stated values a mention differs."""
    wrong = []
    for name in ("start", "end", "time"):
        if name in expected:
            value = getattr(mention, name)
            given = value.isoformat() if value is not None else None
            if given != expected[name]:
                wrong.append(f"{name} is {given}, not {expected[name]}")
    if "timezone" in expected and not same_zone(mention.timezone, expected["timezone"]):
        wrong.append(f"timezone is {mention.timezone}, not {expected['timezone']}")
    if "covers" in expected:
        day = dt.date.fromisoformat(expected["covers"])
        if mention.start is None or mention.end is None or not mention.start <= day <= mention.end:
            wrong.append(f"{mention.start} to {mention.end} does not cover {day}")
    return wrong


def same_zone(found: str | None, expected: str) -> bool:
    return found == expected or (expected == "UTC" and found in {"Etc/UTC", "GMT", "+00:00"})


def words(text: str) -> list[str]:
    """Return the words of a piece of text that say something about a date."""
    return [word for word in WORD.findall(text) if word not in EMPTY_WORDS.split()]
