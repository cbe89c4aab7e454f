"""What is found in an input: its notices, each with where it comes from, and what was not read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..families import FAMILIES
from ..families.family import Family
from ..intake.files import is_want_of_files
from ..intake.inputs import STDIN, Input
from ..intake.limits import LIMITS, Limits
from ..intake.readers import NO_NOTICE, Piece, Unread
from ..intake.reading import TEXT_COLUMN, texts_of
from ..intake.sniffing import OtherKindError
from ..parsing import parse, parse_all
from ..record.diagnostics import NoticeError
from ..record.notice import Notice
from ..screening import could_be_claimed

_SLICE = 300_000  # bytes of input in a slice, about, and
_SLICE_COUNT = 100  # inputs at most

# columns that say where a notice comes from, in tables and rows
ORIGIN = ("path", "member", "record", "page", "index")
# blocks that are before a notice, not of it
_BEFORE = ("other", "chrome", "blank")


@dataclass(frozen=True, slots=True)
class Found:
    """A notice and where it comes from.

    ``path`` is the file, ``member`` a member of an archive. Where a file has many records,
    ``record`` is the number of the mail, of the line or of the row, from 1; of a PDF file ``page``
    is the page on which the notice begins, from 1. ``index`` is the number of the notice in its
    text, from 0, where several were asked for. All of them are None where they say nothing.
    ``text`` is what offsets in the notice are of.
    """

    path: str
    member: str | None
    record: int | None
    page: int | None
    index: int | None
    text: str
    notice: Notice

    @property
    def origin(self) -> tuple[str, str | None, int | None, int | None, int | None]:
        """The cells of the columns `ORIGIN`."""
        member = self.member and _encodable(self.member)
        return _encodable(self.path), member, self.record, self.page, self.index

    @property
    def name(self) -> str:
        """All of them in words."""
        path, member, record, page, index = self.origin
        words = ["standard input" if path == STDIN else path]
        words += [member] if member is not None else []
        words += [f"record {record}"] if record is not None else []
        words += [f"page {page}"] if page is not None else []
        return ": ".join(words) + (f" [{index}]" if index is not None else "")


def _encodable(name: str) -> str:
    """A file's name; bytes in it that are no UTF-8 (which Python keeps as surrogates) as U+FFFD."""
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class Lost(NamedTuple):
    """What was not read: its name, and the reason; ``kind`` says what it is where it was passed
    over, and is "" where it should have been read."""

    name: str
    reason: str
    kind: str = ""


class Wanted(NamedTuple):
    """How texts are read: as `parse` or `parse_all` reads them, and within which bounds; with
    ``only_notices`` none that no family claims."""

    several: bool = False
    strict: bool = False
    families: Sequence[Family] = FAMILIES
    limits: Limits = LIMITS
    text_column: str = TEXT_COLUMN
    only_notices: bool = False


NONE = Lost("", NO_NOTICE.reason, NO_NOTICE.kind)
"""A text that no family claims, passed over where only notices are wanted: one for all."""


def found_in(given: Input, stdin: Path, wanted: Wanted) -> Iterator[Found | Lost]:
    """The notices of an input and what of it was not read. Raises whatever is wrong with the input
    as a whole; `reason` says it in a line."""
    may_be = partial(could_be_claimed, families=wanted.families) if wanted.only_notices else None
    for piece in texts_of(given, stdin, wanted.limits, wanted.text_column, may_be):
        if piece is NO_NOTICE:
            yield NONE
            continue
        if isinstance(piece, Unread):
            yield Lost(piece.name_in(given), piece.reason, piece.kind)
            continue
        try:
            notices = _notices(piece.text, wanted)
        except Exception as error:
            if piece.record is None:
                raise
            yield Lost(piece.name_in(given), reason(error))
            continue
        if wanted.only_notices and not any(map(is_claimed, notices)):
            yield NONE
            continue
        for i, notice in enumerate(notices):
            if wanted.only_notices and not is_claimed(notice):
                continue
            yield Found(
                given.path,
                given.member,
                piece.record,
                _page(piece, notice),
                i if wanted.several else None,
                piece.text,
                notice,
            )


def is_claimed(notice: Notice) -> bool:
    """Whether a family claims a record by more than the shape of its page: by a form or a mark that
    is its own, or by a heading; a number alone that is in doubt, too, is none."""
    if notice.family == "unknown":
        return False
    codes = {remark.code for remark in notice.diagnostics}
    number = notice.number if "number-doubtful" not in codes else None
    return bool(notice.header or number or notice.publisher) or "family-doubtful" not in codes


def _notices(text: str, wanted: Wanted) -> Sequence[Notice]:
    if wanted.several:
        return parse_all(text, strict=wanted.strict, families=wanted.families)
    return [parse(text, strict=wanted.strict, families=wanted.families)]


def _page(piece: Piece, notice: Notice) -> int | None:
    """The page on which a notice begins."""
    if not piece.pages:
        return None
    own = (block.start for block in notice.blocks if block.kind not in _BEFORE)
    return max(1, bisect_right(piece.pages, next(own, 0)))


# What the modules that unpack say is for programmers, and differs from one version to the next
_BROKEN = {
    "BadZipFile": "it is a damaged zip file",
    "BadGzipFile": "it is a damaged gzip file",
    "EOFError": "the file ends too early: a part of it is missing",
}


def reason(error: Exception) -> str:
    """What was wrong with an input, in a line."""
    if isinstance(error, NoticeError):
        return (
            f"problems: {', '.join(sorted({diagnostic.code for diagnostic in error.diagnostics}))}"
        )
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if said := _BROKEN.get(type(error).__name__):
        return said
    if type(error) is ValueError or isinstance(error, OtherKindError | ImportError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def all_of(given: Input, wanted: Wanted) -> Iterator[Found | Lost]:
    """The notices of an input, and what is wrong with it."""
    try:
        yield from found_in(given, Path(), wanted)
    except Exception as error:  # whatever is wrong with one input, the others are read
        if is_want_of_files(error):
            raise
        yield Lost(str(given), reason(error))


def slices_of(inputs: Iterable[tuple[Input, int]]) -> Iterator[tuple[int, list[Input]]]:
    """Inputs in slices that are worth a process's while, each with its size in bytes."""
    taken: list[Input] = []
    total = 0
    for given, size in inputs:
        if taken and (total + size > _SLICE or len(taken) == _SLICE_COUNT):
            yield total, taken
            taken, total = [], 0
        taken.append(given)
        total += size
    if taken:
        yield total, taken
