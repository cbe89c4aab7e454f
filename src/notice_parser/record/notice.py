"""The record: what `parse` returns. Field names are a contract; more may be added, none goes.

A new field is a line in `Notice`, with all that there is to say of it (`declaration.Field`), and,
where it has a place in the text, a line in `Spans` (`parts`).
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, SupportsIndex, overload

from pydantic import BaseModel, ConfigDict

from .declaration import CODES, ENTRIES, PARAGRAPHS, Column, Field, declared, joined
from .diagnostics import Diagnostic
from .parts import (
    Aktenzeichen,
    Block,
    Detail,
    Header,
    Number,
    Ordering,
    Paragraph,
    Reference,
    Spans,
)

if TYPE_CHECKING:
    from ..families.family import Family


class Notice(BaseModel):
    """One official notice as a record. Values are cleaned (see `clean`); what is not there is None
    or empty, and ``diagnostics`` says so.

    A frozen pydantic model; its parts are named tuples (``part._asdict()``), and objects in what
    `model_dump` and `model_dump_json` give.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    family: Annotated[str, Field(example="nrw-runderlass", doubted_with="layout", since="2.0")] = (
        "unknown"
    )
    """The family of publishers whose description read the page, by its id; "unknown" where none
    did."""
    kind: Annotated[
        str | None, Field(example="mitteilung", doubted_with="number", composed=True)
    ] = None
    """ "mitteilung", "runderlass", "pressemitteilung" or what else the family says; None where
    nothing does."""
    publisher: Annotated[
        str | None,
        Field(
            colour="lime",
            example="Ministeriums für Schule und Bildung",
            doubted_with="number",
            repairs=False,  # as under 1.x, whose records have no such remark
            composed=True,
        ),
    ] = None
    """The authority as written in the heading: "StGB NRW", "NWStGB"."""
    header: Annotated[
        Header | None,
        Field(
            colour="blue",
            example=Header("Mitteilungen - Schule, Kultur, Sport", "Schule, Kultur, Sport"),
            prose=("text", "section"),
            composed=True,
        ),
    ] = None
    """The line "Mitteilungen - …" above the heading, and its section."""
    number: Annotated[
        Number | None,
        Field(fact=True, colour="orange", example=Number("603/2006", 603, 2006), composed=True),
    ] = None
    """The notice's own number."""
    date: Annotated[
        datetime.date | None,
        Field(fact=True, colour="green", example=datetime.date(2006, 8, 1), composed=True),
    ] = None
    """The day that the notice gives as its own, mostly that of publication."""
    title: Annotated[str | None, Field(colour="violet", prose=("",), composed=True)] = None
    """The title in one line, also where it stood on several."""
    subtitle: Annotated[str | None, Field(colour="pink", prose=("",))] = None
    """The second, longer title of a press release."""
    body: Annotated[
        tuple[Paragraph, ...],
        Field(
            entry="paragraph",
            colour="grey",
            columns=(
                Column("body", joined("text", PARAGRAPHS)),
                Column("paragraphs", len, "int32"),
            ),
            gold="texts",
            example=Paragraph("…"),
            prose=("text",),
            composed=True,
        ),
    ] = ()
    """The paragraphs in their order, without title, Az., page furniture and whole paragraphs of
    ordering information."""
    ordering: Annotated[
        tuple[Ordering, ...],
        Field(
            entry="ordering note",
            colour="teal",
            columns=(
                Column("ordering", joined("text", PARAGRAPHS)),
                Column("phones", joined("phones")),
                Column("faxes", joined("faxes")),
                Column("emails", joined("emails")),
                Column("urls", joined("urls")),
                Column("isbns", joined("isbns")),
            ),
            gold="filled",
            example=Ordering("…", phones=("0211 4587-1",)),
            prose=("text",),
            doubted_with="body",
            composed=True,
        ),
    ] = ()
    """Where something can be ordered, obtained or downloaded, or how to register: whole paragraphs,
    and sentences of body paragraphs."""
    az: Annotated[
        Aktenzeichen | None,
        Field(
            label="Az.",
            fact=True,
            colour="red",
            columns=(
                Column("az", lambda az: az.text),
                Column("az_normalized", lambda az: az.normalized),
                Column("department", lambda az: az.department),
                Column("file_plan", lambda az: az.file_plan),
                Column("initials", lambda az: az.initials),
            ),
            example=Aktenzeichen("III 810 - 2", "III", "810-2"),
            composed=True,
        ),
    ] = None
    """The publisher's own file number (Aktenzeichen)."""
    references: Annotated[
        tuple[Reference, ...],
        Field(
            entry="reference",
            colour="gold",
            example=Reference("…", "603/2006", datetime.date(2006, 8, 1)),
            doubted_with="body",
            repairs=False,  # each stands in a paragraph of the body, whose remarks say so
        ),
    ] = ()
    """Other notices and circular letters that the body names, in their order; an entry for each
    number."""
    details: Annotated[
        tuple[Detail, ...],
        Field(
            entry="detail",
            colour="indigo",
            columns=(
                Column("details", lambda details: ENTRIES.join(map(_named, details)) or None),
            ),
            example=Detail("citation", "MBl. NRW. 2015 S. 123"),
            since="2.0",
        ),
    ] = ()
    """What only some families have, such as a citation, in the order of the text."""
    layout: Annotated[str, Field(gold=None)] = "unknown"
    """Which of the family's pages the text was taken for; "unknown" where none fits."""
    diagnostics: Annotated[
        tuple[Diagnostic, ...],
        Field(
            columns=(
                Column("doubts", lambda remarks: _codes(remarks, info=False)),
                Column("remarks", lambda remarks: _codes(remarks, info=True)),
            ),
            gold=None,
        ),
    ] = ()
    """What was repaired, missing, doubtful or contradictory. Empty: nothing was."""
    spans: Annotated[Spans, Field(columns=(), gold=None)] = Spans()
    """Where each value stands in the given string."""
    blocks: Annotated[tuple[Block, ...], Field(columns=(), gold=None)] = ()
    """Consecutive stretches that cover the given string."""

    def to_text(self, families: Sequence[Family] | None = None) -> str:
        """The notice in its canonical form: what the record says, a blank line between all parts.

        For a notice with a heading, ``parse(notice.to_text())`` has the same values. Page
        furniture, spans and diagnostics are not written. A notice of a family of one's own is
        written by that: give ``families`` as for `parse`.
        """
        from ..families import FAMILIES
        from ..families.writing import canonical_text

        return canonical_text(self, FAMILIES if families is None else families)

    def __str__(self) -> str:
        """What ``print`` shows: a line for each value and each diagnostic; `repr` is whole."""
        from ..output.plain import plain

        return plain(self)

    def _repr_html_(self) -> str:
        """What a notebook shows: a card with number, date, section, title, Az., the first lines and
        the doubts."""
        from ..output.cards import card

        return card(self)


def _named(detail: Detail) -> str:
    return f"{detail.name}: {detail.text}"


def _codes(remarks: tuple[Diagnostic, ...], *, info: bool) -> str | None:
    return CODES.join(each.code for each in remarks if (each.severity == "info") is info) or None


FIELDS = declared(Notice)
"""The record's fields as they are declared, by name and in their order."""


class Notices(list[Notice]):
    """A list of notices, as `parse_all` returns it; a notebook shows it as a table with counts. A
    slice of it is one too."""

    @overload
    def __getitem__(self, place: SupportsIndex) -> Notice: ...

    @overload
    def __getitem__(self, place: slice) -> Notices: ...

    def __getitem__(self, place: SupportsIndex | slice) -> Notice | Notices:
        found = super().__getitem__(place)
        return Notices(found) if isinstance(found, list) else found

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What a notebook keeps beside the table, and what IPython prints: not megabytes of
        records."""
        printer.text(f"<Notices: {len(self)}>")

    def _repr_html_(self) -> str:
        from ..output.cards import table

        return table(self)
