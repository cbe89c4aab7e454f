"""What a sentence's evidence amounts to: an offer, a hint at one, or the signs of one."""

from __future__ import annotations

from .ordering_composites import BITS, bits, facets_of

_CONTACT = BITS["contact"]
# what an address is for, where it is for no order
_ASKED_FOR = bits(
    frozenset(("against: reports wanted", "against: takes reports", "against: a decision's place"))
)
_THING_OR_ACT = BITS["firm act"] | BITS["object"]


def has_strong_signs(names: set[str]) -> bool:
    """Whether a sentence has what ordering information is made of: an address, a number or a web
    place beside a thing or an act. Reports that are asked for take the address to themselves, as a
    decision does."""
    facets = facets_of(names)
    return bool(facets & _CONTACT and facets & _THING_OR_ACT and not facets & _ASKED_FOR)


_ANSWERS = BITS["answers"]
_OFFERED = bits(
    frozenset(("act", "label", "object", "answers", "event"))
    | {"detail: ISBN", "detail: order number", "way: on request", "way: data of a book"}
    | {"way: subscription", "way: postage is charged", "way: sold out", "way: fee"}
)
_ON_REQUEST = BITS["way: on request"]
_BESIDE_ANSWERS = bits(frozenset(("object", "event")))
_HINTS = bits(frozenset(("way", "channel: web place", "channel: office", "channel: by")))
_WHERE = bits(frozenset(("contact", "channel")))


def hints(names: set[str]) -> bool:
    """Whether a sentence says where or how something is had, though not that it is: an address
    alone doesn't."""
    return bool(facets_of(names) & _HINTS)


def offers(names: set[str]) -> bool:
    """Whether a sentence offers anything: an address alone doesn't, nor do answers of which nothing
    says where they are had."""
    facets = facets_of(names)
    if facets & _ANSWERS and not facets & (_BESIDE_ANSWERS | _ON_REQUEST):
        return bool(facets & _WHERE)
    return bool(facets & _OFFERED)
