"""Ordering information: which sentences are, and which lines make one block with an address."""

from __future__ import annotations

import pytest

from notice_parser import clean, parse
from notice_parser.language.addresses import join_blocks
from reading import HEAD, codes, notice_of, words

# Sentences
# --------------------------------------------------------------------------------------------


def test_ordering_sentences_side_by_side_are_one() -> None:
    order = (
        "Die Broschüre kann unter Tel. 0208/12345 bestellt werden. Die Schutzgebühr beträgt "
        "5 Euro. Der Versand ist frei."
    )
    paragraph = f"Die Vorschrift gilt. {order} Das Gesetz tritt morgen in Kraft."
    notice = notice_of(paragraph, "Az.: II 3")
    assert [entry.text for entry in notice.ordering] == [order]


def test_what_goes_on_with_ordering_information_is_found_in_the_next_paragraph() -> None:
    order = "Das Heft ist beim Verlag unter Tel. 0221/4710-236 erhältlich."
    lines = [f"{order} Der Landtag tagt. {order}", "Die Schutzgebühr beträgt 5 Euro."]
    assert [entry.text for entry in notice_of(*lines, "Az.: II 3").ordering] == [
        order,
        order,
        lines[1],
    ]
    lines = [f"{order} Der Landtag tagt.", "Die Schutzgebühr beträgt 5 Euro."]
    assert [entry.text for entry in notice_of(*lines, "Az.: II 3").ordering] == [order]


@pytest.mark.parametrize(
    ("sentence", "is_ordering"),
    [
        ("Handbuch der Wege, ISBN 3-555-01234-5, 29,80 Euro.", True),
        ("Handbuch der Wege, ISBN 3-555-01234-5, Tel. 0221/4710-1.", True),
        ("Handbuch der Wege, ISBN 3-555-01234-5.", True),
    ],
)
def test_a_books_number_orders_in_a_paragraph_of_its_own(sentence: str, is_ordering: bool) -> None:
    notice = notice_of("Ein Absatz steht hier.", sentence, "Az.: III 810 - 2")
    assert bool(notice.ordering) == is_ordering


# Details in doubt
# --------------------------------------------------------------------------------------------

LEAD = "Die Stadt hat eine Broschüre zur Pflege der Wege herausgegeben, die Wege\nerklärt. "


@pytest.mark.parametrize(
    ("order", "emails", "urls"),
    [
        (
            "Sie kann bestellt werden beim Verlag, E-Mail: europa@kommunen-in-\nnrw.example, "
            "zum Preis von 5 Euro.",
            ("europa@kommunen-in-nrw.example",),
            (),
        ),
        (
            "Sie kann bestellt werden bei max.muster-\nmann@example.org zum Preis von 5 Euro.",
            ("max.muster-mann@example.org",),
            (),
        ),
        (
            "Sie kann im Internet heruntergeladen werden (www.kreis-\nguetersloh.example).",
            (),
            ("www.kreis-guetersloh.example",),
        ),
        (
            "Sie kann im Internet heruntergeladen werden: www.wob11.example/\nleitfaden",
            (),
            ("www.wob11.example/leitfaden",),
        ),
        (
            "Sie kann unter www.wob11.example/\nLeitfaden_2004.pdf heruntergeladen werden.",
            (),
            ("www.wob11.example/Leitfaden_2004.pdf",),
        ),
        (
            "Sie kann im Internet unter schulen-\nnetz.example.org heruntergeladen werden.",
            (),
            ("schulen-netz.example.org",),
        ),
    ],
)
def test_an_address_that_a_lines_end_cut_is_whole_and_in_doubt(
    order: str, emails: tuple[str, ...], urls: tuple[str, ...]
) -> None:
    source = "\n".join((*HEAD, LEAD + order, "Az.: II 3"))
    notice = parse(source)
    (entry,) = notice.ordering
    assert (entry.emails, entry.urls) == (emails, urls)
    (span,) = notice.spans.ordering
    assert clean(source[slice(*span)]) == entry.text
    assert entry.text in notice.body[0].text
    assert {"ordering-doubtful", "body-doubtful"} <= set(codes(notice))


@pytest.mark.parametrize(
    "order",
    [
        "Sie kann im Internet unter www.wob11.example/\nheruntergeladen werden.",
        "Sie ist im Internet unter www.wob11.example/\nabrufbar und kostenlos.",
    ],
)
def test_a_sentence_goes_on_behind_an_address_that_ends_with_a_slash(order: str) -> None:
    notice = notice_of(LEAD + order, "Az.: II 3")
    assert [entry.urls for entry in notice.ordering] == [("www.wob11.example/",)]
    assert "ordering-doubtful" not in codes(notice)


@pytest.mark.parametrize(
    ("contact", "doubted"),
    [
        ("Tel. 0211/4587-240", False),
        ("Tel. O211/4587-24O", True),
        ("Fax 0211/45I2", True),
        ("info [at] example.org", False),
        ("info [at] example [dot] org", True),
    ],
)
def test_what_is_written_otherwise_than_meant_is_in_doubt(contact: str, doubted: bool) -> None:
    notice = notice_of(f"Das Heft kann beim Verlag ({contact}) bestellt werden.", "Az.: II 3")
    assert len(notice.ordering) == 1
    assert ("ordering-doubtful" in codes(notice)) == doubted


# Address blocks
# --------------------------------------------------------------------------------------------


def blocks(*lines: str) -> list[list[str]]:
    """The lines, those of an address block together."""
    text = "\n".join(lines)
    stretches: list[tuple[int, int]] = []
    start = 0
    for line in lines:
        stretches.append((start, start + len(line)))
        start += len(line) + 1
    return [text[slice(*stretch)].split("\n") for stretch in join_blocks(text, stretches)]


ADDRESS = ["Verlag Muster", "Ring 5", "45468 Mülheim", "Tel. 0208/12345"]


@pytest.mark.parametrize(
    "first",
    [
        "Die Broschüre kann bestellt werden bei",
        "Die Broschüre kann bestellt werden bei:",
        "Bestellungen an",
        words(100, " kann bestellt werden bei:"),
        words(300, " kann bestellt werden bei:"),
        words(70, " kann bestellt werden bei"),
    ],
)
def test_a_line_that_orders_leads_up_to_an_address(first: str) -> None:
    assert blocks("Die Vorschrift gilt.", first, *ADDRESS, "Die Vorschrift gilt nun.") == [
        ["Die Vorschrift gilt."],
        [first, *ADDRESS],
        ["Die Vorschrift gilt nun."],
    ]


@pytest.mark.parametrize(
    "first",
    [
        "Die Broschüre kann bestellt werden.",
        "Die Broschüre liegt vor bei",
        "Die Broschüre liegt vor. Sie kann bestellt werden bei:",
        words(301, " kann bestellt werden bei:"),
        words(71, " kann bestellt werden bei"),
    ],
)
def test_no_other_line_does(first: str) -> None:
    assert blocks(first, *ADDRESS) == [[line] for line in (first, *ADDRESS)]


@pytest.mark.parametrize(
    "end",
    [
        "Das ist alles.",
        "Und zwar:",
        "Warum?",
        "Hinweis!",
        words(71),
        "- Beratung",
        "1. Anlass",
        "> Zitat",
    ],
)
def test_an_address_ends_at_a_line_that_is_none(end: str) -> None:
    assert blocks("Bestellungen an:", "Verlag Muster", "Ring 5", end, "Tel. 0208/12345") == [
        ["Bestellungen an:", "Verlag Muster", "Ring 5"],
        [end],
        ["Tel. 0208/12345"],
    ]


def test_an_address_ends_with_its_last_contact() -> None:
    assert blocks("Bestellungen an:", "Ring 5", "Weitere Hinweise") == [
        ["Bestellungen an:", "Ring 5"],
        ["Weitere Hinweise"],
    ]
    assert blocks("Bestellungen an:", "Verlag Muster", "Weitere Hinweise") == [
        ["Bestellungen an:"],
        ["Verlag Muster"],
        ["Weitere Hinweise"],
    ]
    long = "Tel. 0208/12345 " + words(84)
    assert blocks("Bestellungen an:", long) == [["Bestellungen an:", long]]
    assert blocks("Bestellungen an:", long + "x") == [["Bestellungen an:"], [long + "x"]]


def test_an_address_has_eleven_lines_at_most() -> None:
    lines = ["Bestellungen an:", *(f"Tel. 0208/{number}" for number in range(100, 114))]
    assert blocks(*lines) == [lines[:12], *([line] for line in lines[12:])]


@pytest.mark.parametrize(
    "contact",
    [
        "45468 Mülheim",
        "Ring 5",
        "Tel. 0208/12345",
        "post@example.org",
        "ISBN 3-89222-653-9",
        "5 Euro",
        "Telefon siehe oben",
        "EMail siehe oben",
    ],
)
def test_each_kind_of_contact_belongs_to_an_address(contact: str) -> None:
    assert blocks("Bestellungen an:", "Verlag Muster", contact) == [
        ["Bestellungen an:", "Verlag Muster", contact]
    ]


@pytest.mark.parametrize("word", ["Telegramm", "Faxen"])
def test_what_only_begins_like_a_contact_does_not(word: str) -> None:
    assert blocks("Bestellungen an:", word) == [["Bestellungen an:"], [word]]


def test_a_row_of_a_table_is_no_ordering_information() -> None:
    notice = notice_of("Bücherei | Ausleihen | Etat in Euro", "Nord | 41.200 | 18.000", "Az.: II 3")
    assert not notice.ordering
    assert [paragraph.role for paragraph in notice.body] == ["table-row", "table-row"]


def test_ordering_information_with_bars_is_in_doubt() -> None:
    row = "Bestellung: Die Broschüre kann bei Frau Muster | Tel. 0211 123 | bestellt werden."
    notice = notice_of(row, "Az.: II 3")
    assert notice.ordering == ()
    assert "ordering-doubtful" in codes(notice)


BROCHURE = "Die Stadt hat eine Broschüre zur Pflege der Wege herausgegeben."
OFFICE = ["Stadt Ahlen", "Frau Müller", "Westenmauer 10", "59227 Ahlen", "Tel. 02382 59-0"]


@pytest.mark.parametrize("end", [["", "Az.: II 3"], []])
@pytest.mark.parametrize("lead", ["Kontakt:", "Ansprechpartnerin:", "Auskunft:"])
def test_contacts_below_a_brochure_are_one_block(lead: str, end: list[str]) -> None:
    notice = notice_of("", BROCHURE, "", lead, *OFFICE, *end)
    assert [entry.text for entry in notice.ordering] == [" ".join([lead, *OFFICE])]
    (entry,) = notice.ordering
    assert (entry.street, entry.city, entry.phones) == ("Westenmauer 10", "Ahlen", ("02382 59-0",))


@pytest.mark.parametrize(
    ("lines", "doubted"),
    [
        (["Arbeitsstelle X, Küppelstein 34, 42857 Remscheid, Telefon 02191 794-370"], True),
        (["Arbeitsstelle X, E-Mail: post@example.org"], True),
        (OFFICE, True),
        (["Stadt Ahlen", "Frau Müller"], False),
        (["Der Verband hat den Kontakt zu den Ländern gesucht."], False),
    ],
)
def test_an_address_below_a_menus_word_is_in_doubt(lines: list[str], doubted: bool) -> None:
    notice = notice_of("", BROCHURE, "", "Kontakt", "", *lines, "", "Az.: II 3")
    assert notice.ordering == ()
    assert ("ordering-doubtful" in codes(notice)) == doubted
