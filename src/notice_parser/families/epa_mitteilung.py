"""Mitteilungen of the Europäisches Patentamt, from its gazette and its site. Forms of 11 real
pages."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .family import Family

_OFFICE = "Europäischen Patentamt(es|s)"
_ISSUERS = (
    f" des {{publisher=[(Präsidenten|Vizepräsidenten) des ]{_OFFICE}}}",
    f" der {{publisher=(Präsidentin|Vizepräsidentin) des {_OFFICE}}}",
    # "des Vizepräsidenten Generaldirektion 2 des Europäischen Patentamts"
    f" (des|der) {{publisher=Vizepräsident(en|in)[,] Generaldirektion …[,] des {_OFFICE}}}",
)
# A preposition is left of what the heading said
_ABOUT = "über|zur|zum|zu|betreffend|betr.|bezüglich|hinsichtlich|für|mit|an"

EPA_MITTEILUNG = Family(
    id="epa-mitteilung",
    tested=True,
    orders=False,
    kinds=(
        LineKind(
            "office",
            ("{publisher=(EUROPÄISCHES PATENTAMT|Europäisches Patentamt)}",),
            whole=True,
            loose=True,
        ),
        LineKind(
            "series",
            (Form("{section=(MITTEILUNGEN DES EPA|Mitteilungen des EPA)}", own=True),),
            opens=Opening(before="heading"),
            whole=True,
            loose=True,
        ),
        # "Mitteilung des Europäischen Patentamts vom 9. Dezember 2019", the title on the same line
        # or below it
        LineKind(
            "heading",
            tuple(
                Form(f"Mitteilung{issuer} vom {{date}}{rest}", own=bool(issuer))
                for issuer in (*_ISSUERS, "")
                for rest in ("", r"\ {body}")
            ),
            opens=Opening(anywhere=True),
            whole=True,
            lines=3,
        ),
        # "über die Zahlung an der Kasse im Nebengebäude"
        LineKind(
            "about",
            (Form(f"{{title=({_ABOUT}) …}}", below=("heading",), longest=400),),
            title=True,
        ),
        # "Übersicht über die Tage, an denen die Annahmestellen geschlossen sind"
        LineKind(
            "overview",
            (Form("{title=(Übersicht|Verzeichnis|Liste) …}", below=("series",), longest=400),),
            title=True,
        ),
        # a note on its publication on the site
        LineKind(
            "note",
            (
                Form(
                    pattern(
                        r"(?:Diese[rs]? .{1,80}|.{0,120}(?i:vorab|vorver|frühzeitig).{0,80})"
                        r"(?i:veröffentlich).{1,400}$"
                    ),
                    below=("about",),
                    longest=700,
                ),
            ),
            whole=True,
        ),
        # "Beschluss des Präsidenten …" and other notices of the same office
        LineKind(
            "other-heading",
            (
                pattern(
                    r"(?:Mitteilung|Beschluss|Beschluß|Entscheidung|Bekanntmachung|Verordnung"
                    r"|Vereinbarung)\b.{1,300}$"
                ),
            ),
        ),
        LineKind(
            "site",
            ("Quick Navigation",),
            furniture=True,
            loose=True,
            aside=True,
        ),
    ),
    pages=(
        Page(
            "epa-mitteilung",
            head="""!(heading|office|series|sentence|paragraph)*? (publisher=office ~)?
                (section=(series|short) ~)? heading ~ title=about note?""",
            foot="(office|series|furniture|icons|pointer|imprint|site)*+",
            has="date title body",
            kind="mitteilung",
        ),
        # "MITTEILUNGEN DES EPA / Wichtiger Hinweis"
        Page(
            "epa-hinweis",
            head="""~ (publisher=office ~)? heading=series ~
                (title=overview | title=short &(sentence|paragraph))""",
            kind="mitteilung",
        ),
    ),
    marks=("Europäischen Patentamts", "Europäisches Patentamt", "EUROPÄISCHES PATENTAMT", "EPA"),
)
