"""Evidence for ordering information: things that can be had, answers, events, and words for what
was named before."""

from __future__ import annotations

from .evidence import evidence

THINGS = (
    evidence(
        "thing",
        "thing: publication",
        r"""
        broschür|faltbl[aä]tt|flyer\b|flyern\b|\bfolder|leporello|handzettel|prospekt|infobrief
        rundbrief|leitf[aä]den|handbuch|handbüch|handreichung|arbeitshilfe|arbeitsmappe
        ratgeber|\bfibel|\w+fibel
        wegweiser\b|wegweisers\b|studie\b|\bstudien\b|analyse\b|analysen\b|expertise\b
        untersuchung\b|auswertung\b|erhebung\b|chronik|festschrift|atlas\b|almanach|magazin\b
        journal\b|glossar|\breader\b|gutachten|dokumentation|tagungsb[aä]nd|sammelb[aä]nd
        bildb[aä]nd|\bband(?:es)?\b|\bbände
        katalog\b|katalogs\b|kataloge\b|\w*kalender\b|zeitschrift|\w*heft(?:e|es|s|en)?\b
        lexikon|wörterbuch|wörterbüch|kommentar\b|kommentars\b|verzeichnis\b|verzeichnisse
        \bwerk(?:es|s)?\b|nachschlagewerk|\w+blatt\b|\w+blätter\b|loseblatt|lose-blatt
        factsheet|faktenbl|steckbrief|\bfaq\b|\bliteratur\b|büchlein|\bjahrg[aä]ng|taschenbuch
        taschenbüch|kompendium|grundwerk|regelwerk|kartenwerk|loseblattwerk|standardwerk
        sonderheft|beilage\b|textprobe|\breihe\b|nachschlage|\btitel\b|schriftenreihe
        \bschrift(?:en)?\b|druckschrift|\w+schrift\b
        sonderdr[uü]ck|nachdr[uü]ck|publikation|veröffentlichung|\bbuch(?:es|s)?\b|\bbücher
        \w+buch\b|\w+büchlein|jahrbuch|hörbuch|e-book|epaper|e-paper|newsletter""",
        "Die Informationsbroschüre wendet sich an Eltern.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: copies",
        r"""
        exemplar|ausgabe\b|ausgaben\b|abschrift|auszug\b|auszüge|einzelnummer|jahrgänge
        printausgabe|druckausgabe|\bstück\b|\bstücke\b|auflage\b|\bkopien?\b|fotokopie
        ablichtung|abdruck|druckfassung|restbest[aä]nd|ergänzungslieferung|\bbestellnummer
        \bbestell-?nr|einzelheft|probeheft""",
        "Einzelexemplare sind kostenlos.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: single copies",
        r"""
        \b(?:einzel|rest|frei|probe|mehr|ansichts|lese|gratis)exemplar|\bgedruckte[nrs]? exemplar
        \bweitere (?:exemplare|stücke)\b""",
        "Gedruckte Exemplare stellt das Ministerium zur Verfügung.",
    ),
    evidence(
        "thing",
        "thing: form",
        r"""
        formular|vordruck|baustein|antragsmuster|konzept\b|\bset\b|\bbox\b|\bkit\b|\bskript
        modul\b|module\b|\bplan\b|pläne\b|grafik|schaubild|dokument|formbl[aä]tt|fragebogen
        fragebögen|\w+bogen\b|\w+bögen\b|unterlage|\w*muster\b|\bmustern\b
        muster(?:satzung|text|vertr|verein|vordruck|formul|schreiben|bescheid|brief|antr|dienst
        ordn|geschäft|leistung|ausschreib|haushalt|haupt|miet|kauf|pacht|unterlag|bl[aä]tt
        mappe|bestell|erkl|stell|verfüg|konzept|regel|rechn
        lös)|vorlage\b|vorlagen\b|druckvorlage|checkliste
        \w*mappe\b|\w*mappen\b|\w*material\b|\w*materialien\b|\btabellen?\b|\w+tabellen?\b
        \bdateien?\b|\w+dateien?\b|\blisten?\b|\w+listen?\b|übersicht|synopse|zusammenstellung
        sammlung\b|\w*paket\b|teilnahmebedingung|ausschreibungstext|leistungsverzeichnis
        berechnungsbeispiel|rechenbeispiel|baukasten|\w+hilfe\b""",
        "Die Bewerbungsunterlagen werden verschickt.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: text",
        r"""
        \btext(?:e|es|en)?\b|\w+text(?:e|es)?\b|wortlaut|fassung\b|version\b|\berla(?:ss|ß)\b
        \berlasses\b|\bschreibens?\b|entwurf|entwurfs|richtlinie|stellungnahme|\w*papier\b
        \w*papiers\b|\w*papiere\b
        resolution|entschließung|protokoll|drucksache|begründung|satzung\b|satzungen\b
        \w*bericht(?:s|es|e)?\b|hinweise\b|empfehlungen|\bergebnisse\b|ergebnis\b
        \bpositionen\b|auszug|eckpunkte|thesen\b|erklärung\b|vereinbarung\b|vertrag\b
        vertrags\b|verordnung\b|gesetz\b|niederschrift|artikel\b|interview|\brede\b|manuskript
        brief\b|vorschriften|leitlinie|leits[aä]tz|rechtsprechung|katalog|\bbeitr[aä]g\b
        vortr[aä]g|referat|präsentation|antworten""",
        "Der vollständige Wortlaut umfasst zwölf Seiten.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: media",
        r"""
        \bcds?\b|cd-rom|dvd|diskette|video|\bfilme?s?\b|\w+film\b|plakat|poster|aufkleber
        aushang|aushänge|luftbild|wandtafel|lageplan|lagepläne|\bkopiervorlage|lehrmaterial
        ausstellung|fotoschau|\bfotos?\b|pressefoto|tonband|kassette|\w*koffer|\w*k[aä]sten\b
        \w+kiste|\w+programm\b|\w+programms\b|spiel\b|planspiel
        foliensatz|foliensätze|\bfolien\b|aufzeichnung|mitschnitt|software|vollversion|demo
        \bapp\b|\btool\b|online-tool|datenbank|\bkarten?\b|\bpl[aä]ne?\b|\bbl[aä]tter\b
        \w+karten?\b|kartenausz|\bbilder\b|\bbild\b|bildarchiv|\blogo|\bbanner|postkarte
        wandzeitung|exponat|schautafel|\btafeln\b|\bspot\b|\bclip|trickfilm|\bquiz|rechner\b
        lernmodul|\bmedien\b|usb-stick|\bdias?\b|\baufnahmen\b|aufs[aä]tz|podcast|programmheft
        lesezeichen|\bpodium|webinar""",
        "Der Film dauert 20 Minuten.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: answers",
        r"""
        information(?:en)?\b|\binfos?\b|näheres|einzelheiten|auskunft|auskünfte|rückfrage
        nachfrage|\bfragen\b|weiteres\b|alles weitere|\bmehr\b.*:
        \bmehr (?:dazu|wissen|erfahren|informationen)\b|\banfragen?\b|\bprogramm\b""",
        "Weitere Informationen erteilt das Landesamt.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: event",
        r"""
        seminar|tagung\b|tagungs|veranstaltung|fachtag|workshop|kongress|kongreß|\bforum
        \w+forum\b|lehrgang|lehrgänge|\bkurse?\b|schulung|konferenz|exkursion|studienfahrt
        \bfahrt\b
        symposium|kolloquium|weiterbildung|inhouse|studientag|sprechtag|informationsabend
        werkstatt|lehrfahrt|\breise\b|studienreise|treffen\b|\bplätze\b|restplätze|\bplatz\b
        teilnahme|teilnehm|fortbildung|wettbewerb|\bmesse|führung\b""",
        "Das Seminar findet in Hamm statt.",
        opens=False,
    ),
    evidence(
        "thing",
        "thing: access",
        r"""
        zugangsdaten|passwort|kennwort|zugang zu[rm]?\b|zugriff|adressen\b|adressliste
        schnittstelle|datensatz|daten\b|kontaktdaten|kontakt-daten""",
        "Die Zugangsdaten teilt die Geschäftsstelle mit.",
        opens=False,
    ),
)

REFERRING = (
    evidence(
        "form",
        "form: refers to what was named",
        r"""
        \b(?:sie|ihn|er|es|ihm|dieser|dieses|diese|davon|beides|dessen|deren)\b
        ^ (?:Sie|Er|Es|Ihn|Beides|Davon)\b
        ^ Dies(?:e[rs]?)? (?:ist|sind|kann|können|wird|werden)\b""",
        "Der Buchhandel führt ihn.",
        cased=True,
        opens=False,
    ),
)
