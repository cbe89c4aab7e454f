"""The rows of the table that are the library's own: what is timed, on which texts, and how its
accuracy is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import floor
from accuracy import Accuracy, of_findings, of_floor, of_records
from measure import Task
from notice_parser import Notice, decode, parse, parse_all, text_from_html
from notice_parser.strategies import Damaged, Example
from workload import Workload


@dataclass(frozen=True)
class Row:
    """A task and its accuracy; None where it has none."""

    task: Task
    judge: Callable[[], Accuracy] | None = None


def encoded(examples: Iterable[Example | Damaged]) -> list[list[bytes]]:
    """For each text the notice that the floor reads instead: the clean one that it was made
    from."""
    return [
        ["\n".join((case.example if isinstance(case, Damaged) else case).lines).encode()]
        for case in examples
    ]


def on_texts(
    name: str,
    cases: Sequence[Example | Damaged],
    *,
    share: float = 1.0,
    floors: Sequence[Sequence[bytes]] | None = None,
) -> Row:
    """`parse` on texts."""
    task = Task(name, parse, [case.text for case in cases], floors or encoded(cases), share)
    return Row(task, lambda: of_records((case, parse(case.text)) for case in cases))


def library(work: Workload) -> list[Row]:
    """All rows of the library, the floor itself first."""
    plain = encoded(work.plain)
    rows = [
        Row(
            Task("the floor, on clean notices", floor.parse, [data for (data,) in plain], plain),
            lambda: of_findings(
                (case, of_floor(floor.parse(data)))
                for case, (data,) in zip(work.plain, plain, strict=True)
            ),
        ),
        on_texts("`parse`, clean, plain", work.plain),
        on_texts("`parse`, clean, with ordering paragraph", work.ordered(True)),
        on_texts("`parse`, clean, without", work.ordered(False)),
        on_texts("`parse`, clean, blank lines between", work.blank),
        *(on_texts(f"`parse`, {name}", cases) for name, cases in work.damaged.items()),
        _varied(work),
        _letters(work),
        on_texts("`parse`, notice of 60 paragraphs", work.long),
        _volume(work),
    ]
    return [*rows, *_around(work, plain)]


def _varied(work: Workload) -> Row:
    """Of any layout: the floor's time is that for as many characters of its own form."""
    plain = encoded(work.plain)
    share = sum(map(len, work.varied)) / sum(len(data) for (data,) in plain[: len(work.varied)])
    return Row(Task("`parse`, the corpus", parse, work.varied, plain[: len(work.varied)], share))


def _letters(work: Workload) -> Row:
    """The floor can't read these: its time is that for as many characters of its own form."""
    share = sum(len(case.text) for case in work.letters) / sum(
        len(case.text) for case in work.plain
    )
    return on_texts("`parse`, Schnellbrief", work.letters, share=share, floors=encoded(work.plain))


def _volume(work: Workload) -> Row:
    text = "\n".join(case.text for case in work.volume)
    floors = [[data for (data,) in encoded(work.volume)]]
    task = Task(f"`parse_all`, volume of {len(work.volume)} notices", parse_all, [text], floors)
    return Row(task, lambda: of_records(zip(work.volume, parse_all(text), strict=True)))


def _around(work: Workload, plain: list[list[bytes]]) -> list[Row]:
    """What stands before and after `parse`."""
    data = [example.text.encode() for example in work.plain]
    western = [example.text.encode("cp1252") for example in work.plain]
    records = [parse(example.text) for example in work.plain]
    return [
        _of_bytes("`decode`, UTF-8", work, data, plain),
        _of_bytes("`decode`, cp1252", work, western, plain),
        Row(
            Task("`text_from_html`, page of a site", text_from_html, work.pages, plain),
            lambda: of_page_texts(work, text_from_html),
        ),
        Row(
            Task("`model_dump_json`", Notice.model_dump_json, records, plain),
            lambda: _of_json(work, records),
        ),
    ]


def _of_bytes(
    name: str, work: Workload, data: Sequence[bytes], plain: Sequence[Sequence[bytes]]
) -> Row:
    task = Task(name, decode, data, plain)
    return Row(
        task,
        lambda: of_records(
            (case, parse(decode(given))) for case, given in zip(work.plain, data, strict=True)
        ),
    )


def of_page_texts(work: Workload, text_of: Callable[[str], Any]) -> Accuracy:
    """How well pages are read, by the fields that `parse` finds in their text."""
    return of_records(
        (case, parse(text_of(page) or ""))
        for case, page in zip(work.plain, work.pages, strict=True)
    )


def _of_json(work: Workload, records: Sequence[Notice]) -> Accuracy:
    back = (Notice.model_validate_json(record.model_dump_json()) for record in records)
    return of_records(zip(work.plain, back, strict=True))
