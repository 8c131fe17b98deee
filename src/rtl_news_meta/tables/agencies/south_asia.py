"""Agencies, newspapers, broadcasters and sites of Pakistan and India.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
app.com.pk PK agency ur,ps Associated Press of Pakistan
  fa خبرگزاری رسمی پاکستان
  ur اے پی پی، ایسوسی ایٹڈ پریس آف پاکستان، سرکاری خبر رساں ادارہ اے پی پی
  en APP
onlinenews.com.pk PK agency ur Online
  ur آن لائن*، آن لائن نیوز ایجنسی، آن لائن نیوز
nni-news.com PK agency ur News Network International
  ur این این آئی، نیوز نیٹ ورک انٹرنیشنل
  en NNI
inp.net.pk PK agency ur Independent News Pakistan
  ur آئی این پی، آئی این پی نیوز
  en INP
ppinewsagency.com PK agency ur Pakistan Press International
  ur پی پی آئی، پاکستان پریس انٹرنیشنل
sananews.net PK agency ur Sana News
  ur ثناء نیوز، ثناء نیوز ایجنسی
kmsnews.org PK agency ur Kashmir Media Service
  ur کشمیر میڈیا سروس، کے ایم ایس
urdupoint.com PK site ur UrduPoint
  ur اردو پوائنٹ، اردو پوائنٹ اخبارتازہ ترین
jang.com.pk PK newspaper ur Jang
  ur جنگ*، روزنامہ جنگ، جنگ نیوز، جنگ اخبار، جنگ رپورٹر
nawaiwaqt.com.pk PK newspaper ur Nawa-i-Waqt
  ur نوائے وقت، نوائے وقت رپورٹ، نوائے وقت نیوز
dawn.com PK newspaper ur Dawn
  fa داون*
  ur ڈان*، ڈان اخبار، ڈان نیوز، روزنامہ ڈان، ڈان ڈاٹ کام
  ps ډان نیوز، ډان ورځپاڼه
express.pk PK newspaper ur Express
  ur ایکسپریس*، ایکسپریس نیوز، ایکسپریس اردو، روزنامہ ایکسپریس
tribune.com.pk PK newspaper ur The Express Tribune
  ur ایکسپریس ٹریبیون، ایکسپریس ٹربیون، دی ایکسپریس ٹریبیون
geo.tv PK broadcaster ur Geo News
  fa جیو نیوز
  ur جیو نیوز، جیو*، جیو ٹی وی، جیو اردو
  ps جیو نیوز
arynews.tv PK broadcaster ur ARY News
  fa ای آر وای
  ur اے آر وائی، اے آر وائی نیوز
  en ARY، ARY News
dunyanews.tv PK broadcaster ur Dunya News
  ur دنیا نیوز، روزنامہ دنیا، دنیا ٹی وی
samaa.tv PK broadcaster ur Samaa
  ur سماء*، سماء ٹی وی، سماء نیوز
aaj.tv PK broadcaster ur Aaj News
  ur آج نیوز، آج ٹی وی، نمائندہ آج، روزنامہ آج
humnews.pk PK broadcaster ur Hum News
  ur ہم نیوز
92newshd.tv PK broadcaster ur 92 News
  ur 92 نیوز، نائنٹی ٹو نیوز، روزنامہ 92 نیوز
bolnews.com PK broadcaster ur BOL News
  ur بول نیوز
gnnhd.tv PK broadcaster ur GNN
  ur جی این این
waqtnews.tv PK broadcaster ur Waqt News
  ur وقت نیوز
24newshd.tv PK broadcaster ur 24 News
  ur 24 نیوز، ٹوئنٹی فور نیوز
abbtakk.tv PK broadcaster ur Abb Takk
  ur اب تک نیوز، اب تک ٹی وی
neonews.pk PK broadcaster ur Neo News
  ur نیو نیوز
publicnews.com PK broadcaster ur Public News
  ur پبلک نیوز
suchtv.pk PK broadcaster ur Such TV
  ur سچ ٹی وی، سچ نیوز
ptv.com.pk PK broadcaster ur PTV
  ur پی ٹی وی، پی ٹی وی نیوز، پاکستان ٹیلی ویژن
  en PTV
radio.gov.pk PK broadcaster ur Radio Pakistan
  ur ریڈیو پاکستان
humsub.com.pk PK site ur Hum Sub
  ur ہم سب*، ہم سب ڈاٹ کام
dailypakistan.com.pk PK newspaper ur Daily Pakistan
  ur ڈیلی پاکستان، روزنامہ پاکستان، ڈیلی پاکستان آن لائن
thenews.com.pk PK newspaper - The News International
  ur دی نیوز، دی نیوز انٹرنیشنل
nation.com.pk PK newspaper - The Nation
  ur دی نیشن، نیشن رپورٹ، نیشن نیوز
ummat.net PK newspaper ur Ummat
  ur روزنامہ امت، امت اخبار
jasarat.com PK newspaper ur Jasarat
  ur جسارت*، روزنامہ جسارت
brecorder.com PK newspaper ur Business Recorder
  ur بزنس ریکارڈر
dailykhabrain.com.pk PK newspaper ur Khabrain
  ur روزنامہ خبریں
dailyausaf.com PK newspaper ur Ausaf
  ur روزنامہ اوصاف، اوصاف نیوز
urdunews.com SA newspaper ur Urdu News
  ur اردو نیوز
ptinews.com IN agency - Press Trust of India
  fa پرس تراست هند
  ar برس ترست أوف إنديا
  ur پریس ٹرسٹ آف انڈیا، پی ٹی آئی*
aninews.in IN agency - ANI
  ur اے این آئی
ians.in IN agency - IANS
  ur آئی اے این ایس
uniurdu.com IN agency ur UNI Urdu
  ur یو این آئی، یو این آئی اردو
ndtv.com IN broadcaster - NDTV
  ar إن دي تي في
  ur این ڈی ٹی وی
hindustantimes.com IN newspaper - Hindustan Times
  fa هندوستان تایمز
  ar هندوستان تايمز
  ur ہندوستان ٹائمز
timesofindia.com IN newspaper - The Times of India
  fa تایمز هند
  ar تايمز أوف إنديا
  ur ٹائمز آف انڈیا
thehindu.com IN newspaper - The Hindu
  ur دی ہندو، دا ہندو
indianexpress.com IN newspaper - The Indian Express
  ur انڈین ایکسپریس
siasat.com IN newspaper ur Siasat
  ur سیاست*، سیاست ڈاٹ کام، روزنامہ سیاست، سیاست نیوز
munsifdaily.com IN newspaper ur Munsif
  ur منصف*، روزنامہ منصف، منصف نیوز، منصف نیوز بیورو
roznamasahara.com IN newspaper ur Roznama Rashtriya Sahara
  ur راشٹریہ سہارا، روزنامہ راشٹریہ سہارا، ایس این بی*
kashmiruzma.net IN newspaper ur Kashmir Uzma
  ur کشمیر عظمیٰ، روزنامہ کشمیر عظمیٰ
theinquilab.com IN newspaper ur Inquilab
  ur انقلاب*، روزنامہ انقلاب، انقلاب نیوز نیٹ ورک
lahorenews.tv PK broadcaster ur Lahore News
  ur لاہور نیوز
city42.tv PK broadcaster ur City 42
  ur سٹی 42، سٹی فورٹی ٹو
naibaat.pk PK newspaper ur Nai Baat
  ur روزنامہ نئی بات
qaumiawaz.com IN newspaper ur Qaumi Awaz
  ur قومی آواز، قومی آواز بیورو
thewireurdu.com IN site ur The Wire Urdu
  ur دی وائر اردو، دی وائر
etvbharat.com IN broadcaster ur ETV Bharat
  ur ای ٹی وی بھارت، ای ٹی وی بھارت اردو
urdu.news18.com IN broadcaster ur News18 Urdu
  ur نیوز 18 اردو
"""
