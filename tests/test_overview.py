"""The report: one page with all notices, those to look at first, that stands by itself. What a
browser makes of it is asked in test_overview_browser.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from command_line import BAD, TEXTS, command
from notice_parser.command import page
from notice_parser.command.links import link_to
from notice_parser.output.charts import by_name, by_year
from pictures import HOSTILE, HOSTILE_NOTICE, first, text_in


def report_of(folder: Path, *options: str, status: int = 0) -> LexborNode:
    command("report", folder, "-o", folder.parent / "report.html", *options, status=status)
    root = LexborHTMLParser((folder.parent / "report.html").read_text("ascii")).root
    assert root is not None
    return root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("a #1", TEXTS[0]), ("b", BAD), ("c", TEXTS[1])):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def cells(row: LexborNode) -> list[str]:
    return [cell.text() for cell in row.css("td, th")]


def test_figures_pictures_a_table_and_sources(folder: Path) -> None:
    (folder / "gone.txt").symlink_to("nowhere")
    (folder / "passed over.json").write_text("{}", encoding="utf-8")
    tree = report_of(folder, status=1)
    facts = dict(
        zip(*([each.text() for each in tree.css(tag)] for tag in ("dt", "dd")), strict=False)
    )
    assert (facts["Notices"], facts["To look at"], facts["Inputs"]) == ("3", "1", "4")
    assert "gone.txt" in first(tree, ".failures").text()
    assert [each.text() for each in tree.css("figcaption")] == [
        "By year",
        "By section",
        "By diagnostic",
    ]
    assert len(tree.css("svg[role=img][aria-label]")) == 3
    rows = tree.css("main > table > tbody > tr")
    assert [cells(row)[0] for row in rows] == ["2", "1", "3"]
    assert "date-impossible" in cells(rows[0])[6]
    sources = tree.css(".sources > details")
    assert [source.attributes["id"] for source in sources] == ["n2", "n1", "n3"]
    for source, text in zip(sources, (BAD, *TEXTS[:2]), strict=True):
        assert text_in(first(source, "pre")).strip("\n") == text.strip()


def test_links_lead_to_the_files_from_where_the_page_is(folder: Path) -> None:
    tree = report_of(folder)
    links = [
        first(row, ".from a").attributes["href"] for row in tree.css("main tbody tr[data-rank]")
    ]
    assert links == ["in/b.txt", "in/a%20%231.txt", "in/c.txt"]
    assert {first(row, ".wide a").attributes["href"] for row in tree.css("tr[data-rank]")} == {
        "#n1",
        "#n2",
        "#n3",
    }


def test_no_name_is_an_address_of_another_kind(tmp_path: Path) -> None:
    assert link_to("-", tmp_path) is None
    for name in ("javascript:alert(1)", "//example.org/x", "a?b#c", 'a"b', "a\udcffb"):
        link = link_to(str(tmp_path / name), tmp_path)
        assert link is not None
        assert not set(link) & set(':?#"')
        assert not link.startswith("//")


def test_nothing_of_a_text_is_markup_and_nothing_is_loaded(tmp_path: Path) -> None:
    folder = tmp_path / '<img src=x onerror="alert(1)">'
    folder.mkdir()
    (folder / "<script>alert(1)<.txt").write_bytes(HOSTILE_NOTICE.encode("utf-8", "replace"))
    (folder / "b.txt").write_bytes(f"{HOSTILE}\n".encode("utf-8", "replace"))
    tree = report_of(folder)
    nodes = list(tree.traverse())
    assert len(tree.css("script")) == len(tree.css("style")) == 1
    assert not tree.css("img, link, iframe, object, embed, base")
    names = {name for node in nodes for name in node.attributes}
    assert not [name for name in names if name.startswith("on") or name in ("src", "style")]
    assert len(tree.css("pre")) == 2
    assert "default-src 'none'" in (tree.css("meta")[-1].attributes["content"] or "")


def test_of_several_in_a_text_each_has_its_own_stretch(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "volume.txt").write_text("\n\n".join(TEXTS), encoding="utf-8")
    tree = report_of(tmp_path / "in", "--several")
    drawn = [text_in(pre).strip() for pre in tree.css(".sources pre")]
    assert sorted(drawn) == sorted(text.strip() for text in TEXTS)
    assert "volume.txt [0]" in first(tree, ".from").text()


def test_a_source_without_end_is_drawn_in_part(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "_LONGEST", 50)
    drawn = first(report_of(folder), "#n1")
    assert text_in(first(drawn, "pre")).strip() == TEXTS[0][:50].strip()
    assert "The first 50 of" in drawn.text()


def test_nothing_to_report_is_a_page_too(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    tree = report_of(tmp_path / "in", status=1)  # a run that read nothing
    assert first(tree, "dd").text() == "0"
    assert not tree.css("table")


def test_processes_and_resume_change_nothing(folder: Path) -> None:
    report_of(folder)
    output = folder.parent / "report.html"
    before = output.read_bytes()
    report_of(folder, "--jobs", "2", "--resume")
    assert output.read_bytes() == before


def test_an_output_that_is_no_page_an_input_or_a_device_is_refused(folder: Path) -> None:
    assert ".html" in command("report", folder, "-o", folder / "x.csv", status=2).stderr
    command("report", folder, "-o", folder / "x.html")
    before = (folder / "x.html").read_bytes()
    given = folder / "x.html"
    assert "is an input too" in command("report", given, "-o", given, status=2).stderr
    command("report", folder, "-o", given)  # in the folder it is left out
    assert given.read_bytes() == before
    (folder.parent / "full.html").symlink_to("/dev/full")
    said = command("report", folder, "-o", folder.parent / "full.html", status=2).stderr
    assert "no file" in said
    assert Path("/dev/full").is_char_device()
    said = command("report", folder, "-o", folder.parent / "none" / "x.html", status=2).stderr
    assert "x.html.partial: No such file or directory." in said


def test_years_become_decades_where_there_are_many() -> None:
    assert by_year({}) == by_name("x", {}) == ""
    years = by_year({1999: (2, 1), 2001: (1, 0)})
    assert years.count("<rect") == 3
    assert "1999: 2, to look at 1" in years
    assert "By decade" in by_year({1850: (1, 0), 2001: (1, 0)})
    assert by_year({1: (1, 0), 9999: (1, 0)}).count("<rect") == 2
    many = by_name("x", {f"<{place}>": (1, 0) for place in range(40)})
    assert "25 others" in many
    assert "<0>" not in many
