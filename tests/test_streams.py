"""`iter_notices`: the records of `parse_all`, with memory for one notice at a time."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from itertools import accumulate, chain, islice, repeat
from random import Random
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from notice_parser import FAMILIES, Notice, NoticeError, iter_notices, parse, parse_all
from notice_parser.many import streams
from notice_parser.strategies import LAYOUTS as FORMS
from notice_parser.strategies import damaged, notices, texts
from records import CIRCULAR
from test_linear import HEAD, HOSTILE, grows_linearly
from workload import clean, ordinary_text

WINDOWS = st.sampled_from([1, 300, 3_000, 65_536])
# Mail quoting is judged on what is looked at together, and so may differ; the other kinds of damage
# are no matter of how much is read.
KINDS = {"mail quoting"}


def stretch_records(text: str, window: int = 65_536) -> list[dict[str, Any]]:
    """The records of the stretches, their offsets counted from the start of the volume."""
    with patch.object(streams, "_WINDOW", window):
        found = list(iter_notices(io.StringIO(text, newline="")))
    assert "".join(excerpt.text for excerpt in found) == (text if found else "")
    starts = accumulate((len(excerpt.text) for excerpt in found), initial=0)
    return [moved(excerpt.notice, start) for excerpt, start in zip(found, starts, strict=False)]


def moved(notice: Notice, by: int = 0) -> dict[str, Any]:
    """A record without its blocks, all its spans moved."""
    record = notice.model_dump(exclude={"blocks"})
    for remark in record["diagnostics"]:
        remark["span"] = remark["span"] and _moved(remark["span"], by)
    record["spans"] = {name: _moved(span, by) for name, span in record["spans"].items()}
    return record


def _moved(span: Any, by: int) -> Any:
    return span + by if isinstance(span, int) else span and tuple(_moved(part, by) for part in span)


@given(st.lists(notices(FORMS), max_size=9), WINDOWS)
def test_a_volume_of_clean_notices_gives_what_parse_all_gives(
    examples: list[Any], window: int
) -> None:
    text = "\n".join(example.text for example in examples)
    assert stretch_records(text, window) == [moved(notice) for notice in parse_all(text)]


@given(
    st.lists(
        st.one_of(
            notices(FORMS).map(lambda given: given.text),
            damaged(most=3).map(lambda hurt: hurt.text),
        ),
        max_size=9,
    ),
    WINDOWS,
)
def test_a_volume_of_damaged_notices_gives_what_parse_all_gives(
    pieces: list[str], window: int
) -> None:
    text = "\n".join(pieces)
    if text.count("\n>") <= 2:
        assert stretch_records(text, window) == [moved(notice) for notice in parse_all(text)]


@given(
    st.lists(texts(), max_size=4).map("\n".join), WINDOWS, st.sampled_from([1, 40, 500, 1_000_000])
)
@example("\n" * 2_000, 300, 500)
@example(HEAD + "\n" * 2_000 + HEAD, 300, 500)
@example(HEAD + "x" * 2_000 + "\n" + HEAD, 300, 500)
@example("a\rb\r\nc\x0cd\u2028e", 1, 1)
def test_no_text_is_lost(text: str, window: int, longest: int) -> None:
    with patch.object(streams, "_WINDOW", window):
        found = list(iter_notices(io.StringIO(text, newline=""), longest=longest))
    assert "".join(excerpt.text for excerpt in found) == (text if found else "")
    assert bool(found) or not parse_all(text)
    for given_text, notice in found:
        assert "".join(given_text[block.start : block.end] for block in notice.blocks) == given_text


@given(st.lists(notices(), min_size=1, max_size=4))
def test_lines_without_ends_are_as_good(examples: list[Any]) -> None:
    text = "\n".join(example.text for example in examples)
    assert list(iter_notices(text.split("\n"))) == list(
        iter_notices(text.splitlines(keepends=True))
    )


def test_each_record_is_that_of_its_stretch() -> None:
    volume = [clean(Random(seed), ordering=seed % 2 == 0).text for seed in range(60)]
    found = list(iter_notices("\n".join(volume).split("\n")))
    assert [excerpt.text.rstrip("\n") for excerpt in found] == volume
    assert [excerpt.notice for excerpt in found] == [parse(excerpt.text) for excerpt in found]


def test_a_volume_without_content_gives_nothing() -> None:
    assert list(iter_notices([])) == list(iter_notices(["\n", " \n", ""])) == []


def test_notices_come_as_soon_as_they_are_whole() -> None:
    endless = chain.from_iterable(repeat([*clean(Random(0), ordering=True).lines, ""]))
    assert len(list(islice(iter_notices(endless), 100))) == 100


@pytest.mark.long
def test_memory_is_that_of_a_notice() -> None:
    notice = [line + "\n" for line in clean(Random(0), ordering=True).lines]
    count = 3_000  # 6.6 MB
    assert _peak(chain.from_iterable(repeat(notice, count)), count) < 2_000_000


@pytest.mark.long
def test_memory_is_bounded_where_no_notice_ends() -> None:
    line = "Ein Satz ohne Überschrift, dem viele weitere folgen werden, bis zum Ende der Datei.\n"
    assert _peak(repeat(line, 30_000), longest=30_000) < 1_000_000  # of 2.5 MB


def _peak(lines: Iterator[str], count: int = 0, longest: int = 1_000_000) -> int:
    list(iter_notices(islice(lines, 3)))
    tracemalloc.start()
    found = sum(1 for _ in iter_notices(lines, longest=longest))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not count or found == count
    return peak


def test_a_notice_beyond_the_bound_comes_in_pieces_that_say_so() -> None:
    long, short = ordinary_text(50_000), clean(Random(0), ordering=False).text
    found = list(iter_notices(f"{short}\n{long}\n{short}\n{short}".split("\n"), longest=10_000))
    is_piece = [
        "notice-cut-off" in [remark.code for remark in excerpt.notice.diagnostics]
        for excerpt in found
    ]
    assert is_piece == [False, *[True] * (len(found) - 3), False, False]
    assert 6 <= len(found) - 3 <= 9
    assert max(len(excerpt.text) for excerpt in found) <= 11_000
    # the heading is in the first piece, the Az. in the last
    assert found[1].notice.header is not None
    assert [excerpt.notice.az is not None for excerpt in found] == [
        True,
        *[False] * (len(found) - 4),
        True,
        True,
        True,
    ]
    assert found[-1].notice == parse(short)


def test_what_follows_a_notice_beyond_the_bound_is_no_part_of_it() -> None:
    """Also where nothing marks its end, no Az. and no imprint."""
    long, short = ordinary_text(30_000).rpartition("\n")[0], clean(Random(0), ordering=False).text
    found = list(iter_notices(f"{long}\n{short}".split("\n"), longest=8_000))
    assert len(found) > 3
    assert found[-1].notice == parse(short)


ARCHIVE_PAGE = (
    "287/1997\nNeue Vordrucke\n"
    "Die Vordrucke werden zum Jahreswechsel neu gefasst, die alten dürfen aufgebraucht werden.\n"
    "Az.: I/2 024-13-1"
)
CITING_PAGE = (
    "288/1997\nMitteilungen - Recht StGB NRW-Mitteilung 12/1997 vom 01.08.1997 Neues\n"
    "Die Vordrucke sind da.\nAz.: I/2 024-13-1"
)


@pytest.mark.parametrize("above", [clean(Random(0), ordering=False).text, ARCHIVE_PAGE])
@pytest.mark.parametrize("between", [0, 1, 5])
def test_what_has_gone_out_has_its_say_in_what_a_line_is(above: str, between: int) -> None:
    """Alone, the second line of this page is a heading; below other notices it is not."""
    text = "\n".join([above, *[ARCHIVE_PAGE] * between, CITING_PAGE, ARCHIVE_PAGE])
    assert len(parse_all(CITING_PAGE)) == 2
    assert (
        stretch_records(text, 1)
        == stretch_records(text)
        == [moved(notice) for notice in parse_all(text)]
    )
    assert len(parse_all(text)) == between + 3


@pytest.mark.long
def test_time_for_a_notice_of_many_windows_is_linear() -> None:
    with patch.object(streams, "_WINDOW", 200):
        assert grows_linearly(lambda size: list(iter_notices(ordinary_text(size).split("\n"))))


def test_a_notice_of_many_windows_stays_whole() -> None:
    text = "\n".join([ordinary_text(500_000), clean(Random(0), ordering=False).text])
    assert stretch_records(text) == [moved(notice) for notice in parse_all(text)]


def test_own_layouts() -> None:
    text = "\n".join(
        f"Rundschreiben Nr. {i}/07\nSchülerbeförderung\n"
        "Die Kreise haben die Richtlinien umgesetzt.\nAz.: II 3"
        for i in range(1, 200)
    )
    given_families = (CIRCULAR, *FAMILIES)
    numbers = [
        notice.number.sequence
        for _, notice in iter_notices(text.split("\n"), families=given_families)
        if notice.number
    ]
    assert (
        numbers
        == list(range(1, 200))
        == [
            notice.number.sequence
            for notice in parse_all(text, families=given_families)
            if notice.number
        ]
    )


def test_strict_raises_at_the_notice_that_has_problems() -> None:
    good, bad = (
        clean(Random(0), ordering=False).text,
        "StGB NRW-Mitteilung 2/2006 vom 31.02.2006\nTitel\nText.\nAz.: II 3",
    )
    stream = iter_notices(f"{good}\n{bad}".split("\n"), strict=True)
    assert next(stream).notice == parse(good + "\n")
    with pytest.raises(NoticeError, match=r"31\.02\.2006"):
        next(stream)


def test_what_is_no_line_is_named() -> None:
    for whole in ("text", b"text"):
        with pytest.raises(TypeError, match="iterable of lines"):
            iter_notices(whole)  # type: ignore[arg-type]  # what the test is about
    with pytest.raises(TypeError, match="line 1 is no str but bytes; open the file as text"):
        list(iter_notices(["a", b"b"]))  # type: ignore[list-item]  # what the test is about
    with pytest.raises(ValueError, match="at least 1"):
        iter_notices([], longest=0)


@pytest.mark.long
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_volumes(piece: str) -> None:
    def work(size: int) -> None:
        for _ in iter_notices(
            io.StringIO(HEAD + piece * (size // len(piece)), newline=""), longest=4_000
        ):
            pass

    with patch.object(streams, "_WINDOW", 1_000):
        assert grows_linearly(work)
