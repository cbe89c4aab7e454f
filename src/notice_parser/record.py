"""Findings to record: blocks that cover the whole string, the last remarks, and one validation."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from .fields.findings import Findings
from .grammar.characters import LOST
from .notice import Notice
from .paragraphs import Stretch
from .segmentation import Arrangement

_CARD = ("header", "number", "date", "title", "subtitle", "az", "body", "ordering")


def build(page: Arrangement, found: Findings, title_rest: int, paragraphs: list[Stretch], orders: list[Stretch]) -> Notice:
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
            "spans": found.spans,
            "blocks": _blocks(page, found, title_rest, paragraphs, orders),
        }
    )


def _blocks(page: Arrangement, found: Findings, title_rest: int, paragraphs: list[Stretch], orders: list[Stretch]) -> list[dict[str, Any]]:
    """Consecutive blocks. What stands between two parts of the same block belongs to it; line ends and blanks belong to the block before."""
    raw, source = found.source.raw, found.source
    parts: list[tuple[int, str]] = []
    skip = title_rest
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph" and skip:
            skip -= 1
            part = "title"
        if part != "paragraph":
            parts.append((source.span(line.start, line.end)[0], part))
    parts += ((source.span(place.start, place.end)[0], "paragraph") for place in paragraphs)
    parts += ((source.span(place.start, place.end)[0], "ordering") for place in orders)
    parts.sort()
    if not parts:
        return [{"kind": "blank", "start": 0, "end": len(raw)}] if raw else []
    blocks: list[dict[str, Any]] = []
    first = parts[0][0]
    if first:
        blocks.append({"kind": "other" if page.follows else "blank", "start": 0, "end": first})
    for (start, kind), end in zip(parts, [*(start for start, _ in parts[1:]), len(raw)], strict=True):
        if blocks and blocks[-1]["kind"] == kind and kind not in ("paragraph", "ordering"):
            blocks[-1]["end"] = end
        else:
            blocks.append({"kind": kind, "start": start, "end": end})
    last = source.span(page.lines[-1].start, page.lines[-1].end)[1]
    if page.is_followed and last < len(raw):
        blocks[-1]["end"] = last
        blocks.append({"kind": "other", "start": last, "end": len(raw)})
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
        for start, end in (spans if isinstance(spans, list) else [spans]) if spans else ():
            original = source.raw[start:end]
            remark = {"span": (start, end), "field": name}
            if bisect_left(repaired, start) < bisect_left(repaired, end):
                message = f'Damaged characters were restored; there stood "{original[:200]}".'
                found.diagnostics.append({"code": f"{name}-repaired", "severity": "info", "message": message, **remark})
            if lost and LOST.search(original):
                found.diagnostics.append({"code": f"{name}-damaged", "severity": "warning", "message": "Letters are lost here.", **remark})
