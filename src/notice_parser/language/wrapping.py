"""Hard-wrapped text: at which width a text or a block of it was wrapped, and which of its lines are
full."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from ..grammar.borders import NO_STOP
from ..grammar.endings import ends
from ..grammar.paragraphs import (
    AMOUNT_END,
    BULLET,
    DANGLING,
    FOOTNOTE_MARKS,
    NEVER_LAST,
    NUMBERED,
    SENTENCE_END,
)
from ..grammar.roles import DATE_FIRST, LABEL_AND_VALUE, TIGHT_BULLET, TIGHT_NUMBER, TIME_FIRST

NARROWEST_WRAP = 34  # characters: hard wraps at less are not told from short lines
# characters by which letters written out or lost ("ue" for "ü") shift the end of a wrapped line
SLACK = 5
WIDEST_WRAP = 130
_STOPS = tuple(".:!?")
_CLOSING = tuple('"“”')
_SHORTEST = 6  # characters of a line; "1." and "IV." may be markers that stand alone
_LONGEST_KEPT = 40  # characters of a last word of which is kept what it is
_FEWEST_LINES = 5  # of a text that tells its width as a whole


def is_full(last: str, line: str, width: int, slack: int = SLACK) -> bool:
    """Whether a hard-wrapped line left no room for the first word of the next; never where the
    width is 0, which is: not wrapped."""
    return bool(width) and len(last) + 1 + _first_word(line) > width - slack


def _first_word(line: str) -> int:
    end = line.find(" ")
    return end if end >= 0 else len(line)


def begins_with_word(line: str) -> bool:
    """Whether a line begins with a word of at least two letters, and so not with a bullet or a
    number: "Die …", not "a) …", "IV. …"."""
    return line[:2].isalpha() and line[1:2].islower() and line[2:3] != ")"


@lru_cache(maxsize=4_096)
def _is_abbreviated(word: str) -> bool:
    """Whether a word's stop ends no sentence. The same few words end most of them: to search each
    line's end took eight times as long."""
    return NO_STOP.search(f" {word}.") is not None


def is_stopped(line: str) -> bool:
    """Whether a line ends with a stop that is neither an abbreviation's nor a marker's ("IV.")."""
    line = line.rstrip(FOOTNOTE_MARKS) or line
    last = line[-1]
    if last == ".":
        if len(line) < _SHORTEST:
            return False
        word = line[line.rfind(" ") + 1 : -1]
        if 1 < len(word) <= _LONGEST_KEPT and "." not in word and not word.isdecimal():
            return not _is_abbreviated(word)
        return not NO_STOP.search(line[-16:])
    if last in _CLOSING:
        return line[-2:-1] in _STOPS
    return last in _STOPS and len(line) >= _SHORTEST


def wrap_widths(gaps: list[bool], values: list[str], least_open_ends: int) -> list[int]:
    """For each line the width at which it was wrapped by hand, 0 where it was not: that of the
    whole text, or else of the line's block.

    A text or a block (lines without a blank line between) was wrapped where none of its lines is
    wider than a page, and most of those lines that leave no room for the next word, or two of them
    beyond doubt, end in the middle of a sentence.
    """
    if width := wrap_width(values):
        return [width] * len(values)
    widths = [0] * len(values)
    start = 0
    for i in range(1, len(values) + 1):
        if i < len(values) and not gaps[i]:
            continue
        for a, b in _narrow_runs(values, start, i):
            widths[a:b] = [_block_width(values[a:b], least_open_ends)] * (b - a)
        start = i
    return widths


def wrap_width(values: list[str]) -> int:
    """The width at which a whole text was wrapped by hand; 0 where it was not."""
    if len(values) <= _FEWEST_LINES or max(map(len, values)) > WIDEST_WRAP:
        return 0
    return _block_width(values, 4)


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


def _block_width(values: list[str], least_open_ends: int) -> int:
    width = max(map(len, values))
    if width < NARROWEST_WRAP:
        return 0
    full = open_ended = certain = 0
    for last, line in pairwise(values):
        if len(last) + 1 + _first_word(line) > width - SLACK:
            full += 1
            if _ends_open(last, line):
                open_ended += 1
                certain += line[0].islower() or DANGLING.ends(last) or ends(NEVER_LAST, last)
                if certain > 1:
                    return width
    return width if (open_ended >= least_open_ends or certain) and open_ended * 2 >= full else 0


def _ends_open(last: str, line: str) -> bool:
    """Whether a line ends in the middle of a sentence."""
    if ends(NEVER_LAST, last):
        return True
    return (
        not ends(SENTENCE_END, last)
        and (line[0].islower() or not ends(AMOUNT_END, last))
        and not _begins_anew(line)
    )


def _begins_anew(line: str) -> bool:
    """Whether a line begins as a list item or a row of a table does, which no wrapped line does but
    by chance."""
    if LABEL_AND_VALUE.match(line):
        return True
    return not begins_with_word(line) and any(
        form.match(line)
        for form in (BULLET, NUMBERED, TIGHT_BULLET, TIGHT_NUMBER, TIME_FIRST, DATE_FIRST)
    )
