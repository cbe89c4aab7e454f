"""A notice as spaCy's displaCy draws it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from .marks import FIELDS, runs

if TYPE_CHECKING:
    from ..record.notice import Notice


def to_displacy(text: str, notice: Notice) -> dict[str, Any]:
    """The parts of a notice for ``spacy.displacy.render(…, style="ent", manual=True)``: a dict with
    ``text``, ``ents`` and ``title``.

    Each entity has ``start``, ``end`` and ``label`` (a field's name in capitals: "TITLE", "BODY"),
    in order and without overlap: a body paragraph with ordering information in it is two or three.
    displaCy puts ``title`` (str or None) into its page as it is, so it is escaped here. Raises
    ``ValueError`` where ``notice`` was read from a text of another length.
    """
    entities: list[dict[str, Any]] = []
    above = None
    start = 0
    for run in runs(text, notice):
        end = start + len(run.text)
        if run.mark and run.mark.kind in FIELDS:
            if run.mark == above:
                entities[-1]["end"] = end
            else:
                entities.append({"start": start, "end": end, "label": run.mark.kind.upper()})
        above = run.mark
        start = end
    return {
        "text": text,
        "ents": entities,
        "title": html.escape(notice.title, quote=False) if notice.title else None,
    }
