"""A strict reader of BookNLP's files, written from BookNLP's own list of columns and not from what we write.

    python tests/booknlp_reader.py FOLDER [READ]     FOLDER: BookNLP's files; READ: the folder of `personae read`

It prints the complaints, and how many rows of ID.quotes agree with quotes.jsonl.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

TOKENS = (
    "paragraph_ID sentence_ID token_ID_within_sentence token_ID_within_document word lemma byte_onset byte_offset "
    "POS_tag fine_POS_tag dependency_relation syntactic_head_ID event"
).split()
ENTITIES = "COREF start_token end_token prop cat text".split()
QUOTES = "quote_start quote_end mention_start mention_end mention_phrase char_id quote".split()
SUPERSENSE = "start_token end_token supersense_category text".split()
PERSON = "agent patient mod poss id g count mentions".split()
UNIVERSAL = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
GENDERS = ["he/him/his", "she/her", "they/them/their", "xe/xem/xyr/xir", "ze/zem/zir/hir"]


@dataclass
class Output:
    """What the files hold: the rows of each table as dictionaries of strings, the people, the page and the text."""

    tokens: list[dict[str, str]]
    entities: list[dict[str, str]]
    quotes: list[dict[str, str]]
    people: list[dict[str, Any]]
    page: str
    text: str


class Complaint(Exception):
    """Something that BookNLP's files never are."""


def name_in(folder: Path) -> str:
    """The id of the only book in the folder."""
    found = [path.name.removesuffix(".tokens") for path in folder.glob("*.tokens")]
    if len(found) != 1:
        raise Complaint(f"{len(found)} books in {folder}")
    return found[0]


def _rows(path: Path, columns: list[str]) -> list[dict[str, str]]:
    lines = path.read_bytes().decode("utf-8").split("\n")
    if lines[0].split("\t") != columns:
        raise Complaint(f"{path.name} begins with {lines[0]!r}")
    if lines.pop() != "":
        raise Complaint(f"{path.name} does not end with a line feed")
    rows = [line.split("\t") for line in lines[1:]]
    for number, row in enumerate(rows, 2):
        if len(row) != len(columns) or not all(row) or any(len(line.splitlines()) != 1 for line in row):
            raise Complaint(f"{path.name}, line {number}: {row}")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def read(folder: Path) -> Output:
    """The files of the only book in `folder`. Raises Complaint where they are not even tables."""
    name = name_in(folder)
    if list(_rows(folder / f"{name}.supersense", SUPERSENSE)):
        raise Complaint("there are supersenses, which nobody has found")
    with open(folder / f"{name}.txt", encoding="utf-8") as file:  # as BookNLP reads it
        text = file.read()
    return Output(
        _rows(folder / f"{name}.tokens", TOKENS),
        _rows(folder / f"{name}.entities", ENTITIES),
        _rows(folder / f"{name}.quotes", QUOTES),
        json.loads((folder / f"{name}.book").read_text(encoding="utf-8"))["characters"],
        (folder / f"{name}.book.html").read_text(encoding="utf-8"),
        text,
    )


def complaints(folder: Path) -> list[str]:
    """Everything that is wrong with the files; empty for none."""
    try:
        output = read(folder)
    except (Complaint, OSError, ValueError, LookupError) as error:
        return [f"{type(error).__name__}: {error}"]
    found = []
    for check in (_tokens, _heads, _entities, _quotes, _narrator, _people, _pages):
        found += [f"{check.__name__[1:]}: {complaint}" for complaint in check(output)]
    return found


def _tokens(output: Output) -> Iterator[str]:
    last = {"paragraph": 0, "sentence": -1, "within": -1, "end": 0}
    for number, row in enumerate(output.tokens):
        paragraph, sentence = int(row["paragraph_ID"]), int(row["sentence_ID"])
        start, end = int(row["byte_onset"]), int(row["byte_offset"])
        within = int(row["token_ID_within_sentence"])
        if int(row["token_ID_within_document"]) != number:
            yield f"token {number} is called {row['token_ID_within_document']}"
        if paragraph not in (last["paragraph"], last["paragraph"] + 1):
            yield f"token {number}: paragraph {paragraph} after {last['paragraph']}"
        if sentence not in (last["sentence"], last["sentence"] + 1):
            yield f"token {number}: sentence {sentence} after {last['sentence']}"
        if sentence == last["sentence"] and paragraph != last["paragraph"]:
            yield f"token {number}: sentence {sentence} goes beyond its paragraph"
        if within != (last["within"] + 1 if sentence == last["sentence"] else 0):
            yield f"token {number}: {within} in its sentence after {last['within']}"
        if not last["end"] <= start < end <= len(output.text):
            yield f"token {number}: from {start} to {end} after {last['end']}"
        if output.text[start:end] != row["word"]:
            yield f"token {number}: {row['word']!r}, and the text has {output.text[start:end]!r}"
        if any(cell != "".join(cell.split()) for cell in row.values()):
            yield f"token {number}: white space in {row}"
        if row["POS_tag"] not in UNIVERSAL or row["event"] not in ("None", "O", "EVENT"):
            yield f"token {number}: {row['POS_tag']}, {row['event']}"
        last = {"paragraph": paragraph, "sentence": sentence, "within": within, "end": end}


def _heads(output: Output) -> Iterator[str]:
    heads = [int(row["syntactic_head_ID"]) for row in output.tokens]
    for number, (row, head) in enumerate(zip(output.tokens, heads, strict=True)):
        if not 0 <= head < len(heads) or output.tokens[head]["sentence_ID"] != row["sentence_ID"]:
            yield f"token {number}: head {head}"
            return
        if (head == number) != (row["dependency_relation"] == "ROOT"):
            yield f"token {number}: {row['dependency_relation']} of {head}"
    rooted = [head == number for number, head in enumerate(heads)]
    for number in range(len(heads)):
        path = []
        while not rooted[number]:
            if number in path:
                yield f"token {number} hangs on itself"
                break
            path.append(number)
            number = heads[number]
        for each in path:
            rooted[each] = True


def _range(row: dict[str, str], start: str, end: str, output: Output) -> tuple[int, int]:
    first, last = int(row[start]), int(row[end])
    if not 0 <= first <= last < len(output.tokens):
        raise Complaint(f"{start} {first}, {end} {last} of {len(output.tokens)} tokens")
    return first, last


def _phrase(output: Output, first: int, last: int) -> str:
    return " ".join(row["word"] for row in output.tokens[first : last + 1])


def _entities(output: Output) -> Iterator[str]:
    before = (0, 0)
    for row in output.entities:
        try:
            place = _range(row, "start_token", "end_token", output)
        except Complaint as complaint:
            yield str(complaint)
            continue
        if place < before:
            yield f"{place} after {before}"
        before = place
        if int(row["COREF"]) < 0 or row["prop"] not in ("PROP", "NOM", "PRON"):
            yield f"{row}"
        if row["cat"] not in ("PER", "FAC", "GPE", "LOC", "VEH", "ORG"):
            yield f"{row}"
        if row["text"] != _phrase(output, *place):
            yield f"{row['text']!r}, and the tokens are {_phrase(output, *place)!r}"


def _quotes(output: Output) -> Iterator[str]:
    known = {(row["start_token"], row["end_token"], row["text"], row["COREF"]) for row in output.entities}
    people = {row["COREF"] for row in output.entities} | {str(person["id"]) for person in output.people}
    before = (0, 0)
    for row in output.quotes:
        mention = [row["mention_start"], row["mention_end"], row["mention_phrase"]]
        try:
            place = _range(row, "quote_start", "quote_end", output)
        except Complaint as complaint:
            yield str(complaint)
            continue
        if place < before:
            yield f"{place} after {before}"
        before = place
        if row["quote"] != _phrase(output, *place):
            yield f"{row['quote']!r}, and the tokens are {_phrase(output, *place)!r}"
        if row["char_id"] != "None" and row["char_id"] not in people:
            yield f"nobody is {row['char_id']}"
        if mention != ["None"] * 3 and (*mention, row["char_id"]) not in known:
            yield f"no mention of {row['char_id']} is {mention}"


def _narrator(output: Output) -> Iterator[str]:
    """Number 0 is who is "I" outside the quotations."""
    quoted = {
        token for row in output.quotes for token in range(int(row["quote_start"]), int(row["quote_end"]) + 1)
    }
    told = Counter(
        row["COREF"] == "0"
        for row in output.entities
        if row["text"].lower() in ("i", "me", "my", "myself") and int(row["start_token"]) not in quoted
    )
    if any(row["COREF"] == "0" for row in output.entities) and told[False] > told[True]:
        yield f"{told[False]} of {told.total()} told first persons are not 0"


def _people(output: Output) -> Iterator[str]:
    rows = defaultdict(list)
    for row in output.entities:
        if row["cat"] == "PER":
            rows[int(row["COREF"])].append(row)
    speakers = {int(row["char_id"]) for row in output.quotes if row["char_id"] != "None"}
    ids = [person["id"] for person in output.people]
    if len(set(ids)) != len(ids):
        yield "somebody is there twice"
    wanted = {coref for coref, theirs in rows.items() if len(theirs) > 1} | speakers
    if set(ids) != wanted:
        yield f"{sorted(set(ids) ^ wanted)} are in one of the files only"
    counts = [person["count"] for person in output.people]
    if counts != sorted(counts, reverse=True):
        yield "not by count"
    for person in output.people:
        yield from _person(person, rows[person["id"]], output)


def _person(person: dict[str, Any], rows: list[dict[str, str]], output: Output) -> Iterator[str]:
    id = person["id"]
    if list(person) != PERSON or list(person["mentions"]) != ["proper", "common", "pronoun"]:
        yield f"{id} has {list(person)}"
    if person["count"] != len(rows):
        yield f"{id}: {person['count']} mentions, and entities has {len(rows)}"
    for key, prop in (("proper", "PROP"), ("common", "NOM"), ("pronoun", "PRON")):
        names = {name["n"]: name["c"] for name in person["mentions"][key] if name["c"]}
        if names != Counter(row["text"] for row in rows if row["prop"] == prop):
            yield f"{id}: {key} {names}"
    for deed in (*person["agent"], *person["patient"], *person["mod"], *person["poss"]):
        if list(deed) != ["w", "i"] or output.tokens[deed["i"]]["word"] != deed["w"]:
            yield f"{id}: {deed}"
    told = person["g"]
    if told is not None and (
        list(told) != ["inference", "argmax", "max", "total"]
        or list(told["inference"]) != GENDERS
        or told["inference"][told["argmax"]] != told["max"]
        or abs(sum(told["inference"].values()) - 1) > 0.005
    ):
        yield f"{id}: {told}"


class _Words(HTMLParser):
    """The words under the last heading, without what stands in subscript and the brackets."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in ("h2", "h3", "sub", "font"):
            self.open.append(f"{tag} {dict(attributes).get('color', '')}")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h2", "h3", "sub", "font"):
            if not self.open or self.open[-1].split()[0] != tag:
                raise Complaint(f"</{tag}> closes {self.open}")
            self.open.pop()

    def handle_data(self, words: str) -> None:
        if any(each.startswith("h") for each in self.open):
            self.headings.append(words)
        elif self.headings[-1:] == ["Text"] and not {"sub ", "font #D0D0D0"} & set(self.open):
            self.parts.append(words)


def _pages(output: Output) -> Iterator[str]:
    page = _Words()
    try:
        page.feed(output.page)
        page.close()
    except Complaint as complaint:
        yield str(complaint)
        return
    headings = ["Named characters", "Major entities (proper, common)", "FAC", "GPE", "LOC", "PER", "ORG", "VEH", "Text"]
    if page.headings != headings:
        yield f"headings {page.headings}"
    if "".join(page.parts).split() != [row["word"] for row in output.tokens]:
        yield "the words under Text are not the tokens"


def agreeing(folder: Path, read_folder: Path) -> tuple[int, int, int]:
    """How many rows ID.quotes has, how many quotes.jsonl, and how many agree in place and speaker."""
    output = read(folder)
    with open(read_folder / "text.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    bounds = [(int(row["byte_onset"]), int(row["byte_offset"])) for row in output.tokens]
    wanted = []
    token = 0
    for quote in _lines(read_folder / "quotes.jsonl"):
        start, end = (at - text.count("\r\n", 0, at) for at in (quote["start"], quote["end"]))
        while bounds[token][1] <= start:
            token += 1
        last = token
        while last + 1 < len(bounds) and bounds[last + 1][0] < end:
            last += 1
        wanted.append((str(token), str(last), quote["speaker"]))
    narrators = {
        speaker for row, (_, _, speaker) in zip(output.quotes, wanted, strict=False) if row["char_id"] == "0"
    }
    given = [(row["quote_start"], row["quote_end"], f"c{row['char_id']}") for row in output.quotes]
    agree = 0
    for one, (first, end, speaker) in zip(given, wanted, strict=False):
        number = "c0" if narrators == {speaker} else speaker  # one of the cast may be 0, and no other
        agree += one == (first, end, "cNone" if speaker is None else number)
    return len(given), len(wanted), agree


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def main(folder: str, read_folder: str | None = None) -> int:
    """Print what there is to say of the folder; 1 where there are complaints or rows that do not agree."""
    found = complaints(Path(folder))
    output = read(Path(folder))
    told = sum(row["char_id"] != "None" and row["mention_start"] == "None" for row in output.quotes)
    print(
        f"{name_in(Path(folder))}: {len(output.tokens)} tokens, {len(output.entities)} entities, "
        f"{len(output.quotes)} quotes, {len(output.people)} people; {told} speakers without a mention; "
        f"{len(found)} complaints"
    )
    for complaint in found[:20]:
        print(f"  {complaint}")
    if read_folder is None:
        return int(bool(found))
    rows, wanted, agree = agreeing(Path(folder), Path(read_folder))
    print(f"  {agree} of {wanted} quotations agree with quotes.jsonl")
    return int(bool(found) or not rows == wanted == agree)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
