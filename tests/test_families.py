"""A family of one's own: an invented town's bulletin, which turns everything round (date first,
number last), keeps all laws and changes no record of anybody else's pages; what cannot hold is
refused when it is made."""

from __future__ import annotations

import datetime
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin import BULLETIN
from notice_parser import (
    FAMILIES,
    Family,
    LineKind,
    Notice,
    Opening,
    Page,
    clean,
    iter_notices,
    parse,
    parse_all,
    parse_many,
)
from notice_parser.strategies import LAYOUTS, Example, notices, paragraphs

BOTH = (BULLETIN, *FAMILIES)
CORPUS = Path(__file__).parent / "corpus"
TITLES = ("Neue Öffnungszeiten des Stadtarchivs", "Straßenreinigung", "Wahl der Schöffen 2025")


@st.composite
def bulletins(draw: st.DrawFn) -> str:
    """A page of the bulletin."""
    date = draw(st.dates(min_value=datetime.date(1996, 1, 1)))
    body = draw(st.lists(paragraphs(), min_size=1, max_size=4))
    number = f"{draw(st.integers(1, 999))}/{date.year}"
    return "\n".join(
        (
            f"Musterhausen, den {date:%d.%m.%Y}",
            draw(st.sampled_from(TITLES)),
            *body,
            f"Amtsblatt Musterhausen Nr. {number}",
        )
    )


VALUES = {"kind", "publisher", "header", "number", "date", "title", "subtitle", "body", "ordering"}
VALUES |= {"az", "references", "layout"}


def values(notice: Notice) -> dict[str, object]:
    return notice.model_dump(mode="json", include=VALUES)


@given(bulletins())
def test_a_page_is_read_and_nothing_in_it_is_doubted(text: str) -> None:
    notice = parse(text, families=BOTH)
    lines = text.split("\n")
    assert notice.layout == "bulletin"
    assert (notice.title, f"{notice.date:%d.%m.%Y}") == (lines[1], lines[0].rpartition(" ")[2])
    assert notice.number is not None
    assert notice.number.text == lines[-1].rpartition(" ")[2]
    assert not [doubt for doubt in notice.diagnostics if doubt.severity != "info"]


@given(bulletins())
def test_partition_and_provenance(text: str) -> None:
    notice = parse(text, families=BOTH)
    assert "".join(text[block.start : block.end] for block in notice.blocks) == text
    for span, value in (
        (notice.spans.title, notice.title),
        (notice.spans.number, notice.number and notice.number.text),
        *zip(notice.spans.body, (paragraph.text for paragraph in notice.body), strict=True),
    ):
        assert span is not None
        assert clean(text[span[0] : span[1]]) == value


@given(bulletins())
def test_round_trip(text: str) -> None:
    notice = parse(text, families=BOTH)
    assert values(parse(notice.to_text(families=BOTH), families=BOTH)) == values(notice)


@pytest.mark.parametrize("family", FAMILIES[1:], ids=lambda family: family.id)
def test_a_family_reads_no_text_without_a_line_that_calls_for_it(family: Family) -> None:
    """A form that begins with anything would have it read every text: pages of all others cost so
    much more time."""
    assert family.calls


def test_a_family_that_is_not_given_cannot_be_written() -> None:
    notice = parse("\n".join(PAGE), families=BOTH)
    with pytest.raises(ValueError, match='family "bulletin", which is none of the given ones'):
        notice.to_text()


@given(bulletins(), bulletins())
def test_two_pages_are_two_notices(first: str, second: str) -> None:
    found = parse_all(f"{first}\n{second}", families=BOTH)
    assert [values(notice) for notice in found] == [
        values(parse(text, families=BOTH)) for text in (first, second)
    ]


@given(bulletins(), notices(("db-plain", "db-blank", "archive")), st.booleans())
def test_pages_of_two_families_are_two_notices(
    bulletin: str, other: Example, bulletin_first: bool
) -> None:
    texts = [bulletin, other.text] if bulletin_first else [other.text, bulletin]
    found = parse_all("\n".join(texts), families=BOTH)
    assert [values(notice) for notice in found] == [
        values(parse(text, families=BOTH)) for text in texts
    ]


@given(bulletins(), notices(("db-plain",)))
def test_a_volume_of_both_families_is_read_notice_by_notice(bulletin: str, other: Example) -> None:
    lines = "\n".join((other.text, bulletin, bulletin)).split("\n")
    found = [notice for _, notice in iter_notices(lines, families=BOTH)]
    assert [notice.layout for notice in found] == ["db-plain", "bulletin", "bulletin"]


@given(notices(LAYOUTS))
def test_it_changes_no_record_of_other_pages(example: Example) -> None:
    assert parse(example.text, families=BOTH) == parse(example.text)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt"))[::5], ids=lambda path: path.stem)
def test_it_changes_no_record_of_the_corpus(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert parse_all(text, families=BOTH) == parse_all(text)


def test_it_goes_to_other_processes() -> None:
    page = "\n".join(PAGE)
    assert [notice.layout for notice in parse_many([page] * 4, 2, families=BOTH)] == [
        "bulletin"
    ] * 4
    again = pickle.loads(pickle.dumps(BULLETIN))
    assert parse(page, families=(again,)) == parse(page, families=(BULLETIN,))


PAGE = (
    "Musterhausen, den 12.04.2024",
    "Neue Öffnungszeiten des Stadtarchivs",
    "Das Stadtarchiv ist ab Mai auch am Donnerstag geöffnet, der Lesesaal schließt um 19 Uhr.",
    "Amtsblatt Musterhausen Nr. 14/2024",
)


# What cannot hold
# --------------------------------------------------------------------------------------------

DAY = LineKind("day", ("Musterhausen, den {date}",), opens=Opening())


@pytest.mark.parametrize(
    ("given_parts", "message"),
    [
        ({"kinds": (DAY, LineKind("day", ("Tag {date}",)))}, 'two kinds "day"'),
        ({"kinds": (DAY, LineKind("tag", DAY.forms))}, '"day" and "tag" have the same form'),
        ({"pages": (Page("page", "heading=issue"),)}, 'no kind of line "issue"'),
        ({"pages": (Page("page", "head=day"),)}, '"head" is no part'),
        ({"pages": (Page("page", "dateline=day", has="dtae body"),)}, 'it has "dtae"'),
        ({"pages": (Page("page", "dateline=day", has="number body"),)}, 'it has "number"'),
        ({"pages": (Page("page", "short*+ title=short dateline=day"),)}, "no text can be"),
        ({"pages": (Page("page", "(dateline=day"),)}, r'this "\(" has no "\)"'),
        ({"pages": (Page("page", "dateline=day)"),)}, r'this "\)" has no "\("'),
        ({"pages": (Page("page", "dateline=day %"),)}, "can't stand in a page"),
        ({"kinds": (LineKind("day", ("{dtae}",)),)}, 'no slot "dtae"'),
        ({"kinds": (LineKind("day", ("Tag [{date}",)),)}, r'a "\]" is missing'),
        ({"kinds": (LineKind("day", ("Tag {date}]",)),)}, r'this "\]" closes nothing'),
        ({"kinds": (LineKind("day", ("{title}{az}",)),)}, "nothing parts these two slots"),
    ],
)
def test_what_cannot_hold_is_refused(given_parts: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Family(**{"id": "town", "kinds": (DAY,), "pages": (), **given_parts})


def test_an_error_names_family_and_page_and_has_a_caret_under_the_place() -> None:
    with pytest.raises(ValueError, match="town") as caught:
        Family("town", kinds=(DAY,), pages=(Page("page", "~ heading=issue"),))
    assert str(caught.value).splitlines()[0].startswith('family "town", page "page": there is no')
    assert str(caught.value).splitlines()[1:] == [
        "    ~ heading=issue",
        "              ^",
    ]


def test_no_families_at_all_are_refused() -> None:
    with pytest.raises(ValueError, match="give at least one"):
        parse("Text", families=())


@pytest.mark.parametrize("family", FAMILIES[1:], ids=lambda family: family.id)
def test_what_is_shipped_as_tested_holds(family: Family) -> None:
    """What is checked when a family of one's own is made; for the StGB's see test_pages."""
    assert family.tested
    replace(family, tested=False)


CIRCULAR = """Rundschreiben Nr. 8/2019: {title}

An die Jugendämter in Westfalen-Lippe

Sehr geehrte Damen und Herren,

die Frist wird um vier Wochen verlängert.

Mit freundlichen Grüßen"""


@pytest.mark.parametrize(
    ("title", "expected", "doubted"),
    [
        ("Neue Blätter", "Neue Blätter", False),
        ("Neue Blätter –\nVerlängerung der Frist", "Neue Blätter – Verlängerung der Frist", False),
        (
            "Neue Blätter zur\nVerlängerung der Frist",
            "Neue Blätter zur Verlängerung der Frist",
            False,
        ),
        ("Neue Blätter\nVerlängerung der Frist", "Neue Blätter", True),
    ],
)
def test_a_title_in_the_heading_goes_on_below_or_is_doubted(
    title: str, expected: str, doubted: bool
) -> None:
    notice = parse(CIRCULAR.format(title=title))
    assert notice.family == "lwl-rundschreiben"
    assert notice.title == expected
    assert any(each.code == "title-doubtful" for each in notice.diagnostics) == doubted


RELEASE = """Städte- und Gemeindebund Brandenburg

{title}

({day})

(Potsdam) Wer einen Radweg baut, der entlastet das Land. Deshalb verlangt der Verband Geld."""


def test_an_associations_releases_one_below_the_other() -> None:
    pages = [
        RELEASE.format(title="Radwege kosten Geld", day="14. April 2010"),
        RELEASE.format(title="Bürgerhaushalte in der Prüfung", day="5. Mai 2010"),
    ]
    notices = parse_all("\n\n".join(pages))
    assert [notice.title for notice in notices] == [
        "Radwege kosten Geld",
        "Bürgerhaushalte in der Prüfung",
    ]
    assert [len(notice.body) for notice in notices] == [1, 1]


def test_a_title_repeated_in_front_of_the_first_sentence_is_left_out() -> None:
    page = RELEASE.format(title="Radwege kosten Geld", day="14. April 2010")
    for sign in (" - ", " – ", ": ", " "):
        text = page.replace("(Potsdam) ", f"Radwege kosten Geld{sign}")
        assert parse(text).body[0].text.startswith("Wer einen Radweg")


def test_rows_of_fees_stay_in_the_text_of_an_office() -> None:
    rows = ["Anmeldung (elektronisch) 40 EUR", "Anmeldung (Papier) 60 EUR", "Verlängerung 750 EUR"]
    head = (
        "Mitteilung Nr. 3/06\ndes Präsidenten des Deutschen Patent- und Markenamts\n"
        "über die Gebühren ab 1. Juli 2006\nVom 12. Juni 2006\n"
    )
    lead = "Ab dem 1. Juli 2006 gelten folgende Gebühren:"
    notice = parse(head + "\n".join((lead, *rows)))
    assert [paragraph.text for paragraph in notice.body] == [lead, *rows]
