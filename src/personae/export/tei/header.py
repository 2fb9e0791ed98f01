"""The head of a TEI document: what it was made from and how, and its list of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from personae.book import Book, Character
from personae.export.xml import content, value

_VERSION = re.compile(r"\d+(?:\.\d+){0,2}")
CONFIRMED = "reader"
"""The id of the statement that those lines refer to whose speaker a person has said."""

_FOUND = "Characters, speakers, addressees and mentions found by a program"
_CONFIRMED = "Speakers of the lines whose @resp points here said or confirmed"
_ENCODING = (
    "The text is the source's own, every character and white space of it, in order; a character that XML cannot hold "
    "is U+FFFD. Quotation marks stand in the text, inside the element that they mark.",
    "said holds speech, and thought where @aloud is false; q holds what is written (letters, signs) and quotations "
    "that nobody speaks. @who and @toWhom point to the list of persons; both are absent where nobody is likely enough. "
    "@cert is the probability that @who is right. Parts of one turn of talk, interrupted by its tag or carried on over "
    "paragraphs, are joined by @prev and @next.",
    "persName, placeName, orgName and name hold names, rs all other mentions; @ref points to a person of the list, and "
    "@key is shared by the mentions of anything else. @cert is the probability that the link is right.",
)


def header(book: Book, name: str, people: Mapping[str, str]) -> str:
    """The teiHeader. `name` stands for a title where the source gave none; `people` are the ids of the characters."""
    from personae import __version__

    found = _VERSION.match(__version__)
    version = found.group() if found else "0"
    source = book.source
    told = book.metadata
    author = f"<author>{content(told['author'])}</author>" if told.get("author") else ""
    whence = f"{source.name or name} ({source.format}, {source.encoding})"
    digest = f"; its SHA-256 is {source.sha256}" if source.sha256 else ""
    reader = f'<respStmt xml:id="{CONFIRMED}"><resp>{_CONFIRMED}</resp><name>a reader</name></respStmt>'
    reader = reader if any(quote.confirmed for quote in book.quotes) else ""
    paragraphs = "".join(f"<p>{content(words)}</p>" for words in _ENCODING)
    persons = "\n".join(_person(person, people[person.id]) for person in book.characters)
    cast = f"<profileDesc><particDesc><listPerson>\n{persons}\n</listPerson></particDesc></profileDesc>\n"
    cast = cast if persons else ""
    return (
        "<teiHeader>\n<fileDesc>\n"
        f"<titleStmt><title>{content(told.get('title') or name)}</title>{author}"
        f"<respStmt><resp>{_FOUND}</resp><name>personae</name></respStmt>{reader}</titleStmt>\n"
        "<publicationStmt><p>Unpublished. Rights in the text are those of its source.</p></publicationStmt>\n"
        f"<sourceDesc><p>{content(f'Read from {whence}{digest}.')}</p></sourceDesc>\n</fileDesc>\n"
        f"<encodingDesc>\n<projectDesc>{paragraphs}</projectDesc>\n"
        f'<appInfo><application ident="personae" version="{version}"><label>personae</label></application></appInfo>\n'
        f"</encodingDesc>\n{cast}</teiHeader>\n"
    )


def _person(person: Character, id: str) -> str:
    """One of the cast. A group of people is a personGrp."""
    element = "personGrp" if person.kind == "group" else "person"
    role = f' role="{value(person.kind)}"' if person.kind not in ("person", "group") else ""
    return f'<{element} xml:id="{id}"{role}>{"".join(_known(person))}</{element}>'


def _known(person: Character) -> Iterator[str]:
    yield f'<persName type="main">{content(person.name)}</persName>'
    for alias in dict.fromkeys(person.aliases):
        if alias != person.name:
            yield f'<persName type="alias">{content(alias)}</persName>'
    if person.pronouns:
        yield f'<trait type="pronouns"><label>{content(person.pronouns)}</label></trait>'
    if not person.present:
        yield '<state type="presence"><label>spoken of only</label></state>'
