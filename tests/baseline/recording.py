"""What the library makes of a text: every value by name, and a short hash of each.

A column is a way to read and a field: "parse.title", "parse_all.body.role",
"iter_notices.blocks.start". Parts and lists of parts are taken apart, so that a comparison can name
what differs, and so that a part may get a new field without every part being another one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from hashlib import blake2b
from io import StringIO
from pathlib import Path
from typing import Any

Record = dict[str, Any]

WORDING = "diagnostics.message"  # may change at any time
SHORT = 2_000  # characters of a notice, so that longer ones are cut off


def use(folder: str | None) -> None:
    """Read with the library in this folder (None: the installed one).

    For the start of a process: a library that was imported before stays, and is refused.
    """
    if folder is not None:
        sys.path.insert(0, folder)
    import notice_parser

    found = Path(notice_parser.__file__).parents[1]
    if folder is not None and found != Path(folder).resolve():
        raise ImportError(f"notice_parser comes from {found}, not from {folder}")


def values(text: str) -> dict[str, Any]:
    """Every column of a text: None, or a list with the value of each notice that was found.

    An exception is a value too; then all other columns of that way to read are missing.
    """
    found: dict[str, Any] = {"text": text}
    for name, read in READERS.items():
        found[f"{name}.error"] = None
        try:
            found |= {f"{name}.{field}": value for field, value in _columns(read(text))}
        except Exception as error:
            found[f"{name}.error"] = f"{type(error).__name__}: {error}"
    return found


def hashes(text: str) -> dict[str, str]:
    """The same with a short hash for each value; "" for None."""
    return {column: hash_of(value) for column, value in values(text).items()}


def hash_of(value: Any) -> str:
    """Six hexadecimal digits that stand for a value; "" for None."""
    if value is None:
        return ""
    return blake2b(json.dumps(value, sort_keys=True).encode(), digest_size=3).hexdigest()


def _columns(records: list[Record]) -> Iterator[tuple[str, Any]]:
    """Records as columns."""
    yield "notices", len(records)
    flat = [dict(_flat(record)) for record in records]
    for name in dict.fromkeys(name for record in flat for name in record):
        column = [record.get(name) for record in flat]
        yield name, None if all(value is None for value in column) else column


def _flat(record: Record, above: str = "") -> Iterator[tuple[str, Any]]:
    """A record's fields with the names of their parts: a part is {} and a list of parts their
    number, and below them stands what is in them."""
    for key, value in record.items():
        name = above + key
        if isinstance(value, dict):
            yield name, {}
            yield from _flat(value, f"{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield name, len(value)
            for part in dict.fromkeys(part for entry in value for part in entry):
                if f"{name}.{part}" != WORDING:
                    yield f"{name}.{part}", [entry.get(part) for entry in value]
        else:
            yield name, value


def _parse(text: str) -> list[Record]:
    from notice_parser import parse

    notice = parse(text)
    return [{**notice.model_dump(mode="json"), "to_text": notice.to_text()}]


def _parse_all(text: str) -> list[Record]:
    from notice_parser import parse_all

    return [
        {**notice.model_dump(mode="json"), "to_text": notice.to_text()}
        for notice in parse_all(text)
    ]


def _iter_notices(text: str) -> list[Record]:
    from notice_parser import iter_notices

    return [
        {**notice.model_dump(mode="json"), "stretch": stretch}
        for stretch, notice in iter_notices([text])
    ]


def _iter_notices_cut_off(text: str) -> list[Record]:
    from notice_parser import iter_notices

    lines = StringIO(text, newline="")  # as a file gives them, with their own ends
    return [
        {**notice.model_dump(mode="json"), "stretch": stretch}
        for stretch, notice in iter_notices(lines, longest=SHORT)
    ]


READERS: dict[str, Callable[[str], list[Record]]] = {
    "parse": _parse,
    "parse_all": _parse_all,
    "iter_notices": _iter_notices,
    "iter_notices(longest)": _iter_notices_cut_off,
}
