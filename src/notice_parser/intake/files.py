"""Files to read from, and nothing else that has a name: a pipe would wait for whoever writes into
it, a device may have no end."""

from __future__ import annotations

import errno
import os
import stat
from gzip import GzipFile
from typing import IO

from .sniffing import OtherKindError

FIRST = 65_536  # bytes; most files have fewer, and to ask for more costs more than to read them
_AT_ONCE = 1 << 20
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # for a pipe that took the name a moment ago
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_OTHERS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def opened(path: str | os.PathLike[str]) -> IO[bytes]:
    """A regular file, open for reading; links are followed. Raises ``OSError``, such as
    ``IsADirectoryError``, and ``ValueError`` for all else that is no file."""
    _refuse_others(os.stat(path).st_mode)
    handle = os.open(path, _FLAGS)
    try:
        _refuse_others(os.fstat(handle).st_mode)  # another one may have taken the name since
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def _refuse_others(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    for is_it, what in _OTHERS:
        if is_it(mode):
            raise OtherKindError(what, f"it is {what}, not a file")


def is_want_of_files(error: BaseException) -> bool:
    """Whether too many files are open: wrong with the process, not with what it could not open."""
    return isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """All of a regular file. Raises what `opened` raises."""
    with opened(path) as file:
        return file.read()


def read_up_to(file: IO[bytes] | GzipFile, most: int) -> bytes | None:
    """All that is left of a file; None where that is more than so many bytes."""
    piece = file.read(FIRST)
    if len(piece) < FIRST:
        return piece if len(piece) <= most else None
    pieces = [piece]
    total = len(piece)
    while total <= most and (piece := file.read(_AT_ONCE)):
        pieces.append(piece)
        total += len(piece)
    return b"".join(pieces) if total <= most else None
