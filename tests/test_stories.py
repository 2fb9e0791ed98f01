"""Our stories' form, and that the plain stories are in step with their gold."""

import pytest

from evaluation.stories import GOLD, StoryError, load, parse

HEAD = """+++
title = "Jam"
[[characters]]
id = "ruth"
name = "Ruth"
[[characters]]
id = "tom"
name = "Tom"
+++
"""


def story(body: str):
    return parse(HEAD + body + "\n\nTom and Ruth went out.\n")


def words(gold):
    return [gold.text[quote.span.start : quote.span.end] for quote in gold.quotes]


def test_parse_takes_marks_out_and_keeps_spans():
    gold = story("{scene: the kitchen | ruth, tom}\n{ruth>tom}“Jam,” said Ruth. {+}“Two jars.”\n\n{tom}“No.”")
    assert gold.text.startswith("“Jam,” said Ruth. “Two jars.”\n\n“No.”\n")
    assert words(gold) == ["“Jam,”", "“Two jars.”", "“No.”"]
    assert [(quote.turn, quote.speaker, quote.addressees) for quote in gold.quotes] == [
        (0, "ruth", ("tom",)), (0, "ruth", ("tom",)), (1, "tom", ()),
    ]  # fmt: skip
    assert gold.scenes[0].place == "the kitchen" and gold.scenes[0].present == ("ruth", "tom")


@pytest.mark.parametrize(
    "quotation",
    [
        "“He said ‘jam’ twice.”", "‘The boys’ coats, he said “nothin’” there.’",
        "'It's the cats' dish, don't you know?'",
        '"Jam."', "«Jam.»", "»Jam.«", "„Jam.“", "„Jam.”", "「Jam.」", "‘’Tis Ruth’s.’",
    ],
)  # fmt: skip
def test_parse_finds_the_closing_mark(quotation):
    assert words(story("{ruth}" + quotation + " said the boys’ aunt.")) == [quotation]


def test_dash_speech_ends_at_its_mark_or_the_paragraph():
    gold = story("{ruth}—Jam, {/}said Ruth. {+}—Two jars.\n\n{tom}—No.")
    assert words(gold) == ["—Jam,", "—Two jars.", "—No."]


def test_speech_carried_over_paragraphs_ends_with_each():
    gold = story("{ruth}“One jar.\n\n{+}“Two jars.” She sat.")
    assert words(gold) == ["“One jar.", "“Two jars.”"]
    assert {quote.turn for quote in gold.quotes} == {0}


def test_gap_leaves_one_blank_line():
    gold = story("{ruth}“One.”\n\n{gap}\n\n{ruth}“Two.”")
    assert gold.text.startswith("“One.”\n\n“Two.”\n\nTom")
    assert gold.gaps == (gold.text.index("“Two"),)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("{rut}“Jam.”", "story:10: unknown character 'rut': '“Jam.”"),
        ("“Jam.”", "outside every marked quotation"),
        ("{ruth}Jam.", "stands before no quotation mark"),
        ("{ruth}“Jam.", "never closed"),
        ("{ruth>}“Jam.”", "unknown mark"),
        ("{+}“Jam.”", "no quotation before it"),
        ("{ruth}—Jam, said Ruth. {+}—Two.", "without {/}"),
        ("{scene: shed | bob}", "unknown character 'bob'"),
    ],
)
def test_parse_names_what_breaks_the_form(body, message):
    with pytest.raises(StoryError) as raised:
        story(body)
    assert message in str(raised.value)


def test_a_name_that_the_text_never_uses_is_a_problem():
    with pytest.raises(StoryError, match="never uses"):
        parse(HEAD + "Tom went out.\n")


SCENES = sorted([*(GOLD.parent / "training").glob("*.story"), *(GOLD.parent / "evaluation").glob("*.story")])


@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.stem)
def test_scene_keeps_to_the_form(path):
    story = load(path)
    assert len(story.quotes) >= 25 and len(story.text.split()) >= 600


def test_there_are_scenes_to_learn_from_and_others_to_judge_by():
    assert sum(path.parent.name == "training" for path in SCENES) >= 30
    assert sum(path.parent.name == "evaluation" for path in SCENES) >= 10


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.story")), ids=lambda path: path.stem)
def test_plain_story_is_in_step_with_its_gold(path):
    plain = GOLD.parent / f"{path.stem}.txt"
    assert plain.exists(), "run python -m evaluation.stories write"
    with plain.open(encoding="utf-8", newline="") as file:
        assert file.read() == load(path).text, "run python -m evaluation.stories write"
