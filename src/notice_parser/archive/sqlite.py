"""The archive as one SQLite file: all tables, and a full-text search that folds umlauts.

The schema is in the file itself, with what stands in each column; ``PRAGMA user_version`` is
`VERSION`. Searched is the table ``search`` (FTS5), whose rows have the ids of notices.
"""

from __future__ import annotations

import datetime
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from .archive import Archive
from .entries import Entry
from .tables import TABLES, Table
from .traits import texts_below

VERSION = 1
_TYPES = {"string": "TEXT", "date32": "TEXT", "bool": "INTEGER"}
_KEYS = {"notices": "PRIMARY KEY"}
_INDEXES = (
    "CREATE INDEX notices_by_date ON notices (date)",
    "CREATE INDEX copies_by_id ON copies (id)",
    "CREATE INDEX disagreements_by_id ON disagreements (id)",
    'CREATE INDEX references_by_id ON "references" (id)',
    'CREATE INDEX references_by_target ON "references" (target)',
)
_SEARCH = """CREATE VIRTUAL TABLE search USING fts5 (
  id UNINDEXED,  -- the notice
  title,
  text,          -- subtitle, paragraphs and ordering information
  spellings,     -- words of both with other spellings: Straße for Strasse, Muenchen for München
  tokenize = "unicode61 remove_diacritics 2"
)"""
_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_UMLAUTS = re.compile("[äöüÄÖÜß]")
_SPELLED = re.compile("[aou]e|ss", re.IGNORECASE)
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
            places = ", ".join("?" * len(table.columns))
            base.executemany(
                f'INSERT INTO "{table.name}" VALUES ({places})',
                (tuple(map(_cell, row)) for row in table.rows(archive)),
            )
        base.execute(_SEARCH)
        base.executemany("INSERT INTO search VALUES (?, ?, ?, ?)", map(_searched, archive.entries))
        for statement in _INDEXES:
            base.execute(statement)
        base.execute("COMMIT")


def _created(table: Table) -> str:
    """The statement that makes a table; its comments stay in the file."""
    key = _KEYS.get(table.name, "")
    last = table.columns[-1].name
    lines = [
        f'  "{column.name}" {_TYPES.get(column.type, "INTEGER")}'
        f"{f' {key}' if key and column.name == 'id' else ''}"
        f"{'' if column.name == last else ','}  -- {column.says}"
        for column in table.columns
    ]
    return "\n".join([f'CREATE TABLE "{table.name}" (  -- {table.says}', *lines, ")"])


def _cell(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    # halves of pairs, which no file can hold
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _searched(entry: Entry) -> tuple[str, str, str, str]:
    notice = entry.notice
    parts = [notice.subtitle or "", *texts_below(notice)]
    title, text = notice.title or "", "\n".join(part for part in parts if part)
    spellings = " ".join(sorted(set(other_spellings(f"{title} {text}"))))
    return _cell(entry.id), _cell(title), _cell(text), _cell(spellings)


def other_spellings(text: str) -> Iterator[str]:
    """For words of a text, other ways to write them. That "Führung" is found as "Fuhrung" is the
    search's own doing; for "Fuehrung" the word is here.

    >>> sorted(set(other_spellings("Führung auf der Strasse nach Soest")))
    ['Fuehrung', 'Sost', 'Straße']
    """
    for word in _WORD.findall(text):
        if _UMLAUTS.search(word):
            yield word.translate(_SPELT_OUT)
        elif _SPELLED.search(word):
            yield _SPELLED.sub(lambda both: "ß" if both[0] == "ss" else both[0][0], word)
