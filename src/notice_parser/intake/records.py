"""Files of many records to the text of each: mailboxes, JSON lines, Parquet. What is wrong with one
record is an `Unread`, and the next one is read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

from .decode import decode
from .elements import SURROGATE
from .sniffing import FROM_LINE, NoColumnError

_SEPARATOR = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))" + FROM_LINE)
_QUOTED = re.compile(rb"(?m)^>(?=>{0,99}From )")
_AT_ONCE = 100  # rows of a Parquet file


class Record(NamedTuple):
    """A record's place in its file, from 1, and its text, or what is wrong with it."""

    number: int
    text: str
    wrong: str = ""


def messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The mails of a mailbox, each with its number."""
    starts = list(_SEPARATOR.finditer(data))
    ends = [match.start() for match in starts[1:]] + [len(data)]
    for number, (match, end) in enumerate(zip(starts, ends, strict=True), 1):
        yield number, _QUOTED.sub(b"", data[match.end() : end])


def lines(data: bytes, column: str) -> Iterator[Record]:
    """The texts of JSON lines; a record's number is that of its line. Raises `NoColumnError` where
    the first one has no such column."""
    known = False
    for number, line in enumerate(decode(data).split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            yield Record(number, "", "it is no JSON")
            continue
        if not isinstance(found, dict) or column not in found:
            if not known:
                keys = list(found) if isinstance(found, dict) else []
                raise _without(column, keys, "JSON lines")
            yield Record(number, "", f"it has no column {column!r}")
            continue
        known = True
        yield _of(number, found[column], column)


def rows(data: bytes, column: str, most: int) -> Iterator[Record]:
    """The texts of a Parquet file; a record's number is that of its row. A text is held once,
    however many rows have it. Raises ``ValueError`` for one that is broken, or where a group of
    rows unpacks to more than ``most`` bytes; `NoColumnError` where there is no such column;
    ``ImportError`` where pyarrow is not installed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise ImportError(
            "a Parquet file needs pyarrow: pip install 'notice-parser[table]'"
        ) from error
    try:
        names = parquet.read_schema(BytesIO(data)).names
        if column not in names:
            raise _without(column, names, "Parquet")
        file: Any = parquet.ParquetFile(BytesIO(data), read_dictionary=[column])
        kind = file.schema_arrow.field(column).type
        _check_groups(file, column, most)
        if pa.types.is_dictionary(kind):
            kind = kind.value_type
        if not _is_string(pa, kind):
            raise ValueError(f"its column {column!r} holds no texts but {kind}")
        number = 0
        for batch in file.iter_batches(_AT_ONCE, columns=[column]):
            for value in batch.column(0):
                number += 1
                yield _of(number, _value_of(value), column)
    except (pa.ArrowException, OSError, RuntimeError) as error:
        raise ValueError("the Parquet file is broken") from error


def _value_of(scalar: Any) -> object:
    """What a row holds; its bytes where they are no UTF-8, as Parquet's texts should be."""
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        return getattr(scalar, "value", scalar).as_buffer().to_pybytes()


def _check_groups(file: Any, column: str, most: int) -> None:
    meta = file.metadata
    for i in range(meta.num_row_groups):
        group = meta.row_group(i)
        if group.total_byte_size <= most:
            continue  # to ask for a column of a broken file can end the process, in Arrow's C++
        for j in range(group.num_columns):
            chunk = group.column(j)
            if chunk.path_in_schema == column and chunk.total_uncompressed_size > most:
                raise TooLargeError(chunk.total_uncompressed_size)


class TooLargeError(ValueError):
    """A group of rows unpacks to more than may be."""

    def __init__(self, size: int) -> None:
        self.size = size
        super().__init__(f"{size:,} bytes of text in one group of rows")


def _is_string(pa: Any, kind: Any) -> bool:
    types = pa.types
    return any(
        is_it(kind)
        for is_it in (
            types.is_string,
            types.is_large_string,
            types.is_binary,
            types.is_large_binary,
            types.is_string_view,
            types.is_binary_view,
        )
    )


def _of(number: int, value: object, column: str) -> Record:
    if isinstance(value, bytes):
        value = decode(value)
    if isinstance(value, str):
        return Record(number, SURROGATE.sub("\ufffd", value))  # "\ud800" is JSON, and no text
    found = "empty" if value is None else f"no text but {type(value).__name__}"
    return Record(number, "", f"its column {column!r} is {found}")


def _without(column: str, names: list[str], what: str) -> NoColumnError:
    shown = ", ".join(map(str, names[:20])) or "none"
    return NoColumnError(
        f"{what} without a column {column!r} (--text-column names another)",
        f"there is no column {column!r} among {shown}; --text-column names another",
    )
