"""Lines and labels that somebody put in. The notice's own values are expected, without what was put
in."""

from __future__ import annotations

from random import Random

from .sheet import Sheet, damage

GROUP = "inserted lines and labels"

_TEASER = "Städte und Gemeinden hoffen auf mehr Geld für ihre Brücken und Straßen"


@damage(
    GROUP,
    "teaser above the title",
    "a line of news above a title is a title like another; which is the own one only its body says",
)
def teaser(sheet: Sheet, _: Random) -> None:
    """A line like a title above the title."""
    sheet.above("title", _TEASER)


@damage(
    GROUP,
    "teaser below the title",
    "a sentence below a title reads as the first of the body, as a summary would",
)
def teaser_below(sheet: Sheet, _: Random) -> None:
    """A sentence that sums up, between title and body."""
    sheet.below("title", f"{_TEASER}, denn der Bedarf ist groß und die Kassen sind leer.")


@damage(GROUP, "urgent")
def urgent(sheet: Sheet, choose: Random) -> None:
    """ "Eilt!" above the title."""
    sheet.above("title", choose.choice(("Eilt!", "EILT SEHR", "Wichtig!", "Bitte sofort vorlegen")))


@damage(GROUP, "draft")
def draft(sheet: Sheet, choose: Random) -> None:
    """ "ENTWURF" above all and between paragraphs."""
    word = choose.choice(("ENTWURF", "KOPIE", "M U S T E R", "Vertraulich"))
    sheet.insert(0, [word])
    sheet.within(choose, word)


@damage(GROUP, "stamp of receipt")
def stamp(sheet: Sheet, choose: Random) -> None:
    """A stamp with another date above the title."""
    sheet.above("title", "Stadt Musterhausen", "Eingegangen 12. März 2007", "Amt 20")


@damage(GROUP, "stamp in the body")
def stamp_within(sheet: Sheet, choose: Random) -> None:
    """A stamp between two paragraphs."""
    sheet.within(choose, "Eingang: 12.03.2007", "z. d. A.")


@damage(GROUP, "kicker above the title")
def kicker(sheet: Sheet, choose: Random) -> None:
    """A word for the subject above the title."""
    sheet.above("title", choose.choice(("Umwelt", "THEMA: Finanzen", "Aus den Ausschüssen")))


@damage(GROUP, "author below the title")
def author(sheet: Sheet, choose: Random) -> None:
    """ "Von Petra Muster" below the title."""
    sheet.below("title", choose.choice(("Von Petra Muster", "Text: Petra Muster", "(pm/dpa)")))


@damage(GROUP, "state of below the number line")
def state(sheet: Sheet, choose: Random) -> None:
    """ "Stand: …" with another date below the number line."""
    sheet.below("heading", f"Stand: {choose.randint(10, 28)}.02.2021")


@damage(GROUP, "changed on below the title")
def changed(sheet: Sheet, choose: Random) -> None:
    """ "Zuletzt geändert am …" below the title."""
    sheet.below("title", f"Zuletzt geändert am {choose.randint(10, 28)}.02.2021, 14:05 Uhr")


@damage(GROUP, "date of printing above")
def printed(sheet: Sheet, choose: Random) -> None:
    """ "Druckdatum" above all."""
    sheet.insert(0, [f"Druckdatum: {choose.randint(10, 28)}.02.2021"])


@damage(GROUP, "label of the title")
def title_label(sheet: Sheet, choose: Random) -> None:
    """ "Betreff:" or "Titel:" before the title."""
    word = choose.choice(("Betreff: ", "Titel: ", "Betr.: ", "Überschrift: "))
    sheet.change(lambda text: word + text, "title")


@damage(GROUP, "labels of number and date")
def labels(sheet: Sheet, choose: Random) -> None:
    """ "Nummer:" and "Datum:" before number and date."""
    number, date = sheet.number_text(), sheet.written_date()
    if number:
        sheet.put(number, f"Nummer: {number}")
    if date:
        sheet.put(date, f"Datum: {date}")


@damage(GROUP, "label of the text")
def text_label(sheet: Sheet, _: Random) -> None:
    """ "Text:" above the body."""
    sheet.above("body", "Text:")


@damage(GROUP, "caption below the title")
def caption(sheet: Sheet, choose: Random) -> None:
    """A picture's caption below the title."""
    sheet.below("title", choose.choice(("Foto: Stadt Musterhausen", "Bild 1: Die alte Brücke")))


@damage(
    GROUP,
    "caption in the body",
    "a caption without a word such as Foto is a short sentence of the text",
)
def caption_within(sheet: Sheet, choose: Random) -> None:
    """A caption without a label between two paragraphs."""
    sheet.within(choose, "Die alte Brücke vor der Sanierung im Jahr 2005.")


@damage(GROUP, "clerk below the number line")
def clerk(sheet: Sheet, choose: Random) -> None:
    """Who sees to it, with telephone, below the number line."""
    sheet.below("heading", "Bearbeiterin: Frau Muster", "Tel.: 0211 4587-236")


@damage(GROUP, "list of addressees")
def addressees(sheet: Sheet, choose: Random) -> None:
    """ "Verteiler" and ticks below all."""
    sheet.insert(len(sheet.lines), ["Verteiler:", "[x] Bürgermeister", "[ ] Kämmerei"])


@damage(GROUP, "rows of signs")
def rules(sheet: Sheet, choose: Random) -> None:
    """Rows of stars and underscores around the body's paragraphs."""
    sheet.above("body", "* * * * *")
    sheet.within(choose, "_" * 40)
    sheet.insert(len(sheet.lines), ["######"])


@damage(GROUP, "reading time")
def reading_time(sheet: Sheet, choose: Random) -> None:
    """ "Lesezeit" and clicks below the title."""
    sheet.below("title", "Lesezeit: 3 Minuten", "Aufrufe: 1.204")
