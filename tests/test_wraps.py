"""Lines that a wrap, a stray break or a page's end parted: what is joined, what begins anew, and
what is doubted.

Each case is a place where a paragraph was once cut in silence. "joined" and "new" are certain,
"doubtful" is joined and "apart" begins anew, both with a remark.
"""

from __future__ import annotations

import pytest

from notice_parser import parse
from notice_parser.view.values import clean
from reading import bodies, codes, goes_on


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (
            "Es bleibt bei der bisherigen Verwaltungspraxis, d. h.",
            "Ausnahmen sind im Einzelfall zu begründen.",
            "joined",
        ),
        ("eine Anlage im Sinne der 4.", "BImSchV. Auf die Ausführungen wird verwiesen.", "joined"),
        ("Das gilt bis zum Ende des Jahres 2004.", "Danach entscheidet der Rat.", "new"),
        ("Ansprechpartnerin ist Frau Terbrüggen, Tel.", "02151/7788-21", "joined"),
        ("40219 Düsseldorf, bzw. per Fax:", "040/66969-945 zu beziehen.", "joined"),
        (
            "Bestellungen an: Pressestelle des Umweltministeriums, Postfach 10 07 12, 59494",
            "Soest, Fax 02 21/47 10-5 54",
            "joined",
        ),
        (
            "Ansprechpartner: Kämmerer Wübbelsmann, Telefon (0 25 72) 92",
            "04-17, E-Mail: nkf@example.org",
            "joined",
        ),
        ("Die Schlüsselzuweisungen steigen nur um 9,8", "Prozent.", "joined"),
        ("Im Jahr 1996 waren es 524", "Eurofighter landen nicht in Kalkar", "doubtful"),
        (
            "Zinsen für verfrüht abgerufene Beträge sind mit sechs",
            "v. H. an das Land zu entrichten.",
            "joined",
        ),
        (
            "VG Köln, Urteil vom 02.02.2016 – Az.: 14 K 3463/14",
            "- ; VG Minden, Urteil vom 11.11.2015",
            "new",
        ),
        ("Finanzmanagement für kleine", "und mittlere Gemeinden", "joined"),
        ("Finanzmanagement für alle", "kleine Gemeinden", "doubtful"),
        (
            "Lehrerstellen sind Sache des Landes, Gebäude,",
            "Hausmeister und Lernmittel sind Sache der Gemeinden.",
            "joined",
        ),
        ("Sehr geehrte Frau Ministerin,", "Hausmeister sind Sache der Gemeinden.", "new"),
        (
            "Nettetal hat seit dem 14.04.1999 ein Bürgerbüro mit",
            "Selbstbedienungsgeräten.",
            "joined",
        ),
        ("In vielen Verfahren bleibt es bei jeder", "Haushaltsberatung so.", "joined"),
        (
            "Das OVG NRW hat in einer Reihe von Verfahren (Az.: 9 A",
            "1102/01, 9 A 1103/01, 9 A 1117/01",
            "joined",
        ),
        ("abrufbar, Suchwort", "Klärschlamm) ist damit gegenstandslos.", "joined"),
        ("abrufbar, Suchwort:", "Klärschlamm) ist damit gegenstandslos.", "apart"),
        ("Das regelt die Satzung.", "zu 1) Die Kommune muss nichts tun.", "new"),
        ("Jahr insgesamt je 1.000 Einwohner", "1993 601 314 34", "new"),
        ("Fachgebiete > Digitalisierung", "> E-Akte als Word-Datei", "apart"),
        (
            "Die kommunalen Spitzenverbände und die Betreiber",
            "DeFunk Netz GmbH und Rheintel AG haben sich verständigt.",
            "joined",
        ),
    ],
)
def test_stray_breaks(last: str, line: str, expected: str) -> None:
    assert goes_on(last, line) == expected


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (
            "Nähere Informationen zum Wettbewerb und zur Anmeldung:",
            "https://www.europa.example.org/wettbewerb",
            "doubtful",
        ),
        ("Auskunft: Frau Terbrüggen, Tel. 02151/7788-21, Fax:", "02151/7788-99", "joined"),
        (
            "Die Stellungnahme der Arbeitsgemeinschaft im Intranet:",
            "Fachinfo/Service --> Jugend --> Kindergärten",
            "doubtful",
        ),
        (
            "Die Zahl der Prüfungen der Schwimmmeisterinnen im Land",
            "– vom Seepferdchen bis zum Gold-Abzeichen",
            "apart",
        ),
        (
            "2. Anforderungen an die Sachkunde",
            "Hochwasserrückhaltebecken-Zweckverbände sind nur vereinzelt",
            "doubtful",
        ),
        ("Jahr insgesamt je 1.000 Einwohner und Jahr im Land", "1993 601 314 34", "apart"),
        (
            "abrufbar auf der Seite des Verbandes, das Suchwort:",
            "Klärschlamm) ist damit gegenstandslos.",
            "joined",
        ),
        (
            "Die Abnahme ist in diesem Fall nicht unterschrieben.",
            "Wird sie es nicht, gilt die Frist.",
            "apart",
        ),
    ],
)
def test_wrapped_text(last: str, line: str, expected: str) -> None:
    assert goes_on(last, line, width=58) == expected


def test_a_list_of_dashes_is_no_parenthesis() -> None:
    last = "– die Zahl der Prüfungen der Schwimmmeister im Land NRW"
    assert goes_on(last, "– die Zahl der Bäder", width=58) == "new"
    assert (
        goes_on(
            "und alle Prüfungen der Schwimmmeister im ganzen Land",
            "– die Zahl der Bäder",
            width=58,
            before=(last,),
        )
        == "new"
    )


def test_the_second_line_of_a_paragraph_without_a_stop_is_no_heading() -> None:
    assert goes_on("Dülmen mit großer", "Mehrheit bestätigt.", continued=True) == "joined"
    assert goes_on("Dülmen mit großer", "Mehrheit bestätigt.", continued=True, gap=True) == "joined"
    assert (
        goes_on("gewählt werden, dass sie", "fußläufig erreichbar sind.", continued=True)
        == "joined"
    )
    assert goes_on("gewählt werden, dass sie", "fußläufig erreichbar sind.") == "joined"


def test_a_bracket_that_a_blank_line_parts_goes_on() -> None:
    assert (
        goes_on(
            "Das OVG NRW hat in einer Reihe von Verfahren (Az.: 9 A",
            "1102/01, 9 A 1103/01, 9 A",
            gap=True,
        )
        == "joined"
    )


HEAD = (
    "Mitteilungen - Umwelt, Abfall, Abwasser\n"
    "StGB NRW-Mitteilung 603/2006 vom 01.08.2006\n"
    "Regelung für Bioabfälle\n"
)


@pytest.mark.parametrize(
    ("last", "line"),
    [
        ("Das ist eine Anlage im Sinne der 4.", "BImSchV. Darauf wird verwiesen."),
        ("Der Rat hat in seiner Sitzung mit großer Mehrheit", "dafür gestimmt."),
        ("Der Rat hat dies in seiner Sitzung für die", "Gemeinde beschlossen."),
        ("Der Rat hat es in seiner Sitzung am Montag,", "Dienstag und Mittwoch beraten."),
    ],
)
@pytest.mark.parametrize(
    "end",
    [
        "Seite 2 von 3",
        "\n- 2 -\n",
        "\nLandesrecht NRW gedruckt am 12.01.2018\nSeite 2 von 3\n",
        "12      Amtsblatt für Musterland – Nr. 4 vom 3. Mai 2019",
    ],
)
def test_a_page_that_ends_in_the_middle_of_a_sentence(last: str, line: str, end: str) -> None:
    text = f"{HEAD}{last}\n{end}\n{line}\nAz.: II 31-10\n"
    notice = parse(text)
    assert bodies(notice) == [f"{last} {line}"]
    assert "body-doubtful" not in codes(notice)
    assert clean(text[slice(*notice.spans.body[0])]) == f"{last} {line}"
    assert "".join(text[block.start : block.end] for block in notice.blocks) == text
    assert [block.kind for block in notice.blocks[-2:]] == ["paragraph", "az"]


LONG = "Der Rat hat in seiner Sitzung am Montag mit der überwältigenden Mehrheit aller Anwesenden"


def test_a_page_that_may_end_in_the_middle_of_a_sentence() -> None:
    notice = parse(f"{HEAD}{LONG}\nSeite 2 von 3\nBeschlüsse gefasst.\nAz.: II 31-10\n")
    assert bodies(notice) == [f"{LONG} Beschlüsse gefasst."]
    assert "body-doubtful" in codes(notice)


@pytest.mark.parametrize(
    ("last", "line"),
    [
        ("Der Rat hat es beschlossen.", "Der Kreis auch."),
        ("Beschlüsse", "Der Kreis hat sich enthalten."),
        ("Folgendes ist neu", "- die Satzung"),
        ("Folgendes ist neu", "a) die Satzung"),
    ],
)
def test_a_page_that_ends_with_a_paragraph(last: str, line: str) -> None:
    notice = parse(f"{HEAD}{last}\nSeite 2 von 3\n{line}\nAz.: II 31-10\n")
    assert bodies(notice) == [last, line]
    assert "body-doubtful" not in codes(notice)


def test_what_is_no_page_end_parts_a_paragraph() -> None:
    last, line = "Der Rat hat dies in seiner Sitzung für die", "Gemeinde beschlossen."
    notice = parse(f"{HEAD}{last}\nFoto: Jana Muster\n{line}\nAz.: II 31-10\n")
    assert bodies(notice) == [last, line]
    assert "body-doubtful" in codes(notice)


def test_a_number_of_a_page_that_a_sentence_names() -> None:
    """No wrap leaves room for the next word."""
    assert clean("Sie steht\nSeite 2\ndes Heftes.") == "Sie steht Seite 2 des Heftes."
    assert clean("Die Tabelle steht vorn\nSeite 2\nim Heft.") == "Die Tabelle steht vorn im Heft."


def test_a_header_that_may_go_on() -> None:
    notice = parse(
        "Mitteilungen - Finanzen und Kommu-\n\nnalwirtschaft\n\nHinweise\n\n"
        "Der Rat hat es beschlossen.\n\nAz.: II 31-10\n"
    )
    assert "header-doubtful" in codes(notice)


@pytest.mark.parametrize(
    ("az", "doubted"), [("11 qu-ko", True), ("111", True), ("11-10 qu", False), ("II qu-ko", False)]
)
def test_a_file_plan_that_could_be_a_scanned_department(az: str, doubted: bool) -> None:
    notice = parse(f"{HEAD}Der Rat hat es beschlossen.\nAz.: {az}\n")
    assert notice.az is not None
    assert notice.az.text == az
    assert ("az-doubtful" in codes(notice)) is doubted


@pytest.mark.parametrize("leads", ["An die", "Hingewiesen wird auf die", "Das ergibt sich aus der"])
def test_a_heading_that_a_sentence_cites_over_lines(leads: str) -> None:
    lines = (leads, "StGB NRW-Mitteilung 412/2009 vom 07.08.2009", "wird hiermit noch einmal")
    wrapped = "\n".join([*lines, "erinnert, weil der Rat sie noch nicht kennt."])
    notice = parse(f"{HEAD}Der Rat hat es beschlossen.\n\n{wrapped}\n\nAz.: II 31-10\n")
    assert bodies(notice) == ["Der Rat hat es beschlossen.", wrapped.replace("\n", " ")]
