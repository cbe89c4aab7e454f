"""The archive as one SQLite file: all tables, and a full-text search that folds umlauts.

The schema is in the file itself, with what stands in each column; ``PRAGMA user_version`` is
`VERSION`. Searched is the table ``search`` (FTS5); its ``rowid`` is the ``row`` of ``notices``.
"""

from __future__ import annotations

import datetime
import re
import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

from .archive import Archive
from .entries import Entry
from .tables import NOTICES, TABLES, Table
from .traits import texts_below

VERSION = 1
_TYPES = {"string": "TEXT", "date32": "TEXT", "bool": "INTEGER"}
_INDEXES = (
    "CREATE INDEX notices_by_date ON notices (date)",
    "CREATE INDEX copies_by_id ON copies (id)",
    "CREATE INDEX disagreements_by_id ON disagreements (id)",
    'CREATE INDEX references_by_id ON "references" (id)',
    'CREATE INDEX references_by_target ON "references" (target)',
)
# The texts are those of the notices, which are not kept twice.
_SEARCH = """CREATE VIRTUAL TABLE search USING fts5 (
  title, subtitle, body, ordering,
  spellings,  -- words of these with other spellings: Straße for Strasse, Muenchen for München
  content = "notices", content_rowid = "row", tokenize = "unicode61 remove_diacritics 2"
)"""
_ROW = "  row INTEGER PRIMARY KEY,  -- the row of the search"
_SPELLINGS = "  spellings TEXT  -- words of title and text in other spellings, for the search"
_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_UMLAUTS = re.compile("[äöüÄÖÜß]")
_SPELLED = re.compile("([aou])e", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def write_sqlite(archive: Archive, path: Path) -> None:
    """Write the archive as a new SQLite file. Raises ``sqlite3.Error``, such as where the path is
    there already or SQLite has no FTS5."""
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        # a file that is not whole is thrown away: no journal is needed
        base.execute("PRAGMA journal_mode = OFF")
        base.execute(f"PRAGMA user_version = {VERSION}")
        base.execute("BEGIN")
        for table in TABLES:
            base.execute(_created(table))
            rows = (tuple(map(_cell, row)) for row in table.rows(archive))
            if table.name == NOTICES:
                numbered = enumerate(zip(rows, archive.entries, strict=True), 1)
                rows = ((i, *row, _spellings(entry)) for i, (row, entry) in numbered)
            places = len(table.columns) + 2 * (table.name == NOTICES)
            base.executemany(f'INSERT INTO "{table.name}" VALUES ({", ".join("?" * places)})', rows)
        base.execute(_SEARCH)
        base.execute("INSERT INTO search (search) VALUES ('rebuild')")
        for statement in _INDEXES:
            base.execute(statement)
        base.execute("COMMIT")


def _created(table: Table) -> str:
    """The statement that makes a table; its comments stay in the file."""
    is_searched = table.name == NOTICES
    lines = [
        f'  "{column.name}" {_TYPES.get(column.type, "INTEGER")}'
        f"{' UNIQUE' if is_searched and column.name == 'id' else ''}"
        f"{',' if is_searched or column is not table.columns[-1] else ''}  -- {column.says}"
        for column in table.columns
    ]
    lines = [_ROW, *lines, _SPELLINGS] if is_searched else lines
    return "\n".join([f'CREATE TABLE "{table.name}" (  -- {table.says}', *lines, ")"])


def _cell(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    # halves of pairs, which no file can hold
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _spellings(entry: Entry) -> str:
    notice = entry.notice
    parts = (notice.title or "", notice.subtitle or "", *texts_below(notice))
    return " ".join(sorted(other_spellings(" ".join(parts))))


def other_spellings(text: str) -> set[str]:
    """For words of a text, other ways to write them. That "Führung" is found as "Fuhrung" is the
    search's own doing; for "Fuehrung" the word is here.

    >>> sorted(other_spellings("Führung auf der Strasse nach Soest"))
    ['Fuehrung', 'Sost', 'Straße']
    """
    return set().union(*map(_spellings_of, set(_WORD.findall(text))))


@lru_cache(maxsize=100_000)
def _spellings_of(word: str) -> frozenset[str]:
    if _UMLAUTS.search(word):
        return frozenset((word.translate(_SPELT_OUT),))
    short = _SPELLED.sub(r"\1", word)
    return frozenset((short, word.replace("ss", "ß"), short.replace("ss", "ß"))) - {word}
