"""docs/architecture.md says where a change goes: each place that it names exists, each folder of
the library is named, and what is said to be made of one place really is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import notice_parser
from notice_parser.grammar.characters import BLANK, INVISIBLE
from notice_parser.record import diagnostics

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "notice_parser"
LAID_OUT, CHANGES, LAWS = (
    (ROOT / page).read_text(encoding="utf-8").split(f"\n{heading}")[1].split("\n## ")[0]
    for page, heading in (
        ("docs/architecture.md", "## How the code is laid out\n"),
        ("docs/architecture.md", "## Where the commonest changes go\n"),
        ("CONTRIBUTING.md", "| law | break this "),
    )
)
FOLDERS = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}


def files_named(name: str) -> list[Path]:
    """The library's files of that name; with a folder, those in it."""
    return [path for path in PACKAGE.rglob("*.py") if str(path).endswith(f"/{name}")]


def after(change: str, then: str) -> str:
    """What a program prints in a process of its own that changes the library first."""
    code = f"{change}\nimport notice_parser\n{then}"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


# The places
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([\w/]+\.py)`", LAID_OUT + CHANGES))))
def test_each_file_that_is_named_exists(name: str) -> None:
    assert files_named(name) or (ROOT / name).is_file()


def test_each_folder_and_each_file_beside_them_is_named() -> None:
    named = set(re.findall(r"`(\w+)/[\w.]*`", LAID_OUT))
    assert named >= FOLDERS
    loose = {path.name for path in PACKAGE.glob("*.py")} - {"__init__.py"}
    assert set(re.findall(r"`(\w+\.py)`", LAID_OUT)) >= loose


def test_each_folder_that_is_named_exists() -> None:
    assert set(re.findall(r"`(\w+)/[\w.]*`", LAID_OUT)) == FOLDERS


@pytest.mark.parametrize(
    ("file", "name"), re.findall(r"`(\w+\.py)`, `(\w+)`", LAWS), ids=lambda part: part
)
def test_each_function_to_be_broken_exists(file: str, name: str) -> None:
    definition = re.compile(rf"^ *(?:def|class) {name}\b", re.MULTILINE)
    assert any(definition.search(path.read_text(encoding="utf-8")) for path in files_named(file))


def test_the_number_of_files_is_that_of_the_places() -> None:
    """Where it says "and a row" or "and a line", the last place is nothing but a list."""
    rows = re.findall(
        r"^\| a new .* \| (\d)( and a (?:row|line))? \| (.*) \|$", CHANGES, re.MULTILINE
    )
    assert [int(count) for count, *_ in rows] == [1, 1, 2, 3, 1, 1, 1, 1]
    for count, listed, places in rows:
        named = len(re.findall(r"`[\w/]+\.py`", places)) + ("of its own" in places)
        assert named == int(count) + bool(listed)


# A new label
# --------------------------------------------------------------------------------------------

LINES = (
    "StGB NRW-Mitteilung 1/2003 vom 05.02.2003",
    "Hinweise",
    "Der Landtag hat die Vorlage beraten und mit großer Mehrheit beschlossen, so daß sie nun gilt.",
    "Vorgangsnr.: II 3-10",
)
PLACES = {
    "a line of its own": "\n".join(LINES),
    "behind a sentence": "\n".join(LINES[:3]) + f" {LINES[3]}",
    "a notice on one line": " ".join(LINES),
    "a flattened letter": "Städte- und Gemeindebund Postfach 10 04 17 Schnellbrief 12/2003 An die "
    "Mitgliedsstädte Vorgangsnr.: II 3-10 Ansprechpartner: Dr. Vossbeck 05.02.2003 Hinweise Sehr "
    "geehrte Damen und Herren, das Land hat beraten. Mit freundlichen Grüßen Dr. Vossbeck",
}


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_a_label_in_the_one_list_is_known_in_every_position(text: str) -> None:
    listed = "from notice_parser.grammar import labels\nlabels.LABEL += '|Vorgangsnr'"
    assert notice_parser.parse(text).az is None
    assert after(listed, f"print(notice_parser.parse({text!r}).az.text)") == "II 3-10"


# A new diagnostic
# --------------------------------------------------------------------------------------------

ROWS = set(re.findall(r"^((?:[a-z]+|FIELD)-[a-z-]+) ", diagnostics.__doc__ or "", re.MULTILINE))


def codes() -> Iterator[str]:
    """The codes in the library's source: as they stand in notes, "FIELD-…" where the field's name
    is filled in."""
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name == "words":  # where "code" is a column's name
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "note":
                yield from _code(node.args[0])
            elif isinstance(node, ast.keyword) and node.arg == "code":
                yield from _code(node.value)
            elif isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and key.value == "code":
                        yield from _code(value)


def _code(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[-1], ast.Constant):
        yield "FIELD" + str(node.values[-1].value)


CODES = set(codes())


def test_every_code_that_is_noted_has_a_row_of_its_own() -> None:
    of_any_field = {row.partition("-")[2] for row in ROWS if row.startswith("FIELD-")}
    written = {code for code in CODES if not code.startswith("FIELD-")}
    assert len(written) > 20
    assert not [
        code
        for code in written - ROWS
        if code.partition("-")[2] not in of_any_field
        or code.partition("-")[0] not in notice_parser.Notice.model_fields
    ]


def test_every_row_is_a_code_that_is_noted() -> None:
    of_any_field = {code.partition("-")[2] for code in CODES if code.startswith("FIELD-")}
    assert not [row for row in ROWS - CODES if row.partition("-")[2] not in of_any_field]


# A new family
# --------------------------------------------------------------------------------------------

FAMILY = """
import notice_parser.families as families
from notice_parser.families import Family, LineKind, Opening, Page
head = LineKind("heading", ("Blatt {number}",), opens=Opening(anywhere=True), whole=True)
page = Page("blatt", "heading title=short?", has="number title body")
families.FAMILIES = (*families.FAMILIES, Family("blatt", (head,), (page,)))
"""
BLATT = "Blatt 7/2024\nHinweise\nDer Lesesaal schließt ab Mai um 19 Uhr.\n"


@pytest.mark.parametrize(
    "call",
    [
        "[notice_parser.parse(text)] * 2",
        "notice_parser.parse_all(text)",
        "[found.notice for found in notice_parser.iter_notices(text.splitlines(True))]",
        "list(notice_parser.parse_many([text] * 2))",
    ],
)
def test_a_family_is_read_by_its_name_in_families_alone(call: str) -> None:
    then = f"text = {BLATT * 2!r}\nprint([notice.layout for notice in {call}])"
    assert after(FAMILY, then) == "['blatt', 'blatt']"


def test_no_family_is_named_elsewhere() -> None:
    own = {path.stem for path in (PACKAGE / "families").iterdir()} - {"__init__", "__pycache__"}
    own -= {"family", "checks", "writing", "decrees", "addressees", "courts"}  # what several share
    names = {family.id for family in notice_parser.FAMILIES}
    assert {name.replace("_", "-") for name in own} == names
    word = re.compile("|".join(own), re.IGNORECASE)
    for path in PACKAGE.rglob("*.py"):
        if "families" not in path.parts:
            assert not word.search(path.read_text(encoding="utf-8")), path


# A new reader, a new kind of damage, new evidence
# --------------------------------------------------------------------------------------------

READER = """
from notice_parser.intake import readers, sniffing
FAX = sniffing.Kind("a fax", True)
sniffing._MAGIC = ((0, b"FAX0", FAX), *sniffing._MAGIC)
readers.READERS[FAX] = lambda data, limits, column: iter([readers.Piece(data[4:].decode())])
"""


def test_a_kind_of_file_is_read_by_its_mark_and_its_row_alone(tmp_path: Path) -> None:
    (tmp_path / "a.fax").write_text("FAX0" + "\n".join(LINES[:3]), encoding="utf-8")
    then = f"print([found.notice.title for found in notice_parser.read({str(tmp_path)!r})])"
    assert after("", then) == "[None]"
    assert after(READER, then) == "['Hinweise']"


def test_a_function_with_its_mark_is_a_kind_of_damage_everywhere() -> None:
    change = """
from notice_parser.strategies.page import kind
@kind("upside down", 16)
def upside_down(page, choose):
    "The last character first."
    page.whole(lambda text: text[::-1])
"""
    then = """
from random import Random
from notice_parser.strategies import DAMAGE, apply, example_of
example = example_of(notice_parser.parse("Mitteilung 1/2003 vom 05.02.2003"))
hurt = apply(example, ["upside down"], Random(0))
print(DAMAGE["upside down"].description, hurt.text == example.text[::-1])
"""
    assert after(change, then) == "The last character first. True"


def test_evidence_is_weighed_by_its_line_and_its_row_alone() -> None:
    change = """
from notice_parser.language import ordering_ways as ways, ordering_weights as weights
from notice_parser.language.evidence import evidence
sample = "Der Kurierdienst wirft das Heft ein."
ways.WAYS = (*ways.WAYS, evidence("way", "way: a courier", "kurierdienst", sample))
weights.WEIGHTS = (*weights.WEIGHTS, weights.Weight("way: a courier", 4.0, sample))
"""
    text = "\n".join((*LINES[:3], "Der Kurierdienst wirft das Heft ein."))
    then = f"print([one.text for one in notice_parser.parse({text!r}).ordering])"
    assert after("", then) == "[]"
    assert after(change, then) == "['Der Kurierdienst wirft das Heft ein.']"


# A new repair
# --------------------------------------------------------------------------------------------

CHARACTERS = [chr(code) for code in range(0x10000)]


@pytest.mark.parametrize("name", ["blank", "invisible"])
def test_a_character_in_the_one_list_is_repaired_in_texts_and_values(name: str) -> None:
    listed = BLANK if name == "blank" else INVISIBLE
    found = [c for c in CHARACTERS if c not in "\n\r\f" and listed.fullmatch(c)]
    assert len(found) > 10
    for character in found:
        text = f"StGB NRW-Mitteilung 1/2003 vom 05.02.2003\nHin{character}weise"
        cleaned = "Hin weise" if name == "blank" else "Hinweise"
        assert notice_parser.parse(text).title == cleaned == notice_parser.clean(text[42:])
