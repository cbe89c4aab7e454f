"""WARC files, in which crawls are kept: the pages of their response records, one after another, so
that no more than one page is in memory (extra: warc).

What is broken is passed: the next record is looked for, by the mark that it begins with.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

from .limits import Limits

MARK = b"WARC/"
_GZIP_MARK = b"\x1f\x8b\x08"
_NEXT = b"\nWARC/1."
_AT_ONCE = 1 << 20  # bytes in which the next record is looked for
_KNOWN = (
    "warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion",
    "continuation",
)  # fmt: skip  # in rows
_ENCODED = {"content-encoding", "transfer-encoding"}  # its length is not that of what was sent
_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


class Response(NamedTuple):
    """A page: the number of its record in the file, from 1, its bytes, whether it is said to be a
    web page; or what is wrong with the record, and where."""

    number: int
    data: bytes
    is_page: bool = True
    wrong: str = ""


def is_warc(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a WARC file, packed or not."""
    if head.startswith(_GZIP_MARK):
        try:
            head = zlib.decompressobj(31).decompress(head, len(MARK))
        except zlib.error:
            return False
    return head.startswith(MARK)


def responses(file: IO[bytes], limits: Limits) -> Iterator[Response]:
    """The responses that are text, in their order. Raises ``ImportError`` where fastwarc is not
    installed."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise ImportError(
            "a WARC file needs fastwarc: pip install 'notice-parser[warc]'"
        ) from error
    is_packed = file.read(len(_GZIP_MARK)) == _GZIP_MARK
    known = [getattr(WarcRecordType, name) for name in _KNOWN]
    number = start = 0
    while True:
        file.seek(start)
        place = start - 1
        try:
            for record in ArchiveIterator(
                file, record_types=WarcRecordType.any_type, auto_decode="all"
            ):
                number += 1
                place = start + record.stream_pos
                if record.record_type not in known:
                    yield Response(number, b"", wrong=f"the record at byte {place:,} is broken")
                elif record.record_type == WarcRecordType.response and (
                    found := _response(record, number, place, limits)
                ):
                    yield found
            return
        except (OSError, ValueError, RuntimeError) as error:
            if place >= start:  # else what is broken was named already
                number += 1
                wrong = f"a record behind byte {place:,} is broken: {error}"
                yield Response(number, b"", wrong=wrong)
            elif start == 0:
                yield Response(1, b"", wrong=f"the first record is broken: {error}")
        following = _next(file, max(place, start) + 1, is_packed)
        if following is None:
            return
        start = following


def _response(record: Any, number: int, place: int, limits: Limits) -> Response | None:
    """A response that is text; None for another one."""
    if not record.is_http:
        return Response(number, b"", wrong=f"the record at byte {place:,} is cut off")
    kind = (record.http_content_type or "").lower()
    if kind and kind not in _TYPES:
        return None
    headers = record.http_headers.asdict() if record.http_headers is not None else {}
    said = 0 if _ENCODED.intersection(map(str.lower, headers)) else record.content_length
    data = record.reader.read(limits.page + 1)
    if len(data) > limits.page:
        wrong = f"it has more than {limits.page:,} bytes; --no-limits reads it all the same"
        return Response(number, b"", wrong=wrong)
    if len(data) < said:
        wrong = f"the record at byte {place:,} is cut off: {len(data):,} of {said:,} bytes"
        return Response(number, b"", wrong=wrong)
    return Response(number, data, kind != "text/plain")


def _next(file: IO[bytes], start: int, is_packed: bool) -> int | None:
    """Where the next record may begin; None where there is none."""
    mark, before = (_GZIP_MARK, 0) if is_packed else (_NEXT, 1)
    file.seek(start)
    left = b""
    while piece := file.read(_AT_ONCE):
        window = left + piece
        found = window.find(mark)
        if found >= 0:
            return start - len(left) + found + before
        start += len(piece)
        left = window[-len(mark) + 1 :]
    return None
