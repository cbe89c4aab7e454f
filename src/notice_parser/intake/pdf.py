"""A PDF file to its text (extra: pdf): line by line as a person reads the page, without what is the
page's own.

PDFium tells each character and where it stands. Characters that stand close on a line make a
stretch; `columns` puts stretches in order, `running` leaves heads, feet and page numbers out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from .columns import Row, Stretch, rows_of
from .elements import SURROGATE
from .running import without_furniture

_HYPHENS = {"\x02": "-", "\ufffe": "-"}  # what PDFium makes of a hyphen at the end of a line
_WIDE = 1.0  # of its height: what stands further apart on a line is two stretches
_PARAGRAPH = 1.3  # of the usual distance of two lines: what is further apart is two paragraphs
_PAGES_OF_MOST = 50  # pages that may have as many objects as a page may have
_CHARACTERS = 10  # for each object that a page may have
_SHORT = 0.8  # of the page's width: a line of that length ends a paragraph


class PdfText(NamedTuple):
    """The text of a PDF file: where each page begins in it, and the numbers, from 1, of pages that
    are pictures without a text."""

    text: str
    pages: tuple[int, ...]
    scanned: tuple[int, ...]


def text_from_pdf(data: bytes, most_pages: int, most_objects: int) -> PdfText:
    """The text of a PDF file. ``most_objects`` is how many stretches, lines and pictures a page may
    be drawn of, and fifty times that the whole file; PDFium needs the square of those of a page.

    Raises ``ValueError`` for one that is broken, locked by a password, without a text (a scan), or
    beyond the given numbers; ``ImportError`` where pypdfium2 is not installed.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise ImportError("a PDF file needs pypdfium2: pip install 'notice-parser[pdf]'") from error
    try:
        document: Any = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error)
        raise ValueError(
            "the PDF file is locked by a password" if locked else "the PDF file is broken"
        ) from error
    try:
        if len(document) > most_pages:
            raise PagesError(len(document))
        pages: list[list[Stretch]] = []
        scanned: list[int] = []
        left = _PAGES_OF_MOST * most_objects
        for number in range(len(document)):
            try:
                stretches, count, is_scan = _page(document, number, min(left, most_objects))
            except pypdfium2.PdfiumError as error:
                raise ValueError(f"page {number + 1} of the PDF file is broken") from error
            left -= count
            pages.append(stretches)
            if is_scan:
                scanned.append(number + 1)
    finally:
        document.close()
    if not any(pages):
        raise ValueError(
            "the PDF file has no text, as a scan has none: run OCR over it first (OCRmyPDF)"
        )
    return PdfText(*_joined([rows_of(page) for page in without_furniture(pages)]), tuple(scanned))


class PagesError(ValueError):
    """More pages, objects or characters than were allowed."""

    def __init__(self, count: int, what: str = "pages") -> None:
        self.count, self.what = count, what
        super().__init__(f"it has {count:,} {what}")


def _page(document: Any, number: int, most: int) -> tuple[list[Stretch], int, bool]:
    """A page's stretches, of how many objects it is drawn, and whether it is a picture alone."""
    from pypdfium2 import raw

    page = document[number]
    try:
        count = raw.FPDFPage_CountObjects(page)
        if count > most:
            raise PagesError(count, f"objects on page {number + 1}, more than {most:,}")
        text = page.get_textpage()
        try:
            characters = text.count_chars()
            if characters > _CHARACTERS * most:
                raise PagesError(characters, f"characters on page {number + 1}")
            stretches = list(_stretches(text, characters))
        finally:
            text.close()
        return stretches, count, not stretches and _has_picture(page)
    finally:
        page.close()


def _has_picture(page: Any) -> bool:
    from pypdfium2 import raw

    pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    return next(iter(pictures), None) is not None


def _stretches(text: Any, count: int) -> Iterator[Stretch]:
    """What stands together on a line, in the order of the file."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    letters: list[str] = []
    left = bottom = right = top = 0.0
    for i in range(count):
        code = raw.FPDFText_GetUnicode(text, i)
        letter = SURROGATE.sub("\ufffd", chr(code)) if 0 < code < 0x110000 else ""
        if letter in ("\r", "\n", ""):
            if letters:
                yield Stretch("".join(letters), left, bottom, right, top)
            letters = []
            continue
        letter = _HYPHENS.get(letter, letter)
        if letter.isspace() or not raw.FPDFText_GetLooseCharBox(text, i, box):
            letters += [letter] if letters else []
            continue
        far = _WIDE * (box.top - box.bottom)
        beside = left - far < box.left < right + far and bottom < box.top and box.bottom < top
        if letters and not beside:
            yield Stretch("".join(letters), left, bottom, right, top)
            letters = []
        if letters:
            left, right = min(left, box.left), max(right, box.right)
            bottom, top = min(bottom, box.bottom), max(top, box.top)
        else:
            left, bottom, right, top = box.left, box.bottom, box.right, box.top
        letters.append(letter)
    if letters:
        yield Stretch("".join(letters), left, bottom, right, top)


def _joined(pages: list[list[Row]]) -> tuple[str, tuple[int, ...]]:
    """The lines of all pages, a blank line between paragraphs, and where each page begins."""
    steps = [
        above.bottom - below.bottom
        for page in pages
        for above, below in pairwise(page)
        if above.bottom > below.bottom
    ]
    usual = median(steps) if steps else 0.0
    width = max((row.right - row.left for page in pages for row in page), default=0.0)
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    last: Row | None = None
    for page in pages:
        for i, row in enumerate(page):
            if last is not None:
                ends = _ends(last, width) if i == 0 else _is_apart(last, row, usual, width)
                pieces.append("\n\n" if ends else "\n")
                length += len(pieces[-1])
            if i == 0:
                starts.append(length)
            pieces.append(row.text)
            length += len(row.text)
            last = row
        if not page:
            starts.append(length)
    return "".join(pieces), tuple(starts)


def _is_apart(above: Row, below: Row, usual: float, width: float) -> bool:
    """Whether a paragraph ends between two lines; at the head of a column as on a new page."""
    step = above.bottom - below.bottom
    return step > _PARAGRAPH * usual if step > 0 else _ends(above, width)


def _ends(row: Row, width: float) -> bool:
    """Whether a paragraph ends with the last line of a page."""
    return row.right - row.left < _SHORT * width and row.text.endswith((".", "!", "?", ":", '"'))
