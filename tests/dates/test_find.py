"""find_dates: the reference, the language, the Hijri variant, and what a mention says of itself."""

from __future__ import annotations

import datetime as dt

import pytest

from rtl_news_meta import Calendar, CalendarError, DateKind, DayPart, Granularity, LanguageError, find_dates
from rtl_news_meta.dates.lexicon import LANGUAGES
from rtl_news_meta.language import nearest_language

DAY = dt.date(2023, 3, 12)  # Sunday, 21 Esfand 1401


def only(text: str, **options: object):
    (mention,) = find_dates(text, **options)
    return mention


def test_a_full_date_says_what_it_is() -> None:
    mention = only("نشست پنجشنبه ۱۸ اسفند ۱۴۰۱ برگزار شد", language="fa")
    assert mention.text == "پنجشنبه ۱۸ اسفند ۱۴۰۱"
    assert mention.kind is DateKind.ABSOLUTE
    assert mention.granularity is Granularity.DAY
    assert (mention.calendar, mention.month, mention.day) == (Calendar.JALALI, 12, 18)
    assert str(mention.written) == "1401-12-18 (jalali)"
    assert mention.evidence == ("the weekday agrees",)


def test_a_month_with_a_time_is_no_moment() -> None:
    mention = only("مارس 2020 - 10:26", language="ar")
    assert (mention.time, mention.iso, mention.datetime) == (dt.time(10, 26), "2020-03", None)


def test_a_contradicting_weekday_is_evidence() -> None:
    mention = only("جمعه ۱۸ اسفند ۱۴۰۱", language="fa")
    assert mention.start == dt.date(2023, 3, 9)
    assert mention.evidence == ("the text says Friday, the date is a Thursday",)


def test_the_day_of_two_calendars_is_checked() -> None:
    agree = only("الأحد ٨ مايو ٢٠٢٢ الموافق ٧ شوال ١٤٤٣ هـ", language="ar")
    assert agree.text == "الأحد ٨ مايو ٢٠٢٢ الموافق ٧ شوال ١٤٤٣ هـ"
    assert "the same day in hijri" in agree.evidence
    near = only("۲۸ آوریل ۲۰۲۲ - ۲۷ رمضان ۱۴۴۳", language="fa", hijri="hijri")
    assert near.start == dt.date(2022, 4, 28)
    far = only("الأحد ٨ مايو ٢٠٢٢ الموافق ٧ رمضان ١٤٤٣ هـ", language="ar")
    assert far.start == dt.date(2022, 5, 8)
    assert any("is another day" in line for line in far.evidence)


def test_two_dates_side_by_side_that_differ_are_two_mentions() -> None:
    found = find_dates("۹ مارس ۲۰۲۳ - ۱ فروردین ۱۴۰۱", language="fa")
    assert [m.start for m in found] == [dt.date(2023, 3, 9), dt.date(2022, 3, 21)]


def test_lunar_variants_a_day_apart_are_said() -> None:
    mention = only("1 رمضان 1446 الموافق 2 مارس 2025", language="ar")
    assert mention.start == dt.date(2025, 3, 2)
    assert "1 day from the hijri date, as its variants differ" in mention.evidence


@pytest.mark.parametrize(
    ("language", "hijri", "day"),
    [("fa", None, 2), ("ar", None, 1), ("fa", "hijri", 1), ("ar", Calendar.HIJRI_IRAN, 2)],
)
def test_the_hijri_variant_follows_the_language_unless_given(language: str, hijri: str | None, day: int) -> None:
    assert only("۱ رمضان ۱۴۴۶", language=language, hijri=hijri).start == dt.date(2025, 3, day)


def test_an_open_calendar_gives_candidates_and_no_value() -> None:
    mention = only("۱۴۴۳/۱۰/۰۷")
    assert mention.start is None
    assert {dt.date(2022, 5, 8), dt.date(2064, 12, 27)} <= set(mention.candidates)


def test_day_and_month_in_doubt_give_both_days() -> None:
    mention = only("٠٣/٠٤/٢٠٢٤", language="ar")
    assert mention.start == dt.date(2024, 4, 3)
    assert mention.candidates == (dt.date(2024, 4, 3), dt.date(2024, 3, 4))


def test_a_weekday_leaves_few_years_without_a_reference() -> None:
    mention = only("پنجشنبه ۱۸ اسفند", language="fa")
    assert mention.start is None
    assert dt.date(2023, 3, 9) in mention.candidates
    assert all(day.weekday() == 3 for day in mention.candidates)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۱۸ اسفند برگزار شد", "2023-03-09"),
        ("۲۸ اسفند برگزار شد", "2022-03-19"),
        ("۲۸ اسفند برگزار خواهد شد", "2023-03-19"),
        ("پنجشنبه ۱۸ اسفند", "2023-03-09"),
        ("پنجشنبه ۲۵ اسفند", "2023-03-16"),
    ],
)
def test_the_year_of_a_date_without_one(text: str, day: str) -> None:
    assert only(text, language="fa", reference=DAY).start == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fa", "وزیر نیرو روز جمعه گفت این سد افتتاح خواهد شد", "2023-03-10"),
        ("fa", "سخنگوی دولت ۲۰ اسفند گفت: یارانه واریز خواهد شد", "2023-03-11"),
        ("ar", "قال الوزير يوم الجمعة إن المؤتمر سيعقد قريبا", "2023-03-10"),
        ("ar", "سيصل الرئيس يوم الجمعة", "2023-03-17"),
        ("ur", "وزیر اعظم نے 20 فروری کو کہا کہ منصوبہ مکمل ہوگا", "2023-02-20"),
    ],
)
def test_what_is_told_does_not_move_the_day_of_telling(language: str, text: str, day: str) -> None:
    assert only(text, language=language, reference=DAY).start == dt.date.fromisoformat(day)


def test_a_reference_without_a_time_counts_no_hours() -> None:
    mention = only("سه ساعت پیش", language="fa", reference=DAY)
    assert (mention.start, mention.time) == (None, None)


def test_zones_have_the_offset_of_the_day() -> None:
    summer = only("الأحد 8 مايو 2022 - 17:54 بتوقيت طهران", language="ar")
    winter = only("دوشنبه ۱ بهمن ۱۴۰۳ ساعت ۸:۱۰ به وقت تهران", language="fa")
    assert (summer.timezone, summer.iso) == ("Asia/Tehran", "2022-05-08T17:54+04:30")
    assert winter.iso == "2025-01-20T08:10+03:30"
    assert winter.datetime is not None
    assert winter.datetime.utcoffset() == dt.timedelta(hours=3, minutes=30)


def test_no_zone_is_invented() -> None:
    mention = only("۱۸ اسفند ۱۴۰۱ ساعت ۱۰:۰۰ به وقت محلی", language="fa")
    assert mention.timezone is None
    assert mention.iso == "2023-03-09T10:00"
    assert mention.text.endswith("محلی")


def test_day_parts() -> None:
    mention = only("عصر امروز (یکشنبه) ۲۱ اسفند", language="fa", reference=DAY)
    assert mention.day_part is DayPart.AFTERNOON
    assert mention.start == DAY
    assert "agrees with the reference" in mention.evidence


def test_a_year_is_shared_by_the_months_before_it() -> None:
    found = find_dates("شهریور ماه و همچنین مهر ماه سال۱۴۰۰", language="fa")
    assert [m.start for m in found] == [dt.date(2021, 8, 23), dt.date(2021, 9, 23)]


def test_an_impossible_day_has_no_value() -> None:
    mention = only("۳۱ مهر ۱۴۰۲", language="fa", reference=DAY)
    assert (mention.start, mention.written) == (None, None)
    assert mention.evidence == ("no such day: 1402-7-31 (jalali)",)


@pytest.mark.parametrize("year", ["۰", "۱۰۰۰۰", "−۱۴۰۲", "۹" * 5000])
def test_a_year_out_of_range_leaves_no_guess(year: str) -> None:
    assert all(m.start is None for m in find_dates(f"۱ فروردین {year}", language="fa", reference=DAY))


@pytest.mark.parametrize(
    "text",
    [
        "میدان هفتم تیر",
        "نتیجه ۲-۱ به سود ایران",
        "۱٬۴۰۳٬۰۵۰ تومان",
        "قطعنامه ۲۲۳۱ شورای امنیت",
        "نسخه ۱.۱۲.۱۸",
        "سوره ۲/۱۸۳",
        "192.168.1.1",
        "آقای مهر و خانم آذر",
        "نماز جمعه تهران",
        "کد خبر: 14010512001234",
    ],
)
def test_no_date_at_all(text: str) -> None:
    assert find_dates(text, language="fa", reference=DAY) == ()


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("وزیر دیروز آمد.", DAY - dt.timedelta(days=1)),
        ("أمس", DAY - dt.timedelta(days=1)),
        ("14 جويلية 2023", dt.date(2023, 7, 14)),
        ("د ۱۴۰۱ کال د کب ۱۸", dt.date(2023, 3, 9)),
        ("٢١ی تشرینی دووەمی ٢٠٢٤", dt.date(2024, 11, 21)),
        ("۲۳ مارچ ۲۰۲۴ء", dt.date(2024, 3, 23)),
        ("12 May 18/12/1401 " + "x " * 200, dt.date(2023, 3, 9)),
    ],
)
def test_the_language_is_guessed(text: str, start: dt.date) -> None:
    assert start in [m.start for m in find_dates(text, reference=DAY)]


def test_a_longer_text_is_read_in_its_language() -> None:
    text = "دولت در نشست خود درباره بودجه تصمیم گرفت و وزیر اقتصاد گزارش داد. " * 5 + "دیروز"
    assert find_dates(text, reference=DAY)[-1].start == DAY - dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("tag", "language"),
    [("fa-IR", "fa"), ("fa_AF", "fa-AF"), ("ar-SY", "ar"), ("prs", "fa-AF"), ("ku", "ckb"), ("UR", "ur")],
)
def test_language_tags(tag: str, language: str) -> None:
    assert nearest_language(tag, LANGUAGES) == language


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(LanguageError, match="'tlh'"):
        find_dates("دیروز", language="tlh")


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(CalendarError, match="foo"):
        find_dates("دیروز", hijri="foo")
    with pytest.raises(CalendarError, match=r"jalali.*hijri-civil"):
        find_dates("دیروز", hijri="jalali")
    with pytest.raises(TypeError, match="'2023'"):
        find_dates("دیروز", reference="2023")  # type: ignore[arg-type]


def test_lunar_months_of_recent_years_are_of_the_solar_year_in_iran() -> None:
    assert only("۲۱ رمضان ۱۴۰۲", language="fa", reference=DAY).start == dt.date(2023, 4, 12)
    assert only("۲۱ رمضان ۱۴۰۲ قمری", language="fa", reference=DAY).start == dt.date(1982, 7, 13)
    assert only("۲۱ رمضان ۱۴۴۴", language="fa", reference=DAY).start == dt.date(2023, 4, 12)


def test_beyond_the_years_of_the_calendar_there_is_no_value() -> None:
    for text, day in (("فردا", dt.date.max), ("دیروز", dt.date.min), ("شنبه آینده", dt.date.max)):
        assert only(text, language="fa", reference=day).start is None


def test_a_bracket_and_the_marks_of_the_last_letter_belong_to_the_mention() -> None:
    assert only("امروز (یکشنبه ۲۱ اسفند)", language="fa", reference=DAY).text == "امروز (یکشنبه ۲۱ اسفند)"
    assert only("يصل غدًا", language="ar", reference=DAY).text == "غدًا"
    assert only("عید الاضحی\u0670 پر", language="ur", reference=DAY).text == "عید الاضحی\u0670"
    assert only("عام ١٤٤٣ هـ، أي", language="ar").text == "عام ١٤٤٣ هـ"


def values(text: str, language: str | None = None) -> list[tuple[str, str | None]]:
    return [(m.text, m.iso) for m in find_dates(text, language=language, reference=dt.date(2024, 5, 8))]


@pytest.mark.parametrize("language", ["fa", None])
def test_one_date_of_the_zodiac_makes_the_others_dates(language: str | None) -> None:
    text = "نشست در ۲۹ عقرب برگزار شد و در ۲۴ اسد ۱۴۰۰ پایان یافت"
    assert values(text, language) == [("۲۹ عقرب", "2023-11-20"), ("۲۴ اسد ۱۴۰۰", "2021-08-15")]
    assert values("در ماه میزان سال گذشته", language) == [("ماه میزان سال گذشته", "2023-09-23/2023-10-22")]
    assert values("پانزدهم برج اسد", language) == [("پانزدهم برج اسد", "2023-08-06")]


def test_names_of_the_zodiac_alone_stay_names() -> None:
    assert values("بشار اسد در ۱۲ فروردین ۱۴۰۰ از ۲۰ قوس نام برد") == [("۱۲ فروردین ۱۴۰۰", "2021-04-01")]
    assert values("حمل ۱۴۰۰ تن کالا به میزان سال ۱۴۰۰", "fa") == [("سال ۱۴۰۰", "2021-03-21/2022-03-20")]


@pytest.mark.parametrize("name", ["رأس السنة الصينية", "رأس السنة العبرية", "عيد الفصح اليهودي"])
def test_a_feast_of_another_calendar_is_not_the_one_of_like_name(name: str) -> None:
    (mention,) = find_dates(f"احتفلوا أمام {name}", reference=dt.date(2024, 1, 12), language="ar")
    assert (mention.text, mention.start, mention.candidates) == (name, None, ())
