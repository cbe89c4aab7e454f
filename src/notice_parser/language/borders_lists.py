"""The rules by which a line begins a list item or a row of a table, or only looks so."""

from __future__ import annotations

from ..grammar.borders import (
    ADJECTIVE_LAST,
    ASIDE_DASH,
    ASIDE_FIRST,
    HYPHEN_FIRST,
    PERSON,
    WAITS_FOR_NUMBER,
)
from ..grammar.dates import ORDINAL_DATE
from ..grammar.endings import ends
from ..grammar.lines import DATE_LINE
from ..grammar.paragraphs import BULLET, FIGURES_ROW, NUMBERED, SENTENCE_END
from ..grammar.roles import (
    DATE_FIRST,
    DIVISION_ALONE,
    MARKER_ALONE,
    SURE_BULLETS,
    TIGHT_BULLET,
    TIME_FIRST,
)
from .borders_cuts import LONG_ENOUGH, open_bracket
from .borders_pair import JOINED, LIKELY_JOINED, LIKELY_NEW, NEW, Pair, Verdict

_DASHES = "-–—"
_LOOKED_BACK = 40  # lines in which the same bullet above, or another division, makes one sure


def marker_alone(pair: Pair) -> Verdict | None:
    """A marker alone on its line: "1." + "Der Wirtschaftsplan wird festgestellt."."""
    if MARKER_ALONE.fullmatch(pair.line):
        return NEW if not pair.full and not pair.waits else None
    if MARKER_ALONE.fullmatch(pair.last) and not pair.continued:
        if DIVISION_ALONE.fullmatch(pair.last) and _has_divisions(pair):
            return NEW  # "I.", "II." over the divisions of a decree, which seldom has but one
        if pair.gap and DIVISION_ALONE.fullmatch(pair.last):
            return LIKELY_NEW
        return LIKELY_JOINED if pair.gap or pair.marker else JOINED
    return None


def _has_divisions(pair: Pair) -> bool:
    """Whether another division stands alone on a line near the one above the pair."""
    near = range(max(0, pair.i - _LOOKED_BACK), min(len(pair.values), pair.i + _LOOKED_BACK))
    return any(i != pair.i - 1 and DIVISION_ALONE.fullmatch(pair.values[i]) for i in near)


def aside(pair: Pair) -> Verdict | None:
    """The dash of an aside in a sentence, which begins above or goes on behind it."""
    last, line = pair.last, pair.line
    if line[0] not in _DASHES or pair.stopped or pair.listed or BULLET.match(last):
        return None
    if _closes_aside(last, line) or _is_aside_in_sentence(line, pair.full):
        return LIKELY_JOINED if pair.gap else JOINED
    return None


def _closes_aside(last: str, line: str) -> bool:
    """Whether a dash ends the aside that one in the line above began: "Der Landrat – seit 2001 im
    Amt" + "– kandidiert nicht wieder."."""
    dashes = [dash for dash in ASIDE_DASH.findall(last) if dash == line[0]]
    return len(dashes) % 2 == 1 and line[1:2] == " " and line[2:3].islower()


def _is_aside_in_sentence(line: str, full: bool) -> bool:
    """Whether a line begins with an aside, and its sentence goes on behind it: "– seit 2001 im Amt
    – kandidiert nicht wieder."; ``full`` says that the line above was wrapped, and so may it be."""
    match = ASIDE_FIRST.match(line)
    return match is not None and (full or bool(ends(SENTENCE_END, line)))


def bullet(pair: Pair) -> Verdict | None:
    """A bullet, or a dash that parts an aside from its sentence."""
    last, line = pair.last, pair.line
    # "(Az.: IV" + "- 9- 094 024)"
    if not BULLET.match(line) or (pair.full and not pair.stopped and open_bracket(last)):
        return None
    if (
        pair.stopped
        or BULLET.match(last)
        or any(value[0] == line[0] for value in pair.values[max(0, pair.i - _LOOKED_BACK) : pair.i])
    ):
        return NEW
    # "… wenn der Rat dem Begehren" + "- wie in den beiden Nachbargemeinden -"
    if line[0] in _DASHES and line[-1] == line[0] != last[-1] and not pair.listed:
        return JOINED
    # "… die Prüfungen" + "– vom Seepferdchen bis zum Gold-Abzeichen –"
    return LIKELY_NEW if pair.full else NEW


def tight_bullet(pair: Pair) -> Verdict | None:
    """A bullet without a blank, or the hyphen of a word's second half."""
    match = TIGHT_BULLET.match(pair.line)
    if match is None:
        # "Landwirte" + "-innen und -pächter"
        return LIKELY_JOINED if HYPHEN_FIRST.match(pair.line) and not pair.complete else None
    if pair.listed or match["marker"] in SURE_BULLETS:
        return NEW
    return NEW if pair.complete else LIKELY_NEW


def number(pair: Pair) -> Verdict | None:
    """A number or letter that begins an item, or stands at a line's start by chance."""
    last, line, marker = pair.last, pair.line, pair.marker
    if marker is None or marker.style == "bullet" or ORDINAL_DATE.match(line):
        return None
    if pair.listed and (not pair.full or marker.text[-1] == ")"):
        return (
            NEW  # that two brackets of a row begin lines by chance is rare, however full they are
        )
    by_chance = pair.waits or (not pair.complete and _waits_for_noun(last))
    if by_chance and not pair.listed:
        # "wurde der bisherige" + "1. Beigeordnete", "Prof. Dr." + "A. Reutershahn"
        return LIKELY_JOINED if pair.gap else JOINED
    if marker.tight and marker.style[-1] != ")":
        return None
    if pair.complete or not pair.full or NUMBERED.match(last) or BULLET.match(last):
        rest = line[len(marker.text) :].lstrip()
        alone = not (pair.complete or pair.listed or marker.begins())
        return LIKELY_JOINED if alone and (rest[0].islower() or len(last) >= LONG_ENOUGH) else NEW
    return None


def _waits_for_noun(last: str) -> bool:
    return (
        ADJECTIVE_LAST.search(last[-30:]) is not None
        or WAITS_FOR_NUMBER.search(last[-30:]) is not None
    )


def person(pair: Pair) -> Verdict | None:
    """People one below the other: "Frau Walburga Huber, Oberpfaffing," + "Herrn Quirin Lang"."""
    if pair.waits or not (PERSON.match(pair.line) and PERSON.match(pair.last)):
        return None
    return LIKELY_NEW if pair.full else NEW


def row(pair: Pair) -> Verdict | None:
    """A row of a programme: "9.30 Uhr Begrüßung" + "10.00 Uhr Vortrag"; of a table with bars."""
    if pair.line.count("|") == pair.last.count("|") > 0 and not pair.gap:
        return NEW
    if not _begins_row(pair.line):
        return None
    i, values = pair.i, pair.values
    beside = (*values[max(0, i - 2) : i], *values[i + 1 : i + 2])
    return NEW if any(map(_begins_row, beside)) and not pair.waits else None


def _begins_row(line: str) -> bool:
    return line[:1].isalnum() and bool(TIME_FIRST.match(line) or DATE_FIRST.match(line))


def closes_list(pair: Pair) -> bool:
    """Whether a line stands below two items that end with a comma, the first of them perhaps with
    an "und": the clause that closes a list, "sofern der Träger ein Drittel der Kosten
    übernimmt."."""
    above = pair.values[max(0, pair.i - 2) : pair.i]
    return len(above) > 1 and all(
        value.endswith((",", " und", " oder", " sowie"))
        and (BULLET.match(value) or NUMBERED.match(value))
        for value in above
    )


def date_alone(pair: Pair) -> Verdict | None:
    """A date that stands alone: "Terminvorschau: Landtag berät" + "10.11.2014"."""
    line = pair.line
    if line[-1].isdigit() and DATE_LINE.match(line) and not pair.waits and not pair.full:
        return NEW
    return None


def figures(pair: Pair) -> Verdict | None:
    """A row of figures: "Jahr insgesamt je 1.000 Einwohner" + "1993 601 314 34"."""
    if FIGURES_ROW.match(pair.line):
        return NEW if pair.complete or not pair.full else LIKELY_NEW
    return None
