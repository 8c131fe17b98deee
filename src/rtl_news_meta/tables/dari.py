"""What tells Dari, the Persian of Afghanistan, from the Persian of Iran.

Sources: words and spellings of the Afghan press for which the Iranian press writes another (شفاخانه for بیمارستان, دالر
for دلار), chosen here by hand; nothing was counted in, or fitted to, a corpus. The months are those of the Afghan civil
calendar, named after the zodiac; Iran gave these names up by its calendar law of 11 Farvardin 1304.

How to read: each line is a list of words with spaces between; _ stands between two words that count together. What a
list counts is written below it. Plural endings and the spellings of an Arabic keyboard need not be listed, they are
added.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "AFGHAN_PLACES",
    "COMMON_IN_IRAN",
    "DARI_ALSO_IRANIAN",
    "DARI_ENDINGS",
    "DARI_ONLY",
    "DARI_SPELLINGS",
    "ENDINGS_APART",
    "IRANIAN_WORDS",
    "LAST_IRANIAN_ZODIAC_YEAR",
    "ORDINAL_DAYS",
    "TRACES",
    "ZODIAC_MONTHS",
]

DARI_ONLY: Final[str] = (
    "شفاخانه پوهنتون پوهنځی پوهنحی پوهاند پوهنوال پوهندوی پوهنیار شاروالی شاروال سارنوالی سارنوال څارنوالی څارنوال "
    "قوماندان قوماندانی قومندان قومندانی درستیز مستوفیت آمریت معینیت قونسلگری سره_میاشت قول_اردوی افگنان"
)
"""Words that the press of Iran does not have. Each counts 3, which names Dari in a short text."""

DARI_SPELLINGS: Final[str] = (
    "پولیس هوتل داکتر داکتران دالر انجنیر انجنیران طیاره طیارات موتر موترسایکل بایسکل تکسی سرک محصلین متعلمین لیسه "
    "لیلیه سمستر ماستری دوکتورا دیپلوم کانکور کندک موظفین منسوبین کلتور کلتوری تخنیک تخنیکی سکتور پالیسی پروگرام "
    "راپور دوسیه اعمار انکشاف انکشافی توظیف مصوون مصوونیت مکلفیت شمولیت رخصتی چوکی ساحه فیصد فیصدی صحی سمنت کانکریت "
    "پترول ماین فابریکه جرمنی جاپان ناروی سویدن هالند پولند هسپانیا ازبیکستان اوزبیکستان تاجکستان "
    "جنوری فبروری مارچ اپریل جولای اگست سپتمبر اکتوبر نومبر دسمبر بحیث منحیث اختطاف قاچاقبران ستره_محکمه سترمحکمه "
    "موزیم آرشیف لابراتوار انستیتوت دیپلومات ستراتیژی ستراتیژیک سکالرشیپ ورکشاپ سیمینار کمیشنر کپتان کرکت ویکت پولیو "
    "خوراکه اسعار شگوفه پراگنده پراگندگی زراعتی سرحدی سرحدات قریه_جات معاونیت خارندوی ملیون ملیارد "
    "ولسی_جرگه مشرانو_جرگه لوی_درستیز صحت_عامه فواید_عامه "
    "وزارت_زراعت ریاست_معارف رئیس_معارف رییس_معارف ریاست_زراعت رئیس_زراعت رییس_زراعت رئیس_الوزرا رییس_الوزرا "
    "حکومت_سرپرست قول_اردو میدان_هوایی سال_روان ماه_روان هفته_روان مواد_ارتزاقی آژانس_خبری شریک_ساختن"
)
"""Words, spellings and titles for which the press of Iran writes another (پلیس هتل سیمان ژانویه). Each counts 2."""

DARI_ALSO_IRANIAN: Final[str] = (
    "ولایت ولایات والی ولسوالی ولسوال جرگه لوی ارگ افغانی امارت جنرال عساکر محصل محصلان متعلم باشنده باشندگان زخمیان "
    "معاش معاشات مکتب مکاتب معارف معین ملکی تذکره امنیه تداوی مربوطات مسوول مسوولان مسوولین مسوولیت تیل اردوی "
    "صنفی صنف شاهراه دهقان دهقانان خبرنامه محفل محفلی تجلیل گزارشگر جریب کوکنار مالداری مسلکی سرحد قریه ترجمان ذایقه "
    "نشرات نشراتی برشنا پروسه مریضان کودکستان طالب طالبان پژواک باختر زون تاریخ_نشر "
    "وزارت_مالیه وزارت_داخله وزارت_معارف وزارت_عدلیه"
)
"""Words that Iran also has, in history, in reports on Afghanistan or more rarely. Each counts 1; together they name
Dari only with one from above."""

COMMON_IN_IRAN: Final[str] = "میزان حمل جدی سرطان"
"""Months that are frequent Persian words (amount, transport, serious, cancer): no reason for a closer look."""

TRACES: Final[str] = "افغان ولسوال کابل ه\N{ZERO WIDTH NON-JOINER}گان"
"""What the beginning of a longer text is searched for, as a reason to look closer."""

DARI_ENDINGS: Final[str] = "ها های ی هایی"
"""Endings that stay on the word where a zero-width non-joiner was lost."""

ENDINGS_APART: Final[str] = "گان گی گي"
"""Endings that Afghans set apart from a word in ه, with a zero-width non-joiner or a space; each such word counts 2."""

ZODIAC_MONTHS: Final[dict[str, int]] = {
    "حمل": 2,
    "ثور": 3,
    "جوزا": 3,
    "جوزای": 3,
    "سرطان": 2,
    "اسد": 2,
    "سنبله": 3,
    "سنبلهٔ": 3,
    "میزان": 2,
    "عقرب": 2,
    "قوس": 2,
    "جدی": 2,
    "دلو": 3,
    "حوت": 3,
}
"""Months of Afghanistan, and what each counts behind the number of a day; those that are other words too count less,
but 3 where a year follows."""

LAST_IRANIAN_ZODIAC_YEAR: Final = 1304
"""Dates of this year and before are history in Iran as well."""

ORDINAL_DAYS: Final[str] = (
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم هژدهم "
    "نوزدهم نزدهم بیستم"
)
"""Days in words, as they stand before a month; «بیست و» before them changes nothing."""

AFGHAN_PLACES: Final[str] = (
    "افغانستان کابل هرات بلخ مزارشریف قندهار کندهار ننگرهار قندوز قندز کندز تخار بدخشان بامیان غزنی هلمند هیلمند "
    "فاریاب جوزجان سرپل سمنگان بغلان پروان پنجشیر کاپیسا لوگر وردک لغمان کنر نورستان خوست پکتیا پکتیکا زابل "
    "ارزگان دایکندی غور بادغیس فراه نیمروز پلخمری شبرغان"
)
"""The country, its provinces and larger towns. All of them together count 1, since Iranian papers write of them too."""

IRANIAN_WORDS: Final[str] = (
    "پلیس بیمارستان دانشگاه دلار دکتر مهندس هواپیما خودرو خودروی استان شهرستان شهردار شهرداری فرماندار فرمانداری "
    "استاندار استانداری دادستان دادستانی دادسرا بهداشت بهداری هتل برنامه فرودگاه دبیرستان کلانتری نیروی_انتظامی "
    "ریال تومان ایران تهران ژانویه فوریه آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر "
    "فروردین اردیبهشت خرداد تیرماه مرداد شهریور مهرماه آبان آذر بهمن اسفند"
)
"""What the press of Iran writes, and Afghans less often. Each takes 1 away."""
