"""Our stories' form, and that the plain stories are in step with their gold."""

import pytest

from evaluation import agreement
from evaluation.stories import GOLD, SCENES, GoldStep, GoldTie, StoryError, load, main, parse
from personae import Span

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


ANNE = '[[characters]]\nid = "anne"\nname = "Anne"\n'


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


def whole(head: str, body: str):
    return parse(HEAD.removesuffix("+++\n") + head + "+++\n" + body + "\n\nTom and Ruth went out.\n")


def tie(**entries: str) -> str:
    told = {"of": '"ruth"', "to": '"tom"', "is": '"sister"', "class": '"family"', "affinity": '"mixed"'} | entries
    return "[[ties]]\n" + "".join(f"{key} = {value}\n" for key, value in told.items() if value)


def test_scenes_have_time_past_and_eyes_and_end_where_the_next_begins():
    gold = story(
        "{scene: the kitchen | ruth, tom | that night}\n{eyes: ruth}\nThey ate.\n\n"
        "{scene: the school | tom | ten years before | past}\nHe had sat.\n\n{scene: | ruth}\nShe rose."
    )
    assert gold.text == "They ate.\n\nHe had sat.\n\nShe rose.\n\nTom and Ruth went out.\n"
    assert [(scene.place, scene.present, scene.time, scene.past, scene.eyes) for scene in gold.scenes] == [
        ("the kitchen", ("ruth", "tom"), "that night", False, "ruth"),
        ("the school", ("tom",), "ten years before", True, ""),
        ("", ("ruth",), "", False, ""),
    ]
    parts = [gold.text[scene.span.start : scene.span.end] for scene in gold.scenes]
    assert parts == ["They ate.\n\n", "He had sat.\n\n", "She rose.\n\nTom and Ruth went out.\n"]


@pytest.mark.parametrize(
    ("between", "first", "marked"),
    [
        ("* * *\n\n{scene}\n", "She rose.", True),
        ("{scene}\n#\n\n", "She rose.", True),
        ("\n{scene}\n", "She rose.", True),
        ("{scene}\nThe Next Morning\n\n", "The Next Morning", True),
        ("Two: Jam\n\n{scene}\n", "She rose.", True),
        ("IV.\n\n{scene}\n", "She rose.", True),
        ("{scene}\n", "She rose.", False),
        ("He sat.\n\n{scene}\n", "She rose.", False),
        ("{scene}\nBy Thursday,\n\n", "By Thursday,", False),
    ],
)
def test_a_scene_knows_whether_the_text_shows_where_it_begins(between, first, marked):
    body = "{scene: the kitchen | ruth}\nThey ate.\n\n" + between.replace("{scene}", "{scene: the shed | tom}")
    gold = story(body + "She rose.")
    one, two = gold.scenes
    assert one.marked and two.marked == marked
    assert gold.text[two.span.start :].startswith(first + "\n")


def test_ties_say_who_is_what_to_whom():
    employer = tie(of='"anne"', to='"ruth"', **{"is": '"employer"', "class": '"work"'})
    ties = tie(changes="true", says='"went  out"') + employer
    gold = whole(ANNE + ties, "They ate with Anne.")
    assert gold.ties == (
        GoldTie("ruth", "tom", "sister", "family", "mixed", True, "went  out"),
        GoldTie("anne", "ruth", "employer", "work", "mixed"),
    )


def test_steps_keep_their_words_and_leave_quotations_whole():
    gold = story(
        "{ruth>tom}{step ruth>tom toward 0.5 now apologises}“I am sorry,” said Ruth.{/step} {+}“I took it, and"
        "{step ruth>tom away 0.8 denied leaves} I am not going{/step}.”"
    )
    assert gold.text.startswith("“I am sorry,” said Ruth. “I took it, and I am not going.”\n")
    assert words(gold) == ["“I am sorry,”", "“I took it, and I am not going.”"]
    assert gold.steps == (
        GoldStep(Span(0, 24), "ruth", "tom", True, 0.5, "now", "apologises"),
        GoldStep(Span(41, 55), "ruth", "tom", False, 0.8, "denied", "leaves"),
    )
    assert [gold.text[step.span.start : step.span.end] for step in gold.steps] == [
        "“I am sorry,” said Ruth.", "I am not going",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "message"),
    [
        ("", "{scene: shed | tom | dusk | now}\nHe sat.", "a scene has place, ids, time and perhaps the word past"),
        ("", "{scene: shed | tom}\n{eyes: ruth}\nHe sat.", "the scene's eyes, 'ruth', are nobody's who is present"),
        ("", "He sat.\n\n{eyes: tom}\nHe rose.", "story:12: {eyes: tom} does not follow a scene's mark: 'He rose."),
        ("", "{scene: shed | tom, ruth}\n{eyes: tom}\n{eyes: ruth}\nHe sat.", "two pairs of eyes"),
        ("", "He sat. {scene: shed | tom} He rose.", "a scene's mark within a line"),
        ("", "{step ruth>tom toward 0.5 now helps}She rose.", "story:10: a step that is never ended with {/step}"),
        ("", "She rose.{/step}", "a {/step} that ends no step: 'She rose.'"),
        ("", "{step ruth>tom toward 1 now helps}She {step ruth>tom toward 1 now asks}rose.{/step}", "before the next"),
        ("", "{step ruth>tom toward 0.5 now}She rose.{/step}", "{step ruth>tom toward 0.5 now} is not of the form"),
        ("", "{step ruth>bob toward 0.5 now helps}She rose.{/step}", "unknown character 'bob' in a step: 'She rose."),
        ("", "{step tom>tom toward 0.5 now helps}He rose.{/step}", "toward themselves"),
        ("", "{step ruth>tom toward 1.5 now helps}She rose.{/step}", "a step's strength, 1.5, is not within 0 and 1"),
        ("", "{step ruth>tom toward 0.5 soon helps}She rose.{/step}", "a step's standing must be one of now, recalled"),
        ("", "{step ruth>tom away 0.5 now helps}She rose.{/step}", "a step away must be one of leaves, refuses"),
        ("", "{step ruth>tom toward 0.5 now helps}She rose.\n\nHe sat.{/step}", "goes on after its paragraph"),
        ("", "She rose. {step ruth>tom toward 0.5 now helps}{/step}", "a step without words"),
        (tie(of='"bob"'), "", "unknown character 'bob' in a tie: 'bob > tom'"),
        (tie(to='"ruth"'), "", "a tie of somebody with themselves"),
        (tie() + tie(of='"tom"', to='"ruth"'), "", "a second tie of the same two: 'tom > ruth'"),
        (tie(affinity=""), "", "a tie has of, to, is, class, affinity"),
        (tie(**{"is": '""'}), "", "does not say what they are"),
        (tie(**{"class": '"kin"'}), "", "a tie's class must be one of family, love"),
        (tie(affinity='"good"'), "", "a tie's affinity must be one of positive, negative, mixed: 'ruth > tom: good'"),
        (tie(changes='"yes"'), "", "a tie's changes must be true or false"),
        (tie(says='"his sister"'), "", "a tie's words, ruth > tom, that the text never uses: 'his sister'"),
        (ANNE + "present = false\n", "{scene: shed | anne}\nAnne sat.", "is in a scene"),
    ],
)  # fmt: skip
def test_marks_of_scenes_ties_and_steps_that_break_the_form_are_named(head, body, message):
    with pytest.raises(StoryError) as raised:
        whole(head, body)
    assert message in str(raised.value)


def test_check_looks_at_the_stories_with_scenes_too(capsys):
    assert main(["check"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == [path.stem for folder in (GOLD, SCENES) for path in sorted(folder.glob("*.story"))]


@pytest.mark.parametrize("path", sorted(SCENES.glob("*.story")), ids=lambda path: path.stem)
def test_story_with_scenes_has_people_there_ties_and_steps(path):
    gold = load(path)
    assert len(gold.scenes) >= 3 and gold.scenes[0].span.start == 0 and gold.ties
    assert all(scene.present for scene in gold.scenes)
    assert not gold.steps or {step.standing for step in gold.steps} > {"now"}


TO_READ = sorted(
    path for folder in ("training", "evaluation", "ensembles") for path in (GOLD.parent / folder).glob("*.story")
)


@pytest.mark.parametrize("path", TO_READ, ids=lambda path: path.stem)
def test_scene_keeps_to_the_form(path):
    story = load(path)
    assert len(story.quotes) >= 25 and len(story.text.split()) >= 600


def test_there_are_scenes_to_learn_from_and_others_to_judge_by():
    assert sum(path.parent.name == "training" for path in TO_READ) >= 30
    assert sum(path.parent.name == "evaluation" for path in TO_READ) >= 10
    assert sum(path.parent.name == "ensembles" for path in TO_READ) >= 10


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.story")), ids=lambda path: path.stem)
def test_plain_story_is_in_step_with_its_gold(path):
    plain = GOLD.parent / f"{path.stem}.txt"
    assert plain.exists(), "run python -m evaluation.stories write"
    with plain.open(encoding="utf-8", newline="") as file:
        assert file.read() == load(path).text, "run python -m evaluation.stories write"


def test_a_second_annotation_is_compared_with_the_first():
    markup = (
        "{scene: the kitchen | ruth, tom | that night}\n{step ruth>tom toward 0.5 now helps}She helped Tom.{/step}\n\n"
        "{scene: the yard | tom}\nTom left.\n"
    )
    text, other = agreement.second(markup)
    assert text == "She helped Tom.\n\nTom left.\n"
    assert other.starts == (0, text.index("Tom left")) and other.present[1] == {"tom"}
    assert other.steps == ((Span(0, len("She helped Tom.")), "ruth", "tom", True, "now"),)


def test_every_second_annotation_is_of_its_story():
    for path in (SCENES.parent / "second").glob("*.story"):
        text, _ = agreement.second(path.read_text(encoding="utf-8"))
        assert text.split() == load(SCENES / path.name).text.split(), path.name
