"""What the pages of a document have in common: running heads and feet, page numbers.

A head stays where it stands first, a foot where it stands last: it may be the notice's own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .columns import Stretch

_LINES = 2  # at the top and at the bottom of a page, that may be furniture
_SHARE = 0.4  # of the pages: left and right pages may have heads of their own
# "17", "- 17 -", "Seite 3 von 12", "S. 3/12"
_PAGE_NUMBER = re.compile(
    r"\W{0,3}(?:Seite|S\.|Blatt|Page)?\s{0,3}(\d{1,4})(?:\s?(?:von|of|/)\s?\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")

Pages = Sequence[Sequence[Stretch]]


def without_furniture(pages: Pages) -> list[list[Stretch]]:
    """The pages without what repeats itself at their upper and lower ends."""
    gone: dict[int, set[Stretch]] = defaultdict(set)
    for at_top in (True, False):
        ends = [_end(page, at_top) for page in pages]
        for number, stretch in (*_numbers(ends), *_repeated(ends, at_top)):
            gone[number].add(stretch)
    return [
        [stretch for stretch in page if stretch not in gone[number]]
        for number, page in enumerate(pages)
    ]


class _End(NamedTuple):
    """The outermost lines of a page that may be furniture, from outside, and the one after each."""

    lines: list[list[Stretch]]
    inner: list[list[Stretch]]


def _end(page: Sequence[Stretch], at_top: bool) -> _End:
    """The upper or lower end of a page. Of a page with few lines it is less: no line is of both."""
    lines: list[list[Stretch]] = []
    for each in sorted(page, key=lambda each: -each.top if at_top else each.bottom):
        if lines and each.bottom < lines[-1][0].top and each.top > lines[-1][0].bottom:
            lines[-1].append(each)
        else:
            lines.append([each])
    count = min(_LINES, len(lines) // 2)
    return _End(lines[:count], lines[1 : count + 1])


def _numbers(ends: Sequence[_End]) -> Iterator[tuple[int, Stretch]]:
    """Numbers that count the pages."""
    found: defaultdict[int, list[tuple[int, Stretch]]] = defaultdict(list)
    for number, end in enumerate(ends):
        for line in end.lines:
            for each in line:
                if match := _PAGE_NUMBER.fullmatch(each.text.strip()):
                    found[int(match[1]) - number].append((number, each))
    for places in found.values():
        if len(places) > 1 and len(places) >= _SHARE * len(ends):
            yield from places


def _repeated(ends: Sequence[_End], at_top: bool) -> Iterator[tuple[int, Stretch]]:
    """Heads or feet that are the same on many pages, but for the one that stays."""
    counts: Counter[str] = Counter()
    places: defaultdict[str, list[tuple[int, Stretch]]] = defaultdict(list)
    beside: defaultdict[str, set[str]] = defaultdict(set)  # the next line to the inside
    for number, end in enumerate(ends):
        for line, inner in zip(end.lines, end.inner, strict=True):
            for each in line:
                text = each.text.strip()
                places[text].append((number, each))
                counts[text] += 1
                beside[text].add(" ".join(one.text for one in inner))
    for text, count in counts.items():
        if count > 1 and count >= _SHARE * len(ends) and not _opens_notices(beside[text]):
            kept = 0 if at_top else -1
            yield from (place for place in places[text] if place is not places[text][kept])


def _opens_notices(lines: set[str]) -> bool:
    """Whether lines are the same but for their numbers, as headings of notices are that begin a
    page each."""
    return len(lines) > 1 and len({_DIGITS.sub("0", line) for line in lines}) == 1
