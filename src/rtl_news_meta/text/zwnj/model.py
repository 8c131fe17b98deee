"""The trained model: how likely it is that a ZWNJ belongs in each gap of a word.

Strategy: a word that the training text or a word list knows has its scores in a table; any other word is scored by a
logistic model over the letters around the gap and over what the table knows of the pieces on both sides. Scores are
log-odds. The data file is made by `tools/train_zwnj.py` and read on first use.
"""

from __future__ import annotations

import functools
import json
import re

from rtl_news_meta.text.zwnj.features import Pieces, core_length, gap_features, gaps

__all__ = ["DATA", "Model", "load"]

DATA = "zwnj.json.xz"
_ENTRY = re.compile("([A-Z])([\u0620-\u06ff]*)([^A-Z\u0620-\u06ff]*)")


class Model:
    """The tables and weights, ready for use: `scores(word)` is what it is for."""

    def __init__(self, data: dict[str, str]) -> None:
        known: dict[str, str] = {}
        word = ""
        for shared, rest, value in _ENTRY.findall(data["forms"]):
            word = word[: ord(shared) - 65] + rest
            known[word] = value
        self._pieces = Pieces(known, _table(data["first"]), _table(data["last"]))
        self._weights = {name: int(value) / 16 for name, value in _table(data["weights"]).items()}
        self._bias = int(data["bias"]) / 16

    def scores(self, word: str) -> list[tuple[int, float]]:
        """Return the gaps of `word` that may want a ZWNJ, with the log-odds that they do.

        `word` is in the letters of the table (Persian yeh and kaf) and holds no marks and no ZWNJ.
        """
        value = self._pieces.known.get(word)
        if value is not None:
            return [(ord(value[i]) - 96, (ord(value[i + 1]) - 40) / 2) for i in range(1, len(value), 2)]
        core = core_length(word)
        weights = self._weights
        found = []
        for gap in gaps(word):
            score = self._bias
            for feature in gap_features(word, gap, core, self._pieces):
                if feature in weights:
                    score += weights[feature]
            if score > -2.5:
                found.append((gap, score))
        return found


def _table(text: str) -> dict[str, str]:
    return dict(line.split("\t") for line in text.split("\n"))


@functools.cache
def load() -> Model:
    """Return the model that ships with the package; the first call reads it, in about a tenth of a second."""
    # Late imports: loading the package needs neither, and they take a tenth of its time.
    import lzma
    from importlib.resources import files

    packed = files("rtl_news_meta.text.zwnj").joinpath(DATA).read_bytes()
    return Model(json.loads(lzma.decompress(packed)))
