"""The library's modules, in the order of the way, and which of them load which: read from their
source, not by loading them. For `test_house.py` and for the picture in `docs/pictures/`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "notice_parser"

# Each folder or module may use those that stand before it, and none behind it. What stands in one
# line does not know of each other.
WAY = (
    ("grammar",),
    ("view",),
    ("record",),
    ("lines",),
    ("pages", "language"),
    ("families",),
    ("fields",),
    ("record.building", "record.earlier"),
    ("parsing",),
)
# Around the way: these use it, and it knows nothing of them.
AROUND = {"command", "evaluation", "explaining", "intake", "many", "output", "schema"}
AROUND |= {"archive", "review", "screening", "strategies", "table", "words"}
RANK = {module: rank for rank, modules in enumerate(WAY) for module in modules}
DOORS = {"__init__", "__main__", "_hypothesis"}  # into the library, from outside


@cache
def modules() -> dict[str, Path]:
    """The library's modules by name."""
    paths = ((path.relative_to(PACKAGE).with_suffix(""), path) for path in PACKAGE.rglob("*.py"))
    return {".".join(name.parts).removesuffix("__init__").strip("."): path for name, path in paths}


def part_of(path: Path) -> str:
    """The part of the house that a file belongs to."""
    return _ranked(".".join(path.relative_to(PACKAGE).with_suffix("").parts))


def is_ranked(path: Path) -> bool:
    """Whether a file has to keep the order: not the library's doors, nor a family's examples, which
    are loaded by those who ask for them."""
    return part_of(path) not in DOORS and path.name != "examples.py"


def _ranked(module: str) -> str:
    """A module of the way, or the folder of it that has a rank."""
    return module if module in RANK else module.partition(".")[0]


def _imported(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The library's modules that a module takes names from when it is loaded, with the names: not
    those that its functions load, nor those that are named for their types."""
    folder = path.relative_to(PACKAGE).parent.parts
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        found = [statement, *statement.body] if isinstance(statement, ast.Try) else [statement]
        for node in found:
            if isinstance(node, ast.ImportFrom) and node.level:
                base = folder[: len(folder) - node.level + 1]
                module = ".".join((*base, *([node.module] if node.module else [])))
                yield module, [alias.name for alias in node.names]


def loads(path: Path) -> Iterator[str]:
    """The modules that one loads when it is loaded itself."""
    for module, names in _imported(path):
        inner = {f"{module}.{name}".strip(".") for name in names} & modules().keys()
        yield from inner or {module}


def uses(path: Path) -> Iterator[str]:
    """The parts of the house that a file takes names from."""
    for module, names in _imported(path):
        inner = [f"{module}.{name}".strip(".") for name in names]
        yield from (_ranked(each if each in modules() else module) for each in inner)
