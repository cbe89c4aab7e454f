"""An input to its texts: read, unpacked, decoded, each within the bounds of `limits`.

What a file is, is told by its content (`sniffing`). Most hold one text; mailboxes, JSON lines and
Parquet files one for each of their records.
"""

from __future__ import annotations

import gzip
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO

from .archives import Archives, zip_kind
from .files import FIRST, opened, read_up_to
from .inputs import STDIN, Input
from .limits import LIMITS, Limits, check_lines, refuse
from .names import unpacked
from .readers import NO_NOTICE, READERS, MayBe, Piece, Unread, crawled, packed_or_other
from .sniffing import (
    GENERATED,
    GZIP,
    PAGE,
    TAR,
    TEXT,
    ZIP,
    NoColumnError,
    OtherKindError,
    for_programs,
    kind_of,
    promises,
)
from .walk import why_not
from .warc import is_warc

TEXT_COLUMN = "text"  # of JSON lines and Parquet files, unless it is said otherwise
_PIECE = 1 << 20
_MARKED = 512  # bytes that tell a WARC file
_archives = Archives()


def stdin_pieces(limits: Limits) -> Iterator[bytes]:
    """Standard input, but no more of it than may be read and a byte, which says so: it may have no
    end."""
    left = limits.size + 1
    while left > 0 and (piece := sys.stdin.buffer.read(min(left, _PIECE))):
        yield piece
        left -= len(piece)


def text_of(given: Input, stdin: Path, limits: Limits = LIMITS) -> str:
    """The text of an input that holds one: decoded, of a page what a person sees of it, of a mail
    its body. ``stdin`` is the file that has standard input.

    Raises ``OSError``, ``ValueError`` and what gzip, zipfile and tarfile raise for broken files;
    ``ImportError`` where a library is not installed that reads this kind of file.
    """
    text: str | None = None
    for piece in texts_of(given, stdin, limits):
        if isinstance(piece, Unread):
            if not piece.part:
                raise ValueError(piece.reason)
        elif text is not None:
            raise ValueError("it holds several records; parse reads them all")
        else:
            text = piece.text
    if text is None:
        raise ValueError("it has no text")
    return text


def texts_of(
    given: Input,
    stdin: Path,
    limits: Limits = LIMITS,
    column: str = TEXT_COLUMN,
    may_be: MayBe | None = None,
) -> Iterator[Piece | Unread]:
    """The texts of an input in their order, and what of it is not read. ``column`` is that of the
    texts in JSON lines and Parquet files; of what can't be a notice by ``may_be``, if that is
    given, comes `NO_NOTICE`. Raises what `text_of` raises."""
    try:
        for count, piece in enumerate(_texts(given, stdin, limits, column, may_be)):
            if count == limits.records:
                refuse(f"it has more than {limits.records:,} records")
            if isinstance(piece, Piece):
                try:
                    check_lines(piece.text, limits)
                except ValueError as error:
                    if piece.record is None:
                        raise
                    piece = Unread(f"record {piece.record}", str(error))
            yield piece
    except OtherKindError as error:
        is_none = isinstance(error, NoColumnError) or error.words == GENERATED.words
        is_promised = promises(given.name) and not is_none
        if given.how == "given" or is_promised:
            raise
        yield Unread("", str(error), error.words)


def _texts(
    given: Input, stdin: Path, limits: Limits, column: str, may_be: MayBe | None
) -> Iterator[Piece | Unread]:
    if given.member is None and given.path != STDIN and _is_warc(given.path):
        with opened(given.path) as file:  # it may be far larger than what is read at once
            yield from crawled(file, limits, may_be)
        return
    data, name = data_of(given, stdin, limits), given.name
    kind = kind_of(data, name)
    if kind == GZIP:
        with gzip.GzipFile(fileobj=BytesIO(data)) as packed:
            data = _unpacked(packed, len(data), limits)
        name = unpacked(name)
        kind = kind_of(data, name)
    if given.how == "hidden" and not promises(given.name):
        raise OtherKindError("a hidden file")
    if not kind.is_read or kind in (GZIP, TAR):
        raise packed_or_other(kind)
    if kind == TEXT and given.how == "found" and (words := for_programs(name)):
        raise OtherKindError(words)
    if may_be is not None and kind in (TEXT, PAGE) and not may_be(data):
        yield NO_NOTICE
        return
    for piece in READERS[kind](data, limits, column):
        if isinstance(piece, Piece) and piece.record is None and not piece.text.strip():
            raise ValueError("it has no text")
        is_none = isinstance(piece, Piece) and may_be is not None and not may_be(piece.text)
        yield NO_NOTICE if is_none else piece


def _is_warc(path: str) -> bool:
    try:
        with opened(path) as file:
            return is_warc(file.read(_MARKED))
    except (OSError, ValueError):
        return False  # what is wrong with it is told below


def data_of(given: Input, stdin: Path, limits: Limits = LIMITS) -> bytes:
    """The bytes of an input, a .gz as it is; of one that has no reader, however large, only the
    first. Raises as `text_of` does."""
    if given.member is not None and given.entry is not None:
        member, packed = _archives.at(given.path, limits).member(given.member, given.entry)
        with member:
            return _unpacked(member, packed, limits)
    if given.path == STDIN:
        with stdin.open("rb") as file:
            return _within_size(read_up_to(file, limits.size), limits)
    try:
        with opened(given.path) as file:
            head = file.read(FIRST)
            kind = kind_of(head, given.path)
            if kind == TAR or (kind == ZIP and not _is_document(file)):
                _archives.at(given.path, limits)  # raises what is wrong with it
                raise ValueError("there is no file in the archive")
            if not kind.is_read:
                return head
            file.seek(0)
            return _within_size(read_up_to(file, limits.size), limits)
    except IsADirectoryError:
        raise ValueError(why_not(given.path)) from None


def _is_document(file: IO[bytes]) -> bool:
    """Whether a zip file is one of Word's and the like. Raises what zipfile raises."""
    with zipfile.ZipFile(file) as archive:
        return zip_kind(archive) != ""


def _within_size(data: bytes | None, limits: Limits) -> bytes:
    if data is None:
        refuse(f"it has more than {limits.size:,} bytes")
    return data


def _unpacked(packed: IO[bytes] | gzip.GzipFile, size: int, limits: Limits) -> bytes:
    """All of a packed file, which takes so many bytes as it is."""
    most = max(limits.unpacked, limits.ratio * size)
    if most >= limits.size:
        return _within_size(read_up_to(packed, limits.size), limits)
    data = read_up_to(packed, most)
    if data is None:
        refuse(f"it unpacks to more than {limits.ratio} times its {size:,} bytes")
    return data
