"""Which lines make one paragraph.

Two lines belong together where the first cannot be complete (a cut word, a comma, no end of a
sentence) and the second goes on with it (a small letter, no list marker), or where the text is
hard-wrapped and the first line is as full as the width allows. In everything else a line is a
paragraph of its own: that is how the database writes them. Where no rule is certain, evidence is
weighed (see `borders_evidence`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..grammar.paragraphs import DANGLING
from ..lines.line import Line
from ..view.source import Stretch
from . import borders_rules
from .borders_pair import NEW, Verdict
from .borders_rules import stands_apart, why
from .wrapping import wrap_widths

LONGEST_CLOSING = 40  # characters of "Mit freundlichen Grüßen"


WHOLE = NEW._replace(reasons=(("whole by its form", 0.0),))


class Border(NamedTuple):
    """Two lines, each by its place in the view, and what was decided of them."""

    last: Stretch
    line: Stretch
    verdict: Verdict


def gather(lines: list[Line], text: str) -> tuple[list[Stretch], list[Stretch]]:
    """The paragraphs of a run of lines, and those places where two lines may or may not belong to
    one paragraph."""
    if not lines:
        return [], []
    values = [text[line.start : line.end] for line in lines]
    if all(map(stands_apart, values, values[1:])):
        # lines that are complete, as most pages have them: nothing to join, nor was any wrapped
        return [(line.start, line.end) for line in lines], []
    joined: list[Stretch] = []
    doubtful: list[Stretch] = []
    start = lines[0].start
    for last, line, verdict in zip(lines, lines[1:], decide(lines, values), strict=False):
        if verdict.doubtful:
            doubtful.append((last.start, line.end))
        if verdict.new:
            joined.append((start, last.end))
            start = line.start
    joined.append((start, lines[-1].end))
    return joined, doubtful


def explain(lines: list[Line], text: str) -> list[Border]:
    """The same decisions as `gather` takes, each with its reasons: the rule, with weight 0, or what
    was weighed."""
    values = [text[line.start : line.end] for line in lines]
    verdicts = decide(lines, values, judge=_judge_with_rule)
    return [
        Border((last.start, last.end), (line.start, line.end), verdict)
        for last, line, verdict in zip(lines, lines[1:], verdicts, strict=False)
    ]


def _judge_with_rule(
    values: list[str], i: int, gap: bool, width: int, continued: bool, *, parted: bool
) -> Verdict:
    rule, verdict = why(values, i, gap, width, continued, parted=parted)
    return verdict._replace(reasons=((rule, 0.0),)) if rule else verdict


def decide(
    lines: list[Line], values: list[str], judge: Callable[..., Verdict] = borders_rules.judge
) -> Iterator[Verdict]:
    """What is decided of each two neighbouring lines of a run, whose texts are given too."""
    gaps = [line.gap for line in lines]
    # Where a blank line stands between all lines, they tell nothing about paragraphs; but only many
    # wrapped lines are a sign of wrapping then
    spread = all(gaps[1:])
    widths = wrap_widths(
        [False] * len(gaps) if spread else gaps, values, least_open_ends=4 if spread else 2
    )
    # blank lines part the paragraphs of a wrapped text: then none ends within a block
    parted = not spread and any(gaps[1:])
    stands = [
        _is_whole(line) and not (line.kind.opens and above and DANGLING.ends(above))
        for line, above in zip(lines, ["", *values], strict=False)
    ]  # but for a heading that a sentence cites: "An die" / "StGB NRW-Mitteilung 412/2009"
    continued = False
    for i in range(1, len(lines)):
        if stands[i - 1] or stands[i]:
            verdict = WHOLE
        else:
            gap = gaps[i] and not (spread and widths[i - 1])
            verdict = judge(values, i, gap, widths[i - 1], continued, parted=parted)
        continued = not verdict.new
        yield verdict


def _is_whole(line: Line) -> bool:
    """Whether a line is a paragraph by its form; a closing has more behind it in running text."""
    kind = line.kind
    return kind.whole or (kind.name == "greeting" and line.end - line.start <= LONGEST_CLOSING)
