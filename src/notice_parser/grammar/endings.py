"""Whether a line ends with a form: the question that is asked most of hard-wrapped text."""

from __future__ import annotations

from .build import Pattern
from .characters import CUT_WORD
from .paragraphs import (
    ABBREVIATION_END,
    AMOUNT_END,
    BRACKET_END,
    FOOTNOTE_MARKS,
    NEVER_LAST,
    SENTENCE_END,
)
from .sentences import NO_BREAK_AFTER

# The characters that a form can end with: a look at one character spares most searches.
_LAST = {
    SENTENCE_END: frozenset(f".!?:;…\"”“»«'’)]}}{FOOTNOTE_MARKS}"),
    BRACKET_END: frozenset(')]"”“»'),
    AMOUNT_END: frozenset("0123456789oOrRmMtTgGlahknf²³€%."),
    NEVER_LAST: frozenset("0123456789.§"),
    NO_BREAK_AFTER: frozenset("."),
    ABBREVIATION_END: frozenset("."),
    CUT_WORD: frozenset("-"),
}
# characters; no form of a line's end is longer, and a search through the whole line would cost as
# much as all else
_REACH = 16


def ends(form: Pattern, text: str) -> bool:
    """Whether a text ends with one of the forms of line ends."""
    last = _LAST.get(form)
    return (last is None or text[-1:] in last) and form.search(
        text, max(0, len(text) - _REACH)
    ) is not None
