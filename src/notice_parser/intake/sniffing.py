"""What a file is, told by its first bytes; its name has a say only where text is written in several
ways."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NamedTuple

from ..output.markup import GENERATOR
from .unicode import BOMS, wide

SAMPLE = 65_536  # bytes that are looked at


class Kind(NamedTuple):
    """A kind of file, in words that a person knows; ``is_read`` says whether it has a reader."""

    words: str
    is_read: bool = False


class OtherKindError(ValueError):
    """A file is of a kind that is not read; ``words`` name the kind."""

    def __init__(self, words: str, message: str = "") -> None:
        self.words = words
        super().__init__(message or f"it is {words}, not text")

    def __reduce__(self) -> tuple[type[OtherKindError], tuple[str, str]]:
        return OtherKindError, (self.words, str(self))


class NoColumnError(OtherKindError):
    """A file of records has no column with texts: its name promises none."""

    def __reduce__(self) -> tuple[type[OtherKindError], tuple[str, str]]:
        return NoColumnError, (self.words, str(self))


TEXT = Kind("a text", True)
PAGE = Kind("a web page", True)
MARKDOWN = Kind("a Markdown text", True)
MAIL = Kind("a mail", True)
MAILBOX = Kind("a mailbox", True)
LINES = Kind("a file of JSON lines", True)
PDF = Kind("a PDF file", True)
PARQUET = Kind("a Parquet file", True)
WARC = Kind("a WARC file", True)
GZIP = Kind("a gzip file", True)
ZIP = Kind("a zip file", True)
TAR = Kind("a tar file", True)
DATA = Kind("data of no known kind")

# What the ending of a name promises; a file of that name which is none of it is a failure, where
# any other is passed over.
_ENDINGS = (
    "txt text html htm xhtml eml mbox md markdown pdf docx jsonl ndjson parquet warc zip tar tgz gz"
)
ENDINGS = tuple(f".{ending}" for ending in _ENDINGS.split())

# The first bytes, or those at a place, of files that say what they are.
_MAGIC: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"PK\x03\x04", ZIP),
    (0, b"PK\x05\x06", ZIP),  # with nothing in it
    (0, b"\x1f\x8b", GZIP),
    (257, b"ustar", TAR),
    (0, b"PAR1", PARQUET),
    (0, b"WARC/1.", WARC),
    (0, b"\x89PNG", Kind("a PNG picture")),
    (0, b"\xff\xd8\xff", Kind("a JPEG picture")),
    (0, b"GIF8", Kind("a GIF picture")),
    (0, b"II*\x00", Kind("a TIFF picture")),
    (0, b"MM\x00*", Kind("a TIFF picture")),
    (8, b"WEBP", Kind("a WebP picture")),
    (8, b"WAVE", Kind("a sound")),
    (4, b"ftyp", Kind("a film or picture")),
    (0, b"ID3", Kind("a sound")),
    (0, b"OggS", Kind("a sound or film")),
    (0, b"AT&TFORM", Kind("a DjVu scan")),
    (0, b"\xd0\xcf\x11\xe0", Kind("a file of old Word, Excel or Outlook (.doc, .xls, .msg)")),
    (0, b"{\\rtf", Kind("an RTF document")),
    (0, b"%!PS", Kind("a PostScript file")),
    (0, b"BZh", Kind("a bzip2 file")),
    (0, b"\xfd7zXZ", Kind("an xz file")),
    (0, b"(\xb5/\xfd", Kind("a Zstandard file")),
    (0, b"7z\xbc\xaf", Kind("a 7z archive")),
    (0, b"Rar!", Kind("a RAR archive")),
    (0, b"ARROW1", Kind("an Arrow file")),
    (0, b"SQLite format 3", Kind("an SQLite database")),
    (0, b"\x7fELF", Kind("a program")),
    (0, b"MZ\x90", Kind("a program")),
)
GENERATED = Kind("a page that notice-parser wrote")
_HEAD_WITHIN = 500  # bytes; its head begins with the mark
_PDF_WITHIN = 1024  # bytes; viewers take so much before the mark

# Text that is written for programs. Nothing in its bytes says so for sure; its name does.
_FOR_PROGRAMS = {
    ".css": "a style sheet (.css)",
    ".csv": "a table (.csv)",
    ".tsv": "a table (.tsv)",
    ".js": "a script (.js)",
    ".py": "a script (.py)",
    ".sh": "a script (.sh)",
    ".bat": "a script (.bat)",
    ".json": "JSON (.json)",
    ".xml": "XML (.xml)",
    ".svg": "a picture (.svg)",
    ".ini": "settings (.ini)",
    ".cfg": "settings (.cfg)",
    ".toml": "settings (.toml)",
    ".yaml": "settings (.yaml)",
    ".yml": "settings (.yml)",
    ".url": "a link (.url)",
    ".lock": "a lock (.lock)",
}

_PAGE = re.compile(
    rb"(?:<\?xml[^<>]{0,200}+>\s{0,99}+)?(?:<!--[^>]{0,500}+>\s{0,99}+)?"
    rb"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(rb"([!-9;-~]{1,76}+):[^\r\n]*+(?:\r?\n|\r)(?:[ \t][^\r\n]*+(?:\r?\n|\r))*+")
# a header has one of each
_OF_MAILS = re.compile(
    rb"mime-version|content-type|message-id|received|return-path|dkim-signature|x-mailer",
    re.IGNORECASE,
)
_OF_LETTERS = re.compile(rb"from|to|subject|date|sender|reply-to", re.IGNORECASE)
# "From amt@example.org Tue Aug  1 10:00:00 2006", and a header
FROM_LINE = rb"From \S{1,200}+ [^\r\n]{0,60}?\d\d:\d\d[^\r\n]{0,40}+\r?\n(?=>?[!-9;-~]{1,76}+:)"
_MAILBOX = re.compile(FROM_LINE)
_OBJECT = re.compile(rb"\{[ \t]{0,9}[\"}][^\r\n]*+")
# "# Title" and another sign of Markdown
_HEADING = re.compile(rb"#{1,3} \S")
_MARKUP = re.compile(rb"\*\*[^\s*]|\]\((?:https?|mailto):|(?:\n|\r)(?:#{1,6} \S|[*+-] \S)")
_CONTROLS = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))
_MOST_CONTROLS = 0.1  # of the bytes of a text


def kind_of(data: bytes, name: str) -> Kind:
    """What a file of this name is, by its first `SAMPLE` bytes."""
    data = data[:SAMPLE]
    for place, mark, kind in _MAGIC:
        if data.startswith(mark, place):
            return kind
    if b"%PDF-" in data[: _PDF_WITHIN + 5]:
        return PDF
    if not _is_text(data):
        return DATA
    return _written(data, PurePath(name).suffix.lower())


def _is_text(data: bytes) -> bool:
    """Whether bytes are characters: those of UTF-16 and UTF-32 too, whose NULs are none."""
    if any(data.startswith(mark) for mark, _ in BOMS):
        return True
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls <= _MOST_CONTROLS * len(data) or wide(data) is not None


def _written(data: bytes, ending: str) -> Kind:
    """How a text is written."""
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if _PAGE.match(start):
        return GENERATED if is_generated(data) else PAGE
    if _MAILBOX.match(start):
        return MAILBOX
    if ending == ".eml" or _is_mail(start):
        return MAIL
    if ending in (".html", ".htm", ".xhtml"):
        return PAGE
    if ending in (".jsonl", ".ndjson") or (ending != ".json" and _is_object(start)):
        return LINES
    if ending in (".md", ".markdown") or (_HEADING.match(start) and _MARKUP.search(start)):
        return MARKDOWN
    return TEXT


def is_generated(data: bytes) -> bool:
    """Whether bytes begin as a page does that this library wrote: a report is no notice."""
    return GENERATOR.encode() in data[:_HEAD_WITHIN]


def is_page(data: bytes) -> bool:
    """Whether bytes begin as a web page does."""
    return _PAGE.match(data[:SAMPLE].lstrip(b"\xef\xbb\xbf \t\r\n")) is not None


def _is_object(start: bytes) -> bool:
    """Whether the first line is an object of JSON, as far as it can be seen."""
    line = _OBJECT.match(start)
    return line is not None and (line[0].rstrip().endswith(b"}") or len(line[0]) == len(start))


def _is_mail(start: bytes) -> bool:
    """Whether it begins with a header that programs write for each other."""
    of_mails = of_letters = False
    place = 0
    while field := _FIELD.match(start, place):
        of_mails = of_mails or _OF_MAILS.fullmatch(field[1]) is not None
        of_letters = of_letters or _OF_LETTERS.fullmatch(field[1]) is not None
        place = field.end()
    return of_mails and (of_letters or start[place : place + 1] in (b"\n", b"\r", b""))


def promises(name: str) -> bool:
    """Whether a file's name says that it is one to be read."""
    return name.lower().endswith(ENDINGS)


def for_programs(name: str) -> str:
    """What a text is that is written for programs, by its name; "" where it is none."""
    return _FOR_PROGRAMS.get(PurePath(name).suffix.lower(), "")
