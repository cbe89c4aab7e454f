"""A line of the view with its kind."""

from __future__ import annotations

from typing import NamedTuple

from ..grammar.build import Match
from ..view.source import Stretch
from .kind import Form, LineKind


class Line(NamedTuple):
    """A line with content: its place in the view without blanks at the ends, whether a blank line
    stands before it, its kind, and the form and match that say so (None for text).

    ``guessed`` says that the line is a part of a longer one that was cut where its end could only
    be guessed.
    """

    start: int
    end: int
    gap: bool
    kind: LineKind
    match: Match | None = None
    form: Form | None = None
    guessed: bool = False

    def place_of(self, slot: str) -> Stretch:
        """Where the value of one of its slots stands in the view."""
        assert self.match is not None
        start, end = self.match.span(slot)
        return self.start + start, self.start + end

    @property
    def is_scanned(self) -> bool:
        """Whether its form is one that a scan made of another."""
        return self.form is not None and self.form.scanned
