"""report.html: one page, no network, that shows a story with all that is known about it."""

from __future__ import annotations

import re
from pathlib import PurePath
from string import Template

from personae.book import Book
from personae.export.encoding import json_script
from personae.export.report.answers import answers
from personae.export.report.between import between
from personae.export.report.cast import Cast, cast, dramatis_personae
from personae.export.report.doubts import doubts
from personae.export.report.markup import markup, plural
from personae.export.report.network import network
from personae.export.report.parts import part, policy_hash
from personae.export.report.reading import chapter_list, reading
from personae.export.report.strips import strips


def title(book: Book) -> str:
    """The story's title, or else its file's name: the_last_tram.txt is "The Last Tram"."""
    named = book.metadata.get("title", "").strip()
    stem = PurePath(book.source.name).stem
    if not named and re.fullmatch(r"[a-z]+([_-][a-z]+)+", stem):
        return re.sub("[_-]", " ", stem).title()
    return named or stem or "A story"


def _byline(book: Book) -> str:
    author = book.metadata.get("author", "").strip()
    return f'<p class="by">{markup(author)}</p>' if author else ""


def _figures(book: Book, company: Cast) -> str:
    lines = [quote for quote in book.quotes if quote.kind != "other"]
    named = sum(quote.speaker is not None for quote in lines)
    if not lines:
        return "No quoted speech was found in this text."
    share = f"{100 * named / len(lines):.0f}%"
    return f"{plural(len(company.speakers), 'voice')}, {plural(len(lines), 'line')}; {share} of them have a speaker."


def _warnings(book: Book) -> str:
    if not book.warnings:
        return ""
    return f'<ul class="warnings">{"".join(f"<li>{markup(each)}</li>" for each in book.warnings)}</ul>'


def report(book: Book) -> str:
    """The whole page, for a file or a browser. Everything from the story is escaped; nothing is fetched, ever."""
    from personae import __version__

    company = cast(book)
    style, script = part("page.css"), part("page.js")
    return Template(part("page.html")).substitute(
        style_hash=policy_hash(style),
        script_hash=policy_hash(script),
        style=style,
        script=script,
        title=markup(title(book)),
        byline=_byline(book),
        figures=_figures(book, company),
        warnings=_warnings(book),
        cast=dramatis_personae(book, company),
        network=network(book, company),
        between=between(book, company),
        strips=strips(book, company),
        doubts=doubts(book, company),
        chapters=chapter_list(book),
        text=reading(book, company),
        answers=json_script(answers(book, company)),
        story_start=book.story.start,
        story_end=book.story.end,
        version=markup(__version__),
    )
