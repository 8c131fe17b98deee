"""Sphinx settings: MyST pages, Furo theme, reference from docstrings."""

from __future__ import annotations

import re
from importlib.metadata import version as _version
from typing import Any

project = "rtl-news-meta"
author = "The rtl-news-meta maintainers"
copyright = "2026, the rtl-news-meta maintainers"
version = release = _version("rtl-news-meta")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"rtl-news-meta {version}"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
# Docstrings put code in single backticks, as Markdown does.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": True}
nitpicky = False
# The modules that define the names are no interface; the page says where to import from.
add_module_names = False


def _for_readers(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Leave a module's strategy to those who read the source; and a backslash in code is a backslash."""
    if what == "module":
        del lines[next((i for i, line in enumerate(lines) if line.startswith("Strategy:")), len(lines)) :]
    lines[:] = [re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", line) for line in lines]


def _for_callers(app: Any, what: str, name: str, obj: Any, options: Any, signature: str | None, returns: Any) -> Any:
    """Leave what is not for callers out of a signature."""
    return signature and re.sub(r", _\w+: .*?(?=, \w+: |\)$)", "", signature), returns


def setup(app: Any) -> None:
    app.connect("autodoc-process-docstring", _for_readers)
    app.connect("autodoc-process-signature", _for_callers)
