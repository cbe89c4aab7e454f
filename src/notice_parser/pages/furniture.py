"""What in the middle of a notice belongs to its page: running heads, short lines among furniture;
and what only looks so: a menu's word alone between two paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..grammar.build import Pattern, pattern
from ..grammar.lines import ANYWHERE, SIZED_FILE, SUB_HEADING_WORD
from ..grammar.page_ends import PAGE_NUMBER
from ..grammar.paragraphs import BULLET, NUMBERED
from ..lines.lexicon import Lexicon
from ..lines.line import Line
from .titles import letters_of

_LONGEST_LABEL = 40  # characters of a short line that may be furniture
_FEWEST_OF_SITE = 2  # lines of a site that make those among them and below them the site's
_LONGEST_LINK = 90  # characters of one below a site's line at the end


def drop_running_heads(lines: list[Line], parts: list[str], text: str) -> None:
    """Header and heading that come again in the body, or a header beside a page number, are the
    head of another page; so is what stands between where nothing is said: a site's title and
    heading above the notice's own."""
    heads = {
        letters_of(text[line.start : line.end]).casefold()
        for line, part in zip(lines, parts, strict=True)
        if part in ("header", "heading")
    }
    for i, line in enumerate(lines):
        if parts[i] != "paragraph" or line.kind.name not in ("header", "heading"):
            continue
        on_page_end = line.kind.name == "header" and any(
            PAGE_NUMBER.match(text, other.start, other.end)
            for other in lines[max(0, i - 1) : i + 2]
        )
        if on_page_end or letters_of(text[line.start : line.end]).casefold() in heads:
            parts[i] = "chrome"
            first = i
            while first and parts[first - 1] == "paragraph" and lines[first - 1].kind.loose:
                first -= 1
            if first and parts[first - 1] == "heading":
                parts[first:i] = ["chrome"] * (i - first)


@lru_cache(maxsize=64)
def _letters(lexicon: Lexicon) -> tuple[str, str, Pattern]:
    """Of a family's letters those of furniture, those of short lines such as a link's label, and
    one of these between furniture."""
    furniture = lexicon.letters(lambda kind: kind.furniture)
    short = lexicon.letters(lambda kind: kind.title and kind.loose and not kind.furniture)
    return furniture, short, pattern(f"[{furniture}][{short}]++[{furniture}]")


def may_be_furniture(letters: str, lexicon: Lexicon) -> bool:
    """Whether a short line stands between two lines of furniture, or among those at the end."""
    furniture, short, between = _letters(lexicon)
    at_end = letters[len(letters.rstrip(furniture + short)) :]
    if not (set(short).isdisjoint(at_end) or set(furniture).isdisjoint(at_end)):
        return True
    return between.search(letters) is not None


def drop_furniture_between(lines: list[Line], parts: list[str], text: str) -> None:
    """Short lines among page furniture ("Mehr erfahren" between "Cookie-Einstellungen" and
    "Ablehnen") are furniture too."""
    start = 0
    for i in range(len(lines) + 1):
        if i < len(lines) and _may_be_label(lines[i]):
            continue
        run = range(start, i)
        known = [k for k in run if lines[k].kind.furniture]
        if len(known) > 1 and 2 * len(known) >= len(run):
            first = known[0]
            if i == len(lines) and len(known) > 2:
                # a menu below the notice may begin with unknown words
                while first > start and not _is_stopped(lines[first - 1], text):
                    first -= 1
            for k in range(first, known[-1]):
                parts[k] = "chrome" if parts[k] == "paragraph" else parts[k]
        start = i + 1


def drop_tail(lines: list[Line], parts: list[str], text: str) -> None:
    """Short lines below a site's line at the end of the page, with nothing said below it, are the
    site's too: the titles of other pages, the office's address."""
    end = len(lines)
    while end and _may_be_of_site(lines[end - 1], parts[end - 1], text):
        end -= 1
    site = [k for k in range(end, len(lines)) if _is_of_site(lines[k], text)]
    if len(site) < _FEWEST_OF_SITE or "paragraph" not in parts[:end]:
        return
    for k in range(site[0], len(lines)):
        parts[k] = "chrome" if parts[k] == "paragraph" else parts[k]


def _may_be_of_site(line: Line, part: str, text: str) -> bool:
    if line.kind.furniture:
        return True
    words = text[line.start : line.end]
    return (
        part in ("paragraph", "chrome")
        and line.kind.title
        and line.kind.loose
        and len(words) <= _LONGEST_LINK
        and not _is_stopped(line, text)
        and not (BULLET.match(words) or NUMBERED.match(words))
    )


def _is_stopped(line: Line, text: str) -> bool:
    """Whether a line ends as a sentence or a part of one does, and a link does not; a question
    may be a link."""
    return text[line.end - 1] in ".!:;,"


def _is_of_site(line: Line, text: str) -> bool:
    """Whether a line is a site's, and not the end of a page or an advertisement in mid text; what
    says how large a file is, is a link."""
    words = text[line.start : line.end]
    if words[-1] == ")" and SIZED_FILE.search(words):
        return True
    return line.kind.furniture and not (ANYWHERE.match(words) or PAGE_NUMBER.match(words))


def _may_be_label(line: Line) -> bool:
    short = line.kind.name == "short" and line.end - line.start <= _LONGEST_LABEL
    return line.kind.furniture or short


_ALONE = ("paragraph", "chrome", "paragraph")


def may_be_alone(parts: Sequence[str]) -> bool:
    """Whether a line of furniture stands alone between two paragraphs."""
    return _ALONE in zip(parts, parts[1:], parts[2:], strict=False)


def keep_sub_headings(lines: list[Line], parts: list[str], text: str) -> None:
    """A menu's word alone between two paragraphs ("Termine") is a sub-heading."""
    for i in range(1, len(lines) - 1):
        line = lines[i]
        if (
            tuple(parts[i - 1 : i + 2]) == _ALONE
            and (
                SUB_HEADING_WORD.match(text, line.start, line.end)
                or text[lines[i - 1].end - 1] == ":"
            )
            and _is_text(lines[i - 1], text)
            and _is_text(lines[i + 1], text)
        ):
            parts[i] = "paragraph"


def _is_text(line: Line, text: str) -> bool:
    """Whether a line says something: a sentence, or a short line with a stop."""
    name = line.kind.name
    return name in ("paragraph", "sentence") or (name == "short" and text[line.end - 1] in ".!?:")
