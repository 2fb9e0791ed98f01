"""The loaders, the figures of our own stories, causes of errors and the commands."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from evaluation import causes, litbank, mention_errors, pdnc, story_figures
from evaluation.__main__ import main
from evaluation.prediction import from_rows
from evaluation.stories import parse

TEXT = (
    '"Is it far?" asked Nell.\r\n\r\n"A mile," said the carter.\r\n\r\n"Only one?"\r\n\r\n"One and a bit."\r\n\r\n'
    "Nell looked at her shoes.\r\n"
)
QUOTES = [
    ("Is it far?", "Nell", "Explicit"), ("A mile,", "The Carter", "Explicit"), ("Only one?", "Nell", "Implicit"),
    ("One and a bit.", "The Carter", "Implicit"),
]  # fmt: skip


@pytest.fixture
def corpus(tmp_path):
    """A corpus of one novel in PDNC's layout."""
    folder = tmp_path / "corpus" / "TheCart"
    folder.mkdir(parents=True)
    (folder / "novel_text.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "character_info.csv").write_text(
        "Character ID,Main Name,Aliases,Gender,Category\n"
        "0,Nell,\"{'Nell', 'Nell Fry'}\",F,major\n1,The Carter,\"{'The Carter'}\",M,minor\n",
        encoding="utf-8",
    )
    rows = ["quoteID,quoteByteSpans,speaker,addressees,quoteType"]
    for number, (words, speaker, type) in enumerate(QUOTES):
        start = TEXT.index(words)
        rows.append(f'Q{number},"[[{start}, {start + len(words)}]]",{speaker},"[\'Nell\', \'_group\']",{type}')
    (folder / "quotation_info.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder.parent


def answers(speakers, cast=("Nell", "the carter")):
    rows = [
        {"start": TEXT.index(words) - 1, "end": TEXT.index(words) + len(words) + 1, "speaker": speaker}
        for (words, _, _), speaker in zip(QUOTES, speakers, strict=True)
    ]
    return [{"id": name, "name": name, "aliases": []} for name in cast], rows


@pytest.fixture
def saved(tmp_path):
    """Answers saved in a folder, one of them wrong."""
    characters, quotes = answers(["Nell", "the carter", "Nell", "Nell"])
    quotes[3] |= {
        "confidence": 0.61, "cue": "implicit", "candidates": [["Nell", 0.61], ["the carter", 0.39]],
        "evidence": [{"start": TEXT.index("Nell looked"), "end": TEXT.index(" looked"), "why": "a beat after"}],
    }  # fmt: skip
    folder = tmp_path / "answers" / "TheCart"
    folder.mkdir(parents=True)
    for name, rows in (("characters", characters), ("quotes", quotes)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder.parent


def test_pdnc_loads_spans_speakers_and_addressees(corpus):
    gold = pdnc.load(corpus / "TheCart")
    assert gold.text == TEXT
    assert [gold.text[q.spans[0].start : q.spans[0].end] for q in gold.quotations] == [words for words, _, _ in QUOTES]
    assert [q.speaker for q in gold.quotations] == ["0", "1", "0", "1"]
    assert gold.quotations[0].addressees == {"0"}
    assert gold.people["0"].names == {"Nell", "Nell Fry"}


def test_speakers_command_prints_and_writes_figures(corpus, saved, tmp_path, capsys):
    out = tmp_path / "figures.json"
    command = ["speakers", "--gold", str(corpus), "--pred", str(saved), "--peer", str(saved), "--out", str(out)]
    assert main(command) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["pooled"]["overall"]["acc"] == 0.75
    assert {"commit", "date", "machine", "command"} <= set(figures)
    assert "TheCart" in capsys.readouterr().out


def test_errors_command_shows_the_wrong_line_in_context(corpus, saved, capsys):
    assert main(["errors", "--gold", str(corpus), "--pred", str(saved)]) == 0
    shown = capsys.readouterr().out
    assert "implicit: same as before" in shown
    assert "[The Carter ≠ Nell] One and a bit." in shown
    assert "thought of Nell 0.61, the carter (= The Carter) 0.39" in shown
    assert "because a beat after: 'Nell'" in shown


@pytest.mark.parametrize("option", ["--cast", "--extra", "--spans", "--confident"])
def test_errors_command_has_other_views(corpus, saved, capsys, option):
    assert main(["errors", "--gold", str(corpus), "--pred", str(saved), option]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("speakers", "cast", "expected"),
    [
        (["Nell", "the carter", "Nell", None], ("Nell", "the carter"), "null"),
        (["Nell", "Nell", "Nell", "Nell"], ("Nell",), "cast: absent"),
        (["Nell", "the carter", "Nell", "Nell"], ("Nell", "the carter"), "implicit: same as before"),
        (["Nell", "the carter", "the carter", "Nell"], ("Nell", "the carter"), "implicit: turns run on"),
        (["Nell", "the carter", "Nell", "the mule"], ("Nell", "the carter", "the mule"), "cast: no speaker"),
        (["Nell", "the carter", "Nell Fry", "the carter"], ("Nell", "the carter", "Nell Fry"), "cast: split name"),
    ],
)
def test_cause_of_the_last_wrong_answer(corpus, speakers, cast, expected):
    gold = pdnc.load(corpus / "TheCart")
    told = causes.story(gold, from_rows(*answers(speakers, cast), len(TEXT)))
    assert causes.cases(told)[-1].cause == expected


def test_paragraphs_are_parted_by_blank_lines_or_line_ends():
    assert [TEXT[p.start : p.end] for p in causes.paragraphs(TEXT)][1] == '"A mile," said the carter.'
    lines = "One.\nTwo.\n"
    assert [lines[p.start : p.end] for p in causes.paragraphs(lines)] == ["One.", "Two."]


STORY = parse("""+++
title = "Loaf"
[[characters]]
id = "ida"
name = "Ida Brandt"
aliases = ["Ida", "Mother"]
[[characters]]
id = "jo"
name = "Jo"
[[characters]]
id = "uncle"
name = "Uncle Piet"
present = false
+++
{scene: kitchen | ida, jo}
Ida Brandt cut the loaf.

{gap}

{jo>ida}“More, Mother?” said Jo.

{ida}“Uncle Piet had it,” said Ida.
""")


@pytest.mark.parametrize(
    ("cast", "faults"),
    [
        ([["Ida Brandt", "Ida", "mother"], ["Jo"]], []),
        ([["Ida Brandt", "Ida"], ["Mother"], ["Jo"]], ["ida: lacks ['mother'] (apart as [['mother']])"]),
        ([["Ida Brandt", "Ida", "Mother", "Jo"]], ["ida: has ['jo'], which are ['jo']", "jo: has"]),
        ([["Ida Brandt", "Ida", "Mother"]], ["jo: not in the cast"]),
    ],
)
def test_cast_faults(cast, faults):
    told = story_figures.cast_faults(STORY, [{"name": names[0], "aliases": names[1:]} for names in cast])
    assert len(told) == len(faults)
    assert all(line.startswith(expected) for line, expected in zip(told, faults, strict=True))


def test_gaps_are_found_at_the_place_between_paragraphs():
    place = STORY.text.index("“More")
    rows = [{"start": place - 2, "end": place}, {"start": place + 20, "end": place + 22}]
    assert story_figures.gap_counts(STORY, rows) == Counter(gold=1, pred=2, match=1)


def test_litbank_answer_groups_mentions_and_numbers_speakers(tmp_path):
    mentions = [
        {"start": 0, "end": 3, "type": "PER", "form": "PROP", "character": "c1", "entity": None},
        {"start": 9, "end": 12, "type": "FAC", "form": "NOM", "character": None, "entity": None},
        {"start": 20, "end": 22, "type": "PER", "form": "PRON", "character": "c1", "entity": None},
    ]
    quotes = [
        {"start": 30, "end": 40, "kind": "speech", "speaker": "c1"},
        {"start": 50, "end": 60, "kind": "speech", "speaker": "c2"},
        {"start": 70, "end": 75, "kind": "other", "speaker": None},
    ]
    for name, rows in (("mentions", mentions), ("quotes", quotes), ("events", [{"start": 13, "end": 19}])):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    told = litbank.answer(tmp_path)
    assert told["events"] == [[13, 19]]
    assert told["clusters"] == [[[0, 3], [20, 22]], [[9, 12]], []]
    assert told["quotes"] == [{"span": [30, 40], "speaker": 0}, {"span": [50, 60], "speaker": 2}]


def test_mention_differences_tell_missed_from_wrong_edges():
    text = "The old miller saw Tib and the dog."
    gold = {"entities": [[0, 14, "PER", "NOM"], [19, 22, "PER", "PROP"], [27, 34, "PER", "NOM"]]}
    told = {"entities": [[4, 14, "PER", "NOM"], [19, 22, "ORG", "PROP"]]}
    found = [(one.kind, one.words) for one in mention_errors.mention_differences("d", text, gold, told)]
    assert found == [
        ("wrong edges", "The old miller"), ("wrong type ORG", "Tib"), ("missed", "the dog"),
        ("wrong edges (ours)", "old miller"),
    ]  # fmt: skip


def test_every_option_is_documented(capsys):
    document = (Path(__file__).parent.parent / "docs" / "evaluation.md").read_text(encoding="utf-8")
    for command in ("speakers", "errors", "litbank", "mentions"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
        assert not {option for option in options if f"`{option}" not in document and f" {option}" not in document}
