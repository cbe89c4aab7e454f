"""The table of damage kinds and fields: what a parser makes of damaged notices. A command::

python tests/damage_table.py --notices 200          # generated notices
python tests/damage_table.py --corpus tests/corpus  # the corpus's own, damaged in every way
python tests/damage_table.py --pairs                # a pair of kinds for each notice and kind
python tests/damage_table.py --show "cut off"       # the first cases that are not right
python tests/damage_table.py --write docs/damage.md
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from notice_parser.strategies import (
    DAMAGE,
    FIELDS,
    Damaged,
    Example,
    apply,
    explain,
    go_together,
    notices,
    outcome,
)

Counts = dict[str, Counter[str]]

SECOND = "## In all layouts and families"  # the part of the second catalogue

INTRODUCTION = """# What survives damage

Each row is one kind of damage, done to {count} {base}. Each cell says what became of a field:

- `·`: right in all of them, as in the clean text (or as it stands there, where the damage has \
made another value of it).
- `97.5 / 2 / 0.5`: right, doubted (another value or none, and a diagnostic names the field) and \
silently wrong, in per cent of the notices where the
  field's information is still there.
- `gone`: the damage takes the information; the value is what is left of it, and a diagnostic says \
so. What is not said counts as silently wrong.

The two columns at the right are the share of fields that are right, of those whose information \
is there, and the number that are silently wrong.
"""


def generated(count: int, number: int = 0) -> list[Example]:
    """Notices from the strategy, the same for the same seed."""
    examples: list[Example] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(notices())
    def collect(example: Example) -> None:
        examples.append(example)

    collect()
    return examples[:count]


LONGEST_AZ_LINE = 80  # characters


def from_corpus(folder: Path) -> list[Example]:
    """The database notices of a folder of pairs, one to a text, in plain characters, whose Az. has
    a line of its own."""
    examples: list[Example] = []
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(record, dict) and record["layout"].startswith("db"):
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            if text.replace("\n", " ").isprintable() and _has_az_line(text, record):
                examples.append(Example(text, record, record["layout"]))
    return examples


def _has_az_line(text: str, record: dict[str, Any]) -> bool:
    az = (record.get("az") or {}).get("text", "")
    ends = [line.strip() for line in text.split("\n") if line.strip().endswith(az)]
    return not az or any(len(line) < LONGEST_AZ_LINE for line in ends)


def cases(
    kind: str, examples: Iterable[Example], number: int, *, paired: bool = False
) -> Iterator[Damaged]:
    """Every example with a kind of damage; with ``paired``, with another kind too, drawn from those
    that go with it."""
    for i, example in enumerate(examples):
        choose = Random(f"{number} {kind} {i}")
        others = [other for other in DAMAGE if go_together([kind, other])] if paired else []
        yield apply(example, [kind, choose.choice(others)] if others else [kind], choose)


def count_outcomes(hurts: Iterable[Damaged]) -> Counts:
    """For each field, how often it came out how; "right" and "doubted" only where its information
    is there."""
    counts: Counts = {name: Counter() for name in FIELDS}
    for hurt in hurts:
        for name, result in outcome(hurt).items():
            counts[name][
                "gone"
                if name in hurt.gone and result != "silent"
                else "silent, gone"
                if name in hurt.gone
                else result
            ] += 1
    return counts


def cell(counts: Counter[str]) -> str:
    """One field's numbers."""
    there = counts["right"] + counts["doubted"] + counts["silent"]
    lost = f"gone, {counts['silent, gone']} unsaid" if counts["silent, gone"] else "gone"
    if not there:
        return lost
    numbers = (
        "·"
        if counts["right"] == there
        else " / ".join(
            f"{100 * counts[name] / there:.1f}".removesuffix(".0")
            for name in ("right", "doubted", "silent")
        )
    )
    return f"{numbers} ({lost})" if counts["silent, gone"] else numbers


def totals(counts: Iterable[Counter[str]]) -> tuple[int, int, int, int]:
    """Right, with information, silently wrong, all."""
    total: Counter[str] = sum(counts, Counter())
    there = total["right"] + total["doubted"] + total["silent"]
    silent = total["silent"] + total["silent, gone"]
    return total["right"], there, silent, there + total["gone"] + total["silent, gone"]


def row(name: str, counts: Counts) -> str:
    """One line of the table."""
    right, there, silent, _ = totals(counts.values())
    cells = [
        name,
        *(cell(counts[name]) for name in FIELDS),
        f"{100 * right / there:.2f}" if there else "",
        str(silent),
    ]
    return "| " + " | ".join(cells) + " |"


def table(kinds: Iterable[str], examples: list[Example], number: int, *, paired: bool) -> str:
    """The whole table, and a sentence with the totals."""
    lines = [
        "| damage | " + " | ".join(FIELDS) + " | right, % | silent |",
        "|---" * (len(FIELDS) + 3) + "|",
    ]
    sums: Counts = defaultdict(Counter)
    for kind in kinds:
        counts = count_outcomes(cases(kind, examples, number, paired=paired))
        lines.append(row(kind, counts))
        for name, counter in counts.items():
            sums[name].update(counter)
    right, there, silent, everything = totals(sums.values())
    lines.append(row("**all**", sums))
    return (
        "\n".join(lines)
        + f"\n\nRight: {100 * right / there:.2f} % of {there:,} fields whose information is there."
        f" Silently wrong: {silent} of {everything:,} fields, {1000 * silent / everything:.2f} in"
        " 1,000.\n"
    )


def show(
    kind: str, examples: list[Example], number: int, *, paired: bool, most: int, silent_only: bool
) -> None:
    """Print the first cases of a kind that are not right, those with silent errors first."""
    wanted = ("silent",) if silent_only else ("silent", "doubted")
    bad = [
        hurt
        for hurt in cases(kind, examples, number, paired=paired)
        if any(result in wanted for result in outcome(hurt).values())
    ]
    bad.sort(key=lambda hurt: ("silent" not in outcome(hurt).values(), len(hurt.text)))
    print(f"{kind}: {len(bad)} of {len(examples)} notices are not right\n")
    for hurt in bad[:most]:
        print(explain(hurt) + "\n" + "-" * 100)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description="Damage kind x field: right, doubted, silently wrong."
    )
    parser.add_argument(
        "--notices", type=int, default=200, help="how many generated notices (default 200)"
    )
    parser.add_argument(
        "--corpus", type=Path, help="a folder of pairs to damage instead of generated notices"
    )
    parser.add_argument(
        "--kinds", nargs="+", choices=sorted(DAMAGE), metavar="KIND", help="only these kinds"
    )
    parser.add_argument("--pairs", action="store_true", help="each kind together with another one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--show",
        choices=sorted(DAMAGE),
        metavar="KIND",
        help="print the first cases of a kind that are not right",
    )
    parser.add_argument(
        "--silent", action="store_true", help="with --show: only cases with a silent error"
    )
    parser.add_argument(
        "--most", type=int, default=5, help="with --show: how many cases (default 5)"
    )
    parser.add_argument(
        "--write", type=Path, help="write the table to this file, with its introduction"
    )
    options = parser.parse_args()

    examples = (
        from_corpus(options.corpus) if options.corpus else generated(options.notices, options.seed)
    )
    if options.show:
        show(
            options.show,
            examples,
            options.seed,
            paired=options.pairs,
            most=options.most,
            silent_only=options.silent,
        )
        return
    text = table(options.kinds or DAMAGE, examples, options.seed, paired=options.pairs)
    if options.write:
        base = "notices of the corpus" if options.corpus else "generated notices"
        written = INTRODUCTION.format(count=len(examples), base=base) + "\n" + text
        before = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
        _, mark, below = before.partition(SECOND)  # what `hostile_table` writes there
        kept = f"\n{mark}{below}" if mark else ""
        options.write.write_text(written + kept, encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
