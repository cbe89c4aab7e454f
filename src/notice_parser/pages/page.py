"""A page: the parts that it has, and how they stand, in the words of its family."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A description of the lines above a notice's body (``head``, from the top of the page) and of
    those below it (``foot``, to its end); what neither of them takes is the body.

    Both are sequences of kinds of lines; `compiling` says how they are written. ``PART=…`` says
    that lines are the part "header", "heading", "dateline", "title", "subtitle" or "az"; other
    lines that the head or the foot takes are page furniture.

    ``has`` names the fields that such a page has: one of these that is missing has a diagnostic.
    ``kind`` is the notice's kind where the page alone tells it. ``spaced`` says that such pages
    stand with single line ends or with blank lines between their blocks: ``notice.layout`` has
    "-plain" or "-blank" behind the name then. ``bare_top`` says that nothing but furniture stands
    above the title: a short line there makes the title doubtful.
    """

    name: str
    head: str
    foot: str = "~"
    has: str = "title body"
    kind: str | None = None
    spaced: bool = False
    bare_top: bool = False
