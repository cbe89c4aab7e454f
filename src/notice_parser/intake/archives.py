"""Zip and tar files: their members by their entries, since a name may stand there twice."""

from __future__ import annotations

import os
import tarfile
import zipfile
from contextlib import ExitStack
from gzip import GzipFile
from io import RawIOBase
from typing import IO, Any

from .files import opened
from .limits import Limits, refuse
from .names import Names
from .sniffing import GZIP, SAMPLE, TAR, ZIP, Kind, OtherKindError, kind_of

Entry = zipfile.ZipInfo | tarfile.TarInfo
_HEAD = 1024  # bytes that tell a tar file

# Members that say what else a zip file is.
_OTHERS = (
    ("word/", "a Word document"),
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("mimetype", "an OpenDocument file or e-book"),
    ("META-INF/MANIFEST.MF", "a Java program"),
)


def archive_kind(path: str) -> Kind | None:
    """Which archive a file is, by its bytes: a zip or a tar file, also one that is packed; None for
    any other. Raises what `files.opened` raises."""
    with opened(path) as file:
        head = file.read(_HEAD)
        kind = kind_of(head, "")
        if kind == ZIP:
            return ZIP
        if kind == TAR:
            return TAR
        if kind == GZIP:
            file.seek(0)
            try:
                with GzipFile(fileobj=file) as packed:
                    return TAR if kind_of(packed.read(_HEAD), "") == TAR else None
            except (OSError, EOFError, ValueError):
                return None
            except Exception:  # zlib's own
                return None
    return None


def zip_kind(archive: zipfile.ZipFile) -> str:
    """What a zip file is besides: "" for one that is only that."""
    names = archive.namelist()
    for start, words in _OTHERS:
        if any(name == start or (start[-1] == "/" and name.startswith(start)) for name in names):
            return words
    return ""


class Archive:
    """A zip or tar file that stays open from one member to the next. Raises ``OSError``,
    ``ValueError`` for what is no file or unpacks to too much, `OtherKindError` for another kind of
    zip file, and what zipfile and tarfile raise."""

    def __init__(self, path: str, limits: Limits) -> None:
        with ExitStack() as stack:
            self._file = stack.enter_context(opened(path))
            kind = kind_of(self._file.read(SAMPLE), "")
            self._file.seek(0)
            self._zip: zipfile.ZipFile | None = None
            if kind == ZIP:
                self._zip = stack.enter_context(zipfile.ZipFile(self._file))
                if what := zip_kind(self._zip):
                    raise OtherKindError(what)
                entries: list[Entry] = list(self._zip.infolist())
            else:
                size = os.fstat(self._file.fileno()).st_size
                unpacked: Any = self._file
                if kind == GZIP:
                    unpacked = _Bounded(GzipFile(fileobj=self._file), size, limits)
                self._tar = stack.enter_context(tarfile.open(fileobj=unpacked, mode="r:"))
                entries = list(self._tar.getmembers())
            names = Names()
            self.members: list[tuple[str, Entry]] = [
                (
                    names.take(info.filename if isinstance(info, zipfile.ZipInfo) else info.name),
                    info,
                )
                for info in entries
            ]
            self._stack = stack.pop_all()

    def member(self, name: str, entry: int) -> tuple[IO[bytes], int]:
        """A member, open for reading, and how many bytes it takes in the archive. Raises what the
        archive's module raises, and ``ValueError`` where this member is no longer there."""
        if entry >= len(self.members) or self.members[entry][0] != name:
            raise ValueError("the archive is another one than when the inputs were listed")
        info = self.members[entry][1]
        there = os.fstat(self._file.fileno()).st_size
        if isinstance(info, zipfile.ZipInfo):
            assert self._zip is not None
            return self._zip.open(info), min(info.compress_size, there)  # it can lie
        file = self._tar.extractfile(info) if info.isreg() else None
        if file is None:
            raise ValueError("it is a link or device in a tar file")
        return file, info.size

    def close(self) -> None:
        """Close it; what is left of a run holds no file."""
        self._stack.close()


def is_folder(info: Entry) -> bool:
    """Whether an entry is a folder, which is none of the inputs."""
    return info.is_dir() if isinstance(info, zipfile.ZipInfo) else info.isdir()


def size_of(info: Entry) -> int:
    """A member's size in bytes, as far as the archive tells."""
    return info.file_size if isinstance(info, zipfile.ZipInfo) else info.size


class _Bounded(RawIOBase):
    """What a gzip file unpacks to, up to as much as its size allows."""

    def __init__(self, file: GzipFile, size: int, limits: Limits) -> None:
        self._file, self._size, self._ratio = file, size, limits.ratio
        self._most = max(limits.unpacked, limits.ratio * size)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        self._check(offset if whence == 0 else self._file.tell() + offset)
        return self._file.seek(offset, whence)

    def read(self, size: int = -1, /) -> bytes:
        wanted = size if size >= 0 else self._most
        data = self._file.read(min(wanted, self._most + 1))
        self._check(self._file.tell())
        return data

    def _check(self, place: int) -> None:
        if place > self._most:
            refuse(f"it unpacks to more than {self._ratio} times its {self._size:,} bytes")


class Archives:
    """The archive that was read from last: the members of one come one after the other."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._last: Archive | None = None

    def at(self, path: str, limits: Limits) -> Archive:
        """The archive, open. Raises what `Archive` raises."""
        found = os.stat(path)
        key = (path, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, limits)
        if self._last is None or key != self._key:
            self.close()
            self._last, self._key = Archive(path, limits), key
        return self._last

    def close(self) -> None:
        """Close it."""
        if self._last is not None:
            self._last.close()
            self._last = None
