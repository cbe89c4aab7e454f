"""The archive by small examples: copies, what they agree on, gaps, references."""

from __future__ import annotations

from datetime import date

import pytest

from notice_parser import Notice, Number, Paragraph, parse
from notice_parser.archive import Archive, Entry, archive_of

SENTENCE = (
    "Der Landtag hat die Vorlage eingehend beraten und dann mit großer Mehrheit beschlossen, so "
    "dass sie vom nächsten Jahr an in allen Städten und Gemeinden gilt."
)
OTHER = (
    "Die Geschäftsstelle bittet um Hinweise dazu, welche Erfahrungen die Kommunen mit der neuen "
    "Software im Meldewesen bisher gemacht haben."
)


def text_of(
    number: str = "5/2006",
    date: str = "03.02.2006",
    *body: str,
    title: str = "Winterdienst",
    kind: str = "Mitteilung",
) -> str:
    lines = ("Mitteilungen - Recht", f"StGB NRW-{kind} {number} vom {date}", title)
    return "\n".join((*lines, *(body or (SENTENCE,)), "Az.: II 3"))


def archive(*texts: str) -> Archive:
    return archive_of(parse(text) for text in texts)


def entry(*texts: str) -> Entry:
    (found,) = archive(*texts).entries
    return found


def codes(found: Entry) -> set[str]:
    return {remark.code for remark in found.doubts}


# Copies
# --------------------------------------------------------------------------------------------


def test_the_same_notice_with_other_furniture_is_one() -> None:
    found = entry(
        text_of(), f"Sie sind hier: Start > Recht\n\n{text_of()}", text_of() + "\nDrucken"
    )
    assert found.id == "stgb-nrw-mitteilung-5-2006"
    assert len(found.copies) == 3
    assert not found.doubts
    assert not found.disagreements


def test_the_same_text_is_one_copy_with_two_places() -> None:
    found = entry(text_of(), text_of())
    assert [len(copy.places) for copy in found.copies] == [2]


def test_one_kind_of_notice_is_not_the_other() -> None:
    made = archive(text_of(), text_of(kind="Pressemitteilung"))
    assert len(made.entries) == 2


def test_a_doubt_is_healed_by_a_copy_that_has_none() -> None:
    cut = text_of().replace("gilt.\nAz.: II 3", "gi")
    found = entry(text_of(), cut)
    assert codes(entry(cut))
    assert not codes(found)
    assert found.notice.az is not None
    hurt = text_of(date="03.02.2006").replace("II 3", "II 3 und andere Zeichen")
    assert codes(entry(hurt)) == {"az-unknown-form"}
    assert not codes(entry(hurt, text_of()))


def test_what_is_doubted_by_all_stays_doubted() -> None:
    noted = "StGB NRW-Mitteilung 5/2006 vom 03.02.2001\nTitel\n" + SENTENCE
    one, other = noted, noted + "\n\nDrucken"
    assert codes(entry(one)) == codes(entry(one, other))
    assert "date-doubtful" in codes(entry(one, other))


def test_a_value_that_a_text_has_without_a_doubt_stands_for_one_that_is_doubted() -> None:
    impossible = text_of(date="31.02.2006")
    found = entry(impossible, text_of())
    assert str(found.notice.date) == "2006-02-03"
    assert not codes(found)


def test_two_that_differ_make_a_doubt_field_by_field() -> None:
    found = entry(text_of(), text_of(title="Sommerdienst"), text_of() + "\nDrucken")
    assert codes(found) == {"title-differs"}
    assert found.notice.title == "Winterdienst"  # two texts have it
    assert [(v.field, v.text, v.copies, v.stands, v.differs) for v in found.disagreements] == [
        ("title", "Winterdienst", 2, True, True),
        ("title", "Sommerdienst", 1, False, True),
    ]


def test_a_text_given_often_does_not_outvote_two_others() -> None:
    others = (text_of(), text_of() + "\nDrucken")
    assert entry(*[text_of(title="Sommerdienst")] * 5, *others).notice.title == "Winterdienst"


def test_spelling_is_no_difference_and_umlauts_are_kept() -> None:
    plain = text_of(title="Straßen für alle").replace("ß", "ss").replace("ü", "ue")
    found = entry(plain, text_of(title="Straßen für alle"))
    assert not [value for value in found.disagreements if value.field == "title"]
    assert found.notice.title == "Straßen für alle"


def test_figures_are_never_the_same_for_a_stop() -> None:
    one = entry(
        text_of("5/2006", "03.02.2006", f"{SENTENCE} Es sind 1,5 % mehr als im Vorjahr."),
        text_of("5/2006", "03.02.2006", f"{SENTENCE} Es sind 15 % mehr als im Vorjahr."),
    )
    assert codes(one) == {"body-differs"}


# Without a number
# --------------------------------------------------------------------------------------------


def unnumbered(date: str = "03.02.2006", body: str = SENTENCE) -> str:
    return f"StGB NRW-Mitteilung vom {date}\nWinterdienst\n{body}\nAz.: II 3"


def test_without_a_number_title_and_date_and_a_like_body_tell() -> None:
    assert len(archive(unnumbered(), unnumbered() + "\nDrucken").entries) == 1
    assert len(archive(unnumbered(), unnumbered("04.03.2006")).entries) == 2
    assert len(archive(unnumbered(), unnumbered(body=OTHER)).entries) == 2


def test_a_text_that_nobody_claims_joins_the_notice_that_it_is_a_copy_of() -> None:
    found = entry(text_of(), f"Winterdienst\n\n{SENTENCE}")
    assert {copy.notice.family for copy in found.copies} == {"stgb-nrw", "unknown"}


def test_a_copy_of_several_notices_is_none_of_them_and_they_stay_apart() -> None:
    again = text_of("7/2007", "05.02.2007")
    made = archive(text_of(), again, f"Winterdienst\n\n{SENTENCE}")
    assert len(made.entries) == 3
    assert made.entries[-1].rivals == ("stgb-nrw-mitteilung-5-2006", "stgb-nrw-mitteilung-7-2007")
    assert "copy-doubtful" in codes(made.entries[-1])


def test_texts_without_letters_are_no_copies_of_each_other() -> None:
    made = archive_of([Notice(), parse("???"), parse("12"), parse(text_of())])
    assert len(made.entries) == 4
    assert len({each.id for each in made.entries}) == 4


# Gaps
# --------------------------------------------------------------------------------------------


def gaps(made: Archive) -> list[tuple[str, int, int]]:
    return [(gap.what, gap.first, gap.last) for run in made.runs for gap in run.gaps]


def numbered(number: int, date: str, body: str = SENTENCE) -> str:
    return text_of(
        f"{number}/2006",
        date,
        f"{body} Das ist die {number}. Fassung davon.",
        title=f"Fassung {number}",
    )


def test_numbers_that_are_missing_doubled_and_out_of_order() -> None:
    made = archive(
        numbered(3, "03.02.2006"),
        numbered(4, "01.03.2006"),
        numbered(7, "05.02.2006"),
        numbered(8, "06.02.2006"),
        text_of("8/2006", "06.02.2006", OTHER, title="Software"),
    )
    assert gaps(made) == [
        ("before the first", 1, 2),
        ("out of order", 4, 4),
        ("missing", 5, 6),
        ("doubled", 8, 8),
    ]
    (doubled,) = (gap for run in made.runs for gap in run.gaps if gap.what == "doubled")
    assert doubled.ids == ("stgb-nrw-mitteilung-8-2006", "stgb-nrw-mitteilung-8-2006--2")


def test_a_number_that_is_doubted_fills_its_place_and_makes_no_gap() -> None:
    years_away = numbered(2, "03.02.2001").replace("2006 vom", "2006 vom")
    made = archive(numbered(1, "01.02.2006"), years_away, numbered(3, "04.02.2006"))
    assert gaps(made) == [("doubtful", 2, 2)]
    far = numbered(900, "03.02.2001")
    assert gaps(archive(numbered(1, "01.02.2006"), far)) == [("doubtful", 900, 900)]


def press(court: str | None, number: int, body: str) -> Notice:
    return Notice(
        family="gericht-pressemitteilung",
        kind="pressemitteilung",
        publisher=court,
        number=Number(f"{number}/2019", number, 2019),
        date=date(2019, 5, 3),
        title=body[:20],
        body=(Paragraph(body),),
    )


def test_publishers_that_share_a_family_count_each_for_itself() -> None:
    made = archive_of(
        [
            press("Bundesgerichtshof", 3, SENTENCE),
            press("BUNDESGERICHTSHOFS", 3, SENTENCE),
            press("Bundesarbeitsgericht", 3, OTHER),
            press(None, 3, f"{OTHER} {SENTENCE}"),
        ]
    )
    assert [entry.id for entry in made.entries][:2] == [
        "gericht-pressemitteilung-bundesarbeitsgericht-pressemitteilung-3-2019",
        "gericht-pressemitteilung-bundesgerichtshof-pressemitteilung-3-2019",
    ]
    assert [(run.series.publisher, run.numbers) for run in made.runs] == [
        ("bundesarbeitsgericht", (3,)),
        ("bundesgerichtshof", (3,)),
    ]
    assert {gap.what for run in made.runs for gap in run.gaps} == {"before the first"}


# References
# --------------------------------------------------------------------------------------------

CITED = numbered(1, "02.01.2006")


def citing(words: str, *others: str) -> list[tuple[str, str | None, int]]:
    source = text_of("50/2006", "20.10.2006", f"{SENTENCE} Dazu liegt vor: {words}.", title="Neues")
    made = archive(CITED, source, *others)
    return [
        (one.status, one.target, len(one.candidates))
        for one in made.citations
        if one.source == "stgb-nrw-mitteilung-50-2006"
    ]


FOUND = ("resolved", "stgb-nrw-mitteilung-1-2006", 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("StGB NRW-Mitteilung 1/2006", FOUND),
        ("StGB NRW-Mitteilung 1/06", FOUND),
        ("StGB NRW-Mitteilung Nr. 1 vom 02.01.2006", FOUND),
        ("StGB NRW-Mitteilung vom 02.01.2006", FOUND),
        ("StGB NRW-Mitt. 1/2006", FOUND),
        ("StGB NRW-Mitteilung 1/2006 vom 05.01.2006", ("contradicted", None, 1)),
        ("StGB NRW-Mitteilung 2/2006", ("absent", None, 0)),
        ("StGB NRW-Mitteilung 1/1996", ("absent", None, 0)),
        ("StGB NRW-Mitteilung Nr. 1", ("ambiguous", None, 1)),
        ("StGB NRW-Mitteilung 50/2006", ("self", "stgb-nrw-mitteilung-50-2006", 0)),
        ("StGB NRW-Schnellbrief 1/2006", ("absent", None, 0)),
    ],
)
def test_references(words: str, expected: tuple[str, str | None, int]) -> None:
    press = text_of("1/2006", "09.01.2006", OTHER, title="Presse", kind="Pressemitteilung")
    assert citing(words, press) == [expected]


def test_a_reference_to_one_of_two_is_ambiguous() -> None:
    doubled = text_of("1/2006", "09.01.2006", OTHER, title="Software")
    assert citing("StGB NRW-Mitteilung 1/2006", doubled) == [("ambiguous", None, 2)]
    assert citing("StGB NRW-Mitteilung 1/2006 vom 02.01.2006", doubled)[0][0] == "resolved"
    day = numbered(2, "02.01.2006")
    assert citing("StGB NRW-Mitteilung vom 02.01.2006", day) == [("ambiguous", None, 2)]
