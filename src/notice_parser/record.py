"""Findings to record: blocks that cover the whole string, the last remarks, and one validation."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from .fields.findings import Findings
from .grammar.characters import LOST
from .notice import Block, Notice, Spans
from .paragraphs import Stretch
from .segmentation import Arrangement

_CARD = ("header", "number", "date", "title", "subtitle", "az", "body", "ordering")


def build(page: Arrangement, found: Findings, title_rest: int, orders: list[Stretch]) -> Notice:
    """The record, validated once from one nested dict."""
    if page.layout.name == "unknown" and page.lines:
        for name in ("layout", "body"):
            found.note(f"{name}-doubtful", "warning", "The text has none of the known layouts.", name)
    _note_repairs(found)
    return Notice.model_validate(
        {
            **found.values,
            "layout": page.layout_name,
            "diagnostics": found.diagnostics,
            "spans": Spans(**found.spans),
            "blocks": _blocks(page, found, title_rest, orders),
        }
    )


def _blocks(page: Arrangement, found: Findings, title_rest: int, orders: list[Stretch]) -> list[Block]:
    """Consecutive blocks. What stands between two parts of the same block belongs to it; line ends and blanks belong to the block before."""
    raw, source = found.source.raw, found.source
    parts: list[tuple[int, str]] = [(start, "paragraph") for start, _ in found.spans["body"]]
    parts += [(source.span(place.start, place.end)[0], "ordering") for place in orders]
    skip = title_rest
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph" and skip:
            skip -= 1
            part = "title"
        if part != "paragraph":
            parts.append((source.span(line.start, line.end)[0], part))
    parts.sort()
    if not parts:
        return [Block("blank", 0, len(raw))] if raw else []
    if parts[0][0]:
        parts.insert(0, (0, "other" if page.follows else "blank"))
    first = [part for above, part in pairwise([(0, ""), *parts]) if part[1] != above[1] or part[1] in ("paragraph", "ordering")]
    blocks = [Block(kind, start, end) for (start, kind), (end, _) in pairwise([*first, (len(raw), "")])]
    last = source.span(page.lines[-1].start, page.lines[-1].end)[1]
    if page.is_followed and last < len(raw):
        blocks[-1:] = [blocks[-1]._replace(end=last), Block("other", last, len(raw))]
    return blocks


def _note_repairs(found: Findings) -> None:
    """What was restored in a field, with what stood there; what could not be restored."""
    source = found.source
    lost = "\ufffd" in source.text
    if not source.repairs and not lost:
        return
    repaired = [source.span(repair.start, repair.end)[0] for repair in source.repairs]
    for name in _CARD:
        spans = found.spans.get(name)
        for start, end in (spans if name in ("body", "ordering") else [spans]) if spans else ():
            original = source.raw[start:end]
            remark = {"span": (start, end), "field": name}
            if bisect_left(repaired, start) < bisect_left(repaired, end):
                message = f'Damaged characters were restored; there stood "{original[:200]}".'
                found.diagnostics.append({"code": f"{name}-repaired", "severity": "info", "message": message, **remark})
            if lost and LOST.search(original):
                found.diagnostics.append({"code": f"{name}-damaged", "severity": "warning", "message": "Letters are lost here.", **remark})
