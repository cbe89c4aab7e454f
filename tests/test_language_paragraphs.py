"""Borders, roles and titles on sentences of other hands: rates that must hold, and the forms that
once were read wrongly.

The figures stand in docs/language-paragraphs.md; each bound leaves them some room.
"""

from __future__ import annotations

import pytest

from notice_parser import Notice, parse
from notice_parser.language import borders_evidence, roles, roles_weights
from notice_parser.language.borders import explain, gather
from notice_parser.language.borders_rules import why
from paragraph_cases import FILLER, FOOT, HANDS, HEAD, LATE, figures, load, readings
from reading import weigh

BOUNDS = {
    "borders": (0.975, 0.955, 0.04, 0.05),
    "borders-own": (0.955, 0.94, 0.05, 0.05),
    "borders-other": (0.98, 0.98, 0.03, 0.05),
    LATE: (0.95, 0.93, 0.04, 0.05),
}


@pytest.mark.parametrize("hand", BOUNDS)
def test_rates_on_labelled_lines(hand: str) -> None:
    found = figures(load(hand))
    borders, roles_right, silent, doubted = BOUNDS[hand]
    assert found.borders >= borders
    assert found.roles >= roles_right
    assert found.silent <= silent
    assert found.doubted <= doubted


def body(*lines: str) -> list[tuple[str, str | None]]:
    """The roles and markers of these lines between two paragraphs."""
    notice = parse("\n".join((*HEAD, FILLER[0], *lines, FILLER[1], FOOT)))
    assert [paragraph.text for paragraph in notice.body] == [FILLER[0], *lines, FILLER[1]]
    return [(paragraph.role, paragraph.marker) for paragraph in notice.body[1:-1]]


def notice_of(*lines: str, gap: str = "\n") -> Notice:
    return parse(gap.join((*HEAD, *lines, FOOT)))


def doubts(notice: Notice) -> set[str]:
    return {one.code for one in notice.diagnostics if one.severity != "info"}


@pytest.mark.parametrize(
    ("first", "second", "marker"),
    [
        ("-Fische bis zwei Kilogramm", "- Blumen", "-"),
        ("•Fische", "•Blumen", "•"),
        ("–Fische", "–Blumen", "–"),
        ("1.Fische", "2.Blumen", "1."),
        ("a)Fische", "b)Blumen", "a)"),
        ("1.) Fische", "2.) Blumen", "1.)"),
        ("(1)Fische", "(2)Blumen", "(1)"),
        ("-- Fische", "-- Blumen", "--"),
        ("A) Fische", "B) Blumen", "A)"),
    ],
)
def test_markers_without_a_blank_beside_their_like(first: str, second: str, marker: str) -> None:
    assert body(first, second)[0] == ("list-item", marker)


def test_a_marker_without_a_like_is_doubted() -> None:
    notice = notice_of(FILLER[0], "-Fische sind vom Verbot nicht betroffen.", FILLER[1])
    assert notice.body[1].role == "text"
    assert "body-doubtful" in doubts(notice)


@pytest.mark.parametrize(
    "line",
    [
        "Marktpreis 2014",
        "Chronik der Märkte im Land seit 1997",
        "Wer zahlt die Standgebühr?",
        "Begründung:",
        "1998",
        "12. Mai 2009",
        "Zu Artikel 3",
        "VG Minden, Urteil vom 3. Mai 1999 - 8 K 12/98 -",
    ],
)
def test_headings(line: str) -> None:
    assert body(line)[0][0] == "heading"


@pytest.mark.parametrize(
    "lines",
    [
        ("9.30 Uhr Begrüßung", "10.00 Uhr Rundgang"),
        ("03.09. Auftakt", "17.09. Rundgang"),
        ("Fische ..... 3,50 DM", "Blumen ..... 2,00 DM"),
        ("Markt | Stände | Händler", "Soest | 40 | 38"),
        ("Vorsitz: Gerda Pohl, Soest", "Kasse: Udo Kern, Werl"),
        ("Standgeld je Meter 4,50 DM",),
    ],
)
def test_rows(lines: tuple[str, ...]) -> None:
    assert {role for role, _ in body(*lines)} == {"table-row"}


def test_a_word_alone_above_a_contact_is_a_heading() -> None:
    contact = "Weitere Auskünfte erteilt Gerda Pohl, Tel. 0211/99999-21, pohl@example.org."
    notice = notice_of(*FILLER, "Kontakt", contact)
    assert [one.text for one in notice.ordering] == [contact]
    assert [paragraph.role for paragraph in notice.body] == ["text", "text", "text", "heading"]
    assert notice_of(*FILLER, "Kontakt und mehr").body[-1].role == "text"


@pytest.mark.parametrize(
    "line", ["Was bleibt den Händlern?", "Müssen alle Stände umziehen?", "Und die Nachbarn?"]
)
def test_a_question_above_text_is_a_heading(line: str) -> None:
    assert body(line) == [("heading", None)]


def test_mixed_marks_do_not_turn_the_rest_into_a_quotation() -> None:
    found = body('Das „Modell" der Stadt gefällt.', "Der Rat hat es beschlossen.")
    assert found == [("text", None), ("text", None)]


def test_a_quotation_is_whole_paragraphs() -> None:
    lines = ("„Der Markt bleibt.", "Er wird größer.“", "„Der Markt bleibt“, sagte der Rat.")
    assert [role for role, _ in body(*lines)] == ["quote", "quote", "text"]


def test_items_inside_an_open_quotation_stay_items() -> None:
    lines = ("„Wir fordern dreierlei:", "–Platz", "–Zeit", "Nichts davon ist da.“")
    assert [role for role, _ in body(*lines)] == ["quote", "list-item", "list-item", "quote"]


def test_a_quotation_that_does_not_end_is_doubted() -> None:
    notice = notice_of(FILLER[0], '"Der Markt bleibt in der Mitte der Stadt.', FILLER[1])
    assert "body-doubtful" in doubts(notice)


def test_numbered_lines_are_headings_where_each_has_its_text() -> None:
    text = "Der Markt beginnt künftig eine Stunde später als bisher."
    assert [role for role, _ in body("1. Beginn", text, "2. Ende", text)][::2] == ["heading"] * 2
    assert {role for role, _ in body("1. Beginn", "2. Ende")} == {"list-item"}


def test_a_salutation_is_a_line_of_its_own() -> None:
    lines = ("Sehr geehrter Herr Dr. Albers,", "Ihre Bedenken teilen wir nicht.")
    assert body(*lines) == [("text", None)] * 2


def test_a_menu_word_alone_between_paragraphs_is_kept() -> None:
    for word in ("Termine", "Kontakt", "Themen", "Downloads", "Presse"):
        notice = notice_of(FILLER[0], word, FILLER[1], gap="\n\n")
        assert [paragraph.text for paragraph in notice.body] == [FILLER[0], word, FILLER[1]]
        assert notice.body[1].role == "heading"


def test_menu_words_in_a_row_are_furniture() -> None:
    notice = notice_of(FILLER[0], "Termine", "Kontakt", "Presse", FILLER[1], gap="\n\n")
    assert [paragraph.text for paragraph in notice.body] == [FILLER[0], FILLER[1]]


FOOT_OF_OLD = (
    "• Facebook",
    "• Twitter",
    "• RSS-Feed",
    "Video-Doku StGB NRW",
    "Termine - Projekte",
    "Initiativen - Portale",
)


def test_an_old_sites_foot_and_head_are_furniture() -> None:
    above = ("Direkt zum Inhalt", "Sie befinden sich hier:", "Schrift:")
    notice = parse("\n".join((*above, *HEAD, *FILLER, FOOT, *FOOT_OF_OLD)))
    assert [paragraph.text for paragraph in notice.body] == list(FILLER)
    assert doubts(notice) == set()
    without = parse("\n".join((*HEAD, *FILLER, *FOOT_OF_OLD)))
    assert [paragraph.text for paragraph in without.body] == list(FILLER)


def test_a_link_label_with_an_article_is_furniture() -> None:
    lines = ("Märkte brauchen Platz", "StGB NRW-Pressemitteilung", "Düsseldorf, 10.11.2008")
    foot = ("Die Meldung der dpa online", "V.i.S.d.P.: Ruth Gerdeshusen")
    notice = parse("\n".join((*lines, *FILLER, *foot)))
    assert [paragraph.text for paragraph in notice.body] == list(FILLER)


@pytest.mark.parametrize(
    "damaged", ["Das VorÂgehen der Stadt gilt.", "Das Vor€gehen der Stadt gilt."]
)
def test_what_is_left_of_soft_hyphens_goes(damaged: str) -> None:
    notice = notice_of(FILLER[0], damaged)
    assert notice.body[1].text == "Das Vorgehen der Stadt gilt."
    assert "body-repaired" in [one.code for one in notice.diagnostics]


def test_formatting_around_plain_words_goes() -> None:
    assert notice_of(f"~fett{{{FILLER[0]}}}", FILLER[1]).body[0].text == FILLER[0]


def test_formatting_that_was_left_in_is_doubted() -> None:
    assert "body-doubtful" in doubts(notice_of(f"~fett{{{FILLER[0]} <5>}}", FILLER[1]))


@pytest.mark.parametrize(
    "lines",
    [
        ("Land stellt vierzig Millionen bereit", FILLER[0]),
        ("Über die Förderung der Märkte", FILLER[0]),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_second_line_of_a_title_is_doubted(lines: tuple[str, ...], gap: str) -> None:
    assert {"title-doubtful", "body-doubtful"} <= doubts(notice_of(*lines, gap=gap))


def test_a_title_that_ends_with_an_adjective_goes_on() -> None:
    text = "\n".join((*HEAD[:2], "Hinweise zur Anwendung der neuen", "Marktordnung", *FILLER, FOOT))
    assert parse(text).title == "Hinweise zur Anwendung der neuen Marktordnung"


@pytest.mark.parametrize(
    "title",
    [
        "Zur Sanierung der Märkte erklärt Jana Muster, Präsidentin des Verbandes:",
        "Der Rat lehnt die Umlage in der Form ganz ab. Das Geld fehlt",
    ],
)
def test_titles_that_may_be_body_are_doubted(title: str) -> None:
    lines = ("StGB NRW-Pressemitteilung", "Düsseldorf, 10.11.2008", title, *FILLER)
    texts = ["\n".join((*HEAD[:2], title, *FILLER, FOOT))]
    texts += ["\n".join(lines)] if title.endswith(":") else []
    for text in texts:
        notice = parse(text)
        if notice.title is None:
            assert "title-missing" in doubts(notice)
        else:
            assert {"title-doubtful", "body-doubtful"} <= doubts(notice)


@pytest.mark.parametrize("hand", HANDS)
def test_all_evidence_has_a_weight(hand: str) -> None:
    for case in load(hand):
        for reading in readings(case):
            lines = weigh(reading.text)
            for border in explain(lines, reading.text):
                names = {name for name, _ in border.verdict.reasons}
                if "always" in names:
                    assert names <= set(borders_evidence.WEIGHTS)
            for one in roles.judge(reading.body):
                if len(one.reasons) > 1:
                    assert {name for name, *_ in one.reasons} <= set(roles_weights.WEIGHTS)


def test_decisions_explain_themselves() -> None:
    name, verdict = why(["Entsor-", "gung der Abfälle."], 1, False, 0, False)
    assert (name, verdict.new) == ("a word cut in two", False)
    lines = ["Im Mittelpunkt der Beratungen stand die geplante", "Umgehungsstraße."]
    name, verdict = why(lines, 1, False, 0, False)
    assert name == ""
    assert "an adjective last above" in dict(verdict.reasons)
    text = "Entsor-\ngung der Abfälle.\nSehr geehrte Frau Pohl,"
    reasons = [border.verdict.reasons for border in explain(weigh(text), text)]
    assert reasons == [(("a word cut in two", 0.0),), (("whole by its form", 0.0),)]
    found = roles.judge(["Marktpreis 2014", FILLER[0]])
    assert "no stop" in [reason for reason, *_ in found[0].reasons]


def test_a_wrapped_block_ends_where_a_long_line_begins() -> None:
    block = ["- die Kassenaufsicht neu zu ordnen und die", "Prüfer zu schulen."]
    text = "\n".join([*block, FILLER[0]])
    joined, _ = gather(weigh(text), text)
    assert len(joined) == 2
