"""Other notices quoted or listed around this one. Its own values are expected; what is quoted is
none of them."""

from __future__ import annotations

from random import Random

from .sheet import Sheet, damage

GROUP = "other notices around"

_HEADINGS = (
    "StGB NRW-Mitteilung 411/2003 vom 05.06.2003",
    "Rundschreiben Nr. 9/2002 vom 11.11.2002",
    "RdErl. d. Innenministeriums v. 12.3.2001 - III A 2 - 10.07 -",
    "Pressemitteilung Nr. 14/2010 vom 9. April 2010",
)
_TITLES = ("Straßenreinigung im Winter", "Neue Muster für Satzungen", "Kosten der Bäder")
_TEXT = (
    "Der Ausschuss hat in seiner letzten Sitzung über die Folgen für die Kommunen beraten und "
    "sieht weiteren Bedarf."
)


def _other(choose: Random) -> tuple[str, str]:
    return choose.choice(_HEADINGS), choose.choice(_TITLES)


def _in_body(sheet: Sheet, choose: Random, *texts: str) -> None:
    """Put lines between two paragraphs that may be said to be paragraphs, too."""
    places = [place for place in sheet.placed() if place[2] == 0][1:]
    if places:
        index, paragraph, _ = choose.choice(places)
        body = [*sheet.values["body"]]
        body[paragraph:paragraph] = [{"text": text} for text in texts]
        sheet.insert(index, texts)
        sheet.accept("body", body)


@damage(GROUP, "another number line above the own")
def heading_above(sheet: Sheet, choose: Random) -> None:
    """Another notice's number line above the own one."""
    sheet.above("heading", choose.choice(_HEADINGS))


@damage(GROUP, "another number line above the title")
def heading_above_title(sheet: Sheet, choose: Random) -> None:
    """Another notice's number line between the own one and the title."""
    if sheet.first("heading"):
        sheet.above("title", choose.choice(_HEADINGS))


@damage(GROUP, "another number line below the title")
def heading_below_title(sheet: Sheet, choose: Random) -> None:
    """Another notice's number line between title and body."""
    if sheet.first("heading"):
        sheet.below("title", choose.choice(_HEADINGS))


@damage(GROUP, "replaced notice named")
def replaced(sheet: Sheet, choose: Random) -> None:
    """ "ersetzt die Mitteilung …" below the number line."""
    sheet.below("heading", f"ersetzt {choose.choice(_HEADINGS)}")


@damage(GROUP, "another notice quoted above")
def quoted_above(sheet: Sheet, choose: Random) -> None:
    """Head and a sentence of another notice above, as mails quote."""
    sheet.insert(0, [f"> {text}" for text in (*_other(choose), _TEXT)])


@damage(GROUP, "another notice quoted below")
def quoted_below(sheet: Sheet, choose: Random) -> None:
    """Head and a sentence of another notice below, as mails quote."""
    sheet.insert(len(sheet.lines), ["> Zum Vergleich:", *(f"> {t}" for t in _other(choose))])


@damage(GROUP, "another notice in the body")
def quoted_within(sheet: Sheet, choose: Random) -> None:
    """Another notice's number line and title in quotes between two paragraphs: body or not, both
    are as good."""
    heading, title = _other(choose)
    _in_body(sheet, choose, f"Dort hieß es „{heading}: {title}“.")


@damage(GROUP, "list of notices above")
def listed_above(sheet: Sheet, choose: Random) -> None:
    """A table of other notices above: number, date, title."""
    rows = [f"{100 + i}/2005   0{i}.03.2005   {title}" for i, title in enumerate(_TITLES, 1)]
    sheet.insert(0, ["Nummer     Datum        Titel", *rows])


@damage(GROUP, "list of notices below")
def listed_below(sheet: Sheet, choose: Random) -> None:
    """ "Weitere Mitteilungen" with numbers and titles below."""
    rows = [f"{300 + i}/2005 {title}" for i, title in enumerate(_TITLES)]
    sheet.insert(len(sheet.lines), ["Weitere Mitteilungen zum Thema:", *rows])


@damage(GROUP, "table of notices in the body")
def table_within(sheet: Sheet, choose: Random) -> None:
    """A table of other notices with bars between two paragraphs: body or not, both are as good."""
    rows = [
        "| Nr. | Datum | Az. |",
        "| 12/2004 | 03.02.2004 | II/1 810-3 |",
        "| 13/2004 | 05.02.2004 | IV/2 460-1 |",
    ]
    _in_body(sheet, choose, *rows)


@damage(GROUP, "before and next")
def neighbours(sheet: Sheet, choose: Random) -> None:
    """Links to the notices before and after."""
    links = [f"« Zurück: 602/2006 {_TITLES[0]}", f"Weiter: 604/2006 {_TITLES[1]} »"]
    sheet.insert(choose.choice((0, len(sheet.lines))), links)


@damage(GROUP, "another Az. below the own")
def az_below(sheet: Sheet, choose: Random) -> None:
    """The Az. of a notice that is cited, on a line below the own one: which is own is open."""
    if sheet.first("az"):
        sheet.below("az", "Az. der Bezugsmitteilung: IV/3 512-9")


@damage(GROUP, "search results above")
def results(sheet: Sheet, choose: Random) -> None:
    """A page of results: how many, and the first of them."""
    heading, title = _other(choose)
    sheet.insert(0, ["Ihre Suche ergab 3 Treffer", f"1. {title} ({heading})"])
