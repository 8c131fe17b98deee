"""The documentation's examples run: every block is found, and a wrong output fails."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from sybil.example import SybilFailure

from tests.examples import ROOT, docstrings, pages

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
OPENING = re.compile(r"^(?P<fence>`{3,}|~{3,}) *(?P<kind>[\w{}+-]*)", re.MULTILINE)
RUN = {"python", "pycon"}
PROSE = {
    "",
    "console",
    "text",
    "toml",
    "json",
    "jsonl",
    "html",
    "{eval-rst}",
    "{toctree}",
    "{include}",
    "{admonition}",
    "{note}",
    "{warning}",
}


def fences(text: str) -> list[tuple[str, str]]:
    """Return the kind and body of each fenced block."""
    found, rest = [], 0
    while opening := OPENING.search(text, rest):
        closing = re.compile(f"^{opening['fence']}$", re.MULTILINE).search(text, opening.end())
        assert closing, f"unclosed block at {text[opening.start() :][:40]!r}"
        found.append((opening["kind"], text[text.index("\n", opening.end() - 1) + 1 : closing.start()]))
        rest = closing.end()
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_example_of_a_page_is_executed(page: Path) -> None:
    expected = 0
    for kind, body in fences(page.read_text("utf-8")):
        assert kind in RUN | PROSE, f"a block of kind {kind!r} is neither run nor prose"
        if kind in RUN:
            prompts = len(re.findall(r"^>>> (?!#)", body, re.MULTILINE))
            assert prompts or kind == "python", f"a pycon block without a prompt: {body[:60]!r}"
            expected += prompts or 1
    assert len(list(pages().parse(page).examples())) == expected


def test_the_guides_have_examples() -> None:
    for page in [ROOT / "README.md", ROOT / "docs" / "tutorial.md", *(ROOT / "docs" / "guide").rglob("*.md")]:
        assert list(pages().parse(page).examples()), f"{page.name} shows no example"


@pytest.mark.parametrize(
    "block", ["```pycon\n>>> 1 + 1\n3\n```\n", "```python\nassert 1 + 1 == 3\n```\n", "```python\n>>> 1 + 1\n3\n```\n"]
)
def test_a_wrong_output_fails(block: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Page\n\n{block}", "utf-8")
    (example,) = pages().parse(page).examples()
    with pytest.raises((SybilFailure, AssertionError)):
        example.evaluate()


@pytest.mark.parametrize(
    "code",
    [
        'def f():\n    """Do.\n\n    >>> 1 + 1\n    3\n    """\n',
        'TWO = 2\n"""Two.\n\n>>> TWO\n3\n"""\n',
    ],
)
def test_a_wrong_docstring_fails(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    module = tmp_path / f"wrong_{len(code)}.py"
    module.write_text(code, "utf-8")
    (example,) = docstrings().parse(module).examples()
    with pytest.raises(SybilFailure):
        example.evaluate()
