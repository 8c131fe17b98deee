"""The house rules that a machine can check: imports point down, tables are data, literals are readable."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "rtl_news_meta"
MODULES = sorted(PACKAGE.rglob("*.py"))
SOURCES = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "tools").rglob("*.py"))]

FLOORS = (
    ("errors", "spans"),
    ("tables",),
    ("language",),
    ("text",),
    ("calendars",),
    ("dates",),
    ("places",),
    ("news",),
    ("export",),
    ("engines",),
    ("",),  # the face
    ("cli",),
    ("__main__",),
)
"""The rooms from the ground up. A module may import from its own room and from those below."""
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}

RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
INVISIBLE = {"Cf", "Zl", "Zp"}


def room(module: Path) -> str:
    parts = module.relative_to(PACKAGE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


def imported_rooms(tree: ast.AST) -> set[str]:
    rooms = set()
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            module = node.module or ""
            names = [f"{module}.{alias.name}" for alias in node.names] if module == "rtl_news_meta" else [module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            if name.split(".")[0] == "rtl_news_meta":
                first = [*name.split("."), ""][1]
                rooms.add(first if first in LEVEL else "")
    return rooms


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(module: Path) -> None:
    own = room(module)
    if own == "":
        return
    upward = {other for other in imported_rooms(ast.parse(module.read_text("utf-8"))) if LEVEL[other] > LEVEL[own]}
    assert not upward, f"{own} imports from above: {sorted(upward)}"


def test_every_room_is_on_a_floor() -> None:
    assert {room(module) for module in MODULES} <= set(LEVEL)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_invisible_characters_are_written_by_escape(path: Path) -> None:
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        found = [f"U+{ord(c):04X}" for c in line if unicodedata.category(c) in INVISIBLE]
        assert not found, f"{path.name}:{number} has {found}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_one_right_to_left_literal_a_line(path: Path) -> None:
    """Two of them on a line display in swapped order in most editors."""
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    lines: dict[int, int] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in docstrings:
            continue
        if node.lineno == node.end_lineno and RTL.search(node.value):
            lines[node.lineno] = lines.get(node.lineno, 0) + 1
    crowded = [number for number, count in lines.items() if count > 1]
    assert not crowded, f"{path.name}: more than one right-to-left literal on lines {crowded}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "tables").rglob("*.py")), ids=lambda path: path.name)
def test_tables_are_data_with_a_source_note(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    code = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.For | ast.While)]
    assert not code, f"{path.name} holds code at line {code[0].lineno}" if code else ""
    if path.name != "__init__.py":
        doc = ast.get_docstring(tree) or ""
        assert "Source" in doc, f"{path.name}: the docstring names no source"
