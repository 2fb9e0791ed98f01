"""The rooms of the house: who may import whom, as docs/architecture.md has it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "personae"
FILES = sorted(PACKAGE.rglob("*.py"))
STAGES = [path for path in FILES if "stages" in path.parts and path.parts[-2:] != ("stages", "__init__.py")]


def _table(heading: str) -> dict[str, set[str]]:
    """The rows of the table in docs/architecture.md whose first heading is `heading`: name to names."""
    lines = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = {}
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        first, second = re.findall(r"\|([^|]*)", line)[:2]
        rows[first.strip().strip("`")] = set(re.findall(r"`([^`]+)`", second))
    return rows


ALLOWED = _table("room")
FOREIGN = _table("package")


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _stage(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[1].removesuffix(".py")


def _imports(path: Path) -> list[tuple[str, list[str]]]:
    """Each import of the file: the module's full name, and the names taken from it."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, [""]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written out in full"
            found.append((node.module or "", [alias.name for alias in node.names]))
    return found


def _wanted(path: Path) -> set[str]:
    """The rooms that a file imports from, without the two exceptions that the document names."""
    rooms = set()
    for module, names in _imports(path):
        if module == "personae":
            rooms |= {name for name in names if name != "__version__"}
        elif module.startswith("personae."):
            rooms.add(module.split(".")[1])
    if _room(path) == "book":
        rooms.discard("export")
    return rooms


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_what_the_table_allows(path: Path) -> None:
    room = _room(path)
    assert room in ALLOWED, f"docs/architecture.md does not know the room {room}"
    wrong = _wanted(path) - ALLOWED[room] - {room}
    assert not wrong, f"{room} may not import {', '.join(sorted(wrong))}"


@pytest.mark.parametrize("path", STAGES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_stage_imports_no_other_stage(path: Path) -> None:
    others = {
        (module + "." + name).split(".")[2]
        for module, names in _imports(path)
        for name in names
        if module.startswith("personae.stages")
    }
    assert others <= {_stage(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_heavy_package_stays_in_its_room(path: Path) -> None:
    for module, _ in _imports(path):
        rooms = FOREIGN.get(module.split(".")[0])
        assert rooms is None or _room(path) in rooms, f"{module} is for {rooms} only"


def test_the_table_names_every_room_that_there_is() -> None:
    there = {_room(path) for path in FILES}
    assert there <= set(ALLOWED)


def test_an_installed_file_never_imports_what_is_not_installed() -> None:
    for path in FILES:
        for module, _ in _imports(path):
            assert module.split(".")[0] not in {"evaluation", "benchmarks", "training", "tests", "torch"}, path
