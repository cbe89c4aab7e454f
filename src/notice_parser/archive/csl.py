"""The archive as CSL-JSON, which reference managers and citation processors read.

A decree is "legislation", any other notice a "report", with its number, its date and its authority.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from ..output.markup import visible
from .archive import Archive
from .entries import Entry

# kinds of notices that make law or say how it is applied
_LAW = re.compile("erlass|vorschrift|verordnung|satzung|bekanntmachung|allgemeinverfügung")


def write_csl(archive: Archive, path: Path) -> None:
    """Write the archive as a list of CSL items."""
    lines = ",\n".join(json.dumps(csl_item(entry), ensure_ascii=False) for entry in archive.entries)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8", errors="replace")


def csl_item(entry: Entry) -> dict[str, Any]:
    """A notice as an item of CSL 1.0.2; what it does not have is not there.

    ``note`` names the fields that are in doubt, so that a citation can be looked at before it is
    printed.
    """
    notice = entry.notice
    kind = (notice.kind or "").capitalize()
    number = notice.number.text if notice.number else None
    doubted = sorted({remark.field for remark in entry.doubts if remark.field})
    item: dict[str, Any] = {
        "id": entry.id,
        "type": "legislation" if _LAW.search(notice.kind or "") else "report",
        "title": notice.title or " ".join(part for part in (kind, number) if part) or entry.id,
        "author": [{"literal": notice.publisher}] if notice.publisher else None,
        "authority": notice.publisher,
        "publisher": notice.publisher,
        "genre": kind,
        "number": number,
        "issued": _issued(entry),
        "section": notice.header.section if notice.header else None,
        "call-number": notice.az.text if notice.az else None,
        "language": "de-DE",
        "note": f"In doubt: {', '.join(doubted)}" if doubted else None,
    }
    return {name: _plain(value) for name, value in item.items() if value}


def _issued(entry: Entry) -> dict[str, Any] | None:
    date, number = entry.notice.date, entry.notice.number
    if date:
        return {"date-parts": [[date.year, date.month, date.day]]}
    return {"date-parts": [[number.year]]} if number and number.year else None


def _plain(value: Any) -> Any:
    """Texts without controls, which XML and terminals of other programs choke on."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return visible(value) if isinstance(value, str) else value
