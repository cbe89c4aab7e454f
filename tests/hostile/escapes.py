"""Encodings read as others, and escapes that nobody took out."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.entities import codepoint2name
from random import Random
from urllib.parse import quote

from .sheet import CONTENT, Sheet, damage

GROUP = "encodings and escapes"

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_LATEX = {
    "ä": '"a', "ö": '"o', "ü": '"u', "Ä": '"A', "Ö": '"O', "Ü": '"U',
}  # fmt: skip  # a table
_ISO_646 = str.maketrans("ÄÖÜäöüß§", "[\\]{|}~@")


def _foreign(text: str, change: Callable[[str], str]) -> str:
    """Every character that is not ASCII, changed."""
    return _FOREIGN.sub(lambda match: change(match.group()), text)


def _bytes(character: str, form: str) -> str:
    return "".join(form.format(byte) for byte in character.encode("utf-8"))


@damage(GROUP, "quoted-printable")
def quoted_printable(sheet: Sheet, _: Random) -> None:
    """=C3=BC for ü."""
    sheet.change(lambda text: _foreign(text, lambda character: _bytes(character, "={:02X}")))


@damage(GROUP, "quoted-printable of Latin-1, wrapped")
def quoted_printable_wrapped(sheet: Sheet, _: Random) -> None:
    """=FC for ü, and lines broken with a "=" at their end."""

    def change(text: str) -> str:
        text = text.replace("=", "=3D")
        text = _foreign(
            text,
            lambda character: "".join(
                f"={byte:02X}" for byte in character.encode("cp1252", "replace")
            ),
        )
        return re.sub(r"([^\n]{72})(?=[^\n]{4})", r"\1=\n", text)

    sheet.change(change)


@damage(GROUP, "JSON escapes")
def json_escapes(sheet: Sheet, _: Random) -> None:
    r"""\u00fc for ü and \" for a quote."""
    sheet.change(lambda text: _foreign(text, lambda c: f"\\u{ord(c):04x}").replace('"', '\\"'))


@damage(GROUP, "JSON string")
def json_string(sheet: Sheet, _: Random) -> None:
    r"""The whole text as one string, \n for line ends: where lines end can be told by that."""
    sheet.whole(lambda text: '"' + text.replace('"', '\\"').replace("\n", "\\n") + '"')


@damage(GROUP, "percent escapes")
def percent_escapes(sheet: Sheet, _: Random) -> None:
    """%C3%BC for ü."""
    sheet.change(lambda text: _foreign(text, lambda character: _bytes(character, "%{:02X}")))


@damage(GROUP, "percent escapes with blanks")
def percent_blanks(sheet: Sheet, _: Random) -> None:
    """The head as in an address: %20 for blanks, %2F for the slash."""
    sheet.change(lambda text: quote(text, safe=".:,-"), "header", "heading", "title")


@damage(GROUP, "entities escaped twice")
def entities_twice(sheet: Sheet, _: Random) -> None:
    """&amp;uuml; for ü."""
    sheet.change(
        lambda text: _foreign(text, lambda c: f"&amp;{codepoint2name.get(ord(c), 'middot')};")
    )


@damage(GROUP, "entities without semicolon")
def entities_bare(sheet: Sheet, _: Random) -> None:
    """&#252 for ü."""
    sheet.change(lambda text: _foreign(text, lambda c: f"&#{ord(c)}"))


@damage(GROUP, "UTF-7")
def utf_7(sheet: Sheet, _: Random) -> None:
    """+APw- for ü."""
    sheet.change(lambda text: _foreign(text, lambda c: c.encode("utf-7").decode("ascii")))


@damage(GROUP, "TeX umlauts")
def tex_umlauts(sheet: Sheet, _: Random) -> None:
    r"""{\"u} for ü, {\ss} for ß."""
    sheet.change(
        lambda text: _foreign(
            text, lambda c: f"{{\\{_LATEX[c]}}}" if c in _LATEX else {"ß": "{\\ss}"}.get(c, c)
        )
    )


@damage(GROUP, "umlauts of german.sty")
def german_umlauts(sheet: Sheet, _: Random) -> None:
    """ "u for ü, "s for ß."""
    sheet.change(lambda text: _foreign(text, lambda c: _LATEX.get(c, {"ß": '"s'}.get(c, c))))


@damage(GROUP, "RTF umlauts")
def rtf_umlauts(sheet: Sheet, _: Random) -> None:
    r"""\'fc for ü."""
    sheet.change(
        lambda text: _foreign(
            text, lambda c: "".join(f"\\'{byte:02x}" for byte in c.encode("cp1252", "replace"))
        )
    )


@damage(GROUP, "octal escapes")
def octal_escapes(sheet: Sheet, _: Random) -> None:
    r"""\303\274 for ü."""
    sheet.change(lambda text: _foreign(text, lambda character: _bytes(character, "\\{:03o}")))


@damage(GROUP, "UTF-8 read as DOS")
def utf_8_as_dos(sheet: Sheet, _: Random) -> None:
    """├╝ for ü."""
    sheet.change(lambda text: text.encode("utf-8").decode("cp437"))


@damage(GROUP, "DOS read as Windows")
def dos_as_windows(sheet: Sheet, _: Random) -> None:
    """„ for ä, ” for ö, ? for what DOS lacks."""
    sheet.change(lambda text: text.encode("cp850", "replace").decode("cp1252", "replace"))


@damage(GROUP, "UTF-8 read as Mac")
def utf_8_as_mac(sheet: Sheet, _: Random) -> None:
    """√º for ü."""
    sheet.change(lambda text: text.encode("utf-8").decode("mac_roman"))


@damage(GROUP, "NUL after each letter")
def nul_letters(sheet: Sheet, _: Random) -> None:
    """UTF-16 read as one byte a letter."""
    sheet.whole(lambda text: "".join(f"{character}\x00" for character in text))


@damage(GROUP, "umlauts of ISO 646")
def iso_646(sheet: Sheet, _: Random) -> None:
    """} for ü, as old terminals wrote, ~ for ß; but the body's braces are few."""
    sheet.change(lambda text: text.translate(_ISO_646), "header", "heading", "title", *CONTENT)
