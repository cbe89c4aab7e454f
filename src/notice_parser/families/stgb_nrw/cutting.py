"""Lines that hold several parts of a notice: a letter flattened into one line, a heading with the
title behind it, a whole notice on one line."""

from __future__ import annotations

from ...grammar.lines import AZ_AT_END, ICONS_INLINE, SALUTATION, SENTENCE_START
from ...lines.lexicon import TITLE_LENGTH
from ...lines.mending import Cut
from ...lines.reading import cut_tail
from .file_numbers import is_own
from .forms import HEADER_INLINE, LETTER_CLOSE, LETTER_CUTS, NUMBER_INLINE
from .scanned import SCANNED_HEADER_INLINE, SCANNED_NUMBER_INLINE

HEAD_LENGTH = 400  # characters; the heading of a notice on one line stands within these


def cut_letter(line: str) -> list[Cut]:
    """The parts of a circular letter that was flattened into one line; empty where the line is
    none."""
    if SALUTATION not in line:
        return []
    cuts: list[tuple[int, int]] = []
    start = 0
    seen: set[str] = set()
    for match in LETTER_CUTS.finditer(line):
        kind = match.lastgroup or ""
        if ("number" not in seen and kind != "number") or (kind in seen and kind != "furniture"):
            continue
        seen.add(kind)
        cuts.append((start, match.start()))
        start = match.start()
        if kind in ("number", "date", "salutation"):
            cuts.append((start, match.end()))
            start = match.end()
        if kind == "salutation":
            break
    if not {"number", "salutation"} <= seen:
        return []
    close = LETTER_CLOSE.search(line, start)
    if close:
        cuts.append((start, close.start()))
        start = close.start()
    cuts.append((start, len(line)))
    return [(*_stripped(line, a, b), False) for a, b in cuts if line[a:b].strip(" ")]


def cut_heading(line: str, *, below_header: bool = False) -> list[Cut]:
    """Header, heading, title and what follows of a line that begins with them; empty where the line
    cites a heading or is nothing but one."""
    heading = NUMBER_INLINE.search(line, 0, HEAD_LENGTH)
    if heading is None and len(line) > TITLE_LENGTH:
        heading = SCANNED_NUMBER_INLINE.search(line, 0, HEAD_LENGTH)
    if heading is None:
        return []
    header = HEADER_INLINE.search(line, 0, heading.start()) or SCANNED_HEADER_INLINE.search(
        line, 0, heading.start()
    )
    behind = (
        heading.end() + len(line[heading.end() :]) - len(line[heading.end() :].lstrip(" -–—:.,;|"))
    )
    rest = line[behind:]
    dated = heading["date"] and (heading["number"] or below_header)
    if header is None and (heading.start() > 0 or not rest or rest[0].islower() or not dated):
        return []
    if not (heading["number"] or heading["date"]):
        return []
    cuts: list[Cut] = []
    if header is not None:
        cuts += [(0, header.start(), False), (header.start(), heading.start(), False)]
    cuts.append((heading.start(), heading.end(), False))
    cuts += _cut_rest(line, behind)
    return [(*_stripped(line, a, b), guessed) for a, b, guessed in cuts if line[a:b].strip(" ")]


def _cut_rest(line: str, start: int) -> list[Cut]:
    """Title, body, Az. and icon names behind a heading. Nothing but the words themselves tells
    where the title ends."""
    end = len(line)
    cuts: list[Cut] = []
    if icons := ICONS_INLINE.search(line, start):
        cuts.append((icons.start(), end, False))
        end = icons.start()
    if place := cut_tail(line[:end].rstrip(" "), is_own, AZ_AT_END):
        cuts.append((place, end, False))
        end = place
    if (
        end - start <= TITLE_LENGTH
        and not cuts
        and SENTENCE_START.search(line, start + 2, end) is None
    ):
        return [(start, end, False)]
    title = _title_end(line, start, end)
    return [*((a, b, True) for a, b in ((start, title), (title, end)) if b > a), *reversed(cuts)]


def _title_end(line: str, start: int, end: int) -> int:
    """Where a sentence starts first, after at least two words or one long one; the start where no
    title can be told."""
    for match in SENTENCE_START.finditer(line, start, min(end, start + TITLE_LENGTH)):
        title = line[start : match.start()].strip(" ")
        if len(title) > 7 and title[-1] not in ":,-–(":
            return match.start()
    return start


def _stripped(line: str, start: int, end: int) -> tuple[int, int]:
    part = line[start:end]
    return start + len(part) - len(part.lstrip(" ")), end - len(part) + len(part.rstrip(" "))
