"""The second catalogue of damage (`hostile`), on notices of every layout and every family: what is
silently wrong stays within bounds, over all kinds together that a rule can tell.

``python tests/hostile_table.py --show KIND`` shows the cases of a kind that are silently wrong.
"""

from __future__ import annotations

from functools import cache

import pytest

from hostile import CATALOGUE, UNTELLABLE
from hostile_table import BOUNDS, FIELDS, Counts, add, cases, count, examples
from notice_parser.families import FAMILIES
from notice_parser.strategies import LAYOUTS

EACH = 1  # notices a layout and a family, each kind done to every other one: the table takes more
CHANCE = 2  # values that so few notices may have above a bound


@cache
def tables() -> dict[str, Counts]:
    return {
        name: count(hurt for i, hurt in enumerate(cases(kind, EACH)) if (number + i) % 2)
        for number, (name, kind) in enumerate(CATALOGUE.items())
    }


def test_every_layout_and_family_is_damaged() -> None:
    composed = {family.id for family in FAMILIES if not family.examples}
    assert {name for name, some in examples(EACH).items() if some} == {*LAYOUTS, *composed}


def test_nearly_every_kind_has_something_to_do() -> None:
    idle = [name for name, counts in tables().items() if not any(counts.values())]
    assert len(idle) <= len(CATALOGUE) / 20, idle


@pytest.mark.parametrize("field", BOUNDS)
def test_silent_errors_are_within_bounds(field: str) -> None:
    told = [counts for name, counts in tables().items() if name not in UNTELLABLE]
    counter = add(told)[field]
    assert counter["silent"] <= BOUNDS[field] / 100 * counter.total() + CHANCE


def test_what_no_rule_can_tell_is_little() -> None:
    assert len(UNTELLABLE) <= len(CATALOGUE) / 10
    # a kind in which half of a field's values are silently wrong is named, with the reason
    worst = {
        name
        for name, counts in tables().items()
        for field in FIELDS
        if counts[field].total() >= len(LAYOUTS)
        and counts[field]["silent"] > counts[field].total() / 2 + CHANCE
    }
    assert worst <= UNTELLABLE.keys()
