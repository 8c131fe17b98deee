"""Agencies, newspapers, broadcasters and sites of Afghanistan, in Dari and Pashto.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
pajhwok.com AF agency ps,fa-AF Pajhwok Afghan News
  fa-AF پژواک*، آژانس خبری پژواک، خبرگزاری پژواک
  ps پژواک*، پژواک خبري اژانس، پژواک افغان خبرونه
bakhtarnews.af AF agency ps,fa-AF Bakhtar News Agency
  fa-AF باختر*، آژانس باختر، آژانس اطلاعاتی باختر، باختر آژانس
  ps باختر*، باختر اژانس، باختر ازانس
afghanislamicpress.com AF agency ps,fa-AF Afghan Islamic Press
  fa-AF آژانس اسلامی افغان، آژانس خبری اسلامی افغان
  ps افغان اسلامي اژانس، افغان اسلامي خبري اژانس
tolonews.com AF broadcaster ps,fa-AF TOLOnews
  fa-AF طلوع نیوز، طلوع*
  ps طلوع نیوز، طلوع خبرونه
ariananews.af AF broadcaster ps,fa-AF Ariana News
  fa-AF آریانا نیوز، آریانا*
  ps اریانا نیوز، آريانا خبرونه
khaama.com AF agency ps,fa-AF Khaama Press
  fa-AF خامه پرس، خبرگزاری خامه، خامه پرس افغانستان
  ps خامه پرېس
8am.media AF newspaper ps,fa-AF Hasht-e Subh
  fa-AF هشت صبح*، روزنامه هشت صبح، ۸صبح
  ps هشت صبح ورځپاڼه، اتۀ سهار
etilaatroz.com AF newspaper fa-AF Etilaat-e Roz
  fa-AF اطلاعات روز
avapress.com AF agency ps,fa-AF Afghan Voice Agency
  fa-AF صدای افغان، آوا*، خبرگزاری صدای افغان آوا، خبرگزاری آوا
  ps افغان غږ
jomhornews.com AF agency fa-AF Jomhor News
  fa-AF جمهور نیوز، خبرگزاری جمهور
nunn.asia AF site ps Nunn Asia
  ps نن ټکی اسیا، نن.آسیا
taand.net AF site ps Taand
  ps تاند*، تاند ورځپاڼه
dawatmedia24.com AF site ps Dawat Media
  ps دعوت میډیا، دعوت میډیا ۲۴
panjaradaily.com AF newspaper ps Panjara
  ps پنجره ورځپاڼه
tolafghan.com AF site ps Tol Afghan
  ps ټول افغان
benawa.com AF site ps Benawa
  ps بېنوا
afintl.com GB broadcaster ps,fa-AF Afghanistan International
  fa-AF افغانستان اینترنشنال، افغانستان اینترنشنل
  ps افغانستان انټرنشنل، افغانستان انټرنېشنل
amu.tv US broadcaster ps,fa-AF Amu TV
  fa-AF تلویزیون آمو، آمو تی وی
  ps امو ټلوېزیون
salamwatandar.com AF broadcaster ps,fa-AF Salam Watandar
  fa-AF سلام وطندار
  ps سلام وطندار
zantimes.com CA site ps,fa-AF Zan Times
  fa-AF زن تایمز
rukhshana.com AF site ps,fa-AF Rukhshana Media
  ps رخشانه*
  fa-AF رسانه رخشانه، رخشانه*
nimrokhmedia.com AF site fa-AF Nimrokh
  fa-AF نیمرخ*، رسانه نیمرخ، نیم رخ*
kabulnow.com AF site fa-AF Kabul Now
  fa-AF کابل ناو
wadsam.com AF site ps Wadsam
  ps وادسام
mandegardaily.com AF newspaper fa-AF Mandegar
  fa-AF ماندگار*
"""
