"""A page that is about to be damaged: its lines, each with its part, and what a parser should still
find in it.

Damage functions change a `Page` in place: the lines, and the expected values where what stands
there has legitimately become another value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import Any

from .. import clean
from .notices import Example, Values

ROLES = ("chrome", "header", "heading", "title", "body", "ordering", "az")
DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")


@dataclass
class Line:
    """A line with content, its part of the notice, and what stands between it and the next."""

    text: str
    role: str
    after: str = "\n"


@dataclass
class Page:
    """The lines of a notice on the way to becoming a damaged text.

    ``values`` are what a parser should find now; ``also`` are further values that are as good, by
    field; ``gone`` are the fields whose information is lost: for these, ``values`` has what is left
    of it.
    """

    lines: list[Line]
    values: Values
    gone: set[str] = field(default_factory=set)
    also: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return "".join(line.text + line.after for line in self.lines)

    @property
    def separator(self) -> str:
        """What stands between most lines."""
        return (
            "\n\n"
            if sum("\n" in line.after[1:] for line in self.lines) * 2 > len(self.lines)
            else "\n"
        )

    def part(self, *roles: str) -> list[Line]:
        """The lines of some parts."""
        return [line for line in self.lines if line.role in roles]

    def first(self, role: str) -> Line | None:
        """The first line of a part."""
        return next((line for line in self.lines if line.role == role), None)

    def placed(self) -> list[tuple[int, int, int]]:
        """The lines of the body that are found in its paragraphs, in order: index of the line, of
        its paragraph, and its offset there."""
        places: list[tuple[int, int, int]] = []
        paragraph = offset = 0
        bodies = [entry["text"] for entry in self.values["body"]]
        for index, line in enumerate(self.lines):
            value = clean(line.text)
            if line.role != "body" or paragraph == len(bodies):
                continue
            if (start := bodies[paragraph].find(value, offset)) >= 0:
                places.append((index, paragraph, start))
                offset = start + len(value)
                if offset == len(bodies[paragraph]):
                    paragraph, offset = paragraph + 1, 0
        return places

    def drop(self, role: str) -> None:
        """Take a part's lines out."""
        self.lines = [line for line in self.lines if line.role != role]

    def insert(self, index: int, texts: Iterable[str], role: str = "chrome") -> None:
        """Put lines before the line ``index``."""
        separator = self.separator
        if index >= len(self.lines) and self.lines and not self.lines[-1].after:
            self.lines[-1].after = separator
        self.lines[index:index] = [Line(text, role, separator) for text in texts]

    def lose(self, name: str, left: object = None) -> None:
        """Say that a field's information is gone; nothing is where nothing was."""
        if self.values.get(name) not in (None, []):
            self.values[name] = left
            self.gone.add(name)

    def accept(self, name: str, value: object) -> None:
        """Say that another value is as good."""
        self.also.setdefault(name, []).append(value)

    def rewrite(self, letters: Callable[[str], str], *, lost: bool = False) -> None:
        """Change every line, and every value with it: values stay as written. With ``lost``, a
        changed value's information is gone."""
        for line in self.lines:
            line.text = letters(line.text)
        for name, value in self.values.items():
            if name in ("kind", "date"):
                continue
            changed = deep(value, letters)
            if changed != value:
                self.values[name] = changed
                if lost:
                    self.gone.add(name)
        self.also = {
            name: [deep(value, letters) for value in values] for name, values in self.also.items()
        }

    def respell(self, letters: Callable[[str], str], *names: str) -> None:
        """Change the lines of some parts, and the values of the fields of the same names."""
        for line in self.part(*names):
            line.text = letters(line.text)
        for name in names:
            self.values[name] = deep(self.values[name], letters)

    def each(self, change: Callable[[str], str]) -> None:
        """Change every line and every line end."""
        for line in self.lines:
            line.text, line.after = change(line.text), change(line.after)

    def whole(self, change: Callable[[str], str]) -> None:
        """Change the text as a whole, after everything that looks at lines."""
        self.lines = [Line(change(self.text), "all", "")]


def deep(value: Any, letters: Callable[[str], str]) -> Any:
    """A value of a record with every string in it changed."""
    if isinstance(value, str):
        return letters(value)
    if isinstance(value, dict):
        return {name: deep(inner, letters) for name, inner in value.items()}
    if isinstance(value, list):
        return [deep(inner, letters) for inner in value]
    return value


def page_of(example: Example) -> Page:
    """The lines of an example with their parts, told from its values alone."""
    values = example.values
    header, number, title = (
        (values["header"] or {}).get("text"),
        (values["number"] or {}).get("text"),
        values["title"] or "",
    )
    az = (values["az"] or {}).get("text")
    bodies, orders = (
        [entry["text"] for entry in values["body"]],
        [entry["text"] for entry in values["ordering"]],
    )
    lines: list[Line] = []
    titled = ""
    for piece in re.split(r"(?<=\n)(?=[^\n]*\S)", example.text):
        text = piece.rstrip("\n \u00a0\t")
        value = clean(text)
        seen = {line.role for line in lines}
        role = "chrome"
        if header and value == header and "header" not in seen:
            role = "header"
        elif (
            "heading" not in seen
            and len(value) < 90
            and "Mitteilung " in value
            and (number is None or number in value)
        ):
            role = "heading"
        elif (
            value
            and titled != title
            and "body" not in seen
            and (longer := _longer(titled, value, title))
        ):
            role, titled = "title", longer
        elif az and value.endswith(az) and value[0] in "AUG":
            role = "az"
        elif (
            az
            and lines
            and clean(f"{lines[-1].text} {value}").endswith(az)
            and lines[-1].text[0] in "AUG"
        ):
            role = lines[-1].role = "az"
        elif "title" not in seen and title:
            pass
        elif any(value.rstrip("-") in body for body in bodies):
            role = "body"
        elif any(value.rstrip("-") in order for order in orders):
            role = "ordering"
        elif "az" not in seen and not value.startswith("ICON/"):
            role = "body"
        lines.append(Line(text, role, piece[len(text) :]))
    return Page(lines, deepcopy(values))


def _longer(titled: str, value: str, title: str) -> str:
    """A title that stands on several lines, up to this line; empty where the line is not of it."""
    return next(
        (
            longer
            for longer in (f"{titled} {value}".strip(), titled + value)
            if title.startswith(longer)
        ),
        "",
    )


@dataclass(frozen=True)
class Damage:
    """One kind of damage: its name, what it does, and when.

    ``stage`` orders several kinds as they happen to a real text: first what is written, then what
    is scanned or copied, then encodings and line ends. Two kinds with a group in common do not go
    together: the second would undo the first, or have nothing to do.
    """

    name: str
    description: str
    stage: int
    groups: frozenset[str]
    function: Callable[[Page, Random], None] = field(repr=False)


DAMAGE: dict[str, Damage] = {}


def kind(
    name: str, stage: int, groups: str = ""
) -> Callable[[Callable[[Page, Random], None]], Callable[[Page, Random], None]]:
    """Enter a function as a kind of damage; its docstring's first line says what it does."""

    def enter(function: Callable[[Page, Random], None]) -> Callable[[Page, Random], None]:
        DAMAGE[name] = Damage(
            name,
            (function.__doc__ or "").partition("\n")[0].strip(),
            stage,
            frozenset({name, *groups.split()}),
            function,
        )
        return function

    return enter


def some(choose: Random, text: str, table: dict[str, tuple[str, ...]], share: float = 0.5) -> str:
    """A text with some of its characters replaced, at least one if any can be. The keys of
    ``table`` are single characters."""
    places = [i for i, character in enumerate(text) if character in table]
    if not places:
        return text
    chosen = {i for i in places if choose.random() < share} or {choose.choice(places)}
    return "".join(
        choose.choice(table[character]) if i in chosen else character
        for i, character in enumerate(text)
    )
