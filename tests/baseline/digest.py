"""A digest: a row for each text, a column for each value, in each cell a short hash. Written as a
file of tabs and lines, and compared with another one."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

FIRST = "parse"  # the way to read whose values the others mostly repeat


class Digest(NamedTuple):
    """``rows`` has the cells of each text by its name, in the order of ``columns``."""

    columns: list[str]
    rows: dict[str, list[str]]


def digest_of(found: Iterable[tuple[str, Mapping[str, str]]]) -> Digest:
    """A digest of names of texts with their hashes by column; a column is there from the first text
    that has it."""
    places: dict[str, int] = {}
    rows: dict[str, list[str]] = {}
    for name, cells in found:
        for column in cells:
            places.setdefault(column, len(places))
        rows[name] = [""] * len(places)
        for column, cell in cells.items():
            rows[name][places[column]] = cell
    for row in rows.values():
        row += [""] * (len(places) - len(row))
    return Digest(list(places), rows)


def write(digest: Digest, path: Path) -> None:
    """Write to a file, compressed where its name ends in ".xz". A cell that repeats `FIRST`'s is
    written as "="."""
    firsts = _firsts(digest.columns)
    lines = ["\t".join(["name", *digest.columns])]
    for name, row in digest.rows.items():
        cells = [
            "=" if cell and first is not None and cell == row[first] else cell
            for cell, first in zip(row, firsts, strict=True)
        ]
        lines.append("\t".join([name, *cells]))
    data = "".join(line + "\n" for line in lines).encode()
    path.write_bytes(lzma.compress(data, preset=9) if path.suffix == ".xz" else data)


def read(path: Path) -> Digest:
    """Read what `write` wrote."""
    data = path.read_bytes()
    head, *lines = (lzma.decompress(data) if path.suffix == ".xz" else data).decode().splitlines()
    label, *columns = head.split("\t")
    if label != "name" or not columns:
        raise ValueError(f"{path} is no digest: its first line has to be name and columns")
    firsts = _firsts(columns)
    rows: dict[str, list[str]] = {}
    for number, line in enumerate(lines, 2):
        name, *row = line.split("\t")
        if len(row) != len(columns):
            raise ValueError(f"{path}, line {number}: {len(row)} cells for {len(columns)} columns")
        rows[name] = [
            row[first] if cell == "=" and first is not None else cell
            for cell, first in zip(row, firsts, strict=True)
        ]
    return Digest(columns, rows)


class Difference(NamedTuple):
    """What differs: names of texts by column; how many columns were compared, and those that only
    the second side has, which were not."""

    texts: dict[str, list[str]]
    columns: int
    new: list[str]


def compare(first: Digest, second: Digest, ignored: Iterable[str] = ()) -> Difference:
    """Both digests cell by cell, without the fields that are ignored (see `is_ignored`).

    They must be of the same texts (``KeyError``). A column that the second has not is empty there:
    whatever the first found in it is lost.
    """
    ignored = tuple(ignored)
    places = {column: i for i, column in enumerate(second.columns)}
    compared = [
        (column, i, places.get(column))
        for i, column in enumerate(first.columns)
        if not is_ignored(column, ignored)
    ]
    texts: dict[str, list[str]] = {column: [] for column, *_ in compared}
    for name, row in first.rows.items():
        other = second.rows[name]
        for column, i, j in compared:
            if row[i] != ("" if j is None else other[j]):
                texts[column].append(name)
    texts = {column: names for column, names in texts.items() if names}
    known = set(first.columns)
    new = [column for column in second.columns if column not in known]
    return Difference(texts, len(compared), new)


def by_field(columns: Iterable[str]) -> dict[str, list[str]]:
    """Columns by their field, whichever way it was read."""
    found: dict[str, list[str]] = {}
    for column in columns:
        found.setdefault(field_of(column), []).append(column)
    return found


def field_of(column: str) -> str:
    """The field of a column: "body.role" of "parse.body.role"."""
    return column.partition(".")[2] or column


def is_ignored(column: str, ignored: Iterable[str]) -> bool:
    """Whether one of these names is the column's, with or without the way to read before it, or
    that of the part that it belongs to: "parse.body.role", "body.role" and "body" are names of
    one."""
    field = field_of(column)
    return any(f"{whole}.".startswith(f"{name}.") for name in ignored for whole in (column, field))


def _firsts(columns: list[str]) -> list[int | None]:
    """For each column the place of the same field as `FIRST` reads it; None for its own."""
    places = {column: i for i, column in enumerate(columns)}
    found: list[int | None] = []
    for column in columns:
        first = places.get(f"{FIRST}.{field_of(column)}")
        found.append(None if first == places[column] else first)
    return found
