"""Notices with damage, and what a parser should still find in them.

``DAMAGE`` names every kind. ``damaged()`` gives notices with some of it, each as a `Damaged`: the
text, what it was made from, the values that are expected now, and the fields whose information is
gone. ``texts()`` gives any text that is worth trying.

>>> from random import Random
>>> from hypothesis import find
>>> from notice_parser.strategies import notices
>>> example = find(notices(), lambda example: True)
>>> hurt = apply(example, ["date impossible"], Random(0))
>>> hurt.values["date"], hurt.gone
(None, frozenset({'date'}))
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .. import Notice
from . import breaks, characters, parts, rewriting, scans, surroundings
from .notices import Example, Values, notices
from .page import DAMAGE, Damage, page_of
from .words import words

__all__ = [
    "DAMAGE",
    "Damage",
    "Damaged",
    "apply",
    "damaged",
    "example_of",
    "go_together",
    "pairs",
    "texts",
]

_REGISTERED = (breaks, characters, parts, rewriting, scans, surroundings)


@dataclass(frozen=True)
class Damaged:
    """A damaged notice.

    ``values`` are what a parser should find in ``text``: those of ``example``, save where what
    stands there has become another value. For the fields in ``gone`` the information is lost, and
    ``values`` has what is left of it, mostly None. ``also`` has further values that are as good.
    """

    text: str
    example: Example = field(repr=False)
    kinds: tuple[str, ...]
    values: Values = field(repr=False)
    gone: frozenset[str] = frozenset()
    also: dict[str, list[Any]] = field(default_factory=dict, repr=False)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))


def apply(example: Example, kinds: Iterable[str], choose: Random) -> Damaged:
    """An example with these kinds of damage, in the order in which they happen to real texts."""
    page = page_of(example)
    names = sorted(kinds, key=lambda name: (DAMAGE[name].stage, name))
    for name in names:
        DAMAGE[name].function(page, choose)
    return Damaged(page.text, example, tuple(names), page.values, frozenset(page.gone), page.also)


def go_together(kinds: Collection[str]) -> bool:
    """Whether several kinds can happen to one text, each with an effect of its own."""
    return all(
        not DAMAGE[one].groups & DAMAGE[other].groups for one, other in combinations(kinds, 2)
    )


def pairs() -> list[tuple[str, str]]:
    """All pairs of kinds that go together."""
    return [pair for pair in combinations(DAMAGE, 2) if go_together(pair)]


def example_of(notice: Notice) -> Example:
    """A record as an example: its canonical text and its values."""
    record = notice.model_dump(
        mode="json", exclude={"references", "layout", "diagnostics", "spans", "blocks"}
    )
    record["body"] = [{"text": entry["text"]} for entry in record["body"]]
    record["ordering"] = [
        {name: value for name, value in entry.items() if value} for entry in record["ordering"]
    ]
    return Example(notice.to_text(), record, notice.layout)


@st.composite
def damaged(
    draw: DrawFn,
    notice: Example | Notice | SearchStrategy[Example] | None = None,
    kinds: Collection[str] | None = None,
    *,
    most: int = 2,
) -> Damaged:
    """A notice with one kind of damage or several that go together.

    ``notice`` is an example, a record, or a strategy of examples (by default `notices()`);
    ``kinds`` are those to choose from (by default all), ``most`` is how many there are at once.
    """
    if isinstance(notice, Notice):
        example = example_of(notice)
    elif isinstance(notice, Example):
        example = notice
    else:
        example = draw(notices() if notice is None else notice)
    names = draw(
        st.lists(
            st.sampled_from(sorted(DAMAGE if kinds is None else kinds)),
            min_size=1,
            max_size=most,
            unique=True,
        ).filter(go_together)
    )
    # a seed and not drawn one by one: some kinds look at every letter
    seed = draw(st.integers(0, 9999))
    return apply(example, names, Random(seed))


def texts() -> SearchStrategy[str]:
    """Any text worth trying: notices clean and damaged, meaningful pieces without sense, random
    characters."""
    pieces = st.lists(st.sampled_from(words("FRAGMENTS")), max_size=30)
    return st.one_of(
        st.text(),
        st.text(st.characters()),
        pieces.map("".join),
        pieces.map("\n".join),
        notices().map(lambda example: example.text),
        damaged(most=4).map(lambda hurt: hurt.text),
        st.lists(notices(), min_size=2, max_size=3).map(
            lambda examples: "\n".join(example.text for example in examples)
        ),
    )
