"""docs/formats on tables and networks: examples as they come out today, every column and view, links that lead on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import table_pages

from personae.export.collection import COUNTED
from personae.export.duckdb import VIEWS, WORDS_AT
from personae.export.network import EDGE_FACTS, NODE_FACTS
from personae.export.non_consumptive import CATALOGUED, LEAST_SPOKEN, LEAST_TIMES, MOST_CHARACTERS, VOCABULARY
from personae.export.tables import Table


def _page(name: str) -> str:
    return (table_pages.ROOT / "docs" / "formats" / f"{name}.md").read_text(encoding="utf-8")


def _named(section: str) -> list[str]:
    """What the first column of each table names, in order."""
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


@pytest.mark.parametrize("path", table_pages.PAGES, ids=lambda path: str(path.stem))
def test_examples_come_out_so_today(path: Path) -> None:
    """When this fails and the new output is right: `make readme`, and look at the difference."""
    page = path.read_text(encoding="utf-8")
    assert table_pages.renewed(page) == page


def test_every_example_stands_in_a_page() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in table_pages.PAGES)
    for name in table_pages.EXAMPLES:
        assert f"<!-- example: {name} -->" in pages


@pytest.mark.parametrize("table", COUNTED, ids=lambda table: str(table.name))
def test_every_counted_column_is_documented_in_order(table: Table) -> None:
    section = _page("csv").split(f"### {table.name}\n", 1)[1].split("\n##", 1)[0]
    assert _named(section) == [column.name for column in table.columns]


def test_every_view_is_documented_as_the_file_says_itself() -> None:
    section = _page("duckdb").split("## Views\n", 1)[1]
    for view in VIEWS:
        assert f"| `{view.name}` | {view.about} |" in section
    assert f"{WORDS_AT.name}(from_offset, to_offset)" in section


def test_every_attribute_of_a_network_is_documented() -> None:
    nodes, edges = _page("gexf").split("| of an edge", 1)
    assert {fact.name for fact in NODE_FACTS} <= set(_named(nodes))
    assert {fact.name for fact in EDGE_FACTS} <= set(_named(edges))


def test_what_is_withheld_is_documented_with_its_numbers() -> None:
    page = " ".join(_page("non-consumptive").split())
    assert [column.name for column in VOCABULARY.columns] == _named(_page("non-consumptive").split("## vocabulary")[1])
    assert ", ".join(f"`{key}`" for key in CATALOGUED) in page
    assert f"at least {LEAST_SPOKEN} words" in page and f"at least {LEAST_TIMES} times" in page
    assert f"more than {MOST_CHARACTERS} characters of a name" in page


def test_links_of_the_pages_lead_somewhere() -> None:
    for path in table_pages.PAGES:
        for link in re.findall(r"\]\((?!https?:)([^)#:]+)[^)]*\)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).exists(), f"{path.name} links to {link}"
