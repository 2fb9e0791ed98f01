"""The order of the stages, and reading a story through them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from personae.book import Book
from personae.errors import PipelineError


@dataclass(frozen=True, slots=True)
class Stage:
    """One question about a book: `run(book)` answers it. `needs` and `gives` are fields of Book."""

    name: str
    run: Callable[[Book], Book]
    needs: tuple[str, ...]
    gives: tuple[str, ...]


def stages(*, model: bool = True) -> tuple[Stage, ...]:
    """The stages, in order; without `model` none that needs the reading network.

    They are imported here and not at import of personae, to keep that quick.
    """
    from personae.stages import (
        cast,
        coreference,
        events,
        gaps,
        mentions,
        quotes,
        relations,
        scenes,
        speakers,
        structure,
        tally,
        tokens,
    )
    from personae.stages.mentions import reading
    from personae.stages.speakers import identities

    order = (
        Stage("structure", structure.run, ("text",), ("paragraphs", "chapters")),
        Stage("tokens", tokens.run, ("text", "paragraphs"), ("tokens",)),
        Stage("quotes", quotes.run, ("tokens", "paragraphs"), ("quotes",)),
        Stage("mentions", mentions.run, ("tokens", "quotes"), ("mentions",)),
        Stage("reading", reading.run, ("tokens", "quotes", "mentions"), ("states", "mentions")),
        Stage("cast", cast.run, ("tokens", "quotes", "mentions"), ("characters", "mentions")),
        Stage("identities", identities.run, ("tokens", "quotes", "mentions", "characters"), ("characters", "mentions")),
        Stage("draft", coreference.draft, ("states", "quotes", "mentions", "characters"), ("drafts",)),
        Stage("speakers", speakers.run, ("tokens", "quotes", "mentions", "characters"), ("quotes", "characters")),
        Stage("coreference", coreference.run, ("quotes", "mentions", "characters"), ("mentions", "characters")),
        Stage("gaps", gaps.run, ("quotes", "paragraphs"), ("gaps",)),
        Stage("tally", tally.run, ("quotes", "mentions", "characters"), ("characters",)),
        Stage("scenes", scenes.run, ("paragraphs", "chapters", "quotes", "mentions", "characters"), ("scenes",)),
        Stage("relations", relations.run, ("tokens", "quotes", "mentions", "characters"), ("relations",)),
        Stage("events", events.run, ("states", "tokens", "mentions", "characters"), ("events",)),
    )
    return order if model else tuple(stage for stage in order if stage.name not in ("reading", "draft", "events"))


def check(order: Sequence[Stage]) -> None:
    """Raise PipelineError naming every stage that needs something no earlier one gives."""
    have = {"text"}
    missing = []
    for stage in order:
        missing += [f"{stage.name} needs {need}" for need in stage.needs if need not in have]
        have.update(stage.gives)
    if missing:
        raise PipelineError("the stages cannot run in this order: " + "; ".join(missing))


def analyse(
    book: Book,
    *,
    progress: Callable[[str, int, int], None] | None = None,
    model: bool = True,
    until: str | None = None,
) -> Book:
    """Answer every stage's question about `book`, or those of the stages before the one named `until`.

    Without `model` the reading network stays unused. `progress(name, number, total)` is called before each stage.
    """
    order = stages(model=model)
    check(order)
    for number, stage in enumerate(order):
        if stage.name == until:
            break
        if progress:
            progress(stage.name, number, len(order))
        began = time.perf_counter()
        book = stage.run(book)
        book = replace(book, seconds={**book.seconds, stage.name: time.perf_counter() - began})
    return book


def read(
    path: str | Path,
    *,
    progress: Callable[[str, int, int], None] | None = None,
    model: bool = True,
    until: str | None = None,
) -> Book:
    """Read the story at `path` and say who is in it and who speaks every line.

    Without `model` the reading network stays unused: quicker, with less memory, and less often right. With `until`,
    the name of a stage, only the stages before that one are run.

    Raises InputError, with a sentence that says what was found, when `path` is no story that can be read.
    """
    from personae.ingest import open_book

    if progress:
        progress("ingest", 0, 1)
    began = time.perf_counter()
    book = open_book(path)
    book = replace(book, seconds={"ingest": time.perf_counter() - began})
    return analyse(book, progress=progress, model=model, until=until)


def is_booknlp(path: str | Path) -> bool:
    """Whether `path` is what BookNLP wrote, or what `personae export --to booknlp` did."""
    from personae.ingest import booknlp

    return booknlp.is_booknlp(Path(path))


def booknlp_text(path: str | Path) -> Path:
    """Where the text of what BookNLP wrote lies, or should lie. Raises MissingInput where `path` is not one book."""
    from personae.ingest import booknlp

    return booknlp.text_of(Path(path))


def reopen(path: str | Path) -> Book:
    """The book of a folder that `personae read` or BookNLP wrote, with its paragraphs, chapters and words found again.

    What was decided stands as it was written, corrections among it; the network does not read again. Of BookNLP's book,
    where one folder holds several, `path` is the ID.tokens.

    Raises InputError where the folder is nobody's of these or is damaged.
    """
    from personae.ingest.booknlp import open_booknlp
    from personae.ingest.written import open_written
    from personae.stages import structure, tally, tokens
    from personae.stages.quotes import turns

    if is_booknlp(path):
        return tally.counted(turns.by_speaker(tokens.run(structure.run(open_booknlp(path)))))
    return tokens.run(structure.run(open_written(path)))
