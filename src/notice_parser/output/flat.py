"""A record as one row of plain cells, for spreadsheets and CSV files. Needs no other library."""

from __future__ import annotations

from typing import Any

from ..record.declaration import Column, columns_of
from ..record.notice import FIELDS, Notice
from ..schema import SCHEMA_VERSION

# each column, after the name of the field that it is made of
CELLS = [(name, column) for name, field in FIELDS.items() for column in columns_of(field)]
COLUMNS: tuple[Column, ...] = tuple(column for _, column in CELLS)


def flat_row(notice: Notice) -> tuple[Any, ...]:
    """A record's cells in the order of `notice_parser.table.FLAT_SCHEMA`."""
    values = ((getattr(notice, name), column.cell) for name, column in CELLS)
    cells = [None if value is None else cell(value) for value, cell in values]
    return (SCHEMA_VERSION, *cells)
