"""What the generated notices say: parts of sentences, of headings and of ordering paragraphs, all
invented, in the manner of real notices.

As in real ones, nearly every body has figures and dates, about one in four cites another notice,
about one in five has typographic quotes or dashes. No sentence of a body holds a word that ordering
paragraphs are known by.
"""

from __future__ import annotations

from random import Random
from typing import Any

SECTIONS = (
    "Jugend, Soziales, Gesundheit",
    "Schule, Kultur, Sport",
    "Recht, Personal, Organisation",
    "Finanzen und Kommunalwirtschaft",
    "Bauen und Vergabe",
    "Umwelt, Abfall, Abwasser",
    "Datenverarbeitung und Internet",
)
TITLES = (
    "Leistungsprozess im SGB II",
    "Abwassergebühr und Niederschlagswasser",
    "Modellprojekt Selbstständige Schule II",
    "Orientierungsdaten 2003 - 2006",
    "Umsetzung der EU-Richtlinie in Nordrhein-Westfalen",
    "Elektronische Akte im Sozialamt",
    "Tag der Städtebauförderung am 13. Mai 2017",
    "Neue Vordrucke im Meldewesen",
)
_SUBJECTS = (
    "Der Fachausschuss für Jugend und Soziales",
    "Die Geschäftsstelle des Verbandes",
    "Das zuständige Ministerium des Landes Nordrhein-Westfalen",
    "Der Landtag",
    "Die Bezirksregierung Münster",
    "Das Präsidium",
    "Ein Arbeitskreis aus zwölf Städten und Gemeinden",
    "Die Stadt Oer-Erkenschwick",
    "Der jetzt vorgelegte Bericht zum Stand der Umsetzung",
    "Der Gesetzentwurf der Landesregierung",
)
_PLAIN = (
    "sieht darin einen ersten Schritt zu einer dauerhaften Entlastung der kommunalen Haushalte",
    "hält die Frist für die Umstellung der örtlichen Verfahren nach wie vor für zu kurz",
    (
        "beschäftigt sich ausführlich mit Fragen der Organisation und der Steuerung in den"
        " Sozialämtern"
    ),
    "wird über den Fortgang der Beratungen zu gegebener Zeit berichten",
    "hat sich dieser Auffassung nach eingehender Beratung ohne Einschränkung angeschlossen",
    (
        "begrüßt, dass die Zusammenarbeit mit Dritten erstmals auf eine rechtliche Grundlage"
        " gestellt werden soll"
    ),
    (
        "stellt die wesentlichen Ergebnisse der Untersuchung dar und leitet daraus Empfehlungen für"
        " die Praxis ab"
    ),
)
_FIGURED = (
    "hat die Vorlage in der Sitzung am 12.03.2004 eingehend beraten",
    "rechnet für die kreisangehörigen Kommunen mit Mehrkosten von 180 Mio. Euro im Jahr",
    "begrüßt die Änderung des § 53 Abs. 1 des Landeswassergesetzes zum 1. Januar 2005",
    "verweist auf die Grundsätze der §§ 5, 6 und 7 KAG und die Rechtsprechung dazu",
    "erinnert an den Beschluss des OVG NRW vom 04.03.1998 (Az.: 9 A 1248/92)",
    "sieht eine Abweichung von 1,5 % gegenüber dem Vorjahr als hinnehmbar an",
    "hat das Konzept an 11 Standorten in die Praxis eingeführt und dafür 23 Stellen geschaffen",
)
_CITING = (
    "hat darüber bereits berichtet (StGB NRW-Mitteilung 166/2007)",
    "hat die Mitglieder mit Schnellbrief Nr. 171 vom 04.10.2013 unterrichtet",
)
_QUOTED = (
    (
        "spricht von einem „Schritt in die richtige Richtung“ – auch mit Blick auf die kleineren"
        " Gemeinden"
    ),
    "nennt das Vorhaben „Hilfe aus einer Hand“ und bittet um Unterstützung vor Ort",
)
_ENDINGS = (
    "",
    ", soweit keine Gründe des Datenschutzes entgegenstehen",
    ", so dass den Kommunen die bisherige Grundlage für ihre Planungen entzogen wird",
    ", z. B. bei Neubauten und bei der Erweiterung vorhandener Anlagen",
    " und hat dies der Landesregierung in einer gemeinsamen Stellungnahme mitgeteilt",
    ", obwohl eine abschließende Bewertung derzeit noch nicht möglich ist",
)
_SUPPLIERS = (
    "der Pressestelle des Ministeriums für Arbeit, Gesundheit und Soziales NRW",
    "der Landesstelle für politische Bildung",
    "der Zentralstelle für Weiterbildung",
)
_STREETS = (
    "Fürstenwall 25",
    "Tuchmacherstr. 27",
    "Am Hafenkopf 3",
    "Lindenallee 62 a",
    "Konrad-Adenauer-Platz 13",
)
_TOWNS = (
    ("40219", "Düsseldorf"),
    ("48143", "Münster"),
    ("53113", "Bonn"),
    ("45739", "Oer-Erkenschwick"),
)
_NUMBERS = (
    "0211/855-3159",
    "02 21/47 10-5 54",
    "(02 11) 45 87-2 11",
    "0221 4710 437",
    "040/66969-945",
)
_AZ = (
    ("III 810 - 2", "III", "810-2", None),
    ("II/2 22-10-4", "II/2", "22-10-4", None),
    ("I/2 024-13-1", "I/2", "024-13-1", None),
    ("IV/1 960-00 gr", "IV/1", "960-00", "gr"),
    ("III 806-3 qu/g", "III", "806-3", "qu/g"),
    ("20.2.2-001/002 ke", None, "20.2.2-001/002", "ke"),
    ("V/1", "V/1", None, None),
)


def sentence(choose: Random, predicates: tuple[str, ...]) -> str:
    """One sentence of administrative German."""
    return f"{choose.choice(_SUBJECTS)} {choose.choice(predicates)}{choose.choice(_ENDINGS)}."


def body(choose: Random, length: int) -> list[str]:
    """Paragraphs of two to five sentences, about ``length`` characters in all."""
    kinds: list[tuple[str, ...]] = [_PLAIN, _PLAIN, _FIGURED]
    extra = [kind for kind, share in ((_CITING, 0.25), (_QUOTED, 0.2)) if choose.random() < share]
    paragraphs: list[str] = []
    while length > 0:
        chosen = [choose.choice(kinds) for _ in range(choose.randint(2, 5))]
        if extra:
            chosen[-1] = extra.pop()
        paragraphs.append(" ".join(sentence(choose, kind) for kind in chosen))
        length -= len(paragraphs[-1])
    return paragraphs


def ordering(choose: Random) -> dict[str, Any]:
    """An ordering paragraph and its details."""
    street, supplier, number = (
        choose.choice(_STREETS),
        choose.choice(_SUPPLIERS),
        choose.choice(_NUMBERS),
    )
    code, city = choose.choice(_TOWNS)
    address = {"street": street, "postal_code": code, "city": city}
    where = f"bei {supplier}, {street}, {code} {city},"
    forms: tuple[dict[str, Any], ...] = (
        {
            "text": (
                f"Einzelexemplare der Broschüre zum Leistungsprozess sind {where} bzw. per Fax:"
                f" {number} zu beziehen."
            ),
            "faxes": [number],
            **address,
        },
        {
            "text": (
                f"Die Studie mit allen Tabellen und Karten ist kostenlos {where} Tel. {number},"
                " erhältlich."
            ),
            "phones": [number],
            **address,
        },
        {
            "text": (
                f"Das Heft zum Modellprojekt kann {where} E-Mail: versand@example.org, angefordert"
                " werden."
            ),
            "emails": ["versand@example.org"],
            **address,
        },
        {
            "text": (
                "Der Leitfaden mit Mustern und Berechnungen kann im Internet unter"
                " www.leitfaden.example.org/heft heruntergeladen werden."
            ),
            "urls": ["www.leitfaden.example.org/heft"],
        },
    )
    return choose.choice(forms)


def file_number(choose: Random) -> dict[str, str | None]:
    """An Az. and its parts."""
    return dict(
        zip(("text", "department", "file_plan", "initials"), choose.choice(_AZ), strict=True)
    )
