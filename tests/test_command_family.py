"""``notice-parser family``: what families there are, what one says, and what a description of one's
own reads, takes, leaves ambiguous and never reaches."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from command_line import command
from notice_parser import FAMILIES, Family
from notice_parser.command.described import details_of, kinds_said, real_pages

SHIPPED = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
CORPUS = Path(__file__).parent / "corpus"

MINE = r'''"""Sheets. Forms of 3
real pages."""
from notice_parser import *

HEAD = LineKind(
    "heading",
    (
        Form("Amtliches Blatt Nr. {number}", own=True),
        "Blatt {number}[ vom {date}]",
        "Heft {number}",
    ),
    opens=Opening(anywhere=True), whole=True,
)
TOPIC = LineKind("topic", ("Bereich: {topic}",), whole=True)
PAGE = Page("sheet", "heading topic=topic? title=short", has="number title body", kind="blatt")
OLD = Page("old-sheet", "title=short heading", has="number title body", kind="blatt")
BLATT = Family("blatt", (HEAD, TOPIC), (PAGE, OLD), marks=("Auenbrück",))
'''
BODY = "Der Lesesaal schließt ab Mai um 19 Uhr, die Ausleihe um 18 Uhr, und sonntags ist zu.\n"


def page(heading: str = "Amtliches Blatt Nr. 7/2024", title: str = "Hinweise") -> str:
    return f"{heading}\n{title}\n{BODY}"


Record = dict[str, object]


def record(family: str | None = "blatt", title: str = "Hinweise", **more: object) -> Record:
    known = {"family": family} if family else {}
    return {**known, "title": title, **more}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(MINE, encoding="utf-8")
    Path("pairs").mkdir()
    return tmp_path


def put(name: str, text: str, *records: Record) -> None:
    Path("pairs", f"{name}.txt").write_text(text, encoding="utf-8")
    if records:
        Path("pairs", f"{name}.json").write_text(json.dumps(list(records)), encoding="utf-8")


def said(status: int = 0, *more: object) -> str:
    return command("family", "check", "mine.py", "pairs", *more, status=status).stdout


# list, show
# --------------------------------------------------------------------------------------------


def test_the_list_has_each_family_once() -> None:
    head, *rows = command("family", "list").stdout.splitlines()
    assert head.split() == ["family", "real", "pages", "pages", "kinds", "of", "notices"]
    assert [row.split()[0] for row in rows] == [family.id for family in FAMILIES]
    for row, family in zip(rows, FAMILIES, strict=True):
        assert row.split()[1] == str(real_pages(family) or "-")
        assert all(kind in row for kind in kinds_said(family))


@pytest.mark.usefixtures("folder")
def test_ones_own_come_first_with_what_their_file_says() -> None:
    _, mine, *_ = command("family", "list", "--families", "mine.py").stdout.splitlines()
    assert mine.split() == ["blatt", "3", "2", "blatt"]


@SHIPPED
def test_what_a_family_says(family: Family) -> None:
    shown = command("family", "show", family.id).stdout
    assert shown.startswith(f"{family.id}\n")
    for name in (
        *(f"  {each.name}" for each in family.pages),
        *(f"  {kind.name}: " for kind in family.kinds),
        *family.marks,
        *kinds_said(family),
        *details_of(family),
    ):
        assert name in shown
    for kind in family.kinds:
        for form in kind.forms:
            if isinstance(form, str):
                assert form.replace("\n", "\\n") in shown


@pytest.mark.usefixtures("folder")
def test_a_description_in_words() -> None:
    shown = command("family", "show", "blatt", "--families", "mine.py").stdout
    for line in (
        "details: topic",
        "  sheet, a blatt; it has number, title, body",
        "    above the body: heading topic=topic? title=short",
        "  heading: begins a notice wherever it stands; no part of a paragraph",
        "    Amtliches Blatt Nr. {number}  (nobody else writes so)",
    ):
        assert f"{line}\n" in shown


def test_a_family_that_is_not_there() -> None:
    found = command("family", "show", "x\x1b[31m", status=2)
    assert "there is no family x\ufffd[31m; there are stgb-nrw" in " ".join(found.stderr.split())
    assert "\x1b[31m" not in found.stderr


@pytest.mark.usefixtures("folder")
def test_nothing_in_a_description_is_obeyed_by_the_terminal() -> None:
    hostile = MINE.replace("Auenbrück", "\\x1b]0;x\\x07").replace(
        '"blatt", (', '"b\\x1b[31m[red]", ('
    )
    Path("mine.py").write_text(hostile, encoding="utf-8")
    put("a", page())
    for arguments in (("list",), ("show", "b\x1b[31m[red]")):
        shown = command("family", *arguments, "--families", "mine.py").stdout
        assert "[red]" in shown
        assert "\x1b" not in shown
        assert "\x07" not in shown
    assert "\x1b" not in said()


# check
# --------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_what_is_right_and_how_far_the_forms_reach() -> None:
    put("a", page(), record())
    put("b", page(title="Bereich: Kultur\nHinweise"), record(details=[]))
    found = said(status=1)
    assert "with a record: 2; right 1, without a silent error 1\n" in found
    assert "  pairs/a: right\n" in found
    assert "  pairs/b: wrong: details\n" in found
    assert "forms that a text has: 2 of 4\n" in found
    assert (
        "  blatt, heading: Blatt {number}[ vom {date}]\n  blatt, heading: Heft {number}\n" in found
    )
    assert "pages that no text is: 1\n  blatt: old-sheet\n" in found
    for title in ("taken", "ambiguous", "claimed", "records of"):
        assert f"\n{title}" not in found


@pytest.mark.usefixtures("folder")
def test_what_is_well_ends_with_0() -> None:
    put("a", page(), record())
    assert "  pairs/a: right\n" in said()
    put("x", page().replace(BODY, ""), record(body=[{"text": "Etwas."}]))
    assert "  pairs/x: doubted: body\n" in said()


@pytest.mark.usefixtures("folder")
def test_a_notice_that_is_not_found_or_found_too_many() -> None:
    put("a", page(), record(), record(title="Noch einer"))
    put("b", page() + page("Amtliches Blatt Nr. 8/2024"), record())
    found = said(status=1)
    assert ": not found\n" in found
    assert "  pairs/b, extra notice 1: found too many\n" in found


@pytest.mark.usefixtures("folder")
def test_the_mere_shape() -> None:
    put("a", page("Blatt 7/2024"), record("unknown", checked=True))
    found = said()
    assert "claimed by the shape alone" in found
    assert "taken from others: 1\n  pairs/a: blatt; its record says unknown, doubted\n" in found


GREEDY = """
PRESS = LineKind("heading", (Form("StGB NRW-Mitteilung {number} vom {date}", own=True),),
    opens=Opening(anywhere=True), whole=True)
TAKEN = Page("taken", "~ heading title=short", has="number date title body")
GREEDY = Family("greedy", (PRESS,), (TAKEN,))
"""
UNSAID = "without it stgb-nrw reads it, and no record says whose it is"
NOTICE = "StGB NRW-Mitteilung 7/2006 vom 01.08.2006\nHinweise\n" + BODY


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("known", "message"),
    [
        ((record("stgb-nrw"),), "its record says stgb-nrw"),
        ((record(None),), f"{UNSAID} (notice-parser label writes one)"),
        ((), f"{UNSAID} (notice-parser label writes one)"),
    ],
    ids=["by its record", "by who reads it", "without a record"],
)
def test_what_is_taken_from_others(known: tuple[Record, ...], message: str) -> None:
    Path("mine.py").write_text(MINE + GREEDY, encoding="utf-8")
    put("a", page(), record())
    put("x", NOTICE, *known)
    found = said(status=1)
    assert "taken from others: 1\n" in found
    assert f"  pairs/x: greedy; {message}\n" in found


@pytest.mark.usefixtures("folder")
def test_what_two_families_claim() -> None:
    twin = "\nTWIN = Family('twin', (HEAD, TOPIC), (PAGE,))\n"
    Path("mine.py").write_text(MINE + twin, encoding="utf-8")
    put("a", page(), record())
    found = said(status=1)
    assert "ambiguous, another family claims it as strongly: 1\n  pairs/a: blatt or twin\n" in found


@pytest.mark.usefixtures("folder")
def test_a_record_of_another_family_that_is_another_now() -> None:
    put("a", NOTICE + "Az.: II 3\n" + page("Amtliches Blatt Nr. 7/2024"), record())
    Path("mine.py").write_text(MINE.replace("anywhere=True", "within=1"), encoding="utf-8")
    assert "records of other families that are others now" in said(status=1)


@pytest.mark.usefixtures("folder")
def test_pairs_of_other_families_are_not_meddled_with() -> None:
    Path("others").mkdir()
    put("a", page(), record())
    for path in [*CORPUS.glob("h0*.*"), *CORPUS.glob("m2007*.*")]:
        shutil.copy(path, "others")
    found = said(0, "others")
    assert "notices read: 1\nwith a record: 1; right 1, without a silent error 1\n" in found


@pytest.mark.usefixtures("folder")
def test_texts_without_records() -> None:
    Path("a.txt").write_text(page(), encoding="utf-8")
    found = command("family", "check", "mine.py", "a.txt").stdout
    assert "notices read: 1\nno checked record of these families" in found


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_checked() -> None:
    put("a", page(), {"titel": "x"})
    wrong = command("family", "check", "mine.py", "pairs", status=2).stderr
    assert "a.json, notice 1, titel: there is no such field; write title." in wrong
    (line,) = command("family", "check", "none.py", "pairs", status=2).stderr.splitlines()
    assert line.startswith("none.py: ")
    assert "standard input" in command("family", "check", "mine.py", "-", status=2).stderr


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_read_is_named_and_the_rest_is_checked() -> None:
    put("a", page(), record())
    for name, data in (("empty.txt", b""), ("b.txt", b"\x89PNG\r\n\x1a\n")):
        Path(name).write_bytes(data)
        found = command("family", "check", "mine.py", "pairs", name, "none.txt", status=1)
        assert "notices read: 1\n" in found.stdout
        assert f"{name}: " in found.stderr
        assert "none.txt: " in found.stderr


@pytest.mark.usefixtures("folder")
def test_where_no_page_fits_the_kinds_of_the_lines_are_said() -> None:
    put("a", "Amt Blattstadt\n" + page(), record())
    Path("mine.py").write_text(MINE.replace("(PAGE, OLD)", "(PAGE,)"), encoding="utf-8")
    found = said(status=1)
    assert "notices read: 0\n" in found
    assert "not read by these families" in found
    assert "  pairs/a, blatt: short heading " in found
