"""Law 6 for notices that were wrapped or have lost their header or their heading: what is read of
them is read again from their canonical text."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notice_parser
from hostile import CATALOGUE
from notice_parser import FAMILIES, Family, Notice
from notice_parser.strategies import LAYOUTS, Example, apply, notices
from records import Values, values

WRAPS = ("hard wrap", "hard wrap with hyphens")
LOST = ("header missing", "heading missing")
# Of the second catalogue: lines of a head that cannot be read, or stand elsewhere
HEADLESS = (
    "date without a year", "date left open", "number left open", "letter swapped in the kind",
    "Az. above all", "title above the number line", "all small letters",
)  # fmt: skip  # in rows, as a table is read
HEADER = "Mitteilungen - Recht, Personal, Organisation"
P = (
    "Die Laternen der Gemeinden werden seit vielen Jahren von Wärtern geputzt, und die Kosten "
    "dafür tragen die Städte und Gemeinden im Land ganz allein."
)


def assert_reads_back(notice: Notice) -> None:
    again = notice_parser.parse(notice.to_text())
    assert in_order(values(again)) == in_order(values(notice))


def in_order(found: Values) -> Values:
    """With the details by name: they come as they stand on a page, which is another one."""
    return found | {"details": sorted(found["details"], key=lambda one: one["name"])}


@pytest.mark.parametrize("kind", [*WRAPS, *LOST])
def test_what_was_wrapped_or_lost_a_line_reads_back(kind: str) -> None:
    # a press release's imprint that was broken is body: where its lines end is guessed
    layouts = ("db-plain", "db-blank", "archive") if kind in WRAPS else LAYOUTS

    @settings(max_examples=30)
    @given(notices(layouts), st.integers(0, 9))
    def reads_back(example: Example, seed: int) -> None:
        notice = notice_parser.parse(apply(example, [kind], Random(seed)).text)
        if notice.header or notice.number or notice.date:
            assert_reads_back(notice)

    reads_back()


FAMILY_NOTICES = [family for family in FAMILIES if not family.examples]


@pytest.mark.parametrize("family", FAMILY_NOTICES, ids=lambda family: family.id)
@settings(max_examples=10)
@given(st.data())
def test_what_every_family_wrote_and_was_damaged_reads_back(
    family: Family, data: st.DataObject
) -> None:
    example = data.draw(notices(family=family))
    hurt = CATALOGUE[data.draw(st.sampled_from(HEADLESS))].apply(example, Random(0))
    notice = notice_parser.parse(hurt.text if hurt else example.text)
    if {"header", "heading"} & {block.kind for block in notice.blocks}:
        assert_reads_back(notice)


@pytest.mark.parametrize(
    "lines",
    [
        (HEADER, "Laternen in der Nordstadt", P, "Az.: III 810-2"),
        (HEADER, "Laternen in der Nordstadt", P),
        (HEADER, P, "Az.: III 810-2"),
        (HEADER, "Mitteilung vom 01.08.2006", "Laternen", P),
        (HEADER, "StGB NRW-Mitteilung 12/2006", "Laternen", P, "Az.: I/2"),
        (HEADER, "StGB NRW-Mitteilung 12/2006 vom", "01.08.2006", "Laternen", P),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headers_without_a_whole_heading(lines: tuple[str, ...], gap: str) -> None:
    assert_reads_back(notice_parser.parse(gap.join(lines)))
