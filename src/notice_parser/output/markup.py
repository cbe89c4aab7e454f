"""Pieces of HTML from text that may hold anything: nothing in it becomes markup, and nothing in it
hides or turns around what stands beside it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ..words import ENGLISH, Words
from .palette import sheet

if TYPE_CHECKING:
    from ..record.diagnostics import Diagnostic, Severity

# Control characters, marks that change the direction of writing, and halves of pairs: a page cannot
# hold them, or they change how others are shown.
ODD = re.compile(
    "\r\n|[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction of writing
    "\ud800-\udfff\ufffe\uffff]"  # what no character is
)
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


def gravest_first(remarks: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Remarks by their severity, and else in the order in which they are given."""
    return sorted(remarks, key=lambda remark: SEVERITIES.index(remark.severity))


def visible(text: str) -> str:
    """The text with the name of each odd character in its place: "[U+202E]". Line ends and tabs
    stay."""
    return ODD.sub(lambda match: "\n" if match[0] == "\r\n" else f"[{code_point(match[0])}]", text)


def element_text(text: str) -> str:
    """The text for the inside of an element, in ASCII. An odd character is an element of its own
    with its number, ``<i class="odd">U+202E</i>``."""
    pieces: list[str] = []
    end = 0
    for match in ODD.finditer(text):
        pieces += (html.escape(text[end : match.start()]), _odd(match[0]))
        end = match.end()
    pieces.append(html.escape(text[end:]))
    return ascii_only("".join(pieces))


def attribute(text: str) -> str:
    """The text for the inside of a quoted attribute, in ASCII."""
    return ascii_only(html.escape(visible(text)))


def ascii_only(markup: str) -> str:
    """The same page whichever encoding a file of it is read with."""
    return markup.encode("ascii", "xmlcharrefreplace").decode("ascii")


def code_point(character: str) -> str:
    """ "U+202E"."""
    return f"U+{ord(character):04X}"


def _odd(found: str) -> str:
    if found == "\r\n":
        return "&#13;\n"
    return f'<i class="odd">{code_point(found)}</i>' + ("<br>" if found == "\r" else "")


def shortened(text: str, limit: int) -> str:
    """The text, or its first words within ``limit`` characters and an ellipsis."""
    if len(text) <= limit:
        return text
    blank = text.rfind(" ", limit // 2, limit)
    return text[: blank if blank > 0 else limit] + " …"


def framed(name: str, label: str, content: Iterable[str]) -> str:
    """A picture that stands by itself, with its style in it: ``name`` is its class, ``label`` what
    it is for who does not see it."""
    opening = (
        f'<div class="notice-parser {name}" lang="en" dir="ltr" role="group"'
        f' aria-label="{attribute(label)}">'
    )
    return "\n".join([opening, f"<style>{style()}</style>", *content, "</div>"])


@cache
def style() -> str:
    """The style of all pictures: ``style.css`` and the colours of fields, without comments and
    indents."""
    rules = files(__package__).joinpath("style.css").read_text(encoding="utf-8") + sheet()
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", rules, flags=re.DOTALL)).strip()


GENERATOR = '<meta name="generator" content="notice-parser">'  # how a page of ours is known


def page_head(title: str, looks: str, *, language: str = "en", scripts: bool = False) -> str:
    """The beginning of a page that stands by itself and loads nothing, down to its head's end;
    ``title`` is markup, ``looks`` are style sheets, and only with ``scripts`` its own one runs."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    if scripts:
        policy += "; script-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"{GENERATOR}<title>{title}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<style>{style()}{looks}</style></head>\n"
    )


def doubt_list(
    doubts: Sequence[Diagnostic],
    numbers: Sequence[int] | None = None,
    shown: int = 8,
    words: Words = ENGLISH,
) -> list[str]:
    """Diagnostics as a list, those after the first ``shown`` folded away; with ``numbers`` each has
    the number that stands at its place."""
    if not doubts:
        return []
    items = [
        _doubt(doubt, numbers[index] if numbers else None, words)
        for index, doubt in enumerate(doubts)
    ]
    lines = ['<ul class="doubts">', *items[:shown], "</ul>"]
    if len(items) > shown:
        lines += [
            f"<details><summary>{words('{count} more', count=len(items) - shown)}</summary>",
            '<ul class="doubts">',
            *items[shown:],
            "</ul></details>",
        ]
    return lines


def remark(doubt: Diagnostic, words: Words) -> str:
    """ "warning: The title may … [title-doubtful]"."""
    return f"{words(doubt.severity)}: {words.message(doubt)} [{doubt.code}]"


def _doubt(doubt: Diagnostic, number: int | None, words: Words) -> str:
    mark = "" if number is None else f'<span class="mark">{number}</span> '
    message = element_text(shortened(words.message(doubt), 300))
    code = f"<code>{element_text(doubt.code)}</code>"
    return (
        f'<li class="{doubt.severity}">{mark}<b>{words(doubt.severity)}</b> {message} {code}</li>'
    )
