"""Maps between a text and its source: exact, monotone, composable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta.errors import SpanError
from rtl_news_meta.spans import Span
from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits
from rtl_news_meta.text.step import Step, compose
from tests.strategies import mixed_text

SHORT = st.text(alphabet="abc ", max_size=12)


@st.composite
def edited(draw: st.DrawFn, source: str | None = None) -> AlignedText:
    """A text with some edits made to it."""
    if source is None:
        source = draw(SHORT)
    cuts = sorted(draw(st.lists(st.integers(0, len(source)), max_size=8)))
    edits = [
        Edit(a, b, draw(st.text(alphabet="abXY", max_size=3))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    return AlignedText.from_edits(source, edits)


@st.composite
def chained(draw: st.DrawFn) -> tuple[AlignedText, AlignedText]:
    first = draw(edited())
    return first, draw(edited(first.text))


def spans_of(text: str) -> list[Span]:
    return [Span(i, j) for i in range(len(text) + 1) for j in range(i, len(text) + 1)]


@given(edited())
def test_edits_rebuild_the_text(aligned: AlignedText) -> None:
    assert apply_edits(aligned.source, aligned.edits) == aligned.text
    assert AlignedText.from_edits(aligned.source, aligned.edits) == aligned


@given(edited())
def test_spans_stay_in_range_and_monotone(aligned: AlignedText) -> None:
    for there, text, other in (
        (aligned.to_source, aligned.text, aligned.source),
        (aligned.from_source, aligned.source, aligned.text),
    ):
        mapped = [there(Span(i, i + 1)) for i in range(len(text))]
        assert all(span.end <= len(other) for span in mapped)
        assert mapped == sorted(mapped)
        assert [s.end for s in mapped] == sorted(s.end for s in mapped)
        for span in spans_of(text):
            assert there(span).end <= len(other)


@given(edited())
def test_characters_outside_edits_map_to_themselves(aligned: AlignedText) -> None:
    touched = {i for edit in aligned.edits for i in range(edit.start, edit.end)}
    for i, char in enumerate(aligned.source):
        if i not in touched:
            there = aligned.from_source(Span(i, i + 1))
            assert there.of(aligned.text) == char
            assert aligned.to_source(there) == Span(i, i + 1)


@given(edited())
def test_wider_spans_map_to_wider_spans(aligned: AlignedText) -> None:
    for span in spans_of(aligned.text):
        if span.length:
            assert aligned.to_source(Span(0, len(aligned.text))).covers(aligned.to_source(span))


@given(chained())
def test_maps_compose(pair: tuple[AlignedText, AlignedText]) -> None:
    first, second = pair
    both = first.then(second)
    assert (both.source, both.text) == (first.source, second.text)
    for i in range(len(both.text)):
        step_by_step = first.to_source(second.to_source(Span(i, i + 1)))
        at_once = both.to_source(Span(i, i + 1))
        # Coarser where edits of both maps meet, finer where the second undid the first; never elsewhere.
        assert at_once.start <= step_by_step.end
        assert step_by_step.start <= at_once.end


@given(chained())
def test_composed_maps_keep_what_neither_touched(pair: tuple[AlignedText, AlignedText]) -> None:
    first, second = pair
    both = first.then(second)
    touched = {i for edit in first.edits for i in range(edit.start, edit.end)}
    touched_later = {i for edit in second.edits for i in range(edit.start, edit.end)}
    for i in range(len(first.source)):
        between = first.from_source(Span(i, i + 1))
        if i not in touched and between.start not in touched_later:
            assert both.from_source(Span(i, i + 1)) == second.from_source(between)


def test_adjacent_small_edits_do_not_melt_into_one() -> None:
    first = AlignedText.from_edits("aaaa", [Edit(i, i + 1, "b") for i in (0, 2)])
    second = AlignedText.from_edits("baba", [Edit(i, i + 1, "c") for i in (1, 3)])
    both = first.then(second)
    assert both.text == "bcbc"
    assert [both.to_source(Span(i, i + 1)) for i in range(4)] == [Span(i, i + 1) for i in range(4)]


def test_deleted_characters_stay_outside_a_span() -> None:
    aligned = AlignedText.from_edits("a--b--c", [Edit(1, 3, ""), Edit(4, 6, "")])
    assert aligned.text == "abc"
    assert aligned.to_source(Span(1, 2)) == Span(3, 4)
    assert aligned.to_source(Span(0, 2)) == Span(0, 4)
    assert aligned.to_source(Span(1, 1)) == Span(3, 3)
    assert aligned.from_source(Span(1, 3)) == Span(1, 1)


def test_an_edit_that_changes_nothing_is_no_edit() -> None:
    aligned = AlignedText.from_edits("abc", [Edit(0, 2, "ab"), Edit(2, 3, "")])
    assert aligned.edits == (Edit(2, 3, ""),)
    assert not AlignedText.from_edits("abc", [Edit(1, 2, "b")]).changed


@pytest.mark.parametrize("edits", [[Edit(2, 1, "")], [Edit(0, 9, "")], [Edit(1, 2, ""), Edit(0, 1, "x")]])
def test_impossible_edits_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(SpanError, match=r"edit Edit\(start="):
        apply_edits("abc", edits)


def test_misuse_is_refused() -> None:
    aligned = AlignedText.identity("abc")
    with pytest.raises(SpanError, match="beyond"):
        aligned.to_source(Span(2, 4))
    with pytest.raises(SpanError, match="starts from the text"):
        aligned.then(AlignedText.identity("xyz"))
    with pytest.raises(SpanError, match="from_edits"):
        AlignedText("abc", "abd")


def test_memory_grows_with_the_edits() -> None:
    text = "word " * 200_000
    aligned = AlignedText.from_edits(text, [Edit(5, 6, "W")])
    assert len(aligned.edits) == 1
    assert aligned.to_source(Span(900_000, 900_004)) == Span(900_000, 900_004)


# Steps ------------------------------------------------------------------------------------------------------------

SQUEEZE = Step.from_pattern("squeeze", r" +", " ")
SWAP = Step.from_pattern("swap", r"(ی)(ک)", r"\2\1")
CAPITALS = Step.from_pattern("capitals", r"[a-z]", lambda match: match[0].upper() * 2)
FIRST = Step.from_edits("first", lambda text: [Edit(0, min(2, len(text)), "<")])


@given(st.permutations([SQUEEZE, SWAP, CAPITALS, FIRST]), mixed_text)
def test_align_gives_the_text_that_the_step_gives(steps: list[Step], text: str) -> None:
    for step in (*steps, compose(*steps)):
        aligned = step.align(text)
        assert aligned.source == text
        assert aligned.text == step(text)
        assert apply_edits(text, aligned.edits) == step(text)
        assert all(change.span.end <= len(text) for change in step.explain(text))


@given(mixed_text)
def test_no_steps_change_nothing(text: str) -> None:
    assert compose()(text) == text
    assert not compose().align(text).changed


def test_a_pipeline_explains_in_the_offsets_of_its_source() -> None:
    pipeline = compose(SQUEEZE, CAPITALS, name="both")
    assert pipeline("x   y") == "XX YY"
    changes = pipeline.explain("x   y")
    assert [(c.rule, c.before, c.after) for c in changes] == [
        ("squeeze", "  ", ""),
        ("capitals", "x", "XX"),
        ("capitals", "y", "YY"),
    ]
    assert [c.span for c in changes] == [Span(2, 4), Span(0, 1), Span(4, 5)]
    assert repr(pipeline) == "<Pipeline both: squeeze, capitals>"
    assert pipeline.edits("x   y") == pipeline.align("x   y").edits


def test_a_step_whose_two_ways_disagree_is_found_out() -> None:
    liar = Step("liar", str.upper, lambda text: [Edit(0, 1, "?")])
    with pytest.raises(SpanError, match="'liar'"):
        liar.align("abc")
