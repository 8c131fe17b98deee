"""Fails if the built documentation lacks a public name: `python .ci/check_docs.py HTML_FOLDER`."""

import importlib
import sys
import zlib
from pathlib import Path

ROOMS = (
    *("rtl_news_meta", "rtl_news_meta.text", "rtl_news_meta.calendars", "rtl_news_meta.dates", "rtl_news_meta.news"),
    *("rtl_news_meta.news.agencies", "rtl_news_meta.places", "rtl_news_meta.export"),
)

# Sphinx writes what it documents into this file: four lines of comment, then compressed lines that start with the name.
inventory = Path(sys.argv[1], "objects.inv").read_bytes().split(b"\n", 4)[4]
documented = {line.split()[0].rpartition(".")[2] for line in zlib.decompress(inventory).decode().splitlines()}
public = {f"{room}.{name}" for room in ROOMS for name in importlib.import_module(room).__all__}
missing = sorted(name for name in public if name.rpartition(".")[2] not in documented)
print(f"public names in the documentation: {len(public) - len(missing)} of {len(public)}")
if missing:
    sys.exit("not documented: " + ", ".join(missing))
