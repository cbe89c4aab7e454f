"""What each paragraph of a body is: text, a sub-heading, a list item, a row of a table, a
quotation.

What a paragraph is shows in its own form and in that of its neighbours. Markers and quotations are
told by rules; whether a short line without a marker is a sub-heading, a row or text is judged by
evidence. Where the likelier answer is not far ahead of the next, the paragraph is doubtful.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from ..grammar.lines import AZ_LINE
from ..grammar.paragraphs import QUOTES
from ..grammar.roles import (
    CAPTION,
    CLOSING_ALONE,
    DIGIT,
    NAME_ALONE,
    NUMBER_ALONE,
    SALUTATION_ALONE,
    WORD_CHARACTER,
)
from ..record.parts import Paragraph, Role
from .roles_evidence import (
    IN_TABLE,
    LONGEST_ROW,
    ROW_SIGNS,
    evidence,
    is_plain_sentence,
    is_sentence,
)
from .roles_markers import NO_MARKERS, Marker, marker_of, read_markers
from .roles_quotes import read_quotes
from .roles_weights import WEIGHTS

_CLOSING = "nlßse,!"  # what a closing ends with: "… Grüßen", "Hochachtungsvoll"
_POINTING = "=>→"
NEVER = -99.0
BAND = 0.7  # an answer that is ahead of the next by less is doubtful


class Judged(NamedTuple):
    """A paragraph's role and marker, whether another role is as likely, and the reasons: each with
    what it adds to "heading" and "table-row", 0 where a rule decided."""

    role: Role
    marker: str | None
    doubtful: bool
    reasons: tuple[tuple[str, float, float], ...]


def read_roles(
    values: list[str], above: Collection[int] = ()
) -> tuple[tuple[Paragraph, ...], list[int]]:
    """Each paragraph with its role, and which of them are doubtful. ``above`` are those right
    below which something stands that is no part of the body, such as ordering information."""
    judged = judge(values, above)
    last = len(values) - 1
    if last not in above and judged.count(TEXT) == len(judged):
        return tuple([Paragraph(value) for value in values]), []
    if last in above and judged[-1].role != "heading" and NAME_ALONE.match(values[-1]):
        judged[-1] = HEADING
    body = tuple(
        [
            Paragraph(value) if one is TEXT else Paragraph(value, one.role, one.marker)
            for value, one in zip(values, judged, strict=True)
        ]
    )
    return body, [i for i, one in enumerate(judged) if one.doubtful]


def judge(values: list[str], above: Collection[int] = ()) -> list[Judged]:
    """What each paragraph is, and why; ``above`` as with `read_roles`."""
    quoted = read_quotes(values)
    judged = [TEXT] * len(values)
    # what is long and begins with a word is text, if no quotation
    asked = [
        i
        for i, value in enumerate(values)
        if len(value) <= LONGEST_ROW or not (value[0].isupper() and value[1:3].islower())
    ]
    if not quoted.is_empty:
        asked = sorted({*asked, *quoted.whole, *quoted.unclosed})
    if not asked:
        return judged
    candidates = {i: marker for i in asked if (marker := candidate(values[i]))}
    marked = read_markers(values, candidates, above) if candidates else NO_MARKERS
    begun = frozenset(marked.markers)
    for i in asked:
        value = values[i]
        marker = marked.markers.get(i)
        unsure = i in marked.doubtful or i in quoted.unclosed
        if marker:
            role: Role = "heading" if i in marked.headings else "list-item"
            one = Judged(role, marker.text, unsure, ((f"the marker {marker.text}", 0.0, 0.0),))
        elif i in quoted.whole:
            one = _in_quotation(values, i, begun, i + 1 in quoted.whole, unsure)
        elif len(value) > LONGEST_ROW or is_plain_sentence(value):
            one = TEXT_IN_DOUBT if unsure else TEXT
        elif _has_own_part(value):
            one = ASIDE
        elif NUMBER_ALONE.match(value) and _is_above_text(values, i):
            one = DIVISION._replace(doubtful=not _goes_on(values, i))
        else:
            one = _weighed(values, i, begun, unsure)
        judged[i] = one
    return judged


TEXT = Judged("text", None, False, (("a long paragraph, or a sentence", 0.0, 0.0),))
TEXT_IN_DOUBT = TEXT._replace(doubtful=True)
HEADING = Judged("heading", None, False, (("a word alone above what left the body", 0.0, 0.0),))
DIVISION = Judged("heading", None, False, (("a division's number alone", 0.0, 0.0),))
ASIDE = Judged("text", None, False, (("a salutation, a closing, a caption or a label", 0.0, 0.0),))
_QUOTE = Judged("quote", None, False, (("wholly within a quotation", 0.0, 0.0),))


def candidate(value: str) -> Marker | None:
    """The marker that a paragraph may begin with; most begin with a word, which takes one look."""
    if value[:2].isalpha() and value[1:2].islower() and ")" not in value[2:5]:
        return None
    # of a quotation's items the first stands behind its mark: "„1. Der Rat nimmt Kenntnis."
    return marker_of(value.lstrip(QUOTES) if value[0] in QUOTES else value)


def _is_above_text(values: list[str], i: int) -> bool:
    """Whether a sentence stands below a line, or below the name without figures that follows; the
    cells of a table have none there."""
    below, name = values[i + 1 : i + 3], values[i + 1 : i + 2]
    if name and not is_sentence(name[0]) and not DIGIT.search(name[0]):
        below = below[1:]
    return bool(below) and is_sentence(below[0])


def _goes_on(values: list[str], i: int) -> bool:
    """Whether a number alone is the first one, or the next one to a number above that begins a
    paragraph; another one may be a page's."""
    before = str(int(values[i]) - 1)
    return before == "0" or any(
        value == before or value.startswith((f"{before} ", f"{before}.")) for value in values[:i]
    )


def _has_own_part(value: str) -> bool:
    """Whether a paragraph is what no role names: a salutation, a letter's closing, a caption, a
    file number, a pointer ("=> Datenschutz-Hinweise"), marks without a word."""
    if len(value) > LONGEST_ROW:
        return False
    bare = value.lstrip(QUOTES)
    return bool(
        (value[-1] in ",!" and SALUTATION_ALONE.match(bare))
        or (value[-1] in _CLOSING and CLOSING_ALONE.match(bare))
        or (":" in value and CAPTION.match(bare))
        or AZ_LINE.match(value)
        or value[0] in _POINTING
        or not WORD_CHARACTER.search(value)
    )


def _in_quotation(
    values: list[str], i: int, begun: frozenset[int], goes_on: bool, unsure: bool
) -> Judged:
    """A paragraph within a quotation: a quotation's own sub-headings stay what they are."""
    value = values[i]
    quote = _QUOTE._replace(doubtful=unsure)
    if len(value) > LONGEST_ROW or is_sentence(value.rstrip("\"“”»«'")) or _has_own_part(value):
        return quote
    weighed = _weighed(values, i, begun, unsure)
    return quote if weighed.role == "text" or not (goes_on or value[0] in QUOTES) else weighed


def _weighed(values: list[str], i: int, begun: frozenset[int], unsure: bool) -> Judged:
    return _sum(tuple(evidence(values, i, begun)), i + 1 == len(values), unsure)


@lru_cache(maxsize=1_024)
def _sum(names: tuple[str, ...], is_last: bool, unsure: bool) -> Judged:
    """What the evidence adds up to; paragraphs of one kind come again and again."""
    reasons = tuple([(name, *WEIGHTS.get(name, (0.0, 0.0))) for name in names])
    scores = {
        "text": 0.0,
        # a heading stands above something
        "heading": NEVER
        if is_last
        else WEIGHTS["always"][0] + sum(heading for _, heading, _ in reasons),
        "table-row": WEIGHTS["always"][1] + sum(row for _, _, row in reasons)
        if not ROW_SIGNS.isdisjoint(names) and not (is_last and IN_TABLE.isdisjoint(names))
        else NEVER,
    }
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    close = scores[best] - scores[second] < BAND
    role: Role = best  # type: ignore[assignment]  # a key of scores is one
    return Judged(role, None, unsure or close, reasons)
