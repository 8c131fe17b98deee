"""The phrases by which news names a time zone, and the IANA zone each stands for.

A phrase is an introduction («به وقت», «بتوقيت», «وقت …») and a name; or a mark that stands alone («GMT», «ت م»). Local
time of the place of writing («به وقت محلی», «بالتوقيت المحلي») names no zone.

Source: usage in news text; the IANA time zone database for the zones (a country's capital). «ت م» closes reports of the
Saudi Press Agency: Makkah time.
"""

from __future__ import annotations

INTRODUCTIONS = (
    "به وقت / به ساعت / وقت / بوقت / به افق",
    "بتوقيت / توقيت / حسب توقيت / بحسب توقيت / وفق توقيت / بالتوقيت المحلي لمدينة / بتوقیت",
    "بە کاتی / به کاتی / کاتی / بەکاتی",
)

NAMES = {
    "Asia/Tehran": "تهران / ایران / طهران / إيران / تاران / ئێران",
    "UTC": (
        "گرینویچ / غرينتش / غرينيتش / جرينتش / گرینوچ / گرينويچ / گرینیچ / گرینویچ مرکزی / جهانی / العالمي"
        " / عالمی / گرينچ"
    ),
    "Asia/Kabul": "کابل / افغانستان / كابول / کابول",
    "Asia/Riyadh": "مكة المكرمة / مكة / السعودية / الرياض / مکه / عربستان / ریاض / جدة",
    "Asia/Baghdad": "بغداد / العراق / عراق / اربيل / أربيل / هەولێر / بەغدا / کوردستان / سلێمانی / هه ولێر",
    "Asia/Jerusalem": "القدس / القدس المحتلة / تل آویو / تل أبيب",
    "Asia/Gaza": "غزة",
    "Asia/Hebron": "فلسطين / رام الله",
    "Asia/Damascus": "دمشق / سوريا / سوریه",
    "Asia/Beirut": "بيروت / لبنان / بیروت",
    "Africa/Cairo": "القاهرة / مصر / قاهره",
    "Asia/Dubai": "الإمارات / أبوظبي / أبو ظبي / دبي / دبی / امارات",
    "Asia/Muscat": "مسقط / سلطنة عمان",
    "Asia/Kuwait": "الكويت / کویت",
    "Asia/Qatar": "الدوحة / قطر / دوحه",
    "Asia/Bahrain": "المنامة / البحرين",
    "Asia/Amman": "عمان / الأردن / عمّان",
    "Asia/Aden": "صنعاء / عدن / اليمن",
    "Africa/Tripoli": "طرابلس / ليبيا",
    "Africa/Tunis": "تونس",
    "Africa/Algiers": "الجزائر",
    "Africa/Casablanca": "المغرب / الرباط / الدار البيضاء",
    "Africa/Nouakchott": "نواكشوط / موريتانيا",
    "Africa/Khartoum": "الخرطوم / السودان",
    "Asia/Karachi": "پاکستان / اسلام آباد / پاکستانی",
    "Asia/Kolkata": "هند / ہندوستان / بھارت / بھارتی / نئی دہلی / دهلی / دهلی نو",
    "Europe/London": "لندن / بریتانیا / بريطانيا",
    "Europe/Paris": "پاریس / باريس / فرانسه / أوروبا الوسطى / اروپای مرکزی / وسط أوروبا",
    "Europe/Berlin": "برلین / برلين / آلمان",
    "Europe/Vienna": "وین / فيينا",
    "Europe/Moscow": "مسکو / موسكو / روسیه",
    "Europe/Istanbul": "استانبول / ترکیه / آنکارا / أنقرة / تركيا / إسطنبول / اسطنبول / انقره",
    "Europe/Kyiv": "کی یف / کیف / كييف / اوکراین",
    "America/New_York": "نیویورک / واشنگتن / نيويورك / واشنطن / شرق آمریکا / شرق الولايات المتحدة / واشنگټن / واشینگتن",
    "Asia/Shanghai": "پکن / چین / بكين / الصين",
    "Asia/Tokyo": "توکیو / ژاپن / طوكيو",
    "Asia/Baku": "باکو / باكو",
    "Asia/Tashkent": "تاشکند / طشقند",
    "Asia/Yerevan": "ایروان / يريفان",
    "Asia/Dhaka": "ڈھاکہ / دكا",
    "Europe/Athens": "أثينا / آتن / اليونان",
    "Europe/Rome": "روما / رم / ایتالیا",
    "Europe/Madrid": "مدريد / مادرید",
    "Africa/Mogadishu": "مقديشو / الصومال",
}

LOCAL = (
    "به وقت محلی / بالتوقيت المحلي / بتوقيت محلي / مقامی وقت کے مطابق / مقامی وقت / به وقت محل"
    " / بە کاتی ناوخۆ / په محلي وخت / وقت محلی"
)
"""Local time of a place that the phrase does not name: no zone."""

AFTER = {
    "ur": "وقت کے مطابق / کے وقت کے مطابق / کے وقت / وقت",
    "ps": "په وخت / پر وخت / وخت",
}
"""What Urdu and Pashto write behind the name."""

CLOCK_MARKS = {
    "am": "AM / am / A.M / a.m",
    "pm": "PM / pm / P.M / p.m",
}
"""Latin marks behind a clock time, in any of the languages."""

MARKS = {
    "UTC": "GMT / UTC / Z / گرینویچ / غرينتش / جرينتش / غرينيتش / ت.غ / جمت / ج.م.ت",
    "Asia/Riyadh": "ت.م",
    "Asia/Dubai": "GST",
}
