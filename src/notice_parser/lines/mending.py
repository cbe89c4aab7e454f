"""What a family knows about lines that do not stand as they were written."""

from __future__ import annotations

from typing import ClassVar

from ..grammar.build import Pattern
from .lexicon import Lexicon
from .line import Line

Cut = tuple[int, int, bool]
"""A part of a line: its start and end, and whether the end could only be guessed."""


class Mending:
    """Made anew for each text. A family with headings that are seen flattened, broken or scanned
    overrides what it can mend; this one takes each line as it stands. ``always`` says that lines
    below a heading are asked for their parts, too. ``forms`` are those of lines that it finds
    besides those of the kinds, scanned or misspelt, ``inline`` those within a line. One that finds
    some and does not say which leaves `could_be_notice` nothing to rule a page out by.
    """

    always = False
    forms: ClassVar[tuple[Pattern, ...]] = ()
    inline: ClassVar[tuple[Pattern, ...]] = ()

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon

    def cuts(self, words: str, line: Line, above: list[Line], headed: bool) -> list[Cut]:
        """The parts of a line that holds several, such as a heading with the title behind it; empty
        where it is one line. ``headed`` says that a heading was seen before."""
        return []

    def joined(self, line: Line, above: list[Line]) -> Line | None:
        """The line that comes of this one and some above it, which are taken away from there; None
        where it stands by itself."""
        return None

    def repaired(self, words: str, line: Line, above: list[Line]) -> Line:
        """The line as what it was before it was scanned."""
        return line

    def captions(self, lines: list[Line], i: int) -> int:
        """How many lines above line ``i``, which begins a page, belong to that page although they
        are no furniture by their form."""
        return 0
