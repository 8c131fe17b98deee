"""Restoring lost zero-width non-joiners in Persian text."""

from rtl_news_meta.text.zwnj.restore import Insertion, RestoreZwnj, ZwnjStyle, restore_zwnj

__all__ = ["Insertion", "RestoreZwnj", "ZwnjStyle", "restore_zwnj"]
