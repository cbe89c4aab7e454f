"""Where a sentence stands in its paragraph, and what its neighbours have."""

from __future__ import annotations

from collections.abc import Sequence

from .ordering_composites import BEGINS

_OFFERS = {"both: act and contact", "both: label and contact", "all: act, thing and channel"}
# what stands between an offer and what goes on with it
_GOING_ON = {"way: against payment", "way: price and postage", "way: delivery"}
_NAMED = {"thing: publication", "thing: form", "thing: media", "thing: copies"}


def around(paragraph: Sequence[set[str]], i: int, after: bool) -> set[str]:
    """Where a sentence stands in its paragraph, and what its neighbours have; ``after`` says that
    the paragraph before is ordering information."""
    if len(paragraph) == 1 and not after:
        return {"place: only sentence of the paragraph"}
    before = paragraph[i - 1] if i else _OFFERS if after else set()
    below = paragraph[i + 1] if i + 1 < len(paragraph) else set()
    named_before = not _NAMED.isdisjoint(before)
    made = {
        "place: first of the paragraph": not i,
        "place: last of the paragraph": i > 0 and i + 1 == len(paragraph),
        "before: an offer": not _OFFERS.isdisjoint(before),
        "before: goes on with an offer": not _GOING_ON.isdisjoint(before),
        "before: goes on with an offer, and here": not _GOING_ON.isdisjoint(before)
        and not _GOING_ON.isdisjoint(paragraph[i]),
        "before: something to be had": named_before,
        "before: something to be had, here an article or pronoun": named_before
        and BEGINS in paragraph[i],
        "after: an offer": not _OFFERS.isdisjoint(below),
        "after: an article or pronoun with an offer": BEGINS in below
        and not _OFFERS.isdisjoint(below),
    }
    made |= {
        f"{where}: an offer, here {what}": offered and evidence in paragraph[i]
        for where, offered in (
            ("before", made["before: an offer"]),
            ("after", made["after: an offer"]),
        )
        for what, evidence in _WITH_AN_OFFER
    }
    return {name for name, holds in made.items() if holds}


_WITH_AN_OFFER = (
    ("a price", "detail: price"),
    ("a priced thing", "both: price and thing"),
    ("a fee", "way: fee"),
    ("postage", "way: price and postage"),
    ("a number of copies", "way: how many"),
    ("an act", "both: act and channel"),
    ("sent to all", "way: sent to all"),
    ("delivery", "way: delivery"),
    ("terms", "way: terms"),
    ("a question", "label: a question to the reader"),
    ("a question how", "act: how to get it"),
)
GOES_ON = frozenset(
    f"{where}: an offer, here {what}" for where in ("before", "after") for what, _ in _WITH_AN_OFFER
)
"""The names that `around` gives to what belongs to an offer beside it."""
