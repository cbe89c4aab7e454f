"""Press releases of courts. Forms of 6 real pages, three of them without their head, and of copies;
those of BVerfG, BAG, LAG, OVG and VG Berlin are known from citations only: thin evidence."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .courts import ABBREVIATED, COURT, NAMES, is_name
from .family import Family

_DECISION = (
    "(Beschluss|Beschluß|Beschlüsse|Urteil|Urteile|Teilurteil|Versäumnisurteil|Gerichtsbescheid)"
    "[ (des|der) …]"
)
# ", nicht rechtskräftig (BGH III ZR 1/14)."
_FINAL = "[,] [noch ](nicht rechtskräftig|rechtskräftig)[ …]"
_ROMAN = "(XI|X|IX|VIII|VII|VI|V|IV|III|II|I|GrS)"
# "1 BvR 848/07", also several of them: nobody else has file numbers of that form
_CONSTITUTIONAL = "{az=(1|2) Bv(R|L|F|E|G|Q|B|C|N|K|M|P|U) …}"
_DECIDED = tuple(
    f"{_DECISION} vom {{decided}}{rest}"
    for rest in (
        f" - [Az.: |Az. ]{_CONSTITUTIONAL} -",
        f" - [Az.: |Az. ]{_CONSTITUTIONAL}",
        f"\n[Az.: |Az. ]{_CONSTITUTIONAL}",
    )
)
_TITLE = "title=(short|sentence|paragraph|link)"
# Over more than one line only where the decision stands below it
_DECIDED_TITLE = f"""({_TITLE} dateline=decision
    | title=((short|sentence|paragraph|link) (short|link){{1,2}}) ~
    dateline=(decision|constitutional) | {_TITLE})"""
_LETTERHEAD = "(office|language|<furniture>)*"
_TOP = "!(court|heading|dated|unnumbered|subject|sentence|paragraph)*?"  # a site's lines
_END = """~ (dateline=place-date)? (court? office (court|short|<aside>){0,8})?
    ((short|link){1,4} furniture{1,8} | (note|language|furniture|icons|imprint)*+)"""
# Behind the courts before, a court may say something more
_INSTANCES = """((instances | previous_instance=labelled)
    previous_instance=(decision|last|instance){0,6} <aside>{0,4}?
    (sentence|paragraph){0,3})?"""


def _decided(kinds: str, part: str = "dateline", *, needed: bool = False) -> str:
    """The foot of a page: the line of the decision, those of the courts before, with their label or
    without, the end."""
    line = f"({part}=({kinds}))"
    alone = line if needed else f"{line}?"
    return f"""({line} ~ instances? previous_instance=decision{{1,3}} | {alone} ~ {_INSTANCES})
        {_END}"""


GERICHT_PRESSEMITTEILUNG = Family(
    id="gericht-pressemitteilung",
    tested=True,
    orders=False,
    shared=True,
    kinds=(
        LineKind(
            "office",
            (
                "- Pressestelle -",
                "(Pressestelle|Pressesprecher|Pressesprecherin)[ (des|der) …][ (Tel.|Telefon) …]",
                "(Telefon|Telefax|Tel.|Fax|E-Mail)…",
            ),
            loose=True,
            aside=True,
            whole=True,
        ),
        # "Mitteilung der Pressestelle", with "Nr. 43/2004" below it
        LineKind("release", ("Mitteilung der Pressestelle",), opens=Opening(within=6), whole=True),
        LineKind(
            "number",
            (Form("Nr. {number}[ vom {date}]", below=("release", "furniture")),),
            whole=True,
        ),
        # "Pressemitteilung Nr. 59/2018 vom 18. Juli 2018"
        LineKind(
            "dated",
            ("Pressemitteilung Nr. {number}[,] (vom|v.) {date}",),
            opens=Opening(before="subject", within=4, anywhere=True),
            whole=True,
            lines=2,
        ),
        # "Pressemitteilung vom 3. September 2014" below a court's name
        LineKind(
            "unnumbered",
            ("Pressemitteilung[,] (vom|v.) {date}",),
            opens=Opening(within=4),
            whole=True,
        ),
        LineKind(
            "heading",
            ("Pressemitteilung Nr. {number}",),
            opens=Opening(within=4, anywhere=True),
            whole=True,
        ),
        # "(Nr. 12/2019) / Pressemitteilung / Berlin, den 05.03.2019" below the title
        LineKind(
            "berlin",
            (Form("\\(Nr. {number}\\)\nPressemitteilung\n[{place}, ][den ]{date}", own=True),),
            opens=Opening(within=4, anywhere=True),
            whole=True,
            lines=3,
        ),
        # "Beschluss vom 24. Januar 2008 – 1 BvR 848/07 –", or the file number below it; below the
        # heading, or below the text
        LineKind(
            "subject",
            tuple(Form(text, below=("dated",), own=True) for text in _DECIDED),
            whole=True,
            lines=2,
        ),
        LineKind(
            "constitutional",
            tuple(Form(text, own=True) for text in _DECIDED),
            whole=True,
            closes=True,
            lines=2,
        ),
        # "Bundesarbeitsgericht, Urteil vom 19. Februar 2019 – 9 AZR 541/15 –", "Urteil der 27.
        # Kammer vom 21. Februar 2019 (VG 27 K 180.18)", "BVerwG 7 C 26.16 - Urteil vom 9. März
        # 2017"
        LineKind(
            "decision",
            (
                Form(f"{{az=BVerwG …}} - {_DECISION} vom {{decided}}", own=True),
                f"{{az={ABBREVIATED} …}} - {_DECISION} vom {{decided}}",
                *(
                    before + f"{_DECISION} vom {{decided}}" + rest
                    for before in ("", f"{COURT}, ")
                    for rest in (" - {az}[ -]", r" \({az}\)")
                ),
                rf"{_DECISION} vom {{decided}} \({{az}}\){_FINAL}",
                f"{_DECISION} vom {{decided}}, (Az.|Aktenzeichen)[:] {{az}}{_FINAL}",
                # "Urteil vom 15. April 2015   VI R 41/13" as the Bundesfinanzhof has it
                Form(f"{_DECISION} vom {{decided}} [- ]{{az={_ROMAN} (R|B|K|S|E) …}}", own=True),
            ),
            whole=True,
            closes=True,
        ),
        # "(Beschluss vom 3. Mai 2019 - 8 L 411/19 -, nicht rechtskräftig)", "Aktenzeichen: 4 B
        # 1208/19 (I. Instanz: VG Tannengrund 1 L 1901/19)"
        LineKind(
            "last",
            (
                *(
                    Form(rf"\({_DECISION} vom {{decided}}{az}[(,|;)…]\)[.]", longest=400)
                    for az in (" - {az}[ -]", ", [Az.: ]{az}")
                ),
                Form(r"Aktenzeichen: {az} \((I.|1.|erste) Instanz: …\)", own=True),
            ),
            whole=True,
            closes=True,
        ),
        # "Aktenzeichen: 4 B 1208/19" below a court's heading; alone it is anybody's
        LineKind(
            "file-number",
            (r"Aktenzeichen: {az}[ \(…\)]", r"Az.: {az} \(…\)"),
            whole=True,
            closes=True,
        ),
        LineKind(
            "instances",
            ("Vorinstanz[en][:]", "(I.|1.) Instanz: …"),
            whole=True,
            closes=True,
            aside=True,
        ),
        LineKind(
            "labelled",
            ("Vorinstanz[en]: {previous_instance}",),
            whole=True,
            closes=True,
            aside=True,
        ),
        # "OVG Tannhausen, 8 A 417/16 - Urteil vom 11. Januar 2018" below the label; no sentence
        LineKind(
            "instance",
            (
                Form(
                    pattern(r"(?=.{0,160}\d).{3,200}(?<![.!?])$"),
                    below=("instances", "labelled", "instance"),
                ),
            ),
            whole=True,
            aside=True,
        ),
        # "Bundesverfassungsgericht - Pressestelle -"
        LineKind(
            "court",
            (Form(f"{{publisher={COURT}}}[ - Pressestelle[ -]]", check=is_name),),
            whole=True,
            loose=True,
        ),
        # "Karlsruhe, den 28. Juli 2004"
        LineKind("place-date", ("[{place}, ]den {date}",), whole=True, closes=True),
        LineKind("note", ("(Nicht rechtskräftig|nicht rechtskräftig|Rechtskräftig)…",), aside=True),
        LineKind("language", ("(EN|DE|FR|English|Deutsch|English Version)",), aside=True),
    ),
    pages=(
        # The title above "Pressemitteilung Nr. … / Beschluss vom …", or below it
        Page(
            "bverfg",
            head=f"""{_TOP} (publisher=court {_LETTERHEAD})? {_TITLE}{{1,5}} heading=dated ~
                dateline=subject""",
            foot=f"{_INSTANCES} {_END}",
            has="number date title body az",
            kind="pressemitteilung",
        ),
        Page(
            "bverfg-titled",
            head=f"""{_LETTERHEAD} (publisher=court {_LETTERHEAD})? heading=dated ~ dateline=subject
                {_TITLE}""",
            foot=f"{_INSTANCES} {_END}",
            has="number date title body az",
            kind="pressemitteilung",
        ),
        Page(
            "bgh",
            head=(f"{_TOP} publisher=court ~ release ~ heading=number ~ {_DECIDED_TITLE}"),
            foot=_decided("decision|constitutional"),
            has="number date title body az",
            kind="pressemitteilung",
        ),
        Page(
            "court-dated",
            head=f"""{_TOP} (publisher=court {_LETTERHEAD})? heading=dated
                (language|furniture)* {_DECIDED_TITLE}""",
            foot=_decided("decision|constitutional|last|file-number", needed=True),
            has="number date title body az",
            kind="pressemitteilung",
        ),
        # The court's name stands above: the line of the decision may be lost
        Page(
            "court-named",
            head=f"""{_TOP} publisher=court {_LETTERHEAD} heading=(dated|unnumbered)
                (language|furniture)* {_DECIDED_TITLE}""",
            foot=_decided("decision|constitutional|last|file-number"),
            has="date title body az",
            kind="pressemitteilung",
        ),
        Page(
            "court",
            head=f"""{_LETTERHEAD} publisher=court {_LETTERHEAD} heading (language|furniture)*
                (dateline=date ~)? {_DECIDED_TITLE}""",
            foot=_decided("decision|constitutional|last|file-number"),
            has="number title body az",
            kind="pressemitteilung",
        ),
        Page(
            "vg-berlin",
            head=f"{_LETTERHEAD} {_TITLE}{{1,5}} heading=berlin",
            foot=_decided("decision|last|file-number"),
            has="number date title body az",
            kind="pressemitteilung",
        ),
        # "Oberverwaltungsgericht … / 16. Oktober 2019 / T"
        Page(
            "ovg",
            head=f"{_TOP} publisher=court {_LETTERHEAD} dateline=date ~ {_TITLE}",
            foot=_decided("last|file-number", needed=True),
            has="date title body az",
            kind="pressemitteilung",
        ),
        # The head is lost
        Page(
            "court-copy",
            head="~",
            foot=_decided("last", "decided", needed=True),
            has="body az",
            kind="pressemitteilung",
        ),
    ),
    marks=(
        *NAMES,
        "BVerfG",
        "BVerwG",
        "BGH",
        "BAG",
    ),
)
