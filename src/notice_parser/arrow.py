"""Records as Arrow columns and back: the schemas, and the two ways between a column and the values of a record (extra: table).

Everything is built column by column: a list is its lengths and the values of all lists in a row, a struct is one column for each field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, chain, islice
from operator import attrgetter
from typing import Any

import pyarrow as pa

from .notice import Aktenzeichen, Block, Header, Notice, Number, Ordering, Paragraph, Reference, Spans
from .schema import SCHEMA_VERSION, VERSION_KEY, check_version

_METADATA = {f"notice_parser.{VERSION_KEY}": SCHEMA_VERSION}
_TEXT = pa.string()
_TEXTS = pa.list_(_TEXT)
# Offsets count characters. An Arrow string has at most 2^31 bytes, so there is no text in a table whose offsets would need more.
_SPAN = pa.struct([("start", pa.int32()), ("end", pa.int32())])
_NUMBER = pa.struct([("text", _TEXT), ("sequence", pa.int64()), ("year", pa.int32())])
_PARAGRAPH = pa.struct([("text", _TEXT), ("role", _TEXT), ("marker", _TEXT)])
_ORDERING = pa.struct(
    [("text", _TEXT)]
    + [(name, _TEXTS) for name in ("phones", "faxes", "emails", "urls", "isbns")]
    + [(name, _TEXT) for name in ("postal_code", "city", "street", "price")]
)
_AZ = pa.struct([(name, _TEXT) for name in ("text", "department", "file_plan", "initials")])
_REFERENCE = pa.struct([("text", _TEXT), ("number", _TEXT), ("date", pa.date32())])
_DIAGNOSTIC = pa.struct([("code", _TEXT), ("severity", _TEXT), ("message", _TEXT), ("span", _SPAN), ("field", _TEXT)])
_SPANS = pa.struct(
    [(name, _SPAN) for name in ("header", "number", "date", "title", "subtitle", "az")] + [(name, pa.list_(_SPAN)) for name in ("body", "ordering")]
)
_BLOCK = pa.struct([("kind", _TEXT), ("start", pa.int32()), ("end", pa.int32())])

# The order of fields, here and within structs, is that of the record's classes: rows are read as tuples.
NOTICE_SCHEMA = pa.schema(
    [
        (VERSION_KEY, _TEXT),
        ("kind", _TEXT),
        ("publisher", _TEXT),
        ("header", pa.struct([("text", _TEXT), ("section", _TEXT)])),
        ("number", _NUMBER),
        ("date", pa.date32()),
        ("title", _TEXT),
        ("subtitle", _TEXT),
        ("body", pa.list_(_PARAGRAPH)),
        ("ordering", pa.list_(_ORDERING)),
        ("az", _AZ),
        ("references", pa.list_(_REFERENCE)),
        ("layout", _TEXT),
        ("diagnostics", pa.list_(_DIAGNOSTIC)),
        ("spans", _SPANS),
        ("blocks", pa.list_(_BLOCK)),
    ],
    metadata=_METADATA,
)

FLAT_SCHEMA = pa.schema(
    [(VERSION_KEY, _TEXT), ("kind", _TEXT), ("publisher", _TEXT), ("header", _TEXT), ("section", _TEXT)]
    + [("number", _TEXT), ("sequence", pa.int64()), ("year", pa.int32()), ("date", pa.date32()), ("title", _TEXT), ("subtitle", _TEXT)]
    + [("body", _TEXT), ("paragraphs", pa.int32()), ("ordering", _TEXT)]
    + [(name, _TEXT) for name in ("phones", "faxes", "emails", "urls", "isbns")]
    + [(name, _TEXT) for name in ("az", "az_normalized", "department", "file_plan", "initials")]
    + [("references", _TEXT), ("layout", _TEXT), ("doubts", _TEXT), ("remarks", _TEXT)],
    metadata=_METADATA,
)

FIELDS = tuple(NOTICE_SCHEMA.names[1:])
_values = attrgetter(*FIELDS)
_diagnostic = attrgetter(*(field.name for field in _DIAGNOSTIC))
_diagnostics_at = FIELDS.index("diagnostics")

Row = tuple[Any, ...]


def to_batch(notices: Sequence[Notice | None]) -> pa.RecordBatch:
    """Records as a batch with `NOTICE_SCHEMA`; for None a row of nulls."""
    return batch_of_rows([None if notice is None else _row(notice) for notice in notices], NOTICE_SCHEMA)


def batch_of_rows(rows: Sequence[Row | None], schema: pa.Schema) -> pa.RecordBatch:
    """Tuples in the schema's order as a batch."""
    columns = [_column(values, field.type) for values, field in zip(_transposed(rows, len(schema)), schema, strict=True)]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _row(notice: Notice) -> Row:
    values = _values(notice)
    if notice.diagnostics:  # a model is no tuple
        values = (*values[:_diagnostics_at], [_diagnostic(each) for each in notice.diagnostics], *values[_diagnostics_at + 1 :])
    return (SCHEMA_VERSION, *values)


def _transposed(rows: Sequence[Row | None], width: int) -> Iterable[Sequence[Any]]:
    """Columns of rows; a None is a row of None."""
    if not rows:
        return [()] * width
    absent = (None,) * width
    return zip(*(absent if row is None else row for row in rows), strict=True)


def _column(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_struct(kind):
        fields = [_column(column, field.type) for column, field in zip(_transposed(values, kind.num_fields), kind, strict=True)]
        return pa.StructArray.from_arrays(fields, fields=list(kind), mask=_absent(values))
    if pa.types.is_list(kind):
        ends = pa.array(accumulate((len(entries) if entries else 0 for entries in values), initial=0), pa.int32())
        entries = _column(list(chain.from_iterable(entries for entries in values if entries)), kind.value_type)
        return pa.ListArray.from_arrays(ends, entries, type=kind, mask=_absent(values))
    return pa.array(values, kind)


def _absent(values: Sequence[Any]) -> pa.Array | None:
    return pa.array([value is None for value in values], pa.bool_()) if None in values else None


# What a struct's tuple becomes in a record; a diagnostic is validated with the record.
_PARTS: dict[str, Callable[[Row], object]] = {
    "header": Header._make,
    "number": Number._make,
    "az": Aktenzeichen._make,
    "spans": Spans._make,
    "body": Paragraph._make,
    "ordering": Ordering._make,
    "references": Reference._make,
    "blocks": Block._make,
    "diagnostics": lambda row: dict(zip((field.name for field in _DIAGNOSTIC), row, strict=True)),
}


def from_batch(given: pa.RecordBatch) -> Iterable[Notice | None]:
    """The records of a batch that has the columns of `NOTICE_SCHEMA`, in any order and among others; None for a row of nulls."""
    for version in given.column(VERSION_KEY).unique().to_pylist():
        if version is not None:
            check_version(version)
    columns = [_rebuilt(name, _entries(given.column(name), NOTICE_SCHEMA.field(name).type)) for name in FIELDS]
    for row in zip(*columns, strict=True):
        record = dict(zip(FIELDS, row, strict=True))
        yield None if record["layout"] is None else Notice.model_validate(record)


def _rebuilt(name: str, values: list[Any]) -> Iterable[Any]:
    make = _PARTS.get(name)
    if make is None:
        return values
    if pa.types.is_struct(NOTICE_SCHEMA.field(name).type):
        return [value if value is None else make(value) for value in values]
    return [value if value is None else tuple(map(make, value)) for value in values]


def _entries(array: pa.Array, kind: pa.DataType) -> list[Any]:
    """A column's values, structs and lists as tuples. The column may have another library's kind of string or list."""
    if pa.types.is_struct(kind):
        rows = zip(*(_entries(array.field(field.name), field.type) for field in kind), strict=True)
        return [row if valid else None for row, valid in zip(rows, array.is_valid().to_pylist(), strict=True)]
    if pa.types.is_list(kind):
        entries = iter(_entries(array.flatten(), kind.value_type))
        return [None if length is None else tuple(islice(entries, length)) for length in array.value_lengths().to_pylist()]
    found: list[Any] = array.to_pylist()
    return found
