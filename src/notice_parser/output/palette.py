"""The hues that fields are shown in (`declaration.Field.colour`), on the web and on a terminal."""

from __future__ import annotations

from typing import NamedTuple

from ..record.notice import FIELDS


class Hue(NamedTuple):
    """A ground to write on and a strong tone of it, each for a light and a dark page; for a
    terminal one of the sixteen colours that each has and draws on its own background, so that what
    is readable there is up to the terminal's theme."""

    ground: tuple[str, str]
    strong: tuple[str, str]
    terminal: str


HUES = {
    "blue": Hue(("#dbeaff", "#212d47"), ("#345197", "#9ebdff"), "blue"),
    "orange": Hue(("#ffe2ce", "#412714"), ("#863f00", "#f0ad7f"), "yellow"),
    "green": Hue(("#d5f3da", "#1a3520"), ("#09672e", "#8ed09c"), "green"),
    "violet": Hue(("#eee3ff", "#322843"), ("#60438d", "#c7aff5"), "bold magenta"),
    "pink": Hue(("#f8e1f5", "#392637"), ("#73406e", "#dcabd6"), "magenta"),
    "grey": Hue(("#eff4f9", "#22262b"), ("#4c5661", "#b5bfc9"), "default"),
    "teal": Hue(("#c8f3f5", "#023538"), ("#00676f", "#64d1d7"), "cyan"),
    "red": Hue(("#ffdee0", "#432326"), ("#8b333f", "#f7a3a9"), "red"),
    "lime": Hue(("#e6f2c8", "#2a3216"), ("#4d5f14", "#b7cd79"), "bright_green"),
    "gold": Hue(("#f7e9b8", "#382e10"), ("#6b5400", "#dcc16a"), "bright_yellow"),
    "indigo": Hue(("#e3e5ff", "#282a48"), ("#474a9c", "#b3b8ff"), "bright_blue"),
}


def sheet() -> str:
    """The rules of style for the hues, and for the marks of fields by their names."""
    pairs = [
        f"--{name}{tone}: light-dark({light}, {dark});"
        for name, hue in HUES.items()
        for tone, (light, dark) in (("", hue.ground), ("-strong", hue.strong))
    ]
    marks = [
        f"& mark.{name} {{ background: var(--{field.field.colour}); }}\n"
        f"& mark.{name} small {{ background: var(--{field.field.colour}-strong); }}"
        for name, field in FIELDS.items()
        if field.field.colour
    ]
    return "\n".join([".notice-parser.notice-parser {", *pairs, *marks, "}"])
