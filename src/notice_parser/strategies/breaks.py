"""Damage to lines: their ends, the blank lines between them, hard wraps, markup and mail
quoting."""

from __future__ import annotations

import re
from random import Random

from .page import Line, Page, kind

_VOWELS = "aeiouäöüyAEIOUÄÖÜ"
_CONSONANTS = "bcdfghjklmnpqrstvwxzß"
_KEPT = ("ch", "ck", "sc", "ph", "th", "qu", "st")  # never cut before their second letter


@kind("crlf", 16, "line-ends")
def crlf(page: Page, _: Random) -> None:
    """Line ends of Windows."""
    page.whole(lambda text: text.replace("\n", "\r\n"))


@kind("cr", 16, "line-ends")
def cr(page: Page, _: Random) -> None:
    """Line ends of old Macs."""
    page.whole(lambda text: text.replace("\n", "\r"))


@kind("form feeds", 15)
def form_feeds(page: Page, choose: Random) -> None:
    """Page breaks between lines, with or without line ends beside them."""
    form = choose.choice(("\f", "\n\f", "\f\n", "\n\f\n"))
    page.whole(
        lambda text: re.sub(
            "\n+", lambda match: form if choose.random() < 0.3 else match.group(), text
        )
    )


@kind("BOM", 17)
def bom(page: Page, _: Random) -> None:
    """A byte order mark at the start."""
    page.whole(lambda text: "\ufeff" + text)


@kind("trailing blanks", 14)
def trailing_blanks(page: Page, choose: Random) -> None:
    """Blanks, no-break spaces or tabs at line ends."""
    page.whole(
        lambda text: re.sub(
            "$",
            lambda _: choose.choice(("", " ", "   ", "\u00a0", "\t", " \u00a0 ")),
            text,
            flags=re.MULTILINE,
        )
    )


@kind("indents", 14)
def indents(page: Page, choose: Random) -> None:
    """Blanks or tabs before lines: the same before all, or before the first of each paragraph."""
    indent = choose.choice(("    ", "\t", "  ", "\u00a0\u00a0\u00a0"))
    if choose.random() < 0.5:
        page.whole(lambda text: re.sub("^(?=.)", lambda _: indent, text, flags=re.MULTILINE))
    else:
        page.whole(lambda text: re.sub(r"(?:^|(?<=\n\n))(?=.)", lambda _: indent, text))


@kind("blank lines doubled", 9, "blank-lines")
def blank_lines_doubled(page: Page, _: Random) -> None:
    """Twice as many line ends."""
    page.each(lambda text: re.sub("\n+", lambda match: match.group() * 2, text))


@kind("blank lines gone", 9, "blank-lines")
def blank_lines_gone(page: Page, _: Random) -> None:
    """One line end everywhere."""
    page.each(lambda text: re.sub(r"\n\s*\n", "\n", text))


@kind("hard wrap", 8, "wrap")
def hard_wrap(page: Page, choose: Random) -> None:
    """Lines broken at a width of 40 to 100."""
    _wrap(page, choose.randint(40, 100))


@kind("hard wrap with hyphens", 8, "wrap")
def hard_wrap_with_hyphens(page: Page, choose: Random) -> None:
    """Lines broken at a width of 40 to 100, words cut with a hyphen."""
    _wrap(page, choose.randint(40, 100), hyphens=True)


@kind("hard wrap with blank lines", 8, "wrap blank-lines")
def hard_wrap_with_blank_lines(page: Page, choose: Random) -> None:
    """Lines broken at a width of 40 to 100, a blank line between all pieces."""
    _wrap(page, choose.randint(40, 100), hyphens=choose.random() < 0.3, gap="\n\n")


def _wrap(page: Page, width: int, *, hyphens: bool = False, gap: str = "\n") -> None:
    for line in page.lines:
        line.text = gap.join(wrapped(line.text, width, hyphens=hyphens))
        if line.after and len(gap) > 1:
            line.after = gap


def wrapped(text: str, width: int, *, hyphens: bool = False) -> list[str]:
    """A line in pieces no wider than ``width`` wherever a word is not."""
    pieces: list[str] = []
    piece = ""
    for word in text.replace("\n", " \n ").split(" "):
        if word == "\n":
            pieces.append(piece)
            piece = ""
            continue
        if piece and len(piece) + 1 + len(word) > width:
            head, rest = _cut(word, width - len(piece) - 1) if hyphens else ("", word)
            pieces.append(f"{piece} {head}" if head else piece)
            piece = rest
        else:
            piece = f"{piece} {word}" if piece else word
    return [*pieces, piece]


def _cut(word: str, room: int) -> tuple[str, str]:
    """A word cut at the last place that leaves no more than ``room`` before it: after a hyphen, or
    between syllables."""
    for i in range(min(room, len(word) - 3), 2, -1):
        if word[i - 1] == "-" and word[i].isalpha() and word[:3].isalpha():
            return word[:i], word[i:]
        before, after = word[i - 3 : i], word[i : i + 3]
        if (
            i < room
            and before.isalpha()
            and after.isalpha()
            and after.islower()
            and before[-1] in _VOWELS
            and after[0] in _CONSONANTS
        ):
            if (
                (before[-1] + after[0]).lower() in _KEPT
                or after[1] not in _VOWELS
                or not before[1:].islower()
            ):
                continue
            return word[:i] + "-", word[i:]
    return "", word


@kind("tags", 12)
def tags(page: Page, choose: Random) -> None:
    """HTML tags left in: around blocks or at line ends, and around words."""
    style = choose.choice(("p", "div", "br", "br /"))
    lines: list[Line] = []
    for line in page.lines:
        words = line.text.split(" ")
        if len(words) > 8 and choose.random() < 0.5:
            i = choose.randrange(len(words) - 1)
            opening, closing = choose.choice(
                (
                    ("<b>", "</b>"),
                    ("<i>", "</i>"),
                    ('<span class="text">', "</span>"),
                    ('<a href="/recht/">', "</a>"),
                )
            )
            words[i], words[i + 1] = opening + words[i], words[i + 1] + closing
        text = " ".join(words)
        if line.role in ("header", "heading", "title") and choose.random() < 0.5:
            mark = choose.choice(("strong", "h1", "b"))
            text = f"<{mark}>{text}</{mark}>"
        lines.append(
            Line(
                f"{text}<{style}>" if style[0] == "b" else f"<{style}>{text}</{style}>",
                line.role,
                line.after,
            )
        )
    page.lines = lines


@kind("mail quoting", 14)
def mail_quoting(page: Page, choose: Random) -> None:
    """ "> " before each line, once or twice."""
    quote = choose.choice(("> ", "> ", ">", ">> ", "> > "))
    page.whole(
        lambda text: "\n".join((quote + line).rstrip(" ") for line in text.rstrip("\n").split("\n"))
    )
