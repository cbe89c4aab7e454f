"""The gold format: what is taken, and what is said of the rest: file, field, what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from notice_parser.evaluation import GoldError, load_gold


def folder_of(folder: Path, **records: str | bytes) -> Path:
    for name, content in records.items():
        (folder / f"{name}.txt").write_text("Text", encoding="utf-8")
        (folder / f"{name}.json").write_bytes(
            content if isinstance(content, bytes) else content.encode()
        )
    return folder


def values(folder: Path, content: str | bytes) -> list[dict[str, object]]:
    (known,) = load_gold(folder_of(folder, a=content))
    return [record.values for record in known.records]


def test_what_is_left_out_is_not_there(tmp_path: Path) -> None:
    assert values(tmp_path, '{"title": "T"}') == [{"title": "T"}]
    assert values(tmp_path, '{"title": null, "body": []}') == [{"title": None, "body": []}]
    assert values(tmp_path, '{"number": {"text": "12/2004", "year": 2004}}') == [
        {"number": {"text": "12/2004", "year": 2004}}
    ]
    assert values(tmp_path, '[{"date": "2006-08-01"}, {"body": [{"text": "a"}]}]') == [
        {"date": "2006-08-01"},
        {"body": [{"text": "a"}]},
    ]


def test_details_of_an_ordering_that_are_left_out_are_not_in_the_text(tmp_path: Path) -> None:
    (record,) = values(tmp_path, '{"ordering": [{"text": "a", "phones": ["1"]}]}')
    expected = {
        "text": "a",
        "phones": ["1"],
        "faxes": [],
        "emails": [],
        "urls": [],
        "isbns": [],
        "postal_code": None,
        "city": None,
        "street": None,
        "price": None,
    }
    assert record == {"ordering": [expected]}


def test_what_is_not_judged(tmp_path: Path) -> None:
    content = {
        "title": "T",
        "title?": ["warning: x"],
        "notice?": 3,
        "layout": "db-plain",
        "oddities": ["x"],
        "checked": False,
    }
    (known,) = load_gold(folder_of(tmp_path, a=json.dumps(content)))
    assert known.records == (({"title": "T"}, "db-plain", False),)
    assert not known.is_checked


def test_texts_without_a_record_and_other_files(tmp_path: Path) -> None:
    folder_of(tmp_path, b='{"title": "T"}')
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "README.md").write_text("x", encoding="utf-8")
    assert [(known.name, known.is_checked) for known in load_gold(tmp_path)] == [
        ("a", False),
        ("b", True),
    ]


def test_texts_are_decoded(tmp_path: Path) -> None:
    folder_of(tmp_path, a=b'\xef\xbb\xbf{"title": "T"}')
    (tmp_path / "a.txt").write_bytes("Straße\r\n".encode("cp1252"))
    assert load_gold(str(tmp_path))[0].text == "Straße\r\n"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (
            '{"titel": "T"}',
            "a.json, titel: there is no such field; write title. Known are family, ",
        ),
        (
            '{"xyz": 1}',
            "a.json, xyz: there is no such field; remove it, or write it under oddities. Known are",
        ),
        ('{"titel?": 1}', "a.json, titel?: there is no such field; write title."),
        (
            '{"date": "1.8.2006"}',
            'a.json, date: it can\'t be "1.8.2006"; '
            'write year, month and day such as "2006-08-01", or null',
        ),
        ('{"date": 20060801}', "a.json, date: it can't be 20060801; write year, month and day"),
        (
            '{"kind": 3}',
            'a.json, kind: it can\'t be 3; write it such as "mitteilung", or null',
        ),
        ('{"title": 3}', "a.json, title: it can't be 3; write it in one line"),
        ('{"body": null}', 'a.json, body: it can\'t be null; write a list with {"text": "…"}'),
        ('{"body": [{"text": "a"}, "b"]}', 'a.json, body, entry 2: it can\'t be "b"; write a list'),
        (
            '{"body": [{"text": "a", "rolle": "quote"}]}',
            "a.json, body, entry 1, rolle: there is no such part; write a list",
        ),
        (
            '{"body": [{"text": "a", "role": "x"}]}',
            'a.json, body, entry 1, role: it can\'t be "x"; write a list',
        ),
        (
            '{"number": {"year": 2006}}',
            'a.json, number, text: it is missing; write {"text": "603/2006"}',
        ),
        (
            '{"number": {"text": "1/2006", "year": "2006"}}',
            'a.json, number, year: it can\'t be "2006"; write {"text": "603/2006"}',
        ),
        ('{"az": "III"}', 'a.json, az: it can\'t be "III"; write {"text": "III 810 - 2"}'),
        (
            '{"header": {}}',
            'a.json, header, text: it is missing; write {"text": "Mitteilungen - Schule',
        ),
        (
            '{"ordering": [{"text": "a", "phones": "1"}]}',
            'a.json, ordering, entry 1, phones: it can\'t be "1"; write a list',
        ),
        (
            '{"references": [{"number": "1"}]}',
            "a.json, references, entry 1, text: it is missing; write a list",
        ),
        (
            '{"details": [{"name": "citation"}]}',
            "a.json, details, entry 1, text: it is missing; "
            'write a list with {"name": "citation", ',
        ),
        (
            '{"title": "T", "checked": "yes"}',
            'a.json, checked: it can\'t be "yes"; write true once',
        ),
        ('[{"title": "T"}, {"title": 3}]', "a.json, notice 2, title: it can't be 3; write"),
        ("[]", "a.json: the list is empty; put a record"),
        ("[3]", "a.json, notice 1: a record is an object, not 3; write {"),
        ("3", "a.json: a record is an object, not 3; write {"),
        (
            '{"layout": "x"}',
            "a.json: no field is given, so nothing would be judged; give at least one of family, ",
        ),
        (
            '[{"title": "T"}, {}]',
            "a.json, notice 2: no field is given, so nothing would be judged; give",
        ),
        (
            '{"title": "T", "title": "U"}',
            "a.json, title: it stands 2 times in one object; keep one of them",
        ),
        (
            '{"title": "T"',
            "a.json, line 1, column 14: this is no JSON (Expecting ',' delimiter); look at",
        ),
        ('{\n "title": "T"\n "date": null}', "a.json, line 3, column 2: this is no JSON ("),
        (b'{"title": "\xe4"}', "a.json: byte 11 is no UTF-8; save the file as UTF-8"),
    ],
)
def test_errors_name_file_field_and_what_to_do(
    tmp_path: Path, content: str | bytes, problem: str
) -> None:
    with pytest.raises(GoldError) as caught:
        load_gold(folder_of(tmp_path, a=content))
    (line,) = caught.value.problems
    assert line.startswith(problem), line


def test_all_errors_are_told_at_once(tmp_path: Path) -> None:
    folder_of(tmp_path, a='{"title": 1, "date": 2}', b="{", c='{"title": "T"}')
    (tmp_path / "d.json").write_text("{}", encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        load_gold(tmp_path)
    assert sorted(line.split(":")[0] for line in caught.value.problems) == [
        "a.json, date",
        "a.json, title",
        "b.json, line 1, column 2",
        "d.json",
        "d.json",
    ]
    assert any(
        "its text d.txt is not there; put it beside the record" in line
        for line in caught.value.problems
    )


def test_a_folder_that_is_none_or_has_none(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="this is no folder; give the one with the pairs"):
        load_gold(tmp_path / "x")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    with pytest.raises(
        GoldError, match=r"no NAME\.json is there; write first records with: notice-parser label"
    ):
        load_gold(tmp_path)
