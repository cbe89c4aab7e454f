"""The values that stand in the slots of a page's lines."""

from __future__ import annotations

from ..pages.arranging import Arrangement
from ..record.parts import DETAILS
from ..view.source import Stretch

# What is no part of a notice's head or foot; the Az. and the header have converters of their own
_NONE = ("chrome", "paragraph", "title", "subtitle", "header", "az")
_DETAILS = frozenset(DETAILS)


def slots_of(page: Arrangement) -> dict[str, Stretch]:
    """The place of each slot's value in the view: that in the heading, or else in the first other
    line that is a part of the notice. A line that is a detail as a whole says nothing else."""
    found: dict[str, Stretch] = {}
    parts = [part for part in page.places if part not in _NONE]
    for part in sorted(parts, key=lambda part: part != "heading"):
        for line in page.all(part):
            if line.match is not None:
                groups = line.match.groupdict()
                if part in _DETAILS and part not in groups:
                    continue
                for name, value in groups.items():
                    if value and name not in found:
                        found[name] = line.place_of(name)
    return found
