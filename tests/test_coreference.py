"""For whom pronouns and nouns stand."""



from __future__ import annotations

import re
from dataclasses import replace

from personae.book import Book, Character, Mention, Paragraph, Quote, Span
from personae.models import tagger
from personae.stages import coreference, tokens
from personae.stages.coreference.pronouns import Pronoun, parse

# Mentions stand in brackets: [Ada:a] a name of character a, [she] a pronoun, [the old landlady|landlady] a noun phrase
# with its head where that is not its last word.
_MARK = re.compile(r"\[([^\[\]:|]+)(?:\|(\w+))?(?::(\w+))?\]")
_PRONOUNS = frozenset("she her he him his himself herself they them their i me my you your we us our it its".split())


def book_of(marked: str, *people: Character, quotes: tuple[Quote, ...] = ()) -> Book:
    """The book that a marked text stands for; paragraphs are parted by blank lines."""
    text, mentions, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        words, head, character = match.groups()
        span = Span(len(text), len(text) + len(words))
        text += words
        last = match.end()
        head = head or words.split()[-1]
        at = span.start + words.index(head)
        form = "PROP" if character else "PRON" if words.lower() in _PRONOUNS else "NOM"
        mentions.append(Mention(span, Span(at, at + len(head)), form, "PER", character, confidence=0.9))  # type: ignore[arg-type]
    text += marked[last:]
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Paragraph(Span(at, at + len(part))))
        at += len(part) + 2
    book = tokens.run(Book(text, Span(0, len(text)), paragraphs=tuple(blocks)))
    reading = tagger.read(book.tokens)
    parsed = replace(book.tokens, tag=reading.tag, subject=reading.subject)
    return replace(book, tokens=parsed, mentions=tuple(mentions), characters=people, quotes=quotes)


def meant(book: Book) -> dict[str, list[str | None]]:
    """For each mention's words the characters that they stand for, in order."""
    found: dict[str, list[str | None]] = {}
    for mention in coreference.run(book).mentions:
        found.setdefault(book[mention.span], []).append(mention.character)
    return found


ADA = Character("a", "Ada Quill", ("Ada Quill", "Ada"), "she/her", mentions=9)
FINCH = Character("f", "Mr. Finch", ("Mr. Finch", "Finch"), "he/him", mentions=9)


def test_parse_tells_her_from_her_by_its_use() -> None:
    assert parse("her", possessive=True, subject=False) == Pronoun("she", "possessive")
    assert parse("her", possessive=False, subject=False) == Pronoun("she", "object")
    assert parse("house", possessive=False, subject=True) is None


def test_pronouns_go_to_those_of_their_sex() -> None:
    book = book_of("[Ada:a] met [Finch:f] at the gate. [She] shook [his] hand, and [he] smiled at [her].", ADA, FINCH)
    words = meant(book)
    assert words["She"] == ["a"] and words["her"] == ["a"]
    assert words["his"] == ["f"] and words["he"] == ["f"]


def test_a_pronoun_never_goes_against_a_title() -> None:
    book = book_of("[Mr. Finch:f] closed the shop. [She] would be late again.", FINCH)
    assert meant(book)["She"] == [None]


def test_i_in_speech_is_the_speaker_and_you_the_one_spoken_to() -> None:
    marked = "“[I] told [you] so,” said [Ada:a].\n\n[Finch:f] said nothing."
    book = book_of(marked, ADA, FINCH)
    end = book.text.index("”") + 1
    quote = Quote(Span(0, end), 0, speaker="a", confidence=0.95, candidates=(("a", 0.95),), addressees=("f",))
    words = meant(replace(book, quotes=(quote,)))
    assert words["I"] == ["a"]
    assert words["you"] == ["f"]


def test_i_in_narration_is_the_narrator() -> None:
    told = Character("n", "narrator", ("narrator",), kind="narrator")
    marked = "[I] had a lamp. [Ada:a] took [my] arm, and [I] led [her] down. [I] was not afraid."
    words = meant(book_of(marked, told, ADA))
    assert words["I"] == ["n", "n", "n"] and words["my"] == ["n"]


def test_nouns_of_one_head_are_one_and_get_an_entity() -> None:
    marked = "[A sailor] sat by the fire. [The sailor] drank. [A boy] brought wood."
    mentions = coreference.run(book_of(marked)).mentions
    sailor, again, boy = (mention.entity for mention in mentions)
    assert sailor == again != boy
    assert all(mention.character is None for mention in mentions)


def test_an_unnamed_speaker_is_known_again() -> None:
    landlady = Character("u", "the landlady", ("the landlady",), "she/her")
    marked = "“No rooms,” said [the landlady]. [She] closed the door. [The landlady] had seen sailors before."
    book = book_of(marked, landlady)
    quote = Quote(Span(0, 11), 0, speaker="u", confidence=0.9, candidates=(("u", 0.9),))
    words = meant(replace(book, quotes=(quote,)))
    assert words == {"the landlady": ["u"], "She": ["u"], "The landlady": ["u"]}


def test_every_mention_gets_a_probability_and_the_same_twice() -> None:
    book = book_of("[Ada:a] met [Finch:f]. [She] nodded to [him], and [they] went in.", ADA, FINCH)
    once, twice = coreference.run(book), coreference.run(book)
    assert once.mentions == twice.mentions
    assert all(0 < mention.confidence <= 1 for mention in once.mentions)


def test_a_book_without_mentions_stays_as_it_is() -> None:
    book = book_of("Rain fell.")
    assert coreference.run(book) is book
