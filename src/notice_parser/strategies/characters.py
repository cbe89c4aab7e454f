"""Damage to characters: blanks, invisible ones, Unicode forms, encodings."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.entities import codepoint2name
from random import Random
from unicodedata import normalize

from .page import Page, kind

_IN_WORD = re.compile(r"(?<=[a-zäöüß]{3})(?=[a-zäöüß]{3})")
_BLANKS = "\u00a0\u2000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ASCII_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_LOST_UMLAUTS = str.maketrans(dict.fromkeys("äöüÄÖÜß", "\ufffd"))
_QUESTION_MARKS = str.maketrans(dict.fromkeys("„“”‚‘’»«›‹–—•…", "?"))


def _blanks(page: Page, change: Callable[[str], str]) -> None:
    page.each(
        lambda text: re.sub(
            " +", lambda match: "".join(change(blank) for blank in match.group()), text
        )
    )


@kind("no-break blanks", 10, "blanks")
def no_break_blanks(page: Page, choose: Random) -> None:
    """No-break spaces for all or some blanks."""
    share = choose.choice((1.0, 0.3))
    _blanks(page, lambda blank: "\u00a0" if choose.random() <= share else blank)


@kind("thin blanks", 10, "blanks")
def thin_blanks(page: Page, choose: Random) -> None:
    """Thin spaces for blanks."""
    thin = choose.choice("\u2009\u202f\u200a")
    _blanks(page, lambda _: thin)


@kind("Unicode blanks", 10, "blanks")
def unicode_blanks(page: Page, choose: Random) -> None:
    """All the blanks that Unicode has, mixed."""
    _blanks(page, lambda _: choose.choice(_BLANKS))


@kind("tabs", 10, "blanks")
def tabs(page: Page, choose: Random) -> None:
    """Tabs for blanks."""
    share = choose.choice((1.0, 0.2))
    _blanks(page, lambda blank: "\t" if choose.random() <= share else blank)


@kind("double blanks", 10, "blanks")
def double_blanks(page: Page, choose: Random) -> None:
    """Two blanks or more for one, here and there."""
    _blanks(page, lambda blank: blank * choose.choice((1, 1, 2, 3)))


def _in_words(page: Page, choose: Random, characters: str) -> None:
    page.each(
        lambda text: _IN_WORD.sub(
            lambda _: choose.choice(characters) if choose.random() < 0.5 else "", text
        )
    )


@kind("soft hyphens", 10)
def soft_hyphens(page: Page, choose: Random) -> None:
    """Soft hyphens inside words."""
    _in_words(page, choose, "\u00ad")


@kind("zero width", 10)
def zero_width(page: Page, choose: Random) -> None:
    """Zero-width spaces and joiners inside words."""
    _in_words(page, choose, "\u200b\u200c\u200d\u2060\ufeff")


@kind("direction marks", 10)
def direction_marks(page: Page, choose: Random) -> None:
    """Bidirectional marks inside words and around lines."""
    _in_words(page, choose, "\u200e\u200f\u061c")
    page.each(
        lambda text: "\n".join(
            f"\u202a{line}\u202c" if line and choose.random() < 0.5 else line
            for line in text.split("\n")
        )
    )


@kind("decomposed", 10, "umlauts")
def decomposed(page: Page, _: Random) -> None:
    """Umlauts as letter and mark (NFD)."""
    page.each(lambda text: normalize("NFD", text))


@kind("ligatures", 10, "ligatures")
def ligatures(page: Page, _: Random) -> None:
    """fi, fl, ff as single characters."""

    def change(text: str) -> str:
        for pair, one in (
            ("ffi", "\ufb03"),
            ("ffl", "\ufb04"),
            ("fi", "\ufb01"),
            ("fl", "\ufb02"),
            ("ff", "\ufb00"),
        ):
            text = text.replace(pair, one)
        return text

    page.each(change)


@kind("umlauts as ae, oe, ue", 6, "umlauts")
def umlauts_in_ascii(page: Page, _: Random) -> None:
    """Umlauts and ß as two letters; the values as written."""
    page.rewrite(lambda text: text.translate(_ASCII_UMLAUTS))


@kind("umlauts lost", 6, "umlauts")
def umlauts_lost(page: Page, _: Random) -> None:
    """U+FFFD for umlauts and ß: the exact text of every field with one is gone."""
    page.rewrite(lambda text: text.translate(_LOST_UMLAUTS), lost=True)


@kind("quotes and dashes lost", 6, "quotes dashes")
def quotes_lost(page: Page, _: Random) -> None:
    """A question mark for each typographic quote, dash and bullet; the values as written."""
    page.rewrite(lambda text: text.translate(_QUESTION_MARKS))


def as_latin_1(text: str) -> str:
    """UTF-8 read as Latin-1."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def as_cp1252(text: str) -> str:
    """UTF-8 read as the Windows code page; its five holes as control characters, as browsers do."""
    data = text.encode("utf-8", "surrogatepass")
    return "".join(
        chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
        for byte in data
    )


@kind("mojibake (Latin-1)", 13, "umlauts quotes")
def mojibake(page: Page, _: Random) -> None:
    """UTF-8 read as Latin-1."""
    page.whole(as_latin_1)


@kind("mojibake (Latin-1) twice", 13, "umlauts quotes")
def mojibake_twice(page: Page, _: Random) -> None:
    """UTF-8 read as Latin-1, saved, and read so again."""
    page.whole(lambda text: as_latin_1(as_latin_1(text)))


@kind("mojibake (cp1252)", 13, "umlauts quotes")
def mojibake_of_windows(page: Page, _: Random) -> None:
    """UTF-8 read as cp1252."""
    page.whole(as_cp1252)


@kind("mojibake (cp1252) twice", 13, "umlauts quotes")
def mojibake_of_windows_twice(page: Page, _: Random) -> None:
    """UTF-8 read as cp1252, saved, and read so again."""
    page.whole(lambda text: as_cp1252(as_cp1252(text)))


@kind("HTML entities", 11, "umlauts quotes")
def entities(page: Page, choose: Random) -> None:
    """Entities left in: named, decimal or hexadecimal ones, for all that is not ASCII and for the
    ampersand."""
    form = choose.choice(("named", "decimal", "hexadecimal"))

    def entity(character: str) -> str:
        code = ord(character)
        if form == "named" and code in codepoint2name:
            return f"&{codepoint2name[code]};"
        return f"&#x{code:x};" if form == "hexadecimal" else f"&#{code};"

    share = choose.choice((0.0, 0.2))
    page.each(lambda text: re.sub(r"[^\x00-\x7f]|&", lambda match: entity(match.group()), text))
    page.each(
        lambda text: re.sub(" ", lambda _: "&nbsp;" if choose.random() < share else " ", text)
    )
