"""Records to copies: each text once, with all places where it was found.

The same text twice says no more than once. Which texts are the same is told by their records, so
that an archive is the same whether it was read from files or from a table of records: the same
values, the same remarks, and blocks of the same lengths.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from ..many.found import Found
from ..record.notice import Notice
from ..record.parts import Spans

Origin = tuple[str, str | None, int | None, int | None, int | None]
_NOWHERE: Origin = ("", None, None, None, None)


class Copy(NamedTuple):
    """A text of a notice: its record without places in the text, and where it was found (the cells
    of `many.found.ORIGIN`), sorted. ``digest`` tells it from every other text."""

    digest: str
    notice: Notice
    places: tuple[Origin, ...]


class Record(NamedTuple):
    """A record as it was read, and where it comes from."""

    origin: Origin
    notice: Notice


def copies_of(records: Iterable[Found | Record | Notice]) -> list[Copy]:
    """The different texts among records, in an order that says nothing of the order in which they
    were given."""
    notices: dict[str, Notice] = {}
    places: dict[str, list[Origin]] = {}
    for each in records:
        given = each if isinstance(each, Notice) else each.notice
        origin = _NOWHERE if isinstance(each, Notice) else each.origin
        digest, notice = _without_places(given)
        notices.setdefault(digest, notice)
        places.setdefault(digest, []).append(origin)
    return [
        Copy(digest, notices[digest], tuple(sorted(places[digest], key=in_order)))
        for digest in sorted(notices)
    ]


def in_order(origin: Origin) -> tuple[str, str, int, int, int]:
    """A key by which places are sorted."""
    path, member, record, page, index = origin
    return path, member or "", record or 0, page or 0, -1 if index is None else index


def _without_places(notice: Notice) -> tuple[str, Notice]:
    """A record without offsets, which only say something beside the text, and its digest."""
    # what belongs to other notices of the same text is no part of this one
    lengths = [
        (block.kind, block.end - block.start) for block in notice.blocks if block.kind != "other"
    ]
    remarks = tuple(remark.model_copy(update={"span": None}) for remark in notice.diagnostics)
    bare = notice.model_copy(update={"spans": Spans(), "blocks": (), "diagnostics": remarks})
    data = f"{bare.model_dump_json()}{lengths}".encode("utf-8", "replace")
    return sha256(data).hexdigest(), bare
