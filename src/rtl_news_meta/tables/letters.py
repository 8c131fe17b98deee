"""Which letters a language writes, and what its editors put for the letters of other keyboards.

For each language four tables. ALWAYS holds single letters that the language does not have, with its own for each.
FINAL and NON_FINAL hold those whose reading depends on whether another letter follows in the word; SEQUENCES holds
pairs. A letter that could be meant, such as a Pashto letter in a Persian name, is not here but in `keys`, for search.

Each line is a look-alike, a space, and the letter to write; the comment says where the wrong letter comes from. Dari is
written as Persian.

Sources: the exemplar characters of CLDR 48.2 (Unicode License v3); canonical decompositions of the Unicode Character
Database; UTS 39 confusables; counts over news text and Universal Dependencies treebanks of each language.
"""

from __future__ import annotations

__all__ = ["ALEF_MAKSURA_WORDS", "ALWAYS", "AMBIGUOUS_WORDS", "FINAL", "NON_FINAL", "OWN", "SEQUENCES"]

OWN: dict[str, str] = {
    "fa": "ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "ur": "ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنوٹپچڈڑژکگںھہۂۃیےۓ",
    "ps": "ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهويټپځڅچډړږژښکګگڼیۍې",
    "ckb": "ئابتجحخدرزسشعغفقلمنهوپچڕژڤکگڵۆیێە",
    "ug": "ئابتجخدرزسشغفقكلمنوىيپچژڭگھۆۇۈۋېە",
    "sd": "ءآئابتثجحخدذرزسشصضطظعغفقلمنهويٺٻٽپٿڀڃڄچڇڊڌڍڏڙڦکڪگڱڳڻھ",
}
"""The letters of each language, composed forms among them."""

ALWAYS: dict[str, tuple[str, ...]] = {
    "fa": (
        # Arabic keyboard, cp1256
        "\N{ARABIC LETTER YEH} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard; word-final yeh
        "\N{ARABIC LETTER ALEF MAKSURA} \N{ARABIC LETTER FARSI YEH}",
        # Urdu keyboard / PDF final glyph
        "\N{ARABIC LETTER YEH BARREE} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard, cp1256
        "\N{ARABIC LETTER KAF} \N{ARABIC LETTER KEHEH}",
        # swash kaf, decoration
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KEHEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH}",
        # Urdu keyboard, PDF initial/medial glyph
        "\N{ARABIC LETTER HEH DOACHASHMEE} \N{ARABIC LETTER HEH}",
        # Kurdish/Uyghur AE; PDF final glyph
        "\N{ARABIC LETTER AE} \N{ARABIC LETTER HEH}",
        # not the composition of heh and hamza, though it looks so; Unicode composes it from another heh
        "\N{ARABIC LETTER HEH WITH YEH ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # U+06C1 U+0654
        "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # Urdu teh marbuta
        "\N{ARABIC LETTER TEH MARBUTA GOAL} \N{ARABIC LETTER TEH MARBUTA}",
        # follows from ے → ی on NFD
        "\N{ARABIC LETTER YEH BARREE WITH HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # not Persian
        "\N{ARABIC LETTER ALEF WITH WAVY HAMZA ABOVE} \N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
        # not Persian
        "\N{ARABIC LETTER ALEF WITH WAVY HAMZA BELOW} \N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
        # high hamza
        "\N{ARABIC LETTER HIGH HAMZA ALEF} \N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
    ),
    "ar": (
        # Persian/Urdu keyboard
        "\N{ARABIC LETTER KEHEH} \N{ARABIC LETTER KAF}",
        # swash kaf
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KAF}",
        # Urdu keyboard
        "\N{ARABIC LETTER YEH BARREE} \N{ARABIC LETTER YEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH DOACHASHMEE} \N{ARABIC LETTER HEH}",
        # Kurdish AE; PDF final glyph
        "\N{ARABIC LETTER AE} \N{ARABIC LETTER HEH}",
        # Urdu teh marbuta
        "\N{ARABIC LETTER TEH MARBUTA GOAL} \N{ARABIC LETTER TEH MARBUTA}",
        # AE + hamza; follows from ە → ه on NFD
        "\N{ARABIC LETTER HEH WITH YEH ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # follows from ہ → ه on NFD
        "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # follows from ے → ي on NFD
        "\N{ARABIC LETTER YEH BARREE WITH HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
    "ur": (
        # Arabic keyboard
        "\N{ARABIC LETTER YEH} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard
        "\N{ARABIC LETTER ALEF MAKSURA} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard
        "\N{ARABIC LETTER KAF} \N{ARABIC LETTER KEHEH}",
        # Sindhi/swash kaf
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KEHEH}",
        # Arabic/Persian keyboard
        "\N{ARABIC LETTER HEH} \N{ARABIC LETTER HEH GOAL}",
        # Kurdish AE, PDF final glyph
        "\N{ARABIC LETTER AE} \N{ARABIC LETTER HEH GOAL}",
        # U+06C0 is AE+hamza; Urdu is U+06C2 = U+06C1 U+0654
        "\N{ARABIC LETTER HEH WITH YEH ABOVE} \N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}",
    ),
    "ps": (
        # follows from ہ → ه on NFD
        "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # legacy keyboards; not in CLDR main
        "\N{ARABIC LETTER ALEF MAKSURA} \N{ARABIC LETTER FARSI YEH}",
        # Kurdish keyboard
        "\N{ARABIC LETTER YEH WITH SMALL V} \N{ARABIC LETTER E}",
        # Arabic keyboard
        "\N{ARABIC LETTER KAF} \N{ARABIC LETTER KEHEH}",
        # swash kaf
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KEHEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH DOACHASHMEE} \N{ARABIC LETTER HEH}",
        # PDF final glyph
        "\N{ARABIC LETTER AE} \N{ARABIC LETTER HEH}",
        # CLDR ps main has U+0654, not U+06C0; 19 U+06C0 in UD_Pashto
        "\N{ARABIC LETTER HEH WITH YEH ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
    ),
    "ckb": (
        # follows from ہ → ه on NFD
        "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # Arabic keyboard
        "\N{ARABIC LETTER YEH} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard
        "\N{ARABIC LETTER ALEF MAKSURA} \N{ARABIC LETTER FARSI YEH}",
        # Arabic keyboard
        "\N{ARABIC LETTER KAF} \N{ARABIC LETTER KEHEH}",
        # swash kaf
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KEHEH}",
        # AliK-type fonts, Arabic keyboard; in no language does it stand inside a word
        "\N{ARABIC LETTER TEH MARBUTA} \N{ARABIC LETTER AE}",
        # h; CLDR main is U+0647, 5 of 16,499 in the sample
        "\N{ARABIC LETTER HEH DOACHASHMEE} \N{ARABIC LETTER HEH}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH}",
        # Pashto/Uyghur e on a Kurdish page
        "\N{ARABIC LETTER E} \N{ARABIC LETTER YEH WITH SMALL V}",
        # U+06CA two dots
        "\N{ARABIC LETTER WAW WITH TWO DOTS ABOVE} \N{ARABIC LETTER OE}",
        # U+0692 has the v above; Kurdish wants U+0695
        "\N{ARABIC LETTER REH WITH SMALL V} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
        # Urdu keyboard
        "\N{ARABIC LETTER RREH} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
        # Pashto keyboard
        "\N{ARABIC LETTER REH WITH RING} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
        # lam with dot above
        "\N{ARABIC LETTER LAM WITH DOT ABOVE} \N{ARABIC LETTER LAM WITH SMALL V}",
        # lam with three dots
        "\N{ARABIC LETTER LAM WITH THREE DOTS ABOVE} \N{ARABIC LETTER LAM WITH SMALL V}",
    ),
    "ug": (
        # Persian/Urdu keyboard
        "\N{ARABIC LETTER KEHEH} \N{ARABIC LETTER KAF}",
        # swash kaf
        "\N{ARABIC LETTER SWASH KAF} \N{ARABIC LETTER KAF}",
        # Kurdish keyboard
        "\N{ARABIC LETTER YEH WITH SMALL V} \N{ARABIC LETTER E}",
        # U+0763 keheh with three dots: same UTS#39 skeleton
        "\N{ARABIC LETTER KEHEH WITH THREE DOTS ABOVE} \N{ARABIC LETTER NG}",
    ),
    "sd": (
        # follows from ە → ه on NFD
        "\N{ARABIC LETTER HEH WITH YEH ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # follows from ہ → ه on NFD
        "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE} \N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}",
        # Urdu/Persian keyboard
        "\N{ARABIC LETTER FARSI YEH} \N{ARABIC LETTER YEH}",
        # Arabic keyboard
        "\N{ARABIC LETTER ALEF MAKSURA} \N{ARABIC LETTER YEH}",
        # Arabic keyboard: k, not kh
        "\N{ARABIC LETTER KAF} \N{ARABIC LETTER SWASH KAF}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH}",
        # PDF final glyph
        "\N{ARABIC LETTER AE} \N{ARABIC LETTER HEH}",
    ),
}

FINAL: dict[str, tuple[str, ...]] = {
    "ar": (
        # Persian keyboard; the words of ALEF_MAKSURA_WORDS and AMBIGUOUS_WORDS apart
        "\N{ARABIC LETTER FARSI YEH} \N{ARABIC LETTER YEH}",
    ),
    "ckb": (
        # Arabic keyboard; only in lines that have no U+06D5, see `letters`
        "\N{ARABIC LETTER HEH} \N{ARABIC LETTER AE}",
    ),
    "ug": (
        # Persian keyboard; undotted final shape = i
        "\N{ARABIC LETTER FARSI YEH} \N{ARABIC LETTER ALEF MAKSURA}",
        # Arabic keyboard; final shape = e.
        "\N{ARABIC LETTER HEH} \N{ARABIC LETTER AE}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER AE}",
        # Arabic keyboard
        "\N{ARABIC LETTER TEH MARBUTA} \N{ARABIC LETTER AE}",
    ),
}

NON_FINAL: dict[str, tuple[str, ...]] = {
    "ar": (
        # Persian keyboard
        "\N{ARABIC LETTER FARSI YEH} \N{ARABIC LETTER YEH}",
    ),
    "ug": (
        # Persian keyboard; dotted shape = y
        "\N{ARABIC LETTER FARSI YEH} \N{ARABIC LETTER YEH}",
        # Arabic keyboard, joined to the next letter = h
        "\N{ARABIC LETTER HEH} \N{ARABIC LETTER HEH DOACHASHMEE}",
        # Urdu keyboard
        "\N{ARABIC LETTER HEH GOAL} \N{ARABIC LETTER HEH DOACHASHMEE}",
    ),
}

SEQUENCES: dict[str, tuple[str, ...]] = {
    "fa": (
        # U+06CC U+0654 has no composite; ئ is U+064A U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # U+0649 U+0654 likewise
        "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
    "ar": (
        # U+06CC U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
    "ur": (
        # U+0647 U+0654
        "\N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}",
        # U+06CC U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
    "ps": (
        # U+06CC U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # U+0649 U+0654
        "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # hah + hamza above: no canonical composite, UTS#39-confusable
        "\N{ARABIC LETTER HAH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER HAH WITH HAMZA ABOVE}",
        # hah + three dots
        "\N{ARABIC LETTER HAH}\N{ARABIC SMALL HIGH THREE DOTS} \N{ARABIC LETTER HAH WITH THREE DOTS ABOVE}",
    ),
    "ckb": (
        # needed because ئ is U+064A U+0654 in NFD and ي → ی
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # U+0649 U+0654
        "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # Arabic-keyboard spelling of e
        "\N{ARABIC LETTER HEH}\N{ZERO WIDTH NON-JOINER} \N{ARABIC LETTER AE}",
        # yeh + small v above: no canonical composite
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC VOWEL SIGN SMALL V ABOVE} \N{ARABIC LETTER YEH WITH SMALL V}",
        # doubled sign
        "\N{ARABIC LETTER YEH WITH SMALL V}\N{ARABIC FATHA} \N{ARABIC LETTER YEH WITH SMALL V}",
        # yeh + fatha, legacy fonts
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC FATHA} \N{ARABIC LETTER YEH WITH SMALL V}",
        # waw + small v above
        "\N{ARABIC LETTER WAW}\N{ARABIC VOWEL SIGN SMALL V ABOVE} \N{ARABIC LETTER OE}",
        # waw + fatha, legacy fonts
        "\N{ARABIC LETTER WAW}\N{ARABIC FATHA} \N{ARABIC LETTER OE}",
        # lam + small v above
        "\N{ARABIC LETTER LAM}\N{ARABIC VOWEL SIGN SMALL V ABOVE} \N{ARABIC LETTER LAM WITH SMALL V}",
        # lam + fatha, legacy fonts
        "\N{ARABIC LETTER LAM}\N{ARABIC FATHA} \N{ARABIC LETTER LAM WITH SMALL V}",
        # reh + caron below: Unicode has no Arabic combining small v below
        "\N{ARABIC LETTER REH}\N{COMBINING CARON BELOW} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
        # reh + kasra, legacy fonts
        "\N{ARABIC LETTER REH}\N{ARABIC KASRA} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
        # reh + dot below
        "\N{ARABIC LETTER REH}\N{ARABIC VOWEL SIGN DOT BELOW} \N{ARABIC LETTER REH WITH SMALL V BELOW}",
    ),
    "ug": (
        # Arabic keyboard: not joined to the next letter = e
        "\N{ARABIC LETTER HEH}\N{ZERO WIDTH NON-JOINER} \N{ARABIC LETTER AE}",
        # waw + damma
        "\N{ARABIC LETTER WAW}\N{ARABIC DAMMA} \N{ARABIC LETTER U}",
        # waw + small v
        "\N{ARABIC LETTER WAW}\N{ARABIC VOWEL SIGN SMALL V ABOVE} \N{ARABIC LETTER OE}",
        # waw + superscript alef
        "\N{ARABIC LETTER WAW}\N{ARABIC LETTER SUPERSCRIPT ALEF} \N{ARABIC LETTER YU}",
        # U+0649 U+0654
        "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # U+06CC U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
    "sd": (
        # U+0649 U+0654
        "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
        # U+06CC U+0654
        "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE} \N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    ),
}

ALEF_MAKSURA_WORDS = (
    "إلى الى حتى متى لدى سوى مدى أخرى اخرى الأخرى الاخرى إحدى احدى كبرى الكبرى مستوى المستوى مستشفى المستشفى "
    "موسى عيسى مصطفى مرتضى مجتبى ذكرى الذكرى أدنى الأدنى أعلى الأعلى أقصى الأقصى "
    "مبنى المبنى ملتقى الملتقى منتدى المنتدى قرى القرى فتوى الفتوى دعوى الدعوى شكوى الشكوى "
    "حمى الحمى مرمى المرمى مسمى المسمى يبقى تبقى يتلقى أجرى التقى انتهى أعطى أدى مضى جرى "
    "قتلى القتلى جرحى الجرحى محتوى المحتوى مأوى المأوى مقهى المقهى جدوى الجدوى عدوى "
    "قصوى القصوى صغرى الصغرى اليسرى أقوى الأقوى أنثى الأنثى الفصحى "
    "يرى ترى يسعى تسعى يتولى تتولى يتبنى تتبنى يخشى تخشى يحظى تحظى أبدى أنهى اكتفى اختفى "
)
"""Arabic words that end in alef maksura: with a Persian keyboard's yeh at the end they are these (dictionaries)."""

AMBIGUOUS_WORDS = (
    "على قوى القوى عظمى العظمى أولى الأولى مرضى المرضى أسرى الأسرى معنى المعنى مجرى المجرى العدوى "
    "رأى بنى نفى سعى تولى تلقى ألقى ألغى استدعى بشرى سلمى ليلى يحيى"
)
"""Words that are one word with alef maksura and another with yeh (on, and Ali; forces, and strong; first, and
preliminary; saw, and opinion; Salma, and peaceful), both of them usual in news: left as they were typed."""
