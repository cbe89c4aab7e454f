"""What a file of the newer kinds may cost: beyond each bound it is refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import TEXTS, command, rows_of
from notice_parser.intake.limits import LIMITS
from samples import docx, json_lines, mail, mailbox, paragraphs, parquet, pdf, tarred, typeset

NOISE = "".join(chr(97 + i * i * 7 % 26) + chr(97 + i * 31 % 25) for i in range(4_000))

BEYOND = {
    "a.docx": (docx(paragraphs(NOISE)), "the Word document unpacks to"),
    "a.md": (b"# " + NOISE.encode(), "it is a Markdown text of 8,002 bytes, more than 6,000"),
    "a.pdf": (pdf([typeset(TEXTS[0])] * 4), "it has 4 pages"),
    "b.pdf": (pdf([[(60, 800 - i, f"{i}") for i in range(101)]]), "it has 101 objects on page 1"),
    "a.jsonl": (json_lines(*[{"text": "x"}] * 6), "it has more than 5 records"),
    "a.mbox": (mailbox(*[mail("x")] * 6), "it has more than 5 records"),
    "a.parquet": (parquet([f"{i}{NOISE}" for i in range(9)]), "bytes of text in one group of rows"),
    "a.tar.gz": (
        tarred(("a.txt", b"x" * 900_000), mode="w:gz"),
        "it unpacks to more than 20 times",
    ),
}


@pytest.mark.parametrize("name", BEYOND)
def test_beyond_a_bound_a_file_is_refused_and_read_without_bounds(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bounds = LIMITS._replace(
        size=50_000, page=6_000, ratio=20, unpacked=4_000, document=6_000, pages=3, objects=100
    )
    monkeypatch.setattr("notice_parser.intake.limits.LIMITS", bounds._replace(records=5))
    data, reason = BEYOND[name]
    (tmp_path / name).write_bytes(data)
    said = command("parse", tmp_path, status=1).stderr
    assert reason in said
    assert said.count("; --no-limits reads it all the same") == 1
    assert rows_of(command("parse", tmp_path, "--no-limits").stdout)


def test_a_record_of_too_many_lines_is_refused_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("notice_parser.intake.limits.LIMITS", LIMITS._replace(lines=100))
    (tmp_path / "a.jsonl").write_bytes(json_lines({"text": "a\n" * 101}, {"text": "Text"}))
    result = command("parse", tmp_path, status=1)
    assert [row["record"] for row in rows_of(result.stdout)] == [2]
    assert "a.jsonl: record 1: it has 101 lines and tags, more than 100" in result.stderr


def test_a_text_that_many_rows_have_is_held_once(tmp_path: Path) -> None:
    """A Parquet file of a few kilobytes: a dictionary of one text, and a hundred thousand rows."""
    import pyarrow as pa
    from pyarrow import parquet as files

    from notice_parser.intake.records import rows

    files.write_table(pa.table({"text": ["x" * 100_000] * 50_000}), tmp_path / "a.parquet")
    data = (tmp_path / "a.parquet").read_bytes()
    assert len(data) < 20_000
    before = pa.total_allocated_bytes()
    for record in rows(data, "text", LIMITS.size):
        if record.number == 150:
            assert pa.total_allocated_bytes() - before < 50_000_000
            break
