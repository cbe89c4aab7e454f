"""The lines of the view, each with its kind.

Most are told as they stand. A line that holds several parts is cut first, and near the top a
heading is put together from lines that broke it, or read in spite of what a scan made of it: that
is the family's `Mending`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..grammar.build import Pattern
from ..grammar.lines import AZ_INLINE, AZ_LINE
from .lexicon import TITLE_LENGTH, Lexicon
from .line import Line
from .mending import Cut, Mending

TAIL_LENGTH = 80  # characters at a line's end in which an Az. may stand
_HEADING = ("header", "heading")
_CERTAIN = ("az", "foreign-az", "header", "heading", "furniture", "icons")


def read_lines(
    text: str, mending: Mending, is_own: Callable[[str], bool], *, headed: bool = False
) -> list[Line]:
    """The lines of a view that have content. ``is_own`` tells the family's file numbers from
    others; ``headed`` says that a heading stands above the text."""
    lexicon = mending.lexicon
    lines: list[Line] = []
    above = Line(0, 0, False, lexicon.paragraph) if headed else None
    start = 0
    gap = True
    taken = 0  # where a form over several lines ends
    for raw_line in text.split("\n"):
        words = raw_line.strip(" ") if start >= taken else ""
        if words:
            first = start if words[0] == raw_line[0] else start + raw_line.index(words[0])
            if lexicon.most_lines > 1 and (found := lexicon.over_lines(text, first, above)):
                line = Line(first, first + len(found[1][0].rstrip(" ")), gap, *found)
                taken = line.end
            else:
                line = lexicon.line(words, first, gap, above)
            if taken > first:
                lines.append(line)
            elif (not headed or mending.always) and (
                cuts := mending.cuts(words, line, lines, headed)
            ):
                lines += _parts(words, line, cuts, mending)
            elif headed and (above is None or above.kind.name not in _HEADING):
                lines.append(line)  # as most are
            else:
                lines.append(mending.joined(line, lines) or mending.repaired(words, line, lines))
            if lexicon.has_cuts:
                lines += _body_of(lines, text, lexicon)
            above = lines[-1]
            if not headed:
                headed = "heading" in [line.kind.name for line in lines[-4:]]
        gap = not words and start >= taken
        start += len(raw_line) + 1
    return _with_tail_cut(text, lines, lexicon, is_own)


def _body_of(lines: list[Line], text: str, lexicon: Lexicon) -> list[Line]:
    """What goes on behind the last line's form, which ends where the body begins."""
    line = lines[-1]
    if line.match is None or "body" not in line.match.re.groupindex:
        return []
    start = line.start + line.match.start("body")
    lines[-1] = line._replace(end=line.start + len(text[line.start : start].rstrip()))
    return [lexicon.line(text[start : line.end], start, False, lines[-1])]


def _parts(words: str, line: Line, cuts: Sequence[Cut], mending: Mending) -> list[Line]:
    """The parts of a line, each a line of its own."""
    lexicon = mending.lexicon
    parts: list[Line] = []
    gap = line.gap
    for a, b, guessed in cuts:
        above = parts[-1] if parts else None
        part = lexicon.line(words[a:b], line.start + a, gap, above)
        part = mending.repaired(words[a:b], part, parts)
        if guessed and part.kind.name not in _CERTAIN:
            title = b - a <= TITLE_LENGTH and not any(earlier.guessed for earlier in parts)
            part = part._replace(kind=lexicon.short if title else lexicon.paragraph)
        parts.append(part._replace(guessed=guessed))
        gap = False
    return parts


def _with_tail_cut(
    text: str, lines: list[Line], lexicon: Lexicon, is_own: Callable[[str], bool]
) -> list[Line]:
    """The lines, the last paragraph cut before an Az. that stands at its end."""
    if (
        not lines
        or lines[-1].kind.name == "az"
        or any(line.kind.name in ("az", "az-rest") for line in lines[-8:])
    ):
        return lines
    for i in range(len(lines) - 1, max(len(lines) - 4, -1), -1):
        line = lines[i]
        if line.kind.name in ("paragraph", "sentence") and (
            place := cut_tail(text[line.start : line.end], is_own)
        ):
            start = line.start + place
            body = Line(line.start, start - 1, line.gap, lexicon.paragraph, guessed=line.guessed)
            tail = lexicon.line(text[start : line.end], start, False, body)
            return [*lines[:i], body, tail, *lines[i + 1 :]]
        if not line.kind.furniture:
            break
    return lines


def cut_tail(words: str, is_own: Callable[[str], bool], label_start: Pattern = AZ_INLINE) -> int:
    """Where an Az. of the publisher's own begins that stands at the very end of a line, behind a
    sentence; 0 where there is none."""
    place = 0
    for match in label_start.finditer(words, max(0, len(words) - TAIL_LENGTH)):
        place = match.start()
    label = AZ_LINE.match(words[place:]) if place else None
    return place if label is not None and label["az"] and is_own(label["az"]) else 0
