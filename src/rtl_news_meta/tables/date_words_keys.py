"""What the rows of the `date_words_*` tables mean.

WEEKDAYS, WEAK_WEEKDAYS   names of the days, Monday first; weak ones are ordinary words too
CARDINALS, ORDINALS       number words; others are built from them («بیست و دوم», «الثالث والعشرون»)
UNITS, DUALS              units of time; a dual counts two
DAY_PARTS, AM, PM         parts of the day, and marks behind a clock time
RELATIVE                  "unit shift [day part]" counted from the day of writing
NOWADAYS, IMPERFECT       words that mean today or nowadays; letters that open a verb of the present,
                          before which they mean nowadays
BEFORE, AFTER             this, last, next: before or behind a unit or weekday
AGO_BEFORE, AGO_AFTER     ago and from now: before or behind a number of units; "later", "earlier" and "span" may count
from something told VAGUE_COUNTS              counts that give no number: «چند سال پیش» has no value
OF, FROM, BETWEEN, TO, EVERY, AND  small words inside dates, intervals and repeated times
IN, UNTIL                 of them, those before which a bare number like a year is one: «في 2018»
IN_BEHIND, GENITIVE, SINCE  of them, those behind which it is one: «2018 میں», «2018 کے انتخابات», «2018 سے»
POSTPOSITIONS             what Urdu writes behind a noun, also without a space
ONES                      a unit and the word for one
UPON                      words behind a count that say what it is counted from: «بعد عام على رحيله»
ROUGHLY                   words before a count that is not exact
MIXED                     numbers of so many and a half
SAME_DAY                  announces the same day in another calendar
PARTS                     start, middle and end of a period
ERAS                      which calendar a year counts in; "hijri?" leaves open which Hijri calendar
HOUR, OCLOCK, HALF …      words of clock times, before and behind the hour
SEASONS                   from spring on
PLACES, EVENTS            words before a day and month that is a name («میدان هفتم تیر», «ثورة 25 يناير»)
NUMBER_CUES               nouns before a number that is only a number: «شماره ۱۴۰۲»
HOUR_NAMES, DECADES       the hours as ordinals («الثالثة»), the eighties («الثمانينيات»)
DATE_CUES                 words that announce a date, before numbers
NUMBERED_MONTH, LAST      month before its number («شهر 9»), last of a month («آخر يوم»)
FIRST, FINAL              first and last behind a number of units: «سه ماه ابتدایی سال»
OTHER_YEARS               years that are not the calendar's: «سال مالی»
VAGUE_UNITS               words for some minutes, some time: «دقایقی پیش» has no value
TENS_ENDINGS              endings that make a year of tens a decade: «۱۹۹۰مو کلونو»
COUNTED                   nouns behind a number that is a count and no year
OF_AGE                    words that make a number or decade an age: «في السبعينيات من عمره»
YEAR_NOUNS                nouns of a year that is no calendar year: «العام الدراسي 2023-2024»
YEAR_CUES                 nouns before a bare year
TELLING                   verbs and conjunctions behind which something told begins
FUTURE_WORDS, PAST_WORDS  words that turn a date of no year forward, or a day of either side back; what is past ends
                          the clause
UNTIL_BEHIND              what Urdu writes behind a day until which something lasts
INTENDED                  stands before a day to come: «برای شنبه»
SINCE_THEN                stands before a day that is past whatever the verb says: «منذ السابع من أكتوبر»
AHEAD                     words that turn what stands behind them forward: «قرار است»
FUTURE_STEMS, FUTURE_PREFIXES  verbs of the future, built from both: «سيصل», «ستصل»
EITHER_DAY                words for so many days ago or ahead

MONTH_OF                  stands before a month that its day follows: «د سرطان ۱۸»
NAMES                     phrases that hold such words and are no dates
ENDINGS, PREFIXES …       what a language writes as one with its words

Source: the structure of the finder in `rtl_news_meta.dates`.
"""
