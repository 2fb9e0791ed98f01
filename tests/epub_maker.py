"""EPUBs built in memory for the tests, sound or broken in a given way."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)


def page(body: str, *, title: str = "", types: str = "") -> str:
    """An XHTML page."""
    kind = f' epub:type="{types}"' if types else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>{title}</title></head>\n<body{kind}>{body}</body></html>"
    )


def package(pages: Sequence[str], *, extra: str = "", guide: str = "", metadata: str = "") -> str:
    """An OPF file for pages of those names, in that order."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages)
    )
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Salt Stair</dc:title>'
        f"<dc:creator>Ida Brook</dc:creator><dc:language>en</dc:language>{metadata}</metadata>"
        f"<manifest>{items}{extra}</manifest><spine>{order}</spine>{guide}</package>"
    )


def epub(pages: Mapping[str, str], *, others: Mapping[str, str | bytes] | None = None, **packaging: str) -> bytes:
    """An EPUB of those pages. `others`: further files, or such as take the place of the usual ones."""
    files: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    files["OEBPS/content.opf"] = package(list(pages), **packaging)
    files |= {f"OEBPS/{name}": markup for name, markup in pages.items()}
    files |= others or {}
    return zipped(files)


def sound(pages: Mapping[str, str], *, version: int = 3) -> bytes:
    """An EPUB 2 or 3 of those pages in which EPUBCheck finds no fault: `mimetype` first and stored, and contents."""
    names = list(pages)
    if version == 3:
        contents, extra = "nav.xhtml", ' properties="nav" media-type="application/xhtml+xml"'
        links = "".join(f'<li><a href="{name}">A chapter</a></li>' for name in names)
        listed = page(f'<nav epub:type="toc"><ol>{links}</ol></nav>', title="Contents")
        metadata, spine = '<meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>', ""
    else:
        contents, extra = "toc.ncx", ' media-type="application/x-dtbncx+xml"'
        links = "".join(
            f'<navPoint id="p{n}" playOrder="{n + 1}"><navLabel><text>A chapter</text></navLabel>'
            f'<content src="{name}"/></navPoint>'
            for n, name in enumerate(names)
        )
        listed = (
            '<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head>'
            '<meta name="dtb:uid" content="urn:x:salt-stair"/></head><docTitle><text>The Salt Stair</text></docTitle>'
            f"<navMap>{links}</navMap></ncx>"
        )
        metadata, spine = "", ' toc="contents"'
    package_file = (
        package(names, extra=f'<item id="contents" href="{contents}"{extra}/>', metadata=metadata)
        .replace("<spine>", f"<spine{spine}>")
        .replace('version="3.0"', f'version="{version}.0" unique-identifier="book"')
        .replace("<dc:title>", '<dc:identifier id="book">urn:x:salt-stair</dc:identifier><dc:title>')
    )
    files = {"META-INF/container.xml": CONTAINER, "OEBPS/content.opf": package_file, f"OEBPS/{contents}": listed}
    files |= {f"OEBPS/{name}": markup for name, markup in pages.items()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", (2020, 1, 1, 0, 0, 0)), "application/epub+zip")
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of those files, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
