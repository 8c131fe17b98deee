"""The vocabulary of cleaning: steps from text to text, each of which can also give the map back."""

from rtl_news_meta.text.aligned import AlignedText, Edit, apply_edits
from rtl_news_meta.text.step import Change, Pipeline, Step, compose
from rtl_news_meta.text.zwnj import Insertion, RestoreZwnj, restore_zwnj

__all__ = [
    "AlignedText",
    "Change",
    "Edit",
    "Insertion",
    "Pipeline",
    "RestoreZwnj",
    "Step",
    "apply_edits",
    "compose",
    "restore_zwnj",
]
