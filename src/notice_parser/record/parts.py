"""The parts of a record: named tuples that pydantic reads and writes as objects (`rows`).

Field names are a contract; more may be added, none goes.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, NamedTuple

from ..grammar.aktenzeichen import AZ_JOINT
from .diagnostics import Span
from .rows import row

Role = Literal["text", "heading", "list-item", "table-row", "quote"]


@row
class Header(NamedTuple):
    """The line over the heading: "Mitteilungen - Jugend, Soziales, Gesundheit" and its section."""

    text: str
    """The whole line, cleaned."""
    section: str
    """What follows the dash."""


@row
class Number(NamedTuple):
    """The notice's number as written ("603/2006", without "Nr.") and read (603, 2006).

    A year of two digits is completed ("412/98": 1998); ``year`` is None where only "Nr. 12" stands,
    ``sequence`` where the number has another form.
    """

    text: str
    """As written, without "Nr."."""
    sequence: Annotated[int | None, "int64"]
    """The running number within the year."""
    year: int | None = None
    """The year of the volume, four digits."""


@row
class Paragraph(NamedTuple):
    """A paragraph, sub-heading, list item or table row of the body, in one line.

    ``marker`` is what a list item starts with ("1.", "-", "(2)"); it is part of ``text`` too.
    """

    text: str
    """The paragraph in one line, its marker included."""
    role: Role = "text"
    """What it is by its form: running text, sub-heading, list item, row of a table, or
    quotation."""
    marker: str | None = None
    """What a list item starts with; None for all else."""


@row
class Ordering(NamedTuple):
    """A stretch that says how to order, obtain, download or register, and its details, each as
    written.

    A stretch is either a paragraph of its own (then it is not in the body) or one or more sentences
    of a body paragraph.
    """

    text: str
    """The stretch as one line."""
    phones: tuple[str, ...] = ()
    """Telephone numbers, without their label."""
    faxes: tuple[str, ...] = ()
    """Fax numbers, without their label."""
    emails: tuple[str, ...] = ()
    """E-mail addresses."""
    urls: tuple[str, ...] = ()
    """Web addresses."""
    isbns: tuple[str, ...] = ()
    """ISBNs, as written."""
    postal_code: str | None = None
    """Five digits, as a string."""
    city: str | None = None
    """The town behind the postal code."""
    street: str | None = None
    """Street and house number."""
    price: str | None = None
    """A price with its currency, as written."""


@row
class Aktenzeichen(NamedTuple):
    """The publisher's own file number: the text after the label, and its parts.

    "III 810 - 2" is department "III", file plan "810-2" (without the blanks around hyphens and
    slashes); "20.2.2-001/002 gr" has the initials "gr"; "GPM" has no parts.
    """

    text: str
    """All that follows the label, blanks folded."""
    department: str | None = None
    """The department, as in "III"."""
    file_plan: str | None = None
    """The place in the file plan, as in "810-2"."""
    initials: str | None = None
    """The initials of who wrote it, as in "gr" or "Le/Be"."""

    @property
    def normalized(self) -> str:
        """One spelling for one file: "III 806-3" for "III 806 - 3", "III-806-3" and "806-3 III"."""
        parts = [part for part in (self.department, self.file_plan, self.initials) if part]
        return " ".join(parts) if parts else AZ_JOINT.sub(r"\1", self.text)


@row
class Reference(NamedTuple):
    """Another notice or circular that the body names, with number (as written) and full date where
    they stand."""

    text: str
    """The citation as it stands in the body."""
    number: str | None = None
    """The number that is cited, as written."""
    date: datetime.date | None = None
    """The date beside it, if it is whole."""


DETAILS = (
    "citation", "classification", "voris", "area", "decided", "signature", "topic", "section",
    "subject", "document", "category", "keyword", "addressee", "amended", "valid_from",
    "valid_until", "contact", "previous_instance",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
"""What details there are."""


@row
class Detail(NamedTuple):
    """What only some families have, such as a citation, by its name there."""

    name: str
    """One of those that the families have: "citation", "area", "signature" and others."""
    text: str
    """As written, in one line."""


@row
class Spans(NamedTuple):
    """Where each value stands in the given string: half-open pairs of offsets; for lists one pair
    for each entry, in their order.

    ``publisher`` is None also where a scanned heading had to be put right. References of one
    stretch ("Schnellbriefe 33, 34 und 36/2000") have the same span. Records of schema 1.x have
    none for publisher and references.
    """

    header: Span | None = None
    number: Span | None = None
    date: Span | None = None
    title: Span | None = None
    subtitle: Span | None = None
    az: Span | None = None
    publisher: Span | None = None
    body: tuple[Span, ...] = ()
    ordering: tuple[Span, ...] = ()
    references: tuple[Span, ...] = ()
    details: tuple[Span, ...] = ()


@row
class Block(NamedTuple):
    """A stretch of the given string. The blocks of a notice, joined, are the whole string.

    Kinds: "header", "heading" (the line with kind, number and date), "title", "subtitle",
    "dateline", "paragraph", "ordering", "az", "chrome" (page furniture), "blank", and "other" (what
    belongs to other notices of the same text).
    """

    kind: str
    """What stands there."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last one."""
