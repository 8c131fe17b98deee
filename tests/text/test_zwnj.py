"""Restoring ZWNJ: only joins change, only where Persian lost them, and a text that kept them is left alone."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from rtl_news_meta import clean, restore_zwnj
from rtl_news_meta.spans import Span
from rtl_news_meta.text import Insertion, clean_aligned, compose, explain, squeeze_spaces
from rtl_news_meta.text.zwnj import evidence, words
from rtl_news_meta.text.zwnj.evidence import estimate_loss
from rtl_news_meta.text.zwnj.features import (
    LONGEST,
    NON_JOINING,
    core_length,
    gap_features,
    gaps,
    neighbour_features,
    pair_features,
    piece_class,
    right_piece,
    stems_of,
)
from rtl_news_meta.text.zwnj.model import LEAST, load
from rtl_news_meta.text.zwnj.reading import Proposal, _applied, _composed
from rtl_news_meta.text.zwnj.weights import total
from tests.strategies import mixed_text

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
CASES = Path(__file__).parents[1] / "cases" / "zwnj"


def cases(kind: str) -> list[pytest.param]:
    rows = (json.loads(line) for line in (CASES / f"{kind}.jsonl").read_text("utf-8").splitlines())
    return [pytest.param(row, id=row["note"]) for row in rows]


def rows(*kinds: str) -> list[dict[str, str]]:
    return [param.values[0] for kind in kinds for param in cases(kind)]


def bare(text: str) -> str:
    return text.replace(ZWNJ, "").replace(" ", "")


PERSIAN = [row["text"] for row in rows("in-the-wild", "synthetic", "negative", "known-failures")]
WORDS = sorted({word for text in PERSIAN for word in text.split()})

persian_text = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", " ", "", ZWNJ, "\n", "، ", "» ", " «", "_"])),
    max_size=40,
).map(lambda pairs: "".join(word + gap for word, gap in pairs))
"""Words of the cases in any order, with any gap between them."""

texts = st.one_of(mixed_text, persian_text)


@given(texts)
@example("")
@example("\ud800 می روم \udfff")
def test_nothing_but_joins_changes(text: str) -> None:
    restored = restore_zwnj(text)
    assert bare(restored) == bare(text)
    assert restored.count(ZWNJ) >= text.count(ZWNJ)
    assert restored.count(" ") <= text.count(" ")


@given(texts)
def test_alignment_and_explanation_tell_the_same(text: str) -> None:
    aligned = restore_zwnj.align(text)
    assert aligned.text == restore_zwnj(text)
    changes = restore_zwnj.explain(text)
    assert [change.span.start for change in changes] == sorted(change.span.start for change in changes)
    for change in changes:
        assert isinstance(change, Insertion)
        assert (change.before, change.after) in {("", ZWNJ), (" ", ZWNJ), (" ", "")}
        assert text[change.span.start : change.span.end] == change.before
        assert change.score > 0


@given(texts)
def test_a_zwnj_put_in_shows(text: str) -> None:
    for change in restore_zwnj.explain(text):
        if change.after:
            assert text[change.span.start - 1] not in NON_JOINING


@given(texts, st.floats(0, 8))
def test_a_higher_threshold_changes_less(text: str, threshold: float) -> None:
    all_places = {change.span for change in restore_zwnj.explain(text)}
    places = {change.span for change in restore_zwnj.using(threshold=threshold).explain(text)}
    assert places <= all_places


@given(st.one_of(texts, st.sampled_from(PERSIAN)))
@example("12 مهر های")
@example("از بغداد های به")
def test_restoring_twice_is_restoring_once(text: str) -> None:
    once = restore_zwnj(text)
    assert restore_zwnj(once) == once


@pytest.mark.parametrize("row", [*cases("in-the-wild"), *cases("synthetic")])
def test_lost_joins_come_back(row: dict[str, str]) -> None:
    assert restore_zwnj(row["text"]) == row["restored"]


@pytest.mark.parametrize("row", cases("negative"))
def test_left_as_it_is(row: dict[str, str]) -> None:
    assert restore_zwnj(row["text"]) == row["text"]


@pytest.mark.parametrize("row", cases("known-failures"))
@pytest.mark.xfail(strict=True, reason="see the note of each case")
def test_known_failures(row: dict[str, str]) -> None:
    assert restore_zwnj(row["text"]) == row["restored"]


@pytest.mark.parametrize("row", cases("in-the-wild"))
def test_a_restored_text_is_intact(row: dict[str, str]) -> None:
    assert restore_zwnj.explain(row["restored"]) == ()


def test_ties_are_broken_by_the_words_around() -> None:
    house = "وارد خانهای شد که در آن کسی نبود"
    houses = "این خانهای بزرگ ایران و توران است"
    assert f"خانه{ZWNJ}ای" in restore_zwnj(house)
    assert restore_zwnj.explain(houses)  # one of the two readings, never both
    assert restore_zwnj(houses).count(ZWNJ) == 1


@pytest.mark.parametrize("number", ["چهل", "۲۶", "40"])
def test_behind_a_number_a_noun_is_singular(number: str) -> None:
    restored = restore_zwnj(f"مدیر {number} سالهای که این را میگوید از آنان است")
    assert f"ساله{ZWNJ}ای" in restored
    assert f"سال{ZWNJ}های" in restore_zwnj("در سالهای گذشته این را میگفتند و کسی نمیدانست")


def test_what_follows_from_a_change_is_done_too_and_told_in_places_of_the_source() -> None:
    first = [Proposal(2, 2, "+", 1.0), Proposal(5, 6, "", 1.0), Proposal(9, 9, "+", 1.0)]
    text = "ab-cd efg-h"
    once = _applied(text, first)
    assert once == "ab+-cdefg+-h"
    for place in (place for place, letter in enumerate(once) if letter != "+"):
        both = _composed(first, [Proposal(place, place, "*", 2.0)])
        assert _applied(text, both) == once[:place] + "*" + once[place:]


def test_the_style_of_free_joins_is_the_callers() -> None:
    text = "آنها گفتند اینکه می رویم مهم است"
    academy = restore_zwnj(text)
    separate = restore_zwnj(text, style="separate")
    assert "آنها" in academy
    assert "اینکه" in academy
    assert f"آن{ZWNJ}ها" in separate
    assert f"این{ZWNJ}که" in separate


def test_options_bind_for_a_pipeline() -> None:
    careful = restore_zwnj.using(threshold=20.0)
    text = "کتابها را می خوانند"
    assert careful.threshold == 20.0
    assert careful.style == "academy"
    assert careful(text) == text
    assert careful(text, threshold=0.0) == restore_zwnj(text)
    assert compose(restore_zwnj.using(style="separate"))(text) == restore_zwnj(text)
    assert careful.using(style="separate").threshold == 20.0


def test_an_unknown_style_is_an_error() -> None:
    with pytest.raises(ValueError, match="newspaper"):
        restore_zwnj("کتابها", style="newspaper")


def test_no_space_is_dropped_behind_a_mark() -> None:
    text = "خانهٔ ها را می بینند"
    assert restore_zwnj(text).startswith("خانهٔ ها")


def test_a_line_in_another_language_is_left_alone_among_persian_ones() -> None:
    lost = ["دولتها میگویند که در این کشور کار میکنند", "کتابها را در خانه میخوانند"]
    arabic = "قال الوزير إن هذه العلاقات التي بين البلدين لم تكن على ما هي عليه"
    first, middle, last = restore_zwnj(f"{lost[0]}\n{arabic}\n{lost[1]}").split("\n")
    assert middle == arabic
    assert first.count(ZWNJ) == 3
    assert last.count(ZWNJ) == 2


@given(texts)
def test_a_long_text_is_read_in_stretches_with_the_same_result(text: str) -> None:
    text = "\n".join([text, *PERSIAN[:9]])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evidence, "_AT_ONCE", 20)
        in_stretches = restore_zwnj.explain(text)
    assert in_stretches == restore_zwnj.explain(text)


def test_what_is_remembered_of_words_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "دولتها میگویند که در این کشور کار میکنند"
    restored = restore_zwnj(text)
    monkeypatch.setattr(words, "_REMEMBERED", 2)
    remembered = words._Words("academy")
    for word in text.split():
        assert remembered[word] == words.reader_of_words("academy")(word)
        assert len(remembered) <= 2
    assert restore_zwnj(text) == restored


def test_long_runs_of_letters_are_passed_over() -> None:
    run = "میشود" * 50
    assert restore_zwnj(f"این {run} است") == f"این {run} است"


def test_arabic_keys_give_the_same_places() -> None:
    persian = "کتابهای ما را نمی خوانند و میگویند این کار خوبی است"
    arabic = persian.replace("ی", "ي").replace("ک", "ك")
    spans = [change.span for change in restore_zwnj.explain(persian)]
    assert len(spans) == 3
    assert [change.span for change in restore_zwnj.explain(arabic)] == spans


def test_loss_is_estimated_from_what_is_there() -> None:
    assert estimate_loss([], [], 50).is_small
    assert estimate_loss([5.0] * 5, [-2.0], 50).is_small
    assert estimate_loss([5.0], [], 2).is_small
    assert not estimate_loss([5.0], [], 0).is_small
    half = estimate_loss([5.0] * 50, [], 50)
    assert not half.is_small
    assert half.deleted == pytest.approx(0.5, abs=0.05)
    all_deleted = estimate_loss([5.0] * 50, [0.0], 0)
    deleted, spaced = all_deleted.shifts()
    assert deleted == pytest.approx(0.0, abs=0.1)
    assert spaced < -5


def test_the_table_of_words_unpacks_to_words() -> None:
    known = load().known
    assert len(known) > 100_000
    assert "".join(word for word in known if word).isalpha()
    assert all(value[0].isdigit() for word, value in known.items() if word)


def test_the_model_knows_words_and_judges_others() -> None:
    model = load()
    known = "کتابها"
    assert [gap for gap, score in model.gap_scores(known) if score > 0] == [4]
    unknown = "پلنگپرستیها"
    assert unknown not in model.known
    assert [gap for gap, score in model.gap_scores(unknown) if score > 0] == [4, 9]
    assert model.gap_scores("ب" * 100) == []
    assert model.pair_score("ب" * 20, "ب" * 20) == LEAST
    assert model.losses


@pytest.mark.parametrize("threshold", ["a", float("nan"), [1]])
def test_a_threshold_that_is_no_number_is_refused_by_name(threshold: Any) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(threshold))):
        restore_zwnj("منطقهای", threshold=threshold)


def test_a_pipeline_keeps_what_a_step_says_of_its_changes() -> None:
    inner = restore_zwnj.explain("تحولات منطقهای")[0]
    for pipeline in (compose(squeeze_spaces, restore_zwnj), compose(squeeze_spaces, compose(restore_zwnj))):
        squeezed, restored = pipeline.explain("تحولات  منطقهای")
        assert squeezed.rule == "squeeze_spaces"
        assert restored == evolve(inner, span=Span(13, 13))


@pytest.mark.parametrize("language", ["fa", "fa-IR", None])
def test_cleaning_explains_and_aligns_what_it_restores_and_decodes(language: str | None) -> None:
    text = "رئيس جمهوری در نشست از تحولات &raquo; منطقهای گفت"
    aligned = clean_aligned(text, language, entities=True, restore=True)
    assert aligned.text == clean(text, language, entities=True, restore=True)
    assert "منطقه\u200cای" in aligned.text
    changes = explain(text, language, entities=True, restore=True)
    assert [change.rule for change in changes if isinstance(change, Insertion)] == ["restore_zwnj"]
    assert changes[0].rule == "decode_entities"
    assert all(change.span.end <= len(text) for change in changes)


@given(st.sampled_from(WORDS), st.sampled_from(WORDS), st.data())
def test_sums_of_weights_are_those_of_the_features(left: str, right: str, data: st.DataObject) -> None:
    model = load()
    word = left + right
    assume(len(word) <= LONGEST)
    gap, core = data.draw(st.integers(1, len(word) - 1)), core_length(word)
    weights = model._gap._weights
    expected = weights[""] + total(weights, gap_features(word, gap, core, model._pieces))
    assert model._gap.score(word, core, list(stems_of(word, core, model.known)), gap) == expected
    weights = model._pair._weights
    classes = [data.draw(st.sampled_from(names)) for names in (["0", "a", "N", "ks"], ["0", "c", "~d"], ["u0", "u-2"])]
    expected = weights[""] + total(weights, pair_features(left, right, *classes))
    before, behind, whole = classes
    letters, links = model._pair.letters(left, right), model._pair.links(before, behind)
    assert letters + links.by_whole[whole] == expected
    assert letters + links.most >= expected
    for around in (left, right), ("^", "$"), ("\u062f\u0631", "\u0631\u0627"):
        expected = total(weights, neighbour_features(left, right, *around))
        assert model.neighbour_score(left, right, *around) == expected


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_no_gap_is_passed_over_that_could_reach_the_least_score(left: str, right: str) -> None:
    model = load()
    word = left + right
    assume(len(word) <= LONGEST)
    core = core_length(word)
    stems = list(stems_of(word, core, model.known))
    found = dict(model._gap.scores(word, core, stems, LEAST))
    for gap in gaps(word):
        pieces = word[:gap] in model._pieces.first, piece_class(right_piece(word, gap, core), model._pieces.last) != "0"
        score = model._gap.score(word, core, stems, gap)
        assert found.pop(gap, None) == (score if any(pieces) and score > LEAST else None)
    assert not found


@given(st.sampled_from(WORDS), st.sampled_from(["ی", "ان", "ها", "های", "هایشان"]))
@example("ذینفع", "ان")
def test_a_regular_form_is_joined_as_its_word(word: str, ending: str) -> None:
    model = load()
    if ZWNJ in word or len(word) < 3 or word not in model.known or word + ending in model.known:
        return
    inner = [(gap, score) for gap, score in model.gap_scores(word + ending) if gap < len(word)]
    longer = any((word + ending)[:end] in model.known for end in range(len(word) + 1, len(word + ending)))
    assert longer or inner == list(model.gap_scores(word))
