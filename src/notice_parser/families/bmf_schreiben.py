"""Letters of the Bundesministerium der Finanzen on taxes, from three databases; the letter itself
is known only. Forms of 13 real pages."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import ANY_LENGTH, Form, LineKind, Opening
from ..pages.page import Page
from .family import Family

_PUBLISHER = "{publisher=BMF}"
_CITATION = "{citation=BStBl[.] …}"
_SOURCE = "(Fundstellen|Fundstelle|Fundstelle\\(n\\))[:]\n" + _CITATION
_TITLE = "title=(short|sentence|paragraph|link)"

BMF_SCHREIBEN = Family(
    id="bmf-schreiben",
    tested=True,
    orders=False,
    kinds=(
        # "BMF - Schreiben vom 10.05.1993 / IV B 6 - S 2353 - 30/93"
        LineKind(
            "top",
            (Form(_PUBLISHER + " - Schreiben vom {date}\n{az}[; …]", own=True),),
            opens=Opening(anywhere=True),
            whole=True,
            lines=2,
        ),
        # "BMF - Schreiben vom … (S 2353) - DRsp Nr. 2008/91918", "BMF, Schreiben vom … -
        # Aktenzeichen S 2353"
        LineKind(
            "heading",
            (
                Form(_PUBLISHER + ", Schreiben vom {date} - Aktenzeichen {az}[; …]", own=True),
                Form(_PUBLISHER + r" - Schreiben vom {date} \({az}[; …]\) - DRsp Nr. …", own=True),
            ),
            opens=Opening(),
            whole=True,
        ),
        # "BMF, Schreiben v. 14.10.2008, IV C 4 - S 2296-b/07/0003, BStBl I 2008, 939",
        # "BMF-Schreiben vom 6. Mai 2010 - IV D 3 - S 7160-i/09/10003 (BStBl I S. 563)"
        LineKind(
            "cited",
            tuple(
                Form(_PUBLISHER + text, own=True)
                for text in (
                    ", Schreiben (v.|vom) {date}, {az}, " + _CITATION,
                    rf" - Schreiben (v.|vom) {{date}} - {{az}}[ -] \({_CITATION}\)",
                    ", Schreiben (v.|vom) {date}, {az}",
                    " - Schreiben (v.|vom) {date} - {az}[ -]",
                )
            ),
            opens=Opening(),
            whole=True,
        ),
        # "BMF - IV C 4 - S 2296-b/07/0003 BStBl 2012 I S. 262": its site has lost the date
        LineKind(
            "undated",
            (Form(_PUBLISHER + " - {az} " + _CITATION, own=True),),
            opens=Opening(),
            whole=True,
        ),
        # "Fundstellen / BStBl 1993 I 344", below the first heading and below the text
        LineKind("top-source", (Form(_SOURCE, below=("top",)),), whole=True, lines=2),
        LineKind(
            "source",
            (_SOURCE,),
            closes=True,
            whole=True,
            lines=2,
        ),
        LineKind("source-label", (r"Fundstelle\(n\)[:]",), closes=True, whole=True),
        # "BMF v. - IV C 4 - …" below the text
        LineKind("end", ("BMF v. {date} - …", "BMF v. - …"), closes=True, whole=True),
        LineKind("basis", (r"Bezug: …",), whole=True),
        # "Lohnsteuer; Gestellung von Gummistiefeln", or with its second part on the next line: a
        # title whatever stands below it
        LineKind(
            "matter",
            (
                Form(
                    pattern(r"\p{Lu}[^.:]{4,80}?(?:\p{L}{1,6}\.[^.:]{1,60}){0,6}; [^.]{4,200}$"),
                    below=("cited",),
                    longest=300,
                ),
            ),
            title=True,
        ),
        LineKind(
            "matter-above",
            (
                Form(
                    pattern(r"\p{Lu}[^.:]{4,80}?(?:\p{L}{1,6}\.[^.:]{1,60}){0,6};$"),
                    below=("cited", "matter-above"),
                    lasts=";",
                ),
            ),
            title=True,
        ),
        # The letter: "DATUM 10. November 2015 / BETREFF … / GZ IV C 6 - S 2133/14/10001"
        LineKind(
            "ministry",
            ("{publisher=Bundesministerium der Finanzen}",),
            whole=True,
            loose=True,
            lines=2,
        ),
        LineKind("day", ("DATUM[:] {date}",), whole=True),
        LineKind(
            "letter",
            tuple(
                f"BETREFF[:] {{title}}\n{basis}GZ[:] {{az}}{document}"
                for basis in ("BEZUG[:] …\n", "")
                for document in ("\nDOK[:] {document=(2|1|0|N|D)…}", "")
            ),
            whole=True,
            lines=14,
        ),
        LineKind("salutation", ("Sehr geehrte Damen und Herren,",), whole=True),
        LineKind("greeting", ("Mit freundlichen Grüßen[,]",), closes=True),
        LineKind("by-order", ("(Im Auftrag|In Vertretung)[ …]",), closes=True, whole=True),
        LineKind(
            "site",
            (
                "DRsp Nr. …",
                "Haufe …",
                r"\(bei Antwort …\)",
                "NWB …",
                "www.bundesfinanzministerium.…",
                "Nachstehend …geladen",
                Form(
                    pattern(r"Das ist nur ein Ausschnitt aus |Dieser Inhalt ist unter anderem "),
                    longest=ANY_LENGTH,
                ),
                "Diese(s|r) (Dokument|Schreiben) wurde elektronisch …",
            ),
            furniture=True,
            loose=True,
            aside=True,
        ),
    ),
    pages=(
        Page(
            "bmf-database",
            head=f"""!(top|heading)*? (heading=top ~ top-source? ~ (heading ~){{0,2}} | heading ~
                heading? ~)
                {_TITLE}""",
            foot="citation=source? ~",
            has="date title body az",
            kind="schreiben",
        ),
        Page(
            "bmf-cited",
            head="""!cited*? heading=cited ~ (title=matter
                | title=(matter-above{1,2} <title>) | title=<title> ~ &(sentence|paragraph))?""",
            foot="source? ~",
            has="date body az",
            kind="schreiben",
        ),
        Page(
            "bmf-undated",
            head=f"!undated*? heading=undated ~ {_TITLE}",
            foot="(dateline=end (source|source-label)? (<aside>|<closes>){0,12})? ~",
            has="title body az",
            kind="schreiben",
        ),
        Page(
            "bmf-letter",
            head="""~ publisher=ministry !(day|letter){0,24}? dateline=day !letter{0,8}?
                heading=letter ~ salutation?
                """,
            foot="""(greeting <aside>{0,2} signature=(by-order? short{0,2}) <aside>{0,4}?
                | signature=(by-order short{0,2}) <aside>{0,4}?)? ~""",
            has="date title body az",
            kind="schreiben",
        ),
    ),
    marks=("BMF", "Bundesministerium der Finanzen"),
)
