"""Evidence against ordering information (applications, courts, sources, duties), and the common
verbs that tell a sentence from a label."""

from __future__ import annotations

from .evidence import evidence

AGAINST = (
    evidence(
        "against",
        "against: application",
        r"""
        \bbewerben\b|\bbewirbt\b|\bbewerbung(?:en)?\b|\bbewerbungs(?:frist|schlu)|\bbewerber
        eigenbewerb|vorschlagsberechtigt|einzureichen|eingereicht|\beinreichung
        \beinsendung(?:en)? (?:bis|an)|\beinsende|\bprojektskizze|motivationsschreiben
        \bstellenbesetz|\bzur stelle\b|\bmentor""",
        "Bewerbungen sind bis zum 1. Mai einzureichen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: claim",
        r"""
        \bantrag(?:s|es)?\b|\banträge\b|\bförderantr|\bantragstell|\bbeantrag|\bzuwendung
        \bzusch[uü](?:ss|ß)|\bbewilligung|\bwiderspruch|\bklage\b|\beinwendung|\bmittel\b
        \w*fördermittel|\bmittelabruf|\blandesmittel|\bkreditrahmen
        \bförder(?:möglichkeit|richtlinie|bedingung|quote
        voraussetz|konditionen)|\bverwendungsnachweis|\brate\b|\bleistungsbescheid""",
        "Anträge sind an die Bezirksregierung zu richten.",
        opens=False,
    ),
    evidence(
        "against",
        "against: they ask us",
        r"""
        \bum (?:\w+ ){0,3}(?:nachricht|hinweise?|mitteilung|übersendung der|kontaktaufnahme
        rückmeldung|stellungnahme
        auskunft)|\bwir bitten die\b|\bwird um nachricht|\brückmeldungen?\b
        \binteresse\b.*\b(?:bekunden|melden|gegenüber)|interessenbekund|\bmitzuteilen\b
        \bwerden gebeten, (?:ihre|ihren|die|den|ihm)\b|\bgesucht werden|\bsucht\b
        \bbereit wären|\bvergleichbare fälle|\bstellungnahmen? .*\b(?:erbeten|bis)\b
        \bzurück(?:zu)?send|\bzurückgesandt|\brücklauf|\bvorschläge\b|\bmeldung(?:en)?\b
        \bmelden dem|\bzu melden|\bmelden ihr\b|\bbekunden""",
        "Wir bitten die Mitglieder um Hinweise.",
        opens=False,
    ),
    evidence(
        "against",
        "against: reports wanted",
        r"""
        \b(?:\w*berichte?|erfahrung\w*|beispiele|hinweise|anregungen|vorschläge|meldungen
        beiträge|meinung\w*|ideen|schilderungen|fotos)\b.*\b(?:entgegen|willkommen|dankbar
        freut|erbeten|kennt)\b
        \bdankbar\b|\baus der praxis\b.*\b(?:entgegen|gern)|\bkennt\b.*\bmeld|\bmelde sich\b
        \bihre meinung|leserbrief|\bschreiben sie (?:der|uns)\b|\bvergleichbare fälle""",
        "Für einen kurzen Erfahrungsbericht wären wir dankbar.",
        opens=False,
    ),
    evidence(
        "against",
        "against: court",
        r"""
        \burteil|\bbeschlu(?:ss|ß) vom|\bmit beschlu|\bentscheidung|\b\w*beschlu(?:ss|ß)\b
        \bprozess|\bprozeß|\bmusterklage|\bmusterprozess|\bmusterverfahren|\bbescheid
        \b(?:ovg|vg|bgh|bverwg|bverfg|olg|lg|eugh|vgh|bag|bsg|ag)\b|gericht\w*\b|\bkläger
        \bbeklagte|\btatbestand\b|\bkammer\b|\bantragsteller|\bbeschwerdeführ|\bvergabekammer
        \brechtskräftig
        \bzitiert nach|\bjuris\b
        \baz\b|\bbieter\b|\bdatenschützer""",
        "Das Urteil ist im Internet abrufbar.",
        opens=False,
    ),
    evidence(
        "against",
        "against: source",
        r"""
        \bquelle\b|\bfoto: |\bgrafik: |\btext: |^ \(?(?:quelle|foto|grafik|bild|text)\b
        \(pressestelle\b|^ (?:die )?pressestelle\b|: pressestelle\b
        interviewwünsch|interviewanfrag|\bpressekontakt
        \bpressemitteilung|\bpressedienst|\bberichtet
        \b(?:für die|der|von der) (?:\w+)?presse\b|medienvertreter|journalist
        \bteilt(?:e)? .*\bmit\b|\bmitteilt\b|\bnach auskunft\b|\bnach angaben\b|\blaut\b
        \bminist[a-z]*blatt\b|\bgesetz- und verordnungsblatt|\bmbl\b|\bgv\b|\bbt-drs|\bs\. \d""",
        "Quelle: Statistisches Landesamt",
        opens=False,
    ),
    evidence(
        "against",
        "against: later",
        r"""
        \bin kürze\b|\bzu gegebener zeit|\bdemnächst|\brechtzeitig\b|\bsobald\b
        \bvoraussichtlich|\bwird .*(?:veröffentlicht|erwartet|vorgestellt|erscheinen|berichten
        zugesandt|bekannt gegeben)\b|\bsoll .*erscheinen|\bfolgt\b|\bist geplant
        \bin arbeit|\bim druck|\bin einer der nächsten|\bkommenden ausgabe|\bzugehen\b
        \bgeht .* zu\b|\bunaufgefordert
        \bwird .*\b(?:zusenden|informieren|unterrichten|vorlegen)\b|\bnoch nicht vor\b
        \bzugeleitet|\bam vortag\b|\bnach (?:der|ihrer) (?:nächsten )?sitzung\b
        \bnach abschlu(?:ss|ß)""",
        "Die Auswertung wird in Kürze veröffentlicht.",
        opens=False,
    ),
    evidence(
        "form",
        "form: not",
        r"""
        \bnicht\b|\bkeine?[rnms]?\b|\bnicht mehr\b|\bohne\b|\bunzulässig|\bunwirksam
        \bausgebucht|\bausgeschlossen|\bentfallen\b|\babsage|\bverzicht""",
        "Ein Bewerbungsformular gibt es nicht.",
        opens=False,
    ),
    evidence(
        "against",
        "against: told in the past",
        r"""
        \bwurden?\b|\bhatten?\b|\bwaren?\b|\bworden\b|\blag(?:en)?\b|\bging(?:en)?\b
        \bkam(?:en)?\b|\bbot(?:en)?\b|\bstand(?:en)?\b|\bfand(?:en)?\b|\bgab(?:en)?\b
        \bstieg(?:en)?\b
        \bsah(?:en)?\b|\bverwies\w*|\bwarb\b|\bmeint\b|\bhätten?\b|\bvermocht|\bwuchs|\bwurde\w*
        \bhielt(?:en)?\b
        \bwandten?\b|\bwehrten?\b|\bklagten?\b|\bnahmen\b
        \bnahm(?:en)?\b|\bkonnten?\b|\bdurften?\b|\bmu(?:ss|ß)ten?\b|\bsollten\b|\bwollten?\b
        \bfanden?\b|\berhielt\w*|\bbezog(?:en)?\b .*\bhat
        \b(?:erklär|bericht|forder|sag|bemängel|verlang|kritisier|vermeld|untersag|leite|lagert
        dank|verzeichne|führ|bilde|koste|ende|laute|behaupte|streit|beton|bezeichne|beteilig)te[n]?\b
        (?:\bhat\b
        [^u] haben\b|^ haben\b).*(?:t|en)\b[.;,:]
        \bsei\b|\bseien\b|\bhabe\b|\bkönne\b|\bmüsse\b|\bwürde\b""",
        "Die Kläger hatten die Unterlagen angefordert.",
        opens=False,
    ),
    evidence(
        "against",
        "against: duty",
        r"""
        \bmu(?:ss|ß)\b|\bmüssen\b|\bverpflicht|\bhat .* zu\b|\bhaben .* zu\b|\bdarf\b
        \bdürfen\b|\bpflicht\b|\bzuständig\b|\b(?:kann|können|sollen?) .*\bverlangen\b
        \bverlangt\b|\bauf(?:ge)?fordert\b|\bdroht\b|\bfrist\b|\bspätestens\b|\bnach §|\b§
        \bparagra(?:f|ph)|\bvorgeschrieben""",
        "Hunde müssen angemeldet werden.",
        opens=False,
    ),
    evidence(
        "against",
        "against: figures",
        r"""
        \bprozent\b|\d ?%|\bmillionen\b|\bmio\b|\bmrd\b|\bmilliarden|\bdrittel|\bhälfte\b
        \bdurchschnitt|\bpro einwohner|\bje einwohner|\bgestiegen|\bgesunken|\brund \d
        \bjährlich|\bim vorjahr|\bzahl der\b|\bhaushalte\b""",
        "Rund 60 Prozent der Gemeinden antworteten.",
        opens=False,
    ),
    evidence(
        "against",
        "against: public money",
        r"""
        \bbetrag\b|\bbeträge|im durchschnitt\b|\bmonatlich|\d.*\bam tag\b|\bim (?:monat|jahr)\b
        \bje (?:quartal|stunde|woche|jahr|tonne|gemeinde|person|monat|einwohner|arbeitsplatz
        kopf|tag)\b|\bpro (?:person|jahr|monat|kopf|tag
        einwohner)\b|regelsatz|\bhaushalts|in höhe von|einnahmen|\bzahlt das\b|\bzahlte
        \bgeschwister|\belternbeitr
        \bentgelt|\bsteuer|\bumlage|\bkosten (?:für|der|des|von)\b|\berhoben\b|\brechnung in\b
        \bvolumen""",
        "Das Land zahlt einen Betrag von 65 Euro je Person.",
        opens=False,
    ),
    evidence(
        "against",
        "against: filled in",
        r"""
        ausgefüllt|auszufüllen|\bunterschr|elektronisch ausgefüllt|\babzugeben|\bvorzulegen
        \bbeizufügen|\bausfüllen\b|zurückgegeben""",
        "Das Formular wird elektronisch ausgefüllt.",
        opens=False,
    ),
    evidence(
        "against",
        "against: enclosed",
        r"""
        \bin der anlage\b|\bals anlage\b|\bbeigefügt|\bfolgenden? tabelle|\bder tabelle\b
        \bsiehe (?:anlage|unten|oben)|\bliegen? (?:\w+ )?an[.,;]|\banbei\b|\bnachfolgend
        \bnachstehend|\bim folgenden""",
        "In der Anlage übersenden wir den Entwurf.",
        opens=False,
    ),
    evidence(
        "against",
        "against: intends to",
        r"""
        \b(?:will|wollen|plant|planen|beabsichtigt|beabsichtigen|möchte)\b.*\b(?:anbieten
        anzubieten|veröffentlichen|herausgeben|herauszugeben|vorlegen|vorzulegen|herausbringen
        bereitstellen|bereitzustellen)\b""",
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
        opens=False,
    ),
    evidence(
        "against",
        "against: a decision's place",
        r"""
        \b(?:urteil|urteile|beschlu(?:ss|ß)|entscheidung|az)\b.*(?:\(|–|—)[^()]*(?:abrufbar
        nachzulesen|veröffentlicht|juris|www\.|https?:)
        \([^()]*\b(?:urteil|beschlu(?:ss|ß)|entscheidung|az)\b[^()]*(?:abrufbar|nachzulesen|juris
        www\.|https?:)""",
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
        opens=False,
    ),
    evidence(
        "against",
        "against: takes reports",
        r"\b(?:\w*berichte?|erfahrungen|vorschläge|hinweise|anregungen|beispiele|meldungen"
        r"|stellungnahmen|beiträge|einwendungen)\b.*\b(?:nimmt|nehmen|sammelt|sammeln)\b",
        "Berichte aus der Praxis nimmt die Geschäftsstelle gern entgegen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: we enclose",
        r"""
        \b(?:in der|als) anlage (?:übersend|erhalten|finden|ist|sind|fügen|senden)|\banbei\b
        \bals anlage (?:bei)?gefügt|\bdiesem (?:rundschreiben|schreiben|heft)\b.*(?:beigefügt
        beigelegt|\bbei\b)""",
        "In der Anlage übersenden wir Ihnen den Entwurf.",
        opens=False,
    ),
    evidence(
        "against",
        "against: other things",
        r"""
        \bstrom\b|\bökostrom|\btreibstoff|\bstreusalz|\bmasken\b|\bware\b|\bhunde?\b|\bgewerbe
        \bkfz\b|\bfahrzeug|\bausweis|\bwohnung|\bwohngeld|\bsozialhilfe|\belterngeld
        \bfernwärme|\bmüll(?:\b|[a-df-z]|e[a-qs-z])|\babfuhr|\beintrittskart
        \btickets? für|fahrrad|fahrräder
        \bwertstoff|\bsperrmüll|\bzoo\b|\bpass\b|\bpässe\b|\bkonzert|\bgütesiegel|\bschilder\b
        \bsiegelmarken|\bwahlkabinen
        \bverwaltungsleistung|\bdienstleist|\bbürgerbus|\bfahrpreis|\bsachleistung
        \bgegenst[aä]nd|\bgrabmal|\bwaffen|\bleistungen\b|\bspritz|\bimpf|\bgutschein
        \bangebote\b""",
        "Strom wird dann zum Großhandelspreis bezogen.",
        opens=False,
    ),
    evidence(
        "against",
        "against: appointing",
        r"""
        \bbestellung (?:des|der|eines|von|zum|zur)\b|\bbestellt den\b|\bzum \w+ .*\bbestellt\b
        \bist es schlecht bestellt|\bbezug (?:auf|von|der|neuer)\b|\bin bezug\b|\bmit bezug\b
        \bunter bezugnahme|\bbezugszeitraum|\banforderungen an\b|\bauf grund\b
        \bgeladen\b.*\brat\b|\bim bezug\b|\bbestellte[nrs]?\b|\bauftrag
        \bbestellung\b.*\b(?:auf|für) (?:\w+ )jahre
        \bbestellung .*\bdurch (?:den|die) (?:rat\b|kreistag|bürgermeister|verbandsversammlung
        aufsichtsrat|gesellschafter)""",
        "Der Rat nahm die Bestellung des Prüfers zur Kenntnis.",
        opens=False,
    ),
    evidence(
        "against",
        "against: log-in",
        r"""
        \banmeldung(?:en)? (?:an|am|im|in|bei|beim) (?:\w+ ){0,2}\w*(?:portal|verfahren|system|konto
        netz|rechner|computer|dienst)\w*|\bmit (?:\w+ )?(?:karte|kennwort|passwort) an\b
        \bbenutzerkonto|\bzugangskonto""",
        "Die Anmeldung am Fachverfahren wird zum Jahreswechsel umgestellt.",
        opens=False,
    ),
    evidence(
        "against",
        "against: subordinate or general",
        r"""
        \bdass\b|\bdaß\b|\bob\b|\bweil\b|\bwonach\b|\bobwohl\b|, während\b|^ während\b|\bindem\b
        \bimmer mehr\b|\bkünftig\b|\bseit\b|\bbürger(?:innen)?\b|\bviele\b|\bmanche\b
        \bzahlreiche|\bgrundsätzlich\b|\bin der regel\b|\bgegebenenfalls\b""",
        "Strittig blieb, ob die Einladung wirksam ist.",
        opens=False,
    ),
    evidence(
        "against",
        "against: reported",
        r"""
        \bsagte\b|\berklärte\b|\bheißt es\b|\bhieß es\b|\bteilte\b|\bwies\b|\bäußert|\bansicht\b
        \bauffassung\b|\bforderte?n?\b|\bkritik|\bempf[aio]hl|\bbefürcht|\bbegrüß""",
        "Nach Ansicht der Kammer war die Einladung unwirksam.",
        opens=False,
    ),
)

VERBS = (
    evidence(
        "form",
        "form: common verb",
        r"""
        \b(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|konnten?
        mu(?:ss|ß)|müssen|soll|sollen|sollten?|darf|dürfen|will|wollen|sei|seien|habe)\b
        \b(?:gibt|geht|steht|stehen|liegt|liegen|findet|finden|erhalten|erhält|nimmt|nehmen
        erteilt|beträgt|kostet|kosten|enthält|umfa(?:ss|ß)t|erscheint|bietet|bieten|stellt
        stellen|gilt|gelten|zeigt|zeigen|erfolgt|erfolgen)\b""",
        "Das Heft ist vergriffen.",
        opens=False,
    ),
)
