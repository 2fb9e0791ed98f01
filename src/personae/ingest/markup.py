"""HTML and XHTML to blocks of text, each piece with its place in the source.

A scanner of our own, in one pass and in linear time whatever it is given: a parser that builds a tree tells lines,
not offsets, and mends text on the way. It never fetches anything, and knows no entities but HTML's own, so that
none can expand. Tags may be unclosed or misnested; nothing is raised.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_SPECIAL = re.compile("[ \t\n\r\f]{2,}|[\t\n\r\f]|&#?[0-9a-zA-Z]{1,32};?|[\u00ad\u200b\ufeff\u2060\0]+")
_ENTITY = re.compile(r"&#?[0-9a-zA-Z]{1,32};?")
_RAW_END = {name: re.compile(rf"(?i)</{name}\b") for name in ("script", "style", "title", "textarea", "noscript")}
# A quoted attribute may hold ">"; no tag is looked for beyond this many characters, so that time stays linear.
_LONGEST_TAG = 4096
_MOST_IN_QUOTES = 8
_DEEPEST_MISNESTING = 64
_NOTE_NUMBER = re.compile(r"[\[({]?\s*(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,3}|fn\.?\s*\d+|note\s*\d+)\s*[\])}]?")

_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(_VOID_NAMES.split())
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav ol optgroup option p pre section "
    "summary table tbody td tfoot th thead title tr ul"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())
_SKIPPED_NAMES = (
    "script style head template svg math audio video canvas iframe object applet select button textarea nav rt rp "
    "noscript noframes map datalist dialog"
)
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
HEADINGS = {f"h{n}": n for n in range(1, 7)}


_NONE: frozenset[str] = frozenset()


@dataclass(slots=True)
class Element:
    """An open tag. `zone` says what it is for ("" for the story, "skip" for nothing that is read)."""

    tag: str
    attributes: dict[str, str]
    classes: frozenset[str]
    parent: Element | None
    zone: str
    level: int = 0
    mark: tuple[int, int] = (0, 0)

    @property
    def id(self) -> str:
        """The id, in lower case."""
        return self.attributes.get("id", "").lower()

    @property
    def types(self) -> frozenset[str]:
        """What epub:type and role say of it, in lower case."""
        if "epub:type" not in self.attributes and "role" not in self.attributes:
            return _NONE
        words = f"{self.attributes.get('epub:type', '')} {self.attributes.get('role', '')}".lower()
        return frozenset(words.replace("doc-", "").split())


@dataclass(slots=True)
class Piece:
    """Some text and the offset in the source that it stands at; not `verbatim` where it was changed."""

    text: str
    start: int
    verbatim: bool = True


@dataclass(slots=True)
class Block:
    """A paragraph, heading or rule, and its words in `text`.

    `level` is 1 to 6 for a heading; `gap` counts the empty blocks before it.
    """

    pieces: list[Piece]
    element: Element | None
    zone: str
    level: int = 0
    rule: bool = False
    links: int = 0
    gap: int = 0
    file: str = ""
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = "".join(piece.text for piece in self.pieces)


Zoning = Callable[[Element], str]


@dataclass(slots=True)
class Document:
    """What a file of markup holds: blocks in order, its title, its meta fields, and types of its body."""

    blocks: list[Block]
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)
    types: frozenset[str] = frozenset()


def no_zones(element: Element) -> str:
    """Everything belongs to the zone of what it stands in."""
    return element.parent.zone if element.parent else ""


def scan(source: str, zoning: Zoning = no_zones, *, file: str = "") -> Document:
    """The blocks of a file of markup, in order.

    `<p>Rain<br/>fell.</p>` gives one block, "Rain" and "fell." on two lines; two `<br/>` part two blocks.
    `zoning` says what each element is for; text in the zone "skip" is left out.
    """
    scanner = _Scanner(source, zoning, file)
    scanner.run()
    return Document(scanner.blocks, scanner.title, scanner.meta, scanner.types)


def split_lines(blocks: list[Block]) -> list[Block]:
    """The same blocks, but where every line of one is a paragraph (a page that has only `<br>`), parted so.

    Verse and addresses, whose lines mostly end in midst of a sentence, stay one block.
    """
    parted: list[Block] = []
    for block in blocks:
        lines = block.text.split("\n")
        ended = sum(line.rstrip("\"”’'»)]* ")[-1:] in _SENTENCE_ENDS for line in lines)
        if len(lines) < 4 or ended * 10 < len(lines) * 7 or block.level or block.rule or _is_preformatted(block):
            parted.append(block)
        else:
            parted += _lines_of(block)
    return parted


_SENTENCE_ENDS = frozenset([".", "!", "?", "…", "—", ""])


def _is_preformatted(block: Block) -> bool:
    return bool(block.element and (block.element.tag == "pre" or any(len(p.text) > 1 for p in _line_ends(block))))


def _line_ends(block: Block) -> list[Piece]:
    return [piece for piece in block.pieces if "\n" in piece.text]


def _lines_of(block: Block) -> list[Block]:
    lines: list[list[Piece]] = [[]]
    for piece in block.pieces:
        if piece.text == "\n":
            lines.append([])
        else:
            lines[-1].append(piece)
    found = []
    for pieces in lines:
        if any(piece.text.strip() for piece in pieces):
            while not pieces[-1].text.strip():
                pieces.pop()
            while not pieces[0].text.strip():
                del pieces[0]
            _trim(pieces)
            found.append(Block(pieces, block.element, block.zone, file=block.file))
    found[0].gap = block.gap
    return found


def tags(source: str) -> Iterator[tuple[str, dict[str, str], int, int]]:
    """The start tags of a file of markup: name, attributes, and where the tag begins and ends; for small XML files.

    A tag's name is without its namespace prefix; comments are passed over.
    """
    place = 0
    while (place := source.find("<", place)) != -1:
        if source.startswith("<!--", place):
            end = source.find("-->", place)
            place = end if end != -1 else len(source)
            continue
        match = _NAME.match(source, place)
        end = source.find(">", place)
        if end == -1:
            return
        if match and source[place + 1] != "/":
            yield match[1].split(":")[-1].lower(), attributes_of(source[match.end() : end]), place, end + 1
        place = end


def attributes_of(words: str) -> dict[str, str]:
    """The attributes in a tag, names in lower case, entities resolved."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(words):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found


class _Scanner:
    """One pass over the markup. Open tags are kept in a stack; text goes to the block under way."""

    def __init__(self, source: str, zoning: Zoning, file: str) -> None:
        self.source = source
        self.zoning = zoning
        self.file = file
        self.blocks: list[Block] = []
        self.title = ""
        self.meta: dict[str, str] = {}
        self.types: frozenset[str] = frozenset()
        self._stack: list[Element] = []
        self._open: dict[str, int] = {}
        self._pieces: list[Piece] = []
        self._serial = 0
        self._links = 0
        self._gap = 0
        self._breaks = 0
        self._spaced = True
        self._pre = 0
        self._in_link = 0
        self._exhausted: set[str] = set()

    # -- walking over the source -------------------------------------------------------------------------------

    def run(self) -> None:
        """Scan the whole source."""
        source, place = self.source, 0
        while place < len(source):
            start = source.find("<", place)
            if start == -1:
                self._text(place, len(source))
                break
            following = source[start + 1 : start + 2]
            if not (following.isalpha() or following in "/!?") or not following:
                self._text(place, start + 1)
                place = start + 1
                continue
            self._text(place, start)
            place = self._markup(start)
        self._flush()

    def _find(self, needle: str, start: int) -> int:
        """As str.find, but what was once not found is not looked for again: later starts cannot find it."""
        if needle in self._exhausted:
            return -1
        at = self.source.find(needle, start)
        if at == -1:
            self._exhausted.add(needle)
        return at

    def _markup(self, start: int) -> int:
        """Take in the tag, comment or declaration at `start`; the place after it."""
        source = self.source
        if source.startswith("<!--", start):
            end = self._find("-->", start + 4)
            return end + 3 if end != -1 else len(source)
        if source.startswith("<![CDATA[", start):
            end = self._find("]]>", start)
            end = end if end != -1 else len(source)
            self._text(start + 9, end)
            return end + 3
        if source[start + 1] in "!?":
            return self._declaration_end(start)
        end = self._tag_end(start)
        match = _NAME.match(source, start)
        if end == -1 or not match:
            if end == -1:
                self._text(start, start + 1)
                return start + 1
            return end + 1
        name = match[1].lower()
        if source[start + 1] == "/":
            self._close(name)
            return end + 1
        words = source[match.end() : end]
        return self._start_tag(name, words, start, end + 1)

    def _declaration_end(self, start: int) -> int:
        """After a doctype (with its subset in brackets) or a processing instruction."""
        end = self._find(">", start)
        if end == -1:
            return len(self.source)
        if "[" in self.source[start:end] and self.source[start + 1] == "!":
            subset = self._find("]>", start)
            return subset + 2 if subset != -1 else end + 1
        return end + 1

    def _tag_end(self, start: int) -> int:
        """Where the tag's ">" stands, beyond those in quoted attributes; -1 where there is none."""
        first = end = self._find(">", start)
        for _ in range(_MOST_IN_QUOTES):
            if end == -1 or end - start > _LONGEST_TAG:
                break
            inside = self.source[start:end]
            if inside.count('"') % 2 == 0 or '="' not in inside:
                return end
            end = self.source.find(">", end + 1, start + _LONGEST_TAG)
        return first

    # -- tags --------------------------------------------------------------------------------------------------

    def _start_tag(self, name: str, words: str, start: int, end: int) -> int:
        local = name.split(":")[-1] if ":" in name else name
        attributes = attributes_of(words) if words and words != "/" else {}
        if local in ("meta", "link"):
            self._meta(attributes)
            return end
        if local == "br":
            self._line_break(start)
            return end
        if local == "hr":
            self._rule(start)
            return end
        if local == "img" or local == "image":
            self._picture(attributes, start)
            return end
        if local in VOID:
            return end
        if local in BLOCKS:
            self._flush()
            self._close_implied(local)
        if words.endswith("/"):
            return end
        self._push(local, attributes)
        if local == "title" and "svg" not in self._open:
            return self._take_title(end)
        return self._raw(local, end)

    def _raw(self, name: str, end: int) -> int:
        """Past the content of an element that holds no markup (script, style)."""
        if name not in ("script", "style", "textarea"):
            return end
        if name in self._exhausted:
            return end
        close = _RAW_END[name].search(self.source, end)
        if not close:
            self._exhausted.add(name)
            self._close(name)
            return end
        return close.start()

    def _take_title(self, end: int) -> int:
        close = None if "</title" in self._exhausted else _RAW_END["title"].search(self.source, end)
        if not close:
            self._exhausted.add("</title")
            self._close("title")
            return end
        if not self.title:
            self.title = _SPACE.sub(" ", unescape(self.source[end : min(close.start(), end + 2000)])).strip()
        return close.start()

    def _push(self, tag: str, attributes: dict[str, str]) -> None:
        parent = self._stack[-1] if self._stack else None
        classes = frozenset(attributes["class"].lower().split()) if "class" in attributes else _NONE
        element = Element(tag, attributes, classes, parent, "", parent.level if parent else 0)
        element.mark = (self._serial, len(self._pieces))
        unread = tag in _SKIPPED or "hidden" in attributes or _is_undisplayed(attributes)
        if unread or (parent and parent.zone == "skip" and tag != "body"):
            element.zone = "skip"
        else:
            element.zone = self.zoning(element)
        if tag in HEADINGS or (attributes.get("role") == "heading"):
            element.level = HEADINGS.get(tag, 2)
        if tag == "body":
            self.types = element.types
        if tag == "pre":
            self._pre += 1
        if tag == "a" and "href" in attributes:
            self._in_link += 1
        self._stack.append(element)
        self._open[tag] = self._open.get(tag, 0) + 1

    def _pop(self) -> None:
        element = self._stack.pop()
        self._open[element.tag] -= 1
        if element.tag == "pre":
            self._pre -= 1
        if element.tag == "a" and "href" in element.attributes:
            self._in_link -= 1
        if element.tag in ("a", "sup", "small"):
            self._drop_note_number(element)

    def _close(self, name: str) -> None:
        """Close the nearest open tag of that name; an inline one only when no block was opened within it."""
        local = name.split(":")[-1] if ":" in name else name
        if local == "br":
            self._line_break(0)
            return
        if local in BLOCKS:
            self._flush(closing=True)
        if not self._open.get(local):
            return
        if local not in BLOCKS and local not in _SKIPPED:
            for depth, element in enumerate(reversed(self._stack)):
                if element.tag == local:
                    break
                if element.tag in BLOCKS or depth > _DEEPEST_MISNESTING:
                    return
        while self._stack:
            last = self._stack[-1].tag
            self._pop()
            if last == local:
                return

    def _close_implied(self, name: str) -> None:
        """Close a paragraph, item or cell that the coming block ends without saying so."""
        ended = {"li": ("li", "p"), "dt": ("dt", "dd", "p"), "dd": ("dt", "dd", "p"), "tr": ("td", "th", "tr", "p")}
        closes = ended.get(name, ("td", "th", "p") if name in ("td", "th") else ("p", *HEADINGS))
        if name == "body" and self._open.get("head"):
            self._close("head")
        for _ in range(3):
            k = len(self._stack) - 1
            low = max(-1, k - 8)
            while k > low and self._stack[k].tag not in BLOCKS:
                k -= 1
            if k <= low or self._stack[k].tag not in closes:
                return
            while len(self._stack) > k:
                self._pop()

    def _meta(self, attributes: dict[str, str]) -> None:
        name = (attributes.get("name") or attributes.get("property") or "").lower()
        if name and attributes.get("content"):
            self.meta.setdefault(name, attributes["content"].strip())

    def _zone(self) -> str:
        return self._stack[-1].zone if self._stack else ""

    # -- text --------------------------------------------------------------------------------------------------

    def _text(self, start: int, end: int) -> None:
        if start >= end or self._zone() == "skip":
            return
        source, place = self.source, start
        for match in _SPECIAL.finditer(source, start, end):
            if match.start() > place:
                self._plain(source[place : match.start()], place)
            place = match.end()
            special = match.group()
            if special[0] == "&":
                self._entity(special, match.start())
            elif special[0] in " \t\n\r\f":
                if self._pre:
                    self._pre_space(special, match.start())
                else:
                    self._space(match.start(), special[0] == " ")
        if place < end:
            self._plain(source[place:end], place)

    def _plain(self, text: str, start: int) -> None:
        """Text without anything special in it but single spaces."""
        if text[0] == " " and (self._spaced or self._breaks) and not self._pre:
            text, start = text[1:], start + 1
        if text:
            self._put(Piece(text, start))

    def _entity(self, special: str, start: int) -> None:
        plain = unescape(special)
        if plain.isspace() and plain != "\xa0":
            self._space(start, False)
        elif plain := plain.translate(_INVISIBLE):
            self._put(Piece(plain, start, plain == special))

    def _put(self, piece: Piece) -> None:
        if self._breaks:
            self._settle_breaks(piece.start)
        self._pieces.append(piece)
        self._spaced = piece.text[-1] == " "
        if self._in_link:
            self._links += len(piece.text)

    def _space(self, start: int, verbatim: bool) -> None:
        """White space of any kind and length is one space, and none at the start of a line."""
        if not self._spaced and not self._breaks:
            self._pieces.append(Piece(" ", start, verbatim))
            self._spaced = True

    def _pre_space(self, special: str, start: int) -> None:
        """Space in preformatted text: kept, but for a blank line, which parts blocks."""
        lines = special.replace("\r\n", "\n").replace("\r", "\n").count("\n")
        if lines >= 2:
            self._flush()
        elif self._pieces:
            self._pieces.append(Piece(special, start))

    def _line_break(self, start: int) -> None:
        if self._zone() != "skip":
            self._breaks += 1

    def _settle_breaks(self, start: int) -> None:
        """One line break is a new line; two part paragraphs; more leave empty ones between."""
        if self._breaks == 1 and self._pieces:
            self._pieces[-1].text = self._pieces[-1].text.rstrip(" ")
            self._pieces.append(Piece("\n", start, False))
        elif self._pieces:
            more = self._breaks - 2
            self._flush()
            self._gap += max(0, more)
        self._breaks = 0

    def _rule(self, start: int) -> None:
        self._flush()
        if self._zone() != "skip":
            element = self._stack[-1] if self._stack else None
            self._add(Block([Piece("* * *", start, False)], element, self._zone(), rule=True))

    def _picture(self, attributes: dict[str, str], start: int) -> None:
        """A drop cap drawn as a picture is a letter; any other picture is nothing."""
        alt = attributes.get("alt", "").strip()
        first = not any(piece.text.strip() for piece in self._pieces)
        if self._zone() != "skip" and first and re.fullmatch(r"[\"“‘']?[A-Z]", alt):
            self._put(Piece(alt, start, False))

    def _drop_note_number(self, element: Element) -> None:
        """Take out the number of a note: a short link or a raised number after words."""
        serial, first = element.mark
        if serial != self._serial or len(self._pieces) - first > 8 or first == 0:
            return
        words = "".join(piece.text for piece in self._pieces[first:]).strip()
        href = element.attributes.get("href", "")
        raised = element.tag != "a" and bool(re.fullmatch(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?", words))
        linked = element.tag == "a" and "#" in href and bool(_NOTE_NUMBER.fullmatch(words.lower()))
        before = "".join(piece.text for piece in self._pieces[max(0, first - 3) : first]).rstrip()
        if words and (raised or linked) and before and not (raised and before[-1].isdigit()):
            del self._pieces[first:]

    # -- blocks ------------------------------------------------------------------------------------------------

    def _flush(self, *, closing: bool = False) -> None:
        """End the block under way. `closing`: because its element ends, and not because another begins."""
        pieces, self._pieces = self._pieces, []
        links, self._links = self._links, 0
        self._serial += 1
        self._breaks = 0
        self._spaced = True
        while pieces and not pieces[-1].text.strip():
            pieces.pop()
        while pieces and not pieces[0].text.strip():
            del pieces[0]
        if not pieces:
            if closing:
                self._count_empty()
            return
        _trim(pieces)
        element = self._stack[-1] if self._stack else None
        block = Block(pieces, element, self._zone(), element.level if element else 0, links=links)
        if not block.level and element and len(block.text) <= 120 and _is_titled(element):
            block.level = 3
        self._add(block)

    def _count_empty(self) -> None:
        """An empty paragraph is space between scenes; an empty element whose class says so is a scene break."""
        element = self._stack[-1] if self._stack else None
        if element is None or element.zone == "skip" or element.mark[0] != self._serial - 1:
            return
        if element.tag in ("p", "div") and _BREAK_CLASS.search(" ".join(sorted(element.classes))):
            self._add(Block([Piece("* * *", 0, False)], element, element.zone, rule=True))
        elif element.tag == "p":
            self._gap += 1

    def _add(self, block: Block) -> None:
        block.file = self.file
        block.gap, self._gap = self._gap, 0
        self.blocks.append(block)


_INVISIBLE = {ord(c): None for c in "\u00ad\u200b\ufeff\u2060\0"}
_BREAK_CLASS = re.compile(
    r"\b(?:scene|section|space|thought|story|time)?[-_]?(?<!page-)(?<!page_)(?<!line-)"
    r"(?:breaks?|separator|divider|ornament|asterism|fleuron)\b"
)


_TITLE_CLASS = re.compile(
    r"(?:chapter|chap|ch|part|section|book)[-_]?(?:title|heading|head|header|number|num|no|name|label)\d*"
)


def _is_titled(element: Element) -> bool:
    """Whether the class of a paragraph, or of the span in it, says that it is a chapter's title."""
    inner = element.classes if element.tag in BLOCKS or not element.parent else element.classes | element.parent.classes
    return any(_TITLE_CLASS.fullmatch(name) for name in inner)


def _is_undisplayed(attributes: dict[str, str]) -> bool:
    style = attributes.get("style", "")
    return "display" in style and bool(re.search(r"(?i)display\s*:\s*none", style))


def _trim(pieces: list[Piece]) -> None:
    """Take the white space off both ends of a block's text."""
    last = pieces[-1]
    last.text = last.text.rstrip()
    first = pieces[0]
    stripped = first.text.lstrip()
    if first.verbatim:
        first.start += len(first.text) - len(stripped)
    first.text = stripped
