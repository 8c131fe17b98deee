"""How the examples of the documentation are found and run.

Fenced blocks marked `python` or `pycon` run; other kinds (`console`, `text`, `toml` …) are prose. Sybil's own Markdown
parser passes over `pycon`, so a parser for it stands here.
"""

from __future__ import annotations

import ast
import doctest
import re
from pathlib import Path
from typing import TYPE_CHECKING

from sybil import Sybil
from sybil.document import PythonDocument
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.integration.pytest import pytest_integration
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.region import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sybil import Document

ROOT = Path(__file__).resolve().parent.parent
PYCON_FENCE = re.compile(r"^```pycon\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


class PyconParser:
    """Finds the `>>>` examples inside ```` ```pycon ```` fences."""

    def __init__(self) -> None:
        self._strings = DocTestStringParser(DocTestEvaluator(doctest.ELLIPSIS))

    def __call__(self, document: Document) -> Iterator[Region]:
        for fence in PYCON_FENCE.finditer(document.text):
            for region in self._strings(fence["body"], document.path):
                offset = fence.start("body")
                yield Region(region.start + offset, region.end + offset, region.parsed, region.evaluator)


class Docstrings(PythonDocument):
    """A module's docstrings, those below a constant or a field among them, which Sybil's own kind passes over."""

    @classmethod
    def parse(cls, path: str, *parsers: Callable[[Document], Iterable[Region]], encoding: str = "utf-8") -> Docstrings:
        """Return the module with the regions of its docstrings, each where its line stands in the file."""
        document = cls(Path(path).read_text(encoding), path)
        offsets = [0]
        for line in document.text.splitlines(keepends=True):
            offsets.append(offsets[-1] + len(line))
        for node in ast.walk(ast.parse(document.text)):
            if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                continue
            if not isinstance(text := node.value.value, str):
                continue
            start = offsets[node.lineno - 1] + node.col_offset
            for parser in parsers:
                for region in parser(PythonDocument(text, path)):
                    region.start += start
                    region.end += start
                    document.add(region)
        return document


def pages() -> Sybil:
    """Return the runner for Markdown pages; the examples of a page share one namespace."""
    return Sybil(
        path=str(ROOT), patterns=["*.md", "**/*.md"], parsers=[PyconParser(), PythonCodeBlockParser(), SkipParser()]
    )


def docstrings() -> Sybil:
    """Return the runner for the examples in the package's docstrings."""
    return Sybil(
        path=str(ROOT / "src"),
        patterns=["**/*.py"],
        parsers=[DocTestParser(doctest.ELLIPSIS)],
        document_types={".py": Docstrings},
    )


pytest_collect_file = pytest_integration(pages(), docstrings())
