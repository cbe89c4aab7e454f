"""Letters that look like others, or are doubled, swapped or missing. What the line says is still
plain to a reader: its values are expected."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from .sheet import CONTENT, Sheet, damage

Change = Callable[[str, str], str]
"""What becomes of two letters."""

GROUP = "letters"

_CYRILLIC = str.maketrans("aecopxyABEHKMOPCTX", "аесорхуАВЕНКМОРСТХ")
_GREEK = str.maketrans("oviABEHIKMNOPTXZ", "ονιΑΒΕΗΙΚΜΝΟΡΤΧΖ")
_WIDE = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)})
_WIDE_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NEIGHBOURS = {"e": "r", "i": "u", "t": "z", "l": "k", "n": "m", "g": "h", "s": "d", "a": "s"}
_KIND = re.compile(
    r"(?i)\w*(?:mitteilung|schreiben|erla(?:ss|ß)|bekanntmachung|vorschrift|statement)\w*|RdErl"
)


def _bold(text: str) -> str:
    return "".join(
        chr(0x1D400 + ord(c) - 65)
        if "A" <= c <= "Z"
        else chr(0x1D41A + ord(c) - 97)
        if "a" <= c <= "z"
        else chr(0x1D7CE + int(c))
        if c in "0123456789"
        else c
        for c in text
    )


def _kind_word(sheet: Sheet, change: Callable[[str], str]) -> None:
    """Change the word that names the kind, where the head has it."""
    for line in sheet.part("heading"):
        line.text = _KIND.sub(lambda match: change(match.group()), line.text, count=1)


def _at(text: str, choose: Random, change: Change) -> str:
    """A text with two neighbouring letters inside one of its long words changed."""
    places = [m.start() for m in re.finditer(r"(?<=[^\W\d_]{2})[^\W\d_](?=[^\W\d_]{2})", text)]
    places = [i for i in places if text[i] != text[i + 1]]
    if not places:
        return text
    i = choose.choice(places)
    return text[:i] + change(text[i], text[i + 1]) + text[i + 2 :]


def _doubled(one: str, two: str) -> str:
    return one + one + two


def _swapped(one: str, two: str) -> str:
    return two + one


def _dropped(one: str, two: str) -> str:
    return two


@damage(GROUP, "Cyrillic letters in the number line")
def cyrillic_heading(sheet: Sheet, _: Random) -> None:
    """Cyrillic letters that look like Latin ones."""
    sheet.change(lambda text: text.translate(_CYRILLIC), "heading")


@damage(GROUP, "Cyrillic letters in header and title")
def cyrillic_title(sheet: Sheet, _: Random) -> None:
    """Cyrillic letters that look like Latin ones."""
    sheet.change(lambda text: text.translate(_CYRILLIC), "header", "title")


@damage(GROUP, "Cyrillic letters in the body")
def cyrillic_body(sheet: Sheet, _: Random) -> None:
    """Cyrillic letters that look like Latin ones."""
    sheet.change(lambda text: text.translate(_CYRILLIC), *CONTENT)


@damage(GROUP, "Greek letters in the head")
def greek(sheet: Sheet, _: Random) -> None:
    """Greek letters that look like Latin ones, the Az. too."""
    sheet.change(lambda text: text.translate(_GREEK), "header", "heading", "title", "az")


@damage(GROUP, "wide letters")
def wide(sheet: Sheet, _: Random) -> None:
    """The number line in letters as wide as they are high."""
    sheet.change(lambda text: text.translate(_WIDE), "heading")


@damage(GROUP, "wide digits")
def wide_digits(sheet: Sheet, _: Random) -> None:
    """Number, date and Az. in digits as wide as they are high."""
    sheet.change(lambda text: text.translate(_WIDE_DIGITS), "heading", "az")


@damage(GROUP, "Arabic digits")
def arabic_digits(sheet: Sheet, _: Random) -> None:
    """Number and date in the digits of Arabic."""
    sheet.change(lambda text: text.translate(_ARABIC), "heading", "az")


@damage(GROUP, "raised digits")
def raised(sheet: Sheet, _: Random) -> None:
    """The number's and the date's digits raised."""
    sheet.change(lambda text: text.translate(_RAISED), "heading")


@damage(GROUP, "mathematical letters")
def mathematical(sheet: Sheet, _: Random) -> None:
    """Header, number line and title in bold letters of mathematics."""
    sheet.change(_bold, "header", "heading", "title")


@damage(GROUP, "long s")
def long_s(sheet: Sheet, _: Random) -> None:
    """ſ for s inside words."""
    sheet.change(lambda text: re.sub(r"s(?=[a-z])", "ſ", text))


@damage(GROUP, "struck through")
def struck(sheet: Sheet, _: Random) -> None:
    """A stroke over each letter of number line and title."""
    sheet.change(lambda text: "".join(f"{c}\u0336" for c in text), "heading", "title")


for _name, _change in (("doubled", _doubled), ("swapped", _swapped), ("missing", _dropped)):

    @damage(GROUP, f"letter {_name} in the kind")
    def in_kind(sheet: Sheet, choose: Random, change: Change = _change) -> None:
        """One letter of "Mitteilung", "Rundschreiben", …"""
        _kind_word(sheet, lambda word: _at(word, choose, change))

    @damage(GROUP, f"letter {_name} in the header")
    def in_header(sheet: Sheet, choose: Random, change: Change = _change) -> None:
        """One letter of "Mitteilungen"; the section stays, the line as written or mended."""
        for line in sheet.part("header"):
            word, dash, section = line.text.partition(" ")
            line.text = _at(word, choose, change) + dash + section
            sheet.accept("header", {**sheet.values["header"], "text": line.text})


@damage(GROUP, "neighbour's key in the kind")
def neighbour(sheet: Sheet, choose: Random) -> None:
    """A letter of the kind's word as the key beside it."""
    _kind_word(sheet, lambda word: _at(word, choose, lambda a, b: _NEIGHBOURS.get(a, a) + b))


@damage(GROUP, "von for vom")
def von(sheet: Sheet, _: Random) -> None:
    """ "von" or "vm" before the date."""
    sheet.change(lambda text: re.sub(r"\b[vV]om\b", "von", text), "heading")


@damage(GROUP, "label of the Az. misspelt")
def label(sheet: Sheet, choose: Random) -> None:
    """ "Aktenzeihen:", "A.z:", "Ax.:" """
    sheet.change(
        lambda text: re.sub(
            r"^\w+\.?\s?:?", choose.choice(("Aktenzeihen:", "A.z:", "Ax.:", "Az,:")), text
        ),
        "az",
    )


@damage(
    GROUP,
    "digit for a digit",
    "a 3 that was read as an 8 is a number like another; nothing on the page repeats it",
)
def digit(sheet: Sheet, choose: Random) -> None:
    """One digit of number or day is another one: the value is gone, its like stands there."""
    number = sheet.number_text()
    if number:
        other = str(9 - int(number[0]) or 8)
        sheet.put(number, other + number[1:])
        sheet.lose("number")


@damage(GROUP, "digit swapped in the date")
def swapped_date(sheet: Sheet, _: Random) -> None:
    """Month before day, where that can be no date: the date is gone."""
    day, date = sheet.day, sheet.written_date()
    if day and date and day.day > 12:
        sheet.put(date, f"{day:%m.%d.%Y}")
        sheet.lose("date")
