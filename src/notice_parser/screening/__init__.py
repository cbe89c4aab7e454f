"""`could_be_notice`: whether any family may claim a page, asked of its bytes or its text before
anything is read."""

from __future__ import annotations

from collections.abc import Sequence

from ..families import FAMILIES
from ..families.family import Family
from ..intake.decode import decode
from ..intake.unicode import UTF16_SAMPLE
from .question import question_of


def could_be_notice(page: str | bytes, *, families: Sequence[Family] = FAMILIES) -> bool:
    """Whether a text or page may hold a notice: False only where none of the families can claim it.

    ``page`` is a text, or the bytes of a text or web page in any encoding that `decode` knows, not
    yet decoded, its tags and entities in it. Nothing is parsed: the question is made of the
    families' own forms, and asked at a rate of hundreds of megabytes a second. Much of what it lets
    pass is none either; `parse` tells.

    A page that would be read with ``family-doubtful`` and has no heading is not asked for in the
    bytes of a web page: nothing but its last line would tell, which many pages have.

    Raises ``TypeError`` for anything else.

    >>> could_be_notice(b"<h1>Rathausfest</h1><p>Es gibt Kuchen.</p>")
    False
    >>> could_be_notice("<h1>StGB NRW-Mitteilung 603/2006 vom 01.08.2006</h1>".encode())
    True
    """
    if not isinstance(page, (str, bytes)):
        raise TypeError(f"a page must be a str or bytes, not {type(page).__name__}")
    data, question = _bytes(page), question_of(tuple(families))
    return question.may_stand_in(data) or question.may_end(data)


def could_be_claimed(page: str | bytes, families: Sequence[Family] = FAMILIES) -> bool:
    """The same, but not for a text that has no more than the shape of a family's page: one that
    `parse` would give with ``family-doubtful`` and no heading."""
    return question_of(tuple(families)).may_stand_in(_bytes(page))


def _bytes(page: str | bytes) -> bytes:
    if isinstance(page, bytes) and b"\0" in page[:UTF16_SAMPLE]:
        page = decode(page)  # its letters have two bytes or four
    return page.encode("utf-8", "surrogatepass") if isinstance(page, str) else page
