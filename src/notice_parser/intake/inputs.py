"""Paths to inputs: one walk for the command and for `read`.

An input is a file, a member of an archive, or standard input. Whatever is wrong with one is found
out when it is read (`reading`), as an exception with a message for the user: here it only has to
come up, and never ends the walk. Nor is it asked here what a file is, but for archives: each file
comes up, and reading tells which are passed over.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Collection, Iterable, Iterator
from typing import Literal, NamedTuple

from ..output.harmless import printable
from .archives import Archive, archive_kind, is_folder, size_of
from .files import is_want_of_files
from .limits import LIMITS, Limits
from .walk import Step, matching, walk

STDIN = "-"
# How an input came up: given by its path, found below one that was given, found and hidden.
How = Literal["given", "found", "hidden"]
Place = tuple[int, int]  # device and number of a file or folder


class Input(NamedTuple):
    """A file, or a member of an archive: its name, which no other one has there, and its place
    among the entries."""

    path: str
    member: str | None = None
    entry: int | None = None
    how: How = "given"

    @property
    def name(self) -> str:
        """What the file itself is called."""
        return self.path if self.member is None else self.member

    def __str__(self) -> str:
        """The name to show, without what a terminal or a UTF-8 file can't take."""
        return printable(self.path if self.member is None else f"{self.path}: {self.member}")


def inputs_of(
    paths: Iterable[str], limits: Limits = LIMITS, leave_out: Collection[Place] = ()
) -> Iterator[tuple[Input, int]]:
    """Every input of the given paths with its size in bytes, as far as it can be told; folders with
    all that is below them, but for what is at the places to ``leave_out``.

    Whatever could not be entered on the way is an input too. Raises ``OSError`` where too many
    files are open.
    """
    for path in paths:
        try:
            yield from _inputs_of(path, limits, leave_out)
        except Exception as error:  # what it is, reading tells
            if is_want_of_files(error):
                raise
            yield Input(path), 0


def place_of(path: str | os.PathLike[str]) -> list[Place]:
    """Where a file is, whatever path leads to it; nothing where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return []
    return [(found.st_dev, found.st_ino)]


def _inputs_of(
    path: str, limits: Limits, leave_out: Collection[Place]
) -> Iterator[tuple[Input, int]]:
    if path == STDIN or os.path.lexists(path) or not glob.has_magic(path):
        yield from _inputs_at(path, limits, leave_out)
        return
    seen: set[tuple[str, str | None]] = set()  # a folder matches, and what is in it too
    for step in matching(path) or [Step(path, "entry")]:
        at = step.path
        refused = step.kind == "refused"
        for given in [(Input(at), 0)] if refused else _inputs_at(at, limits, leave_out):
            if given[0][:2] not in seen:
                seen.add(given[0][:2])
                yield given


def _inputs_at(
    path: str, limits: Limits, leave_out: Collection[Place]
) -> Iterator[tuple[Input, int]]:
    if path == STDIN or not os.path.isdir(path):
        yield from _inputs_in(path, "given", limits)
        return
    left: str | None = None  # the folder to leave out that the walk is in
    for step in walk(path):
        if left is not None and step.path.startswith(left):
            continue
        if leave_out and any(place in leave_out for place in place_of(step.path)):
            left = os.path.join(step.path, "") if step.kind == "folder" else left
        elif step.kind == "refused":
            yield Input(step.path, how="found"), 0
        elif step.kind == "entry":
            yield from _inputs_in(step.path, _how(step.path[len(path) :]), limits)


def _how(path: str) -> How:
    """How a file below a given folder came up."""
    parts = path.split(os.sep)
    is_hidden = any(part.startswith(".") for part in parts)
    # ".partial": what a run that was interrupted has left
    return "hidden" if is_hidden or any(part.endswith(".partial") for part in parts) else "found"


def _inputs_in(path: str, how: How, limits: Limits) -> Iterator[tuple[Input, int]]:
    if path != STDIN:
        try:
            archive = Archive(path, limits) if archive_kind(path) else None
        except Exception as error:  # its modules raise many kinds; reading raises the same again
            if is_want_of_files(error):
                raise
            archive = None
        if archive is not None:
            archive.close()
        # one without files is named itself: its reading says what is wrong
        if archive is not None and not all(is_folder(info) for _, info in archive.members):
            for entry, (name, info) in enumerate(archive.members):
                if not is_folder(info):
                    below: How = (
                        "hidden" if _how(name.replace("/", os.sep)) == "hidden" else "found"
                    )
                    yield Input(path, name, entry, below), size_of(info)
            return
    yield Input(path, how=how), _size(path)


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0
