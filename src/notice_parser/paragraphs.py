"""Which lines make one paragraph.

Two lines belong together where the first cannot be complete (a cut word, a comma, no end of a sentence) and the second goes on with it
(a small letter, no list marker), or where the text is hard-wrapped and the first line is as full as the width allows. In everything else
a line is a paragraph of its own: that is how the database writes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from .evidence import TITLE_LENGTH, Line
from .grammar.characters import CUT_WORD
from .grammar.paragraphs import AMOUNT_END, BEGUN, BULLET, DANGLING, NUMBERED, PARTICLE, SENTENCE_END

LONG_ENOUGH = 40  # characters: hard wraps at less are not told from short lines
WIDEST_WRAP = 130
OWN_FORM = "HNBKFQMAV"  # signs of lines that are whole by their form, such as a cited heading


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph's place in the view."""

    start: int
    end: int


def gather(lines: list[Line], text: str) -> tuple[list[Stretch], list[Stretch]]:
    """The paragraphs of a run of lines, and those places where two lines may or may not belong to one paragraph."""
    if not lines:
        return [], []
    if len(lines) == 1 or (all(line.end - line.start > WIDEST_WRAP for line in lines[:-1]) and _ends_complete(lines, text)):
        return [Stretch(line.start, line.end) for line in lines], []
    values = [text[line.start : line.end] for line in lines]
    gaps = [line.gap for line in lines]
    # Where a blank line stands between all lines, they tell nothing about paragraphs; but only many wrapped lines are a sign of wrapping then
    spread = all(gaps[1:])
    widths = _wrap_widths([False] * len(gaps) if spread else gaps, values, most_open_ends=4 if spread else 2)
    joined: list[Stretch] = []
    doubtful: list[Stretch] = []
    start = lines[0].start
    for i in range(1, len(lines)):
        apart = lines[i].sign in OWN_FORM or lines[i - 1].sign in OWN_FORM
        verdict = "new" if apart else _goes_on(values, i, gaps[i] and not (spread and widths[i - 1]), widths[i - 1])
        if verdict == "doubtful":
            doubtful.append(Stretch(lines[i - 1].start, lines[i].end))
        if verdict == "new":
            joined.append(Stretch(start, lines[i - 1].end))
            start = lines[i].start
    joined.append(Stretch(start, lines[-1].end))
    return joined, doubtful


def _ends_complete(lines: list[Line], text: str) -> bool:
    """The quick look for the usual case, long lines that each end with a full stop: nothing to join."""
    return all(text[line.end - 1] in '.:!?"“”' for line in lines[:-1])


def _goes_on(values: list[str], i: int, gap: bool, width: int) -> str:
    """Whether line ``i`` goes on with the paragraph of the line before: "joined", "new" or "doubtful" (joined, but it could be new)."""
    last, line = values[i - 1], values[i]
    if line[0] == ">":
        return "new"  # a mail's quoting is gone by now; see `source.read`
    full = bool(width) and len(last) >= LONG_ENOUGH and len(last) + 1 + _first_word(line) > width
    if BULLET.match(line):
        return "new"
    if CUT_WORD.search(last) and not line[0].isdigit():
        return "joined"
    complete = SENTENCE_END.search(last) is not None or (AMOUNT_END.search(last) is not None and not full)
    if NUMBERED.match(line) and not (full and not complete):
        return "new"
    if not complete and line[0].islower() and (len(last) >= LONG_ENOUGH or last[-1] == ","):
        return "joined"
    if not complete and not gap and _open_bracket(last):
        return "joined"
    if full and not gap:
        return "joined" if not complete else "doubtful"
    if not complete and not gap and BEGUN.match(last) and len(line) > len(last):
        return "doubtful"
    if full and not complete and len(values) > 3:
        return "joined"
    return "new"


def _open_bracket(line: str) -> bool:
    return line.count("(") > line.count(")") and len(line) >= LONG_ENOUGH


def _first_word(line: str) -> int:
    word = line.partition(" ")[0]
    return len(word)


def _wrap_widths(gaps: list[bool], values: list[str], most_open_ends: int) -> list[int]:
    """For each line the width at which its block was wrapped by hand, 0 where it was not.

    A block (lines without a blank line between) was wrapped where none of its lines is wider than a page, and most of those lines that leave
    no room for the next word end in the middle of a sentence.
    """
    widths = [0] * len(values)
    start = 0
    for i in range(1, len(values) + 1):
        if i < len(values) and not gaps[i]:
            continue
        for a, b in _narrow_runs(values, start, i):
            width = _wrap_width(values[a:b], most_open_ends)
            widths[a:b] = [width] * (b - a)
        start = i
    return widths


def _narrow_runs(values: list[str], start: int, stop: int) -> list[tuple[int, int]]:
    """The runs of lines no wider than a page."""
    runs: list[tuple[int, int]] = []
    a = start
    for i in range(start, stop + 1):
        if i == stop or len(values[i]) > WIDEST_WRAP:
            if i - a > 1:
                runs.append((a, i))
            a = i + 1
    return runs


def _wrap_width(values: list[str], most_open_ends: int) -> int:
    width = max(len(value) for value in values)
    if width < LONG_ENOUGH:
        return 0
    full = open_ended = 0
    for last, line in pairwise(values):
        if len(last) + 1 + _first_word(line) > width and len(last) >= LONG_ENOUGH:
            full += 1
            if not SENTENCE_END.search(last) and not AMOUNT_END.search(last) and not BULLET.match(line):
                open_ended += 1
    enough = most_open_ends if len(values) > 3 else most_open_ends - 1
    return width if open_ended >= enough and open_ended * 2 >= full else 0


def title_goes_on(title: str, line: str, gap: bool) -> bool | None:
    """Whether a title goes on in the next line; None where it might.

    "… in Nordrhein-" + "Westfalen"; "… zur Entwicklung der" + "Schlüsselzuweisungen …"; a line that starts small.
    """
    if line[0] == ">":
        return False
    if CUT_WORD.search(title):
        return True
    whole = SENTENCE_END.search(line) is not None or len(line) > TITLE_LENGTH
    if DANGLING.search(title) or title[-1] in ",–-":
        return None if gap or whole else True
    if gap or whole:
        return False
    if PARTICLE.search(title):
        return None
    if line[0].islower() and not SENTENCE_END.search(title):
        return not (BULLET.match(line) or NUMBERED.match(line))
    return False
