"""What an archive is written as, read by programs that others wrote: citeproc-py, sqlite3,
networkx, pyarrow; and the page."""

from __future__ import annotations

import json
import sqlite3
import warnings
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc import formatter as formatters
from citeproc.source.json import CiteProcJSON
from pyarrow import parquet
from selectolax.lexbor import LexborHTMLParser

from notice_parser import parse
from notice_parser.archive import Archive, archive_of, write_archive
from notice_parser.archive.sqlite import VERSION
from notice_parser.archive.tables import TABLES
from notice_parser.archive.writing import OUTPUTS
from pictures import HOSTILE_NOTICE, first
from test_archive import OTHER, SENTENCE, numbered, text_of


@pytest.fixture(scope="module")
def made() -> Archive:
    cites = f"{SENTENCE} Dazu liegt StGB NRW-Mitteilung 1/2006 vor."
    texts = [
        numbered(1, "02.01.2006"),
        f"{numbered(1, '02.01.2006')}\n\nDrucken",
        numbered(4, "05.01.2006"),
        text_of("5/2006", "06.01.2006", cites, title="Straßen in Münster"),
        text_of("6/2006", "07.01.2006", OTHER, title="Strasse nach Muenster"),
        text_of("6/2006", "07.01.2006", OTHER, title="Strasse nach Muenster") + "\nDrucken",
        text_of("6/2006", "07.01.2006", OTHER, title="Strasse nach Soest"),
        f"{OTHER} Ohne alles.",
        HOSTILE_NOTICE,
    ]
    return archive_of(parse(text) for text in texts)


@pytest.fixture(scope="module")
def folder(made: Archive, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    write_archive(made, folder)
    return folder


def test_all_is_there_and_the_same_archive_gives_the_same_bytes(
    made: Archive, folder: Path, tmp_path: Path
) -> None:
    assert {path.name for path in folder.iterdir()} == set(OUTPUTS)
    for path in write_archive(made, tmp_path / "below" / "again"):
        assert path.read_bytes() == (folder / path.name).read_bytes(), path.name


def test_citeproc_reads_every_item(made: Archive, folder: Path) -> None:
    items = json.loads((folder / "archive.csl.json").read_text(encoding="utf-8"))
    assert [item["id"] for item in items] == [entry.id for entry in made.entries]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of variables that citeproc-py does not know
        source = CiteProcJSON(items)
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        written = CitationStylesBibliography(style, source, formatters.plain)
        for item in items:
            written.register(Citation([CitationItem(item["id"])]))
        lines = [str(line) for line in written.bibliography()]
    assert len(lines) == len(items)
    line = next(line for line in lines if "Straßen in Münster" in line)
    assert "StGB NRW" in line
    assert "2006" in line


def test_the_item_of_a_notice(folder: Path) -> None:
    items = json.loads((folder / "archive.csl.json").read_text(encoding="utf-8"))
    item = next(item for item in items if item["id"] == "stgb-nrw-mitteilung-5-2006")
    assert item == {
        "id": "stgb-nrw-mitteilung-5-2006", "type": "report", "title": "Straßen in Münster",
        "author": [{"literal": "StGB NRW"}], "authority": "StGB NRW", "publisher": "StGB NRW",
        "genre": "Mitteilung", "number": "5/2006", "issued": {"date-parts": [[2006, 1, 6]]},
        "section": "Recht", "call-number": "II 3", "language": "de-DE",
    }  # fmt: skip
    doubted = next(item for item in items if item["id"] == "stgb-nrw-mitteilung-6-2006")
    assert doubted["note"] == "In doubt: title"


def test_a_decree_is_legislation(tmp_path: Path) -> None:
    text = (Path(__file__).parent / "families").rglob("*.txt")
    decree = next(
        notice
        for path in sorted(text)
        if (notice := parse(path.read_text(encoding="utf-8"))).kind == "runderlass"
    )
    write_archive(archive_of([decree]), tmp_path)
    (item,) = json.loads((tmp_path / "archive.csl.json").read_text(encoding="utf-8"))
    assert item["type"] == "legislation"


def asked(folder: Path, question: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "archive.sqlite")) as base:
        return base.execute(question, values).fetchall()


def test_sqlite_has_all_tables_with_their_columns_and_rows(made: Archive, folder: Path) -> None:
    assert asked(folder, "PRAGMA user_version") == [(VERSION,)]
    assert asked(folder, "PRAGMA integrity_check") == [("ok",)]
    for table in TABLES:
        found = asked(folder, f'SELECT * FROM "{table.name}"')
        assert len(found) == len(list(table.rows(made)))
        names = [row[1] for row in asked(folder, f'PRAGMA table_info("{table.name}")')]
        assert [column.name for column in table.columns] == [
            name for name in names if name not in ("row", "spellings")
        ]
        ((created,),) = asked(folder, "SELECT sql FROM sqlite_master WHERE name = ?", table.name)
        assert all(column.says in created for column in table.columns)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Münster", {"Straßen in Münster", "Strasse nach Muenster"}),
        ("munster", {"Straßen in Münster", "Strasse nach Muenster"}),
        ("Muenster", {"Straßen in Münster", "Strasse nach Muenster"}),
        ("MÜNSTER", {"Straßen in Münster", "Strasse nach Muenster"}),
        ("Straße", {"Strasse nach Muenster"}),
        ("Straßen", {"Straßen in Münster"}),
        ("Strass*", {"Straßen in Münster", "Strasse nach Muenster"}),
        ("title: Straßen AND body: Landtag", {"Straßen in Münster"}),
        ("Nordpol", set()),
    ],
)
def test_full_text_search_folds_umlauts(folder: Path, words: str, titles: set[str]) -> None:
    found = asked(
        folder,
        "SELECT title FROM notices WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?)",
        words,
    )
    assert {title for (title,) in found} == titles


def test_the_graph_is_read_by_networkx(folder: Path) -> None:
    graph = nx.read_graphml(folder / "references.graphml")
    assert list(graph.edges(data=True)) == [
        ("stgb-nrw-mitteilung-5-2006", "stgb-nrw-mitteilung-1-2006", {"weight": 1})
    ]
    assert graph.nodes["stgb-nrw-mitteilung-5-2006"]["title"] == "Straßen in Münster"


def test_parquet_has_the_rows_of_each_table(made: Archive, folder: Path) -> None:
    for table in TABLES:
        found = parquet.read_table(folder / f"{table.name}.parquet")
        assert found.column_names == [column.name for column in table.columns]
        assert [tuple(row.values()) for row in found.to_pylist()] == list(table.rows(made))
    gaps = parquet.read_table(folder / "gaps.parquet").to_pylist()
    assert [(gap["what"], gap["first"], gap["last"]) for gap in gaps] == [
        ("missing", 2, 3),
        ("missing", 7, 602),
    ]


def test_the_workbook_has_a_sheet_for_each_table(folder: Path) -> None:
    with zipfile.ZipFile(folder / "archive.xlsx") as book:
        names = book.read("xl/workbook.xml").decode()
    assert all(f'name="{table.name.capitalize()}"' in names for table in TABLES)


def test_the_page_has_figures_gaps_citations_and_doubts(folder: Path) -> None:
    page = (folder / "index.html").read_text("ascii")
    tree = LexborHTMLParser(page).root
    assert tree is not None
    names, values = ([each.text() for each in tree.css(f".facts {tag}")] for tag in ("dt", "dd"))
    facts = dict(zip(names, values, strict=True))
    assert (facts["Notices"], facts["Texts"], facts["Numbers missing"]) == ("6", "9", "598")
    assert (facts["References"], facts["of these resolved"]) == ("1", "1")
    strip = first(tree, ".strips figure")
    assert "2 to 3, 7 to 602" in strip.text()
    assert len(strip.css("rect.doubtful")) == 2
    cited = tree.css(".listed")[0]
    assert [cell.text() for cell in cited.css("tbody td")][:1] == ["1/2006"]
    assert "title-differs" in tree.css(".listed")[1].text()


def test_nothing_of_a_text_is_markup_and_nothing_is_loaded(folder: Path) -> None:
    tree = LexborHTMLParser((folder / "index.html").read_text("ascii"))
    assert not tree.css("script, img, link, iframe, object, embed, base")
    names = {name for node in tree.css("*") for name in node.attributes}
    assert not [name for name in names if name.startswith("on") or name in ("src", "style")]
    assert "default-src 'none'" in (tree.css("meta")[-1].attributes["content"] or "")


def test_an_archive_of_nothing_is_written_too(tmp_path: Path) -> None:
    for path in write_archive(archive_of([]), tmp_path):
        assert path.stat().st_size


def test_the_docs_describe_each_column() -> None:
    text = (Path(__file__).parent.parent / "docs" / "archive.md").read_text(encoding="utf-8")
    for table in TABLES:
        assert f"**`{table.name}`**: a row is {table.says}." in text
        for column in table.columns:
            if not column.says.startswith("field "):
                assert f"| `{column.name}` | {column.type} | {column.says} |" in text
