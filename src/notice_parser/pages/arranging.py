"""Which of a family's pages the lines of a notice are, and which part each line is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from ..lines.line import Line
from ..view.scans import level
from .furniture import (
    drop_furniture_between,
    drop_running_heads,
    drop_tail,
    keep_sub_headings,
    may_be_alone,
    may_be_furniture,
)
from .scheme import UNKNOWN, Run, Scheme, unknown_scheme

if TYPE_CHECKING:
    from ..families.family import Family
    from .page import Page

TRACE_LENGTH = 240  # characters at the top in which a heading leaves its traces
_HEADS = frozenset(("header", "heading", "publisher"))
LONGEST_KEPT = 60  # lines of a page whose arrangement is kept


@dataclass(slots=True)
class Arrangement:
    """One notice's lines, its family and page, and what part of it each line is ("title",
    "paragraph", "chrome", …); ``places`` says which lines are a part, ``body`` which kinds the
    lines of the body are."""

    lines: list[Line]
    parts: Sequence[str]
    family: Family
    page: Page
    places: Mapping[str, Sequence[int]]
    body: Set[str]
    runs: Sequence[Run] = ()  # each detail's lines
    doubt: str = ""  # why the notice may be another family's
    is_cited: bool = False  # whether the heading may be one that a list or another text cites
    follows: bool = False  # whether another notice stands above it in the text
    is_followed: bool = False

    def first(self, part: str) -> Line | None:
        """The first line that is this part."""
        return self.lines[self.places[part][0]] if part in self.places else None

    def all(self, part: str) -> list[Line]:
        """All lines that are this part."""
        return [self.lines[i] for i in self.places[part]] if part in self.places else []

    def is_described(self, line: Line) -> bool:
        """Whether a line is of a kind that its family brought, and no other has."""
        return line.kind.name in self.family.own_kinds

    @property
    def is_unknown(self) -> bool:
        """Whether the lines are none of the family's pages."""
        return self.page is UNKNOWN

    @property
    def is_headless(self) -> bool:
        """Whether it is a page of the family that has no heading: a topic page."""
        return not self.is_unknown and _HEADS.isdisjoint(self.places)

    @property
    def layout(self) -> str:
        """The page's name, with "-blank" where blank lines stand between its blocks and "-plain"
        where none do."""
        if not self.page.spaced:
            return self.page.name
        head = [
            self.lines[i].gap
            for part, places in self.places.items()
            if part not in ("chrome", "paragraph")
            for i in places
            if i
        ]
        gaps = head or [line.gap for line in self.lines[1:]]
        return intern(self.page.name + ("-blank" if 2 * sum(gaps) > len(gaps) else "-plain"))


class _Fit(NamedTuple):
    """A page, the part that each line is, and whether parts depend on more than kinds: heads in
    the body, short lines among furniture, furniture alone between two paragraphs."""

    page: Page
    parts: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    body: Set[str]
    runs: tuple[Run, ...]
    has_heads: bool
    has_short: bool
    has_alone: bool


def arrange(lines: list[Line], family: Family, text: str) -> Arrangement:
    """The first page that fits: those whose own line comes first in the text, then those without
    one, then the unknown one."""
    letters = "".join([line.kind.letter for line in lines])
    fitting = _fitting if len(letters) <= LONGEST_KEPT else _fitting.__wrapped__
    fit = fitting(family, letters, called=True)
    if fit is None and not (lines and _has_trace(lines, family, text)):
        fit = fitting(family, letters, called=False)
    if fit is None:
        fit = _fit(unknown_scheme(family.lexicon), letters, family)
        assert fit is not None, "the unknown page takes any lines"
    if not (fit.has_heads or fit.has_short or fit.has_alone):
        return Arrangement(lines, fit.parts, family, fit.page, fit.places, fit.body, fit.runs)
    parts = list(fit.parts)
    if fit.has_heads:
        drop_running_heads(lines, parts, text)
    if fit.has_short:
        drop_furniture_between(lines, parts, text)
        drop_tail(lines, parts, text)
    if fit.has_alone:
        keep_sub_headings(lines, parts, text)
    return Arrangement(lines, parts, family, fit.page, places_of(parts), fit.body, fit.runs)


def begins_page(lines: list[Line], family: Family) -> bool:
    """Whether lines begin as one of the family's pages with a heading of its own does."""
    letters = "".join([line.kind.letter for line in lines])
    return any(
        not scheme.opens.isdisjoint(letters)
        and (scheme.parts(letters) if scheme.by_foot else scheme.head.match(letters))
        for scheme in family.schemes
    )


def _has_trace(lines: list[Line], family: Family, text: str) -> bool:
    """Whether a heading left its traces: this is no page without a head, but one with a head that
    cannot be read."""
    if family.traces is None:
        return False
    top = text[lines[0].start : lines[0].start + TRACE_LENGTH]
    return family.traces.search(level(top)) is not None


def places_of(parts: Sequence[str]) -> dict[str, list[int]]:
    """Which lines are a part, for each part."""
    places: dict[str, list[int]] = {}
    for i, part in enumerate(parts):
        places.setdefault(part, []).append(i)
    return places


@lru_cache(maxsize=256)
def _fitting(family: Family, letters: str, *, called: bool) -> _Fit | None:
    """The first page that fits a sequence of lines, of those that one of the lines calls for or of
    those that none calls for. The pages of an archive have the same few sequences again and again;
    to keep what came of them saves most of the work."""
    seen = frozenset(letters)
    if called:
        found = [
            (min([letters.find(letter) for letter in opens]), i)
            for i, scheme in enumerate(family.schemes)
            if (opens := seen & scheme.opens)
        ]
        schemes = [family.schemes[i] for _, i in sorted(found)]
    else:
        schemes = [scheme for scheme in family.schemes if not scheme.opens]
    for scheme in schemes:
        if (fit := _fit(scheme, letters, family)) is not None:
            return fit
    return None


def _fit(scheme: Scheme, letters: str, family: Family) -> _Fit | None:
    """What part each line is on a page, or None where the page is another one."""
    found = scheme.laid_out(letters)
    if found is None:
        return None
    parts, runs = found
    places = places_of(parts)
    names = family.lexicon.names
    body = frozenset([names[letters[i]] for i in places.get("paragraph", ())])
    return _Fit(
        scheme.page,
        tuple(parts),
        places,
        body,
        tuple(runs),
        "header" in body or "heading" in body,
        bool(body) and may_be_furniture(letters, family.lexicon),
        may_be_alone(parts),
    )
