"""Where a title begins that stands above its heading, over several lines.

What tells: the same words on one line further up, a line that can't be a title's, a blank line, the
top of the text.
"""

from __future__ import annotations

from typing import NamedTuple

from ..grammar.paragraphs import BULLET, DANGLING
from ..lines.line import Line

_LOOKED_AT = 30  # lines above the title, for one that repeats it
_MOST_LINES = 4  # that one which repeats it may run over
LONGEST_TITLE = 600  # characters


class Border(NamedTuple):
    """The place of a title's first line among the lines, and whether that is certain."""

    first: int
    is_sure: bool


def title_above(lines: list[Line], i: int, text: str, most: int) -> Border:
    """The first of at most so many lines that are the title above line ``i``; ``i`` itself where
    none is."""
    lowest = i
    while (
        i - lowest < most
        and lowest
        and _may_be_title(lines[lowest - 1], text, last=lowest == i)
        and lines[i - 1].end - lines[lowest - 1].start <= LONGEST_TITLE
    ):
        lowest -= 1
    for first in range(lowest, i):
        if repeated_above(lines, first, i, text):
            return Border(first, True)
    gaps = [k for k in range(lowest + 1, i) if lines[k].gap]
    borders = [k for k in gaps if not _goes_on(lines[k - 1], lines[k], text)]
    if borders:
        return Border(borders[-1], False)
    full = i - lowest == most and lowest > 0 and _may_be_title(lines[lowest - 1], text)
    return Border(lowest, not full and _is_border(lines, lowest, text, spread=bool(gaps)))


def _goes_on(last: Line, line: Line, text: str) -> bool:
    """Whether a title goes on behind a blank line: "… Stiftung als" / "Vereinigung", "Rücktritt vom
    Kauf" / "wegen undichter Fenster"."""
    return text[line.start].islower() or DANGLING.ends(text[last.start : last.end])


def _may_be_title(line: Line, text: str, *, last: bool = False) -> bool:
    if line.match is not None and not line.kind.title:
        return False
    words = text[line.start : line.end]
    if "@" in words:
        return False
    if words[-1] == ";":  # "…; / hier: …"
        return not last
    if words[-1] in ".:!|" and not (last and line.kind.name == "short"):
        # the end of a sentence, but for one abbreviation's
        return line.kind.name == "short" and words[-1] == "."
    if line.kind.name == "paragraph":
        return words[-1] == "," or len(words) <= LONGEST_TITLE // 2
    return line.kind.title


def _is_border(lines: list[Line], first: int, text: str, *, spread: bool) -> bool:
    """Whether what stands above a title's first line can't belong to it for sure: nothing, or a
    line with a form of its own, or one that ends a sentence or stands behind a blank line, which
    says nothing where the title has some (``spread``)."""
    if not first:
        return True
    above = lines[first - 1]
    if (lines[first].gap and not spread) or above.match is not None:
        return True
    return text[above.end - 1] in ".!?" and not BULLET.match(text[lines[first].start :][:8])


def repeated_above(lines: list[Line], first: int, i: int, text: str) -> tuple[int, int] | None:
    """Where the lines from ``first`` on, joined, stand above them, from the beginning of a line
    on."""
    title = letters_of(text[lines[first].start : lines[i - 1].end])
    above = lines[max(0, first - _LOOKED_AT) : first]
    for k, line in enumerate(above):
        words = text[line.start : above[k : k + _MOST_LINES][-1].end]
        if letters_of(words).startswith(title):
            return line.start, line.start + _length(words, len(title))
    return None


def letters_of(words: str) -> str:
    """What is the same however the words were broken: no blanks, and no hyphens."""
    return "".join(words.replace("-", "").split())


def _length(words: str, count: int) -> int:
    """How far so many letters go."""
    letters = [place for place, sign in enumerate(words) if letters_of(sign)]
    return letters[count - 1] + 1
