"""What archives of fan fiction put around a story: tags, summaries, notes, kudos. Taken out, kept as metadata.

Written for the HTML and EPUB downloads and saved pages of the Archive of Our Own and fanfiction.net, and for what
FanFicFare makes of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from personae.ingest.markup import Block, Element, Zoning

_LABEL = re.compile(
    r"(?i)(?:(?:chapter|work)\s+)?(summary|notes?|end\s+notes?|author['’]?s?\s+notes?|a/n|inspired\s+by|"
    r"see the end of the (?:chapter|work) for .{0,60})\s*:?\Z"
)
_NOTE = re.compile(r"(?i)[\[({*_ \t]*(?:a/n\b|an:|author['’]?s['’]? notes?\b|disclaimers?\b|beta(?:ed by|[: ]read))")
_FIELD = re.compile(
    r"(?i)(rating|rated|archive warnings?|warnings?|category|fandoms?|relationships?|pairings?|characters?|"
    r"additional tags|tags|language|series|collections|stats|genres?|status|published|updated|packaged|publisher|"
    r"story url|author url|summary|chapters|words|title|author|source|completed|reviews|favs|follows|id)\s*:\s*"
)
_POSTED = re.compile(r"(?i)posted originally on the archive of our own")
_KUDOS = re.compile(
    r"(?i)please (?:drop by the archive|post a comment|leave (?:a )?(?:kudos|review))|drop by the archive and comment"
    r"|see the end of the (?:chapter|work) for|(?:actions|kudos|bookmark|↑ top|return to top)\Z"
)
_LONGEST_NOTE = 3000
Metadata = dict[str, str]


def site_of(source: str) -> str:
    """Which archive a page or download comes from: "ao3", "ffnet" or ""."""
    if "archiveofourown.org" in source or "Archive of Our Own" in source:
        return "ao3"
    head = source[:60_000]
    if "fanfiction.net" in head or re.search(r"""(?i)id=["']?storytext""", source):
        return "ffnet"
    return ""


def zoning_of(site: str) -> Zoning | None:
    """What each element of that archive's pages is for; None where there is nothing special to know."""
    return {"ao3": _ao3_zone, "ffnet": _ffnet_zone}.get(site)


def _ao3_zone(element: Element) -> str:
    zone = element.parent.zone if element.parent else ""
    name, classes = element.id, element.classes
    if "landmark" in classes or name in ("feedback", "kudos", "comments", "header", "footer", "outer_header"):
        return "skip"
    if name == "chapters":
        return "story"
    if name in ("preface", "afterword") or (name == "workskin" and not zone):
        return name if name != "workskin" else "preface"
    if element.tag == "dl" and classes & {"tags", "meta", "work"}:
        return "tags"
    if "byline" in classes:
        return "byline"
    noted = classes & {"notes", "summary", "endnotes", "end"} and classes & {"module", "notes", "summary"}
    if noted or ("meta" in classes and element.tag == "div"):
        return zone if zone in ("preface", "afterword") else "notes"
    return zone


def _ffnet_zone(element: Element) -> str:
    zone = element.parent.zone if element.parent else ""
    if element.id in ("storytext", "storytextp", "storycontent"):
        return "story"
    if element.id in ("profile_top", "pre_story_links") or "fff_titlepage" in element.classes:
        return "preface"
    if "review" in element.id or element.id in ("review_success", "footer", "top"):
        return "skip"
    return zone


def take_story(blocks: list[Block]) -> tuple[list[Block], Metadata]:
    """The story's blocks, and what the archive said around it."""
    metadata: Metadata = {}
    framed = any(block.zone == "story" for block in blocks)
    story: list[Block] = []
    rest: list[Block] = []
    for block in _without_data_tables(blocks, metadata):
        if _POSTED.search(block.text) and not block.level and story and story[-1].level:
            story.pop()  # the heading "Preface" of the e-book's first page
        heading = block.level and block.zone == "notes" and not _LABEL.match(block.text)
        outside = block.zone in ("preface", "afterword", "tags", "byline") or (framed and block.zone in ("", "page"))
        (rest if outside or (block.zone == "notes" and not heading) else story).append(block)
    story = _without_labelled(story, metadata)
    _read_preface(rest, metadata)
    story = without_notes(story, metadata)
    return story, metadata


def _without_data_tables(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Leave out tables of a story's data: cells of which three or more are labels such as "Rating:"."""
    kept: list[Block] = []
    i = 0
    while i < len(blocks):
        end = i
        while end < len(blocks) and _within(blocks[end].element, "td"):
            end += 1
        if sum(bool(_FIELD.match(block.text)) for block in blocks[i:end]) >= 3:
            read_information(blocks[i:end], metadata)
        else:
            end = max(end, i + 1)
            kept += blocks[i:end]
        i = end
    return kept


def join_metadata(metadata: Metadata, found: Metadata) -> None:
    """Add what one page says to what the book's other pages say."""
    for key, value in found.items():
        if key in ("notes", "summary", "end_notes"):
            _add(metadata, key, value)
        else:
            metadata[key] = value


def _within(element: Element | None, tag: str) -> bool:
    for _ in range(12):
        if element is None:
            return False
        if element.tag == tag:
            return True
        element = element.parent
    return False


def _without_labelled(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Leave out lines such as "Chapter Notes" and the quoted block that follows each; and calls for kudos."""
    kept: list[Block] = []
    key = ""
    for block in blocks:
        label = _LABEL.match(block.text) if len(block.text) <= 80 else None
        if label and not (block.level and not kept):
            key = _key(label[1])
        elif key and _within(block.element, "blockquote"):
            _add(metadata, key, block.text)
        elif len(block.text) <= 200 and (_KUDOS.search(block.text) or _POSTED.search(block.text)):
            key = ""
        elif _is_tag_line(block):
            _read_field(block.text, metadata)
        else:
            key = ""
            kept.append(block)
    return kept


def _is_tag_line(block: Block) -> bool:
    return bool(block.element and block.element.tag in ("dt", "dd") and _within(block.element, "dl")) and bool(
        _FIELD.match(block.text)
    )


def _key(words: str) -> str:
    words = re.sub(r"[^a-z]+", "_", words.lower()).strip("_")
    return (
        "notes"
        if words.startswith(("see_", "a_n", "author"))
        else {"note": "notes", "end_note": "end_notes"}.get(words, words)
    )


def _add(metadata: Metadata, key: str, words: str) -> None:
    if key and words:
        metadata[key] = f"{metadata[key]}\n{words}" if key in metadata and key.endswith(("notes", "summary")) else words


def _read_preface(blocks: Iterable[Block], metadata: Metadata) -> None:
    """Title, author, tags, summary and notes out of an archive's preface and afterword."""
    key = ""
    for block in blocks:
        words = " ".join(block.text.split())
        tag = block.element.tag if block.element else ""
        label = _LABEL.match(words) if len(words) <= 80 else None
        if len(words) <= 200 and _KUDOS.search(words):
            continue
        if tag == "dt":
            key = _key(words.rstrip(":"))
        elif tag == "dd" and key:
            _add(metadata, key, words)
            key = ""
        elif block.zone == "byline" or words.lower().startswith("by "):
            metadata.setdefault("author", re.sub(r"(?i)^by\s+", "", words))
        elif label:
            key = ("end_" if block.zone == "afterword" and "note" in label[1].lower() else "") + _key(label[1])
            key = key.replace("end_end", "end")
        elif block.level and not _FIELD.match(words) and block.zone == "preface":
            if block.level == 1 or words not in ("Preface", "Afterword"):
                metadata.setdefault("title", words)
        elif key in ("summary", "notes", "end_notes"):
            _add(metadata, key, block.text)
        elif _POSTED.search(words):
            if url := re.search(r"https?://\S*[\w/]", words):
                metadata.setdefault("url", url.group())
        else:
            _read_field(block.text, metadata)


def _read_field(words: str, metadata: Metadata) -> None:
    for line in words.split("\n"):
        if (match := _FIELD.match(line)) and match.end() < len(line):
            metadata.setdefault(_key(match[1]), line[match.end() :].strip())


def without_notes(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Leave out author's notes and disclaimers ("A/N: thanks to Maud!") that open or close a chapter."""
    edges = _edges(blocks)
    kept = []
    for i, block in enumerate(blocks):
        if i in edges and not block.level and len(block.text) <= _LONGEST_NOTE and _NOTE.match(block.text):
            _add(metadata, "notes", block.text)
        else:
            kept.append(block)
    return kept


def _edges(blocks: list[Block]) -> set[int]:
    """The numbers of the first and the last three blocks of each chapter."""
    heads = [-1, *(i for i, block in enumerate(blocks) if block.level), len(blocks)]
    return {i + k for i in heads for k in (-3, -2, -1, 1, 2, 3)}


def is_information_page(blocks: list[Block]) -> bool:
    """Whether a page is a list of a story's data (FanFicFare's title page): lines like "Rating: Teen"."""
    words = "\n".join(block.text for block in blocks)
    fields = sum(bool(_FIELD.match(line)) for line in words.split("\n"))
    return fields >= 3 and len(words) < 6000 and fields * 3 >= len([line for line in words.split("\n") if line.strip()])


def read_information(blocks: list[Block], metadata: Metadata) -> None:
    """Take a story's data into the metadata: lines "Rating: Teen", or "Rating:" with its value on the next line."""
    key = ""
    for line in "\n".join(block.text for block in blocks).split("\n"):
        match = _FIELD.match(line)
        value = line[match.end() :].strip() if match else line.strip()
        if match:
            key = _key(match[1])
        if key and value:
            metadata.setdefault(key, value)
            key = ""
