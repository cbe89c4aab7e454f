"""Where the time of `parse` goes, stage by stage, in multiples of the floor. A command: ``python
bench/stages.py [--form plain|blank|mojibake|…]``.

Each stage's function is wrapped where the pipeline calls it, and its own time is what it takes less
what the stages inside it take. The wrappers cost a little; the first line has the time without
them.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

import floor
from measure import CLOCK, machine, spent
from notice_parser import Notice, parse
from workload import DAMAGES, workload

# Module, name in it, what it does. Functions that are called for each line are too many to be
# wrapped without harm.
STAGES = (
    ("parsing", "read", "clean view of the text"),
    ("parsing", "notices_of", "families, and where notices begin"),
    ("pages.notices", "read_lines", "lines and their kinds"),
    ("parsing", "page_of", "which part each line is, and whose page it is"),
    ("parsing", "read_header", "header"),
    ("parsing", "read_heading", "heading: number and date"),
    ("parsing", "read_title", "title"),
    ("parsing", "read_body", "body, what is not named below"),
    ("fields.body", "gather", "lines to paragraphs"),
    ("fields.body", "read_roles", "roles of paragraphs"),
    ("fields.body", "may_refer", "look for signs of references"),
    ("language.ordering", "which_may_order", "look for evidence of ordering information"),
    ("language.ordering", "judge", "ordering information"),
    ("language.contacts", "details", "its details"),
    ("fields.references", "read", "references"),
    ("fields.body", "note_cut_off", "whether the text is cut off"),
    ("parsing", "read_az", "Az."),
    ("parsing", "build", "record, what is not named below"),
    ("record.building", "_blocks", "blocks"),
)

Times = dict[str, int]


@contextmanager
def wrapped(times: Times) -> Iterator[None]:
    """The stages with a clock around each; every function is put back at the end."""
    inner = [0]  # what the stages inside the running one took
    undo: list[Callable[[], None]] = []

    def clocked(label: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            before, inner[0] = inner[0], 0
            start = CLOCK()
            try:
                return function(*arguments, **options)
            finally:
                took = CLOCK() - start
                times[label] += took - inner[0]
                inner[0] = before + took

        return run

    for place, name, label in STAGES:
        module = import_module(f"notice_parser.{place}")
        function = getattr(module, name)
        setattr(module, name, clocked(label, function))
        undo.append(partial(setattr, module, name, function))
    validate = Notice.model_validate
    Notice.model_validate = clocked("validation", validate)  # type: ignore[method-assign]
    undo.append(partial(delattr, Notice, "model_validate"))
    try:
        yield
    finally:
        for step in undo:
            step()


def profile(texts: list[str], floors: list[bytes], rounds: int) -> dict[str, float]:
    """Each stage's median time as a multiple of the floor's; under "parse" the whole, without the
    wrappers."""
    shares: dict[str, list[float]] = defaultdict(list)
    base: list[int] = []
    spent(parse, texts)
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        gc.collect()
        base.append(spent(floor.parse, floors))
        shares["parse"].append(spent(parse, texts))
        times: Times = defaultdict(int)
        with wrapped(times):
            total = spent(parse, texts)
        for label, took in times.items():
            shares[label].append(took)
        shares["between the stages, and the wrappers"].append(total - sum(times.values()))
    gc.unfreeze()
    return {
        label: statistics.median(values) / statistics.median(base)
        for label, values in shares.items()
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--form", default="plain", choices=["plain", "blank", *DAMAGES], help="of the notices"
    )
    parser.add_argument("--rounds", type=int, default=21)
    options = parser.parse_args()
    work = workload()
    texts = [case.text for case in (work.damaged.get(options.form) or getattr(work, options.form))]
    result = profile(texts, [case.text.encode() for case in work.plain], options.rounds)
    print(f"| stage ({options.form}) | × floor |\n|---|---|")
    for label, ratio in sorted(result.items(), key=lambda entry: -entry[1]):
        print(f"| {label} | {ratio:.2f} |")
    print(f"\nTaken on {datetime.date.today().isoformat()}, {machine()}.")


if __name__ == "__main__":
    main()
