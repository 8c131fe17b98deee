"""The steps one by one: each runs twice as once, has a map, spares what it must, and does what its name says."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import unicodedata

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtl_news_meta import detect_language, text
from rtl_news_meta.errors import LanguageError
from rtl_news_meta.spans import Span
from rtl_news_meta.text.aligned import Edit
from rtl_news_meta.text.shield import around
from tests.strategies import mixed_text

STEPS = [step for step in vars(text).values() if isinstance(step, text.Step) and step.name != "restore_zwnj"]
STEPS += [text.use_letters(language) for language in text.LANGUAGES]
STEPS += [text.use_punctuation(language) for language in ("fa", "ar", "ur", "ps", "ckb")]
STEPS += [text.spell_kurdish_e, *(text.folding("fa", level) for level in ("letters", "words", "joined"))]

PROTECTED = (
    "https://www.irna.ir/news/8?id=۱۲&x=a_b#c",
    "www.example.ir/يك,كتاب",
    "info@isna.ir",
    "@user_name",
    "#هشتگ_خبري",
    "`كد ,x`",
    '<a href="ي ,x">',
)
"""Stretches that no rule may touch, with something in each that some rule would."""
FRAMES = ("گفت {} را.", "{}", "يك ({}) ,دو", "«{}»\nسه  چهار", "كه {} , ،و")


@given(st.sampled_from(STEPS), mixed_text)
def test_steps_run_twice_as_once_and_have_a_map(step: text.Step, given: str) -> None:
    once = step(given)
    assert step(once) == once
    aligned = step.align(given)
    assert (aligned.source, aligned.text) == (given, once)


@given(st.lists(st.sampled_from(STEPS), max_size=8), mixed_text)
def test_a_pipeline_does_what_its_steps_do_one_after_the_other(steps: list[text.Step], given: str) -> None:
    expected = given
    for step in steps:
        expected = step(expected)
    assert text.compose(*steps)(given) == expected


@given(st.sampled_from([step for step in STEPS if step.spare]), st.sampled_from(PROTECTED), st.sampled_from(FRAMES))
def test_steps_spare_what_they_must(step: text.Step, stretch: str, frame: str) -> None:
    assert stretch in step(frame.format(stretch))


@given(st.lists(st.sampled_from(PROTECTED), max_size=4), mixed_text)
def test_protected_stretches_lie_in_the_text_in_order(stretches: list[str], other: str) -> None:
    whole = f" {other} ".join(stretches)
    done = 0
    for start, end in text.protected_stretches(whole):
        assert done <= start < end <= len(whole)
        done = end


@pytest.mark.parametrize(
    ("whole", "found"),
    [
        ("(https://a.ir/x_(y))", ["https://a.ir/x_(y)"]),
        ("نک https://a.ir/x، و", ["https://a.ir/x"]),
        ("(www.a.ir).", ["www.a.ir"]),
        ("[https://a.ir/x](https://b.ir/y)", ["https://a.ir/x", "https://b.ir/y"]),
        ("(https://a.ir/x)و", ["https://a.ir/x"]),
        ("https://", []),
        ("://x", []),
        ("a@b @ # ` <", ["@b"]),
        ("x.y@a.ir, @z.", ["x.y@a.ir", "@z"]),
        ("#می\u200cرود\u200c و", ["#می\u200cرود"]),
        ("2 < 3 > 1 `x", []),
    ],
)
def test_where_protected_stretches_end(whole: str, found: list[str]) -> None:
    assert [whole[start:end] for start, end in text.protected_stretches(whole)] == found


def test_a_text_with_every_noncharacter_has_nothing_to_hide_behind() -> None:
    noise = "".join(map(chr, (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)))
    assert around(noise, [(0, 1)], str.upper) == noise
    assert text.squeeze_spaces(noise + "  #x") == noise + " #x"
    assert text.clean(noise + "  https://a.ir", "fa") == noise + " https://a.ir"


# Language -----------------------------------------------------------------------------------------


def test_unknown_languages_are_refused() -> None:
    for function in (text.use_letters, text.use_punctuation, text.cleaning_steps, text.folding):
        with pytest.raises(LanguageError, match="'xx'"):
            function("xx")
    with pytest.raises(LanguageError, match="'xx'"):
        text.clean("خبر", "xx")
    with pytest.raises(LanguageError, match="'ug'"):
        text.use_punctuation("ug")


def test_dari_is_written_as_persian() -> None:
    assert text.clean('رئيس جمهور, "بلي"', "fa-AF") == text.clean('رئيس جمهور, "بلي"', "fa")


def test_restoring_follows_cleaning() -> None:
    assert text.clean("كتاب ها را مي خواند", "fa", restore=True) == text.restore_zwnj("کتاب ها را می خواند")
    assert text.clean("قال", "ar", restore=True) == "قال"


def test_the_language_of_the_result_is_the_language_that_cleaned_it() -> None:
    mixed = "كتاب يك\n" * 3 + "وزیر نے کہا ہے\n" * 2
    assert text.clean(text.clean(mixed)) == text.clean(mixed)


def test_the_language_counts_that_repairs_bring_to_light() -> None:
    right = "رئیس جمهور در نشست خبری به سوالات پاسخ داد"
    wrong = right.encode().decode("latin-1")
    assert detect_language(wrong).language is None
    assert text.clean(f"{wrong} , كه") == f"{right}، که"


def test_a_text_that_cleaning_would_give_another_language_is_cleaned_by_the_common_rules() -> None:
    unsettled = "وـ كي  ښ"
    assert text.clean(unsettled) == "وـ كي ښ"
    assert text.clean_aligned(unsettled).text == text.clean(text.clean(unsettled)) == "وـ كي ښ"


# Alignment and explanations -----------------------------------------------------------------------


def test_spans_of_cleaned_text_lead_back() -> None:
    source = "\ufeffوزير  نيرو در https://a.ir گفت :« بله »"
    aligned = text.clean_aligned(source, "fa")
    for word in ("وزیر", "https://a.ir", "بله"):
        at = aligned.text.index(word)
        back = aligned.to_source(Span(at, at + len(word)))
        assert text.clean(back.of(source), "fa") == word


@pytest.mark.parametrize("step", [text.decode_entities, text.decode_escaped_text])
@pytest.mark.parametrize(
    "source", ["&amp;lt;b&gt; &laquo;و&#x200c;", "&am&#112;; &nbsp;&lt;", "&" * 9 + "lt;&gt;", "no & one"]
)
def test_entities_have_a_map(step: text.Step, source: str) -> None:
    assert step.align(source).text == step(source)
    assert step(step(source)) == step(source)


def test_a_text_whose_language_shows_after_the_common_rules_is_explained_too() -> None:
    reversed_page = "ناریا هب 1403 لاس رد تسا هک زا\n" * 3
    aligned = text.clean_aligned(reversed_page)
    assert aligned.text == text.clean(reversed_page)
    assert text.explain(reversed_page)[0].rule == "repair_visual_words"


def test_rules_are_explained_in_the_offsets_of_the_source() -> None:
    source = "كد https://a.ir  ,بله"
    changes = text.explain(source, "fa")
    assert [change.rule for change in changes] == ["squeeze_spaces", "use_letters"]
    assert changes[1].span.of(source) == "ك"
    pipeline = text.compose(text.compose(text.squeeze_spaces, name="inner"), text.plain_spaces)
    assert [change.rule for change in pipeline.explain("a\u00a0  b")] == ["squeeze_spaces", "plain_spaces"]


# Single rules -------------------------------------------------------------------------------------


def _stops(text: str) -> list[Edit]:
    return [Edit(len(text), len(text), ".")]


VOCABULARY = [step for step in vars(text).values() if isinstance(step, text.Step)]
MADE = [
    *(step for language in text.LANGUAGES for step in text.cleaning_steps(language)),
    *(text.folding(language, level) for language in (None, *text.LANGUAGES) for level in ("letters", "words")),
    text.restore_zwnj.using(threshold=2),
    text.Step.from_pattern("dash", "-{2,}", "\u2014"),
    text.Step.from_edits("stop", _stops),
    text.compose(*text.cleaning_steps("fa"), text.compose(text.Step.from_pattern("x", "x+", "x")), name="mine"),
]


@pytest.mark.parametrize("step", VOCABULARY + MADE, ids=repr)
def test_steps_go_to_other_processes(step: text.Step) -> None:
    source = "  \ufeffوزير  گفت : x--xx ۱۲, می روند\r\n"
    again = pickle.loads(pickle.dumps(step))
    assert again.align(source) == step.align(source)
    assert (repr(again), again(source)) == (repr(step), step(source))
    assert again == step
    assert hash(again) == hash(step)
    assert again is step or step in MADE


def test_steps_are_equal_if_they_are_made_alike() -> None:
    made = [
        lambda: text.compose(text.strip_marks, text.trim_lines),
        lambda: text.compose(text.trim_lines, text.strip_marks),
        lambda: text.compose(text.strip_marks, text.trim_lines, name="mine"),
        lambda: text.Step.from_pattern("x", "x+", "x"),
        lambda: text.restore_zwnj.using(threshold=2),
        lambda: text.restore_zwnj.using(threshold=1),
        lambda: text.folding("fa"),
    ]
    assert all(make() == make() for make in made)
    assert len({make() for make in (*made, *made)}) == len(made)
    changed = attrs.evolve(text.strip_marks, name="mine")
    assert changed == changed != text.strip_marks


def test_a_step_that_was_changed_is_not_pickled_as_it_was() -> None:
    with pytest.raises((AttributeError, pickle.PicklingError)):
        pickle.dumps(attrs.evolve(text.Step.from_pattern("x", "x", "y"), spare=text.protected_stretches))


def test_a_pipeline_of_something_else_than_steps_is_refused() -> None:
    with pytest.raises(TypeError, match="lower"):
        text.compose(text.squeeze_spaces, str.lower)  # type: ignore[arg-type]


def test_long_runs_of_marks_are_composed_in_order() -> None:
    marks = "\u0654\u064b\u0651\u0655" * 2_000
    composed = text.compose_characters("ا" + marks + "\u09c7\u09be")
    assert composed == unicodedata.normalize("NFC", "ا" + marks + "\u09c7\u09be")


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        (text.strip_marks, "مُحَمَّدٌ رَأْيٌ", "محمد رأي"),
        (text.strip_marks, "ا\u0653ب", "ا\u0653ب"),
        (text.strip_marks_but_shadda, "مُحَمَّدٌ", "محم\u0651د"),
        (text.strip_marks_but_tanwin, "مُحَمَّدٌ", "محمد\u064c"),
        (text.digits_to_persian, "24 و 3.5 و v2.0 و 192.168.1.1 و ٢", "۲۴ و ۳.۵ و v2.0 و 192.168.1.1 و ۲"),
        (text.digits_to_arabic, "24 F-35 ۵", "٢٤ F-35 ٥"),
        (text.digits_to_ascii, "۱٬۲۵۰٫۵ ٬ ٣", "1,250.5 ٬ 3"),
        (text.spell_signs, "ﷺ", "صلى الله عليه وسلم"),
        (text.join_ellipses, "و.... رفت...", "و… رفت…"),
        (text.unify_dashes, "تهران -- قم — ری ـ یزد", "تهران – قم – ری – یزد"),
        (text.narrow_latin, "ＡＢ１ ﬁ 𝐗 ² ½", "AB1 fi X ² ½"),
        (text.decode_entities, "&amp;amp;lt; &#1602; &#x642; &nbsp تهران &copy=1", "< ق ق \u00a0 تهران &copy=1"),
        (text.decode_entities, "&bogus; &#x110000; &#xD800; &#10;", "&bogus; \ufffd \ufffd  "),
        (text.decode_escaped_text, "&nbsp;", "&nbsp;"),
        (text.decode_escaped_text, "&nbsp;" * 5, "\u00a0" * 5),
        (
            text.remove_controls,
            "☎\ufe0f 1\ufe0f\u20e3 x\ufe0f \U0001f3f4\U000e0067\U000e007f",
            "☎\ufe0f 1\ufe0f\u20e3 x \U0001f3f4\U000e0067\U000e007f",
        ),
        (text.tidy_joiners, "👩\u200d💻 \u0915\u094d\u200d\u0937 ه\u200d. سال\u200c۱۴", None),
        (text.tidy_joiners, "a\u200c \u200dه ب\u200dب ۵\u200cساله", "a ه بب ۵\u200cساله"),
        (text.tidy_joiners, "\u06c0\u200d \u06c2\u200d د\u200d", "\u06c0 \u06c2 د"),
        (text.mark_quotations, '"یک" و "دو"', "«یک» و «دو»"),
        (text.mark_quotations, '"یک" و "دو', None),
        (text.mark_quotations, "”یک“ «دو»", None),
        (text.mark_quotations, '"yes" و "بله"', '"yes" و «بله»'),
        (text.use_punctuation("ur"), "اچھا ہے. آؤ", "اچھا ہے۔ آؤ"),
        (text.use_punctuation("ur"), 'کہا ہے "بس". (نہیں). (2). (ا).', 'کہا ہے "بس"۔ (نہیں)۔ (2). (ا).'),
        (text.use_punctuation("ur"), "ه. ش. text.", None),
        (text.limit_blank_lines, "\n\na\n\n\n\nb\n\n\nc\n", "a\n\nb\n\nc"),
        (text.squeeze_spaces, "  a   b  ", " a b "),
        (
            text.repair_visual_words,
            "ناریا هب 1403 Reuters لاس رد (تسا) هک زا",
            "از که (است) در سال Reuters 1403 به ایران",
        ),
        (text.repair_visual_forms, "ﻢﻠﻋ ﺖﻴﺑ", "ﺑﻴﺖ ﻋﻠﻢ"),
        (text.repair_mojibake, "naïve © §", None),
    ],
)
def test_what_single_rules_do(step: text.Step, before: str, after: str | None) -> None:
    assert step(before) == (before if after is None else after)


def test_mojibake_of_every_encoding_is_read_again() -> None:
    right = "سلام ایران، گفت و رفت"
    for encoding in ("cp1252", "latin-1", "cp1256", "mac_roman", "iso8859_6", "cp1250", "cp437", "koi8_r"):
        wrong = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in right.encode())
        assert text.repair_mojibake(f"خبر\n{wrong}\nخبر") == f"خبر\n{right}\nخبر", encoding


def test_text_in_an_arabic_code_page_is_read_again() -> None:
    right = "قال الوزير في بغداد، إن الأمر جيد\nخاص (Reuters) وكالات\n12:30"
    for code_page in ("cp1256", "iso8859_6"):
        for read_as in ("cp1252", "latin-1"):
            wrong = right.encode(code_page).decode(read_as)
            assert text.repair_code_page(wrong) == right, (code_page, read_as)
            assert text.repair_code_page.align(wrong).text == right
            # What the page has besides stays: Arabic, and words that a Latin script writes so.
            assert text.repair_code_page(f"{wrong}\nخبر Élève\nTürkçe") == f"{right}\nخبر Élève\nTürkçe"


@given(mixed_text, mixed_text)
def test_what_a_code_page_repair_leaves_it_leaves_again(one: str, other: str) -> None:
    misread = "ÞÇá ÇáæÒíÑ"
    for whole in (f"{misread} {one}\n{other}", f"{one}\n{misread}\n{other}", f"{one}É{other} {misread}"):
        once = text.repair_code_page(whole)
        assert text.repair_code_page(once) == once == text.repair_code_page.align(whole).text
        assert once.count("\n") == whole.count("\n")


# Keys ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("می\u200cرود", "میرود"),
        ("علي", "على"),
        ("آذر", "اذر"),
        ("إيران", "ایران"),
        ("مؤسسة", "موسسه"),
        ("كتاب خانه", "کتابخانه"),
        ("١٤٠٣", "۱۴۰۳"),
        ("مُحَمَّد", "محـمد"),
        ("ﷲ ﻻ", "الله لا"),
        ("Reuters", "REUTERS"),
        ("É", "e\u0301"),
        ("هەولێر", "ههولیر"),
        ("👍 خبر", "👍خبر"),
    ],
)
def test_spellings_of_one_word_have_one_key(one: str, other: str) -> None:
    assert text.fold(one) == text.fold(other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ckb", "له كوردستان", "لە کوردستان"),
        ("ckb", "ده\u200cڵێت", "دەڵێت"),
        ("sd", "آھي", "آهي"),
        ("sd", "گھر", "گهر"),
    ],
)
def test_spellings_of_one_word_have_one_key_in_their_language(language: str, one: str, other: str) -> None:
    assert text.fold(one, language, level="words") == text.fold(other, language, level="words")


@given(mixed_text, st.sampled_from([None, "fa", "fa-AF", "ar", "ur"]))
def test_what_keyboards_and_display_exchange_has_one_key_at_the_next_level(given: str, language: str | None) -> None:
    letters = text.fold(given, language, level="letters")
    assert text.fold(letters, language, level="words") == text.fold(given, language, level="words")


@given(mixed_text, st.sampled_from([None, *text.LANGUAGES]))
def test_a_coarser_level_never_tells_more_apart(given: str, language: str | None) -> None:
    words = text.fold(given, language, level="words")
    assert text.fold(words, language) == text.fold(given, language)
    assert text.fold(words, language, level="words") == words


# The process --------------------------------------------------------------------------------------


def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "from rtl_news_meta import clean, fold, text;"
        "s = 'رئيس جمهوري كه « بله » , گفت\\nوزیر نے کہا ہے . ﻻ &nbsp;&laquo;';"
        "print(ascii((clean(s), fold(s), [clean(s, l) for l in text.LANGUAGES], text.explain(s))))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
