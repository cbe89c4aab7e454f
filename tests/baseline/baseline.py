"""What two versions of the library make of the same texts. A command::

# the version that is frozen, and this one
python tests/baseline/baseline.py compare tests/baseline/reference.tsv.xz src
# two versions; where they differ, the values
python tests/baseline/baseline.py compare ../other/src src --show 3
# freeze what this version makes of the texts
python tests/baseline/baseline.py write tests/baseline/reference.tsv.xz
# print one of the texts
python tests/baseline/baseline.py text damage/tabs/m2006-0603

A side of a comparison is a digest file or a folder that holds the package notice_parser. Each
folder is read in processes of its own, so that two versions never mix. Exits with 1 where the
sides differ, with 2 where they cannot be compared.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import takewhile
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import digest
import recording

FOLDER = Path(__file__).resolve().parent
TEXTS = FOLDER / "texts.jsonl.xz"
REFERENCE = FOLDER / "reference.tsv.xz"
JOBS = 2
BEFORE, SHOWN = 60, 300  # characters of a value that are shown before and from where sides differ

Result = TypeVar("Result")


@cache
def texts() -> dict[str, str]:
    """The frozen texts by name."""
    lines = lzma.decompress(TEXTS.read_bytes()).decode("ascii").splitlines()
    return dict(json.loads(line) for line in lines)


def read_in(
    folder: str | None, function: Callable[[str], Result], given: Iterable[str], jobs: int = JOBS
) -> Iterator[Result]:
    """The function's result for each text, in order, with the library in a folder (None: the
    installed one); in processes that import nothing else."""
    with ProcessPoolExecutor(jobs, get_context("spawn"), recording.use, (folder,)) as processes:
        yield from processes.map(function, given, chunksize=32)


def digest_in(folder: str | None, names: list[str], jobs: int = JOBS) -> digest.Digest:
    """The digest of these texts by the library in a folder."""
    found = read_in(folder, recording.hashes, [texts()[name] for name in names], jobs)
    return digest.digest_of(zip(names, found, strict=True))


def side(given: str, names: list[str], jobs: int) -> digest.Digest:
    """A side of a comparison: a digest file, or what the library in a folder makes of the texts."""
    path = Path(given)
    if path.is_dir():
        return digest_in(package_folder(given), names, jobs)
    if not path.exists():
        raise ValueError(f"{given}: there is no such digest file or folder")
    whole = digest.read(path)
    missing = [name for name in names if name not in whole.rows]
    if missing:
        raise ValueError(f"{given} is of other texts ({missing[0]} is not in it): write it again")
    return digest.Digest(whole.columns, {name: whole.rows[name] for name in names})


def package_folder(given: str) -> str:
    """The folder, absolute, if it holds the package."""
    if not (Path(given) / "notice_parser" / "__init__.py").exists():
        raise ValueError(f"{given} holds no package notice_parser: give a checkout's src")
    return str(Path(given).resolve())


def report(difference: digest.Difference, count: int, named: int) -> None:
    """Print what differs, field by field."""
    print(f"{count:,} texts, {difference.columns} columns")
    if difference.new:
        print(f"only in B, not compared: {', '.join(digest.by_field(difference.new))}")
    if not difference.texts:
        print("no difference")
        return
    print(f"{len(differing(difference)):,} texts differ")
    for field, columns in digest.by_field(difference.texts).items():
        names = list(dict.fromkeys(name for column in columns for name in difference.texts[column]))
        counts = ", ".join(
            f"{column.partition('.')[0]} {len(difference.texts[column]):,}" for column in columns
        )
        more = ", …" if len(names) > named else ""
        print(f"{field}: {len(names):,} texts ({counts}): {', '.join(names[:named])}{more}")


def differing(difference: digest.Difference) -> list[str]:
    """The names of all texts that differ."""
    return list(dict.fromkeys(name for names in difference.texts.values() for name in names))


def show(difference: digest.Difference, sides: dict[str, str], most: int, jobs: int) -> None:
    """Print both values of the first texts that differ, each field once. A side that is a digest
    file has none."""
    names = differing(difference)[:most]
    given = [texts()[name] for name in names]
    found = {
        label: list(read_in(package_folder(folder), recording.values, given, jobs))
        for label, folder in sides.items()
        if Path(folder).is_dir()
    }
    for i, name in enumerate(names):
        print(f"\n{name}")
        columns = [column for column in difference.texts if name in difference.texts[column]]
        for column, *_ in digest.by_field(columns).values():
            print(f"  {column}")
            values = {
                label: json.dumps(of_texts[i].get(column), ensure_ascii=False)
                for label, of_texts in found.items()
            }
            for label, value in excerpts(values).items():
                _print(f"    {label}: {value}")
        for label in sides.keys() - found:
            print(f"  {label} is a digest, which has no values: give that version's folder")


def excerpts(values: dict[str, str]) -> dict[str, str]:
    """Values from shortly before the place where they part, and not too much of them."""
    alike = takewhile(lambda found: len(set(found)) == 1, zip(*values.values(), strict=False))
    start = sum(1 for _ in alike) - BEFORE if len(values) > 1 else 0
    return {
        label: f"…{value[start : start + SHOWN]}" if start > 0 else value[:SHOWN]
        for label, value in values.items()
    }


def _print(text: str) -> None:
    """Print what may hold half of a pair of surrogates."""
    print(text.encode("utf-8", "backslashreplace").decode())


def main(arguments: list[str] | None = None) -> int:
    """The command; gives its exit code."""
    options = _options(arguments)
    try:
        code: int = options.run(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return code


def _write(options: argparse.Namespace) -> int:
    folder = package_folder(options.src) if options.src else None
    digest.write(digest_in(folder, list(texts()), options.jobs), options.out)
    return 0


def _compare(options: argparse.Namespace) -> int:
    names = list(texts())[:: options.every]
    sides = {"A": options.a, "B": options.b}
    first, second = (side(given, names, options.jobs) for given in sides.values())
    difference = digest.compare(first, second, options.ignore)
    report(difference, len(names), options.named)
    if difference.texts and options.show:
        show(difference, sides, options.show, options.jobs)
    return 1 if difference.texts else 0


def _text(options: argparse.Namespace) -> int:
    if options.name not in texts():
        raise ValueError(f"there is no text {options.name}; a comparison prints names of texts")
    _print(texts()[options.name])
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What two versions make of the same texts.")
    jobs = argparse.ArgumentParser(add_help=False)
    jobs.add_argument("--jobs", type=int, default=JOBS, help=f"processes (default {JOBS})")
    commands = parser.add_subparsers(required=True)

    write = commands.add_parser("write", parents=[jobs], help="write a version's digest")
    write.set_defaults(run=_write)
    write.add_argument("out", type=Path, help='a file; compressed where it ends in ".xz"')
    write.add_argument("--src", help="the folder with the package (default: the installed one)")

    compare = commands.add_parser("compare", parents=[jobs], help="compare two versions")
    compare.set_defaults(run=_compare)
    for name in ("a", "b"):
        compare.add_argument(name, help="a digest file or a folder with the package")
    compare.add_argument(
        "--ignore",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD",
        help='fields or parts that may differ: "spans", "body.role", "parse_all.title"',
    )
    for option, default, text in (
        ("--every", 1, "only every Nth text, for a quick look"),
        ("--named", 5, "texts named for a field (default 5)"),
        ("--show", 0, "print the values of the first N texts that differ"),
    ):
        compare.add_argument(option, type=int, default=default, metavar="N", help=text)

    text_command = commands.add_parser("text", help="print a text")
    text_command.set_defaults(run=_text)
    text_command.add_argument("name", help="as a comparison names it")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
