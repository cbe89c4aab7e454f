"""Records as rows of an output: JSON lines, CSV, Arrow, Parquet (all outputs: `formats`).

A run writes many parts and puts them together at its end. A part of JSON lines or CSV is a piece of
the output as it stands; one of Arrow or Parquet is an Arrow stream.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from shutil import copyfileobj
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from pydantic import TypeAdapter

from ..many.found import ORIGIN, Found
from ..output.harmless import plain_json
from ..record.notice import Notice
from ..schema import SCHEMA_VERSION, VERSION_KEY
from .cells import harmless

if TYPE_CHECKING:
    import pyarrow as pa

EXCEL_CSV = ".csv --excel"
TEXT = "text"  # the column with the text that offsets are of; only where it is asked for
_AT_ONCE = 1000  # rows of an Arrow batch in a part
_GROUP = 1 << 26  # bytes of a row group of a Parquet file, at least, as they are in memory


class Format(NamedTuple):
    """How a kind of output is written: ``columns()`` are those of a record, ``part`` writes a part,
    ``whole`` the output from its parts, for the folder that it will be in."""

    columns: Callable[[], Sequence[str]]
    part: Callable[[Iterable[Found], Sequence[str], IO[bytes]], None]
    whole: Callable[[Iterable[Path], Sequence[str], IO[bytes], Path], None]


def _joined(parts: Iterable[Path], _: Sequence[str], out: IO[bytes], __: Path) -> None:
    for part in parts:
        with part.open("rb") as file:
            copyfileobj(file, out)


# JSON lines
# --------------------------------------------------------------------------------------------


def _write_lines(rows: Iterable[Found], columns: Sequence[str], out: IO[bytes]) -> None:
    fields = set(columns) - {TEXT}
    # bytes at once, where a notice of fifty megabytes would be held as a string too
    to_json = TypeAdapter(Notice).dump_json
    for row in rows:
        start: dict[str, Any] = dict(zip(ORIGIN, row.origin, strict=True)) | {
            VERSION_KEY: SCHEMA_VERSION
        }
        if TEXT in columns:
            start[TEXT] = row.text
        head = json.dumps(start, ensure_ascii=False, separators=(",", ":"))[:-1]
        out.write(plain_json(f"{head}{',' if fields else ''}".encode()))
        out.write(memoryview(plain_json(to_json(row.notice, include=fields)))[1:])
        out.write(b"\n")


# CSV
# --------------------------------------------------------------------------------------------


def _flat_columns() -> Sequence[str]:
    from ..output.flat import COLUMNS

    return [column.name for column in COLUMNS]


def _write_cells(rows: Iterable[Found], columns: Sequence[str], out: IO[bytes]) -> None:
    with _as_text(out) as text:
        csv.writer(text, lineterminator="\n").writerows(_cells(rows, columns))


def _cells(rows: Iterable[Found], columns: Sequence[str]) -> Iterator[list[Any]]:
    from ..output.flat import flat_row

    places = [i for i, name in enumerate(_flat_columns(), 1) if name in columns]
    for row in rows:
        cells = flat_row(row.notice)
        yield [
            *row.origin,
            SCHEMA_VERSION,
            *([row.text] if TEXT in columns else []),
            *(cells[i] for i in places),
        ]


def _write_csv(parts: Iterable[Path], columns: Sequence[str], out: IO[bytes], beside: Path) -> None:
    with _as_text(out) as text:
        csv.writer(text, lineterminator="\n").writerow([*ORIGIN, VERSION_KEY, *columns])
    _joined(parts, columns, out, beside)


class _Excel(csv.excel):
    """As a German Excel opens it."""

    delimiter = ";"


def _write_harmless_cells(rows: Iterable[Found], columns: Sequence[str], out: IO[bytes]) -> None:
    with _as_text(out) as text:
        csv.writer(text, _Excel).writerows(
            [harmless(cell) if isinstance(cell, str) else cell for cell in cells]
            for cells in _cells(rows, columns)
        )


def _write_excel_csv(
    parts: Iterable[Path], columns: Sequence[str], out: IO[bytes], beside: Path
) -> None:
    with _as_text(out) as text:
        text.write("\ufeff")
        csv.writer(text, _Excel).writerow([*ORIGIN, VERSION_KEY, *columns])
    _joined(parts, columns, out, beside)


class _as_text:  # noqa: N801 - used like a function
    """A binary file to write text to for a while."""

    def __init__(self, file: IO[bytes]) -> None:
        self._text = TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)

    def __enter__(self) -> TextIOWrapper:
        return self._text

    def __exit__(self, *_: object) -> None:
        self._text.detach()


# Arrow and Parquet
# --------------------------------------------------------------------------------------------


def _nested_columns() -> Sequence[str]:
    return list(Notice.model_fields)


def _schema(columns: Sequence[str]) -> pa.Schema:
    import pyarrow as pa

    from ..table import NOTICE_SCHEMA
    from ..table.origins import ORIGIN_FIELDS

    start = [*ORIGIN_FIELDS, NOTICE_SCHEMA.field(VERSION_KEY)]
    text = [pa.field(TEXT, pa.string())] if TEXT in columns else []
    return pa.schema(
        [*start, *text, *(NOTICE_SCHEMA.field(name) for name in columns if name != TEXT)],
        metadata=NOTICE_SCHEMA.metadata,
    )


def _write_batches(rows: Iterable[Found], columns: Sequence[str], out: IO[bytes]) -> None:
    import pyarrow as pa

    from ..table.origins import pieces

    schema = _schema(columns)
    with pa.ipc.new_stream(out, schema) as writer:
        for some in pieces(rows):
            writer.write_batch(_batch(some, schema))


def _batch(rows: Sequence[Found], schema: pa.Schema) -> pa.RecordBatch:
    import pyarrow as pa

    from ..table.arrow import to_batch

    records = to_batch([row.notice for row in rows])
    own: dict[str, Sequence[object]] = dict(
        zip(ORIGIN, zip(*(row.origin for row in rows), strict=True), strict=True)
    )
    own[TEXT] = [str(row.text) for row in rows] if TEXT in schema.names else []
    arrays = [
        pa.array(own[field.name], field.type) if field.name in own else records.column(field.name)
        for field in schema
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _batches(parts: Iterable[Path]) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for part in parts:
        with pa.OSFile(str(part)) as file, pa.ipc.open_stream(file) as batches:
            yield from batches


def _write_arrow(parts: Iterable[Path], columns: Sequence[str], out: IO[bytes], _: Path) -> None:
    import pyarrow as pa

    with pa.ipc.new_file(out, _schema(columns)) as writer:
        for batch in _batches(parts):
            writer.write_batch(batch)


def _write_parquet(parts: Iterable[Path], columns: Sequence[str], out: IO[bytes], _: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    schema = _schema(columns)
    group: list[pa.RecordBatch] = []
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        for batch in _batches(parts):
            group.append(batch)
            if sum(each.nbytes for each in group) >= _GROUP:
                writer.write_table(pa.Table.from_batches(group, schema))
                group.clear()
        if group:
            writer.write_table(pa.Table.from_batches(group, schema))


ROWS = {
    ".jsonl": Format(_nested_columns, _write_lines, _joined),
    ".csv": Format(_flat_columns, _write_cells, _write_csv),
    EXCEL_CSV: Format(_flat_columns, _write_harmless_cells, _write_excel_csv),
    ".arrow": Format(_nested_columns, _write_batches, _write_arrow),
    ".parquet": Format(_nested_columns, _write_batches, _write_parquet),
}
