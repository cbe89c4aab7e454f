"""`iter_notices`: a volume that doesn't fit into memory, notice by notice.

Lines gather in a buffer until it holds the beginning of the next notice; what stands before goes
out, the rest stays. Where a notice begins is told by the same rules as in `parse_all`. A buffer in
which no notice ends is looked at again only when it has doubled, so that the work stays in
proportion to the volume.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ..families import FAMILIES
from ..families.family import Family
from ..lines.line import Line
from ..pages.cited import doubt_listed
from ..pages.claims import page_of
from ..pages.notices import Stretch, notices_of
from ..parsing import checked, record_of
from ..record.notice import Notice
from ..view.source import Source, read

LONGEST = 1_000_000  # characters of one notice, unless the caller says otherwise
_WINDOW = 65_536  # characters that are looked at together, where notices are shorter
_KEPT = 40  # lines of a notice that is too long: the head of another one can have 24
_BEHIND = 6  # lines above a notice that have a say in what its first lines are


class Excerpt(NamedTuple):
    """A stretch of a volume and the record of the notice in it; the record's spans and blocks are
    of ``text``."""

    text: str
    notice: Notice


class _Page(NamedTuple):
    """A notice's lines, and where its stretch begins and ends in the view of the buffer, with and
    without what stands before it."""

    stretch: Stretch
    start: int
    end: int

    @property
    def lines(self) -> list[Line]:
        """Its lines, at their places in the view."""
        return self.stretch.lines

    def _with(self, lines: list[Line], start: int, end: int) -> _Page:
        return _Page(self.stretch._replace(lines=lines), start, end)


def iter_notices(
    lines: Iterable[str],
    *,
    strict: bool = False,
    families: Sequence[Family] = FAMILIES,
    longest: int = LONGEST,
) -> Iterator[Excerpt]:
    r"""The notices of a volume one by one, each with the stretch of text that it stands in.

    ``lines`` are whole lines, such as an open text file gives them; those without a line end get
    ``"\n"`` between them. The records are those that `parse_all` gives for all lines joined, save
    that their offsets are of the stretch. The stretches, joined, are the volume; nothing comes of
    one without content.

    Memory is that for the longest notice or ``longest`` characters, whichever is less, and for a
    single line that is longer (lines are never cut). A notice that does not end within ``longest``
    characters is given in several stretches, each with a record; all of them have the diagnostic
    ``notice-cut-off``.

    Whether ">" at the start of lines is a mail's quoting is judged on some 65,000 characters at a
    time.

    Raises ``TypeError`` for a line that is no ``str``, ``ValueError`` for ``longest`` below 1, and
    with ``strict=True`` a `NoticeError` at the first notice that has problems.

    >>> volume = [
    ...     "StGB NRW-Mitteilung 1/2005 vom 03.01.2005", "Winterdienst", "Az.: II 3",
    ...     "StGB NRW-Mitteilung 2/2005 vom 04.01.2005", "Abfall", "Az.: II 4",
    ... ]
    >>> [(text[:22], notice.title) for text, notice in iter_notices(volume)]
    [('StGB NRW-Mitteilung 1/', 'Winterdienst'), ('StGB NRW-Mitteilung 2/', 'Abfall')]
    """
    if isinstance(lines, (str, bytes, bytearray)):
        raise TypeError(
            "lines must be an iterable of lines such as an open text file, "
            f"not {type(lines).__name__}; parse_all takes a whole text"
        )
    if longest < 1:
        raise ValueError(f"longest must be at least 1, not {longest}")
    return _excerpts(_with_ends(lines), strict, families, longest)


def _with_ends(lines: Iterable[str]) -> Iterator[str]:
    """The lines; what ends the line before, where that had no end of its own, stands before
    each."""
    is_open = False
    for i, line in enumerate(lines):
        if not isinstance(line, str):
            hint = "; open the file as text, or decode it first" if isinstance(line, bytes) else ""
            raise TypeError(f"line {i} is no str but {type(line).__name__}{hint}")
        yield "\n" + line if is_open else line
        is_open = not line.endswith(("\n", "\r"))


def _excerpts(
    pieces: Iterator[str], strict: bool, families: Sequence[Family], longest: int
) -> Iterator[Excerpt]:
    buffer = _Buffer(families, longest)
    ended = False
    while not ended:
        ended = not buffer.fill(pieces)
        for excerpt in buffer.take(ended):
            if strict:
                checked(excerpt.notice, excerpt.text)
            yield excerpt


class _Buffer:
    """What was read and has not gone out yet: ``text``. ``above`` is the end of what has gone out,
    as far as it tells how to read on."""

    def __init__(self, families: Sequence[Family], longest: int) -> None:
        self.families = families
        self.longest = longest
        self.text = ""
        self.above = ""
        self.headed = False
        self.cut: Family | None = None  # of a notice that the buffer goes on with
        self.has_given = False

    def fill(self, pieces: Iterator[str]) -> bool:
        """Read to twice what is there; False where the volume ends before."""
        wanted = min(max(_WINDOW, 2 * len(self.text)), max(self.longest, len(self.text)))
        read_now, length = [self.text], len(self.text)
        while length < wanted and (piece := next(pieces, None)) is not None:
            read_now.append(piece)
            length += len(piece)
        self.text = "".join(read_now)
        return length >= wanted

    def take(self, ended: bool) -> Iterator[Excerpt]:
        """The notices that are whole; at the volume's end the last one too, at the bound as much as
        there is."""
        source = read(self.text)
        view = self.above + source.text
        full = len(self.text) >= self.longest
        pages = self._pages(view)
        is_cut = False
        if not ended and full and len(pages) == 1:
            pages, is_cut = self._cut(pages[0]), True
        whole = pages if ended else pages[:-1]
        if not whole and self.text and (full or (ended and self.has_given)):
            whole = [
                _Page(Stretch(self.families[0], []), len(self.above), len(view))
            ]  # nothing but blanks
        done = 0
        alone = ended and len(pages) == 1 and not self.has_given
        for page in whole:
            self.has_given = True
            start, done = done, self._raw(source, page.end)
            yield self._excerpt(
                page,
                _part(
                    source, start, done, page.start - len(self.above), page.end - len(self.above)
                ),
                view,
                is_cut=is_cut,
                alone=alone,
            )
        if whole:
            self._forget(whole, view, is_cut)
            self.text = self.text[done:]

    def _raw(self, source: Source, place: int) -> int:
        """The place in the text of a place in the view."""
        place -= len(self.above)
        return len(source.raw) if place == len(source.text) else source.span(place, place)[1]

    def _pages(self, view: str) -> list[_Page]:
        """The notices in the buffer. What begins one is never undone by lines below it; they can
        only make the last one of the buffer two."""
        found = notices_of(
            view,
            self.families,
            headed=self.headed,
            continued=self.cut,
            known=len(self.above),
        )
        borders = [len(self.above), *(stretch.lines[0].start for stretch in found[1:]), len(view)]
        return [
            _Page(stretch, start, end)
            for stretch, (start, end) in zip(found, pairwise(borders), strict=False)
        ]

    def _cut(self, page: _Page) -> list[_Page]:
        """A notice that is too long in two pieces. The second has a few lines, which with those
        below them can yet begin another notice."""
        last_quarter = bisect_left(
            page.lines, (page.start + 3 * page.end) // 4, key=lambda line: line.start
        )
        at = min(max(len(page.lines) - _KEPT, last_quarter), len(page.lines) - 1)
        if not at:
            return [page, page._with([], page.end, page.end)]
        place = page.lines[at].start
        return [
            page._with(page.lines[:at], page.start, place),
            page._with(page.lines[at:], place, page.end),
        ]

    def _excerpt(
        self, page: _Page, source: Source, view: str, *, is_cut: bool, alone: bool
    ) -> Excerpt:
        arranged = page_of(page.stretch, view)
        if not is_cut:
            doubt_listed(arranged, alone=alone)
        lines = [
            line._replace(start=line.start - page.start, end=line.end - page.start)
            for line in page.lines
        ]
        notice = record_of(replace(arranged, lines=lines), source)
        if is_cut or (self.cut and page.start == len(self.above)):
            notice = self._with_note(notice)
        return Excerpt(source.raw, notice)

    def _with_note(self, notice: Notice) -> Notice:
        from ..record.diagnostics import Diagnostic

        message = (
            f"The notice has more than {self.longest:,} characters; this is one of several pieces."
        )
        note = Diagnostic(code="notice-cut-off", severity="warning", message=message)
        return notice.model_copy(update={"diagnostics": (*notice.diagnostics, note)})

    def _forget(self, pages: list[_Page], view: str, is_cut: bool) -> None:
        """Keep of what has gone out what has a say in how to read on."""
        last = pages[-1]
        self.cut = last.stretch.family if is_cut else None
        self.headed = (
            self.headed
            or is_cut
            or any(line.kind.name == "heading" for page in pages for line in page.lines)
        )
        tail = view[last.lines[-_BEHIND:][0].start : last.end] if last.lines else ""
        self.above = tail and tail + ("" if tail.endswith("\n") else "\n")


def _part(source: Source, start: int, end: int, view_start: int, view_end: int) -> Source:
    """A stretch of a source as one of its own; ``start`` and ``end`` are in the given string,
    ``view_start`` and ``view_end`` in the view."""
    first, last = bisect_left(source.raw_starts, start), bisect_left(source.raw_starts, end)
    repairs = source.repairs[bisect_left(source.repairs, start) : bisect_left(source.repairs, end)]
    text = source.text[view_start:view_end]
    return Source(
        source.raw[start:end],
        text,
        source.has_lost and "\ufffd" in text,
        source.plain,
        [place - view_start for place in source.view_starts[first:last]],
        [place - view_start for place in source.view_ends[first:last]],
        [place - start for place in source.raw_starts[first:last]],
        [place - start for place in source.raw_ends[first:last]],
        [place - start for place in repairs],
    )
