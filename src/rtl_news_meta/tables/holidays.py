"""Days with a name: where each stands in its calendar, and how each language names it.

DAYS: id -> calendar and month-day, or a rule: `easter` (Western), `last-friday` (of Ramadan), `unknown` for days of
calendars that are not here. NAMES: id -> spellings, separated by " / ", folded for search before use.

Source: the calendar law of Iran (2010) and its yearly official calendar for Iran's civil days; general knowledge of the
religious days; Unicode CLDR for none.
"""

from __future__ import annotations

DAYS = {
    "nowruz": "jalali 1-1",
    "nature-day": "jalali 1-13",
    "islamic-republic-day": "jalali 1-12",
    "khomeini-death": "jalali 3-14",
    "khordad-15": "jalali 3-15",
    "yalda": "jalali 9-30",
    "fajr-decade": "jalali 11-12",
    "revolution-day": "jalali 11-22",
    "oil-nationalisation": "jalali 12-29",
    "student-day": "jalali 9-16",
    "journalist-day": "jalali 5-17",
    "teacher-day": "jalali 2-12",
    "army-day": "jalali 1-29",
    "chaharshanbe-suri": "jalali eve-of-last-wednesday",
    "pakistan-day": "gregorian 3-23",
    "pakistan-independence": "gregorian 8-14",
    "pakistan-defence": "gregorian 9-6",
    "saudi-national-day": "gregorian 9-23",
    "uae-national-day": "gregorian 12-2",
    "eid-al-fitr": "hijri 10-1",
    "eid-al-adha": "hijri 12-10",
    "ghadir": "hijri 12-18",
    "tasua": "hijri 1-9",
    "ashura": "hijri 1-10",
    "arbaeen": "hijri 2-20",
    "mawlid": "hijri 3-12",
    "mabath": "hijri 7-27",
    "mid-shaban": "hijri 8-15",
    "quds-day": "hijri last-friday",
    "arafah": "hijri 12-9",
    "hijri-new-year": "hijri 1-1",
    "christmas": "gregorian 12-25",
    "new-year": "gregorian 1-1",
    "easter": "gregorian easter",
    "labour-day": "gregorian 5-1",
    "womens-day": "gregorian 3-8",
    "valentine": "gregorian 2-14",
    "other-new-year": "gregorian unknown",
    "passover": "gregorian unknown",
    "orthodox-christmas": "gregorian 1-7",
}

LENGTHS = {
    "fajr-decade": 11,
}
"""Days of those that last more than one."""

NAMES = {
    "fa": {
        "nowruz": "نوروز / عید نوروز / جشن نوروز / روز نوروز",
        "nature-day": "سیزده به در / سیزده بدر / روز طبیعت",
        "islamic-republic-day": "روز جمهوری اسلامی",
        "khomeini-death": "سالروز رحلت امام خمینی / ارتحال امام خمینی",
        "chaharshanbe-suri": "چهارشنبه سوری / شب چهارشنبه سوری",
        "fajr-decade": "دهه فجر / دههٔ فجر",
        "yalda": "شب یلدا / جشن یلدا / شب چله / شب های یلدا / شب یلدای",
        "oil-nationalisation": "روز ملی شدن صنعت نفت / ملی شدن صنعت نفت",
        "student-day": "روز دانشجو",
        "journalist-day": "روز خبرنگار",
        "teacher-day": "روز معلم",
        "army-day": "روز ارتش",
        "eid-al-fitr": "عید فطر / عید سعید فطر / عیدفطر",
        "eid-al-adha": "عید قربان / عید سعید قربان / عید اضحی",
        "ghadir": "عید غدیر / عید سعید غدیر / عید غدیر خم",
        "tasua": "تاسوعا / تاسوعای حسینی / روز تاسوعا",
        "ashura": "عاشورا / عاشورای حسینی / روز عاشورا",
        "arbaeen": "اربعین حسینی / روز اربعین / شب اربعین / روزهای اربعین",
        "mabath": "عید مبعث / روز مبعث",
        "mid-shaban": "نیمه شعبان",
        "quds-day": "روز قدس / روز جهانی قدس",
        "christmas": "کریسمس / عید کریسمس",
        "labour-day": "روز جهانی کارگر / روز کارگر",
        "womens-day": "روز جهانی زن",
        "valentine": "ولنتاین / روز ولنتاین",
    },
    "ar": {
        "nowruz": "النوروز / عيد النوروز / نوروز / عيد نوروز",
        "eid-al-fitr": "عيد الفطر / عيد الفطر المبارك / عيد الفطر السعيد / عيد فطر",
        "eid-al-adha": "عيد الأضحى / عيد الأضحى المبارك / عيد الاضحي",
        "ghadir": "عيد الغدير",
        "tasua": "تاسوعاء",
        "ashura": "عاشوراء / يوم عاشوراء",
        "arbaeen": "أربعينية الإمام الحسين / زيارة الأربعين",
        "mawlid": "المولد النبوي / المولد النبوي الشريف / عيد المولد النبوي / المولد الشريف",
        "mid-shaban": "ليلة النصف من شعبان / نصف شعبان",
        "saudi-national-day": "اليوم الوطني السعودي / اليوم الوطني للمملكة",
        "uae-national-day": "اليوم الوطني الإماراتي",
        "quds-day": "يوم القدس العالمي / يوم القدس",
        "arafah": "يوم عرفة / يوم عرفات / وقفة عرفات",
        "hijri-new-year": "رأس السنة الهجرية / راس السنة الهجرية / السنة الهجرية الجديدة",
        "christmas": "عيد الميلاد / عيد الميلاد المجيد / كريسماس / الكريسماس / الكريسمس",
        "new-year": "رأس السنة الميلادية / رأس السنة / راس السنة",
        "easter": "عيد الفصح / عيد الفصح المجيد",
        "other-new-year": (
            "رأس السنة الصينية / رأس السنة القمرية / رأس السنة الأمازيغية / السنة الأمازيغية الجديدة"
            " / رأس السنة العبرية / رأس السنة اليهودية / رأس السنة الفارسية / رأس السنة الإيرانية"
            " / رأس السنة الكردية / رأس السنة القبطية"
        ),
        "passover": "عيد الفصح اليهودي / عيد الفصح العبري",
        "orthodox-christmas": "عيد الميلاد القبطي / عيد الميلاد للأقباط / عيد الميلاد المجيد للأقباط",
        "labour-day": "عيد العمال / عيد الشغل / يوم العمال العالمي",
        "womens-day": "يوم المرأة العالمي / عيد المرأة",
        "valentine": "عيد الحب",
    },
    "ur": {
        "nowruz": "نوروز",
        "eid-al-fitr": "عید الفطر / عیدالفطر / چھوٹی عید",
        "eid-al-adha": "عید الاضحی / عیدالاضحیٰ / عید الاضحیٰ / بقر عید / عید قربان",
        "tasua": "نو محرم",
        "pakistan-day": "یوم پاکستان",
        "pakistan-independence": "یوم آزادی / جشن آزادی",
        "pakistan-defence": "یوم دفاع",
        "ashura": "یوم عاشور / عاشورہ / یوم عاشورہ / عاشورا",
        "arbaeen": "چہلم امام حسین",
        "mawlid": "عید میلاد النبی / میلاد النبی / عید میلادالنبی",
        "mid-shaban": "شب برات / شب برأت",
        "quds-day": "یوم القدس",
        "christmas": "کرسمس",
        "labour-day": "یوم مزدور / یوم مئی",
        "womens-day": "خواتین کا عالمی دن",
    },
    "ps": {
        "nowruz": "نوروز",
        "eid-al-fitr": "کوچنی اختر / کوچني اختر / وړوکی اختر",
        "eid-al-adha": "لوی اختر",
        "ashura": "عاشورا",
        "christmas": "کرسمس",
    },
    "ckb": {
        "nowruz": "جەژنی نەورۆز / نەورۆز",
        "eid-al-fitr": "جەژنی ڕەمەزان",
        "eid-al-adha": "جەژنی قوربان",
        "ashura": "عاشورا",
        "mawlid": "مەولودی پێغەمبەر",
        "christmas": "کریسمس / جەژنی کریسمس",
    },
}

WITH_A_YEAR = {
    "fa": {
        "arbaeen": "اربعین",
        "yalda": "یلدا / یلدای",
        "ghadir": "غدیر",
        "khomeini-death": "ارتحال امام",
        "mabath": "مبعث",
    },
}
"""Names that are words or names of other things as well: a day only beside a year."""
