"""Press releases of five associations of towns and counties: Niedersächsischer Städtetag,
Sächsischer Städte- und Gemeindetag, Landkreistag Nordrhein-Westfalen, Städte- und Gemeindebund
Brandenburg, Städtetag Nordrhein-Westfalen. Forms of 32 real pages.

The last pages are the shapes that other associations' releases have; nothing in them claims a text
for certain."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .family import Family

_SITE = "(site|furniture|icons|pointer|imprint|link)*+"
_FOOT = f"(contact=contact (site|<aside>){{0,12}})? {_SITE}"
_SEAT = "(Düsseldorf|Köln|Potsdam|Hannover|Dresden|Berlin)"
_TITLE = "title=(short|sentence|paragraph|link)"
_WORD = (
    "(Presseinformation|Presseerklärung|Presseinfo|Pressemeldung|Pressenotiz|Medieninformation"
    "|Medienmitteilung)"
)
# In a volume such a line begins the next release: its title, or what it is about, stands below it
_ABOVE_TITLE = Opening(before="short")

VERBAND_PRESSEMITTEILUNG = Family(
    id="verband-pressemitteilung",
    tested=True,
    shared=True,
    kinds=(
        # The association's name on a line of its own
        LineKind("nst", ("{publisher=Niedersächsischer Städtetag}",), whole=True),
        LineKind(
            "lkt",
            ("{publisher=Landkreistag (Nordrhein-Westfalen|NRW)}",),
            opens=_ABOVE_TITLE,
            whole=True,
            lines=2,
        ),
        LineKind(
            "stgb-bb",
            ("{publisher=Städte- und Gemeindebund Brandenburg}",),
            opens=_ABOVE_TITLE,
            whole=True,
            lines=2,
        ),
        LineKind(
            "staedtetag",
            ("{publisher=Städtetag (Nordrhein-Westfalen|NRW)}",),
            opens=_ABOVE_TITLE,
            whole=True,
            lines=2,
        ),
        # "Pressemitteilung Nr. 3 / 2018:"
        LineKind(
            "release",
            ("(Pressemitteilung|PRESSEMITTEILUNG)[ Nr. {number}][:]",),
            opens=Opening(within=12),
            whole=True,
        ),
        # "Presseerklärungen / Presseerklärung Nr. 21 vom 18.10.2019"
        LineKind(
            "declaration",
            (
                Form("Presseerklärungen Presseerklärung Nr. {number} vom {date}", own=True),
                "Presseerklärung Nr. {number} vom {date}",
            ),
            opens=Opening(anywhere=True),
            whole=True,
            lines=2,
        ),
        # "Medieninformation, 3. Mai 2022"
        LineKind(
            "media", ("Medieninformation[,] [vom ]{date}",), opens=Opening(within=6), whole=True
        ),
        # "Presseinformation 24-2016": the word tells it from those that write "Pressemitteilung"
        LineKind(
            "information",
            (f"{_WORD}[ [Nr. ]{{number}}][ vom {{date}}][:]",),
            opens=Opening(within=12),
            whole=True,
        ),
        # "Pressemitteilung (23.05.2019)", "Statement (23.05.2019)" below the title
        LineKind(
            "stated",
            (r"(Pressemitteilung|Presseinformation) \({date}\)",),
            opens=Opening(within=6),
            whole=True,
        ),
        LineKind("statement", (r"Statement \({date}\)",), opens=Opening(within=6), whole=True),
        # "Pressemitteilung des Gemeindebundes Wiesenland vom 25.09.2007" as the last line
        LineKind(
            "release-of",
            ("(Pressemitteilung|Presseinformation) (des|der) {publisher} (v.|vom) {date}",),
            closes=True,
            whole=True,
        ),
        # "17. Juli 2019: Düsseldorf – Die Städte hätten …" below the title
        LineKind(
            "dated-text",
            (
                Form("{date}: Düsseldorf - {body}", below=("short", "sentence", "paragraph")),
                Form("{date}: {body}", below=("short", "sentence", "paragraph")),
            ),
            whole=True,
        ),
        # "(4. März 2015)", then "(Potsdam) Die Städte hätten …"
        LineKind("bracket-date", (r"\({date}\)",), whole=True),
        LineKind("bracket-place", (Form(r"\({place}\)", below=("bracket-date",)),), whole=True),
        LineKind(
            "placed-text",
            (
                Form(r"\({place}\) {body}", below=("bracket-date",)),
                Form(f"{_SEAT} - {{body}}", below=("bracket-date", "date", "short")),
            ),
            whole=True,
        ),
        # "Statement von Ottilie Brandwein, Vorsitzende des Städtetags" is the text's
        LineKind("speaker", ("Statement (von|des|der) …",), whole=True),
        # "Ansprechpartner: Hasso Wiebeck, Tel.: 0511 99999-20"
        LineKind(
            "contact",
            (
                "(Ansprechpartner[in]|Pressekontakt|Kontakt|Pressestelle|Rückfragen): …",
                "(Pressekontakt|Pressestelle)[:]",
            ),
            closes=True,
            whole=True,
        ),
        LineKind(
            "site",
            (
                "(Hilfsnavigation|Volltextsuche|Seiteninhalt|Bild|Dokumente:|Download:)",
                "(Wappen|Logo) …",
                "Verband für …",
                # the association's seat
                pattern(r"\p{Lu}[\p{L} .-]{2,40} \d{1,4}[a-z]?, \d{5} \p{Lu}[\p{L} -]{2,30}$"),
                "(Presseinformation|Pressemitteilung) vom {date}\\|\\|…",
                "(Presseerklärungen|Pressemitteilungen|Presseinformationen)",
                "(Telefon|Telefax|Fax|E-Mail): …",
                "Diese Meldung finden Sie …",
                "Alle Dokumente als …",
                "(Presseerklärung|Pressemitteilung|Presseinformation|Medieninformation) als …",
                "zurück zur Übersicht",
                "(mehr|Mehr|weiter|Weiter|mehr …|weiterlesen)",
            ),
            furniture=True,
            loose=True,
            aside=True,
        ),
    ),
    pages=(
        Page(
            "nst",
            head=(
                "!(nst|release|information)*? publisher=nst ~ heading=(release|information) ~ "
                f"(title=(short short) | {_TITLE})? placed-text?"
            ),
            foot=f"dateline=date? {_FOOT}",
            has="date title body",
            kind="pressemitteilung",
        ),
        Page(
            "ssg",
            head=f"!declaration*? heading=declaration ~ {_TITLE}? placed-text?",
            foot=_SITE,
            has="number date title body",
            kind="pressemitteilung",
        ),
        Page(
            "lkt-media",
            head=(
                f"!(lkt|media)*? (publisher=lkt !media{{0,8}}?)? heading=media ~ {_TITLE}? "
                f"placed-text?"
            ),
            foot=_FOOT,
            has="date title body",
            kind="pressemitteilung",
        ),
        Page(
            "lkt-release",
            head=f"""!(lkt|release)*? publisher=lkt !(date|dated-text|release)*? heading=release ~
                {_TITLE}{{1,3}} (dateline=date placed-text?|dateline=dated-text)""",
            foot=_FOOT,
            has="date title body",
            kind="pressemitteilung",
        ),
        Page(
            "lkt",
            head=f"""!lkt*? publisher=lkt !(date|dated-text|release)*? {_TITLE}{{1,3}}
                (dateline=date placed-text?|dateline=dated-text)""",
            foot=_FOOT,
            has="date title body",
            kind="pressemitteilung",
        ),
        Page(
            "stgb-bb",
            head=f"""!stgb-bb*? publisher=stgb-bb ~ {_TITLE}{{1,3}} ~ dateline=bracket-date
                placed-text?""",
            foot=_FOOT,
            has="date title body",
            kind="pressemitteilung",
        ),
        Page(
            "staedtetag-nrw",
            head=f"""!staedtetag*? publisher=staedtetag ~ (topic=short ~)? dateline=date ~
                {_TITLE} (subtitle=short &(paragraph|sentence))? placed-text?""",
            foot=_FOOT,
            has="date title body",
            kind="pressemitteilung",
        ),
        # Others': their word first, the kind or the date below the title, or the kind last
        Page(
            "information",
            head=f"""!(information|paragraph|sentence)*+ heading=information ~
                (dateline=(date|bracket-date) ~)? {_TITLE}?""",
            foot=f"dateline=date? {_FOOT}",
            has="date title body",
            kind="pressemitteilung",
        ),
        *(
            Page(
                kind,
                head=f"~ {_TITLE} ~ heading={kind}",
                foot=_FOOT,
                has="date title body",
                kind=says,
            )
            for kind, says in (("stated", "pressemitteilung"), ("statement", "statement"))
        ),
        Page(
            "bracketed",
            head=f"~ {_TITLE} ~ dateline=bracket-date ~ (bracket-place|placed-text)?",
            foot=_FOOT,
            has="date title body",
        ),
        Page(
            "release-last",
            head=f"~ {_TITLE}",
            foot=f"heading=release-of {_SITE}",
            has="date title body",
            kind="pressemitteilung",
        ),
    ),
    marks=(
        "Niedersächsischer Städtetag",
        "Sächsischer Städte- und Gemeindetag",
        "SSG",
        "Landkreistag Nordrhein-Westfalen",
        "Landkreistag NRW",
        "Städte- und Gemeindebund Brandenburg",
        "Städtetag Nordrhein-Westfalen",
        "Städtetag NRW",
    ),
)
