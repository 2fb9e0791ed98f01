"""The examples in docs/formats of tables and networks, written anew by `make readme` and compared by a test.

All are of The Last Tram as its gold marks have it, so that no probability of a model stands in them.
"""

from __future__ import annotations

import re
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from readme import ROOT
from told_stories import told

from personae.export.arrow import schema
from personae.export.formats import Wanted, format_named
from personae.export.tables import table

PAGES = sorted((ROOT / "docs" / "formats").glob("*.md"))
_BLOCK = re.compile(r"(<!-- example: (\w+) -->\n```\w*\n).*?(```\n<!-- end -->)", re.DOTALL)


def _files(name: str, *, non_consumptive: bool = False) -> dict[str, bytes]:
    return dict(format_named(name).files(told(), Wanted("the_last_tram", non_consumptive=non_consumptive)))


def _head(content: bytes, lines: int) -> str:
    return "\n".join(content.decode().splitlines()[:lines])


def _schema() -> str:
    return "\n".join(f"{field.name}: {field.type}" for field in schema(table("quotes")))


def _asked(question: str) -> str:
    """The answer of the database as DuckDB prints it, types left out."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "the_last_tram.duckdb"
        path.write_bytes(_files("duckdb")["the_last_tram.duckdb"])
        with duckdb.connect(str(path), read_only=True) as connection:
            answer = connection.execute(question)
            rows = [[column[0] for column in answer.description or ()], *answer.fetchall()]
    cells = [["" if value is None else str(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [" │ ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    return "\n".join([lines[0], "─┼─".join("─" * width for width in widths), *lines[1:]])


def _element(name: str, tag: str, number: int) -> str:
    """One element of the network, set as in the file."""
    page = ET.fromstring(_files(name)[f"the_last_tram.{name}"])
    space = page.tag.split("}")[0].strip("{")
    ET.register_namespace("", space)
    found = list(page.iter(f"{{{space}}}{tag}"))[number]
    ET.indent(found)
    return ET.tostring(found, encoding="unicode").replace(f' xmlns="{space}"', "")


def _withheld() -> str:
    files = _files("csv", non_consumptive=True)
    return "".join(f"{name}\n" for name in files) + "\n" + _head(files["lines.csv"], 4)


EXAMPLES = {
    "jsonl": lambda: _head(_files("jsonl")["quotes.jsonl"], 2),
    "csv": lambda: _head(_files("csv")["lines.csv"], 4),
    "parquet": _schema,
    "who": lambda: _asked("SELECT speaker_name, addressee_name, lines, words FROM conversations LIMIT 4"),
    "doubtful": lambda: _asked(
        "SELECT quote, speaker_name, confidence, instead_name, text FROM doubtful_lines LIMIT 3"
    ),
    "words_at": lambda: _asked(
        'SELECT c.name, m.start, words_at(m.start - 18, m."end" + 2) AS around '
        "FROM mentions m JOIN characters c ON c.id = m.character WHERE c.name = 'Jeannie Orr'"
    ),
    "gexf": lambda: _element("gexf", "edge", 2),
    "graphml": lambda: _element("graphml", "edge", 2),
    "withheld": _withheld,
}


def renewed(page: str) -> str:
    """`page` with each example's block as it comes out today. Spaces at line ends are left out."""

    def today(block: re.Match[str]) -> str:
        if block.group(2) not in EXAMPLES:
            return block.group()
        lines = EXAMPLES[block.group(2)]().rstrip().splitlines()
        return block.group(1) + "".join(line.rstrip() + "\n" for line in lines) + block.group(3)

    return _BLOCK.sub(today, page)


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
