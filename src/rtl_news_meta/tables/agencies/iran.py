"""Agencies, newspapers, broadcasters and sites of Iran.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
irna.ir IR agency fa,ar,ur,ps,fa-AF,ckb IRNA
  fa ایرنا، خبرگزاری جمهوری اسلامی، خبرگزاری جمهوری اسلامی ایران، ایرنا پلاس
  ar إرنا، إيرنا، وكالة الجمهورية الإسلامية للأنباء
  ur ارنا، ایرنا
  ps ایرنا، ارنا
  ckb ئیرنا
isna.ir IR agency fa,ar ISNA
  fa ایسنا، خبرگزاری دانشجویان ایران، خبرگزاری دانشجویان، خبرگزاری دانشجویان ایران ایسنا
  ar إيسنا، إسنا
  ur اسنا، ایسنا
  ps ايسنا
farsnews.ir IR agency fa,ar,ur,ps,fa-AF,ckb Fars News Agency
  fa فارس*، فارس نیوز، فارسنا
  ar فارس*، فارس الإيرانية
  ur فارس*، فارس نیوز ایجنسی
mehrnews.com IR agency fa,ar,ur,ckb Mehr News Agency
  fa مهر*، مهرنیوز، مهر نیوز
  ar مهر*، مهر للأنباء
  ur مہر*، مہر خبررساں ایجنسی، مہر نیوز
tasnimnews.com IR agency fa,ar,ur,ps,fa-AF,ckb Tasnim News Agency
  fa تسنیم، تسنیم نیوز
  ar تسنيم، تسنيم الدولية
  ur تسنیم
  ckb تەسنیم
ilna.ir IR agency fa ILNA
  fa ایلنا، خبرگزاری کار ایران
  ar إيلنا
iribnews.ir IR agency fa IRIB News Agency
  fa خبرگزاری صدا و سیما، صدا و سیما، واحد مرکزی خبر، شبکه خبر، صداوسیمای جمهوری اسلامی ایران
  ar التلفزيون الإيراني، هيئة الإذاعة والتلفزيون الإيرانية
yjc.ir IR agency fa,ar,fa-AF Young Journalists Club
  fa باشگاه خبرنگاران جوان، باشگاه خبرنگاران
  ar نادي المراسلين الشباب
mizanonline.ir IR agency fa Mizan News Agency
  fa میزان*، میزان آنلاین، خبرگزاری قوه قضائیه
  ar ميزان*
iqna.ir IR agency fa,ar,ur IQNA
  fa ایکنا، خبرگزاری بین المللی قرآن
  ar إكنا
  ur ایکنا نیوز
shana.ir IR agency fa Shana
  fa شانا
  ar شانا
ana.ir IR agency fa ANA
  fa خبرگزاری آنا، آنا*، خبرگزاری دانشگاه آزاد اسلامی
icana.ir IR agency fa ICANA
  fa خانه ملت*، خبرگزاری خانه ملت
hawzahnews.com IR agency fa,ar,ur Hawzah News
  fa حوزه*، حوزه نیوز، خبرگزاری حوزه
  ar الحوزة*، حوزة نيوز
  ur حوزہ نیوز، حوزہ نیوز ایجنسی
shafaqna.com IR agency fa,ar,ur Shafaqna
  fa شفقنا، شفقنا افغانستان
  ar شفقنا
abna24.com IR agency fa,ar,ur AhlulBayt News Agency
  fa ابنا*، خبرگزاری اهل بیت، ابنانیوز
  ar أبنا*، وكالة أهل البيت للأنباء، وكالة أنباء أهل البيت
  ur ابنا*، ابنا نیوز، اہل بیت نیوز ایجنسی
taghribnews.com IR agency fa,ar,ur Taghrib News Agency
  fa تقریب*، تقریب نیوز
  ar التقريب*، وكالة أنباء التقريب
  ur تقریب نیوز، تقریب خبررساں ایجنسی
defapress.ir IR agency fa,ar Defapress
  fa دفاع پرس، دفاع مقدس*، خبرگزاری دفاع مقدس
  ar دفاع برس
snn.ir IR agency fa Student News Network
  fa دانشجو*، خبرگزاری دانشجو، شبکه خبر دانشجو
ibna.ir IR agency fa Iran's Book News Agency
  fa ایبنا، خبرگزاری کتاب ایران، خبرگزاری کتاب
chn.ir IR agency fa Cultural Heritage News
  fa میراث خبر، خبرگزاری میراث فرهنگی
chtn.ir IR agency fa Mirasarya
  fa میراث آریا
imna.ir IR agency fa Imna
  fa ایمنا
iscanews.ir IR agency fa ISCA News
  fa ایسکانیوز، ایسکا نیوز
iana.ir IR agency fa IANA
  fa ایانا، خبرگزاری کشاورزی ایران
borna.news IR agency fa Borna
  fa برنا*، برنانیوز
mojnews.com IR agency fa Moj News Agency
  fa موج*
aryanews.com IR agency fa Arya News Agency
  fa آریا*، آریانیوز
basijnews.ir IR agency fa Basij News
  fa بسیج نیوز، خبرگزاری بسیج
sepahnews.com IR site fa Sepah News
  fa سپاه نیوز
iranpress.com IR agency fa,ar,ur Iran Press
  fa ایران پرس
  ar إيران برس
  ur ایران پریس
rasanews.ir IR agency fa,ar,ur Rasa News
  fa رسا*، خبرگزاری رسا
  ur رسا نیوز
shabestan.ir IR agency fa Shabestan
  fa شبستان*
tahlilbazaar.com IR agency fa Bazaar
  fa خبرگزاری بازار
tabnak.ir IR site fa,ar Tabnak
  fa تابناک*، تابناک جوان، تابناک با تو
  ar تابناك*
asriran.com IR site fa Asr Iran
  fa عصر ایران
  ar عصر إيران
khabaronline.ir IR agency fa Khabar Online
  fa خبرآنلاین، خبر آنلاین
  ar خبر أونلاين
entekhab.ir IR site fa Entekhab
  fa انتخاب*، سایت انتخاب، پایگاه خبری انتخاب
fararu.com IR site fa Fararu
  fa فرارو
alef.ir IR site fa Alef
  fa سایت الف، پایگاه خبری الف، الف*
jamaran.news IR site fa Jamaran
  fa جماران*، پایگاه خبری جماران
rajanews.com IR site fa Raja News
  fa رجانیوز، رجا نیوز
mashreghnews.ir IR site fa Mashregh News
  fa مشرق*، مشرق نیوز
jahannews.com IR site fa Jahan News
  fa جهان نیوز
parsine.com IR site fa Parsine
  fa پارسینه
aftabnews.ir IR site fa Aftab News
  fa آفتاب نیوز
bultannews.com IR site fa Bultan News
  fa بولتن نیوز، بولتن*
nasimonline.ir IR site fa Nasim Online
  fa نسیم آنلاین، نسیم*
ensafnews.com IR site fa Ensaf News
  fa انصاف نیوز
etemadonline.com IR site fa Etemad Online
  fa اعتمادآنلاین، اعتماد آنلاین
eghtesadnews.com IR site fa Eghtesad News
  fa اقتصادنیوز، اقتصاد نیوز
eghtesadonline.com IR site fa Eghtesad Online
  fa اقتصادآنلاین، اقتصاد آنلاین
eghtesaad24.ir IR site fa Eghtesaad 24
  fa اقتصاد ۲۴
tejaratnews.com IR site fa Tejarat News
  fa تجارت نیوز
namehnews.com IR site fa Nameh News
  fa نامه نیوز
khabarfoori.com IR site fa Khabar Foori
  fa خبرفوری*، خبر فوری*
rokna.net IR site fa Rokna
  fa رکنا
didbaniran.ir IR site fa Didban Iran
  fa دیده بان ایران
baharnews.ir IR site fa Bahar News
  fa بهار نیوز، بهار*
rouydad24.ir IR site fa Rouydad 24
  fa رویداد ۲۴
faradeed.ir IR site fa Faradeed
  fa فرادید
bartarinha.ir IR site fa Bartarinha
  fa برترین ها
varzesh3.com IR site fa Varzesh3
  fa ورزش سه، ورزش ۳
tarafdari.com IR site fa Tarafdari
  fa طرفداری*
khabarvarzeshi.com IR site fa Khabar Varzeshi
  fa خبر ورزشی*
navad.net IR site fa Navad
  fa نود*
footballi.net IR site fa Footballi
  fa فوتبالی*
hamshahrionline.ir IR newspaper fa Hamshahri
  fa همشهری*، همشهری آنلاین
  ar همشهري*
jamejamonline.ir IR newspaper fa Jam-e Jam
  fa جام جم، جام جم آنلاین
kayhan.ir IR newspaper fa,ar Kayhan
  fa کیهان*
  ar كيهان*، كيهان الإيرانية
ettelaat.com IR newspaper fa Ettelaat
  fa اطلاعات*
sharghdaily.com IR newspaper fa Shargh
  fa شرق*، شبکه شرق
etemadnewspaper.ir IR newspaper fa Etemad
  fa اعتماد*
resalat-news.com IR newspaper fa Resalat
  fa رسالت*
jomhourieslami.net IR newspaper fa Jomhouri Eslami
  fa روزنامه جمهوری اسلامی، جمهوری اسلامی*
javanonline.ir IR newspaper fa Javan
  fa جوان*، جوان آنلاین
vatanemrooz.ir IR newspaper fa Vatan-e Emrooz
  fa وطن امروز
farhikhtegandaily.com IR newspaper fa Farhikhtegan
  fa فرهیختگان*
hammihanonline.ir IR newspaper fa Ham-Mihan
  fa هم میهن، هم میهن آنلاین
armanmeli.ir IR newspaper fa Arman-e Melli
  fa آرمان ملی، آرمان*
ebtekarnews.com IR newspaper fa Ebtekar
  fa ابتکار*
khorasannews.com IR newspaper fa Khorasan
  fa خراسان*
siasatrooz.ir IR newspaper fa Siasat-e Rooz
  fa سیاست روز*، روزنامه سیاست روز
qudsonline.ir IR newspaper fa Quds
  fa قدس آنلاین، روزنامه قدس
irannewspaper.ir IR newspaper fa Iran
  fa روزنامه ایران
donya-e-eqtesad.com IR newspaper fa Donya-e Eqtesad
  fa دنیای اقتصاد*
presstv.ir IR broadcaster - Press TV
  fa پرس تی وی
  ar برس تي في، برس تي وي
  ur پریس ٹی وی
  ckb پرێس تی ڤی
alalam.ir IR broadcaster fa,ar Al-Alam
  fa العالم*
  ar العالم*، قناة العالم، قناة العالم الإخبارية
  ur العالم*
parstoday.ir IR broadcaster fa,ar,ur,ps,fa-AF,ckb ParsToday
  fa پارس تودی
  ar بارس تودي، بارس توداي
  ur پارس ٹوڈے
  ckb پارستوودەی
sahartv.ir IR broadcaster ur,ckb Sahar TV
  fa شبکه سحر
  ar قناة سحر
  ur سحر ٹی وی، سحر نیوز، سحر عالمی نیٹ ورک
hispantv.com IR broadcaster - HispanTV
  fa هیسپان تی وی
  ar هيسبان تي في
honaronline.ir IR site fa Honar Online
  fa هنرآنلاین، هنر آنلاین
theater.ir IR site fa Iran Theater
  fa ایران تئاتر
cinemapress.ir IR site fa Cinema Press
  fa سینماپرس، سینما پرس
zoomit.ir IR site fa Zoomit
  fa زومیت
digiato.com IR site fa Digiato
  fa دیجیاتو
citna.ir IR site fa Citna
  fa سیتنا
esfahanzibaonline.ir IR newspaper fa Esfahan Ziba
  fa اصفهان زیبا
esfahanemrooz.ir IR newspaper fa Esfahan Emrooz
  fa اصفهان امروز
golestan24.com IR site fa Golestan 24
  fa گلستان ۲۴
pana.ir IR agency fa PANA
  fa پانا، خبرگزاری دانش آموزی، خبرگزاری پانا
hra-news.org US agency fa HRANA
  fa هرانا، خبرگزاری هرانا
stnews.ir IR agency fa STNews
  fa خبرگزاری علم و فناوری
fardanews.com IR site fa Farda News
  fa فردانیوز، فردا نیوز
boursenews.ir IR site fa Bourse News
  fa بورس نیوز، بورس نیوز ایران
sena.ir IR site fa Sena
  fa سنا*، پایگاه خبری بازار سرمایه
iusnews.ir IR site fa Iranian Students' Newsletter
  fa خبرنامه دانشجویان ایران، خبرنامه دانشجویان
salamatnews.com IR site fa Salamat News
  fa سلامت نیوز
asrekhodro.com IR site fa Asre Khodro
  fa عصر خودرو
afkarnews.com IR site fa Afkar News
  fa افکارنیوز، افکار نیوز
shohadayeiran.com IR site fa Shohadaye Iran
  fa شهدای ایران*، پایگاه خبری شهدای ایران
seratnews.com IR site fa Serat News
  fa صراط نیوز، صراط*
jamnews.com IR site fa Jam News
  fa جام نیوز
saat24.news IR site fa Saat 24
  fa ساعت ۲۴*
ion.ir IR newspaper fa Iran Online
  fa ایران آنلاین
mardomsalari.ir IR newspaper fa Mardomsalari
  fa مردم سالاری*، روزنامه مردم سالاری
football360.ir IR site fa Football 360
  fa فوتبال ۳۶۰
parsfootball.com IR site fa Pars Football
  fa پارس فوتبال
dolat.ir IR site fa Government of Iran
  fa پایگاه اطلاع رسانی دولت
president.ir IR site fa Presidency of Iran
  fa پایگاه اطلاع رسانی ریاست جمهوری
"""
