"""The title: what is doubted about it, and whether it goes on in the next line."""

from __future__ import annotations

import pytest

from notice_parser import parse
from notice_parser.language.titles import title_goes_on
from reading import HEAD, SENTENCE, bodies, codes, notice_of, words

N40 = words(40)


def titled(*lines: str) -> tuple[str | None, list[str]]:
    """Title and remarks of a notice with these lines below its heading."""
    notice = notice_of(*lines, "Az.: II 3", head=HEAD[:2])
    return notice.title, codes(notice)


@pytest.mark.parametrize(
    ("title", "doubts"),
    [
        ("Die Sache gilt.", ["title-doubtful", "body-doubtful"]),
        ("Hinweise des Vereins e.V.", []),
        ("E. coli in Brunnen", []),
        (words(150), []),
        (words(151), ["title-doubtful", "body-doubtful"]),
    ],
)
def test_a_title_that_is_long_or_has_a_stop_is_doubted(title: str, doubts: list[str]) -> None:
    assert titled(title, SENTENCE) == (title, doubts)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            ["Hinweise zur Entwicklung der", "Finanzen im Lande"],
            "Hinweise zur Entwicklung der Finanzen im Lande",
        ),
        (
            ["Hinweise zur Entwicklung der", "Finanzen und der", "Schulden im Lande"],
            "Hinweise zur Entwicklung der Finanzen und der Schulden im Lande",
        ),
        (
            ["Hinweise zur Entwicklung", "der Finanzen im Lande"],
            "Hinweise zur Entwicklung der Finanzen im Lande",
        ),
        (["Hinweise für Nordrhein-", "Westfalen"], "Hinweise für Nordrhein-Westfalen"),
    ],
)
def test_a_title_goes_on_where_it_must(lines: list[str], title: str) -> None:
    notice = notice_of(*lines, SENTENCE, "Az.: II 3", head=HEAD[:2])
    assert (notice.title, codes(notice)) == (title, ["title-joined"])
    assert f"{len(lines)} lines" in notice.diagnostics[0].message
    assert bodies(notice) == [SENTENCE]


def test_a_title_does_not_go_on_behind_furniture() -> None:
    title, _ = titled("Hinweise zur Entwicklung der", "Link kopieren", SENTENCE)
    assert title == "Hinweise zur Entwicklung der"


def test_a_title_that_may_go_on_is_doubted_once() -> None:
    title, doubts = titled(
        "Gigabitbüro nimmt Arbeit auf", "Bund und Land", "fördern den Ausbau", SENTENCE
    )
    assert title == "Gigabitbüro nimmt Arbeit auf"
    assert doubts.count("title-doubtful") == 1


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Der neue Entwurf für das Gesetz über die Abwasserabgabe", []),
        ("Landtag hat Gesetz über die Abwasserabgabe neu gefasst", []),
        (
            "Der Landtag hat die Zuständigkeit für die Abwasserabgabe",
            ["title-doubtful", "body-doubtful"],
        ),
    ],
)
def test_only_a_beginning_with_a_verb_makes_a_title_a_sentence(
    title: str, expected: list[str]
) -> None:
    assert titled(title, SENTENCE) == (title, expected)


def test_a_wrapped_text_tells_whether_its_title_goes_on() -> None:
    title = ["Hinweise zu den Folgen der Neuordnung", "Kommunaler Finanzen"]
    lines = [
        "Die Gemeinden haben in diesem Jahr mehr",
        "Steuern eingenommen als im Jahr davor",
        "und legen das Geld für schlechte Jahre",
        "zurück, was der Verband sehr begrüßt.",
    ]
    assert titled(*title, *lines, *lines)[0] == " ".join(title)
    assert titled(*title, *lines[:3])[0] == title[0]


@pytest.mark.parametrize(
    ("title", "lines", "gap", "expected"),
    [
        ("Hinweise", ["> Zitat"], False, False),
        ("Fallmanage-", ["ment"], True, True),
        (N40, ["Wort folgt", "Es gilt."], False, True),
        (N40, ["Wort folgt", "es gilt."], False, None),
        (N40, ["Wort folgt"], False, None),
        (N40, ["Wort folgt"], True, False),
        (words(36), ["Wort folgt"], False, None),
        (words(35), ["Wort folgt"], False, False),
        (N40, ["Wort folgt.", "Es gilt."], False, False),
        (N40, ["- Wort folgt", "Es gilt."], False, False),
        (N40, [N40, "Wort folgt", "Es gilt."], False, True),
        (N40, [N40, N40, "Wort folgt", "Es gilt."], False, True),
        (N40, [N40, N40, N40, "Wort folgt", "Es gilt."], False, None),
        ("Kurz", ["Wort folgt", "Es gilt."], False, False),
        ("Hinweise für die", ["Wort folgt"], False, True),
        ("Hinweise für die", ["Wort folgt"], True, True),
        ("Hinweise für die", ["Wort folgt."], False, None),
        ("Hinweise für die", [words(180)], False, True),
        ("Hinweise für die", [words(181)], False, None),
        ("Hinweise,", ["Wort folgt"], False, True),
        ("Hinweise –", ["Wort folgt"], False, True),
        ("Hinweise", ["wort folgt"], False, True),
        ("Hinweise", ["wort folgt."], False, False),
        ("Hinweise.", ["wort folgt"], False, False),
        ("Hinweise zum Einsatz von Lastenrädern", ["(Lastenrad-Hinweise)"], False, True),
        ("Hinweise zum Einsatz von Lastenrädern", ["(Lastenrad-Hinweise)"], True, False),
        ("Sammelanzeigen über Schließfächer", ["- Neufassung der Vordrucke -"], False, True),
        ("Sammelanzeigen über Schließfächer", ["(vgl. Nr. 615/98)"], False, False),
        ("Vergaberecht", ["(Teil 2)"], False, True),
        ("Hörgeräte", ["(ersetzt Rundschreiben Nr. 304)"], False, None),
        ("Fachtagung", ['"Stadtumbau West"'], False, None),
        ("Fachtagung", ['"Stadtumbau West"'], True, False),
        ("Beitritt zum Europäischen", ["Patentübereinkommen"], False, True),
        ("Anmeldungen mit mehreren", ["Prioritäten"], False, True),
        ("Städtetag begrüßt", ["Krankenhausprogramm"], False, None),
        ("Städtetag begrüßt", ["Krankenhausprogramm"], True, False),
        ("Städtetag begrüßt", ["Er hält es für gut."], False, False),
        ("Hinweise", ["a) wort folgt"], False, False),
        ("Die Stadt nimmt auf", ["Wort folgt"], False, None),
        ("Die Stadt nimmt auf", ["Wort folgt"], True, None),
        ("Die Stadt nimmt auf", ["Wort folgt."], True, False),
        ('Initiativprogramm "Ökologische', ['Wasserwirtschaft"'], False, True),
        ('Initiativprogramm "Ökologische', ['Wasserwirtschaft"'], True, True),
        ('Initiativprogramm "Ökologische', ["Wasserwirtschaft"], True, None),
        ('Initiativprogramm "Ökologische Wasserwirtschaft"', ['Neue "Hinweise"'], True, False),
        ("Initiativprogramm „Ökologische", ["Wasserwirtschaft“"], False, True),
        ('Regelung durch "Artikel-Satzung', ["Das Ministerium hat unterrichtet."], False, False),
        ('Regelung durch "Artikel-Satzung', ['Das Ministerium hat "unterrichtet."'], False, False),
        ('Regelung durch "Artikel-Satzung', [words(76)], False, None),
        ('Regelung durch "Artikel-Satzung', [words(77)], False, False),
    ],
)
def test_whether_a_title_goes_on(
    title: str, lines: list[str], gap: bool, expected: bool | None
) -> None:
    assert title_goes_on(title, lines, gap, 40) is expected


# Press releases, whose title stands above the kind line
# --------------------------------------------------------------------------------------------

PRESS = ("StGB NRW-Pressemitteilung", "Düsseldorf, 03.03.2015")
HEADLINE = "Kommunen wollen beim Breitband mitreden"


@pytest.mark.parametrize(
    "above",
    [
        ["Startseite\nRathaus\nWirtschaft"],  # a menu's last word
        ["Kategorie: Umwelt"],
        ["Kommunalportal aktuell"],
        ["Neuer Kreisanzeiger", "Das Geld fehlt: ein Überblick", "Es war still. Nun redet er."],
    ],
)
def test_a_sites_line_above_is_not_the_title_and_is_named(above: list[str]) -> None:
    notice = parse("\n\n".join((*above, HEADLINE, "\n".join(PRESS), SENTENCE)))
    assert (notice.title, notice.subtitle) == (HEADLINE, None)
    assert "title-doubtful" in codes(notice)


def test_the_title_stands_below_where_only_a_sites_line_is_above() -> None:
    notice = parse("\n\n".join(("Kontakt: 02361 99999", "\n".join(PRESS), HEADLINE, SENTENCE)))
    assert notice.title == HEADLINE
    assert bodies(notice) == [SENTENCE]


def test_a_subtitle_below_a_title_stays() -> None:
    notice = parse("\n\n".join((HEADLINE, "Verbände legen Zahlen vor", "\n".join(PRESS), SENTENCE)))
    assert (notice.title, notice.subtitle) == (HEADLINE, "Verbände legen Zahlen vor")


def test_a_lead_in_to_a_quotation_is_no_title() -> None:
    lead = "Zum Urteil des Gerichts erklärt Jana Muster, Präsidentin des Verbandes:"
    notice = parse("\n\n".join(("\n".join(PRESS), lead, f"„{SENTENCE}“")))
    assert (notice.title, bodies(notice)[0]) == (None, lead)
    assert {"title-missing", "body-doubtful"} <= set(codes(notice))


def test_a_salutation_below_the_kind_line_is_none_of_the_text() -> None:
    notice = parse("\n".join((*PRESS, "Sehr geehrte Damen und Herren,", SENTENCE)))
    assert bodies(notice) == [SENTENCE]


def test_a_topic_page_may_have_a_title() -> None:
    notice = parse(f"{HEADLINE}\n\n{SENTENCE}\n\n{SENTENCE}\n\n03.03.2015")
    assert notice.title == HEADLINE
    assert {"title-doubtful", "body-doubtful"} <= set(codes(notice))


@pytest.mark.parametrize(
    "issuer",
    ["Stadt Musterbach", "Städtetag Musterland", "Ministerium für Heimat", "Obstverband e. V."],
)
def test_an_issuer_above_somebodys_kind_line_is_not_the_title(issuer: str) -> None:
    notice = parse("\n\n".join((issuer, "Pressemitteilung Nr. 3/2015", HEADLINE, SENTENCE)))
    assert (notice.title, bodies(notice)) == (HEADLINE, [SENTENCE])
    assert {"family-doubtful", "title-doubtful"} <= set(codes(notice))


def test_the_publishers_own_kind_line_has_its_title_above() -> None:
    notice = parse("\n\n".join(("Streit am Amtsgericht", "\n".join(PRESS), HEADLINE, SENTENCE)))
    assert notice.title == "Streit am Amtsgericht"


def test_a_date_above_the_kind_line_is_the_releases() -> None:
    notice = parse("\n\n".join(("Montag, 22. April 2013", PRESS[0], HEADLINE, SENTENCE)))
    assert (str(notice.date), notice.title) == ("2013-04-22", HEADLINE)


@pytest.mark.parametrize("word", ["Termine", "Veranstaltungen", "Datenschutz"])
def test_a_menus_word_alone_between_heading_and_title_is_doubted(word: str) -> None:
    """It may be the title itself."""
    notice = notice_of("Vergabetag am 3. März", SENTENCE, "Az.: II 3", head=(*HEAD[:2], word))
    assert "title-doubtful" in codes(notice)
    notice = notice_of("Vergabetag am 3. März", SENTENCE, "Az.: II 3", head=HEAD[:2])
    assert "title-doubtful" not in codes(notice)


def test_a_mails_mark_below_a_title_is_none_of_it() -> None:
    notice = notice_of("Hinweise", ">", "", SENTENCE, "", SENTENCE, head=(*HEAD[:2], ""))
    assert notice.title == "Hinweise"
