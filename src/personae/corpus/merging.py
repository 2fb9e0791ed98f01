"""Several corpora made one: those of the jobs of an array, say. No book is read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from personae.corpus.columns import FACTS, GIVEN, tables
from personae.corpus.finishing import finish
from personae.corpus.folder import About, about, locked, planned, write
from personae.corpus.layout import Known, Layout
from personae.corpus.shards import WORK, Shard, Store
from personae.corpus.staging import Staging
from personae.corpus.worklist import Cell, Listed, worklist
from personae.errors import OutputError


def merge(
    folders: Sequence[Path],
    folder: Path,
    *,
    books_per_shard: int | None = None,
    report: Callable[[int, int], None] | None = None,
) -> int:
    """Write the books of all `folders` into `folder`, as one run over all of them would have; how many they are.

    `report(done, all)` is called after each. Raises OutputError where the corpora were not read in one way, where two
    hold different results for one book, or where one is not finished; MissingInput where a folder is no corpus.
    """
    told = _alike(folders)
    with locked(folder):
        shards, columns = _shards(folders, told)
        books = worklist(_listed(shards, columns), [name for name, _ in columns])
        page = planned(folder, told.asked, books.columns, books_per_shard or told.books_per_shard)
        store = Store(folder, tables(told.asked), books.columns)
        store.recover()
        layout = Layout(store, Staging(store.work / "staged"), books, page.books_per_shard)
        if extra := layout.strangers():
            raise OutputError(f"{folder} holds books of other corpora, such as {extra[0]}; name a new folder with -o")
        write(folder, page)
        layout.clear_the_way()
        found = _found(shards)
        for at, book in enumerate(books.books):
            before = layout.known(book.id)
            layout.decide(at, before if before is not None and before.key == found[book.id].key else found[book.id])
            layout.advance()
            if report:
                report(at + 1, len(books.books))
        layout.finish()
        finish(folder)
        store.clear()
    return len(books.books)


def _alike(folders: Sequence[Path]) -> About:
    """What all corpora say of themselves. Raises OutputError where they do not say the same, or are not finished."""
    first = about(folders[0])
    for each in folders:
        if about(each).analysis != first.analysis:
            raise OutputError(
                f"{folders[0]} and {each} were not read in the same way (other versions, or other options); run "
                "personae corpus run once more on both"
            )
        if (each / WORK).exists():
            raise OutputError(f"{each} is not finished; run personae corpus run on it until it is")
    return first


def _shards(folders: Sequence[Path], told: About) -> tuple[list[Shard], tuple[tuple[str, str], ...]]:
    """All shards, and the columns that their manifests had, each once."""
    shards: list[Shard] = []
    columns: dict[str, str] = {}
    for each in folders:
        columns |= {name: kind for name, kind in about(each).columns if name not in columns}
        store = Store(each, tables(told.asked), ())
        shards += [store.shard(number) for number in store.numbers()]
    return shards, tuple(columns.items())


def _found(shards: Sequence[Shard]) -> dict[str, Known]:
    """Where each book lies. Raises OutputError where two shards hold different results for it."""
    found: dict[str, Known] = {}
    for shard in shards:
        for at, (id, key, status) in enumerate(zip(shard.ids, shard.keys, shard.statuses, strict=True)):
            if id in found and found[id].key != key:
                raise OutputError(f"two of the corpora hold another book each that is called {id}")
            found.setdefault(id, Known(key, status, shard, at))
    return found


def _listed(shards: Sequence[Shard], columns: tuple[tuple[str, str], ...]) -> list[Listed]:
    """The books as a manifest would list them, each once."""
    own = {name for name, _ in FACTS}
    found: dict[str, Listed] = {}
    for shard in shards:
        for at, id in enumerate(shard.ids):
            facts = shard.facts(at)
            cells: tuple[Cell, ...] = tuple(
                _cell(facts[name]) if name in facts and (name in GIVEN or name not in own) else None
                for name, _ in columns
            )
            found.setdefault(id, Listed(id, "", "", 0, cells))
        shard.close()
    return list(found.values())


def _cell(value: Cell) -> Cell:
    """As the manifest had it: the list decides anew which columns hold numbers."""
    return None if value is None else str(value)
