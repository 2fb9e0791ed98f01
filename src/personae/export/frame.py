"""Tables as pandas data frames. The only file that imports pandas."""

from __future__ import annotations

import importlib
from typing import Any

from personae.book import Book
from personae.errors import MissingExtra
from personae.export.tables import table


def to_pandas(book: Book, name: str) -> Any:
    """The table of that name as a DataFrame: `characters`, `quotes`, `mentions`, `gaps`, `scenes`, `relations`,
    `events` or `source_map`.

    `to_pandas(book, "quotes").groupby("speaker").size()` counts everyone's lines. An empty table has its
    columns all the same. Raises MissingExtra without pandas, KeyError for a table that there is not.
    """
    chosen = table(name)
    try:
        pandas: Any = importlib.import_module("pandas")
    except ImportError as error:
        raise MissingExtra("to_pandas needs pandas, which is not installed: pip install 'personae[pandas]'") from error
    return pandas.DataFrame(list(chosen.rows(book)), columns=[column.name for column in chosen.columns])
