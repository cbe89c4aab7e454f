"""Made-up notices of the publisher, for Hypothesis (extra: test): the words that its pages have,
and how a notice is put together in each of its layouts."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from ...strategies.notices import Example, Values, bodies, orderings, sentences

LAYOUTS = ("db-plain", "db-blank", "archive", "press-plain", "press-blank", "schnellbrief")

SECTIONS = (
    "Jugend, Soziales, Gesundheit", "Schule, Kultur, Sport", "Recht, Personal, Organisation",
    "Finanzen und Kommunalwirtschaft",
    "Wirtschaft und Verkehr",
    "Bauen und Vergabe", "Umwelt, Abfall, Abwasser", "Digitalisierung", "Verband Intern",
    "Europa und Internationales",
    "Datenverarbeitung und Internet", "Wasser- und Bodenschutz", "Kultur",
    "Städtebau, Wohnungswesen, Denkmalpflege",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
TITLES = (
    "Leistungsprozess im SGB II", "Abwassergebühr", "Broschüre „Rathaus & Klimaschutz“",
    "8. Altenbericht der Bundesregierung",
    "§ 64 Gemeindeordnung NRW",
    "Tag der Städtebauförderung am 13. Mai 2017", "Modellprojekt Selbstständige Schule II",
    "Haushaltssicherung 1999", 'Projekt "Schulen ans Netz"',
    "StGB NRW-Ausschuss für Städtebau", "Pressemitteilung: Kommunen brauchen Verlässlichkeit",
    "Digitalpakt: Mittelabruf läuft schleppend",
    "Oberverwaltungsgericht NRW zur Straßenreinigung - Frontmetermaßstab",
    "Neue Vorstände im Deutschen Tierschutzbund e.V.",
    "Gigabitbüro nimmt Arbeit auf",
    "Frist", "Datenschutz-Grundverordnung (EU) 2016/679", "Orientierungsdaten 2003 - 2006",
    "661 800 Empfänger in NRW",
    "Elektronische Akte – Stand und Ausblick",
    "StGB NRW-Seminar zum Vergaberecht", "DStGB-Pressemitteilung: Städte brauchen Luft zum Atmen",
    "Mitteilungen der EU-Kommission zur Entsorgung",
    "Wer zahlt für den Winterdienst?", "Mitteilungen im Netz",
    "Umsetzung der EU-Richtlinie (Entwurf) in Nordrhein-Westfalen",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
# What a body says: citations, file numbers and figures mislead parsers
VERBS = (
    "hat die Vorlage am 12.03.2004 eingehend beraten",
    "rechnet mit Mehrkosten von 180 Mio. Euro im Jahr",
    "begrüßt die Änderung des § 53 Abs. 1 LWG NRW",
    "wird über den Fortgang zu gegebener Zeit berichten", "hält die Frist für zu kurz",
    "verweist auf die Grundsätze der §§ 5, 6 und 7 KAG", "sieht darin einen ersten Schritt",
    "hat sich dieser Auffassung angeschlossen (LT-Drs. 13/1387)",
    "erinnert an den Beschluss des OVG NRW vom 04.03.1998 (Az.: 9 A 1248/92)",
    "bittet um Beachtung",
    "hat darüber bereits berichtet (StGB NRW-Mitteilung 166/2007)",
    "verweist auf die Mitt. NWStGB 1996, Nr. 467, S. 333",
    "hat mit Schnellbrief Nr. 171 vom 04.10.2013 unterrichtet",
    "hält das Urteil des LG Köln (Az.: 416 O 94/02) für überzeugend",
    "hat die Zuständigkeit mit Erlass vom 26.2.2003 (Az.: IV - 9- 094 024) geklärt",
    "sieht eine Abweichung von 1,5 % als hinnehmbar an",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
# Headings of other notices, and how a body cites them
OTHER_HEADINGS = (
    "StGB NRW-Mitteilung 639/2018 vom 13.11.2018",
    "StGB NRW-Mitteilung 166/2007 vom 08.02.2007",
)
CITED_HEADINGS = (
    "StGB NRW-Mitteilung Nr. 639/2018 vom 13.11.2018",
    "StGB NRW-Mitteilung 166/2007",
    "(StGB NRW-Mitteilung Nr. 331 vom 25.04.2007)",
    "Vgl. StGB NRW-Mitteilung 12/2004 vom 05.01.2004.",
)
# What stands over each page, and in a path to it
RUNNING_HEADS = (
    "Städte- und Gemeindebund Nordrhein-Westfalen",
    "StGB NRW - Mitteilungen",
    "Mitteilungen des Städte- und Gemeindebundes NRW",
    "StGB NRW-Mitteilungen 2006",
)
PATHS = ("Sie befinden sich hier: Start / Texte und Medien / StGB NRW-Mitteilungen",)
# Pieces that mean something to a parser of notices, to be thrown together without sense: far more
# hostile than random characters.
FRAGMENTS = (
    "Mitteilungen - Recht", "Mitteilungen", "StGB NRW-Mitteilung 603/2006 vom 01.08.2006",
    "StGB NRW-Mitteilung", " vom ", "31.02.2006", "1. August 2006",
    "Az.: III 810 - 2", "Az.:", "Az", "Aktenzeichen: ", "500/1996", "weiss", "Link kopieren",
    "StGB NRW-Pressemitteilung", "Düsseldorf, ", "V.i.S.d.P.: X",
    "=> Y", ">>> Z", "> ", "Schnellbrief 1/2003 ", "Sehr geehrte Damen und Herren, ",
    "Mit freundlichen Grüßen", "- ", "• ", "1. ", "(1) ", "I. ", "Ent-",
    "sorgung", "„", '"', "(", ")", "Tel. 0221 4710-1", "Fax -113", "a@b.de", "www.x.de/",
    "ISBN 3-89222-653-9", "40219 Düsseldorf", "zu beziehen",
    "29,80 DM", "Nr. 1/98", "(lfd. Nr. 642/2001)", "Mitt. NWStGB 1996, Nr. 467", "<DIR>", "<p>",
    "&amp;", "Ã¼", "\u00ad", "\u200b", "\ufeff", "u\u0308",
    "\u0308", "\ufb01", "\x00", "\ud800", "\ufffd", "\x0c", "\r", "\r\n", "\n", "\n\n", " ",
    "\u00a0", "\t", "S t G B", "Mittei1ung", "6O3/2OO6",
    "Eindrücke vom", "Hauptausschuss 2024", "Seite 2 von 3", "-- ", "Von: X", "Text. ",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


_LABELS = ("Az.: ", "Az.: ", "Az.: ", "Az. ", "Az: ", "AZ: ", "Az. : ", "Aktenzeichen: ")


@st.composite
def file_numbers(draw: DrawFn) -> Values:
    """An Az. in one of the real forms, with its parts."""
    department = draw(
        st.sampled_from(("I", "II", "III", "IV", "I/2", "II/2", "IV/1", "G/3", "G/3-1", "V/1"))
    )
    plan = draw(
        st.sampled_from(
            (
                "810-2",
                "806-3",
                "901",
                "22-10-4",
                "960-00",
                "902-01/1",
                "810-2/2",
                "05-17",
                "805/06",
                "024-13-1",
            )
        )
    )
    decimal = draw(st.sampled_from(("18.0.5", "16.1.4.2", "10.0.11-001", "10.0.9-003/001")))
    initials = draw(st.sampled_from(("qu/g", "qu-qu", "ke-ko", "gr", "Le/Be")))
    spaced = plan.replace("-", draw(st.sampled_from(("-", " - ", " -"))), 1)
    forms: tuple[tuple[str, str | None, str | None, str | None], ...] = (
        (f"{department} {spaced}", department, plan, None),
        (f"{department} {plan} {initials}", department, plan, initials),
        (f"{department} {initials}", department, None, initials),
        (department, department, None, None),
        (decimal, None, decimal, None),
        (f"{decimal} {initials}", None, decimal, initials),
        (f"{plan} G/3-1", "G/3-1", plan, None),
        ("GPM", None, None, None),
    )
    text, *parts = draw(st.sampled_from(forms))
    return dict(zip(("text", "department", "file_plan", "initials"), (text, *parts), strict=True))


@st.composite
def notices(draw: DrawFn, layouts: tuple[str, ...]) -> Example:
    """A whole notice in one of these layouts."""
    layout = draw(st.sampled_from(layouts))
    date = draw(st.dates(datetime.date(1996, 1, 1), datetime.date(2026, 12, 31)))
    year = date.year + (1 if date.month >= 11 and draw(st.booleans()) else 0)
    sequence = draw(st.integers(1, 999))
    values: Values = {
        "kind": "mitteilung", "publisher": "StGB NRW", "header": None,
        "number": {"text": f"{sequence}/{year}", "sequence": sequence, "year": year},
        "date": date.isoformat(),
        "title": draw(st.sampled_from(TITLES)), "subtitle": None, "body": draw(bodies()),
        "ordering": draw(st.lists(orderings(), max_size=1)), "az": draw(file_numbers()),
    }  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
    if (
        not values["ordering"]
        and layout in ("db-plain", "db-blank", "archive")
        and draw(st.integers(0, 3)) == 3
    ):
        _order_in_body(draw, values)
    builder = {
        "archive": _archive,
        "press-plain": _press,
        "press-blank": _press,
        "schnellbrief": _letter,
    }.get(layout, _database)
    lines = builder(draw, values, date)
    separator = "\n\n" if layout in ("db-blank", "archive", "press-blank") else "\n"
    if isinstance(values["body"], list):
        values["body"] = [{"text": text} for text in values["body"]]
    return Example(separator.join(lines), values, layout, tuple(lines))


def _order_in_body(draw: DrawFn, values: Values) -> None:
    """Ordering information as the last sentence of a paragraph: it stays in the body too."""
    places = [i for i, text in enumerate(values["body"]) if len(text) > 100]
    if places:
        order = draw(orderings().filter(lambda order: order["text"][-1] == "."))
        values["body"][draw(st.sampled_from(places))] += f" {order['text']}"
        values["ordering"].append(order)


def _database(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    section = draw(st.sampled_from(SECTIONS))
    values["header"] = {"text": f"Mitteilungen - {section}", "section": section}
    lines = draw(st.sampled_from(([], ["Eindrücke vom", "Hauptausschuss 2024"])))
    return [
        *lines,
        f"Mitteilungen - {section}",
        f"StGB NRW-Mitteilung {values['number']['text']} vom {date:%d.%m.%Y}",
        values["title"],
        *_content(draw, values),
    ]


def _archive(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    values |= {"kind": None, "publisher": None, "date": None}
    return [
        "weiss",
        values["number"]["text"],
        values["title"],
        "Link kopieren",
        *_content(draw, values),
    ]


def _press(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    kind = draw(st.sampled_from(("Pressemitteilung", "Statement")))
    subtitle = draw(
        st.sampled_from(
            (
                None,
                "Wechsel an der Spitze des Verbandes",
                "Städte- und Gemeindebund NRW sieht Land und Bund gemeinsam in der Verantwortung",
            )
        )
    )
    values |= {
        "kind": kind.lower(),
        "subtitle": subtitle,
        "number": None,
        "az": None,
        "ordering": [],
    }
    dateline = draw(
        st.sampled_from(
            (
                [f"Düsseldorf, {date:%d.%m.%Y}"],
                [f"{date:%d.%m.%Y}"],
                ["Münster,", f"{date:%d.%m.%Y}"],
            )
        )
    )
    closing = [
        "V.i.S.d.P.: Hauptgeschäftsführer Dr. Oldekop, Lindenwall 14, 40474 Düsseldorf, "
        "presse@example.org",
        "=> Datenschutz-Hinweise zur Verarbeitung von Kontaktdaten",
    ]
    return [
        values["title"],
        *([subtitle] if subtitle else []),
        f"StGB NRW-{kind}",
        *dateline,
        *values["body"],
        *closing,
    ]


def _letter(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    values |= {
        "kind": "schnellbrief",
        "publisher": None,
        "ordering": [],
        "body": [" ".join(draw(st.lists(sentences(), min_size=1, max_size=5)))],
    }
    head = (
        "Städte- und Gemeindebund Nordrhein-Westfalen Postfach 10 04 17 • 40034 Düsseldorf "
        "Telefon 0221•4710-1 E-Mail: info@example.org"
    )
    file = (
        f"Aktenzeichen: {values['az']['text']} Ansprechpartner: Dr. Vossbeck Durchwahl "
        f"0221•4710-236"
    )
    letter = (
        f"{values['title']} Sehr geehrte Damen und Herren, {values['body'][0]} Mit "
        f"freundlichen Grüßen Dr. Henrike Vossbeck"
    )
    return [
        f"{head} Schnellbrief {values['number']['text']} An die Mitgliedsstädte und "
        f"-gemeinden {file} {date:%d.%m.%Y} {letter}"
    ]


def _content(draw: DrawFn, values: Values) -> list[str]:
    """Body, ordering paragraph and Az. line."""
    if draw(st.integers(0, 9)) == 0:
        values["az"] = None
    az = [draw(st.sampled_from(_LABELS)) + values["az"]["text"]] if values["az"] else []
    orders = [ordering["text"] for ordering in values["ordering"]]
    return [
        *values["body"],
        *(order for order in orders if not any(order in text for text in values["body"])),
        *az,
    ]
