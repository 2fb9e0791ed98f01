"""The reader's own EPUB with each line marked, and otherwise byte for byte the same book."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import quote as in_url

from personae.book import Book, Quote
from personae.errors import OutputError
from personae.export.epub.archive import replaced
from personae.export.epub.marking import literal_sections, stretches, tags
from personae.export.epub.pages import Insertion, Page, page
from personae.export.epub.places import Place, places
from personae.export.epub.style import sheet, sureness
from personae.export.formats import Wanted
from personae.export.people import distinct_names
from personae.export.tables import numbered
from personae.export.xml import Ids, value
from personae.ingest.archive import Archive
from personae.ingest.epub import package_name


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The EPUB. Raises OutputError where the story is no EPUB, or where the file that was read is not at hand."""
    raw = _source(book, wanted)
    yield f"{wanted.name}.marked.epub", _Marker(book, Archive(raw, book.source.name)).marked(raw)


def _source(book: Book, wanted: Wanted) -> bytes:
    name = book.source.name or wanted.name
    if book.source.format != "epub":
        raise OutputError(f"{name} is no EPUB, and only an EPUB can be given back marked; choose another format")
    if wanted.source is None:
        raise OutputError(f"{name} itself is needed, to be marked; put it beside the folder, or name it as BOOK")
    if hashlib.sha256(wanted.source).hexdigest() != book.source.sha256:
        raise OutputError(f"{name} is not the file that was read any more; read it again")
    return wanted.source


class _Marker:
    """Puts the lines of one book into its archive."""

    def __init__(self, book: Book, archive: Archive) -> None:
        self.book = book
        self.archive = archive
        self.names = distinct_names(book)
        self._pages: dict[str, Page] = {}
        self._lines = [(quote, self._places(quote)) for quote in numbered(book) if quote.kind != "other"]
        if any(quote.kind != "other" for quote in book.quotes) and not any(where for _, where in self._lines):
            raise OutputError(f"the map from the text back into {archive.name} is missing; read it again")
        self.package = page(archive, package_name(archive))
        self.prefix = self._prefix()
        self.classes = self._classes()

    def marked(self, raw: bytes) -> bytes:
        """The archive with every line marked, and with the style sheet; `raw` itself where there is no line."""
        insertions = self._insertions()
        if not insertions:
            return raw
        folder = posixpath.dirname(self.package.name)
        style = posixpath.join(folder, f"{self.prefix}lines.css")
        changed = {
            name: self._pages[name].with_insertions(sorted([*found, *self._link(self._pages[name], style)], key=_place))
            for name, found in insertions.items()
        }
        changed[self.package.name] = self.package.with_insertions([self._item(posixpath.basename(style))])
        return replaced(
            raw, changed, [(style, sheet(self.book, self.classes, self.names, self.prefix).encode())]
        )

    # -- what there is ---------------------------------------------------------------------------------------------

    def _page(self, name: str) -> Page:
        if name not in self.archive.names:
            raise OutputError(f"the map from the text back into {self.archive.name} does not fit it; read it again")
        if name not in self._pages:
            self._pages[name] = page(self.archive, name)
        return self._pages[name]

    def _places(self, quote: Quote) -> list[Place]:
        found = places(self.book, quote.span, lambda name: self._page(name).text)
        for place in found:
            self._page(place.file)
        return found

    def _prefix(self) -> str:
        """What our ids and classes begin with: "personae-", or with a number where the book has such already."""
        number = 1
        while True:
            prefix = "personae-" if number == 1 else f"personae{number}-"
            taken = any(prefix in each.text for each in (*self._pages.values(), self.package))
            if not taken and not any(prefix in name.lower() for name in self.archive.names):
                return prefix
            number += 1

    def _classes(self) -> dict[str, str]:
        ids = Ids()
        for reserved in ("line", "likely", "doubtful", "nobody"):
            ids.take(reserved)
        speakers = {quote.speaker for quote, where in self._lines if where}
        classes = {person.id: ids.take(person.id) for person in self.book.characters if person.id in speakers}
        return {id: self.prefix + name for id, name in classes.items()}

    # -- what is put in --------------------------------------------------------------------------------------------

    def _insertions(self) -> dict[str, list[Insertion]]:
        """The tags of the lines by file, in order."""
        ids = Ids()
        found: dict[str, list[Insertion]] = defaultdict(list)
        literal = {name: literal_sections(each.text) for name, each in self._pages.items()}
        prefixes = {name: _namespace_prefix(each) for name, each in self._pages.items()}
        reached: dict[str, int] = defaultdict(int)
        for quote, where in self._lines:
            by_file: dict[str, list[Place]] = defaultdict(list)
            for each in where:
                if each.span.start >= reached[each.file]:  # lines never overlap in a page
                    reached[each.file] = each.span.end
                    by_file[each.file].append(each)
            for name, mine in by_file.items():
                source = self._pages[name].text
                for stretch in stretches(source, [each.span for each in mine], literal[name]):
                    start, end = self._tags(quote, ids, prefixes[name])
                    if any(one.start <= stretch.start and stretch.end <= one.end for one in literal[name]):
                        start, end = f"]]>{start}<![CDATA[", f"]]>{end}<![CDATA["
                    found[name] += [Insertion(stretch.start, start), Insertion(stretch.end, end)]
        return found

    def _tags(self, quote: Quote, ids: Ids, namespace: str) -> tuple[str, str]:
        speaker = quote.speaker if quote.speaker in self.classes else None
        classes = [f"{self.prefix}line", self.classes[speaker] if speaker else f"{self.prefix}nobody"]
        if sure := sureness(quote):
            classes.append(self.prefix + sure)
        title = f' title="{_ascii(value(self.names[speaker]))}"' if speaker else ""
        id = self.prefix + ids.take(quote.id)
        return f'<{namespace}span id="{id}" class="{" ".join(classes)}"{title}>', f"</{namespace}span>"

    def _link(self, where: Page, style: str) -> list[Insertion]:
        """The link to the style sheet, at the end of the page's head; none where a page has no head."""
        href = in_url(posixpath.relpath(style, posixpath.dirname(where.name) or "."))
        for name, closing, span in tags(where.text):
            local = name.rsplit(":", 1)[-1].lower()
            if closing and local == "head":
                link = f'<{name[: -len(local)]}link rel="stylesheet" type="text/css" href="{href}"/>'
                return [Insertion(span.start, link)]
            if local == "body":
                break
        return []

    def _item(self, href: str) -> Insertion:
        """The style sheet's item in the package's manifest."""
        for name, closing, span in tags(self.package.text):
            local = name.rsplit(":", 1)[-1].lower()
            if closing and local == "manifest":
                item = f'<{name[: -len(local)]}item id="{self.prefix}lines" href="{href}" media-type="text/css"/>'
                return Insertion(span.start, item)
        raise OutputError(f"{self.archive.name} has no manifest, which would have to name the style sheet; repair it")


def _place(insertion: Insertion) -> int:
    return insertion.at


def _ascii(markup: str) -> str:
    return markup.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _namespace_prefix(where: Page) -> str:
    """The prefix of HTML's elements in the page, its colon included; "" where they have none, as nearly everywhere."""
    found = re.search(r"<([\w.-]+:)?html\b", where.text)
    return (found[1] or "") if found else ""
