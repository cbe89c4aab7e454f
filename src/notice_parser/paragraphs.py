"""Which lines make one paragraph.

Two lines belong together where the first cannot be complete (a cut word, a comma, no end of a sentence) and the second goes on with it
(a small letter, no list marker), or where the text is hard-wrapped and the first line is as full as the width allows. In everything else
a line is a paragraph of its own: that is how the database writes them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from .evidence import TITLE_LENGTH, Line
from .grammar.characters import CUT_WORD
from .grammar.contacts import EMAIL
from .grammar.dates import ORDINAL_DATE
from .grammar.endings import ends
from .grammar.ordering import NO_BREAK_AFTER
from .grammar.paragraphs import (
    AMOUNT_END,
    BEGUN,
    BRACKET_END,
    BULLET,
    CLOSING_WORD,
    CONJUNCTION,
    CONTACT_START,
    DANGLING,
    FIGURES_ROW,
    HALF_NUMBER,
    INNER_SENTENCE,
    NEVER_LAST,
    NUMBERED,
    PARTICLE,
    SENTENCE_END,
    UNIT_START,
)

LONG_ENOUGH = 40  # characters: a shorter line without a stop may be complete
LONGEST_HEADING = 76  # characters; a longer line without a stop is hardly a sub-heading
NARROWEST_WRAP = 34  # characters: hard wraps at less are not told from short lines
SLACK = 5  # characters by which letters written out or lost ("ue" for "ü") shift the end of a wrapped line
WIDEST_WRAP = 130
LONG_WORD = 20  # characters; a wrapped line is seldom shorter than the width by more
OWN_FORM = "HNBKFQMAV"  # signs of lines that are whole by their form, such as a cited heading


Stretch = tuple[int, int]  # a paragraph's place in the view: start and end


def gather(lines: list[Line], text: str) -> tuple[list[Stretch], list[Stretch]]:
    """The paragraphs of a run of lines, and those places where two lines may or may not belong to one paragraph."""
    if not lines:
        return [], []
    if _are_complete(lines, text):
        return [(line.start, line.end) for line in lines], []
    values = [text[line.start : line.end] for line in lines]
    gaps = [line.gap for line in lines]
    # Where a blank line stands between all lines, they tell nothing about paragraphs; but only many wrapped lines are a sign of wrapping then
    spread = all(gaps[1:])
    widths = _wrap_widths([False] * len(gaps) if spread else gaps, values, least_open_ends=4 if spread else 2)
    joined: list[Stretch] = []
    doubtful: list[Stretch] = []
    start = lines[0].start
    for i in range(1, len(lines)):
        whole = lines[i].sign in OWN_FORM or lines[i - 1].sign in OWN_FORM
        verdict = NEW if whole else _goes_on(values, i, gaps[i] and not (spread and widths[i - 1]), widths[i - 1], start < lines[i - 1].start)
        if verdict.doubtful:
            doubtful.append((lines[i - 1].start, lines[i].end))
        if verdict.new:
            joined.append((start, lines[i - 1].end))
            start = lines[i].start
    joined.append((start, lines[-1].end))
    return joined, doubtful


def _are_complete(lines: list[Line], text: str) -> bool:
    """The quick look for the usual case, long lines that each end with a full stop: nothing to join."""
    for line in lines[:-1]:
        if line.end - line.start <= WIDEST_WRAP:
            return False
        if text[line.end - 1] not in ".:!?" and text[line.end - 2 : line.end] not in ('."', ".“", ".”", '!"', "!“", '?"', "?“"):
            return False
    return True


class _Verdict(NamedTuple):
    """Whether a line begins a paragraph, and whether it could be the other way."""

    new: bool
    doubtful: bool


NEW, JOINED = _Verdict(True, False), _Verdict(False, False)
LIKELY_NEW, LIKELY_JOINED = _Verdict(True, True), _Verdict(False, True)


def _goes_on(values: list[str], i: int, gap: bool, width: int, continued: bool) -> _Verdict:
    """Whether line ``i`` goes on with the paragraph of the line before; ``continued`` says that the line before goes on with another one."""
    last, line = values[i - 1], values[i]
    full = is_full(last, line, width)
    if full and not gap and last[-1].isalpha() and begins_with_word(line) and len(last) >= width - LONG_WORD:
        return JOINED  # a wrapped line in the middle of a sentence, as most are; none of the questions below would have another answer
    # "… im Sinne der 4." + "BImSchV", "…, d. h." + "Ausnahmen"
    unfinished = ends(NEVER_LAST, last) or (full and ends(NO_BREAK_AFTER, last))
    stopped = ends(SENTENCE_END, last) and not unfinished
    if line[0] == ">":  # a mail's quoting is gone by now, and what stands before it is never joined; see `source.read`
        return NEW if stopped else LIKELY_NEW
    if not gap and full and last[-1] == ":" and CONTACT_START.match(line):  # "Anmeldung:" + "https://…"
        return LIKELY_JOINED
    if last[-1].isdigit() and (UNIT_START.match(line) or (line[0].isdigit() and HALF_NUMBER.search(last))):  # "95" + "Euro"; "Tel. (0 25 72) 92" + "04-17"
        return LIKELY_JOINED if gap else JOINED
    complete = stopped or (ends(AMOUNT_END, last) and not full and not unfinished and _in_table(values, i))
    if BULLET.match(line) and not (full and not stopped and _open_bracket(last)):  # "(Az.: IV" + "- 9- 094 024)"
        parenthesis = full and not stopped and not BULLET.match(last) and all(value[0] != line[0] for value in values[:i])
        return LIKELY_NEW if parenthesis else NEW  # "… die Prüfungen" + "– vom Seepferdchen bis zum Gold-Abzeichen –"
    if ends(CUT_WORD, last):  # "Entsor-" + "gung"; "9-" + "094" may want a blank
        return LIKELY_JOINED if line[0].isdigit() else JOINED
    if _open_bracket(last) and (_closes_bracket(line) or (not gap and (full or not stopped))):  # "(vgl. OVG NRW," + "Beschluss vom …)"
        return JOINED
    if NUMBERED.match(line) and not ORDINAL_DATE.match(line) and (complete or not full or NUMBERED.match(last) or BULLET.match(last)):
        return NEW
    if line[0].islower():  # "… des LG Köln (Az.: 416 O 94/02)" + "für überzeugend"; "E-Mail:" + "info@example.org"
        mid_sentence = not complete and (full or continued or len(last) >= LONG_ENOUGH or last[-1] == "," or CONJUNCTION.match(line))
        if mid_sentence or (len(last) >= LONG_ENOUGH and (ends(BRACKET_END, last) or (last[-1] == ":" and EMAIL.match(line)))):
            return JOINED
    if not complete and (DANGLING.ends(last) or ends(NEVER_LAST, last)):  # "… und hat dies der" + "Landesregierung mitgeteilt"
        return JOINED
    if not complete and INNER_SENTENCE.stands_in(last):  # "… beraten. Eine abschließende" + "Bewertung …"
        return LIKELY_JOINED if gap else JOINED
    if FIGURES_ROW.match(line):  # "Jahr insgesamt je 1.000 Einwohner" + "1993 601 314 34"
        return NEW if complete or not full else LIKELY_NEW
    if ")" in line and CLOSING_WORD.match(line):  # "… abrufbar, Suchwort:" + "Klärschlamm) ist damit …"
        return JOINED if full or not stopped else LIKELY_NEW
    if not gap and full and not complete:
        # a short line that left no room for a very long word may as well be a sub-heading or a list item
        return LIKELY_JOINED if line[0].isupper() and len(last) < width - LONG_WORD else JOINED
    if not gap and full:
        following = values[i + 1] if i + 1 < len(values) else ""
        introduces = last[-1] == ":" and not (following and is_full(line, following, width))
        if introduces or line[0] in '"„»':
            return NEW
        return LIKELY_JOINED if is_full(last, line, width, slack=0) else LIKELY_NEW
    if complete:
        return NEW
    if _breaks_off(last, gap):
        return LIKELY_JOINED
    # no stop, though it goes on with another line, ends with a comma or leaves a bracket open: no sub-heading, nor the end of anything
    no_end = (continued and not gap) or (len(last) >= LONG_ENOUGH and (last[-1] == "," or PARTICLE.ends(last))) or _open_bracket(last)
    return LIKELY_NEW if no_end or BEGUN.match(last) else NEW


def may_go_on(last: str, line: str) -> bool:
    """Whether two lines that page furniture parts look like one paragraph: a page's end in the middle of a sentence."""
    if BULLET.match(line) or NUMBERED.match(line) or line[0] == ">":
        return False
    if ends(SENTENCE_END, last) and not ends(NEVER_LAST, last):
        return False
    return line[0].islower() or len(last) > LONGEST_HEADING or DANGLING.ends(last) or ends(CUT_WORD, last) or ends(NEVER_LAST, last) or last[-1] == ","


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
    return any(ends(AMOUNT_END, value) for value in (*values[max(0, i - 3) : i - 1], *values[i : i + 2]))


def _closes_bracket(line: str) -> bool:
    """Whether a bracket ends in this line that did not begin in it."""
    end = line.find(")", 0, 120)
    return end >= 0 and "(" not in line[:end]


def _open_bracket(line: str) -> bool:
    return line.count("(") > line.count(")") and len(line) >= LONG_ENOUGH


def _first_word(line: str) -> int:
    end = line.find(" ")
    return end if end >= 0 else len(line)


def begins_with_word(line: str) -> bool:
    """Whether a line begins with a word of at least two letters, and so not with a bullet or a number: "Die …", not "a) …", "IV. …"."""
    return line[:2].isalpha() and line[1:2].islower() and line[2:3] != ")"


def _wrap_widths(gaps: list[bool], values: list[str], least_open_ends: int) -> list[int]:
    """For each line the width at which it was wrapped by hand, 0 where it was not: that of the whole text, or else of the line's block.

    A text or a block (lines without a blank line between) was wrapped where none of its lines is wider than a page, and most of those lines
    that leave no room for the next word, or two of them beyond doubt, end in the middle of a sentence.
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
    return _block_width(values, 4) if len(values) > 5 and max(map(len, values)) <= WIDEST_WRAP else 0


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
            marked = not begins_with_word(line) and (BULLET.match(line) or NUMBERED.match(line))
            if not marked and not ends(SENTENCE_END, last) and (line[0].islower() or not ends(AMOUNT_END, last)):
                open_ended += 1
                certain += line[0].islower() or DANGLING.ends(last)
                if certain > 1:
                    return width
    return width if (open_ended >= least_open_ends or certain) and open_ended * 2 >= full else 0


def title_goes_on(title: str, lines: list[str], gap: bool, width: int) -> bool | None:
    """Whether a title goes on in the first of the lines below it; None where it might.

    "… in Nordrhein-" + "Westfalen"; "… zur Entwicklung der" + "Schlüsselzuweisungen …"; a line that starts small; in a hard-wrapped text, full
    lines down to one that is not full and ends without a stop.
    """
    line = lines[0]
    if line[0] == ">":
        return False
    if ends(CUT_WORD, title):
        return True
    if is_full(title, line, width) and _ends_open(lines, width):
        return True
    whole = len(line) > TITLE_LENGTH or ends(SENTENCE_END, line)
    if len(line) <= LONGEST_HEADING and _open_quotation(title) and not ends(SENTENCE_END, line.rstrip('"“”')):
        return True if _open_quotation(line) else None  # '… "Ökologische' + 'Wasserwirtschaft"'
    if DANGLING.ends(title) or title[-1] in ",–-":
        return None if gap or whole else True
    if whole:
        return False
    if line[0].islower() and not ends(SENTENCE_END, title):
        return not (BULLET.match(line) or NUMBERED.match(line))
    full = not gap and is_full(title, line, width, slack=0) and not BULLET.match(line)
    return None if full or PARTICLE.ends(title) else False


def _open_quotation(text: str) -> bool:
    """Whether a quotation begins here that ends elsewhere, or ends here that began elsewhere."""
    return text.count('"') + text.count("„") + text.count("“") + text.count("”") & 1 == 1


def _ends_open(lines: list[str], width: int) -> bool:
    """Whether a wrapped stretch ends within three lines without a stop, as titles do and paragraphs don't."""
    for line, following in pairwise([*lines[:4], ""]):
        if BULLET.match(line) or ends(SENTENCE_END, line):
            return False
        if not following or not is_full(line, following, width):
            return bool(following) and not following[0].islower()
    return False
