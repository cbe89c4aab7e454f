"""Borders and rare cases that the corpus does not reach: what mutation testing (see mutation/README.md) showed to be untested."""

from __future__ import annotations

import datetime

import pytest

import notice_parser
import notice_parser.parsing  # and with it all of the grammar
from notice_parser import Notice, grammar, paragraphs, repair, segmentation, source
from notice_parser.evidence import text_sign
from notice_parser.fields import aktenzeichen, contacts, dates, ordering
from notice_parser.fields.signs import look
from notice_parser.grammar.build import Pattern, Sign
from notice_parser.layouts import LAYOUTS, Form
from notice_parser.lines import weigh
from notice_parser.paragraphs import Stretch

HEAD = ("Mitteilungen - Recht", "StGB NRW-Mitteilung 1/2003 vom 05.02.2003", "Hinweise")


def notice_of(*lines: str) -> Notice:
    """A database notice with these lines below its title."""
    return notice_parser.parse("\n".join((*HEAD, *lines)))


def codes(notice: Notice) -> list[str]:
    return [diagnostic.code for diagnostic in notice.diagnostics]


def doubted(notice: Notice, code: str, text: str) -> list[str]:
    """What the remarks with a code point at."""
    return [text[slice(*diagnostic.span)] for diagnostic in notice.diagnostics if diagnostic.code == code and diagnostic.span]


def signs(*lines: str) -> str:
    return "".join(line.sign for line in weigh("\n".join(lines)))


def words(length: int, end: str = "") -> str:
    """A line without a stop inside, so many characters long."""
    return ("Wort " * length)[: length - len(end) - 1] + "x" + end


# Signs of lines -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        (words(180), "t"),
        (words(181), "p"),
        (words(40, ":"), "t"),
        (words(41, ":"), "p"),
        ("kurz,", "p"),
        ("kurz;", "p"),
        (words(30, "gilt. Neu") + words(30), "t"),
        (words(30, "gilt. Neu") + words(31), "p"),
        (words(30, "gilt? Neu") + words(31), "p"),
        (words(30, "gilt! Neu") + words(31), "p"),
        (words(60, "."), "t"),
        (words(61, "."), "s"),
        (words(70, " e.V."), "t"),
        (words(70), "t"),
    ],
)
def test_length_and_stops_tell_titles_from_paragraphs(line: str, sign: str) -> None:
    assert text_sign(line) == sign


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Aktenzeichen", "t"),
        ("Aktenzeichen:", "A"),
        ("Az.: Ordner " + words(53), "A"),
        ("Az.: Ordner " + words(54), "a"),
        ("A2.: III 810 - 2", "A"),
        ("Az.: I I 3 1 - 6 0", "A"),
        ("Az.: II B 4 - 60", "a"),
    ],
)
def test_az_lines(line: str, sign: str) -> None:
    assert signs(line) == sign


@pytest.mark.parametrize(("rest", "sign"), [("1234.1234.1234.1234.1234.1234 - 1234/123", "z"), ("1234.1234.1234.1234.1234.1234 - 1234/1234", "t")])
def test_the_rest_of_an_az_is_a_short_line(rest: str, sign: str) -> None:
    assert signs("Az.: II", rest) == "A" + sign


@pytest.mark.parametrize(("length", "sign"), [(80, "C"), (399, "C"), (400, "p")])
def test_a_cookie_banner_is_no_paragraph_of_any_length(length: int, sign: str) -> None:
    assert signs("Diese Website verwendet Cookies. " + words(length - 33)) == sign


def test_a_form_of_a_layout_covers_its_line() -> None:
    (_, line) = weigh("Hinweise\n  Rundschreiben 12  ", [Form("r", r"Rundschreiben \d+")])
    assert (line.sign, line.start, line.end) == ("r", 11, 27)


@pytest.mark.parametrize("above", [[], ["Mitteilungen - Recht"], ["Startseite", "Mitteilungen - Recht"]])
@pytest.mark.parametrize("halves", [["StGB NRW-Mitteilung 603/2006 vom", "01.08.2006"], ["StGB NRW-", "Mitteilung 603/2006 vom 01.08.2006"]])
@pytest.mark.parametrize("furniture", [0, 40])
def test_a_heading_over_two_lines_is_one_wherever_it_stands(above: list[str], halves: list[str], furniture: int) -> None:
    lines = weigh("\n".join([*["Startseite"] * furniture, *above, *halves, "Hinweise"]))
    assert [line.sign for line in lines[furniture + len(above) :]] == ["N", "t"]


@pytest.mark.parametrize("line", ["StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006", "S t G B N R W - M i t t e i l u n g 603/2006"])
@pytest.mark.parametrize("above", ["", "Mitteilungen - Recht", "Startseite"])
def test_a_scanned_heading_is_one_also_below_a_header(above: str, line: str) -> None:
    assert signs(*[above] * bool(above), line, "Hinweise")[-2:] == "Nt"


@pytest.mark.parametrize(
    ("above", "sign"), [([], "N"), (["Mitteilungen - Recht"], "N"), (["Startseite"], "N"), (["Hinweise"], "t"), (["Startseite", "Hinweise"], "t")]
)
def test_a_heading_that_cannot_be_read_whole_is_one_only_where_one_is_due(above: list[str], sign: str) -> None:
    assert signs(*above, "StGB NRW-Mitteilung 603/2006 vom 2006-08-01")[-1] == sign


@pytest.mark.parametrize("before", [(), ("Az.: II 3",)])
@pytest.mark.parametrize("below", [(), ("Startseite",), ("Startseite", "icon-search")])
def test_an_az_behind_the_last_sentence_is_cut_off(before: tuple[str, ...], below: tuple[str, ...]) -> None:
    last = words(80, " gilt.")
    text = "\n".join((*HEAD, *before, f"{last} Az.: III 810 - 2", *below))
    lines = weigh(text)
    if before:
        assert "A" not in [line.sign for line in lines[4:]]
        return
    body, az = (line for line in lines if line.sign in "pA")
    assert (text[body.start : body.end], text[az.start : az.end]) == (last, "Az.: III 810 - 2")


def test_an_az_behind_a_sentence_in_the_middle_stays_there() -> None:
    assert "A" not in signs(*HEAD, words(80, " gilt. Az.: III 810 - 2"), words(80, "."))


LONG = "Der Landtag hat die Vorlage eingehend beraten. Die Gemeinden haben dann alles Weitere zu veranlassen, was daraus folgt."


def test_a_whole_notice_on_one_line_is_cut() -> None:
    assert signs(f"Mitteilungen - Recht StGB NRW-Mitteilung 603/2006 vom 01.08.2006 Neue Hinweise {LONG} Az.: III 810 - 2") == "HNtpA"
    assert signs(f"Mittei1ungen - Recht StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006 Neue Hinweise {' '.join([LONG] * 4)} Az.: III 810 - 2") == "HNtpA"


@pytest.mark.parametrize("above", [[], ["Startseite"]])
def test_a_heading_without_number_is_cut_off_only_below_a_header(above: list[str]) -> None:
    line = "StGB NRW-Mitteilung vom 13.02.2020 Neue Hinweise"
    assert signs(*above, "Mitteilungen - Recht", line)[-3:] == "HNt"
    assert signs(*above, line)[-1] == "N"
    assert signs("Mitteilungen - Recht", *above, "Startseite", line)[-2:] == "CN"


@pytest.mark.parametrize(("furniture", "cut"), [(5, False), (6, True)])
def test_a_heading_in_the_body_is_not_cut_off(furniture: int, cut: bool) -> None:
    line = "StGB NRW-Mitteilung 603/2006 vom 13.02.2006 Neue Hinweise"
    assert signs(LONG, *["Startseite"] * furniture, line).endswith("CNt" if cut else "CN")


def test_a_scanned_heading_over_two_lines_is_one() -> None:
    assert signs("StGB NRW-Mittei1ung", "6O3/2OO6 vom O1.O8.2006", "Hinweise") == "Nt"


def test_a_scanned_heading_in_the_body_is_none() -> None:
    assert signs(*HEAD, LONG, "StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006", LONG) == "HNtptp"


def test_an_az_is_cut_off_a_text_of_one_line() -> None:
    assert signs(words(80, " gilt. Az.: III 810 - 2")) == "pA"


def test_parts_of_a_line_have_no_blank_line_between() -> None:
    text = f"Mitteilungen - Recht StGB NRW-Mitteilung 603/2006 vom 01.08.2006 Neue Hinweise {LONG} Az.: III 810 - 2"
    assert [line.gap for line in weigh(text)] == [True] + [False] * 4
    assert [line.gap for line in weigh("\n".join(("Hinweise", "", f"{LONG} Az.: III 810 - 2")))] == [True, True, False]


@pytest.mark.parametrize(("length", "sign"), [(180, "t"), (181, "p"), (400, "p")])
def test_what_stands_behind_a_heading_is_a_title_if_it_is_short(length: int, sign: str) -> None:
    heading = "Mitteilungen - Recht StGB NRW-Mitteilung 603/2006 vom 01.08.2006"
    assert signs(f"{heading} {words(length)} Az.: II 3") == f"HN{sign}A"
    assert signs(f"{heading} {words(length)}") == f"HN{sign}"


def test_a_heading_over_three_lines_is_one() -> None:
    assert signs("StGB NRW-", "Mitteilung 603/2006", "vom 01.08.2006", "Hinweise") == "Nt"
    assert signs("StGB NRW-", "Mitteilung", "603/2006 vom 01.08.2006", "Hinweise") == "Nt"


def test_a_scanned_header_is_a_short_line() -> None:
    assert signs("Mittei1ungen - Recht") == "H"
    assert signs("Mittei1ungen - " + words(145)) == "H"
    assert signs("Mittei1ungen - " + words(146)) == "t"


@pytest.mark.parametrize(("furniture", "count"), [(6, 1), (7, 2)])
def test_an_az_is_cut_off_unless_one_stands_near(furniture: int, count: int) -> None:
    assert signs("Az.: II 3", *["Startseite"] * furniture, f"{LONG} Az.: III 810 - 2").count("A") == count


# The Az. --------------------------------------------------------------------------------------------------------------------------------


def test_a_short_line_below_the_az_is_a_doubt() -> None:
    assert codes(notice_of("Die Vorschrift gilt.", "Az.: II 3", "Geschäftsstelle Musterstadt")) == ["az-doubtful"]


def test_a_signature_below_the_az_is_none() -> None:
    assert codes(notice_of("Die Vorschrift gilt.", "Az.: II 3", "Mit freundlichen Grüßen", "Max Mustermann")) == []


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (["Die Vorschrift gilt.", "Az.: II 3", words(90, ".")], "Az.: II 3"),
        (["Az.: II 31-60", words(90, "."), "Az.: II 3", words(90, "."), words(90, ".")], "Az.: II 3"),
        ([words(90, "."), "Die Vorschrift gilt.", "Az.: 8 K 1244/14 (VG Arnsberg)"], "Az.: 8 K 1244/14 (VG Arnsberg)"),
    ],
)
def test_a_file_left_in_the_body_is_pointed_at(lines: list[str], line: str) -> None:
    text = "\n".join((*HEAD, *lines))
    notice = notice_parser.parse(text)
    assert notice.az is None
    assert doubted(notice, "az-doubtful", text) == [line]
    assert "az-missing" not in codes(notice)


@pytest.mark.parametrize("lines", [[], ["Die Vorschrift gilt."], ["Az.: 8 K 1244/14 (VG Arnsberg)", "Die Vorschrift gilt."]])
def test_no_az_at_all_is_missed(lines: list[str]) -> None:
    notice = notice_of(*lines)
    assert [diagnostic.code for diagnostic in notice.diagnostics if diagnostic.field == "az"] == ["az-missing"]


@pytest.mark.parametrize(("az", "severity"), [("lII 8lO - 2", "info"), ("I I I 8 1 0 - 2", "warning")])
def test_a_file_put_right_is_certain_unless_it_was_spaced_out(az: str, severity: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", f"Az.: {az}")
    assert notice.az is not None
    assert [(diagnostic.code, diagnostic.severity) for diagnostic in notice.diagnostics] == [("az-repaired", severity)]


# Paragraphs and their roles -------------------------------------------------------------------------------------------------------------

SENTENCE = "Der Landtag hat die Vorlage eingehend beraten und dann mit großer Mehrheit beschlossen, so daß sie nun gilt."


def roles(*lines: str) -> str:
    """The roles of these paragraphs, one letter each."""
    notice = notice_of(*lines, "Az.: II 3")
    assert [paragraph.text for paragraph in notice.body] == list(lines)
    return "".join("r" if paragraph.role == "table-row" else paragraph.role[0] for paragraph in notice.body)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["1. Anlass gilt.", "2. Ziel gilt.", SENTENCE], "llt"),
        (["1. Anlass gilt.", SENTENCE, "2. Ziel gilt.", SENTENCE], "ltlt"),
        (["10. Anlass gilt.", "11. Ziel gilt.", SENTENCE], "llt"),
        (["10. Anlass gilt.", "10. Ziel gilt.", SENTENCE], "ttt"),
        (["10. Anlass gilt.", "9. Ziel gilt.", SENTENCE], "ttt"),
        (["10. Anlass gilt.", "12. Ziel gilt.", SENTENCE], "ttt"),
        (["3. Anlass gilt.", SENTENCE], "tt"),
    ],
)
def test_a_number_marks_a_list_item_where_a_list_leads_up_to_it(lines: list[str], expected: str) -> None:
    assert roles(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Rechtslage", SENTENCE], "ht"),
        (["Rechtslage", SENTENCE.rstrip(".")], "tt"),
        (["Rechtslage gilt", "Sie gilt."], "tt"),
        (["Rechtslage"], "t"),
        (["6 Monate Frist", SENTENCE], "tt"),
        (["§ 6 des Gesetzes", SENTENCE], "ht"),
        (["„Neues Recht", "Der Landtag hat dies beschlossen.“"], "hq"),
        (["1. Rechtslage", SENTENCE], "ht"),
        (["1. Rechtslage", "2. Die Gemeinden haben die Abfälle einzusammeln."], "ll"),
        (["1. " + words(87), SENTENCE], "ht"),
        (["1. " + words(88), SENTENCE], "lt"),
    ],
)
def test_a_short_line_over_a_longer_paragraph_is_a_heading(lines: list[str], expected: str) -> None:
    assert roles(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1996 12.480 Fälle", "r"),
        ("1996 waren es mehr.", "t"),
        ("Haushaltsvorstand 296 Euro", "r"),
        (words(110, " 12.480 DM"), "r"),
        (words(120, " 12.480 DM"), "r"),
        (words(121, " 12.480 DM"), "t"),
    ],
)
def test_a_short_line_with_an_amount_is_a_row(line: str, expected: str) -> None:
    assert roles(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["„Der Anfang gilt.", "Die Mitte gilt.", "Das Ende gilt.“", SENTENCE], "qqqt"),
        (["„Der Anfang gilt.“", SENTENCE], "qt"),
        (["Er sagte: „Der Anfang gilt.", "Das Ende gilt.“", SENTENCE], "tqt"),
        (["Das „Wort“ gilt.", SENTENCE], "tt"),
        (["Das „Wort“ und „der Anfang gelten.", "Das Ende gilt.“", SENTENCE], "tqt"),
        (["„Der Anfang gilt.", "“Die Mitte gilt.", "Das Ende gilt.“", SENTENCE], "qqqt"),
        (["„Der Anfang gilt.", "Das Ende gilt.”", SENTENCE], "qqt"),
        (['"Der Anfang gilt.', "Die Mitte gilt.", 'Das Ende gilt."', SENTENCE], "qqqt"),
        (['Das "Wort" gilt.', SENTENCE], "tt"),
        (['Das "Wort" und "noch eines" gelten.', SENTENCE], "tt"),
        (['"Das "Wort" gilt.', 'Das Ende gilt."', SENTENCE], "qqt"),
    ],
)
def test_a_quotation_goes_on_to_its_closing_mark(lines: list[str], expected: str) -> None:
    assert roles(*lines) == expected


@pytest.mark.parametrize(
    ("end", "cut_off"),
    [
        ("der", True),
        ("der.", False),
        ("die Sache 12 Euro", False),
        ("an post@example.org", False),
        ("auf www.example.org", False),
        ("(siehe www.example.org", True),
        ("(post@example.org)", False),
    ],
)
def test_a_long_last_line_without_an_end_was_cut_off(end: str, cut_off: bool) -> None:
    assert "body-cut-off" not in codes(notice_of(SENTENCE, words(60, " " + end)))
    longer = words(61 + len(end), " " + end)
    text = "\n".join((*HEAD, SENTENCE, longer))
    assert doubted(notice_parser.parse(text), "body-cut-off", text) == [longer] * cut_off


def test_what_goes_on_with_ordering_information_is_found_in_the_next_paragraph() -> None:
    order = "Das Heft ist beim Verlag unter Tel. 0221/4710-236 erhältlich."
    lines = [f"{order} Der Landtag tagt. {order}", "Die Schutzgebühr beträgt 5 Euro."]
    assert [entry.text for entry in notice_of(*lines, "Az.: II 3").ordering] == [order, order, lines[1]]
    lines = [f"{order} Der Landtag tagt.", "Die Schutzgebühr beträgt 5 Euro."]
    assert [entry.text for entry in notice_of(*lines, "Az.: II 3").ordering] == [order]


# Details of ordering information --------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    "text", ["Ring 5, 45468 Mülheim", "An: Ring 5, 45468 Mülheim", "Verlag\nRing 5\n45468 Mülheim", words(200) + ", Ring 5, 45468 Mülheim"]
)
def test_a_street_stands_before_the_postal_code(text: str) -> None:
    assert contacts.address(text) == {"postal_code": "45468", "city": "Mülheim", "street": "Ring 5"}


# Dates and heading ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "year"), [("00", 2000), ("03", 2003), ("16", 2016), ("69", 2069), ("70", 1970), ("99", 1999), ("1996", 1996), ("0070", 70)]
)
def test_years_of_two_digits_are_of_this_century_up_to_69(written: str, year: int) -> None:
    assert dates.full_year(written) == year
    assert dates.read(f"02.08.{written}") == datetime.date(year, 8, 2)


@pytest.mark.parametrize(
    "text", ["00. August 2006", "32. August 2006", "45. August 2006", "99. August 2006", "31. Juni 2006", "30. Februar 2006", "1. August 0000"]
)
def test_a_day_in_words_that_does_not_exist_is_none(text: str) -> None:
    assert dates.read(text) is None


MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_in_words(month: int) -> None:
    name = MONTHS[month - 1]
    for written in (name, name.upper(), name.lower()):
        assert dates.read(f"2. {written} 2006") == datetime.date(2006, month, 2)


@pytest.mark.parametrize("label", ["", "Nr.", "Nr. ", "Nr ", "Nr"])
def test_a_number_is_read_though_its_date_cannot_be(label: str) -> None:
    notice = notice_parser.parse("\n".join((HEAD[0], f"StGB NRW-Mitteilung {label}603/2006 vom 2006-08-01", "Hinweise", "Die Vorschrift gilt.", "Az.: II 3")))
    assert notice.number is not None
    assert notice.number.text == "603/2006"
    assert codes(notice) == ["date-missing"]


def test_a_header_without_section_is_missed() -> None:
    notice = notice_parser.parse("\n".join(("Mitteilungen -", *HEAD[1:], "Die Vorschrift gilt.", "Az.: II 3")))
    assert notice.header is None
    assert codes(notice) == ["header-missing"]


def test_a_header_over_two_lines_is_joined() -> None:
    notice = notice_parser.parse("\n".join(("Mitteilungen -", "Recht", *HEAD[1:], "Die Vorschrift gilt.", "Az.: II 3")))
    assert notice.header is not None
    assert (notice.header.text, notice.header.section) == ("Mitteilungen - Recht", "Recht")
    assert codes(notice) == ["header-joined"]


@pytest.mark.parametrize(
    ("scanned", "section"), [("Dlgitalisierung", "Digitalisierung"), ("D1gitalisierung", "Digitalisierung"), ("Verband lntern", "Verband Intern")]
)
def test_a_known_section_is_put_right(scanned: str, section: str) -> None:
    notice = notice_parser.parse("\n".join((f"Mitteilungen - {scanned}", *HEAD[1:], "Die Vorschrift gilt.", "Az.: II 3")))
    assert notice.header is not None
    assert (notice.header.text, notice.header.section) == (f"Mitteilungen - {section}", section)
    assert codes(notice) == ["header-repaired"]


# Address blocks -------------------------------------------------------------------------------------------------------------------------


def blocks(*lines: str) -> list[list[str]]:
    """The lines, those of an address block together."""
    text = "\n".join(lines)
    stretches: list[Stretch] = []
    start = 0
    for line in lines:
        stretches.append((start, start + len(line)))
        start += len(line) + 1
    return [text[slice(*stretch)].split("\n") for stretch in ordering.join_blocks(text, stretches)]


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


@pytest.mark.parametrize("end", ["Das ist alles.", "Und zwar:", "Warum?", "Hinweis!", words(71), "- Beratung", "1. Anlass", "> Zitat"])
def test_an_address_ends_at_a_line_that_is_none(end: str) -> None:
    assert blocks("Bestellungen an:", "Verlag Muster", "Ring 5", end, "Tel. 0208/12345") == [
        ["Bestellungen an:", "Verlag Muster", "Ring 5"],
        [end],
        ["Tel. 0208/12345"],
    ]


def test_an_address_ends_with_its_last_contact() -> None:
    assert blocks("Bestellungen an:", "Ring 5", "Weitere Hinweise") == [["Bestellungen an:", "Ring 5"], ["Weitere Hinweise"]]
    assert blocks("Bestellungen an:", "Verlag Muster", "Weitere Hinweise") == [["Bestellungen an:"], ["Verlag Muster"], ["Weitere Hinweise"]]
    long = "Tel. 0208/12345 " + words(84)
    assert blocks("Bestellungen an:", long) == [["Bestellungen an:", long]]
    assert blocks("Bestellungen an:", long + "x") == [["Bestellungen an:"], [long + "x"]]


def test_an_address_has_eleven_lines_at_most() -> None:
    lines = ["Bestellungen an:", *(f"Tel. 0208/{number}" for number in range(100, 114))]
    assert blocks(*lines) == [lines[:12], *([line] for line in lines[12:])]


@pytest.mark.parametrize("contact", ["45468 Mülheim", "Ring 5", "Tel. 0208/12345", "post@example.org", "ISBN 3-89222-653-9", "5 Euro"])
def test_each_kind_of_contact_belongs_to_an_address(contact: str) -> None:
    assert blocks("Bestellungen an:", "Verlag Muster", contact) == [["Bestellungen an:", "Verlag Muster", contact]]


# The title ------------------------------------------------------------------------------------------------------------------------------


def titled(*lines: str) -> tuple[str | None, list[str]]:
    """Title and remarks of a notice with these lines below its heading."""
    notice = notice_parser.parse("\n".join((*HEAD[:2], *lines, "Az.: II 3")))
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
        (["Hinweise zur Entwicklung der", "Finanzen im Lande"], "Hinweise zur Entwicklung der Finanzen im Lande"),
        (["Hinweise zur Entwicklung der", "Finanzen und der", "Schulden im Lande"], "Hinweise zur Entwicklung der Finanzen und der Schulden im Lande"),
        (["Hinweise zur Entwicklung", "der Finanzen im Lande"], "Hinweise zur Entwicklung der Finanzen im Lande"),
        (["Hinweise für Nordrhein-", "Westfalen"], "Hinweise für Nordrhein-Westfalen"),
    ],
)
def test_a_title_goes_on_where_it_must(lines: list[str], title: str) -> None:
    notice = notice_parser.parse("\n".join((*HEAD[:2], *lines, SENTENCE, "Az.: II 3")))
    assert (notice.title, codes(notice)) == (title, ["title-joined"])
    assert f"{len(lines)} lines" in notice.diagnostics[0].message
    assert [paragraph.text for paragraph in notice.body] == [SENTENCE]


def test_a_title_does_not_go_on_behind_furniture() -> None:
    title, _ = titled("Hinweise zur Entwicklung der", "Link kopieren", SENTENCE)
    assert title == "Hinweise zur Entwicklung der"


def test_a_title_that_may_go_on_is_doubted_once() -> None:
    title, doubts = titled("Gigabitbüro nimmt Arbeit auf", "Bund und Land", "fördern den Ausbau", SENTENCE)
    assert title == "Gigabitbüro nimmt Arbeit auf"
    assert doubts.count("title-doubtful") == 1


# Which lines make one paragraph ---------------------------------------------------------------------------------------------------------


def gathered(*lines: str) -> tuple[list[str], list[str]]:
    """The paragraphs of these lines (blank ones stand between), and the pairs of lines that are doubtful."""
    text = "\n".join(lines)
    joined, doubtful = paragraphs.gather(weigh(text), text)
    return [text[slice(*stretch)] for stretch in joined], [text[slice(*stretch)] for stretch in doubtful]


VERDICTS = {paragraphs.NEW: "new", paragraphs.LIKELY_NEW: "apart", paragraphs.JOINED: "joined", paragraphs.LIKELY_JOINED: "doubtful"}


def going_on(last: str, line: str, *following: str, width: int = 0, gap: bool = False, before: tuple[str, ...] = (), continued: bool = False) -> str:
    return VERDICTS[paragraphs._goes_on([*before, last, line, *following], len(before) + 1, gap, width, continued)]


N40 = words(40)


@pytest.mark.parametrize(("length", "slack", "full"), [(31, 5, True), (30, 5, False), (36, 0, True), (35, 0, False)])
def test_a_line_is_full_where_the_next_word_had_no_room(length: int, slack: int, full: bool) -> None:
    assert paragraphs.is_full("x" * length, "Wort folgt", 40, slack) == full
    assert not paragraphs.is_full("x" * length, "Wort folgt", 0, slack)


def test_full_lines_count_each_character() -> None:
    assert paragraphs.is_full("x" * 35, "Wort folgt", 44)
    assert not paragraphs.is_full("x" * 35, "Wort folgt", 45)


@pytest.mark.parametrize(
    ("lines", "width"),
    [
        ([N40] * 6, 40),
        ([N40] * 5, 0),
        ([words(34)] * 6, 34),
        ([words(33)] * 6, 0),
        ([words(130)] * 6, 130),
        ([words(131)] * 6, 0),
        ([N40] + [words(36)] * 5, 40),
        ([N40] + [words(32)] * 5, 40),
        ([N40] + [words(30)] * 5, 0),
        ([N40] * 5 + ["Es gilt."] * 10, 40),
        ([N40] * 5 + [words(40, ".")] * 4, 40),
        ([N40] * 5 + [words(40, ".")] * 6, 40),
        ([N40] * 5 + [words(40, ".")] * 7, 0),
        ([words(40, ".")] * 6, 0),
        (["- " + words(38)] * 6, 0),
        (["1. " + words(37)] * 6, 0),
        ([words(40, " 12 Euro")] * 6, 0),
        ([words(40, ".")] * 3 + [N40, "wort folgt", "Es gilt."], 0),
        (["Es gilt."] * 4 + [N40, "wort folgt."], 40),
        (["Es gilt."] * 4 + [N40, "Wort folgt."], 0),
        (["Es gilt."] * 4 + [words(40, " der"), "Wort folgt."], 40),
    ],
)
def test_the_width_of_a_wrapped_text(lines: list[str], width: int) -> None:
    assert paragraphs.wrap_width(lines) == width


def test_a_block_is_wrapped_where_two_lines_end_in_mid_sentence() -> None:
    assert gathered(N40, N40)[0] == [N40, N40]
    assert gathered(N40, N40, N40)[0] == ["\n".join([N40] * 3)]
    assert gathered(N40, N40, N40, N40)[0] == ["\n".join([N40] * 4)]


def test_lines_all_parted_by_blank_ones_are_wrapped_where_four_do() -> None:
    assert gathered(*[N40, ""] * 4)[0] == [N40] * 4
    assert gathered(*[N40, ""] * 5)[0] == ["\n\n".join([N40] * 5)]


def test_each_block_has_its_own_width() -> None:
    wide = words(140, ".")
    three = "\n".join([N40] * 3)
    assert gathered(wide, "", *[N40] * 3, "", *[N40] * 2)[0] == [wide, three, N40, N40]
    assert gathered(wide, "", *[N40] * 2, "", *[N40] * 3)[0] == [wide, N40, N40, three]
    assert gathered(wide, *[N40] * 3)[0] == [wide, three]
    assert gathered(N40, wide, *[N40] * 3)[0] == [N40, wide, three]
    assert gathered(*[N40] * 3, wide, N40, N40)[0] == [f"{three}\n{wide}", N40, N40]


def test_long_lines_with_an_end_are_paragraphs() -> None:
    assert gathered(words(140, "."), words(140, "."), words(140)) == ([words(140, "."), words(140, "."), words(140)], [])


def test_a_long_line_without_an_end_goes_on() -> None:
    assert gathered(words(140, "."), words(140, ","), words(140).lower())[0] == [words(140, "."), words(140, ",") + "\n" + words(140).lower()]


@pytest.mark.parametrize("above", [0, 2048])
def test_a_quotation_in_a_sentence_does_not_end_it(above: int) -> None:
    last, line = words(60, " „Neues Recht“"), "ist beschlossen."
    text = " " * above + f"\n{last}\n{line}"
    joined, _ = paragraphs.gather(weigh(text), text)
    assert len(joined) == 1


def test_a_cited_heading_is_no_part_of_a_paragraph() -> None:
    cited = "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"
    assert gathered(words(50, ","), cited, "und mehr ist dazu nicht zu sagen.")[0] == [words(50, ","), cited, "und mehr ist dazu nicht zu sagen."]


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (N40, "> Zitat", "apart"),
        (words(40, "."), "> Zitat", "new"),
        (N40, "(siehe oben)", "joined"),
        (N40, "2006 gilt.", "joined"),
        (N40, "Wort folgt", "joined"),
        (N40, "wort folgt", "joined"),
        (words(40, "."), "Wort folgt", "doubtful"),
        (words(35, "."), "Wort folgt", "apart"),
        (words(30, "."), "Wort folgt", "new"),
        (words(40, "."), "„Wort folgt", "new"),
        (words(40, "."), "- Wort folgt", "new"),
        (words(40, "."), "1. Wort folgt", "new"),
        (N40, "1. Oktober", "joined"),
        (words(40, ":"), "Wort folgt", "new"),
    ],
)
def test_wrapped_lines(last: str, line: str, expected: str) -> None:
    assert going_on(last, line, width=40) == expected


def test_a_colon_introduces_unless_the_next_line_is_full_too() -> None:
    assert going_on(words(40, ":"), "Wort folgt", "Es gilt.", width=40) == "new"
    assert going_on(words(40, ":"), N40, "Es gilt.", width=40) == "doubtful"
    assert going_on(words(40, ":"), N40, width=40) == "new"
    assert going_on(words(40, ":"), N40, "Es gilt.", width=40, before=(N40,)) == "doubtful"
    assert going_on(words(40, ":"), "Wort folgt", N40, width=40, before=(N40, N40)) == "new"
    assert going_on(words(40, ":"), words(32), "Es gilt.", width=40) == "new"
    assert going_on(words(40, ":"), "Wort folgt", width=40, before=("Kosten",) * 300) == "new"
    assert going_on(words(40, "?"), "Wort folgt", "Es gilt.", width=40) == "doubtful"
    assert going_on(words(40, "."), "Wort folgt", "Es gilt.", width=40) == "doubtful"
    assert going_on(words(40, "!"), "Wort folgt", "Es gilt.", width=40) == "doubtful"


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (words(40), "wort folgt", "joined"),
        (words(39), "wort folgt", "new"),
        (words(60), "wort folgt", "joined"),
        ("Kosten,", "wort folgt", "joined"),
        ("Kosten", "wort folgt", "new"),
        (words(60, "."), "wort folgt", "new"),
        ("Der Fall-", "a2 Kinder", "joined"),
        ("Der Fall-", "manager", "joined"),
        (words(40, " (siehe"), "Wort) folgt", "joined"),
        (words(30, " (siehe"), "Wort folgt", "new"),
    ],
)
def test_lines_that_nobody_wrapped(last: str, line: str, expected: str) -> None:
    assert going_on(last, line) == expected


def test_a_hyphen_before_a_figure_cuts_no_word() -> None:
    assert going_on("Der Fall-", "2 Kinder") != "joined"


@pytest.mark.parametrize(
    ("before", "following", "expected"),
    [
        ((), (), "joined"),
        (("Gas 13 Euro",), (), "new"),
        (("Gas 13 Euro", "Kosten"), (), "new"),
        (("Gas 13 Euro", "Kosten", "Preise"), (), "joined"),
        ((), ("Gas 13 Euro",), "new"),
        ((), ("Kosten", "Gas 13 Euro"), "joined"),
        (("Kosten",) * 7 + ("Gas 13 Euro", "Kosten"), (), "new"),
    ],
)
def test_an_amount_ends_a_line_where_its_neighbours_end_so(before: tuple[str, ...], following: tuple[str, ...], expected: str) -> None:
    assert going_on(words(50, " 12 Euro"), "wort folgt", *following, before=before) == expected


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
        ("Hinweise für die", ["Wort folgt"], True, None),
        ("Hinweise für die", ["Wort folgt."], False, None),
        ("Hinweise für die", [words(180)], False, True),
        ("Hinweise für die", [words(181)], False, None),
        ("Hinweise,", ["Wort folgt"], False, True),
        ("Hinweise –", ["Wort folgt"], False, True),
        ("Hinweise", ["wort folgt"], False, True),
        ("Hinweise", ["wort folgt."], False, False),
        ("Hinweise.", ["wort folgt"], False, False),
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
def test_whether_a_title_goes_on(title: str, lines: list[str], gap: bool, expected: bool | None) -> None:
    assert paragraphs.title_goes_on(title, lines, gap, 40) is expected


# Where a notice begins ------------------------------------------------------------------------------------------------------------------


def openings(*lines: str) -> list[str]:
    """The first line of each notice."""
    text = "\n".join(lines)
    return [text[page[0].start : page[0].end] for page in segmentation.split(weigh(text), text)]


PAGE = [*HEAD, SENTENCE]
CLOSED = [*PAGE, "Az.: II 3"]
OTHER = ["Mitteilungen - Schule", "StGB NRW-Mitteilung 2/2003 vom 06.02.2003", "Neues", SENTENCE, "Az.: IV 4"]


@pytest.mark.parametrize("first", [PAGE, CLOSED, [*HEAD, *[SENTENCE] * 30, "Az.: II 3"]])
def test_a_heading_below_its_header_begins_a_notice(first: list[str]) -> None:
    assert openings(*first, *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*first, "Startseite", *OTHER) == [HEAD[0], "Startseite"]
    assert openings(*first, "Startseite", "Kontakt", *OTHER) == [HEAD[0], "Startseite"]
    assert openings("Startseite", *first, *OTHER) == ["Startseite", OTHER[0]]


def test_the_same_notice_twice_is_two() -> None:
    assert openings(*CLOSED, *CLOSED) == [HEAD[0]] * 2
    assert openings(*PAGE, *PAGE) == [HEAD[0]] * 2


def test_a_running_head_begins_none() -> None:
    assert openings(*PAGE, *HEAD[:2], "Ein anderer Absatz", SENTENCE, "Az.: II 3") == [HEAD[0]]
    assert openings("Startseite", *PAGE, *HEAD[:2], "Ein anderer Absatz", SENTENCE, *HEAD[:2], SENTENCE) == ["Startseite"]


@pytest.mark.parametrize(("furniture", "count"), [(0, 2), (6, 2), (7, 1)])
def test_a_header_stands_within_seven_lines_of_its_heading(furniture: int, count: int) -> None:
    assert len(openings(*CLOSED, SENTENCE, OTHER[0], *["Link kopieren"] * furniture, *OTHER[1:])) == count


def test_short_lines_behind_the_end_of_a_notice_are_the_next_page() -> None:
    assert openings(*CLOSED, "icon-search", "Neues aus dem Rathaus", "Startseite", *OTHER) == [HEAD[0], "Neues aus dem Rathaus"]
    assert openings(*CLOSED, "Neues aus dem Rathaus", *OTHER) == [HEAD[0], "Neues aus dem Rathaus"]
    assert openings(*CLOSED, SENTENCE, "Neues aus dem Rathaus", "Startseite", *OTHER) == [HEAD[0], "Startseite"]


@pytest.mark.parametrize("above", [CLOSED, [*HEAD, *[SENTENCE] * 30, "Az.: II 3"]])
def test_only_so_many_are(above: list[str]) -> None:
    assert openings(*above, *["Neues"] * 23, *OTHER) == [HEAD[0], "Neues"]
    assert openings(*above, *["Neues"] * 24, *OTHER) == [HEAD[0], OTHER[0]]


@pytest.mark.parametrize("paragraphs_above", [1, 2, 3, 4])
def test_a_caption_over_a_page_belongs_to_it(paragraphs_above: int) -> None:
    above = [*HEAD, *[SENTENCE] * paragraphs_above]
    assert openings(*above, "Eindrücke vom", "Hauptausschuss 2024", *OTHER) == [HEAD[0], "Eindrücke vom"]
    assert openings(*above, "Eindrücke vom", "Hauptausschuss", *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*above, "Eindrücke", "Hauptausschuss 2024", *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*above, "Eindrücke vom", SENTENCE, "Hauptausschuss 2024", *OTHER) == [HEAD[0], OTHER[0]]


ARCHIVE_PAGE = ["weiss", "287/1997", "Neue Vordrucke", "Link kopieren", SENTENCE]


def test_an_archive_page_begins_with_its_number_behind_an_end_or_the_logo() -> None:
    assert openings(*ARCHIVE_PAGE, *ARCHIVE_PAGE) == ["weiss"] * 2
    assert openings(*ARCHIVE_PAGE, "Az.: II 3", *ARCHIVE_PAGE[1:]) == ["weiss", "287/1997"]
    assert openings(*ARCHIVE_PAGE, "12/1997", SENTENCE) == ["weiss"]
    assert openings(*ARCHIVE_PAGE, "Zum Schluß", "12/1997", SENTENCE) == ["weiss"]


PRESS = ["StGB NRW-Pressemitteilung", "Düsseldorf, 10.11.2008", SENTENCE, "V.i.S.d.P.: Max Mustermann"]


@pytest.mark.parametrize("titles", [1, 2, 3, 4])
def test_a_press_release_begins_with_its_title_behind_an_end(titles: int) -> None:
    assert openings("Erster Titel", *PRESS, *["Neuer Titel"] * titles, *PRESS) == ["Erster Titel", "Neuer Titel"]


def test_a_press_release_does_not_begin_with_a_long_text() -> None:
    assert openings("Erster Titel", *PRESS, *["Neuer Titel"] * 5, *PRESS) == ["Erster Titel"]
    assert openings("Erster Titel", *PRESS[:3], "Neuer Titel", *PRESS) == ["Erster Titel"]
    assert openings(*CLOSED, *OTHER[:3], PRESS[0], SENTENCE) == [HEAD[0], OTHER[0]]


LETTER = (
    "Schnellbrief 192/2015 An die Mitgliedsstädte und -gemeinden Aktenzeichen: 17.0.5.4.2 Le/Be 10.09.2015 Neues Recht "
    f"Sehr geehrte Damen und Herren, {SENTENCE} Mit freundlichen Grüßen Max Mustermann"
)


@pytest.mark.parametrize(
    "letterhead", ["Städte- und Gemeindebund NRW", "Städte- und Gemeindebund NRW e.V.", "Kaiserswerther Straße 199;", "Kaiserswerther Straße 19;"]
)
def test_each_flattened_letter_begins_with_its_letterhead(letterhead: str) -> None:
    letter = f"{letterhead} {LETTER}"
    text = f"{letter}\n{letter}"
    pages = segmentation.split(weigh(text), text)
    assert [text[page[0].start : page[-1].end] for page in pages] == [letter, letter]
    assert [notice.number and notice.number.text for notice in notice_parser.parse_all(text)] == ["192/2015", "192/2015"]


@pytest.mark.parametrize("letterhead", ["Kaiserswerther Straße 199;", "Kaiserswerther Straße 19;"])
def test_a_flattened_letter_begins_one_also_where_the_one_before_has_no_end(letterhead: str) -> None:
    letter = f"{letterhead} {LETTER}"
    first = letter.partition(" Mit freundlichen")[0]
    text = f"{first}\n{letter}"
    pages = segmentation.split(weigh(text), text)
    assert [text[page[0].start : page[-1].end] for page in pages] == [first, letter]


def test_a_letter_behind_an_end_begins_with_its_number() -> None:
    letter = ["Schnellbrief 193/2015", "10.09.2015", "Neues Recht", "Sehr geehrte Damen und Herren,", SENTENCE, "Mit freundlichen Grüßen"]
    assert openings(*letter, *letter) == ["Schnellbrief 193/2015"] * 2
    assert openings(*CLOSED, *letter) == [HEAD[0], "Schnellbrief 193/2015"]
    assert openings(*letter[:-1], *letter) == ["Schnellbrief 193/2015"]


# Arrangement ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("{0}\n{1}\n{2}\n{3}\nAz.: II 3", "db-plain"),
        ("{0}\n\n{1}\n\n{2}\n\n{3}\n\nAz.: II 3", "db-blank"),
        ("{0}\n\n{1}\n\n{2}\n{3}\nAz.: II 3", "db-blank"),
        ("{0}\n\n{1}\n{2}\n\n{3}\nAz.: II 3", "db-plain"),
        ("{0}\n\n{1}\n{2}\n{3}", "db-plain"),
        ("{0}\n\n{1}\n\n{2}\n{3}", "db-blank"),
        ("{1}\n\n{3} {3}\n{3} {3}", "db-plain"),
        ("{1}\n\n{3} {3}\n\n{3} {3}", "db-blank"),
    ],
)
def test_a_layout_says_whether_blank_lines_stand_between_its_parts(text: str, layout: str) -> None:
    assert notice_parser.parse(text.format(*HEAD, SENTENCE)).layout == layout


def test_one_page_alone_follows_none() -> None:
    text = "\n".join(CLOSED)
    page = segmentation.arrange(weigh(text), LAYOUTS, text)
    assert not page.follows
    assert not page.is_followed


@pytest.mark.parametrize("lines", [["Seite 2", "Mitteilungen - Anderes"], ["Mitteilungen - Anderes", "Seite 2"], [HEAD[0]]])
def test_a_header_beside_a_page_number_is_furniture(lines: list[str]) -> None:
    for count in (1, 2, 3, 4):
        notice = notice_of(*[SENTENCE] * count, *lines, SENTENCE, "Az.: II 3")
        assert [paragraph.text for paragraph in notice.body] == [SENTENCE] * (count + 1)


def test_a_cited_heading_beside_a_page_number_stays() -> None:
    cited = "StGB NRW-Mitteilung 5/2003 vom 06.02.2003"
    notice = notice_of(SENTENCE, "Seite 2", cited, SENTENCE, "Az.: II 3")
    assert [paragraph.text for paragraph in notice.body] == [SENTENCE, cited, SENTENCE]


def test_a_header_in_the_body_is_none() -> None:
    notice = notice_of(SENTENCE, "Mitteilungen - Anderes", SENTENCE, "Seite 2", "Az.: II 3")
    assert [paragraph.text for paragraph in notice.body] == [SENTENCE, "Mitteilungen - Anderes", SENTENCE]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["Kontakt", "Mehr Wissen", "Drucken"], []),
        (["Kontakt", words(40), "Drucken"], []),
        (["Kontakt", words(41), "Drucken"], [words(41)]),
        (["Mehr Wissen", "Kontakt", "Neue Wege", "Drucken"], ["Mehr Wissen"]),
        (["Kontakt", "Neue Wege", "Drucken", "Mehr Wissen"], ["Mehr Wissen"]),
        (["Kontakt", "Mehr Wissen", "Neue Wege", "Altes Recht", "Drucken"], ["Mehr Wissen", "Neue Wege", "Altes Recht"]),
        (["Kontakt", "Mehr Wissen"], ["Mehr Wissen"]),
        (["Mehr Wissen", "Kontakt", "Drucken", "Impressum"], ["Mehr Wissen"]),
    ],
)
def test_short_lines_among_furniture_are_furniture(lines: list[str], left: list[str]) -> None:
    notice = notice_of(SENTENCE, *lines, SENTENCE, "Az.: II 3")
    assert [paragraph.text for paragraph in notice.body] == [SENTENCE, *left, SENTENCE]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["Mehr Wissen", "Kontakt", "Drucken", "Impressum"], []),
        (["Mehr Wissen", "Kontakt", "Drucken"], ["Mehr Wissen"]),
        (["Kontakt", "Mehr Wissen", "Drucken"], []),
    ],
)
def test_a_menu_below_a_notice_may_begin_with_an_unknown_word(lines: list[str], left: list[str]) -> None:
    assert [paragraph.text for paragraph in notice_of(SENTENCE, *lines).body] == [SENTENCE, *left]


@pytest.mark.parametrize(
    ("last", "line", "gap", "expected"),
    [
        (words(40, "“"), "wort folgt", False, "joined"),
        (words(40, "“"), "wort folgt", True, "joined"),
        (words(39, ")"), "wort folgt", True, "new"),
        (words(60, "»"), "wort folgt", True, "joined"),
        (words(40, ":"), "post@example.org", False, "joined"),
        (words(60, ":"), "post@example.org", False, "joined"),
        (words(40, ":"), "wort folgt", False, "new"),
        (words(38, ":x."), "post@example.org", False, "new"),
        (words(40, "."), "post@example.org", False, "new"),
        (words(40, "!"), "post@example.org", False, "new"),
        (words(76), "Wort folgt", False, "new"),
        (words(77), "Wort folgt", False, "doubtful"),
        (words(50, " (siehe"), "Wort) folgt", True, "joined"),
        (words(50, " (siehe"), ") folgt", True, "joined"),
        (words(50, " (siehe."), "Wort folgt", False, "new"),
        (words(50, " (siehe."), "Wort (folgt)", False, "new"),
    ],
)
def test_brackets_quotations_and_addresses_in_a_sentence(last: str, line: str, gap: bool, expected: str) -> None:
    assert going_on(last, line, gap=gap) == expected


def test_doubtful_lines_are_pointed_at() -> None:
    pair = f"{words(77)}\n{N40}."
    assert gathered(words(50, "."), words(77), f"{N40}.") == ([words(50, "."), pair], [pair])
    assert gathered(words(50, "."), words(50, "."))[1] == []


def test_a_wide_line_behind_a_wrapped_block_is_not_wrapped() -> None:
    wide = words(140)
    pair = f"{wide}\n{N40}."
    three = "\n".join([N40] * 3)
    assert gathered(words(140, "."), "", *[N40] * 3, "", wide, f"{N40}.") == ([words(140, "."), three, pair], [pair])


# The grammar: each bound and each optional part -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("VIII 3", ("VIII", "3", None)),
        ("II 1234-5", ("II", "1234-5", None)),
        ("II 1.2.3.4.5.6", ("II", "1.2.3.4.5.6", None)),
        ("II 1-2-3-4-5-6", ("II", "1-2-3-4-5-6", None)),
        ("II 1-2-3-4-5-1234", ("II", "1-2-3-4-5-1234", None)),
        ("II/2-1", ("II/2-1", None, None)),
        ("II / 2 31", ("II/2", "31", None)),
        ("II 31 Quo/Gal", ("II", "31", "Quo/Gal")),
        ("II 31 qu / g", ("II", "31", "qu/g")),
        ("31-60 G", ("G", "31-60", None)),
    ],
)
def test_forms_of_an_az(text: str, parts: tuple[str | None, ...]) -> None:
    split = aktenzeichen.split(text)
    assert split is not None
    assert (split["department"], split["file_plan"], split["initials"]) == parts


@pytest.mark.parametrize(
    "text", ["II5", "VIIII 3", "II 12345", "II 1.2.3.4.5.6.7", "II 1-2-3-4-5-6-7", "IIa 3", "qu/g", "II 31 Quork", "G P M", "G", "ABCDEF", "A"]
)
def test_what_has_not_the_form_of_an_az(text: str) -> None:
    assert aktenzeichen.split(text) is None or text == "G"


@pytest.mark.parametrize(
    ("spaced", "text"),
    [
        ("I I I 8 1 0 - 2", "III 810-2"),
        ("I 3 1 - 6 0", "I 31-60"),
        ("V I I I 3 1", "VIII 31"),
        ("3 1 - 6 0 - 1", "31-60-1"),
        ("I I 3 1 - 6 0 q u / g", "II 31-60 qu/g"),
        ("I I 3 1 - 1 - 2 - 3 - 4 - 5", "II 31-1-2-3-4-5"),
        ("I I 3 1 - 1 2 3 4", "II 31-1234"),
        ("I I 3 1 . 1 . 2 . 3 . 4 . 5", "II 31.1.2.3.4.5"),
        ("8 4 0 - 0 5 G / 3 - 1", "G/3-1 840-05"),
    ],
)
def test_an_az_spaced_out_letter_by_letter(spaced: str, text: str) -> None:
    assert repair.file_number(spaced) == text


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Fax -12345", {"faxes": ("-12345",)}),
        ("Telfax 0221/4710", {"faxes": ("0221/4710",)}),
        ("Tel.und Fax 0221/4710", {"phones": ("0221/4710",), "faxes": ("0221/4710",)}),
        ("Tel. und Fax: 0221/4710", {"phones": ("0221/4710",), "faxes": ("0221/4710",)}),
        ("Tel./Fax 0221/4710", {"phones": ("0221/4710",), "faxes": ("0221/4710",)}),
        ("Tel./Fax-Nr. : 0221/4710", {"phones": ("0221/4710",), "faxes": ("0221/4710",)}),
        ("Telefon unter der Rufnummer 0221/4710", {"phones": ("0221/4710",)}),
        ("Fax unter der Rufnummer 0221/4710", {"faxes": ("0221/4710",)}),
        ("Tel. 0221/4710" + "0" * 13, {"phones": ("0221/4710" + "0" * 13,)}),
        ("Telefon unter der Ruf-Nummer 0221/4710", {"phones": ("0221/4710",)}),
        ("Tel.  0221/4710", {"phones": ("0221/4710",)}),
        ("Telefon-Nummer: 0221/4710", {"phones": ("0221/4710",)}),
        ("Tel. 112", {"phones": ("112",)}),
        ("Tel. 11", {}),
        ("Hotel 0221/4710", {}),
        ("post@a.b.example.abcdefghijkl", {"emails": ("post@a.b.example.abcdefghijkl",)}),
        ("post@example.de", {"emails": ("post@example.de",)}),
        ("a.b.c.d.e.de", {"urls": ("a.b.c.d.e.de",)}),
        ("example.org/", {"urls": ("example.org/",)}),
        ("example.orgel", {}),
        ("1.234.567.890 Euro", {"price": "1.234.567.890 Euro"}),
        ("10,-- DM", {"price": "10,-- DM"}),
        ("10,- DM", {"price": "10,- DM"}),
        ("10,– DM", {"price": "10,– DM"}),
        ("DM 10", {"price": "DM 10"}),
        ("10 DMark", {}),
        ("ADM 10", {}),
        ("3,10 Euro", {"price": "3,10 Euro"}),
        ("ISBN 3892226539", {"isbns": ("3892226539",)}),
        ("ISBN-Nr. 3-89222-653-X", {"isbns": ("3-89222-653-X",)}),
        ("ISBN-13: 978-3-8293-1127-4", {"isbns": ("978-3-8293-1127-4",)}),
        ("ISBN Nr. 978-3-8293-1127-4", {"isbns": ("978-3-8293-1127-4",)}),
        ("ISBN 3-89222-65", {}),
        ("Verlag (Ulm), Tel. 0731/12345", {"phones": ("0731/12345",), "city": "Ulm"}),
        ("Verlag (Bad-Ems) Tel. 0731/12345", {"phones": ("0731/12345",), "city": "Bad-Ems"}),
        ("Ring 5, 45468 Mülheim-Au", {"street": "Ring 5", "postal_code": "45468", "city": "Mülheim-Au"}),
        ("Ring 5-7, DE-45468 Au", {"street": "Ring 5-7", "postal_code": "45468", "city": "Au"}),
        ("Ring 5 a, D - 45468 Au", {"street": "Ring 5 a", "postal_code": "45468", "city": "Au"}),
        ("Ring 5a, 45468 St. Ingbert a. d. Ruhr", {"street": "Ring 5a", "postal_code": "45468", "city": "St. Ingbert a. d. Ruhr"}),
    ],
)
def test_forms_of_details(text: str, details: dict[str, object]) -> None:
    assert {name: value for name, value in contacts.details(text)._asdict().items() if value and name != "text"} == details


@pytest.mark.parametrize(
    ("contact", "belongs"), [("EMail siehe oben", True), ("E-Mail siehe oben", True), ("Telefon siehe oben", True), ("Telegramm", False), ("Faxen", False)]
)
def test_what_begins_a_line_of_contacts(contact: str, belongs: bool) -> None:
    assert len(blocks("Bestellungen an:", contact)) == (1 if belongs else 2)


@pytest.mark.parametrize("text", ["1 August 2006", "1.August 2006", "1. August  2006", "01 . 08 . 2006", "1.8.06", "1. Aug. 2006"])
def test_spellings_of_a_date(text: str) -> None:
    assert dates.read(text) == datetime.date(2006, 8, 1)


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Mitteilungen- Recht", "H"),
        ("Mitteilungen -Recht", "H"),
        ("Mitteilungen-Recht", "H"),
        ("StGB NRW Mitteilung 603/2006", "N"),
        ("StGBNRW-Mitteilung 603/06", "N"),
        ("StGB NRW-Mitteilung lfd. Nr. 603/2006", "N"),
        ("StGB NRW-Mitteilung lfd.Nr 603/2006", "N"),
        ("StGB NRW-Mitteilung 603 / 2006 , v.: 1.8.2006.", "N"),
        ("StGB NRW-Mitteilung 603/2006 vom", "N"),
        ("StGB NRW-Mitteilung Nr 603/2006 vom 2006-08-01", "N"),
        ("StGB NRW-Mitteilung 603/2006 " + words(59), "N"),
        ("StGB NRW-Mitteilung 603/2006 " + words(60), "t"),
        ("500/1996", "B"),
        ("500 / 96", "B"),
        ("Nr.500/1996", "B"),
        ("Nr. 500/1996", "B"),
        ("12345/1996", "t"),
        ("500/2196", "t"),
        ("StGB NRW-Pressemitteilung Nr. 33/2020", "K"),
        ("StGB NRW Presseinformation", "K"),
        ("Pressemitteilung", "K"),
        ("V.i.S.d.P.: Max Mustermann", "V"),
        ("V. i. S. d. P. Max Mustermann", "V"),
        ("ViSdP Max Mustermann", "V"),
        ("=> Datenschutz", "G"),
        (">>> Bericht", "G"),
        ("> Bericht", "t"),
        ("Seite 2", "C"),
        ("Seite 2 von 3", "C"),
        ("S.2/3", "C"),
        ("- 123 -", "C"),
        ("- 1234 -", "t"),
        ("---", "C"),
        ("icon-search ICON/icon_verband", "I"),
        ("Sehr geehrte Damen und Herren,", "S"),
        ("Mit freundlichen Grüßen", "R"),
        ("Mit freundlichem Gruß", "R"),
        ("Mit freundlichen Gruessen", "R"),
        ("An die Mitgliedsstädte", "O"),
        ("Email: post", "O"),
        ("Telefonat", "t"),
        ("Bericht der Kommission (PDF)", "L"),
        ("Zum Beitrag", "L"),
        ("[ohne Titel]", "o"),
        ("[ohne Titel] gilt", "t"),
    ],
)
def test_forms_of_lines(line: str, sign: str) -> None:
    assert signs(line) == sign


CHARACTERS = [
    ("Ã¤" * 13, "ä" * 13),
    ("Ã¤" * 14, "ä" * 14),
    ("a\u0308", "ä"),
    ("a" + "\u200b" * 8 + "\u0308", "ä"),
    ("\u1100\u1161" * 32, "\uac00" * 32),
    ("Fall\u00ad\nmanager", "Fallmanager"),
    ("Fall\u00ad\rmanager", "Fallmanager"),
    ("Fall\u00ad\r\n  manager", "Fallmanager"),
    ("Fall\u00ad\nManager", "Fall\nManager"),
]


@pytest.mark.parametrize(("raw", "view"), CHARACTERS)
def test_characters_in_the_view(raw: str, view: str) -> None:
    assert source.read(raw).text == view


X = "x"
PATTERNS: list[tuple[Pattern | Sign, str, str | None]] = [
    # pattern, text, what of it is found
    (grammar.aktenzeichen.FOREIGN_FILE, "VGH 5/11", "VGH 5/11"),
    (grammar.aktenzeichen.FOREIGN_FILE, "II B4", "II B4"),
    (grammar.aktenzeichen.FOREIGN_FILE, "IV - 12- 094 024", "IV - 12- 094 024"),
    (grammar.aktenzeichen.FOREIGN_FILE, "9 A 1248/921", None),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung 603/2006 vom 01.08.2006 Neu", "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung 603/2006 vom:01.08.2006 Neu", "StGB NRW-Mitteilung 603/2006 vom:01.08.2006"),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung vom 01.08.2006 Neu", "StGB NRW-Mitteilung vom 01.08.2006"),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung 603/2006: Neu", "StGB NRW-Mitteilung 603/2006"),
    (grammar.lines.NUMBER_INLINE, "siehe StGB NRW-Mitteilung 603/2006", "StGB NRW-Mitteilung 603/2006"),
    (grammar.lines.NUMBER_INLINE, "NRWStGB NRW-Mitteilung 603/2006", None),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung 603/20061 Neu", "StGB NRW-Mitteilung"),
    (grammar.lines.NUMBER_INLINE, "StGB NRW-Mitteilung 603/2006er Zahlen", "StGB NRW-Mitteilung"),
    (grammar.lines.DATE_LINE, "01.08.2006 gilt", None),
    (grammar.lines.FURNITURE_LINE, "Start>Verzeichnis", "Start>Verzeichnis"),
    (grammar.lines.FURNITURE_LINE, "Start > Verzeichnis", "Start > Verzeichnis"),
    (grammar.lines.AZ_AT_END, "gilt Az.: II 3", ""),
    (grammar.lines.AZ_AT_END, "gilt Az: II 3", ""),
    (grammar.lines.AZ_AT_END, "gilt Az. : II 3", ""),
    (grammar.lines.AZ_AT_END, "gilt Aktenzeichen: II 3", ""),
    (grammar.lines.AZ_AT_END, "gilt Azubis", None),
    (grammar.lines.AZ_AT_END, "(Az.: II 3)", None),
    (grammar.lines.ICONS_INLINE, "gilt icon-search", "icon-"),
    (grammar.lines.ICONS_INLINE, "gilt ICON/icon_verband", "ICON/icon_"),
    (grammar.lines.ICONS_INLINE, "silicon-search", None),
    (grammar.lines.FOREIGN_PRESS_LINE, "Pressemitteilung BoxID: 123456789", "Pressemitteilung BoxID: 123456789"),
    (grammar.lines.FOREIGN_PRESS_LINE, "Pressemitteilung BoxID: 1234567890", None),
    (grammar.lines.DATE_LINE, "D" + X * 40 + ", 01.08.2006", "D" + X * 40 + ", 01.08.2006"),
    (grammar.lines.DATE_LINE, "Düsseldorf, den 1. August 2006", "Düsseldorf, den 1. August 2006"),
    (grammar.lines.SITE_EVENT, "Gemeindekongress 2022", "Gemeindekongress 2022"),
    (grammar.lines.SITE_EVENT, "Gemeindekongress 2022, Teil 2", None),
    *((grammar.lines.FURNITURE_LINE, line, line) for line in (
        "Seite 2/3", "Seite 2 von 3", "Foto: X", "©X", "Sie sind hier Startseite", "Sie sind hier: Startseite", f"Startseite > {X * 101}", "Startseite > X",
        "Startseite", "Zum Inhalt", "Zum Inhalt springen", "Sie befinden sich hier Themen", "Sie befinden sich hier: Themen", "Start>Themen", "Start > Themen",
        "Mitteilungen des StGB", "NWStGB Mitteilungen des StGB NRW", "Mitteilungen Nr.603", "Mitteilungen Nr. 603", "Mitteilungen 603", "12/34", "1/2", "1 / 2",
    )),
    (grammar.lines.FURNITURE_LINE, f"Startseite > {X * 102}", None),
    *((grammar.lines.PAGE_NUMBER, line, line) for line in ("Seite 2", "Seite 2/3", "Seite 2 von 3", "S.123", "- 2 -", "-123-")),
    (grammar.lines.COOKIE_LINE, "Cookies nutzen wir", "Cookies nutzen wir"),
    (grammar.lines.COOKIE_LINE, "Website mit Cookies", "Website mit Cookies"),
    (grammar.lines.COOKIE_LINE, "Cookies nutzen " + X * 385, "Cookies nutzen " + X * 385),
    (grammar.lines.COOKIE_LINE, "Cookies nutzen " + X * 386, None),
    (grammar.lines.COOKIE_LINE, "Wir nutzen " + X * 200, None),
    (grammar.lines.LINK_LABEL, "Video", "Video"),
    (grammar.lines.LINK_LABEL, "Beitrag der Woche", "Beitrag der Woche"),
    (grammar.lines.LINK_LABEL, "Beitrag der Woche.", None),
    (grammar.lines.LINK_LABEL, "Zum X", "Zum X"),
    (grammar.lines.LINK_LABEL, "Zum " + X * 80, "Zum " + X * 80),
    (grammar.lines.LINK_LABEL, "Zum " + X * 81, None),
    (grammar.lines.GREETING_LINE, "Mit freundliche Grüßen", "Mit freundliche Grüßen"),
    (grammar.lines.GREETING_LINE, "Von meinem PC gesendet", "Von meinem PC gesendet"),
    (grammar.lines.LETTER_FURNITURE, "Am 1.2.3 schrieb Max:", "Am 1.2.3 schrieb Max:"),
    (grammar.lines.LETTER_FURNITURE, "Am 1.2.2003 schrieb Max: Hallo", None),
    (grammar.lines.LETTER_CUTS, "der Schnellbrief 1234/2015 gilt", "Schnellbrief 1234/2015"),
    (grammar.lines.LETTER_CUTS, "der Schnellbrief 12 gilt", "Schnellbrief 12"),
    (grammar.lines.LETTER_CUTS, "Ansprechpartner: Max", "Ansprechpartner:"),
    (grammar.lines.LETTER_CUTS, "Ansprechpartnerin: Max", "Ansprechpartnerin:"),
    (grammar.lines.LETTER_CLOSE, "gilt. Mit freundlichen Grüßen Max", "Mit freundlichen Grüßen"),
    (grammar.lines.LETTER_CLOSE, "gilt. Mit freundlichen Grüßen", "Mit freundlichen Grüßen"),
    (grammar.lines.LETTER_CLOSE, "gilt. Mit freundlichen Grüßen.", None),
    *((grammar.ocr.SCANNED_NUMBER_LINE, line, line) for line in (
        "StGB NRW-Mittei1ung 603/2006", "StGB NRW - Mittei1ung 603/2006", "StGBNRWMittei1ung603/2006", "Mittei1ung 603/2006,vom 01.08.2006",
        "Mittei1ung 603/2006 vom01.08.2006", "Mittei1ung 603/2006 vom : 01.08.2006", "Mittei1ung 603/2006.", "Mittei1ung 603/2006 :", "Mittei1ung Nr. 603/2006",
    )),
    (grammar.ocr.SCANNED_NUMBER_LINE, "StGB NRW-Mittei1ung 603/2006 wird", None),
    (grammar.ocr.SCANNED_NUMBER_INLINE, "StGB NRW-Mittei1ung603/2006 vom 01.08.2006 Neu", "StGB NRW-Mittei1ung603/2006 vom 01.08.2006"),
    (grammar.ocr.SCANNED_NUMBER_INLINE, "StGB NRW-Mittei1ung 603/2006 vom 01.08.2006: Neu", "StGB NRW-Mittei1ung 603/2006 vom 01.08.2006"),
    (grammar.ocr.SCANNED_HEADER_INLINE, "Mittei1ungen - Recht", "Mittei1ungen - "),
    (grammar.ocr.SCANNED_HEADER_INLINE, "DieMittei1ungen - Recht", None),
    (grammar.ocr.SPACED_AZ_LINE, "A z I I 3", "A z I I 3"),
    (grammar.ocr.SPACED_AZ_LINE, "A z . : I I 3", "A z . : I I 3"),
    (grammar.ocr.SCANNED_AZ_LINE, "A 2,: II 3", "A 2,: II 3"),
    (grammar.ocr.SCANNED_AZ_LINE, "A2 : II 3", "A2 : II 3"),
    (grammar.ocr.SCANNED_AZ_LINE, "Aktenzeichcn:II 3", "Aktenzeichcn:II 3"),
    *((grammar.ordering.ORDERING_VERB, text, None) for text in (
        "Bezugnahme", "Einbestellung", "anfordernde", "forterhalten werden", "vertriebene", "fortausleihen", "voranzumelden",
    )),
    (grammar.ordering.ORDERING_VERB, "heruntergeladen", "heruntergeladen"),
    (grammar.ordering.ORDERING_VERB, "herunter geladen", "herunter geladen"),
    *((grammar.ordering.ORDERING_WEAK_VERB, text, None) for text in ("voraufrufen", "aufrufende", "voreinsehen", "findendes", "bereits", "vorbereit")),
    (grammar.ordering.ORDERING_WEAK_VERB, "bereitgehalten", "bereitgehalten"),
    (grammar.ordering.ORDERING_WEAK_VERB, "bereit gehalten", "bereit gehalten"),
    (grammar.ordering.ORDERING_ITEM, "Einladung", "Einladung"),
    (grammar.ordering.ORDERING_ITEM, "Einladungen", "Einladungen"),
    (grammar.ordering.ORDERING_LABEL, "Versandhaus", None),
    (grammar.ordering.ORDERING_MORE, "Preis", "Preis"),
    (grammar.ordering.ORDERING_MORE, "Der Preis", "Der Preis"),
    (grammar.ordering.ORDERING_NOT, "pressemitteilung der stadt", "pressemitteilung der"),
    *((grammar.ordering.ORDERING_NOT, text, None) for text in ("Ortstermine sind", "zunicht bestellt", "Hilfsmittel abgerufen", "Mittelstand abgerufen")),
    (grammar.ordering.MENU_PATH, "Fachinfo/Umwelt", "Fachinfo/"),
    (grammar.ordering.MENU_PATH, 'Fachinfo,"Umwelt"', 'Fachinfo,"'),
    (grammar.ordering.MENU_PATH, "Fachinfo & Service > Umwelt", "Fachinfo & Service >"),
    *((grammar.ordering.ITEM_LABEL, text, text) for text in (
        "Herausgeber: ", "Herausgeberin: ", "Auskunfte: ", "Auskunfte erteilt: ", "Hefte: ", "Vordruck: ", "Vordrucke: ", X * 59 + " Hefte: ",
    )),
    (grammar.ordering.PUBLISHED_BY, "Herausgeber ist", "Herausgeber ist"),
    (grammar.ordering.SENT_OUT, "unversandt", None),
    (grammar.ordering.COURT_BRACKET, "(OVG Köln, dort)", "(OVG Köln, dort)"),
    (grammar.ordering.COURT_BRACKET, "(siehe dort)", None),
    (grammar.ordering.COURT, "OLGA", None),
    (grammar.ordering.COURT_ASIDE, f"({X * 300})", f"({X * 300})"),
    (grammar.ordering.COURT_ASIDE, f"({X * 301})", None),
    (grammar.ordering.NO_BREAK_AFTER, "am 15.", "15."),
    (grammar.ordering.NO_BREAK_AFTER, "der 115.", None),
    *((grammar.paragraphs.NUMBERED, text, text.rstrip("x")) for text in (
        "1) x", "(1) x", "(iv) x", "12.1 x", "1.1. x", "1.1.1.1 x", "1. x", "12. x", "I. x", "VIII. x", "a) x", "aa) x", "a. x", "H. x",
    )),
    (grammar.paragraphs.SENTENCE_END, "gilt.)”“", ".)”“"),
    (grammar.paragraphs.SENTENCE_END, "gilt. “Es“", None),
    (grammar.paragraphs.BRACKET_END, "(a) b", None),
    (grammar.paragraphs.AMOUNT_END, "12.480", "0"),
    (grammar.paragraphs.AMOUNT_END, "7,5 v. H.", "5 v. H."),
    *((grammar.references.REFERENCE, text, text) for text in (
        "StGB NRW-Mitteilung 1234/2006", "StGB NRW-Mitteilung 1/2006 vom 1.Juli 2006", "StGB NRW-Pressemitteilung 27/2017",
        "StGB NRW-Pressemitteilungen 27/2017",
        "StGB NRW-Schnellbriefe 27/2017", "StGB NRW-Schnellbriefen 27/2017", "Mitt. NWStGB 1996, Nr. 467, S. 1234", "Mitt. NWStGB 1996, Nr. 467, S. 33 f.",
        "Mitt. NWStGB 1996, Nr. 467, S. 33 ff.", "Schnellbriefe vom 16.11. und vom 28.11.2003", "Mitteilungen vom 05.08.2002 (Nr.463/2002)",
    )),
    (grammar.references.REFERENCE, "Mitteilung 12%", None),
    (grammar.references.REFERENCE_MORE, "; vom 05.08.2002 (Nr.463/2002)", "; vom 05.08.2002 (Nr.463/2002)"),
    (grammar.references.REFERENCE_MORE, "; vom 05.08.2002, Nr. 463/2002", "; vom 05.08.2002, Nr. 463/2002"),
    (grammar.references.REFERENCE_MORE, " und Nr.88/2020 vom 09.03.2020", " und Nr.88/2020 vom 09.03.2020"),
    (grammar.references.REFERENCE_MORE, " und 8/2020 vom 09.03.2020", " und 8/2020 vom 09.03.2020"),
    (grammar.references.REFERENCE_BARE, "(vgl. Nr. 615/1998)", "Nr. 615/1998"),
    (grammar.references.REFERENCE_BARE, "(Ziff. 4460)", "Ziff. 4460"),
    (grammar.references.REFERENCE_OWN, "unter Nr. 1234/2013 dieser Mitteilungen", "Nr. 1234/2013"),
    (grammar.references.REFERENCE_OWN, "unter Nr.5/13 unserer Mitteilungen", "Nr.5/13"),
]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


@pytest.mark.parametrize(("pattern", "text", "found"), PATTERNS, ids=[f"{number}-{text[:40]}" for number, (_, text, _) in enumerate(PATTERNS)])
def test_what_patterns_find(pattern: Pattern | Sign, text: str, found: str | None) -> None:
    if isinstance(pattern, Sign):
        assert pattern.stands_in(text) == (found is not None)
        pattern = Pattern(pattern.text, rich=True)  # its own engine does not say where
    match = pattern.search(text)
    assert (match and match.group()) == found


@pytest.mark.parametrize(
    ("line", "az"),
    [
        ("Az.:II 3", "II 3"),
        ("A Z: II 3", "II 3"),
        ("A. Z.: II 3", "II 3"),
        ("Az. : ; II 3", "II 3"),
        ("(Az.: II 3)", "II 3"),
        ("Az.: II 3) und", "II 3) und"),
        ("Az.", None),
    ],
)
def test_the_value_behind_the_label_of_an_az(line: str, az: str | None) -> None:
    match = grammar.lines.AZ_LINE.match(line)
    assert match is not None
    assert match["az"] == az


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("Ring 5, Hinterhaus, Aufgang Nord, 40219 Düsseldorf", "Ring 5"),
        ("Ring 5, Hinterhaus, Aufgang Nord, Zimmer oben, 40219 Düsseldorf", None),
    ],
)
def test_a_street_stands_within_three_parts_of_its_town(address: str, street: str | None) -> None:
    assert contacts.details(f"zu beziehen bei: Musterstelle, {address}").street == street


def test_a_scanned_number_that_is_put_right_is_said() -> None:
    text = "Mitteilungen - Recht, Personal, Organisation\nStGB NRW-Mittei1ung 6O3/2006 vom 01.08.2006\nTitel\nEin Absatz steht hier.\nAz.: III 810 - 2"
    notice = notice_parser.parse(text)
    assert notice.number is not None
    assert notice.number.text == "603/2006"
    assert [remark.severity for remark in notice.diagnostics if remark.code == "number-repaired"] == ["info"]


@pytest.mark.parametrize(
    ("sentence", "is_ordering"),
    [
        ("Handbuch der Wege, ISBN 3-555-01234-5, 29,80 Euro.", True),
        ("Handbuch der Wege, ISBN 3-555-01234-5, Tel. 0221/4710-1.", True),
        ("Handbuch der Wege, ISBN 3-555-01234-5.", False),
    ],
)
def test_a_books_number_orders_with_a_price_or_a_place(sentence: str, is_ordering: bool) -> None:
    text = f"Mitteilungen - Recht\nStGB NRW-Mitteilung 3/2006 vom 01.08.2006\nTitel\nEin Absatz steht hier.\n{sentence}\nAz.: III 810 - 2"
    assert bool(notice_parser.parse(text).ordering) == is_ordering


# Cheap looks -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["weiss", "drucken", "link kopieren", "weiterlesen", "Drucken", "SEITE DRUCKEN"])
def test_furniture_begins_small_only_with_the_letters_that_were_seen(line: str) -> None:
    assert [weighed.sign for weighed in weigh(line)] == ["C"]


@pytest.mark.parametrize("mark", "-‐‑‒–—―−_=*~.•|")
def test_a_rule_of_any_mark_is_furniture(mark: str) -> None:
    assert signs(mark * 5, f"{mark} {mark} {mark}") == "CC"


@pytest.mark.parametrize("line", ["teilen", "seite drucken", "kontakt", "presse"])
def test_a_small_word_is_no_furniture(line: str) -> None:
    assert [weighed.sign for weighed in weigh(line)] == ["t"]


def test_values_are_composed_where_the_view_is_not() -> None:
    """What a soft hyphen parted in the text stands side by side in the view."""
    notice = notice_of("Der Name \u1100\xad\u1161 steht dort.", "Az.: II 1-2")
    assert notice.body[0].text == "Der Name \uac00 steht dort."


# What an unseen sample of mutants showed ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("month", "expected"), [(10, ["date-year-differs"]), (11, []), (12, [])])
def test_a_number_of_the_next_year_is_certain_from_november_on(month: int, expected: list[str]) -> None:
    notice = notice_parser.parse(f"{HEAD[0]}\nStGB NRW-Mitteilung 39/2004 vom 03.{month}.2003\nHinweise\n{SENTENCE}\nAz.: II 3")
    assert codes(notice) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Der neue Entwurf für das Gesetz über die Abwasserabgabe", []),
        ("Landtag hat Gesetz über die Abwasserabgabe neu gefasst", []),
        ("Der Landtag hat die Zuständigkeit für die Abwasserabgabe", ["title-doubtful", "body-doubtful"]),
    ],
)
def test_only_a_beginning_with_a_verb_makes_a_title_a_sentence(title: str, expected: list[str]) -> None:
    notice = notice_parser.parse("\n".join((*HEAD[:2], title, SENTENCE, "Az.: II 3")))
    assert codes(notice) == expected


@pytest.mark.parametrize(
    ("end", "cut_off"),
    [
        ("www.rathaus.example.org", False),
        ("(siehe www.rathaus.example.org)", False),
        ("siehe www.rathaus.example.org)", False),
        ("(siehe www.rathaus.example.org", True),
        ("das Rathaus", True),
    ],
)
def test_an_address_at_the_end_is_an_end_but_in_an_open_bracket(end: str, cut_off: bool) -> None:
    notice = notice_of(f"Die Satzung steht im Netz und kann dort von jedermann gelesen werden unter {end}")
    assert ("body-cut-off" in codes(notice)) == cut_off


@pytest.mark.parametrize(
    ("before", "street"),
    [("Ring 5", "Ring 5"), ("Ring 5, Hof", "Ring 5"), ("Ring 5, Gebäude 2 Hof", "Ring 5"), ("Ring 5, Postfach 10", "Ring 5"), ("Verlag 7 Sinne Hof", None)],
)
def test_a_street_ends_with_its_number(before: str, street: str | None) -> None:
    assert contacts.details(f"Zu beziehen bei: Verlag, {before}, 45468 Mülheim").street == street


def test_ordering_sentences_side_by_side_are_one() -> None:
    paragraph = (
        "Die Vorschrift gilt. Die Broschüre kann unter Tel. 0208/12345 bestellt werden. Die Schutzgebühr beträgt 5 Euro. Der Versand ist frei. "
        "Das Gesetz tritt morgen in Kraft."
    )
    notice = notice_of(paragraph, "Az.: II 3")
    assert [order.text for order in notice.ordering] == [
        "Die Broschüre kann unter Tel. 0208/12345 bestellt werden. Die Schutzgebühr beträgt 5 Euro. Der Versand ist frei."
    ]


@pytest.mark.parametrize("count", [5, 6])
def test_a_text_of_six_lines_can_be_wrapped(count: int) -> None:
    lines = ["Die Gemeinden haben in diesem Jahr mehr an", "Steuern eingenommen als im Jahr davor und", "legen das Geld für schlechte Jahre zurück,"] * 2
    assert bool(paragraphs.wrap_width(lines[:count])) == (count > 5)


def test_a_wrapped_text_tells_whether_its_title_goes_on() -> None:
    title = ["Hinweise zu den Folgen der Neuordnung", "Kommunaler Finanzen"]
    lines = [
        "Die Gemeinden haben in diesem Jahr mehr",
        "Steuern eingenommen als im Jahr davor",
        "und legen das Geld für schlechte Jahre",
        "zurück, was der Verband sehr begrüßt.",
    ]
    notice = notice_parser.parse("\n".join((*HEAD[:2], *title, *lines, *lines, "Az.: II 3")))
    assert notice.title == " ".join(title)
    shorter = notice_parser.parse("\n".join((*HEAD[:2], *title, *lines[:3], "Az.: II 3")))
    assert shorter.title == title[0]


@pytest.mark.parametrize("before", [0, 65_500, 65_533, 65_534, 65_536, 65_540, 131_000])
def test_a_sign_is_seen_in_a_paragraph_of_any_length(before: int) -> None:
    assert look("x" * before + " bezogen werden") == (True, False)
    assert look("x" * before + " Pressemitteilung 3") == (False, True)
    assert look("x" * before + " 40219") == (True, False)
    assert look("x" * before + " 4021") == (False, False)


def test_another_own_az_in_the_body_is_pointed_at() -> None:
    text = "\n".join((*HEAD, SENTENCE, "Az.: II 1-2", SENTENCE, "Az.: III 3-4"))
    notice = notice_parser.parse(text)
    assert notice.az is not None
    assert notice.az.text == "III 3-4"
    assert codes(notice) == ["az-doubtful", "body-doubtful"]
    assert doubted(notice, "az-doubtful", text) == doubted(notice, "body-doubtful", text) == ["Az.: II 1-2"]
