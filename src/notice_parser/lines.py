"""The lines of the view, each with its evidence.

Most lines are weighed as they stand. A line that holds several parts is cut first (see `cutting`), and near the top a heading is put together
from lines that broke it, or read in spite of what a scan made of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import repair
from .cutting import HEAD_LENGTH, Cut, cut_heading, cut_letter, cut_tail
from .evidence import LONGEST_FORM, TITLE_LENGTH, Line, weigh_line
from .grammar.build import Match
from .grammar.lines import LOOSE_NUMBER_LINE, NUMBER_LINE, NUMBER_LINE_START
from .grammar.ocr import SCANNED_HEADER, SCANNED_NUMBER_LINE
from .layouts import Form

LONGEST_PART = 60  # characters; the parts of a heading that was broken over lines are shorter


def weigh(text: str, forms: Sequence[Form] = ()) -> list[Line]:
    """The lines of a view, each with its sign; ``forms`` are those that layouts bring along, and are tried first."""
    lines: list[Line] = []
    headed = False  # whether a number line was seen
    letters = "Schnellbrief" in text
    start = 0
    gap = True
    for raw_line in text.split("\n"):
        line = raw_line.strip(" ")
        if line:
            first = start if line[0] == raw_line[0] else start + raw_line.index(line[0])
            weighed = weigh_line(line, first, gap, lines)
            letter = letters and len(line) > LONGEST_FORM and "Schnellbrief" in line
            if (letter or not headed) and weighed.sign != "N" and (cuts := _cuts(line, lines, headed)):
                lines += _weigh_parts(line, first, gap, cuts)
            elif forms and (own := _own_form(line, first, gap, forms)):
                lines.append(own)
            elif headed and lines[-1].sign not in "NH":
                lines.append(weighed)  # as most are
            else:
                lines.append(_joined_heading(text, lines, weighed) or _as_heading(line, weighed, lines))
            if not headed:
                headed = "N" in [weighed.sign for weighed in lines[-4:]]
        gap = not line
        start += len(raw_line) + 1
    return _with_tail_cut(text, lines)


def _cuts(line: str, before: list[Line], headed: bool) -> list[Cut]:
    """The parts of a line that holds several: a flattened letter, or a heading and more; empty where it is one line."""
    if len(line) > LONGEST_FORM and "Schnellbrief" in line and (cuts := cut_letter(line)):
        return cuts
    return [] if headed else _heading_cuts(line, before)


def _own_form(line: str, start: int, gap: bool, forms: Sequence[Form]) -> Line | None:
    for form in forms:
        if match := form.pattern.fullmatch(line):
            return Line(start, start + len(line), gap, form.sign, match)
    return None


def _joined_heading(text: str, lines: list[Line], line: Line) -> Line | None:
    """The number line that comes of a line and the one or two before it: "StGB NRW-Mitteilung 603/2006 vom" + "01.08.2006".

    Takes the lines before it away from ``lines``.
    """
    if line.end - line.start > LONGEST_PART:
        return None
    for count in (2, 1):
        first = lines[-count] if len(lines) >= count else None
        if first is None or line.end - first.start > LONGEST_FORM or first.sign not in "Nt" or _is_dated(first.match):
            continue
        joined = text[first.start : line.end].replace("\n", " ")
        match = NUMBER_LINE.match(joined) if NUMBER_LINE_START.match(text, first.start, first.end) else None
        if match is None and line.sign in "tD" and repair.says_mitteilung(joined):
            match = SCANNED_NUMBER_LINE.match(joined)
        if match is not None and (match["date"] or (match["number"] and (first.match is None or not first.match["number"]))):
            del lines[-count:]
            return Line(first.start, line.end, first.gap, "N", match)
    return None


def _is_dated(match: Match | None) -> bool:
    return match is not None and "date" in match.re.groupindex and match["date"] is not None


def _as_heading(line: str, weighed: Line, before: list[Line]) -> Line:
    """The line as a header or number line, where it is one but for what a scan confuses, or for a number or date that can't be read."""
    if weighed.sign not in "ts" or len(line) > LONGEST_FORM or not repair.says_mitteilung(line):
        return weighed
    if (match := SCANNED_NUMBER_LINE.match(line)) and (match["number"] or match["date"]):
        return weighed._replace(sign="N", match=match)
    if match := SCANNED_HEADER.match(line):
        return weighed._replace(sign="H", match=match)
    if (not before or before[-1].sign in "HCI") and (match := LOOSE_NUMBER_LINE.match(line)):
        return weighed._replace(sign="N", match=match)
    return weighed


def _heading_cuts(line: str, before: list[Line]) -> list[Cut]:
    """The parts of a line that holds a heading and more; none in the body, where a heading is cited."""
    if "itteilung" not in line and (len(line) <= LONGEST_FORM or not repair.says_mitteilung(line[:HEAD_LENGTH])):
        return []
    if any(earlier.sign in "psN" for earlier in before[-6:]):
        return []
    return cut_heading(line, below_header=bool(before) and before[-1].sign == "H")


def _weigh_parts(line: str, start: int, gap: bool, cuts: Sequence[Cut]) -> list[Line]:
    """The parts of a line, each weighed for itself."""
    parts: list[Line] = []
    for a, b, guessed in cuts:
        part = _as_heading(line[a:b], weigh_line(line[a:b], start + a, gap, parts), parts)
        if guessed and part.sign not in "AaINHC":
            part = part._replace(sign="t" if b - a <= TITLE_LENGTH and not any(earlier.guessed for earlier in parts) else "p")
        parts.append(part._replace(guessed=guessed))
        gap = False
    return parts


def _with_tail_cut(text: str, lines: list[Line]) -> list[Line]:
    """The lines, the last paragraph cut before an Az. that stands at its end."""
    if not lines or lines[-1].sign == "A" or any(line.sign in "Az" for line in lines[-8:]):
        return lines
    for i in range(len(lines) - 1, max(len(lines) - 4, -1), -1):
        line = lines[i]
        if line.sign in "ps" and (place := cut_tail(text[line.start : line.end])):
            start = line.start + place
            body = Line(line.start, start - 1, line.gap, "p", None, line.guessed)
            return [*lines[:i], body, weigh_line(text[start : line.end], start, False, [body]), *lines[i + 1 :]]
        if line.sign not in "CI":
            break
    return lines
