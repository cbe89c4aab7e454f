"""`explain`: the evidence behind what was judged in a notice's body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .families import FAMILIES
from .families.family import Family
from .fields.places import each_in_text
from .language import cutoff, ordering, references
from .language.cutoff_end import LOOKED_AT
from .language.cutoff_weights import BIAS, WEIGHTS
from .language.ordering_weights import INTERCEPT
from .parsing import parse
from .record.notice import Notice
from .view.source import Source, read
from .view.values import fold

_AT_FIRST = "at first"


class Explanation(NamedTuple):
    """What was judged, and why: a sentence that is ordering information or has anything of it, a
    reference or what looks like one, the end of a text that was cut off.

    ``field`` is "ordering", "references" or "body"; ``start`` and ``end`` are offsets in the given
    string, ``text`` is what stands there, cleaned. ``evidence`` are names with their weights, which
    make the ``score``; ``taken`` says what was decided by it, ``doubtful`` whether a diagnostic
    says that it may be otherwise. A sentence with "too little to be judged by itself" among its
    evidence is not taken, whatever its score.
    """

    field: str
    start: int
    end: int
    text: str
    taken: bool
    doubtful: bool
    score: float
    evidence: tuple[tuple[str, float], ...]


def explain(text: str, *, families: Sequence[Family] = FAMILIES) -> list[Explanation]:
    """Why `parse` took the sentences of a notice for ordering information, and what it cites for
    references, or didn't: each place with any evidence, in the order of the text.

    A sentence is named where it has an act of getting or a verb for one, a thing that could be
    had, a channel or a contact, or stands beside one that is judged; those and the citations
    without evidence are not named, since there is nothing to say of them.
    Raises ``TypeError`` for anything but a ``str``.

    >>> order = "Das Heft ist beim Verlag erhältlich."
    >>> head = "Mitteilungen - Recht\\nStGB NRW-Mitteilung 1/2006\\nHefte\\n"
    >>> (one,) = explain(head + order)
    >>> one.field, one.text == order, one.taken, one.doubtful
    ('ordering', True, True, False)
    """
    notice = parse(text, families=families)
    found: list[Explanation] = []
    after = False
    for start, end in _paragraphs(notice):
        view = read(text[start:end], stretch=True)
        judged = list(_ordering(view, after))
        after = bool(judged) and judged[-1].taken and judged[-1].end == end - start
        found += [_moved(one, start) for one in judged]
        found += [_moved(one, start) for one in _references(view, notice, families)]
    found += _cut_offs(notice, text)
    return sorted(found, key=lambda one: (one.start, one.end, one.field))


def _paragraphs(notice: Notice) -> list[tuple[int, int]]:
    """The places of all paragraphs, those that are nothing but ordering information among them."""
    body = list(notice.spans.body)
    apart = [
        place
        for place in notice.spans.ordering
        if not any(start <= place[0] and place[1] <= end for start, end in body)
    ]
    return sorted(body + apart)


def _moved(one: Explanation, by: int) -> Explanation:
    return one._replace(start=one.start + by, end=one.end + by)


def _ordering(view: Source, after: bool) -> Iterator[Explanation]:
    for one in ordering.why(view.text, after):
        if one.evidence:
            evidence = (*one.evidence, (_AT_FIRST, INTERCEPT))
            place = view.span(one.start, one.end)
            yield Explanation(
                "ordering", *place, one.text, one.ordering, one.doubtful, one.score, evidence
            )


def _references(view: Source, notice: Notice, families: Sequence[Family]) -> Iterator[Explanation]:
    citing = next((one.citing for one in families if one.id == notice.family), None)
    value = fold(view.text)
    if citing is None or not references.may_refer(value, citing):
        return
    cited = references.find(value, citing)
    places = each_in_text(view.text, value, [(one.start, one.end) for one in cited])
    for one, place in zip(cited, places, strict=True):
        evidence = tuple([(name, float(references.WEIGHTS[name])) for name in one.evidence])
        yield Explanation(
            "references",
            *view.span(*place),
            value[one.start : one.end],
            one.taken,
            not one.sure,
            one.score,
            evidence,
        )


def _cut_offs(notice: Notice, text: str) -> Iterator[Explanation]:
    for remark in notice.diagnostics:
        if remark.code == "body-cut-off" and remark.span is not None:
            start, end = remark.span
            value = fold(read(text[start:end], stretch=True).text)
            one = cutoff.judge(value)
            evidence = [(name, WEIGHTS.get(name, 0.0)) for name in one.evidence]
            last = value[-LOOKED_AT:]
            yield Explanation(
                "body",
                *(start, end, last),
                one.cut,
                True,
                one.score,
                (*evidence, (_AT_FIRST, BIAS)),
            )
