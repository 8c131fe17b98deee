"""Sphinx settings: MyST pages, Furo theme, reference from docstrings."""

from __future__ import annotations

from importlib.metadata import version as _version

project = "rtl-news-meta"
author = "The rtl-news-meta maintainers"
copyright = "2026, the rtl-news-meta maintainers"
version = release = _version("rtl-news-meta")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
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
