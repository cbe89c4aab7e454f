"""Hypothesis strategies for notices with known truth and for damage, for this project's tests and
for users' own (extra: test).

- `notices()`: a text in one of the real forms, and the values that a parser should find in it.
- `damaged()`: the same with damage of the kinds in `DAMAGE`, and what should still be found.
- `texts()`: any text worth trying.
- `outcome()`: what became of each field of a damaged notice.
"""

from ..evaluation.verdicts import doubted_fields
from .damage import DAMAGE, Damage, Damaged, apply, damaged, example_of, go_together, pairs, texts
from .notices import (
    Example,
    bodies,
    file_numbers,
    notices,
    orderings,
    paragraphs,
    sentences,
)
from .outcomes import FIELDS, Outcome, explain, found_values, outcome
from .words import words

__all__ = [
    "DAMAGE",
    "FIELDS",
    "LAYOUTS",
    "Damage",
    "Damaged",
    "Example",
    "Outcome",
    "apply",
    "bodies",
    "damaged",
    "doubted_fields",
    "example_of",
    "explain",
    "file_numbers",
    "found_values",
    "go_together",
    "notices",
    "orderings",
    "outcome",
    "pairs",
    "paragraphs",
    "sentences",
    "texts",
]

LAYOUTS: tuple[str, ...]
"""The layouts that notices can be made in."""


def __getattr__(name: str) -> tuple[str, ...]:
    # asked for when it is used: the families' examples, which have them, are made with this package
    if name == "LAYOUTS":
        return words(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
