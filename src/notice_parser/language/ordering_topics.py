"""Evidence against ordering information by what a sentence is about: goods, tickets, services,
fraud, credits, what is sent in, what somebody got, what stands elsewhere in the paper."""

from __future__ import annotations

from .evidence import evidence
from .ordering_verbs import GET, forms

_GOT = forms(GET, "participle")

TOPICS = (
    evidence(
        "topic",
        "topic: goods",
        r"""
        \b\w*holz\b|\b\w*b[aä]ume?n?\b|\bkompost|\bstreugut|\bsaatgut|\w*möbel\b|\bzelte?\b
        \w*bänke\b|\w*tonnen?\b|\bs[aä]ck(?:e|en)?\b|\bbienen|\btiere?n?\b|\bkatzen?\b
        \w*völker\b|\bgebäude|\bgrundstück|\bimmobilie|\bcontainer|\w*geräte?n?\b|\w*roller\w*\b
        \bbühne|\bpflanzen\b|\bblumen|\bsträucher|\bheizöl|\bgas\b|\bliter\b|\beintritt\b
        \bpflanz(?:gut|material)|\bsetzling|\bkleidung
        \babendkasse|\bhypothek|\bgrundschuld\w*|\bfleisch|\bgemüse|\bobst\b|\bleihwagen""",
        "Brennholz kann beim Revierförster bestellt werden.",
        opens=False,
    ),
    evidence(
        "against",
        "against: fraud",
        r"""
        betrüg|\bbetrug\b|gefälscht|fälschung|\bangeblich|phishing|\bwarn(?:t|en|ung|te)\b
        \bvorsicht\b|unseriös|abzock|schadsoftware|trojaner|\bspam\b|trittbrett|\bunbekannte\b
        staatsanwalt|\bpolizei\b|\bermittel|nicht (?:geöffnet|zu bezahlen|zu öffnen|aufzurufen)
        \bgewarnt\b|schwindel|\bauf keinen fall\b|\bkeine (?:links|anhänge)\b""",
        "Die Betrüger boten unter www.example.org eine Erstattung an.",
        opens=False,
    ),
    evidence(
        "topic",
        "topic: elsewhere in the paper",
        r"""
        \bauf der (?:nächsten|folgenden|letzten|vorigen|ersten|gegenüberliegenden) seite\b
        \bauf seite \d|\bseite \d+ dieses\b|\bfortsetzung\b|\blesen sie weiter\b
        \bim anschlu(?:ss|ß) an diesen\b|\bdieser ausgabe\b|\bdieses heftes\b""",
        "Lesen Sie weiter auf der folgenden Seite.",
        opens=False,
    ),
    evidence(
        "against",
        "against: send us yours",
        r"""
        \b(?:schicken|senden|mailen) sie (?:uns|ihre)\b|\bsenden sie bitte ihre
        \b(?:beiträge|lösungen|beispiele|fotos|entwürfe|berichte)\b.*\b(?:an|sammelt)\b
        \bbeiträge für\b|\blösungen\b|\bleserbrief|\bangaben (?:zum|zur) \w+ machen
        \bhinweise\b.*\bpolizei
        \bwir sammeln\b|\bjede zusendung
        \b(?:ihre?n?|eure?[rn]?) (?:\w+ )?(?:beitrag|artikel|texte?|fotos?|bilder|entwurf|idee
        zeichnung|geschichte|manuskript|antwort)\w*\b.*\b(?:schick|send|mail|richt|fax)""",
        "Schicken Sie uns gelungene Beispiele, gern auch mit Fotos!",
        opens=False,
    ),
    evidence(
        "against",
        "against: credits",
        r"""
        ^ \(?(?:\w*bild(?:er|nachweis|quelle|rechte)?|\w*fotos?|\w*grafik(?:en)?|illustration(?:en)?
        \w*abbildung(?:en)?|satz|layout|gestaltung|redaktion|druck|verantwortlich|zeichnung(?:en)?
        satz und \w+|text und \w+|copyright|©)(?: \w+){0,3}: |^ herausgeber(?:in)?: """,
        "Titelbild: www.example.org/gruenau",
        opens=False,
    ),
    evidence(
        "topic",
        "topic: thrown away, closed",
        r"\bvernichtet|\bentsorgt|\bmakuliert|\bschließt\b|\bgeschlossen\b|\baufgelöst\b",
        "Der Bestand wird verschenkt oder vernichtet.",
        opens=False,
    ),
    evidence(
        "against",
        "against: tickets",
        r"""
        \bvorverkauf|\babendkasse|theaterkasse|\bkinokasse|konzertkasse|eintrittskart|\bspielzeit\b
        konzertkart|\bfreikart|theaterkart|\bjahreskart|\bdauerkart|\bsaisonkart|\bfahrkart
        \bfahrschein|\bzehnerkart|\bmonatskart|\btageskart|\bbadekart|\bzeitkart""",
        "Karten gibt es im Vorverkauf und an der Abendkasse.",
        opens=False,
    ),
    evidence(
        "against",
        "against: asks for yours",
        r"""
        \bwir bitten,? (?:sie |die \w+ |alle \w+ )?,?uns\b|\bwir bitten (?:sie|alle|die \w+), uns\b
        \buns .*\b(?:zu (?:überlassen|übersenden|nennen|schicken|senden)|zuzusenden|zuzuleiten
        zukommen zu lassen|mitzuteilen)\b|\bbelegexempl
        \bwir bitten um (?:\w+ ){0,2}(?:(?:zu|über|ein)sendung|überlassung|zuleitung)
        \b(?:mit|ein|zu)schicken:""",
        "Wir bitten, uns einschlägige Satzungen zu überlassen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: reports a fault",
        r"""
        \b(?:verdachtsf[aä]ll|schäden\b|m[aä]ngel\b|störung|verst[oö](?:ss|ß)|todesf|auffällig
        schlagl[oö]ch|defekt|vorfälle|bestände|missst[aä]nd|mißst[aä]nd|seuche
        unf[aä]ll).*\bmeld
        \bmeld\w* .*\b(?:verdachtsf[aä]ll|schäden\b|m[aä]ngel\b|störung|verst[oö](?:ss|ß)|todesf
        auffällig|schlagl[oö]ch|defekt|vorfälle|missst[aä]nd|mißst[aä]nd|seuche|unf[aä]ll)""",
        "Mängel an Laternen meldet man dem Bauhof.",
        opens=False,
    ),
    evidence(
        "against",
        "against: gives an opinion",
        r"""
        \bstellung (?:zu )?nehmen|\bstimm(?:t|en)\b.* ab\b|\babgestimmt\b|\babstimm
        \b(?:in|an) (?:die|der|einer) (?:online-)?umfrage\b|beteiligungsportal
        bürgerbeteiligung|terminvorschl|\beinwendung|\bmitreden\b|\bmitbestimm""",
        "Zu dem Entwurf können Verbände bis zum 9. Juli Stellung nehmen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: a service",
        r"""
        \bberatung(?:en|stermin\w*|sgespräch\w*)?\b|\w+berater(?:innen)?\b|sprechstunde|\bwlan\b
        notruf|\bbereitschaft|\bseelsorge|telefonseelsorge|\bstromausfall|\bkinderbetreuung
        \btermine? (?:vergibt|vergeben|sind)\b|\bfahrdienst|\bcontainerdienst
        \b(?:kostenlose|kostenfreie|persönliche|telefonische|anonyme) \w*beratung""",
        "Eine kostenlose Beratung bietet die Verbraucherzentrale.",
        opens=False,
    ),
    evidence(
        "against",
        "against: by the rules",
        r"""
        \bnach (?:der|dem|den|ihrer|seiner|einer) (?:\w+ )?\w*(?:satzung|ordnung|gesetz|tarif
        vertrag|erla(?:ss|ß))(?:e?s)?\b
        \w*(?:satzung|ordnung) (?:sieht|bestimmt|regelt|erlaubt|verlangt)
        \bberechtigte[ms] interesse|\bgesetz (?:gibt|gewährt)\b|\bdas recht,""",
        "Nach der Hauptsatzung kann das Amtsblatt einzeln bezogen werden.",
        opens=False,
    ),
    evidence(
        "against",
        "against: has moved",
        r"""
        \bumgezogen|\bumzug|\bneuen? (?:anschrift|adresse|telefonnummer|rufnummer|kontaktdaten
        büroräume|räume|öffnungszeiten|postanschrift)\b""",
        "Die neue Anschrift lautet: Johannstraße 99, 40476 Düsseldorf.",
        opens=False,
    ),
    evidence(
        "against",
        "against: somebody got it",
        rf"""
        \b(?:hat|haben|hatten?|wurden?|worden)\b[^,;]*{_GOT}
        {_GOT} (?:hat|haben|hatten?|habe|wurden?|worden)\b""",
        "Der Kläger hatte die Unterlagen bei der Behörde angefordert.",
        opens=False,
    ),
    evidence(
        "against",
        "against: paid back",
        r"\b(?:zurück)?erstattet\b|\bzurückgezahlt|\bzurückerhalten",
        "Reisekosten werden auf Anforderung erstattet.",
        opens=False,
    ),
    evidence(
        "against",
        "against: laid open",
        r"""
        \bzur (?:öffentlichen |allgemeinen )?einsicht(?:nahme)?\b|\böffentlich aus|\bauslegungsfrist
        \b(?:(?:bebauungs|haushalts|nutzungs|landschafts|aktions|regional|wege)?plan|pläne|entwurf
        akten|wählerverzeichnis|wahlvorschläge|satzung|haushaltssatzung)\b.*\blieg(?:t|en) .*\baus\b
        \bplanfeststell|\bplanentw[uü]rf|\bbauleitplan""",
        "Der Entwurf liegt im Planungsamt öffentlich aus.",
        opens=False,
    ),
    evidence(
        "against",
        "against: gives something",
        r"""
        \bspenden (?:möchte|will|wollen|kann|können|sie)\b|\bum (?:\w+ )?spenden\b|geldspende
        sachspende|spendenkonto|\bunterstützen (?:möchte|will|wollen)
        \bhelfen (?:möchte|will|wollen)|\babgeben (?:kann|können|möchte)|\bhelferinnen\b
        \behrenamtlich""",
        "Wer Spielzeug abgeben kann, wende sich an den Hausmeister.",
        opens=False,
    ),
    evidence(
        "against",
        "against: registered by duty",
        r"""
        \banmeldung(?:en)? (?:des|der|eines|einer|von|zur) (?:\w+ )?(?:hund|gewerbe|anspr|forderung
        fahrzeug|wohn|eintragung|kind|schulanfänger|lernanfänger|todesf|geburt|eheschl|versammlung
        osterfeuer|brauchtum)""",
        "Die Anmeldung des Hundes ist binnen zwei Wochen vorzunehmen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: thanks",
        r"\b(?:vielen|herzlichen|besten) dank\b|\bbedank|\bdanken?\b|\bdanksag|\bein dank\b",
        "Vielen Dank fürs Mitmachen!",
        opens=False,
    ),
    evidence(
        "against",
        "against: letterhead",
        r"\ban die mitglieds\w+ und\b|\bv\. ?i\. ?s\. ?d\. ?p\b",
        "Telefon 0211 9999-1 An die Mitgliedsstädte und -gemeinden",
        opens=False,
    ),
)
