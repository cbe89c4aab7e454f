"""What stands around a notice and is not of it: page furniture above, below and between, and what
mails add."""

from __future__ import annotations

from random import Random

from .page import Page, kind
from .words import words

_MENUS = (
    ("Startseite", "Aktuelles", "Mitteilungen", "Termine", "Kontakt"),
    ("Startseite | Der Verband | Mitteilungen | Presse | Kontakt",),
    ("Navigation überspringen", "Home", "Verband", "Themen", "Service", "Suche"),
    ("Menü", "Suche", "Login"),
    ("Zum Inhalt springen", "Startseite · Fachgebiete · Veröffentlichungen · Impressum"),
)
_BREADCRUMBS = (
    "Sie sind hier: Startseite > Mitteilungen > Detail",
    "Startseite > Service > Mitteilungen",
    "Home » Mitteilungen » 2006",
)
_COOKIES = (
    (
        "Diese Website verwendet Cookies. Wenn Sie die Seite weiter nutzen, stimmen Sie dem zu.",
        "OK",
    ),
    (
        "Wir verwenden Cookies, um Ihnen ein optimales Webseiten-Erlebnis zu bieten.",
        "Alle akzeptieren",
        "Nur notwendige Cookies",
        "Einstellungen",
    ),
    ("Cookie-Einstellungen", "Mehr erfahren", "Akzeptieren", "Ablehnen"),
)
_SHARES = (
    ("Teilen", "Drucken", "Link kopieren"),
    ("Teilen: Facebook Twitter WhatsApp E-Mail",),
    ("Auf Facebook teilen", "Auf Twitter teilen", "Per E-Mail versenden"),
    ("Artikel drucken", "Als PDF speichern", "Artikel weiterempfehlen"),
)
_IMPRINTS = (
    ("Impressum", "Datenschutz", "Kontakt"),
    ("Impressum | Datenschutz | Barrierefreiheit | Sitemap",),
    ("© 2006 Verband der Städte und Gemeinden im Lande",),
    (
        "© Verband der Städte. Alle Rechte vorbehalten.",
        "Impressum",
        "Datenschutzerklärung",
    ),
    ("Nach oben", "Impressum", "Seite drucken"),
)
_FORWARDS = (
    (
        "-----Ursprüngliche Nachricht-----",
        "Von: Poststelle <post@example.org>",
        "Gesendet: 2. August 2006 09:12",
        "An: Verteiler",
        "Betreff: {title}",
    ),
    (
        "---------- Forwarded message ---------",
        "From: Petra Muster <muster@example.org>",
        "Date: Mi., 2. Aug. 2006 um 09:12",
        "Subject: Fwd: {title}",
    ),
    (
        "Von: muster@example.org",
        "Datum: 02.08.2006 09:12",
        "An: Bürgermeister; Kämmerei",
        "Betreff: WG: {title}",
    ),
    (
        "Anfang der weitergeleiteten Nachricht:",
        "Von: Poststelle",
        "Betreff: {title}",
        "Datum: 2. August 2006 um 09:12:44 MESZ",
        "An: kaemmerei@example.org",
    ),
    ("Am 02.08.2006 um 09:12 schrieb Poststelle:",),
)
_SIGNATURES = (
    (
        "-- ",
        "Petra Muster",
        "Stadt Musterhausen, Hauptamt",
        "Tel. 0221 4710-236",
        "muster@example.org",
    ),
    ("Mit freundlichen Grüßen", "Im Auftrag", "Petra Muster"),
    ("--", "Gemeinde Musterdorf", "Der Bürgermeister", "Rathausplatz 1, 40219 Düsseldorf"),
    ("Viele Grüße", "P. Muster"),
    ("Von meinem iPhone gesendet",),
)
_SALUTATIONS = (
    ("Sehr geehrte Damen und Herren,", "anbei die Mitteilung zur Kenntnis."),
    ("Liebe Kolleginnen und Kollegen,", "zur Info:"),
    ("Hallo Frau Muster,", "unten die Mitteilung, um die Sie gebeten hatten."),
    ("Guten Tag,", "bitte beachten!"),
    ("Sehr geehrter Herr Muster,",),
)


def _above(page: Page, texts: tuple[str, ...]) -> None:
    page.insert(0, texts)


def _below(page: Page, texts: tuple[str, ...]) -> None:
    page.insert(len(page.lines), texts)


def _between(page: Page, choose: Random, texts: tuple[str, ...]) -> None:
    """Before a line of the body or the Az., not in the middle of a paragraph that stands on several
    lines."""
    places = [
        i
        for i, line in enumerate(page.lines)
        if line.role in ("body", "ordering", "az") and page.lines[i - 1].text[-1:] in ".!?" and i
    ]
    if places:
        page.insert(choose.choice(places), texts)


@kind("menu above", 5)
def menu_above(page: Page, choose: Random) -> None:
    """A site's menu above the notice."""
    _above(page, choose.choice(_MENUS))


@kind("menu below", 5)
def menu_below(page: Page, choose: Random) -> None:
    """A site's menu below the notice."""
    _below(page, choose.choice(_MENUS))


@kind("breadcrumb", 5)
def breadcrumb(page: Page, choose: Random) -> None:
    """ "Sie sind hier: …" above the notice."""
    _above(page, (choose.choice((*_BREADCRUMBS, *words("PATHS"))),))


@kind("cookie banner", 5)
def cookie_banner(page: Page, choose: Random) -> None:
    """A cookie banner above or below the notice."""
    choose.choice((_above, _below))(page, choose.choice(_COOKIES))


@kind("share links", 5)
def share_links(page: Page, choose: Random) -> None:
    """Links for sharing and printing below the notice."""
    _below(page, choose.choice(_SHARES))


@kind("share links below the title", 5, "between title")
def share_links_below_the_title(page: Page, choose: Random) -> None:
    """Links for sharing and printing between title and body."""
    places = [i for i, line in enumerate(page.lines) if line.role == "title"]
    if places:
        page.insert(places[-1] + 1, choose.choice(_SHARES))


@kind("imprint", 5)
def imprint(page: Page, choose: Random) -> None:
    """Imprint and privacy links, copyright line below the notice."""
    _below(page, choose.choice(_IMPRINTS))


@kind("page numbers", 5, "between")
def page_numbers(page: Page, choose: Random) -> None:
    """ "Seite 2 von 3" between paragraphs."""
    _between(
        page,
        choose,
        (choose.choice(("Seite 2 von 3", "- 2 -", "Seite 2", "2 / 3", "Seite 2/3", "S. 2")),),
    )


@kind("running heads", 5, "between")
def running_heads(page: Page, choose: Random) -> None:
    """A page's foot and the next page's head between paragraphs."""
    header = page.values["header"]
    head = (
        header["text"]
        if header and choose.random() < 0.2
        else choose.choice(words("RUNNING_HEADS"))
    )
    _between(page, choose, ("Seite 1 von 2", head) if choose.random() < 0.5 else (head,))


@kind("forwarded headers", 5, "top")
def forwarded_headers(page: Page, choose: Random) -> None:
    """The head of a forwarded mail above the notice."""
    title = page.values["title"] or "Mitteilung"
    _above(page, tuple(text.replace("{title}", title) for text in choose.choice(_FORWARDS)))


@kind("salutation", 5, "top")
def salutation(page: Page, choose: Random) -> None:
    """A salutation and a word to it above the notice."""
    _above(page, choose.choice(_SALUTATIONS))


@kind("signature", 5)
def signature(page: Page, choose: Random) -> None:
    """A mail's signature below the notice."""
    _below(page, choose.choice(_SIGNATURES))
