"""The rules of running text: where a paragraph goes on in the next line, and where it is
complete."""

from __future__ import annotations

from itertools import pairwise

from ..grammar.borders import MAIN_VERB, NAME_CUT, NAME_FIRST, SENTENCE_WORD, SHORT_LAST
from ..grammar.contacts import EMAIL
from ..grammar.endings import ends
from ..grammar.page_ends import MAGAZINE_HEAD
from ..grammar.paragraphs import (
    ABBREVIATION_END,
    BRACKET_END,
    CONJUNCTION,
    DANGLING,
    NEVER_LAST,
    QUOTES,
    SENTENCE_END,
)
from ..grammar.roles import CAPTION, CLOSING_ALONE, SALUTATION_ALONE, VERB
from .borders_cuts import LONG_ENOUGH
from .borders_lists import closes_list
from .borders_pair import JOINED, LIKELY_JOINED, LIKELY_NEW, NEW, Pair, Verdict, is_row
from .roles_markers import marker_of
from .wrapping import is_full, is_stopped

LONGEST_HEADING = 76  # characters; a longer line without a stop is hardly a sub-heading
LONG_WORD = 20  # characters; a wrapped line is seldom shorter than the width by more
_FEWEST_OPEN_ENDS = 2
_FEWEST_WRAPS = 2
_PAGE_WIDTH = 70  # characters; pages are seldom wrapped at less, so that less must show
_FEW_LINES = 3
_NEAR = 5  # lines
_UNITS_LAST = frozenset("€%.MRo")  # of amounts: "%", "DM", "EUR", "Euro", "v. H."


def quoted_mail(pair: Pair) -> Verdict | None:
    """A mail's mark of quoting: the regular ones are gone by now, and what stands before one that
    is left is never joined; see `view.source`."""
    if pair.line[0] == ">":
        return NEW if pair.stopped else LIKELY_NEW
    return None


def magazine_head(pair: Pair) -> Verdict | None:
    """A magazine's head or foot in mid-sentence: "… im Zeitpunkt der" + "Mitteilungen 11/1997 Seite
    331" + "Bekanntmachung …"; where blank lines part it, it is no part of the value."""
    last, values, i = pair.last, pair.values, pair.i
    if not pair.continued or i <= 1:
        return None
    if last.isdecimal() and DANGLING.ends(values[i - 2]) and MAGAZINE_HEAD.match(pair.line):
        return JOINED  # below the page's number
    if not MAGAZINE_HEAD.match(" ".join(last.split())):
        return None
    above = values[i - 3] if i > 2 and values[i - 2].isdecimal() else values[i - 2]
    return JOINED if DANGLING.ends(above) or pair.line[0].islower() else None


def salutation(pair: Pair) -> Verdict | None:
    """A salutation or a closing above: "Sehr geehrte Frau Ministerin," + "mit großer Sorge …"."""
    last = pair.last.lstrip(QUOTES)
    if SALUTATION_ALONE.match(last):
        return NEW
    whole = CLOSING_ALONE.match(last) or (CAPTION.match(last) and len(last) <= LONGEST_HEADING)
    return NEW if whole and not pair.full and not pair.line[0].islower() else None


def _is_in_table(pair: Pair) -> bool:
    """Whether a line is a row that ends with an amount, below one like it or, with another below,
    below one that has nothing but nouns and figures, as heads of tables do."""
    if not _is_row(pair.line):
        return False
    names = not any(word[0].islower() for word in pair.last.split())
    return _is_row(pair.last) or (names and _is_row(pair.following))


def _says_more(last: str) -> bool:
    """Whether a line begins as a sentence does, has a verb, and ends with a word."""
    return last[0].isupper() and last[-1].isalpha() and VERB.search(last) is not None


def _is_row(line: str) -> bool:
    return line[-1:] in _UNITS_LAST and is_row(line)


def small_letter(pair: Pair) -> Verdict | None:
    """A small letter first: "… des LG Köln (Az.: 416 O 94/02)" + "für überzeugend"."""
    last, line = pair.last, pair.line
    if not line[0].islower():
        return None
    if not pair.gap and _is_in_table(pair):
        return NEW  # "Größenklasse Pauschale 2020" + "bis 10.000 Einwohner 43.900 €"
    if not pair.gap and _is_row(line) and _is_row(pair.following) and _says_more(last):
        return LIKELY_NEW  # "Die Sätze betragen" + "im ersten Jahr 60 DM" above more such
    verb_first = MAIN_VERB.begins(line)
    if last[-1] == "," and (verb_first or not pair.full) and closes_list(pair):
        return NEW if verb_first and not pair.full else LIKELY_NEW
    if last[-1] == ";" and pair.marker is None and not marker_of(last):
        # "Die einen wollen ihn verlegen;" + "die anderen wollen ihn behalten."
        return LIKELY_JOINED
    mid_sentence = not pair.complete and (
        pair.full
        or pair.continued
        or len(last) >= LONG_ENOUGH
        or last[-1] == ","
        or last[0] in QUOTES
        or CONJUNCTION.match(line)
    )
    if mid_sentence or (
        len(last) >= LONG_ENOUGH
        and (ends(BRACKET_END, last) or (last[-1] == ":" and EMAIL.match(line)))
    ):
        return JOINED
    if last[-1] == ")" and not pair.gap and ends(BRACKET_END, last) and ends(SENTENCE_END, line):
        return JOINED  # "Die Leiterin (48)" + "stammt aus Kleve."
    return None


def cut_name(pair: Pair) -> Verdict | None:
    """An office and a name: "Bürgermeisterin Anne" + "Holt dankte …"; where a sub-heading names
    somebody, the text below begins with another word."""
    last, line = pair.last, pair.line
    if pair.complete or pair.gap or SENTENCE_WORD.begins(line) or not ends(SENTENCE_END, line):
        return None
    return LIKELY_JOINED if NAME_FIRST.match(line) and NAME_CUT.search(last) else None


def wrapped(pair: Pair) -> Verdict | None:
    """A line that left no room for the next one's first word."""
    last, line, width = pair.last, pair.line, pair.width
    if pair.gap or not pair.full:
        return None
    if not pair.complete:
        # a short line that left no room for a very long word may as well be a sub-heading or a list
        # item
        short = len(last) < width - LONG_WORD or not in_running_text(pair.values, pair.i)
        return LIKELY_JOINED if line[0].isupper() and short else JOINED
    if line[0].islower():
        return JOINED  # "… (höchstens 7 v. H.)" + "eingerechnet werden dürfen"
    if len(pair.values) > _FEW_LINES and _open_ends(pair) < _FEWEST_OPEN_ENDS:
        return LIKELY_NEW if pair.parted else NEW  # a stray break is no wrapping
    following = pair.values[pair.i + 1] if pair.i + 1 < len(pair.values) else ""
    introduces = last[-1] == ":" and not (following and is_full(line, following, width))
    if introduces or line[0] in '"„»':
        return NEW
    if not is_full(last, line, width, slack=0):
        return LIKELY_NEW
    if width < _PAGE_WIDTH and is_stopped(line) and _wraps(pair) < _FEWEST_WRAPS:
        return LIKELY_NEW  # a stray break or two, not the width, parted its lines
    mid_block = pair.continued or not ends(SENTENCE_END, line)
    return JOINED if pair.parted and mid_block else LIKELY_JOINED


def _open_ends(pair: Pair) -> int:
    """How many of the lines around end in the middle of a sentence, as wrapped ones do."""
    near = pair.values[max(0, pair.i - _NEAR) : pair.i + _NEAR]
    return sum(not ends(SENTENCE_END, value) or ends(NEVER_LAST, value) for value in near)


def _wraps(pair: Pair) -> int:
    """How many of the lines around left no room for the next word in the middle of a sentence."""
    a, b = max(1, pair.i - _NEAR), min(len(pair.values), pair.i + _NEAR)
    return sum(
        len(last) <= pair.width and is_full(last, line, pair.width) and not is_stopped(last)
        for last, line in pairwise(pair.values[a - 1 : b])
    )


def in_running_text(values: list[str], i: int) -> bool:
    """Whether something shows that two full lines are of running text, and no list of names: a
    small letter first nearby, or a verb."""
    for value in values[max(0, i - 3) : i + 3]:
        if value[0].islower():
            return True
    return any(VERB.search(value) for value in values[i - 1 : i + 1])


def complete(pair: Pair) -> Verdict | None:
    """The line above is complete; where it ends with a short word and a small letter is below, the
    word may be an abbreviation that nobody knows: "Das Amt öffnet tgl." + "um acht."."""
    if not pair.complete:
        return None
    if pair.line[0].islower() and pair.marker is None and ends(ABBREVIATION_END, pair.last):
        # "Lage, Zuschnitt, Erschließung etc." + "zu berücksichtigen"
        return LIKELY_JOINED if pair.gap else JOINED
    may_go_on = pair.line[0].islower() and pair.marker is None and SHORT_LAST.search(pair.last)
    return LIKELY_NEW if may_go_on else NEW
