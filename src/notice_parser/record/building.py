"""Findings to record: blocks that cover the whole string, the last remarks, and one validation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ..fields.findings import Findings
from ..grammar.characters import LOST
from ..pages.arranging import Arrangement
from ..view.source import Stretch
from .diagnostics import Span
from .notice import FIELDS, Notice
from .parts import DETAILS, Block, Spans

_REPAIRED = tuple(FIELDS[name] for name in Spans._fields if FIELDS[name].field.repairs)
_DETAILS = frozenset(DETAILS)


def build(page: Arrangement, found: Findings, title_rest: int, orders: list[Stretch]) -> Notice:
    """The record, validated once from one nested dict."""
    if page.is_unknown and page.lines:
        found.doubt("layout", "The text has none of the known layouts.")
        message = "Without a known layout it is not certain what belongs to the text."
        found.doubt("body", message)
    if page.doubt:
        found.doubt("family", page.doubt)
        found.diagnostics[-1]["span"] = None if found.values.get("publisher") else _head(found)
    _note_repairs(found)
    return Notice.model_validate(
        {
            **found.values,
            "family": "unknown" if page.is_unknown else page.family.id,
            "layout": page.layout,
            "diagnostics": found.diagnostics,
            "spans": Spans(**found.spans),
            "blocks": _blocks(page, found, title_rest, orders),
        }
    )


def _head(found: Findings) -> Span | None:
    """The stretch of a head that names nobody: of a page that may be anybody's, what it says may be
    something else."""
    body = found.spans.get("body") or ()
    places = [found.spans.get(name) for name in ("number", "date", "title")]
    above = [place for place in places if place and not (body and place[0] > body[0][0])]
    return (min(above)[0], max(end for _, end in above)) if above else None


def _is_inside(start: int, spans: Sequence[Span]) -> bool:
    """Whether a place is within one of the spans, which are in their order."""
    i = bisect_right(spans, (start, start)) - 1
    return i >= 0 and spans[i][0] < start < spans[i][1]


def _blocks(
    page: Arrangement, found: Findings, title_rest: int, orders: list[Stretch]
) -> list[Block]:
    """Consecutive blocks. What stands between two parts of the same block belongs to it; line ends
    and blanks belong to the block before."""
    raw, source = found.source.raw, found.source
    others = [(start, "ordering") for start, _ in orders]
    left = title_rest
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph" and left:
            left -= 1
            part = "title"
        if part == "chrome" and _is_inside(source.raw_start(line.start), found.spans["body"]):
            continue  # the end of a page within a paragraph
        if part != "paragraph":
            others.append((line.start, "details" if part in _DETAILS else part))
    parts = [(start, "paragraph") for start, _ in found.spans["body"]]
    if source.view_starts:
        others = [(source.raw_start(start), part) for start, part in others]
    parts += others
    parts.sort()
    if not parts:
        return [Block("blank", 0, len(raw))] if raw else []
    if parts[0][0]:
        parts.insert(0, (0, "other" if page.follows else "blank"))
    first: list[tuple[int, str]] = []
    above = ""
    for entry in parts:  # kept as they are: new pairs would be a tenth of a long text's memory
        part = entry[1]
        if part != above or part in ("paragraph", "ordering"):
            first.append(entry)
            above = part
    blocks = [
        Block(kind, start, end) for (start, kind), (end, _) in pairwise([*first, (len(raw), "")])
    ]
    last = source.span(page.lines[-1].start, page.lines[-1].end)[1]
    if page.is_followed and last < len(raw):
        blocks[-1:] = [blocks[-1]._replace(end=last), Block("other", last, len(raw))]
    return blocks


def _note_repairs(found: Findings) -> None:
    """What was restored in a field, with what stood there; what could not be restored."""
    source = found.source
    if not (source.repairs or source.has_lost):
        return
    for name, _, many, *_ in _REPAIRED:
        spans = found.spans.get(name)
        for start, end in (spans if many else [spans]) if spans else ():
            original = source.raw[start:end]
            remark = {"span": (start, end), "field": name}
            if bisect_left(source.repairs, start) < bisect_left(source.repairs, end):
                message = (
                    f'Damaged characters were restored; there stood "{_writable(original[:200])}".'
                )
                found.diagnostics.append(
                    {"code": f"{name}-repaired", "severity": "info", "message": message, **remark}
                )
            if source.has_lost and LOST.search(original):
                found.diagnostics.append(
                    {
                        "code": f"{name}-damaged",
                        "severity": "warning",
                        "message": "Letters are lost here.",
                        **remark,
                    }
                )


def _writable(text: str) -> str:
    """The text without half of a pair of surrogates, which can't be written down."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return LOST.sub("\ufffd", text)
    return text
