"""The record: what `parse` returns. Field names are a contract; more may be added, none goes."""

from __future__ import annotations

import datetime
from typing import Any, Literal, NamedTuple, SupportsIndex, overload

from pydantic import BaseModel, ConfigDict

from .diagnostics import Diagnostic, Span
from .grammar.aktenzeichen import AZ_JOINT
from .rows import row

Kind = Literal["mitteilung", "pressemitteilung", "statement", "schnellbrief"]
Role = Literal["text", "heading", "list-item", "table-row", "quote"]


@row
class Header(NamedTuple):
    """The line over the heading: "Mitteilungen - Jugend, Soziales, Gesundheit" and its section."""

    text: str
    section: str


@row
class Number(NamedTuple):
    """The notice's number as written ("603/2006", without "Nr.") and read (603, 2006).

    A year of two digits is completed ("412/98": 1998); ``year`` is None where only "Nr. 12" stands.
    """

    text: str
    sequence: int
    year: int | None = None


@row
class Paragraph(NamedTuple):
    """A paragraph, sub-heading, list item or table row of the body, in one line.

    ``marker`` is what a list item starts with ("1.", "-", "(2)"); it is part of ``text`` too.
    """

    text: str
    role: Role = "text"
    marker: str | None = None


@row
class Ordering(NamedTuple):
    """A stretch that says how to order, obtain, download or register, and its details, each as written.

    A stretch is either a paragraph of its own (then it is not in the body) or one or more sentences of a body paragraph.
    """

    text: str
    phones: tuple[str, ...] = ()
    faxes: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    isbns: tuple[str, ...] = ()
    postal_code: str | None = None
    city: str | None = None
    street: str | None = None
    price: str | None = None


@row
class Aktenzeichen(NamedTuple):
    """The publisher's own file number: the text after the label, and its parts.

    "III 810 - 2" is department "III", file plan "810-2" (without the blanks around hyphens and slashes); "20.2.2-001/002 gr" has the
    initials "gr"; "GPM" has no parts.
    """

    text: str
    department: str | None = None
    file_plan: str | None = None
    initials: str | None = None

    @property
    def normalized(self) -> str:
        """One spelling for one file: "III 806-3" for "III 806 - 3", "III-806-3" and "806-3 III"."""
        parts = [part for part in (self.department, self.file_plan, self.initials) if part]
        return " ".join(parts) if parts else AZ_JOINT.sub(r"\1", self.text)


@row
class Reference(NamedTuple):
    """Another notice or circular that the body names, with number (as written) and full date where they stand."""

    text: str
    number: str | None = None
    date: datetime.date | None = None


@row
class Spans(NamedTuple):
    """Where each value stands in the given string: half-open pairs of offsets; for body and ordering one pair for each entry."""

    header: Span | None = None
    number: Span | None = None
    date: Span | None = None
    title: Span | None = None
    subtitle: Span | None = None
    az: Span | None = None
    body: tuple[Span, ...] = ()
    ordering: tuple[Span, ...] = ()


@row
class Block(NamedTuple):
    """A stretch of the given string. The blocks of a notice, joined, are the whole string.

    Kinds: "header", "heading" (the line with kind, number and date), "title", "subtitle", "dateline", "paragraph", "ordering", "az",
    "chrome" (page furniture), "blank", and "other" (what belongs to other notices of the same text).
    """

    kind: str
    start: int
    end: int


class Notice(BaseModel):
    """One official notice as a record. Values are cleaned (see `clean`); what is not there is None or empty, and ``diagnostics`` says so.

    A frozen pydantic model; its parts are named tuples (``part._asdict()``), and objects in what `model_dump` and `model_dump_json` give.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    kind: Kind | None = None
    publisher: str | None = None
    header: Header | None = None
    number: Number | None = None
    date: datetime.date | None = None
    title: str | None = None
    subtitle: str | None = None
    body: tuple[Paragraph, ...] = ()
    ordering: tuple[Ordering, ...] = ()
    az: Aktenzeichen | None = None
    references: tuple[Reference, ...] = ()
    layout: str = "unknown"
    diagnostics: tuple[Diagnostic, ...] = ()
    spans: Spans = Spans()
    blocks: tuple[Block, ...] = ()

    def to_text(self) -> str:
        """The notice in its canonical form: what the record says, a blank line between all parts.

        For a notice with a heading, ``parse(notice.to_text())`` has the same values. Page furniture, spans and diagnostics are not written.
        """
        from .output.text import canonical_text

        return canonical_text(self)

    def _repr_html_(self) -> str:
        """What a notebook shows: a card with number, date, section, title, Az., the first lines and the doubts."""
        from .output.cards import card

        return card(self)


class Notices(list[Notice]):
    """A list of notices, as `parse_all` returns it; a notebook shows it as a table with counts. A slice of it is one too."""

    @overload
    def __getitem__(self, place: SupportsIndex) -> Notice: ...

    @overload
    def __getitem__(self, place: slice) -> Notices: ...

    def __getitem__(self, place: SupportsIndex | slice) -> Notice | Notices:
        found = super().__getitem__(place)
        return Notices(found) if isinstance(found, list) else found

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401 - as IPython calls it
        """What a notebook keeps beside the table, and what IPython prints: not megabytes of records."""
        printer.text(f"<Notices: {len(self)}>")

    def _repr_html_(self) -> str:
        from .output.cards import table

        return table(self)
