"""The command in German: summary, refusals, what it shows, the report and the workbook; and that
what programs read is the same in every language."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from typer.testing import CliRunner

from command_line import BAD, TEXTS, command
from notice_parser.command.app import app
from notice_parser.command.run import OtherRunError, planned, resumed
from notice_parser.command.work import Options
from notice_parser.output.flat import COLUMNS
from notice_parser.words.german import GERMAN
from notice_parser.words.labels import LABELS
from notice_parser.words.pages import PAGES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("a", TEXTS[0]), ("b", BAD), ("zwei", f"{TEXTS[0]}\n{TEXTS[1]}")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "bild.txt").write_bytes(b"\x89PNG\r\n")
    (folder / "daten.json").write_text("{}", encoding="utf-8")
    return folder


SUMMARY = """2 von 3 Mitteilungen zu prüfen (Warnung oder Fehler)
3 Mitteilungen aus 3 von 4 Dateien
Layouts:
          3  db-plain
Zweifel (Zahl der Mitteilungen):
          1  date-impossible (Datum: unmöglich)
          1  header-missing (Kopfzeile: fehlt)
          1  notice-several (Mitteilung: mehrere)
1 Text enthält mehrere Mitteilungen, von denen nur die erste ausgegeben ist: --several gibt alle aus
übergangen: 1
          1  JSON (.json)
             {folder}/daten.json
nicht gelesen: 1
  {folder}/bild.txt: Das ist ein PNG-Bild, kein Text
"""


def test_a_summary_in_german_and_records_as_ever(folder: Path) -> None:
    english = command("parse", folder, status=1)
    german = command("parse", folder, "--lang", "de", status=1)
    assert german.stdout == english.stdout
    assert german.stderr == SUMMARY.format(folder=folder)
    assert "2 of 3 notices to look at" in english.stderr


@pytest.mark.parametrize("variable", ["NOTICE_PARSER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"])
def test_the_environment_says_the_language(
    variable: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NOTICE_PARSER_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, "de_DE.UTF-8")
    assert "zu prüfen" in command("parse", folder, status=1).stderr
    assert "to look at" in command("parse", folder, "--lang", "en", status=1).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["parse", "x", "--lang", "de", "-o", "x.foo"],
         "Der Name der Ausgabe muss auf .jsonl, .csv, .arrow, .parquet, .xlsx enden,"
         " nicht auf .foo"),
        (["parse", "x", "--lang", "de", "-o", "x"], "nicht auf nichts"),
        (["parse", "--lang=de", "--foo", "x"], "Eine Option --foo gibt es nicht"),
        (["parse", "--lang", "de"], "Die Angabe 'PATHS...' fehlt"),
        (["parse", "x", "--lang", "de", "--jobs", "0"], "'--jobs' / '-j': "),
        (["parse", "x", "--lang", "de", "--jobs", "x"], "'--jobs' / '-j': "),
        (["report", "x", "--lang", "de", "-o"], "Die Option '-o' braucht einen Wert"),
        (["parse", "x", "--lang", "de", "--several=1"], "Die Option '--several' hat keinen Wert"),
        (["show", "x", "y", "--lang", "de"], "Zu viel angegeben: y"),
        (["evaluate", "nix", "--lang", "de"], "nix: Das ist kein Ordner; bitte den mit"),
        (["report", "x", "--lang", "de"], "Die Option '--output' / '-o' fehlt"),
        (["prase", "--lang", "de"], "Einen Befehl 'prase' gibt es nicht."),
        (["parse", "x", "--resume", "--lang", "de"], "--resume braucht --output"),
        (["parse", "x", "--lang", "de", "--fields", "tilte,dat"],
         "--fields: tilte gibt es nicht; gemeint ist vielleicht title oder subtitle;"
         " dat gibt es nicht; gemeint ist vielleicht date"),
        (["parse", "x", "--lang", "de", "--families", "nix.py"],
         "Datei oder Ordner nicht gefunden"),
        (["review", "nix", "--gold", "g", "--lang", "de"],
         "nix ist kein Ordner; bitte den mit den Mitteilungen angeben"),
    ],
)  # fmt: skip
def test_refusals(arguments: list[str], said: str) -> None:
    output = " ".join(command(*arguments, status=2).output.split())
    assert said in output
    assert not re.search("Usage|Error|Invalid|Try", output)


def test_a_language_that_is_not_there() -> None:
    assert "there is no fr, only en, de" in command("show", "x", "--lang", "fr", status=2).output


def test_the_next_command_speaks_its_own_language(folder: Path) -> None:
    command("parse", folder, "--lang", "de", status=1)
    assert "Invalid value" in command("parse", folder, "--resume", status=2).output


def test_a_notice_that_is_shown(folder: Path) -> None:
    output = command("show", folder / "b.txt", "--why", "--lang", "de").output
    assert re.search("^Titel +Titel *$", output, re.MULTILINE)
    assert re.search("^Datum +nicht gefunden *$", output, re.MULTILINE)
    assert " Absatz 1  Text." in output
    assert "[2] Fehler Den Tag „31.02.2006“ gibt es nicht. [date-impossible]" in output
    assert command("show", "nix", "--lang", "de", status=1).output == (
        "nix: Datei oder Ordner nicht gefunden\n"
    )


# The report
# --------------------------------------------------------------------------------------------

# what a page may say in both languages
SAME = {english for english, german in GERMAN.items() if english == german}


def test_a_report_in_german(folder: Path) -> None:
    output = folder.parent / "bericht.html"
    command("report", folder, "-o", output, "--lang", "de", status=1)
    tree = LexborHTMLParser(output.read_text("ascii"))
    assert tree.root is not None
    assert tree.root.attributes["lang"] == "de"
    title = tree.css_first("title")
    assert title is not None
    assert title.text() == "3 Mitteilungen, davon 2 zu prüfen"
    facts = [each.text() for each in tree.css("dt")]
    assert facts[:3] == ["Mitteilungen", "Zu prüfen", "Ohne Zweifel"]
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4}", tree.css("dd")[-1].text())
    said = {node.text(deep=False).strip() for node in tree.css("body *") if node.tag != "script"}
    assert {"Alle Mitteilungen", "Quelltexte", "Fehler", "Als Tabelle", "Absatz 1"} <= said
    assert "Das ist ein PNG-Bild, kein Text" in " ".join(said)
    assert "Den Tag „31.02.2006“ gibt es nicht." in " ".join(said)
    assert not said & ({*PAGES, *LABELS, "error", "warning"} - SAME)
    script = tree.css_first("output")
    assert script is not None
    assert script.attributes["data-says"] == "{count} von {all} angezeigt"


def test_a_page_goes_on_in_the_language_that_it_began_in(folder: Path, tmp_path: Path) -> None:
    """Its parts are written in it; those of records are the same in every language."""
    (tmp_path / "run").mkdir()
    for ending, is_other in ((".html", True), (".xlsx", True), (".jsonl", False)):
        begun, now = (Options(ending, (), language=language) for language in ("de", "en"))
        planned(tmp_path / "run", [str(folder)], begun, "1", lasting=False).close()
        if is_other:
            with pytest.raises(OtherRunError, match=r"other --lang$"):
                resumed(tmp_path / "run", [str(folder)], now, "1")
        else:
            run = resumed(tmp_path / "run", [str(folder)], now, "1")
            assert run is not None
            run.close()


# The workbook and the CSV file
# --------------------------------------------------------------------------------------------


def shared(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as workbook:
        return workbook.read(name).decode()


def test_a_workbook_in_german(folder: Path) -> None:
    output = folder.parent / "mitteilungen.xlsx"
    command("parse", folder, "-o", output, "--lang", "de", status=1)
    assert re.findall('sheet name="([^"]+)"', shared(output, "xl/workbook.xml")) == [
        *("Mitteilungen", "Zweifel", "Zahlen")
    ]
    sheets = [shared(output, f"xl/worksheets/sheet{number}.xml") for number in (1, 2, 3)]
    heads = re.findall(r'<c r="[A-Z]+1"[^>]*>.*?<t[^>]*>([^<]+)', sheets[0])
    assert heads[5:] == ["Fassung", *(LABELS[column.name] for column in COLUMNS)]
    assert len(set(heads)) == len(heads)
    assert "Den Tag „31.02.2006“ gibt es nicht." in sheets[1]
    assert "Fehler" in sheets[1]
    assert "date-impossible (Datum: unmöglich)" in sheets[2]
    notes = shared(output, "xl/comments1.xml")
    assert "Fehler: Den Tag „31.02.2006“ gibt es nicht. [date-impossible]" in notes


def test_a_csv_file_is_the_same_in_both(folder: Path) -> None:
    files = []
    for language in ("de", "en"):
        files.append(folder.parent / f"{language}.csv")
        command("parse", folder, "-o", files[-1], "--excel", "--lang", language, status=1)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_every_command_for_notices_takes_the_option() -> None:
    for name in ("parse", "report", "show", "label", "evaluate", "review"):
        assert "--lang" in CliRunner().invoke(app, [name, "--help"], env={"COLUMNS": "200"}).output
