"""Two neighbouring lines, what is asked of them again and again, and what is decided of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..grammar.borders import ABBREVIATED, CITED_LAST
from ..grammar.endings import ends
from ..grammar.paragraphs import AMOUNT_END, DANGLING, NEVER_LAST, SENTENCE_END
from ..grammar.roles import VERB
from ..grammar.sentences import NO_BREAK_AFTER
from .roles_markers import Marker, marker_of
from .sentences import is_no_ordinal
from .wrapping import begins_with_word, is_full

_NEIGHBOURS = 6  # lines on either side among which the others of a list are looked for


class Verdict(NamedTuple):
    """Whether a line begins a paragraph, whether it could be the other way, and why: the rule, or
    each piece of evidence with its weight (above 0 speaks for one paragraph)."""

    new: bool
    doubtful: bool
    reasons: tuple[tuple[str, float], ...] = ()


NEW, JOINED = Verdict(True, False), Verdict(False, False)
LIKELY_NEW, LIKELY_JOINED = Verdict(True, True), Verdict(False, True)


def is_row(line: str) -> bool:
    """Whether a line ends with an amount and says nothing."""
    return bool(ends(AMOUNT_END, line)) and not VERB.search(line)


@dataclass
class Pair:
    """Two neighbouring lines, ``i`` the second of them; whether a blank line stands between, the
    width at which they were wrapped (0: not), whether the first goes on with the line before,
    whether blank lines part the paragraphs of the text."""

    values: list[str]
    i: int
    gap: bool
    width: int
    continued: bool
    parted: bool = False

    def __post_init__(self) -> None:
        self.last, self.line = last, line = self.values[self.i - 1], self.values[self.i]
        self.full = is_full(last, line, self.width)
        # "… im Sinne der 4." + "BImSchV", "…, d. h." + "Ausnahmen"
        self.unfinished = (
            ends(NEVER_LAST, last)
            or (
                self.full
                and ends(NO_BREAK_AFTER, last)
                and not (is_no_ordinal(last, line) or CITED_LAST.search(last[-16:]))
            )
            or (last[-1] == "." and ABBREVIATED.search(last[-16:]) is not None)
        )
        self.stopped = ends(SENTENCE_END, last) and not self.unfinished
        self.complete = self.stopped or (
            not self.full and not self.unfinished and is_row(last) and self._in_table()
        )
        # a word at the end that waits for another
        self.waits = not self.complete and (DANGLING.ends(last) or self.unfinished)

    def _in_table(self) -> bool:
        """Whether a row stands in a table: one of its neighbours ends with an amount, too."""
        i, values = self.i, self.values
        return any(
            ends(AMOUNT_END, value)
            for value in (*values[max(0, i - 3) : i - 1], *values[i : i + 2])
        )

    @property
    def following(self) -> str:
        """The line below the second, "" where none is."""
        return self.values[self.i + 1] if self.i + 1 < len(self.values) else ""

    @cached_property
    def marker(self) -> Marker | None:
        """What the second line seems to begin with."""
        return (
            None
            if begins_with_word(self.line) and ")" not in self.line[:5]
            else marker_of(self.line)
        )

    @cached_property
    def listed(self) -> bool:
        """Whether a line nearby has the marker before or after that of the second line, or the same
        bullet."""
        marker = self.marker
        if marker is None:
            return False
        i = self.i
        for k in range(max(0, i - _NEIGHBOURS), min(len(self.values), i + _NEIGHBOURS + 1)):
            other = marker_of(self.values[k]) if k != i else None
            if other is None or other.style != marker.style:
                continue
            if marker.style == "bullet":
                if other.text == marker.text:
                    return True
            elif marker.style == "decimal" or (
                other.leads_to(marker) if k < i else marker.leads_to(other)
            ):
                return True
        return False
