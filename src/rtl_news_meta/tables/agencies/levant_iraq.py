"""Agencies, newspapers, broadcasters and sites of Iraq, Syria, Lebanon, Jordan and Palestine, and of Arabs in London.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
ina.iq IQ agency ar Iraqi News Agency
  fa خبرگزاری رسمی عراق، خبرگزاری عراق، واع
  ar واع، و ا ع، وكالة الأنباء العراقية
  ckb ئاژانسی هەواڵی عێراق، ئاژانسی هەواڵی عێراقی
  en INA
ninanews.com IQ agency ar National Iraqi News Agency
  ar نينا*، الوكالة الوطنية العراقية للأنباء
alsumaria.tv IQ broadcaster ar Alsumaria
  fa السومریه، السومریه نیوز
  ar السومرية، السومرية نيوز
  ckb سومەرییە نیوز
shafaq.com IQ agency ar,ckb Shafaq News
  fa شفق نیوز
  ar شفق نيوز
  ckb شەفەق نیوز
baghdadtoday.news IQ agency ar Baghdad Today
  ar بغداد اليوم
almadapaper.net IQ newspaper ar Al Mada
  ar المدى*، صحيفة المدى
azzaman.com IQ newspaper ar Azzaman
  ar الزمان*، صحيفة الزمان
alsabaah.iq IQ newspaper ar Al Sabaah
  ar الصباح العراقية
alforatnews.iq IQ agency ar Alforat News
  fa الفرات نیوز
  ar الفرات نيوز
almaalomah.me IQ agency ar Almaalomah
  fa المعلومه*
  ar المعلومة*، وكالة المعلومة
mawazin.net IQ agency ar Mawazin News
  ar موازين نيوز
alsharqiya.com IQ broadcaster ar Alsharqiya
  ar الشرقية نيوز، قناة الشرقية
nasnews.com IQ site ar Nas News
  ar ناس نيوز
almirbad.com IQ broadcaster ar Al Mirbad
  ar المربد*، إذاعة المربد
burathanews.com IQ agency ar Buratha News
  ar براثا*، وكالة أنباء براثا
kitabat.com IQ site ar Kitabat
  ar كتابات*
imn.iq IQ broadcaster ar Iraqi Media Network
  ar شبكة الإعلام العراقي، العراقية الإخبارية
sana.sy SY agency ar,fa SANA
  fa سانا، خبرگزاری رسمی سوریه
  ar سانا، الوكالة العربية السورية للأنباء
  ur سانا
  ckb سانا
  en SANA
alwatan.sy SY newspaper ar Al Watan (Syria)
  ar الوطن السورية
enabbaladi.net SY site ar Enab Baladi
  ar عنب بلدي
syria.tv SY broadcaster ar Syria TV
  ar تلفزيون سوريا
zamanalwsl.net SY site ar Zaman Al Wasl
  ar زمان الوصل
npasyria.com SY agency ar,ckb North Press
  ar نورث برس
  ckb نۆرس پرێس
almarkazia.net LB agency ar Al Markazia
  ar المركزية*، وكالة الأنباء المركزية
nna-leb.gov.lb LB agency ar National News Agency
  ar وطنية*، الوكالة الوطنية للإعلام، الوطنية للإعلام
annahar.com LB newspaper ar An-Nahar
  fa النهار لبنان
  ar النهار اللبنانية
al-akhbar.com LB newspaper ar Al Akhbar
  fa الاخبار لبنان، روزنامه الاخبار
  ar الأخبار اللبنانية
assafir.com LB newspaper ar As-Safir
  fa السفیر*
  ar السفير*، صحيفة السفير، السفير اللبنانية
almanar.com.lb LB broadcaster ar Al-Manar
  fa المنار*
  ar المنار*، قناة المنار
  ur المنار*
almayadeen.net LB broadcaster ar Al Mayadeen
  fa المیادین
  ar الميادين، قناة الميادين، الميادين نت
  ur المیادین
  ckb مەیادین
lbcgroup.tv LB broadcaster ar LBCI
  ar إل بي سي، إل بي سي آي
mtv.com.lb LB broadcaster ar MTV Lebanon
  ar إم تي في اللبنانية
aljadeed.tv LB broadcaster ar Al Jadeed
  ar قناة الجديد، الجديد اللبنانية
elnashra.com LB site ar Elnashra
  ar النشرة*، موقع النشرة
lebanon24.com LB site ar Lebanon 24
  ar لبنان 24
lebanondebate.com LB site ar Lebanon Debate
  ar ليبانون ديبايت
aliwaa.com.lb LB newspaper ar Al Liwaa
  ar اللواء اللبنانية، صحيفة اللواء
nidaalwatan.com LB newspaper ar Nida Al Watan
  ar نداء الوطن
almodon.com LB site ar Al Modon
  ar موقع المدن، صحيفة المدن
petra.gov.jo JO agency ar Petra
  fa پترا*
  ar بترا*، وكالة الأنباء الأردنية، وكالة الأنباء الأردنية بترا
  en Petra*
alrai.com JO newspaper ar Al Rai (Jordan)
  ar الرأي الأردنية
addustour.com JO newspaper ar Ad-Dustour (Jordan)
  ar الدستور الأردنية
alghad.com JO newspaper ar Al Ghad
  ar الغد*، الغد الأردنية، صحيفة الغد، الغد الأردني
ammonnews.net JO site ar Ammon News
  ar عمون*، عمون نيوز
jo24.net JO site ar Jo24
  ar جو 24
almamlakatv.com JO broadcaster ar Al Mamlaka
  ar المملكة*، قناة المملكة
royanews.tv JO broadcaster ar Roya News
  ar رؤيا*، قناة رؤيا، رؤيا الإخبارية
khaberni.com JO site ar Khaberni
  ar خبرني*
almadenahnews.com JO site ar Almadenah News
  ar المدينة نيوز
wafa.ps PS agency ar WAFA
  fa وفا*، خبرگزاری وفا
  ar وفا*، وكالة الأنباء الفلسطينية، وكالة الأنباء والمعلومات الفلسطينية
  ur وفا*
  ckb وەفا
  en WAFA
maannews.net PS agency ar Maan News Agency
  fa خبرگزاری معا
  ar وكالة معا، معا*
safa.ps PS agency ar Safa
  ar صفا*، وكالة الصحافة الفلسطينية
shehabnews.com PS agency ar Shehab
  fa خبرگزاری شهاب، شهاب*
  ar شهاب*
samanews.ps PS agency ar Sama News
  fa خبرگزاری سما
  ar وكالة سما، سما الإخبارية
paltoday.ps PS site ar Palestine Today
  fa فلسطین الیوم
  ar فلسطين اليوم
qudsn.net PS site ar Quds News Network
  ar شبكة قدس، شبكة قدس الإخبارية
qudspress.com GB agency ar Quds Press
  ar قدس برس
palinfo.com PS site ar,fa,ur Palestinian Information Center
  fa مرکز اطلاع رسانی فلسطین
  ar المركز الفلسطيني للإعلام
  ur مرکز اطلاعات فلسطین
alquds.com PS newspaper ar Al Quds
  ar صحيفة القدس، جريدة القدس، القدس دوت كوم
al-ayyam.ps PS newspaper ar Al Ayyam
  ar الأيام الفلسطينية
alwatanvoice.com PS site ar Donia Al Watan
  ar دنيا الوطن
felesteen.news PS newspaper ar Felesteen
  ar فلسطين أون لاين
alquds.co.uk GB newspaper ar Al-Quds Al-Arabi
  fa القدس العربی
  ar القدس العربي
alarab.co.uk GB newspaper ar Al-Arab
  ar العرب اللندنية
alaraby.co.uk GB newspaper ar Al-Araby Al-Jadeed
  fa العربی الجدید
  ar العربي الجديد
alhayat.com GB newspaper ar Al-Hayat
  fa الحیات
  ar الحياة اللندنية، صحيفة الحياة، جريدة الحياة
elaph.com GB site ar Elaph
  ar إيلاف
raialyoum.com GB site ar Rai al-Youm
  fa رای الیوم
  ar رأي اليوم
arabi21.com GB site ar Arabi21
  fa عربی ۲۱
  ar عربي21، عربي 21
noonpost.com TR site ar Noon Post
  ar نون بوست
annabaa.org IQ site ar Annabaa
  ar شبكة النبأ، شبكة النبأ المعلوماتية
non14.net IQ agency ar Noon News Agency
  ar نون الخبرية، وكالة نون الخبرية، وكالة نون
almasalah.com IQ site ar Almasalah
  ar المسلة
mustaqila.com IQ agency ar Independent Press Agency
  ar وكالة الصحافة المستقلة
al-aalem.com IQ site ar Al Aalem Al Jadeed
  ar العالم الجديد*
alahednews.com.lb LB site ar Al Ahed
  ar العهد*، العهد الإخباري، موقع العهد الإخباري
aljoumhouria.com LB newspaper ar Al Joumhouria
  ar الجمهورية اللبنانية
palsawa.com PS agency ar Sawa
  ar وكالة سوا، سوا الإخبارية
alresalah.ps PS newspaper ar Al Resalah
  ar الرسالة نت
arab48.com IL site ar Arab 48
  ar عرب 48
assawsana.com JO site ar Assawsana
  ar السوسنة*
sarayanews.com JO site ar Saraya News
  ar سرايا*، سرايا نيوز
"""
