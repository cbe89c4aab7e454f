r"""Forms written as templates: "Nr. {number} vom {date}[, {place}]".

A blank is one or more blanks, and in a form over several lines line ends too; "\\ " is one that is
no line's end, "\n" is always one. "-" is any dash, and the blanks beside it may be missing. "[…]"
may be left out, "(…|…)" is one of several, "…" is any text or none; "\\" before one of these marks
makes it a letter. A slot is a value of the record, or a detail; "{publisher=(BMF|BMAS)}" says what
can stand in it:

==========  ====================================================================================
number      "603/2006", "12/06", "3 / 2018", "24-2016", "7": a sequence, with or without a year
date        "01.08.2006", "7. 12. 81", "1. August 2006"
publisher   an authority's name
section     the rest of a header
place       a town
title       a title within the line
az          a file number: figures, signs and short words
body        what goes on behind it, to the line's end: the text begins there
==========  ====================================================================================

and all names of details (`record.parts.DETAILS`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..grammar.build import Pattern, pattern
from ..grammar.dates import DATE
from ..grammar.lines import DASH
from ..record.parts import DETAILS

_ANY = r"[^\n]"
_ANY_OVER_LINES = r"(?:[^\n]|\n(?! *\n))"  # never over a blank line
MOST_OPEN = 4  # slots in one form that hold any text: each tries all ends of the one before
SLOTS = {
    "number": (
        r"(?P<number>(?P<sequence>\d{1,4})"
        r"(?: ?(?:/|[-–](?= ?(?:19|20)\d\d)) ?(?P<year>\d{4}|\d\d))?)"
    ),
    "date": f"(?P<date>{DATE})",
    "publisher": r"(?P<publisher>\p{Lu}(?:(?![:;])ANY){1,160}?)",
    "section": r"(?P<section>\SANY{0,120}?)",
    "place": r"(?P<place>\p{Lu}[\p{L} ./-]{1,40}?)",
    "title": r"(?P<title>\SANY{0,400}?)",
    # no word of more than three small letters: it would be a sentence's
    "az": (r"(?P<az>(?=[\p{L}\d])(?:(?!\p{Ll}{4})[^\n\d]){0,20}+\d(?:(?!\p{Ll}{4})[^\n]){0,60}?)"),
    "body": r"(?P<body>\S[^\n]*+)",
    **{name: rf"(?P<{name}>\SANY{{0,120}}?)" for name in DETAILS},
    "area": r"(?P<area>\p{Lu}{2,4})",
    "decided": f"(?P<decided>{DATE})",
}
_OPEN = frozenset(("publisher", "section", "title", "az", *DETAILS)) - {"area", "decided"}
_LONGEST_BEGINNING = 24
_TELLING = 8  # characters of a beginning that few lines have
_MOST_BEGINNINGS = 16


class TemplateError(ValueError):
    """What is wrong in a template, with a caret under the place."""

    def __init__(self, message: str, template: str, place: int) -> None:
        super().__init__(f"{message}\n    {template}\n    {' ' * place}^")


class Piece(NamedTuple):
    """A piece of a template: letters, a blank, any text, a slot, or a group of ways that may be
    left out or not. The ways of a slot are what can stand in it."""

    kind: str  # "letters", "blank", "any", "slot", "option" or "choice"
    text: str = ""
    ways: tuple[tuple[Piece, ...], ...] = ()


@lru_cache(maxsize=1024)
def compiled(template: str, lines: int = 1) -> Pattern:
    """The pattern of a whole line, or of up to so many with content; `TemplateError` where the
    template can't be read, or could take long."""
    text = _sequence_text(pieces_of(template), lines > 1)
    return pattern(text + (r" *+(?:(?=\n)|$)" if lines > 1 else " *+$"))


def slots_of(template: str) -> frozenset[str]:
    """The names of a template's slots."""
    found: set[str] = set()

    def walk(pieces: tuple[Piece, ...]) -> None:
        for piece in pieces:
            if piece.kind == "slot":
                found.add(piece.text)
            for way in piece.ways:
                walk(way)

    walk(pieces_of(template))
    return frozenset(found)


def beginnings(template: str) -> frozenset[str]:
    """What a line of a template can begin with, a blank for a blank or a line's end; "" is among
    them where it can begin with anything."""
    open_, ended = _beginnings(pieces_of(template), frozenset(("",)))
    return open_ | ended


@lru_cache(maxsize=1024)
def pieces_of(template: str) -> tuple[Piece, ...]:
    """A template's pieces; `TemplateError` where it can't be read."""
    if not template.strip(" "):
        raise TemplateError("an empty form is no line", template, 0)
    pieces = _Reader(template).read(0, "")[0][0]
    if not any(piece.kind in ("letters", "slot", "choice") for piece in pieces):
        raise TemplateError("all of it may be left out: any line would have it", template, 0)
    return pieces


class _Reader:
    def __init__(self, template: str) -> None:
        self.template = template
        self.slots: set[str] = set()
        self.open: list[int] = []

    def read(self, place: int, closing: str) -> tuple[tuple[tuple[Piece, ...], ...], int]:
        """The ways of a group up to its closing bracket, and the place of that."""
        template = self.template
        ways: list[tuple[Piece, ...]] = []
        way: list[Piece] = []
        opened = place
        while place < len(template):
            mark = template[place]
            if mark == closing:
                return (*ways, tuple(way)), place
            if mark in "])}":
                raise TemplateError(f'this "{mark}" closes nothing', template, place)
            if mark == "|" and closing:
                ways.append(tuple(way))
                way = []
            elif mark in "[(":
                inner, place = self.read(place + 1, "]" if mark == "[" else ")")
                way.append(Piece("option" if mark == "[" else "choice", ways=inner))
            elif mark == "{":
                piece, place = self.slot(place)
                if way and way[-1].kind == "slot" and {piece.text, way[-1].text} & _OPEN:
                    raise TemplateError("nothing parts these two slots", template, opened)
                way.append(piece)
            elif mark == "…":
                self.count_open(place)
                way.append(Piece("any"))
            elif mark in " \n":
                way.append(Piece("blank", mark))
            else:
                if mark == "\\":
                    place += 1
                if place == len(template):
                    raise TemplateError('a mark is missing behind this "\\"', template, place - 1)
                way.append(Piece("letters", template[place]))
            place += 1
        if closing:
            raise TemplateError(f'a "{closing}" is missing', template, max(0, opened - 1))
        return (*ways, tuple(way)), place

    def slot(self, place: int) -> tuple[Piece, int]:
        template = self.template
        found = re.compile(r"\{(\w*)([=}])?").match(template, place)
        assert found is not None
        name, end = found[1], found.end() - 1
        if name not in SLOTS:
            own = ", ".join(slot for slot in SLOTS if slot not in DETAILS or slot == "section")
            known = f"{own}, and details such as {DETAILS[0]}"
            raise TemplateError(f'there is no slot "{name}"; there are {known}', template, place)
        if not found[2]:
            raise TemplateError('a "}" is missing', template, place)
        if name in self.slots:
            message = f'the slot "{name}" stands twice; write two forms instead'
            raise TemplateError(message, template, place)
        self.slots.add(name)
        if found[2] == "=":
            ways, end = self.read(end + 1, "}")
            return Piece("slot", name, ways), end
        if name in _OPEN:
            self.count_open(place)
        if name == "body" and end + 1 < len(template):
            raise TemplateError("the body goes to the line's end", template, end + 1)
        return Piece("slot", name), end

    def count_open(self, place: int) -> None:
        self.open.append(place)
        if len(self.open) > MOST_OPEN:
            message = (
                f"more than {MOST_OPEN} pieces that can be any text, which would take long: say"
                " what can stand in one of them, as in {publisher=(BMF|BMAS)}, or write two forms"
            )
            raise TemplateError(message, self.template, place)


def _sequence_text(pieces: tuple[Piece, ...], over_lines: bool) -> str:
    texts: list[str] = []
    for i, piece in enumerate(pieces):
        if piece.kind == "blank" and piece.text == "\n":
            texts.append(r" *+\n[ \n]*+")
        elif piece.kind == "blank":
            # "- {az}" is seen as "-{az}"
            beside_dash = any(map(_is_dash, pieces[max(0, i - 1) : i + 2]))
            texts.append(f"[ {chr(10) if over_lines else ''}]" + ("*+" if beside_dash else "++"))
        else:
            texts.append(piece_text(piece, over_lines))
    return "".join(texts)


def _is_dash(piece: Piece) -> bool:
    return piece.kind == "letters" and piece.text == "-"


def piece_text(piece: Piece, over_lines: bool) -> str:
    """The pattern of one piece."""
    any_text = _ANY_OVER_LINES if over_lines else _ANY
    if piece.kind == "letters":
        return DASH if piece.text == "-" else " ++" if piece.text == " " else re.escape(piece.text)
    if piece.kind == "any":
        return any_text + "{0,200}?"
    if piece.kind == "slot" and not piece.ways:
        text = SLOTS[piece.text]
        return text.replace("ANY", any_text)
    ways = "|".join(_sequence_text(way, over_lines) for way in piece.ways)
    if piece.kind == "slot":
        return f"(?P<{piece.text}>{ways})"
    return f"(?:{ways})" + ("?" if piece.kind == "option" else "")


def _beginnings(
    pieces: tuple[Piece, ...], before: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Beginnings behind which the template goes on, and those behind which anything can stand."""
    open_, ended = before, frozenset[str]()
    for piece in pieces:
        if piece.kind in ("letters", "blank"):
            letters = " " if piece.kind == "blank" else piece.text
            open_ = frozenset(start + letters for start in open_)
        elif piece.ways:
            ways = [_beginnings(way, open_) for way in piece.ways]
            after = frozenset().union(*(way for way, _ in ways))
            stopped = ended.union(*(way for _, way in ways))
            if len(after | stopped) > _MOST_BEGINNINGS:  # so many cost more than they tell
                short = {start[:_TELLING] for start in after | stopped}
                known = min(map(len, short)) == _TELLING
                return frozenset(), frozenset(short) if known else ended | open_
            ended = stopped
            open_ = after | open_ if piece.kind == "option" else after
        else:
            return frozenset(), ended | open_
        longest = max(map(len, open_), default=0)
        if not open_ or longest >= _LONGEST_BEGINNING:
            return frozenset(), ended | open_
    return open_, ended
