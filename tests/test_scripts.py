"""Audiobook scripts: every word of the book, in order, and in the right voice, as readers of the formats find them."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import pytest
import script_examples
from export_books import ferry, hostile, long
from fountain import parser as fountain_py
from hypothesis import given, settings
from lxml import etree
from script_books import MARKUP, any_book, told_in_turns

from evaluation import scripts
from evaluation.script_readers import READERS, sml
from evaluation.scripts import SPELLING, checked
from evaluation.verbatim import as_written, compared
from personae.book import Book, Chapter, Character, Paragraph, Quote, Span
from personae.cli import main
from personae.errors import VoicesError
from personae.export import write_folder
from personae.export.formats import Wanted, format_named
from personae.export.scripts.lines import JOINER

FORMATS = tuple(READERS)
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "schemas" / "ssml.rng"))


def made(book: Book, name: str, voices: str | None = None, folder: Path | None = None) -> dict[str, str]:
    """The files of a format, by name."""
    wanted = Wanted("ferry", voices=voices, voice_folder=folder)
    return {file: content.decode() for file, content in format_named(name).files(book, wanted)}


def heard(book: Book, name: str, voices: str | None = None) -> list[tuple[str | None, str]]:
    """Who says what, with a stretch of white space alone left out."""
    files = {file: content.encode() for file, content in made(book, name, voices).items()}
    stretches = ((voice, " ".join(words.replace(JOINER, "").split())) for voice, words in READERS[name](files))
    return [stretch for stretch in stretches if stretch[1]]


# The promise


@settings(max_examples=150, deadline=None)
@given(any_book())
def test_every_script_of_any_book_has_its_words_in_order(book: Book) -> None:
    for name in FORMATS:
        assert checked(book, name).wrong is None, name


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("book", [ferry(), hostile(), long(3000)], ids=["ferry", "hostile", "long"])
def test_every_script_has_the_words_of_the_book(name: str, book: Book) -> None:
    assert checked(book, name).wrong is None


@pytest.mark.parametrize("mark", MARKUP)
def test_a_format_s_own_markup_in_the_text_stays_text(mark: str) -> None:
    narrated = f"{mark}\n\nShe saw {mark} there.\n\nOn the wall stood {mark}"
    for said in (mark, f"“{mark}”", f"“I wrote {mark} here.”"):
        text = f"{narrated}\n\n{said} she read."
        start = text.rindex("\n\n") + 2
        paragraphs, at = [], 0
        for piece in text.split("\n\n"):
            paragraphs.append(Paragraph(Span(at, at + len(piece))))
            at += len(piece) + 2
        quote = Quote(Span(start, start + len(said)), 0, "speech", "c1", id="q1")
        chapter = Chapter(Span(0, len(text)), mark)
        book = Book(
            text, Span(0, len(text)), paragraphs=tuple(paragraphs), chapters=(chapter,), quotes=(quote,),
            characters=(Character("c1", f"Ada {mark}", pronouns="she/her"),), metadata={"title": mark, "author": mark},
        )  # fmt: skip
        for name in FORMATS:
            assert checked(book, name).wrong is None, name
        headed = replace(book, paragraphs=(replace(paragraphs[0], kind="heading"), *paragraphs[1:]))
        assert checked(headed, "fountain").wrong is None


def test_what_lies_outside_the_story_is_left_out() -> None:
    book = ferry()
    text = f"LICENCE\n\n{book.text}\n\nTHE END OF IT"
    by = len("LICENCE\n\n")
    quotes = tuple(replace(quote, span=Span(quote.span.start + by, quote.span.end + by)) for quote in book.quotes)
    book = replace(
        book, text=text, story=Span(by, by + len(book.text)), quotes=quotes, paragraphs=(), chapters=(), gaps=()
    )
    for name in FORMATS:
        assert checked(book, name).wrong is None
        assert "LICENCE" not in "".join(made(book, name).values())


def test_the_check_sees_a_word_lost_added_moved_joined_or_parted() -> None:
    book = replace(ferry(), quotes=(), paragraphs=())
    words = book.text.split()
    assert compared(book, [book.text]).wrong is None
    assert compared(book, words).wrong is None
    for broken in (words[:-1], [*words, "more"], [words[1], words[0], *words[2:]]):
        assert "the words differ" in str(compared(book, broken).wrong)
    assert "become one" in str(compared(book, [words[0] + words[1], *words[2:]]).wrong)
    assert "parted" in str(compared(book, ["Th", "e", *words[1:]]).wrong)


def test_a_word_is_parted_only_where_a_quotation_ends() -> None:
    text = "“Yes,”--he paused--“no.”"
    quotes = (Quote(Span(0, 6), 0, "speech", "c1"), Quote(Span(18, len(text)), 0, "speech", "c1"))
    book = Book(text, Span(0, len(text)), quotes=quotes, characters=(Character("c1", "Ada"),))
    for name in FORMATS:
        assert checked(book, name).wrong is None
    assert "parted" in str(compared(replace(book, quotes=()), ["“Yes,”", "--he", "paused--", "“no.”"]).wrong)


# Who reads what

NARRATOR = {"sml": "Narrator", "audiobook-creator": "narrator", "alexandria": "NARRATOR", "abogen": "af_heart"}
ADA = {
    "sml": "AdaFinch", "audiobook-creator": "ada finch", "alexandria": "ADA FINCH", "abogen": "af_bella",
    "ssml": "female-1", "fountain": "Ada Finch",
}  # fmt: skip
NOBODY = {**NARRATOR, "audiobook-creator": "unknown", "alexandria": "UNKNOWN", "fountain": "Unknown"}


@pytest.mark.parametrize("name", FORMATS)
def test_each_line_is_read_by_whoever_speaks_it(name: str) -> None:
    said = heard(ferry(), name)
    by_words = {words.strip("“”\""): voice for voice, words in said}
    assert by_words["You came,"] == by_words["I had begun to count the boats."] == ADA[name]
    assert by_words["said Ada."] == NARRATOR.get(name)
    assert by_words["How many?"] not in (ADA[name], NARRATOR.get(name))
    unknown = next(voice for voice, words in said if "Eleven" in words)
    assert unknown == NOBODY.get(name)


@pytest.mark.parametrize("kind", ["thought", "writing"])
@pytest.mark.parametrize("name", FORMATS)
def test_thoughts_and_writing_are_the_speaker_s_unless_the_narrator_is_told_to_read_them(kind, name: str) -> None:
    book = told_in_turns(["Ada Finch"], [(0, "So this is it.")], kind=kind)
    key = {"thought": "thoughts", "writing": "writing"}[kind]
    own = [voice for voice, _ in heard(book, name, "narrator = 'af_heart'" if name == "abogen" else None)]
    told = [voice for voice, _ in heard(book, name, f"{key} = 'narrator'")]
    assert own == [ADA[name]]
    assert told == [NARRATOR.get(name)]


def test_a_title_in_quotation_marks_is_the_narrator_s() -> None:
    book = told_in_turns(["Ada Finch"], [(0, "The Ferry")], kind="other")
    assert [voice for voice, _ in heard(book, "sml")] == ["Narrator"]


def test_hard_wrapped_lines_become_one() -> None:
    book = told_in_turns(["Ada Finch"], [(0, "I had begun\r\n   to count\nthe boats.")])
    assert "“I had begun to count the boats.”" in made(book, "sml")["ferry.sml.txt"]


# SML


def test_sml_writes_macros_and_with_a_folder_paths(tmp_path: Path) -> None:
    for file in ("amy.wav", "bert.mp3"):
        (tmp_path / file).touch()
    voices = '[people]\nAda = "amy"\nBram = "bert.mp3"\n'
    files = made(ferry(), "sml", voices, tmp_path)
    assert list(files) == ["ferry.sml.txt", "ferry.sml.json", "ferry.characters_simple.json", "ferry.paths.sml.txt"]
    paths = {"AdaFinch": f"{tmp_path.as_posix()}/amy.wav", "Bram": f"{tmp_path.as_posix()}/bert.mp3"}
    assert json.loads(files["ferry.sml.json"])["macros"]["voices"] == {"Narrator": "narrator", **paths}
    spoken = {voice for voice, words in sml(files["ferry.paths.sml.txt"]) if words.strip()}
    assert spoken == {None, *paths.values()}
    people = json.loads(files["ferry.characters_simple.json"])["characters"]
    alone = json.loads(made(ferry(), "sml", voices)["ferry.characters_simple.json"])["characters"]
    assert [person["voice"] for person in alone] == [None, None, "bert.mp3"]
    assert [person["normalized_name"] for person in people] == ["Narrator", "AdaFinch", "Bram"]
    assert [person["voice"] for person in people] == [None, *paths.values()]
    assert [person["inferred_gender"] for person in people] == ["unknown", "female", "male"]


def test_sml_names_the_sample_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(VoicesError, match=r"'female-1' has no sample .* put female-1\.wav there"):
        made(ferry(), "sml", folder=tmp_path)
    assert "[voice:/voices/female-1.wav]" in made(ferry(), "sml", folder=Path("/voices"))["ferry.paths.sml.txt"]
    with pytest.raises(VoicesError, match="cannot stand in an SML tag"):
        made(ferry(), "sml", folder=Path("/voi]ces"))


def test_sml_pauses_before_chapters_and_scenes() -> None:
    text = "ONE\n\nDay.\n\nNight.\n\nTWO\n\nDawn."
    kinds = ("heading", "prose", "prose", "heading", "prose")
    paragraphs, at = [], 0
    for number, (words, kind) in enumerate(zip(text.split("\n\n"), kinds, strict=True)):
        paragraphs.append(Paragraph(Span(at, at + len(words)), kind, number == 2))  # type: ignore[arg-type]
        at += len(words) + 2
    script = made(Book(text, Span(0, len(text)), paragraphs=tuple(paragraphs)), "sml")["ferry.sml.txt"]
    told = script.replace("[voice:Narrator]", "").replace("[/voice]", "")
    assert told == "ONE\n\n[break]\nDay.\n\n[pause:2]\nNight.\n\n[pause:3]\nTWO\n\n[break]\nDawn.\n"


def test_two_of_one_name_have_two_macros_and_the_narrator_has_his_own() -> None:
    book = told_in_turns(["Narrator", "J. Smith", "J Smith", "Ямщик"], [(0, "a"), (1, "b"), (2, "c"), (3, "d")])
    assert [voice for voice, _ in heard(book, "sml")] == ["Narrator2", "JSmith", "JSmith2", "CharacterC3"]


# audiobook-creator


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("“Come in.”", '"Come in."'), ('"Come in."', '"Come in."'), ("«Come in.»", '"Come in."'),
        ("‘Come in.’", '"‘Come in.’"'), ("— Come in.", '"— Come in."'), ("“Come in.", '"Come in."'),
        ('"Say "no" twice."', '"Say “no” twice."'), ("“He said ‘no’.”", '"He said ‘no’."'),
    ],
)  # fmt: skip
def test_a_spoken_line_stands_in_straight_marks(said: str, line: str) -> None:
    book = Book(said, Span(0, len(said)), quotes=(Quote(Span(0, len(said)), 0, "speech", None),))
    assert json.loads(made(book, "audiobook-creator")["speaker_attributed_book.jsonl"]) == {
        "speaker": "unknown", "line": line,
    }  # fmt: skip


def test_scores_of_audiobook_creator_are_the_voices() -> None:
    scores = json.loads(made(ferry(), "audiobook-creator")["character_gender_map.json"])["scores"]
    assert {name: entry["gender_score"] for name, entry in scores.items()} == {
        "narrator": 0, "unknown": 0, "ada finch": 10, "bram": 1,
    }  # fmt: skip
    told = '[people]\nAda = "amy"\n[tools.audiobook-creator]\namy = 7\n'
    scores = json.loads(made(ferry(), "audiobook-creator", told)["character_gender_map.json"])["scores"]
    assert scores["ada finch"]["gender_score"] == 7
    with pytest.raises(VoicesError, match="scores from 0 to 10 only, and the voice 'amy' of Ada Finch is none"):
        made(ferry(), "audiobook-creator", '[people]\nAda = "amy"\n')


# Alexandria


def test_alexandria_s_entries_are_the_story_to_the_letter() -> None:
    for book in (ferry(), long(2000)):
        entries = json.loads(made(book, "alexandria")["annotated_script.json"])
        assert "".join(entry["text"] for entry in entries) == book.text


def test_alexandria_drops_a_title_only_where_nobody_else_is_called_so() -> None:
    book = told_in_turns(["Mr. Smith", "Mrs. Smith", "Dr. O’Neill", "Zoë"], [(0, "a"), (1, "b"), (2, "c"), (3, "d")])
    assert [voice for voice, _ in heard(book, "alexandria")] == ["SMITH MR", "SMITH MRS", "ONEILL", "ZOE"]


def test_alexandria_is_told_how_somebody_sounds_and_says_which_voice_it_lacks() -> None:
    book = told_in_turns(["Ada Finch"], [(0, "a")])
    book = replace(book, characters=(replace(book.characters[0], voice="slow, from the north"),))
    told: list[str] = []
    wanted = Wanted("ferry", voices='[people]\nAda = "x"\n"Ada Finch" = "amy"\n', notice=told.append)
    files = dict(format_named("alexandria").files(book, wanted))
    assert json.loads(files["annotated_script.json"])[0]["instruct"] == "slow, from the north"
    assert told[-1] == "alexandria has no ready voice 'amy'; set up whoever has it in its Voices tab"


# abogen


def test_abogen_s_chapters_begin_with_a_marker_and_a_voice() -> None:
    text = "ONE\n\nDay came.\n\nTWO\n\nNight came."
    spans = [Span(0, 3), Span(5, 14), Span(16, 19), Span(21, len(text))]
    kinds = ("heading", "prose", "heading", "prose")
    book = Book(
        text, Span(0, len(text)),
        paragraphs=tuple(Paragraph(span, kind) for span, kind in zip(spans, kinds, strict=True)),  # type: ignore[arg-type]
        chapters=(Chapter(Span(0, 16), "ONE"), Chapter(Span(16, len(text)), "TWO > three")),
    )  # fmt: skip
    assert made(book, "abogen")["ferry.txt"] == (
        "<<CHAPTER_MARKER:ONE>>\n<<VOICE:af_heart>>ONE\n\nDay came.\n\n"
        "<<CHAPTER_MARKER:TWO three>>\n<<VOICE:af_heart>>TWO\n\nNight came.\n"
    )


def test_a_voice_that_abogen_could_not_read_is_refused() -> None:
    with pytest.raises(VoicesError, match="cannot stand in a marker"):
        made(ferry(), "abogen", '[people]\nAda = "a>b"\n')


# SSML


@pytest.mark.parametrize("book", [ferry(), hostile(), long(1500)], ids=["ferry", "hostile", "long"])
def test_ssml_is_what_the_recommendation_allows(book: Book) -> None:
    document = made(book, "ssml", 'narrator = "Joanna"\n[people]\nAda = "Amy & Co <2>"\n')["ferry.ssml"]
    SCHEMA.assertValid(etree.fromstring(document.encode()))


@settings(max_examples=50, deadline=None)
@given(any_book())
def test_ssml_of_any_book_is_valid(book: Book) -> None:
    SCHEMA.assertValid(etree.fromstring(made(book, "ssml")["ferry.ssml"].encode()))


def test_the_grammar_refuses_what_is_no_ssml() -> None:
    document = made(ferry(), "ssml")["ferry.ssml"]
    nested = document.replace("<p>", "<p><p>", 1).replace("</p>", "</p></p>", 1)
    for broken in (nested, document.replace("speak version", "speak v")):
        assert not SCHEMA.validate(etree.fromstring(broken.encode()))


def test_ssml_says_the_language_of_the_book() -> None:
    assert 'xml:lang="en-GB"' in made(replace(ferry(), metadata={"language": "en-GB"}), "ssml")["ferry.ssml"]
    assert 'xml:lang="en"' in made(replace(ferry(), metadata={"language": '"><x'}), "ssml")["ferry.ssml"]


# Fountain


def _read_by_fountain_py(script: str) -> list[str]:
    elements = fountain_py.FountainParser().parse(script).elements
    kinds = {element.type.value for element in elements}
    assert kinds <= {"scene_heading", "action", "character", "parenthetical", "dialogue"}
    return [element.text for element in elements if element.type.value not in ("character", "parenthetical")]


@pytest.mark.parametrize("book", [ferry(), long(3000)], ids=["ferry", "long"])
def test_another_s_fountain_parser_reads_the_words_back(book: Book) -> None:
    script = made(book, "fountain")["ferry.fountain"]
    assert compared(book, _read_by_fountain_py(script)).wrong is None


@pytest.mark.parametrize("mark", [mark for mark in MARKUP if "\\" not in mark])
def test_another_s_fountain_parser_reads_back_what_was_meant(mark: str) -> None:
    book = told_in_turns(["Ada Finch"], [(0, f"I wrote {mark} here."), (None, mark)])
    text = f"{mark}\n\nShe saw {mark} there.\n\nIt said {mark}\n\n{mark} it said.\n\n" + book.text
    by = len(text) - len(book.text)
    quotes = tuple(replace(quote, span=Span(quote.span.start + by, quote.span.end + by)) for quote in book.quotes)
    paragraphs, at = [], 0
    for piece in text.split("\n\n"):
        paragraphs.append(Paragraph(Span(at, at + len(piece))))
        at += len(piece) + 2
    book = replace(book, text=text, story=Span(0, len(text)), quotes=quotes, paragraphs=tuple(paragraphs))
    assert compared(book, _read_by_fountain_py(made(book, "fountain")["ferry.fountain"])).wrong is None


def test_fountain_has_headings_cues_and_parentheticals() -> None:
    book = told_in_turns(["Ada (the elder)"], [(0, "So this is it.")], kind="thought")
    assert made(book, "fountain")["ferry.fountain"] == "Title: ferry\n\n@Ada the elder\n(thinking)\n“So this is it.”\n"
    assert "\n\n.The Ferry\n\n" in made(ferry(), "fountain")["ferry.fountain"]
    heading = Book("Cell #12#", Span(0, 9), paragraphs=(Paragraph(Span(0, 9), "heading"),))
    assert checked(heading, "fountain").wrong is None
    assert _read_by_fountain_py(made(heading, "fountain")["ferry.fountain"])[0].replace(JOINER, "") == "Cell #12#"


@pytest.mark.parametrize(
    ("told", "action"),
    [
        ("I went home.", "I went home."), ("THE END", "!THE END"), ("INT. HOUSE - day", "!INT. HOUSE - day"),
        ("Smash cut to:", "!Smash cut to:"), ("* * *", "!\\* \\* \\*"), ("_Now_ she knew.", "!\\_Now\\_ she knew."),
        ("“So,” it said.", "“So,” it said."), ("Interior lamps were lit.", "Interior lamps were lit."),
    ],
)  # fmt: skip
def test_action_is_forced_only_where_it_could_be_something_else(told: str, action: str) -> None:
    script = made(Book(told, Span(0, len(told))), "fountain")["ferry.fountain"]
    assert script == f"Title: ferry\n\n{action}\n"


# The command


def test_the_command_tells_of_shared_voices_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_folder(told_in_turns(["Ann", "Bea"], [(0, "One."), (1, "Two.")]), tmp_path / "talk.personae")
    (tmp_path / "voices.toml").write_text('[pools]\nshe = ["amy"]\n', encoding="utf-8")
    command = ["export", str(tmp_path / "talk.personae"), "--to", "ssml", "-o", str(tmp_path / "talk.ssml")]
    assert main([*command, "--voices", str(tmp_path / "voices.toml")]) == 0
    said = capsys.readouterr()
    assert said.err == "personae: Ann and Bea talk together (1×) and share the voice 'amy'\n"
    assert main([*command, "--voices", str(tmp_path / "voices.toml"), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    (tmp_path / "voices.toml").write_text("voices = 1\n", encoding="utf-8")
    assert main([*command, "--voices", str(tmp_path / "voices.toml")]) == 3
    assert "has a key 'voices', which means nothing here" in capsys.readouterr().err


def test_the_evaluation_checks_finished_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_folder(ferry(), tmp_path / "books" / "ferry")
    parser = argparse.ArgumentParser()
    scripts.add_arguments(parser)
    assert scripts.run(parser.parse_args([str(tmp_path / "books"), "--out", str(tmp_path / "out.json")])) == 0
    figures = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert figures["books"] == 1 and figures["failures"] == []
    assert figures["pairs who talk together"] == 1 and set(figures["of them in one voice"].values()) == {0}
    assert figures["words"] == dict.fromkeys(FORMATS, len(ferry().text.split()))
    assert set(SPELLING) <= set(FORMATS) and as_written("a\u2060b") == "ab"


# The pages


@pytest.mark.parametrize("name", list(script_examples.PAGES))
def test_a_format_s_page_shows_what_comes_out_today(name: str) -> None:
    """When this fails and the new output is right: `make readme`, and look at the difference."""
    page = script_examples.PAGES[name].read_text(encoding="utf-8")
    assert "<!-- example: " in page
    assert script_examples.renewed(page, name) == page
