"""What families of one's own do with texts: which notices they read and by what, which they take
from the families that were there before, what is ambiguous, and how far their forms reach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from ..families import FAMILIES
from ..families.family import Family
from ..grammar.build import Pattern
from ..lines.kind import Form, forms_of
from ..pages.arranging import Arrangement
from ..pages.claims import SHAPE, page_of, strength
from ..pages.notices import notices_of
from ..parsing import parse_all
from ..view.source import read
from .gold import GoldText
from .judging import evaluate
from .report import Report

UNKNOWN = "unknown"
MOST_KINDS = 12  # of a text that is not read: a head has fewer lines


class Claimed(NamedTuple):
    """A notice that one of the families reads: its text, its place among the text's notices from 1,
    and the family. ``before`` is the family that read it without them, or "unknown".

    ``known`` are the families that the text's records say, none where they don't. ``rival`` is a
    family that claims it as strongly. ``by_shape`` says that nothing in it is its publisher's
    alone: it is `family-doubtful`, and so is one with a rival.
    """

    text: str
    place: int
    family: str
    before: str
    known: frozenset[str]
    rival: str = ""
    by_shape: bool = False

    @property
    def is_taken(self) -> bool:
        """Whether it is somebody else's by the records, or, where they don't say it, by what the
        other families read."""
        if self.known:
            return self.family not in self.known
        return self.before not in (UNKNOWN, self.family)


class FormUse(NamedTuple):
    """A form of a family's kind, as it is written, and in how many lines it was read."""

    family: str
    kind: str
    form: str
    lines: int


class Unread(NamedTuple):
    """A text that is one of the families', or nobody's, and that none of them reads; ``kinds`` are
    those of its first lines as a family sees them, for it is there that a page does not fit."""

    text: str
    family: str
    kinds: tuple[str, ...]


class Check(NamedTuple):
    """What a check of families found: ``report`` judges their pairs (None where no text has a
    record of theirs), ``changed`` are the texts in which another family's record is another now.
    ``pages`` are the families' pages that no text was read as, each with its family."""

    report: Report | None
    claimed: tuple[Claimed, ...]
    changed: tuple[str, ...]
    unread: tuple[Unread, ...]
    forms: tuple[FormUse, ...]
    pages: tuple[tuple[str, str], ...]

    @property
    def is_well(self) -> bool:
        """Whether something was read, and nothing is silently wrong, taken from others without a
        doubt, changed or ambiguous."""
        taken = any(each.is_taken and not each.by_shape for each in self.claimed)
        rivals = any(each.rival for each in self.claimed)
        quiet = self.report.without_silent() if self.report else None
        wrong = quiet is not None and quiet.part < quiet.of
        return bool(self.claimed) and not (taken or rivals or wrong or self.changed)


def check(
    own: Sequence[Family], texts: Iterable[GoldText], others: Sequence[Family] = FAMILIES
) -> Check:
    """Read texts, with their records where they have some, with families of one's own before the
    others, and with the others alone."""
    ids = {family.id for family in own}
    texts = list(texts)
    both = (*own, *others)
    pages = {known.name: _pages(known.text, both) for known in texts}
    mine = [page for found in pages.values() for page, _ in found if page.family.id in ids]
    return Check(
        _judged(texts, both, ids),
        tuple(
            claimed
            for known in texts
            for claimed in _claimed(known, pages[known.name], others, ids)
        ),
        tuple(known.name for known in texts if _is_changed(known.text, own, others)),
        tuple(unread for known in texts for unread in _unread(known, pages[known.name], own)),
        tuple(_forms(own, mine)),
        tuple(
            (family.id, page.name)
            for family in own
            for page in family.pages
            if not any(page is each.page for each in mine)
        ),
    )


def _pages(text: str, families: Sequence[Family]) -> list[tuple[Arrangement, str]]:
    """The notices of a text, each with the family that claims it as strongly, or ""."""
    view = read(text).text
    return [(page_of(each, view), each.rival) for each in notices_of(view, families)]


def _judged(texts: list[GoldText], both: Sequence[Family], ids: set[str]) -> Report | None:
    """The notices that are these families' by their records, or else by what read them."""
    checked = [known for known in texts if known.is_checked]
    if not checked:
        return None
    report = evaluate(checked, partial(parse_all, families=both))
    kept = tuple(notice for notice in report.notices if notice.family in ids)
    return report.model_copy(update={"notices": kept}) if kept else None


def _claimed(
    known: GoldText,
    pages: list[tuple[Arrangement, str]],
    others: Sequence[Family],
    ids: set[str],
) -> Iterable[Claimed]:
    view = read(known.text).text
    said = frozenset(
        record.values["family"] for record in known.records if record.values.get("family")
    )
    before = [page for page, _ in _pages(known.text, others)]
    for place, (page, rival) in enumerate(pages, 1):
        if page.family.id in ids and not page.is_unknown:
            yield Claimed(
                known.name,
                place,
                page.family.id,
                _reader_of(page.lines[0].start, before),
                said,
                rival,
                by_shape=strength(page, view) == SHAPE,
            )


def _unread(
    known: GoldText, pages: list[tuple[Arrangement, str]], own: Sequence[Family]
) -> Iterable[Unread]:
    """The text as each family sees it whose it may be, where none of them reads it."""
    if any(page.family in own and not page.is_unknown for page, _ in pages):
        return
    said = {record.values.get("family") for record in known.records}
    is_nobodys = not known.records and all(page.is_unknown for page, _ in pages)
    for family in own:
        if family.id in said or is_nobodys:
            yield Unread(known.name, family.id, tuple(family.kinds_of(known.text)[:MOST_KINDS]))


def _reader_of(place: int, pages: list[Arrangement]) -> str:
    """The family that reads the line at a place."""
    for page in reversed(pages):
        if page.lines[0].start <= place:
            return UNKNOWN if page.is_unknown else page.family.id
    return UNKNOWN


def _is_changed(text: str, own: Sequence[Family], others: Sequence[Family]) -> bool:
    """Whether a notice that another family reads has another record because of these."""
    before = parse_all(text, families=others)
    ids = {family.id for family in own}
    now = [each for each in parse_all(text, families=(*own, *others)) if each.family not in ids]
    return any(notice not in before for notice in now if notice.family != UNKNOWN)


def _forms(own: Sequence[Family], pages: list[Arrangement]) -> Iterable[FormUse]:
    """All forms of the families' kinds, in their order."""
    used: dict[tuple[str, str, object], int] = {}
    for page in pages:
        for line in page.lines:
            if line.form is not None:
                key = (page.family.id, line.kind.name, _key(line.form))
                used[key] = used.get(key, 0) + 1
    for family in own:
        for kind in family.kinds:
            for form in forms_of(kind):
                lines = used.get((family.id, kind.name, _key(form)), 0)
                yield FormUse(family.id, kind.name, _written(form), lines)


def _key(form: Form) -> tuple[object, ...]:
    return _written(form), form.below, form.says


def _written(form: Form) -> str:
    return form.pattern.text if isinstance(form.pattern, Pattern) else form.pattern
