"""Agencies, newspapers, broadcasters and sites in Kurdish.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
rudaw.net IQ broadcaster ckb,ar Rudaw
  fa رووداو، روداو
  ar رووداو، روداو، شبكة رووداو الإعلامية
  ckb ڕووداو، ڕووداو دیجیتاڵ، ڕووداو دیجیتاڵ میدیا، تۆڕی میدیایی ڕووداو
  en Rudaw
kurdistan24.net IQ broadcaster ckb,ar,fa Kurdistan 24
  fa کردستان ۲۴
  ar كوردستان 24، كردستان 24
  ckb کوردستان 24
  en K24، Kurdistan24
nrttv.com IQ broadcaster ckb,ar NRT
  ar إن آر تي
  ckb ئێن ئاڕ تی
  en NRT
pukmedia.com IQ agency ckb,ar PUKMedia
  ckb پی یو کەی میدیا، پیوکەی میدیا
  en PUKmedia، PUK media
peyamner.com IQ agency ckb,ar Peyamner
  ar بيامنير
  ckb پەیامنێر*
hawlati.co IQ newspaper ckb Hawlati
  ckb هاوڵاتی*
awene.com IQ newspaper ckb Awene
  ckb ئاوێنە*
lvinpress.com IQ newspaper ckb Lvin
  ckb لڤین، لڤین پرێس
sbeiy.com IQ site ckb Sbeiy
  ckb سبەی*
peyam.net IQ site ckb Peyam
  ckb پەیام نێت
basnews.com IQ agency ckb,ar Basnews
  ar باسنيوز، باس نيوز
  ckb باسنیوز، باس نیوز
xendan.org IQ site ckb Xendan
  ckb خەندان*
knnc.net IQ broadcaster ckb KNN
  ckb کەی ئێن ئێن
  en KNN
esta.krd IQ site ckb Esta
  ckb ئێستا*، ئێستا میدیا
drawmedia.net IQ site ckb Draw
  ckb درەو، درەو میدیا
xebat.net IQ newspaper ckb Khabat
  ckb خەبات*، ڕۆژنامەی خەبات
rojnews.news IQ agency ckb,ar RojNews
  ar روج نيوز
  ckb ڕۆژنیوز، ڕۆژ نیوز
anfenglish.com NL agency ckb,ar,fa ANF
  fa خبرگزاری فرات
  ar وكالة فرات للأنباء، وكالة أنباء فرات
  ckb ئاژانسی هەواڵی فورات، ئاژانسی هەواڵی فوارت، ئاژانسی هەواڵیی فورات، فورات*
  en ANF
hawarnews.com SY agency ckb,ar,fa ANHA
  ar هاوار*، وكالة أنباء هاوار
  ckb ئانها، ئاژانسی هەواڵی هاوار، هاوار*
  en ANHA
kurdsatnews.com IQ broadcaster ckb Kurdsat News
  ckb کوردسات، کوردسات نیوز
zagrosnews.net IQ broadcaster ckb,ar Zagros
  ckb زاگرۆس*، زاگرۆس تیڤی
kurdistantv.net IQ broadcaster ckb,ar Kurdistan TV
  ckb کوردستان تیڤی
"""
