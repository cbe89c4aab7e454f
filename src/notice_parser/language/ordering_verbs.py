"""Verbs for how something is got, seen or registered for, and their forms."""

from __future__ import annotations

# How something is got: verbs with their participles; those whose first part can stand apart have
# a blank behind it ("an fordern gefordert": anfordern, anzufordern, angefordert).
GET = """
    bestellen bestellt; vorbestellen vorbestellt; nach bestellen bestellt; mit bestellen bestellt
    beziehen bezogen; ordern geordert
    an fordern gefordert; kaufen gekauft; erwerben erworben; erstehen erstanden
    abonnieren abonniert; subskribieren subskribiert
    buchen gebucht; reservieren reserviert; mieten gemietet; leihen geliehen; aus leihen geliehen
    entleihen entliehen; borgen geborgt
    ab rufen gerufen; auf rufen gerufen; herunter laden geladen; runter laden geladen
    herab laden geladen; downloaden downgeloadet
    laden geladen; aus drucken gedruckt; ab speichern gespeichert; ab holen geholt
    mit nehmen genommen; holen geholt; entnehmen entnommen
    an fragen gefragt; nach fragen gefragt; erfragen erfragt; erbitten erbeten; beschaffen beschafft
    an klicken geklickt; öffnen geöffnet; ab fragen gefragt; streamen gestreamt; an hören gehört
    herüber kopieren kopiert; besorgen besorgt; nach fordern gefordert; nach kaufen gekauft
    ein kaufen gekauft; kopieren kopiert; heraus suchen gesucht; exportieren exportiert
    ab fordern gefordert; ab fragen gefragt; mit bekommen bekommen; zu greifen gegriffen
    ein scannen gescannt; ab scannen gescannt; ein tippen getippt"""
TAKEN_HOME = """
    an fordern gefordert; ab rufen gerufen; herunter laden geladen; ab holen geholt
    aus drucken gedruckt; nach fordern gefordert; nach kaufen gekauft; ab fordern gefordert
    aus leihen geliehen; vor bestellen bestellt"""
SEE = """
    ein sehen gesehen; nach lesen gelesen; an sehen gesehen; an schauen geschaut
    nach schlagen geschlagen; nach hören gehört; finden gefunden
    durch blättern geblättert; nach schauen geschaut; ein holen geholt; an schauen geschaut
    mit lesen gelesen; aus füllen gefüllt; lesen gelesen; recherchieren recherchiert
    nutzen genutzt; verwenden verwendet; ein schauen geschaut; sehen gesehen; hören gehört"""
REGISTER = """
    an melden gemeldet; ein schreiben geschrieben; registrieren registriert; ein tragen getragen
    ein loggen geloggt; freischalten freigeschaltet; ein klinken geklinkt; ein wählen gewählt
    zu schalten geschaltet; mit machen gemacht; vor merken gemerkt; nach melden gemeldet"""


def forms(verbs: str, kind: str) -> str:
    """The infinitives, the infinitives with "zu" or the participles of a list of verbs."""
    made = []
    for verb in _words_of(verbs):
        *prefix, infinitive, participle = verb.split()
        first = "".join(prefix)
        if kind == "infinitive":
            made.append(rf"\b{first}{infinitive}\b")
        elif kind == "to":
            made.append(rf"\b{first}zu{infinitive}\b" if first else rf"\bzu {infinitive}\b")
        else:
            made.append(rf"\b{first}{participle}\b")
    return "(?:" + "|".join(made) + ")"


# The present of verbs with another vowel
_CHANGED = {
    "laden": "lädt",
    "nehmen": "nimmt",
    "sehen": "sieht",
    "lesen": "liest",
    "tragen": "trägt",
}
CLAUSE_ENDS = r"(?:[.,;:!?(]| \(| und\b| oder\b| $)"


def present(verbs: str) -> str:
    """The present of those verbs of a list whose first part stands apart, an alternative a line:
    "fordert … an" and, in a clause of its own, "anfordert"."""
    made = []
    for verb in _words_of(verbs):
        *prefix, infinitive, _ = verb.split()
        if not prefix:
            continue
        one = _CHANGED.get(infinitive, infinitive.removesuffix("en") + "t")
        one = one.replace("rnt", "rt").replace("dt", "det") if infinitive not in _CHANGED else one
        made.append(rf"\b(?:{infinitive}|{one})\b.*\b{prefix[0]}{CLAUSE_ENDS}")
        made.append(rf"\b{prefix[0]}{one}\b")
    return "\n".join(made)


def _words_of(verbs: str) -> list[str]:
    return [verb.strip() for verb in verbs.replace("\n", ";").split(";") if verb.strip()]
