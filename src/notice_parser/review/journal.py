"""The decisions of a gold folder in their order, on disk before they count: what was known before
each and after it, so that one that was interrupted is carried out, and the last can be undone."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from .case import Draft, Status

Key = tuple[str, int]


class Known(NamedTuple):
    """What is known of one notice: its record as it stands in the gold file, None where there is
    none, and what no gold record says."""

    record: Mapping[str, Any] | None = None
    status: Status | None = None
    left: tuple[str, ...] = ()
    proposed: Mapping[str, Any] = {}


class Entry(NamedTuple):
    """One decision. ``undoes`` is the number of the one that it takes back."""

    number: int
    name: str
    at: int
    do: str
    before: Known
    after: Known
    undoes: int | None = None

    @property
    def key(self) -> Key:
        """The notice that it is on."""
        return self.name, self.at


class Journal:
    """The file of the decisions; a last line that was cut off is dropped.

    Raises ``OSError``, and ``ValueError`` where a line before the last is no entry.
    """

    def __init__(self, path: Path) -> None:
        self.entries: list[Entry] = []
        self._path = path
        data = path.read_bytes() if path.exists() else b""
        whole = data[: data.rfind(b"\n") + 1]
        for number, line in enumerate(whole.splitlines(), 1):
            try:
                self.entries.append(_entry(json.loads(line)))
            except (ValueError, TypeError, KeyError) as error:
                raise ValueError(
                    f"{path}, line {number}: this is no decision; put the line right, or move the "
                    "file away: records stay, and only what was skipped is forgotten"
                ) from error
        self._lengths = [len(line) for line in whole.splitlines(keepends=True)]

    def add(self, entry: Entry) -> None:
        """Write a decision and have it on disk. Raises ``OSError``; then it is not there."""
        line = (
            json.dumps(
                entry._asdict()
                | {"before": entry.before._asdict()}
                | {"after": entry.after._asdict()}
            )
            + "\n"
        )
        with self._path.open("r+b" if self._path.exists() else "w+b") as file:
            file.truncate(sum(self._lengths))  # without what an interrupted one has left
            file.seek(0, os.SEEK_END)
            file.write(line.encode())
            file.flush()
            os.fsync(file.fileno())
        self._lengths.append(len(line))
        self.entries.append(entry)

    def drop(self) -> None:
        """Take back the last decision, which could not be carried out: the next one is written in
        its place."""
        self.entries.pop()
        self._lengths.pop()
        with suppress(OSError):
            os.truncate(self._path, sum(self._lengths))

    @property
    def number(self) -> int:
        """That of the next decision."""
        return self.entries[-1].number + 1 if self.entries else 1

    def last(self) -> Entry | None:
        """The last decision that has not been undone."""
        undone = {entry.undoes for entry in self.entries}
        kept = (entry for entry in reversed(self.entries) if entry.undoes is None)
        return next((entry for entry in kept if entry.number not in undone), None)

    def known(self) -> dict[Key, Known]:
        """What was last known of each notice."""
        return {entry.key: entry.after for entry in self.entries}


def known_of(draft: Draft, record: Mapping[str, Any] | None) -> Known:
    """A draft as the journal keeps it, beside its record."""
    return Known(record, draft.status, tuple(sorted(draft.left)), dict(draft.proposed))


def _entry(given: dict[str, Any]) -> Entry:
    before, after = (_known(given[side]) for side in ("before", "after"))
    return Entry(**given | {"before": before, "after": after})


def _known(given: dict[str, Any]) -> Known:
    return Known(**given | {"left": tuple(given["left"])})
