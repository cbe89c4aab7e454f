"""Notices composed from a family's description alone: each page with each of its forms."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from ..families.family import Family
from ..grammar.build import Pattern
from ..lines.filling import can_hold
from ..lines.kind import Form, LineKind, forms_of
from ..lines.templates import Piece, pieces_of
from ..pages.compiling import Item, read_description
from ..pages.page import Page
from ..record.parts import DETAILS, Aktenzeichen, Number
from ..view.values import fold
from .notices import Example, paragraphs

_TITLES = (
    "Führung der Bestandsverzeichnisse", "Öffnungszeiten am Nachmittag", "Pflege alter Brunnen",
    "Kennzeichnung von Turmuhren", "Neue Vordrucke für Anmeldungen",
)  # fmt: skip  # in rows, as a table is read
_AZ = ("III A 4 - 37.71", "222-2.02.02.02-122749", "3610-4.3.3/2020-19", "I B 2/17-10.20")
_WORDS = {
    "publisher": (
        "Ministeriums für Schule und Bildung",
        "Innenministeriums",
        "Bayerischen Staatsministeriums für Unterricht und Kultus",
    ),
    "classification": ("20310", "71110", "2153-I"),
    "area": ("BA", "GW"),
    "place": ("Potsdam", "Düsseldorf"),
    "section": ("Allgemeines",),
}
# The common kinds that are patterns and hold a value, as they are written
_LABELS = {"date": "{}", "az": "Az.: {}"}
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"


@st.composite
def described(draw: DrawFn, family: Family, pages: Sequence[Page] = ()) -> Example:
    """A page of a family, or one of those given, and the values that it says: those of its slots
    and parts, title and body. ``ValueError`` where a line that a page has to have is described by
    patterns alone."""
    page = draw(st.sampled_from(list(pages or family.pages)))
    return _Composer(draw, family, page).example()


def _is_open(ways: Sequence[Sequence[Piece]]) -> bool:
    return any(piece.kind == "any" for way in ways for piece in way)


def _has_title(item: Item) -> bool:
    return item.part == "title" or any(_has_title(inner) for way in item.ways for inner in way)


def _templates(kind: LineKind) -> list[Form]:
    """A kind's forms that are templates; those in which the text begins only where there are no
    others."""
    forms = [form for form in forms_of(kind) if isinstance(form.pattern, str)]
    return [form for form in forms if "{body}" not in str(form.pattern)] or forms


def _label(kind: LineKind) -> str | None:
    return _LABELS.get(kind.name)


def _words(kind: LineKind) -> list[str]:
    """The values of the kind's name that are whole lines of it by its patterns."""
    patterns = [form.pattern for form in forms_of(kind)]
    return [
        word
        for word in _WORDS.get(kind.name, ())
        if any(isinstance(each, Pattern) and each.match(word) for each in patterns)
    ]


class _Composer:
    def __init__(self, draw: DrawFn, family: Family, page: Page) -> None:
        self.draw = draw
        self.family = family
        self.page = page
        self.values: dict[str, Any] = {"kind": page.kind}
        self.texts: dict[str, str] = {}
        self.part = ""  # of the line that is written
        self.said_by: dict[str, str] = {}

    def example(self) -> Example:
        kinds = self.family.lexicon.kinds
        head = self.sequence(self.way(read_description(self.page.head, kinds)))
        body = self.draw(st.lists(paragraphs(), min_size=1, max_size=3))
        foot = self.sequence(self.way(read_description(self.page.foot, kinds)))
        self.values |= {
            "header": None,
            "number": self.number(),
            "title": self.texts.get("title"),
            "subtitle": self.texts.get("subtitle"),
            "body": [{"text": text} for text in body],
            "ordering": [],
            "az": self.az(),
            "date": self.texts.get("date"),
            "publisher": self.texts.get("publisher"),
        }
        lines = (*head, *body, *foot)
        return Example("\n\n".join(lines), self.values, self.page.name, lines)

    def number(self) -> dict[str, Any] | None:
        text = self.texts.get("number")
        if text is None:
            return None
        # a slot with ways of its own may hold something else
        read = [int(part) if part.isdecimal() else None for part in text.split("/")]
        return Number(text, read[0], *read[1:2])._asdict()

    def az(self) -> dict[str, Any] | None:
        text = self.texts.get("az")
        if text is None:
            return None
        return Aktenzeichen(text, **(self.family.file_numbers.split(text) or {}))._asdict()

    def way(self, ways: Sequence[Sequence[Item]]) -> Sequence[Item]:
        """One of several, with a title where one has it."""
        titled = [way for way in ways if any(map(_has_title, way))]
        return self.draw(st.sampled_from(list(titled or ways)))

    def one_of(self, ways: Sequence[Any]) -> Any:
        return self.draw(st.sampled_from(list(ways)))

    def sequence(self, items: Sequence[Item]) -> list[str]:
        lines: list[str] = []
        for item in items:
            if item.kind == "look" or item.letters[:1] in ("^", "$") or not self.is_written(item):
                continue
            lines += self.lines(item)
        return lines

    def is_written(self, item: Item) -> bool:
        if not item.part and item.kind == "set":
            return item.is_line  # else furniture, and what only may stand there
        if _has_title(item) or item.is_needed:
            return True
        if item.kind == "set" and not any(map(self.can_be_written, item.letters)):
            return False
        return bool(self.draw(st.booleans()))

    def lines(self, item: Item) -> list[str]:
        if item.part == "title" and item.letters and self.has_form(item.letters[0]):
            return [self.line(item.letters[0], "title")]
        if item.part == "title":
            self.texts["title"] = self.one_of(_TITLES)
            return [self.texts["title"]]
        if item.kind == "group":
            way = self.way(item.ways)
            if not item.part:
                return self.sequence(way)
            item = next(inner for inner in way if inner.kind == "set")._replace(part=item.part)
        letters = [letter for letter in item.letters if self.can_be_written(letter)]
        return [self.line((letters or item.letters)[0], item.part)]

    def kind_of(self, letter: str) -> LineKind:
        return self.family.lexicon.of_letter(letter)

    def can_be_written(self, letter: str) -> bool:
        kind = self.kind_of(letter)
        return not kind.forms or bool(_label(kind) or _templates(kind) or _words(kind))

    def has_form(self, letter: str) -> bool:
        return "title" in self.family.lexicon.slots(self.kind_of(letter))

    def line(self, letter: str, part: str) -> str:
        self.part = part
        kind = self.kind_of(letter)
        forms = _templates(kind)
        forms = [form for form in forms if form.below is None] or forms
        if not forms:
            if label := _label(kind):
                return label.format(self.slot(kind.name, ()))
            if kind.forms and not _words(kind):
                raise ValueError(
                    f'family "{self.family.id}": the kind "{kind.name}" has no template, so no line'
                    " of it can be composed; add one to its forms"
                )
            return self.slot(part, ())
        form = self.one_of(forms)
        if form.says:
            self.values["kind"] = form.says
        text = self.filled(pieces_of(str(form.pattern)))
        if part == "publisher" and "publisher" not in self.texts:
            self.say("publisher", text)
        return text

    def filled(self, pieces: Sequence[Piece]) -> str:
        texts: list[str] = []
        for piece in pieces:
            if piece.kind in ("letters", "blank"):
                texts.append(piece.text)
            elif piece.kind == "slot":
                texts.append(self.slot(piece.text, piece.ways))
            elif piece.kind == "any":
                texts.append("2015")
            elif piece.kind == "choice" or (piece.kind == "option" and self.draw(st.booleans())):
                texts.append(self.filled(self.one_of(piece.ways)))
        return "".join(texts)

    def slot(self, name: str, ways: Sequence[Sequence[Piece]]) -> str:
        if name in ("date", "decided"):
            return self.date(name)
        if name == "title" and ways:
            text = f"{self.filled(self.one_of(ways)).strip()} {self.one_of(_TITLES)}"
        elif ways and not (name == "publisher" and _is_open(ways)):
            text = self.filled(self.one_of(ways))
        elif name == "number":
            text = f"{self.draw(st.integers(1, 99))}/{self.draw(st.integers(1990, 2029))}"
        elif name == "az":
            text = self.one_of(_AZ)
        elif words := self.words(name, ways):
            text = self.one_of(words)
        elif ways:
            text = self.filled(self.one_of(ways))
        else:
            text = self.one_of(_TITLES)
        if name == "title" and ways:
            text = f"{text.strip()} {self.one_of(_TITLES)}"
        if name not in DETAILS:
            self.say(name, fold(text))  # it may run over a line's end
        return text

    def say(self, name: str, text: str) -> None:
        """Keep what a slot says: what the heading says counts, or else what stands first."""
        if name not in self.texts or (self.part == "heading" != self.said_by[name]):
            self.texts[name], self.said_by[name] = text, self.part

    def words(self, name: str, ways: Sequence[Sequence[Piece]]) -> list[str]:
        """What can stand in a slot of those words that look real: the commonest two."""
        slot = Piece("slot", name, tuple(map(tuple, ways)))
        return [word for word in _WORDS.get(name, ()) if can_hold(slot, word)][:2]

    def date(self, name: str) -> str:
        date = self.draw(st.dates(datetime.date(1985, 1, 1), datetime.date(2029, 12, 31)))
        if name == "date":
            self.say(name, date.isoformat())
        month = _MONTHS.split(" ")[date.month - 1]
        forms = (
            f"{date:%d.%m.%Y}",
            f"{date.day}. {month} {date.year}",
            f"{date.day}.{date.month}.{date.year}",
        )
        return str(self.one_of(forms))
