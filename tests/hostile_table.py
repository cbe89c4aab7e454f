"""The table of the second catalogue of damage (`hostile`), on notices of every layout and of every
family. A command::

python tests/hostile_table.py                    # by group: silent, in per cent of values
python tests/hostile_table.py --kinds            # all kinds: right, doubted, silent
python tests/hostile_table.py --show "long s"    # the first cases that are silently wrong
python tests/hostile_table.py --write docs       # the tables of the documentation
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

from damage_table import SECOND
from hostile import CATALOGUE, UNTELLABLE, Kind
from notice_parser import parse
from notice_parser.families import FAMILIES
from notice_parser.strategies import (
    LAYOUTS,
    Damaged,
    Example,
    explain,
    found_values,
    notices,
    outcome,
)

FIELDS = ("number", "date", "az", "kind", "header", "title", "body", "publisher", "subtitle")

# Silently wrong at most, in per cent of the values, over all kinds and all layouts together
BOUNDS = {
    "number": 0.5, "date": 0.4, "az": 0.2, "kind": 0.4, "header": 0.8, "title": 2.5, "body": 8.0,
}  # fmt: skip  # a table

Counts = dict[str, Counter[str]]

PART = """A second catalogue has {count} kinds in groups, written without a look at the rules \
and as hard as an angry archivist would make them; they were done to {notices} composed notices \
of every layout and every family, where they had something to do. Each number is the share of \
values that are silently wrong, in per cent: another value, or one that is gone, and no diagnostic \
names the field. [All kinds](damage-kinds.md) has each kind's row.

{groups}
Kinds that no rule can tell, with the reason:

{untellable}
`python tests/hostile_table.py --write docs` writes this part, `--show KIND` shows the cases that \
are silently wrong.
"""
KINDS = """# All kinds of the second catalogue

Each of the {count} kinds was done to {notices} composed notices of every layout and family, where \
it had something to do. The cells are right (or rightly said to be gone), doubted and silently \
wrong, in per cent of the values; `·` is right in all of them. [What survives damage](damage.md) \
sums up.

"""


@cache
def examples(each: int) -> dict[str, list[Example]]:
    """Notices for each layout and each family, always the same; those alone that are read right
    as they are."""
    made = {layout: notices((layout,)) for layout in LAYOUTS}
    made |= {family.id: notices(family=family) for family in FAMILIES if not family.examples}
    found: dict[str, list[Example]] = {}
    for name, strategy in made.items():
        every = _read_right(strategy, max(12, 3 * each))
        found[name] = every[:: -max(1, len(every) // each)][:each]  # the first are the shortest
    return found


def _read_right(strategy: SearchStrategy[Example], most: int) -> list[Example]:
    every: list[Example] = []

    @seed(17)
    @settings(
        max_examples=most,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(example: Example) -> None:
        hurt = Damaged(example.text, example, (), example.values)
        if set(outcome(hurt).values()) == {"right"}:
            every.append(example)

    collect()
    return every


def cases(kind: Kind, each: int) -> Iterator[Damaged]:
    """All notices on which this kind has something to do, damaged."""
    for name, some in examples(each).items():
        for i, example in enumerate(some):
            hurt = kind.apply(example, Random(f"{kind.name} {name} {i}"))
            if hurt:
                yield hurt


def count(hurts: Iterable[Damaged]) -> Counts:
    """For each field, how often its value came out how. A value counts where the notice has one, or
    where one is found."""
    counts: Counts = {name: Counter() for name in FIELDS}
    for hurt in hurts:
        notice = parse(hurt.text)
        found = found_values(notice)
        for name, result in outcome(hurt, notice).items():
            if name in counts and (hurt.example.values.get(name) or found[name]):
                counts[name][result] += 1
    return counts


def add(all_counts: Iterable[Counts]) -> Counts:
    """Several counts as one."""
    total: Counts = {name: Counter() for name in FIELDS}
    for counts in all_counts:
        for name, counter in counts.items():
            total[name].update(counter)
    return total


def silent(counter: Counter[str]) -> str:
    """Silently wrong, in per cent of the values."""
    return f"{100 * counter['silent'] / counter.total():.2f}" if counter.total() else ""


def all_three(counter: Counter[str]) -> str:
    """Right or rightly said to be gone, doubted, silent: in per cent of the values."""
    total = counter.total()
    if not total:
        return ""
    right = counter["right"] + counter["gone"]
    if right == total:
        return "·"
    shares = (right, counter["doubted"], counter["silent"])
    return " / ".join(f"{100 * share / total:.0f}" for share in shares)


def rows(tables: dict[str, Counts], cell: Callable[[Counter[str]], str]) -> str:
    """A table in Markdown."""
    lines = ["| damage | " + " | ".join(FIELDS) + " |", "|---" * (len(FIELDS) + 1) + "|"]
    for name, counts in tables.items():
        lines.append(f"| {name} | " + " | ".join(cell(counts[field]) for field in FIELDS) + " |")
    return "\n".join(lines) + "\n"


def by_group(tables: dict[str, Counts]) -> str:
    """The table by group: silently wrong, in per cent of values."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in tables:
        groups[CATALOGUE[name].group].append(name)
    sums = {
        f"{group} ({len(names)})": add(tables[name] for name in names)
        for group, names in groups.items()
    }
    told = [counts for name, counts in tables.items() if name not in UNTELLABLE]
    sums[f"**all ({len(tables)})**"] = add(tables.values())
    sums[f"**all that a rule can tell ({len(told)})**"] = add(told)
    return rows(sums, silent)


def untellable() -> str:
    """The kinds that no rule can tell, with the reasons, as a list in Markdown."""
    return "".join(f"- **{name}**: {reason}.\n" for name, reason in UNTELLABLE.items())


def write(folder: Path, tables: dict[str, Counts], each: int) -> None:
    """The part of docs/damage.md below its mark, and the page with all kinds."""
    notices = sum(len(some) for some in examples(each).values())
    page = folder / "damage.md"
    above = page.read_text(encoding="utf-8").partition(SECOND)[0].rstrip("\n")
    below = PART.format(
        count=len(tables), notices=notices, groups=by_group(tables), untellable=untellable()
    )
    page.write_text(f"{above}\n\n{SECOND}\n\n{below}", encoding="utf-8")
    every = KINDS.format(count=len(tables), notices=notices) + rows(tables, all_three)
    (folder / "damage-kinds.md").write_text(every, encoding="utf-8")


def show(kind: Kind, each: int, field: str | None, most: int) -> None:
    """Print the first cases of a kind that are silently wrong, in a field if one is given."""
    for hurt in cases(kind, each):
        results = outcome(hurt)
        wrong = [name for name in FIELDS if results.get(name) == "silent"]
        if wrong and (field is None or field in wrong) and most > 0:
            most -= 1
            print(f"{hurt.example.layout}: {', '.join(wrong)}\n{explain(hurt)}\n{'-' * 100}")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="The second catalogue of damage, kind x field.")
    parser.add_argument("--each", type=int, default=10, help="notices a layout and a family")
    parser.add_argument("--kinds", action="store_true", help="a row for each kind")
    parser.add_argument("--show", choices=sorted(CATALOGUE), metavar="KIND")
    parser.add_argument("--field", choices=FIELDS, help="with --show: wrong in this field")
    parser.add_argument("--most", type=int, default=3, help="with --show: how many cases")
    parser.add_argument("--write", type=Path, help="the folder of the documentation")
    options = parser.parse_args()
    if options.show:
        show(CATALOGUE[options.show], options.each, options.field, options.most)
        return
    tables = {name: count(cases(kind, options.each)) for name, kind in CATALOGUE.items()}
    if options.write:
        write(options.write, tables, options.each)
        return
    if options.kinds:
        print(rows(tables, all_three))
    print(by_group(tables))
    print(untellable())


if __name__ == "__main__":
    main()
