"""Whether two texts may be copies of one notice."""

from __future__ import annotations

from rapidfuzz import fuzz

from .traits import Traits

SHARED = 0.75  # of the pieces
_ENOUGH = 8  # pieces
LIKE = 85.0  # of 100 letters so many are the same, in the same order


def may_be_one(one: Traits, other: Traits) -> bool:
    """Whether nothing that both say without a doubt tells them apart, and their texts are alike.

    Two that have the same number are one notice unless text and title both differ: the same number
    may have been given twice. So is a text too short to tell, if title and date are the same.
    """
    if one.series and other.series:
        if (one.series, one.sequence) != (other.series, other.sequence):
            return False
        if not (one.has_text and other.has_text):
            return True
        return alike(one, other) or _same_title(one, other)
    if one.family and other.family and one.family != other.family:
        return False
    if one.date and other.date and one.date != other.date:
        return False
    if not (one.has_text and other.has_text):
        return _same_title(one, other)
    return alike(one, other) and not _all_differs(one, other)


def _all_differs(one: Traits, other: Traits) -> bool:
    """Whether number, day and title are all there and all others, though in doubt: not every one of
    them is misread, and like texts are written again."""
    said = ((one.number, other.number), (one.day, other.day), (one.title, other.title))
    return all(a and b and a != b for a, b in said)


def alike(one: Traits, other: Traits) -> bool:
    """Whether two texts say the same: most pieces of the shorter one stand in the other,
    wherever; or its letters do so from the beginning on, some of them changed."""
    fewest = min(len(one.pieces), len(other.pieces))
    if fewest >= _ENOUGH and len(one.pieces & other.pieces) >= fewest * SHARED:
        return True
    size = min(len(one.text), len(other.text))
    return fuzz.ratio(one.text[:size], other.text[:size], score_cutoff=LIKE) > 0


def _same_title(one: Traits, other: Traits) -> bool:
    return bool(one.title) and one.title == other.title and one.date == other.date is not None
