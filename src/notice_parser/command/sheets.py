"""Sheets of a workbook that are written from the top to the bottom, by XlsxWriter."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from typing import IO, Any

_ROWS = 1 << 20  # of a sheet
_LINKS = 65_530  # of a sheet, as many as Excel opens
_NOTES = 20_000  # of all sheets of a kind; each is a drawing, and Excel grows slow with more
_LONGEST_LINK, _LONGEST_NOTE = 2_000, 2_000
# as text, so that it stays text when it is edited
_TEXT: dict[str, Any] = {"num_format": "@", "valign": "top"}
_LOOKS: dict[str, dict[str, Any]] = {
    "": _TEXT,
    "head": {"bold": True, "bottom": 1, "valign": "top"},
    "link": _TEXT | {"font_color": "#1f4e9d", "underline": 1},
    "error": _TEXT | {"bg_color": "#ffc7ce"},
    "warning": _TEXT | {"bg_color": "#ffeb9c"},
}
_DAY = "dd.mm.yyyy"


class Book:
    """A workbook in the making: ``scratch`` is a folder for rows that are written."""

    def __init__(self, out: IO[bytes], scratch: str) -> None:
        from xlsxwriter import Workbook

        self.book: Any = Workbook(out, {"constant_memory": True, "tmpdir": scratch})
        self.book.use_zip64()
        # the same rows are the same file, whenever it is written
        self.book.set_properties({"created": datetime.datetime(1980, 1, 1)})
        self._sheets: list[Sheets] = []
        self._looks: dict[tuple[str, str], Any] = {}

    def sheet(self, name: str, head: Sequence[str], wide: Iterable[str] = ()) -> Sheets:
        """A new sheet with these columns."""
        self._sheets.append(Sheets(self, name, head, frozenset(wide)))
        return self._sheets[-1]

    def look(self, name: str, number: str = "") -> Any:
        """A format of cells; ``number`` is that of a number or a date."""
        if (name, number) not in self._looks:
            form = _LOOKS[name] | ({"num_format": number} if number else {})
            self._looks[name, number] = self.book.add_format(form)
        return self._looks[name, number]

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        """Close what an error has left open."""
        for sheet in self.book.worksheets():
            if not sheet.row_data_fh.closed:
                sheet.row_data_fh.close()

    def close(self) -> None:
        """Write the file. Raises ``OSError``."""
        from xlsxwriter.exceptions import FileCreateError

        for sheets in self._sheets:
            sheets.finish()
        try:
            self.book.close()
        except FileCreateError as error:
            raise error.args[0] from None


class Sheets:
    """A sheet that goes on in another one where it is full."""

    def __init__(
        self, book: Book, name: str, head: Sequence[str], wide: Collection[str] = ()
    ) -> None:
        self.notes_left = 0  # cells whose note is not there, as there are too many
        self._book, self._name, self._head, self._wide = book, name, head, wide
        self._notes = 0
        self._count = 0
        self._row = 0
        self._sheet = self._new()

    def next_row(self) -> tuple[Sheet, int]:
        """A row that nothing stands in, counted from 0."""
        if self._row == _ROWS - 1:
            self.finish()
            self._sheet = self._new()
        self._row += 1
        return self._sheet, self._row

    def finish(self) -> None:
        """Have all rows in the filter; two columns need none."""
        if len(self._head) > 2:
            self._sheet.sheet.autofilter(0, 0, self._row, len(self._head) - 1)

    def takes_note(self) -> bool:
        """Whether there is room for one more note."""
        taken = self._notes < _NOTES
        self._notes += taken
        self.notes_left += not taken
        return taken

    def _new(self) -> Sheet:
        self._count += 1
        self._row = 0
        name = self._name if self._count == 1 else f"{self._name} {self._count}"
        sheet = Sheet(self, self._book, name)
        for place, title in enumerate(self._head):
            width = 44 if title in self._wide else 14
            sheet.sheet.set_column(place, place, width)
            sheet.write(0, place, title, look="head")
        sheet.sheet.freeze_panes(1, 1)
        sheet.sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        return sheet


class Sheet:
    """One sheet."""

    def __init__(self, kin: Sheets, book: Book, name: str) -> None:
        self.name = name
        self.sheet: Any = book.book.add_worksheet(name)
        self._kin, self._book = kin, book
        self._links = 0

    def write(
        self,
        row: int,
        column: int,
        value: int | str | datetime.date | None,
        *,
        look: str = "",
        note: str = "",
        link: str | None = None,
    ) -> None:
        """Write a cell as what it is; a text is never a formula. A note or a link for which there
        is no room is left out."""
        if link and len(link) <= _LONGEST_LINK and self._links < _LINKS:
            self._links += 1
            look = look or "link"
            address = link if ":" in link else f"external:{link}"
            self.sheet.write_url(row, column, address, self._book.look(look), str(value))
        if isinstance(value, datetime.date):
            self.sheet.write_datetime(row, column, value, self._book.look(look, _DAY))
        elif isinstance(value, int):
            self.sheet.write_number(row, column, value, self._book.look(look, "0"))
        elif value:
            self.sheet.write_string(row, column, value, self._book.look(look))
        elif look:
            self.sheet.write_blank(row, column, None, self._book.look(look))
        if note and self._kin.takes_note():
            self.sheet.write_comment(
                row, column, note[:_LONGEST_NOTE], {"x_scale": 2.5, "y_scale": 1.5}
            )
