"""Who speaks to whom as GEXF and GraphML: read back by networkx whatever the names, and in the schema's terms."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from any_books import books
from export_books import ferry, hostile, long
from hypothesis import given, settings
from told_stories import told

from personae.book import Book, Chapter, Character, Mention, Quote, Span
from personae.export.conversations import conversations
from personae.export.formats import Wanted, format_named
from personae.export.network import joined, network, one_line
from personae.stages import tokens

BOOKS = {"ferry": ferry(), "hostile": hostile(), "long": tokens.run(long(6000)), "told": told()}
every_book = pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())
GEXF = "{http://gexf.net/1.3}"


def made(name: str, book: Book) -> bytes:
    ((file, content),) = format_named(name).files(book, Wanted("story"))
    assert file == f"story.{name}"
    return content


def read(name: str, book: Book) -> Any:
    """The graph as networkx reads it. An empty one has no type that tells its direction."""
    return {"gexf": nx.read_gexf, "graphml": nx.read_graphml}[name](io.BytesIO(made(name, book)))


def expected(book: Book) -> tuple[dict[str, dict[str, Any]], dict[tuple[str, str], dict[str, Any]]]:
    """The attributes of each node and edge, by what the book says itself."""
    nodes = {
        one_line(person.id): {
            "label": one_line(person.name),
            "name": one_line(person.name),
            "kind": person.kind,
            "lines": person.lines,
            "words": person.words,
            "mentions": person.mentions,
            "present": person.present,
        }
        for person in book.characters
    }
    edges = {
        (one_line(each.speaker), one_line(each.addressee)): {
            "weight": float(each.said.lines),
            "lines": each.said.lines,
            "words": each.said.words,
            "first": each.said.first,
            "last": each.said.last,
        }
        for each in conversations(book)
    }
    return nodes, edges


def agrees(graph: Any, book: Book) -> None:
    nodes, edges = expected(book)
    assert set(graph.nodes) == set(nodes)
    assert set(graph.edges) == set(edges)
    for id, facts in nodes.items():
        for name, value in facts.items():
            # networkx reads an empty element as None or as nothing at all
            assert graph.nodes[id].get(name) == value or (value == "" and graph.nodes[id].get(name) is None)
    for ends, facts in edges.items():
        assert facts.items() <= graph.edges[ends].items()


@every_book
@pytest.mark.parametrize("name", ["gexf", "graphml"])
def test_networkx_reads_the_same_network(name: str, book: Book) -> None:
    agrees(read(name, book), book)


@settings(max_examples=25, deadline=None)
@given(books())
def test_any_names_make_a_network_that_is_read_back(book: Book) -> None:
    for name in ("gexf", "graphml"):
        agrees(read(name, book), book)


def test_both_are_the_same_network() -> None:
    one, other = read("gexf", told()), read("graphml", told())
    assert isinstance(one, nx.DiGraph) and isinstance(other, nx.DiGraph)
    assert set(one.edges.data("weight")) == set(other.edges.data("weight"))
    assert {id: one.nodes[id]["aliases"] for id in one} == {id: other.nodes[id]["aliases"] for id in other}


# GEXF 1.3 by https://gexf.net: what may stand in what, with which attributes; the first of a tuple must be there.
_SCHEMA: dict[str, tuple[set[str], set[str], list[str]]] = {
    # element: attributes it must have, attributes it may have, children in order
    "gexf": ({"version"}, set(), ["meta", "graph"]),
    "meta": (set(), {"lastmodifieddate"}, ["creator", "description"]),
    "creator": (set(), set(), []),
    "description": (set(), set(), []),
    "graph": (set(), {"defaultedgetype", "mode", "timeformat", "timerepresentation"}, ["attributes", "nodes", "edges"]),
    "attributes": ({"class"}, {"mode"}, ["attribute"]),
    "attribute": ({"id", "title", "type"}, set(), []),
    "nodes": (set(), {"count"}, ["node"]),
    "edges": (set(), {"count"}, ["edge"]),
    "node": ({"id"}, {"label"}, ["attvalues", "spells"]),
    "edge": ({"source", "target"}, {"id", "weight"}, ["attvalues", "spells"]),
    "attvalues": (set(), set(), ["attvalue"]),
    "attvalue": ({"for", "value"}, {"start", "end"}, []),
    "spells": (set(), set(), ["spell"]),
    "spell": (set(), {"start", "end"}, []),
}


@every_book
def test_gexf_has_the_elements_and_attributes_of_its_schema(book: Book) -> None:
    page = ElementTree.fromstring(made("gexf", book))
    assert page.tag == f"{GEXF}gexf" and page.attrib == {"version": "1.3"}
    for element in page.iter():
        needed, allowed, children = _SCHEMA[element.tag.removeprefix(GEXF)]
        assert needed <= set(element.attrib) <= needed | allowed
        there = [children.index(child.tag.removeprefix(GEXF)) for child in element]
        assert there == sorted(there)
        assert element.tag != f"{GEXF}spells" or len(element)
    declared = {
        (group.get("class"), group.get("mode"), each.get("id")): each.get("type")
        for group in page.iter(f"{GEXF}attributes")
        for each in group
    }
    for of in ("node", "edge"):
        for thing in page.iter(f"{GEXF}{of}"):
            for value in thing.iter(f"{GEXF}attvalue"):
                kind = declared[of, "dynamic" if "start" in value.attrib else "static", value.get("for")]
                if kind == "integer":
                    int(value.get("value", ""))
                assert kind != "boolean" or value.get("value") in ("true", "false")
    for of in ("nodes", "edges"):
        group = page.find(f".//{GEXF}{of}")
        assert group is not None and group.get("count") == str(len(group))


@settings(max_examples=25, deadline=None)
@given(books())
def test_times_lie_in_the_text_and_those_of_one_thing_do_not_overlap(book: Book) -> None:
    page = ElementTree.fromstring(made("gexf", book))
    for thing in (*page.iter(f"{GEXF}node"), *page.iter(f"{GEXF}edge")):
        spells = [(int(each.get("start", "")), int(each.get("end", ""))) for each in thing.iter(f"{GEXF}spell")]
        assert all(0 <= start <= end < len(book.text) for start, end in spells)
        assert all(one[1] < other[0] for one, other in pairwise(spells))


def test_time_is_where_the_lines_stand_and_the_lines_of_each_chapter() -> None:
    text = "“Ann?” “Yes.” One. “Ann!” Two."
    spans = {words: Span(text.index(words), text.index(words) + len(words)) for words in ("“Ann?”", "“Yes.”", "“Ann!”")}
    one, yes, two = spans.values()
    middle = text.index("“Ann!”")
    book = Book(
        text,
        Span(0, len(text)),
        chapters=(Chapter(Span(0, middle - 1)), Chapter(Span(middle, len(text)))),
        quotes=(
            Quote(one, 0, speaker="b", addressees=("a",)), Quote(yes, 1, speaker="a", addressees=("b",)),
            Quote(two, 2, speaker="b", addressees=("a",)),
        ),
        mentions=(Mention(Span(1, 4), Span(1, 4), "PROP", "PER", "a"),),
        characters=(Character("a", "Ann"), Character("b", "Ben"), Character("c", "Cass", present=False)),
    )  # fmt: skip
    graph = read("gexf", book)
    assert graph.edges["b", "a"]["spells"] == [(one.start, one.end - 1), (two.start, two.end - 1)]
    assert graph.edges["b", "a"]["lines_in_chapter"] == [(1, 0, middle - 2), (1, middle, len(text) - 1)]
    assert graph.nodes["a"]["spells"] == [(one.start, yes.end - 1), (two.start, two.end - 1)]
    assert graph.nodes["a"]["lines_in_chapter"] == [(1, 0, middle - 2)]
    assert "spells" not in graph.nodes["c"]
    table = read("graphml", book)
    assert (table.nodes["b"]["lines_by_chapter"], table.nodes["c"]["lines_by_chapter"]) == ("1 1", "0 0")
    assert table.edges["a", "b"]["lines_by_chapter"] == "1 0"


def test_a_name_is_on_one_line_and_holds_nothing_that_xml_cannot() -> None:
    person = replace(ferry().characters[0], name=" Ada\r\n Finch\x00\ud800\x0b<&\"'> ")
    book = replace(ferry(), characters=(person, *ferry().characters[1:]))
    for name in ("gexf", "graphml"):
        assert read(name, book).nodes["c1"]["label"] == "Ada Finch���<&\"'>"


def test_spans_that_meet_or_overlap_are_joined() -> None:
    assert joined([Span(5, 9), Span(0, 3), Span(3, 4), Span(6, 7), Span(20, 20)]) == (Span(0, 4), Span(5, 9))
    assert network(ferry(), non_consumptive=False).nodes[2].times == ()
