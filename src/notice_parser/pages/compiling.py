"""A page's description compiled to a pattern over the letters of its lines, one a line.

    alternatives := sequence ("|" sequence)*
    sequence     := item*
    item         := atom quantifier?
    atom         := KIND | "<" ROLE ">" | "!" kinds | "~" | "(" alternatives ")"
                  | PART "=" atom | "&(" alternatives ")" | "$"
    quantifier   := "?" | "*" | "{m,n}", then "+" for possessive or "?" for as few as possible

"<title>" is any kind with that role, "!" any kind but those, "~" any run of furniture, "&(…)" looks
ahead and takes nothing, "$" is the last line of the text. A kind whose name is a part's is that
part where it stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..lines.kind import LineKind
from ..record.parts import DETAILS

_OWN_PARTS = ("header", "heading", "dateline", "title", "subtitle", "az", "publisher")
PARTS = (*_OWN_PARTS, *DETAILS)
_KNOWN_PARTS = f"{', '.join(_OWN_PARTS)}, and details such as {DETAILS[0]}"

_TOKEN = re.compile(
    r"\s*(?:(?P<word>[a-z][a-z_-]*)|<(?P<role>[a-z]+)>|(?P<mark>[()|!&~$=])"
    r"|(?P<times>(?:[?*]|\{\d+,\d+\})[?+]?)|$)"
)


class DescriptionError(ValueError):
    """What is wrong in a description, with a caret under the place."""

    def __init__(self, message: str, text: str, place: int) -> None:
        before = text.rfind("\n", 0, place) + 1
        line = text[before:].partition("\n")[0]
        super().__init__(f"{message}\n    {line}\n    {' ' * (place - before)}^")


class Item(NamedTuple):
    """A piece of a description: what it stands for, how often, and what it is a part of."""

    kind: str  # "set", "group" or "look"
    letters: str = ""
    ways: tuple[tuple[Item, ...], ...] = ()
    times: str = ""
    part: str = ""

    @property
    def is_needed(self) -> bool:
        """Whether there is no such page without it."""
        return self.times[:1] not in ("?", "*") and not self.times.startswith("{0,")

    @property
    def is_repeated(self) -> bool:
        """Whether it may stand several times, one below the other."""
        most = self.times.rstrip("?+}").rpartition(",")[2].lstrip("{")
        return self.times[:1] in ("*", "+") or (most.isdecimal() and int(most) > 1)

    @property
    def is_line(self) -> bool:
        """Whether it stands for a line of certain kinds that has to be there."""
        return self.kind == "set" and not self.times and self.letters[:1] not in ("^", "$")


Description = tuple[tuple[Item, ...], ...]
"""A description that was read: its ways, each a sequence of items."""


class _Token(NamedTuple):
    kind: str
    text: str
    place: int


class _Reader:
    """Reads a description, one token ahead."""

    def __init__(self, text: str, kinds: Mapping[str, LineKind]) -> None:
        self.text = text
        self.kinds = kinds
        self.tokens = list(self._tokens())
        self.at = 0

    def _tokens(self) -> Iterator[_Token]:
        place = 0
        while place < len(self.text.rstrip()):
            match = _TOKEN.match(self.text, place)
            if match is None or match.lastgroup is None:
                place += len(self.text[place:]) - len(self.text[place:].lstrip())
                message = "this can't stand in a page"
                if self.text[place] == "+":
                    message = 'one or more is written "{1,40}", with the most that there can be'
                raise DescriptionError(message, self.text, place)
            start = match.start(match.lastgroup) - (match.lastgroup == "role")
            yield _Token(match.lastgroup, match[match.lastgroup], start)
            place = match.end()

    def peek(self) -> str:
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        return "" if token is None else token.text if token.kind == "mark" else token.kind

    def take(self) -> _Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def fail(self, message: str, at: int) -> DescriptionError:
        place = self.tokens[at].place if at < len(self.tokens) else len(self.text)
        return DescriptionError(message, self.text, place)

    def alternatives(self, *, inside: bool) -> tuple[tuple[Item, ...], ...]:
        ways = [self.sequence(inside=inside)]
        while self.peek() == "|":
            self.take()
            ways.append(self.sequence(inside=inside))
        return tuple(ways)

    def sequence(self, *, inside: bool) -> tuple[Item, ...]:
        items: list[Item] = []
        while self.peek() not in ("", "|", ")"):
            item = self.atom(inside=inside)
            if self.peek() == "times":
                item = item._replace(times=self.take().text)
            items.append(item)
        return tuple(items)

    def atom(self, *, inside: bool) -> Item:
        at, what = self.at, self.peek()
        if what == "word":
            return self.word(inside=inside)
        token = self.take()
        if what == "role":
            return Item("set", self.role(token, at))
        if what == "~":
            return Item("set", self.role(token._replace(text="furniture"), at), times="*+")
        if what == "!":
            return Item("set", "^" + self.letters_of(self.atom(inside=True), at))
        if what == "$":
            return Item("set", "$")
        if what == "&":
            ahead = _merged(self.group(inside=True))
            return Item("look", ways=((ahead,),) if ahead.kind == "set" else ahead.ways)
        if what == "(":
            self.at = at
            return _merged(self.group(inside=inside))
        raise self.fail("a kind of line is due here", at)

    def group(self, *, inside: bool) -> Item:
        at = self.at
        if self.peek() != "(":
            raise self.fail('"(" is due here', at)
        self.take()
        ways = self.alternatives(inside=inside)
        if self.peek() != ")":
            raise self.fail('this "(" has no ")"', at)
        self.take()
        return Item("group", ways=ways)

    def word(self, *, inside: bool) -> Item:
        at, name = self.at, self.take().text
        if self.peek() == "=":
            self.take()
            if name not in PARTS or inside:
                why = f'"{name}" is no part; there are {_KNOWN_PARTS}'
                raise self.fail("a part stands in another one" if inside else why, at)
            return self.atom(inside=True)._replace(part=name)
        if name not in self.kinds:
            known = ", ".join(self.kinds)
            raise self.fail(f'there is no kind of line "{name}"; there are {known}', at)
        part = name if name in PARTS and not inside else ""
        return Item("set", self.kinds[name].letter, part=part)

    def role(self, token: _Token, at: int) -> str:
        if token.text not in LineKind.__dataclass_fields__:
            raise self.fail(f'"{token.text}" is no role of a kind of line', at)
        return "".join(kind.letter for kind in self.kinds.values() if getattr(kind, token.text))

    def letters_of(self, item: Item, at: int) -> str:
        if item.kind != "set" or item.letters[0] in "^$":
            raise self.fail('behind "!" stands a kind, or several in brackets', at)
        return item.letters


def _merged(group: Item) -> Item:
    """A choice of single kinds is one set: "(short|link)"."""
    singles = [way[0] for way in group.ways if len(way) == 1]
    if len(singles) == len(group.ways) and all(
        item.kind == "set" and not item.times and not item.part and item.letters[:1] not in "^$"
        for item in singles
    ):
        return Item("set", "".join(item.letters for item in singles))
    return group


def read_description(text: str, kinds: Mapping[str, LineKind]) -> Description:
    """A description as items; `DescriptionError` where it can't be read."""
    reader = _Reader(text, kinds)
    ways = reader.alternatives(inside=False)
    if reader.at < len(reader.tokens):
        raise reader.fail('this ")" has no "("', reader.at)
    return ways


def pattern_text(ways: Sequence[Sequence[Item]], *, upwards: bool = False) -> str:
    """The pattern of a description; with ``upwards`` for letters from the last line to the
    first."""
    text = _ways_text(ways, upwards)
    return f"(?:{text})" if len(ways) > 1 else text


def _ways_text(ways: Sequence[Sequence[Item]], upwards: bool) -> str:
    return "|".join(
        "".join(_item_text(item, upwards) for item in (reversed(way) if upwards else way))
        for way in ways
    )


def _item_text(item: Item, upwards: bool) -> str:
    if item.kind == "set":
        single = len(item.letters) == 1
        text = item.letters if single else f"[{item.letters}]"
    else:
        text = _ways_text(item.ways, upwards)
        if item.kind == "look":
            return f"(?={text})"
        if not item.part:
            text = f"(?:{text})"
    return (f"(?P<{item.part}>{text})" if item.part else text) + item.times


def parts_of(ways: Sequence[Sequence[Item]]) -> dict[str, str]:
    """The parts that a description names, each with the letters of its lines."""
    found: dict[str, str] = {}

    def walk(ways: Sequence[Sequence[Item]], part: str) -> None:
        for way in ways:
            for item in way:
                inner = item.part or part
                if item.kind == "set" and inner and item.letters[0] not in "^$":
                    found[inner] = found.get(inner, "") + item.letters
                walk(item.ways, inner)

    walk(ways, "")
    return found


def needed_letters(ways: Sequence[Sequence[Item]], part: str = "") -> str:
    """The letters of lines that are parts, of which every page described so has one; "" where there
    are no such lines."""
    found = ""
    for way in ways:
        letters = next(filter(None, (_needed(item, part) for item in way)), "")
        if not letters:
            return ""
        found += letters
    return found


def _needed(item: Item, part: str) -> str:
    if item.kind == "look" or not item.is_needed or item.letters[:1] in ("^", "$"):
        return ""
    part = item.part or part
    if item.kind == "set":
        return item.letters if part else ""
    return needed_letters(item.ways, part)


def samples(
    ways: Sequence[Sequence[Item]], other: Callable[[str], str], most: int = 64
) -> list[str]:
    """Some of the shortest runs of letters that a description might take; ``other`` gives a letter
    that is none of the given ones."""
    found: list[str] = []
    for way in ways:
        texts = [""]
        for item in way:
            pieces = _item_samples(item, other, most)
            texts = [text + piece for text in texts for piece in pieces][:most]
        found += texts
    return found[:most]


def _item_samples(item: Item, other: Callable[[str], str], most: int) -> list[str]:
    if item.kind == "look" or item.letters == "$":
        return [""]
    if item.kind == "group":
        pieces = samples(item.ways, other, most)
    elif item.letters[0] == "^":
        pieces = [other(item.letters[1:])]
    else:
        pieces = list(item.letters[:3])
    least = item.times[0] if item.times else ""
    if least in ("?", "*") or item.times.startswith("{0,"):
        return [*pieces, ""]
    count = int(item.times[1:].partition(",")[0]) if least == "{" else 1
    return [piece * count for piece in pieces]
