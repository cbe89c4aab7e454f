"""Forms in which a paragraph's lines are parted or told apart: for each some examples, and what
only looks so. No weight is fitted on these."""

from __future__ import annotations

import pytest

from notice_parser import parse
from notice_parser.language.cutoff import judge
from paragraph_cases import FILLER, FOOT, HEAD


def body(*lines: str) -> list[tuple[str, str, str | None]]:
    """The paragraphs of these lines between two of running text: text, role, marker."""
    notice = parse("\n".join((*HEAD, FILLER[0], *lines, FILLER[1], FOOT)))
    return [(one.text, one.role, one.marker) for one in notice.body[1:-1]]


JOINED = {
    "a pair at its slash": (
        ("Bau der Wege/", "Straßen in Werl.", "Bau der Wege/Straßen in Werl."),
        ("Zahlen der Jahre 2003/", "2004 fehlen.", "Zahlen der Jahre 2003/2004 fehlen."),
        ("Das gilt für Mieter und/", "oder Pächter.", "Das gilt für Mieter und/oder Pächter."),
        ("Erlaubt sind 50 km/", "h am Tag.", "Erlaubt sind 50 km/h am Tag."),
        ("Der Kreis Unna/", "Hamm zahlt.", "Der Kreis Unna/Hamm zahlt."),
    ),
    "an aside's dash": (
        ("Die Rektorin – lange im Dienst", "– nimmt Abschied.", ""),
        ("Das Wehr - so der Gutachter", "- hält noch lange.", ""),
        ("Sechs Orte — alle am Fluss", "— melden Schäden.", ""),
        ("Der neue Stadtplan", "– er ist im Rathaus zu haben – zeigt alle Radwege.", ""),
        ("Die Feuerwehr – im Ort nur Wehr genannt –", "sucht Nachwuchs.", ""),
    ),
    "a figure in mid-sentence": (
        ("Im Herbst meldeten die Schulen", "90 freie Plätze.", ""),
        ("Nach der Ernte blieben auf dem Feld", "4 Tonnen liegen.", ""),
        ("Am Abend zählten die Helfer", "130 Kröten am Zaun.", ""),
        ("Bei der Wahl am 5. Juni", "1994 siegte der Amtsinhaber.", ""),
        ("Im Jahr", "1987 begann der Bau.", ""),
    ),
    "a name or an abbreviation": (
        ("Den Preis übergab Ministerin Eva", "Kolb an den Verein.", ""),
        ("Dr. rer.", "Nat ist kein Titel allein, sagt sie.", ""),
        ("Geöffnet ist Mo.", "bis Do. von acht bis zwölf.", ""),
        ("Am 3.", "Oktober bleibt das Amt zu.", ""),
        ("Der Leiter (51)", "geht in Pension.", ""),
        ("In Museen, Archiven usw.", "wird neu gezählt.", ""),
        ("Gefragt sind Mut, Geduld etc.", "auch bei kleinen Aufgaben.", ""),
    ),
    "a range or a number at its hyphen": (
        (
            "Das Amt sitzt am Markt 14-",
            "16 im Erdgeschoss.",
            "Das Amt sitzt am Markt 14-16 im Erdgeschoss.",
        ),
        ("Das steht auf S. 98-", "101 des Berichts.", "Das steht auf S. 98-101 des Berichts."),
    ),
}
APART = (
    ("Zahl der Brände", "90 Einsätze zählte die Wehr."),
    ("Am Rathaus", "130 Stellplätze fallen weg."),
    ("Gesucht werden – ab sofort – vor allem", "– Erzieher", "– Pfleger"),
    ("Der Rat – wie immer – verlangt", "– mehr Geld", "– mehr Zeit"),
    ("Das Dorf – klein und fein.", "– Rehe gibt es auch."),
    ("Landrat Kolb", "Der Kreis spart."),
    ("Neuer Landrat", "Karl Böhm tritt sein Amt an."),
    ("i) Dach,", "ii) Fenster,", "iii) Türen."),
    ("Einnahmen 2003/2004", "Das Jahr schloss mit einem Plus."),
    ("Stand 5. Juni", "Der Bau ruht."),
    ("Gehalten sind die Träger dazu,", "aa) die Räume zu lüften,", "bb) das Dach zu prüfen."),
    ("Ob", "a) die Stadt zahlt oder", "b) der Bund eintritt,", "wird sich im Herbst zeigen."),
    ("Altholz (lackiert) 42,50 €/t", "Bauschutt 11,00 €/t", "Sand 9,00 €/m³"),
    ("Erfasst sind Museen, Archive usw.", "Das Amt prüft weiter."),
)
ROLES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("☐ Plan liegt vor", "☐ Plan fehlt"), "list-item list-item"),
    (("☑ Hof", "☐ Garten"), "list-item list-item"),
    (("■ Bahn", "■ Bus"), "list-item list-item"),
    (("➔ Klingeln", "➔ Warten"), "list-item list-item"),
    (("+ ruhig", "+ hell"), "list-item list-item"),
    (("+ ruhige Lage", "- weite Wege"), "list-item list-item"),
    (("+ 4 Prozent beim Umsatz, das ist ein guter Wert.",), "text"),
    (("Mehrkosten + 900 EUR", "Einsparung - 400 EUR"), "table-row table-row"),
    (("Was fehlt im Ort?", "- ein Laden", "- ein Arzt"), "text list-item list-item"),
    (("Wer darf mit?", "1. Kinder", "2. Eltern"), "text list-item list-item"),
    (("Was fehlt im Ort?", "Es fehlt ein Laden."), "heading text"),
    (("Wer darf mit?", "Mitfahren dürfen alle Kinder."), "heading text"),
    (("a) Länge:", "zehn Meter", "b) Höhe:", "drei Meter"), "list-item - list-item -"),
    (("1. Lohn:", "900 Euro", "2. Zulage:", "40 Euro"), "list-item - list-item -"),
    (
        ("1. Anlass:", "Der Pachtvertrag läuft aus.", "2. Folgen:", "Der Wirt zieht um."),
        "heading -",
    ),
    (("Todesfälle", "1995 212", "1996 198"), "heading table-row table-row"),
    (("Gäste", "2001 4.300", "2002 5.100"), "heading table-row table-row"),
    (("Jahr Gäste", "2001 4.300", "2002 5.100"), "table-row table-row table-row"),
    (
        ("1. Anteil Land:", "60 Prozent", "2. Anteil Kreis:", "25 Prozent"),
        "list-item - list-item -",
    ),
    (("a.) Seit wann?", "b.) Wer zahlt?"), "list-item list-item"),
    (("(1.) Bau", "(2.) Betrieb"), "list-item list-item"),
    (("Sofern", "- der Rat zustimmt,", "- das Land zahlt, beginnt der Bau."), "text list-item"),
    (("Kies 12,40 €/t", "Sand 9,00 €/m³"), "table-row table-row"),
    (("Zone A: Altstadt", "Zone B: Bahnhof"), "table-row table-row"),
)


@pytest.mark.parametrize("form", JOINED)
def test_one_paragraph(form: str) -> None:
    for first, second, expected in JOINED[form]:
        found = [text for text, _, _ in body(first, second)]
        assert found == [expected or f"{first} {second}"]


@pytest.mark.parametrize("lines", APART)
def test_paragraphs_of_their_own(lines: tuple[str, ...]) -> None:
    assert [text for text, _, _ in body(*lines)] == list(lines)


@pytest.mark.parametrize(("lines", "roles"), ROLES)
def test_roles(lines: tuple[str, ...], roles: str) -> None:
    found = body(*lines)
    assert [text for text, _, _ in found] == list(lines)
    wanted = roles.split()
    assert all(role == one for (_, role, _), one in zip(found, wanted, strict=False) if one != "-")


@pytest.mark.parametrize(
    "last",
    [
        "Das Amt hat sechs Stellen, die Außenstelle nur zwei",
        "Im Norden fehlen acht Ärzte, im Süden sogar zwölf",
        "Geehrt wurde auch Hausmeister Karl Lohmann",
        "Neu gewählt wurde Schriftführerin Eva Kolb (Werl)",
        "Der Zutritt ist kostenlos",
        "Die Höhe der Umlage bleibt strittig",
        "Veranstalter ist der Landkreis Minden",
        "Die Unterlagen liegen im Bauamt aus",
        "Der Rat lehnt den Antrag ab",
        "Auskunft gibt Eva Kolb, Telefon 0211/8888-14",
    ],
)
def test_whole_without_a_stop(last: str) -> None:
    assert not judge(last).cut


@pytest.mark.parametrize(
    "last",
    [
        "Das Amt hat sechs Stellen, die Außenst",
        "Im Norden fehlen acht Ärzte, im Süden so",
        "Geehrt wurde auch Herr",
        "Gestern wurde der neue Hausmeister",
        "Der Zutritt ist kost",
        "Die Höhe der Umlage bleibt str",
        "Veranstalter ist der",
        "1. Bericht der Leiterin über",
        "- Neubau der Schule zwischen",
        "Auskunft gibt Eva Kolb, Telefon 0211/8",
    ],
)
def test_cut_off(last: str) -> None:
    assert judge(last).cut
