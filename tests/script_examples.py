"""The examples in the pages of the audiobook scripts, written anew by `python tests/script_examples.py`.

A block between `<!-- example: FILE -->` and `<!-- end -->` in docs/formats is what the file of that name holds today.
"""

from __future__ import annotations

import re
from pathlib import Path

from export_books import place

from personae.book import Book, Character, Paragraph, Quote, Span
from personae.export.formats import Wanted, format_named

ROOT = Path(__file__).parent.parent
PAGES = {
    name: ROOT / "docs" / "formats" / f"{name}.md"
    for name in ("voices", "sml", "audiobook-creator", "alexandria", "abogen", "ssml", "fountain")
}
_BLOCK = re.compile(r"(<!-- example: (\S+) -->\n```\w*\n).*?(```\n<!-- end -->)", re.DOTALL)
_SAID = (
    ("“You’ve missed it,”", "c1"),
    ("“I have not. I can hear it.”", "c2"),
    ("“That’s the gutter.”", "c1"),
    ("“Then I’ve missed it.”", "c2"),
    ("“Hello, Iz.”", "c2"),
    ("“Hello, Callum.”", "c1"),
)
_VOICES = "narrator = 'narrator'\n"


def meeting() -> Book:
    """The meeting of the two in The Last Tram, with the speakers that its gold has."""
    story = (ROOT / "stories" / "the_last_tram.txt").read_text(encoding="utf-8")
    text = story[story.index("“You’ve missed") : story.index("“Hello, Callum.”") + len("“Hello, Callum.”\n")]
    spans = [place(text, words) for words in text.strip().split("\n\n")]
    isobel = Character("c1", "Isobel", ("Isobel", "Isobel MacAllister", "Iz"), "she/her", voice="dry, and in no hurry")
    callum = Character("c2", "Callum", ("Callum", "Cal"), "he/him")
    return Book(
        text,
        Span(0, len(text)),
        metadata={"title": "The Last Tram"},
        paragraphs=tuple(map(Paragraph, spans)),
        quotes=tuple(
            Quote(place(text, words), turn, "speech", who, 1.0, id=f"q{turn}")
            for turn, (words, who) in enumerate(_SAID, 1)
        ),
        characters=(isobel, callum),
    )


def files(name: str) -> dict[str, str]:
    """The files of a format for the meeting, by name."""
    folder = Path("voices") if name == "sml" else None
    wanted = Wanted("tram", voices=None if name == "voices" else _VOICES, voice_folder=folder)
    return {file: content.decode() for file, content in format_named(name).files(meeting(), wanted)}


def renewed(page: str, name: str) -> str:
    """A format's page with each example as it comes out today."""
    made = files(name)
    return _BLOCK.sub(lambda block: block.group(1) + made[block.group(2)].rstrip("\n") + "\n" + block.group(3), page)


if __name__ == "__main__":
    for name, path in PAGES.items():
        path.write_text(renewed(path.read_text(encoding="utf-8"), name), encoding="utf-8")
