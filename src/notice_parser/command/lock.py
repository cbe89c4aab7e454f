"""One run at a time in a folder: a lock that the kernel takes back from a process that ends."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from io import FileIO
from pathlib import Path

from ..many.forks import own

NAME = "lock"
_TRIES = 100  # each fails only where another run has just then ended
# of file systems that have no locks
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)


class TakenError(Exception):
    """Another run has the folder."""


class Lock:
    """The lock of a folder, which is made where there is none: a file in it, so that whoever comes
    to the same folder, by whatever path, comes to the same lock.

    Raises `TakenError` at once where another process has it, ``OSError`` where there can't be such
    a folder. ``missing`` is the reason why there is no lock on this file system, else None.
    """

    def __init__(self, folder: Path) -> None:
        self.missing: str | None = None
        self._folder = folder
        self._path = folder / NAME
        for _ in range(_TRIES):
            folder.mkdir(exist_ok=True)
            try:
                self._file = own(FileIO(self._path, "ab"))
            except FileNotFoundError:  # the run before has removed its folder
                continue
            if self._take():
                return
            self._file.close()
        raise TakenError

    def _take(self) -> bool:
        """Whether the lock is still the folder's once it is held."""
        try:
            _lock(self._file)
        except BlockingIOError:
            self._file.close()
            raise TakenError from None
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                self._file.close()
                raise
            self.missing = error.strerror
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), os.stat(self._path))
        except FileNotFoundError:
            return False

    def clear(self, *kept: str) -> bool:
        """Remove all files in the folder but the lock and those of the given names; whether there
        were any."""
        left = [path for path in self._folder.iterdir() if path.name not in (NAME, *kept)]
        for path in left:
            path.unlink()
        return bool(left)

    def remove(self) -> None:
        """Remove the folder and give it back. A run that comes meanwhile gets a folder of its own,
        or this one, which then stays."""
        with suppress(OSError):
            self.clear()
        if sys.platform == "win32":  # where no open file can be removed
            self.close()
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._folder.rmdir()
        self.close()

    def close(self) -> None:
        """Give the folder back as it is."""
        self._file.close()

    def __enter__(self) -> Lock:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: FileIO) -> None:
        """Raises ``BlockingIOError`` where another process has the lock."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise BlockingIOError from None
else:
    import fcntl

    def _lock(file: FileIO) -> None:
        """Raises ``BlockingIOError`` where another process has the lock."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
