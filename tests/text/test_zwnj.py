"""Restoring ZWNJ: only joins change, and only where Persian lost them."""

from __future__ import annotations

from hypothesis import given

from rtl_news_meta import restore_zwnj
from tests.strategies import mixed_text

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"


def bare(text: str) -> str:
    return text.replace(ZWNJ, "").replace(" ", "")


@given(mixed_text)
def test_nothing_else_changes(text: str) -> None:
    assert bare(restore_zwnj(text)) == bare(text)


@given(mixed_text)
def test_alignment_gives_the_same_text(text: str) -> None:
    assert restore_zwnj.align(text).text == restore_zwnj(text)


def test_lost_joins_come_back() -> None:
    lost = "در عرصه بینالمللی و منطقهای گفتوگو کرد و از این موضوع دور نشدهایم"
    assert restore_zwnj(lost).count(ZWNJ) == 4
