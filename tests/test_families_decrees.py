"""Decrees of the Länder beside each other: which family a page is of, what is only quoted, titles
and file numbers of several lines."""

from __future__ import annotations

import pytest

from notice_parser import clean, parse, parse_all

BODY = """
Die Dienststellen führen ein Verzeichnis ihrer Turmuhren und halten es auf dem Stand.
"""


@pytest.mark.parametrize(
    ("heading", "family"),
    [
        ("RdErl. d. Innenministeriums v. 1.8.2006 - 25-84003", "nrw-runderlass"),
        ("RdErl. d. MK v. 1.8.2006 - 25-84003", "nds-runderlass"),
        ("Gem. RdErl. d. MK u. d. MI v. 1.8.2006 - 25-84003", "nds-runderlass"),
        (
            "Bekanntmachung des Bayerischen Staatsministeriums der Finanzen\n"
            "vom 1. August 2006 Az.: 24 - P 1601 - 5/12",
            "bayern-bekanntmachung",
        ),
        ("vom 1. August 2006\n(ABl./06, [Nr. 30], S.512)", "brandenburg-vv"),
        ("Vom 1. August 2006 – Az.: 31-6520.9/512 –\nFundstelle: GABl. 2006, S. 71", "bw-vv"),
        ("RdErl. des MK vom 1.8.2006 – 25-84003", "unknown"),
        ("Vom 1. August 2006\n(GVBl. II S. 512)", "unknown"),
    ],
)
def test_the_family_is_told_by_the_heading(heading: str, family: str) -> None:
    notice = parse(f"Ordnung der Karten\n{heading}\n{BODY}")
    doubts = [doubt.code for doubt in notice.diagnostics if doubt.code == "family-doubtful"]
    assert (notice.family, doubts) == (family, [])


@pytest.mark.parametrize("line", ["Zitat:", "Im Erlass heißt es:"])
def test_a_decree_that_is_quoted_is_not_the_pages_own(line: str) -> None:
    notice = parse(f"Gilt das noch?\n{line}\nRdErl. d. MK v. 1.8.2006 - 15-84001/3\n{BODY}")
    assert notice.family == "unknown"


def test_a_page_without_file_number_is_no_other_lands() -> None:
    heading = "Bekanntmachung des Bayerischen Staatsministeriums der Finanzen vom 1. August 2006"
    notice = parse(f"Ordnung der Karten\n{heading}\n{BODY}")
    assert notice.family == "bayern-bekanntmachung"
    assert "family-doubtful" in {doubt.code for doubt in notice.diagnostics}


def test_what_a_decree_refers_to_is_no_ordering_information() -> None:
    reference = "Bezug: RdErl. d. MK v. 4.6.2002 (SVBl. S. 301) - VORIS 22410 -"
    text = f"Ordnung der Karten\nRdErl. d. MK v. 1.8.2006 - 15-84001/3\n{reference}{BODY}"
    notice = parse(text)
    assert [paragraph.text for paragraph in notice.body] == [reference, BODY.strip()]
    assert notice.ordering == ()


def test_a_heading_is_no_second_notice_within_another_familys() -> None:
    heading = """Bekanntmachung des Bayerischen Staatsministeriums
für Unterricht und Kultus

vom 23. November 2011
Az.: V.2-5 S 4306.3.15"""
    assert len(parse_all(f"Ordnung der Karten\n\n{heading}\n{BODY}")) == 1


def test_a_detail_that_a_page_repeats_is_one() -> None:
    heading = "Bekanntmachung der Bayerischen Staatskanzlei vom 1. August 2006, Az. B II 3-15"
    notice = parse(f"2150.0-U\nThemen\n\n2150.0-U\n\nOrdnung der Karten\n{heading}\n{BODY}")
    assert [(detail.name, detail.text) for detail in notice.details] == [
        ("classification", "2150.0-U")
    ]


DECREE = """{title}
RdErl. d. Innenministeriums v. 10.3.2003{az}

Die Dienststellen führen ein Verzeichnis ihrer Turmuhren."""


@pytest.mark.parametrize(
    ("title", "expected", "doubted"),
    [
        ("Förderung der künstlerisch-\nkulturellen Bildung", "künstlerischkulturellen", True),
        ("Förderung von Theater- \nund Musikschulen", "Theater- und Musikschulen", False),
        (
            "Förderung der musisch-literarischen Bildung RdErl.\nNorm\n\n"
            "Förderung der musisch-\nliterarischen Bildung",
            "musisch-literarischen",
            False,
        ),
        ("Ordnung der Akten;\nhier: Karten", "Ordnung der Akten; hier: Karten", False),
        ("Ordnung der Akten;\nhier: Karten ¹)", "Ordnung der Akten; hier: Karten", False),
    ],
)
def test_a_title_above_its_heading(title: str, expected: str, doubted: bool) -> None:
    text = DECREE.format(title=title, az="")
    notice = parse(text)
    assert expected in (notice.title or "")
    assert any(doubt.code == "title-doubtful" for doubt in notice.diagnostics) is doubted
    assert notice.spans.title is not None
    assert clean(text[slice(*notice.spans.title)]) == notice.title


@pytest.mark.parametrize(
    ("below", "az"),
    [
        ("55/15-18.16", "55/15-18.16"),
        ("III B 3 - 21.10", "III B 3 - 21.10"),
        ("1", None),
        ("1.2", None),
        ("1 Zweck", None),
    ],
)
def test_a_file_number_below_its_heading(below: str, az: str | None) -> None:
    notice = parse(DECREE.format(title="Ordnung der Karten", az=f"\n{below}"))
    assert (notice.az and notice.az.text) == az
    assert notice.body[0].text == (
        "Die Dienststellen führen ein Verzeichnis ihrer Turmuhren." if az else below
    )


def test_a_citation_above_a_decree_is_its_own() -> None:
    """The ministerial gazette is cited above the title, the schools' one below the text."""
    page = DECREE.format(title="Ordnung der Karten", az="")
    for text in (f"MBl. NRW. 2024 S. 873\nI\n{page}", f"{page}\nABl. NRW. 11/23\n"):
        (first, second) = parse_all(f"{page}\n{text}")
        assert not [each for each in first.details if each.name == "citation"]
        assert [each for each in second.details if each.name == "citation"]


@pytest.mark.parametrize(
    "end_of_page",
    [
        "Amtsblatt EPA                Juli 2020               A87",
        "12. Oktober 2007  Amtsblatt des Ministeriums für Bildung, Jugend und Sport – Nr. 8   215",
        "- 2 -\n229. Ergänzung - SMBl. NW. - (Stand 15. 8. 1980 = MBl. NW. Nr. 74 einschl.)",
        "Bayerisches Ministerialblatt\nBayMBl. 2023 Nr. 402   16. August 2023     Seite 2 von 3",
    ],
)
def test_a_page_ends_in_the_middle_of_a_word(end_of_page: str) -> None:
    page = DECREE.format(title="Ordnung der Karten", az="")
    notice = parse(page.replace("Verzeichnis ihrer", f"Ver-\n\n{end_of_page}\n\nzeichnis ihrer"))
    assert [paragraph.text for paragraph in notice.body] == [DECREE.rpartition("\n")[2]]
