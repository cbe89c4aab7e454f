"""Damage by scanning and reading again: letters for digits and digits for letters, spaced and lost
letters."""

from __future__ import annotations

from random import Random

from .. import clean
from .page import Line, Page, kind, some

_LETTERS_FOR_DIGITS = {"0": ("O", "o"), "1": ("l", "I"), "5": ("S",)}
_DIGITS_FOR_LETTERS = {
    "l": ("1", "I"),
    "i": ("1", "l"),
    "S": ("5",),
    "m": ("rn",),
    "O": ("0",),
    "I": ("l", "1"),
    "B": ("8",),
}


@kind("OCR: digits of the heading", 3, "heading-letters date")
def digits_of_the_heading(page: Page, choose: Random) -> None:
    """O for 0, l or I for 1, S for 5 in number and date."""
    for line in page.part("heading"):
        head, kind_, rest = line.text.partition("Mitteilung")
        _heading(page, line, head + kind_ + some(choose, rest, _LETTERS_FOR_DIGITS, 0.3))


@kind("OCR: letters of the heading", 3, "heading-letters")
def letters_of_the_heading(page: Page, choose: Random) -> None:
    """ "Mittei1ung", "5tGB", "vorn" in the number line."""
    for line in page.part("heading"):
        head, kind_, rest = line.text.partition("Mitteilung")
        head, kind_ = (
            some(choose, head, {"S": ("5",), "B": ("8",)}, 0.2) if choose.random() < 0.3 else head,
            some(choose, kind_, _DIGITS_FOR_LETTERS, 0.3),
        )
        _heading(
            page,
            line,
            head + kind_ + (rest.replace("vom", "vorn") if choose.random() < 0.5 else rest),
        )


def _heading(page: Page, line: Line, text: str) -> None:
    """A number and a publisher may stay as written as long as they are read right, or be given
    repaired."""
    number, publisher = page.values["number"], page.values["publisher"]
    # the letters before the number are replaced one by one
    if number and (start := line.text.find(number["text"])) >= 0:
        page.accept("number", {**number, "text": text[start : start + len(number["text"])]})
    if publisher and line.text.startswith(publisher):
        page.accept("publisher", text[: len(publisher)])
    line.text = text


@kind("OCR: header", 3, "header")
def letters_of_the_header(page: Page, choose: Random) -> None:
    """ "Mittei1ungen - …"; the line may stay as written or be given repaired."""
    for line in page.part("header"):
        word, dash, section = line.text.partition(" ")
        line.text = (
            some(choose, word, {"l": ("1", "I"), "i": ("1", "l"), "M": ("IVI",)}, 0.3)
            + dash
            + section
        )
        page.accept("header", {**page.values["header"], "text": clean(line.text)})


@kind("OCR: Az.", 3, "az")
def letters_of_the_az(page: Page, choose: Random) -> None:
    """O for 0, l or I for 1, S for 5, and l or 1 for I in the Az.; its text may stay as written,
    its parts are those of the file."""
    az = page.values["az"]
    for line in page.part("az"):
        if az and line.text.endswith(az["text"]):
            text = some(choose, az["text"], {**_LETTERS_FOR_DIGITS, "I": ("l", "1")}, 0.3)
            line.text = line.text[: len(line.text) - len(az["text"])] + text
            page.accept("az", {**az, "text": text})


@kind("OCR: spaced heading", 3, "heading heading-letters date")
def spaced_heading(page: Page, choose: Random) -> None:
    """ "S t G B  N R W - M i t t e i l u n g": the number line or its publisher, letter by
    letter."""
    for line in page.part("heading"):
        publisher, number = page.values["publisher"], page.values["number"]
        if choose.random() < 0.5 and publisher and line.text.startswith(publisher):
            line.text = spaced(publisher) + line.text[len(publisher) :]
        else:
            line.text = spaced(line.text)
            if number:
                page.accept("number", {**number, "text": clean(spaced(number["text"]))})
        if publisher:
            page.accept("publisher", clean(spaced(publisher)))


@kind("OCR: spaced Az.", 3, "az")
def spaced_az(page: Page, _: Random) -> None:
    """ "A z . :  I I I  8 1 0 - 2": the Az. letter by letter."""
    az = page.values["az"]
    for line in page.part("az"):
        line.text = spaced(line.text)
        if az:
            page.accept("az", {**az, "text": clean(spaced(az["text"]))})
            parts = [part for part in (az["department"], az["file_plan"], az["initials"]) if part]
            page.accept("az", {**az, "text": " ".join(parts) or az["text"]})


def spaced(text: str) -> str:
    """A text letter by letter: one blank between letters, two between words."""
    return "  ".join(" ".join(word) for word in text.split())


@kind("OCR: ligatures lost", 3, "ligatures")
def ligatures_lost(page: Page, choose: Random) -> None:
    """fi, fl, ff read as nothing or as one letter; the values as they stand."""
    left = choose.choice(("", "f"))

    def change(text: str) -> str:
        for ligature in ("ffi", "ffl", "fi", "fl", "ff"):
            text = text.replace(ligature, left)
        return text

    page.rewrite(change)
