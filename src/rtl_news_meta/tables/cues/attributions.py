"""Phrases by which news text says who reports: «به گزارش …», «وأفادت وكالة …», «… کے مطابق».

Source: the attributions of 5,138 news articles, counted for this project.
"""

from __future__ import annotations

KEYWORDS = (
    # Every phrase of an attribution holds one of these; a first look at a text asks for them alone.
    "گزارش",
    "گفت",
    "مصاحبه",
    "نقل",
    "نوشته",
    "مطابق",
    "راپور",
    "أفاد",
    "وكال",
    "صحيفة",
    "قناة",
    "شبكة",
    "موقع",
    "جريدة",
    "مراسل",
    "حواله",
    "حوالے",
    "پێی",
    "گوێرەی",
    "بڵاوی",
    "ڕایگەیاند",
)

LEADS = (
    # "by the report of": the reporting agency's name follows.
    "به گزارش",
)

INTERVIEWS = (
    # "in an interview with": the correspondent and the agency follow.
    "گفت و گو با",
    "گفت وگو با",
    "گفتگو با",
    "گفت و گویی با",
    "گفت وگویی با",
    "گفتگویی با",
    "مصاحبه با",
    "مصاحبه ای با",
)

TELLS = (
    # "to AGENCY he said": a verb that follows the agency's name.
    "گفت",
    "توضیح داد",
    "اظهار داشت",
    "اظهار کرد",
    "افزود",
    "بیان کرد",
    "بیان داشت",
    "خبر داد",
)

SECONDARY = (
    # "according to": the source of one statement in mid-body.
    "بنابر گزارش",
    "بنا بر گزارش",
    "بنا به گزارش",
    "بر اساس گزارش",
    "براساس گزارش",
    "بر پایه گزارش",
    "طبق گزارش",
    "به نوشته",
)

QUOTING = (
    # "quoting": the source that the agency quotes follows.
    "و به نقل از",
    "به نقل از",
    "بنقل از",
    "و بنقل از",
    "نقل از",
)

WROTE = (
    # "NEWSPAPER wrote:"
    "نوشت",
    "نوشته است",
    "می نویسد",
    "گزارش داد",
    "گزارش کرد",
    "در گزارشی نوشت",
)

REPORTS_NOW = (
    # "reports", "says": a kicker that names the outlet, and no outlet's name.
    "گزارش می دهد",
    "گزارش می کند",
    "بررسی می کند",
    "می گوید",
    "خبر می دهد",
    "روایت می کند",
    "منتشر کرد",
    "منتشر می کند",
)

PRONOUNS = (
    # "he", "they": a paragraph that begins so goes on with the one above.
    "او",
    "وی",
    "آنها",
    "آن ها",
    "آنان",
    "ایشان",
    "نامبرده",
    "موصوف",
)

REPORTED_AR = (
    # "AGENCY reported": agency or correspondent follows.
    "أفاد",
    "أفادت",
    "أفادنا",
)

TOLD_AR = (
    # "AGENCY said": the source of one statement.
    "ذكرت",
    "ذكر",
    "نقلت",
    "نقل",
    "أوردت",
    "أعلنت",
    "قالت",
    "بحسب",
    "حسب",
    "وفقا ل",
    "وفق",
    "نقلا عن",
    "عن",
)

OUTLET_NOUNS_AR = (
    "وكالة",
    "وكالات",
    "صحيفة",
    "قناة",
    "شبكة",
    "موقع",
    "جريدة",
)

REPORTERS_AR = (
    "مراسل",
    "مراسلة",
    "مندوب",
)

BEHIND = (
    # "according to" behind the agency's name: Urdu, Pashto, Kurdish
    "کی رپورٹ کے مطابق",
    "کی رپورٹ کےمطابق",
    "کے مطابق",
    "د راپور له مخې",
    "د راپور پر بنسټ",
    "د راپور په حواله",
    "راپور ورکړی",
    "په حواله",
)

QUOTED_UR = (
    # "with reference to", behind the name of whom an Urdu outlet quotes
    "کے حوالے سے",
)

REPORTED_UR = (
    # "has … that", behind it and the name of the outlet that quotes
    "نقل کیا ہے کہ",
    "بتایا ہے کہ",
    "خبر دی ہے کہ",
    "رپورٹ دی ہے کہ",
    "کہا ہے کہ",
    "لکھا ہے کہ",
    "بتایا کہ",
    "نقل کیا کہ",
    "رپورٹ کیا ہے کہ",
)

BY_UR = (
    # the mark of the subject behind an Urdu outlet's name
    "نے",
)

DATE_ENDS = (
    # "date", "year", at the end of a Pashto dateline's date
    "نیټه",
    "نېټه",
    "کال",
)

TO = (
    # "to", before the agency to which someone said something
    "به",
)

AGENCY_NOUN = (
    # the noun with which an agency that spells its name out opens its standfirst
    "خبرگزاری",
)

IN = (
    # "in", before the place of an outlet's correspondent; "on", before a dateline's day
    "در",
    "في",
)

LETTERS_UR = (
    # Urdu names of Latin letters, of which the initials of agencies are made.
    "اے",
    "بی",
    "سی",
    "ڈی",
    "ای",
    "ایف",
    "جی",
    "ایچ",
    "آئی",
    "جے",
    "کے",
    "ایل",
    "ایم",
    "این",
    "او",
    "پی",
    "کیو",
    "آر",
    "ایس",
    "ٹی",
    "یو",
    "وی",
    "ڈبلیو",
    "ایکس",
    "وائی",
    "زیڈ",
)

CITY_ENDS_UR = (
    # A name whose last word is one of these is a city's, known or not.
    "آباد",
    "نگر",
    "پور",
)

POSTPOSITIONS_UR = (
    # Behind a noun of the sentence; a story does not begin with one.
    "کے",
    "کی",
    "کا",
    "میں",
    "سے",
    "نے",
    "کو",
    "پر",
)

FROM_UR = (
    # "from", behind the name of an Urdu paper's reporter
    "سے",
)

FROM = (
    # "from", between an outlet or a person and the place
    "من",
    "از",
)

FROM_AR = (
    # the one of these that parts a whole line
    "من",
)

PREPOSITIONS_AR = (
    # No outlet's name begins with one of these.
    "على",
    "في",
    "من",
    "عن",
    "إلى",
    "عبر",
    "لدى",
    "مع",
)

BEHIND_PLACES = (
    # "occupied", behind the name of a place
    "المحتلة",
    "المحتل",
)

NUMBERS_OF_OUTLETS = (
    # written onto a name: «جيل24», the hours of the day, the days of the week and the like
    "24",
    "360",
    "365",
    "7",
    "18",
)

GLUED_TO_OUTLETS = (
    # "news", written onto the name before it
    "نیوز",
)

PLACE_NOUNS_AR = (
    # A name of several words that begins with one of these is a place's.
    "وادي",
    "حفر",
    "عين",
    "تل",
    "دير",
    "بئر",
    "رأس",
    "جبل",
    "مدينة",
    "قرية",
    "بلدة",
    "بني",
    "أبو",
    "أم",
    "بيت",
    "كفر",
    "خان",
    "سوق",
    "سيدي",
    "أولاد",
    "محافظة",
    "ولاية",
    "منطقة",
    "مخيم",
    "شرم",
    "برج",
    "حي",
)

PLACE_LABELS = (
    # Before the place from which an author reports, on a line of its own.
    "Reporting from",
)

ERAS = (
    # Letters and a stop that end a dateline with a year, as a sentence ends.
    "ه.",
    "هـ.",
    "م.",
)

REPORTING = (
    # "AGENCY reported": the agency's name ends right before.
    "گزارش داد",
    "گزارش کرد",
    "بڵاویکردەوە",
    "بڵاوی کردەوە",
    "ڕایگەیاند",
)

THAT = (
    # "that", behind the verb of a report or the name of who reported
    "أن",
    "بأن",
    "که",
    "کە",
    "چې",
)

BY_CKB = (
    # "according to", before a report or an outlet
    "بەپێی",
    "بە پێی",
    "بە گوێرەی",
    "بەگوێرەی",
)

REPORTS_CKB = (
    # "the report of", "a piece of news of": the outlet's name follows.
    "ڕاپۆرتی",
    "ڕاپۆرتێکی",
    "راپۆرتی",
    "راپۆرتێکی",
    "هەواڵی",
    "هەواڵێکی",
)

OUTLET_NOUNS_CKB = (
    "ئاژانسی",
    "ڕۆژنامەی",
    "ڕۆژنامەى",
    "کەناڵی",
    "ماڵپەڕی",
)

CITIES_FIRST = (
    # Newspapers named like cities: alone in a dateline the city is meant.
    "الرياض",
    "المدينة",
    "القدس",
    "الجزائر",
    "بيروت",
    "دمشق",
    "بغداد",
    "مسقط",
    "الدوحة",
    "أبوظبي",
    "دبي",
    "طهران",
    "تهران",
    "کابل",
    "تونس",
    "صنعاء",
)

CORRESPONDENT = (
    "خبرنگار اعزامی",
    "خبرنگار ویژه",
    "خبرنگار سرویس",
    "خبرنگار",
    "خبرنگاران",
    "گزارشگر",
    "مراسل",
    "مراسلة",
    "مندوب",
)

OUTLET_WORDS = (
    # A name that begins with one of these, or ends with one, is an outlet's.
    "خبرگزاری",
    "خبر گزاری",
    "باشگاه خبرنگاران",
    "پایگاه خبری",
    "پایگاه خبری تحلیلی",
    "پایگاه اطلاع رسانی",
    "سایت خبری",
    "سایت",
    "وب سایت",
    "روزنامه",
    "هفته نامه",
    "شبکه",
    "شبکه خبر",
    "شبکه خبری",
    "واحد مرکزی خبر",
    "آژانس خبری",
    "آژانس",
    "رادیو",
    "تلویزیون",
    "صدا و سیما",
    "وكالة",
    "وكالة الأنباء",
    "وكالة أنباء",
    "صحيفة",
    "قناة",
    "موقع",
    "شبكة",
    "جريدة",
    "إذاعة",
    "الإخباري",
    "الإخبارية",
    "الإلكترونية",
    "آن لائن",
    "خبریں",
    "أونلاين",
    "نت",
    "برس",
    "بريس",
    "بوست",
    "تايمز",
    "ميديا",
    "لايف",
    "صدى",
    "صوت",
    "بوابة",
    "راديو",
    "تلفزيون",
    "خبر رساں ایجنسی",
    "خبررساں ایجنسی",
    "خبر رساں ادارے",
    "خبررساں ادارے",
    "نیوز",
    "نیوز ایجنسی",
    "ڈاٹ کام",
    "نیوز بیورو",
    "نیوز نیٹ ورک",
    "نیوز سروس",
    "ٹی وی",
    "نړیواله خپرونه",
    "اخبار",
    "روزنامہ",
    "خبري اژانس",
    "خبري آژانس",
    "اژانس",
    "خبري اژانسي",
    "ورځپاڼه",
    "وېبپاڼه",
    "راډیو",
    "ئاژانسی",
    "کەناڵی",
    "ڕۆژنامەی",
    "دیجیتاڵ",
    "میدیا",
    "تیڤی",
    "خبري ادارې",
)

NEVER_IN_OUTLETS = (
    # "in", "from", "with", "that": no outlet's name holds them.
    "در",
    "از",
    "با",
    "که",
    "را",
)

OUTLET_ENDS = (
    # A name that ends so is an outlet's, also where the ending is written onto the word before it: «کردپرس».
    "نیوز",
    "آنلاین",
    "کردپرس",
    "ایران پرس",
    "پرێس",
    "ویب",
    "ټي وي",
    "ټي وی",
    "ورځپاڼه",
)

EDITIONS = (
    # The language of an outlet's site, behind its name.
    "اردو",
    "عربي",
    "عربية",
    "العربية",
    "بالعربية",
    "فارسی",
    "پښتو",
)

PAPERS = (
    # "newspaper X", before the verb of «X نوشت:»
    "روزنامه",
    "هفته نامه",
    "ماهنامه",
    "مجله",
    "سایت",
    "وب سایت",
    "پایگاه خبری",
    "نشریه",
)

OFFICE_WORDS = (
    # A name that begins with one of these is an office that hands out news, not an outlet: a quoted source.
    "روابط عمومی",
    "مرکز روابط عمومی",
    "اداره کل روابط عمومی",
    "دفتر",
    "سازمان",
    "وزارت",
    "معاونت",
    "شهرداری",
    "استانداری",
    "پلیس",
    "ستاد",
    "کانون",
    "دانشگاه",
    "فدراسیون",
    "مرکز اطلاع رسانی",
    "مرکز رسانه",
    "مرکز",
    "شرکت",
    "بانک",
    "اداره",
    "هیئت",
    "موسسه",
    "انجمن",
    "دبیرخانه",
    "اتحادیه",
    "اتاق",
    "بنیاد",
    "کمیته",
    "کمیسیون",
    "سفارت",
    "فرمانداری",
    "دادگستری",
    "دادسرای",
    "بیمارستان",
    "اورژانس",
    "گمرک",
    "جمعیت هلال احمر",
    "پژوهشگاه",
    "پژوهشکده",
    "جهاد کشاورزی",
    "منطقه آزاد",
    "فرماندهی",
    "آموزش و پرورش",
    "صندوق",
    "موزه",
)

DAY = (
    # "day", before the weekday on which an agency reported: «به گزارش روز دوشنبه ایرنا»
    "روز",
)

NOBODY = (
    # "our reporter": names no outlet.
    "ما",
    "خبرنگار ما",
    "خبرنگاران ما",
    "این خبرگزاری",
    "این منبع",
    "این رسانه",
    "این روزنامه",
    "این سایت",
    "این",
    "همین خبرگزاری",
    "رسانه ها",
    "منابع خبری",
    "خبرگزاری ها",
    "رسانه های",
    "شاهدان عینی",
    "مسئولان",
)

CENTRES = (
    # "centre", behind a broadcaster's name and before the province of its office: «صدا و سیما، مرکز فارس،»
    "مرکز",
)

OUTLET_FROM = (
    # "in", "from", "to", between a Persian outlet's name and its place
    "در",
    "از",
    "به",
)

NO_PLACE = (
    # What behind one of these begins no place: «به نقل از».
    "نقل",
)

CHAIN = (
    # "from", between two outlets of which the first quotes the second
    "و به نقل از",
    "از",
)

DIVISIONS_FA = (
    # Words before the place that a Persian outlet's name is followed by.
    "شهرستان",
    "استان",
    "شهر",
    # Afghanistan
    "ولایت",
    "ولسوالی",
)

DIVISIONS = (
    # Words before a place's name that say what kind of place it is.
    *DIVISIONS_FA,
    "مدينة",
    "محافظة",
)

KICKERS = (
    # A Persian line that opens so, above another, says on what occasion the headline was said.
    "در گفت و گو",
    "در گفت وگو",
    "در گفتگو",
    "در مراسم",
    "در نشست",
    "در دیدار",
    "در اجرای",
    "در جریان",
    "در پی",
    "از سوی",
    "با حضور",
    "پس از",
    "به مناسبت",
    "به بهانه",
    "به انگیزه",
    "در واکنش به",
    "واکنش",
    "با اشاره به",
    "در آستانه",
    "در سالروز",
    "ضمن",
    "برای",
    "بر اساس",
    "طی",
    "به روایت",
    "به گفته",
    "در حاشیه",
    "همزمان با",
    "هم زمان با",
    "گفت و گوی",
    "گفت وگوی",
    "گفتگوی",
    "گفت و گو با",
    "گفت وگو با",
    "گفتگو با",
    "مصاحبه با",
    "روایت",
    "رصد",
    "تحلیل",
    "یادداشت",
    "به همت",
    "به دنبال",
    "به دستور",
    "در دومین روز",
    "نگاهی به",
    "نگاه به",
    "درباره",
    "به یاد",
    "در نخستین روز",
    "در سومین روز",
)

REPORT_NOUNS = (
    # "report", "interview", before the outlet that made it, at the beginning of a kicker
    "گزارش",
    "گزارشی",
    "روایت",
    "گفتگوی",
    "یادداشت",
)

KICKER_ENDS = (
    # A short Persian line that ends so, above another, says who said the headline, or where.
    "خبر داد",
    "اعلام کرد",
    "مطرح کرد",
    "مطرح شد",
    "عنوان کرد",
    "تاکید کرد",
    "تشریح کرد",
    "صورت گرفت",
    "عنوان شد",
    "تاکید شد",
    "گزارش می دهد",
    "بررسی می کند",
    "هشدار داد",
    "پاسخ داد",
    "گفت",
)

KICKER_ENDS_WITH_OBJECT = (
    # A longer Persian line that ends so tells who spoke of what; the short one below it says what was said.
    "را تشریح کرد",
    "را توضیح داد",
    "را بررسی کرد",
    "را مطرح کرد",
    "تشریح شد",
)

KICKERS_AR = (
    # An Arabic line that opens so, above another: what the speaker of the headline said, or on what occasion.
    "قال إن",
    "قالت إن",
    "أكد أن",
    "أكدت أن",
    "أكد على",
    "أكدت على",
    "دعا إلى",
    "دعت إلى",
    "دعا الى",
    "اعتبر أن",
    "اعتبرت أن",
    "شدد على",
    "شددت على",
    "شدد على أن",
    "كشف عن",
    "كشفت عن",
    "كشف أن",
    "أعلن عن",
    "أشار إلى",
    "أشارت إلى",
    "أشاد ب",
    "أوضح أن",
    "أوضحت أن",
    "حذر من",
    "حذرت من",
    "طالب ب",
    "طالبت ب",
    "وصف",
    "برعاية",
    "تحت رعاية",
    "تحت شعار",
    "بحضور",
    "على هامش",
    "بمناسبة",
    "بتوجيهات",
    "خلال لقائه",
    "خلال استقباله",
    "خلال اجتماعه",
    "خلال ترؤسه",
    "لدى استقباله",
    "لدى لقائه",
    "في حديث ل",
    "في حوار مع",
    "في حوار خاص",
    "في مقابلة مع",
)

CAPTIONS = (
    # A line that begins with one of these is a caption or a picture's credit.
    "،تصویر کا ذریعہ",
    "تصویر کا ذریعہ",
    "تصویر کے کاپی رائٹ",
    "،تصویر کا کیپشن",
    "تصویر کا کیپشن",
    "Image caption",
    "Image source",
    "Getty Images",
    "الصورة:",
    "مصدر الصورة،",
    "مصدر الصورة:",
    "صدر الصورة،",
    "صورة من:",
    "التعليق على الصورة",
    "تعليق الصورة",
    "شرح الصورة",
    "تصویر کا کریڈٹ",
    "فوٹو کیپشن",
    "فائل:فوٹو",
    "فائل: فوٹو",
    "کیپشن:",
    "صورة أرشيفية",
    "أرشيفية",
    "توضیح عکس",
    "عکس تزئینی",
    "عکس آرشیوی",
    "منبع تصویر،",
    "منبع تصویر:",
    "توضیح تصویر،",
    "توضیح تصویر:",
    "شرح تصویر",
    "شرح عکس",
    "عکس، آرشیو",
    "تصویر از آرشیو",
    "تصویر آرشیوی",
    "تصویر تزیینی",
    "عکس تزیینی",
    "د انځور سرچینه",
    "د عکس سرچینه",
    "د عکس تشریح",
    "د انځور تشریح",
    "د انځور څرګندونه",
    "سەرچاوەی وێنە",
)

PICTURES_FA = (
    # "picture:", "a view of": a longer line that begins so describes a picture.
    "تصویر:",
    "عکس:",
    "نمایی از",
    "تصویری از",
    "عکسی از",
    "عکس ماهواره ای",
    "تصویر ماهواره ای",
)

CAPTION_OPENINGS = (
    # A short line below the headline that begins with one of these describes a picture.
    "جانب من",
    "جانبا من",
    "مشهد من",
    "مشهد عام",
    "لقطة من",
    "صورة من",
    "صورة تعبيرية",
    "تعبيرية",
    "من الأرشيف",
    "من اللقاء",
    "من الاجتماع",
    "من الفعالية",
    "من المباراة",
    "الصورة",
)

CAPTION_WORDS = (
    # One of few words that holds one of these describes a picture too.
    "خلال",
    "أثناء",
    "داخل",
    "کا ایک منظر",
    "کے دوران",
    "کی تصویر",
    "کا منظر",
)

CAPTION_ENDS = (
    # A line that ends with one of these is a caption.
    "صورة تعبيرية",
    "عکس از آرشیف",
    "عکس از آرشیو",
    "عکس: آرشیف",
    "عکس: آرشیو",
    "تصویر از آرشیف",
    "انځور له ارشیفه",
    "انځور له ارشيفه",
    "د ارشیف انځور",
    "انځور",
    "(أرشيف)",
    "أرشيفية",
    "صورة أرشيفية",
    "(عکس از آرشیو)",
    "عکس آرشیوی",
    "فائل فوٹو",
    "(فائل فوٹو)",
    "وێنەی ئەرشیف",
)
