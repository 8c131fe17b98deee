"""Publication and update lines as pages print them, end marks, and what a record looks like to a person."""

from __future__ import annotations

import pytest

from rtl_news_meta import parse_article, to_row

STORY = "به گزارش ایسنا، نمایشگاه کتاب با حضور صد ناشر آغاز شد و تا پایان ماه ادامه دارد."
ARABIC = "افتتح رئيس البلدية اليوم متحفاً جديداً يضم قطعاً نادرة من تاريخ المدينة القديمة."


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("تاریخ انتشار: ۲۱ خرداد ۱۴۰۱ - ۱۰:۱۵", "2022-06-11T10:15:00", None),
        ("تاریخ درج: 1401/03/21", "2022-06-11", None),
        ("۲۱ خرداد ۱۴۰۱", "2022-06-11", None),
        ("شنبه ۲۱ خرداد ۱۴۰۱ ساعت ۱۰:۱۵", "2022-06-11T10:15:00", None),
        ("تاریخ انتشار: ۲۱ خرداد ۱۴۰۱ آخرین به روز رسانی: ۲۲ خرداد ۱۴۰۱", "2022-06-11", "2022-06-12"),
        ("Saturday, 11 June 2022 - 10:15 pm", "2022-06-11T22:15:00", None),
        ("Jun 11, 2022", "2022-06-11", None),
        ("Jun 31, 2022", None, None),
        (":: AM:09:40:17/08/2019", "2019-08-17T09:40:00", None),
        (":: PM:12:40:17/08/2019", "2019-08-17T12:40:00", None),
        ("آخرین به روز رسانی: ۲۲ خرداد ۱۴۰۱", None, "2022-06-12"),
        ("منتشر شده در ۲۱ خرداد ۱۴۰۱", "2022-06-11", None),
    ],
)
def test_a_line_above_the_story(line: str, published: str | None, updated: str | None) -> None:
    row = to_row(parse_article(f"نمایشگاه کتاب آغاز شد\n{line}\n{STORY}"))
    assert (row["published"], row["updated"]) == (published, updated)
    assert row["headline"] == "نمایشگاه کتاب آغاز شد"


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("GMT 17:27 17.03.2020 (محدثة GMT 17:49 17.03.2020)", "2020-03-17T17:27:00+00:00", "2020-03-17T17:49:00+00:00"),
        ("تم نشره الجمعة 18 ديسمبر 2020 09:22 مساءً", "2020-12-18T21:22:00", None),
        ("2026-01-08 | 12:42", "2026-01-08T12:42:00", None),
        ("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0330)", "2013-08-28", "2013-08-28T14:00:00+03:30"),
        ("الجمعة 8 فيفري 2019", "2019-02-08", None),
    ],
)
def test_an_arabic_line_above_the_story(line: str, published: str | None, updated: str | None) -> None:
    row = to_row(parse_article(f"متحف جديد في المدينة\n{line}\n{ARABIC}"))
    assert (row["published"], row["updated"]) == (published, updated)


def test_a_date_of_running_text_is_none() -> None:
    row = to_row(
        parse_article(
            f"نمایشگاه کتاب آغاز شد\n{STORY}\nاین نمایشگاه ۲۱ خرداد ۱۴۰۱ گشایش یافت و سال گذشته نیز برپا بود."
        )
    )
    assert row["published"] is None
    assert "2022-06-11" in row["dates"]


def test_relative_dates_count_from_the_publication_or_the_reference() -> None:
    text = f"نمایشگاه کتاب آغاز شد\n۲۱ خرداد ۱۴۰۱\n{STORY}\nوزیر دیروز از آن بازدید کرد و با ناشران گفتگو داشت."
    assert "2022-06-10" in to_row(parse_article(text))["dates"]
    reference = parse_article(text).published
    assert reference is not None
    assert reference.start is not None
    assert "2022-06-10" in to_row(parse_article(text, reference=reference.start))["dates"]


@pytest.mark.parametrize(
    ("line", "words", "code"),
    [
        ("انتهای پیام/86011/ت10/ض1002", "انتهای پیام", "86011/ت10/ض1002"),
        ("انتهای پیام/63002/", "انتهای پیام", "63002"),
        ("انتهای پیام/۱۰۸۳/ن", "انتهای پیام", "۱۰۸۳/ن"),
        ("انتهاي پپام/", "انتهاي پپام", None),
        ("پایان پیام/د/1101/س/1", "پایان پیام", "د/1101/س/1"),
        ("انتهای پیام/م*", "انتهای پیام", "م*"),
        ("// انتهى //", "انتهى", None),
        ("انتهى**4125", "انتهى", "4125"),
        ("/ 114", None, "114"),
    ],
)
def test_end_marks(line: str, words: str | None, code: str | None) -> None:
    article = parse_article(
        f"{STORY}\nاین نمایشگاه هر سال برپا می شود و بازدید از آن رایگان است.\nپایان آن جمعه است.\n{line}"
    )
    assert article.end_mark is not None
    assert (article.end_mark.words.text if article.end_mark.words else None) == words
    assert (article.end_mark.code.text if article.end_mark.code else None) == code
    assert line not in [passage.text for passage in article.body]


def test_an_end_mark_behind_the_last_sentence() -> None:
    article = parse_article(f"{STORY}\nپایان این نمایشگاه جمعه است و بازدید از آن رایگان است. انتهای پیام/م")
    assert article.end_mark is not None
    assert article.end_mark.text == "انتهای پیام/م"
    assert article.body[-1].text.endswith("رایگان است.")


def test_a_record_prints_as_a_person_reads_it() -> None:
    article = parse_article(
        "مدیر کتابخانه:\nنمایشگاه کتاب آغاز شد\n۲۱ خرداد ۱۴۰۱\nکد خبر: 4411\n"
        "به گزارش گروه فرهنگی خبرگزاری مهر از یزد به نقل از رویترز، نمایشگاه کتاب با حضور صد ناشر آغاز شد.\n"
        "گزارش: علی نمونه\nانتهای پیام/م"
    )
    assert str(article).split("\n") == [
        "language:    fa",
        "kicker:      مدیر کتابخانه:",
        "headline:    نمایشگاه کتاب آغاز شد",
        "agency:      خبرگزاری مهر",
        "quoting:     رویترز",
        "desk:        گروه فرهنگی",
        "from:        یزد",
        "reporter:    علی نمونه",
        "published:   2022-06-11",
        "number:      4411",
        "end:         انتهای پیام/م",
        "body:        1 paragraph, 8 words",
        "date:        2022-06-11  ۲۱ خرداد ۱۴۰۱",
    ]


MISSPELT = ("انتهاي يام", "انتهای پپام", "انهای پیام", "پایان پیان", "اتنهای پیام")
NOT_END_MARKS = ("پایان کار", "ابتدای پیام", "بیان پیام", "انتهای راه", "متن پیام")


@pytest.mark.parametrize("words", MISSPELT)
def test_a_misspelt_end_mark_is_read(words: str) -> None:
    article = parse_article(f"وزیر راه از بندر بازدید کرد.\nکارها تمام شد.\n{words}/غ20")
    assert article.end_mark is not None
    assert article.end_mark.words is not None
    assert article.end_mark.words.text == words
    assert article.end_mark.code is not None
    assert article.end_mark.code.text == "غ20"


@pytest.mark.parametrize("words", NOT_END_MARKS)
def test_other_last_words_are_no_misspelt_end_mark(words: str) -> None:
    assert parse_article(f"وزیر راه از بندر بازدید کرد.\nکارها تمام شد.\n{words}").end_mark is None


PERSIAN = "قیمت برنج ثابت ماند\n{}\nمعاون وزیر امروز گفت که قیمت برنج تا پایان سال در همه استان ها ثابت خواهد ماند."


@pytest.mark.parametrize(
    ("lines", "published", "updated"),
    [
        ("۱۲ بهمن ۱۴۰۰\n۰۹:۴۵", "2022-02-01T09:45:00", None),
        ("۰۹:۴۵\n۱۲ بهمن ۱۴۰۰", "2022-02-01T09:45:00", None),
        ("۱۲ بهمن ۱۴۰۰ - ۰۹:۴۵ | کد خبر: 12345", "2022-02-01T09:45:00", None),
        ("سه شنبه ۱۲ بهمن ۱۴۰۰ تهران", "2022-02-01", None),
        ("۱۲ بهمن ۱۴۰۰ به روز رسانی: ۱۳ بهمن ۱۴۰۰ ساعت ۱۰:۰۰", "2022-02-01", "2022-02-02T10:00:00"),
    ],
)
def test_dates_and_times_on_neighbouring_lines(lines: str, published: str, updated: str | None) -> None:
    row = to_row(parse_article(PERSIAN.format(lines)))
    assert (row["published"], row["updated"]) == (published, updated)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("12 أبريل 2021 14:00 (GMT+0400)", "2021-04-12T14:00:00+04:00", None),
        ("نشر في: 12 أبريل 2021 - 11:20 ص آخر تحديث: 13:05", "2021-04-12T11:20:00", "2021-04-12T13:05:00"),
        ("نشر في: 12 أبريل 2021 - 11:20\nآخر تحديث: 13 أبريل 2021", "2021-04-12T11:20:00", "2021-04-13"),
        ("الرياض 30 شعبان 1442 هـ الموافق 12 أبريل 2021 م واس", "2021-04-12", None),
    ],
)
def test_offsets_updates_and_days_of_two_calendars(line: str, published: str, updated: str | None) -> None:
    row = to_row(parse_article(f"متحف جديد في المدينة\n{line}\n{ARABIC}"))
    assert (row["published"], row["updated"]) == (published, updated)


def test_a_date_above_everything_gives_way_to_that_of_the_dateline() -> None:
    story = f"الشارقة في 10 أبريل 2021 / وام / {ARABIC}"
    article = parse_article(f"الاثنين 12 أبريل 2021\nمتحف جديد في المدينة\n{story}")
    row = to_row(article)
    assert (row["published"], row["agency"], row["dateline_places"]) == ("2021-04-10", "وام", ["الشارقة"])
    assert row["furniture"] == ["الاثنين 12 أبريل 2021"]


def test_the_clock_below_the_end_mark_belongs_to_the_day_of_the_dateline() -> None:
    head = "متحف جديد في المدينة\nالرياض 30 شعبان 1442 هـ الموافق 12 أبريل 2021 م واس"
    article = parse_article(f"{head}\n{ARABIC}\n// انتهى //\n18:25 ت م")
    assert to_row(article)["published"] == "2021-04-12T18:25:00+03:00"
    assert article.published is not None
    assert article.published.text == "30 شعبان 1442 هـ الموافق 12 أبريل 2021 م"
