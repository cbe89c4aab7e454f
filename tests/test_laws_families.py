"""The laws for every family that the library has: its pages are composed from its description
alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noise import apply, noises
from notice_parser import FAMILIES, Family, Notice, Page, parse, parse_all
from notice_parser.strategies import Example, notices
from records import values
from test_laws import check_partition, check_provenance

# Where a law does not hold yet for pages composed from the description; see docs/limits.md
NOT_YET = {"certain": {"nds-runderlass"}, "separable": {"dpma-mitteilung"}}


def families(law: str, chosen: Callable[[Family], object] = bool) -> pytest.MarkDecorator:
    """The families whose composed pages obey a law, of those that have what it is about."""
    held = [
        family
        for family in FAMILIES[1:]
        if family.id not in NOT_YET.get(law, ()) and chosen(family)
    ]
    return pytest.mark.parametrize("family", held, ids=lambda family: family.id)


def found(notice: Notice) -> dict[str, Any]:
    return {
        "kind": notice.kind,
        "publisher": notice.publisher,
        "number": notice.number and notice.number._asdict(),
        "date": notice.date and notice.date.isoformat(),
        "title": notice.title,
        "az": notice.az and notice.az._asdict(),
    }


def doubted(notice: Notice) -> set[str | None]:
    return {doubt.field for doubt in notice.diagnostics if doubt.severity != "info"}


@families("no silent error")
@settings(max_examples=15)
@given(st.data())
def test_4_no_value_is_wrong_without_a_word(family: Family, data: st.DataObject) -> None:
    example = data.draw(notices(family=family))
    notice = parse(example.text)
    fields = doubted(notice)
    assert notice.family == family.id or "family" in fields
    wrong = {name for name, value in found(notice).items() if value != example.values.get(name)}
    assert not wrong or "family" in fields or wrong <= fields


@families("certain")
@settings(max_examples=15)
@given(st.data())
def test_4_alone_it_is_not_doubted(family: Family, data: st.DataObject) -> None:
    notice = parse(data.draw(notices(family=family)).text, families=(family,))
    assert notice.family == family.id
    assert "family" not in doubted(notice)


@families("partition")
@settings(max_examples=15)
@given(st.data(), noises())
def test_2_3_partition_and_provenance(
    family: Family, data: st.DataObject, names: list[str]
) -> None:
    text = apply(data.draw(notices(family=family)).text, names)
    check_partition(text)
    check_provenance(text)


@families("noise")
@settings(max_examples=15)
@given(st.data(), noises())
def test_5_noise_changes_nothing(family: Family, data: st.DataObject, names: list[str]) -> None:
    text = data.draw(notices(family=family)).text
    assert values(parse(apply(text, names))) == values(parse(text))


@families("round trip")
@settings(max_examples=15)
@given(st.data())
def test_6_round_trip(family: Family, data: st.DataObject) -> None:
    notice = parse(data.draw(notices(family=family)).text)
    assert in_any_order(values(parse(notice.to_text()))) == in_any_order(values(notice))


def in_any_order(record: dict[str, Any]) -> dict[str, Any]:
    """A record whose details may stand in another order: the canonical text has its own."""
    return record | {"details": sorted(record["details"], key=lambda each: sorted(each.items()))}


def headed(family: Family) -> tuple[str, ...]:
    """The pages whose heading nobody cites: only those can be told apart without an end."""
    letters = {
        kind.letter for kind in family.lexicon.kinds.values() if kind.opens and kind.opens.anywhere
    }
    return tuple(
        scheme.page.name
        for scheme in family.schemes
        if scheme.opens <= letters and not _is_title_below(family, scheme.page)
    )


def _is_title_below(family: Family, page: Page) -> bool:
    """Whether a heading that is known by the title above it has the title below on this page."""
    above, _, below = page.head.rpartition("heading")
    heading = family.lexicon.kinds.get("heading") if above else None
    opens = heading and heading.opens
    return bool(opens and opens.within and "title=" in below)


def check_separable(first: str, second: str) -> None:
    apart = [parse(first), parse(second)]
    notices = parse_all(f"{first}\n{second}")
    assert [notice.family for notice in notices] == [notice.family for notice in apart]
    if not any("title" in doubted(notice) for notice in notices):
        assert [*map(values, notices)] == [*map(values, apart)]


@families("separable", headed)
@settings(max_examples=15)
@given(st.data(), notices(), st.booleans())
def test_7_separable_from_other_families(
    family: Family, data: st.DataObject, other: Example, first: bool
) -> None:
    text = data.draw(notices(headed(family), family=family)).text
    check_separable(*((text, other.text) if first else (other.text, text)))


@families("separable", headed)
@settings(max_examples=15)
@given(st.data())
def test_7_separable(family: Family, data: st.DataObject) -> None:
    pages = st.lists(notices(headed(family), family=family), min_size=2, max_size=2)
    check_separable(*(example.text for example in data.draw(pages)))
