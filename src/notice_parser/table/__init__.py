"""Records as tables: Arrow, Parquet, pandas, Polars, and a batch of texts as a batch of records
(extra: table).

>>> import notice_parser
>>> notice = notice_parser.parse("Mitteilung 7/2019 vom 1. März 2019")
>>> table = to_arrow([notice])
>>> table["date"].to_pylist(), table["number"].to_pylist()
([datetime.date(2019, 3, 1)], [{'text': '7/2019', 'sequence': 7, 'year': 2019}])
>>> list(from_arrow(table)) == [notice]
True

``NOTICE_SCHEMA`` is the record as columns, with structs and lists for its parts; ``FLAT_SCHEMA``
one cell for each value, for spreadsheets. Both have the column ``schema_version`` and the same in
their metadata (engines keep the column, not the metadata). A row of nulls stands for a text that
was null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

try:
    import pyarrow as pa
except ImportError as error:
    raise ImportError(
        "notice_parser.table needs pyarrow: pip install 'notice-parser[table]'"
    ) from error

from ..intake.decode import decode
from ..output.flat import flat_row
from ..parsing import parse, parse_all
from ..record.notice import Notice
from ..schema import SCHEMA_VERSION
from .arrow import (
    FLAT_SCHEMA,
    NOTICE_SCHEMA,
    batch_of_rows,
    check_columns,
    from_batch,
    to_batch,
)
from .origins import AT_ONCE, Entries, pieces, records_of

if TYPE_CHECKING:
    import pandas
    import polars

__all__ = [
    "FLAT_SCHEMA",
    "NOTICE_SCHEMA",
    "SCHEMA_VERSION",
    "flat",
    "from_arrow",
    "parse_batch",
    "parse_table",
    "to_arrow",
    "to_pandas",
    "to_polars",
]


def to_arrow(notices: Entries) -> pa.Table:
    """Records as a table with `NOTICE_SCHEMA`, one row each in their order; None gives a row of
    nulls. They may come from a generator: few are held at once.

    Of what `notice_parser.read` gives, where each notice comes from stands before its columns:
    path, member, record, page and index. Raises ``TypeError`` for a single record, and for what is
    no record.
    """
    given = records_of(notices, "to_arrow")
    if isinstance(given, pa.Table):
        return given
    return pa.Table.from_batches(map(to_batch, pieces(given)), schema=NOTICE_SCHEMA)


def from_arrow(table: pa.Table | pa.RecordBatch) -> Iterator[Notice | None]:
    """The records of a table, lazily, equal to those that it was made of; None for a row of nulls.

    The table may have been elsewhere (Parquet, Polars, pandas, an engine), have its columns in
    another order and others beside them. It may be of 1.x: see `schema.read_json_line`. Raises
    ``ValueError`` at once where a column is missing, or for a record of a major ``schema_version``
    that is not read; later for values that are no record.
    """
    check_columns(table)
    return (notice for piece in _batches(table) for notice in from_batch(piece))


def flat(source: pa.Table | pa.RecordBatch | Entries) -> pa.Table:
    """Records, or a table of them, as a table with `FLAT_SCHEMA`: one cell for each value.

    Paragraphs and ordering stretches are joined with a blank line, all other lists with "; ",
    diagnostics' codes with a blank. What is not there is null. Other columns of a given table stand
    before those of the schema. Raises ``ValueError`` as `from_arrow` does, and for another column
    that has the name of one of the schema's.
    """
    records: pa.Table | pa.RecordBatch | Iterable[Notice | None] = (
        source if isinstance(source, pa.Table | pa.RecordBatch) else records_of(source, "flat")
    )
    given = records if isinstance(records, pa.Table | pa.RecordBatch) else None
    others = (
        [field for field in given.schema if field.name not in NOTICE_SCHEMA.names]
        if given is not None
        else []
    )
    _check_names([field.name for field in others], FLAT_SCHEMA)
    if given is not None:
        records = from_arrow(given)
    batches = (
        batch_of_rows(
            [None if notice is None else flat_row(notice) for notice in piece], FLAT_SCHEMA
        )
        for piece in pieces(records)
    )
    table = pa.Table.from_batches(batches, schema=FLAT_SCHEMA)
    if given is None:
        return table
    schema = pa.schema([*others, *FLAT_SCHEMA], metadata=FLAT_SCHEMA.metadata)
    return pa.Table.from_arrays(
        [*(given.column(field.name) for field in others), *table.columns], schema=schema
    )


def to_pandas(source: pa.Table | pa.RecordBatch | Entries) -> pandas.DataFrame:
    """Records, what `notice_parser.read` gives, or a table (also a flat one), as a data frame with
    Arrow-backed columns: dates stay dates, whole numbers whole. Needs pandas (extra: pandas)."""
    try:
        import pandas
    except ImportError as error:
        raise ImportError("to_pandas needs pandas: pip install 'notice-parser[pandas]'") from error
    return _table(source, "to_pandas").to_pandas(types_mapper=pandas.ArrowDtype)


def to_polars(source: pa.Table | pa.RecordBatch | Entries) -> polars.DataFrame:
    """Records, or a table (also a flat one), as a Polars data frame. Needs polars (extra:
    polars)."""
    try:
        import polars
    except ImportError as error:
        raise ImportError("to_polars needs polars: pip install 'notice-parser[polars]'") from error
    frame = polars.from_arrow(_table(source, "to_polars"))
    assert isinstance(frame, polars.DataFrame)
    return frame


def parse_batch(
    batch: pa.RecordBatch,
    *,
    column: str = "text",
    keep: Sequence[str] | None = None,
    several: bool = False,
) -> pa.RecordBatch:
    """A batch of texts to a batch of records: the columns to keep, then those of `NOTICE_SCHEMA`.
    The one function that an engine needs.

    ``column`` holds the texts: strings of any Arrow kind, each parsed as with `parse`, or bytes,
    each decoded with `notice_parser.decode` first. A null gives a row of nulls. ``keep`` names the
    columns that are passed through, such as an id; without it all but the texts are. With
    ``several`` each text is parsed as with `parse_all` and gives as many rows, none where it is
    empty; what is passed through is repeated.

    No content of the texts raises, but a batch can't hold more than 2 GiB of text. ``KeyError`` for
    a column that is not there, ``TypeError`` for one that holds neither strings nor bytes,
    ``ValueError`` for a column to keep that has the name of one of the record's.
    """
    texts = batch.column(_position(batch.schema, column))
    kept = [name for name in batch.schema.names if name != column] if keep is None else list(keep)
    _check_names(kept, NOTICE_SCHEMA)
    passed = batch.select([_position(batch.schema, name) for name in kept])
    read = partial(_records, several=several)
    found_batches: list[pa.RecordBatch] = []
    counts: list[int] = []
    for start in range(0, max(1, len(texts)), AT_ONCE):
        found = list(map(read, _values(texts.slice(start, AT_ONCE))))
        counts += map(len, found)
        found_batches.append(to_batch(list(chain.from_iterable(found))))
    if several:
        passed = passed.take(
            pa.array([row for row, count in enumerate(counts) for _ in range(count)], pa.int64())
        )
    schema = pa.schema([*passed.schema, *NOTICE_SCHEMA], metadata=NOTICE_SCHEMA.metadata)
    return pa.RecordBatch.from_arrays(
        [*passed.columns, *pa.concat_batches(found_batches).columns], schema=schema
    )


def parse_table(
    table: pa.Table,
    *,
    column: str = "text",
    keep: Sequence[str] | None = None,
    several: bool = False,
) -> pa.Table:
    """`parse_batch` for engines that hand over tables: each of the table's batches in turn."""
    batches = table.to_batches() or [pa.RecordBatch.from_pylist([], schema=table.schema)]
    return pa.Table.from_batches(
        parse_batch(batch, column=column, keep=keep, several=several) for batch in batches
    )


def _records(text: str | bytes | None, several: bool) -> Sequence[Notice | None]:
    if text is None:
        return (None,)
    if isinstance(text, bytes):
        text = decode(text)
    return parse_all(text) if several else (parse(text),)


def _values(texts: pa.Array) -> Sequence[str | bytes | None]:
    try:
        values: list[str | bytes | None] = texts.to_pylist()
    except UnicodeDecodeError:  # a string column may hold any bytes: Spark's does after a cast
        values = [
            data if data is None else _text_if_it_is(data)
            for data in texts.cast(pa.large_binary()).to_pylist()
        ]
    return values


def _text_if_it_is(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _check_names(others: Sequence[str], schema: pa.Schema) -> None:
    clash = [name for name in others if name in schema.names]
    if clash:
        raise ValueError(
            f"rename or leave out what has the name of a record's column: {', '.join(clash)}"
        )


def _position(schema: pa.Schema, name: str) -> int:
    position = schema.get_field_index(name)
    if position < 0:
        raise KeyError(
            f"no column {name!r}, or several of that name, among {', '.join(schema.names)}"
        )
    return int(position)


def _batches(table: pa.Table | pa.RecordBatch) -> list[pa.RecordBatch]:
    return table.to_batches() if isinstance(table, pa.Table) else [table]


def _table(source: pa.Table | pa.RecordBatch | Entries, caller: str) -> pa.Table:
    if isinstance(source, pa.RecordBatch):
        return pa.Table.from_batches([source])
    if isinstance(source, pa.Table):
        return source
    given = records_of(source, caller)
    return given if isinstance(given, pa.Table) else to_arrow(given)
