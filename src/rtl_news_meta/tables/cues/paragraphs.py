"""Words with which a line goes on in the midst of a sentence, so that it belongs to the paragraph of the line above.

Source: lines broken in mid-sentence in 5,138 news articles.
"""

from __future__ import annotations

GOING_ON = (
    # Persian, Dari
    "و",
    "که",
    "را",
    "است",
    "شد",
    "از",
    "به",
    "در",
    "با",
    "تا",
    # Urdu
    "اور",
    "کی",
    "کا",
    "میں",
    # Pashto
    "چې",
    "او",
)
