"""What the summary shows, counted: of each book, and of all together. One shard at a time, so that little is held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from personae.corpus.query import connect

# A person counts in the network who says so many lines: a waiter who says one would make every network look thin.
LEAST_LINES = 10
TALKERS, FAILURES = 30, 50
# How finely books are told apart in the plot of networks: powers of two of people, twentieths of density.
_STEPS = 20

_BOOKS = """
CREATE TEMP TABLE figures AS
SELECT book_id, title, {year} AS year, words, quotes, attributed FROM books WHERE status = 'done'
"""
_YEAR = "TRY_CAST(regexp_extract(CAST(\"year\" AS VARCHAR), '-?[0-9]{3,4}') AS INTEGER)"

# Spoken words by pronoun, and the bonds among those who speak enough, of the books of one shard.
_SPOKEN = """
INSERT INTO spoken
SELECT book_id, sum(words) FILTER (pronouns = 'she/her'), sum(words) FILTER (pronouns = 'he/him'), sum(words),
       count(*) FILTER (lines > 0), count(*) FILTER (lines >= $least)
FROM read_parquet($characters) GROUP BY book_id
"""
_BONDS = """
INSERT INTO bonds
WITH loud AS (SELECT book_id, id FROM read_parquet($characters) WHERE lines >= $least),
     pairs AS (SELECT DISTINCT book_id, least(speaker, addressee) AS one, greatest(speaker, addressee) AS other
               FROM read_parquet($conversations))
SELECT pairs.book_id, count(*)
FROM pairs JOIN loud a ON a.book_id = pairs.book_id AND a.id = pairs.one
           JOIN loud b ON b.book_id = pairs.book_id AND b.id = pairs.other
GROUP BY pairs.book_id
"""
_TALKERS = """
INSERT INTO talkers
SELECT book_id, id, name, pronouns, words, sum(words) OVER (PARTITION BY book_id) AS of
FROM read_parquet($characters) WHERE words > 0
QUALIFY row_number() OVER (ORDER BY words DESC, book_id, id) <= $most
"""


@dataclass(frozen=True, slots=True)
class Span:
    """What is said in the books of some years: words by who says them. `first` is the first year, None: not known."""

    first: int | None
    last: int | None
    books: int
    she: int
    he: int
    all: int


@dataclass(frozen=True, slots=True)
class Talker:
    """Somebody who says much: words, and of how many that are said in the book."""

    name: str
    pronouns: str | None
    book: str
    words: int
    of: int


@dataclass(frozen=True, slots=True)
class Cell:
    """So many books have from `people` to twice as many who speak enough, and a density from `density` on."""

    people: int
    density: float
    books: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All that the summary shows. `density` is the middle one of the books that have a network."""

    books: int
    done: int
    unreadable: int
    failed: int
    words: int
    quotes: int
    attributed: int
    voices: int
    spans: tuple[Span, ...]
    cells: tuple[Cell, ...]
    networks: int
    density: float | None
    talkers: tuple[Talker, ...]
    failures: tuple[tuple[str, str], ...]


def figures(folder: Path) -> Figures:
    """Count what there is in a corpus. Raises MissingInput where there is none."""
    with connect(folder) as connection:
        columns = [row[0] for row in connection.execute("DESCRIBE books").fetchall()]
        connection.execute(_BOOKS.format(year=_YEAR if "year" in columns else "NULL::INTEGER"))
        _count(connection, folder)
        by_status = dict(connection.execute("SELECT status, count(*) FROM books GROUP BY status").fetchall())
        words, quotes, attributed = connection.execute(_TOTALS).fetchone()
        (voices,) = connection.execute("SELECT coalesce(sum(voices), 0)::BIGINT FROM spoken").fetchone()
        nets = connection.execute(f"{_DENSITIES} SELECT density FROM nets ORDER BY 1").fetchall()
        densities = [row[0] for row in nets]
        return Figures(
            books=sum(by_status.values()),
            done=by_status.get("done", 0),
            unreadable=by_status.get("unreadable", 0),
            failed=by_status.get("failed", 0),
            words=words,
            quotes=quotes,
            attributed=attributed,
            voices=voices,
            spans=tuple(_spans(connection)),
            cells=tuple(Cell(*row) for row in connection.execute(f"{_DENSITIES} {_CELLS}").fetchall()),
            networks=len(densities),
            density=densities[len(densities) // 2] if densities else None,
            talkers=tuple(Talker(*row) for row in connection.execute(_MOST_TALKATIVE, [TALKERS]).fetchall()),
            failures=tuple(connection.execute(_FAILURES, [FAILURES]).fetchall()),
        )


_TOTALS = """
SELECT coalesce(sum(words), 0)::BIGINT, coalesce(sum(quotes), 0)::BIGINT, coalesce(sum(attributed), 0)::BIGINT
FROM figures
"""
_DENSITIES = """
WITH nets AS (
    SELECT book_id, loud, coalesce(bonds.pairs, 0) / (loud * (loud - 1) / 2) AS density
    FROM spoken LEFT JOIN bonds USING (book_id) WHERE loud >= 3
)
"""
_CELLS = f"""
SELECT least(128, (2 ** floor(log2(loud)))::INTEGER) AS people,
       least({_STEPS - 1}, floor(density * {_STEPS})) / {_STEPS}.0 AS step, count(*)
FROM nets GROUP BY 1, 2 ORDER BY 1, 2
"""
_MOST_TALKATIVE = """
SELECT talkers.name, talkers.pronouns, coalesce(figures.title, talkers.book_id), talkers.words, talkers.of::BIGINT
FROM talkers JOIN figures USING (book_id) ORDER BY talkers.words DESC, talkers.book_id, talkers.id LIMIT ?
"""
_FAILURES = "SELECT book_id, error FROM books WHERE status <> 'done' ORDER BY book_id LIMIT ?"


def _count(connection: Any, folder: Path) -> None:
    connection.execute(
        "CREATE TEMP TABLE spoken (book_id VARCHAR, she BIGINT, he BIGINT, words BIGINT, voices BIGINT, loud BIGINT);"
        "CREATE TEMP TABLE bonds (book_id VARCHAR, pairs BIGINT);"
        "CREATE TEMP TABLE talkers "
        "(book_id VARCHAR, id VARCHAR, name VARCHAR, pronouns VARCHAR, words BIGINT, of BIGINT);"
    )
    for characters, conversations in _files(folder):
        connection.execute(_SPOKEN, {"characters": characters, "least": LEAST_LINES})
        connection.execute(_BONDS, {"characters": characters, "conversations": conversations, "least": LEAST_LINES})
        connection.execute(_TALKERS, {"characters": characters, "most": TALKERS})


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    from personae.corpus.query import literal

    for path in sorted((folder / "characters").glob("*.parquet")):
        yield literal(str(path)), literal(str(folder / "conversations" / path.name))


def _spans(connection: Any) -> Iterator[Span]:
    """The years in stretches of equal length, and at the end the books of which no year is known."""
    first, last = connection.execute("SELECT min(year), max(year) FROM figures").fetchone()
    length = 1 if first is None else next(step for step in _LENGTHS if (last - first) / step <= 20)
    rows = connection.execute(
        f"SELECT floor(year / {length}.0)::INTEGER * {length} AS first, count(*), coalesce(sum(she), 0)::BIGINT, "
        "coalesce(sum(he), 0)::BIGINT, coalesce(sum(spoken.words), 0)::BIGINT "
        "FROM figures LEFT JOIN spoken USING (book_id) GROUP BY 1 ORDER BY 1 NULLS LAST"
    ).fetchall()
    for year, books, she, he, words in rows:
        yield Span(year, None if year is None else year + length - 1, books, she, he, words)


_LENGTHS = (1, 5, 10, 20, 50, 100, 1000)
