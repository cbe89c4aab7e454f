"""A family: a publisher's pages, described."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ..grammar.build import Pattern
from ..language.citing import Citing
from ..lines.common import COMMON
from ..lines.kind import LineKind, forms_of
from ..lines.lexicon import Lexicon
from ..lines.mending import Mending
from ..lines.reading import read_lines
from ..lines.templates import beginnings
from ..pages.page import Page
from ..pages.scheme import Scheme, scheme_of
from ..record.parts import DETAILS
from ..view.source import read
from .checks import check_given, check_openings, compiled_form

if TYPE_CHECKING:
    from ..record.notice import Notice

AzParts = Mapping[str, str | None]
_LETTERS = "BEFHJKMNPQTUWXYZbcdefghijklmnqruvwxyz0123456789"


def _whole(text: str) -> AzParts:
    """A file number without parts."""
    return {}


def _nothing(*_: object) -> None:
    return None


class FileNumbers(NamedTuple):
    """What a family knows of its file numbers.

    ``split`` gives the parts of one (department, file_plan, initials), None where it has no known
    form; ``is_own`` tells it from somebody else's, and ``claims`` says that nobody else has one of
    its form, so that it claims a page; ``repair`` gives what a scanned one was, None where none
    comes of it; ``doubt`` says as a sentence why a good one may be another.
    """

    split: Callable[[str], AzParts | None] = _whole
    is_own: Callable[[str], bool] = bool
    repair: Callable[[str], str | None] = _nothing
    doubt: Callable[[str, AzParts], str | None] = _nothing
    claims: Callable[[str], object] = _nothing


_PLAIN = FileNumbers()


@dataclass(frozen=True, eq=False, repr=False)
class Family:
    """The notices of one publisher, or of several that write alike.

    ``kinds`` are its lines besides those that every family knows (`lines.common.COMMON`; one of
    the same name takes the place of that), ``pages`` how they stand, the commonest last line of
    defence last: the first that fits is taken. ``marks`` are the publisher's names.

    What only some families have: known ``sections`` of the header; ``citing``, what its notices are
    cited by (without it no references are looked for); ``says``, the notice's kind for
    a word in the slot "kind", in small letters; ``file_numbers``; ``mending`` of lines that were
    flattened, broken or scanned; ``traces``, what is left of a heading that can't be read, in
    levelled letters (`scans.level`); ``write``, the canonical text where the pages' own forms don't
    say it.

    ``shared`` says that it is several publishers' who write alike, each with numbers of its own;
    ``orders`` that its notices say how something is ordered, so that what may be ordering
    information is doubted. Where they don't, only what certainly is some is taken for it.

    ``examples`` names a module with made-up notices for tests (`strategies`). ``tested`` says that
    tests of the family's own hold it to what is checked here, which spares whoever imports it the
    time.

    Raises ``ValueError`` for what can't hold: kinds that clash, a page with an unknown kind or
    part, one that no text can be, or one that ``has`` what nothing in it can be.
    """

    id: str
    kinds: tuple[LineKind, ...] = ()
    pages: tuple[Page, ...] = ()
    marks: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    citing: Citing | None = None
    says: Mapping[str, str] = field(default_factory=dict)
    file_numbers: FileNumbers = _PLAIN
    mending: type[Mending] = Mending
    traces: Pattern | None = None
    write: Callable[[Notice], list[str]] | None = None
    tested: bool = False
    examples: str = ""
    shared: bool = False
    orders: bool = True
    lexicon: Lexicon = field(init=False, repr=False)
    schemes: tuple[Scheme, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.tested:
            check_given(self)
        kinds = _lettered(self.kinds)
        object.__setattr__(self, "lexicon", Lexicon(kinds, compiled_form))
        schemes = tuple(
            scheme_of(page, self.lexicon, self.own_kinds, self.id, tested=self.tested)
            for page in self.pages
        )
        object.__setattr__(self, "schemes", schemes)
        if not self.tested:
            check_openings(self)

    def __repr__(self) -> str:
        return f"<Family {self.id}: {len(self.kinds)} kinds, {len(self.pages)} pages>"

    def kinds_of(self, text: str) -> list[str]:
        """The kind of each line with content, as the family reads a text: what a description is
        written and mended by."""
        view = read(text).text
        mending = self.mending(view, self.lexicon)
        return [line.kind.name for line in read_lines(view, mending, self.file_numbers.is_own)]

    @cached_property
    def has_details(self) -> bool:
        """Whether a line of its notices, the header aside, can hold a detail in a slot."""
        kinds = [kind for kind in self.lexicon.kinds.values() if kind.name != "header"]
        return not set().union(*map(self.lexicon.slots, kinds)).isdisjoint(DETAILS)

    @cached_property
    def own_kinds(self) -> frozenset[str]:
        """The names of the kinds that only this family has."""
        return frozenset(kind.name for kind in self.kinds) - {kind.name for kind in COMMON}

    @cached_property
    def calls(self) -> frozenset[str]:
        """Beginnings of which one begins a line in every text that has a notice of the family;
        empty where there are none."""
        if not all(scheme.opens for scheme in self.schemes):
            return frozenset()
        letters = frozenset().union(*(scheme.opens for scheme in self.schemes))
        forms = [
            form
            for kind in self.kinds
            if self.lexicon.kinds[kind.name].letter in letters
            for form in forms_of(kind)
        ]
        found = frozenset[str]()
        for form in forms:
            if form.below is not None:
                continue  # another line stands above it
            if isinstance(form.pattern, Pattern):
                starts = frozenset(("",))
            else:
                starts = beginnings(form.pattern)
            if "" in starts:
                return frozenset()  # any line; those of patterns are in small letters
            found |= starts
        return found

    def __reduce__(self) -> str | tuple[object, ...]:
        return _family, tuple(getattr(self, name) for name in _GIVEN)


_GIVEN = (
    "id", "kinds", "pages", "marks", "sections", "citing", "says", "file_numbers", "mending",
    "traces", "write", "tested", "examples", "shared", "orders",
)  # fmt: skip


def _family(*given: object) -> Family:
    return Family(*given)  # type: ignore[arg-type]  # as they were given once


def _lettered(own: tuple[LineKind, ...]) -> list[LineKind]:
    """A family's own kinds and the common ones, each with its letter."""
    names = [kind.name for kind in own]
    common = {kind.name: kind.letter for kind in COMMON}
    count = sum(name not in common for name in names)
    if count > len(_LETTERS):
        raise ValueError(
            f"{count} kinds of lines are too many: a family can have {len(_LETTERS)} of its own;"
            " put forms of the same role into one kind"
        )
    free = iter(_LETTERS)
    lettered = [replace(kind, letter=common.get(kind.name) or next(free)) for kind in own]
    return lettered + [kind for kind in COMMON if kind.name not in names]
