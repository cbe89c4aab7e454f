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
from .grammar.contacts import EMAIL
from .grammar.dates import ORDINAL_DATE
from .grammar.ordering import NO_BREAK_AFTER
from .grammar.paragraphs import AMOUNT_END, BEGUN, BRACKET_END, BULLET, DANGLING, INNER_SENTENCE, NUMBERED, PARTICLE, SENTENCE_END

LONG_ENOUGH = 40  # characters: a shorter line without a stop may be complete
LONGEST_HEADING = 76  # characters; a longer line without a stop is hardly a sub-heading
NARROWEST_WRAP = 34  # characters: hard wraps at less are not told from short lines
SLACK = 5  # characters by which letters written out or lost ("ue" for "ü") shift the end of a wrapped line
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
    widths = _wrap_widths([False] * len(gaps) if spread else gaps, values, least_open_ends=4 if spread else 2)
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
    return all(text[line.end - 1] in ".:!?" or text[line.end - 2 : line.end] in ('."', ".“", ".”", '!"', "!“", '?"', "?“") for line in lines[:-1])


def _goes_on(values: list[str], i: int, gap: bool, width: int) -> str:
    """Whether line ``i`` goes on with the paragraph of the line before: "joined", "new" or "doubtful" (joined, but it could be new)."""
    last, line = values[i - 1], values[i]
    if line[0] == ">":
        return "new"  # a mail's quoting is gone by now; see `source.read`
    full = is_full(last, line, width)
    stopped = SENTENCE_END.search(last) is not None and not (full and NO_BREAK_AFTER.search(last))  # "… im Sinne der 4." + "BImSchV"
    complete = stopped or (AMOUNT_END.search(last) is not None and not full and _in_table(values, i))
    if BULLET.match(line) and not (full and not stopped and _open_bracket(last)):  # "(Az.: IV" + "- 9- 094 024)"
        return "new"
    if CUT_WORD.search(last):  # "Entsor-" + "gung"; "9-" + "094" may want a blank
        return "doubtful" if line[0].isdigit() else "joined"
    if _open_bracket(last) and (_closes_bracket(line) or (not gap and (full or not stopped))):  # "(vgl. OVG NRW," + "Beschluss vom …)"
        return "joined"
    if NUMBERED.match(line) and not ORDINAL_DATE.match(line) and (complete or not full or NUMBERED.match(last) or BULLET.match(last)):
        return "new"
    if line[0].islower():  # "… des LG Köln (Az.: 416 O 94/02)" + "für überzeugend"; "E-Mail:" + "info@example.org"
        mid_sentence = not complete and (full or len(last) >= LONG_ENOUGH or last[-1] == ",")
        if mid_sentence or (len(last) >= LONG_ENOUGH and (BRACKET_END.search(last) or (last[-1] == ":" and EMAIL.match(line)))):
            return "joined"
    if not complete and DANGLING.search(last):  # "… und hat dies der" + "Landesregierung mitgeteilt"
        return "joined"
    if not complete and INNER_SENTENCE.search(last):  # "… beraten. Eine abschließende" + "Bewertung …"
        return "doubtful" if gap else "joined"
    if not gap and full and not complete:
        return "joined"
    if not gap and is_full(last, line, width, slack=0):
        following = values[i + 1] if i + 1 < len(values) else ""
        introduces = last[-1] == ":" and not (following and is_full(line, following, width))
        return "new" if introduces or line[0] in '"„»' else "doubtful"
    return "doubtful" if not complete and _breaks_off(last, gap) else "new"


def is_full(last: str, line: str, width: int, slack: int = SLACK) -> bool:
    """Whether a hard-wrapped line left no room for the first word of the next; never where the width is 0, which is: not wrapped."""
    return bool(width) and len(last) + 1 + _first_word(line) > width - slack


def _breaks_off(last: str, gap: bool) -> bool:
    """Whether a line without a stop is the first half of a sentence rather than a sub-heading: it is too long for one, or begins like one."""
    if len(last) > LONGEST_HEADING:
        return not (BULLET.match(last) or NUMBERED.match(last) or "@" in last or "www." in last or "://" in last)
    return not gap and BEGUN.match(last) is not None


def _in_table(values: list[str], i: int) -> bool:
    """Whether a line that ends with an amount is a row of a table: one of its neighbours ends so too."""
    return any(AMOUNT_END.search(value) is not None for value in (*values[max(0, i - 3) : i - 1], *values[i : i + 2]))


def _closes_bracket(line: str) -> bool:
    """Whether a bracket ends in this line that did not begin in it."""
    end = line.find(")", 0, 120)
    return end >= 0 and "(" not in line[:end]


def _open_bracket(line: str) -> bool:
    return line.count("(") > line.count(")") and len(line) >= LONG_ENOUGH


def _first_word(line: str) -> int:
    word = line.partition(" ")[0]
    return len(word)


def _wrap_widths(gaps: list[bool], values: list[str], least_open_ends: int) -> list[int]:
    """For each line the width at which it was wrapped by hand, 0 where it was not: that of the whole text, or else of the line's block.

    A text or a block (lines without a blank line between) was wrapped where none of its lines is wider than a page, and most of those lines
    that leave no room for the next word end in the middle of a sentence.
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
    return _block_width(values, 4) if len(values) > 5 and max(len(value) for value in values) <= WIDEST_WRAP else 0


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
    width = max(len(value) for value in values)
    if width < NARROWEST_WRAP:
        return 0
    full = open_ended = certain = 0
    for last, line in pairwise(values):
        if len(last) + 1 + _first_word(line) > width - SLACK:
            full += 1
            if not SENTENCE_END.search(last) and not BULLET.match(line) and not NUMBERED.match(line) and (line[0].islower() or not AMOUNT_END.search(last)):
                open_ended += 1
                certain += line[0].islower() or DANGLING.search(last) is not None
    return width if (open_ended >= least_open_ends or certain) and open_ended * 2 >= full else 0


def title_goes_on(title: str, lines: list[str], gap: bool, width: int) -> bool | None:
    """Whether a title goes on in the first of the lines below it; None where it might.

    "… in Nordrhein-" + "Westfalen"; "… zur Entwicklung der" + "Schlüsselzuweisungen …"; a line that starts small; in a hard-wrapped text, full
    lines down to one that is not full and ends without a stop.
    """
    line = lines[0]
    if line[0] == ">":
        return False
    if CUT_WORD.search(title):
        return True
    if is_full(title, line, width) and _ends_open(lines, width):
        return True
    whole = SENTENCE_END.search(line) is not None or len(line) > TITLE_LENGTH
    if DANGLING.search(title) or title[-1] in ",–-":
        return None if gap or whole else True
    if whole:
        return False
    if line[0].islower() and not SENTENCE_END.search(title):
        return not (BULLET.match(line) or NUMBERED.match(line))
    return None if PARTICLE.search(title) and not gap else False


def _ends_open(lines: list[str], width: int) -> bool:
    """Whether a wrapped stretch ends within three lines without a stop, as titles do and paragraphs don't."""
    for line, following in pairwise([*lines[:4], ""]):
        if BULLET.match(line) or SENTENCE_END.search(line):
            return False
        if not following or not is_full(line, following, width):
            return bool(following) and not following[0].islower()
    return False
