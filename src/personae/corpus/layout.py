"""Where each book of the list comes to stand: blocks of so many books in the list's order, each of which is a shard.

What becomes of the books is told in any order; a book's rows are written when all before it in its block are there, so
that little is held. A block that is already in place and in which nothing has changed is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from personae.corpus.columns import BOOKS, FACTS, GIVEN, SECONDS, seconds_schema
from personae.corpus.reading import Result, unpacked
from personae.corpus.shards import NewShard, Shard, Store, key_of
from personae.corpus.staging import Record, Staging, result_at
from personae.corpus.worklist import Listed, Worklist
from personae.export.arrow import BOOK_ID, pyarrow


@dataclass(frozen=True, slots=True)
class Known:
    """What was made of a book, when it was read with the key, and where it lies: a record, or a place in a shard."""

    key: bytes
    status: str
    source: Record | Shard
    at: int = 0


def known_of(result: Result, record: Record) -> Known:
    """What there is to know of a result that was just written down."""
    facts = result.facts
    return Known(key_of(facts["sha256"], facts["corrections_sha256"], facts["analysis"]), facts["status"], record)


class _Block:
    """The books of one shard. `place` is the shard that is in place and holds the same books."""

    def __init__(self, number: int, books: tuple[Listed, ...], place: Shard | None) -> None:
        self.number, self.books, self.place = number, books, place
        self.known: list[Known | None] = [None] * len(books)
        self.missing = len(books)
        self.written = 0
        self.new: NewShard | None = None
        self.changed = place is None

    def decide(self, at: int, known: Known) -> None:
        self.known[at] = known
        self.missing -= 1
        self.changed |= known.source is not self.place

    @property
    def can_write(self) -> bool:
        return self.changed and self.written < len(self.books) and self.known[self.written] is not None


class Layout:
    """The blocks of a list of books, over a folder that may hold some of them already."""

    def __init__(self, store: Store, staging: Staging, books: Worklist, books_per_shard: int) -> None:
        self._store, self._staging, self._columns = store, staging, books.columns
        self._size, self._books = books_per_shard, books.books
        self._known: dict[str, Known] = {}
        self._blocks: dict[int, _Block] = {}
        self._places = self._find()

    def _find(self) -> dict[int, Shard]:
        """Learn what is known already. Answers with the shards whose books are those of their block."""
        for shard in self._store.retired():
            self._learn(shard)
        places = {}
        for number in self._store.numbers():
            shard = self._store.shard(number)
            self._learn(shard)
            places[number] = shard
        for id, result, record in self._staging.kept():
            self._known[id] = known_of(result, record)
        return places

    def _learn(self, shard: Shard) -> None:
        for at, (id, key, status) in enumerate(zip(shard.ids, shard.keys, shard.statuses, strict=True)):
            self._known[id] = Known(key, status, shard, at)

    def strangers(self) -> list[str]:
        """The ids of books that are known and not in the list, in order."""
        return sorted(self._known.keys() - {book.id for book in self._books})

    def clear_the_way(self) -> None:
        """Take out the shards that hold other books than will be in them. Called once, before anything is decided."""
        columns = tuple((name, kind) for name, kind in self._columns if name not in GIVEN)
        for number, shard in list(self._places.items()):
            ids = [book.id for book in self._books[number * self._size : (number + 1) * self._size]]
            if shard.ids != ids or shard.columns != columns or shard.tables != set(self._store.schemas):
                shard.move(self._store.retire(number))
                del self._places[number]

    def known(self, id: str) -> Known | None:
        """What is known of a book from before."""
        return self._known.get(id)

    def decide(self, at: int, known: Known) -> None:
        """What counts of the book at that place of the list from now on."""
        number = at // self._size
        block = self._blocks.get(number)
        if block is None:
            books = self._books[number * self._size : (number + 1) * self._size]
            block = self._blocks[number] = _Block(number, books, self._places.pop(number, None))
        block.decide(at % self._size, known)

    def advance(self, most: int = 2) -> None:
        """Write at most so many books of those that can be written."""
        for block in list(self._blocks.values()):
            if not block.missing and not block.changed:
                block.changed = not self._as_it_was(block)
            while most and block.can_write:
                self._write(block)
                most -= 1
            if block.written == len(block.books) or (not block.missing and not block.changed):
                self._end(block)

    def finish(self) -> None:
        """Write everything that is left; all books are decided."""
        while self._blocks:
            self.advance(self._size)

    def _as_it_was(self, block: _Block) -> bool:
        """Whether the rows of the block's books are those in place: what a manifest says may have changed."""
        assert block.place is not None
        return all(
            block.place.facts(at) == self._row(book, block.place.facts(at)) for at, book in enumerate(block.books)
        )

    def _write(self, block: _Block) -> None:
        block.new = block.new or NewShard(self._store, block.number)
        book, known = block.books[block.written], block.known[block.written]
        assert known is not None
        if isinstance(known.source, Shard):
            shard, at = known.source, known.at
            facts: Mapping[str, Any] = shard.facts(at)
            rows = {name: shard.rows(name, at) for name in self._store.schemas if name != BOOKS}
            seconds = rows.pop(SECONDS)
        else:
            result = result_at(known.source)
            facts = result.facts
            rows = {name: unpacked(packed) for name, packed in result.tables.items()}
            seconds = _seconds(book.id, result.seconds)
        block.new.add(self._row(book, facts), rows, seconds)
        block.written += 1

    def _row(self, book: Listed, facts: Mapping[str, Any]) -> dict[str, Any]:
        """The book's row of the table of books: its own facts, and what a manifest says of it."""
        own = {name: facts[name] for name, _ in FACTS}
        said = {pair["name"]: pair["value"].strip() or None for pair in facts["metadata"]}
        given = {name: cell for (name, _), cell in zip(self._columns, book.metadata, strict=True)}
        for name in GIVEN:
            own[name] = given.pop(name, None) or said.get(name)
        return {BOOK_ID: book.id, **own, **given}

    def _end(self, block: _Block) -> None:
        for known in block.known:
            if known is not None and isinstance(known.source, Shard):
                known.source.close()
        if block.new is not None:
            block.new.finish()
        self._staging.forget(book.id for book in block.books)
        del self._blocks[block.number]


def _seconds(id: str, seconds: Mapping[str, float]) -> Any:
    rows = [{BOOK_ID: id, "stage": stage, "seconds": round(took, 4)} for stage, took in seconds.items()]
    return pyarrow().Table.from_pylist(rows, schema=seconds_schema())
