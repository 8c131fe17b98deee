"""Words that decide where a lost ZWNJ is looked for, and which spellings are a matter of style.

Source: the function words of each language are the most frequent ones in its grammar books; a word that two of the
languages share is in neither list. Style: Academy of Persian Language and Literature, "Dastur-e khatt-e farsi",
section on "in, an" and "ham, hich": «اینکه، آنکه، آنچه، اینجا، آنجا» are written as one word, «آنها» may be.
"""

from __future__ import annotations

__all__ = ["OPTIONAL_JOINS", "OTHER_WORDS", "PERSIAN_WORDS"]

PERSIAN_WORDS = """
از به در که را این است با برای آن خود تا شد بر شده کرد نیز ها های وی گفت دارد بود هم یک اگر ولی چه چون پس
کرده باید شود پیش روز سال هر دو ای همه بین دیگر گزارش کشور بیان کنند باشد نیست هستند بودند شدند کنیم
"""
"""Words that only Persian (and Dari) text uses often."""

OTHER_WORDS = """
في من على إلى الى أن ان التي الذي هذا هذه ما لا عن مع كان كانت قال بعد قبل لم لن قد كما بين ذلك تم حول أو او كل
ہے کے کی کا میں نے کو پر ہیں اور سے تھا تھی نہیں کہ
د په او دی کې چې له کړي شوي ده هغه دا
لە بۆ کە بە لەگەڵ ئەم ئەو دەکات
"""
"""Words that Arabic, Urdu, Pashto or Sorani text uses often."""

OPTIONAL_JOINS = """
آن|ها آن|هایی این|ها آن|که این|که آن|چه این|جا آن|جا هم|چنین هم|چنان چنان|چه
"""
"""Spellings that the Academy allows, or wants, as one word; other houses write the ZWNJ (here `|`)."""
