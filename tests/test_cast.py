"""Names and whose they are."""

from __future__ import annotations

import pytest

from personae.book import Book, Span
from personae.lexicon.names import parse
from personae.stages import cast, quotes, structure, tokens


def read(text: str) -> Book:
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, cast):
        book = stage.run(book)
    return book


def aliases(book: Book, name: str) -> set[str]:
    found = [set(person.aliases) for person in book.characters if name in person.aliases]
    assert len(found) == 1, [person.aliases for person in book.characters]
    return found[0]


@pytest.mark.parametrize(
    ("words", "titles", "given", "family", "single"),
    [
        ("Miss Ada Quill", ("miss",), ("ada",), "quill", ""),
        ("Mrs. Quill", ("mrs",), (), "quill", ""),
        ("Captain Quill", ("captain",), (), "", "quill"),
        ("Ada de la Tour", (), ("ada",), "de la tour", ""),
        ("De Witt", (), (), "", "de witt"),
        ("Cap’n Quill", ("captain",), (), "", "quill"),
        ("Missis Quill", ("mrs",), (), "quill", ""),
        ("Quill", (), (), "", "quill"),
    ],
)
def test_name_parts(words: str, titles: tuple[str, ...], given: tuple[str, ...], family: str, single: str) -> None:
    name = parse(tuple(words.split()))
    assert (name.titles, name.given, name.family, name.single) == (titles, given, family, single)


def test_cast_joins_full_name_given_name_and_title() -> None:
    book = read(
        "Edwin Marsh came in late. Edwin sat down.\n\n"
        "“You are wet,” said Dorcas.\n\n“I walked,” said Edwin.\n\n“Mr. Marsh always walks,” "
        "said Dorcas. Dorcas laughed."
    )
    assert {"Edwin Marsh", "Edwin", "Mr. Marsh"} <= aliases(book, "Edwin")


def test_cast_knows_a_title_before_a_given_name() -> None:
    book = read(
        "Edwin Marsh came in late. Edwin sat down.\n\n“You are wet, Mr. Edwin,” said Dorcas.\n\n“I walked,” said Edwin."
    )
    assert "Mr. Edwin" in aliases(book, "Edwin")


def test_cast_gives_no_name_to_one_who_is_hardly_named() -> None:
    text = "Anselm Marsh was long dead. Edwin Marsh came in. “Late,” said Mr. Edwin Marsh.\n\n" + (
        "Edwin sat down. Mr. Marsh sighed.\n\n“Late,” said Mr. Marsh.\n\n“Late,” said Edwin.\n\n" * 8
    )
    assert "Mr. Marsh" in aliases(read(text), "Edwin")


def test_cast_gives_the_title_to_whom_the_story_is_about() -> None:
    text = "Poor Harvey Marsh was long dead. “Late,” said Mr. Edwin Marsh. Edwin Marsh sat down.\n\n" + (
        "Edwin Marsh coughed. Mr. Marsh sighed.\n\n“Late,” said Mr. Marsh.\n\n" * 4
    )
    assert "Mr. Marsh" in aliases(read(text), "Edwin Marsh")


def test_cast_lets_an_uncle_be_mister_to_others() -> None:
    text = "Edwin Marsh sat down. “Late, Uncle Edwin,” said Ruth. Harvey Marsh was dead, Harvey whom he had loved.\n\n"
    book = read(text * 2 + "Edwin Marsh sighed. Mr. Marsh coughed.\n\n“Late,” said Mr. Marsh.\n\n" * 2)
    assert {"Uncle Edwin", "Mr. Marsh"} <= aliases(book, "Edwin Marsh")


def test_cast_finds_a_name_without_its_particle() -> None:
    book = read("Percy de Quill came in. “Late,” said Quill. Percy sat down, and Quill sighed.\n\n“No,” said Percy.")
    assert {"Percy de Quill", "Quill"} <= aliases(book, "Percy")


def test_cast_knows_a_family_name_from_a_list() -> None:
    told = "“Late,” said Edwin Marsh. Marsh sat down, and Marsh sighed.\n\n“No,” said Dorcas.\n\n"
    book = read("“Late,” said Marsh Edwin, as the register has him.\n\n" + told * 4)
    assert "Marsh" in aliases(book, "Edwin Marsh")


def test_cast_keeps_father_and_son_apart_who_stand_side_by_side() -> None:
    alone = "Edwin Marsh sat down. Edwin sighed. “Late,” said Edwin.\n\nMr. Marsh coughed. “Late,” said Mr. Marsh.\n\n"
    text = alone * 20 + "Edwin looked at Mr. Marsh.\n\n" * 4
    assert "Mr. Marsh" not in aliases(read(text), "Edwin")


def test_cast_knows_the_farmer_by_his_name() -> None:
    text = "Edwin Marsh sat down. “Late,” said Farmer Marsh. Mr. Marsh sighed.\n\n“No,” said Dorcas. Marsh sighed.\n\n"
    assert {"Edwin Marsh", "Farmer Marsh", "Mr. Marsh"} <= aliases(read(text * 2), "Marsh")


def test_cast_reads_a_title_cut_short() -> None:
    book = read("“Come in, Mis’ Quill,” said Dorcas. Mis’ Quill sat down.\n\n“No,” said Mis’ Quill. Dorcas sighed.")
    assert aliases(book, "Mis’ Quill") == {"Mis’ Quill"}
    assert not any("Mis" in person.aliases for person in book.characters)


def test_cast_takes_two_captains_for_no_name() -> None:
    book = read("“Come,” said Captains Quill and Finch. Captain Quill sat down, and Captain Finch sat down.")
    assert not any("Captains" in alias for person in book.characters for alias in person.aliases)


def test_cast_weighs_pronouns_by_what_they_tell() -> None:
    text = "“Go,” said Corvin. Corvin rubbed his chin. Corvin looked at her. "
    book = read(text * 2 + "Corvin took his hat.")
    corvin = next(person for person in book.characters if person.name == "Corvin")
    assert corvin.pronouns == "he/him"


def test_cast_knows_that_papa_is_a_man() -> None:
    book = read("“Go,” said Papa. Papa waited. “No,” said Ruth. Ruth looked at Papa.")
    papa = next(person for person in book.characters if person.name == "Papa")
    assert papa.pronouns == "he/him"


def test_cast_gives_a_name_of_both_sexes_to_the_woman_whose_it_is() -> None:
    text = "Geraldine Pook sat down, and she sighed. “Come, Gerry,” said Tom.\n\n“No,” said Geraldine. Tom laughed.\n\n"
    assert "Gerry" in aliases(read(text * 2), "Geraldine")


def test_cast_leaves_a_short_name_to_the_man_where_there_is_one() -> None:
    text = "Edwin MacAllister came in late, and Mrs. MacAllister sighed. Edwin took his hat.\n\n“Mac?” said Tom.\n\n"
    book = read(text + "“No,” said Edwin.\n\n“Mac!” said Mrs. MacAllister. Mac took his hat.")
    assert "Mac" in aliases(book, "Edwin")


def test_cast_gives_a_short_name_to_whom_the_story_is_about() -> None:
    text = "Margaret Oakes was once named. Margaret sat down, and Margaret read. “Meg,” said Tom.\n\n" + (
        "“Come, Meg,” said Tom. Margaret rose.\n\n“No,” said Margaret.\n\n" * 6
    )
    assert "Meg" in aliases(read(text), "Margaret")


def test_cast_keeps_husband_and_wife_apart() -> None:
    book = read(
        "Mr. Marsh read. Mrs. Marsh sewed, and Mr. Marsh sighed at Mrs. Marsh.\n\n"
        "“Dear,” said Mrs. Marsh. “What?” said Mr. Marsh."
    )
    assert aliases(book, "Mr. Marsh").isdisjoint(aliases(book, "Mrs. Marsh"))


def test_cast_keeps_mother_and_daughter_apart() -> None:
    book = read(
        "Ellen Marsh played, and Mrs. Marsh listened. Ellen smiled at Mrs. Marsh. Then Mrs. Marsh called Ellen in.\n\n"
        "“Ellen!” said Mrs. Marsh. “Coming,” said Ellen."
    )
    assert "Mrs. Marsh" not in aliases(book, "Ellen")


def test_cast_knows_nicknames_by_the_list() -> None:
    book = read(
        "Elizabeth Crane stood at the gate. She waved.\n\n“Lizzie!” he called. “Lizzie, wait!”\n\n"
        "“Why?” said Elizabeth."
    )
    assert "Lizzie" in aliases(book, "Elizabeth")


def test_cast_joins_a_nickname_though_the_two_stand_in_a_sentence() -> None:
    alone = "Rebecca sat down. “Late,” said Rebecca.\n\nBecky coughed. “Late,” said Becky.\n\n"
    full = "Rebecca Marsh sighed. Becky Marsh sighed.\n\n“No,” said Tom.\n\n"
    book = read(full * 2 + alone * 14 + "Rebecca was Becky to Tom.\n\n" * 2)
    assert {"Rebecca", "Becky Marsh"} <= aliases(book, "Becky")


def test_cast_keeps_sir_thomas_from_his_son_tom() -> None:
    alone = "Sir Thomas sat down. “Late,” said Sir Thomas.\n\nTom coughed. “Late,” said Tom.\n\n"
    full = "Sir Thomas Marsh sighed. Tom Marsh sighed.\n\n“No,” said Ruth.\n\n"
    book = read(full * 2 + alone * 14 + "Tom looked at Sir Thomas.\n\n" * 2)
    assert "Sir Thomas" not in aliases(book, "Tom")


def test_cast_gives_a_bare_name_to_whom_a_nickname_shows() -> None:
    uncle = "Edward Finch sat down. “Late,” said Edward Finch.\n\n"
    nephew = "Eddie Marsh coughed. “Late,” said Edward Marsh.\n\n"
    told = "Edward rose. Eddie sighed.\n\n“No,” said Edward.\n\n"
    book = read(uncle * 3 + nephew * 4 + told * 6)
    assert {"Edward Marsh", "Eddie"} <= aliases(book, "Edward")


def test_cast_knows_the_sergeant_by_his_name() -> None:
    named = "Sergeant Marsh sat down. “Late,” said Sergeant Marsh.\n\n"
    told = "The Sergeant sighed. “No, Mr. Sergeant,” said Tom. Mr. Sergeant coughed.\n\n“Late,” said the Sergeant.\n\n"
    book = read(named * 3 + told * 4)
    assert {"the Sergeant", "Mr. Sergeant"} <= aliases(book, "Sergeant Marsh")


def test_cast_gives_no_office_to_one_who_hardly_bears_it() -> None:
    once = "Edwin Marsh sat down. “Late,” said General Marsh.\n\n“No,” said Edwin Marsh.\n\n"
    book = read(once + "The General sighed.\n\n“Late,” said the General.\n\n" * 60)
    assert "General" not in aliases(book, "Edwin Marsh")


def test_cast_joins_a_bride_with_the_wife_that_she_becomes() -> None:
    bride = "Miss Dorcas Crane sat down. “Late,” said Dorcas Crane.\n\n“No,” said Harvey Marsh. Harvey sighed.\n\n"
    wife = "Mrs. Marsh sat down. “Late,” said Dorcas Marsh. “No,” said Harvey Marsh. Dorcas laughed.\n\n"
    book = read(bride * 2 + wife * 4)
    assert {"Dorcas Crane", "Mrs. Marsh"} <= aliases(book, "Dorcas Marsh")


def test_cast_parts_a_name_from_what_one_is_called_by() -> None:
    book = read(
        "Nobody had ever called Edwina Marsh Birdie. Birdie laughed. She waved to Tom. “Come, Birdie,” said Tom.\n\n"
        "“Wait,” said Birdie. Then Birdie ran."
    )
    assert "Edwina Marsh Birdie" not in {alias for person in book.characters for alias in person.aliases}
    assert "Edwina Marsh" in aliases(book, "Birdie")


def test_cast_has_no_months_places_or_first_words() -> None:
    book = read(
        "Presently Ruth came. It was a Monday in March. She had lived in Lisbon.\n\n“Hello,” said Ruth. "
        "Nobody in Lisbon had said so. Ruth nodded."
    )
    assert [person.name for person in book.characters] == ["Ruth"]


def test_cast_has_no_cries() -> None:
    book = read("“Halloa! Ada!” cried Tom. “Halloa, Ada!” Ada turned.\n\n“Aye, Tom,” said Ada. “Lawd, Tom!”")
    assert {person.name for person in book.characters} == {"Ada", "Tom"}


def test_cast_leaves_families_out() -> None:
    book = read(
        "The Quills were out. Ada Quill was in. Everybody knew the Quills. “Well,” said Ada. "
        "“The Quills!” said Mr. Quill."
    )
    assert not any("Quills" in alias for person in book.characters for alias in person.aliases)


def test_cast_links_every_name_to_its_character() -> None:
    book = read("Ada Quill sat. “Ada,” said Tom, “get up.” Tom sighed, and Ada rose.")
    named = {book[mention.span]: mention.character for mention in book.mentions if mention.form == "PROP"}
    assert named["Ada Quill"] == named["Ada"] != named["Tom"]
