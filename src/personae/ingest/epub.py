"""EPUB 2 and 3: the chapters in reading order, without covers, contents, copyright pages and the like."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import unquote

from personae.book import Book, Source, Span
from personae.errors import BrokenInput, EmptyInput, HostileInput, NotAStory, ProtectedInput
from personae.ingest import fanfiction, sniffing
from personae.ingest.archive import Archive, climbs
from personae.ingest.encoding import decode
from personae.ingest.entities import check_entities
from personae.ingest.html import RIGHTS, page_zone, without_licence, without_link_lists, without_rights
from personae.ingest.markup import Block, Document, Element, scan, split_lines, tags
from personae.ingest.source_map import assemble

# https://www.w3.org/TR/epub-ssv-11/ and the guide types of OPF 2.0.1: what is not the story.
_OTHER_MATTER_NAMES = (
    "cover frontcover backcover title-page titlepage halftitlepage halftitle copyright copyright-page toc landmarks "
    "loi lot loa lov index glossary bibliography colophon acknowledgments acknowledgements dedication footnote "
    "footnotes endnote endnotes rearnote rearnotes note notes contributors other-credits errata seriespage imprint "
    "imprimatur page-list pagebreak noteref other.ads other.about-the-author other.backmatter"
)
_OTHER_MATTER = frozenset(_OTHER_MATTER_NAMES.split())
_MARKUP_TYPES = frozenset(["application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"])
_OTHER_TITLE = re.compile(
    r"(?i)(?:(?:table of )?contents|copyright(?: page| notice| information)?|title page|cover(?: page)?|colophon|"
    r"uncopyright|imprint|landmarks|list of (?:illustrations|figures|tables)|index|end ?notes|foot ?notes|bibliography|"
    r"glossary|acknowledge?ments|dedication|about the (?:author|publisher|translator|illustrator)s?|"
    r"also (?:by|available|from)\b.{0,60}|(?:other|more) (?:books|titles|works|novels|stories) (?:by|from|in)\b.{0,60}|"
    r"books by\b.{0,60}|by the same author|praise for\b.{0,60}|newsletter|update log|credits|"
    r"transcriber['’]?s['’]? notes?|"
    r"a note on the (?:text|type)|reading group guide|(?:reading group|discussion) questions)[.:]?\Z"
)
_FONT_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc")
_LONGEST_COPYRIGHT = 6000
# Empty space put before a new file's first paragraph: it begins a new scene, if not a chapter.
_NEW_FILE = 3
_LONGEST_LABEL = 1000


@dataclass(slots=True)
class _Item:
    """A file of the manifest: its name in the archive, media type and properties."""

    name: str
    media: str
    properties: frozenset[str]


@dataclass(slots=True)
class _Package:
    """What the OPF file says: the manifest by id, the reading order, guide types by file name, and metadata."""

    items: dict[str, _Item] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    guide: dict[str, str] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)


def book_of_epub(raw: bytes, name: str, digest: str) -> Book:
    """The book in the bytes of an EPUB.

    Its chapters in reading order; covers, contents, copyright pages, notes and archives' furniture are left out.
    Raises BrokenInput, ProtectedInput, HostileInput, NotAStory or EmptyInput.
    """
    archive = Archive(raw, name)
    package = _package(archive)
    _check_locks(archive)
    warnings = [f"{href} is listed in {name} but is not in it" for href in package.missing]
    pages = [page for item in package.order if (page := _page(archive, item, warnings)) is not None]
    metadata = dict(package.metadata)
    _mark_headings(pages, _labels(archive, package))
    blocks = _story(pages, package, metadata)
    if not any(not block.rule for block in blocks):
        raise EmptyInput(f"{name} holds no text (its pages may be pictures); give a book with text in it")
    assembled = assemble(blocks)
    encodings = {page.encoding for page in pages}
    return Book(
        text=assembled.text,
        story=Span(0, len(assembled.text)),
        source=Source(name, "epub", " ".join(sorted(encodings)) or "utf-8", digest, assembled.map),
        metadata=metadata,
        paragraphs=assembled.paragraphs,
        warnings=tuple(warnings),
    )


# -- the package -------------------------------------------------------------------------------------------------


def package_name(archive: Archive) -> str:
    """The name in the archive of the book's package file (OPF).

    Raises NotAStory for another kind of archive, BrokenInput where it cannot be found.
    """
    container = archive.find("META-INF/container.xml")
    opf = None
    if container:
        markup = _markup(archive, container, [])
        paths = [a["full-path"] for tag, a, _, _ in tags(markup) if tag == "rootfile" and a.get("full-path")]
        for path in paths:
            if climbs(unquote(path)):
                raise HostileInput(f"{archive.name} names {path[:80]!r} as its contents, which lies outside the book")
        opf = next((found for path in paths if (found := archive.find(unquote(path)) or archive.find(path))), None)
    opf = opf or next((entry for entry in sorted(archive.names) if entry.lower().endswith(".opf")), None)
    if opf is None:
        if container or any(entry.lower() == "mimetype" and _is_epub(archive, entry) for entry in archive.names):
            raise BrokenInput(f"{archive.name} is an EPUB without its package file (OPF); fetch it again")
        mimetype = archive.read("mimetype") if "mimetype" in archive.names else b""
        sniffing.check_foreign_zip(archive.names, mimetype[:200], archive.name)
        raise NotAStory(f"{archive.name} is no EPUB")
    return opf


def _package(archive: Archive) -> _Package:
    opf = package_name(archive)
    return _read_package(archive, opf, _markup(archive, opf, []))


def _is_epub(archive: Archive, entry: str) -> bool:
    return b"epub" in archive.read(entry)[:100]


def _markup(archive: Archive, entry: str, warnings: list[str]) -> str:
    """A file's markup, decoded, once it is known to declare no harmful entities."""
    decoded = _decoded(archive, entry)
    warnings += [f"{entry}: {warning}" for warning in decoded[2]]
    check_entities(decoded[0], f"{entry} in {archive.name}")
    return decoded[0]


def _decoded(archive: Archive, entry: str) -> tuple[str, str, tuple[str, ...]]:
    try:
        decoded = decode(archive.read(entry), markup=True)
    except NotAStory as error:
        raise BrokenInput(f"{entry} in {archive.name} is no text ({error}); fetch the book again") from error
    return decoded.text, decoded.encoding, decoded.warnings


def _read_package(archive: Archive, opf: str, markup: str) -> _Package:
    package = _Package()
    folder = posixpath.dirname(opf)
    for tag, attributes, _, end in tags(markup):
        if tag == "item" and attributes.get("id") and attributes.get("href"):
            entry = _resolve(archive, folder, attributes["href"])
            if not entry and attributes.get("media-type", "").lower() in _MARKUP_TYPES:
                package.missing.append(attributes["href"])
            if entry:
                if _is_contents(attributes):
                    package.contents.append(entry)
                properties = frozenset(attributes.get("properties", "").lower().split())
                item = _Item(entry, attributes.get("media-type", "").lower(), properties)
                package.items.setdefault(attributes["id"], item)
        elif tag == "itemref" and attributes.get("linear", "yes").lower() != "no":
            item_found = package.items.get(attributes.get("idref", ""))
            if item_found and "nav" not in item_found.properties and item_found.name not in package.order:
                package.order.append(item_found.name)
        elif tag == "reference" and attributes.get("href"):
            if entry := _resolve(archive, folder, attributes["href"]):
                package.guide.setdefault(entry, attributes.get("type", "").lower())
        elif tag in _DUBLIN_CORE:
            close = markup.find("<", end)
            words = " ".join(unescape(markup[end : close if close != -1 else end]).split())
            _note(package.metadata, _DUBLIN_CORE[tag], words)
        elif tag == "meta" and attributes.get("name", "").startswith("calibre:series"):
            _note(package.metadata, attributes["name"][8:], attributes.get("content", ""))
    if not package.order:
        items = [
            item.name
            for item in package.items.values()
            if item.media in _MARKUP_TYPES and not item.properties & {"nav"}
        ]
        package.order = items or sorted(n for n in archive.names if n.lower().endswith((".xhtml", ".html", ".htm")))
    return package


_DUBLIN_CORE = {
    "title": "title", "creator": "author", "language": "language", "publisher": "publisher", "date": "date",
    "description": "summary", "subject": "tags", "rights": "rights", "source": "source", "identifier": "identifier",
}  # fmt: skip


def _note(metadata: dict[str, str], key: str, words: str) -> None:
    if not words:
        return
    if key in ("author", "tags") and key in metadata:
        metadata[key] += f", {words}"
    else:
        metadata.setdefault(key, re.sub(r"\s*<[^>]+>\s*", " ", words).strip())


def _resolve(archive: Archive, folder: str, href: str) -> str | None:
    """The name in the archive of what a link in the package points to. Raises HostileInput where it climbs out."""
    path = href.split("#", 1)[0]
    if not path or "://" in path:
        return None
    whole = posixpath.normpath(posixpath.join(folder, unquote(path)))
    if climbs(whole):
        raise HostileInput(
            f"{archive.name} points to {href[:80]!r}, which lies outside the book; it is not opened; "
            "get the book from another source"
        )
    return archive.find(whole) or archive.find(posixpath.join(folder, path))


def _is_contents(item: dict[str, str]) -> bool:
    """Whether an item of the manifest is a table of contents for the reading device (NCX, or EPUB 3's nav)."""
    return (
        item.get("media-type", "").lower() == "application/x-dtbncx+xml" or "nav" in item.get("properties", "").split()
    )


def _labels(archive: Archive, package: _Package) -> dict[str, list[str]]:
    """The titles that the tables of contents give to each file."""
    labels: dict[str, list[str]] = {}
    for entry in package.contents:
        markup = _markup(archive, entry, [])
        label = ""
        for tag, attributes, _, end in tags(markup):
            if tag not in ("text", "content", "a"):
                continue
            close = markup.find("</", end, end + _LONGEST_LABEL)
            words = " ".join(unescape(re.sub(r"<[^>]*>", " ", markup[end : max(end, close)])).split())
            label = label if tag == "content" else words
            if target := attributes.get("src") or attributes.get("href"):
                path = posixpath.normpath(posixpath.join(posixpath.dirname(entry), unquote(target.split("#", 1)[0])))
                if label and (found := archive.find(path)):
                    labels.setdefault(found, []).append(label)
    return labels


def _mark_headings(pages: list[_Page], labels: dict[str, list[str]]) -> None:
    """Make headings of short blocks that a table of contents names, in files that have none."""
    for page in pages:
        named = {_folded(label) for label in labels.get(page.name, ())} - {""}
        if not named or any(block.level for block in page.document.blocks):
            continue
        for block in page.document.blocks:
            if len(block.text) <= 200 and _folded(block.text) in named:
                block.level = 2
        top = [block for block in page.document.blocks[:2] if not block.level and len(block.text) <= 100]
        if len(top) == 2 and _folded(f"{top[0].text} {top[1].text}") in named:
            top[0].level = top[1].level = 2


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _check_locks(archive: Archive) -> None:
    """Raise ProtectedInput where the book's text is encrypted; fonts may be."""
    for sign in ("META-INF/sinf.xml", "META-INF/license.lcpl"):
        if archive.find(sign):
            raise ProtectedInput(_locked(archive.name))
    encryption = archive.find("META-INF/encryption.xml")
    if not encryption:
        return
    methods: list[str] = []
    for tag, attributes, _, _ in tags(_decoded(archive, encryption)[0]):
        if tag == "encryptionmethod":
            methods.append(attributes.get("algorithm", "").lower())
        elif tag == "cipherreference":
            target = attributes.get("uri", "").lower()
            obfuscated = bool(methods) and methods[-1] in _FONT_OBFUSCATION
            if not obfuscated and target.split("?")[0].endswith((".xhtml", ".html", ".htm", ".xml", ".opf")):
                raise ProtectedInput(_locked(archive.name))


def _locked(name: str) -> str:
    return f"{name} is locked by DRM (its pages are encrypted); personae reads only books without DRM"


# -- the pages ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Page:
    """A file of the reading order: its blocks, and what kind of matter it is said to be."""

    name: str
    document: Document
    encoding: str
    site: str
    text: str = ""


def _zone(element: Element) -> str:
    if element.tag != "body" and element.types & _OTHER_MATTER:
        return "skip"
    return page_zone(element)


def _page(archive: Archive, entry: str, warnings: list[str]) -> _Page | None:
    if entry.lower().endswith((".svg", ".jpg", ".jpeg", ".png", ".gif", ".ncx", ".css", ".pdf", ".js")):
        return None
    source, encoding, strange = _decoded(archive, entry)
    warnings += [f"{entry}: {warning}" for warning in strange]
    check_entities(source, f"{entry} in {archive.name}")
    site = fanfiction.site_of(source)
    site_zone = fanfiction.zoning_of(site)

    def zone(element: Element) -> str:
        common = _zone(element)
        return site_zone(element) if site_zone and common not in ("skip", "licence") else common

    document = scan(source, zone, file=entry)
    for block in document.blocks:
        if block.zone == "main":
            block.zone = ""
    words = "\n".join(block.text for block in document.blocks)
    return _Page(entry, document, encoding, site, words)


def _story(pages: list[_Page], package: _Package, metadata: dict[str, str]) -> list[Block]:
    """The blocks of the pages that are the story; all pages' where none seems to be."""
    told = [page for page in pages if not _is_other_matter(page, package, metadata)]
    if sum(len(page.text) for page in told) * 20 < sum(len(page.text) for page in pages):
        told = pages
    blocks: list[Block] = []
    for page in told:
        of_page = split_lines([block for block in page.document.blocks if block.zone != "licence"])
        if page.site:
            of_page, found = fanfiction.take_story(of_page)
            fanfiction.join_metadata(metadata, found)
            if all(block.level or block.rule for block in of_page):  # "Preface", "Afterword"
                continue
        else:
            of_page = fanfiction.without_notes(of_page, metadata)
        if of_page and blocks:
            of_page[0].gap += _NEW_FILE
        blocks += without_link_lists(of_page)
    if not blocks:
        blocks = [block for page in pages for block in page.document.blocks]
    blocks, licence = without_licence(without_rights(blocks))
    for key, value in licence.items():
        metadata.setdefault(key, value)
    return blocks


def _is_other_matter(page: _Page, package: _Package, metadata: dict[str, str]) -> bool:
    """Whether a page is a cover, a title page, a table of contents, a copyright page or the like."""
    blocks, text = page.document.blocks, page.text.strip()
    if not text or page.document.types & _OTHER_MATTER or package.guide.get(page.name, "") in _OTHER_MATTER:
        return True
    if _OTHER_TITLE.match(blocks[0].text.strip()) or (len(text) < 3000 and _OTHER_TITLE.match(page.document.title)):
        return True
    links = sum(block.links for block in blocks)
    linked = sum(1 for block in blocks if block.links)
    if linked >= 5 and links * 2 > len(text):
        return True
    if len(text) < _LONGEST_COPYRIGHT and len({found.lower() for found in RIGHTS.findall(text)}) >= 2:
        return True
    if fanfiction.is_information_page(blocks):
        fanfiction.read_information(blocks, metadata)
        return True
    return _is_title_page(text, metadata)


def _is_title_page(text: str, metadata: dict[str, str]) -> bool:
    """Whether a short page says little but the book's title, author and publisher."""
    if len(text) > 400:
        return False
    known = " ".join(metadata.get(key, "") for key in ("title", "author", "publisher")).lower()
    words = re.findall(r"\w+", text.lower())
    own = set(re.findall(r"\w+", known)) | {"by", "a", "novel", "the", "of", "and", "books", "press", "edition"}
    return bool(known) and len(words) > 0 and sum(word in own for word in words) >= 0.75 * len(words)
