"""Agencies, newspapers, broadcasters and sites of Libya, Tunisia, Algeria, Morocco and Mauritania.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
lana.gov.ly LY agency ar LANA
  ar وكالة الأنباء الليبية، وال*
alwasat.ly LY site ar Al Wasat (Libya)
  ar بوابة الوسط
afrigatenews.net LY site ar Afrigate News
  ar بوابة أفريقيا الإخبارية
libyaobserver.ly LY site - Libya Observer
  ar ليبيا أوبزرفر
tap.info.tn TN agency ar TAP
  fa خبرگزاری تونس
  ar وات*، و ا ت، وكالة تونس إفريقيا للأنباء، وكالة تونس إفريقيا، وكالة الأنباء التونسية
mosaiquefm.net TN broadcaster ar Mosaïque FM
  ar موزاييك، موزاييك أف أم
jawharafm.net TN broadcaster ar Jawhara FM
  ar الجوهرة أف أم، جوهرة أف أم
  en Jawhara FM
shemsfm.net TN broadcaster ar Shems FM
  ar شمس أف أم
assabahnews.tn TN newspaper ar Assabah (Tunisia)
  ar الصباح نيوز، الصباح التونسية
alchourouk.com TN newspaper ar Al Chourouk
  ar الشروق التونسية
babnet.net TN site ar Babnet
  ar باب نات
hakaekonline.com TN site ar Hakaek Online
  ar حقائق أون لاين
aps.dz DZ agency ar Algeria Press Service
  fa خبرگزاری الجزایر
  ar واج، و أ ج، وكالة الأنباء الجزائرية
  en APS
elkhabar.com DZ newspaper ar El Khabar
  ar الخبر الجزائرية، جريدة الخبر، صحيفة الخبر
echoroukonline.com DZ newspaper ar Echorouk
  ar الشروق الجزائرية، الشروق أونلاين، الشروق اليومي
ennaharonline.com DZ newspaper ar Ennahar
  ar النهار الجزائرية، النهار أونلاين، النهار الجديد
ech-chaab.com DZ newspaper ar Ech-Chaab
  ar الشعب الجزائرية، جريدة الشعب
el-massa.com DZ newspaper ar El Massa
  ar المساء الجزائرية
elbilad.net DZ newspaper ar El Bilad
  ar البلاد الجزائرية
tsa-algerie.com DZ site ar TSA
  ar كل شيء عن الجزائر
mapnews.ma MA agency ar MAP
  fa خبرگزاری مراکش
  ar و م ع، وكالة المغرب العربي للأنباء، وكالة المغرب العربي، وكالة الأنباء المغربية
  en MAP
hespress.com MA site ar Hespress
  ar هسبريس، هسبريس المغربية
ahdath.info MA newspaper ar Al Ahdath Al Maghribia
  ar الأحداث المغربية، أحداث أنفو
  en AHDATH.INFO، AHDATH.INF
alyaoum24.com MA site ar Alyaoum 24
  ar اليوم 24
le360.ma MA site ar Le360
  ar لو360
  en Le360
febrayer.com MA site ar Febrayer
  ar فبراير.كوم
2m.ma MA broadcaster ar 2M
  ar دوزيم، القناة الثانية المغربية
  en 2M
medi1tv.com MA broadcaster ar Medi1 TV
  ar ميدي 1، ميدي1 تيفي
assabah.ma MA newspaper ar Assabah (Morocco)
  ar الصباح المغربية
kech24.com MA site ar Kech24
  ar كش 24
barlamane.com MA site ar Barlamane
  ar برلمان.كوم
hibapress.com MA site ar Hiba Press
  ar هبة بريس
chouftv.ma MA site ar Chouf TV
  ar شوف تيفي
bayanealyaoume.press.ma MA newspaper ar Bayane Al Yaoume
  ar بيان اليوم
ami.mr MR agency ar Agence Mauritanienne d'Information
  ar الوكالة الموريتانية للأنباء، و م أ
alakhbar.info MR agency ar Al Akhbar (Mauritania)
  ar الأخبار الموريتانية، وكالة الأخبار المستقلة، وكالة الأخبار الموريتانية
saharamedias.net MR agency ar Sahara Medias
  ar صحراء ميديا
akhbarona.com MA site ar Akhbarona
  ar أخبارنا المغربية
al3omk.com MA site ar Al Omk Al Maghribi
  ar العمق المغربي، العمق*
alayam24.com MA site ar Alayam 24
  ar الأيام 24
lakome2.com MA site ar Lakome
  ar لكم*، موقع لكم
rue20.com MA site ar Rue20
  ar زنقة 20
eanlibya.com LY site ar Ean Libya
  ar عين ليبيا
akherkhabaronline.com TN site ar Akher Khabar Online
  ar آخر خبر أونلاين
tunisienumerique.com TN site ar Tunisie Numérique
  ar تونس الرقمية
"""
