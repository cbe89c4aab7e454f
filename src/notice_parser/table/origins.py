"""What tables are made of: records, or notices with where they come from, as `notice_parser.read`
gives them. What is neither is refused with a word on what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TypeVar

import pyarrow as pa

from ..many.found import ORIGIN, Found
from ..many.sources import Reading
from ..record.notice import Notice
from .arrow import NOTICE_SCHEMA, to_batch

AT_ONCE = 1000  # records that are held as objects at the same time: more would cost memory

_KINDS = (pa.string(), pa.string(), pa.int64(), pa.int32(), pa.int32())
ORIGIN_FIELDS = [pa.field(*both) for both in zip(ORIGIN, _KINDS, strict=True)]
FOUND_SCHEMA = pa.schema([*ORIGIN_FIELDS, *NOTICE_SCHEMA], metadata=NOTICE_SCHEMA.metadata)

T = TypeVar("T")
Entries = Iterable[Notice | Found | None]


def records_of(source: Entries, caller: str) -> pa.Table | Iterator[Notice | None]:
    """The records, or where it is known where they come from, a table with `FOUND_SCHEMA`. Raises
    ``TypeError`` for what is no collection of records."""
    entries = _checked(source, caller)
    first = list(islice(entries, 1))
    if isinstance(source, Reading) or isinstance(first[0] if first else None, Found):
        return pa.Table.from_batches(map(batch_of, pieces(chain(first, entries))), FOUND_SCHEMA)
    return (entry.notice if isinstance(entry, Found) else entry for entry in chain(first, entries))


def _checked(source: object, caller: str) -> Iterator[Notice | Found | None]:
    if isinstance(source, Notice | Found):
        raise TypeError(f"{caller} takes many records: give it a list, {caller}([notice])")
    if isinstance(source, str | bytes) or not isinstance(source, Iterable):
        raise TypeError(
            f"{caller} takes records, such as parse_many and read give, not {type(source).__name__}"
        )
    return _each(iter(source), caller)


def _each(entries: Iterator[object], caller: str) -> Iterator[Notice | Found | None]:
    for i, entry in enumerate(entries):
        if entry is not None and not isinstance(entry, Notice | Found):
            raise TypeError(
                f"{caller}: entry {i} is no record but {type(entry).__name__}; "
                "parse makes one of a text"
            )
        yield entry


def batch_of(entries: Sequence[Notice | Found | None]) -> pa.RecordBatch:
    """Records with where they come from."""
    records = to_batch([each.notice if isinstance(each, Found) else each for each in entries])
    nowhere = (None,) * len(ORIGIN)
    cells = [each.origin if isinstance(each, Found) else nowhere for each in entries]
    columns = zip(*cells, strict=True)
    origin = [
        pa.array(column, field.type) for column, field in zip(columns, ORIGIN_FIELDS, strict=True)
    ]
    return pa.RecordBatch.from_arrays([*origin, *records.columns], schema=FOUND_SCHEMA)


def pieces(entries: Iterable[T]) -> Iterator[list[T]]:
    """The same, so many at a time as are held as objects."""
    left = iter(entries)
    while piece := list(islice(left, AT_ONCE)):
        yield piece
