"""What an archive is made of: files of every kind, or tables of records as the command writes
them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from ..families import FAMILIES
from ..families.family import Family
from ..many.found import ORIGIN, Found, Lost
from ..many.sources import Reading, read
from ..record.earlier import has
from ..record.notice import FIELDS
from ..schema import SCHEMA_VERSION, VERSION_KEY, read_json_line
from .copies import Origin, Record

_FIRST = 1 << 16  # bytes of a file in which a record begins, or it is no table
_AT_ONCE = 1000  # rows
_SPREADSHEETS = (".csv", ".xlsx")


class Records(Iterator[Found | Record]):
    """Records one after another; ``failures`` and ``passed_over`` as of `notice_parser.Reading`,
    whole once the last one has been given."""

    def __init__(self, paths: Sequence[str], options: dict[str, Any]) -> None:
        self.failures: list[Lost] = []
        self.passed_over: list[Lost] = []
        self._left = chain.from_iterable(self._of(path, options) for path in paths)

    def __next__(self) -> Found | Record:
        return next(self._left)

    def _of(self, path: str, options: dict[str, Any]) -> Iterator[Found | Record]:
        if (rows := _table(Path(path))) is not None:
            for row in rows:
                if isinstance(row, Lost):
                    self.failures.append(row)
                else:
                    yield row
            return
        reading = read(path, **options)
        try:
            yield from _quiet(reading)
        finally:
            self.failures += reading.failures
            self.passed_over += reading.passed_over


def records_in(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    several: bool = False,
    families: Sequence[Family] = FAMILIES,
    text_column: str = "text",
    jobs: int = 1,
    no_limits: bool = False,
) -> Records:
    """The records of files and tables.

    A path is what `notice_parser.read` takes, and is parsed with the same options; or a table of
    records (.jsonl, .parquet, .arrow) that ``notice-parser parse`` wrote with all fields. What
    can't be read is in ``failures`` of what is returned.

    On the way raises what `notice_parser.read` raises, ``ValueError`` for a table without some
    fields or of a version that is not read, ``ImportError`` where pyarrow is missing.
    """
    many = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    options = {
        "several": several, "families": families, "text_column": text_column, "jobs": jobs,
        "no_limits": no_limits,
    }  # fmt: skip
    return Records([os.fspath(path) for path in many], options)


def _quiet(reading: Reading) -> Iterator[Found]:
    """What is read, without the warning: the failures are told."""
    import warnings

    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = next(reading, None)
        if found is None:
            return
        yield found


# Tables of records
# --------------------------------------------------------------------------------------------


def _table(path: Path) -> Iterator[Record | Lost] | None:
    """The rows of a table of records; None for what is none."""
    ending = path.suffix.lower()
    if not path.is_file():
        return None
    if ending == ".jsonl":
        return _lines(path) if _is_of_records(path) else None
    if ending in (".parquet", ".arrow"):
        return _rows(path, ending)
    if ending in _SPREADSHEETS:
        raise ValueError(f"{path}: a {ending} has no whole records; give a .jsonl or .parquet file")
    return None


def _is_of_records(path: Path) -> bool:
    """Whether JSON lines have records and not texts: inside a string the key's quotation marks
    would be escaped."""
    with path.open("rb") as file:
        return f'"{VERSION_KEY}"'.encode() in file.read(_FIRST)


def _lines(path: Path) -> Iterator[Record | Lost]:
    checked = False
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                row = None
            if not isinstance(row, dict):
                yield Lost(f"{path}: record {number}", "it is no JSON object")
                continue
            origin = {name: row.pop(name, None) for name in ORIGIN}
            row.pop("text", None)
            if not checked:
                _check_fields(path, row)
                checked = True
            try:
                yield Record(_origin(origin), read_json_line(json.dumps(row)))
            except (ValueError, RecursionError) as error:
                yield Lost(f"{path}: record {number}", _first_line(error))


def _rows(path: Path, ending: str) -> Iterator[Record | Lost] | None:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise ImportError(
            "a Parquet or Arrow file needs pyarrow: pip install 'notice-parser[archive]'"
        ) from error
    try:
        if ending == ".parquet":
            table: Any = parquet.ParquetFile(path)
            names = table.schema_arrow.names
            batches: Iterator[Any] = table.iter_batches(_AT_ONCE)
        else:
            table = pa.ipc.open_file(pa.memory_map(str(path)))
            names = table.schema.names
            batches = (table.get_batch(i) for i in range(table.num_record_batches))
    except (pa.ArrowException, OSError):
        return None  # the reader of files says what is wrong with it
    if VERSION_KEY not in names:
        return None
    return _of_batches(path, batches)


def _of_batches(path: Path, batches: Iterator[Any]) -> Iterator[Record | Lost]:
    import pyarrow as pa

    from ..table import from_arrow

    number = 0
    try:
        for batch in batches:
            names = [name for name in ORIGIN if name in batch.schema.names]
            origins = batch.select(names).to_pylist() if names else [{}] * batch.num_rows
            for origin, notice in zip(origins, from_arrow(batch), strict=True):
                number += 1
                if notice is None:
                    yield Lost(f"{path}: record {number}", "it is a row of nulls")
                else:
                    yield Record(_origin(origin), notice)
    except (pa.ArrowException, OSError) as error:
        yield Lost(f"{path}: record {number + 1}", f"the rest is broken: {_first_line(error)}")
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _check_fields(path: Path, record: dict[str, Any]) -> None:
    """``ValueError`` where a field is not there that records of its version have."""
    version = str(record.get(VERSION_KEY, SCHEMA_VERSION))
    try:
        lost = [
            name
            for name, each in FIELDS.items()
            if name not in record and has(version, each.field.since)
        ]
    except ValueError:
        return  # no version at all: whoever reads the record says so
    if lost:
        raise ValueError(f"{path}: no field {', '.join(lost)}; write the table without --fields")


def _origin(row: dict[str, Any]) -> Origin:
    path, *others = (row.get(name) for name in ORIGIN)
    return (str(path or ""), *others)  # type: ignore[return-value]  # as many as `ORIGIN` has


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
