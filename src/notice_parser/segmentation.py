"""Lines and layouts to blocks: where each notice of a text begins, which layout it has, and which part each of its lines is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import NamedTuple

import regex

from .evidence import Line
from .grammar.lines import PAGE_NUMBER, SITE_EVENT, SITE_LINE
from .grammar.ocr import HEADING_TRACE
from .layouts import BETWEEN_FURNITURE, ONE_NOTICE, Layout
from .repair import level

_FURNITURE = frozenset("CIo")
_ENDS = frozenset("AzVGR")  # signs of a notice's last line
_ANCHORS = frozenset("KBQF")  # signs of headings that begin a notice without a header
_LOOSE = frozenset("tCIDLMOP")  # short lines that can stand between two notices
_BETWEEN = {"K": 5, "F": 12}  # lines of text that may stand between the end of one notice and the anchor of the next: title, subtitle, address
_LONGEST_HEAD = 24  # the same with furniture
TRACE_LENGTH = 240  # characters at the top in which a heading leaves its traces
LONGEST_KEPT = 60  # lines of a page whose arrangement is kept


@dataclass(slots=True)
class Arrangement:
    """One notice's lines, its layout, and what part of it each line is ("title", "paragraph", "chrome", …); ``places`` says which lines are a part,
    ``body`` which signs the lines of the body have."""

    lines: list[Line]
    parts: Sequence[str]
    layout: Layout
    places: Mapping[str, Sequence[int]]
    body: Set[str]
    follows: bool = False  # whether another notice stands above it in the text
    is_followed: bool = False

    def first(self, part: str) -> Line | None:
        """The first line that is this part."""
        return self.lines[self.places[part][0]] if part in self.places else None

    def all(self, part: str) -> list[Line]:
        """All lines that are this part."""
        return [self.lines[i] for i in self.places[part]] if part in self.places else []

    @property
    def layout_name(self) -> str:
        """The layout, with "-blank" where blank lines stand between its blocks and "-plain" where none do."""
        if not self.layout.spaced:
            return self.layout.name
        head = [self.lines[i].gap for part, places in self.places.items() if part not in ("chrome", "paragraph") for i in places if i]
        gaps = head or [line.gap for line in self.lines[1:]]
        return intern(self.layout.name + ("-blank" if 2 * sum(gaps) > len(gaps) else "-plain"))


def split(lines: list[Line], text: str, own: str = "") -> list[list[Line]]:
    """The lines of each notice. A heading begins a notice where its header stands over it or another notice has just ended;
    a heading anywhere else is cited. ``own`` are the opening signs that layouts brought along."""
    if not own and ONE_NOTICE.fullmatch("".join([line.sign for line in lines])):
        return [lines]
    starts = _starts(lines, text, own)
    if not starts:
        return [lines] if lines else []
    if starts[0] and not any(line.sign in _ENDS or line.sign in _ANCHORS for line in lines[: starts[0]]):
        starts[0] = 0  # what stands above the first notice is its page's furniture, or a mail's first lines
    if starts[0]:
        starts.insert(0, 0)
    return [lines[a:b] for a, b in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _starts(lines: list[Line], text: str, own: str) -> list[int]:
    starts: list[int] = []
    previous = ""  # the sign of the last line that was no furniture
    end = -1  # the last line of the notice before, where one seems to have ended
    between = 0  # lines with content since then
    current: tuple[str, ...] = ()  # header, number line and title of the notice that has begun
    for i, line in enumerate(lines):
        sign = line.sign
        if sign in _FURNITURE:
            continue
        new = False
        if sign == "H":
            new = _next_content(lines, i) == "N"
            head = _head(lines, i, text) if new else ()
            if head and head[:2] == current[:2] and head != current:
                new = False  # a running head: the same header and number over another page of the same notice
            elif new:
                current = head
        elif sign == "N" or sign in own:
            new = previous == "" or previous in _ENDS
        elif sign == "B":
            new = previous == "" or previous in _ENDS or _is_logo(lines, i, text)
        elif sign in "KF":
            new = end >= 0 and between <= _BETWEEN[sign]
        elif sign == "Q":
            new = text[line.start - 1 : line.start] == " " or previous in _ENDS
        if new:
            letterhead = sign == "Q" and i > 0 and lines[i - 1].end == line.start - 1  # on the same line of the text
            starts.append(_opening(lines, i - letterhead, end, text))
            end = -1
        elif sign in _ENDS:
            end, between = i, 0
        between += 1
        previous = sign
    return sorted(set(starts))


def _head(lines: list[Line], i: int, text: str) -> tuple[str, ...]:
    """The first three lines with content from line ``i`` on."""
    content = [line for line in lines[i : i + 12] if line.sign not in _FURNITURE][:3]
    return tuple(text[line.start : line.end].casefold() for line in content)


def _is_logo(lines: list[Line], i: int, text: str) -> bool:
    return i > 0 and text[lines[i - 1].start : lines[i - 1].end].casefold() == "weiss"


def _next_content(lines: list[Line], i: int) -> str:
    for line in lines[i + 1 : i + 8]:
        if line.sign not in _FURNITURE:
            return line.sign
    return ""


def _opening(lines: list[Line], i: int, end: int, text: str) -> int:
    """The first line of the page on which the anchor line ``i`` stands: right after the end of the notice before, if only loose lines stand
    between, or else the site lines directly above."""
    if end >= 0 and i - end <= _LONGEST_HEAD and all(line.sign in _LOOSE for line in lines[end + 1 : i]):
        while lines[end + 1].sign == "I":
            end += 1
        return end + 1
    while i and lines[i - 1].sign == "C":
        i -= 1
    if i > 1 and SITE_EVENT.match(text, lines[i - 1].start, lines[i - 1].end) and SITE_LINE.match(text, lines[i - 2].start, lines[i - 2].end):
        i -= 2
    return i


class _Fit(NamedTuple):
    """A layout, the part that each line is, and whether parts depend on more than signs: heads in the body, short lines among furniture."""

    layout: Layout
    parts: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    body: Set[str]
    has_heads: bool
    has_short: bool


def arrange(lines: list[Line], layouts: Sequence[Layout], text: str) -> Arrangement:
    """The first layout that fits: those whose opening sign comes first in the text, then those without one."""
    signs = "".join([line.sign for line in lines])
    fitting = _fitting if len(signs) <= LONGEST_KEPT else _fitting.__wrapped__
    fit = fitting(tuple(layouts), signs, called=True)
    if fit is None:
        # Traces of a heading: this is no page without a head, but one with a head that cannot be read
        unread = lines and HEADING_TRACE.search(level(text[lines[0].start : lines[0].start + TRACE_LENGTH]))
        bare = [layout for layout in layouts if not layout.opens]
        fit = fitting(tuple(bare[-1:] if unread else bare), signs, called=False)
    if fit is None:
        raise ValueError("no layout fits: a sequence of layouts must end with one that fits every text, such as notice_parser.layouts.UNKNOWN")
    if not (fit.has_heads or fit.has_short):
        return Arrangement(lines, fit.parts, fit.layout, fit.places, fit.body)
    parts = list(fit.parts)
    if fit.has_heads:
        _drop_running_heads(lines, parts, text)
    if fit.has_short:
        _drop_furniture_between(lines, parts)
    return Arrangement(lines, parts, fit.layout, places_of(parts), fit.body)


def places_of(parts: Sequence[str]) -> dict[str, list[int]]:
    """Which lines are a part, for each part."""
    places: dict[str, list[int]] = {}
    for i, part in enumerate(parts):
        places.setdefault(part, []).append(i)
    return places


@lru_cache(maxsize=256)
def _fitting(layouts: tuple[Layout, ...], signs: str, *, called: bool) -> _Fit | None:
    """The first layout that fits a sequence of signs, of those that a sign calls for or of all. The pages of an archive have the same few sequences
    again and again; to keep what came of them saves most of the work."""
    if called:
        seen = frozenset(signs)
        found = [(min([signs.find(sign) for sign in opens]), i) for i, layout in enumerate(layouts) if (opens := seen.intersection(layout.opens))]
        layouts = tuple([layouts[i] for _, i in sorted(found)])
    for layout in layouts:
        if (parts := _fit(layout, signs)) is not None:
            places = places_of(parts)
            body = frozenset([signs[i] for i in places.get("paragraph", ())])
            furniture = signs.count("C") + signs.count("I")
            return _Fit(layout, tuple(parts), places, body, "H" in body or "N" in body, "t" in body and furniture > 1 and _may_be_furniture(signs))
    return None


def _fit(layout: Layout, signs: str) -> list[str] | None:
    """What part each line is, or None where the layout does not fit."""
    head = layout.head.match(signs)
    if head is None:
        return None
    top = head.end()
    below = layout.tail.match(signs[top:][::-1])
    if below is None:
        return None
    assert isinstance(head, regex.Match)
    assert isinstance(below, regex.Match)
    bottom = len(signs) - below.end()
    parts = ["chrome"] * top + ["paragraph"] * (bottom - top) + ["chrome"] * (len(signs) - bottom)
    for part in layout.head.groupindex:
        for a, b in head.spans(part):
            parts[a:b] = [part] * (b - a)
    for part in layout.tail.groupindex:
        for a, b in below.spans(part):
            parts[len(signs) - b : len(signs) - a] = [part] * (b - a)
    if not _FURNITURE.isdisjoint(signs[top:bottom]):
        for i in range(top, bottom):
            if signs[i] in _FURNITURE:
                parts[i] = "chrome"
    return parts


def _drop_running_heads(lines: list[Line], parts: list[str], text: str) -> None:
    """Header and number line that come again in the body, or any such line beside a page number, are the head of another page."""
    again = [i for i, line in enumerate(lines) if line.sign in "HN" and parts[i] == "paragraph"]
    heads = {text[line.start : line.end].casefold() for line, part in zip(lines, parts, strict=True) if part in ("header", "heading")}
    for i in again:
        line = lines[i]
        on_page_end = line.sign == "H" and any(PAGE_NUMBER.match(text, other.start, other.end) for other in lines[max(0, i - 1) : i + 2])
        if on_page_end or text[line.start : line.end].casefold() in heads:
            parts[i] = "chrome"


def _may_be_furniture(signs: str) -> bool:
    """Whether a short line stands between two lines of furniture, or among those at the end."""
    tail = signs.rstrip("t")
    return BETWEEN_FURNITURE.search(signs) is not None or "t" in tail[len(tail.rstrip("CIt")) :]


def _drop_furniture_between(lines: list[Line], parts: list[str]) -> None:
    """Short lines among page furniture ("Mehr erfahren" between "Cookie-Einstellungen" and "Ablehnen") are furniture too."""
    start = 0
    for i in range(len(lines) + 1):
        if i < len(lines) and (lines[i].sign in "CI" or (lines[i].sign == "t" and lines[i].end - lines[i].start <= 40)):
            continue
        run = range(start, i)
        known = [k for k in run if lines[k].sign in "CI"]
        if len(known) > 1 and 2 * len(known) >= len(run):
            first = start if i == len(lines) and len(known) > 2 else known[0]  # a menu below the notice may begin with an unknown word
            for k in range(first, known[-1]):
                parts[k] = "chrome" if parts[k] == "paragraph" else parts[k]
        start = i + 1
