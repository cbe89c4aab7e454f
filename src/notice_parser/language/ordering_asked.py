"""Which of the sentences that nothing is worth judging in a reader may ask about all the same."""

from __future__ import annotations

from .evidence import Views, evidence
from .ordering_composites import bits, facets_of
from .ordering_verbs import GET, REGISTER, forms
from .ordering_weights import WEIGHTS

_AGAINST_IT = {one.name for one in WEIGHTS if one.weight < 0}
_ASKED_ABOUT = bits(frozenset(("act", "object", "channel", "contact")))
_KINDS = ("infinitive", "to", "participle")
# in every form: "hat neue Stühle bestellt" is no act by which anything is offered
_VERB = evidence(
    "act",
    "a verb of getting or registering",
    "\n".join(forms(verbs, kind) for verbs in (GET, REGISTER) for kind in _KINDS),
    "Der Rat hat neue Stühle bestellt.",
)


def may_be_asked_about(names: set[str], sentence: Views) -> bool:
    """Whether a sentence has a verb of getting, an act, a thing on offer, a channel or a contact.
    What else may be evidence, such as its form, nobody would take for ordering information."""
    return bool(facets_of(names - _AGAINST_IT) & _ASKED_ABOUT) or _VERB.stands_in(sentence)
