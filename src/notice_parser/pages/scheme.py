"""A page compiled for the letters of its family's lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

import regex

from ..grammar.build import Pattern, rich
from ..lines.lexicon import Lexicon
from ..record.parts import DETAILS
from .compiling import (
    Description,
    DescriptionError,
    needed_letters,
    parts_of,
    pattern_text,
    read_description,
    samples,
)
from .page import Page

Run = tuple[str, int, int]
MISSED = frozenset(("header", "number", "date", "title", "body", "az"))
"""The fields that a page can be said to have, so that they are missed."""


class Scheme(NamedTuple):
    """``head`` matches the letters of a page from the top, ``foot`` from the bottom up; ``opens``
    are those that call for the page: the one whose letter comes first in a text is tried first;
    ``by_foot`` says that they stand below the body. ``letters`` are all that the description names.
    ``passed_over`` are those that are nothing of the notice."""

    page: Page
    head: Pattern
    foot: Pattern
    opens: frozenset[str]
    passed_over: frozenset[str]
    by_foot: bool = False
    letters: frozenset[str] = frozenset()

    def parts(self, letters: str) -> list[str] | None:
        """What part each line of a page is; None where head or foot do not match."""
        found = self.laid_out(letters)
        return None if found is None else found[0]

    def laid_out(self, letters: str) -> tuple[list[str], list[Run]] | None:
        """What part each line of a page is, and the lines of each detail: its name, the first line
        and the one behind the last. None where head or foot do not match."""
        head = self.head.match(letters)
        if head is None:
            return None
        top = head.end()
        below = self.foot.match(letters[top:][::-1])
        if below is None:
            return None
        assert isinstance(head, regex.Match)
        assert isinstance(below, regex.Match)
        count = len(letters)
        runs: list[Run] = []
        bottom = count - below.end()
        parts = ["chrome"] * top + ["paragraph"] * (bottom - top) + ["chrome"] * (count - bottom)
        for part in self.head.groupindex:
            for a, b in head.spans(part):
                parts[a:b] = [part] * (b - a)
                if part in DETAILS:
                    runs.append((part, a, b))
        for part in self.foot.groupindex:
            for a, b in below.spans(part):
                parts[count - b : count - a] = [part] * (b - a)
                if part in DETAILS:
                    runs.append((part, count - b, count - a))
        if not self.passed_over.isdisjoint(letters[top:bottom]):
            for i in range(top, bottom):
                if letters[i] in self.passed_over:
                    parts[i] = "chrome"
        return parts, sorted(runs, key=itemgetter(1))


# What no family's page is: everything that is no furniture is body, an Az. at the end is one, and
# all that a notice can have is missed.
_ENDING = "(greeting (<aside>|sentence|paragraph){0,30})?"
UNKNOWN = Page(
    "unknown",
    head="~ (title=<title> &(~ (paragraph|sentence)))?",
    foot=(
        f"(az=(az az-rest?) <aside>{{0,40}}? {_ENDING} | (furniture|icons|pointer|imprint)*+ "
        f"{_ENDING})"
    ),
    has="header number date title body az",
)


def scheme_of(
    page: Page, lexicon: Lexicon, own: frozenset[str], family: str, *, tested: bool = False
) -> Scheme:
    """The page compiled; ``ValueError`` where it can't hold. ``own`` are the kinds that only its
    family knows: one that is a part of the head, the title aside, calls for the page."""
    try:
        head = read_description(page.head, lexicon.kinds)
        foot = read_description(page.foot, lexicon.kinds)
    except DescriptionError as error:
        raise ValueError(f'family "{family}", page "{page.name}": {error}') from None
    parts = parts_of(head)
    calling = (
        _only(parts, ("header", "heading"))
        or _only(parts, ("publisher",))
        or {name: letters for name, letters in parts.items() if name not in ("title", "subtitle")}
    )
    called = "".join(calling.values())
    by_foot = not called
    if by_foot:
        called = needed_letters(foot) or "".join(parts_of(foot).values())
    letters = {lexicon.kinds[name].letter for name in own}
    scheme = Scheme(
        page,
        rich(pattern_text(head)),
        rich(pattern_text(foot, upwards=True)),
        frozenset(called) & letters,
        frozenset(lexicon.letters(lambda kind: kind.passed_over)),
        by_foot,
        frozenset(pattern_text(head) + pattern_text(foot)),
    )
    if not tested:
        _check(scheme, head, foot, lexicon, f'family "{family}", page "{page.name}"')
    return scheme


def _only(parts: dict[str, str], names: Sequence[str]) -> dict[str, str]:
    return {name: parts[name] for name in names if name in parts}


def _check(
    scheme: Scheme, head: Description, foot: Description, lexicon: Lexicon, name: str
) -> None:
    """Refuse a page that no text can be, and one that has what nothing in it can be."""

    def other(letters: str) -> str:
        return next((letter for letter in lexicon.names if letter not in letters), "")

    body = lexicon.paragraph.letter
    if not any(
        scheme.parts(above + body + below)
        for above in samples(head, other)
        for below in samples(foot, other)
    ):
        raise ValueError(
            f"{name}: no text can be this page; look at what the head takes too much of"
        )
    filled = MISSED & (fields_of(head, lexicon) | fields_of(foot, lexicon) | {"body"})
    for field in sorted(set(scheme.page.has.split()) - filled):
        comma = " (names stand in has= with blanks between them)" if "," in field else ""
        raise ValueError(
            f'{name}: it has "{field}", which none of its lines can give{comma}; it can have'
            f" {', '.join(sorted(filled))}"
        )


def fields_of(ways: Description, lexicon: Lexicon) -> set[str]:
    """The fields that the parts of a description can give: their own, and the slots of their
    kinds' forms."""
    found: set[str] = set()
    for part, letters in parts_of(ways).items():
        found.add(part)
        for letter in letters:
            found |= lexicon.slots(lexicon.of_letter(letter))
    return found


@lru_cache(maxsize=64)
def unknown_scheme(lexicon: Lexicon) -> Scheme:
    """The page that any lines are, in the letters of a family."""
    return scheme_of(UNKNOWN, lexicon, frozenset(), "unknown", tested=True)
