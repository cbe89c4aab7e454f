"""Whether a line goes on with the paragraph of the line before: the rules, in the order in which
they are asked. The first that says anything decides; where none does, evidence is weighed.
"""

from __future__ import annotations

from collections.abc import Callable

from ..grammar.borders import COUNT_LAST
from ..grammar.characters import CUT_WORD
from ..grammar.endings import ends
from ..grammar.paragraphs import BULLET, DANGLING, NEVER_LAST, NUMBERED, SENTENCE_END
from . import borders_cuts as cuts
from . import borders_lists as lists
from . import borders_running as running
from .borders_evidence import Seen, weigh
from .borders_pair import JOINED, NEW, Pair, Verdict
from .borders_running import LONG_WORD, LONGEST_HEADING, in_running_text
from .wrapping import WIDEST_WRAP, begins_with_word, is_full, is_stopped

_BULLETS = "-–•*"
_MOST_DIGITS = 2  # of a list's number


def judge(
    values: list[str],
    i: int,
    gap: bool,
    width: int,
    continued: bool,
    *,
    parted: bool = False,
) -> Verdict:
    """What is decided of line ``i`` and the one before it."""
    last, line = values[i - 1], values[i]
    if len(line) > WIDEST_WRAP:
        width = _width_at(last, line, width)
    full = is_full(last, line, width)
    if (
        full
        and not gap
        and last[-1].isalpha()
        and begins_with_word(line)
        and len(last) >= width - LONG_WORD
        and (line[0].islower() or in_running_text(values, i))
    ):
        # a wrapped line in the middle of a sentence, as most are; none of the questions below would
        # have another answer
        return JOINED
    if _are_items(last, line):
        return NEW
    if not full and stands_apart(last, line):
        return NEW  # nor would any of these have another answer here
    return _asked(Pair(values, i, gap, width, continued, parted))[1]


def _are_items(last: str, line: str) -> bool:
    """Whether two lines are items of one list: "- …" and "- …", "1. …" and "2. …"."""
    if last[0] == line[0] in _BULLETS:
        return last[1:2] == line[1:2] == " "
    if not (last[0].isdecimal() and line[0].isdecimal()):
        return False
    (before, stop, _), (number, other, _) = last.partition(". "), line.partition(". ")
    return bool(
        stop
        and other
        and len(number) <= _MOST_DIGITS
        and before.isdecimal()
        and number.isdecimal()
        and int(number) == int(before) + 1
    )


def why(
    values: list[str],
    i: int,
    gap: bool,
    width: int,
    continued: bool,
    *,
    parted: bool = False,
) -> tuple[str, Verdict]:
    """The rule that decided and what it said; "" where evidence was weighed."""
    width = _width_at(values[i - 1], values[i], width)
    return _asked(Pair(values, i, gap, width, continued, parted))


def _asked(pair: Pair) -> tuple[str, Verdict]:
    for name, rule in RULES:
        if (verdict := rule(pair)) is not None:
            return name, verdict
    return "", _weighed(pair)


def _width_at(last: str, line: str, width: int) -> int:
    """The width at which two lines were wrapped; a wide line was not wrapped with those before."""
    return 0 if len(line) > WIDEST_WRAP and ends(SENTENCE_END, last) else width


def stands_apart(last: str, line: str) -> bool:
    """Whether a line begins a paragraph beyond doubt where the text is not wrapped: the one above
    it ends with a stop, it begins with no small letter, and no bracket is open between them.

    One look at each line's end; it saves the rules for nine lines of ten."""
    return (
        is_stopped(last)
        and not cuts.ends_with_contact_label(last)
        and not line[0].islower()
        and (")" not in line or "(" in line[: line.index(")")])
        and ("(" not in last or last.count("(") <= last.count(")"))
    )


def _weighed(pair: Pair) -> Verdict:
    seen = Seen(pair.values, pair.i, gap=pair.gap, full=pair.full, continued=pair.continued)
    joined, doubtful, reasons = weigh(seen)
    return Verdict(not joined, doubtful, reasons)


RULES: tuple[tuple[str, Callable[[Pair], Verdict | None]], ...] = (
    ("a mail's mark of quoting", running.quoted_mail),
    ("a magazine's head in mid-sentence", running.magazine_head),
    ("a contact below its label", cuts.contact_below_label),
    ("an amount cut in two", cuts.cut_amount),
    ("a capital letter alone", cuts.drop_capital),
    ("a date cut in two", cuts.cut_date),
    ("a word that waits for a figure", cuts.waits_for_figure),
    ("a word that waits for its noun", cuts.waits_for_noun),
    ("a quotation goes on", cuts.quotation_goes_on),
    ("a salutation or a closing above", running.salutation),
    ("a citation cut in two", cuts.cut_citation),
    ("an abbreviation cut in two", cuts.cut_abbreviation),
    ("u. a., and what is meant", cuts.among_others),
    ("a marker alone on its line", lists.marker_alone),
    ("an aside in a sentence", lists.aside),
    ("a bullet", lists.bullet),
    ("a bullet without a blank", lists.tight_bullet),
    ("goes on behind an aside", cuts.after_aside),
    ("a word cut in two", cuts.cut_word),
    ("a pair of words cut at its slash", cuts.cut_pair),
    ("an open bracket", cuts.bracket),
    ("a number or letter first", lists.number),
    ("people one below the other", lists.person),
    ("a row of a programme or a table", lists.row),
    ("a date alone", lists.date_alone),
    ("a small letter first", running.small_letter),
    ("a word that nothing ends with", cuts.dangling),
    ("a name cut in two", running.cut_name),
    ("a sentence below an address", cuts.below_contact),
    ("a sentence begun above", cuts.begun_sentence),
    ("a row of figures", lists.figures),
    ("a bracket closes", cuts.bracket_closes),
    ("hard-wrapped", running.wrapped),
    ("the line above is complete", running.complete),
)


def may_go_on(last: str, line: str) -> bool:
    """Whether two lines that page furniture parts look like one paragraph: a page's end in the
    middle of a sentence."""
    return goes_on(last, line) or (len(last) > LONGEST_HEADING and not _is_begun(last, line))


def goes_on(last: str, line: str) -> bool:
    """Whether they certainly are one: the line above can't end so, or the one below begins with a
    small letter."""
    return not _is_begun(last, line) and (
        line[0].islower()
        or DANGLING.ends(last)
        or COUNT_LAST.ends(last)
        or ends(CUT_WORD, last)
        or ends(NEVER_LAST, last)
        or last[-1] == ","
    )


def _is_begun(last: str, line: str) -> bool:
    """Whether a paragraph begins below: an item, or the line above ends a sentence."""
    if BULLET.match(line) or NUMBERED.match(line) or line[0] == ">":
        return True
    return bool(ends(SENTENCE_END, last)) and not ends(NEVER_LAST, last)
