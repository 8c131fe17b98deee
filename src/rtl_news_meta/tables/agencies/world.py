"""International agencies, broadcasters and newspapers, and those of Europe, America, Turkey, Israel and East Asia.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
reuters.com GB agency ar Reuters
  fa رویترز، رویتر
  ar رويترز
  ur روئٹرز، رائٹرز، رائیٹرز، رؤٹرز، روئیٹرز
  ps رويټرز، راېټرز
  ckb ڕۆیتەرز، ڕۆیتەر، ڕۆیتەرس
  en Reuters
afp.com FR agency ar AFP
  fa خبرگزاری فرانسه، فرانسه*، فرانس پرس، ای اف پی، آژانس فرانسه پرس، فرانسه پرس
  ar أ ف ب، فرانس برس، أف ب، أ ف پ، الفرنسية*، وكالة الأنباء الفرنسية، وكالة الصحافة الفرنسية، الصحافة الفرنسية
  ur اے ایف پی، فرانسیسی خبر رساں ادارہ، فرانسیسی خبر رساں ادارے، فرانسیسی خبر رساں ایجنسی
  ps اې اېف پي، فرانسې خبري اژانس، فرانس پرېس
  ckb فرانس پرێس، ئەی ئێف پی، ئاژانسی فەڕەنسی، فەرانسپرێس
  en AFP
apnews.com US agency ar Associated Press
  fa آسوشیتدپرس، آسوشیتد پرس، آسوشیتیدپرس، ای پی
  ar أسوشيتد برس، أسوشييتد برس، أ ب، الأسوشيتد برس، الأسوشييتد برس
  ur ایسوسی ایٹڈ پریس، اے پی، ایسوسی ایٹیڈ پریس، امریکی خبر رساں ادارہ اے پی
  ps اسوشیټېډ پرېس، اسوشيېټېډ پرېس، اې پي
  ckb ئەسۆشێتد پرێس، ئەسۆشیەیتد پرێس، ئەسۆسیەیتد پرێس، ئەسۆشیەتدپرێس
  en AP، Associated Press
xinhuanet.com CN agency ar Xinhua
  fa شینهوا، شین هوا
  ar شينخوا، شينهوا
  ur شنہوا، ژنہوا، شن ہوا، سنہوا
  ps شینهوا، ژینهوا
  ckb شینخوا، شینهوا
tass.com RU agency - TASS
  fa تاس*، ایتارتاس، ایتار تاس
  ar تاس*، إيتار تاس
  ur تاس*، طاس
  ps ټاس
  ckb تاس*
  en TASS
ria.ru RU agency - RIA Novosti
  fa ریانووستی، ریا نووستی، نووستی، ریا نوستی
  ar ريا نوفوستي، نوفوستي
  ur آر آئی اے نووستی، ریا نووستی
  ps ریا نووستي
  ckb ڕیا نۆڤۆستی، نۆڤۆستی
sputniknews.com RU agency fa,ar,fa-AF,ckb Sputnik
  fa اسپوتنیک، اسپوتنیک عربی، اسپوتنیک فارسی، اسپوتنیک افغانستان
  ar سبوتنيك، سبوتنيك عربي
  ur سپوتنک، اسپوتنک، سپتنک
  en Sputnik
  ps سپوتنیک، سپوټنیک
  ckb سپوتنیک
rt.com RU broadcaster ar RT
  fa راشاتودی، راشا تودی، روسیا الیوم، آر تی
  ar روسيا اليوم، آر تي، آر تي عربية
  ur رشیا ٹوڈے، آر ٹی
  ckb ڕووسیا ئەلیەوم
  en RT
interfax.ru RU agency - Interfax
  fa اینترفاکس
  ar إنترفاكس
  ur انٹرفیکس، انٹر فیکس
  ps انټرفکس، انټرفاکس
  ckb ئینتەرفاکس
aa.com.tr TR agency fa,ar,ckb Anadolu Agency
  fa آناتولی*، آناطولی، آنادولو
  ar الأناضول، الأناضول التركية
  ur انادولو، اناطولو، اناطولیہ، اناطولی، انادولو ایجنسی
  ps اناتولي*، اناټولي، اناډولو، انادولو
  ckb ئەنادۆڵ، ئەنادۆڵو، ئانادۆڵو
  en Anadolu، Anadolu Agency
dpa.com DE agency ar dpa
  fa خبرگزاری آلمان، دی پی ای، د پ آ، دپا، دی پی آ
  ar د ب أ، الألمانية*، وكالة الأنباء الألمانية
  ur ڈی پی اے، جرمن خبر رساں ادارہ، جرمن خبر رساں ادارے، جرمن خبر رساں ایجنسی
  ps ډي پي اې
  en dpa
efe.com ES agency ar EFE
  fa افه
  ar إفي، إيفي، الإسبانية*، وكالة الأنباء الإسبانية
  ur ای ایف ای
ansa.it IT agency - ANSA
  fa آنسا
  ar أنسا
kyodonews.net JP agency - Kyodo News
  fa کیودو
  ar كيودو
  ur کیوڈو، کیودو
  ps کیوډو
yna.co.kr KR agency ar Yonhap
  fa یونهاپ
  ar يونهاب
  ur یونہاپ، یون ہاپ
  ps یونهاپ
kcna.kp KP agency - Korean Central News Agency
  fa خبرگزاری مرکزی کره شمالی، خبرگزاری رسمی کره شمالی، کی سی ان ای
  ar وكالة الأنباء المركزية الكورية، وكالة الأنباء الكورية الشمالية
  ur کے سی این اے
upi.com US agency - United Press International
  fa یونایتدپرس، یونایتد پرس
  ar يونايتد برس، يونايتد برس إنترناشيونال، ي ب أ، يو بي آي
  ur یو پی آئی
bloomberg.com US agency - Bloomberg
  fa بلومبرگ
  ar بلومبرغ، بلومبرج، بلومبيرغ
  ur بلوم برگ
  ps بلومبرګ
  ckb بلوومبێرگ، بلومبێرگ
belga.be BE agency - Belga
  fa بلگا
  ar بلجا، بيلغا
prensa-latina.cu CU agency - Prensa Latina
  fa پرنسا لاتینا
  ar برنسا لاتينا
azertag.az AZ agency ar Azertac
  fa آذرتاج، آذرتاگ
  ar أذرتاج
trend.az AZ agency fa,ar Trend News Agency
  fa ترند*
ukrinform.net UA agency ar Ukrinform
  fa اوکراینفرم، اوکرین فرم
  ar أوكرينفورم، أوكرإنفورم
bbc.com GB broadcaster fa,ar,ur,ps,fa-AF BBC
  fa بی بی سی، بی بی سی فارسی، بی بی سی جهانی
  ar بي بي سي، بي بي سي عربي، هيئة الإذاعة البريطانية
  ur بی بی سی، بی بی سی اردو، بی بی سی نیوز
  ps بي بي سي، بي بي سي پښتو
  ckb بی بی سی، بی بی سی عەرەبی
  en BBC، BBC Arabic، BBC World Service
cnn.com US broadcaster ar CNN
  fa سی ان ان
  ar سي إن إن، سي إن إن بالعربية
  ur سی این این
  ps سي اېن اېن، سي ان ان
  ckb سی ئێن ئێن
  en CNN، CNN بالعربية، CNNArabic
dw.com DE broadcaster fa,ar,ur,ps,fa-AF Deutsche Welle
  fa دویچه وله
  ar دويتشه فيله، دويتشيه فيله، دي دبليو
  ur ڈوئچے ویلے، ڈی ڈبلیو، ڈوئچے ویلے اردو
  ps ډویچه ویله، دویچه وېله
  ckb دۆیچە ڤێلە
  en DW
voanews.com US broadcaster fa,ur,ps,fa-AF,ckb Voice of America
  fa صدای آمریکا
  ar صوت أميركا، صوت أمريكا
  ur وائس آف امریکہ، وائس آف امریکا، وی او اے، وی او اے اردو
  ps امریکا غږ، د امریکا غږ، اشنا راډیو
  ckb دەنگی ئەمریکا، دەنگی ئەمەریکا
  en VOA
rferl.org US broadcaster fa,ps,fa-AF Radio Free Europe/Radio Liberty
  fa رادیو اروپای آزاد، رادیوی اروپای آزاد
  ar إذاعة أوروبا الحرة، راديو أوروبا الحرة
  ur ریڈیو فری یورپ
  en RFERL
radiofarda.com US broadcaster fa Radio Farda
  fa رادیو فردا
  ar راديو فردا
azadiradio.com US broadcaster ps,fa-AF Radio Azadi
  fa رادیو آزادی
  ps ازادي راډیو، ازادي راډیو افغانستان
mashaalradio.com US broadcaster ps Radio Mashaal
  fa رادیو مشعل
  ur مشال ریڈیو
  ps مشال راډیو
alhurra.com US broadcaster ar Alhurra
  fa شبکه الحره
  ar الحرة*
france24.com FR broadcaster ar France 24
  fa فرانس ۲۴، فرانس بیست و چهار
  ar فرانس 24
  ur فرانس 24
  en France 24
mc-doualiya.com FR broadcaster ar Monte Carlo Doualiya
  ar مونت كارلو الدولية
rfi.fr FR broadcaster fa Radio France Internationale
  fa رادیو بین المللی فرانسه، آر اف ای، رادیو فرانسه
  ar إذاعة فرنسا الدولية
euronews.com FR broadcaster fa,ar Euronews
  fa یورونیوز، یورو نیوز
  ar يورونيوز
  ur یورو نیوز
  ckb یورۆنیوز
news.sky.com GB broadcaster - Sky News
  fa اسکای نیوز
  ar سكاي نيوز
  ur اسکائی نیوز، سکائی نیوز
  ckb سکای نیوز
itv.com GB broadcaster - ITV
  fa آی تی وی
foxnews.com US broadcaster - Fox News
  fa فاکس نیوز
  ar فوكس نيوز
  ur فاکس نیوز
  ckb فۆکس نیوز
nbcnews.com US broadcaster - NBC News
  fa ان بی سی، ان بی سی نیوز
  ar إن بي سي، إن بي سي نيوز
  ur این بی سی، این بی سی نیوز
abcnews.go.com US broadcaster - ABC News
  fa ای بی سی نیوز
  ar إيه بي سي نيوز، إي بي سي نيوز
  ur اے بی سی نیوز
cbsnews.com US broadcaster - CBS News
  fa سی بی اس، سی بی اس نیوز
  ar سي بي إس، سي بي إس نيوز
  ur سی بی ایس، سی بی ایس نیوز
cnbc.com US broadcaster - CNBC
  fa سی ان بی سی
  ar سي إن بي سي، سي إن بي سي عربية
  ur سی این بی سی
npr.org US broadcaster - NPR
  fa ان پی آر
nytimes.com US newspaper - The New York Times
  fa نیویورک تایمز
  ar نيويورك تايمز
  ur نیویارک ٹائمز، دی نیویارک ٹائمز
  ps نیویارک ټایمز، نیویارک ټایمز ورځپاڼه
  ckb نیویۆرک تایمز
washingtonpost.com US newspaper - The Washington Post
  fa واشنگتن پست، واشینگتن پست
  ar واشنطن بوست
  ur واشنگٹن پوسٹ
  ps واشنګټن پوسټ، واشنګټن پوست
  ckb واشنتۆن پۆست، واشنتن پۆست
wsj.com US newspaper - The Wall Street Journal
  fa وال استریت ژورنال، وال استریت جورنال
  ar وول ستريت جورنال، وال ستريت جورنال
  ur وال اسٹریٹ جرنل، وال سٹریٹ جرنل
  ps وال سټریټ ژورنال
  ckb وۆڵ ستریت جۆرناڵ
usatoday.com US newspaper - USA Today
  fa یواس ای تودی
  ar يو إس إيه توداي
  ur یو ایس اے ٹوڈے
latimes.com US newspaper - Los Angeles Times
  fa لس آنجلس تایمز
  ar لوس أنجلوس تايمز، لوس أنجليس تايمز
  ur لاس اینجلس ٹائمز
newsweek.com US newspaper - Newsweek
  fa نیوزویک، هفته نامه نیوزویک
  ar نيوزويك
  ur نیوز ویک
time.com US newspaper - Time
  fa مجله تایم، نشریه تایم
  ar مجلة تايم
  ur ٹائم میگزین
foreignpolicy.com US newspaper - Foreign Policy
  fa فارین پالیسی، فارن پالیسی
  ar فورين بوليسي
  ur فارن پالیسی
foreignaffairs.com US newspaper - Foreign Affairs
  fa فارین افرز، فارن افرز
  ar فورين أفيرز
  ur فارن افیئرز
politico.com US site - Politico
  fa پولیتیکو
  ar بوليتيكو
  ur پولیٹیکو
axios.com US site - Axios
  fa آکسیوس
  ar أكسيوس
  ur ایکسیوس، ایگزیوس
  ckb ئەکسیۆس
thehill.com US newspaper - The Hill
  fa روزنامه هیل، نشریه هیل، پایگاه هیل
  ar ذا هيل
  ur دی ہل
al-monitor.com US site ar Al-Monitor
  fa المانیتور، ال مانیتور
  ar المونيتور
theguardian.com GB newspaper - The Guardian
  fa گاردین
  ar الغارديان، الجارديان، غارديان، جارديان
  ur گارڈین، دی گارڈین
  ps ګارډین، ګارډین ورځپاڼه
  ckb گاردیان
thetimes.com GB newspaper - The Times
  fa تایمز، تایمز لندن
  ar التايمز، التايمز البريطانية
  ur ٹائمز آف لندن، دی ٹائمز
telegraph.co.uk GB newspaper - The Daily Telegraph
  fa تلگراف*، دیلی تلگراف
  ar التلغراف، ديلي تلغراف، الديلي تلغراف، ديلي تلجراف، التليغراف
  ur ٹیلی گراف، دی ٹیلی گراف، ڈیلی ٹیلی گراف
independent.co.uk GB newspaper - The Independent
  fa ایندیپندنت
  ar الإندبندنت، إندبندنت، الإندبندنت البريطانية
  ur دی انڈیپنڈنٹ، انڈیپنڈنٹ
independentarabia.com GB site ar Independent Arabia
  ar إندبندنت عربية
independenturdu.com GB site ur Independent Urdu
  ur انڈیپنڈنٹ اردو
independentpersian.com GB site fa Independent Persian
  fa ایندیپندنت فارسی
ft.com GB newspaper - Financial Times
  fa فایننشال تایمز، فایننشیال تایمز، فاینانشال تایمز، فایننشل تایمز
  ar فايننشال تايمز، فاينانشيال تايمز، فايننشيال تايمز، فاينانشال تايمز
  ur فنانشل ٹائمز، فائنانشل ٹائمز
  ckb فاینانشیال تایمز
economist.com GB newspaper - The Economist
  fa اکونومیست
  ar الإيكونوميست، إيكونوميست، الايكونومست
  ur اکانومسٹ، دی اکانومسٹ
dailymail.co.uk GB newspaper - Daily Mail
  fa دیلی میل
  ar ديلي ميل، دايلي ميل، الديلي ميل
  ur ڈیلی میل
mirror.co.uk GB newspaper - Daily Mirror
  fa میرر، دیلی میرر
  ar ديلي ميرور، ميرور، الميرور
  ur ڈیلی مرر
thesun.co.uk GB newspaper - The Sun
  fa روزنامه سان، روزنامه سان انگلیس
  ar ذا صن، الصن
  ur دی سن
middleeasteye.net GB site - Middle East Eye
  fa میدل ایست آی
  ar ميدل إيست آي
  ur مڈل ایسٹ آئی
middle-east-online.com GB site ar Middle East Online
  ar ميدل إيست أونلاين
skysports.com GB broadcaster - Sky Sports
  fa اسکای اسپورت، اسکای اسپورتس
  ar سكاي سبورتس، سكاي سبورت
goal.com GB site ar Goal
  fa سایت گل، گل دات کام
  ar جول دوت كوم
lemonde.fr FR newspaper - Le Monde
  fa لوموند
  ar لوموند، لو موند
  ur لی موند، لی مونڈ
lefigaro.fr FR newspaper - Le Figaro
  fa لوفیگارو، فیگارو
  ar لوفيغارو، لو فيغارو، لوفيجارو
liberation.fr FR newspaper - Liberation
  fa لیبراسیون
  ar ليبراسيون
lequipe.fr FR newspaper - L'Equipe
  fa روزنامه اکیپ، لکیپ
  ar ليكيب
spiegel.de DE newspaper - Der Spiegel
  fa اشپیگل، هفته نامه اشپیگل
  ar دير شبيغل، شبيغل، دير شبيجل
  ur ڈیر اشپیگل
  ckb شپیگڵ
bild.de DE newspaper - Bild
  fa بیلد
  ar بيلد
  ur بلڈ اخبار
welt.de DE newspaper - Die Welt
  fa دی ولت
  ar دي فيلت، دي فلت
faz.net DE newspaper - Frankfurter Allgemeine
  fa فرانکفورتر آلگماینه
  ar فرانكفورتر ألغماينه
sueddeutsche.de DE newspaper - Süddeutsche Zeitung
  fa زوددویچه سایتونگ
  ar زود دويتشه تسايتونغ
elpais.com ES newspaper - El País
  fa ال پائیس
  ar إل باييس، البايس
elmundo.es ES newspaper - El Mundo
  fa ال موندو
  ar إل موندو
marca.com ES newspaper ar Marca
  fa روزنامه مارکا، مارکا*
  ar ماركا*
as.com ES newspaper ar AS
  fa روزنامه آس، آس اسپانیا
  ar صحيفة آس، آس الإسبانية
mundodeportivo.com ES newspaper - Mundo Deportivo
  fa موندو دپورتیوو
  ar موندو ديبورتيفو
sport.es ES newspaper - Sport
  fa روزنامه اسپورت، اسپورت کاتالونیا
  ar سبورت الكتالونية
repubblica.it IT newspaper - La Repubblica
  fa لارپوبلیکا، رپوبلیکا
  ar لا ريبوبليكا
corriere.it IT newspaper - Corriere della Sera
  fa کوریره دلا سرا
  ar كورييري ديلا سيرا، كوريري ديلا سيرا
gazzetta.it IT newspaper - La Gazzetta dello Sport
  fa گاتزتا، گاتزتا دلو اسپورت، گازتا دلو اسپورت
  ar لا غازيتا ديلو سبورت، غازيتا ديلو سبورت، لا جازيتا ديلو سبورت
corrieredellosport.it IT newspaper - Corriere dello Sport
  fa کوریره دلو اسپورت
  ar كوريري ديلو سبورت، كورييري ديلو سبورت
tuttosport.com IT newspaper - Tuttosport
  fa توتواسپورت، توتو اسپورت
  ar توتو سبورت
izvestia.ru RU newspaper - Izvestia
  fa ایزوستیا
  ar إزفيستيا
kommersant.ru RU newspaper - Kommersant
  fa کامرسانت، کومرسانت
  ar كوميرسانت، كومرسانت
globaltimes.cn CN newspaper - Global Times
  fa گلوبال تایمز
  ar غلوبال تايمز
  ur گلوبل ٹائمز
cgtn.com CN broadcaster ar CGTN
  fa سی جی تی ان
  ar سي جي تي إن
  ur سی جی ٹی این
scmp.com HK newspaper - South China Morning Post
  fa ساوت چاینا مورنینگ پست
  ar ساوث تشاينا مورنينغ بوست
  ur ساؤتھ چائنا مارننگ پوسٹ
nhk.or.jp JP broadcaster fa,ar,ur NHK
  fa ان اچ کی
  ar إن إتش كي
  ur این ایچ کے
nikkei.com JP newspaper - Nikkei
  fa نیکی ایژا
  ar نيكي*
trt.net.tr TR broadcaster fa,ar,ur,ps TRT
  fa تی آر تی
  ar تي آر تي، تي آر تي عربي
  ur ٹی آر ٹی، ٹی آر ٹی اردو
  ckb تی ئاڕ تی
hurriyet.com.tr TR newspaper - Hürriyet
  fa روزنامه حریت
  ar حرييت
  ur حریت ڈیلی نیوز
milliyet.com.tr TR newspaper - Milliyet
  fa روزنامه ملیت
  ar صحيفة ميليت، ميلييت، ملييت
sabah.com.tr TR newspaper - Sabah
  fa روزنامه صباح، دیلی صباح
  ar صباح التركية، ديلي صباح
  ur ڈیلی صباح
yenisafak.com TR newspaper ar Yeni Şafak
  fa ینی شفق
  ar يني شفق
  ur ینی شفق
  ckb یەنی شەفەق
cumhuriyet.com.tr TR newspaper - Cumhuriyet
  fa روزنامه جمهوریت
  ar جمهورييت
haberturk.com TR broadcaster - Habertürk
  fa خبرترک، خبر ترک
  ar خبر تورك، خبرترك
ntv.com.tr TR broadcaster - NTV
  fa ان تی وی
  ar إن تي في
yenicaggazetesi.com TR newspaper - Yeniçağ
  ckb یەنیچاغ
haaretz.com IL newspaper - Haaretz
  fa هاآرتص، هاآرتز
  ar هآرتس
  ur ہاریٹز، ہارٹز، ہاریتز
  ckb هائارتس
jpost.com IL newspaper - The Jerusalem Post
  fa جروزالم پست، جروزلم پست، اورشلیم پست
  ar جيروزاليم بوست، جيروزالم بوست
  ur یروشلم پوسٹ
timesofisrael.com IL site fa,ar The Times of Israel
  fa تایمز اسرائیل، تایمز آو اسرائیل
  ar تايمز أوف إسرائيل
  ur ٹائمز آف اسرائیل
ynet.co.il IL newspaper - Yedioth Ahronoth
  fa یدیعوت آحارانوت، یدیعوت آحرونوت، یدیعوت آحارونوت
  ar يديعوت أحرونوت، يديعوت أحرنوت
  ur یدیعوت احرونوت
maariv.co.il IL newspaper - Maariv
  fa معاریو
  ar معاريف*
  ur معاریو
israelhayom.co.il IL newspaper - Israel Hayom
  fa اسرائیل هیوم، اسرائیل هایوم
  ar إسرائيل هيوم، يسرائيل هيوم
  ur اسرائیل ہیوم، یسرائیل ہیوم
kan.org.il IL broadcaster ar Kan
  fa شبکه کان
  ar هيئة البث الإسرائيلية
iranintl.com GB broadcaster fa Iran International
  fa ایران اینترنشنال، ایران اینترنشنال عربی
  ar إيران إنترناشيونال
manototv.com GB broadcaster fa Manoto
  fa من و تو
kayhan.london GB newspaper fa Kayhan London
  fa کیهان لندن
radiozamaneh.com NL broadcaster fa Radio Zamaneh
  fa رادیو زمانه
sciencedaily.com US site - ScienceDaily
  fa ساینس دیلی
theverge.com US site - The Verge
  fa ورج
  ar ذا فيرج
engadget.com US site - Engadget
  fa انگجت
  ar إنغادجت
newatlas.com AU site - New Atlas (Gizmag)
  fa گیزمگ، نیواطلس
techtimes.com US site - Tech Times
  fa تک تایمز
screenrant.com US site - Screen Rant
  fa اسکرین رنت
transfermarkt.com DE site - Transfermarkt
  fa ترانسفرمارکت، ترانسفر مارکت
  ar ترانسفير ماركت
espn.com US broadcaster - ESPN
  fa ای اس پی ان
  ar إي إس بي إن
  ur ای ایس پی این، ای ایس پی این کرک انفو
"""
