"""Hypothesis strategies for notices with known truth, for this project's tests and for users' own
(extra: test).

``notices()`` gives an `Example`: a text in one of the real forms and the values that a parser
should find in it. Every part is composed (section, number, date, title, sentences, lists, ordering
information, Az.), so the texts vary far beyond any corpus, and a failure shrinks to a short notice.

>>> from hypothesis import find
>>> example = find(notices(), lambda example: True)
>>> example.values["kind"], example.layout
('mitteilung', 'db-plain')
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..families import FAMILIES
from ..families.family import Family
from .words import examples_of, words

Values = dict[str, Any]

_SUBJECTS = (
    "Der Fachausschuss", "Die Geschäftsstelle", "Das zuständige Ministerium", "Der Landtag",
    "Die Bezirksregierung Münster", "Der Städtetag",
    "Die Stadt Oer-Erkenschwick", "Das Präsidium", "Ein Arbeitskreis aus zwölf Städten",
    "Der Rat der Gemeinde Ahaus", "Die Verbraucherzentrale",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_ENDINGS = (
    "", ", soweit keine Gründe des Datenschutzes entgegenstehen", ", z. B. bei Neubauten",
    " und hat dies der Landesregierung mitgeteilt",
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
_HEADINGS = (
    "Rechtliche Ausgangslage",
    "Fristen",
    "Anforderungen an die Sachkunde",
    "Gegenstand der Förderung",
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
    ("53604", "Bad Honnef"),
)
_FAXES = (
    "0211/855-3159",
    "02 21/47 10-5 54",
    "(02 11) 45 87-2 11",
    "0221 4710 437",
    "040/66969-945",
)


@dataclass(frozen=True)
class Example:
    """A text and what a parser should find in it: the fields of the card by name, in the form of
    ``Notice.model_dump(mode="json")``.

    ``lines`` are the text's blocks, one string each, before they were put together.
    """

    text: str
    values: Values
    layout: str
    lines: tuple[str, ...] = field(default=(), repr=False)


def sentences() -> SearchStrategy[str]:
    """A sentence of administrative German with the stops, figures and file numbers that mislead
    parsers."""
    return st.builds(
        lambda subject, verb, ending: f"{subject} {verb}{ending}.",
        st.sampled_from(_SUBJECTS),
        st.sampled_from(words("VERBS")),
        st.sampled_from(_ENDINGS),
    )


def paragraphs() -> SearchStrategy[str]:
    """One to six sentences in one line; one alone is made long enough to be no title."""
    return (
        st.lists(sentences(), min_size=1, max_size=6)
        .map(" ".join)
        .map(
            lambda text: (
                text
                if len(text) > 100
                else (
                    f"{text} Eine abschließende Bewertung ist derzeit noch nicht möglich, "
                    f"heißt es dort."
                )
            )
        )
    )


@st.composite
def bodies(draw: DrawFn) -> list[str]:
    """Paragraphs, some with a sub-heading before them or a list after them."""
    body: list[str] = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        form = draw(st.sampled_from(("text", "text", "heading", "bullets", "numbers")))
        # a sub-heading right below a title would pass for the title where that is missing
        if form == "heading" and body:
            body.append(
                draw(st.sampled_from(("", f"{number}. "))) + draw(st.sampled_from(_HEADINGS))
            )
        body.append(draw(paragraphs()))
        if form in ("bullets", "numbers"):
            items = draw(st.lists(st.sampled_from(_ITEMS), min_size=2, max_size=4))
            marker = draw(st.sampled_from(("- ", "• ", "– ")))
            body += [
                f"{i}. {item}" if form == "numbers" else marker + item
                for i, item in enumerate(items, 1)
            ]
    return body if body[-1][-1] == "." else [*body, draw(paragraphs())]


@st.composite
def orderings(draw: DrawFn) -> Values:
    """A paragraph of ordering information with its details, as in real notices."""
    street, (code, town), fax = (
        draw(st.sampled_from(_STREETS)),
        draw(st.sampled_from(_TOWNS)),
        draw(st.sampled_from(_FAXES)),
    )
    supplier = draw(st.sampled_from(_SUPPLIERS))
    address = {"street": street, "postal_code": code, "city": town}
    return draw(
        st.sampled_from(
            (
                {
                    "text": (
                        f"Einzelexemplare der Broschüre sind bei {supplier}, {street}, {code} "
                        f"{town}, bzw. per Fax: {fax} zu beziehen."
                    ),
                    "faxes": [fax],
                    **address,
                },
                {
                    "text": (
                        f"Die Studie ist zum Preis von 23,90 EUR bei {supplier}, {street}, "
                        f"{code} {town}, erhältlich."
                    ),
                    "price": "23,90 EUR",
                    **address,
                },
                {
                    "text": (
                        f"Das Heft (ISBN 3-89222-653-9) kann bei {supplier} unter Tel. {fax} "
                        f"angefordert werden."
                    ),
                    "isbns": ["3-89222-653-9"],
                    "phones": [fax],
                },
                {
                    "text": (
                        "Der Leitfaden kann im Internet unter www.leitfaden.example.org/heft "
                        "heruntergeladen werden."
                    ),
                    "urls": ["www.leitfaden.example.org/heft"],
                },
                {
                    "text": (
                        f"Bestellungen an: Versandstelle, Postfach 10 07 12, {code} {town}, "
                        f"E-Mail: versand@example.org"
                    ),
                    "postal_code": code,
                    "city": town,
                    "emails": ["versand@example.org"],
                },
            )
        )
    )


def file_numbers() -> SearchStrategy[Values]:
    """An Az. in one of the real forms of a family, with its parts."""
    found: SearchStrategy[Values] = examples_of(FAMILIES[0]).file_numbers()
    return found


def notices(
    layouts: tuple[str, ...] | None = None, *, family: Family | None = None
) -> SearchStrategy[Example]:
    """A whole notice in one of these layouts, those of its commonest page if none are given;
    `LAYOUTS` has all that there are.

    With ``family`` a notice of that family, also of one of your own: its lines are composed from
    the templates of its description, ``layouts`` are the names of its pages, all of them if none
    are given. ``ValueError`` for a name that is none, and where no line of a kind can be composed
    since it has patterns alone.
    """
    if family is not None and not family.examples:
        from .described import described

        names = [page.name for page in family.pages]
        if unknown := [name for name in layouts or () if name not in names]:
            raise ValueError(
                f'the family "{family.id}" has no page {", ".join(unknown)}, only'
                f" {', '.join(names)}"
            )
        return described(family, [page for page in family.pages if page.name in (layouts or names)])
    examples = examples_of(family or FAMILIES[0])
    found: SearchStrategy[Example] = examples.notices(layouts or examples.LAYOUTS[:2])
    return found
