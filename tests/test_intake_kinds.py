"""What folders hold, of every kind, named well and badly: each gives its notice, and what is not
read is named."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import pytest

from command_line import EXAMPLES, TEXTS, command, notice_of, rows_of
from notice_parser.intake.sniffing import kind_of
from samples import (
    PNG,
    docx,
    json_lines,
    mail,
    mailbox,
    markdown,
    paragraphs,
    parquet,
    pdf,
    tarred,
    typeset,
    zipped,
)
from workload import web_page

TEXT = TEXTS[0]
VALUES = EXAMPLES[0].values

# each kind of file with one notice in it: a good name, a bad one, what it holds
KINDS = {
    "text": ("a.txt", "a.pdf", TEXT.encode()),
    "nothing to its name": ("a", "a.docx", TEXT.encode("cp1252", "ignore")),
    "page": ("a.html", "a.txt", b"<!doctype html>" + web_page(EXAMPLES[0]).encode()),
    "xhtml": (
        "a.xhtml",
        "a.bak",
        b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'
        + web_page(EXAMPLES[0]).partition("<html")[2].partition(">")[2].encode(),
    ),
    "mail": ("a.eml", "a.txt", mail(TEXT)),
    "mailbox": ("a.mbox", "a.txt", mailbox(mail(TEXT))),
    "pdf": ("a.pdf", "a.txt", pdf([typeset(TEXT)])),
    "docx": ("a.docx", "a.zip", docx(paragraphs(TEXT))),
    "markdown": ("a.md", "a.txt", markdown(TEXT)),
    "json lines": ("a.jsonl", "a.txt", json_lines({"id": 1, "text": TEXT})),
    "parquet": ("a.parquet", "a.txt", parquet([TEXT])),
    "gzip": ("a.txt.gz", "a", gzip.compress(TEXT.encode())),
    "packed pdf": ("a.pdf.gz", "a.txt", gzip.compress(pdf([typeset(TEXT)]))),
    "zip": ("a.zip", "a.txt", zipped(("b.docx", docx(paragraphs(TEXT))))),
    "tar": ("a.tar", "a.txt", tarred(("b.pdf", pdf([typeset(TEXT)])))),
    "packed tar": ("a.tar.gz", "a.zip", tarred(("b.eml", mail(TEXT)), mode="w:gz")),
}
WITH_MEMBERS = ("zip", "tar", "packed tar")
WITH_RECORDS = ("mailbox", "json lines", "parquet")


def check(row: dict[str, object], kind: str) -> None:
    """A row has what the notice has, and says where it comes from."""
    assert {name: row[name] for name in ("number", "title", "az")} == {
        name: VALUES[name] for name in ("number", "title", "az")
    }
    assert len(row["body"]) == len(VALUES["body"])  # type: ignore[arg-type]  # a list, of a row
    assert (row["member"] is not None) == (kind in WITH_MEMBERS)
    assert row["record"] == (1 if kind in WITH_RECORDS else None)
    assert row["page"] == (1 if "pdf" in kind or kind == "tar" else None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("well", [True, False])
def test_a_file_is_what_it_holds(tmp_path: Path, kind: str, well: bool) -> None:
    good, bad, data = KINDS[kind]
    path = tmp_path / (good if well else bad)
    path.write_bytes(data)
    for given in (path, tmp_path):
        result = command("parse", given)
        [row] = rows_of(result.stdout)
        check(row, kind)
        assert "passed over" not in result.stderr


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in WITH_MEMBERS])
def test_standard_input_is_what_it_holds(kind: str) -> None:
    [row] = rows_of(command("parse", "-", stdin=KINDS[kind][2]).stdout)
    check(row, kind)


def test_a_folder_of_all_gives_one_table_and_names_what_is_not_read(tmp_path: Path) -> None:
    for i, (good, bad, data) in enumerate(KINDS.values()):
        (tmp_path / f"{i:02}-{good}").write_bytes(data)
        (tmp_path / f"{i:02}-bad-{bad}").write_bytes(data)
    (tmp_path / "bild.png").write_bytes(PNG)
    (tmp_path / "bild.txt").write_bytes(PNG)
    (tmp_path / "tabelle.xlsx").write_bytes(zipped(("xl/workbook.xml", b"<x/>")))
    (tmp_path / "notizen.json").write_text('{"a":\n1}', encoding="utf-8")
    (tmp_path / ".DS_Store").write_bytes(b"\0\0\0\1Bud1" + bytes(99))
    (tmp_path / ".gitignore").write_text("*.pyc\n", encoding="utf-8")
    result = command("parse", tmp_path, "-o", tmp_path / "o.jsonl", status=1)
    rows = rows_of((tmp_path / "o.jsonl").read_text(encoding="utf-8"))
    assert len(rows) == 2 * len(KINDS)
    assert {row["number"]["text"] for row in rows} == {VALUES["number"]["text"]}
    assert f"{len(rows)} notices from {len(rows)} of {len(rows) + 1} inputs" in result.stderr
    said = " ".join(result.stderr.partition("passed over: ")[2].split())
    assert said == (
        f"5 2 a hidden file {tmp_path}/.DS_Store {tmp_path}/.gitignore"
        f" 1 JSON (.json) {tmp_path}/notizen.json"
        f" 1 a PNG picture {tmp_path}/bild.png"
        f" 1 an Excel workbook {tmp_path}/tabelle.xlsx"
        f" failed: 1 {tmp_path}/bild.txt: it is a PNG picture, not text"
    )
    again = command("parse", tmp_path, "-o", tmp_path / "o.jsonl", status=1)
    assert again.stderr == result.stderr  # its own output is no input


BROKEN = {
    "a.pdf": (b"%PDF-1.4\n1 0 obj<<", "the PDF file is broken"),
    "scan.pdf": (pdf([[]], pictures=[0]), "the PDF file has no text, as a scan has none"),
    "a.docx": (KINDS["docx"][2][:-40], "it is a damaged zip file"),
    "inner.docx": (
        docx("<w:p><w:r></w:p>"),
        "the Word document is broken (ExpatError)",
    ),
    "locked.docx": (
        docx(paragraphs("Text")).replace(b"PK\1\2\x14\3\x14\0\0", b"PK\1\2\x14\3\x14\0\1"),
        "the Word document is locked by a password",
    ),
    "empty.docx": (docx(""), "the Word document has no text"),
    "entities.docx": (
        zipped(("word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
        "the Word document is broken: its XML declares a type",
    ),
    "a.parquet": (KINDS["parquet"][2][:-20], "the Parquet file is broken"),
    "other.jsonl": (json_lines({"body": "x"}, {"text": "y"}), "there is no column 'text' among"),
    "other.parquet": (parquet(["x"], "body"), "there is no column 'text' among id, body; --text"),
    "a.jsonl": (b"{", "record 1: it is no JSON"),
    "null.jsonl": (json_lines({"text": None}), "record 1: its column 'text' is empty"),
    "a.mbox": (mailbox(b"Content-Type: image/png\n\nX"), "record 1: the mail has no text"),
    "a.tar": (KINDS["tar"][2][:700], "ReadError: unexpected end of data"),
    "a.tar.gz": (KINDS["packed tar"][2][:-300], "the file ends too early"),
    "a.zip": (zipped(("a.zip", KINDS["zip"][2])), "a.zip: it is a zip file where none is unpacked"),
    "a.doc": (b"\xd0\xcf\x11\xe0" + bytes(99), "it is a file of old Word, Excel or Outlook"),
    "a.bin": (bytes(range(32)) * 9, "it is data of no known kind, not text"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_a_line_with_its_path_and_the_reason(tmp_path: Path, name: str) -> None:
    data, reason = BROKEN[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z.txt").write_text(TEXT, encoding="utf-8")
    result = command("parse", tmp_path / name, tmp_path / "z.txt", status=1)
    assert len(rows_of(result.stdout)) == 1
    assert "1 notice from 1 of 2 inputs" in result.stderr
    [line] = result.stderr.partition("failed: 1\n")[2].splitlines()
    assert line.startswith(f"  {tmp_path / name}: {reason}")


def test_records_are_read_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(
        json_lines({"text": TEXTS[0]}, [], {"text": TEXTS[1]}, {"id": 4}) + b"{\n\n"
        + json_lines({"text": TEXTS[2]})
    )  # fmt: skip
    (tmp_path / "b.mbox").write_bytes(mailbox(mail(TEXTS[3]), b"X: y\n\n", mail(TEXTS[4])))
    (tmp_path / "c.parquet").write_bytes(parquet([TEXTS[5], None, TEXTS[5]]))
    result = command("parse", tmp_path, "--fields", "number", status=1)
    found = [(Path(row["path"]).name, row["record"]) for row in rows_of(result.stdout)]
    assert found == [
        ("a.jsonl", 1), ("a.jsonl", 3), ("a.jsonl", 7), ("b.mbox", 1), ("b.mbox", 2),
        ("b.mbox", 3), ("c.parquet", 1), ("c.parquet", 3),
    ]  # fmt: skip
    told = result.stderr.partition("failed: 4\n")[2].replace(f"{tmp_path}/", "").split("\n")
    assert [line.strip() for line in told[:4]] == [
        "a.jsonl: record 2: it has no column 'text'",
        "a.jsonl: record 4: it has no column 'text'",
        "a.jsonl: record 5: it is no JSON",
        "c.parquet: record 2: its column 'text' is empty",
    ]


def test_half_a_pair_of_surrogates_in_json_does_not_end_a_run(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "\\ud800 Text"}\n')
    [row] = rows_of(command("parse", tmp_path, "--fields", "text").stdout)
    assert row["text"] == "\ufffd Text"


def test_the_column_of_texts_can_have_another_name(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(json_lines({"Inhalt": TEXT}))
    (tmp_path / "b.parquet").write_bytes(parquet([TEXT], "Inhalt"))
    (tmp_path / "c.txt").write_text(TEXT, encoding="utf-8")
    result = command("parse", tmp_path)
    assert len(rows_of(result.stdout)) == 1  # found, and of another kind
    assert "1  JSON lines without a column 'text'" in result.stderr
    assert len(rows_of(command("parse", tmp_path, "--text-column", "Inhalt").stdout)) == 3


def test_what_is_attached_to_a_mail_is_passed_over_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail(TEXT, ("anlage\x1b.pdf", pdf([typeset(TEXT)]))))
    result = command("parse", tmp_path)
    check(rows_of(result.stdout)[0], "mail")
    assert "1  an attachment of a mail" in result.stderr
    assert "a.eml: anlage" in result.stderr
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize(
    ("module", "name", "extra"),
    [
        ("pypdfium2", "pdf", "pdf"),
        ("mammoth", "docx", "docx"),
        ("markdown_it", "markdown", "markdown"),
        ("pyarrow", "parquet", "table"),
        ("selectolax.lexbor", "page", "html"),
    ],
)
def test_a_reader_that_is_missing_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    good, _, data = KINDS[name]
    (tmp_path / good).write_bytes(data)
    said = command("parse", tmp_path, status=1).stderr
    assert f"{tmp_path / good}: " in said
    assert f"pip install 'notice-parser[{extra}]'" in said


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.txt", "a text"),
        ("Länder".encode("utf-16"), "a.txt", "a text"),
        ("Laender und Staedte".encode("utf-16-le"), "a.txt", "a text"),
        (b"a\x00b" + b"Satz. " * 9, "a.txt", "a text"),  # a stray NUL
        (b"From my point of view 2006 was\ngood: yes", "a.txt", "a text"),
        (b"Subject: Haushalt\nDate: 1.8.2006\n\nText", "a.txt", "a text"),
        (b"Von: Amt\nAn: alle\n\nText", "a.txt", "a text"),
        (b"MIME-Version: 1.0\nSubject: x\n\nText", "a.txt", "a mail"),
        (b"# Titel\n\nText ohne Zeichen", "a.txt", "a text"),
        (b"# Titel\n\nText **mit**", "a.txt", "a Markdown text"),
        (b"From amt@example.org Tue Aug  1 10:00:00 2006\nA: b\n", "a.txt", "a mailbox"),
        (b'{"a": 1}\n{"a": 2}\n', "a.txt", "a file of JSON lines"),
        (b'{"a":\n1}\n', "a.txt", "a text"),
        (b"{x}\n", "a.txt", "a text"),
        (b"<p>Text", "a.txt", "a text"),
        (b"<p>Text", "a.htm", "a web page"),
        (b"<!-- x -->\n<!DOCTYPE HTML>", "a.eml", "a web page"),
        (b"\xff\xd8\xff\xe0", "a.txt", "a JPEG picture"),
        (b"{\\rtf1", "a.txt", "an RTF document"),
        (b"\n\n%PDF-1.7", "a.txt", "a PDF file"),
    ],
)
def test_sniffing(data: bytes, name: str, words: str) -> None:
    assert kind_of(data, name).words == words


def test_several_notices_of_a_pdf_have_the_pages_on_which_they_begin(tmp_path: Path) -> None:
    pages = [typeset(TEXTS[i]) for i in (1, 2, 4)]
    (tmp_path / "a.pdf").write_bytes(pdf(pages))
    rows = rows_of(command("parse", tmp_path, "--several", "--fields", "number,title").stdout)
    assert [(row["page"], row["index"], row["title"]) for row in rows] == [
        (page, page - 1, EXAMPLES[i].values["title"]) for page, i in ((1, 1), (2, 2), (3, 4))
    ]
    said = command("parse", tmp_path).stderr
    assert said.startswith("1 of 1 notice to look at")
    assert "1 text holds several notices" in said
    assert "--several" in said


def test_records_are_notices_as_texts_are(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(json_lines(*({"text": text} for text in TEXTS)))
    rows = rows_of(command("parse", tmp_path).stdout)
    for i, text in enumerate(TEXTS):
        (tmp_path / f"{i}.txt").write_text(text, encoding="utf-8")
        [row] = rows_of(command("parse", tmp_path / f"{i}.txt").stdout)
        assert notice_of(rows[i]) == notice_of(row)
