"""The details of ordering information: numbers, addresses, ISBN, prices, each as written."""

from __future__ import annotations

import pytest

from notice_parser.language import contacts
from reading import words


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Tel. 0221 4710-112, Fax -113", {"phones": ("0221 4710-112",), "faxes": ("-113",)}),
        (
            "Tel./Fax: (02 21) 47 10-8 16",
            {"phones": ("(02 21) 47 10-8 16",), "faxes": ("(02 21) 47 10-8 16",)},
        ),
        ("unter der Telefax-Nr. 02214716961 anzufordern", {"faxes": ("02214716961",)}),
        ("Telefon 0 30 / 2 31 25-7 55 oder -756", {"phones": ("0 30 / 2 31 25-7 55", "-756")}),
        ("per Fax (0211 5550-399) möglich", {"faxes": ("0211 5550-399",)}),
        (
            "+49 221 4710-0 oder Tel. +49 221 4710-1",
            {"phones": ("+49 221 4710-0", "+49 221 4710-1")},
        ),
        ("(www.rathaus.example.org ).", {"urls": ("www.rathaus.example.org",)}),
        ("http://192.0.2.17/san/antrag.htm.", {"urls": ("http://192.0.2.17/san/antrag.htm",)}),
        ("Mail: publikationen@example.org.", {"emails": ("publikationen@example.org",)}),
        ("ISBN 3-89222-653-9, DM 29,80", {"isbns": ("3-89222-653-9",), "price": "DM 29,80"}),
        (
            "ISBN 978-3-8293-1127-4, 1.250,50 EUR",
            {"isbns": ("978-3-8293-1127-4",), "price": "1.250,50 EUR"},
        ),
        (
            "Verlag, Am Hafenkopf 3, 50667 Köln",
            {"street": "Am Hafenkopf 3", "postal_code": "50667", "city": "Köln"},
        ),
        ("Verlag, Postfach 10 07 12, 59494 Soest", {"postal_code": "59494", "city": "Soest"}),
        (
            "Verlag, Ring 5, Postfach 10 07 12, D-53604 Bad Honnef",
            {"street": "Ring 5", "postal_code": "53604", "city": "Bad Honnef"},
        ),
        (
            "Verlag\nRing 5\n45468 Mülheim an der Ruhr",
            {"street": "Ring 5", "postal_code": "45468", "city": "Mülheim an der Ruhr"},
        ),
        (
            "Faxen Sie uns die Karte (0221/4710-12) oder rufen Sie an (0221/4710-13)",
            {"faxes": ("0221/4710-12",), "phones": ("0221/4710-13",)},
        ),
        ("Faxabruf rund um die Uhr: 0190/999 417", {"faxes": ("0190/999 417",)}),
        ("verleih(at)bilder.example", {"emails": ("verleih(at)bilder.example",)}),
        ("ein mit 3 DM freigemachter Umschlag, Preis 8 DM", {"price": "8 DM"}),
        ("3 DM in Briefmarken beilegen", {"price": "3 DM"}),
        (
            "Landesanstalt für Umwelt, Karlsruhe; Preis 8 EUR",
            {"city": "Karlsruhe", "price": "8 EUR"},
        ),
        ("Fax unter der Rufnummer 0221/4710", {"faxes": ("0221/4710",)}),
        ("Verlag (Ulm), Tel. 0731/12345", {"phones": ("0731/12345",), "city": "Ulm"}),
        (
            "Ring 5 a, D - 45468 St. Ingbert a. d. Ruhr",
            {"street": "Ring 5 a", "postal_code": "45468", "city": "St. Ingbert a. d. Ruhr"},
        ),
        ("im Jahr 2003 waren es 12000 Fälle", {}),
        ("Zeitschrift (ISSN 0342-6106), 5 DM", {"price": "5 DM"}),
        ("ISSN: 0342-6106, ISBN 0-201-53082-1", {"isbns": ("0-201-53082-1",)}),
        ("Konto-Nr.: 0815 4711, Tel. 0221/4710", {"phones": ("0221/4710",)}),
        ("5. Aufl. 1999 DM 29,80", {"price": "DM 29,80"}),
        ("kostet 2.- Euro", {"price": "2.- Euro"}),
        ("kostet 2,- Euro", {"price": "2,- Euro"}),
        ("für DM 2.-- je Heft", {"price": "DM 2.--"}),
        ("kostet 10000 Euro", {"price": "10000 Euro"}),
        ("kostet 10 000 DM", {"price": "10 000 DM"}),
        ("gedruckt (25 Franken, zuzüglich Porto)", {"price": "25 Franken"}),
        (
            "Tel. (03 51) 99 99-1 14, Fax -1 19",
            {"phones": ("(03 51) 99 99-1 14",), "faxes": ("-1 19",)},
        ),
        ("unter 02 28/99 99 41 per Faxabruf", {"faxes": ("02 28/99 99 41",)}),
        (
            "zum Preis von 6,40 DM bei Hagemeyer, Postfach 10 20 99, 40011 Düsseldorf",
            {"price": "6,40 DM", "postal_code": "40011", "city": "Düsseldorf"},
        ),
    ],
)
def test_details_are_as_written(text: str, details: dict[str, object]) -> None:
    found = contacts.details(text)._asdict().items()
    assert {name: value for name, value in found if value and name != "text"} == details


@pytest.mark.parametrize(
    ("text", "phones", "faxes"),
    [
        # the price of a call, and what else stands in a bracket behind a number
        ("Tel. 01803/123456 (9 ct/min), Fax 0211/12345", ["01803/123456"], ["0211/12345"]),
        ("Hotline 0180 5 123456 (0,14 €/Min.)", ["0180 5 123456"], []),
        ("Tel. 0180 5 123456 - 14 Cent je Minute", ["0180 5 123456"], []),
        ("unter 0180 5 123456 (14 ct pro Minute)", ["0180 5 123456"], []),
        ("Tel. 0180/123456 (24 Stunden)", ["0180/123456"], []),
        ("Tel. 0211/4710 (236)", ["0211/4710 (236)"], []),
        ("Tel. 0211/4710 - 236", ["0211/4710 - 236"], []),
        # compounds
        (
            "Servicetelefon: 030 18 272 2721, Servicefax: 030 1810 272 2721",
            ["030 18 272 2721"],
            ["030 1810 272 2721"],
        ),
        ("Bürgertelefon 0211/45, Infotelefax 0211/46", ["0211/45"], ["0211/46"]),
        ("Bestellhotline: 0800 45, Redaktionsfax: 0211/46", ["0800 45"], ["0211/46"]),
        # labels with "Nummer"
        ("Tel.-Nr. 02 11/45 87 - 2 49", ["02 11/45 87 - 2 49"], []),
        ("Telefonnummer: 02 11/45 87, Faxnummer: 0211/46", ["02 11/45 87"], ["0211/46"]),
        ("Tel-Nr. 0211/45, Fax.-Nr.: 0211/46", ["0211/45"], ["0211/46"]),
        # letters that a scan reads for digits
        ("(Tel. O211/4587-24O)", ["O211/4587-24O"], []),
        ("Tel. 0211/4587-24O, Fax 0211/45I2", ["0211/4587-24O"], ["0211/45I2"]),
        ("Tel. 0211/4587-24 I Fax 0211/4512", ["0211/4587-24"], ["0211/4512"]),
    ],
)
def test_a_number_ends_where_something_else_begins(
    text: str, phones: list[str], faxes: list[str]
) -> None:
    found = contacts.details(text)
    assert (list(found.phones), list(found.faxes), found.price) == (phones, faxes, None)


@pytest.mark.parametrize(
    ("text", "emails", "urls"),
    [
        ("info(at)example.org", ["info(at)example.org"], []),
        (
            "info [at] example.org oder x@example.org",
            ["info [at] example.org", "x@example.org"],
            [],
        ),
        ("info [at] example.org, www.example.org", ["info [at] example.org"], ["www.example.org"]),
        # no address as one is written, and no web address
        ("info [at] example [dot] org", [], []),
        ("info [at] post.example [dot] org", [], []),
    ],
)
def test_a_mail_address_may_be_written_around(
    text: str, emails: list[str], urls: list[str]
) -> None:
    found = contacts.details(text)
    assert (list(found.emails), list(found.urls)) == (emails, urls)


def test_at_most_six_numbers_follow_a_label() -> None:
    numbers = ("0221/4710-1", "-22", "-23", "-24", "-25", "-26", "-27")
    for count in (1, 2, 5, 6):
        assert contacts.details("Tel. " + " oder ".join(numbers[:count])).phones == numbers[:count]
    assert contacts.details("Tel. " + " oder ".join(numbers)).phones == numbers[:6]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Näheres unter www.example.org/wiki/Rat_(Stadt).", "www.example.org/wiki/Rat_(Stadt)"),
        ("Näheres (www.example.org/wiki).", "www.example.org/wiki"),
        ("Näheres unter www.example.org/wiki, dort", "www.example.org/wiki"),
        ("Näheres unter www.example.org/wiki", "www.example.org/wiki"),
    ],
)
def test_an_address_keeps_its_own_bracket_only(text: str, url: str) -> None:
    assert contacts.details(text).urls == (url,)


# Streets
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Ring 5, 45468 Mülheim",
        "An: Ring 5, 45468 Mülheim",
        "Verlag\nRing 5\n45468 Mülheim",
        words(200) + ", Ring 5, 45468 Mülheim",
    ],
)
def test_a_street_stands_before_the_postal_code(text: str) -> None:
    assert contacts.address(text) == {"postal_code": "45468", "city": "Mülheim", "street": "Ring 5"}


@pytest.mark.parametrize(
    ("before", "street"),
    [
        ("Ring 5", "Ring 5"),
        ("Ring 5, Hof", "Ring 5"),
        ("Ring 5, Gebäude 2 Hof", "Ring 5"),
        ("Ring 5, Postfach 10", "Ring 5"),
        ("Ring 5, Hinterhaus, Aufgang Nord", "Ring 5"),
        ("Ring 5, Hinterhaus, Aufgang Nord, Zimmer oben", None),  # further than three parts away
        ("Verlag 7 Sinne Hof", None),
    ],
)
def test_a_street_ends_with_its_number_and_stands_near_its_town(
    before: str, street: str | None
) -> None:
    assert contacts.details(f"Zu beziehen bei: Verlag, {before}, 45468 Mülheim").street == street


@pytest.mark.parametrize(
    ("text", "street", "postal_code", "city"),
    [
        # a postal code in two groups, as old print has it
        ("Rossertstr. 4, 60 313 Frankfurt am Main", "Rossertstr. 4", "60 313", "Frankfurt am Main"),
        ("Verlag, Am Hof 3, D-50 667 Köln, Tel. 5", "Am Hof 3", "50 667", "Köln"),
        ("Verlag\nAm Hof 3\n50 667 Köln", "Am Hof 3", "50 667", "Köln"),
        ("Verlag, Postfach 10 07 12, 59 494 Soest", None, "59 494", "Soest"),
        ("Verlag, im Jahr 2003, 60 313 Besucher", None, None, None),
        ("Ring 5, 60 313 verkaufte Hefte", None, None, None),
        # a town with a bracket
        ("Verlag, Ring 4, 06108 Halle (Saale), Tel. 5", "Ring 4", "06108", "Halle (Saale)"),
        ("Ring 4, 50968 Köln (Marienburg)", "Ring 4", "50968", "Köln (Marienburg)"),
        ("15230 Frankfurt (Oder), Am Hof 3", "Am Hof 3", "15230", "Frankfurt (Oder)"),
        ("Ring 4, 50968 Köln (Telefon 0221/12345)", "Ring 4", "50968", "Köln"),
        ("Ring 4, 50968 Köln (Telefax)", "Ring 4", "50968", "Köln"),
        # floors, and streets without a name
        ("Konrad-Adenauer-Str. 13/II, 50968 Köln", "Konrad-Adenauer-Str. 13/II", "50968", "Köln"),
        ("Am Hof 3 a/IV, 50968 Köln", "Am Hof 3 a/IV", "50968", "Köln"),
        ("beim Amt, Referat 13/II, 50968 Köln", None, "50968", "Köln"),
        ("Verlag, C 2, 10, 68159 Mannheim", "C 2, 10", "68159", "Mannheim"),
        ("Verlag, Q7,24 a, 68161 Mannheim", "Q7,24 a", "68161", "Mannheim"),
        ("Verlag, Ring 5, 68161 Mannheim", "Ring 5", "68161", "Mannheim"),
    ],
)
def test_less_common_addresses(
    text: str, street: str | None, postal_code: str | None, city: str | None
) -> None:
    found = contacts.details(text)
    assert (found.street, found.postal_code, found.city) == (street, postal_code, city)
