"""The source of a notice with every part in its colour and every doubt at its place, for the web
and for notebooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..words import ENGLISH, Words
from .marks import FIELDS, SURROUNDINGS, Run, label_in, runs
from .markup import SEVERITIES, attribute, doubt_list, element_text, framed, remark

if TYPE_CHECKING:
    from ..record.diagnostics import Diagnostic, Span
    from ..record.notice import Notice


@dataclass(frozen=True)
class Highlight:
    """A picture of a text. A notebook shows it; ``str()`` of it is its HTML, in ASCII, which stands
    by itself: no script, nothing to load."""

    html: str = field(repr=False)

    def __str__(self) -> str:
        return self.html

    def _repr_html_(self) -> str:
        return self.html

    def __html__(self) -> str:
        """For templates (Jinja, Django): this is HTML already."""
        return self.html


def highlight(text: str, notice: Notice) -> Highlight:
    """The text that the notice was read from, with its parts in colours and under their names,
    doubts underlined, and a legend.

    Names are those of the record: ``body[2]`` in the picture is ``notice.body[2]``. A doubt has a
    number, which stands at its place and at its message below the text. Raises ``ValueError`` where
    ``notice`` was read from a text of another length.
    """
    title = notice.number.text if notice.number else "without number"
    return Highlight(framed("highlight", f"Source of notice {title}", drawn(text, notice)))


def drawn(
    text: str, notice: Notice, shown: Span | None = None, words: Words = ENGLISH
) -> list[str]:
    """The inside of the picture: legend, text, or the stretch of it that is to be ``shown``, and
    doubts."""
    found = runs(text, notice, shown)
    doubts = notice.diagnostics
    # HTML drops a line end that directly follows <pre>.
    source = "".join(['<pre lang="de">\n', *(_run(run, doubts, words) for run in found), "</pre>"])
    return [
        *_legend(found, doubts, words),
        source,
        *doubt_list(doubts, range(1, len(doubts) + 1), shown=20, words=words),
    ]


def _run(run: Run, doubts: tuple[Diagnostic, ...], words: Words) -> str:
    inner = element_text(run.text)
    if run.doubts:
        worst = min((doubts[index].severity for index in run.doubts), key=SEVERITIES.index)
        messages = "\n".join(remark(doubts[index], words) for index in run.doubts)
        inner = f'<u class="{worst}" title="{attribute(messages)}">{inner}</u>'
    inner += "".join(
        f'<sup class="{doubts[index].severity}">{index + 1}</sup>' for index in run.closing
    )
    if run.mark is None:
        return inner
    label = f"<small>{label_in(run.mark, words)}</small>" if run.begins else ""
    return f'<mark class="{run.mark.kind}">{label}{inner}</mark>'


def _legend(found: Iterable[Run], doubts: Iterable[Diagnostic], words: Words) -> list[str]:
    """Each kind of part that the text has, with how many there are; each kind of underlining."""
    kinds = Counter(run.mark.kind for run in found if run.mark and run.begins)
    lines = [
        f'<mark class="{kind}"><small>{words(kind)}</small>{kinds[kind]}</mark>'
        for kind in (*FIELDS, *SURROUNDINGS)
        if kind in kinds
    ]
    severities = Counter(doubt.severity for doubt in doubts)
    lines += [
        f'<span><u class="{severity}">{words(severity)}</u> {severities[severity]}</span>'
        for severity in SEVERITIES
        if severity in severities
    ]
    return (
        ['<p class="legend">', *lines, "</p>"]
        if severities
        else ['<p class="legend">', *lines, f"<span>{words('no doubts')}</span></p>"]
    )
