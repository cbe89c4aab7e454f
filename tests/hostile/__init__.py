"""A second catalogue of damage, as hard as an angry archivist would make it: done to notices of
every layout and every family, and written without a look at the parser's rules.

Each group is a file of its own. A kind is a function from a `Sheet` to a changed one; its docstring
says what happens. ``CATALOGUE`` has all of them by name, ``UNTELLABLE`` those that no rule can tell
from an undamaged text, with the reason.
"""

from . import (
    dates,
    escapes,
    inserted,
    letters,
    markup,
    numbers,
    order,
    others,
    pdf,
    speech,
)
from .sheet import CATALOGUE, UNTELLABLE, Kind, damage

__all__ = ["CATALOGUE", "UNTELLABLE", "Kind", "damage"]

_GROUPS = (escapes, markup, pdf, speech, order, others, dates, numbers, letters, inserted)
