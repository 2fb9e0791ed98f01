"""Who speaks to whom as GraphML, for networkx, igraph, Cytoscape and yEd.

By http://graphml.graphdrawing.org/specification.html. The label that yEd draws is written as yWorks' support pages
have it ("How do I encode information for nodes (and edges) in GraphML?").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from personae.book import Book
from personae.export.formats import Wanted
from personae.export.network import EDGE_FACTS, NODE_FACTS, Edge, Network, Node, lines_by_chapter, network, one_line
from personae.export.tables import CHANCE, FLAG, TEXT, WHOLE, Column

_TYPES = {TEXT: "string", WHOLE: "int", FLAG: "boolean", CHANCE: "double"}
_LABEL = "label"


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The one file."""
    page = _page(network(book, non_consumptive=wanted.non_consumptive))
    indent(page)
    yield f"{wanted.name}.graphml", tostring(page, encoding="UTF-8", xml_declaration=True) + b"\n"


def _page(told: Network) -> Element:
    page = Element(
        "graphml",
        {"xmlns": "http://graphml.graphdrawing.org/xmlns", "xmlns:y": "http://www.yworks.com/xml/graphml"},
    )

    def by_chapter(thing: Node | Edge) -> str | None:
        """The lines of each chapter in order, as "0 3 5"; None where there are no chapters."""
        counts = lines_by_chapter(thing.said)
        return " ".join(str(counts.get(number, 0)) for number in range(1, len(told.chapters) + 1)) or None

    in_time = Column("lines_by_chapter", TEXT, by_chapter)
    of_nodes = (*NODE_FACTS, in_time)
    of_edges = (Column("weight", CHANCE, lambda edge: float(edge.said.lines)), *EDGE_FACTS, in_time)
    _declare(page, "node", of_nodes)
    _declare(page, "edge", of_edges)
    SubElement(page, "key", {"id": _LABEL, "for": "node", "yfiles.type": "nodegraphics"})
    graph = SubElement(page, "graph", {"id": "who_speaks_to_whom", "edgedefault": "directed"})
    SubElement(graph, "desc").text = told.about
    for node in told.nodes:
        made = SubElement(graph, "node", {"id": one_line(node.person.id)})
        _fill(made, "node", of_nodes, node)
        shape = SubElement(SubElement(made, "data", {"key": _LABEL}), "y:ShapeNode")
        SubElement(shape, "y:NodeLabel").text = one_line(node.person.name)
    for number, edge in enumerate(told.edges):
        ends = {"source": one_line(edge.source), "target": one_line(edge.target)}
        _fill(SubElement(graph, "edge", {"id": f"e{number}", **ends}), "edge", of_edges, edge)
    return page


def _declare(page: Element, of: str, facts: Iterable[Column]) -> None:
    for fact in facts:
        assert isinstance(fact.kind, str)
        key = {"id": f"{of}_{fact.name}", "for": of, "attr.name": fact.name, "attr.type": _TYPES[fact.kind]}
        SubElement(page, "key", key)


def _fill(made: Element, of: str, facts: Iterable[Column], thing: Any) -> None:
    """What stands within a node or an edge."""
    for fact in facts:
        if (value := fact.of(thing)) is not None:
            written = str(value).lower() if isinstance(value, bool) else str(value)
            SubElement(made, "data", {"key": f"{of}_{fact.name}"}).text = written
