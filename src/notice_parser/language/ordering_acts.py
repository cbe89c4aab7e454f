"""Evidence for ordering information: acts of getting, seeing, sending and registering."""

from __future__ import annotations

from ..grammar.build import any_of
from .evidence import evidence
from .ordering_verbs import GET, REGISTER, SEE, forms

_CAN = (
    r"\b(?:kann|können|könnte|könnten|darf|dürfen|mag|mögen|lässt sich|läßt sich"
    r"|lassen sich|soll|sollte|sollten|wolle|wollen sie|möge|mögen)\b"
)
_GIVEN = any_of(r"""
    \b(?:ver|zu|über)?(?:send|sand)(?:e|en|et|t)\b|zugesandt|zugesendet|übersandt
    \b(?:ver|zu)?schick\w*|zugeschickt|verschickt|zugemailt|zugefaxt|zugestellt|zugeleitet
    zukommen|übermittelt|\bverleih(?:t|en)\b|\bvermiete|\bverkauf(?:t|en)?\b|ausgeliefert
    \bausliefer
    \bliefern wir\b|\bwir liefern|ausgehändigt|händigt|abgegeben|weitergegeben
    \bvertreib|vertrieben|überlass|überläss|überläß|überlaß|ausgegeben|\banbiete|\bmailen\b
    \bfax(?:t|en)\b.*\bzu\b|\bverschenk|\bvergibt\b|\bzugeht\b|\babzugeben|\bverfügt über\b""")
PEOPLE = any_of(r"""
    sie|man|interess\w+|mitglied\w*|kommunen|gemeinden|städte|kreise|schulen|vereine|bürger\w*
    jede\w*|wer|nutzer\w*|verwaltungen|bibliotheken|eltern|ratsmitglieder|abonnenten|leser\w*
    teilnehm\w+|büchereien|dienststellen|feuerwehren""")

ACTS = (
    evidence(
        "act",
        "act: can be got",
        rf"{_CAN}.*{forms(GET, 'participle')}.*\bwerden\b",
        "Die Broschüre kann bei der Geschäftsstelle angefordert werden.",
    ),
    evidence(
        "act",
        "act: can be got, verb first",
        rf"""
        {forms(GET, "participle")} werden (?:kann|können)
        ^ {forms(GET, "participle")} (?:wird|werden)\b""",
        "Bestellt werden können die Plakate beim Verlag.",
    ),
    evidence(
        "act",
        "act: one can get",
        rf"""
        {_CAN}.*{forms(GET, "infinitive")}
        \b(?:möchte|möchten|will|wünscht|wünschen)\b.*{forms(GET, "infinitive")}""",
        "Mitglieder können die Satzung im Intranet abrufen.",
    ),
    evidence(
        "act",
        "act: to be got",
        rf"{forms(GET, 'to')}|\bzu haben\b|\b(?:ist|sind)\b.*\bzu (?:erhalten|bekommen)\b",
        "Das Heft ist beim Verlag zu beziehen.",
    ),
    evidence(
        "act",
        "act: to be seen",
        rf"{forms(SEE, 'to')}|\bzum nachlesen\b",
        "Der Bericht ist im Internet nachzulesen.",
    ),
    evidence(
        "act",
        "act: can be seen",
        rf"{_CAN}.*(?:{forms(SEE, 'participle')}.*\bwerden\b|{forms(SEE, 'infinitive')})",
        "Der Plan kann im Bauamt eingesehen werden.",
    ),
    evidence(
        "act",
        "act: something can be done",
        r"\b(?:kann|können)\b.*\b(?:\w+ge)?\w+(?:t|en) werden\b",
        "Der Koffer kann dort besichtigt werden.",
        opens=False,
    ),
    evidence(
        "act",
        "act: somebody may",
        rf"\b(?:kann|können) (?:sich )?{PEOPLE}\b|\b{PEOPLE} (?:kann|können|dürfen)\b",
        "Mitglieder können den Text nutzen.",
        opens=False,
    ),
    evidence(
        "act",
        "act: lets itself be done",
        r"\b(?:lässt|läßt|lassen|lasst) sich\b.*\w{3}(?:en|ern|eln)\b",
        "Die Karte lässt sich im Internet vergrößern.",
        opens=False,
    ),
    evidence(
        "act",
        "act: -bar",
        r"\b(?:ist|sind)\b.*\w{3}bar\b",
        "Die Karte ist digital nutzbar.",
        opens=False,
    ),
    evidence(
        "act",
        "act: available",
        r"""
        erhältlich|erhältich|erhaltlich|erhältl\b|bestellbar|beziehbar|lieferbar|ausleihbar
        entleihbar|buchbar
        abrufbar|aufrufbar|downloadbar|her(?:unter|ab)ladbar|vorrätig|käuflich""",
        "Die Studie ist beim Institut erhältlich.",
    ),
    evidence(
        "act",
        "act: accessible",
        "verfügbar|einsehbar|zugänglich|nachlesbar|\\bhörbar",
        "Der Text ist im Internet verfügbar.",
    ),
    evidence(
        "act",
        "act: gives, lies, offers, the verb in two",
        r"""
        \b(?:gibt|geben|gebe)\b.*\b(?:ab|weiter|heraus|aus)\b|\bbiete[tn]?\b.*\ban\b
        \breicht\b.*\baus\b|\bleite[nt]?\b.*\bweiter\b
        \b(?:hält|halten)\b.*\bvor\b|\b(?:geht|gehen)\b.*\bzu\b
        \blieg(?:t|en)\b.*\b(?:aus|vor|bei)\b|\bhändigt\b.*\baus\b
        \bst(?:eht|ehen)\b.*\bzu[.,;]""",
        "Er geht Interessierten auf Wunsch zu.",
        opens=False,
    ),
    evidence(
        "act",
        "act: possible",
        r"\b(?:möglich|erforderlich|notwendig|erwünscht)\b",
        "Eine Anmeldung ist nicht erforderlich.",
        opens=False,
    ),
    evidence(
        "act",
        "act: stands ready",
        r"""
        \b(?:steht|stehen|liegt|liegen|hält|halten|haben|wird|werden|stellt
        stellen)\b.*\b(?:bereit|bereitgehalten|bereitgestellt)\b
        \b(?:steht|stehen)\b.*\b(?:zum (?:\w+ )?(?:download|abruf|herunterladen|nachlesen
        ausdrucken)|als (?:\w+ )?(?:download|pdf|datei|word-datei))
        \bzum (?:\w+ )?mitnehmen\b""",
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    evidence(
        "act",
        "act: at one's disposal",
        r"""
        \b(?:steht|stehen|stellt|stellen|gestellt|stand|standen)\b.*\bzur verfügung
        zur verfügung\b.*\b(?:steht|stehen|stellt|stellen)\b""",
        "Das Muster steht im Mitgliederbereich zur Verfügung.",
    ),
    evidence(
        "act",
        "act: put there",
        r"""
        eingestellt|hinterlegt|abgelegt|veröffentlicht\b|ins netz gestellt|\bonline\b|beigefügt
        aufgenommen und""",
        "Das Gutachten ist im Intranet hinterlegt.",
    ),
    evidence(
        "act",
        "act: one finds",
        r"""
        \b(?:finden|findet|findest) (?:sie|man|sich|ihr|interessierte|mitglied\w*|kommunen
        nutzer)|\bfündig\b|\b(?:findet|finden)\b[^,;]*\b(?:unter|auf|im
        in)\b|\bgibt es\b|\bgibt's\b|gelangen sie|gelangt man|kommt man|\b(?:hier|darüber|dazu
        anmeldung|registrierung|download
        bestellung) geht es\b|geht's|\bgeht es zu[rm]?\b|\bdownload geht es""",
        "Das Formular finden Sie unter www.example.org.",
    ),
    evidence(
        "act",
        "act: do it",
        r"""
        \b(?:bestellen|fordern|rufen|laden|buchen|schreiben|klicken|richten|wenden|melden
        senden|schicken|mailen|faxen|nutzen|besuchen|holen|reservieren|sichern|abonnieren
        tragen|kommen|lesen|sehen|füllen|kontaktieren|informieren|erkundigen|fragen|geben
        teilen|scannen|hören) sie\b
        \b(?:klickt|wählt|schreibt|ruft|meldet sich|wendet sich|schickt|sendet|mailt
        bestellt) (?:bitte|einfach|einen?|eine)\b|\bbitte\b.*\b(?:melden|bestellen|anfordern
        wenden|senden|schicken|richten|buchen|beilegen|angeben
        anrufen)\b|\berkundig|\bkontaktier|\beingeben\b|\bscannen\b|\bklick
        \b(?:wende|wenden|wendet)\b.*\bsich\b|\bsich\b.*\bwenden\b|\bwende man sich\b
        \bsprechen sie uns an\b|\bmögen sich\b|\bman wende sich\b|\bkann man sich\b""",
        "Bestellen Sie das Plakat bei der Verkehrswacht.",
    ),
    evidence(
        "act",
        "act: somebody sends",
        rf"{_GIVEN}",
        "Die Geschäftsstelle sendet das Muster gern zu.",
    ),
    evidence(
        "act",
        "act: they get it",
        r"""
        \b(?:erhalten|erhält|bekommen|bekommt|kriegt) (?:\w+ ){0,2}(?:sie|interess\w+
        mitglied\w*|kommunen|man|jeder)\b
        \b(?:sie|interess\w+|mitglied\w*|kommunen|gemeinden|man|jeder|nachzügler|schulen
        andere) (?:erhalten|erhält|bekommen|bekommt)\b
        \b(?:erhalten|erhält|bekommen|bekommt)\b.*\b(?:beim|bei)\b
        \bwer\b.*\b(?:erhält|bekommt)\b
        \b(?:kann|können)\b.*\b(?:von|bei|über|durch)\b.*\b(?:erhalten|bekommen)\b""",
        "Interessierte erhalten das Heft bei der Landesstelle.",
    ),
    evidence(
        "act",
        "act: takes orders, gives answers",
        r"""
        \b(?:nimmt|nehmen)\b.*\b(?:entgegen|an)\b|entgegengenommen|\bangenommen\b
        \b(?:erteilt|erteilen|gibt|geben|beantwortet|beantworten|vermittelt|informiert|berät
        hilft|erreicht|erreichen)\b|\bweiß (?:die|der|das|frau|herr)\b
        \bteilt\b.*\bmit\b|zu erreichen|zu richten|erreichbar""",
        "Anmeldungen nimmt das Tagungsbüro entgegen.",
        opens=False,
    ),
    evidence(
        "act",
        "act: asked for",
        r"""
        erbeten|wird gebeten|werden gebeten|gebeten werden|\bbitten wir\b|\bwir bitten\b
        \bbitte\b""",
        "Um Anmeldung wird gebeten.",
        opens=False,
    ),
    evidence(
        "act",
        "act: register",
        forms(REGISTER, "infinitive")
        + "|"
        + forms(REGISTER, "participle")
        + "|"
        + forms(REGISTER, "to")
        + r"""|\bmelden (?:sie )?sich\b.*\ban\b|\bmelden sich\b|\bsich\b.*\bmelden\b|\banmeld\w+
        \beinschreiben\b|registrier|\beintragen\b|\bteilnehmen möchte|\bplatz sichern""",
        "Interessierte können sich bis zum 3. Mai anmelden.",
    ),
    evidence(
        "act",
        "act: noun of ordering",
        r"""
        \b\w*bestellung(?:en)?\b
        \bbestell-?(?:adresse|schein|formular|fax|hotline|karte|nr|nummer|service|bogen|liste
        möglich\w*)
        \bbestellanschrift|\bbezug\b
        \bbezugs(?:quelle|adresse|anschrift|möglichkeit\w*|preis|bedingung\w*)|\bsammelbestell""",
        "Bestellungen an: Verlag Lindner, Köln.",
    ),
    evidence(
        "act",
        "act: noun of getting",
        r"""
        \bdownload\w*|\bfernleihe|\bleihverkehr|\bnachlass\b|\bsonderkondition
        \bsammelbestellung|\bzum (?:\w+ )?(?:abruf|herunterladen|verkauf|verleih)|\bausleih\w*
        \bverleih\b|\bleihgabe|\bleihweise
        \b(?:probe)?abo\w*|\bvertrieb\w*|\bversand\w*|\banforderung(?:en)?\b|\bzusendung
        \bübersendung|\bbuchung\w*|\w*reservierung\w*|\bnachbestell\w*|zu hause geschickt
        nach hause geschickt""",
        "Download: www.example.org",
    ),
    evidence(
        "act",
        "act: noun of registering",
        r"""
        \b(?:online-|vor)?anmeldung(?:en)?\b
        \banmelde(?:schluss|schluß|formular\w*|karte\w*|frist|link|unterlagen|stelle|adresse
        bogen|vordruck\w*|coupon|wege|-)
        \bregistrierung|\beinschreibung|\bteilnahmebogen|\btickets?\b""",
        "Anmeldungen an die Akademie, Fax 0221 4710-112.",
    ),
)
