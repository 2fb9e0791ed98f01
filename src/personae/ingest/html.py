"""A single HTML file: a page, or an archive's download."""

from __future__ import annotations

import re
from dataclasses import replace

from personae.book import Book, Source, Span
from personae.errors import EmptyInput
from personae.ingest import fanfiction, gutenberg
from personae.ingest.encoding import Decoded
from personae.ingest.entities import check_entities
from personae.ingest.markup import Block, Document, Element, scan, split_lines
from personae.ingest.source_map import assemble

_FURNITURE_NAMES = (
    "comments comment-list comment respond sidebar share sharedaddy related breadcrumb breadcrumbs menu navbar "
    "navigation site-header site-footer cookie advert ads noprint screen-reader-text skip-link toc"
)
_FURNITURE = frozenset(_FURNITURE_NAMES.split())
_MAIN_NAMES = (
    "chapter-content chapter-inner chapter-body chapter-text entry-content post-content post-body story-content "
    "story-text storytext storybody article-body reading-content"
)
_MAIN = frozenset(_MAIN_NAMES.split())
PAGE_NUMBERS = frozenset(["pagenum", "pageno", "pagenumber", "page-number", "page_number", "pagebreak", "newpage"])


def page_zone(element: Element) -> str:
    """What an element of any page is for: its main part, or furniture that is not read."""
    zone = element.parent.zone if element.parent else ""
    if element.classes & PAGE_NUMBERS or element.types & {"pagebreak", "noteref"}:
        return "skip"
    names = element.classes | {element.id}
    if names & _FURNITURE or (element.tag == "footer" and zone != "main"):
        return "skip"
    if "pg-boilerplate" in element.classes or element.id in ("pg-header", "pg-footer", "pg-machine-header"):
        return "licence"
    return "main" if zone == "" and (element.tag in ("article", "main") or names & _MAIN) else zone


def book_of_html(decoded: Decoded, source: Source) -> Book:
    """The book of an HTML file: its story's text, and as metadata what stands around it.

    Raises EmptyInput where the page holds no text.
    """
    check_entities(decoded.text, source.name)
    site = fanfiction.site_of(decoded.text)
    site_zone = fanfiction.zoning_of(site)

    def zone(element: Element) -> str:
        common = page_zone(element)
        return site_zone(element) if site_zone and common not in ("skip", "licence") else common

    document = scan(decoded.text, zone)
    metadata = metadata_of(document)
    blocks, told = story_of(document.blocks)
    metadata |= told
    if not any(not block.rule for block in blocks):
        raise EmptyInput(f"{source.name} is an HTML page without text; save the story itself, not a frame or a script")
    if site == "ffnet":
        metadata |= _ffnet_title(document.title)
    assembled = assemble(blocks)
    return Book(
        text=assembled.text,
        story=Span(0, len(assembled.text)),
        source=replace(source, map=assembled.map),
        metadata=metadata,
        paragraphs=assembled.paragraphs,
        warnings=decoded.warnings,
    )


def metadata_of(document: Document) -> dict[str, str]:
    """What the head of a page says: title, author, description, language."""
    found = {"title": document.title} if document.title else {}
    names = (("author", "author"), ("dc.creator", "author"), ("description", "summary"), ("og:title", "title"))
    for name, key in names:
        if value := document.meta.get(name):
            found.setdefault(key, value)
    return found


def story_of(blocks: list[Block]) -> tuple[list[Block], dict[str, str]]:
    """The story's blocks: without licences, archives' furniture and, where a page has a main part, all around it."""
    licence = [block for block in blocks if block.zone == "licence"]
    blocks = [block for block in blocks if block.zone != "licence"]
    blocks, metadata = without_licence(blocks)
    if licence:
        metadata |= gutenberg.metadata_of("\n".join(block.text for block in licence))
    main = [block for block in blocks if block.zone == "main"]
    if sum(len(b.text) for b in main) * 10 >= sum(len(b.text) for b in blocks) * 4:
        blocks = main
    story, told = fanfiction.take_story(split_lines(blocks))
    fanfiction.join_metadata(metadata, told)
    story = without_rights(without_link_lists(story))
    return (story if any(not block.rule for block in story) else blocks), metadata


def without_link_lists(blocks: list[Block]) -> list[Block]:
    """Without runs of lines that are nothing but links (four and more, or two below a heading "Contents")."""
    kept: list[Block] = []
    i = 0
    while i < len(blocks):
        end = i
        while end < len(blocks) and _is_links(blocks[end]):
            end += 1
        lines = sum(block.text.count("\n") + 1 for block in blocks[i:end])
        titled = bool(kept) and bool(_CONTENTS.fullmatch(kept[-1].text.strip()))
        if lines >= 4 or (titled and lines >= 2):
            if titled:
                kept.pop()
        else:
            end = max(end, i + 1)
            kept += blocks[i:end]
        i = end
    return kept


_CONTENTS = re.compile(r"(?i)(?:table of )?contents[.:]?")


def _is_links(block: Block) -> bool:
    longest = max(len(line) for line in block.text.split("\n"))
    return not block.rule and block.links * 10 >= 8 * len(block.text) and longest <= 160


RIGHTS = re.compile(
    r"(?i)\bisbn\b|all rights reserved|©|\bcopyright (?:\(c\) ?)?\d{4}|library of congress|"
    r"no part of this (?:book|work)|this is a work of fiction|smashwords edition"
)
_RIGHTS_WITHIN = 30


def without_rights(blocks: list[Block]) -> list[Block]:
    """Without notices of rights among the first blocks."""
    head = [b for b in blocks[:_RIGHTS_WITHIN] if b.level or len(b.text) > 2000 or not RIGHTS.search(b.text)]
    return head + blocks[_RIGHTS_WITHIN:]


def without_licence(blocks: list[Block]) -> tuple[list[Block], dict[str, str]]:
    """Without Project Gutenberg's header and footer, and what the header says."""
    text = "\n\n".join(block.text for block in blocks)
    if not gutenberg.is_gutenberg(text):
        return blocks, {}
    story = gutenberg.story_span(text)
    kept = []
    place = 0
    for block in blocks:
        length = len(block.text)
        if story.start <= place + length // 2 < story.end:
            kept.append(block)
        place += length + 2
    return (kept or blocks), gutenberg.metadata_of(text)


def _ffnet_title(title: str) -> dict[str, str]:
    match = re.match(r"(.+?)(?:\s+Chapter\s+\d+.*?)?,\s+an?\s+(.+?)\s+fanfic", title)
    return {"title": match[1].strip(), "fandom": match[2].strip()} if match else {}
