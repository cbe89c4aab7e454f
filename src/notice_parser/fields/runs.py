"""The lines of the body in runs: what stands between two of them parts paragraphs, but for a page's
end in mid-sentence."""

from __future__ import annotations

from ..grammar.endings import ends
from ..grammar.page_ends import ends_page
from ..grammar.paragraphs import SENTENCE_END
from ..language.borders_rules import goes_on, may_go_on
from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..view.source import Stretch


def runs_of(page: Arrangement, title_rest: int) -> list[list[Line]]:
    """The lines of the body, cut where page furniture stands between them: what a border parts is
    never joined."""
    runs: list[list[Line]] = [[]]
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph":
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    runs[0] = runs[0][title_rest:]
    return [run for run in runs if run]


def across_pages(runs: list[list[Line]], text: str) -> tuple[list[list[Line]], list[Stretch]]:
    """The runs of lines, those put together that a page's end parts in mid-sentence, as if nothing
    stood between them; and the places where that is not certain."""
    together: list[list[Line]] = []
    doubtful: list[Stretch] = []
    for run in runs:
        above, line = together[-1][-1] if together else None, run[0]
        if above is None:
            together.append(run)
            continue
        start = _begun(together[-1], text)
        last, first = text[start : above.end], text[line.start : line.end]
        goes = may_go_on(last, first)
        only = goes and ends_page(text[above.start : line.end])
        if only:
            together[-1] += [line._replace(gap=False), *run[1:]]
        else:
            together.append(run)
        if goes and not (only and goes_on(last, first)):
            doubtful.append((above.start, line.end))
    return together, doubtful


def _begun(run: list[Line], text: str) -> int:
    """Where the last line of a run begins, or the one above it with which it goes on: how long a
    text is, a wrapped line alone does not say."""
    last, above = run[-1], run[-2:][0]
    is_apart = last.gap or last.kind.whole or above.kind.whole
    stops = ends(SENTENCE_END, text[above.start : above.end])
    return last.start if is_apart or stops else above.start
