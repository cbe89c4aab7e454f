"""Evidence for ordering information: ways in which something is had (free, on request, while stocks
last), and labels ("Bezug:")."""

from __future__ import annotations

from .evidence import evidence

WAYS = (
    evidence(
        "way",
        "way: who wants it",
        r"""
        \binteressent\w*|\binteressierte?n?\b|\bbei interesse\b|\bbei bedarf\b
        \bwer\b.*\b(?:möchte|will|wünscht|braucht|sucht|mag)\b|\bsie möchten\b
        \bmitglieds(?:städte|kommunen|gemeinden)\b.*\b(?:können|wünschen|finden)\b
        \bkommunen, die\b|\bgemeinden, die\b|\bwünschen,|\bhaben (?:möchten?|will|wollen)\b""",
        "Interessenten können das Video erwerben.",
        opens=False,
    ),
    evidence(
        "way",
        "way: you",
        r"[\p{L}\d,)“”\"] (?:Sie|Ihnen|Ihr|Ihre[nrms]?)\b|^ Ihre?[nrms]? |^ Wenn Sie\b",
        "Dort finden Sie den Text.",
        cased=True,
        opens=False,
    ),
    evidence(
        "way", "way: we", r"\b(?:wir|uns|unser\w*|ich|mich)\b", "Wir schicken ihn zu.", opens=False
    ),
    evidence(
        "way",
        "way: on request",
        r"""
        \bauf (?:\w+ )?(?:wunsch|anfrage|nachfrage|anforderung|bestellung|vorbestellung
        verlangen|zuruf|bitte|antrag hin)\b|\banruf\b.*\bgenügt|\b(?:mail|nachricht|klick|karte
        postkarte|k[aä]rtchen|zeile|fax|brief|anfrage)\b.*\bgenügt
        \ban (?:frau|herrn|uns)\b.*\bgenügt|\bgenügt (?:ein|eine|der
        die) |unverbindlich|\breicht (?:eine|ein)\b|ansichtsexemplar""",
        "Auf Wunsch senden wir Ihnen das Heft zu.",
    ),
    evidence(
        "way",
        "way: gladly",
        r"""
        \bgern\b|\bgerne\b|\bjederzeit\b|\bab sofort\b|\bauch als\b|\bauch (?:als|in)\b
        \bwir freuen uns\b|\bdirekt\b|\bauch\b.*\bversion\b""",
        "Wir geben sie gern weiter.",
        opens=False,
    ),
    evidence(
        "way",
        "way: free",
        r"""
        \bkostenlos|\bkostenfrei|\bgebührenfrei|\bunentgeltlich|\bgratis\b|\bportofrei
        \bversandkostenfrei|\bumsonst\b|\bfrei haus|\bkostenneutral""",
        "Das Faltblatt ist kostenlos.",
        opens=False,
    ),
    evidence(
        "way",
        "way: against payment",
        r"""
        \bgegen (?:\w+ ){0,3}\b(?:einsendung|voreinsendung|erstattung|rechnung|gebühr
        schutzgebühr|rückumschlag|übernahme|vorkasse|vorlage
        empfangsbekenntnis)|\bschutzgebühr|\bselbstkosten|rückumschlag|\bin briefmarken
        verrechnungsscheck|\bgegen \d|\bzum preis\b|\bzum (?:\w+ )?(?:\w*preis) von\b
        \bfür (?:dm|eur|euro|€|\d)""",
        "Gegen eine Schutzgebühr von 5 DM.",
    ),
    evidence(
        "way",
        "way: price and postage",
        r"""
        \bzzgl\b|\bzuzüglich|\binkl\b|\beinschl\b|\bversandkosten|\bporto\b|\bmwst
        \bplus versand|\brabatt|\bstaffelpreis|\bsubskription|\bladenpreis|\beinzelpreis
        \bbezugspreis|\bbuchpreis|\bmindestabnahme|\bleihgebühr|\bteilnahmegebühr
        \btagungsgebühr|\btagungsbeitrag|\bkostenbeitrag|\bpreis\b|\bpreise\b|\bkostenpunkt
        \bkostet\b|\bkosten\b|\bgebühr beträgt|\bmindermenge""",
        "Der Preis beträgt 5 Euro zzgl. Versand.",
        opens=False,
    ),
    evidence(
        "way",
        "way: data of a book",
        r"""
        \bbroschiert\b|\bbrosch\.|\bkartoniert\b|\bkart\.|\bgebunden, |\bgeheftet, |\bpaperback
        \bhardcover|\bringbuch\b|\bspiralbindung|^ isbn\b|^ preis ?:|^ \w*(?:einzel|laden
        bezugs|abonnements|heft)preis\b|\bloseblattw|ergänzungslieferung|fortsetzungslieferung
        \beinzelpreis\b|\beinzelheft\b|\bjahresabo""",
        "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro",
    ),
    evidence(
        "way",
        "way: subscription",
        r"""
        \bsubskri|\bvorzugspreis|\beinführungspreis|\w*abonnement\b.*\b(?:verlängert|gekündigt
        läuft)\b|\bbesteller\b|\bbesteller aus\b|\bbezieher\w*\b""",
        "Subskribenten zahlen bis Jahresende DM 64,00.",
    ),
    evidence(
        "way",
        "way: postage is charged",
        r"""
        \bversandkosten|\bportokosten|\bversandpauschale|\bporto (?:und|trägt|fällt|wird)\b
        \bversand und (?:verpackung|porto)\b|\bverpackung und (?:versand|porto)\b
        \b(?:plus|zuzüglich|zzgl\.?) (?:\w+ )?(?:porto|versand|verpackung)""",
        "Für Porto und Verpackung werden 4,50 DM berechnet.",
    ),
    evidence(
        "way",
        "way: fee",
        r"""
        \bleihgebühr|\bteilnahmegebühr|\btagungsgebühr|\btagungsbeitrag|\bteilnehmerbeitrag
        \b(?:un)?kostenbeitrag|\btagungspauschale
        \bseminargebühr|\bkursgebühr|\bteilnahmebeitrag""",
        "Die Leihgebühr beträgt 50 Euro pro Woche.",
    ),
    evidence(
        "way",
        "way: terms",
        r"""
        \bbegrenzt\b|\bteilnehmerzahl|\brückgabe\b|\bstornier|\blieferzeit|\brechnung\b
        \bspäter eingehend|\breihenfolge (?:der|des)\b|\bdie (?:kosten|gebühr|leihgebühr)\b
        \b(?:fällt|fallen) (?:nicht )?an\b|\bmehrwertsteuer|\bangemeldete|\btragen\b
        \bträgt (?:der|die|jeder)\b|\bzu zahlen (?:ist|sind)\b|\bversicherung\b|\btransport
        \bpreis \d|\bin kauf\b|\brücksendung|\bvorkasse|\bkündbar
        \babo(?:nnement)?\w*\b.*\b(?:beend|gekünd|künd)
        \büberweis|\bzahlbar|\bverbindlich\b|rückgaberecht|\bim preis\b.*\benthalten\b""",
        "Die Zahl der Plätze ist begrenzt.",
        opens=False,
    ),
    evidence(
        "way",
        "way: sold out",
        r"^ (?:(?:das|der|die) \w+ (?:ist|sind) )?"
        r"(?:leider |derzeit |zur ?zeit |bereits |inzwischen ){0,2}(?:vergriffen|ausverkauft)\b",
        "Vergriffen.",
    ),
    evidence(
        "way",
        "way: how many",
        r"""
        \bab \d+ (?:stück|exemplar)|\bje (?:stück|heft|exemplar|blatt|sprache)
        \bpro (?:stück|heft|exemplar|blatt|bild)|\bgrößere mengen|\bmengen\b|\bin paketen\b
        \bstückzahl|\bsolange (?:der )?vorr[aä]t|\bvergriffen|\bwird nicht mehr aufgelegt
        \brestbest[aä]nd|\blieferbar|\(\d+ seiten|\d-seitig|, \d+ s(?:eiten|\.)|\baufl\.""",
        "Ab 10 Stück je 4 Euro.",
        opens=False,
    ),
    evidence(
        "way",
        "way: delivery",
        r"""
        \b(?:\w*versand|lieferung|auslieferung|zustellung|zusendung|lieferzeit|porto
        versandkosten)\b|\banmeldeschlu|\bbegrenzt\b|\brabatt|\bnachlass\b""",
        "Die Lieferung erfolgt gegen Rechnung.",
        opens=False,
    ),
    evidence(
        "way",
        "way: sent to all",
        r"""
        \b(?:ist|sind|wurde|wurden)\b.*\b(?:übersandt|zugesandt|versandt|verschickt|zugegangen
        verteilt)\b|\bvergriffen|\bnicht mehr .*aufgelegt|\berschienen\b""",
        "Die Schrift ist allen Mitgliedern kostenlos übersandt worden.",
        opens=False,
    ),
    evidence(
        "way",
        "way: kind of file",
        r"""
        \bals (?:\w+ )?(?:pdf|word|excel|e-book|datei)|\bpdf\b|\bpdf-|\bword-|\bexcel|\bmb\b
        im volltext|\be-book\b|\bshape-format""",
        "Die Satzung gibt es als PDF-Datei.",
        opens=False,
    ),
)

LABELS = (
    evidence(
        "label",
        "label: ordering",
        r"""
        ^ (?:\w+ (?:und|oder|/) )?(?:\w+e |zu |adresse für |kostenlose )?(?:bestell\w*(?:-\w+)?
        bezug\w*|anforderung\w*|vertrieb|versand|verleih\w*|ausleihe|download\w*|buchung\w*
        reservierung\w*|abonnement|nachbestell\w*|vorbestell\w*|\w+bestellung\w*
        auslieferung|lieferung durch|faxabruf|abholung|vormerkung\w*)\b
        \b(?:bestell\w*|bezug\w*|vertrieb|download\w*|buchung|reservierung|abonnement
        zu beziehen (?:bei|durch|über)|zu bestellen bei|verlag|hrsg\.
        bestellungen an|online-anmeldung|ausleihe)(?: \w+)?:""",
        "Bestellungen: Verlag Lindner, Feldstraße 19.",
    ),
    evidence(
        "label",
        "label: for doing something with it",
        r"""
        ^ (?:auch |direkt )?zum (?:\w+ )?(?:herunterladen|download|ausdrucken|nachlesen|nachhören
        anhören|mitlesen|weiterlesen|mitnehmen|bestellen|ausleihen|abruf|ansehen|anschauen
        ausfüllen|nachschlagen|mitmachen)\b[^.:]*:""",
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    evidence(
        "label",
        "label: a question to the reader",
        r"""
        ^ (?:[^ .?!\n]+ ){1,8}[^ .?!\n]+[?] $
        ^ (?:sie (?:möchten|wollen|suchen|brauchen|benötigen|vermissen)|haben sie|möchten sie
        wollen sie|brauchen sie|suchen sie|lust auf|interesse|interessiert|neugierig|noch fragen
        wer (?:möchte|will))\b.*[?]""",
        "Haben Sie Interesse an dem Heft?",
        opens=False,
    ),
    evidence(
        "label",
        "label: registering",
        r"""
        ^ (?:\w+ (?:und|oder|/) )?(?:(?:telefonische|schriftliche|verbindliche|die|ihre|eine|um
        zur|online-) ){0,2}(?:\w+ )?(?:an|vor|online-an)meld(?:e|ung)\w*
        \banmeldung(?:en)?(?: \w+){0,3}:""",
        "Anmeldung: Volkshochschule, Tel. 02581 999.",
    ),
    evidence(
        "label",
        "label: contact",
        r"""
        ^ (?:\w+ (?:und|oder|/) )?(?:ihre? )?\b(?:kontakt|kontaktadresse|kontakt-daten
        kontaktdaten|ansprechpartner\w*|ansprechperson\w*|ansprechstelle|auskunft|auskünfte
        rückfragen|nachfragen|fragen|anfragen|information|informationen|infos?
        informationen und kontakt)\b[^.]*:
        \b(?:ansprechpartner\w*|kontakt|auskunft|auskünfte|rückfragen|information|informationen
        infos?) ?:""",
        "Kontakt: Frau Terbrüggen, Tel. 0211 99.",
    ),
    evidence(
        "label",
        "label: more of it",
        r"""
        ^ (?:\w+ ){0,2}(?:näheres|nähere|weitere|ausführliche|detaillierte|zusätzliche|mehr
        alles weitere|alle weiteren|alle informationen|umfassende|einzelheiten|informationen
        auskünfte|auskunft|rückfragen|für (?:weitere )?(?:rück|nach)?fragen
        bei (?:rück|nach)?fragen|fragen)\b""",
        "Weitere Informationen unter www.example.org",
        opens=False,
    ),
    evidence(
        "label",
        "label: thing and colon",
        r"""
        ^ [^.:?!]*(?:broschür|heft|leitfa|formular|vordruck|unterlage|muster|text|studie|plakat
        faltbl|flyer|exemplar|dokumentation|foto|video|programm|stellungnahme|bericht|karte
        hörbuch|abonnement|merkblätt|präsentation|aufzeichnung|mitschnitt|folien|wortlaut
        kalender|band|buch|glossar|wegweiser|ausstellung|film
        liste)\w*(?: [^ .:?!]+)?(?: [^ .:?!]+)?(?: [^ .:?!]+)?: """,
        "Vordrucke und Plakate: Geschäftsstelle Ehrensache.",
        opens=False,
    ),
    evidence("label", "label: colon at a place", r": ?(?:https?|www)", "Hier: www.example.org"),
    evidence(
        "label",
        "label: contact, no colon",
        r"""
        \bansprechpartner(?:in|innen)? (?:\w+ ){0,4}(?:ist|sind)\b
        ^ (?:ansprechpartner|kontakt)\w*""",
        "Ansprechpartnerin ist Frau Tomasek.",
    ),
)
