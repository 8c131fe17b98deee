"""The languages that the library knows, and what tells one from another.

Sources: letters per language from CLDR 48 exemplar sets (Unicode-3.0) as gathered per language, with Unicode 15 names;
function words are the closed classes of each language (prepositions, particles, pronouns, auxiliaries, numerals) as any
grammar lists them, chosen here by hand; nothing was counted in, or fitted to, a corpus. What tells
Dari from the Persian of Iran is in `tables/dari.py`.

How to read the word tables: each line is a list of words with spaces between. A word under two languages is evidence
against the others only. What a word or letter counts is given in halvings: 1 says that it leaves the other languages
half as likely as before. The numbers are cautious, since the words of a text are not independent. Spellings of an
Arabic keyboard need not be listed, they are added: yeh and kaf with their Arabic letters, heh goal as plain heh.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "FUNCTION_WORDS",
    "LANGUAGES",
    "LETTERS",
    "OCCASIONAL_WORDS",
    "SETTLING",
    "STAPLES",
]

LANGUAGES: Final[dict[str, str]] = {
    "fa": "Persian",
    "fa-AF": "Dari",
    "ar": "Arabic",
    "ur": "Urdu",
    "ps": "Pashto",
    "ckb": "Central Kurdish (Sorani)",
    "ug": "Uyghur",
    "sd": "Sindhi",
}
"""BCP 47 tags and English names. Uyghur and Sindhi are known by their letters, lest they be taken for another."""

ALIASES: Final[dict[str, str]] = {
    "fas": "fa",
    "per": "fa",
    "pes": "fa",
    "prs": "fa-AF",
    "ara": "ar",
    "arb": "ar",
    "arz": "ar",
    "urd": "ur",
    "pus": "ps",
    "pbt": "ps",
    "pbu": "ps",
    "ku": "ckb",
    "kur": "ckb",
    "uig": "ug",
    "snd": "sd",
}
"""Other codes for the same: ISO 639-2 and 639-3, with members of a macrolanguage. Kurdish without more is Central
Kurdish here, the one that is written in Arabic script."""

NEIGHBOURS: Final[dict[str, str]] = {"sd": "ur", "ug": "ar", "azb": "fa", "mzn": "fa", "lrc": "fa"}
"""For a language without rules of its own, one that shares many words of its news."""

FUNCTION_WORDS: Final[dict[str, str]] = {
    "fa": (
        "از به در که را این آن با بر برای تا یا است هست بود شد شده شود شوند شدند شدن می نمی های هایی ها "
        "کرد کرده کردند کردن کند کنند کنیم کنید کنم دارد دارند داشت داشته دارم داریم باید شاید "
        "گفت گفته گوید اند ای ام خود خواهد خواهند باشد باشند بوده بودند نیست نیستند هستند هستیم "
        "دهد دهند داده دادند رسید رفت آمد آمده گرفت گرفته ما من تو شما وی آنها آنان "
        "هم نیز اما اگر ولی چون چه چرا کجا هیچ هر همه همین همان چند چندین یک یکی دو سه چهار پنج شش هفت هشت "
        "دیگر دیگری پس پیش روی زیر درباره بدون توسط میان بین طی مورد برخی بسیار خیلی اکنون هنوز امروز دیروز فردا "
        "همچنین چنین اینکه آنچه آنکه بلکه زیرا هزار میلیون میلیارد درصد نفر سال روز تواند بتواند"
    ),
    "ar": (
        "في من على إلى عن مع أن إن أو أم ثم لم لن لا قد لقد سوف ليس ليست كان كانت يكون تكون كانوا "
        "هذا هذه ذلك تلك هؤلاء الذي التي الذين هو هي هم هنا هناك حيث حين حتى إذا إذ لكن ولكن لأن لأنه "
        "كما كل كلا أي ما ماذا بعد قبل بين خلال عند عندما منذ غير سوى دون بدون حول نحو ضمن ضد عبر فوق تحت أمام "
        "فيه فيها منه منها منهم عليه عليها عليهم بها بهم لها لهم إليه إليها عنه عنها "
        "وهو وهي وهم وقد وكان وكانت وفي ومن وعلى وإن وأن وأنه بأن فإن أنه أنها إنه إنها أنهم مما بما فيما كذلك أيضا "
        "قال قالت وقال وقالت أكد أكدت وأكد وأضاف وأوضح يوم أمس اليوم عام بعض جميع أكثر مثل فقط أحد أول تم يتم وتم "
        "ان او الى اى فى التى الذى انه انها اذا اكد واكد واضاف هذة"
    ),
    "ur": (
        "کے کی کا کو میں ہے ہیں سے نے اور پر یہ وہ کہ بھی تھا تھے تھی تھیں جو ہو ہوا ہوئے ہوئی ہوں ہوگا ہونے ہوتا "
        "ہوتی "
        "گیا گئے گئی گئیں کر کیا کیے کرنے کرتے کرتا کرنا کریں ایک نہیں اس ان تو ہی کہا کہنا لیے لئے کیلئے ساتھ بعد "
        "جس جب جبکہ "
        "اپنے اپنی اپنا تک رہے رہا رہی دیا دی دیے جا جائے جاتا گا گے گی اگر پھر مگر لیکن کوئی کچھ ہم آپ مجھے میرے "
        "انہوں انھوں انہیں اسے والے والی والا سکتا سکتے سکتی چاہیے بارے دوران مطابق جانب خلاف بہت زیادہ صرف یا اب "
        "وقت دیگر طرح وجہ لوگ لوگوں سب پہلے دو تین چار پانچ سال ہزار لاکھ کروڑ فیصد"
    ),
    "ps": (
        "د په له چې کې ته سره تر پر نه نو او خو يې یې دی ده دي دا دغه هغه هغو هغوی هغې دې شي شو شوه شوی شوي "
        "شوې "
        "شول شوله کړ کړه کړی کړي کړې کړل کړو وو وه وي وای کوي کوو کېږي کیږي لري لرو لرې وکړ وکړه وکړي وکړې شه "
        "وویل ویل وايي وایي ویلي ویلی یو یوه یوې بل بله بلې څخه څو څوک څه کله هر هېڅ خپل خپله خپلو خپلې زموږ زه موږ "
        "مونږ "
        "تاسو دوی ستاسو لپاره دپاره باندې وروسته مخکې ترڅو ځکه همدا همدې داسې ورته ورسره ترمنځ پورې "
        "اوس بیا نن پرون کال کلونو ورځ ورځې تنه تنو زره ډول ډېر ډېره ډیر ټول ټوله ټولو"
    ),
    "ckb": (
        "لە بە کە بۆ ئەم ئەو ئەوە ئەوەی ئەمە لەو لەم بەو بەم لەگەڵ لەسەر لەناو لەلایەن لەبارەی لەدوای لەنێوان "
        "هەر هەموو هیچ یان بەڵام هەروەها چونکە ئەگەر کاتێک هەیە نییە نیە بوو بوون بووە بووەتە دەبێت بێت دەکات دەکەن "
        "بکات "
        "بکەن دەکرێت کرا کراوە کردووە کردوە کردن دەڵێت وتی گوتی ڕایگەیاند رایگەیاند دا تا وەک وەکو پێش دوای ناو سەر "
        "دژی نێوان "
        "ئێمە ئەوان ئێوە من تۆ خۆی خۆیان پێی تێدا زۆر زیاتر دوو سێ چوار پێنج یەک یەکێک چەند هەزار ساڵ ساڵی کەس ئەمڕۆ "
        "ئێستا "
        "دەیان تر کرد"
    ),
    "ug": "ۋە بىر بىلەن ئۈچۈن بۇ ئۇ بولۇپ قىلىپ دەپ بولغان قىلغان كېيىن ھەم يەنە ئۇنىڭ",
    "sd": "۾ ۽ جي جو جا کي کان تي تان آهي آھي آهن آھن هن سان لاءِ ڪيو ڪري هو ته پر وڃي ويو ٿي ٿو ٿا نه ئي",
}
"""Words that a running text of the language can hardly do without. Each counts 2."""

OCCASIONAL_WORDS: Final[dict[str, str]] = {
    "fa": (
        "او نه ده بعد قبل حال طور الله تحت گی گان رئیس گزارش خبرگزاری خبرنگار آیت حجت استان شهرستان شهرداری "
        "کشور تیم شهر"
    ),
    "ar": "له به شهر سنة مليون ألف مدير وزير مجلس رئيس الله",
    "ur": "روز الله وی رئیس تا ہر ما در بلکہ اگرچہ",
    "ps": "به که هم تا را ما بعد هیڅ کي چي زما",
    "ckb": "له به که ئه هه",
    "sd": "هم",
}
"""Words that the language has more rarely than the one that has them above, and a few that its news is full of. Each
counts 1."""

LETTERS: Final[tuple[tuple[str, float, tuple[str, ...]], ...]] = (
    ("ے ہ ں", 0.5, ("ur",)),
    ("ٹ ڈ ڑ ۂ ۓ ۃ", 1.5, ("ur",)),
    ("ھ", 0.5, ("ur", "sd", "ug")),
    ("ټ ډ ړ ږ ښ ڼ ګ ځ څ ۍ", 1.0, ("ps",)),
    ("ې", 1.0, ("ps", "ug")),
    ("ێ ڵ ڕ ڤ", 1.5, ("ckb",)),
    ("ۆ", 1.0, ("ckb", "ug")),
    ("ە", 0.5, ("ckb", "ug")),
    ("ۇ ۈ ۋ ڭ", 1.0, ("ug",)),
    ("ڪ ٻ ڀ ٿ ٺ ٽ ڄ ڃ ڇ ڌ ڏ ڊ ڍ ڙ ڳ ڱ ڻ ڦ ۽ ۾", 1.0, ("sd",)),
    ("ۀ", 1.0, ("fa",)),
    ("پ چ گ", 1.0, ("fa", "ur", "ps", "ckb", "ug", "sd")),
    ("ژ", 1.0, ("fa", "ur", "ps", "ckb", "ug")),
    ("ی", 0.5, ("fa", "ur", "ps", "ckb")),
    ("ک", 0.5, ("fa", "ur", "ps", "ckb", "sd")),
    ("ة إ", 1.5, ("ar",)),
    ("أ", 0.5, ("ar",)),
    # The Arabic article, alone and behind its usual prefixes; initial hamza, which Persian has only inside words.
    ("_ال _وال _أ", 1.5, ("ar",)),
    # Persian plurals and superlatives, for texts that lost their zero-width non-joiners.
    ("های_ هاي_", 1.5, ("fa",)),
    # The Kurds as they spell themselves.
    ("_کورد", 1.5, ("ckb",)),
)
"""Letters and the edges of words (_ is the space), what one occurrence counts, and the languages it speaks for.
Frequent letters count less, so that a hundred words of any language weigh about the same and the larger part of a
mixed page wins."""

STAPLES: Final[dict[str, tuple[str, float]]] = {
    "ar": ("ة إ أ _ال _وال", 0.06),
    "ur": ("ے ہ ں ھ ٹ ڈ ڑ", 0.15),
    "ps": ("ې ۍ ښ ړ ټ ډ ځ څ ږ ڼ ګ", 0.13),
    "ckb": ("ە ێ ۆ ڵ ڕ", 0.3),
    "ug": ("ە ۇ ۈ ۆ ې ۋ", 0.3),
    "sd": ("ڪ ٿ ۾ ۽ ٻ ٽ ڏ ڳ", 0.13),
}
"""Letters without which no longer stretch of the language is written, and what each letter of a text without any of
them counts against the language: of 40 letters of Urdu or Pashto news, 1 stretch in 80 has none (2**-6.3), of 15
letters of Kurdish, 1 in 58 (2**-5.9). Uyghur and Sindhi by analogy. Arabic would bear 0.2 in running text, but its
headlines of foreign names have none of these."""

SETTLING: Final[tuple[tuple[str, str], ...]] = (
    ("ug", "ۈ"),
    ("ug", "ئۇ"),
    ("ug", "ە ې"),
    ("ckb", "ێ"),
    ("ckb", "ڵ"),
    ("ckb", "ە ۆ ک"),
    ("ckb", "ە ۆ ی"),
    ("ckb", "ە ۆ گ"),
    ("ps", "ښ"),
    ("ps", "ۍ"),
    ("sd", "ٿ"),
    ("sd", "ڌ"),
    ("sd", "ڀ"),
)
"""Letters that, all of them in one to three words, settle the language of these; the first line that fits counts 2.
Letters that languages beyond these eight share (ٹ Punjabi, ڭ Kazakh), or that Dari has in titles (څارنوالی), do not."""
