"""Right, or in doubt by name: whatever the damage, no field is wrong or missing without a
diagnostic of severity warning or error that names it.

A failure shrinks to a short notice, and its message shows the text, the field as expected and as
found, and all diagnostics. ``python tests/damage_table.py --show KIND --silent`` shows more cases
of one kind.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from damage_table import cases, generated
from notice_parser.strategies import (
    DAMAGE,
    Damaged,
    Example,
    apply,
    damaged,
    explain,
    notices,
    outcome,
    pairs,
)

# The profile's number of examples is for one property; here there are as many as kinds of damage.
EACH = settings(max_examples=max(30, settings().max_examples // 10))


def check(hurt: Damaged) -> None:
    silent = [name for name, result in outcome(hurt).items() if result == "silent"]
    assert not silent, f"silently wrong: {', '.join(silent)}\n{explain(hurt)}"


@given(notices())
def test_without_damage_every_field_is_right(example: Example) -> None:
    hurt = apply(example, [], Random(0))
    assert set(outcome(hurt).values()) == {"right"}, explain(hurt)


# A line that was broken at a sentence's end looks like a paragraph, and in a short text nothing
# else tells. These kinds are counted, not forbidden.
WRAPS = [kind for kind in DAMAGE if "wrap" in kind]


@pytest.mark.parametrize("kind", [kind for kind in DAMAGE if kind not in WRAPS])
def test_no_field_is_silently_wrong(kind: str) -> None:
    @EACH
    @given(damaged(kinds=[kind], most=1))
    def silent(hurt: Damaged) -> None:
        check(hurt)

    silent()


@pytest.mark.parametrize("kind", WRAPS)
def test_hard_wraps_are_seldom_silently_wrong(kind: str) -> None:
    """At most one notice in ten, and nothing but its body, what stands in it, and its title."""
    results = [
        {name for name, result in outcome(hurt).items() if result == "silent"}
        for hurt in cases(kind, generated(60), 0, paired=False)
    ]
    assert set().union(*results) <= {"body", "ordering", "title"}
    assert sum(map(bool, results)) <= len(results) / 10


@given(st.data())
def test_two_kinds_are_seldom_silently_wrong(data: st.DataObject) -> None:
    hurt = data.draw(
        damaged(
            kinds=data.draw(
                st.sampled_from([pair for pair in pairs() if not set(pair) & set(WRAPS)])
            )
        )
    )
    silent = [name for name, result in outcome(hurt).items() if result == "silent"]
    assert len(silent) < 7, explain(hurt)  # at least something is said
