"""The productions of the grammar, from the longest form of a date to the shortest.

They are regular expressions over token classes, which `lexicon` lists; `grammar` says how they are tried. In a
production `@` is replaced by its name, which keeps group names apart.
"""

from __future__ import annotations

__all__ = ["PRODUCTIONS"]

DAY = "[udzo]"
UNIT = "[SihjkO0YCcs]"
DATE_UNIT = "[jkO0YCcs]"
# A month's name, with «ماه», «شهر» beside it, or its name of another tradition: «نيسان (أبريل)», «شباط/فبراير»,
# «فبراير شباط».
MONTH = r"(?:[O0]?f?(?P<m@>[Mm])(?P<m2@>\([Mm]\)|[/\-]?[Mm])?[O0]?|0(?P<mn@>[do]))"
ERA = "(?P<e@>[Ev]{1,2})"
# «سال ۱۴۰۱», «۲۰۲۲ م», «لعام 2022»; two digits only behind a word for year, or checked by the reader.
YEAR = (
    rf"(?:[,.]?(?:f?Y|[fE]){{0,4}}(?P<y@>y)(?:f?{ERA})?Y?"
    rf"|,?f?Y(?P<yy@>[bzd]){ERA.replace('e@', 'e2@')}?"
    r"|,?(?P<yl@>[bz])(?P<e3@>E)?)"
)
# «سال جاری», «امسال», «السنة القادمة», «این ماه».
SHIFT = rf"f?(?:(?P<su@>{DATE_UNIT})E?(?P<sa@>[Ag])E?|(?P<sb@>B)(?P<sv@>{DATE_UNIT})|(?P<sr@>R)|(?P<sx@>A))"

BARE_YEAR = "|Y(?![bzydoAgBRMEv])"
# «سال ۱۴۰۱», «سال گذشته», «امسال», and «سال» alone, which is this year: what halves and quarters are parts of.
FRAMED = (
    r"(?:Y(?:A(?!f?b)|E)?f?(?P<fy@>[yb])(?P<fe@>[Ev])?|(?P<fy2@>y)(?P<fe2@>[Ev])?"
    r"|Y(?P<fe3@>E)?(?P<fa@>[Ag])(?P<fe4@>E)?|(?P<fb@>B)(?P<fe5@>E)?Y|(?P<fr@>R)"
    rf"{BARE_YEAR})"
)

PRODUCTIONS = {
    # نیمه دوم فروردین ۱۴۰۲ · الربع الأول من عام 2023 · شش ماهه دوم سال گذشته
    "fraction": (
        rf"(?:(?P<k@>[udz])(?P<ku@>[Ojk])|(?P<p@>[pK4kCjsO]))f?(?P<n@>[uo9lp])f{{0,2}}"
        rf"(?:{MONTH}(?:{YEAR}|{SHIFT})?|(?P<ca@>[Cc])f?(?P<cn@>[odzby])(?P<ce@>[Ev])?|{FRAMED})"
    ),
    # آخرین روز سال ۱۴۰۱ · اولین هفته سال
    "nth_of_year": rf"(?P<n@>[ol8])(?P<p@>[jkOs])f?{FRAMED}",
    # شش ماهه ۱۴۰۲ · هفت ماه امسال
    "first_months": rf"(?P<k@>d)O{FRAMED.replace(BARE_YEAR, '')}",
    # 2023 کی پہلی سہ ماہی · رواں سال کی دوسری ششماہی
    "fraction_behind": (r"(?:Y?(?P<fy@>y)(?P<fe@>[Ev])?|(?P<fr@>R)|(?P<fb@>B)Y)(?P<f@>f)(?P<n@>[olg])(?P<p@>[K4])"),
    # الأشهر التسعة الأولى من 2024 · الأيام العشرة الأولى من رمضان · الأشهر الثلاثة الأخيرة من العام الماضي
    "first_of": (rf"(?P<u@>[jO])(?P<n@>[ud])(?P<o@>[o9lA])f(?:{MONTH}(?:{YEAR}|{SHIFT})?|{FRAMED})"),
    # د ۱۴۰۲ کال په لومړیو شپږو میاشتو · 2022 کے پہلے چھ ماہ
    "first_behind": (
        r"(?:Y?(?P<fy@>y)(?P<fe@>[Ev])?Y?|(?P<fr@>R)|(?P<fb@>B)(?P<fe5@>E)?Y)(?P<f@>f)"
        r"(?P<n@>[polg])(?P<k@>[ud])(?P<u@>[Ojk])"
    ),
    # النصف الأول من القرن العشرين · النصف الثاني من الثمانينيات
    "fraction_of_age": (
        r"(?P<p@>[K4])f?(?P<n@>[uo9lA])f{1,2}"
        r"(?:c(?:(?P<c@>[uo])E?|(?P<ca@>A))|C?(?P<x@>x)(?:f{0,2}c(?:[Ag]|[do])?)?)"
    ),
    # ۱۸، ۱۹ و ۲۰ دی ۱۴۰۱
    "day_list": rf"(?P<d@>{DAY})(?P<c@>(?:,?[,&]{DAY}){{2,4}})f{{0,3}}{MONTH}(?:{YEAR}|{SHIFT})?",
    # ۲۰ تا ۲۵ مهر ۱۴۰۰ · من 13 إلى 15 يوليو · 25 و 29 آبان
    "days": rf"F?f?(?P<d@>{DAY})v?f?(?P<c@>[t\-&])[Ff]?j?(?P<l@>{DAY})v?f{{0,3}}{MONTH}(?:{YEAR}|{SHIFT})?",
    # الخميس والجمعة والسبت 23 و24 و25 يناير · شنبه و یکشنبه (۶ و ۷ بهمن)
    "weekday_list": (
        rf"j?(?P<w@>[Ww])(?:(?:,?&|,)j?[Ww]){{1,6}},?\(?(?P<d@>{DAY})(?P<c@>(?:,?[,&]{DAY}){{1,6}})f{{0,3}}"
        rf"{MONTH}(?:{YEAR}|{SHIFT})?"
    ),
    # من الخميس 5 إلى الأحد 8 مارس · الجمعة والسبت 26 و27 أبريل
    "weekday_days": (
        rf"(?:F?f?j?(?P<w@>[Ww]),?(?P<d@>{DAY})f?(?P<c@>[t\-&])[Ff]?j?[Ww],?(?P<l@>{DAY})"
        rf"|j?(?P<w2@>[Ww])&j?[Ww],?(?P<d2@>{DAY})f?(?P<c2@>[t\-&])(?P<l2@>{DAY}))f{{0,3}}"
        rf"{MONTH}(?:{YEAR}|{SHIFT})?"
    ),
    # ليلة 23/24 نوفمبر
    "days_joined": rf"(?P<q@>q)f{{0,3}}{MONTH}(?:{YEAR}|{SHIFT})?",
    # من 3 إلى 5 من الشهر الجاري
    "days_of_month": (
        rf"F?f?(?P<d@>{DAY})(?P<c@>[t\-&])[Ff]?j?(?P<l@>{DAY})f(?:(?P<sb@>B)(?P<sv@>[O0])|(?P<su@>[O0])(?P<sa@>[Ag]))"
    ),
    # د اپریل ۱۶ او ۱۷ · دسمبر کی 13، 14 اور 15 تاریخ
    "month_day_list": rf"f?(?P<m@>M)f{{0,2}}(?P<d@>{DAY})(?P<c@>(?:,?[,&]{DAY}){{1,4}})f?",
    # يوليو 13-15
    "month_days": (
        r"f?(?:(?P<y0@>y)(?P<e@>[Ev])?[fYE]{1,3})?(?P<m@>M)f{0,2}"
        rf"(?P<d@>{DAY})f?(?P<c@>[t\-])(?P<l@>{DAY})(?:f{{0,1}},(?P<y@>y))?f?"
    ),
    # د ۱۴۰۱ کال د کب ۱۸ · 2020 يناير 5
    "year_month_day": rf"(?P<y@>y)(?P<e@>[Ev])?(?:[fY,E]{{0,3}})(?P<m@>M)O?f{{0,2}}(?P<d@>{DAY})(?![%tS])f{{0,2}}",
    # د ۱۴۰۲ کال د وږي په میاشت
    "year_month": r"(?P<y@>y)(?P<e@>[Ev])?[fYE]{1,3}(?P<m@>M)(?:f?[O0])?",
    # گزشتہ سال 15 جون
    "shift_day_month": (
        rf"(?:(?P<sr2@>R)|(?P<sb2@>B)(?P<sv2@>Y))f{{1,2}}(?P<m3@>M)O?f{{0,2}}(?P<d2@>{DAY})f?"
        rf"|(?:(?P<sr@>R)|(?P<sb@>B)(?P<sv@>Y))f?(?:(?P<d@>{DAY})f?)?(?P<m@>[Mm])"
    ),
    "shift_day": (
        r"(?:(?P<sr@>R)|(?P<sb@>B)(?P<sv@>[O0]))f?"
        rf"(?:(?P<d@>{DAY})f|(?P<o@>o)(?![SihjkO0YCcsMmK4])|(?P<g@>g)f)"
    ),
    # مې 24, 2025 · تلې ۱۸مه، ۱۳۹۴ل
    "month_day_year": rf"f?(?P<m@>M)f{{0,2}}(?P<d@>{DAY})f{{0,2}},?Y?(?P<y@>y){ERA}?",
    # 14-أيار-2021 · ٢٩/شعبان/١٤٤٤
    # ١٥ی ١٠ی ٢٠٢٣
    "numbered_month": r"(?:(?P<d@>[dz])(?P<f@>f)O?|O)(?P<mn@>[dz])(?P<f2@>f)Y?(?P<y@>y)",
    "joined_date": r"(?P<d@>[dz])(?P<c@>[/\-])(?P<m@>[Mm])(?P=c@)(?P<y@>[yb])(?P<e@>[Ev]{1,2})?",
    # ۱۸ اسفند ۱۴۰۱ · الأول من رمضان · بیست و دوم بهمن ماه سال جاری
    "day_month": (
        rf"(?P<d@>{DAY}|8(?=j))v?(?:-(?=f))?(?:,(?=M[,f]?y))?(?:R(?=f?[O0]?M))?j?f{{0,3}}"
        rf"{MONTH}(?:{YEAR}|{SHIFT})?"
    ),
    # مارچ کے پہلے ہفتے · آئندہ ماہ کے آخری دن
    "nth_in_month": (
        r"(?:(?P<m@>M)O?(?:f?(?P<y@>y)(?P<e@>E)?)?|(?P<sr@>R)|(?P<sb@>B)(?P<sv@>O))"
        r"(?P<f@>f)(?P<n@>[olg])(?P<u@>[kCj])"
    ),
    # د اپرېل پر ۲۷مه
    "month_day": (
        rf"f?(?P<m@>M)(?:f?O)?(?:f{{1,2}}|(?P<t@>t))(?:(?P<d@>{DAY})f{{1,2}}|(?P<o@>o))"
        r"|f?(?P<m3@>M)O?(?:(?P<g0@>[dz])(?P<g@>f)|(?P<b@>[dzo])(?:f{1,2}(?P<y@>b))?(?![%tSXj]))"
    ),
    # الثلاثاء الثالث من شهر ايلول من عام 2014 · اخر يوم بشهر عشرة سنة 2015
    "nth_weekday": (
        rf"(?:(?P<n@>[ol89])j?(?P<w@>[Ww])|j?(?P<w2@>[Ww])(?P<n2@>[ol9])f)f{{0,2}}{MONTH}(?:{YEAR}|{SHIFT})?"
    ),
    # مهر ۱۴۰۰ · تشرين الثاني من العام الماضي
    "month_year": rf"{MONTH}(?:{YEAR}|{SHIFT})",
    # الأسبوع الأول من شهر أكتوبر 2014 · اخر يوم بشهر عشرة سنة 2015
    "nth_of_month": (
        r"(?:(?P<n@>[uol8])(?P<u@>[jk])|(?P<u2@>[jkR])(?P<n2@>[olp]))"
        rf"(?:f{{0,2}}|F){MONTH}(?:{YEAR}|{SHIFT})?"
    ),
    # آخر اثنين من الشهر القادم
    "nth_of_shifted": (
        r"(?:(?P<n@>[uol])(?:j?(?P<w@>[Ww])|(?P<u@>[jk]))|(?P<u2@>k)(?P<n2@>[ol9]))f{1,2}"
        r"(?:(?P<su@>[O0])(?P<sa@>[Ag])|(?P<sb@>B)(?P<sv@>[O0]))"
    ),
    # مهرماه · شهر رمضان · يناير الماضي · «فروردین» in «فروردین تا خرداد ۱۴۰۰»
    "month": (
        r"(?:[O0]?f?(?P<m@>[Mm])f?O|[O0]f?(?P<m3@>[Mm])|(?P<m4@>M)(?P<sa@>A)"
        r"|(?P<m6@>M)(?P<m2@>\(M\)|/?M)"
        r"|(?P<m5@>M)(?=(?:[,&t\-]f?[O0]?M[O0]?){1,4}(?:f?Y){0,2}[yYRB])|0(?P<mn@>[do])"
        r"|(?:(?<=[fGt])(?P<m7@>M)|(?P<m8@>M)(?=I|[t\-]f?[O0]?M))(?![bdzyYRo0OB])|(?P<b@>B)(?P<m9@>M))"
    ),
    # اواخر آبان · د تلې په پای کې
    "part_of_month": (
        r"(?:(?P<p@>p)f?(?P<m@>M)|f?(?P<m6@>M)O?(?P<f@>f)?(?P<p2@>p)"
        r")(?![O0yYbz/(AMm]|f?[YRB])"
    ),
    # تابستان ۱۴۰۰ · بهار امسال
    "season": (
        rf"s?(?P<r@>r)f?(?:{YEAR}|{SHIFT})|(?P<r3@>r)(?=&s?rf?(?:Y|f)?[ybYRB])"
        r"|(?P<y0@>y)[EYf]{1,3}(?P<r2@>r)|(?P<sr2@>R)(?P<r4@>r)|(?P<b@>B)s?(?P<r5@>r)"
    ),
    # سوم این ماه · ٣٠ من الشهر الجاري
    "day_of_month": (
        rf"(?P<d@>{DAY})f?"
        r"(?:(?P<sb@>B)(?P<sv@>[O0])|(?P<su@>[O0])(?P<sa@>[Ag])(?P<e@>E)?|(?P<sr@>R)|(?P<sx@>A))"
    ),
    # سالهای ۱۳۶۰، ۱۳۶۱ و ۱۳۶۲
    "year_list": r"f?[YD]f?(?P<y@>[by])(?P<c@>(?:[,&][by]){1,5})(?![\-t][by])(?P<e@>E)?",
    # سالهای ۵۹ تا ۷۲ · از سال ۸۸ تا ۹۲ · ۱۳۹۸-۱۴۰۰
    "years": (
        rf"(?:F?f?[YD]f?(?P<y@>[bzy])(?P<c@>f?[t\-&])f?Y?(?P<l@>[bzy]){ERA}?"
        r"|(?P<y2@>y)f?[t\-](?P<l2@>y)(?P<e2@>[Ev])?|F(?P<y3@>y)&(?P<l3@>y)(?P<e3@>[Ev])?"
        r"|f?(?P<y4@>y)&f?(?P<l4@>y)(?P<e4@>[Ev])?(?:(?:Yf?)?(?P<b4@>F)|Y))"
    ),
    # سال ۱۴۰۰ · عام 2022م · ۲۰۲۵ز کال · ۱۲۱۰ میلادی
    "year": rf"(?:YE?f?|Y[Ag]E?|BY)(?P<y@>[bzy])(?:f?{ERA})?(?!f?C)|(?P<y2@>y)f?(?P<e2@>[Ev]{{1,2}})Y?|(?P<y3@>y)Y",
    # السبعينيات · ثمانينيات القرن الماضي · 1990 کی دہائی
    "age_word": (
        r"C(?P<n1@>o)f{0,2}c(?P<c@>[od])|(?P<x@>x)(?:f{0,2}c(?:(?P<xa@>[Ag])|(?P<xc@>[do]))?)?"
        r"|(?:Yf?)?(?P<n@>[by])f?CY?|(?P<n2@>[by])(?P<f@>f)Y|(?P<nc@>o)c(?P<e@>E)?|(?P<nd@>d)(?P<fc@>f)c(?P<e2@>E)?"
    ),
    # دهه ۶۰ · قرن نوزدهم میلادی
    "age": rf"(?P<u@>[Cc])f?(?P<n@>[udobzy])(?:(?P<c@>[&t])(?:f?[Cc])?(?P<l@>[udobzy]))?{ERA}?",
    "numeric": r"(?P<q@>Q)(?:f?(?P<e@>[Ev]{1,2}))?",
    "numeric_two": r"(?P<q@>q)(?P<e@>[Ev]{1,2})?",
    # سه روز پیش · یک ساعت و ۲۰ دقیقه پیش · ڈیڑھ سال قبل · ساڑھے تین گھنٹے قبل
    "ago": (
        rf"(?P<v@>\?)?(?:(?P<k@>[K4~])?(?P<n@>[udzbyn?D])(?P<h@>&?K)?|(?P<x@>5))(?P<u@>{UNIT}|w)"
        rf"(?:(?P<h2@>&K)|&(?P<n2@>[udzb])(?P<u2@>{UNIT}))?f?(?P<g@>[gAl])"
    ),
    # دو شب پیش
    "nights_ago": r"(?P<n@>[udzb])(?P<p@>P)(?P<g@>g)",
    # نیم ساعت پیش
    "half_ago": rf"K(?P<u@>{UNIT})(?P<g@>[gA])",
    # الأسابيع الثلاثة القادمة
    "periods": rf"(?P<u@>{UNIT})f?(?P<n@>[udob])(?P<g@>[Al])(?!f[yYOM0cRB])",
    # آخر ثلاثة أشهر
    "last_periods": rf"(?P<g@>l)(?:(?P<n@>[udb])(?P<u@>{UNIT})|(?P<u2@>D))(?!f?[yYOM0cRBA])",
    # گزشتہ دو دن
    "past_periods": rf"(?P<b@>[Bp])(?:(?P<n@>[udbz])|(?P<x@>5))(?P<u@>{UNIT})(?!g)",
    "ago_dual": r"(?P<u@>D)(?P<g@>[gA])",
    # قبل يومين · خلال اسبوعين · منذ 3 أيام
    # قبل نصف ساعة · قبل عام ونصف العام · قبل سنة وثلاثة أشهر · بعد أسبوع من الآن
    "ago_before": (
        rf"(?P<g@>G)f?(?:(?P<k@>[K4])(?P<u3@>{UNIT})|(?:(?P<n@>[udzobyn?])?(?P<u@>{UNIT})|(?P<u2@>D))"
        rf"(?:(?P<h@>&[K4](?:{UNIT}|H)?)|&(?:(?P<n2@>[udzb])(?P<u4@>{UNIT})|(?P<u5@>D|{UNIT})))?)(?P<now@>g)?(?![Al]|E?[byMmo]|f?[udb][Al])"
    ),
    # من أسبوع · من 3 أيام
    "ago_from": rf"(?P<g@>f)(?:(?P<n@>[db])?(?P<u@>{UNIT})|(?P<u2@>D))(?=[,.;)N]|\Z)",
    # پایان سال · ابتدای ماه
    "part_of_period": (
        r"(?P<p@>p|o(?=f?[kY]))f?(?P<u@>[kO0Y])(?P<e@>E)?(?![bzydoAgBRM])"
        r"|(?P<u4@>[OYk])(?P<f@>f)(?P<p2@>p)"
        r"|(?P<o@>o)(?:(?P<b@>B)(?P<u2@>[kY])|(?P<u3@>[kY])(?P<a@>[Ag]))"
    ),
    "weekday_of_week": r"j?f?(?P<w@>[Ww])f?(?:(?P<b@>B)k|(?P<n@>[udb])k(?P<g@>[gA])|k(?P<a@>[Ag]))",
    # ليل الأحد/الاثنين · جمعہ اور ہفتہ کی درمیانی شب
    "night_between": (r"(?<=P)(?P<w@>[Ww])[/\-]?(?P<w2@>[Ww])(?P<a@>A)?|(?P<w3@>[Ww])&(?P<w4@>[Ww])f(?P<p@>P)"),
    # پنجشنبه شب گذشته · روز شنبه
    "weekday": (
        r"(?:(?P<w3@>[Ww])(?P<p3@>P)(?P<a3@>A)"
        r"|(?P<w4@>k)(?=&j?[Ww][fI])|(?P<b@>B)j?(?P<w@>[Ww])|(?P<j@>[jR]?f?)(?P<w2@>[Ww])(?P<a@>[Ag])?)"
    ),
    # هفته گذشته · این ماه
    "shift": (
        rf"(?:(?P<u@>{DATE_UNIT})(?P<e2@>E)?(?P<a@>[Ag])|(?P<b@>B)(?P<e3@>E)?(?P<u2@>{DATE_UNIT})|p?(?P<p@>P)(?P<a2@>[Ag]))"
        r"(?P<e@>E)?"
    ),
    "relative": r"j?(?P<r@>R)",
    "clock": r"[fH]?[hH]{0,2}(?P<t@>T)[7i]?f?-?(?:(?P<a@>[av]|P(?![Ag])))?",
    # شام ساڑھے پانچ بجے · درې بجې
    "oclock": (
        r"[hH]?(?:(?P<a@>P)f{0,2})?(?:[fF]?(?P<b@>[ud])t)?(?:(?P<k@>[K4~])?(?P<h@>[udo])(?P<k2@>K)?|(?P<x@>5))7(?:(?P<i@>[udob])i)?(?P<a2@>P(?![Ag]))?"
    ),
    # یک ربع به شش · ۱۵ دقیقه به ساعت ۱۶
    "to_hour": r"[hH]{0,2}(?:u?(?P<q@>4)|(?P<i@>[udb])i)(?P<f@>f)h?(?P<h@>[ud])(?:(?P<a@>[avP]))?",
    # ساعت ۸ و ۳۰ دقیقه · الساعة الثامنة والنصف
    "hour": (
        r"[hH]{1,2}f?(?P<h@>[udzo9])(?:&?(?P<i@>[udzob])i(?:&?(?P<s@>[udzob])S)?"
        r"|(?P<f@>[&~][K43])(?:(?P<c@>[&~])(?P<i2@>[ud])i)?|(?P<c2@>~)(?P<i3@>[ud])i?)?"
        r"(?:-?(?P<a@>[av]|P(?![Ag])))?"
    ),
    # من الخامسة إلى السابعة مساء
    "first_hour": r"(?<=[fF])(?P<h@>[d9])(?P<f@>[&~][K43])?(?=(?P<c@>t[fF]?|&)H?[d9](?:[&~][K43])?f?P)",
    # الثالثة فجرا · ۸ صبح
    "minutes_past": r"(?P<h@>[ud9])&(?P<i@>[udzb])i(?P<a@>P)(?![Ag])",
    "bare_hour": (
        r"(?:(?P<h@>[d9])(?P<f@>[&~][K43])?|(?P<h2@>9)(?P<f2@>[&~][K43])?f|(?P<h3@>d)(?P<g@>f))"
        r"(?P<a@>P)(?![Mm])"
    ),
    # جام جهانی ۲۰۱۴ · (2014)
    # في 2018 · منذ 2011 · أواخر 2019 · 2018 میں
    "bare_year": (
        r"(?<=[X:(fGtFpI1s])(?P<y@>y)(?!&?[SihjkO0YCcDudb])|(?P<y2@>y)(?=[Ift:]|(?:[,&]y)+[If])"
        r"|(?<=&)(?P<y3@>y)"
    ),
    "zone": r"(?P<z@>Z)(?P<z2@>Z)?",
    "holiday": rf"(?:(?P<o@>o)j|(?P<b@>B))?(?P<v@>V)(?:{YEAR}|{SHIFT})?",
    "recurring": rf"e(?:[udbzo])?(?:j?[WwPR]|{UNIT})",
    # اواخر شب
    "part": r"p?(?P<p@>P)",
    "duration": rf"(?:[udobyzn?]&?){{0,6}}[udobyzn?D8](?:&K)?(?P<u@>{UNIT})(?!y|b&b)(?:&K)?|(?P<n@>[ud])(?P<p@>P)|D",
}
