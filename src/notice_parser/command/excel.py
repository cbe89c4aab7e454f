"""A workbook for Excel: notices, their doubts, figures. Needs XlsxWriter (extra: excel).

A part is JSON lines, one for each notice. They are written to the workbook row by row, and what it
holds meanwhile is bounded: rows wait on disk, links and notes are no more than Excel can do with.
"""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, NamedTuple

from ..many.found import ORIGIN, Found
from ..output.flat import CELLS, flat_row
from ..output.markup import gravest_first, shortened, visible
from ..output.tally import Tally, facts
from ..record.diagnostics import serious
from ..schema import VERSION_KEY
from ..words import ENGLISH, Words
from .cells import FIRST_DAY, MOST, fitting, is_cut
from .counted import tally_of
from .links import link_to
from .rows import TEXT
from .sheets import Book

_DAYS = {column.name for _, column in CELLS if column.type == "date32"}
_FIELDS = {column.name: field for field, column in CELLS}
_DOUBTS = ("row", *ORIGIN, "severity", "code", "field", "message", "text")
_EXCERPT = 200  # characters of the text at a doubt's place
_EXACT = 10**15  # a whole number that Excel keeps as it is


class _Doubt(NamedTuple):
    severity: str
    code: str
    field: str | None
    message: str
    text: str | None

    def note(self, words: Words) -> str:
        """What stands at its cell."""
        return f"{words(self.severity)}: {self.said(words)} [{self.code}]"

    def said(self, words: Words) -> str:
        """The message."""
        return words.of_diagnostic(self.code, self.message)

    def cells(self, words: Words) -> tuple[str | None, ...]:
        """Its row on the sheet of doubts."""
        field = self.field and words(self.field)
        return words(self.severity), self.code, field, self.said(words), self.text


def excel_columns() -> Sequence[str]:
    """Those of the flat view. ``ImportError`` where XlsxWriter is not installed."""
    try:
        import xlsxwriter  # noqa: F401 - told now and not when all is parsed
    except ImportError:
        raise ImportError("needs XlsxWriter: pip install 'notice-parser[excel]'") from None
    return [column.name for _, column in CELLS]


def write_excel_part(rows: Iterable[Found], columns: Sequence[str], out: IO[bytes]) -> None:
    """A line of JSON for each row: its file, its cells by name, its doubts, what is counted."""
    for row in rows:
        names = (*ORIGIN, VERSION_KEY, *_FIELDS)
        cells = dict(zip(names, (*row.origin, *flat_row(row.notice)), strict=True))
        line = (
            row.path,
            {name: cells[name] for name in (*ORIGIN, VERSION_KEY)}
            | {name: row.text if name == TEXT else cells[name] for name in columns},
            _doubts(row),
            facts(row.notice),
        )
        out.write(json.dumps(line, default=str).encode() + b"\n")


def _doubts(row: Found) -> list[_Doubt]:
    return [
        _Doubt(
            remark.severity,
            remark.code,
            remark.field,
            remark.message,
            shortened(row.text[slice(*remark.span)][: 2 * _EXCERPT], _EXCERPT)
            if remark.span
            else None,
        )
        for remark in gravest_first(serious(row.notice.diagnostics))
    ]


def write_workbook(
    parts: Iterable[Path], columns: Sequence[str], out: IO[bytes], beside: Path, *, words: Words
) -> None:
    """The workbook from its parts. Raises ``OSError``."""
    parts = list(parts)
    tally = tally_of(parts)
    head = (*ORIGIN, VERSION_KEY, *columns)
    with (
        TemporaryDirectory(prefix="notice-parser-", ignore_cleanup_errors=True) as scratch,
        Book(out, scratch) as book,
    ):
        notices = book.sheet(words("Notices"), list(map(words, head)), map(words, _wide(head)))
        wide = map(words, ("path", "message", "text"))
        doubts = book.sheet(words("Doubts"), list(map(words, _DOUBTS)), wide)
        for path, cells, found, counted in _lines(parts):
            tally.add(counted)
            sheet, row = notices.next_row()
            link = link_to(path, beside)
            by_column = _by_column(found, head)
            for place, name in enumerate(head):
                value = _typed(cells[name], words, is_day=name in _DAYS)
                remarks = by_column.get(name, [])
                notes = [remark.note(words) for remark in remarks]
                if isinstance(value, str) and is_cut(value, words):
                    told = "cut at {count} characters: more does not fit into a cell"
                    notes.append(words(told, count=MOST))
                sheet.write(
                    row,
                    place,
                    value,
                    look=remarks[0].severity if remarks else "",
                    note="\n".join(notes),
                    link=link if name == "path" else None,
                )
            for remark in found:
                below, there = doubts.next_row()
                origin = (row + 1, *(cells[name] for name in ORIGIN))
                for place, value in enumerate((*origin, *remark.cells(words))):
                    typed = _typed(value, words)
                    to_row = f"internal:'{sheet.name}'!A{row + 1}" if place == 0 else None
                    below.write(there, place, typed, link=to_row)
        _figures(book, tally, words, notes_left=notices.notes_left)
        book.close()


def _lines(parts: Sequence[Path]) -> Iterator[tuple[str, Mapping[str, Any], list[_Doubt], Any]]:
    for part in parts:
        with part.open("rb") as file:
            for line in file:
                path, cells, doubts, counted = json.loads(line)
                yield path, cells, [_Doubt(*each) for each in doubts], counted


def _by_column(doubts: Iterable[_Doubt], head: Sequence[str]) -> dict[str, list[_Doubt]]:
    """Each doubt at the first column of its field; where there is none, at the row's beginning."""
    found: dict[str, list[_Doubt]] = {}
    for doubt in doubts:
        own = (name for name in head if doubt.field and _FIELDS.get(name) == doubt.field)
        found.setdefault(next(own, head[0]), []).append(doubt)
    return found


def _typed(
    value: Any, words: Words = ENGLISH, *, is_day: bool = False
) -> int | str | datetime.date | None:
    """A value of JSON as a cell has it; what Excel can't hold as such is a text."""
    if value is None:
        return None
    if is_day:
        day = datetime.date.fromisoformat(value)
        return day if day >= FIRST_DAY else str(value)
    if isinstance(value, int):
        return value if abs(value) < _EXACT else str(value)
    return fitting(visible(str(value)), words)


def _wide(head: Sequence[str]) -> list[str]:
    """Columns of what is written for reading."""
    from ..record.notice import FIELDS

    prose = {name for name in head if name in _FIELDS and FIELDS[_FIELDS[name]].field.prose}
    return ["path", *(name for name in head if name in prose or name == TEXT)]


def _figures(book: Book, tally: Tally, words: Words, *, notes_left: int) -> None:
    heads = [words("figure"), words("value")]
    sheet = book.sheet(words("Figures"), heads, wide=heads[:1])
    groups: list[tuple[str, list[tuple[str, int | str]]]] = [
        (
            "",
            [
                (words(name), value if isinstance(value, int) else words.day(value))
                for name, value in tally.figures()
            ],
        ),
        (
            "Diagnostics, with the notices that have them",
            [(words.code(code), count) for code, count in tally.codes.most_common()],
        ),
        ("Families", _largest(tally.families)),
        ("Layouts", list(tally.layouts.most_common())),
        ("Sections", _largest(tally.sections)),
        ("Years", [(str(year), count) for year, (count, _) in sorted(tally.years.items())]),
        (
            "Could not be read",
            [(words.place(name), words.of(reason)) for name, reason in tally.failures],
        ),
        (
            "Passed over",
            [(words.place(name), words.of(kind)) for kind, name in tally.passed_over],
        ),
    ]
    if notes_left:
        told = "Doubtful cells without a note, as there are too many"
        groups[0][1].append((words(told), notes_left))
    for title, figures in groups:
        if not figures:
            continue
        if title:
            sheet.next_row()
            below, row = sheet.next_row()
            below.write(row, 0, words(title), look="head")
        for name, value in figures:
            below, row = sheet.next_row()
            below.write(row, 0, fitting(visible(name), words))
            below.write(row, 1, fitting(visible(value), words) if isinstance(value, str) else value)


def _largest(counts: Mapping[str, tuple[int, int]]) -> list[tuple[str, int | str]]:
    totals = Counter({name: count for name, (count, _) in sorted(counts.items())})
    return list(totals.most_common())
