"""How right an archive is, and how its time grows: archives with known truth (`archives.py`), read
and put together.

    python bench/archive.py                  # 5,000 and 20,000 texts, some minutes
    python bench/archive.py --sizes 1000     # a look
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from archives import Archives, composed
from notice_parser import parse_many
from notice_parser.archive import Archive, Record, archive_of


class Figures(NamedTuple):
    """How right an archive is: F1 of the pairs of copies, the gaps that it has too many or too few,
    the share of references that lead to the notice that was meant."""

    f1: float
    wrong_gaps: int
    resolved: float


def measured(known: Archives, found: Archive) -> Figures:
    """An archive compared with what is known of it; its records come from the places of texts."""
    of_entry = {
        entry.id: [int(path) for copy in entry.copies for path, *_ in copy.places]
        for entry in found.entries
    }
    return Figures(
        _f1(known, of_entry.values()),
        len(_wrong_gaps(known, found)),
        _resolved(known, found, of_entry),
    )


def _f1(known: Archives, groups: Iterable[Sequence[int]]) -> float:
    """Of pairs of texts: those of one notice, those of one entry, those of both."""
    ours = both = 0
    for group in groups:
        counts = Counter(known.texts[place][1] for place in group)
        ours += _pairs(len(group))
        both += sum(map(_pairs, counts.values()))
    theirs = sum(map(_pairs, Counter(notice for _, notice, _ in known.texts).values()))
    return 2 * both / (ours + theirs) if ours + theirs else 1.0


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _wrong_gaps(known: Archives, found: Archive) -> set[tuple[str, str, int, int]]:
    def all_of(
        what: str, numbers: Iterable[tuple[str, int, int]]
    ) -> set[tuple[str, str, int, int]]:
        return {(what, *number) for number in numbers}

    expected = all_of("missing", known.missing) | all_of("doubled", known.doubled)
    expected |= all_of("out of order", known.disordered)
    names = {"before the first": "missing"}
    ours = {
        (names.get(gap.what, gap.what), run.series.kind, run.series.year, number)
        for run in found.runs
        for gap in run.gaps
        if gap.what != "doubtful"
        for number in range(gap.first, gap.last + 1)
    }
    return ours ^ expected


def _resolved(known: Archives, found: Archive, of_entry: dict[str, list[int]]) -> float:
    targets: defaultdict[int, set[int]] = defaultdict(set)
    for citation in found.citations:
        for source in of_entry[citation.source]:
            if citation.target:
                targets[known.texts[source][1]] |= {
                    known.texts[place][1] for place in of_entry[citation.target]
                }
    there = {notice for _, notice, _ in known.texts}
    meant = [(place, cited) for place in there for cited in known.notices[place].cited]
    right = sum(cited in targets[place] for place, cited in meant)
    wrong = sum(len(targets[place] - set(known.notices[place].cited)) for place in targets)
    return (right - wrong) / len(meant) if meant else 1.0


def main() -> None:
    """Print a line for each size."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("--sizes", type=int, nargs="+", default=[5_000, 20_000])
    options.add_argument("--jobs", type=int, default=1)
    given = options.parse_args()
    for size in given.sizes:
        known = composed(size)
        texts = [text for text, _, _ in known.texts]
        records = [
            Record((str(place), None, None, None, None), notice)
            for place, notice in enumerate(parse_many(texts, jobs=given.jobs))
        ]
        start = time.process_time()
        found = archive_of(records)
        taken = time.process_time() - start
        figures = measured(known, found)
        print(
            f"{size:,} texts of {len(found.entries):,} notices: copies F1 {figures.f1:.4f}, "
            f"wrong gaps {figures.wrong_gaps}, references {figures.resolved:.4f}, "
            f"{taken:.2f} s, {taken / size * 1e6:.0f} µs a text",
            flush=True,
        )


if __name__ == "__main__":
    main()
