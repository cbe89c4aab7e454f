"""The plan of a run: a file that says with which options what is read, in slices.

A line each, as JSON: the head; for each slice its size in bytes and its inputs, each with its
stamp; at the end how many slices and inputs there are, and the checksum of all lines before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

from ..intake.inputs import Input
from .disk import Stamp, stamp, sync, sync_folder

NAME = "plan.jsonl"
_SCRATCH = "plan"  # its name until it is whole


class DamagedPlanError(ValueError):
    """The plan is not what was written."""


class Plan:
    """The plan in a folder. It is opened once and checked as a whole; slices are then read from the
    same open file. Raises `DamagedPlanError`, and ``FileNotFoundError`` where there is none."""

    def __init__(self, folder: Path) -> None:
        # of each slice: where its line stands in the file, and its size in bytes
        self.slices: list[tuple[int, int]] = []
        self.inputs = 0
        self._file = (folder / NAME).open("rb")
        try:
            self.head = self._checked()
        except (ValueError, TypeError):
            self.close()
            raise DamagedPlanError from None

    def _checked(self) -> dict[str, Any]:
        """The head, once all lines are read and are those that were written."""
        place, checksum = 0, sha256()
        head: dict[str, Any] = {}
        for line, after in pairwise(chain(self._file, (b"",))):
            found = json.loads(line)
            if not after and found == _end(len(self.slices), self.inputs, checksum.hexdigest()):
                return head
            if place == 0:
                head = found
            else:
                size, inputs = found
                self.slices.append((place, size))
                self.inputs += len(inputs)
            checksum.update(line)
            place += len(line)
        raise DamagedPlanError

    def inputs_of(self, number: int) -> list[tuple[Input, Stamp]]:
        """The inputs of a slice, with their stamps when the plan was made."""
        self._file.seek(self.slices[number][0])
        return [(Input(*given), then) for given, then in json.loads(self._file.readline())[1]]

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def write_plan(
    folder: Path, head: dict[str, Any], slices: Iterable[tuple[int, list[Input]]], *, lasting: bool
) -> None:
    """Make the plan. It gets its name when it is whole, and on disk where it is to last."""
    checksum, count, inputs = sha256(), 0, 0
    with (folder / _SCRATCH).open("wb") as file:

        def write(line: object) -> None:
            data = json.dumps(line).encode() + b"\n"
            checksum.update(data)
            file.write(data)

        write(head)
        for size, taken in slices:
            write([size, [(given, stamp(given)) for given in taken]])
            count += 1
            inputs += len(taken)
        write(_end(count, inputs, checksum.hexdigest()))
        if lasting:
            sync(file)
    (folder / _SCRATCH).replace(folder / NAME)
    if lasting:
        sync_folder(folder)


def _end(slices: int, inputs: int, checksum: str) -> dict[str, object]:
    return {"slices": slices, "inputs": inputs, "sha256": checksum}
