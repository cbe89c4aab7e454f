"""Records as Arrow columns and back: the schemas, and the two ways between a column and the values
of a record (extra: table).

Everything is built column by column: a list is its lengths and the values of all lists in a row, a
struct is one column for each field.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, islice
from operator import attrgetter
from typing import Any

import pyarrow as pa

from ..output.flat import COLUMNS
from ..record.declaration import Declared, parts_of, shape, stored
from ..record.diagnostics import Span
from ..record.earlier import NEWEST, has, upgraded
from ..record.notice import FIELDS, Notice
from ..schema import SCHEMA_VERSION, VERSION_KEY, check_version

_METADATA = {f"notice_parser.{VERSION_KEY}": SCHEMA_VERSION}


def _arrow_type(hint: Any) -> pa.DataType:
    """A list for a tuple of any length, a struct for a span and for what has parts."""
    kind, many = shape(hint)
    if many:
        return pa.list_(_arrow_type(kind))
    parts = {"start": int, "end": int} if kind == Span else parts_of(kind)
    if parts:
        return pa.struct([(name, _arrow_type(part)) for name, part in parts.items()])
    return pa.type_for_alias(stored(hint))


# The order of fields, here and within structs, is that of the record's classes: rows are read as
# tuples.
NOTICE_SCHEMA = pa.schema(
    [(VERSION_KEY, pa.string())]
    + [(name, _arrow_type(info.annotation)) for name, info in Notice.model_fields.items()],
    metadata=_METADATA,
)
FLAT_SCHEMA = pa.schema(
    [(VERSION_KEY, pa.string())]
    + [(column.name, pa.type_for_alias(column.type)) for column in COLUMNS],
    metadata=_METADATA,
)

_values = attrgetter(*FIELDS)
_diagnostic = attrgetter(*FIELDS["diagnostics"].parts)
_diagnostics_at = list(FIELDS).index("diagnostics")

Row = tuple[Any, ...]


def to_batch(notices: Sequence[Notice | None]) -> pa.RecordBatch:
    """Records as a batch with `NOTICE_SCHEMA`; for None a row of nulls."""
    return batch_of_rows(
        [None if notice is None else _row(notice) for notice in notices], NOTICE_SCHEMA
    )


def batch_of_rows(rows: Sequence[Row | None], schema: pa.Schema) -> pa.RecordBatch:
    """Tuples in the schema's order as a batch."""
    columns = [
        _column(values, field.type)
        for values, field in zip(_transposed(rows, len(schema)), schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _row(notice: Notice) -> Row:
    values = _values(notice)
    if notice.diagnostics:  # a model is no tuple
        values = (
            *values[:_diagnostics_at],
            [_diagnostic(each) for each in notice.diagnostics],
            *values[_diagnostics_at + 1 :],
        )
    return (SCHEMA_VERSION, *values)


def _transposed(rows: Sequence[Row | None], width: int) -> Iterable[Sequence[Any]]:
    """Columns of rows; a None is a row of None."""
    if not rows:
        return [()] * width
    absent = (None,) * width
    return zip(*(absent if row is None else row for row in rows), strict=True)


def _column(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_struct(kind):
        fields = [
            _column(column, field.type)
            for column, field in zip(_transposed(values, kind.num_fields), kind, strict=True)
        ]
        return pa.StructArray.from_arrays(fields, fields=list(kind), mask=_absent(values))
    if pa.types.is_list(kind):
        ends = pa.array(
            accumulate((len(entries) if entries else 0 for entries in values), initial=0),
            pa.int32(),
        )
        entries = _column(
            list(chain.from_iterable(entries for entries in values if entries)), kind.value_type
        )
        return pa.ListArray.from_arrays(ends, entries, type=kind, mask=_absent(values))
    return pa.array(values, kind)


def _absent(values: Sequence[Any]) -> pa.Array | None:
    return pa.array([value is None for value in values], pa.bool_()) if None in values else None


def from_batch(given: pa.RecordBatch) -> Iterable[Notice | None]:
    """The records of a batch that has the columns of its records' version, in any order and among
    others; None for a row of nulls."""
    versions = given.column(VERSION_KEY).to_pylist()
    if not any(has(version, NEWEST) for version in set(versions) - {None}):
        given = _completed(given)
    columns = [
        _rebuilt(field, _entries(given.column(name), NOTICE_SCHEMA.field(name).type))
        for name, field in FIELDS.items()
    ]
    for version, row in zip(versions, zip(*columns, strict=True), strict=True):
        record = dict(zip(FIELDS, row, strict=True))
        if record["layout"] is None:
            yield None
        else:
            yield Notice.model_validate(upgraded(record, version))


def check_columns(given: pa.Table | pa.RecordBatch) -> None:
    """``ValueError`` where a column is not there that the version of some record has, or where
    records of that version can't be read."""
    missing = [name for name in NOTICE_SCHEMA.names if name not in given.schema.names]
    versions = [SCHEMA_VERSION]
    if VERSION_KEY not in missing:
        versions = given.column(VERSION_KEY).unique().drop_null().to_pylist()
    for version in versions:
        check_version(version)
    since = {name: field.field.since for name, field in FIELDS.items()} | {VERSION_KEY: "1.0"}
    lost = [name for name in missing if any(has(each, since[name]) for each in versions or ["1.0"])]
    if lost:
        raise ValueError(f"not a table of notices: no column {', '.join(lost)}")


def _completed(given: pa.RecordBatch) -> pa.RecordBatch:
    """Records of earlier versions with nulls for columns, and spans, that are not there."""
    names, size = given.schema.names, given.num_rows
    columns = [
        given.column(field.name) if field.name in names else pa.nulls(size, field.type)
        for field in NOTICE_SCHEMA
    ]
    at = NOTICE_SCHEMA.get_field_index("spans")
    spans, known = columns[at], [field.name for field in columns[at].type]
    places = {
        field.name: spans.field(field.name) if field.name in known else pa.nulls(size, field.type)
        for field in NOTICE_SCHEMA.field(at).type
    }
    columns[at] = pa.StructArray.from_arrays(
        list(places.values()), names=list(places), mask=spans.is_null()
    )
    return pa.RecordBatch.from_arrays(columns, names=NOTICE_SCHEMA.names)


def _rebuilt(field: Declared, values: list[Any]) -> Iterable[Any]:
    """What a struct's tuple becomes in a record."""
    if not field.parts:
        return values
    make = getattr(field.type, "_make", None) or (
        # a model, which is validated with the record
        lambda row: dict(zip(field.parts, row, strict=True))
    )
    if field.many:
        return [value if value is None else tuple(map(make, value)) for value in values]
    return [value if value is None else make(value) for value in values]


def _entries(array: pa.Array, kind: pa.DataType) -> list[Any]:
    """A column's values, structs and lists as tuples. The column may have another library's kind of
    string or list."""
    if pa.types.is_struct(kind):
        rows = zip(*(_entries(array.field(field.name), field.type) for field in kind), strict=True)
        return [
            row if valid else None
            for row, valid in zip(rows, array.is_valid().to_pylist(), strict=True)
        ]
    if pa.types.is_list(kind):
        entries = iter(_entries(array.flatten(), kind.value_type))
        return [
            None if length is None else tuple(islice(entries, length))
            for length in array.value_lengths().to_pylist()
        ]
    found: list[Any] = array.to_pylist()
    return found
