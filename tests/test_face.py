"""The public names: importable, documented, typed, and cheap to import."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import rtl_news_meta
from tests.examples import ROOT


def test_every_public_name_is_there_and_documented() -> None:
    reference = (ROOT / "docs" / "reference" / "api.md").read_text("utf-8")
    for name in rtl_news_meta.__all__:
        value = getattr(rtl_news_meta, name)
        if isinstance(value, ModuleType):
            continue  # the guide "Cleaning text" describes its steps
        assert value.__doc__, f"{name} has no docstring"
        module = getattr(value, "__module__", "")
        assert f".{name}\n" in reference or f"automodule:: {module}\n" in reference, f"{name} not in api.md"


def test_the_design_interface_is_complete() -> None:
    fixed = (
        "clean fold restore_zwnj compose text AlignedText detect_language Calendar CalendarDate convert find_dates "
        "parse_date DateMention parse_article parse_articles find_attributions find_datelines find_bylines Article "
        "to_row FIELDS to_json from_json to_schema_org to_ninjs to_html"
    )
    assert not set(fixed.split()) - set(dir(rtl_news_meta))


def test_import_loads_no_calendar_package_and_no_data() -> None:
    """Adapters and data files are for first use; importing the package stays cheap."""
    late = {"jdatetime", "hijridate", "lzma"}
    code = f"import sys, rtl_news_meta; print(*sorted({late} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert done.stderr == ""
