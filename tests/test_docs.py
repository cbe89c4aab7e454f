"""The documentation as it stands: the blocks of a page run in their order, in one namespace and one
folder that has a copy of the example notices.

Python is executed, and functions called ``test_…`` are called; console sessions are doctests; the
library's own commands are run, and so is the copying of the examples: a page that makes its folder
so has no other. What other commands name must exist: programs, scripts and their
options, modules, extras.
"""

from __future__ import annotations

import doctest
import json
import re
import shlex
import shutil
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from typer.core import TyperGroup
from typer.main import get_command
from typer.testing import CliRunner

from notice_parser.command.app import app

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>[\w-]*)[^\n]*\n(?P<code>.*?)^ *```$", re.DOTALL | re.MULTILINE
)
COMMAND = "notice-parser"
SERVING = {"review"}  # goes on until it is stopped; it is looked up
# what comes with an environment and the extras for development
TOOLS = {"bash", "git", "mkdocs", "mypy", "pip", "pipx", "pytest", "python", "python3", "ruff"}
TOOLS |= {"export", "uvx", "venv"}
COPY = ["cp", "-r", "examples/notices"]
# These pages need more than one namespace or folder: they have test modules of their own.
ELSEWHERE = {"engines.md": "test_engines.py", "evaluation.md": "test_evaluation_docs.py"}


class Code(NamedTuple):
    """A block of code on a page."""

    page: Path
    line: int
    language: str
    text: str

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page: Path) -> list[Code]:
    text = page.read_text(encoding="utf-8")
    found = []
    for fence in FENCE.finditer(text):
        code = re.sub(f"^{fence['indent']}", "", fence["code"], flags=re.MULTILINE)
        found.append(
            Code(page, text.count("\n", 0, fence.start("code")) + 1, fence["language"], code)
        )
    return found


PAGES = {str(page.relative_to(DOCS)): blocks(page) for page in sorted(DOCS.rglob("*.md"))}
WITH_CODE = [name for name, found in PAGES.items() if found and name not in ELSEWHERE]


def named(name: str) -> str:
    return name.removesuffix(".md")


@pytest.mark.parametrize("name", WITH_CODE, ids=named)
def test_the_code_of_a_page(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "examples" / "notices", "examples/notices")
    if not copied_to(name):
        shutil.copytree("examples/notices", "notices")
    names: dict[str, Any] = {
        "__name__": "__main__",
        **(PREPARED[name]() if name in PREPARED else {}),
    }
    for code in PAGES[name]:
        RUN[code.language](code, names)
    for function in [
        value for name, value in names.items() if name.startswith("test_") and callable(value)
    ]:
        function()


def copied_to(name: str) -> list[str]:
    """The folders that a page makes of the examples."""
    shells = [code for code in PAGES[name] if code.language == "sh"]
    return [words[-1] for code in shells for words in commands(code) if words[:-1] == COPY]


def test_the_first_steps_make_the_folder_that_they_read() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    for name, folder in (
        ("index.md", "notices"),
        ("tutorial.md", "notices"),
        ("deutsch.md", "mitteilungen"),
    ):
        assert copied_to(name) == [folder]
        assert f"/{folder}/" in ignored


def files_of_the_command() -> dict[str, Any]:
    """The files that docs/command.md speaks of, and a line of an output."""
    shutil.copytree("notices", "scans")
    Path("scans/archive.txt").rename("scans/0815.txt")
    shutil.make_archive("mails", "zip", "notices")
    Path("volume-2006.txt").write_text(
        "\n".join(path.read_text(encoding="utf-8") for path in Path("notices").glob("*.txt")),
        encoding="utf-8",
    )
    return {"line": CliRunner().invoke(app, ["parse", "scans/0815.txt"]).stdout}


FAMILY = """from notice_parser import Family, LineKind, Opening, Page

HEAD = LineKind("heading", ("Blatt {number}",), opens=Opening(anywhere=True), whole=True)
PAGE = Page("sheet", "heading title=short?", has="number title body")
MINE = Family("auenbrueck", (HEAD,), (PAGE,))
"""


def file_with_a_family() -> dict[str, Any]:
    """The file and the folder with a pair that docs/own-families.md speaks of."""
    Path("mine.py").write_text(FAMILY, encoding="utf-8")
    for folder in ("pairs", "gold", "others"):
        Path(folder).mkdir()
        Path(folder, "a.txt").write_text("Blatt 7\nHinweise\nEin Satz.\n", encoding="utf-8")
        Path(folder, "a.json").write_text('{"title": "Hinweise"}', encoding="utf-8")
    return {}


PREPARED = {
    "command.md": lambda: files_of_the_command() | file_with_a_family(),
    "own-families.md": file_with_a_family,
}


def run_python(code: Code, names: dict[str, Any]) -> None:
    """Execute it; a failure shows the page's own line."""
    exec(compile("\n" * (code.line - 1) + code.text, str(code.page), "exec"), names)


def run_session(code: Code, names: dict[str, Any]) -> None:
    """A console session gives what it shows."""
    session = doctest.DocTestParser().get_doctest(
        code.text, names, code.place, str(code.page), code.line - 1
    )
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(
        session, out=report.append, clear_globs=False
    )
    assert not report, "".join(report)
    names.update(session.globs)


def run_commands(code: Code, _: dict[str, Any]) -> None:
    """Run the library's own and the copying of the examples, look the others up."""
    for words in commands(code):
        if words[:-1] == COPY:
            shutil.copytree(words[-2], words[-1])
        elif words[0].removeprefix(".venv/bin/") == COMMAND and words[1] not in SERVING:
            result = CliRunner().invoke(app, words[1:])
            assert result.exit_code == 0, f"{code.place}: {shlex.join(words)}\n{result.output}"
        else:
            look_up(code, words)


def check_json(code: Code, _: dict[str, Any]) -> None:
    json.loads(code.text)


def leave(_: Code, __: dict[str, Any]) -> None:
    """Text that is no code."""


RUN: dict[str, Callable[[Code, dict[str, Any]], None]] = {
    "python": run_python,
    "pycon": run_session,
    "sh": run_commands,
    "json": check_json,
    "text": leave,
}


def commands(code: Code) -> Iterator[list[str]]:
    """The commands of a block as words: one for each line or part of "… && …". What a pipe leads
    to, or where output goes, is the reader's own."""
    for line in code.text.replace("\\\n", " ").splitlines():
        for command in line.split(" && "):
            if words := shlex.split(command, comments=True):
                yield list(takewhile(lambda word: word not in ("|", ">"), words))


def look_up(code: Code, words: list[str]) -> None:
    """What a command names must exist."""
    program, *arguments = words
    tool = program.removeprefix(".venv/bin/")
    if tool == COMMAND:
        name, *options = arguments
        group = get_command(app)
        assert isinstance(group, TyperGroup)
        # raises for an option that it does not have
        group.commands[name].make_context(name, options)
        return
    script = next((word for word in (program, *arguments) if word.endswith((".py", ".sh"))), None)
    assert tool in TOOLS or tool == script, f"{code.place}: no program {program}"
    if script is not None:
        path = ROOT / script
        assert path.is_file(), f"{code.place}: no {script}"
        source = path.read_text(encoding="utf-8")
        unknown = [
            word
            for word in words[words.index(script) + 1 :]
            if word.startswith("--") and f'"{word}"' not in source
        ]
        assert not unknown, f"{code.place}: {script} has no {', '.join(unknown)}"
    if "-m" in arguments:
        module = arguments[arguments.index("-m") + 1]
        is_ours = (ROOT / "src" / module.replace(".", "/")).with_suffix(".py").is_file()
        assert is_ours or module in TOOLS, f"{code.place}: no module {module}"


def test_every_page_runs_here_or_in_a_module_of_its_own() -> None:
    for name, module in ELSEWHERE.items():
        assert PAGES[name]
        assert (
            f'"docs" / "{name}"' in (test := (ROOT / "tests" / module).read_text(encoding="utf-8"))
            or name in test
        )
    unknown = {code.language or code.place for name in WITH_CODE for code in PAGES[name]} - set(RUN)
    assert not unknown


def test_the_german_pages_commands_run_as_they_stand_and_speak_german(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (folder,) = copied_to("deutsch.md")
    shutil.copytree(ROOT / "examples" / "notices", folder)
    shells = [code for code in PAGES["deutsch.md"] if code.language == "sh"]
    ours = [words[1:] for code in shells for words in commands(code) if COMMAND in words[0]]
    assert [words[0] for words in ours] == ["parse", "report", "show", "review", "parse"]
    said = ""
    for words in ours:
        assert words[-2:] == ["--lang", "de"]
        if words[0] not in SERVING:
            result = CliRunner().invoke(app, words)
            assert result.exit_code == 0, result.output
            said += result.output
    (shown,) = (code.text for code in PAGES["deutsch.md"] if code.language == "text")
    assert said.count(shown) == 3
    assert "Den Tag „31.02.2006“ gibt es nicht." in said
    assert '<html lang="de">' in Path("bericht.html").read_text(encoding="ascii")
    with zipfile.ZipFile("mitteilungen.xlsx") as workbook:
        assert 'name="Mitteilungen"' in workbook.read("xl/workbook.xml").decode()


def test_the_walk_through_of_families_looks_at_what_it_says() -> None:
    assert sum(code.text.count("assert ") for code in PAGES["own-families.md"]) > 10


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "bench/README.md", "tests/fuzz/README.md"]
)
def test_the_commands_of_other_files_exist(name: str) -> None:
    found = [code for code in blocks(ROOT / name) if code.language == "sh"]
    assert found
    for code in found:
        for words in commands(code):
            look_up(code, words)


def test_the_readmes_way_from_a_folder_to_a_workbook_and_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "examples" / "notices", "my-folder")
    way = next(code for code in blocks(ROOT / "README.md") if "my-folder" in code.text)
    for program, *arguments in commands(way):
        if program == f".venv/bin/{COMMAND}":
            assert CliRunner().invoke(app, arguments).exit_code == 0
    with zipfile.ZipFile("notices.xlsx") as workbook:
        assert b"date-impossible" in workbook.read("xl/worksheets/sheet2.xml")
    page = Path("report.html").read_text(encoding="ascii")
    assert page.count("</pre>") == 6
    assert page.index("6 notices") < page.index("</pre>")


# The rows of the README's table of speed, in its order, by their names in the whole table.
FAST_AND_RIGHT = (
    "`parse`, clean, plain",
    "`parse`, mojibake",
    "`parse`, hard-wrapped",
    "`parse`, mail-quoted",
    "the same after profiling",
    "the same, mail-quoted",
)


def test_the_readmes_figures_are_those_of_the_table() -> None:
    whole = {
        row[0]: row
        for row in rows_of_tables((DOCS / "performance-table.md").read_text(encoding="utf-8"))
    }
    shown = rows_of_tables(
        (ROOT / "README.md").read_text(encoding="utf-8").split("\n## How fast and how right\n")[1]
    )[1:]
    assert [row[1:] for row in shown] == [
        [whole[name][1], f"{float(whole[name][2]):.1f}", *whole[name][4:6]]
        for name in FAST_AND_RIGHT
    ]


def rows_of_tables(text: str) -> list[list[str]]:
    """The rows of a page's tables, heads too, as lists of cells."""
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|") and not line.startswith("|---")
    ]


def test_nothing_is_installed_by_a_name_that_is_not_published() -> None:
    """Until it is, the name on an index may be anybody's."""
    pages = [*DOCS.rglob("*.md"), *DOCS.parent.glob("*.md"), *(ROOT / "bench").glob("*.md")]
    for page in [*pages, *(ROOT / "examples").glob("*.*")]:
        text = page.read_text(encoding="utf-8")
        found = re.findall(r"(?<!\")(?:pip|pipx|uv tool) install [^`\n]*notice-parser.*", text)
        assert not found, f"{page.name}: {found}"


def test_every_extra_that_is_named_exists() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")]:
        text = page.read_text(encoding="utf-8")
        for extras in re.findall(r"(?:notice-parser|'\.)\[([\w,]+)\]", text):
            assert set(extras.split(",")) <= set(PROJECT["optional-dependencies"]), (
                f"{page.name}: {extras}"
            )
