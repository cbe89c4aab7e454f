"""Whether a notice's text goes on to its end: a doubt on the body, and on what else ends with the
text."""

from __future__ import annotations

from ..language import cutoff, references
from ..language.citing import Citing
from ..language.cutoff_weights import BIAS, WEIGHTS
from ..pages.arranging import Arrangement
from ..view.source import Stretch
from .findings import Findings

_CERTAIN = 2.6  # a sum of evidence, beyond the bias, that no foot of a page outweighs
_CERTAIN_LABEL = 1.6  # above a foot a line without a verb may be a label: all else speaks for a cut
_STOPS = '.!?:“”"'  # above a foot a look at the last character tells nearly all
_NEAR_END = 40  # characters that a citation's beginning has before it breaks off


def note_cut_off(
    page: Arrangement, stretches: list[Stretch], orders: list[Stretch], found: Findings
) -> None:
    """Notes that the last paragraph stops in the middle, where nothing below it shows that the text
    goes on to its end."""
    last, is_label = _last(page, stretches)
    ended = last is None  # by what stands below it: only what nothing can end with is cut then
    last = stretches[-1] if ended and stretches else last
    if last is None or (ended and found.source.text[last[1] - 1] in _STOPS):
        return
    value = found.text(*last)
    judged = cutoff.judge(value)
    nominal = cutoff.NOMINAL in judged.evidence
    if not judged.cut or (is_label and nominal):
        return
    certain = _CERTAIN_LABEL + WEIGHTS[cutoff.NOMINAL] if nominal else _CERTAIN
    if ended and judged.score - BIAS < certain:
        return
    message = "The text stops in the middle of a sentence."
    found.note("body-cut-off", "warning", message, "body", *last)
    if orders and orders[-1][1] == last[1]:
        found.doubt("ordering", "It ends where the text was cut off.", *orders[-1])
    if _cites_last(value, page.family.citing):
        found.doubt("references", "The last one ends where the text was cut off.", *last)


def _last(page: Arrangement, stretches: list[Stretch]) -> tuple[Stretch | None, bool]:
    """The last paragraph, None where something below it shows that the text ends there.

    Or the line below it that has a link label's form and may be a broken sentence ("Zur Begründung
    führt …"); the second value says so.
    """
    for line, part in zip(reversed(page.lines), reversed(page.parts), strict=True):
        if part == "paragraph":
            return (stretches[-1] if stretches else None), False
        if line.kind.name == "link":
            return (line.start, line.end), True
        if line.kind.closes or line.kind.name in ("date", "foreign-az"):
            break
    return None, False


def _cites_last(value: str, citing: Citing | None) -> bool:
    """Whether a value ends with a citation, or with the beginning of one."""
    if citing is None or not references.may_refer(value, citing):
        return False
    found = references.find(value, citing)
    if found and found[-1].end >= len(value.rstrip(" /,;–-")):
        return True
    return not value[-1].isalpha() and references.may_refer(value[-_NEAR_END:], citing)
