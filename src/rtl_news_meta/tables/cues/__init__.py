"""Words by which news pages say what a line is: labels, credits, attributions, end marks, furniture, desks, names.

How to read and extend these tables:

- One phrase a line, in a native speaker's spelling. Matching folds both sides, so one spelling of a letter is enough
  (ی or ي, ک or ك, أ or ا, with or without marks, any digits).
- A space in a phrase matches any run of blanks, a zero-width non-joiner, or nothing: scraped text has lost many.
- Languages are the keys where a phrase could mean something else in another language; one list serves all otherwise.
"""
