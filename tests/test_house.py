"""The house in order: the pipeline goes one way and in no circle, its machinery knows no publisher
and asks lines for their roles, files stay short, the public names are those that were agreed on,
the changelog is of this version.

``python tests/test_house.py`` writes ``tests/api.txt`` anew after a change of the public names that
is meant.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import notice_parser
from house import AROUND, PACKAGE, RANK, ROOT, WAY, is_ranked, loads, modules, part_of, uses
from notice_parser.lines.common import COMMON
from notice_parser.pages.compiling import PARTS

API = Path(__file__).parent / "api.txt"
LONGEST_FILE = 300


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_data_moves_one_way(path: Path) -> None:
    if not is_ranked(path):
        return
    module = part_of(path)
    assert module in RANK or module in AROUND, "a new module has its place in WAY or AROUND"
    if module in RANK:
        wrong = [
            used
            for used in uses(path)
            if used != module and RANK.get(used, len(WAY)) >= RANK[module]
        ]
        assert not wrong


@pytest.mark.parametrize(
    "path",
    sorted([*PACKAGE.rglob("*.py"), *(ROOT / "bench").glob("*.py")]),
    ids=lambda path: path.name,
)
def test_files_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


# No circles
# --------------------------------------------------------------------------------------------


def test_no_circle_of_imports() -> None:
    known = modules()
    left = {name: set(loads(path)) - {""} for name, path in known.items()}
    while free := {name for name, used in left.items() if not used & left.keys()}:
        left = {name: used for name, used in left.items() if name not in free}
    assert not left, "these load each other"


@pytest.mark.parametrize("first", ["families.stgb_nrw.examples", "strategies.words"])
def test_a_family_and_what_is_made_of_its_words_load_each_other_when_it_is_used(first: str) -> None:
    """Families name their examples as a text, which no look at the imports sees."""
    code = f"import notice_parser.{first}; from notice_parser.strategies import LAYOUTS"
    subprocess.run([sys.executable, "-c", code], check=True)


# The picture
# --------------------------------------------------------------------------------------------

PICTURE = ROOT / "docs" / "pictures" / "architecture.py"


def _architecture() -> dict[str, Any]:
    """The names of the script that draws the picture of docs/architecture.md."""
    return runpy.run_path(str(PICTURE))


def test_no_arrow_of_the_picture_goes_back_up() -> None:
    drawn = _architecture()
    rows = {part: row for row, parts in enumerate(drawn["rows"]()) for part in parts}
    assert rows.keys() == RANK.keys() | AROUND
    used = drawn["used_by"]()
    assert not [(one, by) for by, parts in used.items() for one in parts if rows[one] >= rows[by]]


def test_an_arrow_that_goes_without_saying_is_left_out_and_no_other() -> None:
    shortest = _architecture()["shortest"]
    used: dict[str, set[str]] = {
        "a": set(),
        "b": {"a"},
        "c": {"a", "b"},
        "d": {"a", "c"},
        "e": {"a"},
    }
    assert shortest(used) == {"a": set(), "b": {"a"}, "c": {"b"}, "d": {"c"}, "e": {"a"}}


def test_the_picture_is_of_the_code_as_it_stands() -> None:
    """`python docs/pictures/architecture.py` draws it anew."""
    assert _architecture()["svg"]() == PICTURE.with_suffix(".svg").read_text(encoding="utf-8")


# No publisher, no kind by its name
# --------------------------------------------------------------------------------------------

MACHINERY = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.relative_to(PACKAGE).parts[0] != "families"
]
PUBLISHER = re.compile("stgb|schnellbrief|gemeindebund", re.IGNORECASE)
# What the machinery may ask a line for by name: a kind that every family knows, or a part of a page
KNOWN = {kind.name for kind in COMMON} | set(PARTS)
MOST_BY_NAME = 27  # places that ask so, where a role would say too little; no more are to come


def _docstrings(tree: ast.Module) -> set[ast.Constant]:
    """Those of a module, its classes and functions, and of its constants."""
    return {
        statement.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }


def _words(path: Path) -> Iterator[str]:
    """What a module says to Python: its names and its strings without docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node not in docstrings:
                yield node.value
        else:
            yield from (
                value
                for field in ("id", "attr", "name", "arg", "module")
                if isinstance(value := getattr(node, field, None), str)
            )


@pytest.mark.parametrize("path", MACHINERY, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_publisher_stands_in_the_machinery(path: Path) -> None:
    assert not [word for word in _words(path) if PUBLISHER.search(word)]


def _asked_by_name(path: Path) -> Iterator[set[str]]:
    """For each place that compares a line's kind by its name: the names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(ast.unparse(side).endswith("kind.name") for side in sides):
                strings = (each for side in sides for each in ast.walk(side))
                yield {
                    str(each.value)
                    for each in strings
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }


def test_lines_are_asked_for_their_roles_and_seldom_for_a_name() -> None:
    asked = [names for path in MACHINERY for names in _asked_by_name(path)]
    assert set().union(*asked) <= KNOWN
    assert 0 < len(asked) <= MOST_BY_NAME


# Scripts beside the tests
# --------------------------------------------------------------------------------------------


def test_what_is_mutated_and_what_tests_it_is_there() -> None:
    source = (ROOT / "tests/mutation/mutants.py").read_text(encoding="utf-8")
    found = {
        ast.unparse(node.targets[0]): ast.literal_eval(node.value)
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("MUTATED", "TESTED")
    }
    assert all(list(PACKAGE.glob(each)) for each in found["MUTATED"])
    assert all((ROOT / f"tests/test_{name}.py").is_file() for name in found["TESTED"])


# Public names
# --------------------------------------------------------------------------------------------

MODULES = (
    "notice_parser",
    "notice_parser.archive",
    "notice_parser.evaluation",
    "notice_parser.families",
    "notice_parser.schema",
    "notice_parser.strategies",
    "notice_parser.table",
)


def _public(module: str) -> Iterator[str]:
    loaded = importlib.import_module(module)
    own = [
        name
        for name, value in vars(loaded).items()
        if getattr(value, "__module__", module) == module and not inspect.ismodule(value)
    ]
    names = getattr(loaded, "__all__", None) or [name for name in own if not name.startswith("_")]
    for name in sorted(names):
        value = getattr(loaded, name)
        if inspect.isclass(value):
            declared = list(getattr(value, "__dataclass_fields__", ()))
            own = getattr(value, "_fields", declared)
            fields = list(getattr(value, "model_fields", own))
            methods = sorted(
                each
                for each, made in vars(value).items()
                if not each.startswith("_") and (callable(made) or isinstance(made, property))
            )
            members = fields + [each for each in methods if each not in fields]
            yield f"{module}.{name}: {', '.join(members)}".rstrip(": ")
        elif inspect.isfunction(value):
            parameters = inspect.signature(value).parameters.values()
            yield f"{module}.{name}({', '.join(map(_parameter, parameters))})"
        elif name != "__version__":
            yield f"{module}.{name}"


def _parameter(parameter: inspect.Parameter) -> str:
    """Its name; "*" before one that must be named, "=" behind one that may be left out."""
    named = "*" if parameter.kind is parameter.KEYWORD_ONLY else ""
    optional = "" if parameter.default is parameter.empty else "="
    return f"{named}{parameter.name}{optional}"


def _names() -> str:
    return "\n".join(line for module in MODULES for line in _public(module)) + "\n"


def test_public_names() -> None:
    """A name that goes or changes breaks somebody's program: that is meant, said in the changelog,
    and written here anew; or it is a mistake."""
    assert _names() == API.read_text(encoding="utf-8")


# Changelog
# --------------------------------------------------------------------------------------------


def test_the_changelog_is_of_this_version_and_in_the_form_of_keep_a_changelog() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    if headings[0] == "[Unreleased]":
        headings.pop(0)
    releases = [
        re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)", heading) for heading in headings
    ]
    assert all(releases), headings
    found = [release.groups() for release in releases if release]
    assert found[0][0] == notice_parser.__version__
    assert found == sorted(
        found,
        key=lambda release: ([int(part) for part in release[0].split(".")], release[1]),
        reverse=True,
    )
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= {
        "Added",
        "Changed",
        "Deprecated",
        "Removed",
        "Fixed",
        "Security",
    }


def test_what_is_cited_is_this_version() -> None:
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    cited = dict(line.split(": ", 1) for line in lines if line[:1].isalpha() and ": " in line)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert cited["version"] == notice_parser.__version__
    assert f"## [{cited['version']}] - {cited['date-released']}\n" in changelog


if __name__ == "__main__":
    API.write_text(_names(), encoding="utf-8")


def test_the_package_alone_loads_nothing_else() -> None:
    code = (
        "import sys, notice_parser; assert not {'pydantic', 'regex'} & set(sys.modules); "
        "notice_parser.parse; assert 'pydantic' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_public_name_is_there_and_no_other() -> None:
    assert all(hasattr(notice_parser, name) for name in notice_parser.__all__)
    assert set(notice_parser.__all__) <= set(dir(notice_parser))
    for name in ("nothing", "_nothing"):
        with pytest.raises(AttributeError, match=name):
            getattr(notice_parser, name)
