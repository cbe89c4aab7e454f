"""What the clauses of a paragraph's last sentence say: whether a verb still waits for another one,
or all that a sentence needs stands there and only its stop is missing."""

from __future__ import annotations

from ..grammar import clauses as grammar
from ..grammar import cutoff as ends
from ..grammar.build import Pattern
from .cutoff_end import End, word_end

LEAST = 4  # letters of a last word that is taken for whole
MOST = -1.0  # what a last word's end may say for a word that was cut, for that


def lacks_verb(end: End) -> bool:
    """A clause whose verb would stand last, and a last word that is a noun."""
    if end.stops or not _noun_last(end):
        return False
    clause = grammar.CLAUSE.search(end.sentence)
    return clause is not None and not _verb_in(clause.group())


def unfinished(end: End) -> bool:
    """ "…, obwohl der Kreis, der drei Schulen geschlossen hat": the inner clause is complete, the
    outer one is not."""
    return not end.stops and grammar.UNFINISHED.search(end.sentence) is not None


def lacks_second(end: End) -> bool:
    """ "Weder die Vorlage", "zwischen dem Land": a pair of which only the first stands there."""
    return not end.stops and grammar.HALF_PAIR.search(end.sentence) is not None


def adverb_waits(end: End) -> bool:
    """An adverb last in a clause whose verb is still to come: "weil der Fährmann inzwischen",
    "Von den Ländern wurden bisher"."""
    if end.stops or not grammar.ADVERB.ends(end.word):
        return False
    clause = grammar.CLAUSE.search(end.sentence)
    if clause is not None and not _verb_in(clause.group()):
        return True
    last = grammar.LAST_CLAUSE.search(end.sentence)
    verbs = list(grammar.AUXILIARY.finditer(end.sentence, last.start() if last else 0))
    return bool(verbs) and end.sentence[verbs[-1].end() :].strip() == end.word


def lacks_predicate(end: End) -> bool:
    """ "In den Ferien bleiben die Turnhallen": how they are is missing."""
    return not end.stops and grammar.COPULA.match(end.sentence) is not None


def lacks_infinitive(end: End) -> bool:
    """A "kann", "wird" and nothing behind it that is done."""
    return _waits(end, grammar.AUXILIARY)


def lacks_participle(end: End) -> bool:
    """A "hat", "ist" and nothing behind it that was done; it may need nothing."""
    return _waits(end, grammar.PERFECT)


def lacks_main_verb(end: End) -> bool:
    """ "Die Verwaltung wird": in a clause with a conjunction such a verb may stand last."""
    if end.stops or not end.matches(ends.LONE_AUXILIARY, 40):
        return False
    return grammar.CLAUSE.search(end.sentence) is None


def _waits(end: End, form: Pattern) -> bool:
    if end.stops or not _noun_last(end) or ends.PARTICIPLE_FIRST.match(end.sentence):
        return False
    verbs = list(form.finditer(end.sentence))
    return bool(verbs) and "," not in end.sentence[verbs[-1].end() :]


def has_full_verb(end: End) -> bool:
    """A verb that says something by itself and what it governs behind it, with no other verb that
    waits, no clause that lacks its own, and a last word that ends as words do."""
    if (
        end.stops
        or not end.word[:1].isupper()
        or len(end.word) < LEAST
        or word_end(end.word) > MOST
    ):
        return False
    verbs = list(grammar.FULL_VERB.finditer(end.sentence))
    if not verbs:
        return False
    behind = end.sentence[verbs[-1].end() :]
    return not (
        grammar.AUXILIARY.search(behind)
        or grammar.PERFECT.search(behind)
        or grammar.CLAUSE.search(behind)
    )


def negated_last(end: End) -> bool:
    """ "Das reicht nicht": what denies a verb that needs no other one closes its clause."""
    return not end.stops and grammar.NEGATION.ends(end.word) and _verb_alone(end)


def _verb_alone(end: End) -> bool:
    """Whether the last clause has a verb, and none that waits for another one."""
    clause = grammar.LAST_CLAUSE.search(end.sentence)
    start = clause.start() if clause else 0
    return grammar.FULL_VERB.search(end.sentence, start) is not None and not (
        grammar.AUXILIARY.search(end.sentence, start) or grammar.PERFECT.search(end.sentence, start)
    )


def predicate_last(end: End) -> bool:
    """ "Der Eintritt ist frei", "das ist auch gut so"."""
    return not end.stops and (
        end.matches(ends.PREDICATE_LAST, 140) or end.matches(grammar.NOT_ON, 140)
    )


def goes_on(end: End) -> bool:
    """A last word that no sentence ends with, as it stands there."""
    if end.stops or not end.word or not ends.GOES_ON.ends(end.token):
        return False
    return not end.matches(grammar.NOT_ON, 140)


def _noun_last(end: End) -> bool:
    return end.word[:1].isupper() or end.value[-1:].isdigit()


def _verb_in(clause: str) -> bool:
    return bool(
        grammar.FULL_VERB.search(clause)
        or grammar.AUXILIARY.search(clause)
        or grammar.PERFECT.search(clause)
    )
