"""Mutation testing: the library is broken in one small place at a time, and the tests should fail
each time. run.sh sets up what that needs.

Two kinds of mutants:

- ``code``: those of cosmic-ray's operators (comparisons, boolean and arithmetic operators,
  numbers, ``not``, ``break``, decorators, …);
- ``patterns``: one operator more, for what quantifiers, anchors and lookarounds of a pattern say
  (see patterns.py).

Where there are more than the sample is to have, those with the lowest hash of seed, file, line and
operator are taken: an edit elsewhere does not change the sample. The tests run in a copy of the
working tree.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import hashlib
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Any, NamedTuple

from patterns import Patterns, Range

ROOT = Path(__file__).parents[2]
PACKAGE = Path("src/notice_parser")
MUTATED = (
    "grammar/*.py",
    "view/*.py",
    "lines/*.py",
    "pages/*.py",
    "language/*.py",
    "families/stgb_nrw/*.py",
    "fields/*.py",
)
# Those that fail most often first, then a file for each part of the library that is mutated
TESTED = (
    "grammar", "golden", "fields", "found", "wraps",
    "lines", "cutting", "headings", "segmentation", "furniture", "view",
    "paragraphs", "widths", "titles", "roles", "cut_off",
    "aktenzeichen", "dates", "ordering", "contacts", "places",
    "language_references", "language_cutoff",
)  # fmt: skip  # in rows, by what they are about
TESTS = tuple(f"tests/test_{name}.py" for name in TESTED)
FIRST_LIMIT = 600  # seconds that the tests may take without a mutant
SLOWER = 5  # a mutant may take so many times what they took
SAMPLES = {"code": 500, "patterns": 0}  # 0: all
SEED = 4


class Mutant(NamedTuple):
    """A place and what is done to it: the operator's occurrence within the file, as cosmic-ray
    counts."""

    kind: str
    path: str
    line: int
    operator: str
    occurrence: int
    key: str


# Which mutants there are
# --------------------------------------------------------------------------------------------


def _pointless(source: str) -> list[Range]:
    """Where a mutant says nothing: annotations (never evaluated), what only type checkers read,
    ``__all__``."""
    ranges: list[Range] = []
    for node in ast.walk(ast.parse(source)):
        part: ast.expr | ast.stmt | None = None
        if isinstance(node, ast.AnnAssign | ast.arg):
            part = node.annotation
        elif isinstance(node, ast.FunctionDef):
            part = node.returns
        elif isinstance(node, ast.If | ast.Assign):
            name = ast.unparse(node.test if isinstance(node, ast.If) else node.targets[0])
            part = node if name in ("TYPE_CHECKING", "__all__") else None
        if part is not None:
            ranges.append(
                ((part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0))
            )
    return ranges


def _operators(kind: str) -> dict[str, Any]:
    if kind == "patterns":
        return {"Patterns": Patterns()}
    plugins: Any = importlib.import_module("cosmic_ray.plugins")
    classes = {name: plugins.get_operator(name) for name in plugins.operator_names()}
    return {
        name.partition("/")[2]: found() for name, found in classes.items() if not found.arguments()
    }


def all_mutants(tree: Path, kind: str) -> list[Mutant]:
    """Every mutant of one kind, in the order of files and lines."""
    cosmic: Any = importlib.import_module("cosmic_ray.ast")
    mutants: list[Mutant] = []
    globs = [
        glob for glob in MUTATED if kind == "code" or glob.startswith(("grammar/", "families/"))
    ]
    for path in sorted(path for glob in globs for path in (tree / PACKAGE).glob(glob)):
        source = path.read_text(encoding="utf-8")
        lines, skipped = source.splitlines(), _pointless(source)
        parsed = cosmic.get_ast(source)
        for name, operator in _operators(kind).items():
            same: Counter[str] = Counter()
            places = [
                place
                for node in cosmic.ast_nodes(parsed)
                for place in operator.mutation_positions(node)
            ]
            for occurrence, (start, end) in enumerate(places):
                if any(a <= start and end <= b for a, b in skipped):
                    continue
                key = f"{path.name}|{name}|{lines[start[0] - 1].strip()}"
                same[key] += 1
                mutants.append(
                    Mutant(
                        kind,
                        str(path.relative_to(tree)),
                        start[0],
                        name,
                        occurrence,
                        f"{key}|{same[key]}",
                    )
                )
    return mutants


def sample(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """So many of them, the same ones for the same seed."""
    return sorted(
        sorted(
            mutants, key=lambda mutant: hashlib.sha256(f"{seed}|{mutant.key}".encode()).hexdigest()
        )[:size]
    )


# Running them
# --------------------------------------------------------------------------------------------


def mutated(source: str, mutant: Mutant) -> str | None:
    """The file with the mutant in it."""
    mutating: Any = importlib.import_module("cosmic_ray.mutating")
    code: str | None = mutating.mutate_code(
        source, _operators(mutant.kind)[mutant.operator], mutant.occurrence
    )
    return code


def copy_tree(source: Path, target: Path) -> None:
    """What the tests need of a working tree."""
    shutil.rmtree(target, ignore_errors=True)
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("src", "tests"):
        shutil.copytree(source / name, target / name, ignore=ignore)
    shutil.copy(source / "pyproject.toml", target)


def _serve() -> None:
    """A worker: for each line on stdin, the tests of the current directory in a forked process.
    What no mutant can change is imported once, before the fork, and patterns that are not mutated
    come from the caches of `regex` and `re`; that halves the time. The files are run one after the
    other, so that those behind the first that fails are not even read.
    """
    pytest: Any = importlib.import_module("pytest")
    arguments = ["-x", "-q", "--tb=no", "--no-header", "--assert=plain"]
    for name in ("conftest", "notice_parser"):
        importlib.import_module(name)
    pattern: Any = importlib.import_module("notice_parser.grammar.build").Pattern
    grammar = [
        module for name, module in sys.modules.items() if name.startswith("notice_parser.grammar.")
    ]
    for value in [
        value for module in grammar for value in vars(module).values() if isinstance(value, pattern)
    ]:
        value.compile()
    for name in [
        name for name in sys.modules if name.partition(".")[0] in ("conftest", "notice_parser")
    ]:
        del sys.modules[name]
    for limit in sys.stdin:
        log = Path("log")
        child = os.fork()
        if not child:
            with log.open("w", encoding="utf-8") as file:
                os.dup2(file.fileno(), 1)
                os.dup2(file.fileno(), 2)
            signal.alarm(int(limit))
            status = 1
            with contextlib.suppress(BaseException):
                status = next(
                    (code for test in TESTS if (code := int(pytest.main([*arguments, test])))),
                    0,
                )
            sys.stdout.flush()
            os._exit(status)
        _, status = os.waitpid(child, 0)
        failed = next(
            (
                line
                for line in log.read_text(encoding="utf-8").splitlines()
                if line.startswith(("FAILED", "ERROR"))
            ),
            "",
        )
        outcome = (
            "timeout"
            if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM
            else "killed"
            if status
            else "survived"
        )
        print(json.dumps([outcome, failed]), flush=True)


class Worker:
    """A copy of the tree, and the process that runs its tests."""

    def __init__(self, tree: Path, directory: Path) -> None:
        copy_tree(tree, directory)
        self.tree = directory
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(directory / "src"), str(directory / "tests")]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = [sys.executable, __file__, "--serve"]
        self.process = subprocess.Popen(
            command,
            cwd=directory,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run_tests(self, limit: int) -> tuple[str, str]:
        """ "survived", "killed" or "timeout" (after so many seconds), and the test that failed."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(limit, file=self.process.stdin, flush=True)
        outcome, failed = json.loads(self.process.stdout.readline())
        return outcome, failed

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def run(workers: list[Worker], mutants: list[Mutant], results: Path, limit: int) -> None:
    """Each mutant in turn, in whichever worker is free; a line of JSON for each."""
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)
    lock = threading.Lock()
    done = Counter[str]()

    def one(mutant: Mutant) -> None:
        worker = free.get()
        path = worker.tree / mutant.path
        original = path.read_text(encoding="utf-8")
        try:
            changed = mutated(original, mutant) or original
            path.write_text(changed, encoding="utf-8")
            outcome, by = worker.run_tests(limit)
        finally:
            path.write_text(original, encoding="utf-8")
            free.put(worker)
        pairs = zip(original.splitlines(), changed.splitlines(), strict=False)
        was, now = next(((a.strip(), b.strip()) for a, b in pairs if a != b), ("", ""))
        with lock, results.open("a", encoding="utf-8") as file:
            print(
                json.dumps(
                    {**mutant._asdict(), "outcome": outcome, "by": by, "was": was, "now": now},
                    ensure_ascii=False,
                ),
                file=file,
            )
            done[outcome] += 1
            print(
                f"\r{done.total()} of {len(mutants)}: {dict(done)}   ",
                end="",
                file=sys.stderr,
                flush=True,
            )

    with ThreadPoolExecutor(len(workers)) as pool:
        list(pool.map(one, mutants))
    print(file=sys.stderr)


def report(results: Path) -> None:
    """The figures, and each survivor with the line that was changed."""
    latest = {
        (entry["kind"], entry["key"]): entry
        for entry in map(json.loads, results.read_text(encoding="utf-8").splitlines())
    }
    for kind in SAMPLES:
        entries = [entry for entry in latest.values() if entry["kind"] == kind]
        if entries:
            survived = [entry for entry in entries if entry["outcome"] == "survived"]
            killed = len(entries) - len(survived)
            timeouts = sum(entry["outcome"] == "timeout" for entry in entries)
            print(
                f"{kind}: {len(entries)} run, {killed} killed ({timeouts} by the time limit), "
                f"{len(survived)} survived: {killed / len(entries):.1%} killed"
            )
            for entry in sorted(survived, key=lambda entry: (entry["path"], entry["line"])):
                print(
                    f"  {entry['path']}:{entry['line']} {entry['operator']}\n"
                    f"    was {entry['was']}\n    now {entry['now']}"
                )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--home", type=Path, required=True, help="where copies and results lie")
    parser.add_argument(
        "--kind", choices=list(SAMPLES), action="append", help="only mutants of this kind"
    )
    parser.add_argument("--sample", type=int, help="how many of a kind; 0: all")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument(
        "--survivors",
        action="store_true",
        help="run only the survivors of the run before, against the tests as they are now",
    )
    parser.add_argument("--list", action="store_true", help="only count the mutants")
    options = parser.parse_args()
    results = options.home / "results.jsonl"
    tree = options.home / "tree"
    copy_tree(ROOT, tree)
    chosen: list[Mutant] = []
    for kind in options.kind or SAMPLES:
        found = all_mutants(tree, kind)
        size = SAMPLES[kind] if options.sample is None else options.sample
        part = sample(found, size or len(found), options.seed)
        print(
            f"{kind}: {len(found)} mutants, {len(part)} of them in the sample (seed {options.seed})"
        )
        chosen += part
    if options.list:
        return 0
    if options.survivors:
        entries = map(json.loads, results.read_text(encoding="utf-8").splitlines())
        outcomes = {(entry["kind"], entry["key"]): entry["outcome"] for entry in entries}
        chosen = [
            mutant
            for mutant in chosen
            if outcomes.get((mutant.kind, mutant.key), "survived") == "survived"
        ]
    else:
        results.unlink(missing_ok=True)
    workers = [Worker(tree, options.home / f"job{number}") for number in range(options.jobs)]
    started = time.monotonic()
    outcome, failed = workers[0].run_tests(FIRST_LIMIT)
    if outcome != "survived":
        print(f"The tests fail without any mutant ({outcome}): {failed}", file=sys.stderr)
        return 1
    limit = int(SLOWER * len(workers) * (time.monotonic() - started)) + 5
    started = time.monotonic()
    run(workers, chosen, results, limit)
    for worker in workers:
        worker.close()
    report(results)
    print(f"{time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        _serve()
    else:
        sys.exit(main())
