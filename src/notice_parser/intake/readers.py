"""The bytes of a file to its texts, one reader for each kind, each within the bounds of
`limits`."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import IO, NamedTuple

from ..output.harmless import printable
from . import records, warc
from .archives import zip_kind
from .decode import decode
from .documents import text_from_docx, text_from_markdown, xml_size
from .html import text_from_html
from .inputs import Input
from .limits import Limits, refuse
from .mails import read_mail, shape_of
from .pdf import PagesError, text_from_pdf
from .sniffing import (
    GZIP,
    LINES,
    MAIL,
    MAILBOX,
    MARKDOWN,
    PAGE,
    PARQUET,
    PDF,
    TAR,
    TEXT,
    WARC,
    ZIP,
    Kind,
    OtherKindError,
)


class Piece(NamedTuple):
    """A text of an input: the number of its record, from 1, where the input has many; of a PDF file
    where each of its pages begins in the text."""

    text: str
    record: int | None = None
    pages: tuple[int, ...] = ()

    def name_in(self, given: Input) -> str:
        """The name to show."""
        return str(given) if self.record is None else f"{given}: record {self.record}"


class Unread(NamedTuple):
    """Something of an input that was not read: which part of it ("" for all), and why. ``kind`` is
    what it is where it was passed over, "" where it should have been read."""

    part: str
    reason: str
    kind: str = ""

    def name_in(self, given: Input) -> str:
        """The name to show."""
        return f"{given}: {self.part}" if self.part else str(given)


NO_NOTICE = Unread("", "no family can claim it", "a page that is no notice")
"""What is passed over where only notices are wanted: one for all, since they are many."""

MayBe = Callable[[str | bytes], bool]
"""Whether a text, or the bytes of a page, may be a notice: `screening.could_be_claimed`."""


def packed_or_other(kind: Kind) -> OtherKindError:
    """The error for a kind that is not read where it stands."""
    if kind not in (ZIP, TAR, GZIP):
        return OtherKindError(kind.words)
    message = f"it is {kind.words} where none is unpacked: unpack it first"
    return OtherKindError(f"{kind.words} in another", message)


# Files of one text
# --------------------------------------------------------------------------------------------


def _text(data: bytes, _: Limits, __: str) -> Iterator[Piece | Unread]:
    yield Piece(decode(data))


def _page(data: bytes, limits: Limits, _: str) -> Iterator[Piece | Unread]:
    _check_page(data, limits, "page")
    yield Piece(text_from_html(decode(data)))


def _markdown(data: bytes, limits: Limits, _: str) -> Iterator[Piece | Unread]:
    _check_page(data, limits, "Markdown text")
    yield Piece(text_from_markdown(decode(data)))


def _check_page(data: bytes, limits: Limits, what: str) -> None:
    if len(data) > limits.page:
        refuse(f"it is a {what} of {len(data):,} bytes, more than {limits.page:,}")


# Files of several, or of which a part may be lost
# --------------------------------------------------------------------------------------------


def _mail(
    data: bytes, limits: Limits, _: str, record: int | None = None
) -> Iterator[Piece | Unread]:
    lines = data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
    if lines > limits.lines:
        refuse(f"it is a mail of {lines:,} lines, more than {limits.lines:,}")
    shape = shape_of(data)
    if shape.longest_field > limits.field:
        refuse(
            f"a header field of the mail has {shape.longest_field:,} bytes, "
            f"more than {limits.field:,}"
        )
    if shape.holders > limits.holders:
        refuse(f"{shape.holders:,} parts of the mail hold others, more than {limits.holders:,}")
    mail = read_mail(data)
    yield Piece(mail.text, record)
    at = "" if record is None else f"record {record}: "
    for name in mail.attachments:
        yield Unread(
            f"{at}{printable(name)}", "attachments are not read", "an attachment of a mail"
        )


def _mailbox(data: bytes, limits: Limits, column: str) -> Iterator[Piece | Unread]:
    for number, message in records.messages(data.lstrip(b"\xef\xbb\xbf \t\r\n")):
        try:
            yield from _mail(message, limits, column, number)
        except (ValueError, ImportError) as error:
            yield Unread(f"record {number}", str(error))


def _lines(data: bytes, _: Limits, column: str) -> Iterator[Piece | Unread]:
    yield from map(_of_record, records.lines(data, column))


def _parquet(data: bytes, limits: Limits, column: str) -> Iterator[Piece | Unread]:
    try:
        yield from map(_of_record, records.rows(data, column, limits.size))
    except records.TooLargeError as error:
        refuse(str(error))


def _of_record(record: records.Record) -> Piece | Unread:
    if record.wrong:
        return Unread(f"record {record.number}", record.wrong)
    return Piece(record.text, record.number)


def crawled(file: IO[bytes], limits: Limits, may_be: MayBe | None) -> Iterator[Piece | Unread]:
    """The pages of a WARC file; those that are no notice are not read. Raises ``ImportError``."""
    for page in warc.responses(file, limits):
        if page.wrong:
            yield Unread(f"record {page.number}", page.wrong)
        elif may_be is not None and not may_be(page.data):
            yield NO_NOTICE
        else:
            text = decode(page.data)
            yield Piece(text_from_html(text) if page.is_page else text, page.number)


def _warc(data: bytes, limits: Limits, _: str) -> Iterator[Piece | Unread]:
    yield from crawled(BytesIO(data), limits, None)


def _pdf(data: bytes, limits: Limits, _: str) -> Iterator[Piece | Unread]:
    try:
        found = text_from_pdf(data, limits.pages, limits.objects)
    except PagesError as error:
        refuse(str(error))
    yield Piece(found.text, None, found.pages)
    for number in found.scanned:
        yield Unread(
            f"page {number}", "it is a picture without a text, as a scan is: run OCR first"
        )


def _document(data: bytes, limits: Limits, _: str) -> Iterator[Piece | Unread]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        what = zip_kind(archive)
        if what != "a Word document":
            raise OtherKindError(what) if what else packed_or_other(ZIP)
        size = xml_size(archive)
    most = min(limits.document, max(limits.unpacked, limits.ratio * len(data)))
    if size > most:
        refuse(f"the Word document unpacks to {size:,} bytes, more than {most:,}")
    yield Piece(text_from_docx(data))


READERS: dict[Kind, Callable[[bytes, Limits, str], Iterator[Piece | Unread]]] = {
    TEXT: _text,
    PAGE: _page,
    MARKDOWN: _markdown,
    MAIL: _mail,
    MAILBOX: _mailbox,
    LINES: _lines,
    PARQUET: _parquet,
    WARC: _warc,
    PDF: _pdf,
    ZIP: _document,
}
