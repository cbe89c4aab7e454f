"""The benchmark's own test: its notices are read as they are known to be, by the parser and by the
floor. Nothing here looks at a clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pytest

import accuracy
import floor
import script_first
import script_profiled
import stages
from measure import Task, measured
from notice_parser import parse, parse_all, text_from_html
from notice_parser.strategies import FIELDS, Damaged, Example, found_values, outcome
from workload import DAMAGES, Workload, ordinary_text, workload


@pytest.fixture(scope="module")
def work() -> Workload:
    return workload(20)


@pytest.mark.parametrize("form", ["plain", "blank", "letters", "long", "volume"])
def test_clean_texts_are_read_right_and_without_doubt(work: Workload, form: str) -> None:
    cases: Sequence[Example] = getattr(work, form)
    for case in cases:
        notice = parse(case.text)
        assert found_values(notice) == {name: case.values[name] for name in FIELDS}
        assert notice.diagnostics == ()


def test_the_volume_and_the_pages_are_the_same_notices(work: Workload) -> None:
    volume = parse_all("\n".join(case.text for case in work.volume))
    pages = [parse(text_from_html(page)) for page in work.pages]
    for cases, notices in ((work.volume, volume), (work.plain, pages)):
        assert [found_values(notice) for notice in notices] == [
            {name: case.values[name] for name in FIELDS} for case in cases
        ]


@pytest.mark.parametrize("name", DAMAGES)
def test_damaged_texts_are_damaged_and_hardly_ever_wrong_without_a_word(
    work: Workload, name: str
) -> None:
    hurts: Sequence[Damaged] = work.damaged[name]
    results = [result for hurt in hurts for result in outcome(hurt).values()]
    assert all(hurt.text != case.text for hurt, case in zip(hurts, work.plain, strict=True))
    assert results.count("silent") <= len(results) // 50
    assert results.count("right") >= len(results) * 9 // 10


def test_every_stage_is_timed(work: Workload) -> None:
    times: dict[str, int] = defaultdict(int)
    with stages.wrapped(times):
        for case in [*work.plain, *work.volume]:
            parse(case.text)
    assert set(times) == {label for _, _, label in stages.STAGES} | {"validation"}


def test_the_floor_reads_the_same_values(work: Workload) -> None:
    for case in [*work.plain, *work.long, *work.volume]:
        found = accuracy.of_floor(floor.parse(case.text.encode()))
        assert found == {name: case.values[name] for name in FIELDS}


def test_the_hand_written_scripts_are_no_straw_men(work: Workload) -> None:
    for case in work.plain:
        first, profiled = script_first.parse(case.text), script_profiled.parse(case.text)
        assert first == profiled
        assert (first.number, first.title, first.az) == (
            case.values["number"]["text"],
            case.values["title"],
            case.values["az"]["text"],
        )
        assert first.ordering == case.values["ordering"]


def test_the_same_seed_gives_the_same_texts(work: Workload) -> None:
    again, other = workload(20), workload(20, seed=1)
    assert [case.text for case in again.plain] == [case.text for case in work.plain]
    assert [case.text for case in other.plain] != [case.text for case in work.plain]


@pytest.mark.parametrize("size", [1_000, 10_000, 1_000_000])
def test_ordinary_text_is_one_notice_of_its_size(size: int) -> None:
    text = ordinary_text(size)
    assert abs(len(text) - size) < 40
    assert len(parse_all(text)) == 1


def test_accuracy_knows_right_from_wrong(work: Workload) -> None:
    cases = work.ordered(True)
    right = accuracy.of_findings((case, {"title": case.values["title"]}) for case in cases)
    wrong = accuracy.of_findings((case, {"title": "X", "date": None}) for case in cases)
    assert (right.silent, right.tried, wrong.right, wrong.tried) == (0, 1, 0, 2)
    assert accuracy.of_records((case, parse("")) for case in cases).right == 0


def test_a_ratio_is_taken(work: Workload) -> None:
    data = [case.text.encode() for case in work.plain]
    assert (
        measured(
            Task(
                "twice",
                lambda given: (floor.parse(given), floor.parse(given)),
                data,
                [[given] for given in data],
            ),
            3,
        ).median
        > 0
    )
