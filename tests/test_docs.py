"""The documents say what is so: every command, option, column, error and exit code, and the README's examples."""

from __future__ import annotations

import argparse
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import readme
from export_books import ferry

import personae
from personae import errors
from personae.cli import EXIT_CODES, parser
from personae.corpus.columns import EVERY_TABLE, FACTS
from personae.export.folder import FILES
from personae.export.summary import about
from personae.export.tables import SOURCE_MAP, TABLES

ROOT = Path(__file__).parent.parent
OUTPUT = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
CLI = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
README = readme.README.read_text(encoding="utf-8")


def _section(page: str, heading: str) -> str:
    return page.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]


def _named(section: str) -> list[str]:
    """What the first column of the section's table names, in order."""
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


@pytest.mark.parametrize("table", [*TABLES, SOURCE_MAP], ids=lambda table: str(table.name))
def test_every_column_is_documented_in_order(table: object) -> None:
    section = _section(OUTPUT, f"{table.name}.jsonl")  # type: ignore[attr-defined]
    assert _named(section) == [column.name for column in table.columns]  # type: ignore[attr-defined]


def test_every_table_and_column_of_a_corpus_is_documented_in_order() -> None:
    page = (ROOT / "docs" / "corpus.md").read_text(encoding="utf-8")
    named = _named(_section(page, "What it writes").split("The table of books:")[1])
    assert named == ["book_id", *(name for name, _ in FACTS)]
    assert {f"{name}/" for name in EVERY_TABLE} <= set(_named(_section(page, "What it writes")))


def test_every_file_and_key_is_documented() -> None:
    assert sorted(_named(OUTPUT.split("\n## ")[0])) == sorted(FILES)
    assert _named(_section(OUTPUT, "book.json")) == list(about(ferry(), timings=True))


def _options(command: argparse.ArgumentParser) -> set[str]:
    return {option for action in command._actions for option in action.option_strings}


Command = argparse.ArgumentParser


def _commands(command: Command, name: str = "personae") -> Iterator[tuple[str, Command]]:
    """Every command that does something, by its full name: "personae corpus run" is one, "personae corpus" is none."""
    parts = [action for action in command._actions if isinstance(action, argparse._SubParsersAction)]
    if not parts:
        yield name, command
    for part in parts:
        for word, below in part.choices.items():
            yield from _commands(below, f"{name} {word}")


def test_every_command_and_option_is_documented() -> None:
    for name, command in _commands(parser()):
        documented = {word.split()[0] for word in _named(_section(CLI, name))}
        assert documented == _options(command), name
    assert "personae --version" in CLI


def test_every_exit_code_is_documented_and_meant_alike() -> None:
    rows = dict(re.findall(r"^\| (\d+) \| ([^|]+) \|$", CLI, re.MULTILINE))
    assert {int(code) for code in rows} == set(EXIT_CODES)
    for code, meaning in EXIT_CODES.items():
        assert rows[str(code)].startswith(meaning)


def test_every_error_stands_in_the_tree_that_errors_open_with() -> None:
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if kind.__module__ == errors.__name__]
    for kind in kinds:
        assert kind.__name__ in (errors.__doc__ or ""), kind
        assert issubclass(kind, errors.PersonaeError)


def test_public_names_are_the_tested_list() -> None:
    assert sorted(personae.__all__) == [
        "Book", "Chapter", "Character", "Evidence", "Gap", "InputError", "Mention", "Paragraph", "PersonaeError",
        "Quote", "Span", "Tokens", "analyse", "read",
    ]  # fmt: skip
    for name in personae.__all__:
        assert getattr(personae, name).__doc__, name


def test_version_is_one() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{personae.__version__}"' in project
    assert f"## {personae.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


# A chance, and the count of lines whose chance is under a bar: they differ a little from processor to processor, since
# the network's small whole numbers are rounded from sums that each kind of processor adds in another order.
_CHANCE = re.compile(r"(?P<percent>\d+)%|(?P<chance>\b[01]\.\d+)|(?P<doubtful>\d+) (?=doubtful lines)")
_NEAR = {"percent": 3.0, "chance": 0.03, "doubtful": 3.0}


def _chances(page: str) -> list[tuple[str, float]]:
    return [(str(found.lastgroup), float(found[str(found.lastgroup)])) for found in _CHANCE.finditer(page)]


def test_readme_shows_what_comes_out_today() -> None:
    """When this fails and the new output is right: `make readme`, and look at the difference."""
    today = readme.renewed(README)
    assert _CHANCE.sub("#", today) == _CHANCE.sub("#", README)
    for (kind, now), (_, shown) in zip(_chances(today), _chances(README), strict=True):
        assert abs(now - shown) <= _NEAR[kind], (kind, now, shown)


def test_readme_names_every_output_file_and_its_links_lead_somewhere() -> None:
    for file in FILES:
        assert f"`{file}`" in README
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name} links to {link}"


def test_no_document_names_a_path_of_one_machine() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        assert not re.search(r"(?<![\w.])/(?:home|work|root|Users|tmp)/", page.read_text(encoding="utf-8")), page.name


def test_readme_examples_of_quotes_are_json() -> None:
    block = README.split("<!-- example: quotes -->\n```json\n", 1)[1].split("```", 1)[0]
    assert all(json.loads(line) for line in block.splitlines())
