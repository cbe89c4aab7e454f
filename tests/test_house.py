"""The house in order: the pipeline goes one way, the public names are those that were agreed on, the changelog is of this version, files stay short.

``python tests/test_house.py`` writes ``tests/api.txt`` anew after a change of the public names that is meant.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import notice_parser

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "notice_parser"
API = Path(__file__).parent / "api.txt"
LONGEST_FILE = 300  # lines

# Each module may use those that stand before it, and none behind it. What stands in one line does not know of each other.
WAY = (
    ("grammar",),
    ("diagnostics", "rows", "source", "repair"),
    ("evidence", "notice", "values"),
    ("layouts", "cutting", "paragraphs"),
    ("lines", "segmentation"),
    ("fields",),
    ("record",),
    ("parsing",),
)
# Around the way: these use it, and it knows nothing of them.
AROUND = {"arrow", "batch", "command", "evaluation", "flat", "intake", "output", "schema", "strategies", "streams", "table", "workers"}
RANK = {module: rank for rank, modules in enumerate(WAY) for module in modules}


def _imports(path: Path) -> Iterator[str]:
    """The library's modules that a module loads when it is loaded: not those that its functions load, nor those that are named for their types."""
    folder = path.relative_to(PACKAGE).parent.parts
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        found = [statement, *statement.body] if isinstance(statement, ast.Try) else [statement]
        for node in found:
            if isinstance(node, ast.ImportFrom) and node.level:
                base = folder[: len(folder) - node.level + 1]
                names = [node.module] if node.module else [alias.name for alias in node.names]
                yield from (".".join((*base, name)).partition(".")[0] for name in names)


def _module(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_data_moves_one_way(path: Path) -> None:
    module = _module(path)
    if module in ("__init__", "_hypothesis"):
        return
    assert module in RANK or module in AROUND, "a new module has its place in WAY or AROUND"
    if module in RANK:
        wrong = [used for used in _imports(path) if used != module and RANK.get(used, len(WAY)) >= RANK[module]]
        assert not wrong


@pytest.mark.parametrize("path", sorted([*PACKAGE.rglob("*.py"), *(ROOT / "bench").glob("*.py")]), ids=lambda path: path.name)
def test_files_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


# Public names ---------------------------------------------------------------------------------------------------------------------------

MODULES = ("notice_parser", "notice_parser.evaluation", "notice_parser.layouts", "notice_parser.schema", "notice_parser.strategies", "notice_parser.table")


def _public(module: str) -> Iterator[str]:
    loaded = importlib.import_module(module)
    own = [name for name, value in vars(loaded).items() if getattr(value, "__module__", module) == module and not inspect.ismodule(value)]
    names = getattr(loaded, "__all__", None) or [name for name in own if not name.startswith("_")]
    for name in sorted(names):
        value = getattr(loaded, name)
        if inspect.isclass(value):
            fields = list(getattr(value, "model_fields", getattr(value, "_fields", ())))
            methods = sorted(each for each, made in vars(value).items() if not each.startswith("_") and (callable(made) or isinstance(made, property)))
            yield f"{module}.{name}: {', '.join(fields + [each for each in methods if each not in fields])}".rstrip(": ")
        elif inspect.isfunction(value):
            yield f"{module}.{name}({', '.join(_parameter(each) for each in inspect.signature(value).parameters.values())})"
        elif name != "__version__":
            yield f"{module}.{name}"


def _parameter(parameter: inspect.Parameter) -> str:
    """Its name; "*" before one that must be named, "=" behind one that may be left out."""
    return f"{'*' * (parameter.kind is parameter.KEYWORD_ONLY)}{parameter.name}{'=' * (parameter.default is not parameter.empty)}"


def _names() -> str:
    return "\n".join(line for module in MODULES for line in _public(module)) + "\n"


def test_public_names() -> None:
    """A name that goes or changes breaks somebody's program: that is meant, said in the changelog, and written here anew; or it is a mistake."""
    assert _names() == API.read_text(encoding="utf-8")


# Changelog ------------------------------------------------------------------------------------------------------------------------------


def test_the_changelog_is_of_this_version_and_in_the_form_of_keep_a_changelog() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    if headings[0] == "[Unreleased]":
        headings.pop(0)
    releases = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)", heading) for heading in headings]
    assert all(releases), headings
    found = [release.groups() for release in releases if release]
    assert found[0][0] == notice_parser.__version__
    assert found == sorted(found, key=lambda release: ([int(part) for part in release[0].split(".")], release[1]), reverse=True)
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


if __name__ == "__main__":
    API.write_text(_names(), encoding="utf-8")


def test_the_package_alone_loads_nothing_else() -> None:
    code = "import sys, notice_parser; assert not {'pydantic', 'regex'} & set(sys.modules); notice_parser.layouts; assert 'pydantic' in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_public_name_is_there_and_no_other() -> None:
    assert all(hasattr(notice_parser, name) for name in notice_parser.__all__)
    assert set(notice_parser.__all__) <= set(dir(notice_parser))
    for name in ("nothing", "_nothing"):
        with pytest.raises(AttributeError, match=name):
            getattr(notice_parser, name)
