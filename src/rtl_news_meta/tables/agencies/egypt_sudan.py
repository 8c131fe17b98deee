"""Agencies, newspapers, broadcasters and sites of Egypt, Sudan and Somalia.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
mena.org.eg EG agency ar Middle East News Agency
  ar أ ش أ، وكالة أنباء الشرق الأوسط، وكالة الأنباء الرسمية المصرية
  en MENA
ahram.org.eg EG newspaper ar Al-Ahram
  fa الاهرام*
  ar الأهرام*، صحيفة الأهرام، جريدة الأهرام، بوابة الأهرام
akhbarelyom.com EG newspaper ar Akhbar El-Yom
  ar أخبار اليوم*، بوابة أخبار اليوم، الأخبار المصرية
gomhuriaonline.com EG newspaper ar Al Gomhuria
  ar الجمهورية المصرية
youm7.com EG newspaper ar Youm7
  fa الیوم السابع*
  ar اليوم السابع*، صحيفة اليوم السابع، جريدة اليوم السابع، موقع اليوم السابع
almasryalyoum.com EG newspaper ar Al-Masry Al-Youm
  fa المصری الیوم
  ar المصري اليوم
shorouknews.com EG newspaper ar Shorouk
  ar الشروق المصرية، بوابة الشروق
elwatannews.com EG newspaper ar El Watan (Egypt)
  ar الوطن المصرية
dostor.org EG newspaper ar Al Dostor
  ar الدستور المصرية
alwafd.news EG newspaper ar Al Wafd
  ar بوابة الوفد، صحيفة الوفد، جريدة الوفد
masrawy.com EG site ar Masrawy
  ar مصراوي
elbalad.news EG site ar Sada El-Balad
  ar صدى البلد
vetogate.com EG site ar Veto
  ar فيتو*، بوابة فيتو
cairo24.com EG site ar Cairo 24
  ar القاهرة 24
albawabhnews.com EG site ar Al Bawaba News
  ar البوابة نيوز
rassd.com EG site ar Rassd
  ar شبكة رصد
madamasr.com EG site ar Mada Masr
  ar مدى مصر
filgoal.com EG site ar FilGoal
  ar في الجول
yallakora.com EG site ar Yalla Kora
  ar يلا كورة، يالا كورة
mobtada.com EG site ar Mobtada
  ar موقع مبتدأ
alqaheranews.net EG broadcaster ar Al Qahera News
  ar القاهرة الإخبارية
  fa القاهره الاخباریه، القاهره نیوز
suna-sd.net SD agency ar SUNA
  ar سونا*، وكالة السودان للأنباء، وكالة الأنباء السودانية
sudantribune.net FR site ar Sudan Tribune
  ar سودان تربيون، سودان تريبيون
dabangasudan.org NL broadcaster ar Radio Dabanga
  ar راديو دبنقا، دبنقا
alrakoba.net SD site ar Al Rakoba
  ar الراكوبة*، موقع الراكوبة
alnilin.com SD site ar Al Nilin
  ar النيلين*، موقع النيلين
sonna.so SO agency ar SONNA
  ar صونا، وكالة الأنباء الوطنية الصومالية
elfagr.org EG newspaper ar El Fagr
  ar بوابة الفجر، صحيفة الفجر المصرية
almogaz.com EG site ar Al Mogaz
  ar موقع الموجز
masralarabia.net EG site ar Masr Al Arabia
  ar مصر العربية*
"""
