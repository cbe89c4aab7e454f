"""The archive as a workbook for Excel: a sheet for each table. Needs XlsxWriter (extra:
archive)."""

from __future__ import annotations

import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..output.markup import visible
from .archive import Archive
from .tables import TABLES

if TYPE_CHECKING:
    from ..command.sheets import Book

_WIDE = {"id", "title", "body", "value", "path", "text", "candidates", "target"}


def write_workbook(archive: Archive, path: Path) -> None:
    """Write the tables as sheets. ``ImportError`` where XlsxWriter is missing."""
    from ..command.sheets import Book

    with (
        path.open("wb") as out,
        TemporaryDirectory(prefix="notice-parser-") as scratch,
        Book(out, scratch) as book,
    ):
        _write_sheets(archive, book)
        book.close()


def _write_sheets(archive: Archive, book: Book) -> None:
    for table in TABLES:
        names = [column.name for column in table.columns]
        sheets = book.sheet(table.name.capitalize(), names, _WIDE)
        for row in table.rows(archive):
            sheet, place = sheets.next_row()
            for column, value in enumerate(row):
                sheet.write(place, column, _cell(value))


def _cell(value: Any) -> int | str | datetime.date | None:
    """A value as a cell holds it: a text without controls, no longer than fits."""
    from ..command.cells import FIRST_DAY, fitting

    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime.date):
        return value if value >= FIRST_DAY else value.isoformat()
    return fitting(visible(value)) if isinstance(value, str) else value
