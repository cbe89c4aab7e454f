"""What codes of diagnostics say in German: the field, and what is the matter with it."""

from __future__ import annotations

from .labels import LABELS

_STATES = {
    "missing": "fehlt",
    "empty": "leer",
    "doubtful": "zweifelhaft",
    "impossible": "unmöglich",
    "joined": "zusammengefügt",
    "repaired": "berichtigt",
    "damaged": "beschädigt",
    "cut-off": "abgeschnitten",
    "unknown-form": "unbekannte Form",
    "year-differs": "anderes Jahr",
    "several": "mehrere",
    "differs": "verschieden in den Fassungen",
}


def meaning(code: str) -> str:
    """ "Titel: zweifelhaft" for "title-doubtful"; "" where it is none of ours."""
    field, _, state = code.partition("-")
    if field not in LABELS or state not in _STATES:
        return ""
    return f"{LABELS[field]}: {_STATES[state]}"
