"""What holds for every archive, whatever its texts and whatever was done to them:

1. The order in which texts are given says nothing.
2. A text that is given again changes nothing but the places where it was found.
3. Where one text of a notice is intact, damaged copies beside it change no field in silence: it has
   the intact text's value, or it is doubted by name, and that value is among those named.
4. Copies that say without a doubt which notice they are, are one notice, whatever else was done to
   them: entry, series and gaps are the same for any of them.
5. The pairs that are compared grow with the texts, also where all texts have all in common.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notice_parser import Notice, parse
from notice_parser.archive import Archive, archive_of
from notice_parser.archive.copies import copies_of
from notice_parser.archive.folding import folded
from notice_parser.archive.keys import NEAR, pairs
from notice_parser.archive.sketches import BANDS
from notice_parser.archive.traits import traits_of
from notice_parser.evaluation.verdicts import is_named
from notice_parser.record.notice import FIELDS
from notice_parser.strategies import LAYOUTS, Damaged, Example, damaged, doubted_fields, notices
from workload import clean

VALUES = [name for name, field in FIELDS.items() if field.field.gold is not None]


@st.composite
def copied(draw: st.DrawFn) -> tuple[Example, list[Damaged]]:
    """A notice, and copies of it with damage."""
    example = draw(notices(LAYOUTS))
    return example, draw(st.lists(damaged(example), min_size=1, max_size=4))


def records_of(some: list[tuple[Example, list[Damaged]]]) -> list[Notice]:
    texts = [[example.text, *(hurt.text for hurt in hurts)] for example, hurts in some]
    return [parse(text) for each in texts for text in each]


def without_places(made: Archive) -> list[object]:
    return [
        (entry.id, entry.notice, [copy.digest for copy in entry.copies], entry.disagreements)
        for entry in made.entries
    ] + [made.runs, made.citations]


@settings(max_examples=20)
@given(st.lists(copied(), min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_1_order_says_nothing(some: list[tuple[Example, list[Damaged]]], choose: Random) -> None:
    records = records_of(some)
    made = archive_of(records)
    choose.shuffle(records)
    assert archive_of(records) == made


@settings(max_examples=20)
@given(st.lists(copied(), min_size=1, max_size=2), st.data())
def test_2_a_text_again_changes_nothing(
    some: list[tuple[Example, list[Damaged]]], data: st.DataObject
) -> None:
    records = records_of(some)
    again = data.draw(st.lists(st.sampled_from(records), min_size=1))
    assert without_places(archive_of(records + again)) == without_places(archive_of(records))


@settings(max_examples=80)
@given(copied())
def test_3_beside_an_intact_text_no_damage_changes_a_field_in_silence(
    copies: tuple[Example, list[Damaged]],
) -> None:
    example, hurts = copies
    intact = parse(example.text)
    made = archive_of([intact, *(parse(hurt.text) for hurt in hurts)])
    digest = copies_of([intact])[0].digest
    (entry,) = (e for e in made.entries if digest in [copy.digest for copy in e.copies])
    doubts = doubted_fields(entry.notice)
    for name in VALUES:
        expected, found = getattr(intact, name), getattr(entry.notice, name)
        if expected in (None, ()) or folded(found) == folded(expected):
            continue
        assert is_named(name, doubts)
        assert len([value for value in entry.disagreements if value.field == name]) > 1


@settings(max_examples=40)
@given(copied(), st.data())
def test_4_copies_that_say_which_notice_they_are_are_one(
    copies: tuple[Example, list[Damaged]], data: st.DataObject
) -> None:
    example, hurts = copies
    records = [parse(text) for text in [example.text, *(hurt.text for hurt in hurts)]]
    named = [one for one in records if _says_which(one) == _says_which(records[0]) is not None]
    if not named:
        return
    some = data.draw(st.lists(st.sampled_from(named), min_size=1))
    made, whole = archive_of(some), archive_of(named)
    assert [entry.id for entry in made.entries] == [entry.id for entry in whole.entries]
    assert len(made.entries) == 1
    assert [(run.series, run.numbers) for run in made.runs] == [
        (run.series, run.numbers) for run in whole.runs
    ]


def _says_which(notice: Notice) -> tuple[object, ...] | None:
    traits = traits_of(copies_of([notice])[0])
    return (traits.series, traits.number) if traits.series else None


@pytest.mark.parametrize("form", ["one number", "one day and title", "nothing in common"])
def test_5_what_is_compared_grows_with_the_texts(form: str) -> None:
    counts = []
    for size in (400, 800):
        made = [clean(Random(i), ordering=False) for i in range(size)]
        records = [parse(_text(form, example, i)) for i, example in enumerate(made, 1)]
        traits = [traits_of(copy) for copy in copies_of(records)]
        counts.append(sum(1 for _ in pairs(traits)))
        assert counts[-1] <= len(traits) * NEAR * (4 + BANDS)
    if form != "nothing in common":  # with the texts grows how much their stock of sentences says
        assert counts[1] <= counts[0] * 2.1


def _text(form: str, example: Example, number: int) -> str:
    if form == "nothing in common":
        return "\n".join(example.lines[5:])
    which = 7 if form == "one number" else number
    heading = f"StGB NRW-Mitteilung {which}/2006 vom 01.08.2006"
    return "\n".join(["Mitteilungen - Recht", heading, "Winterdienst", *example.lines[5:]])
