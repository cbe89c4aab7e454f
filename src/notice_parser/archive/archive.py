"""The whole way from records to an archive, on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..families import FAMILIES
from ..families.family import Family
from ..many.found import Found
from ..record.notice import Notice
from .copies import Record, copies_of
from .entries import Entry, entries_of
from .gaps import Run, runs_of
from .grouping import groups_of
from .references import Citation, citations_of
from .traits import traits_of


@dataclass(frozen=True)
class Archive:
    """``entries`` are the notices, each with its copies; ``runs`` the series of numbers with their
    gaps; ``citations`` the references with what they name."""

    entries: tuple[Entry, ...]
    runs: tuple[Run, ...]
    citations: tuple[Citation, ...]


def archive_of(
    records: Iterable[Found | Record | Notice],
    *,
    families: Sequence[Family] = FAMILIES,
) -> Archive:
    """The archive of records, such as `notice_parser.read` and `records_in` give: the same for any
    order in which they come.

    ``families`` are those that the records were read by: which of them several publishers share,
    and which kinds of notices they have.

    >>> import notice_parser
    >>> texts = ("StGB NRW-Mitteilung 1/2005 vom 03.01.2005\\nWinterdienst\\nEs ist glatt.",
    ...          "StGB NRW-Mitteilung 3/2005 vom 10.01.2005\\nFrost\\nSiehe Mitteilung 1/2005.")
    >>> archive = archive_of(notice_parser.parse(text) for text in texts)
    >>> [entry.id for entry in archive.entries]
    ['stgb-nrw-mitteilung-1-2005', 'stgb-nrw-mitteilung-3-2005']
    >>> [(gap.what, gap.first, gap.last) for run in archive.runs for gap in run.gaps]
    [('missing', 2, 2)]
    """
    copies = copies_of(records)
    shared = {family.id for family in families if family.shared}
    groups = groups_of([traits_of(copy, shared) for copy in copies])
    entries = entries_of(copies, groups, shared)
    runs, citations = runs_of(entries), citations_of(entries, families)
    return Archive(tuple(entries), tuple(runs), tuple(citations))
