"""How a clause at a text's end is built: its verb, what that wants behind it, and what may stand
last without a verb of its own. All are tried on the last sentence, whose length is bounded."""

from __future__ import annotations

from .build import LastWord, pattern

# Verbs that want another one at the end of their clause: "wird … geprüft", "kann … zahlen"
AUXILIARY = pattern(
    r"(?<![\p{L}-])(?:kann|können|konnten?|könnten?|soll|sollen|sollten?|muss|muß|müssen|mussten?"
    r"|mußten?|müssten?|müßten?|darf|dürfen|durften?|dürften?|will|wollen|wollten?|mag|mögen|möchten?"
    r"|wird|werden|wurden?|werde|würden?)(?!\p{L})"
)
# … and those that may want one: "hat … beschlossen", but "hat 4.000 Einwohner"
PERFECT = pattern(
    r"(?<![\p{L}-])(?:hat|haben|hatten?|habe|hätten?|ist|sind|war|waren|sei|seien|wären?)(?!\p{L})"
)


def _any(words: str) -> str:
    return "|".join(words.split())


# What ends like a verb and is none: "nicht", "zuletzt", "genutzt"; "gehört" and "genügt" are some
_NO_VERB = (
    r"(?:(?:"
    + _any(
        "acht alt anstatt bekannt berei bereit best bitt derzeit direkt dort dritt echt einst erst"
        " fast gesamt gut hart heut höchst insgesamt jetzt kalt komplett konkret laut leicht letzt"
        " längst meist mindest mit nicht nächst oft privat recht samt seit selbst sofort sonst"
        " soweit spät statt unbekannt unbest viert weit weitest wert zuerst zuletzt zumeist"
        " zunächst zurzeit zweit"
        # those that want another verb
        " durft dürft hat hatt hätt ist konnt könnt möcht musst mußt müsst müßt sollt wollt"
    )
    + r")(?:e[nmrs]?|s)?(?!\p{L})"
    r"|ge(?!b[oü]|brauch|d[ei]|fä|gh|hör|hts?|lang|leit|ling|lt|nieß|nüg|rät|schieh|stalt|st[ae]h"
    r"|stat|währ|wann|winn)\p{Ll}{2,16}t(?:e[nmrs]?)?(?!\p{L}))"
)
_STRONG = _any(
    "ging kam gab sah stand lag fand nahm blieb hielt hieß ließ rief trug sprach schrieb zog stieg"
    " sank fiel bat bot schloss schloß warf trat lief wies traf wuchs lor gann brach saß hing half"
    " schied"
)
_SUBJUNCTIVE = _any(
    "gehe stehe liege finde komme bleibe gelte fordere reiche zahle biete bringe nehme gebe halte"
    " zeige führe dauere koste diene brauche richte ziehe stelle trage mache suche"
)
_NO_PLURAL = _any(
    "werden wurden würden können könnten sollen müssen dürfen wollen haben hatten waren gegen wegen"
    " neben zwischen sondern allen diesen jeden deren denen anderen beiden oben unten neuen besten"
    " meisten ihren unseren seinen einen keinen innen außen"
)
_BEHIND_A_VERB = _any(
    "sich die das den dem ein der uns Sie Ihnen wir es bis in im auf aus mit nach für am an zu zum"
    " zur über um unter von vom vor seit ab bei beim gegen durch hier dort auch noch nicht nur"
    " deshalb daher dagegen dazu jedoch aber zwischen"
)
# A verb that says something by itself, in its clause's second place: "reicht", "gaben", "weiß"
FULL_VERB = pattern(
    rf"(?<=[\p{{L}}\d)”“\"’,] )(?:(?!{_NO_VERB})\p{{Ll}}{{2,18}}(?:t|te|ten|tet)|gibt[’']s|weiß"
    rf"|(?:be|ver|er|ent|zer|über|unter|wider|miß|miss)?(?:{_STRONG})(?:en)?|(?:{_SUBJUNCTIVE})n?)"
    r"(?= )"
    # "Wir danken für", "Die Arbeiten dauern bis": a plural, told from an adjective by what follows
    rf"|(?<=\p{{L}}\p{{L}} )(?!(?:{_NO_PLURAL}) )\p{{Ll}}{{3,20}}(?:en|ern|eln)"
    rf"(?= (?:{_BEHIND_A_VERB}|eine[nrms]?|ihre?[nrms]?|kein\p{{Ll}}{{0,2}})(?!\p{{L}}))"
)
# "Die Stadt lädt dazu ein", "Die Frist läuft am 1. Mai ab": a verb in two, its other part last
_STEMS = _any(
    "arbeit bau bereit biet bot brach bring deck druck fall fand fang fiel find fing forder frag"
    " fuhr fäll fäng führ füll gab geb geh gib ging gleich grenz greif griff halt hielt hol häl"
    " hör kam kauf kehr komm knüpf kündig lag lass ließ läss läß lauf lief läuf leg lehn lenk lieg"
    " lock lud lad läd lös mach mahn meld nahm nehm nimm ordn pack pass paß rag rat rät rechn reich"
    " richt rief ruf rät räum rüst sah sand schaff schick schließ schlag schloss schloß schlug"
    " schläg schreib schrieb schätz seh send setz sieh spar spiel sprach sprech sprich stand steh"
    " steig stell stieg stimm stuf teil trat tret tritt trieb treib trag trug träg wand warf wart"
    " weis wend werf wies wirf wirk zeichn zieh zog scheid schied schneid schnitt tausch sag wähl"
    " zahl leit bind band stamm klag lern lies las miss maß nutz sorg stoß stieß such werb zähl"
    " wechsel wander zünd schreit dreh drück zerr schalt"
)
# no clause of its own begins there: "komme es nicht an, da die Klägerin …"
_NO_CLAUSE = r"(?:[^,;:]|,(?! (?:da|weil|dass|daß|wenn|ob|obwohl|sofern|soweit|nachdem|bevor) ))"
PARTED_VERB = pattern(
    rf"(?:^|[ „\"])(?:{_STEMS})(?:t|e|en|n|te|ten|et|ete|eten)? {_NO_CLAUSE}{{2,120}}"
    r" (?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|um|durch|fest|statt|zurück|weiter|her|hin|teil|los"
    r"|nach sich|mit sich)$"
    # "tritt am 1. Mai in Kraft", "stellt das Muster zur Verfügung": a noun that belongs to its verb
    r"| \p{Ll}{2,14}(?: [^,;:]{1,100})? (?:zur (?:Verfügung|Seite|Folge|Kenntnis)"
    r"|(?:in|außer) (?:Kraft|Betracht|Frage|Anspruch|Aussicht|Betrieb|Kürze)"
    r"|zum (?:Tragen|Einsatz|Opfer)|zu (?:Buche|Ende|Wort|Grunde)"
    r"|Rechnung|Stellung|Bezug|Gebrauch|Bescheid|Abhilfe|Sorge)$"
    # what is a preposition of nothing needs no known verb: "… bleibt hinter den Erwartungen zurück"
    r"| \p{Ll}{2,12}t(?:e|en)? [^,;:]{3,80} (?:zurück|fest|statt|teil|frei|bereit|los|weg|zusammen"
    r"|bevor|heraus|hinaus|hervor|entgegen|fort|dar|herbei|hinzu|vorbei|voran|zugute|zunichte)$"
)
# "… geprüft werden, ob die Kosten", "…, die den Gemeinden": the verb of such a clause stands last;
# "wenn auch nur auf dem Papier", "soweit möglich" has none
CLAUSE = pattern(
    r"(?:^|[, ])(?:[Dd]ass|[Dd]aß|[Ww]eil|[Ww]enn|[Oo]b|[Ss]ofern|[Ss]oweit|[Oo]bwohl|[Nn]achdem"
    r"|[Bb]evor|indem|sodass|zumal|wobei|solange) (?!auch |überhaupt)[^,;:]{1,160}$"
    r"|, (?:(?:auf|aus|bei|durch|für|in|mit|nach|um|über|unter|von|vor|zu) )?(?:der|die|das|dem|den"
    r"|deren|dessen|denen|welche[rsmn]?|wo(?:bei|durch|für|mit|nach|rin|rauf|von|zu)?)"
    r" (?=\p{Ll})[^,;:]{1,160}$"
)
# "…, obwohl der Kreis, der drei Schulen geschlossen hat": around a clause that is complete stands
# one that is not; so does a sentence's subject ("Der Kreis, der …"), and a clause that no main one
# follows ("Wer sich zu dem Lehrgang angemeldet hat")
_NAMED = r"(?:\p{Ll}{2,20} ){0,3}\p{Lu}[\p{L}-]{1,40}"
_RELATIVE = (
    r", (?:(?:in|an|auf|mit|von|zu|für|bei|aus|nach) )?(?:der|die|das|dem|den|deren|dessen|denen) "
    r"(?=\p{Ll}|\p{Lu}\p{L}+ \p{Ll})[^,;:]{3,140}$"
)
UNFINISHED = pattern(
    r"(?:(?:^|, )(?:[Oo]bwohl|[Ww]eil|[Dd]ass|[Dd]aß|[Ww]enn|[Oo]b|[Ss]ofern|[Ss]oweit|[Ff]alls"
    rf"|[Nn]achdem|[Bb]evor|[Oo]bgleich|[Ss]olange) {_NAMED}|^(?:D(?:er|ie|as)|Eine?) {_NAMED})"
    rf"{_RELATIVE}"
    r"|^(?:Wer|Wenn|Weil|Sofern|Soweit|Obwohl|Nachdem|Falls|Bevor|Sobald|Solange|Obgleich|Dass|Daß)"
    r" [^,;:?–]{10,160}$"
)
LAST_CLAUSE = pattern(r"[^,;:]{1,200}$")
_OPENERS = _any(
    "der die das dem den deren dessen denen dass daß was wer wie wann weil wenn ob sofern soweit"
    " solange sobald obwohl obgleich nachdem bevor indem sodass zumal während damit bis als falls"
    " seit ehe"
)
# What ends a clause with a "t" and may be no verb: an adverb, a participle, half a noun
_NO_LAST_VERB = (
    rf"(?:{_any('nicht selbst erst fast mit seit dort statt jetzt zuletzt insgesamt meist samt')}"
    r"|weit|sonst|oft"
    r"|(?:ge|be|ver|er|ent|zer|unter|\p{Ll}+(?:zu|ge))"
    r"(?!\p{Ll}*(?:ät|eht|ifft|ibt|ält|ommt|ägt|äuft|ä[sß]+t|iegt)$)\p{Ll}+t"
    r"|\p{Ll}+(?:iert|[hk]eit|schaft))$"
)
# "…, solange der Vorrat reicht", "…, die in 17 Sprachen berät": it has its verb
CLAUSE_CLOSED = pattern(
    r"(?:, |^)(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|um|über|unter|von|vor|zu) )?"
    rf"(?:{_OPENERS}|welche[rsmn]?|wo\p{{Ll}}{{0,8}}) [^,;:]{{2,140}} (?:hat|haben|hatten?|ist|sind"
    r"|war|waren|sei|seien|wäre|kann|können|soll|sollen|muss|muß|müssen|darf|dürfen|will|wollen"
    rf"|wird|(?!{_NO_LAST_VERB})\p{{Ll}}{{3,24}}t)$"
)
# "…, wenn auch nur auf dem Papier", "…, soweit möglich", "…, nicht aber für Vereine": added to a
# clause that is complete
ADDED = pattern(
    r", (?:wenn (?:auch|schon|überhaupt|möglich|nötig|nicht (?:gar|sogar))"
    r"|(?:so|sofern|soweit|falls|wie|wo) (?:möglich|nötig|vorhanden|bekannt|erforderlich|üblich)"
    r"|wenngleich|obgleich|obschon|wiewohl|zumindest|jedenfalls|allerdings|freilich|zwar|und zwar"
    r"|nicht aber|aber nicht|auch nicht|nicht einmal|nicht zuletzt|allen voran|vor allem|darunter"
    r"|ebenso|mit Ausnahme|(?:gleich|egal) ob|ob (?:mit|als|in|für))(?: [^,;:]{2,70})?$"
    # "Frau Hillebrandt vertritt ihn bis auf weiteres"
    r"| (?:bis auf [wW]eiteres|ohne [wW]eiteres|von [nN]euem|vor [oO]rt|in Kürze|zur Zeit)$"
    # "Die Teilnahme ist freiwillig, die Anmeldung auch"
    r"|, (?:der|die|das|den|dem|im|in|bei) \p{Lu}[^,;:]{2,40} (?:auch|nicht|ebenfalls|ebenso)$"
)
# "Das reicht nicht", "… weiß zurzeit niemand", "… gibt es nicht mehr"
NEGATION = LastWord("nicht nichts niemand keiner keine keinen kaum nie niemals mehr nirgends")
# What else goes on ends a sentence behind these: "verlängert hat", "gut so", "dabei bleibt es"
NOT_ON = pattern(
    r"(?: \p{Ll}{2,20}(?:t|en) (?:hat|habe)"
    r"|(?:gut|recht|richtig|genau|weiter|immer|eben|nun mal|schon|nicht|auch|ist|bleibt|war) so"
    r"|(?:bleibt|gibt|gab|ist|war|heißt|geht|ging) es"
    # "…, weil die Frage Bedeutung hat", "… liegt als Anlage bei"
    r"|(?<!\p{L})(?:dass|daß|weil|wenn|ob|da|der|die|das|was|wer|wie|obwohl) [^,;:]{3,100}"
    r" (?:hat|habe)"
    r"|(?:liegt|liegen|lag|lagen|trägt|tragen|fügt|fügen|wohnt|wohnen) [^,;:]{3,100} bei"
    # "… wussten davon", but "drei Räte, davon"
    r"|[^,;(–-] davon)$"
)
# "weil der Fährmann inzwischen", "wurden bisher": an adverb of what is missing
ADVERB = LastWord("""
    inzwischen bisher bislang derzeit zunächst künftig mittlerweile zuletzt erneut stets häufig
    weiterhin dauerhaft vorerst jeweils gegenwärtig nunmehr zugleich daraufhin seinerzeit
    grundsätzlich regelmäßig vollständig ausschließlich gleichzeitig unverzüglich
""")
# "In den Schulferien bleiben die Turnhallen": the subject stands behind a verb that wants to say
# how it is; not "Unberührt bleiben die Vorschriften"
COPULA = pattern(
    r"^(?:An|Am|Auf|Bei|Beim|Bis|Für|Im|In|Nach|Seit|Während|Wegen|Trotz|Von|Vor|Zu|Zum|Zur) "
    r"[^,;:]{3,60} (?:bleibt|bleiben|blieb|blieben|gilt|gelten|wirkt|wirken|scheint|scheinen)"
    r" (?:der|die|das|diese[rs]?|viele|alle) \p{Lu}[\p{L}-]{2,30}$"
)
# "Sowohl der Rat", "weder die Vorlage", "zwischen dem Land": of a pair only the first; not
# "zwischen den Ländern", "zwischen ihnen"
HALF_PAIR = pattern(
    r"(?<!\p{L})(?:[Ss]owohl(?:(?! als(?!\p{L}))[^.;:]){1,200}"
    r"|[Ww]eder(?:(?! noch(?!\p{L}))[^.;:]){1,200}"
    r"|[Ee]ntweder(?:(?! oder(?!\p{L}))[^.;:]){1,200}"
    r"|(?:[Ww]eder [^.;:]{1,200} noch|[Ee]ntweder [^.;:]{1,200} oder|[Ss]owohl [^.;:]{1,200} als)"
    r"|[Zz]wischen (?:dem|einem|einer) (?:(?! (?:und|bzw\.|oder|bis)(?!\p{L}))[^.;:,]){1,120}"
    r"|[Zz]wischen (?!beiden$|allen$|ihnen$|denen$|uns$)\p{Ll}{4,20}(?<!en)(?<!er))$"
)
