"""References on labelled sentences: rates that hold, forms one by one, and nothing missed by the
quick look."""

from __future__ import annotations

from collections import Counter

import pytest

import notice_parser
from hands import rows_by_hand
from notice_parser.families.stgb_nrw.citing import CITING
from notice_parser.language.citing import Citing, Series
from notice_parser.language.references import WEIGHTS, explain, find, may_refer

HANDS = rows_by_hand("references")
HEAD = "Mitteilungen - A\nStGB NRW-Mitteilung 1/2006 vom 01.02.2006\nTitel\n"


def entries(value: str) -> list[tuple[str, str | None, str | None]]:
    notice = notice_parser.parse(f"{HEAD}{value}")
    return [
        (one.text, one.number, str(one.date) if one.date else None) for one in notice.references
    ]


@pytest.mark.parametrize("hand", HANDS)
def test_rates(hand: str) -> None:
    """The bounds are those that the library promises for text that it has not seen."""
    counts: Counter[str] = Counter()
    for item in HANDS[hand]:
        gold = Counter((one["text"], one["number"], one["date"]) for one in item["references"])
        got = Counter(entries(item["paragraph"]))
        doubted = any(not one.sure for one in find(item["paragraph"], CITING))
        counts.update(gold=gold.total(), found=got.total(), exact=(gold & got).total(), lines=1)
        counts["right"] += gold == got
        counts["silent"] += gold != got and not doubted
        counts["doubted"] += gold == got and doubted
    assert counts["lines"] > 50
    assert counts["exact"] >= 0.94 * counts["gold"]
    assert counts["exact"] >= 0.96 * counts["found"]
    assert counts["silent"] <= 0.03 * counts["lines"]
    assert counts["doubted"] <= 0.05 * counts["right"]


@pytest.mark.parametrize("hand", HANDS)
def test_the_quick_look_misses_nothing(hand: str) -> None:
    for item in HANDS[hand]:
        for value in (item["paragraph"], *(one["text"] for one in item["references"])):
            assert may_refer(value, CITING) or not find(value, CITING)
    assert not may_refer("Der Rat der Stadt hat die Vorlage im Jahr 2006 beraten.", CITING)


def test_each_word_of_a_series_is_a_sign() -> None:
    """The quick look is made of the words that citations begin with."""
    for word in (
        "Schnellbrief", "Schnell-Brief", "Euroschnellbrief", "Mitt.", "MittNWStGB", "Mitteilungen",
        "Mitteilung", "Mitteilungs-Nr.", "Verbandsmitteilung", "Pressemitteilung", "Eilbrief",
        "Statement", "PM", "SB", "Rundschreiben",
    ):  # fmt: skip
        assert may_refer(f"{word} 12/2006", CITING), word
    for label in ("lfd. ", "Nr. ", "Nrn. ", "Ziff. ", "Ziffer ", "Nummer "):
        assert may_refer(f"siehe {label}12/2006", CITING)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # a list without labels, with them, with a year at its end
        ("Nr. 101, Nr. 108 und Nr. 115/2006", ["101", "108", "115/2006"]),
        ("Nr. 585, 589, 590", ["585", "589", "590"]),
        ("lfd. Nrn. 101, 102/2002", ["101", "102/2002"]),
        ("lfd. Nr. 20 u. 21/2003", ["20", "21/2003"]),
        ("Nrn. 12-14", ["12", "14"]),
        # what only looks like more
        ("12/2003, 15 Gemeinden", ["12/2003"]),
        ("12/2003, Ziffer 3", ["12/2003"]),
        ("12/2003, dort Nr. 3", ["12/2003"]),
        ("12/2003 (Anlage)", ["12/2003"]),
        # an issue is no number
        ("Heft 9/1998, Nr. 411", ["411"]),
        ("Nr. 12 (2015)", ["12"]),
        ("1993 (Nr. 88)", ["88"]),
    ],
)
def test_numbers(value: str, expected: list[str]) -> None:
    found = find(f"Wir haben mit Schnellbrief {value} berichtet.", CITING)
    assert [one.number for one in found if one.taken] == expected


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (
            "Mitteilungen vom 5.2.1998 (Nr. 54), vom 20.3.1998 (Nr. 139)",
            ["Mitteilungen vom 5.2.1998 (Nr. 54)", "vom 20.3.1998 (Nr. 139)"],
        ),
        (
            "Mitt. vom 05.05.2002, lfd. Nr. 250; vom 05.08.2002, lfd. Nr. 463",
            ["Mitt. vom 05.05.2002, lfd. Nr. 250", "vom 05.08.2002, lfd. Nr. 463"],
        ),
        (
            "Mitteilungen 1998 lfd. Nr. 690 (Urteil) sowie 1999 lfd. Nr. 12",
            ["Mitteilungen 1998 lfd. Nr. 690", "1999 lfd. Nr. 12"],
        ),
        (
            "siehe Nr. 65/2002 (VG Arnsberg) und Nr. 190/2002 (VG Minden)",
            ["Nr. 65/2002", "Nr. 190/2002"],
        ),
        ("siehe Nr. 12/2003 (Urteil), 15 Gemeinden", ["Nr. 12/2003"]),
        (
            "als Nr. 56 in den Mitteilungen vom 20.02.1997",
            ["Nr. 56 in den Mitteilungen vom 20.02.1997"],
        ),
        ("in Heft 11/1997 unter Nr. 602", ["Heft 11/1997 unter Nr. 602"]),
        (
            "Mitt. v. 5.9.2001, lfd. Nr. 540; ferner v. 20.11.2001, lfd. Nr. 702",
            ["Mitt. v. 5.9.2001, lfd. Nr. 540", "v. 20.11.2001, lfd. Nr. 702"],
        ),
        ("„Mitteilungen“ vom 20.02.2000, Nr. 9", ["„Mitteilungen“ vom 20.02.2000, Nr. 9"]),
        ("im „Schnellbrief 3/2000", ["Schnellbrief 3/2000"]),
        ("MittNWStGB 1994, Nr. 211, S. 3 f.", ["MittNWStGB 1994, Nr. 211, S. 3 f."]),
        ("StGB NRW- Mitteilung 12/2006", ["StGB NRW- Mitteilung 12/2006"]),
        ("der Euroschnellbrief Nr. 9/2001", ["Euroschnellbrief Nr. 9/2001"]),
        ("LKT-Schnellbrief Nr. 9/2001", []),
    ],
)
def test_texts(value: str, texts: list[str]) -> None:
    found = [value[one.start : one.end] for one in find(value, CITING) if one.taken]
    assert found == texts


@pytest.mark.parametrize(
    ("sentence", "taken", "sure"),
    [
        ("Auf den Schnellbrief 17/2025 wird verwiesen.", True, True),
        ("Es sei an die Mitteilung vom 3.11.1999 erinnert.", True, False),
        ("Das Finanzamt beruft sich auf die Mitteilung Nr. 3/1999.", True, False),
        ("Im Schnellbrief zur Umlage vom 13.03.2020 steht mehr.", False, False),
        ("Mitteilungen vom 3.4.2001 (Nr. 7, dort am Ende)", True, False),
        ("Vgl. zum Ganzen Nr. 502/99.", False, False),
        # without an article, whose it is behind it, what a notice may be
        ("Der Termin (Schnellbrief, vorige Woche; Mitteilung 312) steht.", True, True),
        ("Mehr dazu (s. SB 14/2011 mit Anlage).", True, True),
        ("Das steht im Rundschreiben 7/1998 des Verbandes, Seite drei.", True, True),
        ("Vgl. unsere Glosse, Heft 3/1998, Nr. 214.", True, True),
        ("Lfd. Nr. 88 dieser Mitteilungen nennt die Zahlen.", True, True),
        ("Die im Rundschreiben Nr. 12/2003 des Verbandes genannte Frist gilt.", True, True),
        ("Wie mit Rundschreiben vom 04.09.2000 angekündigt, beginnt es.", True, False),
        ("Bereits mit Rundschreiben vom 4. Juni 1997 hatten wir dazu geraten.", True, True),
        ("Entgegen Nr. 107/1999 zählt die Garage mit.", True, True),
        ("Das Ministerium wurde mit Schnellbrief Nr. 3 vom 4.5.2008 gebeten.", True, True),
        # an issue's page, which a magazine has too
        ("Die Tabelle ersetzt die aus Heft 5/96, S. 88.", True, True),
        ("Vgl. Städtebund aktuell, Heft 4/2011, S. 9.", False, False),
    ],
)
def test_what_is_not_certain_is_doubted(sentence: str, taken: bool, sure: bool) -> None:
    found = find(sentence, CITING)
    assert [(one.taken, one.sure) for one in found] == [(taken, sure)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Mitteilung der Kommission vom 18. Juli 2007 enthält nichts.",
        "Die Pressemitteilung Nr. 33/2008 des Bundesverwaltungsgerichts liegt vor.",
        "Im Ministerialblatt Nr. 12/2010 steht es.",
        "Das Ministerium hat mit Schnellbrief Nr. 3 vom 4.5.2008 informiert.",
        "Es steht im Rundschreiben Nr. 12/2003 des Verbandes kommunaler Betriebe.",
        "Der Aufsatz steht in der Gemeindekasse, Heft 3/1998, S. 44.",
        "Der Kläger verlangt die Eintragung unter Nr. 118/2 der Denkmalliste.",
        "Die Belastung mit PM 10 ist hoch.",
        "Wir bitten um Mitteilung bis zum 15.09.2003.",
        "Nach § 3 Nr. 12 EStG ist es frei.",
        "Lfd. Nr. 5 des Verzeichnisses entfällt.",
        "In der Rechnung, Nr. 120, fehlt die Steuer.",
    ],
)
def test_what_is_certainly_none_is_not_doubted(sentence: str) -> None:
    assert find(sentence, CITING) == []


def test_doubts_have_their_place() -> None:
    sentence = "Es sei nur kurz an die\nMitteilung vom 3.11.1999 und an nichts sonst erinnert."
    text = f"{HEAD}{sentence}\nAz.: II 3"
    notice = notice_parser.parse(text)
    doubts = [one for one in notice.diagnostics if one.code == "references-doubtful"]
    assert [(one.severity, one.field) for one in doubts] == [("warning", "references")]
    assert [text[slice(*one.span or ())] for one in doubts] == ["Mitteilung vom 3.11.1999"]


def test_several_numbers_of_one_text_are_doubted_once() -> None:
    notice = notice_parser.parse(
        f"{HEAD}Siehe Schnellbriefe Nr. 12 vom 3.4.2001 und Nr. 15.\nAz.: II 3"
    )
    assert [one.number for one in notice.references] == ["12", "15"]
    assert [one.code for one in notice.diagnostics] == ["references-doubtful"]


def test_a_day_that_does_not_exist_is_doubted() -> None:
    notice = notice_parser.parse(f"{HEAD}Siehe Mitteilungen vom 31.02.2003, Nr. 4.\nAz.: II 3")
    assert [(one.number, one.date) for one in notice.references] == [("4", None)]
    assert [one.code for one in notice.diagnostics] == ["references-doubtful"]


def test_another_publisher_is_data() -> None:
    other = Citing(("LKT",), ("Landkreistag",), (Series("Eildienst", "series of its own"),))
    value = "Siehe LKT-Eildienst 5/2012, nicht Schnellbrief 3/2012."
    found = find(value, other)
    assert [value[one.start : one.end] for one in found] == ["LKT-Eildienst 5/2012"]
    assert not may_refer("Siehe Schnellbrief 3/2012", other)


def test_explain() -> None:
    value = "Es sei an die Mitteilung vom 3.11.1999 erinnert."
    assert explain(value, CITING) == [
        "Mitteilung vom 3.11.1999: taken, doubtful (2: series that others have too +1, date +1)"
    ]
    assert explain("Das gilt.", CITING) == []


def test_all_evidence_has_a_use() -> None:
    seen = {
        name
        for items in HANDS.values()
        for item in items
        for one in find(item["paragraph"], CITING)
        for name in one.evidence
    }
    rare = {"counts things", "date apart", "only an issue", "label in full", "place of its own"}
    against = {name for name, weight in WEIGHTS.items() if weight < -1}  # none is found then
    assert set(WEIGHTS) - rare - against <= seen
