"""Between what is known of a notice and its gold record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..evaluation.gold import FIELDS
from ..evaluation.labelling import first_record
from .case import Case, Draft, Status, state_of, value_of
from .journal import Known

_OWN = ("oddities",)  # what a person may have written beside the fields


def draft_of(case: Case, record: Mapping[str, Any] | None, known: Known | None) -> Draft:
    """What is known by a record and by what the journal says beside it. A record that was written
    or checked by hand is done; what nobody has checked is only proposed."""
    given = {name: record[name] for name in FIELDS if name in record} if record else {}
    if record and not record.get("checked", True):
        differs = {name: value for name, value in given.items() if value != case.found[name]}
        status: Status = known.status if known and known.status else "open"
        return Draft({}, frozenset(known.left if known else ()), differs, status)
    if known and known.status and (record or known.status != "done"):
        return Draft(given, frozenset(known.left), known.proposed, known.status)
    return Draft(given, status="done" if record else "open")


def record_of(
    case: Case, draft: Draft, before: Mapping[str, Any] | None
) -> Mapping[str, Any] | None:
    """The gold record of a draft: the fields that are judged. What is doubtful and was not judged
    is named by its doubts beside the fields, as first records have them. Where nothing is judged
    the record stays as it was before anybody judged it, or goes."""
    if not draft.values:
        return before if before and not before.get("checked", True) else None
    record: dict[str, Any] = {"checked": True, "layout": case.notice.layout}
    record |= {name: before[name] for name in ("layout", *_OWN) if before and name in before}
    remarks = first_record(case.notice, case.text)
    for name in FIELDS:
        if name in draft.values:
            record[name] = draft.values[name]
        elif state_of(case, draft, name) in ("doubtful", "left"):
            said = [*remarks.get(f"{name}?", [])]
            if name in draft.proposed:
                said.append(f"proposed: {json.dumps(value_of(case, draft, name))}")
            record |= {f"{name}?": said} if said else {}
    return record
