"""LibreOffice for tests: what it reads in a file, cell by cell with its type. No window, an empty
profile."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

SOFFICE = shutil.which("soffice")
_NAMES = {
    short: f"{{urn:oasis:names:tc:opendocument:xmlns:{short}:1.0}}"
    for short in ("office", "table", "text")
}
_MOST = 10_000  # repeated cells; rows and columns to the end of a sheet are repeated too

Cell = str | float | datetime.date | None


def read(path: Path, *filters: str) -> dict[str, list[list[Cell]]]:
    """Rows of cells of each sheet, without empty ends; no cell is a formula. ``filters`` say how a
    CSV file is read."""
    assert SOFFICE, "needs LibreOffice: apt-get install libreoffice-calc"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        command = [
            SOFFICE,
            f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
            "--headless",
            *filters,
            "--convert-to",
            "fods",
            "--outdir",
            folder,
            str(path),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=170)
        root = ElementTree.parse(Path(folder, f"{path.stem}.fods")).getroot()
    return {
        str(sheet.get(_name("table:name"))): [
            row for row in _rows(sheet) if any(cell is not None for cell in row)
        ]
        for sheet in root.iter(_name("table:table"))
    }


def _name(short: str) -> str:
    space, name = short.split(":")
    return _NAMES[space] + name


def _rows(sheet: Element) -> Iterator[list[Cell]]:
    for row in sheet.iter(_name("table:table-row")):
        cells: list[Cell] = []
        for cell in row.iterfind(_name("table:table-cell")):
            count = int(cell.get(_name("table:number-columns-repeated"), "1"))
            cells += [_value(cell)] * (count if count < _MOST else 0)
        while cells and cells[-1] is None:
            cells.pop()
        yield cells


def _value(cell: Element) -> Cell:
    assert cell.get(_name("table:formula")) is None, "a formula"
    kind = cell.get(_name("office:value-type"))
    if kind == "date":
        return datetime.date.fromisoformat(cell.attrib[_name("office:date-value")][:10])
    if kind == "float":
        return float(cell.attrib[_name("office:value")])
    if kind is None:
        return None
    assert kind == "string", kind
    return "\n".join(_text(line) for line in cell.iterfind(_name("text:p")))


def _text(node: Element) -> str:
    """The text of a paragraph; runs of blanks and tabs are elements."""
    pieces = [node.text or ""]
    for child in node:
        if child.tag == _name("text:s"):
            pieces.append(" " * int(child.get(_name("text:c"), "1")))
        elif child.tag == _name("text:tab"):
            pieces.append("\t")
        elif child.tag == _name("text:line-break"):
            pieces.append("\n")
        else:
            pieces.append(_text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)
