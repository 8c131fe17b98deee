"""Words of a letter or two that are written onto the next word, or stand between names.

Source: written for this project, from common knowledge of the languages; what stands between names, from bylines of
news articles.
"""

from __future__ import annotations

ARTICLE = "ال"
"""Arabic: the article, which a name keeps or loses."""

AND = "و"
"""Arabic and Persian: "and", which Arabic writes onto the next word."""

FOR = "ل"
"""Arabic: "to", "for", before the one to whom something was told."""

BY = "ب"
"""Arabic: "in", "with", before the outlet whose own something is."""

OF_PS = "د"
"""Pashto: "of", before an owner."""

OR = (
    "یا",
    "یان",
)
"""Persian, Urdu, Pashto, then Kurdish: "or", between two numbers."""

BETWEEN_NAMES = (
    # "and", between the names of two people
    "و",
    "اور",
    "او",
    "and",
)
