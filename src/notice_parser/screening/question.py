"""One question for all families: whether a form that calls for one of them may stand in a page.

It is asked in two steps. In most pages no form stands from its first telling string on, which is
seen at a rate of gigabytes a second, since the engine looks for the strings' letters alone; the
others are asked for the whole forms, each in its place, at a quarter of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from ..grammar.build import Sign
from ..intake.sniffing import is_page
from .forms import calls_of
from .levels import Levels, plain
from .loosened import opening, tails, written
from .tokens import Tokens

if TYPE_CHECKING:
    from ..families.family import Family

# Where a line may begin: behind a line's end, a tag, a mail's ">"; signs may stand before its words
_LINE = r"(?:\A|[\n\r\x0b\f>]|&gt;)(?:[\t -%'-/:;=?@\[-`{-~]|&(?:amp;)?[#a-z0-9]+;)*"
_WHERE = {
    "line": _LINE,
    "sentence": rf"""(?:{_LINE}|[.!?)"\]][ \t]+)""",
    "anywhere": r"(?:\A|[\n-`{-~])",
}
# Entities that hide a string: for what is invisible, and for the letters and figures of ASCII
_HIDING = re.compile(
    rb"&(?:shy|zwnj|zwj|#(?:173|847|1564|6158|820[3-7]|823[4-8]|828[89]|829\d|830[0-3]|65279"
    rb"|6502[4-9]|6503\d|7[6-9]\d|8[0-7]\d|4[89]|5[0-7]|6[5-9]|[78]\d|9[0-7-9]|1[01]\d|12[0-2])"
    rb"|#x(?:ad|34f|61c|180e|200[b-f]|202[a-e]|206[0-9a-f]|fe0[0-9a-f]|feff|3[0-6][0-9a-f]"
    rb"|[3-7][0-9a-f]));"
)
# One of them may stand in a page, figures levelled
_MAY_HIDE = Sign(
    "&(?:shy|zw|#(?:x|[0-9a-z]{2,3};|820[3-7]|823[4-8]|82[89]|830[0-3]|65|[1i]564|6[1i]58))"
)
_LAST = 700  # bytes at a text's end in which its last lines stand


class Question:
    """The question whether families can claim a page."""

    def __init__(self, families: Iterable[Family]) -> None:
        calls = [calls_of(family) for family in families]
        claims = {claim for call in calls for claim in call.claims}
        self._always = any(call.anything for call in calls)
        self._levels = Levels(form for call in calls for form in call.scanned)
        found = [(claim.tokens, tails(self._levels.tokens(claim.tokens))) for claim in claims]
        self._has_others = not all(ways for _, ways in found)  # no string tells them
        openings = {opening(way) for _, ways in found for way in ways}
        self._openings = [
            _any_of(one.text for one in openings if one.group == group)
            for group in sorted({one.group for one in openings})
        ]
        self._claims = _any_of(
            f"{where}(?:{_either(claim.tokens for claim in claims if claim.where == place)})"
            for place, where in _WHERE.items()
        )
        self._last = _any_of(_LINE + f"(?:{written(form)})" for call in calls for form in call.last)

    def may_stand_in(self, page: bytes) -> bool:
        """Whether one of the families may claim a page by more than its shape."""
        if self._always:
            return True
        levelled = self._levels.level(page)
        if self._opens(levelled) and self._claims.stands_in(plain(page)):
            return True
        return _MAY_HIDE.stands_in(levelled) and self._may_stand_hidden(page.lower())

    def may_end(self, page: bytes) -> bool:
        """Whether a text, which is no web page, may have the shape of a family's page that has no
        heading: only its last line tells."""
        return not is_page(page) and self._last.stands_in(plain(page[-_LAST:]))

    def _opens(self, levelled: bytes) -> bool:
        return self._has_others or any(sign.stands_in(levelled) for sign in self._openings)

    def _may_stand_hidden(self, page: bytes) -> bool:
        """The same of a page in small letters, without entities that hide a string."""
        shown = _HIDING.sub(_one_shown, page)
        return shown != page and self._claims.stands_in(plain(shown))


def _either(forms: Iterable[Tokens]) -> str:
    return "|".join(sorted(set(map(written, forms)))) or "$^"


def _any_of(patterns: Iterable[str]) -> Sign:
    return Sign("|".join(sorted(set(patterns))) or "$^")


def _one_shown(entity: re.Match[bytes]) -> bytes:
    """The letter or figure that an entity stands for; nothing for what is invisible."""
    number = entity[0][2:-1]
    if entity[0][1:2] != b"#":
        return b""
    code = int(number[1:], 16) if number[:1] == b"x" else int(number)
    return bytes([code]) if code < ord("~") else b""


@lru_cache(maxsize=16)
def question_of(families: tuple[Family, ...]) -> Question:
    """The question for some families, made once."""
    return Question(families)
