"""`parse` and `parse_all`: the whole way from text to record, in the order in which it is gone.

raw text -> source (clean view) -> lines with their kinds -> notices, each with its family -> which
part each line is -> fields -> record
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from os import PathLike

from .families import FAMILIES
from .families.family import Family
from .fields.aktenzeichen import read_az
from .fields.body import read_body
from .fields.details import read_details
from .fields.doubts import doubt_card
from .fields.findings import Findings
from .fields.header import read_header
from .fields.heading import read_heading
from .fields.title import read_title
from .pages.arranging import Arrangement, arrange
from .pages.cited import doubt_listed
from .pages.claims import page_of
from .pages.notices import notices_of
from .record.building import build
from .record.diagnostics import NoticeError, serious
from .record.notice import Notice, Notices
from .view.source import Source, read


def parse(text: str, *, strict: bool = False, families: Sequence[Family] = FAMILIES) -> Notice:
    """One notice as a record.

    Every ``str`` gives a record; what could not be found, had to be repaired or is doubtful is
    named in ``notice.diagnostics``. A text with several notices gives the first one and says so
    (see `parse_all`). Offsets in the record are of the given string. ``families`` are the
    publishers to reckon with, for example ``(MINE, *notice_parser.FAMILIES)``.

    Raises ``TypeError`` for anything but a ``str``, and with ``strict=True`` a `NoticeError` that
    names every problem (each diagnostic of severity warning or error) at once.
    """
    pages, source = _pages(text, families)
    notice = record_of(pages[0], source)
    if len(pages) > 1:
        notice = _with_note_on_several(notice, len(pages))
    return checked(notice, text) if strict else notice


def parse_all(text: str, *, strict: bool = False, families: Sequence[Family] = FAMILIES) -> Notices:
    """Every notice of a text, in order: one for a text with one notice, none for a text without
    content.

    Spans and blocks of each are of the given string; what belongs to other notices is a block of
    kind "other". Errors as with `parse`; with ``strict=True`` the problems of the first notice that
    has any are raised.
    """
    pages, source = _pages(text, families)
    notices = [record_of(page, source) for page in pages if page.lines]
    return Notices([checked(notice, text) for notice in notices] if strict else notices)


def _pages(text: str, families: Sequence[Family]) -> tuple[list[Arrangement], Source]:
    if not isinstance(text, str):
        raise TypeError(_not_a_text(text))
    source = read(text)
    found = notices_of(source.text, families)
    pages = [page_of(stretch, source.text) for stretch in found]
    for above, below in pairwise(pages):
        above.is_followed = below.follows = True
    for page in pages:
        doubt_listed(page, alone=len(pages) == 1)
    return pages or [arrange([], families[0], "")], source


def record_of(page: Arrangement, source: Source) -> Notice:
    """The record of one notice's lines."""
    found = Findings(source)
    read_header(page, found)
    read_heading(page, found)
    title_rest = read_title(page, found)
    orders = read_body(page, title_rest, found)
    read_az(page, found)
    read_details(page, found)
    doubt_card(page, found)
    return build(page, found, title_rest, orders)


def _with_note_on_several(notice: Notice, count: int) -> Notice:
    from .record.diagnostics import Diagnostic

    note = Diagnostic(
        code="notice-several",
        severity="warning",
        message=f"The text holds {count} notices; this is the first. parse_all gives all.",
    )
    return notice.model_copy(update={"diagnostics": (*notice.diagnostics, note)})


def checked(notice: Notice, text: str) -> Notice:
    """The notice; a `NoticeError` where it has problems."""
    if problems := serious(notice.diagnostics):
        raise NoticeError(problems, text)
    return notice


def _not_a_text(value: object) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        hint = "; call notice_parser.decode(data) first, which finds the encoding"
    elif isinstance(value, PathLike):
        hint = "; notice_parser.read(path) reads a file or folder"
    elif value is None:
        hint = ": there is no text; leave it out, or parse an empty string"
    elif isinstance(value, Iterable):
        hint = "; parse_many takes many texts"
    else:
        hint = ""
    return f"a notice's text must be a str, not {type(value).__name__}{hint}"
