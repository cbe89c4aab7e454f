"""Cards, tables and highlighted sources: what they show, that no text can break them, that
everybody can read them. By structure, not by pixels."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from itertools import accumulate
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import TypeAdapter

import notice_parser
from notice_parser import Diagnostic, Notice, Notices, Spans
from notice_parser.output.marks import runs
from notice_parser.output.markup import code_point, style, visible
from notice_parser.output.palette import HUES
from notice_parser.record.notice import FIELDS
from notice_parser.strategies import texts
from pictures import (
    DAMAGED,
    EXAMPLES,
    HOSTILE,
    HOSTILE_NOTICE,
    SEED,
    classes,
    colours,
    contrast,
    first,
    picture_of,
    text_in,
)


def shown(text: str) -> str:
    return str(notice_parser.highlight(text, notice_parser.parse(text)))


@given(texts())
@example("")
@example("\n\n")
@example("\r")
@example(HOSTILE)
@example(HOSTILE_NOTICE)
def test_every_character_is_shown_once_and_in_order(text: str) -> None:
    for notice in [notice_parser.parse(text), *notice_parser.parse_all(text)]:
        root = picture_of(str(notice_parser.highlight(text, notice)))
        source = first(root, "pre")
        assert text_in(source) == text


@given(texts())
@example("")
@example(HOSTILE)
@example(HOSTILE_NOTICE)
def test_no_text_becomes_markup_in_cards_and_tables(text: str) -> None:
    picture_of(notice_parser.parse(text)._repr_html_())
    picture_of(notice_parser.parse_all(text)._repr_html_())


@given(st.from_type(Notice), st.text())
def test_no_value_of_a_record_becomes_markup(notice: Notice, hostile: str) -> None:
    evil = HOSTILE + hostile
    number, header, az = (
        notice_parser.Number(evil, 1),
        notice_parser.Header(evil, evil),
        notice_parser.Aktenzeichen(evil),
    )
    doubt = Diagnostic(code=evil, severity="error", message=evil)
    values = {
        "title": evil,
        "subtitle": evil,
        "layout": evil,
        "publisher": evil,
        "number": number,
        "header": header,
        "az": az,
        "diagnostics": (doubt,),
    }
    changed = notice.model_copy(update={**values, "body": (notice_parser.Paragraph(evil),)})
    picture_of(changed._repr_html_())
    picture_of(Notices([changed])._repr_html_())


def test_odd_characters_are_shown_by_their_numbers() -> None:
    text = "a\0b\u202ec\ud800d\re\r\nf"
    assert visible(text) == "a[U+0000]b[U+202E]c[U+D800]d[U+000D]e\nf"
    assert [node.text() for node in picture_of(shown(text)).css(".odd")] == [
        code_point(character) for character in "\0\u202e\ud800\r"
    ]


def test_nothing_is_loaded_and_nothing_runs() -> None:
    for html in (
        shown(SEED),
        notice_parser.parse(SEED)._repr_html_(),
        notice_parser.parse_all(SEED)._repr_html_(),
    ):
        assert not re.search(
            r"<script|https?:|url\(|@import|javascript:|<link|\ssrc=|\shref=", html
        )


def test_a_card_shows_the_record() -> None:
    root = picture_of(notice_parser.parse(SEED)._repr_html_())
    text = root.text(separator="\n")
    for part in (
        "603/2006",
        "2006-08-01",
        "Jugend, Soziales, Gesundheit",
        "Leistungsprozess im SGB II",
        "III 810 - 2",
        "Im Herbst 2001 startete das Land",
        "db-plain",
    ):
        assert part in text
    assert "3 paragraphs · 1 ordering note · no doubts" in text
    assert not root.css(".doubts")


def test_a_card_shows_what_is_missing_and_what_is_doubtful_errors_first() -> None:
    notice = notice_parser.parse(DAMAGED)
    root = picture_of(
        notice.model_copy(update={"diagnostics": notice.diagnostics[::-1]})._repr_html_()
    )
    assert [node.text().split()[0] for node in root.css(".doubts li")] == ["error", "info"]
    assert "date-impossible" in root.css(".doubts li")[0].text()
    assert [node.text() for node in root.css(".absent")] == ["none"]


def test_many_doubts_are_folded_away_and_long_texts_cut() -> None:
    doubts = tuple(
        Diagnostic(code="body-doubtful", severity="warning", message=f"{index}.")
        for index in range(20)
    )
    notice = notice_parser.parse(SEED)
    long = notice.model_copy(
        update={
            "title": "Wort " * 1000,
            "body": (notice_parser.Paragraph("x" * 100_000),),
            "diagnostics": doubts,
        }
    )
    html = long._repr_html_()
    root = picture_of(html)
    assert len(root.css("li")) == 20
    assert len(root.css("details li")) == 12
    assert len(html) < len(notice._repr_html_()) + 5000
    root = picture_of(notice.model_copy(update={"diagnostics": doubts * 10})._repr_html_())
    assert len(root.css("li")) == 100
    assert [node.text() for node in root.css(".counts")][1:] == [
        "and 100 doubts that are not shown"
    ]


def test_highlight_gives_every_part_its_name_and_its_text() -> None:
    text = (EXAMPLES / "database-blank.txt").read_text(encoding="utf-8")
    notice = notice_parser.parse(text)
    root = picture_of(shown(text))
    found: dict[str, str] = {}
    names: dict[str, str] = {}  # of each kind the last one: behind another part it goes on
    for mark in root.css("pre mark"):
        (kind,) = classes(mark)
        if label := mark.css_first("small"):
            names[kind] = label.text()
        assert names[kind].partition("[")[0] == kind
        found[names[kind]] = found.get(names[kind], "") + text_in(mark)
    ordering = slice(*notice.spans.ordering[0])
    for name in ("publisher", "header", "number", "date", "title", "az"):
        assert found[name] == text[slice(*getattr(notice.spans, name))]
    for index, span in enumerate(notice.spans.body):
        within = [text[ordering], *(entry.text for entry in notice.references)]
        rest = text[slice(*span)]
        for part in within:
            rest = rest.replace(part, "")
        assert found[f"body[{index}]"] == rest
    assert found["ordering[0]"] == text[ordering]
    for index, entry in enumerate(notice.references):
        assert found[f"references[{index}]"] == entry.text
    legend = {
        first(node, "small").text(): node.text(deep=False) for node in root.css(".legend mark")
    }
    assert legend == {
        "publisher": "1",
        "header": "1",
        "number": "1",
        "date": "1",
        "title": "1",
        "body": "6",
        "ordering": "1",
        "az": "1",
        "references": "1",
        "chrome": "1",
    }


def test_references_at_one_place_share_a_name() -> None:
    text = SEED.replace(
        "Im Herbst", "Nach Schnellbrief 9/2001, den Schnellbriefen 33, 34 und 36/2000 im Herbst", 1
    )
    notice = notice_parser.parse(text)
    marked = [
        (first(mark, "small").text(), text_in(mark))
        for mark in picture_of(shown(text)).css("pre mark.references")
    ]
    assert marked == [
        ("references[0]", "Schnellbrief 9/2001"),
        ("references[1:4]", "Schnellbriefen 33, 34 und 36/2000"),
    ]
    assert [entry.number for entry in notice.references[1:4]] == ["33", "34", "36/2000"]


def test_details_are_marked_and_counted() -> None:
    notice = notice_parser.parse(SEED)
    assert notice.spans.title
    end = notice.spans.title[1]
    changed = notice.model_copy(
        update={
            "details": (notice_parser.Detail("area", "SGB II"),),
            "spans": notice.spans._replace(details=((end - 6, end),)),
        }
    )
    counts = first(picture_of(changed._repr_html_()), ".counts").text()
    assert counts == "3 paragraphs · 1 ordering note · 1 detail · no doubts"
    (mark,) = picture_of(str(notice_parser.highlight(SEED, changed))).css("pre mark.details")
    assert (first(mark, "small").text(), text_in(mark)) == ("details[0]", "SGB II")


def test_every_field_with_a_place_has_a_colour_and_no_other() -> None:
    assert {name for name, field in FIELDS.items() if field.field.colour} == set(Spans._fields)
    assert {field.field.colour for field in FIELDS.values()} == {"", *HUES}
    for name in Spans._fields:
        assert f"mark.{name} {{ background: var(--{FIELDS[name].field.colour}); }}" in style()


def test_doubts_are_underlined_and_numbered_at_their_place() -> None:
    notice = notice_parser.parse(DAMAGED)
    root = picture_of(shown(DAMAGED))
    places = [(classes(node), node.text()) for node in root.css("pre u")]
    assert places == [
        ([doubt.severity], DAMAGED[slice(*doubt.span or (0, 0))]) for doubt in notice.diagnostics
    ]
    assert [node.text() for node in root.css("pre sup")] == ["1", "2"]
    assert [node.text() for node in root.css(".doubts .mark")] == ["1", "2"]
    for node, doubt in zip(root.css("pre u"), notice.diagnostics, strict=True):
        assert doubt.message in (node.attributes["title"] or "")


@pytest.mark.parametrize(
    "span", [(0, 0), (5, 5), (len(SEED), len(SEED)), (30, 160), (0, len(SEED))]
)
def test_a_doubt_is_seen_wherever_it_is(span: tuple[int, int]) -> None:
    doubts = [
        Diagnostic(code="body-doubtful", severity=severity, message="?", span=span)
        for severity in ("info", "error")
    ]
    root = picture_of(
        str(
            notice_parser.highlight(
                SEED, notice_parser.parse(SEED).model_copy(update={"diagnostics": doubts})
            )
        )
    )
    source = first(root, "pre")
    assert text_in(source) == SEED
    assert {tuple(classes(node)) for node in source.css("u")} == {("error",)}
    assert [node.text() for node in source.css("sup")] == ["1", "2"]


def test_a_part_has_its_name_once_and_furniture_no_blank_lines() -> None:
    notice = notice_parser.parse(SEED)
    doubts = [
        Diagnostic(
            code="body-doubtful", severity="info", message="?", span=(start + 20, start + 30)
        )
        for start, _ in notice.spans.body
    ]
    root = picture_of(
        str(notice_parser.highlight(SEED, notice.model_copy(update={"diagnostics": doubts})))
    )
    names = [
        "chrome",
        "header",
        "publisher",
        "number",
        "date",
        "title",
        "body[0]",
        "body[1]",
        "body[2]",
        "ordering[0]",
        "az",
    ]
    assert [node.text() for node in root.css("pre small")] == names
    assert text_in(first(root, "pre mark.chrome")) == "Eindrücke vom\nHauptausschuss 2024"


def test_the_number_of_a_doubt_stands_at_its_end() -> None:
    notice = notice_parser.parse(SEED)
    doubt = Diagnostic(code="body-doubtful", severity="info", message="?", span=(30, 160))
    found = runs(SEED, notice.model_copy(update={"diagnostics": (doubt,)}))
    ends = list(accumulate(len(run.text) for run in found))
    assert [end for end, run in zip(ends, found, strict=True) if run.closing] == [160]
    assert "".join(run.text for run in found if run.doubts) == SEED[30:160]


def test_another_text_is_refused() -> None:
    notice = notice_parser.parse(SEED)
    for show in (notice_parser.highlight, notice_parser.to_displacy):
        with pytest.raises(
            ValueError, match="read from another text: from 2031 characters, and this one has 2032"
        ):
            show(SEED + " ", notice)


def test_a_picture_is_html_for_notebooks_templates_and_files() -> None:
    picture = notice_parser.highlight(SEED, notice_parser.parse(SEED))
    assert str(picture) == picture._repr_html_() == picture.__html__() == picture.html
    assert repr(picture) == "Highlight()"


def test_a_table_counts_and_lists() -> None:
    notices = Notices(
        notice_parser.parse(path.read_text(encoding="utf-8"))
        for path in sorted(EXAMPLES.glob("*.txt"))
    )
    root = picture_of(notices._repr_html_())
    facts = {
        first(node, "dt").text(): first(node, "dd").text() for node in root.css(".facts > div")
    }
    assert facts == {
        "Dates": "2006-08-01 to 2019-05-08",
        "Layouts": "db-plain 2, archive 1, db-blank 1, press-blank 1, schnellbrief 1",
        "Without doubt": "5",
        "Doubts": "1\xa0error 1\xa0info",
        "Most often": "date-impossible 1",
    }
    heads = [node.text() for node in root.css("thead th")]
    rows = [[cell.text() for cell in row.css("th, td")] for row in root.css("tbody tr")]
    assert dict(zip(heads, rows[5], strict=True)) == {
        "#": "5", "Number": "603/2006", "Date": "2006-08-01",
        "Section": "Jugend, Soziales, Gesundheit", "Title": "Leistungsprozess im SGB II",
        "Az.": "III 810 - 2", "Doubts": "", "Layout": "db-plain",
    }  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
    assert len(rows) == len(notices)


@pytest.mark.parametrize(
    ("size", "rows", "gap"),
    [(0, 0, None), (1, 1, None), (40, 40, None), (41, 31, "11 more"), (1000, 31, "970 more")],
)
def test_a_long_table_shows_the_first_and_the_last(size: int, rows: int, gap: str | None) -> None:
    root = picture_of(Notices([notice_parser.parse(SEED)] * size)._repr_html_())
    assert first(root, ".name").text() == ("1 notice" if size == 1 else f"{size:,} notices")
    assert len(root.css("tbody tr")) == rows
    assert [node.text() for node in root.css(".gap")] == ([gap] if gap else [])
    assert [node.text() for node in root.css("tbody .index")][-1:] == (
        [str(size - 1)] if size else []
    )


def test_notices_are_a_list() -> None:
    notices = notice_parser.parse_all(SEED + "\n" + DAMAGED)
    assert isinstance(notices, list)
    assert isinstance(notices, Notices)
    assert notices == list(notices)
    assert repr(notices) == repr(list(notices))
    printed: list[str] = []
    notices._repr_pretty_(SimpleNamespace(text=printed.append), False)
    assert printed == ["<Notices: 2>"]
    assert isinstance(notices[0], Notice)
    assert isinstance(notices[:1], Notices)
    assert notices[::-1] == list(notices)[::-1]
    assert notices[-1] is list(notices)[-1]
    copy = pickle.loads(pickle.dumps(notices))
    assert copy == notices
    assert isinstance(copy, Notices)
    adapter = TypeAdapter(list[Notice])
    assert adapter.validate_json(adapter.dump_json(notices)) == notices
    assert notice_parser.parse_all("") == []


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_everything_can_be_read(theme: int) -> None:
    """Every colour of writing on every ground that it can stand on, as WCAG asks for at level AA:
    4.5 at least."""
    colour = {name: pair[theme] for name, pair in colours().items()}
    grounds = ["paper", *HUES]
    for ground in grounds:
        for writing in ("ink", "muted", "error", "warning", "info"):
            assert contrast(colour[writing], colour[ground]) >= 4.5, (writing, ground)
    for hue in HUES:
        assert contrast(colour["paper"], colour[f"{hue}-strong"]) >= 4.5, hue
    assert set(colour) == {
        *grounds,
        *(f"{hue}-strong" for hue in HUES),
        "ink",
        "muted",
        "line",
        "error",
        "warning",
        "info",
    }


def test_every_colour_of_the_style_is_one_of_those() -> None:
    rules = re.sub(r"--[\w-]+: light-dark\([^)]*\);", "", style())
    assert not re.search(r"#[0-9a-f]{3}|rgb|hsl", rules)
    used = set(re.findall(r"var\(--([\w-]+)\)", rules))
    assert used == set(colours())


def test_it_is_loaded_only_when_it_is_used() -> None:
    code = (
        f"import sys, notice_parser; notice_parser.parse_all({SEED!r}); "
        "print([name for name in sys.modules if '.output' in name or name == 'rich'])"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        == "[]"
    )
