"""Files of the kinds that folders hold, written here so that each test knows what is in them."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections.abc import Iterable, Sequence
from email.message import EmailMessage
from html import escape
from zlib import compress

Line = tuple[float, float, str]  # from the left and from below, in points

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(13)


def pdf(pages: Sequence[Sequence[Line]], *, pictures: Iterable[int] = (), size: int = 10) -> bytes:
    """A PDF file with these lines of text on its pages; the pages that ``pictures`` names have a
    picture too."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    objects.append(
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Length 1>>stream\n\x00\nendstream"
    )
    kids = []
    for number, lines in enumerate(pages):
        content = b"".join(
            b"BT /F %d Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj ET\n" % (size, x, y, _string(text))
            for x, y, text in lines
        )
        if number in pictures:
            content += b"q 500 0 0 700 50 50 cm /I Do Q\n"
        data = compress(content)
        objects.append(
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(data), data)
        )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + body + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def _string(text: str) -> bytes:
    data = text.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def typeset(text: str, *, width: int = 90, top: float = 780, step: float = 12) -> list[Line]:
    """The lines of a text from the top of a page, long ones wrapped, half a line more between
    paragraphs."""
    from textwrap import wrap

    lines: list[Line] = []
    y = top
    for paragraph in filter(str.strip, text.splitlines()):
        for line in wrap(paragraph, width):
            lines.append((70, y, line))
            y -= step
        y -= step / 2
    return lines


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def docx(body: str) -> bytes:
    """A Word document with this body."""
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped(
        ("[Content_Types].xml", types.encode()),
        ("_rels/.rels", rels.encode()),
        ("word/document.xml", document.encode()),
    )


def paragraphs(text: str) -> str:
    """The lines of a text as Word's paragraphs."""
    return "".join(
        f"<w:p><w:r><w:t>{escape(line, quote=False)}</w:t></w:r></w:p>"
        for line in text.splitlines()
        if line.strip()
    )


def mail(text: str, *attachments: tuple[str, bytes]) -> bytes:
    """A mail with this text in quoted-printable."""
    message = EmailMessage()
    message["From"], message["To"] = "amt@example.org", "archiv@example.org"
    message["Subject"] = "Weiterleitung für das Archiv"
    message.set_content(text, cte="quoted-printable")
    for name, data in attachments:
        message.add_attachment(data, "application", "pdf", filename=name)
    return message.as_bytes()


def mailbox(*mails: bytes) -> bytes:
    line = b"From amt@example.org Tue Aug  1 10:00:00 2006\n"
    return b"".join(line + each.rstrip(b"\n") + b"\n\n" for each in mails)


def json_lines(*records: object) -> bytes:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records).encode()


def parquet(texts: Sequence[str | None], column: str = "text") -> bytes:
    import pyarrow as pa
    from pyarrow import parquet as files

    out = io.BytesIO()
    files.write_table(pa.table({"id": range(len(texts)), column: texts}), out)
    return out.getvalue()


def zipped(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def tarred(*members: tuple[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]  # any
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def markdown(text: str) -> bytes:
    """A text as Markdown: its first line a heading, a word of it bold, stars escaped."""
    first, *others = [line.replace("*", r"\*") for line in text.splitlines() if line.strip()]
    word, _, rest = others[-2].partition(" ")
    others[-2] = f"**{word}** {rest}"
    return "\n\n".join([f"# {first}", *others]).encode()


def response(body: bytes, kind: bytes = b"text/html", of: bytes = b"response") -> bytes:
    """A record of a WARC file as a crawler writes it, not packed."""
    sent = b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n%b" % (
        kind,
        len(body),
        body,
    )
    return (
        b"WARC/1.0\r\nWARC-Type: %b\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"WARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (of, len(sent), sent)
    )
