"""Hypothesis strategies for notices with known truth, for this project's tests and for users' own (extra: test).

``notices()`` gives an `Example`: a text in one of the real forms and the values that a parser should find in it. Every part is composed
(section, number, date, title, sentences, lists, ordering information, Az.), so the texts vary far beyond any corpus, and a failure shrinks
to a short notice.

>>> from hypothesis import find
>>> example = find(notices(), lambda example: True)
>>> example.values["kind"], example.layout
('mitteilung', 'db-plain')
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Values = dict[str, Any]

LAYOUTS = ("db-plain", "db-blank", "archive", "press-plain", "press-blank", "schnellbrief")

SECTIONS = (
    "Jugend, Soziales, Gesundheit", "Schule, Kultur, Sport", "Recht, Personal, Organisation", "Finanzen und Kommunalwirtschaft",
    "Wirtschaft und Verkehr",
    "Bauen und Vergabe", "Umwelt, Abfall, Abwasser", "Digitalisierung", "Verband Intern", "Europa und Internationales",
    "Datenverarbeitung und Internet", "Wasser- und Bodenschutz", "Kultur", "Städtebau, Wohnungswesen, Denkmalpflege",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
TITLES = (
    "Leistungsprozess im SGB II", "Abwassergebühr", "Broschüre „Rathaus & Klimaschutz“", "8. Altenbericht der Bundesregierung",
    "§ 64 Gemeindeordnung NRW",
    "Tag der Städtebauförderung am 13. Mai 2017", "Modellprojekt Selbstständige Schule II", "Haushaltssicherung 1999", 'Projekt "Schulen ans Netz"',
    "StGB NRW-Ausschuss für Städtebau", "Pressemitteilung: Kommunen brauchen Verlässlichkeit", "Digitalpakt: Mittelabruf läuft schleppend",
    "Oberverwaltungsgericht NRW zur Straßenreinigung - Frontmetermaßstab", "Neue Vorstände im Deutschen Tierschutzbund e.V.",
    "Gigabitbüro nimmt Arbeit auf",
    "Frist", "Datenschutz-Grundverordnung (EU) 2016/679", "Orientierungsdaten 2003 - 2006", "661 800 Empfänger in NRW",
    "Elektronische Akte – Stand und Ausblick",
    "StGB NRW-Seminar zum Vergaberecht", "DStGB-Pressemitteilung: Städte brauchen Luft zum Atmen", "Mitteilungen der EU-Kommission zur Entsorgung",
    "Wer zahlt für den Winterdienst?", "Mitteilungen im Netz", "Umsetzung der EU-Richtlinie (Entwurf) in Nordrhein-Westfalen",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_SUBJECTS = (
    "Der Fachausschuss", "Die Geschäftsstelle", "Das zuständige Ministerium", "Der Landtag", "Die Bezirksregierung Münster", "Der Städtetag",
    "Die Stadt Oer-Erkenschwick", "Das Präsidium", "Ein Arbeitskreis aus zwölf Städten", "Der Rat der Gemeinde Ahaus", "Die Verbraucherzentrale",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_VERBS = (
    "hat die Vorlage am 12.03.2004 eingehend beraten", "rechnet mit Mehrkosten von 180 Mio. Euro im Jahr",
    "begrüßt die Änderung des § 53 Abs. 1 LWG NRW",
    "wird über den Fortgang zu gegebener Zeit berichten", "hält die Frist für zu kurz",
    "verweist auf die Grundsätze der §§ 5, 6 und 7 KAG", "sieht darin einen ersten Schritt",
    "hat sich dieser Auffassung angeschlossen (LT-Drs. 13/1387)",
    "erinnert an den Beschluss des OVG NRW vom 04.03.1998 (Az.: 9 A 1248/92)", "bittet um Beachtung",
    "hat darüber bereits berichtet (StGB NRW-Mitteilung 166/2007)", "verweist auf die Mitt. NWStGB 1996, Nr. 467, S. 333",
    "hat mit Schnellbrief Nr. 171 vom 04.10.2013 unterrichtet", "hält das Urteil des LG Köln (Az.: 416 O 94/02) für überzeugend",
    "hat die Zuständigkeit mit Erlass vom 26.2.2003 (Az.: IV - 9- 094 024) geklärt", "sieht eine Abweichung von 1,5 % als hinnehmbar an",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_ENDINGS = (
    "", ", soweit keine Gründe des Datenschutzes entgegenstehen", ", z. B. bei Neubauten", " und hat dies der Landesregierung mitgeteilt",
    ", d. h. ab dem 1. Januar 2005",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_ITEMS = (
    "Fahrdienst für Behinderte",
    "Beratung in besonderen Lebenslagen",
    "Kosten und Finanzierung",
    "Öffnungszeiten am Nachmittag",
    "Prüfung der Unterschriften",
    "Naturnaher Ausbau",
)
_HEADINGS = ("Rechtliche Ausgangslage", "Fristen", "Anforderungen an die Sachkunde", "Gegenstand der Förderung")
_SUPPLIERS = (
    "der Pressestelle des Ministeriums für Arbeit, Gesundheit und Soziales NRW",
    "der Landesstelle für politische Bildung",
    "der Zentralstelle für Weiterbildung",
)
_STREETS = ("Fürstenwall 25", "Tuchmacherstr. 27", "Am Hafenkopf 3", "Lindenallee 62 a", "Konrad-Adenauer-Platz 13")
_TOWNS = (("40219", "Düsseldorf"), ("48143", "Münster"), ("53113", "Bonn"), ("45739", "Oer-Erkenschwick"), ("53604", "Bad Honnef"))
_FAXES = ("0211/855-3159", "02 21/47 10-5 54", "(02 11) 45 87-2 11", "0221 4710 437", "040/66969-945")
_LABELS = ("Az.: ", "Az.: ", "Az.: ", "Az. ", "Az: ", "AZ: ", "Az. : ", "Aktenzeichen: ")


@dataclass(frozen=True)
class Example:
    """A text and what a parser should find in it: the fields of the card by name, in the form of ``Notice.model_dump(mode="json")``.

    ``lines`` are the text's blocks, one string each, before they were put together.
    """

    text: str
    values: Values
    layout: str
    lines: tuple[str, ...] = field(default=(), repr=False)


def sentences() -> SearchStrategy[str]:
    """A sentence of administrative German with the stops, figures and file numbers that mislead parsers."""
    return st.builds(lambda subject, verb, ending: f"{subject} {verb}{ending}.", st.sampled_from(_SUBJECTS), st.sampled_from(_VERBS), st.sampled_from(_ENDINGS))


def paragraphs() -> SearchStrategy[str]:
    """One to six sentences in one line; one alone is made long enough to be no title."""
    return (
        st.lists(sentences(), min_size=1, max_size=6)
        .map(" ".join)
        .map(lambda text: text if len(text) > 100 else f"{text} Eine abschließende Bewertung ist derzeit noch nicht möglich, heißt es dort.")
    )


@st.composite
def bodies(draw: DrawFn) -> list[str]:
    """Paragraphs, some with a sub-heading before them or a list after them."""
    body: list[str] = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        form = draw(st.sampled_from(("text", "text", "heading", "bullets", "numbers")))
        if form == "heading" and body:  # a sub-heading right below a title would pass for the title where that is missing
            body.append(draw(st.sampled_from(("", f"{number}. "))) + draw(st.sampled_from(_HEADINGS)))
        body.append(draw(paragraphs()))
        if form in ("bullets", "numbers"):
            items = draw(st.lists(st.sampled_from(_ITEMS), min_size=2, max_size=4))
            marker = draw(st.sampled_from(("- ", "• ", "– ")))
            body += [f"{i}. {item}" if form == "numbers" else marker + item for i, item in enumerate(items, 1)]
    return body if body[-1][-1] == "." else [*body, draw(paragraphs())]


@st.composite
def orderings(draw: DrawFn) -> Values:
    """A paragraph of ordering information with its details, as in real notices."""
    street, (code, town), fax = draw(st.sampled_from(_STREETS)), draw(st.sampled_from(_TOWNS)), draw(st.sampled_from(_FAXES))
    supplier = draw(st.sampled_from(_SUPPLIERS))
    address = {"street": street, "postal_code": code, "city": town}
    return draw(
        st.sampled_from(
            (
                {
                    "text": f"Einzelexemplare der Broschüre sind bei {supplier}, {street}, {code} {town}, bzw. per Fax: {fax} zu beziehen.",
                    "faxes": [fax],
                    **address,
                },
                {
                    "text": f"Die Studie ist zum Preis von 23,90 EUR bei {supplier}, {street}, {code} {town}, erhältlich.",
                    "price": "23,90 EUR",
                    **address,
                },
                {
                    "text": f"Das Heft (ISBN 3-89222-653-9) kann bei {supplier} unter Tel. {fax} angefordert werden.",
                    "isbns": ["3-89222-653-9"],
                    "phones": [fax],
                },
                {
                    "text": "Der Leitfaden kann im Internet unter www.leitfaden.example.org/heft heruntergeladen werden.",
                    "urls": ["www.leitfaden.example.org/heft"],
                },
                {
                    "text": f"Bestellungen an: Versandstelle, Postfach 10 07 12, {code} {town}, E-Mail: versand@example.org",
                    "postal_code": code,
                    "city": town,
                    "emails": ["versand@example.org"],
                },
            )
        )
    )


@st.composite
def file_numbers(draw: DrawFn) -> Values:
    """An Az. in one of the real forms, with its parts."""
    department = draw(st.sampled_from(("I", "II", "III", "IV", "I/2", "II/2", "IV/1", "G/3", "G/3-1", "V/1")))
    plan = draw(st.sampled_from(("810-2", "806-3", "901", "22-10-4", "960-00", "902-01/1", "810-2/2", "05-17", "805/06", "024-13-1")))
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
def notices(draw: DrawFn, layouts: tuple[str, ...] = ("db-plain", "db-blank")) -> Example:
    """A whole notice in one of these layouts; `LAYOUTS` has all that there are."""
    layout = draw(st.sampled_from(layouts))
    date = draw(st.dates(datetime.date(1996, 1, 1), datetime.date(2026, 12, 31)))
    year = date.year + (1 if date.month >= 11 and draw(st.booleans()) else 0)
    sequence = draw(st.integers(1, 999))
    values: Values = {
        "kind": "mitteilung", "publisher": "StGB NRW", "header": None,
        "number": {"text": f"{sequence}/{year}", "sequence": sequence, "year": year}, "date": date.isoformat(),
        "title": draw(st.sampled_from(TITLES)), "subtitle": None, "body": draw(bodies()),
        "ordering": draw(st.lists(orderings(), max_size=1)), "az": draw(file_numbers()),
    }  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
    if not values["ordering"] and layout in ("db-plain", "db-blank", "archive") and draw(st.integers(0, 3)) == 3:
        _order_in_body(draw, values)
    builder = {"archive": _archive, "press-plain": _press, "press-blank": _press, "schnellbrief": _letter}.get(layout, _database)
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
    return ["weiss", values["number"]["text"], values["title"], "Link kopieren", *_content(draw, values)]


def _press(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    kind = draw(st.sampled_from(("Pressemitteilung", "Statement")))
    subtitle = draw(
        st.sampled_from((None, "Wechsel an der Spitze des Verbandes", "Städte- und Gemeindebund NRW sieht Land und Bund gemeinsam in der Verantwortung"))
    )
    values |= {"kind": kind.lower(), "subtitle": subtitle, "number": None, "az": None, "ordering": []}
    dateline = draw(st.sampled_from(([f"Düsseldorf, {date:%d.%m.%Y}"], [f"{date:%d.%m.%Y}"], ["Münster,", f"{date:%d.%m.%Y}"])))
    closing = [
        "V.i.S.d.P.: Hauptgeschäftsführer Dr. Oldekop, Lindenwall 14, 40474 Düsseldorf, presse@example.org",
        "=> Datenschutz-Hinweise zur Verarbeitung von Kontaktdaten",
    ]
    return [values["title"], *([subtitle] if subtitle else []), f"StGB NRW-{kind}", *dateline, *values["body"], *closing]


def _letter(draw: DrawFn, values: Values, date: datetime.date) -> list[str]:
    values |= {"kind": "schnellbrief", "publisher": None, "ordering": [], "body": [" ".join(draw(st.lists(sentences(), min_size=1, max_size=5)))]}
    head = "Städte- und Gemeindebund Nordrhein-Westfalen Postfach 10 04 17 • 40034 Düsseldorf Telefon 0221•4710-1 E-Mail: info@example.org"
    file = f"Aktenzeichen: {values['az']['text']} Ansprechpartner: Dr. Vossbeck Durchwahl 0221•4710-236"
    letter = f"{values['title']} Sehr geehrte Damen und Herren, {values['body'][0]} Mit freundlichen Grüßen Dr. Henrike Vossbeck"
    return [f"{head} Schnellbrief {values['number']['text']} An die Mitgliedsstädte und -gemeinden {file} {date:%d.%m.%Y} {letter}"]


def _content(draw: DrawFn, values: Values) -> list[str]:
    """Body, ordering paragraph and Az. line."""
    if draw(st.integers(0, 9)) == 0:
        values["az"] = None
    az = [draw(st.sampled_from(_LABELS)) + values["az"]["text"]] if values["az"] else []
    orders = [ordering["text"] for ordering in values["ordering"]]
    return [*values["body"], *(order for order in orders if not any(order in text for text in values["body"])), *az]
