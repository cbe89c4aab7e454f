"""The archive as tables: each is described once, for Parquet, SQLite and the workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..output.flat import CELLS, flat_row
from ..record.declaration import ENTRIES
from .archive import Archive

NOTICES = "notices"

Row = tuple[Any, ...]


class Column(NamedTuple):
    """A column: its name, its Arrow type, and what stands in it."""

    name: str
    type: str
    says: str


class Table(NamedTuple):
    """A table: its name, what a row of it is, its columns, and its rows, in their order."""

    name: str
    says: str
    columns: tuple[Column, ...]
    rows: Callable[[Archive], Iterable[Row]]


def _notices(archive: Archive) -> Iterator[Row]:
    for entry in archive.entries:
        yield (
            entry.id,
            len(entry.copies),
            sum(len(copy.places) for copy in entry.copies),
            " ".join(entry.healed) or None,
            ENTRIES.join(entry.rivals) or None,
            *flat_row(entry.notice)[1:],
        )


def _copies(archive: Archive) -> Iterator[Row]:
    for entry in archive.entries:
        for rank, copy in enumerate(entry.copies, 1):
            for place in copy.places:
                yield (entry.id, rank, copy.digest[:16], *place)


def _disagreements(archive: Archive) -> Iterator[Row]:
    for entry in archive.entries:
        for value in entry.disagreements:
            yield (entry.id, *value)


def _series(archive: Archive) -> Iterator[Row]:
    for run in archive.runs:
        missing = sum(gap.size for gap in run.gaps if gap.what == "missing")
        yield (*run.series, len(run.numbers), run.numbers[0], run.numbers[-1], missing)


def _gaps(archive: Archive) -> Iterator[Row]:
    for run in archive.runs:
        for gap in run.gaps:
            ids = ENTRIES.join(gap.ids) or None
            yield (*gap.series, gap.what, gap.first, gap.last, gap.size, ids)


def _references(archive: Archive) -> Iterator[Row]:
    for one in archive.citations:
        text, number, date = one.reference
        candidates = ENTRIES.join(one.candidates) or None
        yield one.source, one.target, one.status, text, number, date, candidates


_SERIES = (
    Column("family", "string", "whose series it is"),
    Column("publisher", "string", "which of several publishers that share the family"),
    Column("kind", "string", "the kind of notice that is counted"),
    Column("year", "int64", "the year in which it is counted"),
)

TABLES = (
    Table(
        NOTICES,
        "a notice, by all its copies",
        (
            Column("id", "string", "its name in all tables"),
            Column("copies", "int64", "how many different texts of it there are"),
            Column("places", "int64", "in how many places these were found"),
            Column("healed", "string", "codes of doubts that another copy has healed"),
            Column("rivals", "string", "ids of other notices that it may be a copy of"),
            *(
                Column(column.name, column.type, f"field {name} of the record")
                for name, column in CELLS
            ),
        ),
        _notices,
    ),
    Table(
        "copies",
        "a place where a text of a notice was found",
        (
            Column("id", "string", "the notice"),
            Column("rank", "int64", "of the text among the notice's, the best is 1"),
            Column("text", "string", "tells texts apart: the same text has the same"),
            Column("path", "string", "the file"),
            Column("member", "string", "the member of an archive file"),
            Column("record", "int64", "the number of the mail, line or row"),
            Column("page", "int64", "of a PDF file"),
            Column("index", "int64", "of several notices in a text"),
        ),
        _copies,
    ),
    Table(
        "disagreements",
        "a value of a field in which the copies of a notice differ",
        (
            Column("id", "string", "the notice"),
            Column("field", "string", "the field of the record"),
            Column("value", "string", "the value, of lists an entry a line"),
            Column("copies", "int64", "how many texts have it"),
            Column("doubted", "int64", "how many of these doubt it"),
            Column("stands", "bool", "whether it is the one in the table of notices"),
            Column("differs", "bool", "whether it makes a doubt: texts without one differ"),
        ),
        _disagreements,
    ),
    Table(
        "series",
        "a series of numbers",
        (
            *_SERIES,
            Column("numbers", "int64", "how many are there without a doubt"),
            Column("first", "int64", "the first of them"),
            Column("last", "int64", "the last of them"),
            Column("missing", "int64", "how many are missing between"),
        ),
        _series,
    ),
    Table(
        "gaps",
        "numbers of a series with which something is wrong",
        (
            *_SERIES,
            Column("what", "string", "missing, before the first, doubled, out of order, doubtful"),
            Column("first", "int64", "the first number"),
            Column("last", "int64", "the last number"),
            Column("count", "int64", "how many numbers these are"),
            Column("ids", "string", "the notices that have the number"),
        ),
        _gaps,
    ),
    Table(
        "references",
        "a notice that another one names",
        (
            Column("id", "string", "the notice that names it"),
            Column("target", "string", "the notice that is named, where it is certain"),
            Column(
                "status",
                "string",
                "resolved, self, ambiguous, contradicted, absent, vague",
            ),
            Column("text", "string", "as it is cited"),
            Column("number", "string", "the number that is cited"),
            Column("date", "date32", "the date that is cited"),
            Column("candidates", "string", "the notices that may be meant"),
        ),
        _references,
    ),
)


def write_parquet(table: Table, archive: Archive, path: Path) -> None:
    """Write one of the tables as a Parquet file. Raises ``ImportError`` where pyarrow is
    missing."""
    import pyarrow as pa
    from pyarrow import parquet

    from ..table.origins import pieces

    schema = pa.schema(
        [pa.field(column.name, pa.type_for_alias(column.type)) for column in table.columns]
    )
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for rows in pieces(table.rows(archive)):
            columns = [
                pa.array(values, field.type)
                for values, field in zip(zip(*rows, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.RecordBatch.from_arrays(columns, schema=schema))
