"""Who speaks to whom as GEXF 1.3, in time, for Gephi.

By the schema and the examples of https://gexf.net (gephi/gexf, 1.3/gexf.rng and dynamics.rng) and by what Gephi's own
reader takes (gephi/gephi, ImporterGEXF.java): times are of the format "double", both ends of an interval belong to it,
and intervals of one thing may not overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from personae.book import Book, Span
from personae.export.formats import Wanted
from personae.export.lines import Talk
from personae.export.network import (
    EDGE_FACTS,
    NODE_FACTS,
    Network,
    lines_by_chapter,
    network,
    one_line,
)
from personae.export.tables import FLAG, TEXT, WHOLE, Column, Kind

_TYPES = {TEXT: "string", WHOLE: "integer", FLAG: "boolean"}
_IN_TIME = "lines_in_chapter"


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The one file."""
    page = _page(network(book, non_consumptive=wanted.non_consumptive))
    indent(page)
    yield f"{wanted.name}.gexf", tostring(page, encoding="UTF-8", xml_declaration=True) + b"\n"


def _page(told: Network) -> Element:
    page = Element("gexf", {"xmlns": "http://gexf.net/1.3", "version": "1.3"})
    meta = SubElement(page, "meta")
    SubElement(meta, "creator").text = "personae"
    SubElement(meta, "description").text = told.about
    graph = SubElement(
        page,
        "graph",
        {
            "defaultedgetype": "directed",
            "mode": "dynamic",
            "timeformat": "double",
            "timerepresentation": "interval",
        },
    )
    _declare(graph, "node", NODE_FACTS)
    _declare(graph, "edge", EDGE_FACTS)
    nodes = SubElement(graph, "nodes", {"count": str(len(told.nodes))})
    for node in told.nodes:
        made = SubElement(nodes, "node", {"id": one_line(node.person.id), "label": one_line(node.person.name)})
        _fill(made, NODE_FACTS, node, node.said, node.times, told.chapters)
    edges = SubElement(graph, "edges", {"count": str(len(told.edges))})
    for number, edge in enumerate(told.edges):
        ends = {"source": one_line(edge.source), "target": one_line(edge.target)}
        made = SubElement(edges, "edge", {"id": f"e{number}", **ends, "weight": str(edge.said.lines)})
        _fill(made, EDGE_FACTS, edge, edge.said, edge.times, told.chapters)
    return page


def _declare(graph: Element, of: str, facts: Iterable[Column]) -> None:
    for mode, declared in (("static", [(fact.name, fact.kind) for fact in facts]), ("dynamic", [(_IN_TIME, WHOLE)])):
        group = SubElement(graph, "attributes", {"class": of, "mode": mode})
        for name, kind in declared:
            SubElement(group, "attribute", {"id": name, "title": name, "type": _TYPES[_plain(kind)]})


def _plain(kind: Kind) -> str:
    assert isinstance(kind, str)
    return kind


def _fill(made: Element, facts: Iterable[Column], thing: Any, said: Talk, times: Iterable[Span],
          chapters: tuple[Span, ...]) -> None:  # fmt: skip
    """What stands within a node or an edge."""
    values = SubElement(made, "attvalues")
    for fact in facts:
        if (value := fact.of(thing)) is not None:
            written = str(value).lower() if isinstance(value, bool) else str(value)
            SubElement(values, "attvalue", {"for": fact.name, "value": written})
    for number, lines in sorted(lines_by_chapter(said).items()):
        SubElement(values, "attvalue", {"for": _IN_TIME, "value": str(lines), **_interval(chapters[number - 1])})
    stretches = [_interval(span) for span in times]
    if stretches:
        spells = SubElement(made, "spells")
        for stretch in stretches:
            SubElement(spells, "spell", stretch)


def _interval(span: Span) -> dict[str, str]:
    return {"start": str(span.start), "end": str(max(span.start, span.end - 1))}
