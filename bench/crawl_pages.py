"""German web pages as a crawl has them, generated from a seed: of newspapers, councils, shops, law
databases, towns, courts, clubs. None of them is a notice, and most have the words of one: menus
with press releases, minutes with decisions, rulings with file numbers.

What stands around the text (head, scripts, menus, footers) is as large as on real pages.
"""

from __future__ import annotations

import html
import string
from collections.abc import Callable
from random import Random

_NOUNS = (
    "Gemeinderat", "Haushalt", "Radweg", "Freibad", "Spielplatz", "Feuerwehr", "Bürgermeisterin",
    "Grundschule", "Bebauungsplan", "Wochenmarkt", "Verein", "Bücherei", "Straßenbahn",
    "Kläranlage", "Stadtteil", "Mannschaft", "Ausstellung", "Konzert", "Landwirtschaft",
    "Wärmepumpe", "Lieferung", "Rechnung", "Verordnung", "Richtlinie", "Genehmigung",
    "Gesellschaft",
    "Wettbewerb", "Ministerin", "Landtag", "Veröffentlichung", "Entscheidung", "Sitzung", "Museum",
    "Küche", "Lampe", "Regal",
)  # fmt: skip  # in rows
_VERBS = (
    "wird im kommenden Jahr erneuert", "hat am Dienstag getagt", "kostet rund 1,2 Millionen Euro",
    "bleibt bis Ende August geschlossen", "freut sich über viele Gäste", "liegt zur Einsicht aus",
    "war am Abend gut besucht", "soll nach den Plänen der Verwaltung wachsen",
    "ist seit dem 3. Mai 2021 in Kraft", "teilte ein Sprecher mit", "lässt sich leicht reinigen",
    "passt in jede Küche", "verlor am Samstag mit 2:3", "beginnt um 19.30 Uhr im großen Saal",
    "wurde mit Bescheid vom 12.03.2019 abgelehnt", "gilt für alle Haushalte in der Region",
)  # fmt: skip  # in rows
_WORDS = (
    "und", "auch", "nach", "ersten", "Angaben", "noch", "in", "diesem", "Sommer", "wie", "bereits",
    "berichtet", "trotz", "der", "hohen", "Kosten", "für", "Bürgerinnen", "Bürger", "über",
    "größere",
)  # fmt: skip  # in rows
_MENU = (
    "Startseite", "Aktuelles", "Rathaus & Politik", "Pressemitteilungen", "Bekanntmachungen",
    "Veranstaltungen", "Kontakt", "Impressum", "Datenschutz", "Sport", "Wirtschaft", "Kultur",
    "Shop", "Newsletter", "Stellenangebote", "Amtsblatt", "Satzungen", "Mitteilungsblatt",
    "Anmelden",
)  # fmt: skip  # in rows
_TOWNS = ("Neuwiesen", "Tannengrund", "Musterhausen", "Altenfeld", "Seeheim", "Birkenau")


def _sentence(choose: Random) -> str:
    words = choose.choices(_WORDS, k=choose.randint(3, 14))
    noun, verb = choose.choice(_NOUNS), choose.choice(_VERBS)
    return f"{choose.choice(('Der', 'Die', 'Das', 'Ein'))} {noun} {' '.join(words)} {verb}."


def _paragraphs(choose: Random, least: int, most: int) -> list[str]:
    return [
        " ".join(_sentence(choose) for _ in range(choose.randint(2, 6)))
        for _ in range(choose.randint(least, most))
    ]


def _date(choose: Random) -> str:
    return f"{choose.randint(1, 28)}.{choose.randint(1, 12):02}.{choose.randint(1998, 2026)}"


def _az(choose: Random) -> str:
    number = f"{choose.randint(1, 4000)}/{choose.randint(10, 24)}"
    return f"{choose.randint(1, 12)} {choose.choice('KLABE')} {number}"


def _news(choose: Random) -> list[str]:
    return [
        f"<h1>{_sentence(choose)[:-1]}</h1>",
        f"<time>{_date(choose)}, 14:3{choose.randint(0, 9)} Uhr</time>",
        f"<p><strong>{choose.choice(_TOWNS)}.</strong> {_sentence(choose)}</p>",
        *(f"<p>{text}</p>" for text in _paragraphs(choose, 6, 20)),
        f"<h2>Mehr zum Thema</h2><ul><li><a href='/a1'>{_sentence(choose)}</a></li></ul>",
    ]


def _minutes(choose: Random) -> list[str]:
    items = [
        f"<h3>TOP {i} {choose.choice(('Mitteilungen der Verwaltung', 'Anfragen', 'Haushalt'))}"
        f"</h3><p>Vorlage {choose.randint(1, 400)}/{choose.randint(2015, 2025)}</p>"
        f"<p>{text}</p><p>Beschluss: einstimmig angenommen</p>"
        for i, text in enumerate(_paragraphs(choose, 5, 14), 1)
    ]
    return [f"<h1>Niederschrift der Sitzung vom {_date(choose)}</h1>", *items]


def _shop(choose: Random) -> list[str]:
    products = [
        f"<div class='product' data-sku='{choose.randint(10**6, 10**7)}'><img src='/img/{i}.jpg' "
        f"alt='{choose.choice(_NOUNS)}'><h3>{choose.choice(_NOUNS)} {choose.choice('XLMS')}"
        f"{choose.randint(10, 900)}</h3><span class='price'>{choose.randint(3, 300)},99&nbsp;€"
        f"</span><p>{_sentence(choose)}</p><button>In den Warenkorb</button></div>"
        for i in range(choose.randint(12, 40))
    ]
    return ["<h1>Angebote</h1>", *products]


def _law(choose: Random) -> list[str]:
    sections = [
        f"<h3>§ {i} {choose.choice(_NOUNS)}</h3><p>(1) {text}</p><p>(2) Das Nähere regelt die "
        f"Verordnung vom {_date(choose)} (BGBl. I S. {choose.randint(1, 3000)}).</p>"
        for i, text in enumerate(_paragraphs(choose, 8, 25), 1)
    ]
    return [f"<h1>Gesetz über {choose.choice(_NOUNS)}</h1>", *sections]


def _town(choose: Random) -> list[str]:
    town = choose.choice(_TOWNS)
    return [
        f"<h1>Öffentliche Bekanntmachung der Stadt {town}</h1>",
        f"<p>Bekanntmachung der Stadt {town} vom {_date(choose)}</p>",
        *(f"<p>{text}</p>" for text in _paragraphs(choose, 3, 9)),
        f"<p>{town}, den {_date(choose)}</p><p>Der Bürgermeister</p>",
    ]


def _ruling(choose: Random) -> list[str]:
    return [
        f"<h1>Urteil vom {_date(choose)} ({_az(choose)})</h1>",
        *(
            f"<p>{text} So auch das OVG (Beschluss vom {_date(choose)}, Az.: {_az(choose)}).</p>"
            for text in _paragraphs(choose, 8, 20)
        ),
    ]


def _club(choose: Random) -> list[str]:
    return [
        f"<h1>{choose.choice(_NOUNS)}sverein {choose.choice(_TOWNS)}</h1>",
        *(f"<p>{text}</p>" for text in _paragraphs(choose, 2, 8)),
        "<table>"
        + "".join(
            f"<tr><td>{_date(choose)}</td><td>{_sentence(choose)}</td></tr>" for _ in range(8)
        )
        + "</table>",
    ]


KINDS: dict[str, Callable[[Random], list[str]]] = {
    "news": _news,
    "council minutes": _minutes,
    "shop": _shop,
    "law": _law,
    "town": _town,
    "ruling": _ruling,
    "club": _club,
}
_SHARES = (35, 8, 25, 6, 8, 4, 14)  # in a hundred


def page(choose: Random, kind: str = "") -> str:
    """One page that is no notice, of a kind, or of any as often as crawls have them."""
    kind = kind or choose.choices(list(KINDS), _SHARES)[0]
    return framed(choose, "\n".join(KINDS[kind](choose)))


def framed(choose: Random, content: str) -> str:
    """Content with a site's head, menu and footer around it."""
    menu = "".join(
        f'<li class="nav-item"><a class="nav-link" href="/{i}">{html.escape(word)}</a></li>'
        for i, word in enumerate(choose.sample(_MENU, 12))
    )
    return (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{choose.choice(_NOUNS)} – {choose.choice(_TOWNS)}</title>\n{_style(choose)}\n"
        f"</head>\n<body>\n<nav><ul>{menu}</ul></nav>\n<main><article>\n{content}\n</article></main>\n"
        f"<footer><ul>{menu}</ul><p>© {choose.choice(_TOWNS)}</p></footer>\n{_script(choose)}\n"
        "</body>\n</html>\n"
    )


def _style(choose: Random) -> str:
    rules = "".join(
        f".c{choose.randint(1, 999)}-{choose.choice(string.ascii_lowercase)}{{margin:0 "
        f"{choose.randint(1, 40)}px;color:#{choose.randrange(16**6):06x};display:flex}}\n"
        for _ in range(choose.randint(20, 120))
    )
    return f"<style>{rules}</style>"


def _script(choose: Random) -> str:
    lines = "".join(
        f"window.dataLayer.push({{'event':'e{choose.randrange(10**6)}','value':"
        f"{choose.random():.6f}}});function f{choose.randrange(10**4)}(a,b){{return a&&b<a?b:0}}\n"
        for _ in range(choose.randint(20, 120))
    )
    return f"<script>{lines}</script>"
