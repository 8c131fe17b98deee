"""Agencies, newspapers, broadcasters and sites of the Arabian peninsula.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
spa.gov.sa SA agency ar,fa,ur Saudi Press Agency
  fa خبرگزاری رسمی عربستان، خبرگزاری عربستان
  ar واس، و ا س، وكالة الأنباء السعودية
  ur سعودی خبر رساں ایجنسی، ایس پی اے، سعودی پریس ایجنسی، سعودی پریس ایجنسی ایس پی اے
  ckb ئاژانسی هەواڵی سعوودیە
  en SPA
wam.ae AE agency ar,fa,ur WAM
  fa وام*، خبرگزاری رسمی امارات، خبرگزاری امارات
  ar وام*، وكالة أنباء الإمارات، وكالة الأنباء الإماراتية
  ur وام*، اماراتی خبر رساں ایجنسی
  en WAM
kuna.net.kw KW agency ar KUNA
  fa کونا، خبرگزاری رسمی کویت
  ar كونا، وكالة الأنباء الكويتية
  en KUNA
qna.org.qa QA agency ar QNA
  fa قنا*، خبرگزاری رسمی قطر
  ar قنا*، وكالة الأنباء القطرية
  en QNA
bna.bh BH agency ar BNA
  fa بنا*، خبرگزاری رسمی بحرین
  ar بنا*، وكالة أنباء البحرين
  en BNA
omannews.gov.om OM agency ar ONA
  ar العمانية*، وكالة الأنباء العمانية
saba.ye YE agency ar Saba News Agency
  fa خبرگزاری سبا، خبرگزاری یمن
  ar سبأ*، وكالة الأنباء اليمنية، وكالة الأنباء اليمنية سبأ
sabanew.net YE agency ar Saba News Agency (Aden)
  ar سبأ نت*
alriyadh.com SA newspaper ar Al Riyadh
  fa روزنامه الریاض
  ar الرياض*، صحيفة الرياض، جريدة الرياض، خاص بالرياض
okaz.com.sa SA newspaper ar Okaz
  fa عکاظ
  ar عكاظ، عكاظ السعودية
al-jazirah.com SA newspaper ar Al Jazirah
  ar صحيفة الجزيرة، جريدة الجزيرة، الجزيرة السعودية، مكتب الجزيرة
aawsat.com GB newspaper ar,fa,ur Asharq Al-Awsat
  fa الشرق الاوسط*
  ar الشرق الأوسط*، الشرق الأوسط أونلاين، صحيفة الشرق الأوسط، جريدة الشرق الأوسط
  ckb ڕۆژنامەی شەرقولئەوسەت
alwatan.com.sa SA newspaper ar Al Watan (Saudi Arabia)
  ar الوطن السعودية
alyaum.com SA newspaper ar Al Yaum
  ar اليوم السعودية
al-madina.com SA newspaper ar Al Madina
  ar المدينة*، صحيفة المدينة، جريدة المدينة، المدينة السعودية
makkahnewspaper.com SA newspaper ar Makkah
  ar صحيفة مكة، جريدة مكة
aleqt.com SA newspaper ar Al Eqtisadiah
  ar الاقتصادية*، صحيفة الاقتصادية، الاقتصادية السعودية
arriyadiyah.com SA newspaper ar Arriyadiyah
  ar الرياضية*، صحيفة الرياضية
sabq.org SA site ar Sabq
  ar سبق*، صحيفة سبق، سبق الإلكترونية، صحيفة سبق الإلكترونية
alweeam.com.sa SA site ar Al Weeam
  ar الوئام*، صحيفة الوئام، الوئام الإلكترونية
3alyoum.com SA site ar Ain Alyoum
  ar عين اليوم
ajel.sa SA site ar Ajel
  ar صحيفة عاجل، عاجل الإلكترونية
almowaten.net SA site ar Al Mowaten
  ar المواطن*، صحيفة المواطن
akhbaar24.com SA site ar Akhbaar 24
  ar أخبار 24
argaam.com SA site ar Argaam
  ar أرقام*
arabnews.com SA newspaper - Arab News
  fa عرب نیوز
  ar عرب نيوز
  ur عرب نیوز
saudigazette.com.sa SA newspaper - Saudi Gazette
  ar سعودي جازيت، سعودي غازيت
  ur سعودی گزٹ
alarabiya.net SA broadcaster ar,fa,ur Al Arabiya
  fa العربیه*
  ar العربية*، العربية نت، قناة العربية
  ur العربیہ*، العربیہ اردو
  ckb ئەلعەرەبیە، عەرەبییە
  en AlArabiya
alekhbariya.net SA broadcaster ar Al Ekhbariya
  ar قناة الإخبارية، الإخبارية السعودية
mbc.net SA broadcaster ar MBC
  fa ام بی سی
  ar إم بي سي
  en MBC
asharq.com SA broadcaster ar Asharq News
  ar الشرق للأخبار، اقتصاد الشرق، الشرق بلومبرغ
albayan.ae AE newspaper ar Al Bayan
  ar البيان*، صحيفة البيان، البيان الإماراتية
alkhaleej.ae AE newspaper ar Al Khaleej
  fa روزنامه الخلیج، الخلیج*
  ar الخليج*، صحيفة الخليج، الخليج الإماراتية
emaratalyoum.com AE newspaper ar Emarat Al Youm
  ar الإمارات اليوم
alittihad.ae AE newspaper ar Al Ittihad
  ar الاتحاد*، الاتحاد الإماراتية، صحيفة الاتحاد
thenationalnews.com AE newspaper - The National
  fa روزنامه نشنال
  ar ذا ناشيونال، ذا ناشونال
  ur دی نیشنل
gulfnews.com AE newspaper - Gulf News
  fa گلف نیوز
  ar غلف نيوز، جلف نيوز
  ur گلف نیوز
khaleejtimes.com AE newspaper - Khaleej Times
  fa خلیج تایمز
  ar خليج تايمز
  ur خلیج ٹائمز
skynewsarabia.com AE broadcaster ar Sky News Arabia
  fa اسکای نیوز عربی
  ar سكاي نيوز عربية
eremnews.com AE site ar Erem News
  ar إرم نيوز، إرم*
al-ain.com AE site ar,fa Al Ain News
  ar العين الإخبارية
24.ae AE site ar 24
  ar موقع 24
alghad.tv EG broadcaster ar Al Ghad TV
  ar قناة الغد
alqabas.com KW newspaper ar Al Qabas
  fa القبس
  ar القبس
alraimedia.com KW newspaper ar Al Rai (Kuwait)
  ar الراي الكويتية
alanba.com.kw KW newspaper ar Al Anba
  ar الأنباء*، الأنباء الكويتية
alseyassah.com KW newspaper ar Al Seyassah
  ar السياسة الكويتية
aljarida.com KW newspaper ar Al Jarida
  ar الجريدة الكويتية
aljazeera.net QA broadcaster ar Al Jazeera
  fa الجزیره*، شبکه الجزیره، الجزیره قطر، الجزیره انگلیسی
  ar الجزيرة*، الجزيرة نت، قناة الجزيرة، الجزيرة القطرية، الجزيرة مباشر، الجزيرة الإنجليزية
  ur الجزیرہ*، الجزیرہ ٹی وی
  ps الجزیره*، الجزيرې*، الجزیرې ټلوېزیون
  ckb ئەلجەزیرە، جەزیرە
  en Al Jazeera
al-sharq.com QA newspaper ar Al Sharq
  ar الشرق القطرية
al-watan.com QA newspaper ar Al Watan (Qatar)
  ar الوطن القطرية
raya.com QA newspaper ar Al Raya
  ar الراية*، الراية القطرية، صحيفة الراية
alarab.qa QA newspaper ar Al Arab (Qatar)
  ar العرب القطرية
gulf-times.com QA newspaper - Gulf Times
  fa گلف تایمز
  ar غلف تايمز، جلف تايمز
alayam.com BH newspaper ar Al Ayam (Bahrain)
  ar الأيام البحرينية
akhbar-alkhaleej.com BH newspaper ar Akhbar Al Khaleej
  ar أخبار الخليج*
alwasatnews.com BH newspaper ar Al Wasat (Bahrain)
  ar الوسط البحرينية
alwatannews.net BH newspaper ar Al Watan (Bahrain)
  ar الوطن البحرينية
omandaily.om OM newspaper ar Oman Daily
  ar جريدة عمان، صحيفة عمان
alroya.om OM newspaper ar Al Roya
  ar الرؤية العمانية
alwatan.com OM newspaper ar Al Watan (Oman)
  ar الوطن العمانية
atheer.om OM site ar Atheer
  ar صحيفة أثير
almasirah.net.ye YE broadcaster ar Al Masirah
  fa المسیره*
  ar المسيرة*، قناة المسيرة، المسيرة نت
almasdaronline.com YE site ar Al Masdar Online
  ar المصدر أونلاين
adengad.net YE newspaper ar Aden Al Ghad
  ar عدن الغد
alkhaleejonline.net GB site ar Alkhaleej Online
  ar الخليج أونلاين
thenewkhalij.news GB site ar The New Khalij
  ar الخليج الجديد
twasul.info SA site ar Twasul
  ar صحيفة تواصل، تواصل الإلكترونية
al-marsd.com SA site ar Al Marsd
  ar صحيفة المرصد
slaati.com SA site ar Sada
  ar صحيفة صدى، صدى الإلكترونية
khabaragency.net YE agency ar Khabar Agency
  ar وكالة خبر
marebpress.net YE site ar Mareb Press
  ar مأرب برس
yemenmonitor.com YE site ar Yemen Monitor
  ar يمن مونيتور
almawqeapost.net YE site ar Al Mawqea Post
  ar الموقع بوست
almashhad-alyemeni.com YE site ar Al Mashhad Al Yemeni
  ar المشهد اليمني*
"""
