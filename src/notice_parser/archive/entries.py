"""Groups of copies to the archive's entries: one for each notice, with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..record.diagnostics import Diagnostic
from ..record.notice import Notice
from .copies import Copy
from .folding import letters
from .grouping import Group
from .settling import Value, best_first, settled
from .traits import series_of

_TITLE = 40  # letters of a title in an id


@dataclass(frozen=True, slots=True)
class Entry:
    """A notice of the archive.

    ``id`` names it: "stgb-nrw-mitteilung-603-2006", or by its date and title where it has no
    number. ``notice`` is its record, without places in a text, and with ``FIELD-differs`` for what
    its copies disagree on; ``copies`` are its texts, the best one first. ``disagreements`` has each
    value of the fields in which copies differ, ``healed`` the codes of doubts that another copy
    has healed, ``rivals`` the ids of other entries that it may be a copy of.
    """

    id: str
    notice: Notice
    copies: tuple[Copy, ...]
    disagreements: tuple[Value, ...] = ()
    healed: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def doubts(self) -> list[Diagnostic]:
        """The warnings and errors that are left."""
        return [remark for remark in self.notice.diagnostics if remark.severity != "info"]

    @property
    def year(self) -> int | None:
        """The year of its date, else of its number."""
        notice = self.notice
        return notice.date.year if notice.date else notice.number and notice.number.year


def entries_of(copies: Sequence[Copy], groups: Sequence[Group]) -> list[Entry]:
    """The entries in the order of family, kind, year and number, those without a number last."""
    made = [Entry("", *_settled([copies[i] for i in group.members])) for group in groups]
    order = sorted(range(len(made)), key=lambda k: _in_order(made[k]))
    ids = dict(zip(order, _ids([made[k] for k in order]), strict=True))
    of_copy = {i: ids[k] for k, group in enumerate(groups) for i in group.members}
    return [_named(made[k], ids[k], sorted({of_copy[i] for i in groups[k].rivals})) for k in order]


def _settled(
    copies: Sequence[Copy],
) -> tuple[Notice, tuple[Copy, ...], tuple[Value, ...], tuple[str, ...]]:
    ordered = best_first(copies)
    notice, values, healed = settled(ordered)
    return notice, tuple(ordered), values, healed


def _named(entry: Entry, name: str, rivals: Sequence[str]) -> Entry:
    notice = entry.notice
    if rivals:
        remark = Diagnostic(
            code="copy-doubtful",
            severity="warning",
            message=f"It may be a copy of one of {len(rivals)} notices: {', '.join(rivals[:5])}.",
        )
        notice = notice.model_copy(update={"diagnostics": (*notice.diagnostics, remark)})
    return Entry(name, notice, entry.copies, entry.disagreements, entry.healed, tuple(rivals))


def _in_order(entry: Entry) -> tuple[object, ...]:
    found = series_of(entry.notice)
    date = str(entry.notice.date or "")
    if found is None:
        return 1, entry.notice.family, entry.notice.kind or "", 0, 0, date, entry.copies[0].digest
    (family, kind, year), sequence = found
    return 0, family, kind, year, sequence, date, entry.copies[0].digest


def _ids(entries: Sequence[Entry]) -> list[str]:
    """A name for each; of several of one name the second is "NAME--2"."""
    seen: Counter[str] = Counter()
    ids = []
    for entry in entries:
        name = _id(entry)
        seen[name] += 1
        ids.append(name if seen[name] == 1 else f"{name}--{seen[name]}")
    return ids


def _id(entry: Entry) -> str:
    notice = entry.notice
    found = series_of(notice)
    if found is not None:
        (family, kind, year), sequence = found
        parts = [family, letters(kind), str(sequence), str(year)]
    else:
        number = letters(notice.number.text) if notice.number else ""
        title = letters(notice.title or "")[:_TITLE]
        parts = [notice.family, str(notice.date or ""), number, title]
        if not (notice.date and title):
            parts.append(entry.copies[0].digest[:12])
    return "-".join(part for part in parts if part)
