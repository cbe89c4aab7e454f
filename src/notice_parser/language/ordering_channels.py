"""Evidence for ordering information: where something is had, in words (an office, a web place, a
person) and in details (an address, a number, a price)."""

from __future__ import annotations

from ..grammar.contacts import TOP_LEVELS
from .evidence import evidence

CHANNELS = (
    evidence(
        "channel",
        "channel: web place",
        r"""
        \binternet\w*|\bhomepage|\bweb-?(?:site|seite|shop|portal)\w*
        \bim netz\b(?: stehen| steht)?|\bportals?\b|\w+portals?\b|\bserver\b|\bseminarshop
        \bshop\b|\blink\b|\w+link\b|\bonline\w*|\bplattform\b|auf den seiten|auf der seite
        auf dieser seite|gemeindeseite|\bmediathek|\bkanal\b|\bqr-code|\bbutton\b|\b\w*archiv\b
        \bsuchmaske|\bkachel|\bstartseite|\bklick\b|\bmausklick|\bdatenbank\b|\bapp\b
        \bim web\b|\bweb\b|\b\w+-kanal\b|\b(?:an|auf) gleicher stelle""",
        "Der Text steht auf der Homepage des Verbandes.",
        opens=False,
    ),
    evidence(
        "channel",
        "channel: members' area",
        r"""
        \bintranet|\bextranet|mitglieder ?(?:bereich|service|portal)|mitgliederportal
        mitgliedernetz|nach dem (?:login|einloggen|anmelden)|einloggen|zugangsgeschützt
        internen teil|passwortgeschützt|hinter das passwort
        verbandsnetz|mitgliederseite|\bin?ternen bereich|interner bereich
        geschützten bereich|\bfachinfo(?:s|rmation\w*)?\b|downloadbereich|\blogin\b""",
        "Mitglieder finden ihn im Intranet.",
    ),
    evidence(
        "channel",
        "channel: path",
        r"""
        \brubrik\b|\bstichwort\b|\bsuchwort\b|menüpunkt|unterpunkt|\bordner [„“\"»]|\bim ordner\b
        -->|→| > |\bunter [„“\"»]
        fachinfo\w*[\"“]?(?: ?& service| und service)?[\"“]? ?(?:/|>|-|,)""",
        "Rubrik „Muster“",
    ),
    evidence(
        "channel",
        "channel: office",
        r"""
        geschäftsstelle|bibliothek\b|bücherei\b|\w+handlung\b|\w+versand\b|druckerei
        \w*bücherei(?:en)?\b|\bmuseums?kasse|\w*foyer|\borganisationsteam|\bnebenstelle
        \bkreishaus|\bfachhandel|\bkiosk|\bbei uns\b|\bbei mir\b|redaktion\b|sekretariat
        \b(?:beim|vom|den|einen?) (?:\w+ ){0,2}\w*verlag\b|\bverlags?\b|buchhandel|buchhandlung
        herausgeber|bürgerbüro|tagungsbüro|projektbüro|\w+büro\b
        versandstelle|vertriebsstelle|broschürenservice|formularservice|landeszentrale
        bildstelle|medienstelle|museumsshop|leserservice|\bpresseamt|ansprechstelle|leitstelle""",
        "Sie ist in der Geschäftsstelle zu haben.",
        opens=False,
    ),
    evidence(
        "channel",
        "channel: institution",
        r"""
        \bministerium|\w+ministerium|\w+amt\b|\w+amtes\b|\w+verband\b|\w+verbandes\b|\bverein\b
        \w+verein\b|\w+stelle\b|\w+zentrale\b|\w+zentrum\b|\w+kammer\b|agentur\b|stiftung\b
        \w+anstalt\b|hochschule|universität|museum\b|rathaus\b|\w+service\b|\bgmbh\b|\be\. ?v\b
        \bdezernat|\breferat \w|\babteilung|\bsparkasse|akademie|institut\b|volkshochschule
        \bhersteller""",
        "Das Landesamt hilft weiter.",
        opens=False,
    ),
    evidence(
        "channel",
        "channel: from somebody",
        r"""
        \b(?:[Bb]eim|[Bb]ei|[Üü]ber|[Dd]urch|[Vv]om) (?:(?:der|die|das|den|dem|jede|jeder
        einer?|unsere[rn]?|Ihrer?|allen|örtlichen) )?(?:\p{Ll}+ )?\p{Lu}""",
        "Er ist beim Umweltministerium zu haben.",
        cased=True,
        opens=False,
    ),
    evidence(
        "channel",
        "channel: there",
        r"""
        \bdort\b|\bdaselbst|\bebenda|\bvon dort|\bhier\b
        folgende[rmn]? (?:adresse|link|anschrift)|\brechten spalte|\bdazu\b""",
        "Dort kann man sie abholen.",
        opens=False,
    ),
    evidence(
        "channel",
        "channel: named person",
        r"\b(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Ass\.|Dipl\.-Ing\.) (?:\p{Lu}|Dr)",
        "Frau Hülsmann hilft weiter.",
        cased=True,
        opens=False,
    ),
    evidence(
        "channel",
        "channel: by",
        r"""
        \bper (?:e-?mail|mail|fax|telefax|post|postkarte|internet)\b|\btelefonisch
        \bschriftlich\b|\bformlos\w*|\bper e-|beiliegend\w*|nebenstehend\w*|\babschnitt auf\b
        \banruf\b|\beine? (?:leere |kurze )?(?:e-)?mail\b|\bpostkarte|\bin der anlage\b
        \bliegt diesem\b""",
        "Bitte per Fax mit dem beiliegenden Vordruck.",
        opens=False,
    ),
    evidence(
        "channel",
        "channel: post box",
        r"\bpostfach\b|\bpf \d|\bz\. ?hd\b|\bc/o\b",
        "Postfach 10 11 12",
        opens=False,
    ),
)

_NUMBER_LABEL = (
    r"\b\w*(?:tele(?:fon|fax)|fax|hotline|mobil|rufnummer|durchwahl)(?:nummer|-nr)?\b"
    r"|\b(?:tel|telef|fon|ruf|handy|tel-nr|app|apparat|nebenstelle|der nummer|die nummer)\b"
)
DETAILS = (
    evidence(
        "detail",
        "detail: e-mail address",
        r"(?:\w|\d)@\w|\w ?(?:\(at\)|\[at\]|\(ät\)) ?\w",
        "bestellung@example.org",
    ),
    evidence(
        "detail",
        "detail: web address",
        r"""
        https?:/|\bwww\.|[ (][a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:@@)[/ ).,;:?!]""".replace(
            "@@", "|".join(TOP_LEVELS)
        ),
        "www.example.org",
    ),
    evidence(
        "detail",
        "detail: labelled number",
        rf"""
        (?:{_NUMBER_LABEL})[-.:,/ ]*(?:(?:und|oder|unter|fax|telefax|nr|nummer|der|an|über|die
        ist)[-.:/ ]*)*[+(]?[-–]? ?(?:\d\d|\d[ /-]\d)""",
        "Tel. 0221 4710-112",
    ),
    evidence(
        "detail",
        "detail: bare number",
        r"""
        [ (:](?:\+\d\d ?|00\d\d ?)\(?\d[\d ()/.–-]+\d\d
        (?:[a-z,;:.(] |[(:])\(?0 ?\d(?: ?\d)+\)? ?[ ./–-] ?[\d /.()–-]*\d\d|[ (:]0[1-9]\d{6,}
        [ (][-–]\d{2,4}[ ),.;]""",
        "Frau Petri (0251/9999-21)",
    ),
    evidence(
        "detail",
        "detail: postal address",
        r"(?:[,;·|(:–-]|\bin|\baus|\d|^) ?(?:\d{1,3} ?[a-z]? )?(?:d ?- ?)?\d{5} [a-z]{3}",
        "Lindenallee 62, 40474 Düsseldorf",
    ),
    evidence(
        "detail",
        "detail: price",
        r"""
        \b(?:dm|eur|euro) ?\d{1,3}(?:,|-|[ ;):]|\.[ )])|€ ?\d{1,3}(?:,|[ ;)]|\.[ )])
        [ (]\d{1,3}(?:,(?:\d\d|-{1,2}|–))? ?(?:dm|eur|euro|€|mark|pf)[ .,;:)/]""",
        "23,90 EUR",
        opens=False,
    ),
    evidence(
        "bracket",
        "bracket: a web address alone",
        r"""
        \((?:s\. |siehe |vgl\. |quelle:? )?(?:https?:/|www\.
        [a-z0-9-]+\.[a-z0-9.-]+/)[^() ]* ?\)""",
        "Die Zahl ist gestiegen (www.example.org).",
        opens=False,
    ),
    evidence(
        "bracket",
        "bracket: a person or number alone",
        r"\((?:frau|herr|tel|fax|durchwahl|e-mail|telefon|[0+-])[^()]*\)",
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
        opens=False,
    ),
    evidence(
        "detail",
        "detail: order number",
        r"\b(?:bestell|artikel|veröffentlichungs|publikations)-?(?:nr|nummer)\b|\bbest\.-nr\b",
        "Bestell-Nr. 2045",
    ),
    evidence("detail", "detail: ISBN", r"\bisbn\b", "ISBN 3-89222-653-9"),
)
