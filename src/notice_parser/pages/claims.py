"""How strongly a family claims a page: by a form that nobody else writes (also of its file number),
by an imprint that names the publisher, by a heading together with one of its publisher's names, or
by the mere shape."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from ..grammar.build import Pattern, rich
from ..lines.line import Line
from .arranging import Arrangement, arrange
from .cited import why_cited
from .scheme import MISSED

if TYPE_CHECKING:
    from ..families.family import Family
    from .notices import Stretch

NONE, SHAPE, MARKED, OWN = range(4)
LONGEST_SHORT = 4  # letters of a name ("NW", "MBl") that is none in small letters
_HEADING = ("heading", "header", "dateline")
_TEXT = ("title", "subtitle", "paragraph")  # a name that stands there may be spoken of


def strength(page: Arrangement, text: str) -> int:
    """How strongly the page's family claims it."""
    if page.is_unknown:
        return NONE
    for line, part in zip(page.lines, page.parts, strict=True):
        if line.form is not None and line.form.own and part != "paragraph":
            return OWN
    if any(map(page.family.file_numbers.claims, _file_numbers(page))):
        return OWN
    named = _named(page, text)
    if any(line.kind.name == "imprint" for line in named):
        return MARKED
    if named and any(_is_own_heading(page, part) for part in _HEADING):
        return MARKED
    return SHAPE


def completeness(page: Arrangement) -> int:
    """How many fields are there, less those that its page has and that are not: of two families
    that claim a page as strongly the one that finds more is right."""
    said = {
        name
        for line, part in zip(page.lines, page.parts, strict=True)
        if part not in ("chrome", "paragraph") and line.match is not None
        for name, value in line.match.groupdict().items()
        if value
    }
    said |= page.places.keys()
    missing = set(page.page.has.split()) - said - {"body"}
    return len(said & MISSED) - len(missing)


def _file_numbers(page: Arrangement) -> list[str]:
    return [
        line.match["az"]
        for line in page.all("az")
        if line.match is not None and line.match.groupdict().get("az")
    ]


def _is_own_heading(page: Arrangement, part: str) -> bool:
    """Whether a line that is this part has a form that the family brought."""
    return any(map(page.is_described, page.all(part)))


def _named(page: Arrangement, text: str) -> list[Line]:
    """The lines outside of the notice's text that have a name of the publisher."""
    marks = _marks(page.family)
    return [
        line
        for line, part in zip(page.lines, page.parts, strict=True)
        if part not in _TEXT and marks is not None and marks.search(text, line.start, line.end)
    ]


@lru_cache(maxsize=64)
def _marks(family: Family) -> Pattern | None:
    """The publisher's names as whole words, longest first, and but for the shortest in any case;
    blanks in them may be line ends."""
    names = sorted(family.marks, key=len, reverse=True)
    if not names:
        return None
    words = "|".join(
        rf"(?i:{name})" if len(name) > LONGEST_SHORT else name
        for name in (r"\s+".join(map(regex.escape, name.split())) for name in names)
    )
    return rich(rf"(?<!\w)(?:{words})(?!\w)")


def page_of(stretch: Stretch, text: str) -> Arrangement:
    """A stretch as a page of its family, with the doubt that it may be another one's."""
    page = arrange(stretch.lines, stretch.family, text)
    if stretch.is_given or page.is_unknown:
        return page
    page.doubt = why_cited(page, text)
    page.is_cited = bool(page.doubt)
    if page.is_cited:
        return page
    if stretch.rival:
        page.doubt = f'The family "{stretch.rival}" reads this page as well.'
    elif strength(page, text) == SHAPE:
        page.doubt = (
            f'This has the shape of a page of "{stretch.family.id}", but nothing that only its'
            " publisher writes."
        )
    return page
