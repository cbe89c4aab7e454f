"""What is written so that it outlives a crash of the machine, and inputs as they were."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO

from ..intake.inputs import STDIN, Input

# size in bytes and time of the last change in nanoseconds; None where nothing is to be seen
Stamp = list[int] | None


def sync(file: IO[bytes]) -> None:
    """Have all of an open file on disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk, where the system can open folders."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network drives do without
            raise
    finally:
        os.close(opened)


def stamp(given: Input) -> Stamp:
    """By what a changed input is known; of a member that of its zip file. Standard input has none:
    it is kept with the run."""
    if given.path == STDIN:
        return None
    try:
        found = os.stat(given.path)
    except (OSError, ValueError):
        return None
    return [found.st_size, found.st_mtime_ns]


def changed(before: Stamp, now: Stamp) -> bool:
    """Whether there is something new to read. What is gone could not be read again."""
    return now is not None and now != before
