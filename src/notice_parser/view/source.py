"""Raw text to a clean view, and from every place in the view back to the raw text.

The rest of the library reads the view alone: NFC, single plain blanks, ``\\n`` for every line end,
no invisible characters, ligatures opened, mojibake and HTML entities resolved. What was replaced is
kept as edits, so the map back costs memory by damage, not by length. A clean text has none.
"""

from __future__ import annotations

import html
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, is_normalized, normalize

from ..grammar.build import Match
from ..grammar.characters import (
    AT_ONCE,
    BLANK,
    ENTITY,
    FORMATTED,
    HYPHEN_IN_WORD,
    INVISIBLE,
    LIGATURE,
    MISREAD,
    MISREAD_CHARACTER,
    MISREAD_LETTER,
    MOST_MARKS,
    PLAIN_BYTES,
    PRINTABLE_UNCLEAN,
    SIGNS_OF_MOJIBAKE,
    SUSPECT,
    SUSPECT_OR_PLAIN,
    TOO_MANY_MARKS,
    TYPOGRAPHIC,
    UNCLEAN,
    UNCLEAN_MARKUP,
    UNCLEAN_MISREAD,
)

Stretch = tuple[int, int]  # start and end of a piece of a text


@dataclass(slots=True)
class Source:
    """The given string, its clean view, and the edits between them as four parallel lists of
    offsets; ``has_lost`` where letters in it are lost for good, ``plain`` where all of the view is
    in NFC and has no two blanks side by side. ``repairs`` are those places in the string where
    characters were guessed back from damaged ones."""

    raw: str
    text: str
    has_lost: bool = False
    plain: bool = False
    view_starts: Sequence[int] = ()
    view_ends: Sequence[int] = ()
    raw_starts: Sequence[int] = ()
    raw_ends: Sequence[int] = ()
    repairs: Sequence[int] = ()

    def span(self, start: int, end: int) -> Stretch:
        """Where ``text[start:end]`` stands in ``raw``, without the dropped characters on either
        side."""
        if not self.view_starts:
            return start, end
        return self.raw_start(start), self._raw_end(end)

    def spans(self, places: Sequence[Stretch]) -> tuple[Stretch, ...]:
        """The same for several places."""
        return tuple(
            [self.span(start, end) for start, end in places] if self.view_starts else places
        )

    def raw_start(self, offset: int) -> int:
        """Where something that begins at a place in the view begins in ``raw``."""
        k = bisect_right(self.view_starts, offset) - 1
        if k < 0:
            return offset
        if offset < self.view_ends[k]:
            return self.raw_starts[k]
        return self.raw_ends[k] + offset - self.view_ends[k]

    def _raw_end(self, offset: int) -> int:
        k = bisect_left(self.view_starts, offset) - 1
        if k < 0:
            return offset
        if offset <= self.view_ends[k]:
            return self.raw_ends[k]
        return self.raw_ends[k] + offset - self.view_ends[k]


def read(raw: str, *, stretch: bool = False) -> Source:
    """The view of a raw text. Work and memory beyond one look at the text are spent only where
    something has to be replaced.

    ``stretch`` says that the text was cut out of a larger one: then ">" at the start of its inner
    lines is a mail's quoting, since no other line that starts so is ever joined to one before it.
    """
    if is_clean(raw):
        return Source(raw, raw, "\ufffd" in raw, plain=True)
    pieces: list[str] = []
    view_starts: list[int] = []
    view_ends: list[int] = []
    raw_starts: list[int] = []
    raw_ends: list[int] = []
    repairs: list[int] = []
    done = length = 0
    quoted = stretch or _is_mail_quote(raw)
    replaced: dict[str, str] = {}  # the same few damaged characters stand in a text again and again
    for match in _unclean(raw):
        kind = match.lastgroup
        if kind == "quote" and (not quoted or (stretch and match.start() == 0)):
            continue
        old = match.group()
        if (new := replaced.get(old)) is None:
            new = replaced[old] = _REPLACE[kind](old) if kind in _REPLACE else ""
        if new == old:
            continue
        start, end = match.span()
        # only the marks changed: a value may end before them
        if kind == "cluster" and new[:1] == old[:1]:
            start, old, new = start + 1, old[1:], new[1:]
        pieces += raw[done:start], new
        length += start - done
        done = end
        if len(new) == len(old) and kind in ("blank", "line"):
            length += len(new)
            continue
        view_starts.append(length)
        view_ends.append(length + len(new))
        raw_starts.append(start)
        raw_ends.append(end)
        if kind in ("mojibake", "entity", "gone"):
            repairs.append(start)
        length += len(new)
    pieces.append(raw[done:])
    text = "".join(pieces)
    return Source(
        raw,
        text,
        "\ufffd" in text,
        "  " not in text and _is_composed(text),
        view_starts,
        view_ends,
        raw_starts,
        raw_ends,
        repairs,
    )


def _unclean(raw: str) -> Iterator[Match]:
    """What ``UNCLEAN.finditer(raw)`` finds, in a twentieth of the time: tried only where a
    character is suspect, and one before it, since a letter before a mark and a blank before a blank
    belong to the match."""
    done = 0
    for suspect in (
        SUSPECT_OR_PLAIN if any(map(raw.__contains__, ("  ", "€", "~"))) else SUSPECT
    ).finditer(raw):
        place = suspect.start()
        if place < done:
            continue
        character = raw[place]
        if character in "ÃÂâ&" and (match := AT_ONCE.match(raw, place)):
            done = match.end()
            yield match
            continue
        form = _BY_CHARACTER.get(character, UNCLEAN)
        match = UNCLEAN.match(raw, place - 1) if place > done and _is_second(raw, place) else None
        if match is None or match.end() <= place:
            match = form.match(raw, place)
        if match is not None:
            done = match.end()
            yield match


_BY_CHARACTER = {**dict.fromkeys("&<>", UNCLEAN_MARKUP), **dict.fromkeys("ÂÃâ", UNCLEAN_MISREAD)}


def _is_second(raw: str, place: int) -> bool:
    """Whether what is suspect may belong to the character before it: a blank to a blank, a form
    feed to a line end, a mark to its letter."""
    character, before = raw[place], raw[place - 1]
    if before == " ":
        return True
    if character in "&<>Ââ" or character.isspace():
        return character == "\f" and before == "\n"
    # a misread mark begins so: "fuÃŒË†r"
    return character != "Ã" or raw[place + 1 : place + 2] == "Œ"


def is_clean(raw: str) -> bool:
    """Whether a text is its own view. Each test is a scan in C. A text of Latin-1 characters and
    the usual quotes and dashes is looked at as bytes, without those that need no look: what is left
    over is damage. In any other ``isprintable`` is false for every blank but the plain one, every
    control and every format character (soft hyphen, zero width, direction marks).
    """
    if (
        "<" in raw
        or ">" in raw
        or ("~" in raw and FORMATTED.search(raw))
        or "Ã" in raw
        or "  " in raw
        or ("&" in raw and ENTITY.search(raw))
        or ("Ä" in raw and MISREAD_LETTER.search(raw))
        or ("€" in raw and HYPHEN_IN_WORD.search(raw))
    ):
        return False
    try:
        return not _odd_bytes(raw)
    except UnicodeEncodeError:
        unclean = (
            not raw.replace("\n", " ").isprintable()
            or any(map(raw.__contains__, _NEVER_CLEAN))
            or TOO_MANY_MARKS.search(raw)
        )
        return not unclean and is_normalized("NFC", raw)


def _is_composed(text: str) -> bool:
    """Whether a text is in NFC. The quick look knows the characters of nearly all texts, the other
    one asks for each of them."""
    try:
        _odd_bytes(text)
    except UnicodeEncodeError:
        return is_normalized("NFC", text)
    return True


def _odd_bytes(raw: str) -> bytes:
    """What has to be looked at more closely; raises ``UnicodeEncodeError`` where bytes can't say
    it. All of Latin-1 is in NFC."""
    if len(raw) > _PIECE:
        pieces = range(0, len(raw), _PIECE)
        return b"".join([_odd_bytes(raw[start : start + _PIECE]) for start in pieces])
    if not raw.isascii():
        for mark in TYPOGRAPHIC:
            raw = raw.replace(mark, "")
    return raw.encode("latin-1").translate(None, PLAIN_BYTES)


_PIECE = 65_536  # characters; copies of a large text would cost more than the look
_NEVER_CLEAN = ("<", ">", *PRINTABLE_UNCLEAN, *(sign for sign in SIGNS_OF_MOJIBAKE if sign != "Ä"))


def _is_mail_quote(raw: str) -> bool:
    """Whether ">" at the start of lines is a mail's quoting: most lines have it (press pages use
    ">>> " for one or two links)."""
    quoted = raw.count("\n>") + raw.count("\r>") + raw.count("\f>") + raw.startswith(">")
    breaks = raw.count("\n") + raw.count("\r") - raw.count("\r\n") + raw.count("\f")
    return quoted > 2 and quoted * 2 > breaks


@lru_cache(maxsize=512)  # the same few pairs of characters stand in all damaged texts
def _repaired(text: str) -> str:
    """The characters behind mojibake. ftfy costs an import of its own and is loaded only here,
    where the text shows signs of damage."""
    from ftfy import fix_encoding

    fixed = fix_encoding(text)
    # misread twice, among characters misread once
    if any(sign in fixed for sign in SIGNS_OF_MOJIBAKE):
        fixed = fix_encoding(fixed)
    fixed = MISREAD_CHARACTER.sub(lambda match: MISREAD[match.group()], fixed)
    return _replaced_blanks(fixed if fixed.isascii() else normalize("NFC", fixed))


@lru_cache(maxsize=512)
def _unescaped(text: str) -> str:
    return _replaced_blanks(html.unescape(text))


def _replaced_blanks(text: str) -> str:
    """Resolved characters, fit for the inside of a line."""
    return LIGATURE.sub(_opened, INVISIBLE.sub("", BLANK.sub(" ", text)))


def _composed(text: str) -> str:
    text = INVISIBLE.sub("", text)  # one of them is a mark itself: nothing may be left
    if "\u1100" <= text[:1] <= "\u11ff":
        return normalize("NFC", text)
    lettered = text != "" and not category(text[0]).startswith("M")
    return normalize("NFC", text[: MOST_MARKS + lettered])


def _opened(match: Match | str) -> str:
    return normalize("NFKC", match if isinstance(match, str) else match.group())


_REPLACE: dict[str | None, Callable[[str], str]] = {
    "line": lambda _: "\n",
    "block": lambda _: "\n",
    "blank": lambda _: " ",
    "cluster": _composed,
    "ligature": _opened,
    "lost": lambda _: "\ufffd",
    "mojibake": _repaired,
    "entity": _unescaped,
    "formatted": lambda old: old[old.index("{") + 1 : -1].strip(" "),
}
